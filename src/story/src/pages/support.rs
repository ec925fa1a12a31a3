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
    let entries = words.help(session);
    let (own, other): (Vec<_>, Vec<_>) = entries.iter().partition(|entry| entry.language == words.language());
    let ordered: Vec<&RawHelpEntry> = own.into_iter().chain(other).collect();
    let mut countries: Vec<&str> = Vec::new();
    for entry in &ordered {
        if !countries.contains(&entry.country.as_str()) {
            countries.push(&entry.country);
        }
    }
    for country in countries {
        page.blocks.push(Block::Heading(country.to_owned()));
        let here = ordered.iter().filter(|entry| entry.country == country);
        page.blocks.extend(here.map(|entry| shown(entry, session.today.as_deref(), words)));
    }
    page
}

fn shown(entry: &RawHelpEntry, today: Option<&str>, words: &Words<'_>) -> Block {
    let checked = match &entry.checked {
        None => words.ui("support--never-checked"),
        Some(date) => {
            let age = today.and_then(|today| days::between(date, today));
            let key = if age.is_some_and(|age| age > FRESH_DAYS) { "support--old" } else { "support--checked" };
            words.ui_with(key, &[("date", date)])
        }
    };
    Block::List(vec![format!("{}: {}", entry.name, entry.about), entry.contact.clone(), checked])
}

/// The neutral page of having left quickly.
pub(super) fn left(words: &Words<'_>) -> Page {
    let mut page = blank(PageKind::Left, words.ui("left"), words);
    page.blocks = paragraphs(&words.ui("left--body"));
    page.actions = vec![action("return", words.ui("left--return"), Command::Return, Role::Onward)];
    page
}
