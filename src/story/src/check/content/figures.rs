//! Figures: a translated fact, its year and its source give the same ones as where they are written, and a story text that
//! gives a large figure or a share names a fact that gives it too. Small numbers in a story are things one can count.

use std::collections::{BTreeMap, BTreeSet};

use super::Text;
use crate::evidence::{ids_in, source_key, text_key, texts_of_fact, texts_of_source};
use crate::model::Pack;
use crate::report::Report;
use crate::stated::{Stated, stated};
use crate::text;

/// Figures below this in a story are no claims, unless they are shares.
const LARGE: u64 = 1000;

/// Checks the texts of one language of a pack.
pub(super) fn check(pack: &Pack, texts: &[Text<'_>], report: &mut Report) {
    let written = written(pack);
    let stated = stated(pack);
    for text in texts {
        if let Some((id, words)) = written.get(&text::name(text.key, text.attribute)) {
            // Beside a fact only years count: one language writes "the ninth" or "December" where another has figures.
            let counts = |figure: &Figure| text.attribute.is_none() || figure.value >= LARGE;
            let [source, own] = [*words, &text.words].map(|words| figures(words).into_iter().filter(counts).collect());
            if own != source {
                let message =
                    format!("the figures of this text ({}) are not those of {id} ({})", list(&own), list(&source));
                text.warn(message, "Figures are the same in every language.", report);
            }
            continue;
        }
        let beside = |place: &&Stated<'_>| {
            place.key == text.key && (place.attribute.is_none() || place.attribute == text.attribute)
        };
        let ids = stated.iter().filter(beside).flat_map(|place| place.evidence).map(String::as_str);
        let noted = ids_in(&text.words).map(|(_, id)| id).filter(|_| text.attribute == Some("notes"));
        let known: BTreeSet<Figure> =
            ids.chain(noted).filter_map(|id| pack.evidence.fact(id)).flat_map(|fact| figures(&fact.text)).collect();
        let claims = figures(&text.words).into_iter().filter(|figure| figure.share || figure.value >= LARGE);
        for claim in claims.filter(|claim| !known.contains(claim)) {
            let message = format!("this text says {claim}, which no fact named beside it says");
            text.warn(message, "Name the fact in `evidence`, or leave the figure to the facts.", report);
        }
    }
}

/// What stands in the evidence, by the name of its text in other languages: which fact or source, and its words.
fn written(pack: &Pack) -> BTreeMap<String, (String, &str)> {
    let mut written = BTreeMap::new();
    for (id, fact) in pack.evidence.ids().filter_map(|id| Some((id, pack.evidence.fact(id)?))) {
        let named = |(attribute, words)| (text::name(&text_key(id), attribute), (format!("the fact {id}"), words));
        written.extend(texts_of_fact(fact).map(named));
    }
    for (id, source) in pack.evidence.own_sources() {
        let named = |(attribute, words)| (text::name(&source_key(id), attribute), (format!("the source {id}"), words));
        written.extend(texts_of_source(source).map(named));
    }
    written
}

/// A figure in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Figure {
    /// Its value, without what stands behind a decimal point.
    value: u64,
    /// What stands behind the decimal point.
    rest: u64,
    /// Whether it is a share of a hundred.
    share: bool,
}

impl std::fmt::Display for Figure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.value)?;
        if self.rest > 0 {
            write!(f, ".{}", self.rest)?;
        }
        f.write_str(if self.share { " %" } else { "" })
    }
}

fn list(figures: &BTreeSet<Figure>) -> String {
    let all: Vec<String> = figures.iter().map(ToString::to_string).collect();
    if all.is_empty() { "none".to_owned() } else { all.join(", ") }
}

/// The figures of a text that are written in digits. Commas between thousands, full-width digits and 万 are understood.
fn figures(text: &str) -> BTreeSet<Figure> {
    let text: Vec<char> = text.chars().map(plain).collect();
    let digit = |at: usize| text.get(at).and_then(|c| c.to_digit(10)).map(u64::from);
    let mut found = BTreeSet::new();
    let mut at = 0;
    while at < text.len() {
        if digit(at).is_none() {
            at += 1;
            continue;
        }
        let (mut value, mut part, mut rest) = (0_u64, 0_u64, 0_u64);
        loop {
            match (digit(at), text.get(at)) {
                (Some(digit), _) => part = part.saturating_mul(10).saturating_add(digit),
                (None, Some(',')) if digit(at + 1).is_some() => {}
                (None, Some('.')) if digit(at + 1).is_some() => {
                    at += 1;
                    while let Some(digit) = digit(at) {
                        rest = rest.saturating_mul(10).saturating_add(digit);
                        at += 1;
                    }
                    break;
                }
                (None, Some('万')) => {
                    value = value.saturating_add(part.saturating_mul(10_000));
                    part = 0;
                }
                _ => break,
            }
            at += 1;
        }
        let share = text.get(at) == Some(&'%') || (text.get(at) == Some(&' ') && text.get(at + 1) == Some(&'%'));
        found.insert(Figure { value: value.saturating_add(part), rest, share });
    }
    found
}

/// Full-width digits and signs as plain ones.
fn plain(c: char) -> char {
    match c {
        '０'..='９' | '％' | '，' | '．' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_the_same_however_they_are_written() {
        let said = list(&figures("541,000 people, 80% of 32, ages 15–39, 1.2 per cent"));
        assert_eq!(said, "1.2, 15, 32, 39, 80 %, 541000");
        assert_eq!(figures("54万1000人、８０％"), figures("541,000 people, 80 %"));
        assert_eq!(figures("no figure at all"), BTreeSet::new());
    }
}
