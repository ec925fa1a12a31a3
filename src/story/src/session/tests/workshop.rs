//! Tests of workshops: a plan from end to end, votes, the clock, freezing, leaving. Routes are in `routes`, what
//! stays of a workshop in `report`, random facilitators in `facilitator`.

use super::*;
use crate::command::Teach;
use crate::model::Pack;
use crate::page::FieldKind;

pub(super) fn teach(session: &mut Session, command: Teach) -> Vec<Event> {
    let events = session.handle(Command::Teach(command.clone()));
    assert_eq!(events.last(), Some(&Event::Presenter), "{command:?} is not offered on {:#?}", session.presenter());
    events
}

/// Finishes a lesson, over its closing page.
pub(super) fn finish(session: &mut Session) -> Vec<Event> {
    teach(session, Teach::Close);
    teach(session, Teach::Finish)
}

pub(super) fn workshop(plan: Option<&str>) -> Session {
    begun(session(), plan)
}

/// The same with another pack.
pub(super) fn workshop_of(pack: Pack, plan: Option<&str>) -> Session {
    let library = testing::library_of(vec![Arc::new(pack)]);
    begun(Session::new(library, Settings::default(), None, Launch::default()), plan)
}

fn begun(mut session: Session, plan: Option<&str>) -> Session {
    send_one(&mut session, Command::Workshop);
    teach(&mut session, Teach::Begin(plan.map(Into::into)));
    session
}

pub(super) fn send_one(session: &mut Session, command: Command) -> Vec<Event> {
    let events = session.handle(command.clone());
    assert!(!events.is_empty(), "{command:?} is not offered");
    events
}

pub(super) fn presenter(session: &Session) -> Page {
    session.presenter().expect("this is a workshop")
}

/// Ids of the open actions of a page, those in its body too.
pub(super) fn open_ids(page: &Page) -> Vec<String> {
    let groups = page.all_blocks().filter_map(|block| match block {
        Block::Actions(actions) => Some(actions),
        _ => None,
    });
    let all = page.actions.iter().chain(groups.flatten());
    all.filter(|action| action.closed.is_none()).map(|action| action.id.clone()).collect()
}

fn decisions(session: &Session) -> Vec<String> {
    open_ids(&presenter(session)).into_iter().filter(|id| id.starts_with("workshop-decide-")).collect()
}

pub(super) fn fill(session: &mut Session, option: &str, hands: &str) {
    let events = session.handle(Command::Fill(format!("vote-{option}"), hands.into()));
    assert_eq!(events, [Event::Page, Event::Presenter]);
}

#[test]
fn a_plan_runs_from_its_first_step_to_its_last() {
    let mut session = session();
    send_one(&mut session, Command::Workshop);
    assert_eq!(session.page().kind, PageKind::Workshop);
    is_sound(&session.page());
    let events = teach(&mut session, Teach::Begin(Some("lesson".into())));
    let appear = Event::Ride { from: None, to: 1, way: Way::In };
    assert_eq!(events, [Event::Redress, appear, Event::Freeze(true), Event::Page, Event::Presenter]);
    let mut seen = Vec::new();
    loop {
        let page = session.page();
        assert!(
            page.large && page.actions.is_empty() || page.kind == PageKind::Reading(crate::page::Reading::Glossary)
        );
        seen.push(format!("{} {:?} {}", page.title, page.room, if session.is_frozen() { "frozen" } else { "" }));
        is_sound(&presenter(&session));
        if session.handle(Command::Teach(Teach::On)).is_empty() {
            break;
        }
    }
    let expected = [
        "Everybody: arrive? None frozen",
        "Room one Some(\"one\") ",
        "Everybody: breathe? None frozen",
        "Room three Some(\"three\") ",
        "Room one Some(\"one\") ",
        "Room one Some(\"one\") ",
        "Two routes None ",
        "Words, and who uses them None ",
    ];
    assert_eq!(seen, expected);
    assert_eq!(session.journey().and_then(Journey::room), Some((0, Way::Out)));
}

