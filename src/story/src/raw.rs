//! The serde mirror of the level files, exactly as an author writes them; it trusts nothing and resolves nothing.
//!
//! Ids are plain strings here. [`crate::resolve`] turns these types into [`crate::model`], or says what is wrong.
//! Enums are externally tagged, so that the reader of RON keeps its positions; unknown fields are refused.

mod door;
mod fits;
mod room;
mod said;
mod words;
mod workshop;

use std::collections::BTreeMap;

use serde::Deserialize;

pub use door::*;
pub use fits::*;
pub use room::*;
pub use said::*;
pub use words::*;
pub use workshop::*;

/// `levels/index.ron`: the packs there are and which one a visitor meets first.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Index")]
pub struct RawIndex {
    /// Folder name of the pack that is played when none is asked for.
    pub start: String,
    /// Folder names of all packs, in the order they are offered.
    pub packs: Vec<String>,
    /// Folder names of packs that others take facts from, and that are not offered themselves.
    #[serde(default)]
    pub lenders: Vec<String>,
}

/// `levels/<pack>/pack.ron`: everything of a story that is not in one room.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Pack")]
pub struct RawPack {
    /// Version of this format; 1.
    pub format: u32,
    /// The pack's id; equal to its folder's name.
    pub id: String,
    /// Languages it has texts for (`text/<language>.ftl`); the first is the one others are translated from.
    pub languages: Vec<String>,
    /// Room files (`rooms/<name>.ron`) in the order of the track, largest first.
    pub rooms: Vec<String>,
    /// How the person stands when the journey begins.
    pub start: RawMeters,
    /// The documented causes that can be gathered on the way in.
    pub causes: Vec<RawCause>,
    /// Names of all traces a choice may leave behind.
    pub traces: Vec<String>,
    /// The documented support paths and when each one fits.
    pub supports: Vec<RawSupport>,
    /// How a journey can end; the first whose condition holds is taken, and the last must be `Always`.
    pub endings: Vec<RawEnding>,
    /// The door as it is before the ride begins.
    #[serde(default)]
    pub door: RawDoor,
    /// Ids of the rooms of the short journey, in the order of the track; none if there is no short journey.
    #[serde(default)]
    pub short: Vec<String>,
    /// Words that are used of people who have withdrawn, in the order in which they are explained.
    #[serde(default)]
    pub glossary: Vec<RawTerm>,
    /// Who it may be; the first is the one it was written for. None if the texts ask for nobody's age or household.
    #[serde(default)]
    pub personas: Vec<RawPersona>,
    /// Plans for teaching with it (`workshops/<id>.ron`), in the order in which they are offered.
    #[serde(default)]
    pub workshops: Vec<String>,
}

/// Somebody whose story it may be. Text: `persona--<id>`; all texts of the pack may ask for `$age` and `$household`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Persona")]
pub struct RawPersona {
    /// Its id.
    pub id: String,
    /// Age in years when the way out begins.
    pub age: u32,
    /// Who lives together, in a word that texts select by ("both", "mother").
    pub household: String,
    /// Months that pass in the last room, besides those of its choice: why an older person is older.
    #[serde(default)]
    pub months: u32,
    /// Causes that weigh on this person before the first room, and how much.
    #[serde(default)]
    pub weighs: Vec<(String, u32)>,
    /// Evidence ids.
    #[serde(default)]
    pub evidence: Vec<String>,
}

/// A word that is used of people who have withdrawn. Texts: `glossary--<id>` with `means` and `who`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Term")]
pub struct RawTerm {
    /// Its id.
    pub id: String,
    /// Evidence ids.
    #[serde(default)]
    pub evidence: Vec<String>,
}

/// The four meters of the model, each 0 to 100. They are ours, not documented figures.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields, rename = "Meters")]
pub struct RawMeters {
    /// Strength for the day.
    pub energy: i32,
    /// How much he feels looked at and found wanting.
    pub shame: i32,
    /// How far he trusts that others mean him well.
    pub trust: i32,
    /// How much human contact there is in his life.
    pub contact: i32,
}

