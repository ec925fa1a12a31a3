//! Edits as values, and what each does to the texts of a pack. An edit that cannot be made changes nothing.

mod add;
mod rename;

use std::collections::BTreeMap;

use story::source::is_level_file;

use crate::ftl;
use crate::history::{StepKind, StepName};
use crate::names::Id;
use crate::path::{Place, Step};
use crate::ron::{self, Refused};
use crate::schema::{self, Type};
use crate::spelling::{Spellings, Spot};
use crate::value::Value;

/// Something to be changed.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Gives a value, or a field that is not written yet, another value. What it is when it is left out is left out.
    Set(Place, Value),
    /// Leaves a field out, so that it is what the format says.
    Clear(Place),
    /// Puts an item into a list, before the one that has this place now.
    Insert(Place, usize, Value),
    /// Takes an item out of its list, or an entry out of its map. Texts stay; see [`Edit::Drop`].
    Remove(Place),
    /// Moves an item of a list from one place to another; the second is its place afterwards.
    Move(Place, usize, usize),
    /// Writes a text of the pack; empty words take it out.
    Words {
        /// The language.
        language: String,
        /// Its key ("letter--envelope").
        key: String,
        /// Its attribute ("means").
        attribute: Option<String>,
        /// The words, as FTL without indentation.
        words: String,
    },
    /// Gives something another id, everywhere: where it is written, where it is used, in the keys of texts.
    Rename(Id, String),
    /// Adds a thing, an option, a cause, a trace, an ending … at the end of its list (an ending, or a row of the table,
    /// before the last one that always holds), with words to begin with in every language. These fields are set.
    Add(Id, Vec<(String, Value)>),
    /// Takes out such a part together with its texts. What refers to it stays; the checker names it.
    Drop(Id),
    /// Adds a room after this one (at the beginning, if none is named): a file, texts, its place on the track.
    AddRoom {
        /// Id of the new room.
        id: String,
        /// Id of the room it comes after.
        after: Option<String>,
    },
    /// Takes a room out: its file, its texts, its place on the track.
    DropRoom(String),
    /// Writes a whole file, or takes it out.
    File(String, Option<String>),
    /// Several edits as one step, with the name of the first.
    All(Vec<Edit>),
}

/// The texts of a pack while an edit is made.
pub(crate) struct Draft<'a> {
    /// Id of the pack.
    pub(crate) pack: &'a str,
    /// Files as they were.
    pub(crate) before: &'a dyn Fn(&str) -> Option<String>,
    /// Names of all files of the pack.
    pub(crate) names: Vec<String>,
    /// Words to begin with: language, key.
    pub(crate) words: &'a dyn Fn(&str, &str) -> Option<String>,
    /// Files that are other now; none if they are gone.
    pub(crate) changed: BTreeMap<String, Option<String>>,
    /// How things were spelt before.
    pub(crate) spellings: &'a mut Spellings,
}

