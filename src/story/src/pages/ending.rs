//! An ending: what is, a next step, and the ways on; what is documented and the model lie on pages of their own. No ending is a failure, none is a cure.

use super::parts::{action, blank, paragraphs};
use super::words::Words;
use super::{changes, facts, outside, readings, title};
use crate::command::Command;
use crate::journey::{Journey, Place};
use crate::page::{Action, Block, Page, PageKind, Role};
use crate::session::Session;

/// The ending the journey stands at.
pub(super) fn ending(session: &Session, words: &Words<'_>) -> Page {
    let found = session.journey().and_then(|journey| match journey.place() {
        Place::Ending { ending, back_to } => Some((journey, ending, back_to)),
        Place::Room { .. } => None,
    });
    let Some((journey, index, back_to)) = found else { return title::title(session, words) };
    let pack = journey.pack();
    let ending = pack.endings.get(index);
    let id = ending.map_or("", |ending| ending.id.as_str());
    let key = format!("ending--{id}");
    let text = |attribute: &str| words.of_pack(pack, &key, Some(attribute)).unwrap_or_default();
    let name = words.of_pack(pack, &key, None).unwrap_or_else(|| id.to_owned());
    let mut page = blank(PageKind::Ending, name, words);
    page.eyebrow = words.ui(if back_to.is_some() { "ending--leads-back" } else { "ending" });
    page.blocks = paragraphs(&text("text"));
    let next = paragraphs(&text("next"));
    if !next.is_empty() {
        page.blocks.push(Block::Heading(words.ui("ending--next")));
        page.blocks.extend(next);
    }
    page.blocks.push(changes::whole(journey, words));
    page.actions = match back_to {
        Some(room) => leading_back(journey, room, words),
        None => over(session, words),
    };
    page.actions.extend(facts::offer(session, words));
    page.actions.push(changes::offer(words));
    let last = journey.steps().len().saturating_sub(1);
    page.actions.push(action("rewind", words.ui("after--rewind"), Command::Rewind(last), Role::Aside));
    page
}

fn leading_back(journey: &Journey, room: usize, words: &Words<'_>) -> Vec<Action> {
    let name = words.room_name(journey.pack(), room);
    let label = words.ui_with("ending--back", &[("n", &(room + 1).to_string()), ("room", &name)]);
    vec![
        action("go-on", label, Command::Onward, Role::Onward),
        action("ending-support", words.ui("ending--support"), Command::Support, Role::Aside),
    ]
}

fn over(session: &Session, words: &Words<'_>) -> Vec<Action> {
    let history = action("ending-history", words.ui("ending--history"), Command::History, Role::Onward);
    let ways = [
        action("ending-support", words.ui("ending--support"), Command::Support, Role::Aside),
        action("again", words.ui("ending--again"), Command::Begin, Role::Aside),
        action("title", words.ui("to-title"), Command::Title, Role::Aside),
    ];
    std::iter::once(history)
        .chain(readings::offer(session, words))
        .chain(outside::offer(session, words))
        .chain(ways)
        .collect()
}
