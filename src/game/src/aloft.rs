//! The camera off its track: where the rooms stand when they are seen from outside, where the camera hangs over one of
//! them, and its flights up, along and back. It builds no meshes.

use std::f32::consts::FRAC_PI_2;

use bevy::math::Vec3Swizzles;
use bevy::prelude::*;
use set::outside::LotRoom;
use story::page::Way;
use story::session::Session;

use crate::camera::{Move, Pose, Rig};
use crate::narrative::Motion;

/// Rooms to either side of the one looked at that stand there at least as plain wood.
pub const REACH: usize = 9;
/// Where the camera looks: turned left from the axis, so that far walls are seen, and down; radians.
const TURN: Vec2 = Vec2::new(1.28, -0.66);
/// The lens beside 25 mm.
const ZOOM: f32 = 1.9;
/// Distance from the middle of the room beside half its depth and nine tenths of its height.
const FAR: f32 = 3.6;
/// How much more than a room is seen of its floor from above, as a factor.
const MARGIN: f32 = 1.25;
/// Seconds of a flight up or down.
const LIFT_SECONDS: f32 = 2.8;
/// Seconds of the way to the next room and for each further one, and at most.
const ALONG_SECONDS: (f32, f32, f32) = (0.9, 0.25, 2.6);

/// Where the camera was before it left its track.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Berth {
    room: usize,
    pose: Pose,
    close: bool,
    outside: bool,
}

/// The rooms as they stand in a row, round the one that is looked at.
#[derive(Resource, Debug, Clone, Default, PartialEq)]
pub struct Plan {
    /// The rooms, z counted from the way in of the one looked at.
    pub rooms: Vec<LotRoom>,
    /// Index on the track of the first of them.
    first: usize,
    /// Index on the track of the one looked at.
    pub here: usize,
    /// Whether that one is looked at from straight above, too.
    pub from_above: bool,
}

impl Plan {
    /// The rooms round one of a session's pack, as they are dressed now.
    #[must_use]
    pub fn of(session: &Session, here: usize) -> Self {
        let count = session.pack().map_or(0, |pack| pack.rooms.len());
        let here = here.min(count.saturating_sub(1));
        let first = here.saturating_sub(REACH);
        let mut z = 0.0;
        let mut rooms: Vec<LotRoom> = Vec::new();
        for room in first..(here + REACH + 1).min(count) {
            let Some(mut room) = lot_room(session, room) else { continue };
            room.z = z;
            z -= room.size.z + set::track::WALL * room.ratio;
            rooms.push(room);
        }
        let start = rooms.get(here - first).map_or(0.0, |room| room.z);
        rooms.iter_mut().for_each(|room| room.z -= start);
        Self { rooms, first, here, from_above: false }
    }

    /// The place of the room looked at among the rooms.
    #[must_use]
    pub fn place(&self) -> usize {
        self.here - self.first
    }

    fn room(&self, room: usize) -> Option<&LotRoom> {
        self.rooms.get(room.checked_sub(self.first)?)
    }

    /// How far the way in of `room` lies from that of `origin`, metres along z; none if either is not in the row.
    #[must_use]
    pub fn offset(&self, room: usize, origin: usize) -> Option<f32> {
        Some(self.room(room)?.z - self.room(origin)?.z)
    }

    /// Where the camera hangs over the room looked at, in metres of that room.
    #[must_use]
    pub fn pose(&self) -> Option<Pose> {
        let at = over(self.room(self.here)?);
        Some(Pose { at, turn: TURN, zoom: ZOOM, rise: 0.0 })
    }

    /// Where the camera hangs when it looks straight down on the room looked at, in metres of that room; what lies along
    /// the track is up in the picture. All of the room is seen where the picture's half width and half height at a
    /// distance of one metre are at least `half`, before the lens is made longer.
    #[must_use]
    pub fn pose_above(&self, half: Vec2) -> Option<Pose> {
        let size = self.room(self.here)?.size;
        let far = (MARGIN * size.xz() / 2.0 / (half / ZOOM)).max_element();
        let at = Vec3::new(0.0, size.y * 0.5 + far, -size.z / 2.0);
        Some(Pose { at, turn: Vec2::new(0.0, -FRAC_PI_2), zoom: ZOOM, rise: 0.0 })
    }

