//! Level files that change during a workshop, in a kiosk, and where only some rooms were asked for.

use super::workshop::{fill, finish, open_ids, presenter, send_one, teach, workshop};
use super::*;
use crate::command::Teach;
use crate::page::KioskPage;
use crate::problem::Severity;
use crate::source::{Library, Loaded};

/// Levels with these packs.
fn levels(packs: Vec<Pack>) -> Loaded {
    let packs: Vec<Arc<Pack>> = packs.into_iter().map(Arc::new).collect();
    let listed = packs.iter().map(|pack| pack.id.clone()).collect();
    let library = Arc::into_inner(testing::library_of(packs)).expect("it is nobody else's");
    Loaded { library, listed: Some(listed), ..Loaded::default() }
}

fn named(id: &str) -> Pack {
    Pack { id: id.into(), ..testing::pack() }
}

#[test]
fn a_lesson_stays_at_its_step_with_its_hands_and_decisions() {
    let mut session = session();
    send(&mut session, &[Command::Open, Command::Begin, Command::Settings, Command::Title]);
    let (save, ride) = (session.save(), session.journey().cloned());
    send_one(&mut session, Command::Workshop);
    teach(&mut session, Teach::Begin(Some("lesson".into())));
    teach(&mut session, Teach::On);
    teach(&mut session, Teach::Vote);
    fill(&mut session, "stay", "8");
    fill(&mut session, "go", "12");
    let mut pack = testing::pack();
    pack.rooms[0].going_in.reverse();
    assert_eq!(session.reload(levels(vec![pack])), [Event::Redress, Event::Page, Event::Presenter]);
    assert_eq!(session.page().notice, "");
    assert!(open_ids(&presenter(&session)).contains(&"workshop-decide-go".to_owned()), "12 hands are still for going");
    teach(&mut session, Teach::Decide("go".into()));
    let (audience, teacher) = (session.page(), presenter(&session));
    session.reload(levels(vec![testing::pack()]));
    assert_eq!(session.page(), audience);
    let [was, is] = [
        "Chosen: 1. Go in one (12). Next: 2. Stay in one (8).",
        "Chosen: 2. Go in one (12). Next: 1. Stay in one (8).",
    ];
    let teacher = plain::page(&teacher);
    assert!(teacher.contains(was), "{teacher}");
    assert_eq!(
        plain::page(&presenter(&session)),
        teacher.replace(was, is),
        "only the options have their old numbers again"
    );
    assert_eq!(session.page().title, "Go in one");
    assert_eq!(session.save(), save);
    finish(&mut session);
    assert_eq!(session.journey(), ride.as_ref(), "the private ride lies there as it was");
}

#[test]
fn a_thing_that_everybody_looks_at_is_looked_at_until_it_goes() {
    let mut session = workshop(None);
    let thing = session.pack().unwrap().rooms[0].things[0].id.clone();
    teach(&mut session, Teach::Look(thing));
    let page = session.page();
    session.reload(levels(vec![testing::pack()]));
    assert_eq!(session.page(), page);
    let mut pack = testing::pack();
    pack.rooms[0].things.remove(0);
    session.reload(levels(vec![pack]));
    assert_ne!(session.page().title, page.title);
    is_sound(&session.page());
    is_sound(&presenter(&session));
}

#[test]
fn a_lesson_whose_plan_goes_is_taught_freely_from_where_it_is() {
    let mut session = workshop(Some("lesson"));
    for _ in 0..3 {
        teach(&mut session, Teach::On);
    }
    let room = session.page().room;
    let mut pack = testing::pack();
    pack.workshops.clear();
    session.reload(levels(vec![pack]));
    assert_eq!(session.page().room, room);
    assert!(session.page().notice.starts_with("The rooms have changed"), "{}", session.page().notice);
    teach(&mut session, Teach::On);
    is_sound(&presenter(&session));
}

#[test]
fn a_lesson_whose_pack_goes_ends_and_nothing_private_is_lost() {
    let mut session = Session::new(
        Arc::new(levels(vec![named("small"), named("other")]).library),
        Settings::default(),
        None,
        Launch::default(),
    );
    send(&mut session, &[Command::Open, Command::Begin]);
    let save = session.save();
    send(&mut session, &[Command::Settings, Command::Title, Command::Pack("other".into())]);
    send_one(&mut session, Command::Workshop);
    teach(&mut session, Teach::Begin(None));
    teach(&mut session, Teach::Freeze);
    let events = session.reload(levels(vec![named("small")]));
    assert!(events.contains(&Event::Freeze(false)) && events.last() == Some(&Event::Presenter), "{events:?}");
    assert!(session.presenter().is_none());
    let page = session.page();
    assert_eq!(page.kind, PageKind::Title);
    assert!(page.notice.contains("other"), "{}", page.notice);
    assert_eq!(session.save(), save);
    send(&mut session, &[Command::Resume]);
    assert_eq!(session.page().room.as_deref(), Some("one"));
}

