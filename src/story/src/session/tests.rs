//! Tests of sessions: the flow of pages with its events, going back, leaving, saves and launch options. Random
//! commands are in `random`.

mod beside;
mod facilitator;
mod handover;
mod kiosk;
mod launch;
mod lesson;
mod outside;
mod persona;
mod random;
mod readings;
mod reload;
mod reload_modes;
mod report;
mod routes;
mod said;
mod short;
mod sound;
mod votes;
mod workshop;

use super::*;
use crate::page::{Action, PageKind, Role};
use crate::plain;
use crate::settings::Motion;
use crate::testing;
use sound::{is_sound, strings};

fn session() -> Session {
    Session::new(testing::library(), Settings::default(), None, Launch::default())
}

fn with(save: Option<&str>, launch: &[(&str, &str)]) -> Session {
    let (launch, _) = Launch::parse(launch.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())));
    Session::new(testing::library(), Settings::default(), save, launch)
}

/// Sends commands, each of which must be offered.
fn send(session: &mut Session, commands: &[Command]) -> Vec<Event> {
    let mut last = Vec::new();
    for command in commands {
        last = session.handle(command.clone());
        assert_eq!(last.last(), Some(&Event::Page), "{command:?} is not offered on {:?}", session.page());
    }
    last
}

fn begun() -> Session {
    let mut session = session();
    send(&mut session, &[Command::Open, Command::Begin]);
    session
}

/// The commands of one stop: to the choice, the first open option, and on.
fn ride_on(session: &mut Session) -> Vec<Event> {
    send(session, &[Command::Onward]);
    let page = session.page();
    let first = page.actions.iter().find(|action| action.role == Role::Option && action.closed.is_none());
    let command = first.map(|action| action.command.clone()).expect("an option is open");
    assert_eq!(send(session, &[command]), [Event::Redress, Event::Save, Event::Page]);
    assert_eq!(session.page().kind, PageKind::After);
    send(session, &[Command::Onward])
}

fn ids(actions: &[Action]) -> Vec<&str> {
    actions.iter().map(|action| action.id.as_str()).collect()
}

#[test]
fn a_whole_ride_goes_in_turns_and_comes_out() {
    let mut session = session();
    assert_eq!(session.page().kind, PageKind::Title);
    assert_eq!(send(&mut session, &[Command::Open]), [Event::Page]);
    assert_eq!(session.page().kind, PageKind::Note);
    let events = send(&mut session, &[Command::Begin]);
    let appear = Event::Ride { from: None, to: 1, way: Way::In };
    assert_eq!(events, [Event::Redress, appear, Event::Save, Event::Page]);

    let ride = |from, to, way| vec![Event::Ride { from: Some(from), to, way }, Event::Page];
    for place in 1..4 {
        assert_eq!(ride_on(&mut session), ride(place, place + 1, Way::In));
    }
    assert_eq!(ride_on(&mut session), [Event::Turn, Event::Page]);
    let page = session.page();
    assert_eq!((page.room.as_deref(), page.way), (Some("four"), Some(Way::Out)));
    for place in (2..=4).rev() {
        assert_eq!(ride_on(&mut session), ride(place, place - 1, Way::Out));
    }
    assert_eq!(ride_on(&mut session), [Event::Leave, Event::Page]);
    let page = session.page();
    assert_eq!((page.kind, page.title.as_str()), (PageKind::Ending, "Company"));
    let ways = "ending-history debrief route model numbers glossary sources outside ending-support again title facts changes rewind";
    assert_eq!(ids(&page.actions).join(" "), ways);
}

