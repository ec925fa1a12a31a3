//! The facilitator's page in another window of the same browser: posts it there as text over a channel only these two
//! know, and takes in what is pressed and typed there. With it goes the lesson, which that window keeps in its memory and hands
//! back when this one has been loaded again. Nothing goes over a network, nothing is stored, and nothing is decided here.

use std::cell::RefCell;

use js_sys::{Array, Object, Reflect};
use story::command::{Command, Export, Teach};
use story::page::Page;
use story::session::Session;
use wasm_bindgen::prelude::*;
use web_sys::{Event, EventTarget, Storage, VisibilityState, Window};

use super::Presence;
use crate::pages::{controls, dom, keys};

thread_local! {
    static LINK: RefCell<Option<Link>> = const { RefCell::new(None) };
}

#[wasm_bindgen]
extern "C" {
    /// The browser's channel between its windows of one origin.
    #[wasm_bindgen(extends = EventTarget)]
    type BroadcastChannel;
    #[wasm_bindgen(constructor, catch)]
    fn new(name: &str) -> Result<BroadcastChannel, JsValue>;
    #[wasm_bindgen(method, catch, js_name = postMessage)]
    fn post_message(this: &BroadcastChannel, message: &JsValue) -> Result<(), JsValue>;
}

/// Where the name of the channel is kept over reloading this window.
const KEPT: &str = "my-small-home/presenter";

/// Name of the channel on which windows with the picture say that they have no lesson, for facilitators whose window with the
/// picture has been closed.
const LOBBY: &str = "my-small-home";

/// After so long a facilitator's window that was asked for and says nothing has not been opened, milliseconds.
const OPENS_WITHIN: f64 = 6000.0;

/// The way to the facilitator's window.
struct Link {
    /// Part of the channel's name that no other window has.
    id: String,
    channel: BroadcastChannel,
    lobby: BroadcastChannel,
    /// Tells what this window says from what it said before it was loaded again.
    run: String,
    /// The lesson that runs, to be kept.
    lesson: Option<String>,
    /// Whether a lesson that was kept may go on here.
    free: bool,
    /// When a facilitator's window was asked for that has not said anything yet, milliseconds.
    asked: Option<f64>,
    /// What was posted last, and the page it shows.
    posted: Option<(JsValue, Page)>,
    /// The language of the words.
    language: String,
    /// Whether a facilitator's window has said it is there.
    open: bool,
}

/// How the page is to be shown.
pub struct Look {
    /// Size of text, percent.
    pub text: u32,
    /// Whether the theme of high contrast is on.
    pub high_contrast: bool,
}

/// Opens the channel and listens on it; `free` is whether a lesson that was kept may go on here.
///
/// # Errors
/// If the browser has no such channels.
pub fn listen(free: bool) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or("there is no window")?;
    let document = window.document().ok_or("there is no document")?;
    let id = name(&window);
    let channel = BroadcastChannel::new(&format!("my-small-home-{id}"))?;
    let lobby = BroadcastChannel::new(LOBBY)?;
    dom::on(&channel, "message", |event: Event| hear(&get(&event, "data")))?;
    dom::on(&lobby, "message", |event: Event| {
        if !get(&get(&event, "data"), "seek").is_undefined() {
            say_free();
        }
    })?;
    dom::on(&window, "pagehide", |_: Event| post_state("gone"))?;
    // Reloading by mistake is asked about: a lesson goes on afterwards, but a group waits.
    dom::on(&window, "beforeunload", |event: Event| {
        if LINK.with_borrow(|link| link.as_ref().is_some_and(|link| link.lesson.is_some())) {
            event.prevent_default();
        }
    })?;
    let seen = document.clone();
    dom::on(&document, "visibilitychange", move |_: Event| {
        if seen.visibility_state() == VisibilityState::Visible { greet() } else { post_state("hidden") }
    })?;
    let (language, run) = (String::new(), random());
    let link = Link { id, channel, lobby, run, lesson: None, free, asked: None, posted: None, language, open: false };
    LINK.set(Some(link));
    post(&[("who", JsValue::TRUE)]);
    say_free();
    Ok(())
}

/// Digits nobody guesses.
fn random() -> String {
    let digits = || format!("{:08x}", (js_sys::Math::random() * f64::from(u32::MAX)) as u32);
    [digits(), digits(), digits()].concat()
}

/// Says to all facilitators' windows that a lesson may go on here, if it may.
fn say_free() {
    LINK.with_borrow(|link| {
        if let Some(link) = link.as_ref().filter(|link| link.free)
            && let Ok(message) = object(&[("free", link.id.as_str().into())])
        {
            let _ = link.lobby.post_message(&message);
        }
    });
}

/// A name nobody guesses, the same after reloading; a copy of this window gets its own.
fn name(window: &Window) -> String {
    let kept: Option<Storage> = window.session_storage().ok().flatten();
    // 1 is "reload"; the newer way to ask it is not in every browser.
    let came = get(&get(&get(window, "performance"), "navigation"), "type");
    let reloaded = came.as_f64() == Some(1.0);
    let old = kept.as_ref().filter(|_| reloaded).and_then(|kept| kept.get_item(KEPT).ok().flatten());
    let id = old.unwrap_or_else(random);
    if let Some(kept) = kept {
        let _ = kept.set_item(KEPT, &id);
    }
    id
}

