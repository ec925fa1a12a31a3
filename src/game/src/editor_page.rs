//! The room editor as a program of its own for the browser: what its page calls. Everything it does is in the library.

fn main() {}

#[cfg(target_family = "wasm")]
#[expect(unreachable_pub, reason = "a page can only call what is public")]
mod page {
    use game::editor::web;
    use js_sys::Array;
    use wasm_bindgen::prelude::*;

    /// See [`web::edit`].
    #[wasm_bindgen]
    pub async fn edit(language: String) -> Result<(), JsValue> {
        web::edit(language).await
    }

    /// See [`web::take_file`].
    #[wasm_bindgen]
    pub fn take_file(name: String, bytes: Vec<u8>) {
        web::take_file(name, bytes);
    }

    /// See [`web::take_zip`].
    #[wasm_bindgen]
    pub fn take_zip(name: &str, bytes: &[u8]) {
        web::take_zip(name, bytes);
    }

    /// See [`web::take_folder`].
    #[wasm_bindgen]
    pub fn take_folder(name: &str, files: &Array) {
        web::take_folder(name, files);
    }

    /// See [`web::files_taken`].
    #[wasm_bindgen]
    pub fn files_taken() {
        web::files_taken();
    }
}