#[test]
fn force_shows_its_ending_and_leads_back_once() {
    let mut session = begun();
    for _ in 0..6 {
        ride_on(&mut session);
    }
    send(&mut session, &[Command::Onward, Command::Choose("force".into())]);
    assert_eq!(send(&mut session, &[Command::Onward]), [Event::Page]);
    let page = session.page();
    assert_eq!((page.kind, page.title.as_str()), (PageKind::Ending, "Taken"));
    assert_eq!(ids(&page.actions), ["go-on", "ending-support", "facts", "changes", "rewind"]);
    let events = send(&mut session, &[Command::Onward]);
    let back = Event::Ride { from: Some(2), to: 4, way: Way::Out };
    assert_eq!(events, [Event::Redress, back, Event::Save, Event::Page]);
    for _ in 0..2 {
        ride_on(&mut session);
    }
    send(&mut session, &[Command::Onward]);
    let page = session.page();
    let force = page.actions.iter().find(|action| action.id == "option-force").expect("it stays visible");
    assert_eq!(force.closed.as_deref(), Some("Too tired for two."));
    assert_eq!(session.handle(Command::Choose("force".into())), []);
}

#[test]
fn a_thing_is_seen_close_and_said_to_have_been_looked_at() {
    let mut session = begun();
    assert_eq!(ids(&session.page().actions), ["thing-bed", "go-on", "facts"]);
    let events = send(&mut session, &[Command::Look("bed".into())]);
    assert_eq!(events, [Event::Approach(0), Event::Redress, Event::Save, Event::Page]);
    let page = session.page();
    assert_eq!((page.kind, page.title.as_str()), (PageKind::Thing, "Bed one"));
    assert_eq!(page.blocks, [Block::Paragraph("Bed of one.".into())]);
    assert_eq!(send(&mut session, &[Command::Back]), [Event::StepBack, Event::Page]);
    assert_eq!(session.page().actions[0].label, "Bed one (looked at)");
    let events = send(&mut session, &[Command::Look("bed".into())]);
    assert_eq!(events, [Event::Approach(0), Event::Save, Event::Page], "looking again does nothing more");
}

