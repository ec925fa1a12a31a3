//! The set from outside: only after a journey has ended, along the rooms, back in by rewinding, and kept over a save.

use super::*;

/// A session whose journey has just ended.
pub(super) fn ended() -> Session {
    let mut session = begun();
    for _ in 0..8 {
        ride_on(&mut session);
    }
    assert_eq!(session.page().kind, PageKind::Ending);
    session
}

fn offered(session: &Session) -> bool {
    let page = session.page();
    page.actions.iter().chain(&page.anywhere).any(|action| action.command == Command::Outside)
}

#[test]
fn it_is_never_offered_before_a_journey_has_ended() {
    let mut session = session();
    assert!(!offered(&session));
    send(&mut session, &[Command::Open, Command::Begin]);
    while session.page().kind != PageKind::Ending {
        assert!(!offered(&session), "{:?}", session.page().kind);
        assert_eq!(session.handle(Command::Outside), []);
        let mut again = with(Some(&session.save()), &[]);
        assert!(!offered(&again), "at the title in the middle of a first journey");
        assert_eq!(again.handle(Command::Outside), []);
        ride_on(&mut session);
    }
    assert!(offered(&session));
}

#[test]
fn an_ending_that_leads_back_does_not_open_it() {
    let mut session = begun();
    for _ in 0..6 {
        ride_on(&mut session);
    }
    send(&mut session, &[Command::Onward, Command::Choose("force".into()), Command::Onward]);
    assert_eq!(session.page().kind, PageKind::Ending);
    assert!(!offered(&session));
}

#[test]
fn it_says_what_was_chosen_in_every_room_and_moves_along_them() {
    let mut session = ended();
    assert_eq!(send(&mut session, &[Command::Outside]), [Event::Overlook(0), Event::Page]);
    let page = session.page();
    assert_eq!((page.kind, page.room.as_deref(), page.way), (PageKind::Outside, Some("one"), None));
    is_sound(&page);
    let rows = ["outside-one", "outside-two", "outside-three", "outside-four"];
    let first = ["enter-in", "enter-out", "outside-next", "back"];
    assert_eq!(ids(&page.actions), [&first[..], &rows].concat());
    let text = plain::page(&page);
    for said in
        ["On the way in: Stay in one", "On the way out: Talk out one", "3. Room three: Stay in three · Talk out three"]
    {
        assert!(text.contains(said), "{said:?} is not in:\n{text}");
    }
    let next = page.actions.iter().find(|action| action.role == Role::Onward).expect("there is a next room");
    assert_eq!(send(&mut session, std::slice::from_ref(&next.command)), [Event::Overlook(1), Event::Page]);
    assert_eq!(send(&mut session, &[Command::Overlook("four".into())]), [Event::Overlook(3), Event::Page]);
    assert!(!session.page().actions.iter().any(|action| action.id == "outside-next"));
    assert_eq!(session.handle(Command::Overlook("nowhere".into())), []);
    assert_eq!(send(&mut session, &[Command::Back]), [Event::Board, Event::Page]);
    assert_eq!(session.page().kind, PageKind::Ending);
}

#[test]
fn a_room_is_entered_again_before_its_choice_and_the_rest_is_taken_back() {
    let mut session = ended();
    send(&mut session, &[Command::Outside, Command::Overlook("three".into())]);
    let enter = session.page().actions.into_iter().find(|action| action.id == "enter-in").expect("it was chosen there");
    let appear = Event::Ride { from: None, to: 3, way: Way::In };
    assert_eq!(send(&mut session, &[enter.command]), [Event::Redress, appear, Event::Save, Event::Page]);
    let page = session.page();
    assert_eq!((page.kind, page.room.as_deref(), page.way), (PageKind::Choice, Some("three"), Some(Way::In)));
    assert_eq!(session.journey().map(|journey| journey.steps().len()), Some(2));
    send(&mut session, &[Command::Choose("go".into())]);
    assert!(!offered(&session), "not while riding");
    send(&mut session, &[Command::Onward]);
    assert!(!offered(&session), "not while riding");
    let mut later = with(Some(&session.save()), &[]);
    assert!(offered(&later), "at the title, once a journey has ended");
    assert_eq!(send(&mut later, &[Command::Outside]), [Event::Overlook(3), Event::Page]);
    let text = plain::page(&later.page());
    assert!(
        text.contains("3. Room three: Go in three") && text.contains("On the way in: nothing chosen yet"),
        "{text}"
    );
}

#[test]
fn what_lies_over_it_leads_back_to_it() {
    let mut session = ended();
    send(&mut session, &[Command::Outside, Command::Overlook("two".into())]);
    let before = session.page();
    assert_eq!(send(&mut session, &[Command::Settings, Command::Back]), [Event::Page]);
    assert_eq!(session.page(), before);
    send(&mut session, &[Command::Leave, Command::Return]);
    assert_eq!(session.page(), before);
}

#[test]
fn a_long_track_lists_the_rooms_near_the_one_looked_at() {
    let files = crate::generate::pack(600);
    let loaded = crate::source::load(&files, &crate::generate::vocabulary());
    let library = Arc::new(loaded.library);
    let Some(pack) = library.packs.first().cloned() else { panic!("{:?}", loaded.problems.first()) };
    let mut journey = Journey::new(pack, 1);
    assert!(journey.ride_to(400, Way::In));
    let save = save::write(Some(SavedJourney::of(&journey)), Vec::new(), true);
    let mut session = Session::new(library, Settings::default(), Some(&save), Launch::default());
    send(&mut session, &[Command::Outside]);
    let actions = session.page().actions;
    assert!(actions.len() <= 66, "{}", actions.len());
    let here = session.journey().and_then(Journey::room).map(|(room, _)| room);
    assert_eq!(Some(session.overlooked()), here);
    assert!(actions.iter().any(|action| action.label.ends_with("(in view)")));
}
