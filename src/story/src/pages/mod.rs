//! Makes the page a session shows: pure words and actions from the state, the levels and the catalogues. It changes
//! nothing and knows no renderer.

mod after;
mod changes;
pub(crate) mod chart;
pub(crate) mod days;
mod debrief;
mod ending;
mod facts;
mod glossary;
pub(crate) mod guide;
mod history;
mod keys;
mod kiosk;
mod model;
mod numbers;
mod outside;
mod own;
mod parts;
mod problems;
mod readings;
mod room;
mod route;
mod rule;
mod settings;
mod sources;
mod support;
mod title;
mod words;
mod workshop;

use crate::command::{Command, Export, Format};
use crate::model::Condition;
use crate::page::{Action, Page, Role};
use crate::raw::RawCondition;
use crate::session::{Session, View};
pub use keys::KEYS;
use parts::action;
pub use problems::{Problems, Told};
use words::Words;

/// The page a session shows.
pub(crate) fn page(session: &Session) -> Page {
    let words = Words::new(session);
    let mut page = match session.view() {
        View::Reading(_) | View::Support if session.lesson().is_some() => workshop::read(session, &words),
        View::Title => title::title(session, &words),
        View::Note => title::note(session, &words),
        View::Room => room::room(session, &words),
        View::Thing(thing) => room::thing(session, &words, thing),
        View::Choice => room::choice(session, &words),
        View::After => after::after(session, &words),
        View::Ending => ending::ending(session, &words),
        View::Outside if session.lesson().is_some() => workshop::outside(session, &words),
        View::Outside => outside::outside(session, &words),
        View::Own => own::own(session, &words),
        View::Facts => facts::facts(session, &words),
        View::Changes => changes::changes(session, &words),
        View::Reading(reading) => readings::page(session, &words, reading),
        View::Settings => settings::settings(session, &words),
        View::History => history::history(session, &words),
        View::Support => support::support(session, &words),
        View::Left => return support::left(&words),
        View::Setup => workshop::setup(session, &words),
        View::Teach => workshop::audience(session, &words),
        View::Closing => workshop::thanks(&words),
        View::Attract => return Page { notice: notices(session, &words), ..kiosk::attract(&words) },
        View::StillThere => return kiosk::still_there(session, &words),
    };
    page.large = session.lesson().is_some() || session.view() == View::Setup;
    page.anywhere = anywhere(session, &words);
    if page.notice.is_empty() {
        page.notice = notices(session, &words);
    }
    page
}

/// The page of the facilitator; none outside a workshop.
pub(crate) fn presenter(session: &Session) -> Option<Page> {
    session.workshop()?;
    let words = Words::new(session);
    if session.is_away() {
        return Some(support::left(&words));
    }
    let mut page = workshop::presenter(session, &words);
    page.anywhere = anywhere(session, &words);
    page.anywhere.retain(|action| action.command != Command::OpenPresenter);
    if page.notice.is_empty() {
        page.notice = notices(session, &words);
    }
    Some(page)
}

/// What is wrong with level files that are being written; none if nothing is.
pub(crate) fn problems(session: &Session) -> Option<Problems> {
    problems::problems(session, &Words::new(session))
}

/// The report of a workshop.
pub(crate) fn export(session: &Session, format: Format) -> Export {
    workshop::export(session, &Words::new(session), format)
}

fn notices(session: &Session, words: &Words<'_>) -> String {
    session.notices.iter().map(|notice| words.notice(notice)).collect::<Vec<_>>().join(" ")
}

/// A text of the product in the session's language; its key if it is missing.
pub(crate) fn ui(session: &Session, key: &str) -> String {
    ui_with(session, key, &[])
}

/// A text of the product with arguments, in the language of a session.
pub(crate) fn ui_with(session: &Session, key: &str, args: &[(&str, &str)]) -> String {
    Words::new(session).ui_with(key, args)
}

/// A condition in words, in the session's language; none if it names something that the session's pack does not have.
pub(crate) fn condition(session: &Session, raw: &RawCondition) -> Option<String> {
    let pack = session.pack()?;
    Some(rule::condition(pack, &Condition::of(pack, raw)?, &Words::new(session)))
}

fn anywhere(session: &Session, words: &Words<'_>) -> Vec<Action> {
    let always = |id: &str, command: Command| action(id, words.ui(id), command, Role::Anywhere);
    let mut actions = vec![
        always("support", Command::Support),
        always("leave", Command::Leave),
        always("settings", Command::Settings),
    ];
    if session.lesson().is_some() {
        actions.push(always("presenter", Command::OpenPresenter));
    } else if session.journey().is_some() {
        actions.push(always("history", Command::History));
    }
    actions
}
