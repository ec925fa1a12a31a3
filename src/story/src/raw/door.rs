//! The door of the home as an author writes it: how far it stands open, in what light, and what stands before it.

use serde::Deserialize;

/// What is seen of the door from outside: before the ride begins, or at an ending.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default, rename = "Door")]
pub struct RawDoor {
    /// How far it stands open: 0 is closed, 1 as far as it goes.
    pub open: f32,
    /// Colour of the light outside, "#rrggbb".
    pub sky: String,
    /// How strong that light is; 1 is a bright morning.
    pub light: f32,
    /// How strong the home's own light is where it falls through the door.
    pub home: f32,
    /// How strong the sun is that falls past the pillars onto wall and door; 0 is a dull day or night.
    pub sun: f32,
    /// How strong the lamp above the door is.
    pub lamp: f32,
    /// What stands on the landing.
    pub things: Vec<RawStanding>,
}

impl Default for RawDoor {
    fn default() -> Self {
        Self { open: 0.0, sky: "#cfd6dc".to_owned(), light: 1.0, home: 1.0, sun: 0.0, lamp: 0.0, things: Vec::new() }
    }
}

/// Something that stands before the door.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename = "Standing")]
pub struct RawStanding {
    /// Its kind, one of the kinds `studio kinds` lists.
    pub kind: String,
    /// Metres: to the right of the door's middle, up, out from the wall.
    pub at: (f32, f32, f32),
    /// Turned about the upright, degrees; at 0 its front faces away from the door.
    #[serde(default)]
    pub turn: f32,
    /// Leant, degrees: towards its front, and to the right.
    #[serde(default)]
    pub tilt: (f32, f32),
    /// Which of its looks.
    #[serde(default)]
    pub variation: u32,
}
