//! Texts as translators see them: every text of an FTL file with a stable id, a hash of the wording it was made from, and
//! what is missing, orphaned or outdated. It reads and writes no file and translates nothing.

mod pseudo;

use std::collections::BTreeMap;

use fluent_syntax::ast::{Comment, Entry as Node, Message, Pattern, Resource};
use fluent_syntax::{parser, serializer};

use crate::evidence::{Evidence, has_words, source_key, text_key, texts_of_fact, texts_of_source};
use crate::text;

pub use pseudo::pseudo;

/// The language tag of the pseudo-language.
pub const PSEUDO: &str = "en-x-pseudo";

/// One text: a message's own, or one of its attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its key, with its attribute behind a point if it is one ("letter--envelope.means"). Stable: it changes only when
    /// what it belongs to is another thing.
    pub id: String,
    /// The text as it is written in the file, with its variables, without indentation.
    pub text: String,
}

/// Hash of a wording: eight hexadecimal digits.
#[must_use]
pub fn hash(text: &str) -> String {
    format!("{:08x}", crc32fast::hash(text.as_bytes()))
}

/// The texts of an FTL file, in its order. What is not FTL is left out; the checker reports it.
#[must_use]
pub fn entries(ftl: &str) -> Vec<Entry> {
    let resource = parser::parse(ftl).unwrap_or_else(|(resource, _)| resource);
    let mut entries = Vec::new();
    for node in resource.body {
        let Node::Message(message) = node else { continue };
        let key = message.id.name;
        entries.extend(message.value.map(|value| Entry { id: key.to_owned(), text: written(value) }));
        entries.extend(
            message
                .attributes
                .into_iter()
                .map(|attribute| Entry { id: format!("{key}.{}", attribute.id.name), text: written(attribute.value) }),
        );
    }
    entries
}

/// The texts that other languages need besides: those of the facts and of their sources, which in the first language
/// stand in the evidence. Years that are only figures are the same in every language.
/// Facts that are taken from another pack are translated there.
#[must_use]
pub fn facts(evidence: &Evidence) -> Vec<Entry> {
    let entry = |key: String, (attribute, words): (Option<&str>, &str)| {
        let same = attribute == Some("year") && !has_words(words);
        (!same).then(|| Entry { id: text::name(&key, attribute), text: words.to_owned() })
    };
    let sources =
        evidence.own_sources().flat_map(|(id, source)| texts_of_source(source).map(move |text| (source_key(id), text)));
    let facts = evidence.own().flat_map(|(id, fact)| texts_of_fact(fact).map(move |text| (text_key(id), text)));
    sources.chain(facts).filter_map(|(key, text)| entry(key, text)).collect()
}

/// A pattern as it is written, without its key and indentation.
fn written(pattern: Pattern<&str>) -> String {
    let id = fluent_syntax::ast::Identifier { name: "x" };
    let message = Message { id, value: Some(pattern), attributes: Vec::new(), comment: None };
    let text = serializer::serialize(&Resource { body: vec![Node::Message(message)] });
    let text = text.strip_prefix("x =").unwrap_or(&text);
    let lines = text.lines().map(|line| line.strip_prefix("    ").unwrap_or(line.trim_start_matches(' ')));
    lines.collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned()
}

/// An FTL file with these texts, in their order. Attributes stand under their message wherever they come in the list.
#[must_use]
pub fn ftl(entries: &[Entry]) -> String {
    ftl_as_before(entries, "")
}

/// The same with the comments of the file as it was before, each above the message that it stood above.
#[must_use]
pub fn ftl_as_before(entries: &[Entry], before: &str) -> String {
    let (mut comments, last) = comments(before);
    let mut keys: Vec<&str> = Vec::new();
    let mut messages: BTreeMap<&str, Vec<(Option<&str>, &str)>> = BTreeMap::new();
    for entry in entries {
        let (key, attribute) = match entry.id.split_once('.') {
            Some((key, attribute)) => (key, Some(attribute)),
            None => (entry.id.as_str(), None),
        };
        if !messages.contains_key(key) {
            keys.push(key);
        }
        messages.entry(key).or_default().push((attribute, &entry.text));
    }
    let mut text = String::new();
    for key in keys {
        if let Some(comment) = comments.remove(key) {
            paragraph(&mut text, &comment);
        }
        let mut parts = messages.remove(key).unwrap_or_default();
        parts.sort_by_key(|(attribute, _)| attribute.is_some());
        if parts.first().is_none_or(|(attribute, _)| attribute.is_some()) {
            text.push_str(&format!("{key} =\n"));
        }
        for (attribute, words) in parts {
            match attribute {
                None => text.push_str(&format!("{key} ={}\n", indented(words, 4))),
                Some(name) => text.push_str(&format!("    .{name} ={}\n", indented(words, 8))),
            }
        }
    }
    // What stood above a message that has gone stays, too.
    for comment in comments.into_values().chain(last) {
        paragraph(&mut text, &comment);
    }
    text
}

/// Puts a comment after an empty line.
fn paragraph(text: &mut String, comment: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(comment);
}