    /// The places the camera may see a room from until it has come to the next one, in metres of the room: over the one
    /// looked at and those beside it.
    #[must_use]
    pub fn eyes(&self, room: usize) -> Vec<Vec3> {
        let near = self.here.saturating_sub(1)..=self.here + 1;
        let over = near.filter_map(|other| Some(over(self.room(other)?) + Vec3::Z * self.offset(other, room)?));
        over.chain(self.room(room).filter(|_| self.from_above).map(above)).collect()
    }
}

/// Where the camera hangs over a room, in metres of that room.
fn over(room: &LotRoom) -> Vec3 {
    let middle = Vec3::new(0.10 * room.size.x, 0.26 * room.size.y, -0.5 * room.size.z);
    middle - forward(TURN) * (FAR * (0.5 * room.size.z + 0.9 * room.size.y))
}

/// A place over the middle of a room from which it is seen from straight above, in metres of that room.
fn above(room: &LotRoom) -> Vec3 {
    Vec3::new(0.0, 3.0 * room.size.max_element(), -room.size.z / 2.0)
}

/// Where it looks, unit length.
#[must_use]
pub fn toward() -> Vec3 {
    forward(TURN)
}

fn lot_room(session: &Session, index: usize) -> Option<LotRoom> {
    let raw = &session.pack()?.rooms.get(index)?.dress;
    let journey = session.journey();
    let way = journey.map_or(Way::In, |journey| journey.way_of(index));
    let stretch = crate::dressing(session, index, way)?.stretch;
    let (size, ratio) = crate::dress::size(raw, stretch);
    let chosen = |way| journey.is_some_and(|j| j.steps().iter().any(|step| step.room == index && step.way == way));
    Some(LotRoom {
        size,
        ratio,
        enter: raw.enter,
        leave: raw.leave,
        window: [raw.window.from * size.z, raw.window.to * size.z, raw.window.sill * size.y, raw.window.head * size.y],
        number: index + 1,
        z: 0.0,
        chosen_in: chosen(Way::In),
        chosen_out: chosen(Way::Out),
    })
}

/// Where a turn to the left and up looks, unit length.
fn forward(turn: Vec2) -> Vec3 {
    Quat::from_rotation_y(turn.x) * Quat::from_rotation_x(turn.y) * Vec3::NEG_Z
}

/// Where along z the middle of the picture meets the rooms' floor; none if the camera does not look down on it.
#[must_use]
pub fn focus(pose: &Pose) -> Option<f32> {
    let way = forward(pose.turn);
    (way.y < -0.2 && pose.at.y > 0.0).then(|| pose.at.z - way.z * pose.at.y / way.y)
}

/// Leaves the track for the room the plan is made for, or moves along to it.
pub fn overlook(rig: &mut Rig, plan: &Plan, motion: Motion) {
    let Some(to) = plan.pose() else { return };
    let along = rig.aloft.is_some();
    let (before, here) = (rig.room, plan.here);
    if !along {
        rig.aloft = Some(Berth { room: rig.room, pose: rig.pose, close: rig.close, outside: rig.outside });
    }
    let lift = (rig.lift_of(along), 1.0);
    (rig.room, rig.outside, rig.close, rig.look) = (here, true, false, Vec2::ZERO);
    // Gentle motion slides along, but neither rises nor turns.
    let moves = motion == Motion::Full || (motion == Motion::Gentle && along);
    if !moves {
        (rig.pose, rig.doing) = (to, Move::Still);
        return;
    }
    let from = match plan.offset(before, here) {
        Some(offset) => Pose { at: rig.pose.at + Vec3::Z * offset, ..rig.pose },
        // Too far to be flown over: it comes in from the side it comes from.
        None => {
            let side = if before < here { 1.0 } else { -1.0 };
            let deep = plan.rooms.get(plan.place()).map_or(0.0, |room| room.size.z);
            Pose { at: to.at + Vec3::Z * side * 1.5 * deep, ..to }
        }
    };
    #[expect(clippy::cast_precision_loss, reason = "at most a few thousand rooms")]
    let rooms = before.abs_diff(here) as f32;
    let (first, more, most) = ALONG_SECONDS;
    let seconds = if along { (first + more * rooms).min(most) } else { LIFT_SECONDS };
    rig.doing = Move::Flying { from, to, share: 0.0, seconds, lift };
}

