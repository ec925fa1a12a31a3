//! The program: plays in a window, or renders stills. Everything it does is in the library.

#[cfg(not(target_family = "wasm"))]
fn main() -> bevy::app::AppExit {
    game::native::run()
}

// Named, so that it is linked: in the browser nothing happens until the page calls `game::web::start`.
#[cfg(target_family = "wasm")]
use game as _;

#[cfg(target_family = "wasm")]
fn main() {}
