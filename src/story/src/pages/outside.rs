//! The set from outside: the rooms in order with what was chosen in each, one of them looked at, and the ways to enter it
//! again. It knows no camera; without a picture the list is all there is.

use super::parts::{action, blank, paragraphs};
use super::title;
use super::words::Words;
use crate::command::Command;
use crate::journey::Journey;
use crate::page::{Action, Block, Page, PageKind, Role, Way};
use crate::session::Session;

/// At most this many rooms are listed, those nearest to the one looked at.
pub(super) const LISTED_AT_MOST: usize = 60;

/// The set from outside, at the room that is looked at.
pub(super) fn outside(session: &Session, words: &Words<'_>) -> Page {
    let Some(journey) = session.journey() else { return title::title(session, words) };
    let (pack, room) = (journey.pack(), session.overlooked());
    let name = words.room_name(pack, room);
    let mut page = blank(PageKind::Outside, words.ui_with("outside", &[("room", &name)]), words);
    page.room = pack.rooms.get(room).map(|room| room.id.clone());
    let clock = words.clock(pack, room);
    let (number, total) = ((room + 1).to_string(), pack.rooms.len().to_string());
    page.eyebrow = words.ui_with("outside--eyebrow", &[("n", &number), ("total", &total), ("clock", &clock)]);
    page.blocks = paragraphs(&words.ui("outside--about"));
    page.blocks.push(Block::List([Way::In, Way::Out].map(|way| chosen(journey, room, way, words)).into()));
    page.actions.extend([Way::In, Way::Out].into_iter().filter_map(|way| enter(journey, room, way, words)));
    page.actions.extend(beside(journey, room, words));
    page.actions.push(action("back", words.ui("back"), Command::Back, Role::Aside));
    let first = room.saturating_sub(LISTED_AT_MOST / 2).min(pack.rooms.len().saturating_sub(LISTED_AT_MOST));
    let listed = first..(first + LISTED_AT_MOST).min(pack.rooms.len());
    page.actions.extend(listed.filter_map(|other| row(journey, other, room, words)));
    page
}

/// The way to see the set from outside, where it may be seen.
pub(super) fn offer(session: &Session, words: &Words<'_>) -> Option<Action> {
    let there = session.may_look_back();
    there.then(|| action("outside", words.ui("outside--open"), Command::Outside, Role::Aside))
}

/// Index and words of the last choice made in a room on this way.
fn last_choice(journey: &Journey, room: usize, way: Way, words: &Words<'_>) -> Option<(usize, String)> {
    let (index, step) =
        journey.steps().iter().enumerate().rev().find(|(_, step)| step.room == room && step.way == way)?;
    Some((index, words.option_label(journey.pack(), step)))
}

fn chosen(journey: &Journey, room: usize, way: Way, words: &Words<'_>) -> String {
    match (last_choice(journey, room, way, words), way) {
        (Some((_, option)), Way::In) => words.ui_with("outside--chosen-in", &[("option", &option)]),
        (Some((_, option)), Way::Out) => words.ui_with("outside--chosen-out", &[("option", &option)]),
        (None, Way::In) => words.ui("outside--not-chosen-in"),
        (None, Way::Out) => words.ui("outside--not-chosen-out"),
    }
}

/// Enters the room again before the choice that was made there on this way.
fn enter(journey: &Journey, room: usize, way: Way, words: &Words<'_>) -> Option<Action> {
    let (step, _) = last_choice(journey, room, way, words)?;
    let key = if way == Way::In { "outside--enter-in" } else { "outside--enter-out" };
    let label = words.ui_with(key, &[("room", &words.room_name(journey.pack(), room))]);
    Some(action(&format!("enter-{}", way.name()), label, Command::Rewind(step), Role::Aside))
}

/// The rooms beside the one looked at: the next is the way on.
pub(super) fn beside(journey: &Journey, room: usize, words: &Words<'_>) -> Vec<Action> {
    let sides = [("outside-next", "outside--next", room.checked_add(1), Role::Onward)];
    let sides = sides.into_iter().chain([("outside-previous", "outside--previous", room.checked_sub(1), Role::Aside)]);
    let to = |(id, key, other, role): (&str, &str, Option<usize>, Role)| {
        let (other, id_of) = other.and_then(|other| Some((other, journey.pack().rooms.get(other)?.id.clone())))?;
        let (number, name) = ((other + 1).to_string(), words.room_name(journey.pack(), other));
        let label = words.ui_with(key, &[("n", &number), ("room", &name)]);
        Some(action(id, label, Command::Overlook(id_of), role))
    };
    sides.filter_map(to).collect()
}

/// A room of the list: its number and name, and what was chosen there.
fn row(journey: &Journey, room: usize, here: usize, words: &Words<'_>) -> Option<Action> {
    let id = &journey.pack().rooms.get(room)?.id;
    let (number, name) = ((room + 1).to_string(), words.room_name(journey.pack(), room));
    let made = [Way::In, Way::Out].map(|way| last_choice(journey, room, way, words).map(|(_, option)| option));
    let args = [("n", &*number), ("room", &*name)];
    let label = match &made {
        [None, None] => words.ui_with("outside--row", &args),
        [Some(one), None] | [None, Some(one)] => {
            words.ui_with("outside--row-one", &[args[0], args[1], ("option", one)])
        }
        [Some(way_in), Some(way_out)] => {
            words.ui_with("outside--row-both", &[args[0], args[1], ("in", way_in), ("out", way_out)])
        }
    };
    let label = if room == here { words.ui_with("outside--here", &[("row", &label)]) } else { label };
    Some(action(&format!("outside-{id}"), label, Command::Overlook(id.clone()), Role::Aside))
}
