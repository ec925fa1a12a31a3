//! What the ride takes for possible, against what random players meet, and what a proof finds.

use proptest::prelude::*;

use super::act::{Actor, Reached};
use super::assume::{Past, assume};
use super::guess::{Guess, Perhaps, Range};
use super::proof::{Verdict, some_option_is_open};
use super::ride::ride;
use crate::journey::Journey;
use crate::model::{Choice, Condition, Effect, Meter, Pack};
use crate::page::Way;
use crate::{generate, source, testing};

fn generated(rooms: usize) -> std::sync::Arc<Pack> {
    let loaded = source::load(&generate::pack(rooms), &generate::vocabulary());
    assert_eq!(loaded.problems, []);
    loaded.library.packs[0].clone()
}

/// Whether what really happened is among what was taken for possible.
fn covers(guess: &Guess, journey: &Journey) -> bool {
    let state = journey.state();
    let within = |range: &Range, number: i64| (range.low..=range.high).contains(&number);
    let may = |perhaps: &Perhaps, so: bool| if so { perhaps.yes } else { perhaps.no };
    let meters = [state.meters.energy, state.meters.shame, state.meters.trust, state.meters.contact];
    guess.meters.iter().zip(meters).all(|(range, meter)| within(range, i64::from(meter)))
        && within(&guess.months, i64::from(state.months))
        && guess.causes.iter().enumerate().all(|(cause, range)| within(range, i64::from(state.cause(cause))))
        && guess.traces.iter().enumerate().all(|(trace, perhaps)| may(perhaps, state.has_trace(trace)))
        && guess.tried.iter().enumerate().all(|(support, perhaps)| may(perhaps, state.trial(support).is_some()))
        && guess
            .helped
            .iter()
            .enumerate()
            .all(|(support, perhaps)| may(perhaps, state.trial(support).is_some_and(|trial| trial.helped)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// The heart of it: no journey ever does what was taken for impossible.
    #[test]
    fn every_journey_is_among_what_is_possible(rooms in 2usize..14, moves in prop::collection::vec((any::<u8>(), any::<u8>()), 120)) {
        let pack = generated(rooms);
        let seen = ride(&pack);
        let mut journey = Journey::new(pack, 1);
        for (look, choice) in moves {
            let Some((room, way)) = journey.room() else {
                if journey.go_back().is_none() { break; }
                continue;
            };
            for thing in journey.things() {
                if look & (1 << (thing % 8)) != 0 {
                    journey.look(thing).expect("it is there");
                }
            }
            let stop = seen.stop(room, way).expect("there is such a stop");
            prop_assert!(covers(stop.guess.as_ref().expect("somebody is here"), &journey), "room {room} {way:?}");
            let open: Vec<bool> = journey.options().map(|(_, open)| open).collect();
            for (index, open) in open.iter().enumerate() {
                prop_assert!(if *open { stop.open[index] } else { stop.closed[index] }, "room {room} {way:?} option {index}");
            }
            let open: Vec<usize> = open.iter().enumerate().filter(|(_, open)| **open).map(|(index, _)| index).collect();
            let option = open[usize::from(choice) % open.len()];
            journey.choose(option).expect("it is open");
            if let crate::journey::Place::Ending { ending, .. } = journey.place() {
                prop_assert!(seen.endings[ending]);
            }
        }
    }
}

fn option(when: Condition) -> Choice {
    Choice { id: "o".into(), when, effects: vec![], evidence: vec![] }
}

fn verdict(pack: &Pack, guess: &Guess, conditions: Vec<Condition>) -> Verdict {
    let seen = ride(pack);
    let options: Vec<Choice> = conditions.into_iter().map(option).collect();
    some_option_is_open(pack, &seen, guess, (1, Way::In), &options, &mut 1_000_000)
}

#[test]
fn opposites_and_meeting_ranges_leave_one_open() {
    let pack = testing::pack();
    let guess = Guess::start(&pack).anything();
    let trace = || Condition::Trace(0);
    let not = |condition| Condition::Not(Box::new(condition));
    assert_eq!(verdict(&pack, &guess, vec![trace(), not(trace())]), Verdict::Open);
    let (low, high) = (Condition::AtMost(Meter::Energy, 40), Condition::AtLeast(Meter::Energy, 41));
    assert_eq!(verdict(&pack, &guess, vec![low.clone(), high]), Verdict::Open);
    let gap = Condition::AtLeast(Meter::Energy, 43);
    assert_eq!(verdict(&pack, &guess, vec![low, gap]), Verdict::Closed("energy 41 to 42".into()));
    let all = Condition::All(vec![trace(), Condition::Months(6)]);
    let closed = Verdict::Closed("months 0 to 5, trace chair not left".into());
    assert_eq!(verdict(&pack, &guess, vec![all.clone()]), closed);
    assert_eq!(verdict(&pack, &guess, vec![not(all.clone()), all]), Verdict::Open);
}

#[test]
fn one_of_the_options_of_an_earlier_room_was_chosen() {
    let pack = testing::pack();
    let guess = Guess::start(&pack);
    let chose = |option| Condition::Chose(0, Way::In, option);
    let all: Vec<Condition> = (0..pack.rooms[0].going_in.len()).map(chose).collect();
    assert_eq!(verdict(&pack, &guess, all), Verdict::Open);
    assert!(matches!(verdict(&pack, &guess, vec![chose(0)]), Verdict::Closed(_)));
}

#[test]
fn too_many_questions_are_not_tried() {
    let mut pack = testing::pack();
    pack.traces = (0..40).map(|trace| format!("t{trace}")).collect();
    let guess = Guess::start(&pack).anything();
    let conditions = (0..40).map(Condition::Trace).collect();
    assert_eq!(verdict(&pack, &guess, vec![Condition::All(conditions)]), Verdict::TooMany);
}

#[test]
fn what_contradicts_itself_is_impossible() {
    let pack = testing::pack();
    let guess = Guess::start(&pack).anything();
    let past = Past::default();
    let may = |condition: &Condition, holds| assume(condition, holds, guess.clone(), Way::In, &past).is_some();
    let both = Condition::All(vec![Condition::AtLeast(Meter::Trust, 50), Condition::AtMost(Meter::Trust, 49)]);
    assert!(!may(&both, true) && may(&both, false));
    let either = Condition::Any(vec![Condition::Trace(0), Condition::Not(Box::new(Condition::Trace(0)))]);
    assert!(may(&either, true) && !may(&either, false));
    assert!(!may(&Condition::Way(Way::Out), true) && !may(&Condition::Looked(0, 0), true));
    assert!(!may(&Condition::Any(vec![]), true) && !may(&Condition::All(vec![]), false));
}

#[test]
fn supports_that_try_one_another_come_to_an_end() {
    let mut pack = testing::pack();
    let fits = pack.supports[0].fits.len();
    pack.supports = (0..30)
        .map(|_| {
            let mut support = testing::pack().supports.swap_remove(0);
            for fit in &mut support.fits {
                fit.effects = (0..30).map(Effect::Support).collect();
            }
            support
        })
        .collect();
    assert!(fits > 1);
    let (past, mut reached) = (Past::default(), Reached::default());
    let mut actor = Actor { pack: &pack, past: &past, way: Way::Out, reached: &mut reached };
    let guess = Guess::start(&pack).anything();
    assert_eq!(actor.effects(&[Effect::Support(0)], guess.clone()).meters, guess.meters);
}
