//! What stands on the tabs of the panel: lists of what is in the room, its forms, the pack's, and
//! the way from a problem to where it belongs.

use author::path::Place;
use author::problem::Belongs;
use bevy_egui::egui::{self, RichText, Ui};

use super::desk::{place_of, target_at};
use super::forms::Forms;
use super::state::{Editor, Tab};
use super::target::Target;
use super::widgets::{self, Offer};
use super::{list, panel, stand, texts};

/// Fields of a room that have a tab of their own, or stand in the list of what is in the picture.
const APART: [&str; 7] = ["furniture", "things", "figure", "going_in", "coming_out", "said", "light"];
/// Fields of the light that stand in that list.
const IN_PICTURE: [&str; 2] = ["lamps", "screen"];

/// Shows the tab that is chosen.
pub fn show(ui: &mut Ui, editor: &mut Editor) {
    match editor.tab {
        Tab::Things => things(ui, editor),
        Tab::Room => room(ui, editor),
        Tab::Texts => texts::show(ui, editor),
        Tab::Choices => choices(ui, editor),
        Tab::Pack => pack(ui, editor),
        Tab::Play => stand::show(ui, editor),
    }
}

/// Shows forms, and does what they ask for.
fn with_forms(ui: &mut Ui, editor: &mut Editor, show: impl FnOnce(&mut Forms<'_>, &mut Ui)) {
    let (source, words, reveal) = (&editor.desk, &editor.words, editor.reveal.as_ref());
    let mut forms = Forms { source, words, inks: panel::inks(), reveal, is_revealed: false, edits: Vec::new() };
    show(&mut forms, ui);
    let (edits, is_revealed) = (forms.edits, forms.is_revealed);
    if is_revealed {
        editor.reveal = None;
    }
    for edit in edits {
        editor.grant(&edit);
    }
}

/// What is in the picture: all of it to choose from, more to add, the form of what is chosen.
fn things(ui: &mut Ui, editor: &mut Editor) {
    ui.horizontal_wrapped(|ui| {
        let label = editor.words.say("editor--add-prop");
        let kinds: Vec<Offer> = editor.vocabulary.props.keys().map(|kind| Offer::plain(kind)).collect();
        if let Some(kind) = widgets::add(ui, egui::Id::new("add-prop"), &label, &kinds) {
            editor.add_prop(&kind);
        }
        if ui.button(format!("+ {}", editor.words.say("editor--add-thing"))).clicked() {
            editor.add_thing();
        }
        if ui.button(format!("+ {}", editor.words.say("editor--field--lamp"))).clicked() {
            editor.add_lamp();
        }
        let screen = format!("+ {}", editor.words.say("editor--screen"));
        if ui.add_enabled(!editor.has_screen(), egui::Button::new(screen)).clicked() {
            editor.add_screen();
        }
        let has = editor.chosen.is_some();
        if ui.add_enabled(has, egui::Button::new(editor.words.say("editor--double"))).clicked() {
            editor.double();
        }
        if ui.add_enabled(has, egui::Button::new(editor.words.say("editor--remove"))).clicked() {
            editor.remove();
        }
    });
    let before = editor.chosen;
    list::show(ui, editor);
    // Once more the form of what was chosen, so that a field that was left by this hands over what was written into it.
    let next = std::mem::replace(&mut editor.chosen, before);
    ui.separator();
    form(ui, editor);
    if next != before {
        editor.chosen = next;
    }
}

/// The form of what is chosen.
fn form(ui: &mut Ui, editor: &mut Editor) {
    let (Some(chosen), Some(file)) = (editor.chosen, editor.desk.room_file(editor.gaze.room)) else {
        ui.label(RichText::new(editor.words.say("editor--choose-something")).weak());
        return;
    };
    ui.heading(editor.name_of(chosen));
    let place = place_of(&file, chosen);
    with_forms(ui, editor, |forms, ui| {
        forms.problems(ui, &place);
        forms.part(ui, &place, &[]);
    });
}

/// The room but for what is in the picture, its choices and its texts.
fn room(ui: &mut Ui, editor: &mut Editor) {
    let Some(file) = editor.desk.room_file(editor.gaze.room) else { return };
    let place = Place::file(&file);
    with_forms(ui, editor, |forms, ui| {
        forms.part(ui, &place, &APART);
        egui::CollapsingHeader::new(forms.words.say("editor--light")).show(ui, |ui| {
            forms.part(ui, &place.field("light"), &IN_PICTURE);
        });
    });
}

/// The choices on both ways, and what is said otherwise.
fn choices(ui: &mut Ui, editor: &mut Editor) {
    let Some(file) = editor.desk.room_file(editor.gaze.room) else { return };
    let place = Place::file(&file);
    with_forms(ui, editor, |forms, ui| {
        for (field, key) in [("going_in", "editor--way-in"), ("coming_out", "editor--way-out")] {
            ui.strong(forms.words.say(key));
            ui.push_id(field, |ui| forms.part(ui, &place.field(field), &[]));
            ui.separator();
        }
        forms.only(ui, &place, &["said"]);
    });
}

/// The files of the pack that are no rooms.
fn pack(ui: &mut Ui, editor: &mut Editor) {
    let files = ["pack.ron", "fits.ron", "evidence.ron"];
    let id = editor.desk.pack_id().to_owned();
    let mut next = editor.pack_file;
    ui.horizontal_wrapped(|ui| {
        for (index, (file, key)) in
            files.iter().zip(["editor--file-pack", "editor--file-fits", "editor--file-evidence"]).enumerate()
        {
            let there = editor.desk.files().get(&format!("{id}/{file}")).is_some();
            let button = egui::Button::selectable(editor.pack_file == index, editor.words.say(key));
            if ui.add_enabled(there, button).clicked() {
                next = index;
            }
        }
    });
    let place = Place::file(&format!("{id}/{}", files[editor.pack_file.min(2)]));
    with_forms(ui, editor, |forms, ui| {
        forms.problems(ui, &place);
        forms.part(ui, &place, &[]);
    });
    if editor.pack_file == 0 {
        ui.separator();
        rooms(ui, editor);
    }
    editor.pack_file = next;
}

/// Adding a room, and taking this one out.
fn rooms(ui: &mut Ui, editor: &mut Editor) {
    let label = editor.words.say("editor--new-room");
    ui.label(&label);
    if let Some(id) = widgets::text(ui, egui::Id::new("new-room"), &label, "", 1).filter(|id| !id.is_empty()) {
        editor.add_room(&id);
    }
    let name = editor.desk.room_id(editor.gaze.room).unwrap_or_default().to_owned();
    if ui.button(editor.words.say_with("editor--remove-room", &[("room", &name)])).clicked() {
        editor.remove_room();
    }
}

/// Goes to where a problem of the list of all belongs.
pub fn jump(editor: &mut Editor, index: usize) {
    let Some(problem) = editor.desk.listed().into_iter().nth(index) else { return };
    let file = problem.file.as_str();
    if let Some(room) = editor.desk.room_of_file(file) {
        editor.go_to(room);
        editor.tab = Tab::Room;
        if let Belongs::Value(place) = &problem.belongs {
            if let Some(target) = target_at(place) {
                if let Target::Figure(way) = target {
                    editor.turn_to(way);
                }
                (editor.chosen, editor.tab) = (Some(target), Tab::Things);
            } else if let Some(author::path::Step::Field(field)) = place.path.0.first()
                && ["going_in", "coming_out", "said"].contains(&field.as_str())
            {
                editor.tab = Tab::Choices;
            }
        }
        return;
    }
    if let Belongs::Words(key, _) = &problem.belongs {
        let room = editor.desk.room_of_key(key);
        if let Some(room) = room {
            editor.go_to(room);
        }
        editor.tab = Tab::Texts;
        (editor.texts_of_pack, editor.texts_search) = (room.is_none(), key.clone());
        return;
    }
    for (place, name) in ["pack.ron", "fits.ron", "evidence.ron"].into_iter().enumerate() {
        if file.ends_with(name) {
            (editor.tab, editor.pack_file) = (Tab::Pack, place);
        }
    }
}
