//! A page as elements: headings, paragraphs, buttons, fields. They listen to nothing and hang nowhere, so that one window
//! can show them and another be sent them as text.

use story::model::Outcome;
use story::page::{Action, BarView, Block, Column, FactView, FieldView, Page, PageKind, Role, RouteView, SettingView};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element};

use super::super::route::{self, Shape};
use super::super::{controls, keys};

/// The page as `<main id="page">`.
///
/// # Errors
/// If the browser refuses to make an element.
pub fn main(document: &Document, page: &Page) -> Result<Element, JsValue> {
    let main = element(document, "main", "", "")?;
    main.set_id("page");
    let mut attributes = vec![("tabindex", "-1"), ("data-page", page.kind.name()), ("lang", &page.language)];
    if let (Some(room), Some(way)) = (&page.room, page.way) {
        attributes.extend([("data-room", room.as_str()), ("data-way", way.name())]);
    }
    if page.large {
        attributes.push(("data-large", "true"));
    }
    for (name, value) in attributes {
        main.set_attribute(name, value)?;
    }
    // A facilitator's page is long: what helps at any moment does not lie at its end.
    let [first, second] = match page.kind {
        PageKind::Presenter => [anywhere(document, page)?, sheet(document, page)?],
        _ => [sheet(document, page)?, anywhere(document, page)?],
    };
    add(&main, &first)?;
    add(&main, &second)?;
    Ok(main)
}

pub(in crate::pages) fn element(document: &Document, tag: &str, class: &str, text: &str) -> Result<Element, JsValue> {
    let element = document.create_element(tag)?;
    if !class.is_empty() {
        element.set_class_name(class);
    }
    if !text.is_empty() {
        element.set_text_content(Some(text));
    }
    Ok(element)
}

pub(in crate::pages) fn add(parent: &Element, child: &Element) -> Result<(), JsValue> {
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
        add(&sheet, &self::block(document, page, block)?)?;
    }
    if !page.actions.is_empty() {
        add(&sheet, &actions(document, page, &page.actions)?)?;
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

fn block(document: &Document, page: &Page, block: &Block) -> Result<Element, JsValue> {
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
        Block::Field(view) => field(document, view),
        Block::Bars(views) => bars(document, views),
        Block::Columns(views) => columns(document, page, views),
        Block::Fold(view) => fold(document, page, view),
        Block::Actions(views) => actions(document, page, views),
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

fn share(element: &Element, thousandths: u16) -> Result<(), JsValue> {
    element.set_attribute("style", &format!("--share: {}", f32::from(thousandths) / 1000.0))
}

fn fact(document: &Document, fact: &FactView) -> Result<Element, JsValue> {
    let section = element(document, "div", "fact", "")?;
    section.set_attribute("data-fact", &fact.id)?;
    for bar in &fact.bars {
        let line = element(document, "div", "bar", &bar.number)?;
        // The fact says the same in words.
        line.set_attribute("aria-hidden", "true")?;
        share(&line, bar.share)?;
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
        button.set_id(&controls::setting_id(&view.id, value));
        button.set_attribute("aria-pressed", if *value == view.value { "true" } else { "false" })?;
        add(&group, &button)?;
    }
    Ok(group)
}

/// A number is typed as text: a wheel over it or an arrow key must not change a count.
fn field(document: &Document, view: &FieldView) -> Result<Element, JsValue> {
    let place = element(document, "div", "field", "")?;
    let id = controls::field_id(&view.id);
    let label = element(document, "label", "", &view.label)?;
    label.set_attribute("for", &id)?;
    let input = element(document, "input", "", "")?;
    input.set_id(&id);
    let letters = controls::most_letters(view).to_string();
    for (name, value) in [
        ("type", "text"),
        ("inputmode", "numeric"),
        ("autocomplete", "off"),
        ("maxlength", letters.as_str()),
        ("value", view.value.as_str()),
    ] {
        input.set_attribute(name, value)?;
    }
    add(&place, &label)?;
    add(&place, &input)?;
    Ok(place)
}

/// A count, a line each; the length of a bar says nothing that its number does not say.
fn bars(document: &Document, views: &[BarView]) -> Result<Element, JsValue> {
    let list = element(document, "ul", "bars", "")?;
    for view in views {
        let item = element(document, "li", "", "")?;
        add(&item, &element(document, "span", "label", &view.label)?)?;
        let bar = element(document, "span", "bar", &view.number)?;
        share(&bar, view.share)?;
        add(&item, &bar)?;
        add(&list, &item)?;
    }
    Ok(list)
}

fn fold(document: &Document, page: &Page, view: &Column) -> Result<Element, JsValue> {
    let place = element(document, "details", "", "")?;
    // Whoever has opened it finds it open when the page is renewed.
    place.set_id(&format!("fold-{}", view.title.replace(char::is_whitespace, "-")));
    add(&place, &element(document, "summary", "", &view.title)?)?;
    for part in &view.blocks {
        add(&place, &block(document, page, part)?)?;
    }
    Ok(place)
}

fn columns(document: &Document, page: &Page, views: &[Column]) -> Result<Element, JsValue> {
    let place = element(document, "div", "columns", "")?;
    for view in views {
        let section = element(document, "section", "", "")?;
        add(&section, &element(document, "h2", "", &view.title)?)?;
        for part in &view.blocks {
            add(&section, &block(document, page, part)?)?;
        }
        add(&place, &section)?;
    }
    Ok(place)
}

fn actions(document: &Document, page: &Page, views: &[Action]) -> Result<Element, JsValue> {
    let list = element(document, "div", "actions", "")?;
    for view in views {
        add(&list, &button(document, page, view)?)?;
    }
    Ok(list)
}

fn button(document: &Document, page: &Page, action: &Action) -> Result<Element, JsValue> {
    let button = element(document, "button", role_class(action.role), "")?;
    button.set_attribute("type", "button")?;
    button.set_id(&controls::action_id(action));
    if let Some(place) = keys::numbered(page).position(|other| other.id == action.id).filter(|place| *place < 9) {
        let number = element(document, "span", "number", &(place + 1).to_string())?;
        number.set_attribute("aria-hidden", "true")?;
        add(&button, &number)?;
    }
    add(&button, &element(document, "span", "label", &action.label)?)?;
    if let Some(reason) = &action.closed {
        button.set_attribute("aria-disabled", "true")?;
        add(&button, &element(document, "span", "why", reason)?)?;
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
