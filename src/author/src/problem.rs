//! What the checker says, beside the field or the text it belongs to. It checks nothing.

use std::collections::BTreeMap;

use story::check;
use story::problem::Problem;
use story::source::Files;
use story::vocabulary::Vocabulary;

use crate::ftl;
use crate::path::{Path, Place};
use crate::ron;

/// A problem and what it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The problem, with its file, line and column.
    pub problem: Problem,
    /// Whose it is.
    pub belongs: Belongs,
}

/// What a problem belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Belongs {
    /// A value of a RON file.
    Value(Place),
    /// A text: its key and its attribute.
    Words(String, Option<String>),
    /// The whole file.
    File,
}

impl Placed {
    /// Whether it belongs to a value, or to something in it.
    #[must_use]
    pub fn is_at(&self, place: &Place) -> bool {
        matches!(&self.belongs, Belongs::Value(own) if own.file == place.file && place.path.leads_to(&own.path))
    }

    /// Whether it says that a text is missing.
    #[must_use]
    pub fn is_missing_words(&self) -> bool {
        self.problem.message.starts_with("the text `") && self.problem.message.contains("` is missing in ")
    }

    /// Whether it belongs to a text of this file, or says that it is missing there.
    #[must_use]
    pub fn is_of_words(&self, file: &str, key: &str, attribute: Option<&str>) -> bool {
        let (own_file, message) = (&self.problem.file, &self.problem.message);
        if let Belongs::Words(own, own_attribute) = &self.belongs {
            return own_file == file && own == key && own_attribute.as_deref() == attribute;
        }
        let name = attribute.map_or_else(|| format!("`{key}`"), |attribute| format!("`{key}.{attribute}`"));
        message.contains(&name) && message.ends_with(file)
    }
}

/// The problems of a pack while it is being changed.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    /// Found when all was checked, without those that are looked for again.
    all: Vec<Placed>,
    /// Of each file that was changed since, what is wrong with it by itself.
    alone: BTreeMap<String, Vec<Placed>>,
    /// Both together.
    now: Vec<Placed>,
}

impl Problems {
    /// All problems of a pack that were found.
    pub(crate) fn of(files: &Files, pack: &str, problems: Vec<Problem>) -> Self {
        let all = placed(files, pack, problems);
        Self { now: all.clone(), all, alone: BTreeMap::new() }
    }

    /// What is known now.
    pub(crate) fn now(&self) -> &[Placed] {
        &self.now
    }

    /// A file is going to be changed: what will be looked for again is no longer said.
    pub(crate) fn leave(&mut self, files: &Files, file: &str, vocabulary: &Vocabulary) {
        if !self.alone.contains_key(file) {
            let before = check::alone(files, file, vocabulary);
            self.all.retain(|problem| !before.contains(&problem.problem));
        }
    }

    /// A file has been changed.
    pub(crate) fn look_again(&mut self, files: &Files, file: &str, vocabulary: &Vocabulary) {
        let found = check::alone(files, file, vocabulary).into_iter();
        let found = found.map(|problem| Placed { belongs: belongs(files, &problem), problem });
        self.alone.insert(file.to_owned(), found.collect());
        self.now = self.all.iter().chain(self.alone.values().flatten()).cloned().collect();
    }
}

/// The problems of a pack with what they belong to. Those of other packs are left out.
fn placed(files: &Files, pack: &str, problems: Vec<Problem>) -> Vec<Placed> {
    let own = |file: &str| file.strip_prefix(pack).is_some_and(|rest| rest.starts_with('/'));
    let place = |problem: Problem| Placed { belongs: belongs(files, &problem), problem };
    problems.into_iter().filter(|problem| own(&problem.file) || !problem.file.contains('/')).map(place).collect()
}

fn belongs(files: &Files, problem: &Problem) -> Belongs {
    let text = files.get(&problem.file).and_then(|bytes| std::str::from_utf8(bytes).ok());
    let Some((text, byte)) = text.and_then(|text| Some((text, byte(text, problem.line, problem.column)?))) else {
        return Belongs::File;
    };
    if problem.file.ends_with(".ftl") {
        return ftl::at(text, byte).map_or(Belongs::File, |(key, attribute)| Belongs::Words(key, attribute));
    }
    match ron::path_at(text, byte) {
        Path(steps) if steps.is_empty() => Belongs::File,
        path => Belongs::Value(Place { file: problem.file.clone(), path }),
    }
}

/// The byte of a line and a column, both from 1.
fn byte(text: &str, line: usize, column: usize) -> Option<usize> {
    let mut lines = text.split_inclusive('\n');
    let before: usize = lines.by_ref().take(line.checked_sub(1)?).map(str::len).sum();
    let here = lines.next().unwrap_or_default();
    let within = here.char_indices().nth(column.checked_sub(1)?).map_or(here.len(), |(at, _)| at);
    Some(before + within)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_and_a_column_are_a_byte() {
        assert_eq!(byte("ab\nüc\n", 2, 2), Some(5));
        assert_eq!((byte("ab", 1, 1), byte("ab", 9, 1), byte("ab", 0, 1)), (Some(0), Some(2), None));
    }
}
