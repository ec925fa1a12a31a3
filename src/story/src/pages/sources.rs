//! Where the facts come from: each source with its year and all that this journey states from it. It ranks none.

use super::parts::{paragraphs, with_way_back};
use super::words::Words;
use crate::page::{Block, Page, PageKind, Reading};
use crate::session::Session;

/// The sources of the pack that was ridden through.
pub(super) fn sources(session: &Session, words: &Words<'_>) -> Page {
    let mut page = with_way_back(PageKind::Reading(Reading::Sources), words.ui("sources"), words);
    page.blocks = paragraphs(&words.ui("sources--about"));
    let Some(pack) = session.pack() else { return page };
    for (name, ids) in pack.evidence.by_source(words.language(), pack.texts.get(words.language())) {
        page.blocks.push(Block::Heading(name));
        page.blocks.extend(ids.into_iter().filter_map(|id| words.fact(pack, id)).map(Block::Fact));
    }
    page
}
