//! From where the room that is edited is seen: as players see it on the track, from outside or from straight above. It
//! moves the camera and changes no room.

use bevy::prelude::*;
use set::track::CONE;
use story::page::Way;

use super::eye::Eye;
use crate::aloft::{self, Plan};
use crate::camera::{Move, Pose, Rig};
use crate::lens::ShiftLens;
use crate::narrative::{Motion, Story};
use crate::stage::Stage;

/// How far the lens may be drawn out or in, beside its own length.
const ZOOM: (f32, f32) = (0.5, 6.0);
/// How far through the last room the middle of the way is, as a part of its depth.
const LAST_MIDDLE: f32 = 0.2;
/// Radians of turn per point of drag.
const TURN_PER_POINT: f32 = 0.0022;

/// From where the room is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// Where the camera stops before it.
    #[default]
    Entry,
    /// Half-way through it.
    Middle,
    /// Close to the thing of this number, as when it is looked at.
    Close(usize),
    /// From outside, with its ceiling and one wall off.
    Outside,
    /// From straight above, with its ceiling off.
    Above,
}

impl View {
    /// Whether it is one of those players have.
    #[must_use]
    pub fn is_on_track(self) -> bool {
        matches!(self, Self::Entry | Self::Middle | Self::Close(_))
    }

    /// The key of its name among the words of the program.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Entry => "editor--view-entry",
            Self::Middle => "editor--view-middle",
            Self::Close(_) => "editor--view-close",
            Self::Outside => "editor--view-outside",
            Self::Above => "editor--view-above",
        }
    }
}

/// What is looked at, and how.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gaze {
    /// Index of the room.
    pub room: usize,
    /// The way it is dressed for.
    pub way: Way,
    /// From where.
    pub view: View,
    /// How much longer the lens is than that of the view, as a factor.
    pub zoom: f32,
    /// How far the picture was pushed aside in a view off the track, metres of the room: right, and up in the picture.
    pub pan: Vec2,
    /// Where one looks on the track: left and up, radians.
    pub look: Vec2,
}

impl Gaze {
    /// At the entry of a room.
    #[must_use]
    pub fn at(room: usize, way: Way) -> Self {
        Self { room, way, view: View::Entry, zoom: 1.0, pan: Vec2::ZERO, look: Vec2::ZERO }
    }

    /// Looks from somewhere else.
    pub fn look_from(&mut self, view: View) {
        *self = Self { view, zoom: 1.0, pan: Vec2::ZERO, look: Vec2::ZERO, ..*self };
    }

    /// Pushes the picture along with the pointer: off the track the camera moves, on it it looks round.
    pub fn push(&mut self, points: Vec2, eye: &Eye) {
        if self.view.is_on_track() {
            self.look = (self.look + points * TURN_PER_POINT).clamp(-CONE, CONE);
        } else {
            self.pan += eye.metres_per_point() * Vec2::new(-points.x, points.y);
        }
    }

    /// Draws the lens out (above 1) or in.
    pub fn draw_out(&mut self, factor: f32) {
        self.zoom = (self.zoom * factor).clamp(ZOOM.0, ZOOM.1);
    }
}

/// Puts the camera where the gaze wants it.
pub fn place(gaze: &Gaze, rig: &mut Rig, plan: &mut Plan, stage: &Stage, story: &Story, covered: Vec2, aspect: f32) {
    (rig.way, rig.doing, rig.look) = (gaze.way, Move::Still, gaze.look);
    if gaze.view.is_on_track() {
        (rig.room, rig.aloft, rig.outside) = (gaze.room, None, false);
        rig.close = gaze.view != View::Entry || (gaze.zoom - 1.0).abs() > f32::EPSILON;
        let pose = on_track(gaze, stage, story);
        rig.pose = Pose { zoom: pose.zoom * gaze.zoom, ..pose };
        return;
    }
    let mut wanted = Plan::of(&story.0, gaze.room);
    wanted.from_above = true;
    if *plan != wanted {
        *plan = wanted;
    }
    if rig.aloft.is_none() || rig.room != gaze.room {
        aloft::overlook(rig, plan, Motion::Cuts);
    }
    let half = ShiftLens { aspect, covered, ..default() }.half() * (Vec2::ONE - covered);
    let pose = if gaze.view == View::Above { plan.pose_above(half) } else { plan.pose() };
    let Some(pose) = pose else { return };
    let turn = Quat::from_rotation_y(pose.turn.x) * Quat::from_rotation_x(pose.turn.y);
    let at = pose.at + turn * gaze.pan.extend(0.0);
    rig.pose = Pose { at, zoom: pose.zoom * gaze.zoom, ..pose };
}

fn on_track(gaze: &Gaze, stage: &Stage, story: &Story) -> Pose {
    let stop = stage.stop(gaze.room);
    let last = story.0.pack().map_or(0, |pack| pack.rooms.len().saturating_sub(1));
    match gaze.view {
        View::Middle if gaze.room < last => stage.on_the_way(gaze.room, Some(gaze.room + 1), 0.5),
        View::Middle => {
            let deep = stage.slot(gaze.room).map_or(0.0, |slot| slot.spec.size.z);
            Pose { at: stop.at - Vec3::Z * (deep * LAST_MIDDLE), ..stop }
        }
        View::Close(thing) => stage.close_up(&story.0, gaze.room, thing).unwrap_or(stop),
        _ => stop,
    }
}

/// The camera's way through a room to the next, in metres of the room.
#[must_use]
pub fn way_through(gaze: &Gaze, stage: &Stage, rooms: usize) -> Vec<Vec3> {
    const STEPS: u8 = 24;
    let shares = (0..=STEPS).map(|step| f32::from(step) / f32::from(STEPS));
    if gaze.room + 1 < rooms {
        shares.map(|share| stage.on_the_way(gaze.room, Some(gaze.room + 1), share).at).collect()
    } else {
        vec![stage.stop(gaze.room).at]
    }
}
