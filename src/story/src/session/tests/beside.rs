//! Tests of rooms that a lesson's ride does not come through: shown beside it, and the ride afterwards as it was.

use super::workshop::{fill, open_ids, presenter, send_one, teach, workshop_of};
use super::*;
use crate::command::{Format, Teach};
use crate::model::{Pack, WorkshopAt};
use crate::page::Reading;
use crate::source::Loaded;

/// The pack, where the plan "few" rides through the first room and the last only.
fn pack() -> Pack {
    let mut pack = testing::pack();
    pack.workshops[1].pack = Some(Arc::new(crate::short::of(&pack, &[0, 3])));
    for step in &mut pack.workshops[1].steps {
        if step.at == WorkshopAt::Room(2, Way::In) {
            step.at = WorkshopAt::Room(1, Way::In);
        }
    }
    pack
}

fn at_step(step: usize) -> Session {
    let mut session = workshop_of(pack(), Some("few"));
    for _ in 0..step {
        teach(&mut session, Teach::On);
    }
    session
}

/// At the step in the last room, after a vote in the first one.
fn after_a_vote() -> Session {
    let mut session = at_step(1);
    teach(&mut session, Teach::Vote);
    fill(&mut session, "stay", "7");
    fill(&mut session, "go", "9");
    teach(&mut session, Teach::Decide("go".into()));
    session.tick(30.0);
    for _ in 0..2 {
        teach(&mut session, Teach::On);
    }
    assert_eq!(session.page().room.as_deref(), Some("four"));
    session
}

fn to(session: &mut Session, room: &str, way: Way) -> Vec<Event> {
    teach(session, Teach::To(room.into(), way))
}

fn report(session: &mut Session) -> String {
    match teach(session, Teach::Export(Format::Json)).remove(0) {
        Event::Export(export) => export.text,
        other => panic!("{other:?}"),
    }
}

/// All that a room beside the ride must leave as it is.
fn left_alone(session: &mut Session) -> (Option<Journey>, String, String, Page, Page) {
    let lesson = session.lesson().expect("it runs");
    let routes = format!("{:?} {:?}", lesson.routes().collect::<Vec<_>>(), lesson.vote);
    let ride = session.ride().cloned();
    (ride, routes, report(session), session.page(), presenter(session))
}

#[test]
fn a_plan_that_named_rooms_kept_the_others_from_the_group() {
    let mut session = after_a_vote();
    for room in ["two", "three"] {
        for way in [Way::In, Way::Out] {
            let before = left_alone(&mut session);
            let there = usize::from(room == "three") + 2;
            let events = to(&mut session, room, way);
            assert!(events.contains(&Event::Ride { from: None, to: there, way }), "{events:?}");
            let (page, own) = (session.page(), presenter(&session));
            is_sound(&page);
            is_sound(&own);
            assert_eq!((page.room.as_deref(), page.way, own.room.as_deref()), (Some(room), Some(way), Some(room)));
            assert_eq!(page.title, format!("Room {room}"));
            // What draws the picture asks for these two.
            let (journey, rooms) = (session.journey().expect("it runs"), session.pack().expect("it runs"));
            assert_eq!((journey.room(), rooms.rooms[there - 1].id.as_str()), (Some((there - 1, way)), room));
            assert_eq!(session.ride(), before.0.as_ref());
            let ids = open_ids(&own);
            let chooses = |id: &String| id.starts_with("workshop-decide-") || id == "workshop-vote";
            assert!(!ids.iter().any(chooses), "{ids:?}");
            let asks = ids.contains(&"workshop-ask".to_owned());
            assert_eq!(asks, way == Way::In, "there is a question on the way in");
            if asks {
                teach(&mut session, Teach::Ask);
                assert!(session.page().title.ends_with('?'), "{}", session.page().title);
            }
            let events = teach(&mut session, Teach::Again);
            assert!(events.contains(&Event::Ride { from: None, to: 2, way: Way::In }), "{events:?}");
            assert_eq!(left_alone(&mut session), before, "{room}, {way:?}");
        }
    }
}

#[test]
fn with_a_plan_every_room_of_the_story_is_open_both_ways_and_the_step_is_there_again() {
    let mut session = after_a_vote();
    let decided = session.lesson().map(|lesson| lesson.route.decisions.clone());
    let step = (session.page(), presenter(&session).title);
    for room in ["three", "one", "two", "four"] {
        for way in [Way::In, Way::Out] {
            to(&mut session, room, way);
            assert_eq!((session.page().room.as_deref(), session.page().way), (Some(room), Some(way)));
            if (room, way) != ("four", Way::In) {
                teach(&mut session, Teach::Again);
            }
            assert_eq!((session.page(), presenter(&session).title), step, "{room}, {way:?}");
            assert_eq!(session.lesson().map(|lesson| lesson.route.decisions.clone()), decided);
        }
    }
}

