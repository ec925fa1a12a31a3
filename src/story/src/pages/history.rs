//! All that was said so far, room by room, with a way back to before every choice.

use super::parts::{action, paragraphs, with_way_back};
use super::words::Words;
use crate::command::Command;
use crate::journey::Step;
use crate::model::{Pack, SaidOf};
use crate::page::{Block, Page, PageKind, Role, Way};
use crate::session::Session;
use crate::state::State;

/// At most this many choices are listed, the latest; from the oldest one listed, one can go back further.
pub(super) const LISTED_AT_MOST: usize = 120;

/// The history.
pub(super) fn history(session: &Session, words: &Words<'_>) -> Page {
    let mut page = with_way_back(PageKind::History, words.ui("history"), words);
    let Some(journey) = session.journey() else { return page };
    let (pack, steps) = (journey.pack(), journey.steps());
    let left_out = steps.len().saturating_sub(LISTED_AT_MOST);
    let about = if steps.is_empty() { "history--empty" } else { "history--about" };
    page.blocks = paragraphs(&words.ui(about));
    page.blocks.extend(words.persona(journey).map(Block::Paragraph));
    if left_out > 0 {
        let number = left_out.to_string();
        page.blocks.push(Block::Paragraph(words.ui_with("history--left-out", &[("n", &number)])));
    }
    for (index, step) in steps.iter().enumerate().skip(left_out) {
        page.blocks.extend(seen(pack, (step.room, step.way), &step.before, &step.looks, words));
        page.blocks.extend(chosen(pack, step, words));
        let label = words.option_label(pack, step);
        let args = [("n", &*(step.room + 1).to_string()), ("way", &*words.way(step.way)), ("option", &*label)];
        let label = words.ui_with("history--rewind", &args);
        page.actions.push(action(&format!("rewind-{index}"), label, Command::Rewind(index), Role::Aside));
    }
    if let Some(here) = journey.room() {
        page.blocks.extend(seen(pack, here, journey.state(), journey.looks(), words));
    }
    page
}

/// What was said in a room to a person who stood like this: its description and the things looked at.
fn seen(pack: &Pack, here: (usize, Way), state: &State, looks: &[usize], words: &Words<'_>) -> Vec<Block> {
    let (room, way) = here;
    let number = (room + 1).to_string();
    let name = words.room_name(pack, room);
    let args = [("n", &*number), ("way", &*words.way(way)), ("room", &*name)];
    let mut blocks = vec![Block::Heading(words.ui_with("history--room", &args))];
    let Some(room) = pack.rooms.get(room) else { return blocks };
    blocks.extend(paragraphs(&words.said(pack, room, SaidOf::Seen, way, state)));
    for thing in looks.iter().filter_map(|look| room.things.get(*look)) {
        let name = words.thing_name(pack, room, thing);
        let means = words.thing_means(pack, room, thing, way);
        blocks.extend(paragraphs(&words.ui_with("history--thing", &[("thing", &name), ("means", &means)])));
    }
    blocks
}

/// What was said with a choice: the question, the option chosen and what came of it.
fn chosen(pack: &Pack, step: &Step, words: &Words<'_>) -> Vec<Block> {
    let asked = |room| words.said(pack, room, SaidOf::Question, step.way, &step.before);
    let question = pack.rooms.get(step.room).map(asked).unwrap_or_default();
    let option = words.option_label(pack, step);
    let said = words.ui_with("history--chose", &[("question", &question), ("option", &option)]);
    let mut blocks = vec![Block::Paragraph(said)];
    blocks.extend(paragraphs(&words.option_after(pack, step)));
    blocks
}
