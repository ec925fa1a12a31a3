//! The end of a lesson: what the facilitator can still keep before it is gone, and a word of thanks for everybody.

use super::super::parts::{action, blank, list, paragraphs};
use super::super::words::Words;
use super::{finish, presenter::report};
use crate::command::Command;
use crate::page::{Block, Page, PageKind, Role};
use crate::session::Session;

/// What everybody sees meanwhile.
pub(in super::super) fn thanks(words: &Words<'_>) -> Page {
    blank(PageKind::Workshop, words.ui("workshop--thanks"), words)
}

/// What the facilitator sees.
pub(super) fn closing(session: &Session, words: &Words<'_>) -> Page {
    let reported = session.lesson().is_some_and(|lesson| lesson.reported);
    let mut page = blank(PageKind::Presenter, words.ui("workshop--closing"), words);
    page.blocks = paragraphs(&words.ui("workshop--closing-about"));
    page.blocks.push(Block::Heading(words.ui("workshop--report")));
    page.blocks.extend(report(words));
    if let Some((heading, text)) = words.guide("guide--heading-after").zip(words.guide("guide--after")) {
        page.blocks.extend([Block::Heading(heading), list(&text)]);
    }
    page.actions.push(action("reopen", words.ui("workshop--reopen"), Command::Back, Role::Onward));
    let key = if reported { "workshop--finish" } else { "workshop--finish-unkept" };
    page.actions.push(finish(words, key));
    page
}
