//! The glossary: words that are used of people who have withdrawn, each with who uses it. It uses none of them itself.

use super::facts;
use super::parts::{paragraphs, with_way_back};
use super::words::Words;
use crate::page::{Block, Page, PageKind, Reading};
use crate::session::Session;

/// The glossary of the pack that was ridden through.
pub(super) fn glossary(session: &Session, words: &Words<'_>) -> Page {
    let mut page = with_way_back(PageKind::Reading(Reading::Glossary), words.ui("glossary"), words);
    page.blocks = paragraphs(&words.ui("glossary--about"));
    let Some(pack) = session.pack() else { return page };
    let mut shown = Vec::new();
    for term in &pack.glossary {
        let key = format!("glossary--{}", term.id);
        let text = |attribute| words.of_pack(pack, &key, attribute).unwrap_or_default();
        page.blocks.push(Block::Heading(text(None)));
        page.blocks.extend(paragraphs(&text(Some("means"))));
        let who = words.ui_with("glossary--who", &[("who", &text(Some("who")))]);
        page.blocks.push(Block::Paragraph(who));
        page.blocks.extend(facts::blocks(pack, &term.evidence, &mut shown, words));
    }
    page
}
