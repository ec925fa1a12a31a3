//! The room editor by its keys and accessible labels, without a window, and its picture without a graphics device.

use std::path::PathBuf;
use std::time::Duration;

use author::edit::Edit;
use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use bevy_egui::egui::accesskit::Role;
use bevy_egui::egui::{self, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use game::editor::eye::Eye;
use game::editor::handles::{Grip, Scene};
use game::editor::list::Group;
use game::editor::moves;
use game::editor::{self, Editor, Placement, Seen, Tab, Target, View, Workplace};
use game::lens::ShiftLens;
use game::narrative::Story;
use game::stage::Stage;
use story::page::Way;

use crate::harness::shipped;

const SIZE: Vec2 = Vec2::new(1280.0, 720.0);

pub(crate) fn open(room: &str) -> Editor {
    Editor::open(shipped(), Some("no-reason"), Some(room), "en").expect("there is such a room")
}

/// The editor in a window of its own, seen from the entry.
pub(crate) fn harness(editor: Editor) -> Harness<'static, Editor> {
    let size = egui::vec2(SIZE.x, SIZE.y);
    let mut harness = Harness::builder().with_size(size).build_ui_state(
        |ui, editor: &mut Editor| {
            editor::style(ui.ctx());
            let spec = editor.shown_spec();
            let stand = Transform::from_xyz(0.0, 0.5, 0.1);
            let eye = Eye::new(&stand, &ShiftLens { aspect: SIZE.x / SIZE.y, ..default() }, SIZE);
            editor::show(ui, editor, &Seen { eye, spec: spec.as_ref(), way: Vec::new() });
        },
        editor,
    );
    harness.run_steps(3);
    harness
}

pub(crate) fn press(harness: &mut Harness<'static, Editor>, keys: &[Key]) {
    for key in keys {
        harness.key_press(*key);
        harness.run_steps(2);
    }
}

/// The lines that differ between a file as it is shipped and as it is in a folder.
fn differing(folder: &std::path::Path, name: &str) -> Vec<(String, String)> {
    let before = String::from_utf8_lossy(shipped().get(name).expect("it is shipped")).into_owned();
    let after = std::fs::read_to_string(folder.join(name)).expect("it is written");
    assert_eq!(before.lines().count(), after.lines().count());
    let pairs = before.lines().zip(after.lines()).filter(|(before, after)| before != after);
    pairs.map(|(before, after)| (before.to_owned(), after.to_owned())).collect()
}

pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("my-small-home-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

#[test]
fn a_chair_moved_by_keyboard_changes_its_line_and_no_other() {
    let mut harness = harness(open("exam-desk"));
    press(&mut harness, &[Key::Escape, Key::N, Key::N]);
    assert_eq!(harness.state().chosen, Some(Target::Prop(0)), "the person is first, then the furniture");
    let before = Target::Prop(0).placement(harness.state().raw().unwrap()).unwrap();
    press(&mut harness, &[Key::ArrowRight, Key::ArrowRight, Key::CloseBracket]);
    let after = Target::Prop(0).placement(harness.state().raw().unwrap()).unwrap();
    assert!(after.at.0 > before.at.0 && after.turn > before.turn, "{before:?} {after:?}");
    let folder = folder("chair");
    assert_eq!(editor::files::save(harness.state(), &folder), Ok("One file is saved.".to_owned()));
    let lines = differing(&folder, &harness.state().desk.room_file(harness.state().gaze.room).unwrap());
    assert_eq!(lines.len(), 1, "{lines:?}");
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn moves_by_keys_in_a_row_are_one_step_and_are_taken_back_to_the_byte() {
    let mut harness = harness(open("exam-desk"));
    press(&mut harness, &[Key::Escape, Key::N, Key::N, Key::ArrowUp, Key::ArrowUp, Key::ArrowLeft]);
    assert!(harness.state().desk.is_changed());
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run_steps(2);
    assert!(!harness.state().desk.is_changed(), "one step back");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Y);
    harness.run_steps(2);
    assert!(harness.state().desk.is_changed());
}

#[test]
fn a_text_is_changed_by_its_label_and_saved_in_its_own_file() {
    let mut editor = open("exam-desk");
    editor.tab = Tab::Texts;
    let mut harness = harness(editor);
    harness.get_by_label("en · exam-desk").focus();
    harness.run_steps(2);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run_steps(2);
    harness.get_by_label("en · exam-desk").type_text("The desk by the window");
    harness.run_steps(2);
    harness.get_by_label("ja · exam-desk").focus();
    harness.run_steps(3);
    let folder = folder("text");
    assert_eq!(editor::files::save(harness.state(), &folder), Ok("One file is saved.".to_owned()));
    let lines = differing(&folder, "no-reason/text/en.ftl");
    assert!(matches!(lines.as_slice(), [(_, after)] if after == "exam-desk = The desk by the window"), "{lines:?}");
    std::fs::remove_dir_all(folder).unwrap();
}

fn words(editor: &Editor) -> Option<String> {
    editor.desk.bench.words_of("en", "exam-desk", None)
}

#[test]
fn words_that_were_typed_stay_when_the_tab_changes_and_are_one_step() {
    let mut editor = open("exam-desk");
    editor.tab = Tab::Texts;
    let before = words(&editor);
    let mut harness = harness(editor);
    harness.get_by_label("en · exam-desk").focus();
    harness.run_steps(2);
    for word in [" by", " the", " window"] {
        harness.get_by_label("en · exam-desk").type_text(word);
        harness.run_steps(2);
        // As when one types so slowly that the checker is asked in between.
        harness.state_mut().desk.check();
    }
    let typed = words(harness.state());
    assert!(typed.as_ref().is_some_and(|words| words.contains("by the window")), "while it is typed: {typed:?}");
    harness.get_by_label("Choices").click();
    harness.run_steps(3);
    assert_eq!((harness.state().tab, words(harness.state())), (Tab::Choices, typed));
    harness.state_mut().step(true);
    assert_eq!(words(harness.state()), before, "one step back");
}

#[test]
fn an_id_that_was_typed_is_kept_when_the_tab_or_the_room_changes() {
    for other in ["Texts", "To the room after this one"] {
        let mut editor = open("exam-desk");
        editor.tab = Tab::Room;
        let mut harness = harness(editor);
        harness.get_by_role_and_label(Role::TextInput, "Id").focus();
        harness.run_steps(2);
        harness.get_by_role_and_label(Role::TextInput, "Id").type_text("-again");
        harness.run_steps(2);
        harness.get_by_label(other).click();
        harness.run_steps(3);
        assert!(harness.state().desk.room_of("exam-desk-again").is_some(), "{other}: {}", harness.state().notice);
    }
}

#[test]
fn no_button_goes_away_from_under_the_pointer() {
    let mut harness = harness(open("exam-desk"));
    let place = |harness: &Harness<'static, Editor>, label: &str| harness.get_by_label(label).rect();
    let (door, tab) = (place(&harness, "1 From the door"), place(&harness, "Pack"));
    harness.state_mut().notice = "Something is said once.".to_owned();
    harness.run_steps(3);
    assert_eq!(place(&harness, "1 From the door"), door);
    harness.state_mut().tab = Tab::Texts;
    harness.run_steps(3);
    assert_eq!(place(&harness, "Pack"), tab, "though the panel is wider");
}

#[test]
fn all_fields_of_a_condition_are_within_the_panel() {
    let mut editor = open("my-small-home");
    editor.tab = Tab::Things;
    let condition = |thing: &story::raw::RawThing| thing.id == "folded";
    let index = editor.raw().unwrap().things.iter().position(condition).expect("it is there");
    editor.chosen = Some(Target::Thing(index));
    let harness = harness(editor);
    let combos: Vec<egui::Rect> = harness.query_all_by_role(Role::ComboBox).map(|node| node.rect()).collect();
    assert!(combos.len() > 4, "the room, what has to hold, and what stands in its brackets");
    assert!(combos.iter().all(|rect| rect.right() <= SIZE.x && rect.width() > 100.0), "{combos:?}");
    let fields = harness.query_all_by_role(Role::MultilineTextInput).map(|node| node.rect());
    assert!(fields.into_iter().all(|rect| rect.right() <= SIZE.x));
}

#[test]
fn texts_are_called_as_in_the_forms_and_a_missing_one_is_said_once() {
    let mut editor = open("exam-desk");
    editor.tab = Tab::Texts;
    let key = |text: &editor::desk::Text| text.attribute.as_deref() == Some("means");
    let own = |text: &&editor::desk::Text| text.key.starts_with("exam-desk--") && key(text);
    let text = editor.desk.texts().iter().find(own).cloned().expect("a thing means something");
    let title = editor.desk.text_in_words(&text.key, Some("means")).expect("it has a name");
    assert!(title.ends_with(" · What it means to him"), "{title}");
    let question = editor.desk.text_in_words("exam-desk--in", None);
    assert_eq!(question.as_deref(), Some("Way in · The question"));
    let prompt = editor.desk.text_in_words("exam-desk--in--prompt", None);
    assert_eq!(prompt.as_deref(), Some("Way in · Question for a group"));
    editor.grant(&Edit::Words {
        language: "en".to_owned(),
        key: text.key.clone(),
        attribute: Some("means".to_owned()),
        words: String::new(),
    });
    editor.desk.check();
    let harness = harness(editor);
    harness.get_by_label(&title);
    harness.get_by_label("Fill this in.");
    assert!(harness.query_by_label_contains("in that file").is_none());
}

/// How far the foot of something goes in the picture, and in the room, when its middle is drawn `by` so many points.
fn drawn(editor: &Editor, eye: &Eye, target: Target, by: Vec2) -> Option<(Vec2, Vec3)> {
    let (raw, spec) = (editor.raw()?, editor.shown_spec()?);
    let scene = Scene { raw, spec: &spec, vocabulary: &editor.vocabulary, eye, from_above: false, on_grid: false };
    let extent = target.extent(raw, &spec, &editor.vocabulary)?;
    let corners = extent.corners();
    let middle = eye.see(corners.iter().sum::<Vec3>() / 8.0)?;
    let mut drag = scene.take(target, Grip::Body, middle)?;
    drag.follow(&scene, middle + by);
    let place = |placement: &Placement| moves::metres(&spec, placement);
    let (from, to) = (place(&target.placement(raw)?), place(&drag.now));
    Some((eye.see(to)? - eye.see(from)?, to - from))
}

#[test]
fn a_piece_drawn_by_its_middle_follows_the_pointer_and_does_not_leap() {
    let editor = open("my-small-home");
    let stand = Transform::from_xyz(0.0, 0.5, 0.1);
    let eye = Eye::new(&stand, &ShiftLens { aspect: SIZE.x / SIZE.y, ..default() }, SIZE);
    let is_plant = |prop: &story::raw::RawProp| prop.kind == "potted-plant";
    let plant = editor.raw().unwrap().furniture.iter().position(is_plant).expect("a plant");
    let by = Vec2::new(20.0, 10.0);
    let (seen, _) = drawn(&editor, &eye, Target::Prop(plant), by).unwrap();
    assert!(seen.distance(by) < 6.0, "{seen}");
    for target in editor.targets() {
        let Some((seen, moved)) = drawn(&editor, &eye, target, by) else { continue };
        assert!(moved.length() < 1.2, "{target:?} {moved} {seen}");
    }
    let (seen, far) = drawn(&editor, &eye, Target::Prop(plant), Vec2::new(0.0, -300.0)).unwrap();
    assert!(seen.x.abs() < 3.0 && far.z < 0.0, "above the horizon it is at the wall ahead: {seen} {far}");
}

#[test]
fn from_above_nothing_covers_the_middle_of_a_piece() {
    let editor = open("my-small-home");
    let (raw, spec) = (editor.raw().unwrap(), editor.shown_spec().unwrap());
    let down = Transform::from_xyz(0.0, 9.0, -2.0).with_rotation(Quat::from_rotation_x(-std::f32::consts::FRAC_PI_2));
    let eye = Eye::new(&down, &ShiftLens::default(), SIZE);
    let scene = Scene { raw, spec: &spec, vocabulary: &editor.vocabulary, eye: &eye, from_above: true, on_grid: false };
    let grips = scene.grips(Target::Prop(0));
    assert!(grips.iter().any(|(grip, _)| *grip == Grip::Turn) && grips.iter().all(|(grip, _)| *grip != Grip::Up));
}

#[test]
fn what_is_in_the_room_stands_in_groups_and_can_be_searched() {
    let mut harness = harness(open("exam-desk"));
    let count = |harness: &Harness<'static, Editor>, group: Group| {
        let editor = harness.state();
        editor.targets().into_iter().filter(|target| editor.group_of(*target) == group).count()
    };
    let furniture = count(&harness, Group::Furniture);
    assert!(furniture > 1, "{furniture}");
    let header = format!("Furniture ({furniture})");
    harness.get_by_label(&header);
    harness.get_by_label(&format!("Things to look at ({})", count(&harness, Group::Things)));
    harness.get_by_label("Search in this list").focus();
    harness.run_steps(2);
    harness.get_by_label("Search in this list").type_text("lamp");
    harness.run_steps(2);
    assert!(harness.query_by_label(&header).is_none(), "other names are gone");
    assert!(harness.query_by_label_contains("Light (").is_some());
    harness.state_mut().filter = "nothing of the kind".to_owned();
    harness.run_steps(2);
    harness.get_by_label("Nothing in this room is called that.");
}

