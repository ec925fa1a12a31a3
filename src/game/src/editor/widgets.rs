//! The small controls of the forms: a value is taken over when one has finished with it, words with every key. They know
//! no level files.

use bevy_egui::egui::{self, Color32, Id, PopupCloseBehavior, Response, TextEdit, Ui};

/// More entries than this can be searched.
const MANY: usize = 14;
/// How high a list of entries may be, points.
const LIST_HEIGHT: f32 = 280.0;
/// Under what the name of the fields is kept in which lists are searched.
const SEARCH: &str = "editor-search";

/// One of the things a control offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What stands in the file.
    pub id: String,
    /// What it is called, beside that; may be empty.
    pub label: String,
}

impl Offer {
    /// Something that is called as it is written.
    #[must_use]
    pub fn plain(id: &str) -> Self {
        Self { id: id.to_owned(), label: String::new() }
    }

    /// Something that a form offers.
    #[must_use]
    pub fn of(choice: &author::form::Choice) -> Self {
        let label = if choice.words == choice.id { String::new() } else { choice.words.clone() };
        Self { id: choice.id.clone(), label }
    }

    fn shown(&self) -> String {
        if self.label.is_empty() { self.id.clone() } else { format!("{} · {}", self.label, self.id) }
    }
}

/// A draft that is kept under an id as long as its control has the focus.
fn draft<T: Clone + Send + Sync + 'static>(ui: &Ui, id: Id, value: T) -> T {
    ui.data(|data| data.get_temp(id)).unwrap_or(value)
}

/// Keeps the draft, or hands it over if the control is done.
fn settle<T: Clone + PartialEq + Send + Sync + 'static>(
    ui: &Ui,
    id: Id,
    before: &T,
    draft: T,
    (busy, done): (bool, bool),
) -> Option<T> {
    if busy && !done {
        ui.data_mut(|data| data.insert_temp(id, draft));
        return None;
    }
    ui.data_mut(|data| data.remove::<T>(id));
    (done && draft != *before).then_some(draft)
}

/// A line, or several lines, of text; it is handed over when one has finished with it.
pub fn text(ui: &mut Ui, id: Id, label: &str, value: &str, rows: usize) -> Option<String> {
    written(ui, id, label, value, rows).1
}

/// As [`text`], but it is handed over with every key, so that nothing is lost however one leaves it. That all of it is
/// gone is handed over only at the end: who writes anew does not want the old place in the file to go.
pub fn words(ui: &mut Ui, id: Id, label: &str, value: &str, rows: usize) -> Option<String> {
    let (now, done) = written(ui, id, label, value, rows);
    now.filter(|now| !now.trim().is_empty()).or(done)
}

/// What has been changed by a key just now, and what one has finished with.
fn written(ui: &mut Ui, id: Id, label: &str, value: &str, rows: usize) -> (Option<String>, Option<String>) {
    let mut draft = draft(ui, id.with("draft"), value.to_owned());
    let edit =
        if rows > 1 { TextEdit::multiline(&mut draft).desired_rows(rows) } else { TextEdit::singleline(&mut draft) };
    let response = ui.add(edit.id(id).desired_width(f32::INFINITY).hint_text(label));
    name(&response, label);
    let now = response.changed().then(|| draft.clone());
    let ends = (response.has_focus(), response.lost_focus());
    (now, settle(ui, id.with("draft"), &value.to_owned(), draft, ends))
}

/// A number within bounds; `step` is what a key or a point of drag changes it by.
pub fn number(
    ui: &mut Ui,
    id: Id,
    label: &str,
    value: f64,
    (least, most, step): (f64, f64, f64),
    (whole, suffix): (bool, &str),
) -> Option<f64> {
    let mut draft = draft(ui, id.with("draft"), value);
    let drag = egui::DragValue::new(&mut draft).range(least..=most).speed(step).suffix(suffix);
    let drag = drag.clamp_existing_to_range(false).max_decimals(if whole { 0 } else { 4 });
    let response = ui.push_id(id, |ui| ui.add(drag)).inner;
    name(&response, label);
    let response = response.on_hover_text(label);
    let done = response.drag_stopped()
        || response.lost_focus()
        || (response.changed() && !response.dragged() && !response.has_focus());
    settle(ui, id.with("draft"), &value, draft, (response.dragged() || response.has_focus(), done))
}

