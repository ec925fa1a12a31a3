//! Tests of rides: replay, rewind, endings that lead back, states of rooms passed and ahead.

use proptest::prelude::*;
use std::sync::Arc;

use super::*;
use crate::testing;

fn again(journey: &Journey) -> Replay {
    replay(Journey::new(Arc::clone(journey.pack()), journey.seed()), &journey.moves())
}

proptest! {
    #[test]
    fn a_replay_is_equal(moves in 0usize..60) {
        let journey = testing::journey_after(moves);
        let replay = again(&journey);
        prop_assert_eq!(replay.passed_over, 0);
        prop_assert_eq!(replay.followed, journey.moves().len());
        prop_assert_eq!(replay.journey, journey);
    }

    #[test]
    fn a_rewound_ride_is_the_replay_of_its_beginning(moves in 1usize..60, to in any::<prop::sample::Index>()) {
        let mut journey = testing::journey_after(moves);
        prop_assume!(!journey.steps().is_empty());
        let step = to.index(journey.steps().len());
        let mut beginning: Vec<Move> = journey.moves().into_iter().take(step + 1).collect();
        beginning[step].option = None;
        prop_assert!(journey.rewind(step));
        prop_assert_eq!(journey.steps().len(), step);
        let replayed = replay(Journey::new(Arc::clone(journey.pack()), journey.seed()), &beginning).journey;
        prop_assert_eq!(replayed, journey);
    }

    #[test]
    fn meters_stay_within_bounds_and_months_never_go_back(moves in 0usize..60) {
        let journey = testing::journey_after(moves);
        let mut months = 0;
        for step in journey.steps() {
            let meters = step.after.meters;
            for value in [meters.energy, meters.shame, meters.trust, meters.contact] {
                prop_assert!((0..=100).contains(&value));
            }
            prop_assert!(step.after.months >= months + u32::from(step.way == Way::In));
            months = step.after.months;
        }
    }
}

#[test]
fn rides_in_turns_and_rides_out() {
    let journey = testing::ridden(false);
    let places: Vec<(usize, Way)> = journey.steps().iter().map(|step| (step.room, step.way)).collect();
    let inwards = (0..4).map(|room| (room, Way::In));
    let outwards = (0..4).rev().map(|room| (room, Way::Out));
    assert_eq!(places, inwards.chain(outwards).collect::<Vec<_>>());
    assert!(journey.is_over());
    assert_eq!(journey.room(), None);
}

#[test]
fn force_leads_back_to_the_last_room_once_and_then_the_ride_ends() {
    let mut journey = testing::ridden(true);
    let outwards: Vec<usize> = journey.steps().iter().filter(|step| step.way == Way::Out).map(|s| s.room).collect();
    assert_eq!(outwards, [3, 2, 1, 3, 2, 1, 0]);
    let forced = journey.steps().iter().position(|step| step.option == testing::FORCE).expect("it was chosen");
    assert!(journey.state().has_trace(3) && !journey.state().has_trace(2));

    assert!(journey.rewind(forced + 1));
    assert_eq!(journey.room(), Some((3, Way::Out)));
    assert!(journey.state().has_trace(3), "what the ending did is kept when one goes back to after it");
    assert!(journey.rewind(forced));
    assert!(!journey.state().has_trace(3));
    journey.choose(testing::FORCE).expect("it is open again");
    assert_eq!(journey.place(), Place::Ending { ending: 0, back_to: Some(3) });
    assert_eq!(journey.choose(0).map(|step| step.room), Err(Refused::NotInARoom));
}

#[test]
fn closed_and_missing_options_are_refused_and_change_nothing() {
    let mut pack = testing::pack();
    pack.start.energy = 10;
    let mut journey = Journey::new(Arc::new(pack), 1);
    let before = journey.clone();
    assert_eq!(journey.choose(1).map(|step| step.option), Err(Refused::Closed));
    assert_eq!(journey.choose(9).map(|step| step.option), Err(Refused::NotThere));
    assert_eq!(journey.look(1), Err(Refused::NotThere), "the cup is there only on the way out");
    assert_eq!(journey.look(9), Err(Refused::NotThere));
    assert!(!journey.rewind(0));
    assert_eq!(journey, before);
}

#[test]
fn looking_twice_does_what_it_does_once() {
    let mut journey = testing::journey_after(0);
    assert_eq!((journey.look(0), journey.look(0)), (Ok(true), Ok(false)));
    assert_eq!(journey.state().meters.energy, testing::START.energy + 1);
    assert_eq!(journey.looks(), [0]);
}

#[test]
fn rooms_passed_keep_their_state_and_rooms_ahead_show_the_present() {
    let mut journey = testing::journey_after(0);
    journey.choose(0).expect("open");
    journey.choose(1).expect("open");
    assert_eq!(journey.state_in(0, Way::In), &journey.steps()[0].after);
    assert_eq!(journey.state_in(2, Way::In), journey.state());
    assert_ne!(journey.state_in(0, Way::In), journey.state());

    let over = testing::ridden(true);
    let lap = over.steps().iter().rposition(|step| step.room == 3).expect("the last room was passed");
    let mut second = over.clone();
    second.rewind(lap + 1);
    assert_eq!(second.room(), Some((2, Way::Out)));
    assert_eq!(second.state_in(3, Way::Out), &over.steps()[lap].after, "passed on this lap");
    assert_eq!(second.state_in(1, Way::Out), second.state(), "ahead again on this lap");
    assert_eq!(over.state_in(1, Way::Out), &over.steps()[lap + 2].after);
}

#[test]
fn a_replay_stops_where_something_has_gone_and_passes_over_things() {
    let journey = testing::ridden(false);
    let mut moves = journey.moves();
    moves[1].looks = vec!["gone".into()];
    moves[5].option = Some("gone".into());
    let replay = replay(Journey::new(Arc::clone(journey.pack()), 5), &moves);
    assert_eq!((replay.followed, replay.passed_over), (5, 1));
    assert_eq!(replay.journey.room(), Some((2, Way::Out)));
}

#[test]
fn rides_neutrally_to_any_room_and_way() {
    for (room, way) in [(0, Way::In), (2, Way::In), (3, Way::Out), (0, Way::Out)] {
        let mut journey = testing::journey_after(0);
        assert!(journey.ride_to(room, way));
        assert_eq!(journey.room(), Some((room, way)));
        assert!(journey.steps().iter().all(|step| step.option == 0));
    }
    assert!(!testing::journey_after(0).ride_to(9, Way::In));
}

#[test]
fn a_room_that_is_passed_by_takes_nobody_by_force() {
    let mut pack = testing::pack();
    pack.rooms[1].coming_out.rotate_left(testing::FORCE);
    let mut journey = Journey::new(Arc::new(pack), 1);
    assert!(journey.ride_to(0, Way::Out));
    let passed = journey.steps().iter().find(|step| step.room == 1 && step.way == Way::Out).expect("it was passed");
    assert_eq!(passed.option, 1, "the option after the one by force");
    assert!(!journey.state().has_trace(3));
}

#[test]
fn a_pack_without_rooms_is_over_at_once() {
    let mut pack = testing::pack();
    pack.rooms.clear();
    let mut journey = Journey::new(Arc::new(pack), 1);
    assert!(journey.is_over() && journey.things().is_empty() && journey.go_back().is_none());
    assert_eq!(journey.options().count(), 0);
}
