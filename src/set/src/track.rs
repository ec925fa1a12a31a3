//! The track the camera rides: where each room stands, where the camera stops, how it travels between and how far it
//! may look about. It moves nothing by itself and reads no clock.
//!
//! A place on the track is a number: n is the stop that looks into room n (from 0), n + 0.5 is half-way through it.
//! The track's axes are those of the first room; later rooms lie towards -z on the same axis.

use glam::{Vec2, Vec3};

/// Thickness of a wall between two rooms beside the room's ratio, metres.
pub const WALL: f32 = 0.11;
/// Height of the camera at a stop, beside the ratio.
const STOP_HEIGHT: f32 = 0.50;
/// Where the camera begins and ends, from its stop in the doorway of the home, metres.
const BEFORE_THE_DOOR: Vec3 = Vec3::new(0.0, 0.52, 3.3);
/// Height of the camera inside a room, beside the ratio.
const RIDE_HEIGHT: f32 = 0.34;
/// The camera never comes nearer to a doorway's lintel or the floor than this, metres.
const CLEAR: f32 = 0.06;
/// How far it may look to the sides and up and down, radians.
pub const CONE: Vec2 = Vec2::new(0.62, 0.30);

/// What the track needs to know of a room.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TrackRoom {
    /// Inner width, height, depth in metres.
    pub size: Vec3,
    /// Size of furniture beside its full size.
    pub ratio: f32,
    /// Width and height of the doorway one comes in by.
    pub enter: (f32, f32),
}

/// Where the camera is and where it looks. Yaw is positive to the left, pitch upward (radians); at zero it looks along -z.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pose {
    /// Metres, in the track's axes.
    pub position: Vec3,
    /// Turn about the upright.
    pub yaw: f32,
    /// Tilt.
    pub pitch: f32,
}

impl Pose {
    /// Where it looks, unit length.
    #[must_use]
    pub fn forward(&self) -> Vec3 {
        let level = self.pitch.cos();
        Vec3::new(-self.yaw.sin() * level, self.pitch.sin(), -self.yaw.cos() * level)
    }

    /// From a place towards a point.
    #[must_use]
    pub fn looking(position: Vec3, at: Vec3) -> Self {
        let way = at - position;
        let level = way.x.hypot(way.z);
        if level < 1e-5 {
            return Self { position, yaw: 0.0, pitch: if way.y < 0.0 { -1.2 } else { 0.0 } };
        }
        Self { position, yaw: (-way.x).atan2(-way.z), pitch: way.y.atan2(level) }
    }

    /// Turned within the cone by a look of -1 to 1 to each side (x to the right, y up).
    #[must_use]
    pub fn turned(&self, look: Vec2) -> Self {
        let look = look.clamp(Vec2::NEG_ONE, Vec2::ONE) * CONE;
        Self { yaw: self.yaw - look.x, pitch: (self.pitch + look.y).clamp(-1.2, 1.2), ..*self }
    }

    /// Between this pose (0) and another (1).
    #[must_use]
    pub fn mix(&self, other: &Self, t: f32) -> Self {
        Self {
            position: self.position.lerp(other.position, t),
            yaw: self.yaw + (other.yaw - self.yaw) * t,
            pitch: self.pitch + (other.pitch - self.pitch) * t,
        }
    }
}

/// The whole track.
#[derive(Debug, Clone, PartialEq)]
pub struct Track {
    rooms: Vec<TrackRoom>,
    origins: Vec<f32>,
}

impl Track {
    /// Lays rooms behind one another; each begins where the wall behind the one before ends.
    #[must_use]
    pub fn new(rooms: &[TrackRoom]) -> Self {
        let mut z = 0.0;
        let mut origins = Vec::with_capacity(rooms.len());
        for room in rooms {
            origins.push(z);
            z -= room.size.z + WALL * room.ratio;
        }
        Self { rooms: rooms.to_vec(), origins }
    }

