//! Fields that hold several ids: facts, traces, causes with what they weigh. It knows no other field.

use author::form::Choice;
use author::schema::{Range, Unit};
use author::value::Value;
use bevy_egui::egui::{Id, RichText, Ui};

use super::{Forms, offers};
use crate::editor::widgets;

impl Forms<'_> {
    /// Ids in a row, each of which can be taken out, and more to be added; facts with what they say.
    pub(super) fn ids(
        &self,
        ui: &mut Ui,
        id: Id,
        label: &str,
        value: &Value,
        choices: &[Choice],
        told: bool,
    ) -> Option<Value> {
        let ids: Vec<&str> = value.items().iter().filter_map(Value::as_text).collect();
        let (mut gone, mut new) = (None, None);
        ui.horizontal_wrapped(|ui| {
            for (index, name) in ids.iter().enumerate() {
                let response = ui.button(format!("{name} ✖"));
                widgets::name(&response, &format!("{}: {name}", self.words.say("editor--remove")));
                gone = gone.or(response.clicked().then_some(index));
            }
            let free: Vec<Choice> =
                choices.iter().filter(|choice| !ids.contains(&choice.id.as_str())).cloned().collect();
            new = widgets::add(ui, id, label, &offers(&free));
        });
        for choice in ids.iter().filter_map(|id| choices.iter().find(|choice| choice.id == *id)).filter(|_| told) {
            ui.label(RichText::new(format!("{}: {}", choice.id, choice.words)).weak().size(12.5));
        }
        let kept = ids.iter().enumerate().filter(|(index, _)| Some(*index) != gone).map(|(_, id)| *id);
        (gone.is_some() || new.is_some()).then(|| Value::texts(kept.chain(new.as_deref())))
    }

    /// Causes, each with what it weighs.
    pub(super) fn weights(&self, ui: &mut Ui, id: Id, label: &str, value: &Value, choices: &[Choice]) -> Option<Value> {
        let mut items = value.items().to_vec();
        let (mut changed, mut gone) = (false, None);
        let range = Range { min: 1.0, max: 1000.0, step: 1.0, unit: Unit::None, whole: true };
        for (index, item) in items.iter_mut().enumerate() {
            ui.horizontal(|ui| {
                let [cause, weight] = item.items() else { return };
                let name = cause.as_text().unwrap_or("");
                let new_cause =
                    widgets::choose(ui, id.with((index, 0)), label, name, &offers(choices)).map(Value::Text);
                let now = weight.as_number().unwrap_or(1.0);
                let new_weight = self.number(ui, id.with((index, 1)), label, now, &range);
                changed |= new_cause.is_some() || new_weight.is_some();
                let pair =
                    vec![new_cause.unwrap_or_else(|| cause.clone()), new_weight.unwrap_or_else(|| weight.clone())];
                gone = gone.or(widgets::sign(ui, "✖", &self.words.say("editor--remove")).then_some(index));
                *item = Value::Tuple(pair);
            });
        }
        if let Some(index) = gone {
            items.remove(index);
        }
        let new = widgets::add(ui, id.with("new"), label, &offers(choices));
        items.extend(new.iter().map(|cause| Value::Tuple(vec![Value::text(cause), Value::Whole(1)])));
        (changed || gone.is_some() || new.is_some()).then_some(Value::List(items))
    }
}
