//! Tests of a lesson that goes on in a fresh window, from what the facilitator's window kept of it. That it does so from anywhere,
//! random facilitators show in `facilitator`.

use super::workshop::{fill, finish, presenter, send_one, teach, workshop};
use super::*;
use crate::command::{Format, Teach};

fn kept(session: &Session) -> String {
    session.lesson_to_keep().expect("a lesson runs")
}

fn report(session: &mut Session) -> Event {
    teach(session, Teach::Export(Format::Json)).remove(0)
}

/// A lesson with hands that were counted, two routes and a clock that runs.
fn far() -> Session {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::Clock);
    teach(&mut session, Teach::On);
    teach(&mut session, Teach::Vote);
    fill(&mut session, "stay", "7");
    fill(&mut session, "go", "9");
    teach(&mut session, Teach::Decide("go".into()));
    session.tick(50.0);
    teach(&mut session, Teach::OtherWay(0));
    teach(&mut session, Teach::Vote);
    fill(&mut session, "stay", "3");
    session.tick(45.0);
    session
}

#[test]
fn a_window_that_was_loaded_again_goes_on_with_votes_routes_clock_and_report() {
    let mut before = far();
    let mut after = with(Some(&before.save()), &[("plan", "lesson")]);
    assert!(!after.tick(0.0).is_empty(), "the plan of the address has begun anew");
    let events = teach(&mut after, Teach::TakeUp(kept(&before)));
    assert!(events.contains(&Event::Ride { from: None, to: 1, way: Way::In }), "{events:?}");
    assert_eq!((after.page(), after.presenter()), (before.page(), before.presenter()));
    fill(&mut before, "go", "2");
    fill(&mut after, "go", "2");
    for session in [&mut before, &mut after] {
        teach(session, Teach::Decide("stay".into()));
        session.tick(30.0);
        teach(session, Teach::Compare);
    }
    assert_eq!((after.page(), after.presenter()), (before.page(), before.presenter()));
    assert_eq!(report(&mut after), report(&mut before));
    assert!(strings(&presenter(&after)).join(" ").contains("2:05"), "the clock ran on");
}

#[test]
fn the_private_ride_lies_aside_in_the_fresh_window_too() {
    let mut private = begun();
    ride_on(&mut private);
    let (save, ride) = (private.save(), private.journey().cloned());
    let mut fresh = with(Some(&save), &[]);
    teach(&mut fresh, Teach::TakeUp(kept(&far())));
    assert_eq!(fresh.save(), save);
    finish(&mut fresh);
    assert_eq!((fresh.save(), fresh.journey()), (save, ride.as_ref()));
}

#[test]
fn settings_of_the_lesson_come_along_and_a_picture_that_stood_still_stands_still() {
    let mut before = far();
    send_one(&mut before, Command::Settings);
    send_one(&mut before, Command::Set("text".into(), "200".into()));
    teach(&mut before, Teach::LookUp);
    teach(&mut before, Teach::Freeze);
    let mut after = session();
    let events = teach(&mut after, Teach::TakeUp(kept(&before)));
    assert!(events.contains(&Event::Setting("text".into(), "200".into())), "{events:?}");
    let place = |wanted: &Event| events.iter().position(|event| event == wanted);
    let arrives = place(&Event::Ride { from: None, to: 1, way: Way::In });
    assert!(place(&Event::Freeze(true)) > arrives && arrives.is_some(), "{events:?}");
    assert!(after.is_frozen());
    let save = after.save();
    assert!(!save.contains("200"), "{save}");
}

#[test]
fn only_a_window_without_a_lesson_of_its_own_takes_one_up() {
    let older = kept(&far());
    let mut running = workshop(None);
    assert_eq!(running.handle(Command::Teach(Teach::TakeUp(older.clone()))), []);
    assert!(!running.may_take_up());
    finish(&mut running);
    assert!(running.may_take_up() && running.lesson_to_keep().is_none());
    let mut taken = session();
    teach(&mut taken, Teach::TakeUp(older.clone()));
    let page = taken.page();
    teach(&mut taken, Teach::Decide("stay".into()));
    assert_eq!(taken.handle(Command::Teach(Teach::TakeUp(older.clone()))), [], "once");
    assert_ne!(taken.page(), page);
    let mut kiosk = with(None, &[("mode", "kiosk")]);
    assert_eq!(kiosk.handle(Command::Teach(Teach::TakeUp(older))), []);
}

#[test]
fn what_cannot_be_taken_up_is_said_and_may_be_tried_again() {
    let good = kept(&far());
    let mut session = with(None, &[("mode", "workshop")]);
    let setup = session.page();
    for bad in ["", "(", &good[1..], &"(".repeat(1 << 19)] {
        teach(&mut session, Teach::TakeUp(bad.to_owned()));
        assert!(session.page().notice.contains("could not be taken up"), "{}", session.page().notice);
    }
    teach(&mut session, Teach::TakeUp(good.replace("pack:\"small\"", "pack:\"elsewhere\"")));
    assert!(session.page().notice.contains("elsewhere"), "{}", session.page().notice);
    assert_eq!(session.page().title, setup.title);
    teach(&mut session, Teach::TakeUp(good));
    assert!(session.lesson().is_some());
}

#[test]
fn what_has_gone_from_the_levels_is_left_out_and_said() {
    let mut before = far();
    teach(&mut before, Teach::Decide("stay".into()));
    let mut pack = testing::pack();
    pack.workshops.clear();
    pack.rooms[0].going_in.retain(|option| option.id != "go");
    let library = testing::library_of(vec![Arc::new(pack)]);
    let mut after = Session::new(library, Settings::default(), None, Launch::default());
    teach(&mut after, Teach::TakeUp(kept(&before)));
    assert!(after.page().notice.starts_with("The rooms have changed"), "{}", after.page().notice);
    is_sound(&after.page());
    is_sound(&presenter(&after));
    assert!(!report(&mut after).eq(&report(&mut before)));
}

#[test]
fn a_lesson_through_chosen_rooms_goes_on_through_these_in_a_window_without_the_choice() {
    let mut before = with(None, &[("mode", "workshop"), ("rooms", "two")]);
    teach(&mut before, Teach::Begin(None));
    let mut after = session();
    teach(&mut after, Teach::TakeUp(kept(&before)));
    assert_eq!(after.presenter(), before.presenter());
}

#[test]
fn what_is_kept_is_never_older_than_ten_seconds_without_the_clock_too() {
    let mut session = workshop(None);
    let told = (0..30).filter(|_| session.tick(1.0).contains(&Event::Presenter)).count();
    assert_eq!(told, 3);
}
