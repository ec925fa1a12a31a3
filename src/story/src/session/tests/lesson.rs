//! Tests of what a facilitator meets in a whole lesson: its first and its last page, pages to read on a wall, leaving the plan
//! and coming back to it.

use super::workshop::{finish, open_ids, presenter, send_one, teach, workshop, workshop_of};
use super::*;
use crate::command::{Format, Teach};
use crate::page::Reading;

fn at_step(step: usize) -> Session {
    let mut session = workshop(Some("lesson"));
    for _ in 0..step {
        teach(&mut session, Teach::On);
    }
    session
}

fn first(session: &Session) -> Option<String> {
    presenter(session).actions.into_iter().find(|action| action.role == Role::Onward).map(|action| action.id)
}

/// Every part that everybody sees, and that the keys of steps do nothing meanwhile.
fn read_through(session: &mut Session) -> Vec<Page> {
    let mut seen = vec![session.page()];
    while let Some(on) = presenter(session).actions.into_iter().find(|action| action.id == "workshop-part-on") {
        assert_eq!(on.role, Role::Onward);
        assert_eq!(session.handle(Command::Teach(Teach::On)), []);
        assert_eq!(session.handle(Command::Teach(Teach::Back)), []);
        send_one(session, on.command);
        seen.push(session.page());
    }
    seen
}

#[test]
fn one_press_does_not_end_a_lesson_whose_report_nobody_has_kept() {
    let mut session = at_step(1);
    teach(&mut session, Teach::Decide("go".into()));
    let lesson = session.page();
    assert_eq!(session.handle(Command::Teach(Teach::Finish)), [], "only from its closing page");
    teach(&mut session, Teach::Close);
    let page = presenter(&session);
    is_sound(&page);
    is_sound(&session.page());
    assert_eq!(session.page().title, "Thank you for looking at this together.");
    assert_eq!(first(&session), Some("reopen".into()), "a key that goes on ends nothing");
    let ids = open_ids(&page);
    for report in ["html", "csv", "json"] {
        assert!(ids.contains(&format!("workshop-report-{report}")), "{ids:?}");
    }
    assert!(plain::page(&page).contains("Finish without keeping anything"), "{}", plain::page(&page));
    assert_eq!(session.handle(Command::Teach(Teach::On)), []);
    send_one(&mut session, Command::Back);
    assert_eq!(session.page(), lesson);
    teach(&mut session, Teach::Close);
    let events = teach(&mut session, Teach::Export(Format::Csv));
    assert!(events.iter().any(|event| matches!(event, Event::Export(file) if file.text.contains("Go in one"))));
    assert!(plain::page(&presenter(&session)).contains("Finish, and go to the title"));
    teach(&mut session, Teach::Finish);
    assert_eq!((session.page().kind, session.presenter()), (PageKind::Title, None));
}

#[test]
fn a_closing_page_waits_in_a_window_that_was_loaded_again() {
    let mut session = at_step(1);
    teach(&mut session, Teach::Close);
    teach(&mut session, Teach::Export(Format::Html));
    let mut fresh = with(None, &[]);
    teach(&mut fresh, Teach::TakeUp(session.lesson_to_keep().expect("it runs")));
    assert_eq!((fresh.page(), fresh.presenter()), (session.page(), session.presenter()));
    finish_here(&mut fresh);
}

fn finish_here(session: &mut Session) {
    teach(session, Teach::Finish);
    assert_eq!(session.page().kind, PageKind::Title);
    send_one(session, Command::Workshop);
    teach(session, Teach::Begin(None));
    finish(session);
}

#[test]
fn support_on_a_wall_is_of_one_country_and_fits_the_picture() {
    let mut session = at_step(2);
    send_one(&mut session, Command::Support);
    let ids = open_ids(&presenter(&session));
    assert!(ids.contains(&"workshop-country-2".to_owned()), "{ids:?}");
    assert!(!plain::page(&session.page()).contains("A line"), "first somebody says where");
    teach(&mut session, Teach::Country("Here".into()));
    assert!(session.page().actions.is_empty());
    let seen: Vec<String> = read_through(&mut session).iter().map(plain::page).collect();
    assert_eq!(seen.join("").matches("A line: 0000").count(), 2);
    assert!(seen.iter().all(|part| part.contains("Here") && !part.contains("There")), "{seen:?}");
    assert!(plain::page(&presenter(&session)).contains("> Here (everybody sees it)"));
    assert_eq!((first(&session), session.handle(Command::Teach(Teach::On))), (Some("workshop-uncover".into()), vec![]));
    teach(&mut session, Teach::LookUp);
    assert_eq!(session.page().title, "Everybody: breathe?", "the plan is where it was");
    let mut alone = begun();
    send_one(&mut alone, Command::Support);
    let whole = plain::page(&alone.page());
    assert!(whole.contains("There") && whole.matches("A line").count() == 3, "outside lessons everything stands there");
}

