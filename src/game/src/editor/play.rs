//! Playing from where one edits, with a chosen state, in the same window, and back with nothing lost. What is read then is
//! the story's own pages.

use bevy::prelude::*;
use bevy_egui::egui;
use story::command::{Command, Event};
use story::session::Session;
use story::settings::Motion;

use super::state::Ask;
use super::{Workplace, settings};
use crate::camera::Rig;
use crate::narrative::{self, Shown, Story, Told};
use crate::pages::{panel, theme};
use crate::presenter::Presence;

/// Width of the page, as a share of the window.
const WIDTH: f32 = 0.36;

/// Begins to play when that was asked for.
pub(super) fn act(
    mut place: ResMut<Workplace>,
    mut story: ResMut<Story>,
    mut page: ResMut<Shown>,
    mut rig: ResMut<Rig>,
    mut told: MessageWriter<Told>,
) {
    if !place.editor.asks.contains(&Ask::Play) {
        return;
    }
    let place = place.as_mut();
    let editor = &mut place.editor;
    editor.asks.retain(|ask| *ask != Ask::Play);
    if place.plays {
        return;
    }
    editor.desk.check();
    let journey = editor.desk.pack().filter(|_| editor.desk.is_playable()).and_then(|pack| editor.journey(pack));
    let Some(journey) = journey else {
        editor.notice = editor.words.say("editor--mend-first");
        editor.lists_problems = true;
        return;
    };
    story.0 = Session::rehearsal(editor.desk.library(), settings(editor, Motion::Gentle), journey);
    *page = narrative::shown(&story.0, Presence::default());
    let (room, way) = (editor.gaze.room, editor.gaze.way);
    *rig = Rig { room, way, outside: false, ..Rig::default() };
    let ride = Event::Ride { from: None, to: room + 1, way };
    told.write_batch([Event::Redress, ride, Event::Page].map(Told));
    place.plays = true;
}

/// Shows the page of what is played, with the way back; the share of the window that is covered, and what was asked for.
pub(super) fn show(ui: &mut egui::Ui, place: &mut Workplace, shown: &Shown) -> (Vec2, Option<Command>) {
    let whole = ui.max_rect();
    let frame = egui::Frame::new().fill(theme::color(theme::NORMAL.paper)).inner_margin(16.0);
    let page = egui::Panel::right("page").exact_size(whole.width() * WIDTH).resizable(false).frame(frame);
    let page = page.show(ui, |ui| {
        let back = ui.button(place.editor.words.say("editor--back-to-editing")).clicked();
        ui.separator();
        (back, panel::page_ui(ui, &shown.page, &theme::NORMAL))
    });
    let (back, command) = page.inner;
    let escape = ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::F5));
    if back || escape {
        place.plays = false;
        place.shows = None;
    }
    (Vec2::new(page.response.rect.width() / whole.width(), 0.0), command)
}