/// A documented cause of withdrawal.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Cause")]
pub struct RawCause {
    /// Its id, used by effects and conditions. Text: `cause--<id>`.
    pub id: String,
    /// Evidence ids that document it.
    pub evidence: Vec<String>,
    /// Whether the sources contradict one another about it.
    #[serde(default)]
    pub contested: bool,
}

/// A documented support path.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Support")]
pub struct RawSupport {
    /// Its id. Text: `support--<id>`.
    pub id: String,
    /// Evidence ids that document it.
    pub evidence: Vec<String>,
    /// How it turns out; the first whose condition holds is taken, and the last must be `Always`. Left out where
    /// `fits.ron` has rows for it.
    #[serde(default)]
    pub fits: Vec<RawFit>,
}

/// One way a support path can turn out.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Fit")]
pub struct RawFit {
    /// Its id within the support. Text: attribute `<id>` of `support--<support>`.
    pub id: String,
    /// When it turns out like this.
    #[serde(default)]
    pub when: RawCondition,
    /// What it does.
    pub outcome: RawOutcome,
    /// Effects beside those of the outcome itself.
    #[serde(default)]
    pub effects: Vec<RawEffect>,
    /// Evidence ids for this outcome.
    pub evidence: Vec<String>,
}

/// How a support turns out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum RawOutcome {
    /// It fits and helps.
    Helps,
    /// It helps a little.
    HelpsALittle,
    /// It does not fit yet; it costs time and trust.
    DoesNotFitYet,
    /// It harms.
    Harms,
}

/// An ending. Text: `ending--<id>` with attributes `text` and `next`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Ending")]
pub struct RawEnding {
    /// Its id.
    pub id: String,
    /// When it is reached.
    #[serde(default)]
    pub when: RawCondition,
    /// Where it can happen.
    pub at: RawEndingPlace,
    /// Room id to which it leads back instead of ending the journey (on the way out again).
    #[serde(default)]
    pub back_to: Option<String>,
    /// Effects when it leads back.
    #[serde(default)]
    pub effects: Vec<RawEffect>,
    /// Evidence ids.
    #[serde(default)]
    pub evidence: Vec<String>,
    /// The door as it is then; as before the ride if it is not written.
    #[serde(default)]
    pub door: Option<RawDoor>,
}

/// Where an ending can happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum RawEndingPlace {
    /// After the last choice, at the door of the first room.
    Door,
    /// After any choice on the way out.
    Anywhere,
}

/// A condition: total, without variables or arithmetic.
#[derive(Debug, Clone, Default, Deserialize)]
pub enum RawCondition {
    /// Holds.
    #[default]
    Always,
    /// Holds when the other does not.
    Not(Box<RawCondition>),
    /// Holds when all hold.
    All(Vec<RawCondition>),
    /// Holds when one holds.
    Any(Vec<RawCondition>),
    /// The meter is at least this.
    AtLeast(RawMeter, i32),
    /// The meter is at most this.
    AtMost(RawMeter, i32),
    /// The cause has been gathered.
    Cause(String),
    /// The cause weighs at least this.
    CauseAtLeast(String, u32),
    /// The trace has been left.
    Trace(String),
    /// This option was chosen: room id, option id.
    Chose(String, String),
    /// This thing was looked at: room id, thing id.
    Looked(String, String),
    /// The support was tried, however it turned out.
    Tried(String),
    /// The support helped, or helped a little.
    Helped(String),
    /// At least this many months have passed since the first room.
    MonthsAtLeast(u32),
    /// The camera is on its way in or out.
    Way(RawWay),
}

/// A meter of the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum RawMeter {
    /// Strength for the day.
    Energy,
    /// Feeling looked at and found wanting.
    Shame,
    /// Trust that others mean well.
    Trust,
    /// Human contact.
    Contact,
}

