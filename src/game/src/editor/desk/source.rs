//! What forms ask of the files, kept until these change.

use std::sync::{Arc, PoisonError};

use author::form::Form;
use author::names::Id;
use author::path::{Place, Step};
use author::problem::{Belongs, Placed};
use author::schema::{self, Names, Type};
use author::value::Value;
use story::page::Way;

use super::parts::NEW;
use super::{Desk, said};
use crate::editor::forms::{Source, numeral};
use crate::editor::widgets::Offer;

impl Source for Desk {
    fn form(&self, place: &Place) -> Option<Arc<Form>> {
        let known = self.read.lock().unwrap_or_else(PoisonError::into_inner).forms.get(place).cloned();
        known.unwrap_or_else(|| {
            let form = self.bench.form(place, &self.language).map(Arc::new);
            let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
            read.forms.insert(place.clone(), form.clone());
            form
        })
    }

    fn offers(&self, names: Names, of: Option<&str>) -> Arc<[Offer]> {
        let key = (names, of.map(ToOwned::to_owned));
        let known = self.read.lock().unwrap_or_else(PoisonError::into_inner).offers.get(&key).cloned();
        known.unwrap_or_else(|| {
            let choices = self.bench.choices(names, of, &self.language);
            let offers: Arc<[Offer]> = choices.iter().map(Offer::of).collect();
            let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
            read.offers.insert(key, offers.clone());
            offers
        })
    }

    fn problems(&self, place: &Place) -> Vec<(bool, String)> {
        // That a text is missing is said at its field.
        let here = |placed: &&Placed| {
            matches!(&placed.belongs, Belongs::Value(own) if own == place) && !placed.is_missing_words()
        };
        let whole = |placed: &&Placed| {
            placed.belongs == Belongs::File && place.path.0.is_empty() && placed.problem.file == place.file
        };
        let found = self.bench.problems().iter().filter(|placed| here(placed) || whole(placed));
        found.map(|placed| (placed.problem.is_error(), said(&placed.problem))).collect()
    }

    fn count(&self, place: &Place) -> usize {
        self.bench.problems_at(place).count()
    }

    fn problems_of_words(&self, language: &str, key: &str, attribute: Option<&str>) -> Vec<(bool, String)> {
        let found = self.bench.problems_of_words(language, key, attribute);
        found.map(|placed| (placed.problem.is_error(), said(&placed.problem))).collect()
    }

    fn blank(&self, place: &Place) -> Option<Value> {
        let kind = schema::along(schema::of_file(&place.file)?, &place.path)?;
        Some(match kind {
            Type::List(item) | Type::Map(_, item) => blank(self, *item),
            other => blank(self, other),
        })
    }

    fn effects_in_words(&self, effects: &Value) -> Vec<String> {
        self.bench.effects_in_words(&self.language, effects)
    }

    fn fresh(&self, names: Names, list: &Place, count: usize) -> Id {
        let of = self.id_of_file(&list.file).map(ToOwned::to_owned);
        let way = match list.path.0.first() {
            Some(Step::Field(field)) if field == "going_in" => Some(Way::In),
            Some(Step::Field(field)) if field == "coming_out" => Some(Way::Out),
            _ => None,
        };
        let taken = self.offers(names, of.as_deref());
        let free = |id: &String| taken.iter().all(|offer| offer.id != *id);
        let id = (count + 1..).map(|n| format!("new-{n}")).find(free).unwrap_or_default();
        let of = if names == Names::Fit {
            self.offers(Names::Support, None).first().map(|offer| offer.id.clone())
        } else {
            of
        };
        Id { names, of, way, id }
    }
}

/// The plainest value of a type.
fn blank(desk: &Desk, kind: Type) -> Value {
    let first = |names| desk.offers(names, None).first().map_or_else(String::new, |offer| offer.id.clone());
    match kind {
        Type::Number(range) => numeral(0.0_f64.clamp(range.min, range.max), range.whole),
        Type::Words => Value::text(""),
        Type::Id(_) => Value::text("new"),
        Type::Color => Value::text("#808080"),
        Type::Flag => Value::flag(false),
        Type::Ref(names) => Value::Text(first(names)),
        Type::Word(words) => Value::name(words.first().copied().unwrap_or("")),
        Type::Point(_) => Value::numbers(&NEW),
        Type::Numbers(ranges) => {
            let least = |(_, range): &(&str, schema::Range)| 0.0_f64.clamp(range.min, range.max);
            Value::numbers(&ranges.iter().map(least).collect::<Vec<_>>())
        }
        Type::Weight => Value::Tuple(vec![Value::Text(first(Names::Cause)), Value::Whole(1)]),
        Type::Part(part) => {
            let must = part.fields.iter().filter(|field| field.absent.is_none());
            Value::Fields(must.map(|field| (field.name.to_owned(), blank(desk, field.kind))).collect())
        }
        Type::List(_) => Value::List(Vec::new()),
        Type::Map(..) => Value::Map(Vec::new()),
        Type::Condition => Value::name("Always"),
        Type::Effect => Value::Call("Months".to_owned(), vec![Value::Whole(1)]),
    }
}
