//! Plays in the browser: files are fetched and decoded by it, and mixed by its own nodes on its own thread, so that no
//! slow frame is heard. What it cannot play it says once, in the log.

mod graph;

use std::cell::RefCell;

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AudioBuffer, AudioContext, Response, VisibilityState};

use super::director::Wish;
use graph::Graph;

thread_local! {
    static GRAPH: RefCell<Graph> = RefCell::new(Graph::default());
}

/// What counts as a gesture after which a browser lets sound begin.
const GESTURES: [&str; 5] = ["pointerup", "mouseup", "touchend", "click", "keydown"];

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, || {
        if listen().is_err() {
            warn!("sound: this page has no document to listen to");
        }
    });
}

/// The context is made within a gesture, the only place where every browser lets it start; it rests while the page is
/// not to be seen.
fn listen() -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or("there is no document")?;
    let unlock = Closure::<dyn FnMut()>::new(|| bring_all(GRAPH.with_borrow_mut(Graph::unlock))).into_js_value();
    for gesture in GESTURES {
        document.add_event_listener_with_callback(gesture, unlock.unchecked_ref())?;
    }
    let seen = document.clone();
    let rest = Closure::<dyn FnMut()>::new(move || {
        let visible = seen.visibility_state() == VisibilityState::Visible;
        GRAPH.with_borrow_mut(|graph| graph.rest(!visible));
    });
    document.add_event_listener_with_callback("visibilitychange", rest.into_js_value().unchecked_ref())
}

/// Passes wishes on to the browser.
#[derive(SystemParam)]
pub(super) struct Player<'w, 's> {
    _commands: Commands<'w, 's>,
}

impl Player<'_, '_> {
    pub(super) fn tell(&mut self, wish: Wish) {
        let names = GRAPH.with_borrow_mut(|graph| match wish {
            Wish::Tell(order) => {
                graph.order(order);
                Vec::new()
            }
            Wish::Files(names) => graph.missing(&names),
            Wish::Room(..) => Vec::new(),
        });
        bring_all(names);
    }
}

fn bring_all(names: Vec<&'static str>) {
    for name in names {
        spawn_local(bring(name));
    }
}

/// Fetches and decodes a file; the browser does both beside the frames.
async fn bring(name: &'static str) {
    let Some(context) = GRAPH.with_borrow(Graph::context) else { return };
    let brought = fetch(name, &context).await;
    GRAPH.with_borrow_mut(|graph| match brought {
        Ok(buffer) => graph.arrived(name, buffer),
        Err(error) => graph.failed(name, &error),
    });
}

async fn fetch(name: &str, context: &AudioContext) -> Result<AudioBuffer, JsValue> {
    let window = web_sys::window().ok_or("there is no window")?;
    let response = JsFuture::from(window.fetch_with_str(&format!("assets/sound/{name}.ogg"))).await?;
    let response: Response = response.dyn_into()?;
    if !response.ok() {
        return Err(format!("the server answered {}", response.status()).into());
    }
    let bytes = JsFuture::from(response.array_buffer()?).await?;
    JsFuture::from(context.decode_audio_data(bytes.unchecked_ref())?).await?.dyn_into()
}
