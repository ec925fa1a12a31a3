//! What plans for teaching are called in texts: keys of prompts, plans and steps. It runs no workshop;
//! [`crate::session`] does.

use crate::page::Way;

/// The last part of the key of what a group is asked in a room.
pub(crate) const PROMPT: &str = "prompt";

/// Key of what a group is asked in a room; `.notes` is for the facilitator.
#[must_use]
pub fn prompt_key(room: &str, way: Way) -> String {
    format!("{room}--{}--{PROMPT}", way.name())
}

/// Key of a plan's name; `.about` and `.aims` say more.
#[must_use]
pub fn plan_key(plan: &str) -> String {
    format!("workshop--{plan}")
}

/// Key of a step's title; `.notes` is for the facilitator, `.ask` for everybody.
#[must_use]
pub fn step_key(plan: &str, step: &str) -> String {
    format!("workshop--{plan}--{step}")
}
