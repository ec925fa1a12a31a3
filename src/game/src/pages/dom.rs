//! The page as real DOM over the canvas: headings, paragraphs, buttons, one polite live region. It draws nothing on
//! the canvas and decides nothing; clicks, keys and what is typed become commands in a queue.

pub mod render;

use std::cell::{Cell, RefCell};

use js_sys::Reflect;
use story::command::Command;
use story::page::{Block, Page, PageKind};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, HtmlElement, KeyboardEvent};

use super::{controls, keys};

thread_local! {
    static QUEUE: RefCell<Vec<Command>> = const { RefCell::new(Vec::new()) };
    static SHOWN: RefCell<Option<Page>> = const { RefCell::new(None) };
    static PRESENTER: RefCell<Option<Page>> = const { RefCell::new(None) };
    static LISTENER: RefCell<Option<Box<dyn Fn()>>> = const { RefCell::new(None) };
    static TOUCHED: Cell<bool> = const { Cell::new(false) };
}

/// Takes the commands sent since the last call.
#[must_use]
pub fn take_commands() -> Vec<Command> {
    QUEUE.with_borrow_mut(std::mem::take)
}

/// Calls `listener` after every command, for the edition without a picture, which has no frames to poll in.
pub fn on_command(listener: impl Fn() + 'static) {
    LISTENER.with_borrow_mut(|slot| *slot = Some(Box::new(listener)));
}

/// Puts a command into the queue.
pub fn send(command: Command) {
    // Browsers open windows only within the gesture that asks for one.
    if command == Command::OpenPresenter {
        crate::presenter::open();
    }
    QUEUE.with_borrow_mut(|queue| queue.push(command));
    LISTENER.with_borrow(|slot| {
        if let Some(listener) = slot {
            listener();
        }
    });
}

/// What counts as somebody being there.
const TOUCHES: [&str; 5] = ["pointerdown", "pointermove", "keydown", "wheel", "input"];

/// Takes note that somebody is there.
pub fn touch() {
    TOUCHED.set(true);
}

/// Whether somebody has touched anything since the last call.
#[must_use]
pub fn take_touched() -> bool {
    TOUCHED.take()
}

pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Listens for the keys of [`keys`] on the whole page, and for presses and typing in `<main id="page">`.
///
/// # Errors
/// If there is no document, or it lacks the element.
pub fn listen() -> Result<(), JsValue> {
    let document = document().ok_or("there is no document")?;
    let main = document.get_element_by_id("page").ok_or("there is no #page")?;
    on(&document, "keydown", key)?;
    for kind in TOUCHES {
        on(&document, kind, |_: Event| touch())?;
    }
    on(&main, "click", |event: Event| {
        let button = target(&event).and_then(|element| element.closest("button[id]").ok().flatten());
        if let Some(button) = button {
            wish(|page| controls::pressed(page, &button.id()));
        }
    })?;
    for typing in ["input", "change"] {
        on(&main, typing, |event: Event| {
            if let Some(input) = target(&event) {
                let text = Reflect::get(&input, &"value".into()).ok().and_then(|value| value.as_string());
                wish(|page| controls::typed(page, &input.id(), text.as_deref()?));
            }
        })?;
    }
    Ok(())
}

fn key(event: KeyboardEvent) {
    let taken = event.ctrl_key() || event.alt_key() || event.meta_key() || event.default_prevented();
    let types = target(&event).is_some_and(|element| element.local_name() == "input");
    if !taken
        && !types
        && wish(|page| PRESENTER.with_borrow(|presenter| keys::with_picture(page, presenter.as_ref(), &event.key())))
    {
        event.prevent_default();
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target().and_then(|target| target.dyn_into().ok())
}

/// Sends what the page that is shown makes of a gesture; true if that is something.
fn wish(of: impl Fn(&Page) -> Option<Command>) -> bool {
    let command = SHOWN.with_borrow(|page| page.as_ref().and_then(of));
    let wished = command.is_some();
    command.into_iter().for_each(send);
    wished
}

/// Listens as long as the page lives.
///
/// # Errors
/// If the browser refuses.
pub fn on<E: wasm_bindgen::convert::FromWasmAbi + 'static>(
    target: &web_sys::EventTarget,
    kind: &str,
    act: impl FnMut(E) + 'static,
) -> Result<(), JsValue> {
    let act: JsValue = Closure::<dyn FnMut(E)>::new(act).into_js_value();
    target.add_event_listener_with_callback(kind, act.unchecked_ref())
}

