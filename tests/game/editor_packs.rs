//! Whole packs that are brought into the room editor as a folder or a zip: opened, asked about, refused, saved where they
//! belong.

use std::fs;
use std::path::{Path, PathBuf};

use bevy_egui::egui::Key;
use egui_kittest::kittest::Queryable;
use game::editor::files::{Unsaved, save, save_over, take};
use game::editor::follow::{follow, give_way};
use game::editor::packs::Home;
use game::editor::{Ask, Editor, Placement, Target};

use crate::editor::{folder, harness, open, press};
use crate::harness::shipped;

/// The shortest pack as somebody's own, in a folder of its name.
fn mine(place: &Path) -> PathBuf {
    for (name, bytes) in shipped().iter().filter(|(name, _)| name.starts_with("one-day/")) {
        let text = String::from_utf8_lossy(bytes).replace("id: \"one-day\"", "id: \"mine\"");
        let file = place.join(name.replace("one-day/", "mine/"));
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, text).expect("it is written");
    }
    place.join("mine")
}

fn turn_something(editor: &mut Editor) {
    let target = Target::Prop(0);
    let there = editor.raw().and_then(|raw| target.placement(raw)).expect("it stands somewhere");
    editor.put(target, &Placement { turn: Some(there.turn.unwrap_or(0.0) + 31.0), ..there }, false);
    assert!(editor.desk.is_changed());
}

#[test]
fn a_folder_that_is_dropped_is_opened_and_saved_in_itself() {
    let place = folder("packs-folder");
    let pack = mine(&place);
    let mut editor = open("exam-desk");
    take(&mut editor, std::slice::from_ref(&pack));
    assert_eq!((editor.desk.pack_id(), &editor.home), ("mine", &Home::Folder(pack.clone())), "{:?}", editor.refused);
    assert!(editor.desk.is_playable() && !editor.desk.is_changed());
    turn_something(&mut editor);
    let file = editor.desk.room_file(0).unwrap();
    save(&editor, Path::new("/nowhere")).unwrap();
    let written = fs::read_to_string(place.join(&file)).unwrap();
    assert_eq!(Some(written.as_str()), editor.desk.bench.text(&file));
    fs::remove_dir_all(place).unwrap();
}

#[test]
fn a_zip_is_opened_edited_saved_as_another_zip_and_opened_again() {
    let place = folder("packs-zip");
    let pack = mine(&place);
    let mut editor = open("exam-desk");
    take(&mut editor, std::slice::from_ref(&pack));
    fs::write(place.join("given.zip"), editor.desk.bench.zip().unwrap()).unwrap();
    take(&mut editor, &[place.join("given.zip")]);
    turn_something(&mut editor);
    save(&editor, Path::new("/nowhere")).unwrap();
    let edited = editor.desk.bench.zip().unwrap();
    assert_eq!(fs::read(place.join("given-edited.zip")).unwrap(), edited);
    editor.mark_saved();
    take(&mut editor, &[place.join("given-edited.zip")]);
    assert_eq!((editor.desk.bench.zip().unwrap(), editor.desk.pack_id()), (edited, "mine"));
    assert!(!editor.desk.is_changed());
    fs::remove_dir_all(place).unwrap();
}

#[test]
fn what_is_not_saved_is_asked_about_before_another_pack_is_opened() {
    let place = folder("packs-unsaved");
    let pack = mine(&place);
    let mut editor = open("exam-desk");
    turn_something(&mut editor);
    let mut harness = harness(editor);
    take(harness.state_mut(), std::slice::from_ref(&pack));
    harness.run_steps(3);
    assert_eq!(harness.state().desk.pack_id(), "no-reason", "nothing is opened yet");
    press(&mut harness, &[Key::Escape]);
    assert_eq!(harness.state().asking(), "nothing");
    assert!(harness.state().desk.is_changed(), "nothing is lost");
    take(harness.state_mut(), &[pack]);
    harness.run_steps(3);
    harness.get_by_label("Open without saving").click();
    harness.run_steps(3);
    assert_eq!(harness.state().desk.pack_id(), "mine");
    assert!(!harness.state().desk.is_changed());
    fs::remove_dir_all(place).unwrap();
}

#[test]
fn a_broken_zip_is_refused_with_its_reasons_and_nothing_else_happens() {
    let place = folder("packs-broken");
    fs::create_dir_all(&place).unwrap();
    fs::write(place.join("torn.zip"), b"PK\x03\x04 and no end").unwrap();
    let mut harness = harness(open("exam-desk"));
    take(harness.state_mut(), &[place.join("torn.zip")]);
    harness.run_steps(3);
    harness.get_by_label_contains("this is not a zip, or its end is missing");
    harness.get_by_label("Go on editing").click();
    harness.run_steps(3);
    assert_eq!((harness.state().asking(), harness.state().desk.pack_id()), ("nothing", "no-reason"));
    fs::remove_dir_all(place).unwrap();
}

