//! The story as a drawing in the room editor: walked in by keys, and counted anew when the pack changes.

use std::time::Duration;

use bevy_egui::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use game::editor::graph::PLAYERS;
use game::editor::{Editor, Tab};
use story::graph::layout::Kind;
use story::graph::{Spot, of};
use story::page::Way;

use crate::editor::{harness, press};
use crate::harness::shipped;

/// The shortest pack, with its story open and all players home.
fn story() -> Harness<'static, Editor> {
    let editor = Editor::open(shipped(), Some("one-day"), None, "en").expect("it opens");
    let mut harness = harness(editor);
    press(&mut harness, &[Key::Escape, Key::Num6]);
    ride(harness.state_mut());
    harness.run_steps(2);
    harness
}

fn ride(editor: &mut Editor) {
    let (written, library) = (editor.desk.bench.written().cloned(), editor.desk.library());
    editor.story.follow(written.as_ref(), &library, "en", Duration::ZERO);
    assert!(editor.story.ridden() < PLAYERS, "nobody waits for all of them");
    editor.story.follow(written.as_ref(), &library, "en", Duration::from_secs(60));
    assert_eq!(editor.story.ridden(), PLAYERS);
}

#[test]
fn the_editor_draws_the_story_that_the_command_line_draws() {
    let harness = story();
    let editor = harness.state();
    let pack = editor.desk.bench.written().expect("it can be read");
    let graph = of(&editor.desk.library(), pack, "en", PLAYERS, 18);
    assert_eq!(*editor.story.drawing().expect("it is drawn"), story::graph::layout::drawing(&graph));
    harness.get_by_label("Streams and bars: 2000 random players");
}

#[test]
fn arrows_step_through_the_story_and_enter_goes_to_a_room_and_to_the_form_of_an_option() {
    let mut harness = story();
    press(&mut harness, &[Key::ArrowRight]);
    harness.get_by_label_contains("The story as a drawing. 2. ");
    press(&mut harness, &[Key::Enter]);
    assert_eq!((harness.state().gaze.room, harness.state().story.is_open), (1, false), "the room is seen");
    press(&mut harness, &[Key::Num6, Key::ArrowDown, Key::ArrowDown, Key::Enter]);
    let editor = harness.state();
    assert!(editor.story.is_open && editor.tab == Tab::Choices && editor.gaze.way == Way::In);
    assert_eq!(editor.reveal, None, "its form is open and in view");
    let drawing = editor.story.drawing().expect("it is drawn");
    let chosen = &drawing.cards[editor.story.chosen(&drawing).expect("something is chosen")];
    assert_eq!(chosen.kind, Kind::Node(Spot::Option(1, 0, 1)));
    let id = editor.desk.pack().unwrap().rooms[1].options(Way::In)[1].id.clone();
    assert!(harness.query_all_by_value(&id).next().is_some(), "the field with its id");
    harness.state_mut().visit(Kind::Node(Spot::Ending(0)), 1);
    harness.run_steps(3);
    assert_eq!((harness.state().tab, &harness.state().reveal), (Tab::Pack, &None));
}

#[test]
fn players_begin_anew_when_the_pack_has_changed() {
    let mut harness = story();
    harness.state_mut().add_room("attic");
    harness.run_steps(1);
    let editor = harness.state();
    assert!(editor.story.ridden() < PLAYERS);
    let rooms = editor.story.drawing().expect("it is drawn");
    assert_eq!(rooms.cards.iter().filter(|card| matches!(card.kind, Kind::Room(_))).count(), 14);
}

#[test]
fn what_is_seen_of_the_story_is_drawn_near_pushed_and_fitted_by_keys() {
    let mut harness = story();
    let whole = harness.state().story.sight.expect("it has been laid out");
    press(&mut harness, &[Key::Plus, Key::Plus]);
    let near = harness.state().story.sight.unwrap();
    assert!(near.zoom > whole.zoom * 1.5);
    harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowRight);
    harness.run_steps(2);
    assert!(harness.state().story.sight.unwrap().middle.x > near.middle.x);
    press(&mut harness, &[Key::Num0]);
    assert_eq!(harness.state().story.sight, Some(whole));
}