#[test]
fn the_rooms_of_the_plan_come_first_and_the_others_are_folded_under_a_heading_of_their_own() {
    let folds = |session: &Session| -> Vec<(String, Vec<String>)> {
        let fold = |block: &Block| match block {
            Block::Fold(fold) => Some((fold.title.clone(), fold.blocks.clone())),
            _ => None,
        };
        let label = |block: &Block| match block {
            Block::Actions(actions) => actions.iter().map(|action| action.label.clone()).collect(),
            _ => Vec::new(),
        };
        let page = presenter(session);
        let rooms = page.all_blocks().filter_map(fold).filter(|(title, _)| title.contains("on the way"));
        rooms.map(|(title, blocks)| (title, blocks.iter().flat_map(label).collect())).collect()
    };
    let [one, two, three, four] = ["1. Room one", "2. Room two", "3. Room three", "4. Room four"].map(str::to_owned);
    let last = "2. Room four".to_owned();
    let rows = |title: &str, rows: [&String; 2]| (title.to_owned(), rows.map(Clone::clone).to_vec());
    assert_eq!(
        folds(&at_step(1)),
        [
            rows("To a room, on the way in", [&one, &last]),
            rows("To a room, on the way out", [&last, &one]),
            rows("Rooms outside this ride, on the way in", [&two, &three]),
            rows("Rooms outside this ride, on the way out", [&three, &two]),
        ]
    );
    let whole = folds(&workshop_of(pack(), Some("lesson")));
    assert_eq!((whole.len(), &whole[0].1), (2, &vec![one, two, three, four]));
}

#[test]
fn hands_that_are_counted_wait_while_another_room_is_shown() {
    let mut session = at_step(1);
    teach(&mut session, Teach::Vote);
    fill(&mut session, "stay", "7");
    let before = left_alone(&mut session);
    to(&mut session, "three", Way::Out);
    assert_eq!((session.page().title.as_str(), presenter(&session).notice.as_str()), ("Room three", ""));
    let field = |block: &Block| matches!(block, Block::Field(_));
    assert!(!presenter(&session).all_blocks().any(field));
    assert_eq!(session.handle(Command::Fill("vote-go".into(), "3".into())), []);
    to(&mut session, "two", Way::In);
    teach(&mut session, Teach::Again);
    assert_eq!(left_alone(&mut session), before);
    assert!(session.is_vote_seen());
    // Whoever goes on from there with the plan is reminded, as in the room itself.
    to(&mut session, "two", Way::In);
    teach(&mut session, Teach::On);
    assert_eq!(session.page().title, "Room two");
    assert!(presenter(&session).notice.starts_with("Hands have been counted"));
    teach(&mut session, Teach::Again);
    assert_eq!(left_alone(&mut session), before, "whoever goes back to count is not reminded any more");
    to(&mut session, "two", Way::In);
    teach(&mut session, Teach::On);
    teach(&mut session, Teach::On);
    assert!(presenter(&session).title.starts_with("3 of 8"), "{}", presenter(&session).title);
}

#[test]
fn the_person_is_as_the_ride_has_left_him_and_what_is_looked_at_there_stays_there() {
    let mut session = after_a_vote();
    let before = left_alone(&mut session);
    to(&mut session, "two", Way::Out);
    let now = |session: &Session| session.journey().expect("it runs").state().clone();
    let (ride, beside) = (before.0.as_ref().expect("it runs").state(), now(&session));
    assert_eq!((beside.meters, beside.months, beside.cause(1)), (ride.meters, ride.months, ride.cause(1)));
    assert!(beside.has_chosen(0, Way::In, 1) && beside.months > 0);
    let events = teach(&mut session, Teach::Look("bed".into()));
    assert!(events.contains(&Event::Approach(0)), "{events:?}");
    assert_ne!(now(&session).meters, beside.meters);
    assert_eq!(now(&session).months, beside.months);
    assert!(session.page().title.contains("bed") || session.page().title.contains("Bed"), "{}", session.page().title);
    teach(&mut session, Teach::LookUp);
    assert_eq!(session.page().title, "Room two");
    teach(&mut session, Teach::Again);
    assert_eq!(left_alone(&mut session), before);
}

#[test]
fn the_report_says_how_long_a_room_beside_the_ride_was_shown_and_nothing_else_of_it() {
    let mut session = after_a_vote();
    let routes = |report: &str| report.split("\"routes\"").nth(1).map(str::to_owned);
    let before = report(&mut session);
    to(&mut session, "three", Way::Out);
    session.tick(60.0);
    teach(&mut session, Teach::Again);
    let after = report(&mut session);
    assert_eq!(routes(&after), routes(&before));
    assert!(after.contains("\"room\": \"three\"") && !before.contains("three"), "{after}");
    assert!(after.contains("\"seconds\": 60"), "{after}");
}

