//! Looking around by drag, arriving at once by a click on the picture, and moving along the set by drag when it is seen
//! from outside. All else is the page's: keys and buttons.

use bevy::input::mouse::AccumulatedMouseMotion;
use bevy::input::touch::Touches;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;

use crate::camera::{Move, Rig, hurry, look_around};
#[cfg(not(target_family = "wasm"))]
use crate::narrative::Touched;
use crate::narrative::{Asked, Shown};
use crate::pages::keys;

/// Radians of turn per pixel of drag.
const TURN_PER_PIXEL: f32 = 0.0022;
/// Pixels of drag across from one room to the next, seen from outside.
const PIXELS_A_ROOM: f32 = 90.0;

/// Listens to mouse and touch on the picture.
pub fn plugin(app: &mut App) {
    let seen = |window: Single<&Window, With<PrimaryWindow>>| window.focused;
    app.add_systems(Update, (drag, tap).run_if(seen).in_set(crate::Order::Listen));
    #[cfg(not(target_family = "wasm"))]
    app.add_systems(Update, touch.in_set(crate::Order::Listen));
}

/// Whatever is done in a window of the program shows that somebody is there. In the browser the page says so.
#[cfg(not(target_family = "wasm"))]
fn touch(mut events: MessageReader<bevy::window::WindowEvent>, mut touched: MessageWriter<Touched>) {
    use bevy::window::WindowEvent as E;
    let by_hand = |event: &E| {
        matches!(
            event,
            E::CursorMoved(_) | E::MouseButtonInput(_) | E::MouseWheel(_) | E::KeyboardInput(_) | E::TouchInput(_)
        )
    };
    if events.read().filter(|event| by_hand(event)).count() > 0 {
        touched.write(Touched);
    }
}

fn drag(
    mut rig: ResMut<Rig>,
    buttons: Res<ButtonInput<MouseButton>>,
    motion: Res<AccumulatedMouseMotion>,
    touches: Res<Touches>,
    shown: Res<Shown>,
    mut asked: MessageWriter<Asked>,
    mut dragged: Local<f32>,
) {
    let mut pixels = Vec2::ZERO;
    if buttons.pressed(MouseButton::Left) {
        pixels += motion.delta;
    }
    for touch in touches.iter() {
        pixels += touch.delta();
    }
    if rig.aloft.is_some() {
        if !buttons.pressed(MouseButton::Left) && touches.iter().next().is_none() {
            *dragged = 0.0;
        }
        asked.write_batch(along(&mut dragged, pixels.x, &shown).map(Asked));
    } else if pixels != Vec2::ZERO {
        // The picture follows the finger, as paper does.
        look_around(&mut rig, pixels * TURN_PER_PIXEL);
    }
}

/// The set follows the finger, as paper does: a drag to the left brings the next room.
fn along(dragged: &mut f32, across: f32, shown: &Shown) -> Option<story::command::Command> {
    *dragged += across;
    if dragged.abs() < PIXELS_A_ROOM {
        return None;
    }
    let id = if *dragged < 0.0 { "outside-next" } else { "outside-previous" };
    *dragged -= PIXELS_A_ROOM.copysign(*dragged);
    keys::named(&shown.page, id)
}

fn tap(mut rig: ResMut<Rig>, buttons: Res<ButtonInput<MouseButton>>, touches: Res<Touches>) {
    let tapped = buttons.just_pressed(MouseButton::Left) || touches.any_just_pressed();
    if tapped && rig.doing != Move::Still {
        hurry(&mut rig);
    }
}
