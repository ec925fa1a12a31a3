//! Asks a state whether a condition holds. Total: an index that does not exist is simply not there. It changes nothing.

use crate::model::Condition;
use crate::page::Way;
use crate::state::State;

impl Condition {
    /// Whether the condition holds for this state, on this way.
    #[must_use]
    pub fn holds(&self, state: &State, way: Way) -> bool {
        match self {
            Self::Always => true,
            Self::Not(other) => !other.holds(state, way),
            Self::All(others) => others.iter().all(|other| other.holds(state, way)),
            Self::Any(others) => others.iter().any(|other| other.holds(state, way)),
            Self::AtLeast(meter, least) => state.meter(*meter) >= *least,
            Self::AtMost(meter, most) => state.meter(*meter) <= *most,
            Self::Cause(cause, least) => state.cause(*cause) >= *least,
            Self::Trace(trace) => state.has_trace(*trace),
            Self::Chose(room, way, option) => state.has_chosen(*room, *way, *option),
            Self::Looked(room, thing) => {
                state.has_looked(*room, Way::In, *thing) || state.has_looked(*room, Way::Out, *thing)
            }
            Self::Tried(support) => state.trial(*support).is_some(),
            Self::Helped(support) => state.trial(*support).is_some_and(|trial| trial.helped),
            Self::Months(least) => state.months >= *least,
            Self::Way(wanted) => *wanted == way,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::{Meter, Outcome};
    use crate::testing;

    fn conditions() -> impl Strategy<Value = Condition> {
        let meter = || prop_oneof![Just(Meter::Energy), Just(Meter::Shame), Just(Meter::Trust), Just(Meter::Contact)];
        let way = || prop_oneof![Just(Way::In), Just(Way::Out)];
        let index = || prop_oneof![0usize..6, Just(usize::MAX)];
        let leaf = prop_oneof![
            Just(Condition::Always),
            (meter(), any::<i32>()).prop_map(|(meter, n)| Condition::AtLeast(meter, n)),
            (meter(), any::<i32>()).prop_map(|(meter, n)| Condition::AtMost(meter, n)),
            (index(), 0u32..4).prop_map(|(cause, n)| Condition::Cause(cause, n)),
            index().prop_map(Condition::Trace),
            (index(), way(), index()).prop_map(|(room, way, option)| Condition::Chose(room, way, option)),
            (index(), index()).prop_map(|(room, thing)| Condition::Looked(room, thing)),
            index().prop_map(Condition::Tried),
            index().prop_map(Condition::Helped),
            any::<u32>().prop_map(Condition::Months),
            way().prop_map(Condition::Way),
        ];
        leaf.prop_recursive(6, 64, 4, |inner| {
            prop_oneof![
                inner.clone().prop_map(|other| Condition::Not(Box::new(other))),
                prop::collection::vec(inner.clone(), 0..4).prop_map(Condition::All),
                prop::collection::vec(inner, 0..4).prop_map(Condition::Any),
            ]
        })
    }

    proptest! {
        #[test]
        fn a_condition_and_its_opposite_never_agree(condition in conditions(), moves in 0usize..40) {
            let journey = testing::journey_after(moves);
            for way in [Way::In, Way::Out] {
                let holds = condition.holds(journey.state(), way);
                let opposite = Condition::Not(Box::new(condition.clone()));
                prop_assert_ne!(holds, opposite.holds(journey.state(), way));
                prop_assert_eq!(holds, Condition::All(vec![condition.clone()]).holds(journey.state(), way));
                prop_assert_eq!(holds, Condition::Any(vec![condition.clone()]).holds(journey.state(), way));
            }
        }
    }

    #[test]
    fn every_kind_can_hold_and_fail() {
        let pack = testing::pack();
        let fresh = State::new(&pack, 0);
        let mut later = fresh.clone();
        later.weigh(0, 2);
        later.leave(1);
        later.months = 12;
        later.note_look(0, Way::Out, 1);
        later.note_choice(1, Way::In, 2);
        later.note_trial(0, 0, Outcome::HelpsALittle);
        later.add(Meter::Contact, 30);
        let high = fresh.meters.contact + 1;
        for condition in [
            Condition::Cause(0, 2),
            Condition::Trace(1),
            Condition::Months(12),
            Condition::Looked(0, 1),
            Condition::Chose(1, Way::In, 2),
            Condition::Tried(0),
            Condition::Helped(0),
            Condition::AtLeast(Meter::Contact, high),
        ] {
            assert!(!condition.holds(&fresh, Way::In), "{condition:?} holds at the start");
            assert!(condition.holds(&later, Way::In), "{condition:?} does not hold later");
        }
        assert!(!Condition::AtMost(Meter::Contact, high).holds(&later, Way::In));
        assert!(Condition::Way(Way::In).holds(&fresh, Way::In) && !Condition::Way(Way::In).holds(&fresh, Way::Out));
    }
}
