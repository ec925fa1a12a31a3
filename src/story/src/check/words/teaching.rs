//! Checks the texts of teaching: what a group is asked in each room, what only the facilitator reads, and the texts of plans.

use std::collections::BTreeSet;

use super::{Needs, numbers};
use crate::page::Way;
use crate::raw::{RawRoom, RawWay, RawWorkshop, RawWorkshopAt};
use crate::report::{At, Report};
use crate::source::Gathered;
use crate::text::Catalogue;
use crate::workshop::{PROMPT, plan_key, prompt_key, step_key};

/// What is said of a plan beside its name.
const PLAN: [&str; 2] = ["about", "aims"];
/// What is said of a step beside its title.
const STEP: [&str; 1] = ["notes"];

/// The questions of rooms. A room may have none; then no language has one.
pub(super) fn rooms(gathered: &Gathered, needs: &mut Needs<'_>, report: &mut Report) {
    let first = gathered.raw.languages.first().and_then(|language| gathered.texts.get(language));
    for room in &gathered.rooms {
        let at = At::file(&room.file);
        for (way, field) in [(Way::In, "going_in"), (Way::Out, "coming_out")] {
            let choice = at.field(field);
            let key = prompt_key(&room.raw.id, way);
            if is_option(&room.raw, way) {
                let message = format!("no option can be called \"{PROMPT}\"");
                report.error(&choice, message, format!("`{key}` is what a group is asked here. Rename the option."));
            } else if needs.texts.has(&key, None) || first.is_some_and(|first| first.has(&key, None)) {
                needs.need_all(&key, &["notes"], &choice, report);
            }
        }
    }
}

fn is_option(room: &RawRoom, way: Way) -> bool {
    let choice = if way == Way::In { &room.going_in } else { &room.coming_out };
    choice.options.iter().any(|option| option.id == PROMPT)
}

/// The texts of plans for teaching.
pub(super) fn plans(gathered: &Gathered, needs: &mut Needs<'_>, report: &mut Report) {
    let rooms: BTreeSet<&str> = gathered.rooms.iter().map(|room| room.raw.id.as_str()).collect();
    for plan in &gathered.workshops {
        let at = At::file(&plan.file);
        let is_copied = is_copied_without_words(&plan.raw, &at, needs, report);
        if !is_copied {
            needs.need_all(&plan_key(&plan.raw.id), &PLAN, &at.field("id"), report);
        }
        let list = at.field("steps");
        for (index, step) in plan.raw.steps.iter().enumerate().filter(|_| !is_copied) {
            needs.need_all(&step_key(&plan.raw.id, &step.id), &STEP, &list.item(index).field("id"), report);
        }
        steps(&plan.raw, &rooms, &at, needs, report);
        numbers::steps(&plan.raw, needs, report);
    }
}

/// Whether none of a plan's own texts is there: then that is said once, and not text by text.
fn is_copied_without_words(plan: &RawWorkshop, at: &At<'_>, needs: &mut Needs<'_>, report: &mut Report) -> bool {
    let steps = plan.steps.iter().map(|step| (step_key(&plan.id, &step.id), STEP.as_slice()));
    let asked: Vec<_> = std::iter::once((plan_key(&plan.id), PLAN.as_slice())).chain(steps).collect();
    if asked.iter().any(|(key, _)| needs.texts.has(key, None) || needs.texts.is_broken(key)) {
        return false;
    }
    let mut count = 0;
    for (key, attributes) in &asked {
        for attribute in std::iter::once(None).chain(attributes.iter().map(|attribute| Some(*attribute))) {
            needs.allow(key, attribute);
            count += 1;
        }
    }
    let key = plan_key(&plan.id);
    let message = format!("all {count} texts of this plan are missing in {}", needs.file);
    let hint = format!(
        "If you have copied a plan, copy its texts there, too, `workshop--…` with what stands under them, and write `{key}` \
         for its own name in each."
    );
    report.error(&at.field("id"), message, hint);
    true
}

/// Of rooms that are not there nothing is said here: whoever looks for them says so.
fn steps(plan: &RawWorkshop, rooms: &BTreeSet<&str>, at: &At<'_>, needs: &mut Needs<'_>, report: &mut Report) {
    let list = at.field("steps");
    for (index, step) in plan.steps.iter().enumerate() {
        let key = step_key(&plan.id, &step.id);
        let at = list.item(index);
        needs.allow(&key, Some("ask"));
        let RawWorkshopAt::Room(room, way) = &step.at else { continue };
        if rooms.contains(room.as_str()) && !asks(needs.texts, &key, room, *way) {
            let prompt = prompt_key(room, (*way).into());
            let message = format!("nothing is asked in this step: {} has no text `{prompt}`", needs.file);
            let hint = format!("Write `{prompt}` with `.notes`, or an attribute `.ask` of `{key}`.");
            report.error(&at.field("at"), message, hint);
        }
    }
}

fn asks(texts: &Catalogue, step: &str, room: &str, way: RawWay) -> bool {
    texts.has(step, Some("ask")) || texts.is_broken(step) || texts.has(&prompt_key(room, way.into()), None)
}
