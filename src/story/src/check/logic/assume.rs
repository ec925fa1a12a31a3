//! What remains possible once a condition is known to hold, or not to hold.

use std::collections::BTreeSet;

use super::guess::{Guess, MANY, Perhaps, Range, join, slot};
use crate::model::Condition;
use crate::page::Way;

/// What may have been looked at and chosen so far: room, way of the choice, thing or option.
#[derive(Debug, Clone, Default)]
pub(super) struct Past {
    pub(super) looked: BTreeSet<(usize, usize)>,
    pub(super) chosen: BTreeSet<(usize, Way, usize)>,
}

/// What remains possible if the condition holds (or, if `holds` is false, does not). None if that cannot be.
pub(super) fn assume(condition: &Condition, holds: bool, guess: Guess, way: Way, past: &Past) -> Option<Guess> {
    match condition {
        Condition::Always => holds.then_some(guess),
        Condition::Not(other) => assume(other, !holds, guess, way, past),
        Condition::All(others) if holds => all(others, holds, guess, way, past),
        Condition::Any(others) if !holds => all(others, holds, guess, way, past),
        Condition::All(others) | Condition::Any(others) => any(others, holds, &guess, way, past),
        Condition::AtLeast(meter, least) => {
            ranged(guess, |guess| guess.meters.get_mut(slot(*meter)), i64::from(*least), holds)
        }
        Condition::AtMost(meter, most) => {
            ranged(guess, |guess| guess.meters.get_mut(slot(*meter)), i64::from(*most) + 1, !holds)
        }
        Condition::Cause(cause, least) => ranged(guess, |guess| guess.causes.get_mut(*cause), i64::from(*least), holds),
        Condition::Months(least) => ranged(guess, |guess| Some(&mut guess.months), i64::from(*least), holds),
        Condition::Trace(trace) => decided(guess, |guess| guess.traces.get_mut(*trace), holds),
        Condition::Tried(support) => decided(guess, |guess| guess.tried.get_mut(*support), holds),
        Condition::Helped(support) => decided(guess, |guess| guess.helped.get_mut(*support), holds),
        Condition::Chose(room, way, option) => {
            (!holds || past.chosen.contains(&(*room, *way, *option))).then_some(guess)
        }
        Condition::Looked(room, thing) => (!holds || past.looked.contains(&(*room, *thing))).then_some(guess),
        Condition::Way(wanted) => ((*wanted == way) == holds).then_some(guess),
    }
}

fn all(others: &[Condition], holds: bool, guess: Guess, way: Way, past: &Past) -> Option<Guess> {
    others.iter().try_fold(guess, |guess, other| assume(other, holds, guess, way, past))
}

fn any(others: &[Condition], holds: bool, guess: &Guess, way: Way, past: &Past) -> Option<Guess> {
    others.iter().fold(None, |found, other| join(found, assume(other, holds, guess.clone(), way, past)))
}

/// Cuts a range at `least`: what is at least that, or (if `above` is false) what is less.
fn ranged(
    mut guess: Guess,
    range: impl Fn(&mut Guess) -> Option<&mut Range>,
    least: i64,
    above: bool,
) -> Option<Guess> {
    let range = range(&mut guess)?;
    if above {
        range.low = range.low.max(least);
    } else {
        range.high = range.high.min(least - 1);
    }
    let possible = range.low <= range.high && range.low <= MANY;
    possible.then_some(guess)
}

fn decided(mut guess: Guess, what: impl Fn(&mut Guess) -> Option<&mut Perhaps>, holds: bool) -> Option<Guess> {
    let perhaps = what(&mut guess)?;
    let possible = if holds { perhaps.yes } else { perhaps.no };
    *perhaps = if holds { Perhaps::YES } else { Perhaps::NO };
    possible.then_some(guess)
}
