//! Where the camera is and through which lens it looks, and what lies between two such poses. It moves nothing.

use bevy::prelude::*;
use set::track::{self, ease};

/// How far the film is shifted up, in half picture heights, in the largest room and in the smallest.
const RISE: (f32, f32) = (0.30, 0.44);
/// The lens beside 25 mm in the largest room and in the smallest, where all of him is near.
const ZOOM: (f32, f32) = (1.0, 0.62);
/// Between these sizes of furniture the lens changes from one to the other.
const SMALL: (f32, f32) = (0.36, 0.66);
/// How much longer the lens is, close to a thing.
const CLOSE_ZOOM: f32 = 1.25;

/// Where the camera is, in metres of the room it is in (`Stage` places that room).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pose {
    /// Place.
    pub at: Vec3,
    /// Turn to the left and up, radians.
    pub turn: Vec2,
    /// Longer than 25 mm by this factor.
    pub zoom: f32,
    /// How far the film is shifted up, in half picture heights.
    pub rise: f32,
}

impl Pose {
    /// Looking along the axis, in a room of this size of furniture.
    #[must_use]
    pub fn level(at: Vec3, ratio: f32) -> Self {
        let large = ease((ratio - SMALL.0) / (SMALL.1 - SMALL.0));
        Self {
            at,
            turn: Vec2::ZERO,
            zoom: ZOOM.1 + (ZOOM.0 - ZOOM.1) * large,
            rise: RISE.1 + (RISE.0 - RISE.1) * large,
        }
    }

    /// Close to something, with a longer lens.
    #[must_use]
    pub fn close(pose: track::Pose) -> Self {
        Self { at: pose.position, turn: Vec2::new(pose.yaw, pose.pitch), zoom: CLOSE_ZOOM, rise: 0.0 }
    }

    /// Between this pose (0) and another (1).
    pub(super) fn between(self, other: Self, share: f32) -> Self {
        Self {
            at: self.at.lerp(other.at, share),
            turn: self.turn.lerp(other.turn, share),
            zoom: self.zoom + (other.zoom - self.zoom) * share,
            rise: self.rise + (other.rise - self.rise) * share,
        }
    }
}
