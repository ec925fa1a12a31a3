//! The page as real DOM over the canvas: headings, paragraphs, buttons, one polite live region. It draws nothing on
//! the canvas and decides nothing; clicks and keys become commands in a queue.

use std::cell::RefCell;

use story::command::Command;
use story::model::Outcome;
use story::page::{Action, Block, FactView, Page, PageKind, Role, RouteView, SettingView};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, KeyboardEvent};

use super::keys;
use super::route::{self, Shape};

thread_local! {
    static QUEUE: RefCell<Vec<Command>> = const { RefCell::new(Vec::new()) };
    static SHOWN: RefCell<Option<Page>> = const { RefCell::new(None) };
    static LISTENER: RefCell<Option<Box<dyn Fn()>>> = const { RefCell::new(None) };
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

fn send(command: Command) {
    QUEUE.with_borrow_mut(|queue| queue.push(command));
    LISTENER.with_borrow(|slot| {
        if let Some(listener) = slot {
            listener();
        }
    });
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Listens for the keys of [`keys`] on the whole page.
///
/// # Errors
/// If there is no document.
pub fn listen() -> Result<(), JsValue> {
    let document = document().ok_or("there is no document")?;
    let on_key = Closure::<dyn FnMut(KeyboardEvent)>::new(|event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() || event.default_prevented() {
            return;
        }
        let command = SHOWN.with_borrow(|page| page.as_ref().and_then(|page| keys::command(page, &event.key())));
        if let Some(command) = command {
            event.prevent_default();
            send(command);
        }
    });
    document.add_event_listener_with_callback("keydown", on_key.as_ref().unchecked_ref())?;
    on_key.forget();
    Ok(())
}

/// Shows a page in `<main id="page">`. Focus goes to its heading, or stays where it was if the page is the same one
/// with other values.
///
/// # Errors
/// If the document lacks the element, or the browser refuses.
pub fn show(page: &Page) -> Result<(), JsValue> {
    let document = document().ok_or("there is no document")?;
    let main = document.get_element_by_id("page").ok_or("there is no #page")?;
    let same = SHOWN.with_borrow(|shown| {
        shown.as_ref().is_some_and(|old| old.kind == page.kind && old.room == page.room && old.title == page.title)
    });
    let focused = document.active_element().map(|element| element.id()).filter(|_| same);
    mark(&main, page)?;
    let sheet = sheet(&document, page)?;
    let anywhere = anywhere(&document, page)?;
    main.set_inner_html("");
    add(&main, &sheet)?;
    add(&main, &anywhere)?;
    say(&document, page);
    describe(&document, page);
    let target = focused.filter(|id| !id.is_empty()).and_then(|id| document.get_element_by_id(&id));
    let target = target.or_else(|| document.get_element_by_id("title"));
    if let Some(element) = target.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.focus()?;
    }
    if !same {
        sheet.set_scroll_top(0);
    }
    SHOWN.with_borrow_mut(|shown| *shown = Some(page.clone()));
    Ok(())
}

fn mark(main: &Element, page: &Page) -> Result<(), JsValue> {
    main.set_attribute("data-page", page.kind.name())?;
    main.set_attribute("lang", &page.language)?;
    mark_root("lang", &page.language);
    match (&page.room, page.way) {
        (Some(room), Some(way)) => {
            main.set_attribute("data-room", room)?;
            main.set_attribute("data-way", way.name())
        }
        _ => {
            main.remove_attribute("data-room")?;
            main.remove_attribute("data-way")
        }
    }
}

/// The polite live region says the notice, or nothing: the heading takes the focus and is read by itself.
fn say(document: &Document, page: &Page) {
    if let Some(region) = document.get_element_by_id("status") {
        region.set_text_content(Some(&page.notice));
    }
}

/// What the picture shows, for those who cannot see it: the room's name and what is seen there.
fn describe(document: &Document, page: &Page) {
    let seen = page.blocks.iter().find_map(|block| match block {
        Block::Paragraph(text) if matches!(page.kind, PageKind::Room | PageKind::Outside) => Some(text.as_str()),
        _ => None,
    });
    if let (Some(picture), Some(seen)) = (document.get_element_by_id("picture"), seen) {
        let _ = picture.set_attribute("aria-label", &format!("{}. {seen}", page.title));
    }
}

fn element(document: &Document, tag: &str, class: &str, text: &str) -> Result<Element, JsValue> {
    let element = document.create_element(tag)?;
    if !class.is_empty() {
        element.set_class_name(class);
    }
    if !text.is_empty() {
        element.set_text_content(Some(text));
    }
    Ok(element)
}

fn add(parent: &Element, child: &Element) -> Result<(), JsValue> {
    parent.append_child(child).map(|_| ())
}

fn sheet(document: &Document, page: &Page) -> Result<Element, JsValue> {
    let sheet = element(document, "article", "sheet", "")?;
    if !page.eyebrow.is_empty() {
        add(&sheet, &element(document, "p", "eyebrow", &page.eyebrow)?)?;
    }
    let title = element(document, "h1", "", &page.title)?;
    title.set_id("title");
    title.set_attribute("tabindex", "-1")?;
    add(&sheet, &title)?;
    if !page.notice.is_empty() {
        add(&sheet, &element(document, "p", "notice", &page.notice)?)?;
    }
    for block in &page.blocks {
        add(&sheet, &self::block(document, block)?)?;
    }
    if !page.actions.is_empty() {
        let list = element(document, "div", "actions", "")?;
        for action in &page.actions {
            add(&list, &button(document, page, action)?)?;
        }
        add(&sheet, &list)?;
    }
    Ok(sheet)
}

