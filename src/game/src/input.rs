//! Looking around by drag, and arriving at once by a click on the picture. It moves through no page: keys and buttons
//! of the page are the page's.

use bevy::input::mouse::AccumulatedMouseMotion;
use bevy::input::touch::Touches;
use bevy::prelude::*;

use crate::camera::{Move, Rig, hurry, look_around};

/// Radians of turn per pixel of drag.
const TURN_PER_PIXEL: f32 = 0.0022;

/// Listens to mouse and touch on the picture.
pub fn plugin(app: &mut App) {
    app.add_systems(Update, (drag, tap).in_set(crate::Order::Listen));
}

fn drag(
    mut rig: ResMut<Rig>,
    buttons: Res<ButtonInput<MouseButton>>,
    motion: Res<AccumulatedMouseMotion>,
    touches: Res<Touches>,
) {
    let mut pixels = Vec2::ZERO;
    if buttons.pressed(MouseButton::Left) {
        pixels += motion.delta;
    }
    for touch in touches.iter() {
        pixels += touch.delta();
    }
    if pixels != Vec2::ZERO {
        // The picture follows the finger, as paper does.
        look_around(&mut rig, pixels * TURN_PER_PIXEL);
    }
}

fn tap(mut rig: ResMut<Rig>, buttons: Res<ButtonInput<MouseButton>>, touches: Res<Touches>) {
    let tapped = buttons.just_pressed(MouseButton::Left) || touches.any_just_pressed();
    if tapped && rig.doing != Move::Still {
        hurry(&mut rig);
    }
}
