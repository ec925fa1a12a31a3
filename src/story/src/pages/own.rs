//! The page that says how to open a pack of one's own, and leads to the room editor where there is one. It opens neither: the
//! program that shows the page does.

use std::sync::Arc;

use super::parts::{action, paragraphs, with_way_back};
use super::words::Words;
use crate::command::Command;
use crate::model::Pack;
use crate::page::{Action, Page, PageKind, Role};
use crate::session::Session;

/// How to open a pack of one's own, those that are open, to be played, and where packs are made.
pub(super) fn own(session: &Session, words: &Words<'_>) -> Page {
    let mut page = with_way_back(PageKind::Own, words.ui("own"), words);
    page.blocks = paragraphs(&words.ui("own--about"));
    let open = session.library.packs.iter().filter(|pack| session.is_own(pack));
    let play = |pack: &Arc<Pack>| {
        action(&format!("play-{}", pack.id), play(pack, words), Command::Pack(pack.id.clone()), Role::Onward)
    };
    let open: Vec<Action> = open.map(play).collect();
    if !open.is_empty() {
        page.actions.iter_mut().for_each(|back| back.role = Role::Aside);
    }
    if session.has_editor {
        page.blocks.extend(paragraphs(&words.ui("own--editor-about")));
        page.actions.insert(0, action("own-editor", words.ui("own--editor"), Command::Own, Role::Aside));
    }
    if session.chooses_files {
        let choose = |id: &str, key: &str| action(id, words.ui(key), Command::Own, Role::Thing);
        let choices = [choose("own-zip", "own--choose-zip"), choose("own-folder", "own--choose-folder")];
        page.actions.splice(0..0, choices);
    }
    page.actions.splice(0..0, open);
    page
}

/// The way to this page; none where nothing is taken in.
pub(super) fn offer(session: &Session, words: &Words<'_>) -> Option<Action> {
    session.takes_packs().then(|| action("own", words.ui("own"), Command::Own, Role::Aside))
}

/// What the beginning of a pack that is not ours is called.
pub(super) fn play(pack: &Pack, words: &Words<'_>) -> String {
    words.ui_with("own--play", &[("pack", &name(pack, words))])
}

/// What a pack that is not ours is offered as.
pub(super) fn label(pack: &Pack, words: &Words<'_>) -> String {
    words.ui_with("own--pack", &[("pack", &name(pack, words))])
}

fn name(pack: &Pack, words: &Words<'_>) -> String {
    words.of_pack(pack, "pack", None).unwrap_or_else(|| pack.id.clone())
}
