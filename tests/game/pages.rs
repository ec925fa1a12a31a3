//! The native pages by their accessible labels, from the title to an ending.

use bevy_egui::egui;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use game::pages::{panel, problems_panel, theme};
use story::page::{PageKind, Role};
use story::session::Session;

use crate::harness::shipped;

fn harness(session: Session, text: f32) -> Harness<'static, Session> {
    Harness::builder().with_size(egui::vec2(460.0, 900.0)).build_ui_state(
        move |ui, session: &mut Session| {
            theme::apply(ui.ctx(), &theme::NORMAL, text);
            if let Some(command) = panel::page_ui(ui, &session.page(), &theme::NORMAL) {
                session.handle(command);
            }
        },
        session,
    )
}

fn new_session() -> Session {
    game::begin(&shipped(), vec![("motion".into(), "cuts".into())], &game::Wishes::default(), None)
}

/// Clicks the control whose accessible label ends with this, as a screen reader's user would ask for it.
fn click(harness: &mut Harness<'static, Session>, label: &str) {
    let label = label.to_owned();
    harness
        .get_by(move |node| {
            node.role() == egui::accesskit::Role::Button && node.label().is_some_and(|l| l.ends_with(&label))
        })
        .click_accesskit();
    harness.run();
}

#[test]
fn a_journey_by_accessible_labels_reaches_an_ending() {
    let mut harness = harness(new_session(), 1.0);
    harness.run();
    let mut kinds = std::collections::BTreeSet::new();
    let mut settings_done = false;
    for _ in 0..400 {
        let page = harness.state().page();
        kinds.insert(page.kind);
        if page.kind == PageKind::Ending {
            break;
        }
        if page.kind == PageKind::Room && !settings_done {
            settings_done = true;
            for id in ["settings", "support", "history"] {
                let open = page.anywhere.iter().find(|action| action.id == id).unwrap();
                click(&mut harness, &open.label);
                let opened = harness.state().page();
                kinds.insert(opened.kind);
                let back = opened.actions.iter().chain(&opened.anywhere).find(|action| action.id == "back").unwrap();
                click(&mut harness, &back.label);
            }
        }
        let next = page.actions.iter().find(|a| a.role == Role::Onward && a.closed.is_none());
        let next = next.or_else(|| page.actions.iter().find(|a| a.role == Role::Option && a.closed.is_none()));
        click(&mut harness, &next.unwrap_or_else(|| panic!("no way on: {page:?}")).label);
    }
    for kind in [
        PageKind::Title,
        PageKind::Note,
        PageKind::Room,
        PageKind::Choice,
        PageKind::After,
        PageKind::Ending,
        PageKind::Settings,
        PageKind::Support,
        PageKind::History,
    ] {
        assert!(kinds.contains(&kind), "{kind:?} was never shown");
    }
}

/// A session whose journey has ended.
fn ended_session() -> Session {
    let mut session = new_session();
    for _ in 0..400 {
        let page = session.page();
        if page.kind == PageKind::Ending {
            return session;
        }
        // The last open option: the first of a room may be the one that leads back.
        let open = |role: Role| page.actions.iter().rev().find(|a| a.role == role && a.closed.is_none());
        let next = open(Role::Onward).or_else(|| open(Role::Option)).unwrap_or_else(|| panic!("no way on: {page:?}"));
        session.handle(next.command.clone());
    }
    panic!("the journey never ended");
}

#[test]
fn the_set_from_outside_is_walked_and_entered_by_accessible_labels() {
    let mut harness = harness(ended_session(), 1.0);
    harness.run();
    let label = |harness: &Harness<'static, Session>, id: &str| {
        let page = harness.state().page();
        page.actions.iter().find(|action| action.id == id).map(|action| action.label.clone()).unwrap()
    };
    for id in ["outside", "outside-next", "outside-next", "outside-previous", "outside-suit", "enter-in"] {
        let wanted = label(&harness, id);
        click(&mut harness, &wanted);
        if id != "enter-in" {
            assert_eq!(harness.state().page().kind, PageKind::Outside, "after {id}");
        }
    }
    let page = harness.state().page();
    assert_eq!((page.kind, page.room.as_deref()), (PageKind::Choice, Some("suit")));
}

#[test]
fn a_closed_option_says_why_and_cannot_be_chosen() {
    let mut session = new_session();
    let mut found = None;
    for _ in 0..400 {
        let page = session.page();
        if let Some(closed) = page.actions.iter().find(|action| action.closed.is_some()) {
            found = Some((page.clone(), closed.clone()));
            break;
        }
        let open = |role: Role| page.actions.iter().find(|a| a.role == role && a.closed.is_none());
        let Some(next) = open(Role::Onward).or_else(|| open(Role::Option)) else { break };
        session.handle(next.command.clone());
    }
    let (page, closed) = found.expect("the way in closes at least one option");
    let mut harness = harness(session, 2.0);
    harness.run();
    let reason = closed.closed.clone().unwrap();
    assert!(harness.query_by_label(&reason).is_some(), "the reason is there to read");
    let label = closed.label.clone();
    let button = harness.get_by(move |node| node.label().is_some_and(|l| l.ends_with(&label)));
    assert!(button.accesskit_node().is_disabled());
    assert_eq!(harness.state().page(), page);
}

#[test]
fn problems_of_level_files_are_told_by_place_and_folded_away_by_label() {
    let mut files = shipped();
    files.insert("no-reason/rooms/05-letter.ron", "Room(");
    let session = game::begin(&files, Vec::new(), &game::Wishes::default(), None);
    let mut harness = Harness::builder().with_size(egui::vec2(600.0, 500.0)).build_ui_state(
        |ui, session: &mut Session| {
            theme::apply(ui.ctx(), &theme::NORMAL, 1.0);
            if let Some(problems) = session.problems()
                && let Some(command) = problems_panel::problems_ui(ui, &problems, &theme::NORMAL)
            {
                session.handle(command);
            }
        },
        session,
    );
    harness.run();
    let told = "no-reason/rooms/05-letter.ron, line 1, column 5";
    assert!(harness.query_by_label(told).is_some());
    let fold = harness.state().problems().unwrap().fold;
    click(&mut harness, &fold);
    assert!(harness.query_by_label(told).is_none());
    let fold = harness.state().problems().unwrap().fold;
    click(&mut harness, &fold);
    assert!(harness.query_by_label(told).is_some());
}