#[test]
fn a_kiosk_shows_levels_as_they_are_but_no_problems_and_takes_in_no_packs() {
    let mut session = with(None, &[("mode", "kiosk"), ("idle", "20")]);
    send(&mut session, &[Command::Wake]);
    assert!(session.page().actions.iter().all(|action| action.command != Command::Own));
    send(&mut session, &[Command::Open, Command::Begin]);
    let mut broken = levels(vec![testing::pack()]);
    broken.problems.push(Problem {
        file: "small/pack.ron".into(),
        line: 1,
        column: 1,
        severity: Severity::Error,
        message: "a word is missing".into(),
        hint: String::new(),
    });
    session.reload(broken);
    assert!(session.problems().is_none(), "nobody there could mend them");
    assert_eq!(session.page().room.as_deref(), Some("one"), "whoever rides goes on");
    let mut brought = levels(vec![testing::pack(), named("mine")]);
    brought.library.own.insert("mine".into());
    assert_eq!(session.reload(brought), []);
    assert!(session.library.packs.iter().all(|pack| pack.id != "mine"));
    session.reload(levels(vec![named("other")]));
    session.tick(60.0);
    assert_eq!(session.page().kind, PageKind::Kiosk(KioskPage::Attract));
    session.reload(levels(vec![testing::pack()]));
    session.tick(60.0);
    session.touched();
    assert!(session.journey().is_none(), "no ride of somebody before comes back");
    send(&mut session, &[Command::Open, Command::Begin]);
    let Library { packs, .. } = &*session.library;
    assert!(packs.iter().any(|pack| Arc::ptr_eq(pack, session.pack().unwrap())));
}

#[test]
fn what_is_wrong_during_a_lesson_is_told_to_the_facilitator_alone() {
    let mut session = workshop(None);
    let (audience, teacher) = (session.page(), presenter(&session));
    let mut broken = levels(vec![testing::pack()]);
    broken.problems.push(Problem {
        file: "small/pack.ron".into(),
        line: 7,
        column: 3,
        severity: Severity::Error,
        message: "a word is missing".into(),
        hint: "put it there".into(),
    });
    session.reload(broken);
    assert!(session.problems().is_none());
    assert_eq!(session.page(), audience);
    let told = plain::page(&presenter(&session));
    for words in ["small/pack.ron, line 7, column 3", "a word is missing", "put it there"] {
        assert!(told.contains(words), "{told}");
    }
    is_sound(&presenter(&session));
    finish(&mut session);
    assert!(session.problems().is_some(), "outside of a lesson they lie over the picture");
    send_one(&mut session, Command::Workshop);
    teach(&mut session, Teach::Begin(None));
    session.reload(levels(vec![testing::pack()]));
    assert_eq!(presenter(&session), teacher);
}

#[test]
fn a_course_takes_in_no_packs_of_others() {
    let mut session = session();
    assert!(session.page().actions.iter().any(|action| action.command == Command::Own));
    session.set_ours_only();
    assert!(session.page().actions.iter().all(|action| action.command != Command::Own));
    let mut brought = levels(vec![testing::pack(), named("mine")]);
    brought.library.own.insert("mine".into());
    assert_eq!(session.reload(brought), []);
    assert!(session.library.packs.iter().all(|pack| pack.id != "mine"));
}

#[test]
fn only_the_rooms_of_the_launch_are_ridden_through_after_a_change() {
    let mut session = with(None, &[("rooms", "two")]);
    send(&mut session, &[Command::Open, Command::Begin]);
    let rooms =
        |session: &Session| session.pack().unwrap().rooms.iter().map(|room| room.id.clone()).collect::<Vec<_>>();
    let before = rooms(&session);
    assert!(before.len() < 4, "{before:?}");
    session.reload(levels(vec![testing::pack()]));
    assert_eq!(rooms(&session), before);
    assert!(session.has_chosen_rooms());
    assert_eq!(session.page().notice, "");
}