/// The comments of an FTL file by the key of the message they stand above, and those that stand above none.
fn comments(ftl: &str) -> (BTreeMap<String, String>, Option<String>) {
    let resource = parser::parse(ftl).unwrap_or_else(|(resource, _)| resource);
    let (mut comments, mut waiting) = (BTreeMap::new(), String::new());
    let add = |waiting: &mut String, sign: &str, comment: &Comment<&str>, end: &str| {
        for line in &comment.content {
            waiting.push_str(format!("{sign} {line}").trim_end());
            waiting.push('\n');
        }
        waiting.push_str(end);
    };
    for node in &resource.body {
        match node {
            Node::Comment(comment) => add(&mut waiting, "#", comment, "\n"),
            Node::GroupComment(comment) => add(&mut waiting, "##", comment, "\n"),
            Node::ResourceComment(comment) => add(&mut waiting, "###", comment, "\n"),
            Node::Message(message) => {
                if let Some(comment) = &message.comment {
                    add(&mut waiting, "#", comment, "");
                }
                if !waiting.is_empty() {
                    comments.insert(message.id.name.to_owned(), std::mem::take(&mut waiting));
                }
            }
            Node::Term(_) | Node::Junk { .. } => {}
        }
    }
    (comments, Some(waiting).filter(|waiting| !waiting.is_empty()))
}

/// Words behind an equals sign: on the same line if they are one line, else under it, indented.
fn indented(words: &str, by: usize) -> String {
    if !words.contains('\n') {
        return format!(" {words}");
    }
    let line = |line: &str| if line.is_empty() { "\n".to_owned() } else { format!("\n{}{line}", " ".repeat(by)) };
    words.lines().map(line).collect()
}

/// How a translation stands to its source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Status {
    /// Texts there are in the source.
    pub total: usize,
    /// Ids of texts that are not translated.
    pub missing: Vec<String>,
    /// Ids of texts whose source has gone.
    pub orphaned: Vec<String>,
    /// Ids of texts whose source has another wording now than when they were translated.
    pub outdated: Vec<String>,
    /// Ids of texts of which nobody has noted from which wording they were made.
    pub unmarked: Vec<String>,
}

impl Status {
    /// Compares a translation with its source. `made_from` holds, by id, the hash of the wording it was made from.
    #[must_use]
    pub fn of(source: &[Entry], translation: &[Entry], made_from: &BTreeMap<String, String>) -> Self {
        let wordings: BTreeMap<&str, &str> =
            source.iter().map(|entry| (entry.id.as_str(), entry.text.as_str())).collect();
        let there: BTreeMap<&str, &str> =
            translation.iter().map(|entry| (entry.id.as_str(), entry.text.as_str())).collect();
        let mut status = Self { total: source.len(), ..Self::default() };
        let missing = source.iter().filter(|entry| !there.contains_key(entry.id.as_str()));
        status.missing = missing.map(|entry| entry.id.clone()).collect();
        for entry in translation {
            let Some(wording) = wordings.get(entry.id.as_str()) else {
                status.orphaned.push(entry.id.clone());
                continue;
            };
            match made_from.get(&entry.id) {
                None => status.unmarked.push(entry.id.clone()),
                Some(made_from) if *made_from != hash(wording) => status.outdated.push(entry.id.clone()),
                Some(_) => {}
            }
        }
        status
    }

    /// Whether every text is translated from the wording it has now.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty() && self.orphaned.is_empty() && self.outdated.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FTL: &str = "# A comment.\none = One\n    .means = Two\ntwo =\n    A line.\n\n    { $n ->\n        [one] A day\n       *[other] { $n } days\n    }\nthree =\n    .only = x\n";

    #[test]
    fn texts_are_taken_out_and_put_back() {
        let found = entries(FTL);
        let ids: Vec<&str> = found.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(ids, ["one", "one.means", "two", "three.only"]);
        assert!(found[2].text.starts_with("A line.\n\n{ $n ->\n"), "{:?}", found[2].text);
        assert_eq!(entries(&ftl(&found)), found);
    }

    #[test]
    fn the_shipped_texts_survive_a_round_trip() {
        let shell = include_str!("../../../levels/text/en.ftl");
        let found = entries(shell);
        assert!(found.len() > 200);
        assert_eq!(entries(&ftl(&found)), found);
    }

    #[test]
    fn comments_stay_above_what_they_stood_above() {
        let before = "### All of it\n\n## Rooms\n\n# Said softly.\n# Twice.\na = 1\nb = 2\n# Above what has gone.\ngone = 3\n\n# Last.\n";
        let after = ftl_as_before(&entries("b = 2\na = one\nc = 3\n"), before);
        let expected = "b = 2\n\n### All of it\n\n## Rooms\n\n# Said softly.\n# Twice.\na = one\nc = 3\n\n# Above what has gone.\n\n# Last.\n\n";
        assert_eq!(after, expected);
        assert_eq!(ftl_as_before(&entries(&after), &after).matches("# Said softly.\n# Twice.\na").count(), 1);
    }

    #[test]
    fn what_is_missing_orphaned_and_outdated_is_named() {
        let entry = |id: &str, text: &str| Entry { id: id.into(), text: text.into() };
        let source = [entry("a", "A"), entry("b", "B"), entry("c", "C, anew"), entry("d", "D")];
        let translation = [entry("b", "Be"), entry("c", "Ce"), entry("d", "De"), entry("gone", "Fort")];
        let made_from = BTreeMap::from([("b".into(), hash("B")), ("c".into(), hash("C"))]);
        let status = Status::of(&source, &translation, &made_from);
        let list = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        let expected = Status {
            total: 4,
            missing: list(&["a"]),
            orphaned: list(&["gone"]),
            outdated: list(&["c"]),
            unmarked: list(&["d"]),
        };
        assert_eq!(status, expected);
        assert!(!status.is_complete());
    }
}
