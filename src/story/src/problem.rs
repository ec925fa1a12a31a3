//! What is wrong with a level file, where, and what to do about it. It finds nothing itself; [`crate::check`] and the
//! readers do.

use std::collections::HashSet;
use std::fmt;

/// Whether a pack can be played in spite of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The pack is left out until this is put right.
    Error,
    /// The pack can be played; somebody should look at this.
    Warning,
}

/// A problem of a level file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Problem {
    /// The file, as it was given: relative to the folder of all levels, with `/`.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Whether the pack can be played in spite of it.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to do; empty if the message says it.
    pub hint: String,
}

impl Problem {
    fn place(&self) -> (&str, usize, usize, Severity) {
        (&self.file, self.line, self.column, self.severity)
    }

    /// Whether the pack cannot be played.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, message, .. } = self;
        let severity = if self.is_error() { "" } else { "warning: " };
        write!(f, "{file}:{line}:{column}: {severity}{message}")?;
        for line in self.hint.lines() {
            write!(f, "\n    {line}")?;
        }
        Ok(())
    }
}

/// In the order of files, lines and columns, each once; at one place errors first, and else as they were found.
#[must_use]
pub fn sorted(problems: Vec<Problem>) -> Vec<Problem> {
    let mut seen = HashSet::new();
    let mut problems: Vec<Problem> = problems.into_iter().filter(|problem| seen.insert(problem.clone())).collect();
    problems.sort_by(|one, other| one.place().cmp(&other.place()));
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(line: usize, severity: Severity, hint: &str) -> Problem {
        Problem { file: "a/b.ron".into(), line, column: 2, severity, message: "it is wrong".into(), hint: hint.into() }
    }

    #[test]
    fn shows_place_message_and_hint() {
        assert_eq!(problem(3, Severity::Error, "mend it").to_string(), "a/b.ron:3:2: it is wrong\n    mend it");
        assert_eq!(problem(3, Severity::Warning, "").to_string(), "a/b.ron:3:2: warning: it is wrong");
    }

    #[test]
    fn sorts_by_place_and_says_each_once() {
        let (second, tenth) = (problem(2, Severity::Error, ""), problem(10, Severity::Error, ""));
        assert_eq!(sorted(vec![tenth.clone(), second.clone(), tenth.clone()]), [second, tenth]);
    }

    #[test]
    fn what_is_missing_at_one_place_is_told_in_the_order_in_which_it_is_asked_for() {
        let missing = |name: &str| Problem {
            message: format!("the text `{name}` is missing"),
            ..problem(3, Severity::Error, "")
        };
        let found = vec![missing("bag--guitar"), missing("bag--guitar.means")];
        assert_eq!(sorted(found.clone()), found, "the name first, and then what it means");
    }
}