#[test]
fn that_places_may_have_changed_stood_beside_each_and_every_place_had_a_part_of_its_own() {
    let mut library = testing::library_of(vec![testing::shared()]);
    let there = Arc::get_mut(&mut library).expect("nobody else has it");
    let about = "Somebody who listens, at any hour, about anything that is hard to live with. Free to ring.";
    let place = |name: &str, checked: Option<&str>| crate::raw::RawHelpEntry {
        name: name.into(),
        about: about.into(),
        checked: checked.map(Into::into),
        ..there.help[0].clone()
    };
    there.help = vec![place("One", None), place("Two", None), place("Three", Some("2026-11-01"))];
    let mut session = Session::new(library, Settings::default(), None, Launch::default());
    send_one(&mut session, Command::Workshop);
    teach(&mut session, Teach::Begin(None));
    send_one(&mut session, Command::Support);
    let seen: Vec<String> = read_through(&mut session).iter().map(plain::page).collect();
    assert_eq!(seen.len(), 2, "{seen:?}");
    assert!(seen[0].contains("One: 0000") && seen[0].contains("Two: 0000") && seen[1].contains("Three: 0000"));
    assert_eq!(seen.join("").matches("changed").count(), 1, "{seen:?}");
    assert!(seen[1].contains("These places may have changed."), "under the last of them: {seen:?}");
    let own = plain::page(&presenter(&session));
    for said in ["One: Not checked yet.", "Two: Not checked yet.", "Three: Last checked on 2026-11-01."] {
        assert!(own.contains(said) && !seen.join("").contains(said), "{said} is not in {own}");
    }
    teach(&mut session, Teach::LookUp);
    assert!(!plain::page(&presenter(&session)).contains("Not checked yet."));
}

#[test]
fn pages_to_read_on_a_wall_come_in_parts_that_say_all_of_it() {
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    for reading in [Reading::Glossary, Reading::Sources, Reading::Numbers] {
        let mut session = workshop(None);
        send_one(&mut session, Command::Read(reading));
        let seen = read_through(&mut session);
        assert!(seen.iter().all(|page| page.actions.is_empty() && page.title == seen[0].title));
        is_sound(&seen[0]);
        let said = squeezed(&seen.iter().flat_map(strings).collect::<String>());
        let mut alone = begun();
        alone.stack = vec![View::Reading(reading)];
        for text in strings(&Page { actions: vec![], anywhere: vec![], ..alone.page() }) {
            assert!(said.contains(&squeezed(&text)), "{text:?} of {reading:?} is in no part");
        }
    }
    let mut session = workshop(None);
    send_one(&mut session, Command::Read(Reading::Model));
    assert!(read_through(&mut session).len() > 1 && session.page().eyebrow.starts_with("Part "));
    send_one(&mut session, Command::Read(Reading::Model));
    assert!(session.page().eyebrow.starts_with("Part 1 "), "opened again it begins at its beginning");
}

#[test]
fn a_plan_that_has_a_page_to_read_goes_on_from_it() {
    let mut session = at_step(7);
    assert_eq!(session.page().kind, PageKind::Reading(Reading::Glossary));
    teach(&mut session, Teach::Back);
    assert_eq!(session.page().title, "Two routes");
}

