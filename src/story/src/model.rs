//! The resolved story: every id has become an index that exists, every condition is total. It is made only by
//! [`crate::resolve`] and is never written to disk.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::evidence::Evidence;
use crate::page::{Reading, Way};
use crate::raw;
use crate::text::Catalogue;

/// A resolved level pack.
#[derive(Debug, Clone)]
pub struct Pack {
    /// Its id.
    pub id: String,
    /// Its languages; the first is the one others are translated from.
    pub languages: Vec<String>,
    /// The rooms, in the order of the track.
    pub rooms: Vec<Room>,
    /// The causes.
    pub causes: Vec<Cause>,
    /// Names of the traces.
    pub traces: Vec<String>,
    /// The supports.
    pub supports: Vec<Support>,
    /// The endings, first match first; the last holds always.
    pub endings: Vec<Ending>,
    /// The door before the ride begins.
    pub door: raw::RawDoor,
    /// How the person stands at the start.
    pub start: Meters,
    /// The facts.
    pub evidence: Arc<Evidence>,
    /// Texts by language.
    pub texts: Arc<BTreeMap<String, Catalogue>>,
    /// Words that are used of people who have withdrawn.
    pub glossary: Vec<Term>,
    /// Who it may be; the first is the one it was written for.
    pub personas: Vec<Persona>,
    /// The same story through a few of the rooms, if it has a short journey.
    pub short: Option<Arc<Pack>>,
    /// Whether this is a pack with some of its rooms only.
    pub is_short: bool,
    /// Plans for teaching with it.
    pub workshops: Vec<Workshop>,
}

impl Pack {
    /// Whether there is anything to read on a page.
    #[must_use]
    pub fn has(&self, reading: Reading) -> bool {
        match reading {
            Reading::Debrief | Reading::Route | Reading::Model => true,
            Reading::Numbers => !self.evidence.measures().is_empty(),
            Reading::Glossary => !self.glossary.is_empty(),
            Reading::Sources => !self.evidence.is_empty(),
        }
    }
}

/// A plan for teaching with a pack.
#[derive(Debug, Clone)]
pub struct Workshop {
    /// Its id.
    pub id: String,
    /// Minutes it takes.
    pub minutes: u32,
    /// The pack with the rooms of the plan only; none if it rides through all.
    pub pack: Option<Arc<Pack>>,
    /// Its steps.
    pub steps: Vec<WorkshopStep>,
}

/// A step of a plan.
#[derive(Debug, Clone)]
pub struct WorkshopStep {
    /// Its id within the plan.
    pub id: String,
    /// Minutes it takes.
    pub minutes: u32,
    /// What everybody sees meanwhile.
    pub at: WorkshopAt,
    /// Room (index among those that are ridden through) and way that stand behind the words of a step without a room; none for
    /// where the ride is.
    pub picture: Option<(usize, Way)>,
    /// Things (indices in the room) to be looked at, in order.
    pub look: Vec<usize>,
    /// Whether the group makes the choice of the room.
    pub vote: bool,
}

/// What everybody sees during a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkshopAt {
    /// A question.
    Talk,
    /// A line of words, and quiet.
    Pause,
    /// A room (index among those that are ridden through) on this way.
    Room(usize, Way),
    /// The set from outside.
    Outside,
    /// Two routes side by side.
    Compare,
    /// A page to read.
    Read(Reading),
}

/// Somebody whose story it may be.
#[derive(Debug, Clone)]
pub struct Persona {
    /// Its id.
    pub id: String,
    /// Age in years when the way out begins.
    pub age: u32,
    /// Who lives together, in a word that texts select by.
    pub household: String,
    /// Months that pass in the last room, besides those of its choice.
    pub months: u32,
    /// Causes (index, weight) that weigh before the first room.
    pub weighs: Vec<(usize, u32)>,
    /// Evidence ids.
    pub evidence: Vec<String>,
}

/// A word of the glossary.
#[derive(Debug, Clone)]
pub struct Term {
    /// Its id.
    pub id: String,
    /// Evidence ids.
    pub evidence: Vec<String>,
}

/// The four meters, each 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Meters {
    /// Strength for the day.
    pub energy: i32,
    /// Feeling looked at and found wanting.
    pub shame: i32,
    /// Trust that others mean well.
    pub trust: i32,
    /// Human contact.
    pub contact: i32,
}

/// Which meter.
pub type Meter = raw::RawMeter;
/// How a support turns out.
pub type Outcome = raw::RawOutcome;

/// A cause.
#[derive(Debug, Clone)]
pub struct Cause {
    /// Its id.
    pub id: String,
    /// Evidence ids.
    pub evidence: Vec<String>,
    /// Whether the sources contradict one another.
    pub contested: bool,
}

