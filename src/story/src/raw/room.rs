//! The serde mirror of a room file: how the room is built, lit and furnished, and what can be looked at and chosen in
//! it. Like all of [`super`], it trusts nothing and resolves nothing.

use serde::Deserialize;

use super::{RawCondition, RawEffect, RawSaid};

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
    /// What is said here instead of the ordinary words, where something has gone before.
    #[serde(default)]
    pub said: Vec<RawSaid>,
    /// What is heard here.
    #[serde(default)]
    pub sounds: Vec<String>,
    /// What is heard besides on the way in.
    #[serde(default)]
    pub sounds_in: Vec<String>,
    /// What is heard besides on the way out.
    #[serde(default)]
    pub sounds_out: Vec<String>,
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
    /// Its place: across, up, along. `up` is the height of its foot. If it is `held`, metres from the hand: to his
    /// left, up, before him.
    pub at: (f32, f32, f32),
    /// Turned about the upright, degrees; at 0 its front faces the way in, or where he faces if it is `held`.
    #[serde(default)]
    pub turn: f32,
    /// Leant, degrees: towards its front (what lies rises at its back), and to the right seen from the front.
    #[serde(default)]
    pub tilt: (f32, f32),
    /// In which of his hands it is; it then keeps its full size and goes where the hand is.
    #[serde(default)]
    pub held: Option<RawHand>,
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

/// A hand that holds something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum RawHand {
    /// His left.
    Left,
    /// His right.
    Right,
    /// Both: what is held is between them.
    Both,
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

fn one() -> f32 {
    1.0
}

fn everywhere() -> (f32, f32, f32, f32) {
    (-1.0, 1.0, 0.0, 1.0)
}
