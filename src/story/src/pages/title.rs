//! The title and the content note. Neither shows anything of the story.

use super::outside;
use super::parts::{action, blank, list, paragraphs};
use super::readings;
use super::words::Words;
use crate::command::Command;
use crate::page::{Action, Page, PageKind, Role};
use crate::session::Session;

/// The title: go on where one was, begin, or choose another pack.
pub(super) fn title(session: &Session, words: &Words<'_>) -> Page {
    let Some(pack) = session.pack() else { return no_pack(words) };
    let mut page = blank(PageKind::Title, words.ui("title"), words);
    page.eyebrow = words.of_pack(pack, "pack", None).unwrap_or_default();
    page.blocks.extend(paragraphs(&words.ui("title--about")));
    page.blocks.extend(paragraphs(&words.of_pack(pack, "pack", Some("about")).unwrap_or_default()));
    page.actions.extend(resume(session, words));
    let open = if session.journey().is_some() { "title--open-again" } else { "title--open" };
    let whole = action("open", words.ui(open), Command::Open, Role::Onward);
    page.actions.extend(lengths(session, whole, words));
    page.actions.extend(outside::offer(session, words));
    page.actions.extend(readings::offer(session, words));
    for other in session.library.packs.iter().filter(|other| other.id != pack.id) {
        let name = words.of_pack(other, "pack", None).unwrap_or_else(|| other.id.clone());
        let label = words.ui_with("title--pack", &[("pack", &name)]);
        page.actions.push(action(&format!("pack-{}", other.id), label, Command::Pack(other.id.clone()), Role::Aside));
    }
    page
}

/// The ways to begin: the whole journey and, if the pack has one, the short one; first what was asked for at launch, or
/// ridden last.
fn lengths(session: &Session, whole: Action, words: &Words<'_>) -> Vec<Action> {
    let Some(short) = session.of_length(true).filter(|pack| pack.is_short) else { return vec![whole] };
    let label = words.ui_with("title--open-short", &[("n", &short.rooms.len().to_string())]);
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

/// What a person should know before the first room.
pub(super) fn note(session: &Session, words: &Words<'_>) -> Page {
    let mut page = blank(PageKind::Note, words.ui("note"), words);
    page.blocks.extend(paragraphs(&words.ui("note--body")));
    page.blocks.push(list(&words.ui("note--topics")));
    page.blocks.extend(paragraphs(&words.ui("note--ways")));
    if session.begins_short() {
        page.blocks.extend(paragraphs(&words.ui("note--short")));
    }
    let begin = if session.journey().is_some() { "note--begin-again" } else { "note--begin" };
    page.actions.push(action("begin", words.ui(begin), Command::Begin, Role::Onward));
    page.actions.push(action("back", words.ui("back"), Command::Back, Role::Aside));
    page
}
