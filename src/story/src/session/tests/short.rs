//! The short journey: offered where a pack has one, ridden through its rooms only, kept by saves, chosen at launch.

use super::*;
use crate::short;

fn library() -> Arc<Library> {
    let mut pack = testing::pack();
    pack.short = Some(Arc::new(short::of(&pack, &[0, 2, 3])));
    testing::library_of(vec![Arc::new(pack)])
}

fn with_short(save: Option<&str>, launch: Launch) -> Session {
    Session::new(library(), Settings::default(), save, launch)
}

#[test]
fn it_is_offered_only_where_there_is_one() {
    assert!(!ids(&session().page().actions).contains(&"open-short"));
    assert_eq!(session().handle(Command::OpenShort), []);
    let mut session = with_short(None, Launch::default());
    assert!(ids(&session.page().actions).contains(&"open-short"));
    send(&mut session, &[Command::OpenShort]);
    assert!(plain::page(&session.page()).contains("You have chosen the short ride."));
    send(&mut session, &[Command::Back, Command::Open]);
    assert!(!plain::page(&session.page()).contains("You have chosen the short ride."));
}

#[test]
fn it_rides_through_its_rooms_and_a_save_takes_it_up_again() {
    let mut session = with_short(None, Launch::default());
    send(&mut session, &[Command::OpenShort, Command::Begin]);
    assert!(session.page().eyebrow.starts_with("Room 1 of 3"), "{}", session.page().eyebrow);
    assert_eq!(session.pack().map(|pack| pack.rooms.len()), Some(3));
    ride_on(&mut session);
    assert_eq!(session.page().room.as_deref(), Some("three"));
    let mut again = with_short(Some(&session.save()), Launch::default());
    assert_eq!(again.journey(), session.journey());
    assert!(again.journey().is_some_and(|journey| journey.pack().is_short));
    send(&mut again, &[Command::Resume]);
    for _ in 0..5 {
        ride_on(&mut again);
    }
    assert_eq!(again.page().kind, PageKind::Ending);
    send(&mut again, &[Command::Begin]);
    assert_eq!(again.pack().map(|pack| pack.rooms.len()), Some(3), "again is as long as before");
    send(&mut again, &[Command::Settings, Command::Title, Command::Open, Command::Begin]);
    assert_eq!(again.pack().map(|pack| pack.rooms.len()), Some(4));
}

#[test]
fn it_can_be_chosen_at_launch_and_begin_in_a_room() {
    let launch = Launch { short: true, start: Some("three:out".into()), ..Launch::default() };
    let mut session = with_short(None, launch);
    assert_eq!(
        ids(&session.page().actions),
        ["open-short", "open", "workshop", "own"],
        "what was asked for comes first"
    );
    send(&mut session, &[Command::OpenShort, Command::Begin]);
    let page = session.page();
    assert_eq!((page.room.as_deref(), page.way), (Some("three"), Some(Way::Out)));
    assert!(page.eyebrow.starts_with("Room 2 of 3"), "{}", page.eyebrow);
}

#[test]
fn a_pack_that_has_no_short_journey_any_more_says_what_it_did() {
    let mut session = with_short(None, Launch::default());
    send(&mut session, &[Command::OpenShort, Command::Begin]);
    ride_on(&mut session);
    let again = with(Some(&session.save()), &[]);
    assert!(again.page().notice.contains("changed"), "{:?}", again.page().notice);
    assert!(again.journey().is_some_and(|journey| !journey.pack().is_short));
}
