//! Reads a tree of RON into a type only to find everything that does not fit. What does not fit is noted and passed
//! over, and the reading begins again, until nothing new is found. Its result is never used as a value.

mod access;
mod fault;

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde::de::{self, DeserializeOwned, Visitor};
use serde::forward_to_deserialize_any;

use crate::locate::lex::Kind;
use crate::locate::tree::{Body, DECIMAL_COMMA, Fault, Node};
use access::{Entries, Fields, Items, Variant};
use fault::{Cause, Misfit};

/// More faults of one file are not worth reading.
const MOST_FAULTS: usize = 40;

/// Everything in this tree that keeps it from being a `T`.
pub(super) fn faults<T: DeserializeOwned>(root: &Node<'_>) -> Vec<Fault> {
    let notes = Notes::default();
    loop {
        let before = notes.count();
        if let Err(misfit) = T::deserialize(Walker { node: root, notes: &notes }) {
            notes.note(root, misfit);
        }
        let said = notes.faults.borrow().len();
        if notes.count() == before || said >= MOST_FAULTS || notes.is_passed_over(root) {
            break;
        }
    }
    notes.faults.into_inner()
}

/// What was found so far.
#[derive(Default)]
struct Notes {
    faults: RefCell<Vec<Fault>>,
    passed_over: RefCell<BTreeSet<(usize, usize)>>,
}

impl Notes {
    fn count(&self) -> usize {
        self.faults.borrow().len() + self.passed_over.borrow().len()
    }

    fn is_passed_over(&self, node: &Node<'_>) -> bool {
        self.passed_over.borrow().contains(&(node.start, node.end))
    }

    /// Notes what is wrong with a node, and that it is to be passed over from now on.
    fn note(&self, node: &Node<'_>, misfit: Misfit) {
        if misfit.cause == Cause::Noted {
            return;
        }
        self.passed_over.borrow_mut().insert((node.start, node.end));
        if misfit.cause == Cause::Itself {
            self.say(misfit.at.unwrap_or(node.start), misfit.message, misfit.hint);
        }
    }

    fn say(&self, at: usize, message: String, hint: String) {
        let fault = Fault { at, message, hint };
        let mut faults = self.faults.borrow_mut();
        if !faults.contains(&fault) && faults.len() < MOST_FAULTS {
            faults.push(fault);
        }
    }
}

/// Reads one node.
#[derive(Clone, Copy)]
struct Walker<'n, 'a> {
    node: &'n Node<'a>,
    notes: &'n Notes,
}

impl<'n, 'a> Walker<'n, 'a> {
    fn at(self, node: &'n Node<'a>) -> Self {
        Self { node, ..self }
    }

    fn misfit(self, expected: &str) -> Misfit {
        Misfit::new(format!("{} is expected here, not {}", expected, self.what()))
    }

    fn what(self) -> String {
        match (&self.node.body, self.node.name) {
            (_, Some(name)) => format!("`{name}(…)`"),
            (Body::Word(_, word), None) => {
                let short: String = word.chars().take(40).collect();
                if short.len() < word.len() { format!("`{short}…`") } else { format!("`{word}`") }
            }
            (Body::Fields(_), None) => "fields in ( )".to_owned(),
            (Body::Items(_), None) => "values in ( )".to_owned(),
            (Body::List(_), None) => "a list in [ ]".to_owned(),
            (Body::Map(_), None) => "a map in { }".to_owned(),
        }
    }

    fn number<'de, V: Visitor<'de>>(self, visitor: V, whole: bool) -> Result<V::Value, Misfit> {
        let expected = if whole { "a whole number" } else { "a number" };
        let word = match self.node.body {
            Body::Word(Kind::Number, word) => word.replace('_', ""),
            Body::Word(Kind::Name, word) if matches!(word, "inf" | "NaN") && !whole => word.to_owned(),
            _ => return Err(self.misfit(expected)),
        };
        if whole {
            let number = word.parse::<i128>().map_err(|_| self.misfit(expected))?;
            match (u64::try_from(number), i64::try_from(number)) {
                (Ok(number), _) => visitor.visit_u64(number),
                (_, Ok(number)) => visitor.visit_i64(number),
                _ => Err(self.misfit("a smaller number")),
            }
        } else {
            visitor.visit_f64(word.parse().map_err(|_| self.misfit(expected))?)
        }
    }

