//! The pages of a workshop natively, by their accessible labels: the facilitator's, and what everybody sees.

use bevy::prelude::*;
use bevy::window::{WindowClosed, WindowCreated};
use bevy_egui::egui;
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, Queryable};
use game::narrative::Shown;
use game::pages::{panel, theme};
use game::presenter::{self, Presence, PresenterCamera};
use story::command::{Command, Teach};
use story::page::{Action, BarView, Block, Column, FieldKind, FieldView, Page, PageKind, Role};
use story::session::Session;

use crate::harness::{Ask, app_with, shipped};

/// A page and what was asked for on it.
type Asked = (Page, Vec<Command>);

fn harness(page: Page, width: f32) -> Harness<'static, Asked> {
    Harness::builder().with_size(egui::vec2(width, 700.0)).build_ui_state(
        |ui, (page, asked): &mut Asked| {
            theme::apply(ui.ctx(), &theme::NORMAL, 1.0);
            asked.extend(panel::page_ui(ui, page, &theme::NORMAL));
        },
        (page, Vec::new()),
    )
}

fn is_field(node: &AccessKitNode<'_>) -> bool {
    node.role() == egui::accesskit::Role::TextInput
}

fn page(blocks: Vec<Block>) -> Page {
    Page {
        kind: PageKind::Presenter,
        room: None,
        way: None,
        language: "en".into(),
        eyebrow: String::new(),
        title: "A step".into(),
        blocks,
        actions: Vec::new(),
        anywhere: Vec::new(),
        notice: String::new(),
        large: false,
    }
}

#[test]
fn what_is_typed_into_a_field_is_asked_for_and_a_press_in_the_middle_of_a_page_too() {
    let field = FieldView {
        id: "hands-stay".into(),
        label: "Stay".into(),
        value: String::new(),
        kind: FieldKind::Number { most: 999 },
    };
    let action = Action {
        id: "decide".into(),
        label: "Decide".into(),
        command: Command::Teach(Teach::Decide("stay".into())),
        role: Role::Option,
        closed: None,
    };
    let mut harness = harness(page(vec![Block::Field(field), Block::Actions(vec![action])]), 460.0);
    harness.run();
    harness.get_by(is_field).focus();
    harness.run();
    harness.get_by(is_field).type_text("7");
    harness.run();
    harness.get_by_label("Decide").click_accesskit();
    harness.run();
    let expected = [Command::Fill("hands-stay".into(), "7".into()), Command::Teach(Teach::Decide("stay".into()))];
    assert_eq!(harness.state().1, expected);
}

#[test]
fn two_routes_stand_side_by_side_where_there_is_room_and_else_one_under_the_other() {
    let column = |title: &str| {
        let bars = vec![BarView { label: format!("{title} bar"), number: "3".into(), share: 500 }];
        Column { title: title.into(), blocks: vec![Block::Paragraph(format!("{title} words")), Block::Bars(bars)] }
    };
    for (width, beside) in [(900.0, true), (400.0, false)] {
        let mut harness = harness(page(vec![Block::Columns(vec![column("One"), column("Two")])]), width);
        harness.run();
        let [one, two] = ["One words", "Two words"].map(|label| harness.get_by_label(label).rect());
        assert_eq!(one.right() <= two.left(), beside, "{width}: {one:?}, {two:?}");
        assert_eq!(one.bottom() <= two.top(), !beside, "{width}: {one:?}, {two:?}");
        assert!(harness.query_by_label("Two bar").is_some(), "every bar says what it counts");
    }
}

fn session() -> Session {
    let options = vec![("motion".into(), "cuts".into()), ("mode".into(), "workshop".into())];
    game::begin(&shipped(), options, &game::Wishes::default(), None)
}

/// Presses what carries this command on the facilitator's page, as a screen reader's user would.
fn press(harness: &mut Harness<'static, Session>, wanted: impl Fn(&Command) -> bool) {
    let page = harness.state().presenter().expect("a lesson runs");
    let action =
        game::pages::controls::actions(&page).find(|action| action.closed.is_none() && wanted(&action.command));
    let label = action.unwrap_or_else(|| panic!("nothing like that on {page:?}")).label.clone();
    // What is folded away is opened first.
    let holds = |block: &Block| matches!(block, Block::Actions(all) if all.iter().any(|one| wanted(&one.command)));
    let fold = page.all_blocks().find_map(|block| match block {
        Block::Fold(fold) if fold.blocks.iter().any(holds) => Some(fold.title.clone()),
        _ => None,
    });
    if let Some(title) = fold {
        harness.get_by_label(&title).click_accesskit();
        harness.run();
    }
    let button = |node: &AccessKitNode<'_>| {
        node.role() == egui::accesskit::Role::Button && node.label().is_some_and(|l| l.ends_with(&label))
    };
    harness.get_all_by(|node| button(node)).next().expect("such a button").click_accesskit();
    harness.run();
}