/// Opens the facilitator’s window. Called within a gesture, or browsers refuse. It must not know this window: browsers keep
/// windows that know each other in one process, and what it keeps of the lesson would be lost when this one crashes. So nobody
/// says whether it was opened but itself.
pub fn open() {
    LINK.with_borrow_mut(|link| {
        let (Some(link), Some(window)) = (link, web_sys::window()) else { return };
        let address = format!("presenter.html?lang={}#{}", link.language, link.id);
        let features = "noopener,popup,width=1180,height=820";
        let _never_known = window.open_with_url_and_target_and_features(&address, "_blank", features);
        link.asked = Some(js_sys::Date::now());
    });
}

/// What is known of the facilitator's window now.
#[must_use]
pub fn presence() -> Presence {
    LINK.with_borrow(|link| {
        let late = |asked: f64| js_sys::Date::now() - asked > OPENS_WITHIN;
        let presence = |link: &Link| Presence { open: link.open, blocked: link.asked.is_some_and(late) };
        link.as_ref().map(presence).unwrap_or_default()
    })
}

/// Posts the facilitator's page with the lesson to be kept; none says that there is no workshop.
pub fn show(page: Option<&Page>, look: &Look, session: &Session) {
    let lesson = session.lesson_to_keep();
    let posted = page.and_then(|page| Some((message(page, look, lesson.as_deref()).ok()?, page.clone())));
    LINK.with_borrow_mut(|link| {
        let Some(link) = link else { return };
        if lesson.is_some()
            && link.lesson.is_none()
            && let Ok(message) = object(&[("taken", link.id.as_str().into())])
        {
            let _ = link.lobby.post_message(&message);
        }
        (link.posted, link.lesson, link.free) = (posted, lesson, session.may_take_up());
    });
    greet();
}

/// Tells the language in which the facilitator's window is opened.
pub fn speak(language: &str) {
    LINK.with_borrow_mut(|link| {
        if let Some(link) = link {
            language.clone_into(&mut link.language);
        }
    });
}

/// Has the facilitator's window download a file, if there is one: downloads need a gesture in their own window.
pub fn save(export: &Export) -> bool {
    let open = presence().open;
    if open {
        let parts = [export.name.as_str(), export.media, export.text.as_str()];
        post(&[("save", parts.iter().map(|part| JsValue::from_str(part)).collect::<Array>().into())]);
    }
    open
}

/// The message that shows a page.
fn message(page: &Page, look: &Look, lesson: Option<&str>) -> Result<JsValue, JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or("there is no document")?;
    let html = dom::render::main(&document, page)?.outer_html();
    let open: Array = keys::of(page).map(|key| JsValue::from_str(&key)).collect();
    object(&[
        ("state", "here".into()),
        ("run", run().into()),
        ("lesson", lesson.map_or(JsValue::UNDEFINED, JsValue::from_str)),
        ("page", html.into()),
        ("lang", page.language.as_str().into()),
        ("text", look.text.into()),
        ("contrast", if look.high_contrast { "high" } else { "normal" }.into()),
        ("notice", page.notice.as_str().into()),
        ("keys", open.into()),
    ])
}

/// A field of something of the browser's; undefined if it has none.
fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or_default()
}

fn object(fields: &[(&str, JsValue)]) -> Result<JsValue, JsValue> {
    let object = Object::new();
    Reflect::set(&object, &"from".into(), &"picture".into())?;
    for (name, value) in fields {
        Reflect::set(&object, &(*name).into(), value)?;
    }
    Ok(object.into())
}

fn post(fields: &[(&str, JsValue)]) {
    LINK.with_borrow(|link| {
        if let (Some(link), Ok(message)) = (link, object(fields)) {
            let _ = link.channel.post_message(&message);
        }
    });
}

fn post_state(state: &str) {
    post(&[("state", state.into()), ("run", run().into())]);
}

fn run() -> String {
    LINK.with_borrow(|link| link.as_ref().map(|link| link.run.clone()).unwrap_or_default())
}

/// Says again what there is to be seen.
fn greet() {
    let posted = LINK.with_borrow(|link| {
        let link = link.as_ref()?;
        let (message, _) = link.posted.as_ref()?;
        link.channel.post_message(message).ok()
    });
    if posted.is_none() {
        post_state("none");
    }
}

/// Takes in what the facilitator's window says.
fn hear(message: &JsValue) {
    let has = |name: &str| !get(message, name).is_undefined();
    let text = |name: &str| get(message, name).as_string();
    if text("from").as_deref() != Some("presenter") {
        return;
    }
    let bye = has("bye");
    LINK.with_borrow_mut(|link| link.iter_mut().for_each(|link| (link.open, link.asked) = (!bye, None)));
    if let Some(lesson) = text("lesson") {
        dom::send(Command::Teach(Teach::TakeUp(lesson)));
    }
    if has("hello") {
        greet();
    } else if bye {
        // There may be another one.
        post(&[("who", JsValue::TRUE)]);
    }
    let command = LINK.with_borrow(|link| {
        let (_, page) = link.as_ref()?.posted.as_ref()?;
        let pressed = text("press").and_then(|id| controls::pressed(page, &id));
        let typed = || controls::typed(page, &text("fill")?, &text("value")?);
        let key = || keys::command(page, &text("key")?);
        pressed.or_else(typed).or_else(key)
    });
    match command {
        Some(command) => dom::send(command),
        None => dom::touch(),
    }
}
