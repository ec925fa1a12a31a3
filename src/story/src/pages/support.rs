//! Where to get support, and the neutral page of having left. The first says that it is not a service; the second
//! says nothing of the story.

use super::days;
use super::parts::{action, blank, paragraphs, with_way_back};
use super::words::Words;
use crate::command::Command;
use crate::page::{Block, Page, PageKind, Role};
use crate::raw::RawHelpEntry;
use crate::session::Session;

/// Entries checked longer ago than this get a note, days.
const FRESH_DAYS: i64 = 180;

/// Places to turn to, by country; entries in the person's language first.
pub(super) fn support(session: &Session, words: &Words<'_>) -> Page {
    let mut page = with_way_back(PageKind::Support, words.ui("support"), words);
    page.blocks = paragraphs(&words.ui("support--about"));
    page.blocks.extend(paragraphs(&words.ui("support--change")));
    page.blocks.extend(places(session, words));
    page
}

fn places(session: &Session, words: &Words<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (country, here) in by_country(session, words) {
        blocks.push(Block::Heading(country.to_owned()));
        let shown = |entry: &RawHelpEntry| {
            let checked = checked(entry, session.today.as_deref(), words);
            Block::List(vec![format!("{}: {}", entry.name, entry.about), entry.contact.clone(), checked])
        };
        blocks.extend(here.into_iter().map(shown));
    }
    blocks
}

/// The places by country; those in the person's language come first.
pub(super) fn by_country<'a>(session: &'a Session, words: &Words<'_>) -> Vec<(&'a str, Vec<&'a RawHelpEntry>)> {
    let entries = &session.library.help;
    let (own, other): (Vec<_>, Vec<_>) =
        entries.iter().partition(|entry| is_in_language(&entry.language, words.language()));
    let mut countries: Vec<(&str, Vec<&RawHelpEntry>)> = Vec::new();
    for entry in own.into_iter().chain(other) {
        match countries.iter_mut().find(|(country, _)| *country == entry.country) {
            Some((_, here)) => here.push(entry),
            None => countries.push((&entry.country, vec![entry])),
        }
    }
    countries
}

/// Whether who reads one language reads the other: easy English is English, too.
pub(super) fn is_in_language(one: &str, other: &str) -> bool {
    let language = |tag: &str| tag.split('-').next().map(str::to_lowercase);
    language(one) == language(other)
}

/// When an entry was last checked, in words.
pub(super) fn checked(entry: &RawHelpEntry, today: Option<&str>, words: &Words<'_>) -> String {
    match &entry.checked {
        None => words.ui("support--never-checked"),
        Some(date) => {
            let age = today.and_then(|today| days::between(date, today));
            let key = if age.is_some_and(|age| age > FRESH_DAYS) { "support--old" } else { "support--checked" };
            words.ui_with(key, &[("date", date)])
        }
    }
}

/// The neutral page of having left quickly.
pub(super) fn left(words: &Words<'_>) -> Page {
    let mut page = blank(PageKind::Left, words.ui("left"), words);
    page.blocks = paragraphs(&words.ui("left--body"));
    page.actions = vec![action("return", words.ui("left--return"), Command::Return, Role::Onward)];
    page
}
