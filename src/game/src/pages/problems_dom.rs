//! What is wrong with the level files, as a panel of the page over the picture. It finds nothing; it shows what the story
//! says.

use story::command::Command;
use story::pages::{Problems, Told};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, HtmlElement};

use super::dom::render::{add, element};
use super::dom::{document, on, send};

/// The panel's id.
const PANEL: &str = "problems";
/// The id of its heading.
const TITLE: &str = "problems-title";
/// The id of what folds it away.
const FOLD: &str = "problems-fold";

/// Shows the panel, or takes it away.
///
/// # Errors
/// If there is no document, or the browser refuses.
pub fn show(problems: Option<&Problems>) -> Result<(), JsValue> {
    let document = document().ok_or("there is no document")?;
    let old = document.get_element_by_id(PANEL);
    let had_focus = document.active_element().is_some_and(|element| element.id() == FOLD);
    let Some(problems) = problems else {
        if let Some(old) = old {
            old.remove();
            // Nothing is left to have the focus.
            return if had_focus { focus(&document, "title") } else { Ok(()) };
        }
        return Ok(());
    };
    let before = document.get_element_by_id(TITLE).and_then(|title| title.text_content());
    if before.as_ref() != Some(&problems.title) {
        say(&document, &problems.title);
    }
    let panel = panel(&document, problems)?;
    match old {
        Some(old) => old.replace_with_with_node_1(&panel)?,
        None => add(document.body().ok_or("there is no body")?.as_ref(), &panel)?,
    }
    if had_focus { focus(&document, FOLD) } else { Ok(()) }
}

/// Has the polite live region say it, after what the page says.
fn say(document: &Document, words: &str) {
    if let Some(region) = document.get_element_by_id("status") {
        let said = region.text_content().unwrap_or_default();
        region.set_text_content(Some(format!("{said} {words}").trim()));
    }
}

fn focus(document: &Document, id: &str) -> Result<(), JsValue> {
    let element = document.get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.map_or(Ok(()), |element| element.focus())
}

fn panel(document: &Document, problems: &Problems) -> Result<Element, JsValue> {
    let panel = element(document, "section", "", "")?;
    panel.set_id(PANEL);
    panel.set_attribute("lang", &problems.language)?;
    panel.set_attribute("aria-labelledby", TITLE)?;
    let title = element(document, "h2", "", &problems.title)?;
    title.set_id(TITLE);
    let fold = element(document, "button", "", &problems.fold)?;
    fold.set_id(FOLD);
    fold.set_attribute("type", "button")?;
    fold.set_attribute("aria-expanded", if problems.folded { "false" } else { "true" })?;
    on(&fold, "click", |_: Event| send(Command::FoldProblems))?;
    add(&panel, &title)?;
    add(&panel, &fold)?;
    if !problems.folded {
        add(&panel, &element(document, "p", "", &problems.about)?)?;
        let list = element(document, "ul", "", "")?;
        for told in &problems.told {
            add(&list, &item(document, told)?)?;
        }
        add(&panel, &list)?;
        if !problems.more.is_empty() {
            add(&panel, &element(document, "p", "", &problems.more)?)?;
        }
    }
    Ok(panel)
}

fn item(document: &Document, told: &Told) -> Result<Element, JsValue> {
    let item = element(document, "li", "", "")?;
    add(&item, &element(document, "p", "place", &told.place)?)?;
    for (class, text) in [("", &told.message), ("remedy", &told.remedy)] {
        if !text.is_empty() {
            let line = element(document, "p", class, text)?;
            // The checker speaks English.
            line.set_attribute("lang", "en")?;
            add(&item, &line)?;
        }
    }
    Ok(item)
}
