//! F11 lets a window of the program fill its screen, and again gives it back its frame. The browser does so by itself.

use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::prelude::*;
use bevy::window::{MonitorSelection, WindowMode};

/// Listens for F11 in every window.
pub fn plugin(app: &mut App) {
    app.add_systems(Update, toggle.in_set(crate::Order::Listen));
}

fn toggle(mut keys: MessageReader<KeyboardInput>, mut windows: Query<&mut Window>) {
    for key in keys.read() {
        let pressed = key.key_code == KeyCode::F11 && key.state == ButtonState::Pressed && !key.repeat;
        if let Some(mut window) = windows.get_mut(key.window).ok().filter(|_| pressed) {
            window.mode = match window.mode {
                WindowMode::Windowed => WindowMode::BorderlessFullscreen(MonitorSelection::Current),
                _ => WindowMode::Windowed,
            };
        }
    }
}