#[test]
fn rooms_between_two_steps_are_ridden_past_and_neighbours_are_ridden_to() {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::On);
    let ride = |from, to, way| Event::Ride { from, to, way };
    teach(&mut session, Teach::Decide("go".into()));
    teach(&mut session, Teach::On);
    let events = teach(&mut session, Teach::On);
    assert!(events.contains(&ride(None, 3, Way::In)) && events.contains(&Event::Freeze(false)), "{events:?}");
    let chosen: Vec<usize> = session.journey().expect("it runs").steps().iter().map(|step| step.option).collect();
    assert_eq!(chosen, [1, 0], "what was decided, then the first that fits");
    let mut free = workshop(None);
    assert!(teach(&mut free, Teach::On).contains(&ride(Some(1), 2, Way::In)));
    teach(&mut free, Teach::On);
    teach(&mut free, Teach::On);
    assert!(teach(&mut free, Teach::On).contains(&Event::Turn));
    assert!(teach(&mut free, Teach::Back).contains(&ride(None, 4, Way::In)));
}

#[test]
fn everybody_sees_only_a_title_and_the_facilitator_what_belongs_to_it() {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::On);
    let page = session.page();
    assert_eq!((page.title.as_str(), page.blocks.len(), page.actions.len()), ("Room one", 0, 0));
    let text = plain::page(&presenter(&session));
    for said in [
        "2 of 8: Step first",
        "This step: 0:00 of 2 minutes. All of it: 0:00 of 15 minutes.",
        "What do you see in one?",
        "Notes of first.",
        "Listen in one.",
        "Going in one.",
        "> Bed one (in the plan)",
        "What in one?",
        "There are many.",
        "Step breathe (1 minute)",
    ] {
        assert!(text.contains(said), "{said:?} is not in\n{text}");
    }
    teach(&mut session, Teach::Ask);
    assert_eq!(session.page().title, "What do you see in one?");
    teach(&mut session, Teach::Ask);
    assert_eq!(session.page().title, "Room one");
    assert!(teach(&mut session, Teach::Look("bed".into())).contains(&Event::Approach(0)));
    assert_eq!(session.page().title, "Bed one");
    assert!(plain::page(&presenter(&session)).contains("Bed of one."));
    assert!(teach(&mut session, Teach::LookUp).contains(&Event::StepBack));
}

#[test]
fn a_closed_option_keeps_its_reason_and_cannot_be_decided_or_counted() {
    let mut session = workshop(None);
    for _ in 0..3 {
        teach(&mut session, Teach::On);
    }
    let text = plain::page(&presenter(&session));
    assert!(text.contains("> --2. Go in four-- (Too tired for four.)"), "{text}");
    assert!(session.handle(Command::Teach(Teach::Decide("go".into()))).is_empty());
    teach(&mut session, Teach::Vote);
    assert!(session.handle(Command::Fill("vote-go".into(), "3".into())).is_empty());
}

#[test]
fn hands_are_counted_as_bars_and_the_winner_is_offered() {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::On);
    let onward = presenter(&session).actions.into_iter().find(|action| action.role == Role::Onward);
    assert_eq!(onward.map(|action| action.id), Some("workshop-vote".into()), "the plan wants a vote here");
    teach(&mut session, Teach::Vote);
    assert!(decisions(&session).is_empty(), "no hands have been counted");
    fill(&mut session, "stay", "8");
    fill(&mut session, "go", "12");
    let bars: Vec<_> = votes::bars(&session).into_iter().map(|bar| (bar.number, bar.share)).collect();
    assert_eq!(bars, [("8".to_owned(), 666), ("12".to_owned(), 1000)]);
    assert_eq!(decisions(&session), ["workshop-decide-go"]);
    assert!(session.handle(Command::Teach(Teach::Decide("stay".into()))).is_empty());
    teach(&mut session, Teach::Decide("go".into()));
    assert_eq!(session.page().title, "Go in one");
    assert!(plain::page(&session.page()).contains("After go in one."));
}

