//! Numbers side by side: facts that measure the same thing, from the smallest to the largest, each with its year, its ages
//! and who counted. It says which is right as little as the sources do.

use super::parts::{paragraphs, with_way_back};
use super::words::Words;
use crate::model::Pack;
use crate::page::{Bar, Block, FactView, Page, PageKind, Reading};
use crate::session::Session;

/// The numbers of the pack that was ridden through.
pub(super) fn numbers(session: &Session, words: &Words<'_>) -> Page {
    let mut page = with_way_back(PageKind::Reading(Reading::Numbers), words.ui("numbers"), words);
    page.blocks = paragraphs(&words.ui("numbers--about"));
    let Some(pack) = session.pack() else { return page };
    for (measure, ids) in pack.evidence.measures() {
        let key = format!("measures--{measure}");
        let told = || pack.evidence.measure_told(measure, words.language()).map(str::to_owned);
        let heading = told().or_else(|| words.of_pack(pack, &key, None));
        page.blocks.push(Block::Heading(heading.unwrap_or_else(|| measure.to_owned())));
        let largest = ids.iter().flat_map(|id| values(pack, id)).max().unwrap_or(1);
        let facts = ids.iter().filter_map(|id| {
            let bars = values(pack, id).map(|value| Bar { number: grouped(value), share: share(value, largest) });
            Some(FactView { bars: bars.collect(), ..words.fact(pack, id)? })
        });
        page.blocks.extend(facts.map(Block::Fact));
    }
    page
}

/// The number a fact gives, or both where it gives two.
fn values<'a>(pack: &'a Pack, id: &str) -> impl Iterator<Item = u64> + use<'a> {
    pack.evidence.fact(id).into_iter().flat_map(|fact| [fact.value, fact.up_to]).flatten()
}

/// Thousandths of the largest; a number is never so small beside it that nothing is to be seen.
fn share(value: u64, largest: u64) -> u16 {
    u16::try_from((value.saturating_mul(1000) / largest.max(1)).clamp(4, 1000)).unwrap_or(1000)
}

/// A number in figures with a comma at thousands, as English and Japanese write it.
fn grouped(number: u64) -> String {
    let figures = number.to_string();
    let place = |index: usize| (figures.len() - index).is_multiple_of(3) && index > 0;
    figures.char_indices().flat_map(|(index, figure)| place(index).then_some(',').into_iter().chain([figure])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_compared_with_the_largest() {
        assert_eq!([7, 541, 1000, 541_000, 1_550_000].map(grouped), ["7", "541", "1,000", "541,000", "1,550,000"]);
        assert_eq!([0, 1, 541_000, 1_000_000].map(|value| share(value, 1_000_000)), [4, 4, 541, 1000]);
    }
}
