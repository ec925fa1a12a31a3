//! What effects do to everything that may be true, in the order in which [`crate::effect`] does it.

use std::collections::BTreeSet;

use super::assume::{Past, assume};
use super::guess::{Guess, MANY, Perhaps, join, slot};
use crate::effect::{LEAST_MONTHS_IN, outcome_effect};
use crate::model::{Effect, Outcome, Pack};
use crate::page::Way;

/// Outcomes looked at in a whole ride; supports that try one another in ever new ways end here.
const MOST_OUTCOMES: usize = 200_000;

/// What was reached while effects were applied.
#[derive(Debug, Default)]
pub(super) struct Reached {
    /// Fits that may decide: support, fit.
    pub(super) fits: BTreeSet<(usize, usize)>,
    /// Causes that may gain weight.
    pub(super) causes: BTreeSet<usize>,
    /// Traces that may be left.
    pub(super) traces: BTreeSet<usize>,
    /// How many outcomes were looked at.
    outcomes: usize,
}

/// Applies effects.
pub(super) struct Actor<'a> {
    pub(super) pack: &'a Pack,
    pub(super) past: &'a Past,
    pub(super) way: Way,
    pub(super) reached: &'a mut Reached,
}

impl Actor<'_> {
    /// What may be true after these effects.
    pub(super) fn effects(&mut self, effects: &[Effect], guess: Guess) -> Guess {
        let mut guess = guess;
        for effect in effects {
            guess = self.effect(effect, guess, &[]);
        }
        guess
    }

    /// What may be true after an option on this way: on the way in, time passes with every choice.
    pub(super) fn choice(&mut self, effects: &[Effect], guess: Guess) -> Guess {
        let before = guess.months;
        let mut after = self.effects(effects, guess);
        if self.way == Way::In {
            let least = i64::from(LEAST_MONTHS_IN);
            // Where no months may have passed, at least these do.
            after.months.low = after.months.low.max(before.low.saturating_add(least)).min(MANY);
            after.months.high = after.months.high.max(before.high.saturating_add(least)).min(MANY);
        }
        after
    }

    fn effect(&mut self, effect: &Effect, mut guess: Guess, tried: &[usize]) -> Guess {
        match *effect {
            Effect::Add(meter, by) => {
                if let Some(range) = guess.meters.get_mut(slot(meter)) {
                    range.add(i64::from(by), 0, 100);
                }
            }
            Effect::Cause(cause, by) => {
                self.reached.causes.insert(cause);
                if let Some(range) = guess.causes.get_mut(cause) {
                    range.add(i64::from(by), 0, MANY);
                }
            }
            Effect::Leave(trace) => {
                self.reached.traces.insert(trace);
                set(guess.traces.get_mut(trace), Perhaps::YES);
            }
            Effect::Clear(trace) => set(guess.traces.get_mut(trace), Perhaps::NO),
            Effect::Months(months) => guess.months.add(i64::from(months), 0, MANY),
            Effect::Support(support) if tried.contains(&support) => {}
            Effect::Support(support) => return self.support(support, guess, tried),
        }
        guess
    }

    fn support(&mut self, support: usize, guess: Guess, tried: &[usize]) -> Guess {
        let pack = self.pack;
        let Some(path) = pack.supports.get(support) else { return guess };
        let tried: Vec<usize> = tried.iter().copied().chain([support]).collect();
        let mut found = None;
        let mut rest = Some(guess.clone());
        for (index, fit) in path.fits.iter().enumerate() {
            let Some(here) = rest else { break };
            self.reached.outcomes += 1;
            if self.reached.outcomes > MOST_OUTCOMES {
                return guess.anything();
            }
            if let Some(mut hit) = assume(&fit.when, true, here.clone(), self.way, self.past) {
                self.reached.fits.insert((support, index));
                note(&mut hit, support, fit.outcome);
                for effect in &fit.effects {
                    hit = self.effect(effect, hit, &tried);
                }
                found = join(found, Some(hit));
            }
            rest = assume(&fit.when, false, here, self.way, self.past);
        }
        join(found, rest).unwrap_or(guess)
    }
}

/// What an outcome does by itself.
fn note(guess: &mut Guess, support: usize, outcome: Outcome) {
    set(guess.tried.get_mut(support), Perhaps::YES);
    if matches!(outcome, Outcome::Helps | Outcome::HelpsALittle) {
        set(guess.helped.get_mut(support), Perhaps::YES);
    }
    let base = outcome_effect(outcome);
    for (meter, by) in base.meters {
        if let Some(range) = guess.meters.get_mut(slot(*meter)) {
            range.add(i64::from(*by), 0, 100);
        }
    }
    guess.months.add(i64::from(base.months), 0, MANY);
}

fn set(place: Option<&mut Perhaps>, value: Perhaps) {
    if let Some(place) = place {
        *place = value;
    }
}
