//! What a lesson by one plan needs on paper: how it begins and ends, the machine, the plan, its rooms in its order under
//! the numbers of its steps, places to turn to, and of words and sources those that it names.

use super::super::words::Words;
use super::behind;
use super::machine;
use super::rooms::{self, Printed};
use super::{GENERAL, general, items, plan_name, step_title};
use crate::evidence::ids_in;
use crate::guide::{Extent, Part, Piece};
use crate::model::{Pack, Workshop, WorkshopAt, WorkshopStep};
use crate::session::Session;
use crate::workshop::step_key;

/// What of the general part is for the end of a lesson.
const CLOSING: &str = "after";

/// What such a paper is called.
pub(super) fn title(pack: &Pack, plan: &Workshop, words: &Words<'_>) -> String {
    words.ui_with("guide--lesson", &[("plan", &plan_name(pack, plan, words))])
}

/// Its parts.
pub(super) fn parts(
    session: &Session,
    pack: &Pack,
    plan: &Workshop,
    extent: Extent<'_>,
    words: &Words<'_>,
) -> Vec<Part> {
    let part = |id, key: &str, pieces| Part { id, title: words.ui(key), pieces };
    let (end, beginning): (Vec<_>, Vec<_>) = GENERAL.into_iter().partition(|(key, _)| *key == CLOSING);
    let ridden = plan.pack.as_deref().unwrap_or(pack);
    let mut printed = Printed::default();
    let mut parts = vec![
        part("general", "guide--part-general", general(pack, &beginning, words)),
        machine::part(words),
        part("plans", "guide--heading-plan", super::plan(pack, plan, None, words)),
        part("rooms", "guide--heading-stops", stops(pack, ridden, plan, &mut printed, words)),
    ];
    let mut closing = general(pack, &end, words);
    let terms = behind::terms(pack, &parts, words);
    if !terms.is_empty() {
        closing.push(Piece::Heading(words.ui("glossary")));
        closing.extend(terms);
    }
    let sources = behind::cited_sources(pack, &printed, words);
    if !sources.is_empty() {
        closing.push(Piece::Heading(words.ui("sources")));
        closing.push(Piece::List(sources));
    }
    parts.push(part("closing", "guide--part-closing", closing));
    // Last, so that its page can be copied for everybody.
    parts.push(part("help", "support", behind::help_for_a_lesson(session, extent.regions, words)));
    parts
}

/// How to go on without a picture, then the rooms in which the plan stops, each on its way, with the facts that are named
/// there.
fn stops(pack: &Pack, ridden: &Pack, plan: &Workshop, printed: &mut Printed, words: &Words<'_>) -> Vec<Piece> {
    let mut pieces = vec![
        Piece::Paragraph(words.ui("guide--stops-about")),
        Piece::Subheading(words.ui("guide--heading-no-picture")),
        Piece::List(items(&words.ui("guide--no-picture"))),
    ];
    for (index, step) in plan.steps.iter().enumerate() {
        let WorkshopAt::Room(at, way) = step.at else { continue };
        let Some(room) = ridden.rooms.get(at) else { continue };
        pieces.push(Piece::Heading(step_title(pack, plan, (index, step), words)));
        pieces.push(Piece::Card(rooms::stop(ridden, at, room, way, &step.look, words)));
        let mut ids = of_step(pack, plan, step, words);
        ids.extend(rooms::cited(ridden, room, way, words));
        let here = words.ui_with("guide--in-step", &[("n", &(index + 1).to_string())]);
        pieces.extend(printed.documented(pack, &ids, &here, words));
    }
    pieces
}

/// Ids of the facts that the notes on a step name.
fn of_step(pack: &Pack, plan: &Workshop, step: &WorkshopStep, words: &Words<'_>) -> Vec<String> {
    let notes = words.of_pack(pack, &step_key(&plan.id, &step.id), Some("notes")).unwrap_or_default();
    ids_in(&notes).map(|(_, id)| id.to_owned()).collect()
}