    /// Number of rooms.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rooms.len()
    }

    /// Whether there is no room.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rooms.is_empty()
    }

    /// The middle of the doorway a room is entered by, on the floor; the first one's for a room that does not exist.
    #[must_use]
    pub fn origin(&self, room: usize) -> Vec3 {
        Vec3::new(0.0, 0.0, self.origins.get(room).copied().unwrap_or_default())
    }

    /// The room a place lies in.
    #[must_use]
    pub fn room_at(&self, place: f32) -> usize {
        (place.max(0.0) as usize).min(self.rooms.len().saturating_sub(1))
    }

    /// The camera at a place, looking along the axis. Below 0 it stands before the first door.
    #[must_use]
    pub fn pose(&self, place: f32) -> Pose {
        let last = self.rooms.len().saturating_sub(1);
        let place = if place.is_finite() { place.clamp(-1.0, last as f32 + 0.5) } else { 0.0 };
        let from = place.floor();
        let share = place - from;
        let here = from.max(0.0) as usize;
        let position = if from < 0.0 {
            let stop = self.stop(0);
            stop + BEFORE_THE_DOOR * (1.0 - share)
        } else {
            self.between(here, share)
        };
        Pose { position, yaw: 0.0, pitch: 0.0 }
    }

    /// Where the camera stands to look into a room: in the doorway, a little further back before small rooms.
    fn stop(&self, room: usize) -> Vec3 {
        let Some(here) = self.rooms.get(room) else { return Vec3::new(0.0, STOP_HEIGHT, 0.0) };
        let wall = if room == 0 { here.ratio } else { self.rooms[room - 1].ratio } * WALL;
        let back = wall * 0.5 + 0.14 * (1.0 - here.ratio).max(0.0);
        Vec3::new(0.0, height(STOP_HEIGHT * here.ratio, here.enter.1), self.origins[room] + back)
    }

    /// The way through room `room` to the stop of the next; in the last room only half of it can be gone.
    fn between(&self, room: usize, share: f32) -> Vec3 {
        let from = self.stop(room);
        let Some(here) = self.rooms.get(room) else { return from };
        let end = if room + 1 < self.rooms.len() {
            self.stop(room + 1)
        } else {
            Vec3::new(0.0, from.y, self.origins[room] - here.size.z * 0.4)
        };
        let mut position = from.lerp(end, share);
        // Between stops it rides lower; a bell that is flat at both ends.
        let bell = (share * (1.0 - share) * 4.0).powi(2);
        let low = height(RIDE_HEIGHT * here.ratio, here.size.y);
        position.y += (low - position.y) * bell;
        position
    }

    /// Seconds a travel between two places takes: a slow start and stop, quicker over a long way.
    #[must_use]
    pub fn seconds(&self, from: f32, to: f32) -> f32 {
        let way = self.pose(from).position.distance(self.pose(to).position);
        if way < 1e-4 { 0.0 } else { (1.1 + 1.35 * way.sqrt()).min(1.6 + way * 0.9) }
    }

    /// The camera close to a point of a room (in the room's own axes): from the aisle, about `distance` metres away, kept
    /// inside the room and off its walls, floor and ceiling. Its pose is in the track's axes.
    #[must_use]
    pub fn close_up(&self, room: usize, point: Vec3, distance: f32) -> Pose {
        let Some(here) = self.rooms.get(room) else { return self.pose(0.0) };
        let distance = if distance.is_finite() { distance.clamp(0.05, 4.0) } else { 0.5 };
        let stop = self.stop(room) - self.origin(room);
        // It stands in the aisle, between the way in and the point, and leans towards it.
        let aisle = Vec3::new(point.x * 0.25, stop.y.max(point.y * 0.9), point.z + distance.max(point.x.abs() * 0.9));
        let way = (aisle - point).normalize_or(Vec3::Z);
        let wanted = point + way * distance;
        let margin = (0.05 * here.ratio).max(0.02);
        let half = here.size.x / 2.0 - margin;
        let inside = Vec3::new(
            wanted.x.clamp(-half, half),
            wanted.y.clamp(margin.min(CLEAR), here.size.y - margin),
            wanted.z.clamp(-(here.size.z - margin), stop.z.max(-margin)),
        );
        let local = Pose::looking(inside, point);
        Pose { position: local.position + self.origin(room), ..local }
    }
}

/// Between which heights the camera rides wherever it can see a room from, metres; `ratio` is that of the room as it is
/// dressed, `before` are those of the rooms it may be seen through, the way in itself among them, and of the next.
#[must_use]
pub fn eye_heights(ratio: f32, before: &[f32], from_the_door: bool) -> (f32, f32) {
    let largest = before.iter().copied().fold(ratio, f32::max);
    let door = if from_the_door { BEFORE_THE_DOOR.y } else { 0.0 };
    (RIDE_HEIGHT * ratio, STOP_HEIGHT * largest + door)
}