#[test]
fn a_pack_with_too_much_of_everything_is_not_worked_on() {
    let place = folder("packs-too-much");
    let pack = mine(&place);
    let file = pack.join("pack.ron");
    let text = fs::read_to_string(&file).unwrap();
    let deep = format!("endings: [(id: \"x\", at: Door, when: {}Always{}),", "Not(".repeat(40), ")".repeat(40));
    fs::write(&file, text.replace("endings: [", &deep)).unwrap();
    let mut editor = open("exam-desk");
    take(&mut editor, &[pack]);
    assert_eq!((editor.asking(), editor.desk.pack_id()), ("refused", "no-reason"));
    assert!(editor.refused.iter().any(|why| why.contains("lie in one another 41 deep")), "{:?}", editor.refused);
    fs::remove_dir_all(place).unwrap();
}

/// Puts a line of its own into a file, as somebody with a text editor would; what it says then.
fn by_hand(place: &Path, file: &str) -> String {
    let path = place.join(file);
    let text = format!("// by hand\n{}", fs::read_to_string(&path).expect("it is there"));
    fs::write(path, &text).expect("it is written");
    text
}

#[test]
fn what_somebody_else_wrote_meanwhile_is_not_written_over_without_a_question() {
    let (place, nowhere) = (folder("packs-elsewhere"), Path::new("/nowhere"));
    let pack = mine(&place);
    let mut editor = open("exam-desk");
    take(&mut editor, &[pack]);
    turn_something(&mut editor);
    let file = editor.desk.room_file(0).unwrap();
    let theirs = by_hand(&place, &file);
    assert_eq!(save(&editor, nowhere), Err(Unsaved::Elsewhere(vec![file.clone()])));
    assert_eq!(fs::read_to_string(place.join(&file)).unwrap(), theirs, "nothing is written");

    editor.elsewhere.push(file.clone());
    let mut harness = harness(editor);
    harness.get_by_label(&file);
    harness.get_by_label("Take in what is on disk").click();
    harness.run_steps(3);
    assert_eq!(harness.state().asks, [Ask::GiveWay]);
    let editor = harness.state_mut();
    give_way(editor, nowhere);
    assert_eq!((editor.desk.bench.text(&file), editor.desk.is_changed()), (Some(theirs.as_str()), false));
    editor.step(true);
    assert!(editor.desk.is_changed() && editor.desk.bench.text(&file) != Some(&theirs), "one's own comes back");
    save(editor, nowhere).expect("what is there has been seen");

    editor.mark_saved();
    turn_something(editor);
    by_hand(&place, &file);
    assert!(save(editor, nowhere).is_err());
    save_over(editor, nowhere).unwrap();
    assert_eq!(Some(fs::read_to_string(place.join(&file)).unwrap().as_str()), editor.desk.bench.text(&file));
    fs::remove_dir_all(place).unwrap();
}

#[test]
fn what_is_saved_in_a_text_editor_is_taken_in_but_not_over_what_is_changed_here() {
    let (place, nowhere) = (folder("packs-follow"), Path::new("/nowhere"));
    let pack = mine(&place);
    let mut editor = open("exam-desk");
    take(&mut editor, &[pack]);
    follow(&mut editor, nowhere);
    assert!(editor.desk.can_undo().is_none(), "nothing is new");
    turn_something(&mut editor);
    let [mine, other] = [0, 1].map(|room| editor.desk.room_file(room).unwrap());
    let theirs = by_hand(&place, &other);
    follow(&mut editor, nowhere);
    assert_eq!(editor.desk.bench.text(&other), Some(theirs.as_str()));
    assert!(editor.notice.contains(&other) && editor.desk.bench.changed().map(|(file, _)| file).eq([mine.as_str()]));

    let theirs = by_hand(&place, &mine);
    follow(&mut editor, nowhere);
    assert!(editor.notice.contains("which one stays") && editor.desk.bench.text(&mine) != Some(&theirs));
    fs::remove_file(place.join("mine/pack.ron")).unwrap();
    let before = editor.desk.bench.files().count();
    follow(&mut editor, nowhere);
    assert_eq!(editor.desk.bench.files().count(), before, "a folder that is just being exchanged is no news");
    fs::remove_dir_all(place).unwrap();
}
