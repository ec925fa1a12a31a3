//! What choices, looks and supports do to a state. All numbers of the model that are not in a level file stand at the
//! top of this file; they are ours and document nothing.

use crate::model::{Effect, Meter, Outcome, Pack};
use crate::page::Way;
use crate::state::State;

/// Months that pass with a choice on the way in whose own effects let none pass: the way in spans years.
pub const LEAST_MONTHS_IN: u32 = 1;

/// What an outcome does by itself, beside the effects of the fit: meters and months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutcomeEffect {
    /// What is added to which meter.
    pub meters: &'static [(Meter, i32)],
    /// Months that pass.
    pub months: u32,
}

/// What an outcome does by itself.
#[must_use]
pub fn outcome_effect(outcome: Outcome) -> OutcomeEffect {
    let (meters, months): (&'static [(Meter, i32)], u32) = match outcome {
        Outcome::Helps => (&[(Meter::Trust, 8), (Meter::Contact, 8), (Meter::Shame, -6), (Meter::Energy, 5)], 0),
        Outcome::HelpsALittle => (&[(Meter::Trust, 4), (Meter::Contact, 4), (Meter::Shame, -3), (Meter::Energy, 2)], 0),
        Outcome::DoesNotFitYet => (&[(Meter::Trust, -5)], 2),
        Outcome::Harms => (&[(Meter::Trust, -20), (Meter::Shame, 10)], 3),
    };
    OutcomeEffect { meters, months }
}

/// Something an effect really did, for the page to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happening {
    /// A meter changed by this much (never 0).
    Meter(Meter, i32),
    /// A cause (index) gained weight.
    Cause(usize, u32),
    /// A trace (index) was left.
    Left(usize),
    /// A trace (index) was taken away.
    Cleared(usize),
    /// Months passed.
    Months(u32),
    /// A support (index) was tried and turned out like this (index of the fit). What it did follows.
    Support {
        /// Index of the support.
        support: usize,
        /// Index of the fit that decided.
        fit: usize,
        /// How it turned out.
        outcome: Outcome,
    },
}

/// Applies one effect. Total: what names something that does not exist does nothing. A fit may try further supports,
/// but each support is tried at most once, so that supports that name one another come to an end.
pub fn apply(pack: &Pack, way: Way, state: &mut State, effect: &Effect) -> Vec<Happening> {
    let mut told = Vec::new();
    run(pack, way, state, effect, &mut Vec::new(), &mut told);
    told
}

/// Applies effects in their order, like [`apply`].
pub fn apply_all(pack: &Pack, way: Way, state: &mut State, effects: &[Effect]) -> Vec<Happening> {
    effects.iter().flat_map(|effect| apply(pack, way, state, effect)).collect()
}

fn run(pack: &Pack, way: Way, state: &mut State, effect: &Effect, tried: &mut Vec<usize>, told: &mut Vec<Happening>) {
    match *effect {
        Effect::Add(meter, by) => add(state, meter, by, told),
        Effect::Cause(cause, by) => {
            if by > 0 && cause < pack.causes.len() {
                state.weigh(cause, by);
                told.push(Happening::Cause(cause, by));
            }
        }
        Effect::Leave(trace) => {
            if trace < pack.traces.len() && state.leave(trace) {
                told.push(Happening::Left(trace));
            }
        }
        Effect::Clear(trace) => {
            if state.clear(trace) {
                told.push(Happening::Cleared(trace));
            }
        }
        Effect::Months(months) => pass(state, months, told),
        Effect::Support(support) => try_support(pack, way, state, support, tried, told),
    }
}

fn add(state: &mut State, meter: Meter, by: i32, told: &mut Vec<Happening>) {
    let changed = state.add(meter, by);
    if changed != 0 {
        told.push(Happening::Meter(meter, changed));
    }
}

fn pass(state: &mut State, months: u32, told: &mut Vec<Happening>) {
    if months > 0 {
        state.months = state.months.saturating_add(months);
        told.push(Happening::Months(months));
    }
}

fn try_support(
    pack: &Pack,
    way: Way,
    state: &mut State,
    support: usize,
    tried: &mut Vec<usize>,
    told: &mut Vec<Happening>,
) {
    if tried.contains(&support) {
        return;
    }
    tried.push(support);
    let Some(path) = pack.supports.get(support) else { return };
    let found = path.fits.iter().enumerate().find(|(_, fit)| fit.when.holds(state, way));
    let Some((index, fit)) = found else { return };
    state.note_trial(support, index, fit.outcome);
    told.push(Happening::Support { support, fit: index, outcome: fit.outcome });
    let base = outcome_effect(fit.outcome);
    for &(meter, by) in base.meters {
        add(state, meter, by, told);
    }
    pass(state, base.months, told);
    for effect in &fit.effects {
        run(pack, way, state, effect, tried, told);
    }
}

