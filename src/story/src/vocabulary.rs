//! The names a level may use for what the set can build, and the sizes a checker has to know. The program that has the
//! set fills it in; this crate knows no set.

use std::collections::{BTreeMap, BTreeSet};

/// What the set can build.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Vocabulary {
    /// Kinds of furniture and props, by name.
    pub props: BTreeMap<String, PropFacts>,
    /// Poses of the figure, by name: width, height, depth in metres (never scaled).
    pub poses: BTreeMap<String, [f32; 3]>,
    /// What the person does in each pose, by name, in a few English words.
    pub poses_do: BTreeMap<String, String>,
    /// Names of sounds.
    pub sounds: BTreeSet<String>,
}

/// What a checker has to know about a kind of prop.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PropFacts {
    /// Width, height, depth in metres at scale 1; the foot point is the middle of the base.
    pub size: [f32; 3],
    /// Whether it hangs on a wall.
    pub wall: bool,
    /// Whether it may be scattered as disarray.
    pub scatter: bool,
    /// How many looks it has; `variation` runs from 0 to one less.
    pub variations: u32,
}
