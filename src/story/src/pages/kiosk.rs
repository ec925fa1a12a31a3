//! The pages of a kiosk beside those of a ride: what it shows while nobody is there, and the question whether somebody
//! still is.

use super::parts::{action, blank, paragraphs};
use super::words::Words;
use crate::command::Command;
use crate::page::{KioskPage, Page, PageKind, Role};
use crate::session::Session;

/// The title, a sentence, and the way in.
pub(super) fn attract(words: &Words<'_>) -> Page {
    let mut page = blank(PageKind::Kiosk(KioskPage::Attract), words.ui("title"), words);
    page.blocks = paragraphs(&words.ui("kiosk--about"));
    page.actions.push(action("wake", words.ui("kiosk--wake"), Command::Wake, Role::Onward));
    page.large = true;
    page
}

/// Whether somebody is still there, and how long it waits for an answer.
pub(super) fn still_there(session: &Session, words: &Words<'_>) -> Page {
    let mut page = blank(PageKind::Kiosk(KioskPage::StillThere), words.ui("kiosk--still-there"), words);
    let left = session.seconds_left().unwrap_or(0).to_string();
    page.blocks = paragraphs(&words.ui_with("kiosk--begins-anew", &[("n", &left)]));
    page.actions.push(action("wake", words.ui("kiosk--here"), Command::Wake, Role::Onward));
    page.large = true;
    page
}