#[test]
fn facts_that_disagree_are_shown_together() {
    let mut session = begun();
    send(&mut session, &[Command::Look("bed".into()), Command::Facts]);
    let page = session.page();
    assert_eq!((page.kind, page.room.as_deref()), (PageKind::Fact, Some("one")));
    let facts: Vec<&str> = page
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Fact(fact) => Some(fact.id.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(facts, ["T.1", "T.2"]);
    send(&mut session, &[Command::Back]);
    assert_eq!(session.page().kind, PageKind::Thing);
}

#[test]
fn what_came_of_a_choice_keeps_story_fact_and_model_apart() {
    let mut session = begun();
    for _ in 0..4 {
        ride_on(&mut session);
    }
    send(&mut session, &[Command::Onward, Command::Choose("talk".into())]);
    let page = session.page();
    assert_eq!(page.title, "Talk out four");
    let passed = "~ In our model, time that passes here: 2 months. Since the first room: 6 months.";
    let text = plain::page(&page);
    let story = format!("After talk out four.\n\n## Talking: it helps\n\nHe is heard.\n\n{passed}\n\n1. ");
    assert!(text.contains(&story) && text.contains("2. What is documented here (3)"), "{text}");

    send(&mut session, &[Command::Facts]);
    let text = plain::page(&session.page());
    assert!(text.contains("* There are many. [T.1; A test · 2019 · an office] <> T.2"), "{text}");
    assert_eq!(text.matches("There are few. [T.2").count(), 1, "a fact is shown once a page");
    assert_eq!(text.matches("\n* ").count(), 3, "as many as were announced");

    send(&mut session, &[Command::Back, Command::Changes]);
    let opened = session.page();
    let text = plain::page(&opened);
    assert!(
        text.contains(passed) && text.contains("~ What changes: energy +5, shame −6, trust +8, contact +8."),
        "{text}"
    );
    assert!(opened.blocks.iter().all(|block| matches!(block, Block::Model(_))), "nothing unmarked on the model's page");
    send(&mut session, &[Command::Back]);
    assert_eq!(session.page(), page);
}

#[test]
fn leaving_shows_nothing_of_the_story_and_coming_back_loses_nothing() {
    let mut session = begun();
    send(&mut session, &[Command::Look("bed".into()), Command::Facts, Command::Settings]);
    let before = session.page();
    assert_eq!(send(&mut session, &[Command::Leave]), [Event::Hide, Event::Page]);
    let page = session.page();
    assert!(session.is_away());
    assert_eq!((page.kind, page.room, page.anywhere), (PageKind::Left, None, vec![]));
    let words = strings(&session.page()).join(" ");
    assert!(!words.contains("room") && !words.contains("Bed") && !words.contains("Home"), "{words}");
    assert_eq!(session.handle(Command::Onward), []);
    assert_eq!(send(&mut session, &[Command::Return]), [Event::Show, Event::Page]);
    assert_eq!(session.page(), before);
    send(&mut session, &[Command::Back]);
    assert_eq!(session.page().kind, PageKind::Fact);
    send(&mut session, &[Command::Back, Command::Back]);
    assert_eq!(session.page().kind, PageKind::Room);
}

#[test]
fn the_history_holds_all_that_was_said() {
    let mut session = begun();
    send(&mut session, &[Command::Look("bed".into()), Command::Back]);
    ride_on(&mut session);
    send(&mut session, &[Command::History]);
    let text = plain::page(&session.page());
    let said = [
        "## Room 1, on the way in: Room one\n\nGoing in one.\n\nSecond paragraph one.\n\nBed one. Bed of one.",
        "What in one? You chose: Stay in one\n\nAfter stay in one.",
        "## Room 2, on the way in: Room two\n\nGoing in two.",
        "2. Go back to room 1, on the way in, before “Stay in one”",
    ];
    for expected in said {
        assert!(text.contains(expected), "{expected:?} is not in:\n{text}");
    }
}

#[test]
fn another_way_can_be_tried_in_three_inputs() {
    let mut session = begun();
    ride_on(&mut session);
    ride_on(&mut session);
    send(&mut session, &[Command::History]);
    assert_eq!(ids(&session.page().actions), ["back", "rewind-0", "rewind-1"]);
    let events = send(&mut session, &[Command::Rewind(0)]);
    let appear = Event::Ride { from: None, to: 1, way: Way::In };
    assert_eq!(events, [Event::Redress, appear, Event::Save, Event::Page]);
    send(&mut session, &[Command::Choose("go".into())]);
    assert_eq!(session.page().title, "Go in one");
}

#[test]
fn a_setting_counts_at_once_and_keeps_ones_place() {
    let mut session = begun();
    let before = session.page();
    send(&mut session, &[Command::Settings]);
    let motion = Command::Set("motion".into(), "cuts".into());
    let events = send(&mut session, &[motion]);
    assert_eq!(events, [Event::Setting("motion".into(), "cuts".into()), Event::Save, Event::Page]);
    assert_eq!(session.settings().motion, Motion::Cuts);
    assert_eq!(session.handle(Command::Set("motion".into(), "fast".into())), []);
    send(&mut session, &[Command::Back]);
    assert_eq!(session.page(), before);
}

#[test]
fn a_save_takes_up_journey_and_settings() {
    let mut first = begun();
    for _ in 0..5 {
        ride_on(&mut first);
    }
    send(&mut first, &[Command::Settings, Command::Set("text".into(), "150".into()), Command::Back]);
    let mut second = with(Some(&first.save()), &[]);
    assert_eq!((second.set_aside(), second.page().notice.as_str()), (None, ""));
    assert_eq!(second.settings().text_percent, 150);
    let label = "Go on in room 3, Room three, on the way out";
    assert_eq!(second.page().actions[0].label, label);
    send(&mut second, &[Command::Resume]);
    assert_eq!(second.page(), first.page());
    assert_eq!(second.journey(), first.journey());
    assert_eq!(second.save(), first.save());
}

#[test]
fn saves_that_cannot_be_used_are_kept_aside_and_said() {
    let good = begun().save();
    let cases = [
        (good[..good.len() / 2].to_owned(), "could not be read"),
        (good.replacen("version:1", "version:9", 1), "newer version"),
        (good.replace("\"small\"", "\"elsewhere\""), "another journey (“elsewhere”)"),
    ];
    for (save, said) in cases {
        let session = with(Some(&save), &[]);
        assert_eq!(session.set_aside().as_deref(), Some(save.as_str()));
        let notice = session.page().notice;
        assert!(notice.contains(said) && notice.contains("kept aside"), "{notice}");
        assert!(session.journey().is_none());
    }
    assert_eq!(with(Some("  \n"), &[]).set_aside(), None);
}

#[test]
fn a_save_of_changed_content_falls_back_and_says_so() {
    let mut first = begun();
    ride_on(&mut first);
    ride_on(&mut first);
    let save = first.save();
    let mut pack = testing::pack();
    pack.rooms[1].going_in[0].id = "renamed".into();
    let library = testing::library_of(vec![Arc::new(pack)]);
    let mut session = Session::new(library, Settings::default(), Some(&save), Launch::default());
    assert!(session.page().notice.contains("nearest place"));
    assert_eq!(session.set_aside(), Some(save));
    send(&mut session, &[Command::Resume]);
    assert_eq!(session.page().room.as_deref(), Some("two"));
    assert_eq!(session.page().notice, "", "a notice is said once");
}

#[test]
fn launch_options_count_and_bad_ones_are_said() {
    let mut session = with(None, &[("start", "three:out"), ("motion", "gentle"), ("text", "200"), ("seed", "77")]);
    assert_eq!(session.page().notice, "");
    assert_eq!((session.settings().motion, session.settings().text_percent), (Motion::Gentle, 200));
    send(&mut session, &[Command::Open, Command::Begin]);
    let page = session.page();
    assert_eq!((page.room.as_deref(), page.way), (Some("three"), Some(Way::Out)));
    assert_eq!(session.journey().map(Journey::seed), Some(77));

    let bad = [("start", "nowhere"), ("lang", "xx"), ("pack", "other"), ("motion", "fast"), ("speed", "9")];
    let session = with(None, &bad);
    let notice = session.page().notice;
    assert!(notice.contains("no journey called “other”"), "{notice}");
    assert!(notice.contains("no launch option “speed”"), "{notice}");
    for (key, value) in bad.into_iter().filter(|(key, _)| !["pack", "speed"].contains(key)) {
        assert!(notice.contains(&format!("option “{key}” with the value “{value}”")), "{notice}");
    }
    assert_eq!(session.settings(), &Settings::default());
}

#[test]
fn riding_again_draws_another_seed() {
    let mut session = with(None, &[("seed", "77")]);
    send(&mut session, &[Command::Open, Command::Begin]);
    for _ in 0..8 {
        ride_on(&mut session);
    }
    send(&mut session, &[Command::Begin]);
    let page = session.page();
    assert_eq!((page.kind, page.room.as_deref()), (PageKind::Room, Some("one")));
    assert_ne!(session.journey().map(Journey::seed), Some(77));
}

#[test]
fn help_says_when_it_was_checked() {
    let mut session = begun();
    session.set_today("2026-11-22");
    send(&mut session, &[Command::Support]);
    let text = plain::page(&session.page());
    assert!(text.contains("Last checked on 2026-01-01, more than 180 days ago."), "{text}");
    assert!(text.contains("Last checked on 2026-11-01.\n") && text.contains("Not checked yet."), "{text}");
    assert_eq!(text.matches("## Here\n").count(), 1, "entries of a country stand together");
}

#[test]
fn packs_with_errors_are_named() {
    let mut session = session();
    session.note_refused_packs(&["broken".to_owned()]);
    assert_eq!(session.page().notice, "The level pack “broken” has errors and was left out.");
}

#[test]
fn without_any_pack_there_is_a_page_that_says_so() {
    let mut session = Session::new(testing::library_of(vec![]), Settings::default(), Some("junk"), Launch::default());
    let page = session.page();
    assert_eq!(page.kind, PageKind::Problem);
    assert!(strings(&page).iter().all(|text| !text.contains("--")));
    for command in [Command::Open, Command::Begin, Command::Onward] {
        assert_eq!(session.handle(command), []);
    }
    send(&mut session, &[Command::Support, Command::Back, Command::Leave, Command::Return]);
    assert_eq!(session.page().kind, PageKind::Problem);
}
