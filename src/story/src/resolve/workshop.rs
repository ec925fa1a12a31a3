//! Resolves plans for teaching: their rooms and the things to be looked at. Whether a plan can be ridden, the check says.

use super::refs::References;
use super::{Plan, all};
use crate::model::{Workshop, WorkshopAt, WorkshopStep};
use crate::page::Reading;
use crate::raw::{RawReading, RawWorkshopAt, RawWorkshopStep};
use crate::report::At;
use crate::source::WorkshopFile;

/// Resolves a plan.
pub(super) fn plan(refs: &mut References<'_>, plan: WorkshopFile) -> Plan {
    let WorkshopFile { file, raw, .. } = plan;
    let at = At::file(&file);
    let named = at.field("rooms");
    let rooms: Vec<usize> = all(&raw.rooms, &named, |id, at| refs.room(id, at)).into_iter().flatten().collect();
    let all_known = rooms.len() == raw.rooms.len();
    let steps = all(&raw.steps, &at.field("steps"), |raw, at| step(refs, raw, &rooms, all_known, at));
    let steps = steps.into_iter().flatten().collect();
    Plan { workshop: Workshop { id: raw.id, minutes: raw.minutes, pack: None, steps }, file, rooms }
}

/// A step; none if its room is not there.
fn step(
    refs: &mut References<'_>,
    raw: &RawWorkshopStep,
    rooms: &[usize],
    all_known: bool,
    at: &At<'_>,
) -> Option<WorkshopStep> {
    let place = at.field("at");
    let (at_place, look) = match &raw.at {
        RawWorkshopAt::Talk => (WorkshopAt::Talk, Vec::new()),
        RawWorkshopAt::Pause => (WorkshopAt::Pause, Vec::new()),
        RawWorkshopAt::Outside => (WorkshopAt::Outside, Vec::new()),
        RawWorkshopAt::Compare => (WorkshopAt::Compare, Vec::new()),
        RawWorkshopAt::Read(reading) => (WorkshopAt::Read((*reading).into()), Vec::new()),
        RawWorkshopAt::Room(id, way) => {
            let found = refs.room(id, &place.item(0))?;
            let list = at.field("look");
            let look = all(&raw.look, &list, |thing, at| refs.thing(found, thing, at));
            let index = ridden(refs, id, found, (rooms, all_known), &place.item(0));
            (WorkshopAt::Room(index?, (*way).into()), look.into_iter().flatten().collect())
        }
    };
    let picture = match &raw.picture {
        Some((id, way)) => {
            let place = at.field("picture");
            let found = refs.room(id, &place.item(0))?;
            Some((ridden(refs, id, found, (rooms, all_known), &place.item(0))?, (*way).into()))
        }
        None => None,
    };
    Some(WorkshopStep { id: raw.id.clone(), minutes: raw.minutes, at: at_place, picture, look, vote: raw.vote })
}

/// A room's place among those that the plan rides through (all of them known or not); none, with an error, if it does not.
fn ridden(
    refs: &mut References<'_>,
    id: &str,
    found: usize,
    (rooms, all_known): (&[usize], bool),
    at: &At<'_>,
) -> Option<usize> {
    let index = if rooms.is_empty() { Some(found) } else { rooms.iter().position(|room| *room == found) };
    if index.is_none() && all_known {
        let message = format!("this plan does not ride through the room \"{id}\"");
        refs.report.error(at, message, "Add it to `rooms`, or go to another room.");
    }
    index
}

impl From<RawReading> for Reading {
    fn from(raw: RawReading) -> Self {
        match raw {
            RawReading::Model => Self::Model,
            RawReading::Debrief => Self::Debrief,
            RawReading::Route => Self::Route,
            RawReading::Glossary => Self::Glossary,
            RawReading::Numbers => Self::Numbers,
            RawReading::Sources => Self::Sources,
        }
    }
}
