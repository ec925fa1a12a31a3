//! The texts of one language: one FTL file, read once, asked by key. It chooses no language and falls back to none.

mod cases;
mod chunks;
mod unit;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentMessage, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::locate::Position;
use crate::problem::{Problem, Severity};
use chunks::Chunk;
pub use unit::Unit;

/// The attribute of `pack` that says what one meets in a journey, a line for each. It is read before the first room.
pub const TOPICS: &str = "topics";

/// Placeables in one message; more are refused, because a parser must not be made to nest without end.
const MOST_BRACES: usize = 64;

/// Bytes of one message with its attributes.
const MOST_BYTES: usize = 20_000;

/// The texts of one language.
pub struct Catalogue {
    language: String,
    bundle: FluentBundle<FluentResource>,
    keys: BTreeMap<String, Key>,
    broken: BTreeSet<String>,
    /// By message, what it selects by: variable and case.
    selected: BTreeMap<String, Vec<(String, String)>>,
}

/// What a text is called in messages: its key, and after a dot its attribute.
pub(crate) fn name(key: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| key.to_owned(), |attribute| format!("{key}.{attribute}"))
}

/// Where a message and its attributes stand.
#[derive(Debug, Clone)]
struct Key {
    at: Position,
    attributes: BTreeMap<String, Position>,
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue").field("language", &self.language).field("messages", &self.keys.len()).finish()
    }
}

impl Catalogue {
    /// Reads the text of an FTL file. What is wrong in it becomes problems of `file`; what is right is kept.
    #[must_use]
    pub fn parse(file: &str, language: &str, source: &str) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        // What follows `x` is private (`en-x-easy`): plurals and lists go by the language before it.
        let public = language.split("-x-").next().unwrap_or(language);
        let locale = public.parse::<LanguageIdentifier>().unwrap_or_else(|_| {
            let message = format!("\"{language}\" is not a language tag");
            problems.push(problem(
                file,
                Position::START,
                message,
                "Name the file by its language, as in `en.ftl` or `pt-BR.ftl`.",
            ));
            LanguageIdentifier::default()
        });
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        let mut catalogue = Self {
            language: language.to_owned(),
            bundle,
            keys: BTreeMap::new(),
            broken: BTreeSet::new(),
            selected: BTreeMap::new(),
        };
        for chunk in chunks::chunks(source) {
            catalogue.add(file, &chunk, &mut problems);
        }
        (catalogue, problems)
    }

    /// A text, with its arguments filled in; whole numbers among them are numbers to the text's plurals. None if there
    /// is no such message, or no such attribute of it.
    #[must_use]
    pub fn get(&self, key: &str, attribute: Option<&str>, args: &[(&str, &str)]) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, text)| (*name, value(text))).collect();
        // What cannot be filled in stays visible as its name; the checker has reported it.
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }

    /// Whether there is such a text.
    #[must_use]
    pub fn has(&self, key: &str, attribute: Option<&str>) -> bool {
        self.bundle.get_message(key).is_some_and(|message| match attribute {
            None => message.value().is_some(),
            Some(name) => message.get_attribute(name).is_some(),
        })
    }

    /// The language, as a BCP 47 tag.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// All keys with their attributes, in alphabetical order; a message's own text has the attribute `None`.
    pub fn keys(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.keys.iter().flat_map(|(key, entry)| {
            let own = self.has(key, None).then_some((key.as_str(), None));
            own.into_iter().chain(entry.attributes.keys().map(|name| (key.as_str(), Some(name.as_str()))))
        })
    }

    /// How many messages there are.
    pub(crate) fn len(&self) -> usize {
        self.keys.len()
    }

    /// How many words, or characters, all texts have together.
    #[must_use]
    pub fn count(&self, unit: Unit) -> usize {
        let texts = self.keys().filter_map(|(key, attribute)| self.get(key, attribute, &[]));
        texts.map(|text| unit.count(&text)).sum()
    }

    /// Whether there is a message of this key that could not be read, so that nobody can say what is missing in it.
    pub(crate) fn is_broken(&self, key: &str) -> bool {
        self.broken.contains(key)
    }

    /// Where a text stands; that of its message if there is no such attribute, and the start of the file if there is
    /// no such message.
    #[must_use]
    pub fn position(&self, key: &str, attribute: Option<&str>) -> Position {
        let Some(entry) = self.keys.get(key) else { return Position::START };
        attribute.and_then(|name| entry.attributes.get(name)).copied().unwrap_or(entry.at)
    }

    /// What texts select by a variable: where, and each case but `other`.
    pub(crate) fn selected(&self, variable: &str) -> impl Iterator<Item = (Position, String)> {
        let keys = self.keys.iter().filter_map(|(key, entry)| Some((entry, self.selected.get(key)?)));
        let found = keys.flat_map(|(entry, cases)| cases.iter().map(|(name, case)| (entry.at, name, case)));
        found.filter(move |(_, name, _)| *name == variable).map(|(at, _, case)| (at, case.clone()))
    }

    /// Texts that refer to something that is not there: where, and to what. `variables` are those that are filled in;
    /// none if any may be.
    pub(crate) fn dangling(&self, variables: Option<&[&str]>) -> Vec<(Position, String)> {
        let mut found = Vec::new();
        for (key, attribute) in self.keys() {
            let Some(message) = self.bundle.get_message(key) else { continue };
            let pattern = match attribute {
                None => message.value(),
                Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            };
            let Some(pattern) = pattern else { continue };
            let mut errors = Vec::new();
            self.bundle.format_pattern(pattern, None, &mut errors);
            let at = self.position(key, attribute);
            found.extend(errors.iter().filter_map(|error| missing(error, variables)).map(|what| (at, what)));
        }
        found
    }

    fn add(&mut self, file: &str, chunk: &Chunk<'_>, problems: &mut Vec<Problem>) {
        if chunk.text.len() > MOST_BYTES {
            let message = format!("this text has {} bytes; {MOST_BYTES} are the most", chunk.text.len());
            problems.push(problem(
                file,
                chunk.at,
                message,
                "Split it into several messages, or look what got into it.",
            ));
            self.broken.extend(chunk.id.map(str::to_owned));
            return;
        }
        let braces = chunk.text.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count();
        if braces > MOST_BRACES {
            let message = format!("this text has {braces} brackets; {MOST_BRACES} are the most");
            problems.push(problem(file, chunk.at, message, "Write it out, or split it into several messages."));
            self.broken.extend(chunk.id.map(str::to_owned));
            return;
        }
        let resource = FluentResource::try_new(chunk.text.to_owned()).unwrap_or_else(|(resource, errors)| {
            self.broken.extend(chunk.id.map(str::to_owned));
            for error in errors {
                let at = chunk.position(error.pos.start);
                problems.push(problem(file, at, format!("this is not FTL: {}", error.kind), hint(chunk)));
            }
            resource
        });
        if let Some(first) = chunk.id.and_then(|id| self.keys.get(id)) {
            let message = format!("there are two texts `{}`", chunk.id.unwrap_or_default());
            let hint = format!("The other one is on line {}. Keep one, or rename one.", first.at.line);
            problems.push(problem(file, chunk.at, message, &hint));
            return;
        }
        let cases = cases::of(&resource);
        if let Some(id) = chunk.id.filter(|_| !cases.is_empty()) {
            self.selected.insert(id.to_owned(), cases);
        }
        if self.bundle.add_resource(resource).is_err() {
            return;
        }
        let found =
            chunk.id.and_then(|id| self.bundle.get_message(id).map(|message| (id, attributes(chunk, &message))));
        if let Some((id, attributes)) = found {
            if let Some((name, at)) =
                attributes.iter().find(|(name, _)| attributes.iter().filter(|(other, _)| other == name).count() > 1)
            {
                problems.push(problem(file, *at, format!("`{id}` has two attributes `.{name}`"), "Keep one of them."));
            }
            let attributes = attributes.into_iter().collect();
            self.keys.insert(id.to_owned(), Key { at: chunk.at, attributes });
        }
    }
}