/// Calls something about every second, as long as the page lives.
///
/// # Errors
/// If there is no window, or it refuses.
pub fn every_second(act: impl FnMut() + 'static) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or("there is no window")?;
    let act: JsValue = Closure::<dyn FnMut()>::new(act).into_js_value();
    window.set_interval_with_callback_and_timeout_and_arguments_0(act.unchecked_ref(), 1000).map(|_| ())
}

#[wasm_bindgen]
extern "C" {
    /// Makes what is shown like what is fresh, and leaves be what a person is doing in it.
    #[wasm_bindgen(js_name = renewPage)]
    fn renew(shown: &Element, fresh: &Element);
}

/// Shows a page in `<main id="page">`; keys act on that of the facilitator, too. Focus goes to its heading, or stays where it was if the page is the same one
/// with other values.
///
/// # Errors
/// If the document lacks the element, or the browser refuses.
pub fn show(page: &Page, presenter: Option<&Page>) -> Result<(), JsValue> {
    let document = document().ok_or("there is no document")?;
    let main = document.get_element_by_id("page").ok_or("there is no #page")?;
    let same = SHOWN.with_borrow(|shown| {
        shown.as_ref().is_some_and(|old| old.kind == page.kind && old.room == page.room && old.title == page.title)
    });
    let fresh = render::main(&document, page)?;
    let focused = document.active_element().map(|element| element.id()).filter(|id| same && !id.is_empty());
    if !same {
        // A heading that is another element is read out when it gets the focus.
        main.set_inner_html("");
    }
    renew(&main, &fresh);
    mark_root("lang", &page.language);
    say(&document, page);
    describe(&document, page);
    let target = focused.and_then(|id| document.get_element_by_id(&id));
    let target = target.or_else(|| document.get_element_by_id("title"));
    if let Some(element) = target.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.focus()?;
    }
    SHOWN.set(Some(page.clone()));
    PRESENTER.set(presenter.cloned());
    Ok(())
}

/// The polite live region says the notice, once, or nothing: the heading takes the focus and is read by itself.
fn say(document: &Document, page: &Page) {
    if let Some(region) = document.get_element_by_id("status")
        && region.text_content().unwrap_or_default() != page.notice
    {
        region.set_text_content(Some(&page.notice));
    }
}

/// What the picture shows, for those who cannot see it: the room's name and what is seen there.
fn describe(document: &Document, page: &Page) {
    let first = page.blocks.iter().find_map(|block| match block {
        Block::Paragraph(text) => Some(text),
        _ => None,
    });
    let seen = match page.kind {
        PageKind::Room | PageKind::Outside => first,
        PageKind::Workshop if page.room.is_some() => Some(&page.eyebrow),
        _ => None,
    };
    if let (Some(picture), Some(seen)) = (document.get_element_by_id("picture"), seen) {
        let _ = picture.set_attribute("aria-label", &format!("{}. {seen}", page.title));
    }
}

/// What share of the screen the sheet covers: at the right on a wide screen, at the bottom on a narrow one.
#[must_use]
pub fn covered() -> (f32, f32) {
    let (width, height) = window_size();
    let Some(sheet) = document().and_then(|d| d.query_selector(".sheet").ok().flatten()) else {
        return (0.0, 0.0);
    };
    let rect = sheet.get_bounding_client_rect();
    let share = if rect.width() > 0.7 * width {
        (0.0, ((height - rect.top()) / height).clamp(0.0, 0.62))
    } else {
        (((width - rect.left()) / width).clamp(0.0, 0.5), 0.0)
    };
    #[expect(clippy::cast_possible_truncation, reason = "a share between 0 and 1")]
    (share.0 as f32, share.1 as f32)
}

/// Width and height of the window, CSS pixels.
#[must_use]
pub fn window_size() -> (f64, f64) {
    let Some(window) = web_sys::window() else { return (1.0, 1.0) };
    let size = |value: Result<JsValue, JsValue>| value.ok().and_then(|v| v.as_f64()).unwrap_or(1.0).max(1.0);
    (size(window.inner_width()), size(window.inner_height()))
}

/// Shows what is heard as a line of words, or nothing. No screen reader says it: whoever uses one hears the sound.
pub fn caption(line: &str) {
    if let Some(place) = document().and_then(|document| document.get_element_by_id("caption")) {
        place.set_text_content(Some(line));
    }
}

/// Sets an attribute of the body, for the style sheet and for tests.
pub fn mark_body(name: &str, value: &str) {
    if let Some(body) = document().and_then(|document| document.body()) {
        let _ = body.set_attribute(name, value);
    }
}

/// Sets an attribute of the root element, for the style sheet.
pub fn mark_root(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute(name, value);
    }
}