/// The direction of the ride.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum RawWay {
    /// Into the smaller rooms.
    In,
    /// Pulled back out.
    Out,
}

/// What a choice, a look or a support does.
#[derive(Debug, Clone, Deserialize)]
pub enum RawEffect {
    /// Adds to a meter (kept within 0 to 100).
    Add(RawMeter, i32),
    /// Adds weight to a cause.
    Cause(String, u32),
    /// Leaves a trace.
    Leave(String),
    /// Takes a trace away.
    Clear(String),
    /// Lets months pass.
    Months(u32),
    /// Tries a support path; its fits decide what comes of it.
    Support(String),
}

/// `levels/<pack>/evidence.ron`: every fact the pack may state.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Evidence")]
pub struct RawEvidence {
    /// Facts that are written in other packs, and told here too.
    #[serde(default)]
    pub from: Vec<RawTaken>,
    /// The sources, by key.
    pub sources: BTreeMap<String, RawSource>,
    /// The facts, by id.
    pub facts: BTreeMap<String, RawFact>,
    /// Whose stories the facts tell, one a person.
    #[serde(default)]
    pub accounts: Vec<RawAccount>,
}

/// How somebody withdrew, as the sources tell it. Nobody does so for one reason: it names two causes at least.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Account")]
pub struct RawAccount {
    /// Who it is, as the facts call that person.
    pub who: String,
    /// Ids of the facts that tell it.
    pub facts: Vec<String>,
    /// Ids of the causes that it names.
    pub causes: Vec<String>,
}

/// Facts that are taken from another pack, with their sources and their texts in every language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Taken")]
pub struct RawTaken {
    /// Id of the pack they are written in.
    pub pack: String,
    /// Ids of the facts. Those that they disagree with come along.
    pub facts: Vec<String>,
}

/// A source.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename = "Source")]
pub struct RawSource {
    /// What it is and who published it.
    pub name: String,
    /// Its year, as shown ("2019", "c. 2017").
    pub year: String,
}

/// A fact in our own words.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Fact")]
pub struct RawFact {
    /// Key of the source.
    pub source: String,
    /// The fact, in the pack's first language; others give `fact--<ID>` in their texts, with dots as dashes.
    pub text: String,
    /// Year it speaks of, where it differs from the source's.
    #[serde(default)]
    pub year: Option<String>,
    /// Who counted or said it.
    #[serde(default)]
    pub who: Option<String>,
    /// Which ages it speaks of.
    #[serde(default)]
    pub ages: Option<String>,
    /// Ids of facts it disagrees with; they are shown together.
    #[serde(default)]
    pub disagrees_with: Vec<String>,
    /// Why nothing in the pack names it, where nothing does.
    #[serde(default)]
    pub unused: Option<String>,
    /// What it measures, where other facts measure the same; they are shown side by side. Text: `measures--<measures>`.
    #[serde(default)]
    pub measures: Option<String>,
    /// The number it gives for that.
    #[serde(default)]
    pub value: Option<u64>,
    /// The larger number, where it gives two.
    #[serde(default)]
    pub up_to: Option<u64>,
}

/// `levels/help.ron`: places to turn to, by country.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Help")]
pub struct RawHelp {
    /// The entries.
    pub entries: Vec<RawHelpEntry>,
}

/// A place to turn to.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Entry")]
pub struct RawHelpEntry {
    /// Country it is for, as shown.
    pub country: String,
    /// Language of this entry's words.
    pub language: String,
    /// Its name.
    pub name: String,
    /// What it is, for whom, when.
    pub about: String,
    /// Telephone number or address of a page, as text; nothing follows it.
    pub contact: String,
    /// The day it was last checked, "2026-11-22"; none if nobody has checked it yet.
    #[serde(default)]
    pub checked: Option<String>,
}
