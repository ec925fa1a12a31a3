//! Forms as `author` describes them, drawn: every field with a control of its kind, what is wrong beside it, and only what
//! exists to choose from. It says what is to change and changes nothing itself.

mod lists;

use std::sync::Arc;

use author::edit::Edit;
use author::form::{Choice, Field, Form, Kind};
use author::names::Id as Named;
use author::path::Place;
use author::schema::{Names, Range, Space, Unit};
use author::value::Value;
use bevy_egui::egui::{self, Color32, Id, RichText, Ui};

use super::widgets::{self, Offer};
use super::words::Words;
use super::{rules, texts};

/// How wide the names of fields are, points.
const NAMES: f32 = 116.0;

/// What forms ask of the files.
pub trait Source {
    /// The form of a part.
    fn form(&self, place: &Place) -> Option<Arc<Form>>;
    /// What can be named: ids of this kind, within what they belong to.
    fn offers(&self, names: Names, of: Option<&str>) -> Arc<[Offer]>;
    /// What is wrong exactly here: whether it is an error, and the words.
    fn problems(&self, place: &Place) -> Vec<(bool, String)>;
    /// How many problems there are at this place and within it.
    fn count(&self, place: &Place) -> usize;
    /// What is wrong with a text: whether it is an error, and the words.
    fn problems_of_words(&self, language: &str, key: &str, attribute: Option<&str>) -> Vec<(bool, String)>;
    /// The plainest value of a field; of a list, or a map, the plainest item.
    fn blank(&self, place: &Place) -> Option<Value>;
    /// What effects do, each in a line.
    fn effects_in_words(&self, effects: &Value) -> Vec<String>;
    /// The id of something new in a list that has so many items.
    fn fresh(&self, names: Names, list: &Place, count: usize) -> Named;
}

/// Forms under construction.
pub struct Forms<'a> {
    /// The files.
    pub source: &'a dyn Source,
    /// The words of the program.
    pub words: &'a Words,
    /// Colours of errors and of warnings.
    pub inks: [Color32; 2],
    /// What is to be opened and scrolled to.
    pub reveal: Option<&'a Place>,
    /// Whether that has been shown.
    pub is_revealed: bool,
    /// What has been asked for so far.
    pub edits: Vec<Edit>,
}