/// Attributes of a message and where they stand.
fn attributes(chunk: &Chunk<'_>, message: &FluentMessage<'_>) -> Vec<(String, Position)> {
    let mut places = chunk.attributes();
    let place = |name: &str| {
        let index = places.iter().position(|(other, _)| *other == name);
        index.map_or(chunk.at, |index| places.remove(index).1)
    };
    let names: Vec<&str> = message.attributes().map(|attribute| attribute.id()).collect();
    let at: Vec<Position> = names.iter().copied().map(place).collect();
    names.into_iter().map(str::to_owned).zip(at).collect()
}

fn problem(file: &str, at: Position, message: String, hint: &str) -> Problem {
    Problem {
        file: file.to_owned(),
        line: at.line,
        column: at.column,
        severity: Severity::Error,
        message,
        hint: hint.to_owned(),
    }
}

fn hint(chunk: &Chunk<'_>) -> &'static str {
    match chunk.id {
        Some(_) if chunk.text.contains('{') => {
            "What stands in `{ }` is filled in, as in `{ $person }`. For the sign itself write `{\"{\"}`, or use other brackets."
        }
        Some(_) => {
            "A text is `key = words`; further lines of it are indented by four spaces, attributes are `    .name = words`. \
             A line of words cannot begin with `.`, `*`, `[` or `}`."
        }
        None => "Lines that continue a text are indented; comments begin with `# `.",
    }
}

fn value(text: &str) -> FluentValue<'_> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let number = !digits.is_empty()
        && digits.len() <= 9
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'));
    if number { FluentValue::try_number(text) } else { FluentValue::from(text) }
}

fn missing(error: &FluentError, variables: Option<&[&str]>) -> Option<String> {
    let FluentError::ResolverError(error) = error else { return None };
    match error {
        ResolverError::Reference(ReferenceKind::Variable { id }) => {
            variables.is_some_and(|known| !known.contains(&id.as_str())).then(|| format!("${id}"))
        }
        ResolverError::Reference(ReferenceKind::Message { id, attribute: None }) | ResolverError::NoValue(id) => {
            Some(id.clone())
        }
        ResolverError::Reference(ReferenceKind::Message { id, attribute: Some(name) }) => Some(format!("{id}.{name}")),
        ResolverError::Reference(ReferenceKind::Term { id, .. }) => Some(format!("-{id}")),
        ResolverError::Reference(ReferenceKind::Function { id }) => Some(format!("{id}()")),
        ResolverError::Cyclic => Some("itself".to_owned()),
        ResolverError::MissingDefault | ResolverError::TooManyPlaceables => None,
    }
}

#[cfg(test)]
mod tests;
