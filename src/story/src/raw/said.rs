//! The serde mirror of other words that a room may say. Like all of [`super`], it trusts nothing and resolves nothing.

use serde::Deserialize;

use super::{RawCondition, RawWay};

/// Words that take the place of the room's ordinary ones while a condition holds. Text: `<room>--said--<id>`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Said")]
pub struct RawSaid {
    /// Its id within the room.
    pub id: String,
    /// On which way.
    pub way: RawWay,
    /// What it takes the place of.
    #[serde(default)]
    pub of: RawSaidOf,
    /// When. Of those for the same way and the same place the first that holds is said.
    pub when: RawCondition,
}

/// What other words can take the place of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
pub enum RawSaidOf {
    /// What is seen in the room.
    #[default]
    Seen,
    /// The question, or the moment, of the choice.
    Question,
}