#[test]
fn a_picture_that_stood_still_and_a_page_that_was_shown_are_there_again() {
    let mut session = at_step(0);
    let before = left_alone(&mut session);
    let events = to(&mut session, "three", Way::In);
    assert!(events.contains(&Event::Freeze(false)), "{events:?}");
    let events = teach(&mut session, Teach::Again);
    let place = |wanted: &Event| events.iter().position(|event| event == wanted);
    let appears = place(&Event::Ride { from: None, to: 1, way: Way::In });
    assert!(appears.is_some() && place(&Event::Freeze(true)) > appears, "{events:?}");
    assert_eq!(left_alone(&mut session), before);
    for step in [5, 6, 7] {
        let mut session = at_step(step);
        let before = left_alone(&mut session);
        to(&mut session, "two", Way::Out);
        assert_eq!(session.page().title, "Room two");
        let events = teach(&mut session, Teach::Again);
        assert!(step != 5 || events.iter().any(|event| matches!(event, Event::Overlook(_))), "{events:?}");
        assert_eq!(left_alone(&mut session), before, "step {step}");
    }
}

#[test]
fn pages_to_read_and_the_set_from_outside_are_those_of_the_ride() {
    let mut session = after_a_vote();
    send_one(&mut session, Command::Read(Reading::Route));
    let route = session.page();
    teach(&mut session, Teach::LookUp);
    to(&mut session, "three", Way::In);
    send_one(&mut session, Command::Read(Reading::Route));
    assert_eq!(session.page(), route);
    teach(&mut session, Teach::LookUp);
    assert_eq!(session.page().title, "Room three");
    send_one(&mut session, Command::Outside);
    assert_eq!((session.page().title.as_str(), session.page().eyebrow.contains("of 2")), ("Room four", true));
    teach(&mut session, Teach::LookUp);
    assert_eq!(session.page().title, "Room four");
}

#[test]
fn another_way_can_be_taken_from_a_room_beside_the_ride() {
    let mut session = after_a_vote();
    to(&mut session, "three", Way::In);
    let events = teach(&mut session, Teach::OtherWay(0));
    assert!(events.contains(&Event::Ride { from: None, to: 1, way: Way::In }), "{events:?}");
    assert_eq!((session.page().title.as_str(), session.lesson().map(|one| one.earlier.len())), ("Room one", Some(1)));
    to(&mut session, "three", Way::In);
    // The ride had left its step before: that leads on.
    assert!(presenter(&session).actions[0].label.starts_with("Back to step 4"));
    teach(&mut session, Teach::Again);
    assert_eq!(
        (session.page().title.as_str(), presenter(&session).title.as_str()),
        ("Room four", "4 of 8: Step second")
    );
}

#[test]
fn a_lesson_without_a_plan_through_chosen_rooms_shows_the_others_too() {
    let mut session = with(None, &[("mode", "workshop"), ("rooms", "two")]);
    teach(&mut session, Teach::Begin(None));
    teach(&mut session, Teach::On);
    let before = left_alone(&mut session);
    to(&mut session, "three", Way::Out);
    let page = presenter(&session);
    assert_eq!((page.title.as_str(), page.actions[0].label.as_str()), ("Room three", "Back to the ride"));
    teach(&mut session, Teach::Again);
    assert_eq!(left_alone(&mut session), before);
    to(&mut session, "three", Way::Out);
    teach(&mut session, Teach::On);
    assert_eq!(session.page().title, "Room four", "the ride goes on from where it was");
}

#[test]
fn a_room_beside_the_ride_is_there_in_a_window_that_was_loaded_again_and_in_levels_that_changed() {
    let mut session = after_a_vote();
    to(&mut session, "three", Way::Out);
    teach(&mut session, Teach::Look("cup".into()));
    teach(&mut session, Teach::Freeze);
    let library = testing::library_of(vec![Arc::new(pack())]);
    let mut fresh = Session::new(library, Settings::default(), None, Launch::default());
    let events = teach(&mut fresh, Teach::TakeUp(session.lesson_to_keep().expect("it runs")));
    assert!(events.contains(&Event::Ride { from: None, to: 3, way: Way::Out }), "{events:?}");
    assert_eq!((fresh.page(), fresh.presenter()), (session.page(), session.presenter()));
    for session in [&mut session, &mut fresh] {
        teach(session, Teach::Again);
        assert!(!session.is_frozen() && session.page().title == "Room four");
    }
    to(&mut session, "three", Way::Out);
    let levels = |pack: Pack| {
        let library = Arc::into_inner(testing::library_of(vec![Arc::new(pack)])).expect("it is nobody else's");
        Loaded { library, listed: Some(vec!["small".into()]), ..Loaded::default() }
    };
    session.reload(levels(pack()));
    assert_eq!(session.page().title, "Room three");
    let mut without = pack();
    without.rooms.remove(2);
    let events = session.reload(levels(without));
    assert!(events.iter().any(|event| matches!(event, Event::Ride { .. })), "{events:?}");
    assert_eq!(session.page().title, "Room four");
    is_sound(&presenter(&session));
}
