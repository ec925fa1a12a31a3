//! Makes the form of a part from what the format says about it and what is written. What may be chosen it asks for.

use super::{Field, Form, Kind};
use crate::edit::read;
use crate::names::Id;
use crate::path::{Place, Step};
use crate::schema::{self, FieldType, Names, Part, ROOM, Type};
use crate::value::Value;
use crate::workbench::Workbench;
use story::page::Way;

/// A text that a part has: its attribute, and the name of its label.
type Text = (Option<&'static str>, &'static str);

/// The texts of what has an id.
fn texts(names: Names) -> &'static [Text] {
    match names {
        Names::Pack => &[(None, "title"), (Some("about"), "about")],
        Names::Room => {
            &[(None, "title"), (Some("in"), "seen-in"), (Some("out"), "seen-out"), (Some("clock"), "clock-words")]
        }
        Names::Thing => &[(None, "title"), (Some("means"), "means"), (Some("means-out"), "means-out")],
        Names::Said | Names::Persona => &[(None, "words")],
        Names::Option => &[(None, "option-words"), (Some("after"), "after"), (Some("closed"), "closed")],
        Names::Cause => &[(None, "title"), (Some("means"), "means")],
        Names::Support => &[(None, "title"), (Some("otherwise"), "otherwise")],
        Names::Fit => &[(None, "fit-words")],
        Names::Ending => &[(None, "title"), (Some("text"), "ending-words"), (Some("next"), "next")],
        Names::Term => &[(None, "title"), (Some("means"), "term-means"), (Some("who"), "term-who")],
        _ => &[],
    }
}

impl Workbench {
    /// The form of a part, or of a single value, with labels in this language; none if there is no such part.
    #[must_use]
    pub fn form(&self, place: &Place, language: &str) -> Option<Form> {
        let kind = schema::along(schema::of_file(&place.file)?, &place.path)?;
        let value = self.value(place);
        let title = self.title_at(place, kind, value.as_ref(), language);
        let Type::Part(part) = kind else {
            let field = FieldType { name: "value", kind, absent: None };
            let whole = Value::Fields(Vec::new());
            let mut field = self.field(place.clone(), part_name(kind), &field, value, (&whole, language));
            field.is_written = false;
            return Some(Form { place: place.clone(), title, fields: vec![field] });
        };
        let value = value.unwrap_or(Value::Fields(Vec::new()));
        let mut fields = Vec::new();
        for known in part.fields {
            let own = place.field(known.name);
            let written = value.get(known.name).cloned();
            let field = self.field(own, part.name, known, written, (&value, language));
            let id = if let Kind::Id(Some(id)) = &field.kind { Some(id.clone()) } else { None };
            fields.push(field);
            fields.extend(id.into_iter().flat_map(|id| self.text_fields(place, &id, language)));
        }
        if let Some((key, way)) = self.question(place) {
            fields.extend(self.words_fields(place, &key, None, way, language));
        }
        Some(Form { place: place.clone(), title, fields })
    }

    /// One field. `around` is the part it is in, and the language of labels.
    fn field(
        &self,
        place: Place,
        part: &str,
        known: &FieldType,
        written: Option<Value>,
        (around, language): (&Value, &str),
    ) -> Field {
        let absent = known.absent.and_then(read).filter(|value| value.as_name() != Some("None"));
        let is_written = written.is_some();
        let value = written.or(absent);
        let kind = self.kind(&place, known, value.as_ref(), (around, language));
        let (label, doc) = self.label(part, known.name, language);
        Field { place, label, doc, kind, value, is_written, is_needed: known.absent.is_none() }
    }

    /// What a field is called, and what it means.
    pub(crate) fn label(&self, part: &str, field: &str, language: &str) -> (String, String) {
        let dashed = |name: &str| name.to_lowercase().replace('_', "-");
        let own = format!("editor--{}--{}", dashed(part), dashed(field));
        let shared = format!("editor--field--{}", dashed(field));
        let find = |attribute| {
            let text = self.editor_text(language, &own, attribute);
            text.or_else(|| self.editor_text(language, &shared, attribute)).unwrap_or_default()
        };
        let label = find(None);
        (if label.is_empty() { field.replace('_', " ") } else { label }, find(Some("doc")))
    }

