//! The settings, each with its choices.

use super::parts::{action, paragraphs, with_way_back};
use super::words::Words;
use crate::command::Command;
use crate::page::{Block, Page, PageKind, Role, SettingView};
use crate::session::Session;
use crate::settings::{IDS, Settings};

/// The settings.
pub(super) fn settings(session: &Session, words: &Words<'_>) -> Page {
    let mut page = with_way_back(PageKind::Settings, words.ui("settings"), words);
    page.blocks = paragraphs(&words.ui("settings--about"));
    page.blocks.extend(IDS.iter().map(|id| Block::Setting(setting(session, id, words))));
    if session.workshop().is_none() && session.journey().is_some() {
        page.actions.push(action("title", words.ui("to-title"), Command::Title, Role::Aside));
    }
    page
}

fn setting(session: &Session, id: &str, words: &Words<'_>) -> SettingView {
    let values = Settings::values(id, &session.languages);
    SettingView {
        id: id.to_owned(),
        label: words.ui(&format!("settings--{id}")),
        choices: values.into_iter().map(|value| (value.clone(), name(session, id, &value, words))).collect(),
        value: session.settings().value(id).unwrap_or_default(),
    }
}

fn name(session: &Session, id: &str, value: &str, words: &Words<'_>) -> String {
    match (id, value) {
        ("language", tag) => words.language_name(session, tag),
        (_, "0") => words.ui("settings--off"),
        ("motion" | "contrast" | "captions", value) => words.ui(&format!("settings--{id}-{value}")),
        (_, value) => words.ui_with("settings--percent", &[("n", value)]),
    }
}
