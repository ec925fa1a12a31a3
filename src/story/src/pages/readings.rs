//! The pages to read once a journey has ended, and the ways to them. Each page is a file of its own.

use super::parts::action;
use super::words::Words;
use super::{debrief, glossary, model, numbers, route, sources};
use crate::command::Command;
use crate::page::{Action, Page, Reading, Role};
use crate::session::Session;

/// One of the pages.
pub(super) fn page(session: &Session, words: &Words<'_>, reading: Reading) -> Page {
    match reading {
        Reading::Debrief => debrief::debrief(session, words),
        Reading::Route => route::route(session, words),
        Reading::Model => model::model(session, words),
        Reading::Numbers => numbers::numbers(session, words),
        Reading::Glossary => glossary::glossary(session, words),
        Reading::Sources => sources::sources(session, words),
    }
}

/// The ways to the pages, once a journey has ended.
pub(super) fn offer(session: &Session, words: &Words<'_>) -> Vec<Action> {
    let there = Reading::ALL
        .into_iter()
        .filter(|reading| session.may_look_back() && session.pack().is_some_and(|pack| pack.has(*reading)));
    there.map(|reading| way(reading, words)).collect()
}

pub(super) fn way(reading: Reading, words: &Words<'_>) -> Action {
    let id = reading.name();
    let key = if reading == Reading::Model { "rule" } else { id };
    action(id, words.ui(key), Command::Read(reading), Role::Aside)
}
