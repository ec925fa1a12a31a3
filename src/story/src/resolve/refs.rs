//! The second pass: every reference, looked up among the names. A reference to nothing is reported with the name that
//! was probably meant, and becomes something harmless.

use std::collections::BTreeSet;

use super::names::{Index, Names};
use crate::evidence::Evidence;
use crate::model::{Condition, Effect};
use crate::page::Way;
use crate::raw::{RawCondition, RawEffect, RawWay};
use crate::report::{At, Report};

/// Parts of a condition, those in brackets counted too.
const MOST_PARTS: usize = 200;
/// Facts behind one thing, option, fit or ending.
const MOST_FACTS: usize = 50;
/// Effects of one choice, look or fit.
const MOST_EFFECTS: usize = 50;

/// A cause in the table of what fits may be asked to weigh so much.
const MOST_WEIGHT: u32 = 1000;

/// Looks references up.
pub(super) struct References<'a> {
    pub(super) names: &'a Names,
    /// None if the facts could not be read, so that nobody can say what is missing.
    pub(super) evidence: Option<&'a Evidence>,
    pub(super) report: &'a mut Report,
}

impl References<'_> {
    /// A condition and all that it refers to.
    pub(super) fn condition(&mut self, raw: &RawCondition, at: &At<'_>) -> Condition {
        let parts = parts(raw);
        if parts > MOST_PARTS {
            self.report.error(
                at,
                format!("a condition of {parts} parts is too long"),
                format!("{MOST_PARTS} are the most."),
            );
            return Condition::Always;
        }
        self.part(raw, at)
    }

    fn part(&mut self, raw: &RawCondition, at: &At<'_>) -> Condition {
        let (first, second) = (at.item(0), at.item(1));
        let found = match raw {
            RawCondition::Always => Some(Condition::Always),
            RawCondition::Not(other) => Some(Condition::Not(Box::new(self.part(other, &first)))),
            RawCondition::All(others) => Some(Condition::All(self.conditions(others, &first))),
            RawCondition::Any(others) => Some(Condition::Any(self.conditions(others, &first))),
            RawCondition::AtLeast(meter, least) => Some(Condition::AtLeast(*meter, self.points(*least, &second))),
            RawCondition::AtMost(meter, most) => Some(Condition::AtMost(*meter, self.points(*most, &second))),
            RawCondition::Cause(id) => self.cause(id, &first).map(|cause| Condition::Cause(cause, 1)),
            RawCondition::CauseAtLeast(id, least) => {
                self.cause(id, &first).map(|cause| Condition::Cause(cause, *least))
            }
            RawCondition::Trace(id) => self.trace(id, &first).map(Condition::Trace),
            RawCondition::Chose(room, option) => self.chose(room, option, &first, &second),
            RawCondition::Looked(room, thing) => self
                .room(room, &first)
                .and_then(|room| Some(Condition::Looked(room, self.thing(room, thing, &second)?))),
            RawCondition::Tried(id) => self.support(id, &first).map(Condition::Tried),
            RawCondition::Helped(id) => self.support(id, &first).map(Condition::Helped),
            RawCondition::MonthsAtLeast(months) => Some(Condition::Months(*months)),
            RawCondition::Way(way) => Some(Condition::Way((*way).into())),
        };
        found.unwrap_or(Condition::Always)
    }

    fn conditions(&mut self, raw: &[RawCondition], at: &At<'_>) -> Vec<Condition> {
        super::all(raw, at, |raw, at| self.part(raw, at))
    }

    /// Effects and all that they refer to.
    pub(super) fn effects(&mut self, raw: &[RawEffect], at: &At<'_>) -> Vec<Effect> {
        if raw.len() > MOST_EFFECTS {
            self.report.error(
                at,
                format!("{} effects are too many", raw.len()),
                format!("{MOST_EFFECTS} are the most."),
            );
        }
        let found = super::all(raw, at, |raw, at| self.effect(raw, at));
        found.into_iter().flatten().collect()
    }

    fn effect(&mut self, raw: &RawEffect, at: &At<'_>) -> Option<Effect> {
        let (first, second) = (at.item(0), at.item(1));
        Some(match raw {
            RawEffect::Add(meter, by) => {
                if !(-100..=100).contains(by) || *by == 0 {
                    let hint = "Meters run from 0 to 100; add from -100 to 100, and not 0.";
                    self.report.error(&second, format!("{by} cannot be added to a meter"), hint);
                }
                Effect::Add(*meter, *by)
            }
            RawEffect::Cause(id, weight) => {
                if !(1..=10).contains(weight) {
                    self.report.error(&second, format!("a cause cannot gain the weight {weight}"), "Write 1 to 10.");
                }
                Effect::Cause(self.cause(id, &first)?, *weight)
            }
            RawEffect::Leave(id) => Effect::Leave(self.trace(id, &first)?),
            RawEffect::Clear(id) => Effect::Clear(self.trace(id, &first)?),
            RawEffect::Months(months) => {
                if !(1..=120).contains(months) {
                    self.report.error(&first, format!("{months} months cannot pass at once"), "Write 1 to 120.");
                }
                Effect::Months(*months)
            }
            RawEffect::Support(id) => Effect::Support(self.support(id, &first)?),
        })
    }

    /// Evidence ids; those that do not exist are reported.
    pub(super) fn evidence(&mut self, ids: &[String], at: &At<'_>) -> Vec<String> {
        if ids.len() > MOST_FACTS {
            self.report.error(at, format!("{} facts are too many", ids.len()), format!("{MOST_FACTS} are the most."));
        }
        let mut seen = BTreeSet::new();
        for (index, id) in ids.iter().enumerate().take(MOST_FACTS) {
            let at = at.item(index);
            if !seen.insert(id) {
                self.report.warning(&at, format!("the fact {id} is named twice"), "Once is enough.");
            }
            let Some(evidence) = self.evidence.filter(|evidence| !evidence.has(id)) else { continue };
            if let Some(lender) = evidence.lender_of(id) {
                let hint =
                    format!("\"{lender}\" has it: name it under `from` in evidence.ron, as the others of that pack.");
                self.report.error(&at, format!("there is no fact \"{id}\" in this pack"), hint);
                continue;
            }
            let hint = hint(self.report.nearest(id, evidence.ids()), "Facts are listed in evidence.ron under `facts`.");
            self.report.error(&at, format!("there is no fact \"{id}\""), hint);
        }
        ids.to_vec()
    }

    /// A room's index.
    pub(super) fn room(&mut self, id: &str, at: &At<'_>) -> Option<usize> {
        if !self.names.all_rooms && !self.names.rooms.contains_key(id) {
            return None;
        }
        self.find(
            &self.names.rooms,
            ("room", ""),
            id,
            "Rooms are known by the `id` in their files, not by the files' names.",
            at,
        )
    }

    /// Index of a thing of a room (index).
    pub(super) fn thing(&mut self, room: usize, id: &str, at: &At<'_>) -> Option<usize> {
        let things = &self.names.in_rooms.get(room)?.things;
        self.find(things, ("thing", " in that room"), id, "Things of a room are listed in its file under `things`.", at)
    }

    /// Causes with the weight that one of them must have.
    pub(super) fn weights(&mut self, raw: &[(String, u32)], at: &At<'_>) -> Vec<(usize, u32)> {
        let found = super::all(raw, at, |(id, weight), at| {
            if !(1..=MOST_WEIGHT).contains(weight) {
                let hint = format!("Write 1 to {MOST_WEIGHT}.");
                self.report.error(&at.item(1), format!("the weight {weight} makes no sense here"), hint);
            }
            Some((self.cause(id, &at.item(0))?, *weight))
        });
        found.into_iter().flatten().collect()
    }

    fn cause(&mut self, id: &str, at: &At<'_>) -> Option<usize> {
        self.find(&self.names.causes, ("cause", ""), id, "Causes are declared in pack.ron under `causes`.", at)
    }

    fn trace(&mut self, id: &str, at: &At<'_>) -> Option<usize> {
        self.find(&self.names.traces, ("trace", ""), id, "Traces are declared in pack.ron under `traces`.", at)
    }

    /// A support's index.
    pub(super) fn support(&mut self, id: &str, at: &At<'_>) -> Option<usize> {
        self.find(&self.names.supports, ("support", ""), id, "Supports are declared in pack.ron under `supports`.", at)
    }

    fn chose(&mut self, room: &str, option: &str, first: &At<'_>, second: &At<'_>) -> Option<Condition> {
        let room = self.room(room, first)?;
        let names = self.names.in_rooms.get(room)?;
        match (names.going_in.get(option), names.coming_out.get(option)) {
            (Some(index), None) => Some(Condition::Chose(room, Way::In, *index)),
            (None, Some(index)) => Some(Condition::Chose(room, Way::Out, *index)),
            (Some(_), Some(_)) => {
                let message =
                    format!("both choices of that room have an option \"{option}\", so it is not clear which is meant");
                self.report.error(second, message, "Give the two options different ids.");
                None
            }
            (None, None) => {
                let known: Index =
                    names.going_in.iter().chain(&names.coming_out).map(|(id, at)| (id.clone(), *at)).collect();
                let place = "Options of a room are listed in its file under `going_in` and `coming_out`.";
                self.find(&known, ("option", " in that room"), option, place, second)?;
                None
            }
        }
    }

    /// The index of what is called so; `what` is what it is, and in what it is looked for.
    fn find(&mut self, index: &Index, what: (&str, &str), id: &str, place: &str, at: &At<'_>) -> Option<usize> {
        let found = index.get(id).copied();
        if found.is_none() {
            let shown: String = id.chars().take(60).collect();
            let hint = hint(self.report.nearest(id, index.keys().map(String::as_str)), place);
            self.report.error(at, format!("there is no {} \"{shown}\"{}", what.0, what.1), hint);
        }
        found
    }

    fn points(&mut self, points: i32, at: &At<'_>) -> i32 {
        if !(0..=100).contains(&points) {
            self.report.error(at, format!("no meter is ever {points}"), "Meters run from 0 to 100.");
        }
        points
    }
}

impl From<RawWay> for Way {
    fn from(raw: RawWay) -> Self {
        match raw {
            RawWay::In => Self::In,
            RawWay::Out => Self::Out,
        }
    }
}

/// How many parts a condition has.
fn parts(raw: &RawCondition) -> usize {
    1 + match raw {
        RawCondition::Not(other) => parts(other),
        RawCondition::All(others) | RawCondition::Any(others) => others.iter().map(parts).sum(),
        _ => 0,
    }
}

fn hint(near: Option<&str>, place: &str) -> String {
    near.map_or_else(|| place.to_owned(), |near| format!("Did you mean \"{near}\"? {place}"))
}
