//! Checks what a level says: numbers, track, places, texts, facts, and whether everything in it can be reached. Each
//! check reports all it finds; none changes anything.

mod alone;
mod choices;
mod content;
mod facts;
mod fits;
mod limits;
mod list;
mod logic;
mod numbers;
mod place;
mod short;
mod track;
mod words;
mod workshop;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use alone::alone;
pub use content::content;
pub(crate) use limits::is_within_limits;
pub(crate) use list::{help, index};
pub(crate) use logic::{Never, never};
pub use place::TRACK;

use crate::model::Pack;
use crate::parse;
use crate::problem::{Problem, sorted};
use crate::raw::RawHelp;
use crate::report::{At, Report};
use crate::resolve::Plan;
use crate::source::{EDITOR, Files, Gathered, HELP};
use crate::text::Catalogue;
use crate::vocabulary::Vocabulary;

/// Checks a pack as it was written.
pub(crate) fn written(
    gathered: &Gathered,
    vocabulary: &Vocabulary,
    shell: &BTreeMap<String, Arc<Catalogue>>,
    report: &mut Report,
) {
    numbers::pack(gathered, report);
    numbers::doors(gathered, vocabulary, report);
    for room in &gathered.rooms {
        numbers::room(room, vocabulary, report);
        place::room(room, vocabulary, report);
    }
    track::rooms(gathered, report);
    choices::pack(gathered, report);
    words::pack(gathered, shell, report);
    facts::pack(gathered, report);
    fits::pack(gathered, report);
    workshop::written(gathered, report);
}

/// Checks whether everything in a resolved pack can happen. `files` are those of its rooms.
pub(crate) fn playable(pack: &Pack, pack_file: &str, files: &[String], report: &mut Report) {
    logic::pack(pack, pack_file, files, report);
}

/// Checks the short journey through these rooms; whether there is one that can be ridden.
pub(crate) fn short(pack: &Pack, rooms: &[usize], pack_file: &str, report: &mut Report) -> bool {
    !rooms.is_empty() && short::rooms(pack, rooms, &At::file(pack_file).field("short"), "short journey", report)
}

/// Checks a plan for teaching; whether it can be ridden.
pub(crate) fn workshop(pack: &Pack, plan: &Plan, report: &mut Report) -> bool {
    workshop::plan(pack, plan, report)
}

/// Whether a ride through these rooms only comes to its end, whatever is chosen.
pub(crate) fn can_be_ridden(pack: &Pack, rooms: &[usize]) -> bool {
    short::rooms(pack, rooms, &At::file(""), "ride", &mut Report::default())
}

/// Checks the product's own texts.
pub(crate) fn shell(shell: &BTreeMap<String, Arc<Catalogue>>, report: &mut Report) {
    words::shell(shell, report);
}

/// Checks the words of the editor: all languages have the same ones.
pub(crate) fn editor(editor: &BTreeMap<String, Arc<Catalogue>>, report: &mut Report) {
    words::same_texts(EDITOR, editor, &[], report);
}

/// Help entries that were last checked more than 180 days before this day ("2026-11-22"), or never.
#[must_use]
pub fn stale_help(files: &Files, today: &str) -> Vec<Problem> {
    let mut report = Report::default();
    // What is wrong with the file itself has been reported on loading.
    if let Some(help) = parse::ron::<RawHelp>(files, HELP, &mut Report::default()) {
        list::stale(&help.entries, today, &mut report);
    }
    sorted(report.finish(files))
}
