//! The program: plays in a window, in a page, or renders stills. Everything it does is in the library.

#[cfg(not(target_family = "wasm"))]
fn main() -> bevy::app::AppExit {
    game::native::run()
}

// In the browser nothing happens until the page calls.
#[cfg(target_family = "wasm")]
fn main() {}

/// What the page calls. It is said here and not in the library, so that the room editor's engine, which is built of the same
/// library, does not carry the game's, nor the game's the editor's.
#[cfg(target_family = "wasm")]
#[expect(unreachable_pub, reason = "a page can only call what is public")]
mod page {
    use game::web::{self, arrive};
    use js_sys::{Array, Object};
    use wasm_bindgen::prelude::*;

    /// See [`web::start`].
    #[wasm_bindgen]
    pub async fn start(picture: bool) -> Result<(), JsValue> {
        web::start(picture).await
    }

    /// See [`arrive::take_levels`].
    #[wasm_bindgen]
    pub fn take_levels(levels: &Object) {
        arrive::take_levels(levels);
    }

    /// See [`arrive::bring_zip`].
    #[wasm_bindgen]
    pub fn bring_zip(name: &str, bytes: &[u8], levels: &Object) {
        arrive::bring_zip(name, bytes, levels);
    }

    /// See [`arrive::bring_folder`].
    #[wasm_bindgen]
    pub fn bring_folder(name: &str, files: &Array, levels: &Object) {
        arrive::bring_folder(name, files, levels);
    }
}