#[test]
fn a_tie_is_the_facilitators_and_no_hands_are_no_tie() {
    let mut session = workshop(None);
    teach(&mut session, Teach::Vote);
    fill(&mut session, "stay", "0");
    fill(&mut session, "go", "0");
    assert!(decisions(&session).is_empty());
    fill(&mut session, "stay", "5");
    fill(&mut session, "go", "5");
    assert_eq!(decisions(&session), ["workshop-decide-stay", "workshop-decide-go"]);
    assert!(plain::page(&presenter(&session)).contains("It is yours to decide"));
    fill(&mut session, "go", "many");
    let fields: Vec<_> = presenter(&session)
        .all_blocks()
        .filter_map(
            |block| if let Block::Field(field) = block { Some((field.value.clone(), field.kind)) } else { None },
        )
        .collect();
    let kind = FieldKind::Number { most: 999 };
    assert_eq!(fields, [("5".to_owned(), kind), ("many".to_owned(), kind)], "what was typed stays to be mended");
    teach(&mut session, Teach::Vote);
    assert_eq!(session.page().title, "Room one", "the vote is put away");
}

#[test]
fn whoever_leaves_quickly_leaves_both_windows() {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::On);
    send_one(&mut session, Command::Leave);
    assert_eq!((session.page().kind, presenter(&session).kind), (PageKind::Left, PageKind::Left));
    assert_eq!(presenter(&session).blocks, session.page().blocks);
    assert_eq!(session.tick(1.0), []);
    send_one(&mut session, Command::Return);
    assert_eq!(session.page().title, "Room one");
}

#[test]
fn the_picture_stands_still_when_told_and_goes_on_with_the_ride() {
    let mut session = workshop(None);
    assert!(teach(&mut session, Teach::Freeze).contains(&Event::Freeze(true)));
    assert!(session.is_frozen() && session.page().notice == "The picture stands still.");
    let events = teach(&mut session, Teach::On);
    let freeze = events.iter().position(|event| *event == Event::Freeze(false)).expect("it goes on");
    let ride = events.iter().position(|event| matches!(event, Event::Ride { .. })).expect("it rides");
    assert!(freeze < ride && !session.is_frozen());
    teach(&mut session, Teach::Freeze);
    assert!(finish(&mut session).contains(&Event::Freeze(false)));
}

#[test]
fn the_clock_only_shows() {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::On);
    assert_eq!(session.tick(3.0), [], "nobody has started it");
    teach(&mut session, Teach::Clock);
    let before = session.page();
    let told: usize = (0..40).map(|_| session.tick(0.1).len()).sum();
    assert!((3..=4).contains(&told), "{told}");
    for _ in 0..30 {
        session.tick(60.0);
    }
    assert!(plain::page(&presenter(&session)).contains("of 2 minutes"));
    assert_eq!(session.page(), before, "however long it takes");
    teach(&mut session, Teach::Clock);
    assert_eq!(session.tick(1.0), []);
    teach(&mut session, Teach::Clock);
    teach(&mut session, Teach::On);
    assert!(plain::page(&presenter(&session)).contains("This step: 0:00"), "each step begins anew");
}

#[test]
fn options_stood_under_everything_else_where_nobody_saw_them() {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::On);
    let place = |session: &Session, words: &str| {
        let text = plain::page(&presenter(session));
        text.find(words).unwrap_or_else(|| panic!("{words} is not in {text}"))
    };
    for later in ["Look at something together", "What is documented here", "From outside, and to read"] {
        assert!(place(&session, "> Choose 1: Stay in one") < place(&session, later), "{later}");
    }
    let page = presenter(&session);
    assert!(matches!(&page.blocks[..], [Block::Model(_), Block::Columns(columns)] if columns.len() == 2), "{page:#?}");
    teach(&mut session, Teach::Vote);
    assert!(place(&session, "1. Stay in one: []") < place(&session, "The question"), "{:#?}", presenter(&session));
}
