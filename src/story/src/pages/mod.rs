//! Makes the page a session shows: pure words and actions from the state, the levels and the catalogues. It changes
//! nothing and knows no renderer.

mod after;
mod changes;
pub(crate) mod days;
mod debrief;
mod ending;
mod facts;
mod glossary;
mod history;
mod keys;
mod model;
mod numbers;
mod outside;
mod parts;
mod readings;
mod room;
mod route;
mod rule;
mod settings;
mod sources;
mod support;
mod title;
mod words;

use crate::command::Command;
use crate::page::{Action, Page, Role};
use crate::session::{Session, View};
pub use keys::KEYS;
use parts::action;
use words::Words;

/// The page a session shows.
pub(crate) fn page(session: &Session) -> Page {
    let words = Words::new(session);
    let mut page = match session.view() {
        View::Title => title::title(session, &words),
        View::Note => title::note(session, &words),
        View::Room => room::room(session, &words),
        View::Thing(thing) => room::thing(session, &words, thing),
        View::Choice => room::choice(session, &words),
        View::After => after::after(session, &words),
        View::Ending => ending::ending(session, &words),
        View::Outside => outside::outside(session, &words),
        View::Facts => facts::facts(session, &words),
        View::Changes => changes::changes(session, &words),
        View::Reading(reading) => readings::page(session, &words, reading),
        View::Settings => settings::settings(session, &words),
        View::History => history::history(session, &words),
        View::Support => support::support(session, &words),
        View::Left => return support::left(&words),
    };
    page.anywhere = anywhere(session, &words);
    page.notice = session.notices.iter().map(|notice| words.notice(notice)).collect::<Vec<_>>().join(" ");
    page
}

/// A text of the product in the session's language; its key if it is missing.
pub(crate) fn ui(session: &Session, key: &str) -> String {
    Words::new(session).ui(key)
}

fn anywhere(session: &Session, words: &Words<'_>) -> Vec<Action> {
    let always = |id: &str, command: Command| action(id, words.ui(id), command, Role::Anywhere);
    let mut actions = vec![
        always("support", Command::Support),
        always("leave", Command::Leave),
        always("settings", Command::Settings),
    ];
    if session.journey().is_some() {
        actions.push(always("history", Command::History));
    }
    actions
}