    fn kind(
        &self,
        place: &Place,
        known: &FieldType,
        value: Option<&Value>,
        (around, language): (&Value, &str),
    ) -> Kind {
        let choice = |choices, names| Kind::Choice { choices, names, none: known.absent == Some("None") };
        match known.kind {
            Type::Number(range) => Kind::Number(range),
            Type::Words => Kind::Words,
            Type::Color => Kind::Color,
            Type::Flag => Kind::Flag,
            Type::Id(names) => Kind::Id(value.and_then(Value::as_text).and_then(|id| self.id_at(place, names, id))),
            Type::Ref(names) => choice(self.choices_within(names, around, language), false),
            Type::Word(words) => choice(self.words_to_choose(words, language), true),
            Type::Point(space) => Kind::Point(space),
            Type::Numbers(numbers) => {
                let number = |(name, range): &(&str, schema::Range)| (self.label("number", name, language).0, *range);
                Kind::Numbers(numbers.iter().map(number).collect())
            }
            Type::Condition => Kind::Condition,
            Type::Effect | Type::List(Type::Effect) => Kind::Effects,
            Type::Weight | Type::List(Type::Weight) => Kind::Weights(self.choices(Names::Cause, None, language)),
            Type::Part(_) => Kind::Part,
            Type::List(Type::Ref(Names::Fact)) => Kind::Facts(self.choices(Names::Fact, None, language)),
            Type::List(Type::Ref(names)) => Kind::Ids(self.choices(*names, None, language)),
            Type::List(item) => {
                let items = value.map(Value::items).unwrap_or_default();
                let title = |(index, value)| self.title_at(&place.item(index), *item, Some(value), language);
                let titles = items.iter().enumerate().map(title).collect();
                Kind::Parts { titles, names: names_in(*item) }
            }
            Type::Map(names, _) => Kind::Entries { entries: self.choices_of_own(names, language), names },
        }
    }

    /// What has its id at a place.
    pub(crate) fn id_at(&self, place: &Place, names: Names, id: &str) -> Option<Id> {
        let of_room = || {
            let room = self.value(&Place::file(&place.file).field("id"))?;
            room.as_text().map(str::to_owned)
        };
        let way = match place.path.0.first() {
            Some(Step::Field(name)) if name == "going_in" => Some(Way::In),
            Some(Step::Field(name)) if name == "coming_out" => Some(Way::Out),
            _ => None,
        };
        let (part, _) = place.path.split_last()?;
        let part = Place { file: place.file.clone(), path: part };
        let found = Id::new(names, id);
        Some(match names {
            // A pack is known by its folder.
            Names::Pack => return None,
            Names::Thing | Names::Said => Id { of: Some(of_room()?), ..found },
            Names::Option => Id { of: Some(of_room()?), way, ..found },
            Names::Fit => {
                let row = self.value(&part.field("path"));
                let within = || {
                    let (list, _) = part.path.split_last()?;
                    let (support, _) = list.split_last()?;
                    self.value(&Place { file: place.file.clone(), path: support.field("id") })
                };
                Id { of: Some(row.or_else(within)?.as_text()?.to_owned()), ..found }
            }
            _ => found,
        })
    }

    /// What a part is called.
    fn title_at(&self, place: &Place, kind: Type, value: Option<&Value>, language: &str) -> String {
        let Some(value) = value else { return String::new() };
        let named = |names: Names, id: &str, at: &Place| {
            let id = self.id_at(at, names, id).unwrap_or_else(|| Id::new(names, id));
            self.title_of(language, &id)
        };
        match kind {
            Type::Part(part) if part.name == "Pack" => self.title_of(language, &Id::new(Names::Pack, "pack")),
            Type::Part(part) => {
                let of = |name: &str| value.get(name).and_then(Value::as_text);
                if let (Some(Type::Id(names)), Some(id)) = (part.field("id").map(|(_, field)| field.kind), of("id")) {
                    return named(names, id, &place.field("id"));
                }
                let many = || value.get("kinds").map(names_of).filter(|kinds| !kinds.is_empty());
                let plain =
                    || ["kind", "who", "pack", "pose", "name", "text"].into_iter().find_map(of).map(str::to_owned);
                many().or_else(plain).unwrap_or_else(|| self.part_label(place, part, language))
            }
            Type::Id(names) => value.as_text().map(|id| named(names, id, place)).unwrap_or_default(),
            _ => value.to_string(),
        }
    }

    /// What a part without a name of its own is called: a lamp, by its number; the window.
    fn part_label(&self, place: &Place, part: &Part, language: &str) -> String {
        let (name, number) = match place.path.0.as_slice() {
            [.., Step::Item(index)] => (part.name, format!(" {}", index + 1)),
            [.., Step::Field(name)] => (name.as_str(), String::new()),
            _ => (part.name, String::new()),
        };
        format!("{}{number}", self.label("part", name, language).0)
    }

