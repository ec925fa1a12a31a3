//! Tests of launch options that change what there is: the rooms, and whether there is sound.

use super::*;

#[test]
fn only_the_rooms_that_were_asked_for_are_ridden_through() {
    let mut session = with(None, &[("rooms", "two")]);
    assert_eq!(session.page().notice, "");
    assert_eq!(ids(&session.page().actions), ["open", "workshop", "own"], "there is one way to begin");
    send(&mut session, &[Command::Open]);
    assert!(plain::page(&session.page()).contains("This ride passes through 3 of the rooms."));
    send(&mut session, &[Command::Begin]);
    let rooms: Vec<&str> =
        session.journey().expect("it runs").pack().rooms.iter().map(|room| room.id.as_str()).collect();
    assert_eq!(rooms, ["one", "two", "four"], "the door and the turn always belong to it");
    ride_on(&mut session);
    let again = with(Some(&session.save()), &[("rooms", "two")]);
    assert_eq!(again.journey(), session.journey());
}

#[test]
fn a_room_that_is_not_there_is_said_and_the_others_stay() {
    let session = with(None, &[("rooms", "two,cellar")]);
    assert!(session.page().notice.contains("cellar"), "{}", session.page().notice);
    assert_eq!(session.of_length(false).expect("there is one").rooms.len(), 3);
}

#[test]
fn rooms_that_are_too_far_apart_are_refused() {
    let mut pack = testing::pack();
    for (room, width) in pack.rooms.iter_mut().zip([4.0, 3.6, 3.2, 1.0]) {
        room.dress.size = (width, 2.5, 5.0);
    }
    let library = testing::library_of(vec![Arc::new(pack)]);
    let (launch, _) = Launch::parse([("rooms".to_owned(), "one".to_owned())]);
    let session = Session::new(library, Settings::default(), None, launch);
    assert!(session.page().notice.contains("rooms"), "{}", session.page().notice);
    assert_eq!(session.of_length(false).expect("there is one").rooms.len(), 4);
}

#[test]
fn an_option_that_means_nothing_with_the_others_is_said_with_what_to_do() {
    for (pairs, said) in [
        (vec![("plan", "lesson"), ("mode", "play")], "Write mode=workshop beside it"),
        (vec![("idle", "30")], "Write mode=kiosk beside it"),
        (vec![("persona", "nobody"), ("plan", "lesson")], "persona"),
        (vec![("start", "three:out"), ("plan", "lesson")], "To begin in that room, teach without a plan."),
        (vec![("rooms", "two"), ("plan", "lesson")], "To go through the rooms you named, teach without a plan."),
        (vec![("length", "short"), ("plan", "lesson")], "choose a plan, or name the rooms"),
        (vec![("length", "short"), ("mode", "workshop")], "choose a plan, or name the rooms"),
        (vec![("length", "short")], "this journey has no short ride"),
        (vec![("length", "short"), ("mode", "kiosk")], "this journey has no short ride"),
        (vec![("length", "short"), ("rooms", "two")], "Take one of the two out."),
    ] {
        let notice = with(None, &pairs).page().notice;
        assert!(notice.contains(said), "{pairs:?}: {notice:?}");
        assert_eq!(notice.matches("left out").count(), 1, "{pairs:?}: {notice:?}");
    }
}

#[test]
fn options_that_mean_something_together_are_not_complained_of() {
    let mut pack = testing::pack();
    pack.short = Some(Arc::new(crate::short::of(&pack, &[0, 1, 3])));
    let library = testing::library_of(vec![Arc::new(pack)]);
    for pairs in [
        vec![("length", "short")],
        vec![("length", "short"), ("start", "two"), ("mode", "kiosk"), ("idle", "30")],
        vec![("length", "full"), ("rooms", "two")],
        vec![("start", "three:out"), ("mode", "workshop"), ("rooms", "three")],
        vec![("plan", "lesson")],
    ] {
        let (launch, _) = Launch::parse(pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())));
        let session = Session::new(Arc::clone(&library), Settings::default(), None, launch);
        assert_eq!(session.page().notice, "", "{pairs:?}");
    }
}

#[test]
fn a_plan_that_is_chosen_later_says_what_it_leaves_out_of_the_address() {
    let mut session = with(None, &[("mode", "workshop"), ("rooms", "two"), ("start", "two")]);
    assert_eq!(session.page().notice, "");
    for plan in [Some("lesson".to_owned()), None] {
        let is_planned = plan.is_some();
        workshop::teach(&mut session, Teach::Begin(plan));
        let notice = session.page().notice;
        assert_eq!((notice.contains("“start”"), notice.contains("“rooms”")), (is_planned, is_planned), "{notice}");
        workshop::finish(&mut session);
        workshop::send_one(&mut session, Command::Workshop);
        session.notices.clear();
    }
}

#[test]
fn sound_can_be_off_from_the_start() {
    assert_eq!(with(None, &[("sound", "off")]).settings().volume_all, 0);
    assert_eq!(with(None, &[("sound", "on")]).settings().volume_all, 75);
    let mut silent = session();
    send(&mut silent, &[Command::Settings, Command::Set("volume-all".into(), "0".into())]);
    assert_eq!(with(Some(&silent.save()), &[("sound", "on")]).settings().volume_all, 75);
}

#[test]
fn a_journey_that_is_not_there_is_named_with_those_that_are() {
    let notice = with(None, &[("pack", "cellar")]).page().notice;
    assert_eq!(notice, "There is no journey called “cellar”. There are: small.");
}
