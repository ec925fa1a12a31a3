//! Tests of a kiosk: it waits, asks, wipes; and nothing of one person meets the next.

use super::*;
use crate::page::KioskPage;

const ATTRACT: PageKind = PageKind::Kiosk(KioskPage::Attract);
const STILL_THERE: PageKind = PageKind::Kiosk(KioskPage::StillThere);

fn kiosk() -> Session {
    with(None, &[("mode", "kiosk"), ("idle", "20")])
}

#[test]
fn it_waits_until_something_is_touched() {
    let mut session = kiosk();
    assert_eq!((session.page().kind, session.is_kiosk()), (ATTRACT, true));
    for _ in 0..100 {
        assert_eq!(session.tick(10.0), []);
    }
    assert_eq!(session.touched(), [Event::Page]);
    assert_eq!(session.page().kind, PageKind::Title);
    assert!(session.page().actions.iter().all(|action| action.command != Command::Workshop));
    assert_eq!(session.touched(), []);
}

#[test]
fn it_asks_before_it_begins_anew_and_any_input_keeps_the_ride() {
    let mut session = kiosk();
    send(&mut session, &[Command::Wake, Command::Open, Command::Begin]);
    assert_eq!(session.tick(19.0), []);
    assert_eq!(session.tick(1.5), [Event::Page]);
    assert_eq!(session.page().kind, STILL_THERE);
    assert!(plain::page(&session.page()).contains("In 20 seconds"), "{}", plain::page(&session.page()));
    assert_eq!(session.tick(0.1), [], "it says each second once");
    assert_eq!(session.tick(1.0), [Event::Page]);
    assert!(plain::page(&session.page()).contains("In 19 seconds"));
    assert_eq!(session.touched(), [Event::Page]);
    assert_eq!(session.page().kind, PageKind::Room);
    assert_eq!(session.tick(19.0), [], "it waits anew");
    session.tick(2.0);
    send(&mut session, &[Command::Wake]);
    assert_eq!(session.page().kind, PageKind::Room);
}

#[test]
fn nothing_of_one_person_meets_the_next() {
    let mut session = kiosk();
    send(&mut session, &[Command::Wake, Command::Settings, Command::Set("text".into(), "200".into()), Command::Back]);
    send(&mut session, &[Command::Open, Command::Begin]);
    for _ in 0..8 {
        ride_on_unstored(&mut session);
    }
    assert!(session.journey().is_some_and(Journey::is_over));
    for _ in 0..3 {
        session.tick(10.0);
    }
    let mut events = Vec::new();
    for _ in 0..2 {
        events.extend(session.tick(10.0));
    }
    assert!(
        events.contains(&Event::Wipe) && events.contains(&Event::Setting("text".into(), "100".into())),
        "{events:?}"
    );
    let fresh = kiosk();
    assert_eq!((session.page(), session.save()), (fresh.page(), fresh.save()));
    send(&mut session, &[Command::Wake]);
    let mut other = kiosk();
    send(&mut other, &[Command::Wake]);
    assert_eq!(session.page(), other.page(), "no way back to the ride or to what was read after it");
}

/// Rides past a room in a kiosk, where nothing is stored.
fn ride_on_unstored(session: &mut Session) {
    send(session, &[Command::Onward]);
    let page = session.page();
    let first = page.actions.iter().find(|action| action.role == Role::Option && action.closed.is_none());
    let command = first.map(|action| action.command.clone()).expect("an option is open");
    assert_eq!(send(session, &[command]), [Event::Redress, Event::Page]);
    send(session, &[Command::Onward]);
}

#[test]
fn whoever_left_quickly_is_not_asked() {
    let mut session = kiosk();
    send(&mut session, &[Command::Wake, Command::Leave]);
    assert_eq!(session.tick(39.0), []);
    assert_eq!(session.page().kind, PageKind::Left);
    let events = session.tick(2.0);
    assert!(events.contains(&Event::Wipe) && events.contains(&Event::Show), "{events:?}");
    assert_eq!(session.page().kind, ATTRACT);
}

#[test]
fn a_kiosk_stores_nothing_so_that_a_ride_kept_on_that_machine_stays() {
    let mut session = with(Some(&begun().save()), &[("mode", "kiosk")]);
    assert_eq!(session.set_aside(), None);
    let mut events = session.handle(Command::Wake);
    for command in
        [Command::Settings, Command::Set("text".into(), "200".into()), Command::Back, Command::Open, Command::Begin]
    {
        events.extend(session.handle(command));
    }
    for _ in 0..5 {
        events.extend(session.tick(30.0));
    }
    assert!(events.contains(&Event::Wipe) && !events.contains(&Event::Save), "{events:?}");
}

#[test]
fn what_somebody_left_is_not_taken_up() {
    let saved = begun().save();
    let mut session = with(Some(&saved), &[("mode", "kiosk")]);
    assert!(session.journey().is_none() && session.set_aside().is_none());
    send(&mut session, &[Command::Wake]);
    assert!(!ids(&session.page().actions).contains(&"resume"));
}

#[test]
fn what_was_wrong_with_the_address_of_a_kiosk_was_read_by_its_first_visitor() {
    for pairs in [("idel", "30"), ("persona", "nobody"), ("start", "cellar"), ("length", "short")] {
        let mut session = with(None, &[("mode", "kiosk"), pairs]);
        let notice = session.page().notice;
        assert_eq!((session.page().kind, notice.contains(pairs.0)), (ATTRACT, true), "{pairs:?}: {notice}");
        assert!(plain::page(&session.page()).contains(&notice), "it stands on the page");
        session.tick(60.0);
        assert_eq!(session.page().notice, notice, "it stays until somebody comes");
        session.touched();
        let mut seen = vec![session.page()];
        for command in [Command::Open, Command::Begin] {
            send(&mut session, &[command]);
            seen.push(session.page());
        }
        for _ in 0..4 {
            session.tick(60.0);
            seen.push(session.page());
        }
        assert_eq!(session.page().kind, ATTRACT);
        assert!(seen.iter().all(|page| page.notice.is_empty()), "{pairs:?}: {seen:#?}");
    }
}
