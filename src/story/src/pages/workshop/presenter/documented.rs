//! What is documented about what is shown, as the facilitator reads it: first what the notes cite, each with the id it is
//! cited by. It decides nothing about what is documented.

use super::super::super::facts;
use super::super::super::words::Words;
use super::super::Here;
use super::super::audience::screen;
use super::parts::folded;
use super::{Screen, notes};
use crate::evidence::ids_in;
use crate::page::{Block, FactView};
use crate::session::View;

/// The facts that the notes cite, whatever has been chosen; then the others about what is shown, folded away under those.
pub(super) fn documented(here: &Here<'_>, words: &Words<'_>) -> Vec<Block> {
    let notes = notes(here, words);
    let cited: Vec<String> = notes.iter().flat_map(|text| ids_in(text)).map(|(_, id)| id.to_owned()).collect();
    let about = view(here).map(|view| facts::ids(here.journey, view)).unwrap_or_default();
    let mut shown = Vec::new();
    let mut blocks = with_ids(facts::blocks(here.pack, &cited, &mut shown, words));
    let others = with_ids(facts::blocks(here.pack, &about, &mut shown, words));
    match (blocks.is_empty(), others.is_empty()) {
        (_, true) => {}
        (true, false) => blocks = others,
        (false, false) => {
            let number = others.iter().filter(|block| matches!(block, Block::Fact(_))).count();
            blocks.push(folded(words.ui_with("workshop--facts-more", &[("n", &number.to_string())]), others));
        }
    }
    let heading = (!blocks.is_empty()).then(|| Block::Heading(words.ui("facts")));
    heading.into_iter().chain(blocks).collect()
}

/// What the facts beside those of the notes are about; none where no room is shown.
fn view(here: &Here<'_>) -> Option<View> {
    match screen(here) {
        Screen::Words | Screen::Compare => None,
        Screen::After => Some(View::After),
        Screen::Ending => Some(View::Ending),
        Screen::Thing(thing) => Some(View::Thing(thing)),
        Screen::Room | Screen::Asked | Screen::Vote => Some(View::Room),
    }
}

/// Each fact with its id before it, in brackets as notes cite it.
fn with_ids(blocks: Vec<Block>) -> Vec<Block> {
    let told = |block| match block {
        Block::Fact(fact) => Block::Fact(FactView { text: format!("[{}] {}", fact.id, fact.text), ..fact }),
        other => other,
    };
    blocks.into_iter().map(told).collect()
}