#[test]
fn what_is_read_aloud_stands_in_the_first_step_and_how_to_close_in_the_last() {
    let mut pack = testing::pack();
    let talk = crate::model::WorkshopStep { id: "close".into(), ..pack.workshops[0].steps[0].clone() };
    pack.workshops[0].steps.push(talk);
    let texts =
        include_str!("../../testing/pack.ftl").replacen(".about", ".topics =\n        a long silence\n    .about", 1);
    pack.texts = Arc::new([("en".to_owned(), testing::catalogue(&texts))].into());
    let mut session = workshop_of(pack, Some("lesson"));
    let told = |session: &Session| plain::page(&presenter(session));
    for words in ["Opening words, to read aloud", "Rules to agree on", "No names", "a long silence"] {
        assert!(told(&session).contains(words), "{words} is not in {}", told(&session));
        assert!(!plain::page(&session.page()).contains(words));
    }
    teach(&mut session, Teach::On);
    assert!(!told(&session).contains("Opening words"));
    for _ in 0..7 {
        teach(&mut session, Teach::On);
    }
    assert!(told(&session).contains("Close with what helped"), "{}", told(&session));
    assert!(!told(&session).contains("Opening words"));
}

#[test]
fn whoever_goes_elsewhere_reads_of_there_and_comes_back_to_the_step() {
    let mut session = at_step(3);
    assert_eq!(presenter(&session).title, "4 of 8: Step second");
    teach(&mut session, Teach::Clock);
    session.tick(5.0);
    teach(&mut session, Teach::To("two".into(), Way::In));
    let page = presenter(&session);
    assert_eq!(page.title, "Outside the plan: Room two");
    let text = plain::page(&page);
    assert!(!text.contains("Notes of second") && text.contains("Listen in two."), "{text}");
    assert_eq!(first(&session), Some("workshop-again".into()));
    assert!(page.actions[0].label == "Back to step 4 of the plan" && open_ids(&page).contains(&"workshop-on".into()));
    // A picture that is held there is no step of words.
    teach(&mut session, Teach::Freeze);
    teach(&mut session, Teach::Again);
    assert_eq!((presenter(&session).title, session.page().title), ("4 of 8: Step second".into(), "Room three".into()));
    assert!(plain::page(&presenter(&session)).contains("This step: 0:05"), "its time went on");
    assert_eq!(session.handle(Command::Teach(Teach::Again)), [], "one is there");
    teach(&mut session, Teach::To("three".into(), Way::In));
    assert_eq!(presenter(&session).title, "4 of 8: Step second", "the step's own room is in the plan");
}

#[test]
fn a_decision_is_not_named_where_it_is_closed() {
    let mut pack = testing::pack();
    pack.rooms[1].going_in[1].when = crate::model::Condition::Chose(0, Way::In, 1);
    let mut session = workshop_of(pack, None);
    teach(&mut session, Teach::Decide("go".into()));
    teach(&mut session, Teach::On);
    teach(&mut session, Teach::Decide("go".into()));
    teach(&mut session, Teach::To("two".into(), Way::In));
    let told = |session: &Session| plain::page(&presenter(session)).contains("The group chose here: Go in two");
    assert!(told(&session));
    teach(&mut session, Teach::OtherWay(0));
    teach(&mut session, Teach::Decide("stay".into()));
    teach(&mut session, Teach::On);
    assert_eq!(session.page().title, "Room two");
    assert!(!told(&session));
}

#[test]
fn from_outside_the_picture_moves_and_begins_where_the_group_is() {
    let mut session = workshop(None);
    for _ in 0..2 {
        teach(&mut session, Teach::On);
    }
    teach(&mut session, Teach::Decide("stay".into()));
    teach(&mut session, Teach::Freeze);
    let events = send_one(&mut session, Command::Outside);
    let place = |wanted: Event| events.iter().position(|event| *event == wanted);
    assert!(
        place(Event::Freeze(false)) < place(Event::Overlook(2)) && place(Event::Freeze(false)).is_some(),
        "{events:?}"
    );
    assert_eq!(session.page().title, "Room three", "what everybody saw, and not where the ride goes on");
}

#[test]
fn the_wall_shows_no_advice_that_is_for_the_facilitator_alone() {
    let mut session = session();
    send_one(&mut session, Command::Workshop);
    let (wall, own) = (session.page(), presenter(&session));
    assert!(wall.large && wall.blocks.len() == 1, "{wall:#?}");
    let advice = "speak to them beforehand, alone";
    assert!(!plain::page(&wall).contains(advice) && plain::page(&own).contains(advice));
    assert_eq!(wall.actions[0].command, Command::OpenPresenter);
    let plans =
        |page: &Page| page.actions.iter().filter(|action| action.role == Role::Option).cloned().collect::<Vec<_>>();
    assert_eq!((plans(&wall).len(), plans(&wall)), (3, plans(&own)));
    assert!(own.actions.iter().all(|action| action.command != Command::OpenPresenter));
}