impl Forms<'_> {
    /// The form of a part, but for fields that are `apart`.
    pub fn part(&mut self, ui: &mut Ui, place: &Place, apart: &[&str]) {
        let Some(form) = self.source.form(place) else { return };
        let here =
            |field: &&Field| matches!(field.kind, Kind::Text { .. }) || !apart.contains(&name_of(field).as_str());
        let mut label = String::new();
        for field in form.fields.iter().filter(here) {
            match &field.kind {
                Kind::Text { language, key, attribute } => {
                    // A text of several languages has its name once.
                    if label != field.label {
                        label.clone_from(&field.label);
                        ui.label(RichText::new(&label).weak()).on_hover_text(&field.doc);
                    }
                    let words = field.value.as_ref().and_then(Value::as_text).unwrap_or("");
                    let key = (key.as_str(), attribute.as_deref());
                    self.edits.extend(texts::field(ui, self.source, language, key, words, (self.words, self.inks)));
                }
                _ => self.field(ui, field),
            }
        }
    }

    /// Only these fields of a part.
    pub fn only(&mut self, ui: &mut Ui, place: &Place, names: &[&str]) {
        let Some(form) = self.source.form(place) else { return };
        for field in form.fields.iter().filter(|field| names.contains(&name_of(field).as_str())) {
            self.field(ui, field);
        }
    }

    /// One field, with its name and what is wrong with it.
    pub fn field(&mut self, ui: &mut Ui, field: &Field) {
        let place = &field.place;
        match &field.kind {
            Kind::Part => self.inner(ui, field),
            Kind::Parts { titles, names } => self.parts(ui, field, titles, *names),
            Kind::Entries { entries, .. } => self.entries(ui, field, entries),
            Kind::Condition | Kind::Effects | Kind::Facts(_) | Kind::Ids(_) | Kind::Weights(_) => {
                self.caption(ui, field);
                ui.indent(id_of(place), |ui| self.control(ui, field));
            }
            _ => {
                ui.horizontal(|ui| {
                    self.caption(ui, field);
                    self.control(ui, field);
                });
            }
        }
        self.problems(ui, place);
    }

    fn caption(&self, ui: &mut Ui, field: &Field) {
        let wide = egui::vec2(NAMES, ui.spacing().interact_size.y);
        let name = ui.allocate_ui_with_layout(wide, egui::Layout::left_to_right(egui::Align::Center), |ui| {
            ui.set_min_width(wide.x);
            ui.add(egui::Label::new(RichText::new(&field.label).weak()).wrap())
        });
        if !field.doc.is_empty() {
            name.inner.on_hover_text(&field.doc);
        }
    }

    fn control(&mut self, ui: &mut Ui, field: &Field) {
        let place = &field.place;
        let Some(value) = &field.value else {
            if ui.small_button(format!("+ {}", field.label)).clicked()
                && let Some(blank) = self.source.blank(place)
            {
                self.edits.push(Edit::Set(place.clone(), blank));
            }
            return;
        };
        if let Kind::Id(Some(id)) = &field.kind {
            if let Some(new) = widgets::text(ui, id_of(place), &field.label, &id.id, 1) {
                self.edits.push(Edit::Rename(id.clone(), new));
            }
            return;
        }
        if let Some(new) = self.change(ui, field, value) {
            self.edits.push(Edit::Set(place.clone(), new));
        }
        if field.is_written && !field.is_needed && widgets::sign(ui, "⟲", &self.words.say("editor--leave-out")) {
            self.edits.push(Edit::Clear(place.clone()));
        }
    }

    /// A control for the value of a field; what it has been changed to.
    fn change(&mut self, ui: &mut Ui, field: &Field, value: &Value) -> Option<Value> {
        let (id, label) = (id_of(&field.place), field.label.as_str());
        match &field.kind {
            Kind::Number(range) => self.number(ui, id, label, value.as_number().unwrap_or(0.0), range),
            Kind::Words => widgets::text(ui, id, label, value.as_text().unwrap_or(""), 1).map(Value::Text),
            Kind::Color => widgets::color(ui, id, label, value.as_text().unwrap_or("")).map(Value::Text),
            Kind::Flag => {
                let mut on = value.as_name() == Some("true");
                let response = ui.checkbox(&mut on, "");
                widgets::name(&response, label);
                response.changed().then(|| Value::flag(on))
            }
            Kind::Choice { choices, names, .. } => {
                let now = if *names { value.as_name() } else { value.as_text() };
                let new = widgets::choose(ui, id, label, now.unwrap_or(""), &offers(choices))?;
                Some(if *names { Value::Name(new) } else { Value::Text(new) })
            }
            Kind::Point(space) => self.numbers(ui, id, &point(*space, self.words), value),
            Kind::Numbers(ranges) => self.numbers(ui, id, ranges, value),
            Kind::Facts(choices) => self.ids(ui, id, label, value, choices, true),
            Kind::Ids(choices) => self.ids(ui, id, label, value, choices, false),
            Kind::Weights(choices) => self.weights(ui, id, label, value, choices),
            Kind::Condition => rules::condition(self, ui, id, value, label),
            Kind::Effects => {
                for line in self.source.effects_in_words(value) {
                    ui.label(RichText::new(line).weak().size(12.5));
                }
                rules::effects(self, ui, id, value, label)
            }
            Kind::Id(_) => {
                ui.label(value.as_text().unwrap_or(""));
                None
            }
            Kind::Text { .. } | Kind::Part | Kind::Parts { .. } | Kind::Entries { .. } => None,
        }
    }

    /// A part within a part, to be opened.
    fn inner(&mut self, ui: &mut Ui, field: &Field) {
        let title = self.title(&field.place, &field.label);
        self.folded(title, &field.place).show(ui, |ui| {
            if field.value.is_none() {
                if ui.small_button(format!("+ {}", field.label)).clicked()
                    && let Some(blank) = self.source.blank(&field.place)
                {
                    self.edits.push(Edit::Set(field.place.clone(), blank));
                }
                return;
            }
            self.part(ui, &field.place, &[]);
            if field.is_written && !field.is_needed && ui.small_button(self.words.say("editor--leave-out")).clicked() {
                self.edits.push(Edit::Clear(field.place.clone()));
            }
        });
    }

    /// The items of a list of parts, each to be opened, moved or taken out.
    fn parts(&mut self, ui: &mut Ui, field: &Field, titles: &[String], names: Option<Names>) {
        let list = &field.place;
        let title = self.title(list, &format!("{} ({})", field.label, titles.len()));
        self.folded(title, list).show(ui, |ui| {
            for (index, title) in titles.iter().enumerate() {
                self.item(ui, list, (index, titles.len()), title, names);
            }
            if ui.small_button(format!("+ {}", field.label)).clicked() {
                match names {
                    Some(names) => self.edits.push(Edit::Add(self.source.fresh(names, list, titles.len()), Vec::new())),
                    None => {
                        let blank = self.source.blank(list);
                        self.edits.extend(blank.map(|blank| Edit::Insert(list.clone(), titles.len(), blank)));
                    }
                }
            }
        });
    }

    fn item(&mut self, ui: &mut Ui, list: &Place, (index, count): (usize, usize), title: &str, names: Option<Names>) {
        let place = list.item(index);
        let heading = self.title(&place, title);
        let shown = self.folded(heading, &place).show(ui, |ui| {
            ui.horizontal(|ui| {
                if index > 0 && widgets::sign(ui, "⬆", &self.words.say("editor--earlier")) {
                    self.edits.push(Edit::Move(list.clone(), index, index - 1));
                }
                if index + 1 < count && widgets::sign(ui, "⬇", &self.words.say("editor--later")) {
                    self.edits.push(Edit::Move(list.clone(), index, index + 1));
                }
                if ui.small_button(self.words.say("editor--remove")).clicked() {
                    let id = names.and_then(|_| self.id_at(&place));
                    self.edits.push(id.map_or_else(|| Edit::Remove(place.clone()), Edit::Drop));
                }
            });
            self.part(ui, &place, &[]);
        });
        if self.reveal == Some(&place) {
            shown.header_response.scroll_to_me(Some(egui::Align::TOP));
            shown.header_response.request_focus();
            self.is_revealed = true;
        }
        self.problems(ui, &place);
    }

    /// The entries of a map, each to be opened or taken out, and more by id.
    fn entries(&mut self, ui: &mut Ui, field: &Field, entries: &[Choice]) {
        let title = self.title(&field.place, &format!("{} ({})", field.label, entries.len()));
        self.folded(title, &field.place).show(ui, |ui| {
            let label = self.words.say("editor--new-id");
            let new = widgets::text(ui, id_of(&field.place).with("new"), &label, "", 1);
            if let Some(id) = new.filter(|id| !id.is_empty())
                && let Some(blank) = self.source.blank(&field.place)
            {
                self.edits.push(Edit::Set(field.place.key(&id), blank));
            }
            for entry in entries {
                let place = field.place.key(&entry.id);
                let heading = self.title(&place, &entry.id);
                self.folded(heading, &place).show(ui, |ui| {
                    if ui.small_button(self.words.say("editor--remove")).clicked() {
                        self.edits.push(Edit::Remove(place.clone()));
                    }
                    self.part(ui, &place, &[]);
                });
                ui.label(RichText::new(&entry.words).weak().size(12.5));
                self.problems(ui, &place);
            }
        });
    }

    /// What a part is called by others.
    fn id_at(&self, place: &Place) -> Option<Named> {
        let form = self.source.form(place)?;
        form.fields.iter().find_map(|field| if let Kind::Id(id) = &field.kind { id.clone() } else { None })
    }

    /// What can be unfolded under a title; it is, where what is to be revealed lies within.
    fn folded(&self, title: RichText, place: &Place) -> egui::CollapsingHeader {
        let is_within = |wanted: &&Place| wanted.file == place.file && place.path.leads_to(&wanted.path);
        let open = self.reveal.filter(is_within).map(|_| true);
        egui::CollapsingHeader::new(title).id_salt(id_of(place)).open(open)
    }

    /// A heading, marked if something within is wrong.
    fn title(&self, place: &Place, label: &str) -> RichText {
        match self.source.count(place) {
            0 => RichText::new(label),
            count => RichText::new(format!("{label}  ⚠ {count}")).color(self.inks[1]),
        }
    }

    /// What is wrong exactly here.
    pub fn problems(&mut self, ui: &mut Ui, place: &Place) {
        for (is_error, words) in self.source.problems(place) {
            widgets::problem(ui, &words, self.inks[usize::from(!is_error)]);
        }
    }

    /// A control for a number.
    pub fn number(&self, ui: &mut Ui, id: Id, label: &str, value: f64, range: &Range) -> Option<Value> {
        let unit = self.words.unit(range.unit);
        let within = (range.min, range.max, range.step);
        widgets::number(ui, id, label, value, within, (range.whole, &unit)).map(|new| numeral(new, range.whole))
    }

    fn numbers(&self, ui: &mut Ui, id: Id, ranges: &[(String, Range)], value: &Value) -> Option<Value> {
        let mut all: Vec<Value> = ranges.iter().map(|_| Value::Number(0.0)).collect();
        for (own, item) in all.iter_mut().zip(value.items()) {
            *own = item.clone();
        }
        let mut changed = false;
        ui.horizontal_wrapped(|ui| {
            for (index, (label, range)) in ranges.iter().enumerate() {
                let now = all[index].as_number().unwrap_or(0.0);
                if let Some(new) = self.number(ui, id.with(index), label, now, range) {
                    (all[index], changed) = (new, true);
                }
            }
        });
        changed.then_some(Value::Tuple(all))
    }
}

