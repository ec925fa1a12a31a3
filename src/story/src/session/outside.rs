//! The set from outside: when it may be seen, which room is looked at, and the way back. It makes no page and moves no
//! camera.

use super::act::open;
use super::{Session, View};
use crate::command::Event;
use crate::journey::Place;

impl Session {
    /// Whether one may look back, at the set from outside or at what is to be read about the journey: one has ended once,
    /// and one through this pack is there to be seen.
    pub(crate) fn may_look_back(&self) -> bool {
        let Some((journey, pack)) = self.journey.as_ref().zip(self.pack.as_ref()) else { return false };
        let may = self.ended || self.lesson().is_some();
        may && journey.pack().id == pack.id && journey.pack().is_short == pack.is_short && !pack.rooms.is_empty()
    }

    /// Index of the room that is looked at from outside.
    #[must_use]
    pub fn overlooked(&self) -> usize {
        let last = self.pack.as_ref().map_or(0, |pack| pack.rooms.len().saturating_sub(1));
        self.overlooked.min(last)
    }
}

/// Leaves the track to see the set from outside, first the room where the journey stands or ended; in a lesson, the one that
/// everybody sees.
pub(super) fn leave_track(session: &mut Session) -> Vec<Event> {
    let Some(journey) = &session.journey else { return Vec::new() };
    let seen = session.lesson().and_then(|lesson| lesson.picture);
    session.overlooked = match (seen, journey.place()) {
        (Some((room, _)), _) | (None, Place::Room { room, .. }) => room,
        (None, Place::Ending { .. }) => journey.steps().last().map_or(0, |step| step.room),
    };
    open(session, View::Outside);
    vec![Event::Overlook(session.overlooked)]
}

/// Looks at another room from outside.
pub(super) fn overlook(session: &mut Session, id: &str) -> Vec<Event> {
    let rooms = session.pack.as_ref().map(|pack| pack.rooms.as_slice()).unwrap_or_default();
    let Some(room) = rooms.iter().position(|room| room.id == id) else { return Vec::new() };
    session.overlooked = room;
    vec![Event::Overlook(room)]
}