impl Draft<'_> {
    /// A file as it is now.
    pub(crate) fn text(&self, file: &str) -> Option<String> {
        match self.changed.get(file) {
            Some(text) => text.clone(),
            None => (self.before)(file),
        }
    }

    fn need(&self, file: &str) -> Result<String, Refused> {
        let inside = file.strip_prefix(self.pack).is_some_and(|rest| rest.starts_with('/'));
        self.text(file).filter(|_| inside).ok_or_else(|| Refused::NoFile(file.to_owned()))
    }

    fn write(&mut self, file: &str, text: String) {
        self.changed.insert(file.to_owned(), Some(text));
    }

    /// Changes the text of a file.
    fn change(&mut self, file: &str, with: impl FnOnce(&str, Type) -> Result<String, Refused>) -> Result<(), Refused> {
        let text = self.need(file)?;
        let kind = schema::of_file(file).ok_or_else(|| Refused::NoFile(file.to_owned()))?;
        let text = with(&text, kind).map_err(|refused| match refused {
            Refused::Broken(_) => Refused::Broken(file.to_owned()),
            other => other,
        })?;
        self.write(file, text);
        Ok(())
    }

    /// The names of the pack's files now.
    fn files(&self) -> Vec<String> {
        let mut names: Vec<String> = self.names.iter().chain(self.changed.keys()).cloned().collect();
        names.sort();
        names.dedup();
        names.retain(|name| self.text(name).is_some());
        names
    }

    fn pack_file(&self) -> String {
        format!("{}/pack.ron", self.pack)
    }

    /// A value of a file, if it is written there.
    fn value(&self, place: &Place) -> Option<Value> {
        ron::get(&self.text(&place.file)?, &place.path)
    }

    /// The languages the pack has texts in.
    fn languages(&self) -> Vec<String> {
        let languages = self.value(&Place::file(&self.pack_file()).field("languages"));
        let languages = languages.as_ref().map(Value::items).unwrap_or_default();
        languages.iter().filter_map(Value::as_text).map(str::to_owned).collect()
    }

    fn text_file(&self, language: &str) -> String {
        format!("{}/text/{language}.ftl", self.pack)
    }

    /// Makes an edit.
    pub(crate) fn make(&mut self, edit: &Edit) -> Result<(), Refused> {
        match edit {
            Edit::Set(place, value) => self.set(place, value),
            Edit::Clear(place) => {
                self.note(place);
                self.clear(place)
            }
            Edit::Insert(list, index, value) => self.shifted(&list.file).insert(list, *index, value),
            Edit::Remove(place) => {
                self.shifted(&place.file).change(&place.file, |text, _| ron::remove(text, &place.path))
            }
            Edit::Move(list, from, to) => {
                self.shifted(&list.file).change(&list.file, |text, _| ron::shift(text, &list.path, *from, *to))
            }
            Edit::Words { language, key, attribute, words } => self.words(language, key, attribute.as_deref(), words),
            Edit::Rename(id, to) => {
                self.spellings.clear();
                rename::rename(self, id, to)
            }
            Edit::Add(id, with) => {
                self.spellings.clear();
                add::add(self, id, with)
            }
            Edit::Drop(id) => {
                self.spellings.clear();
                add::drop(self, id)
            }
            Edit::AddRoom { id, after } => {
                self.spellings.clear();
                add::room(self, id, after.as_deref())
            }
            Edit::DropRoom(id) => {
                self.spellings.clear();
                add::drop_room(self, id)
            }
            Edit::File(file, text) => {
                let inside = file.strip_prefix(self.pack).is_some_and(|rest| rest.starts_with('/'));
                if !inside || file.contains("..") || !is_level_file(file) {
                    return Err(Refused::NoFile(file.clone()));
                }
                self.shifted(file).changed.insert(file.clone(), text.clone());
                Ok(())
            }
            Edit::All(edits) => edits.iter().try_for_each(|edit| self.make(edit)),
        }
    }

    /// Places in this file are going to be others.
    fn shifted(&mut self, file: &str) -> &mut Self {
        self.spellings.forget(file);
        self
    }

    /// Notes how a value is spelt.
    fn note(&mut self, place: &Place) {
        let spelt = self.text(&place.file).and_then(|text| ron::spelling(&text, &place.path));
        self.spellings.note(Spot::Value(place.clone()), spelt.as_deref());
    }

    fn words(&mut self, language: &str, key: &str, attribute: Option<&str>, words: &str) -> Result<(), Refused> {
        let file = self.text_file(language);
        let text = self.need(&file)?;
        let spot = Spot::Words(file.clone(), key.to_owned(), attribute.map(str::to_owned));
        self.spellings.note(spot.clone(), ftl::spelling(&text, key, attribute));
        let mut after = ftl::set(&text, key, attribute, words)?;
        if let Some(Some(before)) = self.spellings.of(&spot) {
            after = ftl::respelt(&after, key, attribute, before);
        }
        self.write(&file, after);
        Ok(())
    }

    fn set(&mut self, place: &Place, value: &Value) -> Result<(), Refused> {
        self.note(place);
        let was = self.spellings.of(&Spot::Value(place.clone())).flatten();
        let was =
            was.filter(|spelt| read(spelt).is_some_and(|was| was.same(value))).map(|was| Value::Spelt(was.to_owned()));
        let value = was.as_ref().unwrap_or(value);
        let field = self.field(place);
        let absent = field.and_then(|field| field.absent).and_then(read);
        let is_absent = absent.is_some_and(|absent| absent.same(value) || is_empty(&absent) && is_empty(value));
        if is_absent && was.is_none() {
            return self.clear(place);
        }
        self.change(&place.file, |text, kind| ron::set(text, kind, &place.path, value))
    }

    fn clear(&mut self, place: &Place) -> Result<(), Refused> {
        if self.value(place).is_none() {
            return self.need(&place.file).map(drop);
        }
        self.change(&place.file, |text, _| ron::remove(text, &place.path))
    }

    fn insert(&mut self, list: &Place, index: usize, value: &Value) -> Result<(), Refused> {
        if self.value(list).is_none() {
            self.change(&list.file, |text, kind| ron::set(text, kind, &list.path, &Value::List(Vec::new())))?;
        }
        self.change(&list.file, |text, _| ron::insert(text, &list.path, index, &value.to_string()))
    }

    fn field(&self, place: &Place) -> Option<&'static schema::FieldType> {
        let (parent, last) = place.path.split_last()?;
        let (Type::Part(part), Step::Field(name)) = (schema::along(schema::of_file(&place.file)?, &parent)?, last)
        else {
            return None;
        };
        part.field(name).map(|(_, field)| field)
    }
}

/// A value as it is written.
pub(crate) fn read(text: &str) -> Option<Value> {
    ron::get(text, &crate::path::Path::default())
}

fn is_empty(value: &Value) -> bool {
    matches!(value, Value::Tuple(inside) if inside.is_empty())
        || matches!(value, Value::Fields(inside) if inside.is_empty())
}

impl Edit {
    /// What the step is called.
    pub(crate) fn name(&self) -> StepName {
        let name = |kind, what: &str| StepName { kind, what: what.to_owned() };
        let last = |place: &Place| {
            let field = place.path.0.iter().rev().find_map(|step| match step {
                Step::Field(name) => Some(name.clone()),
                Step::Item(_) | Step::Key(_) => None,
            });
            field.unwrap_or_default()
        };
        match self {
            Self::Set(place, _) | Self::Clear(place) => name(StepKind::Change, &last(place)),
            Self::Insert(place, ..) => name(StepKind::Add, &last(place)),
            Self::Remove(place) => name(StepKind::Remove, &last(place)),
            Self::Move(place, ..) => name(StepKind::Move, &last(place)),
            Self::Words { key, .. } => name(StepKind::Words, key),
            Self::Rename(id, _) => name(StepKind::Rename, &id.id),
            Self::Add(id, _) => name(StepKind::Add, &id.id),
            Self::AddRoom { id, .. } => name(StepKind::Add, id),
            Self::Drop(id) => name(StepKind::Remove, &id.id),
            Self::DropRoom(id) => name(StepKind::Remove, id),
            Self::File(file, Some(_)) => name(StepKind::Change, file),
            Self::File(file, None) => name(StepKind::Remove, file),
            Self::All(edits) => edits.first().map_or_else(|| name(StepKind::Change, ""), Self::name),
        }
    }
}
