//! Where the camera is in and between the rooms of the window, in metres of one of them. It moves nothing.

use set::track::{Track, TrackRoom};

use super::{Slot, Stage};
use crate::camera::Pose;

/// How far the film is shifted up before the door of the home, in half picture heights.
const OUTSIDE_RISE: f32 = -0.02;

impl Stage {
    /// The track through the rooms that exist, and the index of the first of them.
    fn track(&self) -> (Track, usize) {
        let room = |slot: &Slot| TrackRoom { size: slot.spec.size, ratio: slot.spec.ratio, enter: slot.spec.enter };
        let rooms: Vec<TrackRoom> = self.slots.values().map(room).collect();
        (Track::new(&rooms), self.slots.keys().next().copied().unwrap_or(0))
    }

    /// Where the camera stands in a room, in metres of that room.
    #[must_use]
    pub fn stop(&self, room: usize) -> Pose {
        self.on_the_way(room, Some(room), 0.0)
    }

    /// The camera on its way from a room to its neighbour (none: out of the door), in metres of the room it comes from.
    #[must_use]
    pub fn on_the_way(&self, from: usize, to: Option<usize>, share: f32) -> Pose {
        let (track, first) = self.track();
        let (start, end) = (place(from, first), to.map_or(-1.0, |to| place(to, first)));
        let at = track.pose(start + (end - start) * share).position - track.origin(from.saturating_sub(first));
        let (here, there) = (self.ratio(from), to.map_or(1.0, |to| self.ratio(to)));
        let pose = Pose::level(at, here + (there - here) * share);
        // Before the door there is nothing above that the film would have to be shifted up for.
        if to.is_none() { Pose { rise: pose.rise + (OUTSIDE_RISE - pose.rise) * share, ..pose } } else { pose }
    }

    /// Seconds of the way from a room to its neighbour (none: out of the door).
    #[must_use]
    pub fn seconds(&self, from: usize, to: Option<usize>) -> f32 {
        let (track, first) = self.track();
        track.seconds(place(from, first), to.map_or(-1.0, |to| place(to, first)))
    }

    /// How far the way in of `room` lies from that of `origin`, metres along z.
    #[must_use]
    pub fn offset(&self, room: usize, origin: usize) -> f32 {
        let (track, first) = self.track();
        track.origin(room.saturating_sub(first)).z - track.origin(origin.saturating_sub(first)).z
    }

    /// The pose close to a thing of a room, in metres of that room.
    #[must_use]
    pub fn close_up(&self, story: &story::session::Session, room: usize, thing: usize) -> Option<Pose> {
        let slot = self.slots.get(&room)?;
        let raw = story.pack()?.rooms.get(room)?.dress.things.get(thing)?;
        let (track, first) = self.track();
        let point = crate::dress::place(&slot.spec, raw.at);
        let mut pose = track.close_up(room - first, point, raw.close * slot.spec.ratio);
        pose.position -= track.origin(room - first);
        Some(Pose::close(pose))
    }
}

/// A room as a place on the track of the rooms that exist.
fn place(room: usize, first: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a handful of rooms")]
    let place = room.saturating_sub(first) as f32;
    place
}
