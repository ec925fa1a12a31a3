//! The steps somebody has made, to be undone and made again. It keeps what changed, not whole files, and applies
//! nothing.

use std::sync::Arc;

/// Steps that are kept; the oldest go first.
const MOST_STEPS: usize = 1000;

/// What a step is called: a text of the editor (`editor--step--<key>`), and what the step was made on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepName {
    /// Which kind of step.
    pub kind: StepKind,
    /// What it was made on: a field, an id, a key; filled in as `$what`.
    pub what: String,
}

/// Kinds of steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepKind {
    /// Something was changed.
    Change,
    /// Words were changed.
    Words,
    /// Something was added.
    Add,
    /// Something was taken out.
    Remove,
    /// Something was moved within its list.
    Move,
    /// An id was changed.
    Rename,
}

impl StepKind {
    /// Key of its words among those of the editor, with `$what`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Change => "editor--step--change",
            Self::Words => "editor--step--words",
            Self::Add => "editor--step--add",
            Self::Remove => "editor--step--remove",
            Self::Move => "editor--step--move",
            Self::Rename => "editor--step--rename",
        }
    }
}

/// What became of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Change {
    /// From this byte on, other words.
    Part { file: String, at: usize, was: String, is: String },
    /// The whole file: made, or taken out.
    Whole { file: String, was: Option<Arc<str>>, is: Option<Arc<str>> },
}

impl Change {
    /// What became of a file.
    pub(crate) fn of(file: &str, was: Option<&str>, is: Option<&str>) -> Option<Self> {
        match (was, is) {
            (Some(was), Some(is)) if was == is => None,
            (None, None) => None,
            (Some(was), Some(is)) => Some(Self::part(file, was, is)),
            (was, is) => Some(Self::Whole { file: file.to_owned(), was: was.map(Arc::from), is: is.map(Arc::from) }),
        }
    }

    fn part(file: &str, was: &str, is: &str) -> Self {
        let mut start = was.bytes().zip(is.bytes()).take_while(|(one, two)| one == two).count();
        while !was.is_char_boundary(start) || !is.is_char_boundary(start) {
            start -= 1;
        }
        let most = was.len().min(is.len()) - start;
        let mut end = was.bytes().rev().zip(is.bytes().rev()).take(most).take_while(|(one, two)| one == two).count();
        while !was.is_char_boundary(was.len() - end) || !is.is_char_boundary(is.len() - end) {
            end -= 1;
        }
        let slice = |text: &str| text.get(start..text.len() - end).unwrap_or_default().to_owned();
        Self::Part { file: file.to_owned(), at: start, was: slice(was), is: slice(is) }
    }

    pub(crate) fn file(&self) -> &str {
        match self {
            Self::Part { file, .. } | Self::Whole { file, .. } => file,
        }
    }

    /// The file after this change, or before it again.
    pub(crate) fn applied(&self, text: Option<&str>, back: bool) -> Option<String> {
        match self {
            Self::Whole { was, is, .. } => (if back { was } else { is }).as_deref().map(str::to_owned),
            Self::Part { at, was, is, .. } => {
                let (from, to) = if back { (is, was) } else { (was, is) };
                let text = text.unwrap_or_default();
                Some(crate::ron::splice(text, *at, at + from.len(), to))
            }
        }
    }
}

/// A step that was made.
#[derive(Debug, Clone)]
pub(crate) struct Done {
    pub(crate) name: StepName,
    /// In the order in which they were made.
    pub(crate) changes: Vec<Change>,
}

/// All steps, made and undone.
#[derive(Debug, Default)]
pub(crate) struct History {
    made: Vec<Done>,
    undone: Vec<Done>,
    /// Whether the next step joins the last one.
    joins: bool,
}

impl History {
    /// Notes a step. If the last one is still going on (a drag), both are one.
    pub(crate) fn note(&mut self, done: Done, goes_on: bool) {
        self.undone.clear();
        match self.made.last_mut().filter(|_| self.joins) {
            Some(last) => last.changes.extend(done.changes),
            None => self.made.push(done),
        }
        self.joins = goes_on;
        if self.made.len() > MOST_STEPS {
            self.made.remove(0);
        }
    }

    /// Ends a step that was going on.
    pub(crate) fn end(&mut self) {
        self.joins = false;
    }

    /// Whether a step is going on.
    pub(crate) fn is_going_on(&self) -> bool {
        self.joins
    }

    pub(crate) fn undo(&mut self) -> Option<Done> {
        self.joins = false;
        let done = self.made.pop()?;
        self.undone.push(done.clone());
        Some(done)
    }

    pub(crate) fn redo(&mut self) -> Option<Done> {
        self.joins = false;
        let done = self.undone.pop()?;
        self.made.push(done.clone());
        Some(done)
    }

    pub(crate) fn last_made(&self) -> Option<&StepName> {
        self.made.last().map(|done| &done.name)
    }

    pub(crate) fn last_undone(&self) -> Option<&StepName> {
        self.undone.last().map(|done| &done.name)
    }
}
