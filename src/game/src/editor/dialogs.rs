//! What is asked, told or explained over everything else: keys, what is not saved, which pack to open, why one was refused.

use bevy_egui::egui::{self, Ui};

use super::panel;
use super::state::{Ask, Editor};

/// Shows what there is to be asked and told.
pub fn show(ctx: &egui::Context, editor: &mut Editor) {
    if editor.explains {
        let mut open = true;
        let window = egui::Window::new(editor.words.say("editor--keys")).open(&mut open).collapsible(false);
        window.default_pos(egui::pos2(24.0, 24.0)).max_width(420.0).show(ctx, |ui| {
            for line in editor.words.say("editor--keys-list").lines() {
                ui.label(line);
            }
        });
        editor.explains = open;
    }
    #[cfg(not(target_family = "wasm"))]
    if !editor.elsewhere.is_empty() {
        window(ctx, editor, "editor--elsewhere", elsewhere);
        return;
    }
    if editor.leaves {
        window(ctx, editor, "editor--unsaved", |ui, editor| {
            ui.label(editor.words.say("editor--unsaved-about"));
            ui.horizontal_wrapped(|ui| {
                if first(ui, &editor.words.say("editor--save-and-end")) {
                    editor.asks.extend([Ask::Save, Ask::Quit]);
                    editor.leaves = false;
                }
                if ui.button(editor.words.say("editor--end-anyway")).clicked() {
                    editor.asks.push(Ask::Quit);
                }
                if ui.button(editor.words.say("editor--go-on")).clicked() {
                    editor.leaves = false;
                }
            });
        });
    } else if editor.brought.as_ref().is_some_and(|brought| brought.pack.is_none()) {
        window(ctx, editor, "editor--which-pack", which);
    } else if editor.brought.is_some() && editor.desk.is_changed() {
        window(ctx, editor, "editor--unsaved", unsaved);
    } else if !editor.refused.is_empty() {
        window(ctx, editor, "editor--refused", refused);
    }
}

/// A window in the middle, for something that has to be said or decided.
fn window(ctx: &egui::Context, editor: &mut Editor, title: &str, show: impl FnOnce(&mut Ui, &mut Editor)) {
    let window =
        egui::Window::new(editor.words.say(title)).id(egui::Id::new(title)).collapsible(false).resizable(false);
    let window = window.anchor(egui::Align2::CENTER_CENTER, egui::Vec2::ZERO).default_width(460.0);
    window.show(ctx, |ui| show(ui, editor));
}

/// The button that the keyboard begins with.
fn first(ui: &mut Ui, label: &str) -> bool {
    let response = ui.button(label);
    let begun = ui.id().with("begun");
    let now = ui.ctx().cumulative_pass_nr();
    let last: u64 = ui.data(|data| data.get_temp(begun)).unwrap_or(0);
    // Only in the first frame: then the focus goes where somebody moves it.
    if last + 2 < now {
        response.request_focus();
    }
    ui.data_mut(|data| data.insert_temp(begun, now));
    response.clicked()
}

/// What becomes of files that somebody else has changed, too.
#[cfg(not(target_family = "wasm"))]
fn elsewhere(ui: &mut Ui, editor: &mut Editor) {
    ui.label(editor.words.say("editor--elsewhere-about"));
    for file in &editor.elsewhere {
        ui.strong(file);
    }
    ui.horizontal_wrapped(|ui| {
        if ui.button(editor.words.say("editor--give-way")).clicked() {
            editor.asks.push(Ask::GiveWay);
        }
        if ui.button(editor.words.say("editor--save-over")).clicked() {
            editor.asks.push(Ask::SaveOver);
        }
        if first(ui, &editor.words.say("editor--go-on")) {
            editor.dismiss();
        }
    });
}

/// What becomes of what is not saved when another pack is opened.
fn unsaved(ui: &mut Ui, editor: &mut Editor) {
    ui.label(editor.words.say("editor--unsaved-open-about"));
    ui.horizontal_wrapped(|ui| {
        if first(ui, &editor.words.say("editor--save-and-open")) {
            editor.asks.extend([Ask::Save, Ask::Open]);
        }
        if ui.button(editor.words.say("editor--open-anyway")).clicked() {
            editor.exchange();
        }
        if ui.button(editor.words.say("editor--go-on")).clicked() {
            editor.dismiss();
        }
    });
}

/// Which of several packs is opened.
fn which(ui: &mut Ui, editor: &mut Editor) {
    let packs = editor.brought.as_ref().map(|brought| brought.own.packs.clone()).unwrap_or_default();
    for (index, pack) in packs.iter().enumerate() {
        if if index == 0 { first(ui, pack) } else { ui.button(pack).clicked() } {
            if let Some(brought) = &mut editor.brought {
                brought.pack = Some(pack.clone());
            }
            editor.open_brought();
        }
    }
    if ui.button(editor.words.say("editor--go-on")).clicked() {
        editor.dismiss();
    }
}

/// Why a pack is not opened.
fn refused(ui: &mut Ui, editor: &mut Editor) {
    for reason in &editor.refused {
        ui.add(egui::Label::new(egui::RichText::new(reason).color(panel::inks()[0])).wrap());
    }
    if first(ui, &editor.words.say("editor--go-on")) {
        editor.dismiss();
    }
}
