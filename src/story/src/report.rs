//! Collects problems while files are read and checked. A place is kept as the way to it (field, item, key) and becomes
//! line and column only at the end, so that a file without problems is never searched.

use std::collections::BTreeMap;

use crate::locate::{Located, Position};
use crate::nearest::nearest;
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

/// More problems of one file are counted, not told.
const MOST_TOLD: usize = 200;
/// Guessing what was meant takes time; a file with more slips than this has other troubles.
const MOST_GUESSES: usize = 200;

/// Problems found so far.
#[derive(Debug, Default)]
pub(crate) struct Report {
    found: Vec<Found>,
    ready: Vec<Problem>,
    guesses: usize,
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

    /// All that another report has found.
    pub(crate) fn append(&mut self, other: Self) {
        self.found.extend(other.found);
        self.ready.extend(other.ready);
    }

    /// The known word that was probably meant.
    pub(crate) fn nearest<'a>(&mut self, word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
        self.guesses += 1;
        if self.guesses > MOST_GUESSES { None } else { nearest(word, known) }
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
        let mut problems = told(self.ready);
        for (file, mut found) in by_file {
            // Errors are told first.
            found.sort_by_key(|found| found.severity);
            problems.extend(rest(&file, found.get(MOST_TOLD..).unwrap_or_default().iter().map(|found| found.severity)));
            found.truncate(MOST_TOLD);
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

/// Of problems that are ready, those that are told.
fn told(ready: Vec<Problem>) -> Vec<Problem> {
    let mut by_file: BTreeMap<String, Vec<Problem>> = BTreeMap::new();
    for problem in ready {
        by_file.entry(problem.file.clone()).or_default().push(problem);
    }
    let mut problems = Vec::new();
    for (file, mut found) in by_file {
        found.sort_by_key(|found| found.severity);
        problems.extend(rest(&file, found.get(MOST_TOLD..).unwrap_or_default().iter().map(|found| found.severity)));
        found.truncate(MOST_TOLD);
        problems.append(&mut found);
    }
    problems
}

/// Says how many problems are not told, if there are any; they are sorted, errors first.
fn rest(file: &str, untold: impl ExactSizeIterator<Item = Severity>) -> Option<Problem> {
    let more = untold.len();
    let mut untold = untold;
    Some(Problem {
        file: file.to_owned(),
        line: 1,
        column: 1,
        severity: untold.next()?,
        message: format!("there are {more} more problems in this file"),
        hint: "Mend the others first.".to_owned(),
    })
}
