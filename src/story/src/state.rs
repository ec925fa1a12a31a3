//! How the person stands, as a pure value: meters, months, causes, traces, supports tried, things looked at and options
//! chosen. It holds no rules; [`crate::effect`] changes it, [`crate::condition`] asks it.

mod marks;

pub use marks::Marks;

use crate::model::{Meter, Meters, Outcome, Pack};
use crate::page::Way;

/// Options of a choice and things of a room that can be told apart; what lies beyond is never marked.
pub const MARKED_AT_MOST: usize = 64;

/// How a support path has turned out so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trial {
    /// Index of the fit that decided the last time.
    pub fit: usize,
    /// How it turned out the last time.
    pub outcome: Outcome,
    /// Whether it ever helped, or helped a little.
    pub helped: bool,
    /// How often it was tried.
    pub times: u32,
}

/// How the person stands. Cheap to clone: what grows with the length of the track is shared between clones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// The four meters, each 0 to 100.
    pub meters: Meters,
    /// Months since the first room.
    pub months: u32,
    /// Weight of each cause, in the order of the pack; 0 is not gathered.
    causes: Vec<u32>,
    /// What came of each support, in the order of the pack.
    trials: Vec<Option<Trial>>,
    traces: Marks,
    returns: Marks,
    looked: Marks,
    chosen: Marks,
}

impl State {
    /// How a person (index among the pack's) stands when a journey through this pack begins.
    #[must_use]
    pub fn new(pack: &Pack, persona: usize) -> Self {
        let mut state = Self::blank(pack);
        for (cause, weight) in pack.personas.get(persona).into_iter().flat_map(|persona| &persona.weighs) {
            state.weigh(*cause, *weight);
        }
        state
    }

    /// How somebody stands on whom nothing weighs.
    pub(crate) fn blank(pack: &Pack) -> Self {
        let Meters { energy, shame, trust, contact } = pack.start;
        Self {
            meters: Meters {
                energy: energy.clamp(0, 100),
                shame: shame.clamp(0, 100),
                trust: trust.clamp(0, 100),
                contact: contact.clamp(0, 100),
            },
            months: 0,
            causes: vec![0; pack.causes.len()],
            trials: vec![None; pack.supports.len()],
            traces: Marks::default(),
            returns: Marks::default(),
            looked: Marks::default(),
            chosen: Marks::default(),
        }
    }

    /// The value of a meter, 0 to 100.
    #[must_use]
    pub fn meter(&self, meter: Meter) -> i32 {
        match meter {
            Meter::Energy => self.meters.energy,
            Meter::Shame => self.meters.shame,
            Meter::Trust => self.meters.trust,
            Meter::Contact => self.meters.contact,
        }
    }

    /// Adds to a meter, within 0 to 100; returns by how much it really changed.
    pub fn add(&mut self, meter: Meter, by: i32) -> i32 {
        let value = match meter {
            Meter::Energy => &mut self.meters.energy,
            Meter::Shame => &mut self.meters.shame,
            Meter::Trust => &mut self.meters.trust,
            Meter::Contact => &mut self.meters.contact,
        };
        let before = *value;
        *value = before.saturating_add(by).clamp(0, 100);
        *value - before
    }

    /// Weight of a cause; 0 if it has not been gathered or does not exist.
    #[must_use]
    pub fn cause(&self, cause: usize) -> u32 {
        self.causes.get(cause).copied().unwrap_or(0)
    }

    /// Adds weight to a cause.
    pub fn weigh(&mut self, cause: usize, by: u32) {
        if let Some(weight) = self.causes.get_mut(cause) {
            *weight = weight.saturating_add(by);
        }
    }

    /// What came of a support; none if it was not tried.
    #[must_use]
    pub fn trial(&self, support: usize) -> Option<Trial> {
        self.trials.get(support).copied().flatten()
    }

    /// Notes how a support turned out.
    pub fn note_trial(&mut self, support: usize, fit: usize, outcome: Outcome) {
        if let Some(slot) = self.trials.get_mut(support) {
            let before = *slot;
            let helps = matches!(outcome, Outcome::Helps | Outcome::HelpsALittle);
            *slot = Some(Trial {
                fit,
                outcome,
                helped: helps || before.is_some_and(|trial| trial.helped),
                times: before.map_or(0, |trial| trial.times).saturating_add(1),
            });
        }
    }

    /// Whether a trace is there.
    #[must_use]
    pub fn has_trace(&self, trace: usize) -> bool {
        self.traces.has(trace)
    }

    /// Leaves a trace; false if it was there already.
    pub fn leave(&mut self, trace: usize) -> bool {
        self.traces.set(trace, true)
    }

    /// Takes a trace away; false if it was not there.
    pub fn clear(&mut self, trace: usize) -> bool {
        self.traces.set(trace, false)
    }