    fn fields<'de, V: Visitor<'de>>(self, known: &'static [&'static str], visitor: V) -> Result<V::Value, Misfit> {
        let empty = Vec::new();
        let fields = match &self.node.body {
            Body::Fields(fields) => fields,
            Body::Items(items) if items.is_empty() => &empty,
            _ => return Err(self.misfit("fields in ( ), as in `(name: value, …)`,")),
        };
        let (fields, lost) = Fields::new(self, fields, known);
        visitor.visit_map(fields).map_err(|misfit| match misfit.missing {
            // It is there, but it is being passed over.
            Some(field) if lost.contains(&field) => Misfit::of(Cause::Part),
            _ => misfit,
        })
    }
}

/// Whether two values are numbers with nothing but a comma between them, as in `0,5`.
fn is_decimal_comma(two: &[Node<'_>]) -> bool {
    let [first, second] = two else { return false };
    let is_number = |node: &Node<'_>| matches!(node.body, Body::Word(Kind::Number, _));
    is_number(first) && is_number(second) && first.end + 1 == second.start
}

macro_rules! numbers {
    ($($method:ident $whole:literal)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            self.number(visitor, $whole)
        })*
    };
}

impl<'de> de::Deserializer<'de> for Walker<'_, '_> {
    type Error = Misfit;

    numbers! {
        deserialize_i8 true deserialize_i16 true deserialize_i32 true deserialize_i64 true
        deserialize_u8 true deserialize_u16 true deserialize_u32 true deserialize_u64 true
        deserialize_f32 false deserialize_f64 false
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        // No type of the level format asks for this but to pass something over.
        visitor.visit_unit()
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.node.body {
            Body::Word(Kind::Name, "true") => visitor.visit_bool(true),
            Body::Word(Kind::Name, "false") => visitor.visit_bool(false),
            _ => Err(self.misfit("`true` or `false`")),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.node.string() {
            Some(text) => visitor.visit_str(text),
            None => Err(self.misfit("a text in quotes")),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.node.body {
            Body::Word(Kind::Name, "None") => visitor.visit_none(),
            _ => {
                let inner = self.node.within_some();
                let placed = |misfit: Misfit| Misfit { at: misfit.at.or(Some(inner.start)), ..misfit };
                visitor.visit_some(self.at(inner)).map_err(placed)
            }
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match &self.node.body {
            Body::List(items) => visitor.visit_seq(Items::list(self, items)),
            _ => Err(self.misfit("a list in [ ]")),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Misfit> {
        let expected = format!("({})", vec!["value"; length].join(", "));
        match &self.node.body {
            Body::Items(items) if items.len() == length => visitor.visit_seq(Items::tuple(self, items)),
            Body::Items(items) => {
                Err(Misfit::new(format!("there should be {length} values here, not {}", items.len())).with_hint(
                    match items.windows(2).any(is_decimal_comma) {
                        true => format!("Write {expected}. {DECIMAL_COMMA}"),
                        false => format!("Write {expected}."),
                    },
                ))
            }
            _ => Err(self.misfit(&expected)),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match &self.node.body {
            Body::Map(entries) => visitor.visit_map(Entries::new(self, entries)),
            _ => Err(self.misfit("a map in { }")),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        if let Some(found) = self.node.name.filter(|found| *found != name) {
            let hint = format!("Write `{name}(…)`, or leave the name away: `(…)`.");
            self.notes.say(self.node.start, format!("`{found}` is not what stands here; it is a `{name}`"), hint);
        }
        self.fields(known, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        let word = match (&self.node.body, self.node.name) {
            (Body::Word(Kind::Name, word), _) => word,
            (_, Some(name)) => name,
            _ => return Err(self.misfit("one of a few names").with_hint(fault::list("Write one of: ", variants))),
        };
        if !variants.contains(&word) {
            return Err(Misfit::unknown_name(word, variants));
        }
        visitor.visit_enum(Variant::new(self, word))
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_str(visitor)
    }

    forward_to_deserialize_any! { char bytes byte_buf unit unit_struct tuple_struct ignored_any i128 u128 }
}