    /// The texts of what has an id, in every language of the pack.
    fn text_fields(&self, place: &Place, id: &Id, language: &str) -> Vec<Field> {
        let Some((key, own)) = id.key() else { return Vec::new() };
        let text = |(attribute, label): &Text| {
            let attribute = attribute.map(str::to_owned).or_else(|| own.clone());
            self.words_fields(place, &key, attribute, label, language)
        };
        texts(id.names).iter().flat_map(text).collect()
    }

    /// One text in every language of the pack.
    fn words_fields(
        &self,
        place: &Place,
        key: &str,
        attribute: Option<String>,
        label: &str,
        language: &str,
    ) -> Vec<Field> {
        let (label, doc) = self.label("text", label, language);
        let field = |tag: String| {
            let words = self.words_of(&tag, key, attribute.as_deref());
            Field {
                place: place.field("id"),
                label: label.clone(),
                doc: doc.clone(),
                kind: Kind::Text { language: tag, key: key.to_owned(), attribute: attribute.clone() },
                is_written: words.is_some(),
                value: words.map(Value::Text),
                is_needed: !matches!(attribute.as_deref(), Some("clock" | "means-out" | "closed" | "otherwise")),
            }
        };
        self.languages().into_iter().map(field).collect()
    }

    /// What the text of a key is called in forms, and what that is called to which it belongs (nothing for a room, whose
    /// texts stand together), in this language; none if no form has it.
    #[must_use]
    pub fn text_in_words(&self, language: &str, key: &str, attribute: Option<&str>) -> Option<(String, String)> {
        if let Some(prompt) = self.prompt_in_words(language, key, attribute) {
            return Some(prompt);
        }
        let Some(id) = self.id_of_key(key, attribute) else {
            let (_, way) = key.rsplit_once("--").filter(|(_, way)| ["in", "out"].contains(way))?;
            let way = self.editor_text(language, &format!("editor--way-{way}"), None).unwrap_or_default();
            return Some((way, self.label("text", "question", language).0));
        };
        let own = id.key().and_then(|(_, own)| own);
        let label = texts(id.names).iter().find(|(name, _)| name.or(own.as_deref()) == attribute)?.1;
        let of = match id.names {
            Names::Room | Names::Pack => String::new(),
            _ => self.title_of(language, &id),
        };
        Some((of, self.label("text", label, language).0))
    }

    /// Whose text a key is; none for the question of a choice, and for what has no form.
    fn id_of_key(&self, key: &str, attribute: Option<&str>) -> Option<Id> {
        let (first, rest) = key.split_once("--").unwrap_or((key, ""));
        let own = |names: Names| Some(Id::new(names, rest));
        match first {
            "pack" => Some(Id::new(Names::Pack, self.pack())),
            "cause" => own(Names::Cause),
            "support" => match attribute {
                None | Some("otherwise") => own(Names::Support),
                Some(fit) => Some(Id::of(Names::Fit, rest, fit)),
            },
            "ending" => own(Names::Ending),
            "persona" => own(Names::Persona),
            "glossary" => own(Names::Term),
            room if self.rooms().iter().any(|(id, _)| id == room) => match rest.split_once("--") {
                None if rest.is_empty() => Some(Id::new(Names::Room, room)),
                None if ["in", "out"].contains(&rest) => None,
                None => Some(Id::of(Names::Thing, room, rest)),
                Some(("said", id)) => Some(Id::of(Names::Said, room, id)),
                Some((way, id)) => {
                    let way = [Way::In, Way::Out].into_iter().find(|own| own.name() == way)?;
                    Some(Id::option(room, way, id))
                }
            },
            _ => None,
        }
    }

    /// Key of the question of a choice, if this is one, and the name of its label.
    fn question(&self, place: &Place) -> Option<(String, &'static str)> {
        let [Step::Field(choice)] = place.path.0.as_slice() else { return None };
        let way = match choice.as_str() {
            "going_in" => "in",
            "coming_out" => "out",
            _ => return None,
        };
        let room = self.value(&Place::file(&place.file).field("id"))?;
        let is_room = schema::of_file(&place.file) == Some(Type::Part(&ROOM));
        is_room.then(|| Some((format!("{}--{way}", room.as_text()?), "question"))).flatten()
    }
}

/// What the items of a list are, if they have ids.
fn names_in(item: Type) -> Option<Names> {
    match item {
        Type::Id(names) => Some(names),
        Type::Part(part) => part.fields.iter().find_map(|field| match field.kind {
            Type::Id(names) => Some(names),
            _ => None,
        }),
        _ => None,
    }
}

fn names_of(kinds: &Value) -> String {
    kinds.items().iter().filter_map(Value::as_text).collect::<Vec<_>>().join(", ")
}

fn part_name(kind: Type) -> &'static str {
    match kind {
        Type::Id(Names::Trace) => "Trace",
        _ => "Value",
    }
}
