//! Something to be said once: what could not be used and what was done instead. Words come from the catalogue when the
//! page is made, so that a change of language reaches them.

use super::launch::KEYS;
use crate::save::SaveProblem;

/// A line to be said: key of the shell catalogue and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Notice {
    /// Key of the shell catalogue.
    pub(crate) key: &'static str,
    /// Arguments of the text.
    pub(crate) args: Vec<(&'static str, String)>,
}

impl Notice {
    pub(crate) fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.args.push((name, value.to_owned()));
        self
    }

    /// A launch option that cannot be used: its value, or there is none of that name.
    pub(crate) fn launch(key: &str, value: &str) -> Self {
        if !KEYS.contains(&key) {
            return Self::new("notice--launch-unknown").with("key", key);
        }
        Self::new("notice--launch").with("key", key).with("value", value)
    }

    /// A launch option that means nothing here, with a text of its own that says why and what to do.
    pub(crate) fn left_out(text: &'static str, key: &str) -> Self {
        Self::new(text).with("key", key)
    }

    /// A save that cannot be used.
    pub(crate) fn save(problem: &SaveProblem) -> Self {
        match problem {
            SaveProblem::Garbled => Self::new("notice--save-garbled"),
            SaveProblem::Newer(_) => Self::new("notice--save-newer"),
            SaveProblem::OtherPack(pack) => Self::new("notice--save-other-pack").with("pack", pack),
        }
    }
}
