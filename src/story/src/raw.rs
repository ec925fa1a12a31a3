//! The serde mirror of the level files, exactly as an author writes them; it trusts nothing and resolves nothing.
//!
//! Ids are plain strings here. [`crate::resolve`] turns these types into [`crate::model`], or says what is wrong.
//! Enums are externally tagged, so that the reader of RON keeps its positions; unknown fields are refused.

use std::collections::BTreeMap;

use serde::Deserialize;

/// `levels/index.ron`: the packs there are and which one a visitor meets first.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Index")]
pub struct RawIndex {
    /// Folder name of the pack that is played when none is asked for.
    pub start: String,
    /// Folder names of all packs, in the order they are offered.
    pub packs: Vec<String>,
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
    /// How it turns out; the first whose condition holds is taken, and the last must be `Always`.
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

/// `levels/<pack>/rooms/<name>.ron`: one room. Places are fractions of the room: `across` -1 (left wall) to 1
/// (right wall), `along` 0 (where one comes in) to 1 (far wall); `up` is in metres of furniture.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Room")]
pub struct RawRoom {
    /// The room's id. Text: `<id>` with attributes `in` and `out`.
    pub id: String,
    /// Its place on the track, from 1.
    pub place: u32,
    /// Inner width, height and depth in metres.
    pub size: (f32, f32, f32),
    /// How large furniture and props are beside their full size (1.0 in the first room). The figure is never scaled.
    pub ratio: f32,
    /// How the person's state stretches the room: a factor is 1 plus this amount, kept within 0.88 to 1.12.
    #[serde(default)]
    pub stretch: RawAmount,
    /// What the clock says, as text for the page ("07:10").
    pub clock: String,
    /// Width and height in metres of the doorway one comes in by; equal to `leave` of the room before.
    pub enter: (f32, f32),
    /// Width and height in metres of the opening to the next room; none in the last room.
    #[serde(default)]
    pub leave: Option<(f32, f32)>,
    /// Colours, as "#rrggbb" in sRGB.
    pub palette: RawPalette,
    /// The window in the left wall.
    pub window: RawWindow,
    /// Light.
    pub light: RawLight,
    /// Furniture and props that stand where they are put.
    pub furniture: Vec<RawProp>,
    /// What has crept in: scattered, stacked and leaning.
    #[serde(default)]
    pub disarray: Vec<RawDisarray>,
    /// The person, on the way in and on the way out.
    pub figure: RawFigure,
    /// Things worth looking at.
    pub things: Vec<RawThing>,
    /// The choice on the way in. Text: `<room>--in`.
    pub going_in: RawChoice,
    /// The choice on the way out. Text: `<room>--out`.
    pub coming_out: RawChoice,
    /// What is heard here.
    #[serde(default)]
    pub sounds: Vec<String>,
}

/// An amount as a straight line in the state: `base + energy·E + shame·S + trust·T + contact·C + months·M`, within
/// `least` and `most`.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields, default, rename = "Amount")]
pub struct RawAmount {
    /// What it is when all meters are 0.
    pub base: f32,
    /// Per point of energy.
    pub energy: f32,
    /// Per point of shame.
    pub shame: f32,
    /// Per point of trust.
    pub trust: f32,
    /// Per point of contact.
    pub contact: f32,
    /// Per month passed.
    pub months: f32,
    /// Never less than this.
    pub least: f32,
    /// Never more than this.
    pub most: f32,
}

impl Default for RawAmount {
    fn default() -> Self {
        Self { base: 0.0, energy: 0.0, shame: 0.0, trust: 0.0, contact: 0.0, months: 0.0, least: -1000.0, most: 1000.0 }
    }
}

/// The colours of a room, "#rrggbb" in sRGB.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Palette")]
pub struct RawPalette {
    /// Plaster above the rail.
    pub wall: String,
    /// Plaster below the rail.
    pub low_wall: String,
    /// Boards of the ceiling.
    pub ceiling: String,
    /// Posts, rails and frames.
    pub post: String,
    /// Straw of the mats.
    pub tatami: String,
    /// Paper of screens and scroll.
    pub paper: String,
    /// Cloth: curtain, futon cover.
    pub cloth: String,
    /// The colour that distance takes on.
    pub haze: String,
}

/// The window in the left wall; `from`, `to` along the wall and `sill`, `head` up the wall, all fractions 0 to 1.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Window")]
pub struct RawWindow {
    /// Where it begins along the wall.
    pub from: f32,
    /// Where it ends along the wall.
    pub to: f32,
    /// Its lower edge.
    pub sill: f32,
    /// Its upper edge.
    pub head: f32,
    /// What covers it.
    pub cover: RawCover,
    /// How far it is open on the way in, 0 to 1.
    pub open_in: f32,
    /// How far it is open on the way out, 0 to 1.
    pub open_out: f32,
}

/// What covers a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum RawCover {
    /// Sliding paper screens.
    Shoji,
    /// A curtain.
    Curtain,
    /// A curtain, shutters behind it and tape over the gaps.
    Shutters,
}

/// Light of a room. Groups are baked apart and mixed by `way_in` and `way_out`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Light")]
pub struct RawLight {
    /// Direct sun through the window's gap.
    #[serde(default)]
    pub sun: Option<RawSun>,
    /// Light of the sky through the window: colour.
    pub sky: String,
    /// Lamps: one group, any number of places.
    #[serde(default)]
    pub lamps: Vec<RawLamp>,
    /// A television or another screen.
    #[serde(default)]
    pub screen: Option<RawScreen>,
    /// Colour of the dawn that comes in on the way out.
    pub dawn: String,
    /// Colour of the faint light without a place, so that nothing is quite black.
    pub fill: String,
    /// The mix on the way in.
    pub way_in: RawMix,
    /// The mix on the way out.
    pub way_out: RawMix,
}

