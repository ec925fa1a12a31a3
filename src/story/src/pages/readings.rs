//! The pages to read once a journey has ended, and the ways to them. Each page is a file of its own.

use super::model;
use super::parts::action;
use super::words::Words;
use crate::command::Command;
use crate::page::{Action, Page, Reading, Role};
use crate::session::Session;

/// One of the pages.
pub(super) fn page(session: &Session, words: &Words<'_>, reading: Reading) -> Page {
    match reading {
        Reading::Model => model::model(session, words),
    }
}

/// The ways to the pages, once a journey has ended.
pub(super) fn offer(session: &Session, words: &Words<'_>) -> Vec<Action> {
    let there = Reading::ALL.into_iter().filter(|_| session.may_look_back());
    there.map(|reading| way(reading, words)).collect()
}

fn way(reading: Reading, words: &Words<'_>) -> Action {
    let (id, key) = match reading {
        Reading::Model => ("model", "rule"),
    };
    action(id, words.ui(key), Command::Read(reading), Role::Aside)
}
