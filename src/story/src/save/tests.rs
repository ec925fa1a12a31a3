//! Tests of saves: round trips, size, and texts that are no saves of ours.

use proptest::prelude::*;

use super::*;
use crate::testing;

fn saved(text: &str) -> SavedJourney {
    read(text).expect("it can be read").journey.expect("it has a journey")
}

proptest! {
    #[test]
    fn a_save_brings_the_same_journey_back(moves in 0usize..60) {
        let journey = testing::journey_after(moves);
        let settings = vec![("motion".to_owned(), "cuts".to_owned())];
        let text = write(Some(SavedJourney::of(&journey)), settings.clone(), false);
        prop_assert!(text.chars().count() <= MOST_CHARS);
        prop_assert_eq!(read(&text).expect("it can be read").settings, settings);
        let restored = saved(&text).restore(Arc::clone(journey.pack()));
        prop_assert!(!restored.changed);
        prop_assert_eq!(restored.journey, journey);
    }

    #[test]
    fn a_truncated_save_is_garbled_and_never_a_panic(moves in 0usize..60, cut in any::<prop::sample::Index>()) {
        let text = write(Some(SavedJourney::of(&testing::journey_after(moves))), Vec::new(), false);
        let cut = cut.index(text.len());
        prop_assert_eq!(read(&text[..cut]), Err(SaveProblem::Garbled));
    }

    #[test]
    fn no_text_makes_reading_panic(text in "\\PC{0,200}", prefix in "(\\(version:[0-9]{1,12},)?") {
        let _any = read(&format!("{prefix}{text}"));
    }

    #[test]
    fn a_changed_save_never_makes_restoring_panic(from in 0usize..400, with in "[a-z0-9\"(),\\[\\]]{0,3}") {
        let text = write(Some(SavedJourney::of(&testing::ridden(true))), Vec::new(), false);
        let from = from.min(text.len());
        let mut changed = text[..from].to_owned();
        changed.push_str(&with);
        changed.push_str(text.get(from + with.len()..).unwrap_or_default());
        if let Ok(SaveV1 { journey: Some(saved), .. }) = read(&changed) {
            let restored = saved.restore(Arc::new(testing::pack()));
            prop_assert!(restored.journey.steps().len() <= testing::ridden(true).steps().len());
        }
    }
}

#[test]
fn holds_ids_and_not_indices() {
    let journey = testing::ridden(false);
    let text = write(Some(SavedJourney::of(&journey)), Vec::new(), false);
    assert!(text.starts_with("(version:1,settings:[],journey:Some((pack:\"small\",seed:5,stops:[(\"one\",i,[],"));
    let mut pack = testing::pack();
    for room in &mut pack.rooms {
        room.going_in.reverse();
        room.coming_out.reverse();
        room.things.reverse();
    }
    let restored = saved(&text).restore(Arc::new(pack));
    assert!(!restored.changed);
    assert_eq!(restored.journey.moves(), journey.moves());
}

#[test]
fn falls_back_to_the_nearest_room_that_still_replays() {
    let text = write(Some(SavedJourney::of(&testing::ridden(false))), Vec::new(), false);
    let mut pack = testing::pack();
    pack.rooms[2].coming_out[0].id = "renamed".into();
    let restored = saved(&text).restore(Arc::new(pack));
    assert!(restored.changed);
    assert_eq!(restored.journey.room(), Some((2, Way::Out)));

    let mut pack = testing::pack();
    pack.rooms.remove(1);
    let restored = saved(&text).restore(Arc::new(pack));
    assert!(restored.changed);
    assert_eq!((restored.journey.room(), restored.journey.steps().len()), (Some((1, Way::In)), 1));
}

#[test]
fn newer_foreign_and_hostile_texts_are_told_apart() {
    let text = write(Some(SavedJourney::of(&testing::ridden(false))), Vec::new(), false);
    assert_eq!(read(&text.replacen("version:1", "version:2", 1)), Err(SaveProblem::Newer(2)));
    assert_eq!(read("(version:7,whatever:{})"), Err(SaveProblem::Newer(7)));
    for garbled in ["", "hello", "(version:0)", "(version:99999999999)", "(version:1)", "(version:1,settings:[]"] {
        assert_eq!(read(garbled), Err(SaveProblem::Garbled), "{garbled}");
    }
    let deep = format!("(version:1,settings:{}", "[".repeat(10_000));
    assert_eq!(read(&deep), Err(SaveProblem::Garbled));
    assert_eq!(read(&"(".repeat(1_000_000)), Err(SaveProblem::Garbled));
}

#[test]
fn a_journey_too_long_for_a_save_keeps_its_place() {
    let mut pack = testing::pack();
    let long = |id: &str| format!("{id}-{}", "x".repeat(400));
    for room in &mut pack.rooms {
        room.id = long(&room.id);
        for option in room.going_in.iter_mut().chain(&mut room.coming_out) {
            option.id = long(&option.id);
        }
        for thing in &mut room.things {
            thing.id = long(&thing.id);
        }
    }
    let pack = Arc::new(pack);
    let mut journey = Journey::new(Arc::clone(&pack), 3);
    let mut shortened = 0;
    while !journey.is_over() {
        for thing in journey.things() {
            journey.look(thing).expect("it is there");
        }
        let text = write(Some(SavedJourney::of(&journey)), Vec::new(), false);
        assert!(text.len() <= MOST_CHARS, "{}", text.len());
        let restored = saved(&text).restore(Arc::clone(&pack));
        assert_eq!(restored.journey.room(), journey.room());
        assert_eq!(is_whole(&text), !restored.changed);
        shortened += u32::from(restored.changed);
        journey.choose(0).expect("it is open");
    }
    assert!(shortened > 0, "the ids of this test are too short to need shortening");
}

#[test]
fn ids_of_any_length_still_make_a_save_that_fits() {
    let mut pack = testing::pack();
    pack.id = "y".repeat(10_000);
    let text =
        write(Some(SavedJourney::of(&Journey::new(Arc::new(pack), 1))), vec![("motion".into(), "cuts".into())], false);
    assert!(text.len() <= MOST_CHARS && read(&text).is_ok_and(|save| save.journey.is_none()));
}

#[test]
fn that_a_journey_has_ended_is_kept_and_older_saves_lack_it() {
    let journey = testing::ridden(false);
    let ended = write(Some(SavedJourney::of(&journey)), Vec::new(), true);
    assert!(is_whole(&ended));
    assert!(read(&ended).expect("it can be read").ended);
    let never = write(Some(SavedJourney::of(&journey)), Vec::new(), false);
    assert!(!never.contains("ended"), "what has not happened is not written: {never}");
    assert!(!read(&never).expect("it can be read").ended);
}