fn anywhere(document: &Document, page: &Page) -> Result<Element, JsValue> {
    let bar = element(document, "nav", "anywhere", "")?;
    bar.set_attribute("aria-label", &page.title)?;
    for action in &page.anywhere {
        add(&bar, &button(document, page, action)?)?;
    }
    Ok(bar)
}

fn block(document: &Document, block: &Block) -> Result<Element, JsValue> {
    match block {
        Block::Heading(text) => element(document, "h2", "", text),
        Block::Paragraph(text) => element(document, "p", "", text),
        Block::Model(text) => element(document, "p", "model", text),
        Block::List(lines) => {
            let list = element(document, "ul", "", "")?;
            for line in lines {
                add(&list, &element(document, "li", "", line)?)?;
            }
            Ok(list)
        }
        Block::Fact(fact) => self::fact(document, fact),
        Block::Route(view) => drawing(document, view),
        Block::Setting(view) => setting(document, view),
    }
}

/// The ride as a picture; the lists after it say the same.
fn drawing(document: &Document, view: &RouteView) -> Result<Element, JsValue> {
    let place = element(document, "div", "route", "")?;
    place.set_attribute("aria-hidden", "true")?;
    let shapes: String = route::shapes(view).into_iter().map(svg).collect();
    place.set_inner_html(&format!("<svg viewBox=\"-2 -2 1004 {}\">{shapes}</svg>", route::HIGH * 1000.0 + 4.0));
    Ok(place)
}

/// A shape in thousandths of the width.
fn svg(shape: Shape) -> String {
    let k = |share: f32| (share * 1000.0).round();
    match shape {
        Shape::Room([x, y, w, h]) => {
            format!("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>", k(x), k(y), k(w), k(h))
        }
        Shape::Line(a, b) => {
            format!("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>", k(a[0]), k(a[1]), k(b[0]), k(b[1]))
        }
        Shape::Mark([x, y], radius, outcome) => {
            let (x, y, r) = (k(x), k(y), k(radius));
            let ring = format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>");
            match outcome {
                None => format!("<circle class=\"full\" cx=\"{x}\" cy=\"{y}\" r=\"{}\"/>", r / 2.0),
                Some(Outcome::Helps) => format!("<circle class=\"full\" cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>"),
                Some(Outcome::HelpsALittle) => {
                    format!("{ring}<circle class=\"full\" cx=\"{x}\" cy=\"{y}\" r=\"{}\"/>", r / 2.0)
                }
                Some(Outcome::DoesNotFitYet) => ring,
                Some(Outcome::Harms) => {
                    format!("<path d=\"M{} {}l{d} {d}m0 -{d}l-{d} {d}\"/>", x - r, y - r, d = 2.0 * r)
                }
            }
        }
    }
}

fn fact(document: &Document, fact: &FactView) -> Result<Element, JsValue> {
    let section = element(document, "div", "fact", "")?;
    section.set_attribute("data-fact", &fact.id)?;
    for bar in &fact.bars {
        let line = element(document, "div", "bar", &bar.number)?;
        // The fact says the same in words.
        line.set_attribute("aria-hidden", "true")?;
        line.set_attribute("style", &format!("--share: {}", f32::from(bar.share) / 1000.0))?;
        add(&section, &line)?;
    }
    add(&section, &element(document, "p", "", &fact.text)?)?;
    add(&section, &element(document, "p", "source", &fact.source)?)?;
    Ok(section)
}

fn setting(document: &Document, view: &SettingView) -> Result<Element, JsValue> {
    let group = element(document, "fieldset", "setting", "")?;
    add(&group, &element(document, "legend", "", &view.label)?)?;
    for (value, label) in &view.choices {
        let button = element(document, "button", "", label)?;
        button.set_attribute("type", "button")?;
        button.set_id(&format!("set-{}-{value}", view.id));
        button.set_attribute("aria-pressed", if *value == view.value { "true" } else { "false" })?;
        on_click(&button, Command::Set(view.id.clone(), value.clone()))?;
        add(&group, &button)?;
    }
    Ok(group)
}

fn button(document: &Document, page: &Page, action: &Action) -> Result<Element, JsValue> {
    let button = element(document, "button", role_class(action.role), "")?;
    button.set_attribute("type", "button")?;
    button.set_id(&format!("action-{}", action.id));
    if let Some(place) = keys::numbered(page).position(|other| other.id == action.id).filter(|place| *place < 9) {
        let number = element(document, "span", "number", &(place + 1).to_string())?;
        number.set_attribute("aria-hidden", "true")?;
        add(&button, &number)?;
    }
    add(&button, &element(document, "span", "label", &action.label)?)?;
    match &action.closed {
        Some(reason) => {
            button.set_attribute("aria-disabled", "true")?;
            add(&button, &element(document, "span", "why", reason)?)?;
        }
        None => on_click(&button, action.command.clone())?,
    }
    Ok(button)
}

fn role_class(role: Role) -> &'static str {
    match role {
        Role::Onward => "onward",
        Role::Option => "option",
        Role::Thing => "thing",
        Role::Aside => "aside",
        Role::Anywhere => "always",
    }
}

/// The closure lives as long as the button: the browser drops it with the element.
fn on_click(button: &Element, command: Command) -> Result<(), JsValue> {
    let on_click = Closure::<dyn FnMut()>::new(move || send(command.clone()));
    let function: JsValue = on_click.into_js_value();
    button.add_event_listener_with_callback("click", function.unchecked_ref())
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
