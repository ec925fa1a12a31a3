//! Tells a keeper in the page, if there is one, where the journey stands and when it has ended, and gives it what is to
//! be kept. Such a keeper is a script that came before the engine, as in a package for a course; this knows nothing of
//! what it does with it.
//!
//! `globalThis.keeper` has four functions: `read(key)` answers a text or nothing; `write(key, text)` keeps it, and itself
//! says on the page what goes wrong with that; `at(place)` is told the room (`letter`, or `letter:out`) whenever it is
//! another one; `ended()` that an ending is shown which does not lead back. And a promise, `ready`, which the page awaits
//! before it starts the engine.

use story::page::{Page, PageKind, Way};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type Keeper;
    #[wasm_bindgen(thread_local_v2, js_name = keeper)]
    static KEEPER: Option<Keeper>;
    #[wasm_bindgen(method, catch)]
    fn read(this: &Keeper, key: &str) -> Result<Option<String>, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn write(this: &Keeper, key: &str, text: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn at(this: &Keeper, place: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn ended(this: &Keeper) -> Result<(), JsValue>;
}

/// What the keeper answers to `ask`; none if there is no keeper, or it fails.
fn asked<T>(ask: impl FnOnce(&Keeper) -> Result<T, JsValue>) -> Option<T> {
    KEEPER.with(|keeper| keeper.as_ref().map(ask))?.ok()
}

/// Whether there is a keeper.
#[must_use]
pub fn is_there() -> bool {
    KEEPER.with(Option::is_some)
}

/// What it keeps under a key.
#[must_use]
pub fn kept(key: &str) -> Option<String> {
    asked(|keeper| keeper.read(key)).flatten()
}

/// Gives it a text to keep. False if it failed without saying so itself.
#[must_use]
pub fn keep(key: &str, text: &str) -> bool {
    asked(|keeper| keeper.write(key, text)).is_some()
}

/// Tells it what a page says about where the journey stands. `is_over` is whether the journey has come to an ending that
/// does not lead back; that counts as reached once it is shown, not with the choice that leads there.
pub fn tell(page: &Page, is_over: bool) {
    if let (Some(room), Some(way)) = (&page.room, page.way) {
        let place = if way == Way::Out { format!("{room}:out") } else { room.clone() };
        let _told = asked(|keeper| keeper.at(&place));
    }
    if page.kind == PageKind::Ending && is_over {
        let _told = asked(Keeper::ended);
    }
}
