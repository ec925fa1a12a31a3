//! The title and the content note. Neither shows anything of the story.

use super::outside;
use super::own;
use super::parts::{action, blank, list, paragraphs};
use super::readings;
use super::words::Words;
use super::workshop;
use crate::command::Command;
use crate::model::Pack;
use crate::page::{Action, Block, Page, PageKind, Role};
use crate::session::Session;
use crate::stats;

/// The title: go on where one was, begin, or choose another pack.
pub(super) fn title(session: &Session, words: &Words<'_>) -> Page {
    let Some(pack) = session.pack() else { return no_pack(words) };
    let mut page = blank(PageKind::Title, words.ui("title"), words);
    page.eyebrow = words.of_pack(pack, "pack", None).unwrap_or_default();
    page.blocks.extend(paragraphs(&words.ui("title--about")));
    page.blocks.extend(paragraphs(&words.of_pack(pack, "pack", Some("about")).unwrap_or_default()));
    if session.is_own(pack) {
        page.blocks.extend(paragraphs(&words.ui("own--not-ours")));
    }
    let open = if session.journey().is_some() { "title--open-again" } else { "title--open" };
    let label = if session.is_own(pack) { own::play(pack, words) } else { words.ui(open) };
    page.actions.extend(lengths(session, action("open", label, Command::Open, Role::Onward), words));
    // Whoever has just opened a pack wants to play that.
    let is_new = session.is_own(pack) && session.journey().is_none_or(|journey| journey.pack().id != pack.id);
    let place = if is_new { page.actions.len() } else { 0 };
    page.actions.splice(place..place, resume(session, words));
    page.actions.extend(outside::offer(session, words));
    page.actions.extend(readings::offer(session, words));
    page.actions.extend(workshop::offer(session, words));
    for other in session.library.packs.iter().filter(|other| other.id != pack.id) {
        let name = words.of_pack(other, "pack", None).unwrap_or_else(|| other.id.clone());
        let ours = || words.ui_with("title--pack", &[("pack", &name)]);
        let label = if session.is_own(other) { own::label(other, words) } else { ours() };
        page.actions.push(action(&format!("pack-{}", other.id), label, Command::Pack(other.id.clone()), Role::Aside));
    }
    page.actions.extend(own::offer(session, words));
    page
}

/// The ways to begin: the whole journey and, if the pack has one, the short one; first what was asked for at launch, or
/// ridden last.
fn lengths(session: &Session, whole: Action, words: &Words<'_>) -> Vec<Action> {
    let short = session.of_length(true).filter(|pack| pack.is_short && !session.has_chosen_rooms());
    let Some(short) = short else { return vec![whole] };
    let label = words.ui_with("title--open-short", &how_long(&short, words).pairs());
    let short = action("open-short", label, Command::OpenShort, Role::Aside);
    if session.begins_short() {
        vec![Action { role: Role::Onward, ..short }, Action { role: Role::Aside, ..whole }]
    } else {
        vec![whole, short]
    }
}

fn resume(session: &Session, words: &Words<'_>) -> Option<Action> {
    let journey = session.journey()?;
    let label = match journey.room() {
        Some((room, way)) => {
            let name = words.room_name(journey.pack(), room);
            let number = (room + 1).to_string();
            words.ui_with("title--resume", &[("n", &number), ("room", &name), ("way", &words.way(way))])
        }
        None => words.ui("title--resume-ending"),
    };
    Some(action("resume", label, Command::Resume, Role::Onward))
}

fn no_pack(words: &Words<'_>) -> Page {
    let mut page = blank(PageKind::Problem, words.ui("problem--no-pack"), words);
    page.blocks.extend(paragraphs(&words.ui("problem--no-pack-about")));
    page
}

/// What a person should know before the first room: what they will meet, how long it takes, and what they can do.
pub(super) fn note(session: &Session, words: &Words<'_>) -> Page {
    let mut page = blank(PageKind::Note, words.ui("note"), words);
    page.blocks.extend(paragraphs(&words.ui("note--body")));
    if let Some(pack) = session.whole_pack() {
        page.blocks.extend(met(&pack, words));
        // What somebody else wrote, nobody here can vouch for.
        let is_ours = !session.is_own(&pack);
        page.blocks.extend(paragraphs(&words.ui(if is_ours { "note--care" } else { "own--not-ours" })));
        page.blocks.extend(paragraphs(&words.ui_with("note--length", &how_long(&pack, words).pairs())));
    }
    page.blocks.extend(paragraphs(&words.ui("note--ways")));
    let part = session.of_length(session.begins_short()).filter(|pack| pack.is_short);
    if let Some(pack) = part {
        let key = if session.has_chosen_rooms() { "note--rooms" } else { "note--short" };
        page.blocks.extend(paragraphs(&words.ui_with(key, &how_long(&pack, words).pairs())));
    }
    let begin = if session.journey().is_some() { "note--begin-again" } else { "note--begin" };
    page.actions.push(action("begin", words.ui(begin), Command::Begin, Role::Onward));
    page.actions.push(action("back", words.ui("back"), Command::Back, Role::Aside));
    page
}

/// What one meets in a journey, as its pack says it.
fn met(pack: &Pack, words: &Words<'_>) -> Vec<Block> {
    let Some(topics) = words.topics(pack) else { return paragraphs(&words.ui("note--untold")) };
    let mut blocks = paragraphs(&words.ui("note--meet"));
    blocks.push(list(&topics));
    blocks
}

/// How many rooms a journey has, and about how many minutes it takes.
struct Length {
    rooms: String,
    minutes: String,
}

impl Length {
    fn pairs(&self) -> [(&str, &str); 2] {
        [("n", &self.rooms), ("minutes", &self.minutes)]
    }
}

fn how_long(pack: &Pack, words: &Words<'_>) -> Length {
    let minutes = stats::minutes(pack, words.language()).to_string();
    Length { rooms: pack.rooms.len().to_string(), minutes: words.ui_with("guide--minutes", &[("n", &minutes)]) }
}

#[cfg(test)]
mod tests;