    /// Whether an ending (index) has already led back; it does so once a journey.
    #[must_use]
    pub fn has_returned(&self, ending: usize) -> bool {
        self.returns.has(ending)
    }

    /// Notes that an ending (index) has led back.
    pub fn note_return(&mut self, ending: usize) {
        self.returns.set(ending, true);
    }

    /// Whether a thing was looked at on this way.
    #[must_use]
    pub fn has_looked(&self, room: usize, way: Way, thing: usize) -> bool {
        slot(room, way, thing).is_some_and(|slot| self.looked.has(slot))
    }

    /// Notes that a thing was looked at; false if it had been, on this way.
    pub fn note_look(&mut self, room: usize, way: Way, thing: usize) -> bool {
        slot(room, way, thing).is_some_and(|slot| self.looked.set(slot, true))
    }

    /// Whether an option was chosen, at any time.
    #[must_use]
    pub fn has_chosen(&self, room: usize, way: Way, option: usize) -> bool {
        slot(room, way, option).is_some_and(|slot| self.chosen.has(slot))
    }

    /// The same in another part of the same story: what was looked at and chosen stays that of the same rooms.
    pub(crate) fn through(&self, from: &Pack, to: &Pack) -> Self {
        let mut state = Self { looked: Marks::default(), chosen: Marks::default(), ..self.clone() };
        for (was, room) in from.rooms.iter().enumerate() {
            let Some(is) = to.rooms.iter().position(|other| other.id == room.id) else { continue };
            for (way, item) in
                [Way::In, Way::Out].into_iter().flat_map(|way| (0..MARKED_AT_MOST).map(move |item| (way, item)))
            {
                if self.has_looked(was, way, item) {
                    state.note_look(is, way, item);
                }
                if self.has_chosen(was, way, item) {
                    state.note_choice(is, way, item);
                }
            }
        }
        state
    }

    /// Notes that an option was chosen.
    pub fn note_choice(&mut self, room: usize, way: Way, option: usize) {
        if let Some(slot) = slot(room, way, option) {
            self.chosen.set(slot, true);
        }
    }
}

/// Number of a thing or option among all of them, both ways; none beyond [`MARKED_AT_MOST`].
fn slot(room: usize, way: Way, item: usize) -> Option<usize> {
    let side = match way {
        Way::In => 0,
        Way::Out => 1,
    };
    if item >= MARKED_AT_MOST {
        return None;
    }
    room.checked_mul(2)?.checked_add(side)?.checked_mul(MARKED_AT_MOST)?.checked_add(item)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn meters_stay_within_bounds_and_report_the_real_change() {
        let mut state = State::new(&testing::pack(), 0);
        assert_eq!(state.add(Meter::Energy, 1000), 100 - testing::START.energy);
        assert_eq!(state.meters.energy, 100);
        assert_eq!(state.add(Meter::Energy, i32::MIN), -100);
        assert_eq!(state.meters.energy, 0);
    }

    #[test]
    fn looks_are_kept_apart_by_way() {
        let mut state = State::new(&testing::pack(), 0);
        assert!(state.note_look(1, Way::In, 0));
        assert!(!state.note_look(1, Way::In, 0));
        assert!(!state.has_looked(1, Way::Out, 0));
        assert!(state.note_look(1, Way::Out, 0));
    }

    #[test]
    fn nothing_beyond_the_bounds_is_marked() {
        let mut state = State::new(&testing::pack(), 0);
        assert!(!state.note_look(0, Way::In, MARKED_AT_MOST));
        state.note_choice(usize::MAX, Way::Out, 3);
        state.weigh(99, 1);
        state.note_trial(99, 0, Outcome::Helps);
        assert!(!state.has_chosen(usize::MAX, Way::Out, 3));
        assert_eq!(state, State::new(&testing::pack(), 0));
    }

    #[test]
    fn in_another_part_of_the_story_the_same_was_looked_at_and_chosen() {
        let whole = testing::pack();
        let few = crate::short::of(&whole, &[0, 1, 3]);
        let mut state = State::new(&few, 0);
        state.leave(2);
        state.note_look(2, Way::Out, 1);
        state.note_choice(1, Way::In, 1);
        let there = state.through(&few, &whole);
        assert!(there.has_looked(3, Way::Out, 1) && there.has_chosen(1, Way::In, 1) && there.has_trace(2));
        assert!(!there.has_looked(2, Way::Out, 1), "that is another room");
        assert_eq!(there.through(&whole, &few), state);
    }

    #[test]
    fn having_helped_once_is_kept() {
        let mut state = State::new(&testing::pack(), 0);
        state.note_trial(0, 1, Outcome::HelpsALittle);
        state.note_trial(0, 2, Outcome::Harms);
        let trial = state.trial(0).expect("was tried");
        assert_eq!((trial.fit, trial.outcome, trial.helped, trial.times), (2, Outcome::Harms, true, 2));
    }
}