#[test]
fn a_lesson_closes_on_the_picture_its_plan_names_and_nothing_is_decided_by_that() {
    let mut pack = testing::pack();
    let (first, home) = (pack.workshops[0].steps[0].clone(), Some((0, Way::Out)));
    let close = crate::model::WorkshopStep { id: "close".into(), picture: home, ..first };
    pack.workshops[0].steps.truncate(4);
    pack.workshops[0].steps.push(close);
    let mut session = workshop_of(pack, Some("lesson"));
    for _ in 0..3 {
        teach(&mut session, Teach::On);
    }
    let ride = session.journey().cloned();
    let reached = session.lesson().map(|lesson| lesson.route.reached());
    let events = teach(&mut session, Teach::On);
    let place = |wanted: &Event| events.iter().position(|event| event == wanted);
    let appears = place(&Event::Ride { from: None, to: 1, way: Way::Out });
    assert!(appears.is_some() && place(&Event::Freeze(true)) > appears, "{events:?}");
    assert_eq!((session.journey().cloned(), session.lesson().map(|lesson| lesson.route.reached())), (ride, reached));
    assert!(!session.page().title.starts_with("Room"), "{}", session.page().title);
    // Nothing of a room can be done there, whether the picture is held or not.
    for command in [Teach::Freeze, Teach::Close] {
        teach(&mut session, command);
        let ids = open_ids(&presenter(&session));
        assert!(!ids.iter().any(|id| id == "workshop-vote" || id.starts_with("workshop-thing-")), "{ids:?}");
    }
    send_one(&mut session, Command::Back);
    send_one(&mut session, Command::Outside);
    assert_eq!(session.page().title, "Room one");
    let events = teach(&mut session, Teach::Back);
    assert!(events.contains(&Event::Ride { from: None, to: 3, way: Way::In }), "{events:?}");
    assert_eq!(session.page().title, "Room three");
}

#[test]
fn facts_that_the_notes_cite_could_not_be_found_in_the_facilitators_window() {
    let mut pack = testing::pack();
    pack.rooms[0].things.iter_mut().for_each(|thing| thing.evidence = vec!["T.1".into()]);
    let texts = include_str!("../../testing/pack.ftl").replacen(
        "Notes of first.",
        "Documented: somebody said so [T.3], and nothing more [T.9].",
        1,
    );
    pack.texts = Arc::new([("en".to_owned(), testing::catalogue(&texts))].into());
    let mut session = workshop_of(pack, Some("lesson"));
    let facts = |blocks: &[Block]| -> Vec<String> {
        let text = |block: &Block| match block {
            Block::Fact(fact) => Some(fact.text.clone()),
            _ => None,
        };
        blocks.iter().filter_map(text).collect()
    };
    teach(&mut session, Teach::On);
    for screen in ["before the choice", "after it"] {
        let page = presenter(&session);
        let all: Vec<Block> = page.all_blocks().cloned().collect();
        assert_eq!(facts(&all).first().map(String::as_str), Some("[T.3] Someone said so."), "{screen}: {all:#?}");
        let more = all.iter().find_map(|block| match block {
            Block::Fold(column) if column.title == "More that is documented here (2)" => Some(facts(&column.blocks)),
            _ => None,
        });
        let more = more.unwrap_or_else(|| panic!("{screen}: {all:#?}"));
        assert!(more.contains(&"[T.1] There are many.".to_owned()), "{screen}: {more:?}");
        assert!(!plain::page(&session.page()).contains("[T."), "no ids on the wall");
        let next = if screen == "before the choice" { Teach::Decide("go".into()) } else { Teach::On };
        teach(&mut session, next);
    }
    // Outside its notes nothing is cited, and what there is stands open.
    teach(&mut session, Teach::On);
    let page = presenter(&session);
    assert!(facts(&page.all_blocks().cloned().collect::<Vec<_>>()).iter().all(|text| text.starts_with("[T.")));
    assert!(!plain::page(&page).contains("More that is documented here"));
}
