//! Plans for teaching with a pack, as an educator writes them.

use serde::Deserialize;

use super::RawWay;

/// `levels/<pack>/workshops/<id>.ron`: a plan. Texts: `workshop--<id>` with `about` and `aims`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Workshop")]
pub struct RawWorkshop {
    /// Its id; equal to its file's name.
    pub id: String,
    /// Minutes it takes; the sum of its steps.
    pub minutes: u32,
    /// Ids of the only rooms that are ridden through, in the order of the track; none for all.
    #[serde(default)]
    pub rooms: Vec<String>,
    /// What is done, in order. The ride stops at each.
    pub steps: Vec<RawWorkshopStep>,
}

/// A step of a plan. Texts: `workshop--<plan>--<id>` with `notes`, and `ask` for what everybody is asked.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Step")]
pub struct RawWorkshopStep {
    /// Its id within the plan.
    pub id: String,
    /// Minutes it takes.
    pub minutes: u32,
    /// What everybody sees meanwhile.
    pub at: RawWorkshopAt,
    /// Room (id) and way that stand behind the words of a step without a room; none for where the ride is.
    #[serde(default)]
    pub picture: Option<(String, RawWay)>,
    /// Ids of the things of the room to be looked at, in order.
    #[serde(default)]
    pub look: Vec<String>,
    /// Whether the group makes the choice of the room.
    #[serde(default)]
    pub vote: bool,
}

/// What everybody sees during a step.
#[derive(Debug, Clone, Deserialize)]
pub enum RawWorkshopAt {
    /// A question, before the picture where one is.
    Talk,
    /// A line of words, and quiet.
    Pause,
    /// A room (id) on this way.
    Room(String, RawWay),
    /// The set from outside.
    Outside,
    /// Two routes side by side.
    Compare,
    /// A page to read.
    Read(RawReading),
}

/// A page to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum RawReading {
    /// How the model works.
    Model,
    /// Two questions.
    Debrief,
    /// What led here and what led on.
    Route,
    /// The words that are used.
    Glossary,
    /// Numbers that do not agree.
    Numbers,
    /// Where the facts come from.
    Sources,
}