/// Comes down to a place in a room: `to` is its pose in metres of that room.
pub fn land(rig: &mut Rig, plan: &Plan, motion: Motion, room: usize, to: Pose) {
    rig.aloft = None;
    let offset = plan.offset(rig.room, room).filter(|_| motion == Motion::Full);
    rig.room = room;
    rig.doing = match offset {
        Some(offset) => {
            let from = Pose { at: rig.pose.at + Vec3::Z * offset, ..rig.pose };
            Move::Flying { from, to, share: 0.0, seconds: LIFT_SECONDS, lift: (1.0, 0.0) }
        }
        None => Move::Still,
    };
    rig.pose = if let Move::Flying { from, .. } = rig.doing { from } else { to };
}

/// Goes back to where the camera left its track.
pub fn board(rig: &mut Rig, plan: &Plan, motion: Motion) {
    let Some(berth) = rig.aloft else { return };
    land(rig, plan, motion, berth.room, berth.pose);
    (rig.close, rig.outside) = (berth.close, berth.outside);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(here: usize) -> Plan {
        let mut z = 0.0;
        let rooms = (0..18)
            .map(|n| {
                let ratio = 0.91f32.powi(n);
                let size = Vec3::new(4.6, 2.7, 5.4) * ratio;
                let room = LotRoom {
                    size,
                    ratio,
                    enter: (1.2 * ratio, 1.8 * ratio),
                    leave: Some((1.1 * ratio, 1.7 * ratio)),
                    window: [0.3, 0.6, 0.3, 0.6],
                    number: 1,
                    z,
                    chosen_in: true,
                    chosen_out: false,
                };
                z -= size.z + set::track::WALL * ratio;
                room
            })
            .collect();
        let mut plan = Plan { rooms, first: 0, here, from_above: false };
        let start = plan.rooms[here].z;
        plan.rooms.iter_mut().for_each(|room| room.z -= start);
        plan
    }

    #[test]
    fn the_camera_hangs_over_the_middle_of_the_room_it_looks_at() {
        for here in [0, 5, 10, 17] {
            let plan = plan(here);
            let (pose, deep) = (plan.pose().unwrap(), plan.rooms[here].size.z);
            let share = -focus(&pose).unwrap() / deep;
            assert!((0.4..0.8).contains(&share), "room {here}: {share}");
            assert!(pose.at.x > plan.rooms[here].size.x, "it hangs on the side of the wall that is away");
            assert!(pose.at.y > plan.rooms[here].size.y);
        }
    }

    #[test]
    fn moving_along_does_not_jump() {
        let mut rig = Rig::default();
        overlook(&mut rig, &plan(4), Motion::Cuts);
        let before = rig.pose.at.z;
        let next = plan(5);
        overlook(&mut rig, &next, Motion::Full);
        assert!((rig.lift() - 1.0).abs() < 1e-6);
        let Move::Flying { from, .. } = rig.doing else { panic!("{:?}", rig.doing) };
        assert!((from.at.z + next.offset(5, 4).unwrap() - before).abs() < 1e-3);
    }

    #[test]
    fn gentle_motion_neither_rises_nor_turns() {
        let mut rig = Rig::default();
        overlook(&mut rig, &plan(4), Motion::Gentle);
        assert_eq!(rig.doing, Move::Still);
        overlook(&mut rig, &plan(5), Motion::Gentle);
        let Move::Flying { from, to, .. } = rig.doing else { panic!("{:?}", rig.doing) };
        assert_eq!(from.turn, to.turn);
        board(&mut rig, &plan(5), Motion::Gentle);
        assert_eq!((rig.doing, rig.aloft), (Move::Still, None));
    }
}
