//! Keys of the editor: those of the whole window, and those that act on what is chosen while the picture has the focus.
//! Everything they do can be done with the pointer too.

use bevy::input::keyboard::{Key as Pressed, KeyboardInput};
use bevy::math::Vec3;
use bevy::prelude::{Local, MessageReader, ResMut};
use bevy_egui::egui::{self, Id, Key, Modifiers};
use bevy_egui::input::ModifierKeysState;

use super::eye::Eye;
use super::moves;
use super::state::{Ask, Editor};
use super::target::{Placement, Target};
use super::views::View;

/// How far an arrow moves what is chosen, metres, and with Shift.
const STEP: (f32, f32) = (0.01, 0.10);
/// How far a bracket turns it, degrees, and with Shift.
const TURN: (f32, f32) = (1.0, 15.0);
/// By what plus makes it larger, and with Shift.
const SCALE: (f32, f32) = (0.01, 0.10);

/// What the picture is told apart by.
#[must_use]
pub fn picture() -> Id {
    Id::new("editor-picture")
}

/// Holds Ctrl and Shift for the whole frame in which a key was pressed with them, even if all were let go within that frame:
/// what reads the keys asks only how they are at its end, and would write an "a" for a short Ctrl+A.
pub fn hold(
    mut keys: MessageReader<KeyboardInput>,
    mut now: ResMut<ModifierKeysState>,
    mut down: Local<[bool; 2]>,
    mut held: Local<bool>,
) {
    let mut with_key = [false; 2];
    for key in keys.read() {
        let pressed = key.state.is_pressed();
        match key.logical_key {
            Pressed::Control => down[0] = pressed,
            Pressed::Shift => down[1] = pressed,
            _ if pressed => (0..2).for_each(|which| with_key[which] |= down[which]),
            _ => {}
        }
    }
    let was_held = std::mem::replace(&mut *held, (0..2).any(|which| with_key[which] && !down[which]));
    if was_held || *held {
        [now.ctrl, now.shift] = std::array::from_fn(|which| down[which] || with_key[which]);
    }
}

/// Before anything is drawn: a field hands over what is being written into it when it is to be saved or played.
pub fn finish(ctx: &egui::Context) {
    let saves = |input: &egui::InputState| input.modifiers.command && input.key_pressed(Key::S);
    if ctx.text_edit_focused() && ctx.input(|input| saves(input) || input.key_pressed(Key::F5)) {
        ctx.memory_mut(|memory| memory.focused().map(|id| memory.surrender_focus(id)));
    }
}

/// Acts on the keys of this frame.
pub fn listen(ctx: &egui::Context, editor: &mut Editor, eye: &Eye) {
    let command = |key| ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, key));
    #[cfg(target_family = "wasm")]
    if ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND | Modifiers::SHIFT, Key::S)) {
        editor.asks.push(Ask::Bundle);
    }
    if command(Key::S) {
        editor.asks.push(Ask::Save);
    }
    if ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F5)) {
        editor.asks.push(Ask::Play);
    }
    if ctx.text_edit_focused() {
        return;
    }
    if ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z)) || command(Key::Y) {
        editor.step(false);
    }
    if command(Key::Z) {
        editor.step(true);
    }
    let alone = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if alone(Key::Escape) && !editor.dismiss() {
        if editor.drag.take().is_none() && ctx.memory(|memory| memory.has_focus(picture())) {
            editor.chosen = None;
        }
        ctx.memory_mut(|memory| memory.request_focus(picture()));
    }
    if ctx.memory(|memory| memory.has_focus(picture())) {
        let filter =
            egui::EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: true, ..Default::default() };
        ctx.memory_mut(|memory| memory.set_focus_lock_filter(picture(), filter));
        on_picture(ctx, editor, eye);
    }
}

/// Keys that act while the picture has the focus.
fn on_picture(ctx: &egui::Context, editor: &mut Editor, eye: &Eye) {
    let alone = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for (key, view) in
        [(Key::Num1, View::Entry), (Key::Num2, View::Middle), (Key::Num4, View::Outside), (Key::Num5, View::Above)]
    {
        if alone(key) {
            editor.look_from(view);
        }
    }
    if alone(Key::Num6) {
        editor.open_story();
    }
    if alone(Key::Num3) {
        let thing = if let Some(Target::Thing(thing)) = editor.chosen { thing } else { 0 };
        editor.look_from(View::Close(thing));
    }
    if alone(Key::W) {
        let other = if editor.gaze.way == story::page::Way::In { story::page::Way::Out } else { story::page::Way::In };
        editor.turn_to(other);
    }
    if editor.story.is_open {
        return;
    }
    if alone(Key::N) {
        editor.choose_next(false);
    }
    if alone(Key::P) {
        editor.choose_next(true);
    }
    if ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::D)) {
        editor.double();
    }
    if alone(Key::Delete) || alone(Key::Backspace) {
        editor.remove();
    }
    nudge(ctx, editor, eye);
}

/// Moves, turns and scales what is chosen.
fn nudge(ctx: &egui::Context, editor: &mut Editor, eye: &Eye) {
    let (Some(target), Some(raw)) = (editor.chosen, editor.raw()) else { return };
    let Some(before) = target.placement(raw) else { return };
    let Some(spec) = editor.shown_spec() else { return };
    let fine = ctx.input(|input| !input.modifiers.shift);
    let presses = |key| {
        let count = |input: &mut egui::InputState| {
            input.count_and_consume_key(Modifiers::NONE, key) + input.count_and_consume_key(Modifiers::SHIFT, key)
        };
        let count = ctx.input_mut(count);
        f32::from(u8::try_from(count).unwrap_or(u8::MAX))
    };
    let pick = |(small, large): (f32, f32)| if fine { small } else { large };
    let (right, forward) = eye.axes();
    let mut way = right * (presses(Key::ArrowRight) - presses(Key::ArrowLeft));
    way += forward * (presses(Key::ArrowUp) - presses(Key::ArrowDown));
    way += Vec3::Y * (presses(Key::PageUp) - presses(Key::PageDown));
    let turn = presses(Key::CloseBracket) - presses(Key::OpenBracket);
    let scale = presses(Key::Plus) + presses(Key::Equals) - presses(Key::Minus);
    let mut after: Placement = before;
    if way != Vec3::ZERO && !before.held {
        after = moves::moved(&spec, &after, moves::metres(&spec, &after) + way * pick(STEP), false);
    }
    if turn != 0.0 {
        after = moves::turned(&after, after.turn.unwrap_or(0.0) + turn * pick(TURN), false);
    }
    if scale != 0.0 {
        after = moves::scaled(&after, after.scale.unwrap_or(1.0) + scale * pick(SCALE), false);
    }
    if after != before {
        editor.put(target, &after, true);
    }
}