#[test]
fn a_chair_in_the_cameras_way_is_warned_of_and_one_in_the_wall_is_still_shown() {
    let mut editor = open("exam-desk");
    editor.add_prop("chest");
    let chest = editor.chosen.unwrap();
    let there = chest.placement(editor.raw().unwrap()).unwrap();
    assert!(!editor.desk.is_wrong(editor.gaze.room, chest), "what is new stands free");
    editor.put(chest, &Placement { at: (0.0, 0.0, 0.5), ..there }, false);
    editor.desk.check();
    assert!(editor.desk.is_wrong(editor.gaze.room, chest) && editor.desk.is_playable());
    editor.put(chest, &Placement { at: (1.0, 0.0, 0.5), ..there }, false);
    editor.desk.check();
    assert!(!editor.desk.is_playable());
    let spec = editor.shown_spec().unwrap();
    let last = spec.props.iter().rfind(|prop| prop.kind == "chest").unwrap();
    assert!((last.at.x - spec.size.x / 2.0).abs() < 1e-4, "{last:?}");
}

#[test]
fn the_picture_follows_the_edits_and_playing_leaves_them_as_they_are() {
    let mut app = App::new();
    let editor = open("exam-desk");
    app.add_plugins(MinimalPlugins)
        .insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(100)))
        .insert_resource(Story(editor::session(&editor)))
        .insert_resource(Workplace::new(editor))
        .add_plugins((game::logic_plugin, editor::logic_plugin));
    app.finish();
    app.cleanup();
    for _ in 0..5 {
        app.update();
    }
    let spec = |app: &App| app.world().resource::<Stage>().slot(3).unwrap().spec.clone();
    let (before, target) = (spec(&app), Target::Prop(0));
    let mut place = app.world_mut().resource_mut::<Workplace>();
    let there = target.placement(place.editor.raw().unwrap()).unwrap();
    place.editor.put(target, &Placement { turn: Some(33.0), ..there }, false);
    for _ in 0..10 {
        app.update();
    }
    let after = spec(&app);
    assert!((after.props[0].turn - 33.0_f32.to_radians()).abs() < 1e-4 && after != before);
    assert!(app.world().resource::<Workplace>().editor.desk.is_checked(), "the checker was asked by itself");
    let mut place = app.world_mut().resource_mut::<Workplace>();
    place.editor.gaze.look_from(View::Above);
    place.editor.turn_to(Way::Out);
    for _ in 0..5 {
        app.update();
    }
    let rig = app.world().resource::<game::camera::Rig>();
    assert!(rig.aloft.is_some() && rig.pose.turn.y < -1.5 && rig.way == Way::Out);
}

