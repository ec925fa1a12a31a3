//! How a walker goes through fields, items, entries and variants: what is bad is noted, passed over, and what comes
//! after it is read all the same.

use std::collections::BTreeSet;

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, EnumAccess, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::Walker;
use super::fault::{Cause, Misfit, suggestion};
use crate::locate::tree::{Body, Field, Node};

/// Reads a value; if it does not fit, notes why and says only that something was noted.
fn read<'de, S: DeserializeSeed<'de>>(walker: Walker<'_, '_>, seed: S) -> Result<S::Value, Misfit> {
    if walker.notes.is_passed_over(walker.node) {
        return Err(Misfit::of(Cause::Part));
    }
    seed.deserialize(walker).map_err(|misfit| {
        walker.notes.note(walker.node, misfit);
        Misfit::of(Cause::Noted)
    })
}

/// The fields of a struct that can be read.
pub(super) struct Fields<'n, 'a> {
    walker: Walker<'n, 'a>,
    fields: std::vec::IntoIter<&'n Field<'a>>,
    value: Option<&'n Node<'a>>,
}

impl<'n, 'a> Fields<'n, 'a> {
    /// The fields, and the names of those that are passed over. Unknown and repeated ones are noted.
    pub(super) fn new(walker: Walker<'n, 'a>, fields: &'n [Field<'a>], known: &[&str]) -> (Self, Vec<&'a str>) {
        let (mut good, mut lost, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
        for field in fields {
            let name = field.name;
            if !known.contains(&name) {
                let hint = suggestion(name, known);
                walker.notes.say(field.start, format!("there is no field `{name}` here"), hint);
            } else if !seen.insert(name) {
                let hint = "Keep one of them.".to_owned();
                walker.notes.say(field.start, format!("the field `{name}` stands here twice"), hint);
            } else if walker.notes.is_passed_over(&field.value) {
                lost.push(name);
            } else {
                good.push(field);
            }
        }
        (Self { walker, fields: good.into_iter(), value: None }, lost)
    }
}

impl<'de> MapAccess<'de> for Fields<'_, '_> {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misfit> {
        let Some(field) = self.fields.next() else { return Ok(None) };
        self.value = Some(&field.value);
        let name: StrDeserializer<'_, Misfit> = field.name.into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misfit> {
        let node = self.value.take().ok_or_else(|| Misfit::of(Cause::Part))?;
        read(self.walker.at(node), seed)
    }
}

/// Items of a list, where bad ones are left out, or of a tuple, where they cannot be.
pub(super) struct Items<'n, 'a> {
    walker: Walker<'n, 'a>,
    items: std::slice::Iter<'n, Node<'a>>,
    is_list: bool,
}

impl<'n, 'a> Items<'n, 'a> {
    pub(super) fn list(walker: Walker<'n, 'a>, items: &'n [Node<'a>]) -> Self {
        Self { walker, items: items.iter(), is_list: true }
    }

    pub(super) fn tuple(walker: Walker<'n, 'a>, items: &'n [Node<'a>]) -> Self {
        Self { walker, items: items.iter(), is_list: false }
    }
}

impl<'de> SeqAccess<'de> for Items<'_, '_> {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Misfit> {
        let Self { walker, items, is_list } = self;
        let node = items.find(|node| !*is_list || !walker.notes.is_passed_over(node));
        node.map(|node| read(walker.at(node), seed)).transpose()
    }
}

/// Entries of a map.
pub(super) struct Entries<'n, 'a> {
    walker: Walker<'n, 'a>,
    entries: std::slice::Iter<'n, (Node<'a>, Node<'a>)>,
    value: Option<&'n Node<'a>>,
}

impl<'n, 'a> Entries<'n, 'a> {
    pub(super) fn new(walker: Walker<'n, 'a>, entries: &'n [(Node<'a>, Node<'a>)]) -> Self {
        Self { walker, entries: entries.iter(), value: None }
    }
}

impl<'de> MapAccess<'de> for Entries<'_, '_> {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misfit> {
        let notes = self.walker.notes;
        let entries = self.entries.by_ref();
        let Some((key, value)) =
            entries.find(|(key, value)| !notes.is_passed_over(key) && !notes.is_passed_over(value))
        else {
            return Ok(None);
        };
        self.value = Some(value);
        read(self.walker.at(key), seed).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misfit> {
        let node = self.value.take().ok_or_else(|| Misfit::of(Cause::Part))?;
        read(self.walker.at(node), seed)
    }
}

/// A name of an enum with what stands in its brackets.
pub(super) struct Variant<'n, 'a> {
    walker: Walker<'n, 'a>,
    name: &'n str,
}

impl<'n, 'a> Variant<'n, 'a> {
    pub(super) fn new(walker: Walker<'n, 'a>, name: &'n str) -> Self {
        Self { walker, name }
    }

    /// What stands in the brackets, which must be there.
    fn items(&self, wanted: usize) -> Result<&'n [Node<'a>], Misfit> {
        let words = match wanted {
            1 => "one value".to_owned(),
            more => format!("{more} values"),
        };
        let message = |found| format!("`{}` takes {words} in ( ), not {found}", self.name);
        match &self.walker.node.body {
            Body::Items(items) if items.len() == wanted => Ok(items),
            Body::Items(items) => Err(Misfit::new(message(items.len().to_string()))),
            Body::Fields(_) => Err(Misfit::new(message("fields with names".to_owned()))),
            _ => Err(Misfit::new(message("none".to_owned()))),
        }
    }
}

impl<'de> EnumAccess<'de> for Variant<'_, '_> {
    type Error = Misfit;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Misfit> {
        let name: StrDeserializer<'_, Misfit> = self.name.into_deserializer();
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, '_> {
    type Error = Misfit;

    fn unit_variant(self) -> Result<(), Misfit> {
        match self.walker.node.body {
            Body::Word(..) => Ok(()),
            _ => Err(Misfit::new(format!("`{}` stands alone, without brackets", self.name))),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misfit> {
        match self.items(1)? {
            [node] => read(self.walker.at(node), seed),
            _ => Err(Misfit::of(Cause::Part)),
        }
    }

    fn tuple_variant<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_seq(Items::tuple(self.walker, self.items(length)?))
    }

    fn struct_variant<V: Visitor<'de>>(self, known: &'static [&'static str], visitor: V) -> Result<V::Value, Misfit> {
        self.walker.fields(known, visitor)
    }
}
