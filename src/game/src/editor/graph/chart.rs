//! The story in the place of the picture: somebody walks and looks round in it by pointer and by keys. What is drawn of it
//! `paint` says.

use std::time::Duration;

use bevy_egui::egui::{self, Key, Modifiers, Pos2, Rect, RichText, Sense, Stroke, StrokeKind, Ui, pos2, vec2};
use story::graph::Toward;
use story::graph::layout::{Card, Drawing};

use super::paint::{Inks, Paint, whole};
use super::{PLAYERS, Sight};
use crate::editor::keys;
use crate::editor::state::Editor;
use crate::editor::widgets;
use crate::pages::theme::{self, Theme};

/// Players may take so large a part of a frame, and so long at least and at most, seconds: where frames take long anyway, a
/// few milliseconds of each would let somebody wait for minutes.
const OF_A_FRAME: (f32, f32, f32) = (0.25, 0.004, 0.025);
/// At what size a card is read well.
const READING: f32 = 1.0;
/// Size of the type of what is told of a card, and how high the place for that is, points.
const TOLD: (f32, f32) = (13.5, 72.0);
/// By how much a key draws near, and pushes, points.
const KEY: (f32, f32) = (1.25, 160.0);

/// Shows the story in the place of the picture.
pub fn show(ui: &mut Ui, free: Rect, editor: &mut Editor, theme: &Theme) {
    let language = editor.words.language.clone();
    let (written, library) = (editor.desk.bench.written().cloned(), editor.desk.library());
    let frame = ui.input(|input| input.unstable_dt) * OF_A_FRAME.0;
    let most = Duration::from_secs_f32(frame.clamp(OF_A_FRAME.1, OF_A_FRAME.2));
    editor.story.follow(written.as_ref(), &library, &language, most);
    ui.painter_at(free).rect_filled(free, 0.0, theme::color(theme.paper));
    let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(free.shrink(8.0)).id_salt("story"));
    let Some(drawing) = editor.story.drawing() else {
        let key = if editor.story.is_too_long() { "editor--story-too-long" } else { "editor--story-none" };
        inside.label(editor.words.say(key));
        return;
    };
    let size = vec2(drawing.width, drawing.height);
    let above = inside.scope(|ui| tools(ui, editor, &drawing, free)).response.rect;
    let below = inside.available_rect_before_wrap();
    let window =
        Rect::from_min_max(pos2(free.left(), above.bottom() + 6.0), pos2(free.right(), free.bottom() - TOLD.1));
    let sight = *editor.story.sight.get_or_insert_with(|| Sight::fit(size, window.size()));
    let response = ui.interact(window, keys::picture(), Sense::click_and_drag());
    hands(ui, &response, editor, &drawing, window);
    hear(ui.ctx(), editor, &drawing, window);
    let sight = editor.story.sight.unwrap_or(sight);
    let chosen = editor.story.chosen(&drawing);
    let over = response.hover_pos().and_then(|at| under(&drawing, &sight, window, at));
    let paint = Paint { painter: ui.painter_at(window), window, sight, inks: Inks::new(theme) };
    paint.drawing(&drawing, chosen, over);
    if response.has_focus() {
        let stroke = Stroke::new(1.0, paint.inks.mark.gamma_multiply(0.6));
        ui.painter().rect_stroke(window.shrink(1.0), 0.0, stroke, StrokeKind::Inside);
    }
    let words = chosen.map(|card| words_of(&drawing.cards[card])).unwrap_or_default();
    widgets::name(&response, &editor.words.say_with("editor--story-canvas", &[("card", &words)]));
    if let Some(card) = over.or(chosen) {
        let words = words_of(&drawing.cards[card]);
        let place = Rect::from_min_max(pos2(below.left(), window.bottom()), free.max).shrink2(vec2(4.0, 6.0));
        let mut strip = ui.new_child(egui::UiBuilder::new().max_rect(place).id_salt("story-told"));
        egui::ScrollArea::vertical().id_salt("story-told").auto_shrink([false, false]).show(&mut strip, |ui| {
            ui.add(egui::Label::new(RichText::new(words).size(TOLD.0)).wrap());
        });
    }
}

/// All that stands on a card, as a line.
fn words_of(card: &Card) -> String {
    card.texts.iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>().join("  ·  ")
}

/// The card at a point of the screen.
fn under(drawing: &Drawing, sight: &Sight, window: Rect, at: Pos2) -> Option<usize> {
    let place = sight.place(window, at);
    drawing.at((place.x, place.y))
}