/// A colour "#rrggbb", as a field to choose it in and in letters.
pub fn color(ui: &mut Ui, id: Id, label: &str, value: &str) -> Option<String> {
    let now = parse(value);
    let mut draft = draft(ui, id.with("draft"), now);
    let response = ui.push_id(id, |ui| ui.color_edit_button_srgb(&mut draft)).inner;
    name(&response, label);
    // The choice is done when neither a button is held nor the field of colours still open.
    let busy = draft != now && ui.input(|input| input.pointer.any_down());
    let chosen = settle(ui, id.with("draft"), &now, draft, (busy, draft != now && !busy));
    let typed = ui.scope(|ui| {
        ui.set_max_width(90.0);
        text(ui, id.with("hex"), label, value, 1)
    });
    let typed = typed
        .inner
        .filter(|hex| hex.len() == 7 && hex.starts_with('#') && hex[1..].chars().all(|c| c.is_ascii_hexdigit()));
    chosen.map(|[red, green, blue]| format!("#{red:02x}{green:02x}{blue:02x}")).or(typed)
}

fn parse(hex: &str) -> [u8; 3] {
    let value = u32::from_str_radix(hex.trim_start_matches('#'), 16).unwrap_or(0x80_80_80);
    let [blue, green, red, _] = value.to_le_bytes();
    [red, green, blue]
}

/// One of several; many can be searched.
pub fn choose(ui: &mut Ui, id: Id, label: &str, value: &str, offers: &[Offer]) -> Option<String> {
    let current = offers.iter().find(|offer| offer.id == value).map_or_else(|| value.to_owned(), Offer::shown);
    let combo =
        egui::ComboBox::from_id_salt(id).selected_text(current).width(ui.available_width().min(240.0)).truncate();
    let shown = combo.close_behavior(PopupCloseBehavior::CloseOnClickOutside).height(LIST_HEIGHT).show_ui(ui, |ui| {
        let chosen = entries(ui, id, value, offers);
        if chosen.is_some() {
            ui.close();
        }
        chosen
    });
    name(&shown.response, label);
    shown.inner.flatten()
}

/// A button that opens a list of what can be added.
pub fn add(ui: &mut Ui, id: Id, label: &str, offers: &[Offer]) -> Option<String> {
    let config = egui::containers::menu::MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let button = egui::containers::menu::MenuButton::new(format!("+ {label}")).config(config);
    let (_, shown) = button.ui(ui, |ui| {
        let chosen = entries(ui, id, "", offers);
        if chosen.is_some() {
            ui.close();
        }
        chosen
    });
    shown.and_then(|shown| shown.inner)
}

/// Says what the fields are called in which lists are searched.
pub fn name_search(ctx: &egui::Context, word: String) {
    ctx.data_mut(|data| data.insert_temp(Id::new(SEARCH), word));
}

/// What a list is searched for. When it has just been opened that is nothing, and the field waits for keys.
fn search(ui: &mut Ui, id: Id) -> String {
    let (key, pass) = (id.with("search"), ui.ctx().cumulative_pass_nr());
    let last: Option<u64> = ui.data_mut(|data| data.get_temp(id.with("pass")));
    ui.data_mut(|data| data.insert_temp(id.with("pass"), pass));
    let is_new = last.is_none_or(|last| last + 1 < pass);
    let mut search = if is_new { String::new() } else { draft(ui, key, String::new()) };
    let word = draft(ui, Id::new(SEARCH), String::new());
    let field = TextEdit::singleline(&mut search).id(id.with("field")).hint_text(&word).desired_width(220.0);
    let response = ui.add(field);
    name(&response, &word);
    if is_new {
        response.request_focus();
    }
    ui.data_mut(|data| data.insert_temp(key, search.clone()));
    search
}

fn entries(ui: &mut Ui, id: Id, value: &str, offers: &[Offer]) -> Option<String> {
    let search = if offers.len() > MANY { search(ui, id) } else { String::new() };
    let wanted = search.to_lowercase();
    let mut chosen = None;
    egui::ScrollArea::vertical().max_height(LIST_HEIGHT).show(ui, |ui| {
        ui.set_min_width(220.0);
        for offer in offers.iter().filter(|offer| offer.shown().to_lowercase().contains(&wanted)) {
            if ui.selectable_label(offer.id == value, offer.shown()).clicked() {
                chosen = Some(offer.id.clone());
            }
        }
    });
    chosen
}

/// A small button whose name is said to who cannot see its sign.
pub fn sign(ui: &mut Ui, sign: &str, label: &str) -> bool {
    let response = ui.small_button(sign);
    name(&response, label);
    response.on_hover_text(label).clicked()
}

/// Tells those who cannot see it what a control is called.
pub fn name(response: &Response, label: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| node.set_label(label));
}

/// A line on a ground of its own: what is wrong with the field above it.
pub fn problem(ui: &mut Ui, words: &str, ink: Color32) -> Response {
    let text = egui::RichText::new(words).color(ink).size(13.0);
    ui.add(egui::Label::new(text).wrap().sense(egui::Sense::click()))
}
