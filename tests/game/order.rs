//! No two of our systems depend on an order that is not declared.

use bevy::ecs::schedule::{LogLevel, ScheduleBuildSettings};
use bevy::prelude::*;

use crate::harness::{app, shipped};

#[test]
fn the_order_of_our_systems_leaves_nothing_to_chance() {
    let mut app = app(&shipped(), &[]);
    app.edit_schedule(Update, |schedule| {
        schedule.set_build_settings(ScheduleBuildSettings { ambiguity_detection: LogLevel::Error, ..default() });
    });
    // An ambiguity makes the schedule fail to build, and the update panic with the names of both systems.
    app.update();
}
