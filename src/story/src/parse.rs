//! Reads one RON file into a type. If it cannot be read, every reason is found, not only the first. What the values
//! mean is not judged here.

mod walk;

use ron::Options;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use crate::locate::{MAX_NESTING, Position, lex, tree};
use crate::problem::Severity;
use crate::report::Report;
use crate::source::{Files, MAX_FILE_BYTES};

/// A file's text, if it may be looked at at all. What keeps it from that goes into the report.
pub(crate) fn text<'a>(files: &'a Files, name: &str, report: &mut Report) -> Option<&'a str> {
    let bytes = files.get(name)?;
    let mut refuse = |at, message: String, hint: &str| {
        report.placed(name, at, Severity::Error, message, hint.to_owned());
        None
    };
    if bytes.len() > MAX_FILE_BYTES {
        let message = "the file is larger than 1 MB and is not read".to_owned();
        return refuse(
            Position::START,
            message,
            "Level files are a few thousand characters long. Split it, or look what got into it.",
        );
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let good = std::str::from_utf8(bytes.get(..error.valid_up_to()).unwrap_or_default()).unwrap_or_default();
            let at = Position::of(good, good.len());
            refuse(at, "the file is not text in UTF-8".to_owned(), "Save it again as UTF-8.")
        }
    }
}

/// Reads a file that is there. None if it cannot be read; the reasons are in the report then.
pub(crate) fn ron<T: DeserializeOwned>(files: &Files, name: &str, report: &mut Report) -> Option<T> {
    let text = text(files, name, report)?;
    if let Some(byte) = lex::deeper_than(text, MAX_NESTING) {
        let message = format!("brackets are nested deeper than {MAX_NESTING}; the file is not read");
        report.placed(name, Position::of(text, byte), Severity::Error, message, "Write it flatter.".to_owned());
        return None;
    }
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    match options.from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            explain::<T>(text, name, &error, report);
            None
        }
    }
}

/// Reads a part of a level file (a room, a condition) from its text. None if it cannot be read.
#[must_use]
pub fn part<T: DeserializeOwned>(text: &str) -> Option<T> {
    let sane = text.len() <= MAX_FILE_BYTES && lex::deeper_than(text, MAX_NESTING).is_none();
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    sane.then(|| options.from_str(text).ok()).flatten()
}

fn explain<T: DeserializeOwned>(text: &str, name: &str, error: &ron::error::SpannedError, report: &mut Report) {
    let parsed = tree::parse(text);
    let mut faults = parsed.faults;
    if let Some(root) = parsed.root.filter(|_| !parsed.torn) {
        faults.extend(walk::faults::<T>(&root));
    }
    for fault in &faults {
        let at = Position::of(text, fault.at);
        report.placed(name, at, Severity::Error, fault.message.clone(), fault.hint.clone());
    }
    if faults.is_empty() {
        let at = Position { line: error.span.start.line, column: error.span.start.col };
        report.placed(
            name,
            at,
            Severity::Error,
            format!("this is not RON as it is used here: {}", error.code),
            String::new(),
        );
    }
}

/// More repeated keys of one file are not worth reading.
const MOST_REPEATED: usize = 40;

/// Keys that stand twice in a map of a file that could be read: the later one would silently win.
pub(crate) fn repeated_keys(files: &Files, name: &str, report: &mut Report) {
    let text = files.get(name).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
    let mut nodes: Vec<&tree::Node<'_>> = Vec::new();
    let mut said = 0;
    let parsed = tree::parse(text);
    nodes.extend(&parsed.root);
    while let Some(node) = nodes.pop() {
        match &node.body {
            tree::Body::Word(..) => {}
            tree::Body::Fields(fields) => nodes.extend(fields.iter().map(|field| &field.value)),
            tree::Body::Items(items) | tree::Body::List(items) => nodes.extend(items),
            tree::Body::Map(entries) => {
                let mut seen = std::collections::BTreeMap::new();
                for (key, value) in entries {
                    nodes.push(value);
                    let Some(word) = key.string() else { continue };
                    if let Some(first) = seen.insert(word, key.start).filter(|_| said < MOST_REPEATED) {
                        said += 1;
                        let (first, at) = (Position::of(text, first), Position::of(text, key.start));
                        let hint =
                            format!("The first one is on line {}. Keep one, or give one another id.", first.line);
                        report.placed(name, at, Severity::Error, format!("there are two entries \"{word}\""), hint);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
