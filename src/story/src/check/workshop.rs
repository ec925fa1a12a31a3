//! Checks plans for teaching: that their minutes add up, that their steps follow the track, and that what they ask for is
//! there. It judges no wording.

use crate::model::{Pack, WorkshopAt, WorkshopStep};
use crate::page::Way;
use crate::raw::{RawWorkshop, RawWorkshopAt};
use crate::report::{At, Report};
use crate::resolve::Plan;
use crate::source::Gathered;

use super::short;

/// Minutes a step may take.
const MOST_MINUTES: u32 = 120;

/// Checks plans as they were written.
pub(super) fn written(gathered: &Gathered, report: &mut Report) {
    let pack = At::file(&gathered.file);
    let list = pack.field("workshops");
    for plan in &gathered.workshops {
        let name = gathered.raw.workshops.get(plan.listed).map_or("", String::as_str);
        let at = At::file(&plan.file);
        if plan.raw.id != name {
            let message = format!("the plan's id is \"{}\", but its file is `{name}.ron`", plan.raw.id);
            report.error(&at.field("id"), message, "Make them equal.");
        }
        if plan.raw.steps.is_empty() {
            report.error(&list.item(plan.listed), "this plan has no steps", "Write at least one step.");
        }
        minutes(&plan.raw, &at, report);
        compares(&plan.raw, &at, report);
    }
}

fn minutes(plan: &RawWorkshop, at: &At<'_>, report: &mut Report) {
    let steps = at.field("steps");
    for (index, step) in plan.steps.iter().enumerate() {
        if !(1..=MOST_MINUTES).contains(&step.minutes) {
            let message = format!("a step cannot take {} minutes", step.minutes);
            report.error(&steps.item(index).field("minutes"), message, format!("Write 1 to {MOST_MINUTES}."));
        }
    }
    let sum = plan.steps.iter().fold(0_u32, |sum, step| sum.saturating_add(step.minutes));
    if sum != plan.minutes {
        let message = format!("the steps take {sum} minutes together, but the plan says {}", plan.minutes);
        report.error(&at.field("minutes"), message, format!("Write {sum}, or change the steps."));
    }
}

/// A vote and things to look at need a room, a picture to stand behind words needs words; two routes need a vote.
fn compares(plan: &RawWorkshop, at: &At<'_>, report: &mut Report) {
    let steps = at.field("steps");
    let mut voted = false;
    for (index, step) in plan.steps.iter().enumerate() {
        let at = steps.item(index);
        let in_room = matches!(step.at, RawWorkshopAt::Room(..));
        if step.vote && !in_room {
            let hint = "Take `vote` out, or make the step one in a room.";
            report.error(&at.field("vote"), "there is nothing to vote on outside a room", hint);
        }
        if !step.look.is_empty() && !in_room {
            let hint = "Take `look` out, or make the step one in a room.";
            report.error(&at.field("look"), "there is nothing to look at outside a room", hint);
        }
        let words = matches!(step.at, RawWorkshopAt::Talk | RawWorkshopAt::Pause | RawWorkshopAt::Compare);
        if step.picture.is_some() && !words {
            let hint = "Take `picture` out: only `Talk`, `Pause` and `Compare` can have one.";
            report.error(&at.field("picture"), "this step shows a picture of its own already", hint);
        }
        if matches!(step.at, RawWorkshopAt::Compare) && !voted {
            let hint = "Two routes differ in a choice: let the group vote in a room before.";
            report.error(&at.field("at"), "there are no two routes to compare yet", hint);
        }
        voted |= step.vote && in_room;
    }
}

/// Checks a plan whose rooms are known; whether it can be ridden.
pub(super) fn plan(pack: &Pack, plan: &Plan, report: &mut Report) -> bool {
    let before = report.errors();
    let at = At::file(&plan.file);
    if !plan.rooms.is_empty() {
        short::rooms(pack, &plan.rooms, &at.field("rooms"), "plan", report);
    }
    follows_the_track(&plan.workshop.steps, &at.field("steps"), report);
    readings(pack, &plan.workshop.steps, &at.field("steps"), report);
    report.errors() == before
}

/// The ride goes in, turns, and comes out; a plan that goes back on it loses what came after.
fn follows_the_track(steps: &[WorkshopStep], list: &At<'_>, report: &mut Report) {
    let mut before: Option<(usize, Way)> = None;
    for (index, step) in steps.iter().enumerate() {
        let WorkshopAt::Room(room, way) = step.at else { continue };
        let goes_on = before.is_none_or(|(there, was)| match (was, way) {
            (Way::In, Way::In) => there <= room,
            (Way::In, Way::Out) => true,
            (Way::Out, Way::Out) => room <= there,
            (Way::Out, Way::In) => false,
        });
        if !goes_on {
            let hint = "Going in, rooms follow one another as on the track; coming out, the other way round.";
            report.error(&list.item(index).field("at"), "this step rides back to where the ride has been", hint);
        }
        before = Some((room, way));
    }
}

fn readings(pack: &Pack, steps: &[WorkshopStep], list: &At<'_>, report: &mut Report) {
    for (index, step) in steps.iter().enumerate() {
        let WorkshopAt::Read(reading) = step.at else { continue };
        if !pack.has(reading) {
            let message = format!("this pack has nothing for the page \"{}\"", reading.name());
            report.error(&list.item(index).field("at"), message, "Take the step out, or write what the page shows.");
        }
    }
}