/// A support path.
#[derive(Debug, Clone)]
pub struct Support {
    /// Its id.
    pub id: String,
    /// Evidence ids.
    pub evidence: Vec<String>,
    /// First match first; the last holds always.
    pub fits: Vec<Fit>,
}

/// One way a support can turn out.
#[derive(Debug, Clone)]
pub struct Fit {
    /// Its id within the support.
    pub id: String,
    /// Causes (index, weight) of which one weighs at least so much; none if it is the same whatever weighs.
    pub causes: Vec<(usize, u32)>,
    /// What has gone before.
    pub before: Condition,
    /// When: both together.
    pub when: Condition,
    /// Where it is written.
    pub origin: Origin,
    /// What it does.
    pub outcome: Outcome,
    /// Effects beside those of the outcome.
    pub effects: Vec<Effect>,
    /// Evidence ids.
    pub evidence: Vec<String>,
}

/// Where a fit is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// In `pack.ron`, under its support.
    Pack,
    /// In this row of `fits.ron`.
    Row(usize),
    /// Nowhere: it is what an empty cell of `fits.ron` means.
    Default,
}

/// An ending.
#[derive(Debug, Clone)]
pub struct Ending {
    /// Its id.
    pub id: String,
    /// When.
    pub when: Condition,
    /// Whether it waits for the door of the first room.
    pub at_door: bool,
    /// Index of the room it leads back to, instead of ending the journey.
    pub back_to: Option<usize>,
    /// Effects when it leads back.
    pub effects: Vec<Effect>,
    /// Evidence ids.
    pub evidence: Vec<String>,
    /// The door then, if it is another than before the ride.
    pub door: Option<raw::RawDoor>,
}

/// A resolved condition.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// Holds.
    Always,
    /// Holds when the other does not.
    Not(Box<Condition>),
    /// Holds when all hold.
    All(Vec<Condition>),
    /// Holds when one holds.
    Any(Vec<Condition>),
    /// The meter is at least this.
    AtLeast(Meter, i32),
    /// The meter is at most this.
    AtMost(Meter, i32),
    /// The cause (index) weighs at least this.
    Cause(usize, u32),
    /// The trace (index) is there.
    Trace(usize),
    /// The option was chosen: room, way, option index.
    Chose(usize, Way, usize),
    /// The thing was looked at: room, thing index.
    Looked(usize, usize),
    /// The support (index) was tried.
    Tried(usize),
    /// The support (index) helped, or helped a little.
    Helped(usize),
    /// At least this many months have passed.
    Months(u32),
    /// The direction of the ride.
    Way(Way),
}

/// A resolved effect.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Adds to a meter.
    Add(Meter, i32),
    /// Adds weight to a cause (index).
    Cause(usize, u32),
    /// Leaves a trace (index).
    Leave(usize),
    /// Takes a trace (index) away.
    Clear(usize),
    /// Lets months pass.
    Months(u32),
    /// Tries a support (index).
    Support(usize),
}

/// A resolved room.
#[derive(Debug, Clone)]
pub struct Room {
    /// Its id.
    pub id: String,
    /// What the clock says.
    pub clock: String,
    /// Things worth looking at.
    pub things: Vec<Thing>,
    /// What is said instead of its ordinary words; first match first.
    pub said: Vec<Said>,
    /// The choice on the way in.
    pub going_in: Vec<Choice>,
    /// The choice on the way out.
    pub coming_out: Vec<Choice>,
    /// How it is built and lit; conditions of its furniture are in `furniture_when`, in the same order.
    pub dress: raw::RawRoom,
    /// When each piece of `dress.furniture` is there.
    pub furniture_when: Vec<Condition>,
}

impl Room {
    /// The options on this way.
    #[must_use]
    pub fn options(&self, way: Way) -> &[Choice] {
        match way {
            Way::In => &self.going_in,
            Way::Out => &self.coming_out,
        }
    }
}

/// What other words can take the place of.
pub type SaidOf = raw::RawSaidOf;

/// Words that take the place of a room's ordinary ones while a condition holds.
#[derive(Debug, Clone)]
pub struct Said {
    /// Its id within the room.
    pub id: String,
    /// On which way.
    pub way: Way,
    /// What it takes the place of.
    pub of: SaidOf,
    /// When.
    pub when: Condition,
}

/// A thing worth looking at.
#[derive(Debug, Clone)]
pub struct Thing {
    /// Its id within the room.
    pub id: String,
    /// Evidence ids.
    pub evidence: Vec<String>,
    /// When it is there.
    pub when: Condition,
    /// What looking at it does, once each way.
    pub effects: Vec<Effect>,
}

/// An option of a choice.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Its id within the choice.
    pub id: String,
    /// When it is open.
    pub when: Condition,
    /// What choosing it does.
    pub effects: Vec<Effect>,
    /// Evidence ids.
    pub evidence: Vec<String>,
}
