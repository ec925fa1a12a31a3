//! Collects problems while files are read and checked. A place is kept as the way to it (field, item, key) and becomes
//! line and column only at the end, so that a file without problems is never searched.

use std::collections::BTreeMap;

use crate::locate::{Located, Position};
use crate::problem::{Problem, Severity};
use crate::source::Files;

/// One step into a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    /// Into a field.
    Field(&'static str),
    /// Into an item of a list, of a tuple or of an enum's brackets.
    Item(usize),
    /// Into an entry of a map.
    Key(String),
}

#[derive(Debug, Clone, Copy)]
enum StepRef<'a> {
    Field(&'static str),
    Item(usize),
    Key(&'a str),
}

/// The way to a value of a file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At<'a> {
    file: &'a str,
    up: Option<(&'a At<'a>, StepRef<'a>)>,
}

impl<'a> At<'a> {
    /// The whole of a file.
    pub(crate) fn file(file: &'a str) -> Self {
        Self { file, up: None }
    }

    /// A field of this value.
    pub(crate) fn field<'b>(&'b self, name: &'static str) -> At<'b>
    where
        'a: 'b,
    {
        At { file: self.file, up: Some((self, StepRef::Field(name))) }
    }

    /// An item of this value.
    pub(crate) fn item<'b>(&'b self, index: usize) -> At<'b>
    where
        'a: 'b,
    {
        At { file: self.file, up: Some((self, StepRef::Item(index))) }
    }

    /// An entry of this value.
    pub(crate) fn key<'b>(&'b self, key: &'b str) -> At<'b>
    where
        'a: 'b,
    {
        At { file: self.file, up: Some((self, StepRef::Key(key))) }
    }

    fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut here = *self;
        while let Some((up, step)) = here.up {
            steps.push(match step {
                StepRef::Field(name) => Step::Field(name),
                StepRef::Item(index) => Step::Item(index),
                StepRef::Key(key) => Step::Key(key.to_owned()),
            });
            here = *up;
        }
        steps.reverse();
        steps
    }
}

#[derive(Debug)]
struct Found {
    file: String,
    steps: Vec<Step>,
    severity: Severity,
    message: String,
    hint: String,
}

/// Problems found so far.
#[derive(Debug, Default)]
pub(crate) struct Report {
    found: Vec<Found>,
    ready: Vec<Problem>,
}

impl Report {
    /// Something that keeps a pack from being played.
    pub(crate) fn error(&mut self, at: &At<'_>, message: impl Into<String>, hint: impl Into<String>) {
        self.push(at, Severity::Error, message.into(), hint.into());
    }

    /// Something that somebody should look at.
    pub(crate) fn warning(&mut self, at: &At<'_>, message: impl Into<String>, hint: impl Into<String>) {
        self.push(at, Severity::Warning, message.into(), hint.into());
    }

    fn push(&mut self, at: &At<'_>, severity: Severity, message: String, hint: String) {
        self.found.push(Found { file: at.file.to_owned(), steps: at.steps(), severity, message, hint });
    }

    /// A problem whose line and column are known already.
    pub(crate) fn placed(&mut self, file: &str, at: Position, severity: Severity, message: String, hint: String) {
        let Position { line, column } = at;
        self.ready.push(Problem { file: file.to_owned(), line, column, severity, message, hint });
    }

    /// Problems that are ready.
    pub(crate) fn extend(&mut self, problems: Vec<Problem>) {
        self.ready.extend(problems);
    }

    /// How many errors there are so far.
    pub(crate) fn errors(&self) -> usize {
        let found = self.found.iter().filter(|found| found.severity == Severity::Error).count();
        found + self.ready.iter().filter(|problem| problem.is_error()).count()
    }

    /// All problems with line and column, in no particular order.
    pub(crate) fn finish(self, files: &Files) -> Vec<Problem> {
        let mut by_file: BTreeMap<String, Vec<Found>> = BTreeMap::new();
        for found in self.found {
            by_file.entry(found.file.clone()).or_default().push(found);
        }
        let mut problems = self.ready;
        for (file, found) in by_file {
            let text = files.get(&file).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
            let located = Located::new(text);
            problems.extend(found.into_iter().map(|found| {
                let Position { line, column } = located.position(&found.steps);
                let Found { file, severity, message, hint, .. } = found;
                Problem { file, line, column, severity, message, hint }
            }));
        }
        problems
    }
}