/// Buttons for what the keys do, and how far the players are.
fn tools(ui: &mut Ui, editor: &mut Editor, drawing: &Drawing, free: Rect) {
    ui.horizontal_wrapped(|ui| {
        let near = widgets::sign(ui, "+", &editor.words.say("editor--story-near"));
        let away = widgets::sign(ui, "−", &editor.words.say("editor--story-away"));
        let fit = ui.small_button(editor.words.say("editor--story-fit")).clicked();
        let read = ui.small_button(editor.words.say("editor--story-read")).clicked();
        if let Some(sight) = &mut editor.story.sight {
            let factor = if near { KEY.0 } else { 1.0 } / if away { KEY.0 } else { 1.0 };
            sight.draw_near(factor, free, free.center());
        }
        if fit {
            editor.story.sight = None;
        }
        if read {
            editor.story.read(drawing);
        }
        let ridden = editor.story.ridden();
        let key = if ridden < PLAYERS { "editor--story-riding" } else { "editor--story-ridden" };
        let (n, all) = (ridden.to_string(), PLAYERS.to_string());
        ui.label(RichText::new(editor.words.say_with(key, &[("n", &n), ("all", &all)])).weak());
    });
}

impl super::StoryView {
    /// Draws as near as one can read, with what is chosen in view.
    fn read(&mut self, drawing: &Drawing) {
        let Some(sight) = &mut self.sight else { return };
        sight.zoom = READING;
        let card = drawing.cards.iter().find(|card| Some((card.kind, card.side)) == self.chosen);
        if let Some(card) = card.or(drawing.cards.first()) {
            sight.middle = whole(card).center();
        }
    }
}

/// Looks round, draws near and goes there with the pointer.
fn hands(ui: &Ui, response: &egui::Response, editor: &mut Editor, drawing: &Drawing, window: Rect) {
    let Some(sight) = &mut editor.story.sight else { return };
    if response.clicked() || response.drag_started() {
        response.request_focus();
    }
    if response.dragged() {
        sight.push(response.drag_delta(), vec2(drawing.width, drawing.height));
    }
    if let Some(at) = response.hover_pos() {
        let (scroll, pinch) = ui.input(|input| (input.smooth_scroll_delta.y, input.zoom_delta()));
        let factor = (scroll * 0.004).exp() * pinch;
        if (factor - 1.0).abs() > 1e-4 {
            sight.draw_near(factor, window, at);
        }
        if under(drawing, sight, window, at).is_some() {
            ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
        }
    }
    let clicked = response.clicked().then(|| response.interact_pointer_pos()).flatten();
    let card = clicked.and_then(|at| drawing.cards.get(under(drawing, sight, window, at)?));
    if let Some(card) = card {
        editor.story.choose(card);
        editor.visit(card.kind, card.side);
    }
}

/// Keys that act while the story has the focus.
fn hear(ctx: &egui::Context, editor: &mut Editor, drawing: &Drawing, window: Rect) {
    if !ctx.memory(|memory| memory.has_focus(keys::picture())) {
        return;
    }
    let press = |modifiers, key| ctx.input_mut(|input| input.consume_key(modifiers, key));
    let arrows = [
        (Key::ArrowLeft, Toward::Left, vec2(1.0, 0.0)),
        (Key::ArrowRight, Toward::Right, vec2(-1.0, 0.0)),
        (Key::ArrowUp, Toward::Up, vec2(0.0, 1.0)),
        (Key::ArrowDown, Toward::Down, vec2(0.0, -1.0)),
    ];
    for (key, toward, aside) in arrows {
        // With Shift the drawing is pushed, alone one steps from card to card.
        if press(Modifiers::SHIFT, key) {
            if let Some(sight) = &mut editor.story.sight {
                sight.push(aside * KEY.1, vec2(drawing.width, drawing.height));
            }
        } else if press(Modifiers::NONE, key)
            && let Some(card) = editor.story.step(drawing, toward)
            && let Some(sight) = &mut editor.story.sight
        {
            sight.follow(window, whole(&drawing.cards[card]));
        }
    }
    let near =
        press(Modifiers::NONE, Key::Plus) || press(Modifiers::SHIFT, Key::Plus) || press(Modifiers::NONE, Key::Equals);
    let away = press(Modifiers::NONE, Key::Minus);
    let at = editor.story.chosen(drawing).map(|card| whole(&drawing.cards[card]).center());
    if let Some(sight) = editor.story.sight.as_mut().filter(|_| near || away) {
        let at = at.map_or(window.center(), |place| sight.see(window, place));
        let at = if window.contains(at) { at } else { window.center() };
        sight.draw_near(if near { KEY.0 } else { 1.0 / KEY.0 }, window, at);
    }
    if press(Modifiers::NONE, Key::Num0) {
        editor.story.sight = None;
    }
    if press(Modifiers::NONE, Key::Num9) {
        editor.story.read(drawing);
    }
    if press(Modifiers::NONE, Key::Enter)
        && let Some(card) = editor.story.chosen(drawing).and_then(|card| drawing.cards.get(card))
    {
        editor.visit(card.kind, card.side);
    }
}
