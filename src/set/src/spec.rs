//! What a room is built from, as plain numbers: the set's side of a level file, with the state already applied.
//! It knows no story, no file format and no engine.
//!
//! Axes everywhere in this crate: metres, x right, y up, z towards the viewer. A room's origin is the middle of the
//! doorway one comes in by, on the floor; the room lies towards -z. Colours are linear RGB.

use glam::Vec3;

/// A colour in linear RGB, each 0 to 1 and above.
pub type Rgb = Vec3;

/// Everything needed to build one room.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomSpec {
    /// Inner width, height, depth in metres.
    pub size: Vec3,
    /// Size of furniture and props beside their full size; the figure is never scaled.
    pub ratio: f32,
    /// Width and height of the doorway one comes in by.
    pub enter: (f32, f32),
    /// Width and height of the opening in the far wall; none in the last room.
    pub leave: Option<(f32, f32)>,
    /// Whether the doorway one comes in by is the door of the home (first room); its leaf belongs to the landing.
    pub front_door: bool,
    /// Colours.
    pub palette: Palette,
    /// The window in the left wall.
    pub window: Window,
    /// Sun, lamps and screen, as far as geometry needs them.
    pub lights: Lights,
    /// Furniture and props that stand where they are put.
    pub props: Vec<Placed>,
    /// What has crept in.
    pub disarray: Vec<Scatter>,
    /// The person: name of the pose, foot point, turn about the upright in radians.
    pub figure: Option<(String, Vec3, f32)>,
    /// Seed of everything in the room that is drawn at random and belongs to no scatter.
    pub seed: u64,
}

/// The colours of a room, linear RGB.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// Plaster above the rail.
    pub wall: Rgb,
    /// Plaster below the rail.
    pub low_wall: Rgb,
    /// Boards of the ceiling.
    pub ceiling: Rgb,
    /// Posts, rails and frames.
    pub post: Rgb,
    /// Straw of the mats.
    pub tatami: Rgb,
    /// Paper of screens and scroll.
    pub paper: Rgb,
    /// Cloth.
    pub cloth: Rgb,
}

/// What covers a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cover {
    /// Sliding paper screens.
    Shoji,
    /// A curtain.
    Curtain,
    /// A curtain, shutters behind it, tape over the gaps.
    Shutters,
}

/// The window in the left wall (x = -width/2).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    /// Distance of its near and far edges from the way in, metres (positive, into the room).
    pub along: (f32, f32),
    /// Heights of its lower and upper edge, metres.
    pub up: (f32, f32),
    /// What covers it.
    pub cover: Cover,
    /// How far it is open, 0 to 1.
    pub open: f32,
}

/// Lights as far as baking needs them; their colours and strengths are uniforms of the view.
#[derive(Debug, Clone, PartialEq)]
pub struct Lights {
    /// Direction in which the sun travels, unit length; none if the sun never enters.
    pub sun: Option<Vec3>,
    /// Lamps: place (metres) and strength beside one another.
    pub lamps: Vec<(Vec3, f32)>,
    /// The screen: centre, outward normal (unit), half width and half height in metres.
    pub screen: Option<Screen>,
}

/// A shining rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Screen {
    /// Middle of the glass.
    pub center: Vec3,
    /// Where it faces, unit length.
    pub normal: Vec3,
    /// Half its width and half its height.
    pub half: (f32, f32),
}

/// A piece of furniture or a prop at its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// Name of its kind.
    pub kind: String,
    /// Foot point in metres; if it is held, from the hand: to the person's left, up, before him.
    pub at: Vec3,
    /// Turn about the upright, radians, counter-clockwise seen from above; at 0 its front faces +z, or where the person
    /// faces if it is held.
    pub turn: f32,
    /// Leant before it is turned, radians: towards its front, and to the right seen from the front.
    pub tilt: (f32, f32),
    /// In which of the person's hands it is.
    pub held: Option<Hand>,
    /// Scale, the room's ratio already applied.
    pub scale: f32,
    /// Which of its looks.
    pub variation: u32,
}

/// A hand of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// The left.
    Left,
    /// The right.
    Right,
    /// Between both.
    Both,
}

/// How disarray lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Strewn over the floor and over what lies there.
    Strewn,
    /// In stacks.
    Stacked,
    /// In heaps that slide down from the walls.
    Heaped,
}

/// Props to be scattered.
#[derive(Debug, Clone, PartialEq)]
pub struct Scatter {
    /// Kinds to draw from.
    pub kinds: Vec<String>,
    /// How many.
    pub count: usize,
    /// How they lie.
    pub manner: Manner,
    /// Area in metres: x from, x to, distance from the way in from, to (positive).
    pub area: (f32, f32, f32, f32),
    /// Seed.
    pub seed: u64,
}
