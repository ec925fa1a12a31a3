//! Controls for conditions and effects: their names to choose from, and in their brackets only what exists. What they
//! mean for a state it does not know.

use author::rule::{self, Takes, Verb};
use author::schema::{METER_NAMES, Names, Type, WAYS};
use author::value::Value;
use bevy_egui::egui::{Id, Ui};

use super::forms::{Forms, numeral};
use super::widgets::{self, Offer};

impl Forms<'_> {
    /// A control for what stands in the brackets of a condition or an effect.
    pub fn argument(
        &self,
        ui: &mut Ui,
        id: Id,
        kind: Type,
        value: &Value,
        room: Option<&str>,
        label: &str,
    ) -> Option<Value> {
        match kind {
            Type::Number(range) => self.number(ui, id, label, value.as_number().unwrap_or(0.0), &range),
            Type::Ref(names) => {
                let offers = self.source.offers(names, room);
                widgets::choose(ui, id, label, value.as_text().unwrap_or(""), &offers).map(Value::Text)
            }
            Type::Word(words) => {
                let offers: Vec<Offer> = words.iter().map(|word| self.word(word)).collect();
                widgets::choose(ui, id, label, value.as_name().unwrap_or(""), &offers).map(Value::Name)
            }
            _ => None,
        }
    }

    /// The plainest value that can stand in the brackets of a condition or an effect.
    #[must_use]
    pub fn plain(&self, kind: Type, room: Option<&str>) -> Value {
        match kind {
            Type::Number(range) => numeral(1.0_f64.clamp(range.min, range.max), range.whole),
            Type::Ref(names) => {
                Value::text(self.source.offers(names, room).first().map_or("", |offer| offer.id.as_str()))
            }
            Type::Word(words) => Value::name(words.first().copied().unwrap_or("")),
            _ => Value::name("Always"),
        }
    }

    /// A name of the format with what it means: a condition, an effect, a meter, a way.
    #[must_use]
    pub fn word(&self, word: &str) -> Offer {
        let label = if METER_NAMES.contains(&word) {
            self.words.say(&format!("meter--{}", word.to_lowercase()))
        } else if WAYS.contains(&word) {
            self.words.say(&format!("editor--way-{}", word.to_lowercase()))
        } else {
            self.words.maybe(&format!("editor--rule-{}", word.to_lowercase()))
        };
        Offer { id: word.to_owned(), label }
    }
}

/// The names of conditions or effects.
fn offers(form: &Forms<'_>, verbs: &[Verb]) -> Vec<Offer> {
    verbs.iter().map(|verb| form.word(verb.name)).collect()
}

/// A condition, with what is in its brackets indented under it.
pub fn condition(form: &mut Forms<'_>, ui: &mut Ui, id: Id, value: &Value, label: &str) -> Option<Value> {
    let (name, inside) = rule::parts(value)?;
    let verb = rule::condition(name)?;
    let names = offers(form, rule::CONDITIONS);
    let chosen = widgets::choose(ui, id.with("name"), label, name, &names).filter(|chosen| chosen != name);
    let mut new = chosen.and_then(|chosen| rule::condition(&chosen)).map(|verb| exchanged(form, verb, value));
    if let Takes::These(types) = verb.takes {
        let inside = ui.indent(id.with("these"), |ui| these(form, ui, id, name, types, inside)).inner;
        new = new.or(inside);
    }
    if new.is_some() {
        return new;
    }
    match verb.takes {
        Takes::These(_) => None,
        Takes::One => {
            let inner = inside.first()?;
            let changed = ui.indent(id.with("one"), |ui| condition(form, ui, id.with(0), inner, label)).inner?;
            Some(rule::written(name, vec![changed]))
        }
        Takes::Several => {
            let list = inside.first().map(Value::items).unwrap_or_default();
            let changed = ui.indent(id.with("all"), |ui| several(form, ui, id, list, label)).inner?;
            Some(rule::written(name, vec![Value::List(changed)]))
        }
    }
}

fn several(form: &mut Forms<'_>, ui: &mut Ui, id: Id, list: &[Value], label: &str) -> Option<Vec<Value>> {
    let mut items = list.to_vec();
    let (mut changed, mut gone) = (false, None);
    for (index, item) in items.iter_mut().enumerate() {
        ui.horizontal_top(|ui| {
            if widgets::sign(ui, "✖", &form.words.say("editor--remove")) {
                gone = Some(index);
            }
            ui.vertical(|ui| {
                if let Some(new) = condition(form, ui, id.with(index), item, label) {
                    (*item, changed) = (new, true);
                }
            });
        });
    }
    if let Some(index) = gone {
        items.remove(index);
    }
    let more = widgets::add(ui, id.with("more"), label, &offers(form, rule::CONDITIONS));
    items.extend(more.as_deref().and_then(rule::condition).map(|verb| plain(form, verb)));
    (changed || gone.is_some() || more.is_some()).then_some(items)
}

