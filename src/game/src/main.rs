//! The program: plays in a window, or renders stills. Everything it does is in the library.

#[cfg(not(target_family = "wasm"))]
fn main() -> bevy::app::AppExit {
    game::native::run()
}

/// In the browser the page calls [`game::web::start`] when it is ready.
#[cfg(target_family = "wasm")]
fn main() {}