/// The name of a field in its file.
fn name_of(field: &Field) -> String {
    match field.place.path.0.last() {
        Some(author::path::Step::Field(name)) => name.clone(),
        _ => String::new(),
    }
}

fn offers(choices: &[Choice]) -> Vec<Offer> {
    choices.iter().map(Offer::of).collect()
}

/// The three numbers of a place.
fn point(space: Space, words: &Words) -> [(String, Range); 3] {
    let range = |min: f64, max: f64| Range { min, max, step: 0.01, unit: Unit::None, whole: false };
    let [across, up, along] = match space {
        Space::Room => [range(-1.0, 1.0), range(0.0, 20.0), range(0.0, 1.0)],
        Space::Landing | Space::Direction => [range(-9.0, 9.0), range(-9.0, 9.0), range(-9.0, 9.0)],
    };
    let named = |key: &str, range| (words.say(key), range);
    [named("editor--across", across), named("editor--up", up), named("editor--along", along)]
}

/// A number as it is written.
#[must_use]
pub fn numeral(value: f64, whole: bool) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "rounded, and within the bounds of its control")]
    if whole { Value::Whole(value.round() as i64) } else { Value::Number(value) }
}

/// What a control of a place is told apart by.
#[must_use]
pub fn id_of(place: &Place) -> Id {
    Id::new(("editor", place.to_string()))
}
