//! What can be changed in a part of a pack, as data that a user interface shows: fields with labels, kinds and what may
//! be chosen. It draws nothing and offers nothing that does not exist.

mod build;
mod choices;

use crate::names::Id;
use crate::path::Place;
use crate::schema::{Names, Range, Space};
use crate::value::Value;

/// A part of a pack as a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    /// The part.
    pub place: Place,
    /// What it is called: the text of a room or a thing, or the kind of a prop.
    pub title: String,
    /// Its fields and texts, in the order in which they are written.
    pub fields: Vec<Field>,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Where its value is written, or would be.
    pub place: Place,
    /// What it is called, in the language asked for.
    pub label: String,
    /// What it means, in one line.
    pub doc: String,
    /// What it is, and what may be chosen.
    pub kind: Kind,
    /// What it is now; what the format says, if it is left out. None if it is missing.
    pub value: Option<Value>,
    /// Whether it is written, so that it can be left out again ([`crate::edit::Edit::Clear`]).
    pub is_written: bool,
    /// Whether it must be there.
    pub is_needed: bool,
}

/// What a field is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// A number.
    Number(Range),
    /// Free words or figures in the RON file.
    Words,
    /// A colour, "#rrggbb".
    Color,
    /// Yes or no.
    Flag,
    /// An id; it is changed by [`crate::edit::Edit::Rename`]. None where renaming makes no sense.
    Id(Option<Id>),
    /// One of what exists. The value is a text, or a name if `names` says so.
    Choice {
        /// What may be chosen.
        choices: Vec<Choice>,
        /// Whether the choice is written as a name, without quotes.
        names: bool,
        /// Whether nothing may be chosen: the field is left out then.
        none: bool,
    },
    /// A place: three numbers.
    Point(Space),
    /// Several numbers, each with its label.
    Numbers(Vec<(String, Range)>),
    /// A text of the pack in one language: [`crate::edit::Edit::Words`].
    Text {
        /// The language.
        language: String,
        /// Its key.
        key: String,
        /// Its attribute.
        attribute: Option<String>,
    },
    /// When: [`crate::sentence`] says it in words, [`crate::rule`] what may be put in.
    Condition,
    /// What it does: a list of effects.
    Effects,
    /// A list of facts; the choices are all facts, with their texts.
    Facts(Vec<Choice>),
    /// A list of such ids ("clock"): sounds, kinds that are scattered, languages.
    Ids(Vec<Choice>),
    /// A list of causes and how much each weighs.
    Weights(Vec<Choice>),
    /// A part of its own, with a form of its own; it is missing if `value` is none.
    Part,
    /// A list of parts, each with a form of its own ([`Field::place`] with an item): their titles.
    Parts {
        /// What each is called.
        titles: Vec<String>,
        /// What the parts are, if they have ids and texts ([`crate::edit::Edit::Add`]).
        names: Option<Names>,
    },
    /// A map of parts by id, each with a form of its own ([`Field::place`] with a key): facts and sources.
    Entries {
        /// The ids, and what each is called.
        entries: Vec<Choice>,
        /// What the ids name.
        names: Names,
    },
}

/// Something that may be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is written: an id, a name.
    pub id: String,
    /// What it is called: the title of the room, the text of the fact.
    pub words: String,
}