/// Another condition in the place of one: what was there stays within it, where there is room for it.
fn exchanged(form: &Forms<'_>, verb: &Verb, before: &Value) -> Value {
    let inner = match rule::parts(before) {
        Some(("All" | "Any", inside)) => inside.first().map(|list| list.items().to_vec()).unwrap_or_default(),
        Some(("Always", _)) | None => Vec::new(),
        Some(_) => vec![before.clone()],
    };
    match verb.takes {
        Takes::Several => rule::written(verb.name, vec![Value::List(inner)]),
        Takes::One => {
            let one = inner.into_iter().next().unwrap_or_else(|| Value::name("Always"));
            rule::written(verb.name, vec![one])
        }
        Takes::These(_) => plain(form, verb),
    }
}

/// The plainest condition or effect of a name.
fn plain(form: &Forms<'_>, verb: &Verb) -> Value {
    let inside = match verb.takes {
        Takes::One => vec![Value::name("Always")],
        Takes::Several => vec![Value::List(Vec::new())],
        Takes::These(types) => {
            let mut room: Option<String> = None;
            let value = |kind: &Type| {
                let value = form.plain(*kind, room.as_deref());
                if *kind == Type::Ref(Names::Room) {
                    room = value.as_text().map(ToOwned::to_owned);
                }
                value
            };
            types.iter().map(value).collect()
        }
    };
    rule::written(verb.name, inside)
}

/// What stands in the brackets of a condition or an effect, one control each, one under the other: beside each other they
/// would not fit into the panel.
fn these(form: &mut Forms<'_>, ui: &mut Ui, id: Id, name: &str, types: &[Type], inside: &[Value]) -> Option<Value> {
    let mut all = inside.to_vec();
    let mut changed = None;
    for (index, (kind, value)) in types.iter().zip(inside).enumerate() {
        let room = inside.first().and_then(Value::as_text).filter(|_| index > 0 && types[0] == Type::Ref(Names::Room));
        if let Some(new) = form.argument(ui, id.with(("arg", index)), *kind, value, room, name) {
            changed = Some((index, new));
        }
    }
    let (index, new) = changed?;
    // Another room has other things and options.
    if types[index] == Type::Ref(Names::Room)
        && let Some((kind, last)) = types.get(index + 1).zip(all.get_mut(index + 1))
    {
        *last = form.plain(*kind, new.as_text());
    }
    all[index] = new;
    Some(rule::written(name, all))
}

/// One effect, with what is in its brackets indented under it.
fn effect(form: &mut Forms<'_>, ui: &mut Ui, id: Id, value: &Value, named: (&str, &[Offer])) -> Option<Value> {
    let (name, inside) = rule::parts(value)?;
    let verb = rule::effect(name)?;
    let chosen = widgets::choose(ui, id.with("name"), named.0, name, named.1).filter(|other| other != name);
    let new = chosen.and_then(|chosen| rule::effect(&chosen)).map(|verb| plain(form, verb));
    let Takes::These(types) = verb.takes else { return new };
    let inside = ui.indent(id.with("these"), |ui| these(form, ui, id, name, types, inside)).inner;
    new.or(inside)
}

/// Effects in rows, each of which can be changed or taken out, and more to be added.
pub fn effects(form: &mut Forms<'_>, ui: &mut Ui, id: Id, value: &Value, label: &str) -> Option<Value> {
    let mut items = value.items().to_vec();
    let (mut changed, mut gone) = (false, None);
    let names = offers(form, rule::EFFECTS);
    for (index, item) in items.iter_mut().enumerate() {
        let id = id.with(index);
        ui.horizontal_top(|ui| {
            if widgets::sign(ui, "✖", &form.words.say("editor--remove")) {
                gone = Some(index);
            }
            if let Some(new) = ui.vertical(|ui| effect(form, ui, id, item, (label, &names))).inner {
                (*item, changed) = (new, true);
            }
        });
    }
    if let Some(index) = gone {
        items.remove(index);
    }
    let more = widgets::add(ui, id.with("more"), label, &names);
    items.extend(more.as_deref().and_then(rule::effect).map(|verb| plain(form, verb)));
    (changed || gone.is_some() || more.is_some()).then_some(Value::List(items))
}