#[test]
fn ctrl_and_shift_that_were_let_go_within_the_frame_still_belong_to_their_key() {
    use bevy::input::ButtonState::{self, Pressed, Released};
    use bevy::input::keyboard::{Key as Logical, KeyboardInput};
    use bevy_egui::input::ModifierKeysState;

    let mut app = App::new();
    app.add_message::<KeyboardInput>().init_resource::<ModifierKeysState>().add_systems(Update, editor::keys::hold);
    let send = |app: &mut App, logical_key: Logical, key_code: KeyCode, state: ButtonState| {
        let window = Entity::PLACEHOLDER;
        app.world_mut().write_message(KeyboardInput {
            key_code,
            logical_key,
            state,
            text: None,
            repeat: false,
            window,
        });
    };
    let both = |app: &App| {
        let now = app.world().resource::<ModifierKeysState>();
        [now.ctrl, now.shift]
    };
    let a = Logical::Character("a".into());
    send(&mut app, Logical::Control, KeyCode::ControlLeft, Pressed);
    send(&mut app, a.clone(), KeyCode::KeyA, Pressed);
    send(&mut app, a.clone(), KeyCode::KeyA, Released);
    send(&mut app, Logical::Control, KeyCode::ControlLeft, Released);
    app.update();
    assert_eq!(both(&app), [true, false], "in that frame");
    app.update();
    assert_eq!(both(&app), [false, false], "and not in the next");
    send(&mut app, a.clone(), KeyCode::KeyA, Pressed);
    app.update();
    assert_eq!(both(&app), [false, false], "nor with a key alone");
    for (key, code) in [(Logical::Control, KeyCode::ControlLeft), (Logical::Shift, KeyCode::ShiftLeft)] {
        send(&mut app, key.clone(), code, Pressed);
    }
    send(&mut app, a, KeyCode::KeyA, Pressed);
    for (key, code) in [(Logical::Control, KeyCode::ControlLeft), (Logical::Shift, KeyCode::ShiftLeft)] {
        send(&mut app, key.clone(), code, Released);
    }
    app.update();
    assert_eq!(both(&app), [true, true], "Ctrl+Shift is not Ctrl");
}