#[test]
fn a_lesson_is_led_by_the_facilitators_labels() {
    let mut harness = Harness::builder().with_size(egui::vec2(900.0, 4000.0)).build_ui_state(
        |ui, session: &mut Session| {
            theme::apply(ui.ctx(), &theme::NORMAL, 1.0);
            let page = session.presenter().unwrap();
            if let Some(command) = panel::page_ui(ui, &page, &theme::NORMAL) {
                session.handle(command);
            }
        },
        session(),
    );
    harness.run();
    press(&mut harness, |command| *command == Command::Teach(Teach::Begin(None)));
    press(&mut harness, |command| *command == Command::Teach(Teach::Vote));
    let fields = |session: &Session| {
        session.presenter().unwrap().all_blocks().filter(|block| matches!(block, Block::Field(_))).count()
    };
    assert!(fields(harness.state()) >= 2, "{:?}", harness.state().presenter());
    let focused = harness.get_all_by(is_field).map(|field| field.is_focused()).collect::<Vec<_>>();
    assert!(focused[0] && !focused[1..].contains(&true), "hands can be typed in at once");
    harness.get_all_by(is_field).next().unwrap().type_text("12");
    harness.run();
    let bars = |session: &Session| {
        let block = session.page().blocks.into_iter().find(|block| matches!(block, Block::Bars(_)));
        if let Some(Block::Bars(bars)) = block { bars } else { panic!("everybody sees bars") }
    };
    assert_eq!(bars(harness.state())[0].number, "12");
    press(&mut harness, |command| matches!(command, Command::Teach(Teach::Decide(_))));
    assert!(harness.state().journey().unwrap().steps().len() == 1);
    press(&mut harness, |command| matches!(command, Command::Teach(Teach::OtherWay(_))));
    press(&mut harness, |command| *command == Command::Teach(Teach::Freeze));
    assert!(harness.state().is_frozen());
}

#[test]
fn what_everybody_reads_is_large_enough_for_the_back_of_a_room() {
    let mut session = session();
    session.handle(Command::Teach(Teach::Begin(None)));
    assert!(session.page().large);
    for height in [720.0, 1080.0] {
        assert!(panel::text_size(&session.page(), 1.0, height) * 16.0 >= height / 22.0);
        assert_eq!(panel::text_size(&session.page(), 9.0, height), 9.0, "what is asked for is never made smaller");
    }
}

#[test]
fn buttons_under_a_large_page_are_as_small_as_in_the_browser() {
    let mut session = session();
    session.handle(Command::Teach(Teach::Begin(None)));
    let page = session.page();
    let labels: Vec<String> = page.anywhere.iter().map(|action| action.label.clone()).collect();
    let mut harness = Harness::builder().with_size(egui::vec2(1280.0, 720.0)).build_ui_state(
        |ui, page: &mut Page| {
            theme::apply(ui.ctx(), &theme::NORMAL, panel::text_size(page, 1.0, 720.0));
            let _nothing = panel::page_ui(ui, page, &theme::NORMAL);
        },
        page,
    );
    harness.run();
    let rects: Vec<egui::Rect> = labels.iter().map(|label| harness.get_by_label(label).rect()).collect();
    for (rect, label) in rects.iter().zip(&labels) {
        assert!((28.0..=32.0).contains(&rect.height()), "{label}: {rect:?}");
    }
    assert!(rects.windows(2).all(|pair| pair[1].left() - pair[0].right() < 10.0), "{rects:?}");
}

/// A lesson whose windows are only told of, as on a machine without a screen.
fn lesson_with_windows() -> App {
    app_with(&shipped(), &[("motion", "cuts"), ("plan", "45-minutes")], |app| {
        app.add_message::<WindowCreated>().add_message::<WindowClosed>();
        app.init_resource::<Presence>().add_plugins(presenter::plugin);
    })
}

fn windows(app: &mut App) -> Vec<(Entity, String)> {
    app.world_mut()
        .query::<(Entity, &Window)>()
        .iter(app.world())
        .map(|(id, window)| (id, window.title.clone()))
        .collect()
}

#[test]
fn the_facilitators_window_opens_once_is_called_like_its_page_and_goes_with_the_lesson() {
    let mut app = lesson_with_windows();
    app.ask(Command::OpenPresenter);
    app.ask(Command::OpenPresenter);
    let [(window, title)] = &windows(&mut app)[..] else { panic!("one window") };
    let (window, first) = (*window, title.clone());
    assert!(!first.is_empty());
    app.world_mut().write_message(WindowCreated { window });
    app.update();
    let mut cameras = app.world_mut().query::<&PresenterCamera>();
    assert_eq!(cameras.iter(app.world()).count(), 1);
    assert!(app.world().resource::<Presence>().open);

    // It was called "1 of 12" to the end of the lesson.
    app.ask(Command::Teach(Teach::On));
    app.update();
    let page = app.world().resource::<Shown>().presenter.clone().expect("a lesson runs");
    assert_ne!(page.title, first);
    assert_eq!(windows(&mut app), [(window, page.title)]);

    app.world_mut().entity_mut(window).despawn();
    app.world_mut().write_message(WindowClosed { window });
    app.update();
    app.update();
    assert_eq!(cameras.iter(app.world()).count(), 0);
    assert!(!app.world().resource::<Presence>().open);
    assert!(app.world().resource::<Shown>().presenter.is_some(), "the lesson goes on");

    app.ask(Command::OpenPresenter);
    assert_eq!(windows(&mut app).len(), 1);
    app.ask(Command::Teach(Teach::Close));
    app.ask(Command::Teach(Teach::Finish));
    app.update();
    assert!(app.world().resource::<Shown>().presenter.is_none() && windows(&mut app).is_empty());
}