/// Sums what happened by meter, in the order energy, shame, trust, contact; meters that did not change in sum are left
/// out.
#[must_use]
pub fn meter_changes(happenings: &[Happening]) -> Vec<(Meter, i32)> {
    [Meter::Energy, Meter::Shame, Meter::Trust, Meter::Contact]
        .into_iter()
        .map(|wanted| {
            let sum = happenings.iter().filter_map(|happening| match happening {
                Happening::Meter(meter, by) if *meter == wanted => Some(*by),
                _ => None,
            });
            (wanted, sum.sum::<i32>())
        })
        .filter(|(_, by)| *by != 0)
        .collect()
}

/// Months that passed in all.
#[must_use]
pub fn months_passed(happenings: &[Happening]) -> u32 {
    happenings.iter().fold(0, |sum: u32, happening| match happening {
        Happening::Months(months) => sum.saturating_add(*months),
        _ => sum,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Condition, Fit, Origin, Support};
    use crate::testing;

    fn support(id: &str, fits: Vec<(Condition, Outcome, Vec<Effect>)>) -> Support {
        let fits = fits.into_iter().enumerate().map(|(index, (when, outcome, effects))| Fit {
            id: format!("fit-{index}"),
            causes: Vec::new(),
            before: when.clone(),
            when,
            origin: Origin::Pack,
            outcome,
            effects,
            evidence: Vec::new(),
        });
        Support { id: id.into(), evidence: Vec::new(), fits: fits.collect() }
    }

    #[test]
    fn the_first_fit_that_holds_decides_and_its_outcome_has_effects_of_its_own() {
        let mut pack = testing::pack();
        pack.supports = vec![support(
            "clinic",
            vec![
                (Condition::Trace(0), Outcome::Helps, vec![]),
                (Condition::Always, Outcome::Harms, vec![Effect::Leave(1)]),
            ],
        )];
        let mut state = State::new(&pack, 0);
        let before = state.meters;
        let told = apply(&pack, Way::Out, &mut state, &Effect::Support(0));
        assert_eq!(told[0], Happening::Support { support: 0, fit: 1, outcome: Outcome::Harms });
        assert_eq!(state.meters.trust, before.trust - 20);
        assert_eq!(state.meters.shame, before.shame + 10);
        assert_eq!((state.months, months_passed(&told)), (3, 3));
        assert!(state.has_trace(1));

        state.leave(0);
        let told = apply(&pack, Way::Out, &mut state, &Effect::Support(0));
        assert_eq!(told[0], Happening::Support { support: 0, fit: 0, outcome: Outcome::Helps });
        let changes = vec![(Meter::Energy, 5), (Meter::Shame, -6), (Meter::Trust, 8), (Meter::Contact, 8)];
        assert_eq!(meter_changes(&told), changes);
    }

    #[test]
    fn supports_that_name_one_another_come_to_an_end() {
        let mut pack = testing::pack();
        let both = vec![Effect::Support(0), Effect::Support(1), Effect::Support(1), Effect::Support(0)];
        pack.supports = vec![
            support("a", vec![(Condition::Always, Outcome::Helps, both.clone())]),
            support("b", vec![(Condition::Always, Outcome::Helps, both)]),
        ];
        let mut state = State::new(&pack, 0);
        let told = apply(&pack, Way::Out, &mut state, &Effect::Support(0));
        let tried = told.iter().filter(|happening| matches!(happening, Happening::Support { .. })).count();
        assert_eq!(tried, 2);
    }

    #[test]
    fn what_does_not_exist_does_nothing() {
        let pack = testing::pack();
        let mut state = State::new(&pack, 0);
        for effect in [
            Effect::Cause(usize::MAX, 3),
            Effect::Leave(usize::MAX),
            Effect::Clear(usize::MAX),
            Effect::Support(usize::MAX),
            Effect::Months(0),
            Effect::Cause(0, 0),
        ] {
            assert_eq!(apply(&pack, Way::In, &mut state, &effect), Vec::new());
        }
        assert_eq!(state, State::new(&pack, 0));
    }

    #[test]
    fn time_and_weight_never_overflow() {
        let pack = testing::pack();
        let mut state = State::new(&pack, 0);
        for _ in 0..3 {
            apply_all(&pack, Way::In, &mut state, &[Effect::Months(u32::MAX), Effect::Cause(0, u32::MAX)]);
        }
        assert_eq!((state.months, state.cause(0)), (u32::MAX, u32::MAX));
    }
}
