//! What is added in the room editor, where it lands and how it is written; how the person stands in the room that is seen; and
//! what is said of an address with a name that is not there.

use egui_kittest::kittest::Queryable;
use game::editor::{Editor, Tab, Target};
use story::page::Way;

use crate::editor::{harness, open};
use crate::harness::shipped;

/// The text of the room that is looked at.
fn text(editor: &Editor) -> String {
    let file = editor.desk.room_file(editor.gaze.room).expect("a room");
    editor.desk.bench.text(&file).expect("a text").to_owned()
}

#[test]
fn a_room_without_a_lamp_gets_one_that_shines() {
    let editor = open("suit");
    assert!(editor.raw().unwrap().light.lamps.is_empty() && editor.has_screen());
    let before = text(&editor);
    let mut harness = harness(editor);
    harness.get_by_label("+ Screen");
    harness.get_by_label("+ Lamp").click();
    harness.run_steps(3);
    let editor = harness.state_mut();
    assert_eq!(editor.chosen, Some(Target::Lamp(0)));
    let now = text(editor);
    let line = |line: &&str| line.starts_with("        lamps: [(at: (") && line.ends_with("color: \"#ffc98c\")],");
    assert_eq!(now.lines().filter(line).count(), 1, "{now}");
    assert_eq!(now.lines().count(), before.lines().count() + 1, "the mix stays where it is");
    let light = &editor.raw().unwrap().light;
    assert!(light.way_in.lamp > 0.0 && light.way_out.lamp > 0.0);
    editor.desk.check();
    assert!(editor.desk.is_playable() && !editor.desk.is_wrong(editor.gaze.room, Target::Lamp(0)));
    let first = light_at(editor, 0);
    editor.add_lamp();
    assert_ne!(light_at(editor, 1), first, "the second is beside the first");
    editor.step(true);
    editor.step(true);
    assert_eq!(text(editor), before);
    editor.add_screen();
    assert_eq!(editor.chosen, Some(Target::Screen));
}

fn light_at(editor: &Editor, index: usize) -> (f32, f32, f32) {
    editor.raw().expect("a room").light.lamps[index].at
}

#[test]
fn a_screen_is_put_where_there_is_none_and_can_be_taken_back() {
    let mut editor = open("exam-desk");
    assert!(!editor.has_screen());
    let before = text(&editor);
    editor.add_screen();
    let screen = editor.raw().unwrap().light.screen.clone().expect("it is there");
    assert_eq!((editor.chosen, screen.size), (Some(Target::Screen), (0.46, 0.35)));
    editor.desk.check();
    assert!(editor.desk.is_playable() && !editor.desk.is_wrong(editor.gaze.room, Target::Screen));
    editor.step(true);
    assert_eq!(text(&editor), before);
}

#[test]
fn a_room_is_seen_with_what_led_there_until_somebody_says_otherwise() {
    let mut editor = open("my-small-home");
    let first = editor.stand.clone();
    editor.go_to(9);
    assert_eq!(editor.stand, editor.desk.stand(9, Way::In, 0));
    assert_ne!(editor.stand, first, "nine rooms have been gone through");
    editor.turn_to(Way::Out);
    assert_eq!(editor.stand, editor.desk.stand(9, Way::Out, 0));
    editor.tab = Tab::Play;
    let mut harness = harness(editor);
    harness.get_by_label("Support that was tried").click();
    harness.run_steps(3);
    let support = harness.state().desk.pack().unwrap().supports[0].id.clone();
    let node = harness.query_all_by_label_contains(": did not help").next().expect("the first one");
    node.click();
    harness.run_steps(3);
    assert!(harness.state().stand.supports.contains(&(support.clone(), false)), "{:?}", harness.state().stand);
    harness.get_by_label("What he chose").click();
    harness.run_steps(3);
    let by_hand = harness.state().stand.clone();
    harness.state_mut().go_to(3);
    assert_eq!(harness.state().stand, by_hand, "what was said by hand stays");
    harness.get_by_label("As after an ordinary ride").click();
    harness.run_steps(3);
    assert_eq!(harness.state().stand, harness.state().desk.stand(3, Way::Out, 0));
}

#[test]
fn a_pack_or_a_room_that_is_not_there_is_answered_with_those_that_are() {
    let open = |pack, room| Editor::open(shipped(), Some(pack), room, "en").err().unwrap_or_default();
    let why = open("typo", None);
    assert!(why.contains("typo") && why.contains("no-reason") && why.contains("one-day"), "{why}");
    let why = open("no-reason", Some("desk"));
    assert!(why.contains("no room desk") && why.contains("exam-desk"), "{why}");
}