/// Places the camera passes on its way to a room and through it, in the room's axes; `enter` is its doorway's height.
#[must_use]
pub fn eyes(size: Vec3, ratio: f32, enter: f32) -> [Vec3; 6] {
    // Shares of the depth before the doorway, and beyond it.
    [1.2, 0.35, 0.03, -0.25, -0.5, -0.75].map(|share: f32| {
        let wanted = if share > 0.0 { STOP_HEIGHT } else { RIDE_HEIGHT } * ratio;
        Vec3::new(0.0, height(wanted, enter), size.z * share)
    })
}

/// A height that clears the floor and what is above.
fn height(wanted: f32, above: f32) -> f32 {
    wanted.min(above - CLEAR).max(CLEAR.min(above * 0.5))
}

/// 0 to 1 with no speed and no acceleration at either end.
#[must_use]
pub fn ease(t: f32) -> f32 {
    let t = t.clamp(0.0, 1.0);
    t * t * t * (t * (t * 6.0 - 15.0) + 10.0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn eighteen() -> Track {
        let rooms: Vec<TrackRoom> = (0..18)
            .map(|n| {
                let ratio = 0.96f32.powi(n) * (1.0 - n as f32 * 0.02);
                TrackRoom { size: Vec3::new(4.6, 2.7, 5.4) * ratio, ratio, enter: (1.4 * ratio, 1.28 * ratio) }
            })
            .collect();
        Track::new(&rooms)
    }

    #[test]
    fn rooms_follow_one_another_with_a_wall_between() {
        let track = eighteen();
        assert_eq!(track.origin(0), Vec3::ZERO);
        assert!((track.origin(1).z + 5.4 + WALL).abs() < 1e-5);
        assert!((1..18).all(|n| track.origin(n).z < track.origin(n - 1).z));
    }

    #[test]
    fn easing_starts_and_stops_softly() {
        assert_eq!((ease(0.0), ease(0.5), ease(1.0)), (0.0, 0.5, 1.0));
        assert!(ease(0.02) < 1e-4 && ease(0.98) > 1.0 - 1e-4);
    }

    #[test]
    fn a_longer_way_takes_longer_but_not_in_proportion() {
        let track = eighteen();
        let (near, far) = (track.seconds(0.0, 1.0), track.seconds(17.0, 0.0));
        assert!(near > 2.0 && near < 6.0, "{near}");
        assert!(far > near && far < 4.0 * near, "{far}");
        assert_eq!(track.seconds(3.0, 3.0), 0.0);
    }

    proptest! {
        #[test]
        fn the_ride_is_unbroken_and_inside(place in 0.0f32..17.4) {
            let track = eighteen();
            let (here, next) = (track.pose(place).position, track.pose(place + 0.001).position);
            prop_assert!(here.distance(next) < 0.02, "{here} {next}");
            let room = track.rooms[track.room_at(place)];
            prop_assert!(here.y > 0.02 && here.y < room.size.y - 0.02);
            prop_assert!(next.z <= here.z, "the ride in never turns back");
        }

        #[test]
        fn close_ups_look_at_their_point_from_inside(
            room in 0usize..18, across in -1.0f32..1.0, up in 0.0f32..1.0, along in 0.0f32..1.0, distance in 0.05f32..3.0,
        ) {
            let track = eighteen();
            let size = track.rooms[room].size;
            let point = Vec3::new(across * size.x / 2.0, up * size.y, -along * size.z);
            let pose = track.close_up(room, point, distance);
            let local = pose.position - track.origin(room);
            prop_assert!(local.x.abs() < size.x / 2.0 && local.y > 0.0 && local.y < size.y);
            prop_assert!(local.z > -size.z);
            let way = (point - local).normalize_or(pose.forward());
            prop_assert!(way.dot(pose.forward()) > 0.6 || point.distance(local) < 0.1, "{pose:?} {point}");
        }

        #[test]
        fn no_number_breaks_it(place in any::<f32>(), distance in any::<f32>()) {
            let track = eighteen();
            prop_assert!(track.pose(place).position.is_finite());
            prop_assert!(track.close_up(3, Vec3::new(0.3, 0.2, -1.0), distance).position.is_finite());
            prop_assert!(Track::new(&[]).pose(place).position.is_finite());
        }
    }
}
