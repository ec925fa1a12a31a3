//! Numbers side by side: facts that measure the same thing, from the smallest to the largest, each with its year, its ages
//! and who counted. It says which is right as little as the sources do.

use super::parts::{paragraphs, with_way_back};
use super::words::Words;
use crate::page::{Block, Page, PageKind};
use crate::session::Session;

/// The numbers of the pack that was ridden through.
pub(super) fn numbers(session: &Session, words: &Words<'_>) -> Page {
    let mut page = with_way_back(PageKind::Numbers, words.ui("numbers"), words);
    page.blocks = paragraphs(&words.ui("numbers--about"));
    let Some(pack) = session.pack() else { return page };
    for (measure, ids) in pack.evidence.measures() {
        let key = format!("measures--{measure}");
        let told = || pack.evidence.measure_told(measure, words.language()).map(str::to_owned);
        let heading = told().or_else(|| words.of_pack(pack, &key, None));
        page.blocks.push(Block::Heading(heading.unwrap_or_else(|| measure.to_owned())));
        // The value stands with each fact, so that a view can draw it; read aloud, the fact says it.
        page.blocks.extend(ids.into_iter().filter_map(|id| words.fact(pack, id)).map(Block::Fact));
    }
    page
}
