//! Lets the picture stand still when the story says so, once the camera has arrived: the camera, the person, the television
//! and the dust all go by one clock. What is heard is `sound`'s affair.

use bevy::prelude::*;
use story::command::Event;

use crate::camera::{Move, Rig};
use crate::narrative::Told;

/// Stops and starts the clock of the picture.
pub fn plugin(app: &mut App) {
    // When the camera has moved: only then is it known whether it stands.
    app.add_systems(Update, freeze.in_set(crate::Order::Stage));
}

fn freeze(mut told: MessageReader<Told>, rig: Res<Rig>, mut clock: ResMut<Time<Virtual>>, mut held: Local<bool>) {
    for Told(event) in told.read() {
        match event {
            Event::Freeze(frozen) => *held = *frozen,
            Event::Wipe => *held = false,
            _ => {}
        }
    }
    // A ride that was stopped on its way would never end, and pages are hardly to be seen before it does.
    let stands = *held && rig.doing == Move::Still;
    if stands != clock.is_paused() {
        if stands { clock.pause() } else { clock.unpause() }
    }
}