/// Direct sunlight.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Sun")]
pub struct RawSun {
    /// Colour.
    pub color: String,
    /// Where it travels to: across (right is positive), up, along (into the room is positive).
    pub towards: (f32, f32, f32),
}

/// A lamp.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Lamp")]
pub struct RawLamp {
    /// Its place: across, up, along.
    pub at: (f32, f32, f32),
    /// Colour; that of the first lamp colours the group.
    pub color: String,
    /// Strength beside the other lamps of the room.
    #[serde(default = "one")]
    pub strength: f32,
}

/// A screen that shines.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Screen")]
pub struct RawScreen {
    /// The middle of the glass: across, up, along.
    pub at: (f32, f32, f32),
    /// Where it faces, degrees: 0 towards the way in, 90 towards the right wall.
    pub turn: f32,
    /// Width and height in metres of furniture.
    pub size: (f32, f32),
    /// Colour of its light.
    pub color: String,
}

/// How strong each group is, and how the eye has adapted.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default, rename = "Mix")]
pub struct RawMix {
    /// Direct sun.
    pub sun: f32,
    /// Sky through the window.
    pub sky: f32,
    /// Lamps.
    pub lamp: f32,
    /// Screen.
    pub screen: f32,
    /// Dawn.
    pub dawn: f32,
    /// Light without a place.
    pub fill: f32,
    /// Exposure, in stops.
    pub exposure: f32,
}

impl Default for RawMix {
    fn default() -> Self {
        Self { sun: 0.0, sky: 0.0, lamp: 0.0, screen: 0.0, dawn: 0.0, fill: 0.1, exposure: 0.0 }
    }
}

/// A piece of furniture or a prop.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Prop")]
pub struct RawProp {
    /// Its kind, one of the kinds `studio kinds` lists.
    pub kind: String,
    /// Its place: across, up, along. `up` is the height of its foot.
    pub at: (f32, f32, f32),
    /// Turned about the upright, degrees; at 0 its front faces the way in.
    #[serde(default)]
    pub turn: f32,
    /// Size beside its kind's own.
    #[serde(default = "one")]
    pub scale: f32,
    /// Which of its looks.
    #[serde(default)]
    pub variation: u32,
    /// Whether it keeps its full size beside the figure (what he holds or wears).
    #[serde(default)]
    pub full_size: bool,
    /// When it is there.
    #[serde(default)]
    pub when: RawCondition,
}

/// One kind of disarray.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Disarray")]
pub struct RawDisarray {
    /// Kinds of props, drawn from at random.
    pub kinds: Vec<String>,
    /// How many.
    pub amount: RawAmount,
    /// How they lie.
    #[serde(default)]
    pub manner: RawManner,
    /// Where: left, right, near and far edges as fractions (across from, across to, along from, along to).
    #[serde(default = "everywhere")]
    pub area: (f32, f32, f32, f32),
    /// Seed of the scatter.
    pub seed: u64,
}

/// How disarray lies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
pub enum RawManner {
    /// Strewn over the floor and over what lies there.
    #[default]
    Strewn,
    /// In stacks.
    Stacked,
    /// In heaps that slide down from the walls.
    Heaped,
}

/// The person in a room.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Figure")]
pub struct RawFigure {
    /// On the way in.
    pub way_in: RawPose,
    /// On the way out.
    pub way_out: RawPose,
}

/// A pose and its place.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Pose")]
pub struct RawPose {
    /// Name of the pose.
    pub pose: String,
    /// Its place: across, up, along.
    pub at: (f32, f32, f32),
    /// Turned about the upright, degrees; at 0 he faces the way in.
    #[serde(default)]
    pub turn: f32,
}

/// A thing worth looking at. Text: `<room>--<thing>` with attribute `means` (and, if it differs, `means-out`).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Thing")]
pub struct RawThing {
    /// Its id within the room.
    pub id: String,
    /// What the camera looks at: across, up, along.
    pub at: (f32, f32, f32),
    /// How close the camera comes, metres of furniture.
    #[serde(default = "one")]
    pub close: f32,
    /// Evidence ids that are shown with it.
    #[serde(default)]
    pub evidence: Vec<String>,
    /// When it is there.
    #[serde(default)]
    pub when: RawCondition,
    /// What looking at it does, once each way.
    #[serde(default)]
    pub effects: Vec<RawEffect>,
}

/// A choice of two to four options.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Choice")]
pub struct RawChoice {
    /// The options, in the order they are shown.
    pub options: Vec<RawOption>,
}

/// An option. Text: `<room>--in--<id>` or `<room>--out--<id>` with attribute `after`, and `closed` if it has a condition.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Option")]
pub struct RawOption {
    /// Its id within the choice.
    pub id: String,
    /// When it is open. A closed option stays visible with its reason.
    #[serde(default)]
    pub when: RawCondition,
    /// What choosing it does.
    #[serde(default)]
    pub effects: Vec<RawEffect>,
    /// Evidence ids that are shown with what came of it.
    #[serde(default)]
    pub evidence: Vec<String>,
}

/// `levels/<pack>/evidence.ron`: every fact the pack may state.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Evidence")]
pub struct RawEvidence {
    /// The sources, by key.
    pub sources: BTreeMap<String, RawSource>,
    /// The facts, by id.
    pub facts: BTreeMap<String, RawFact>,
}

/// A source.
#[derive(Debug, Clone, Deserialize)]
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

fn one() -> f32 {
    1.0
}

fn everywhere() -> (f32, f32, f32, f32) {
    (-1.0, 1.0, 0.0, 1.0)
}
