//! Plays a ride again from the ids of what was looked at and chosen. It reads no saves; [`crate::save`] does.

use std::sync::Arc;

use super::Journey;
use crate::effect::Happening;
use crate::model::{Outcome, Room};
use crate::page::Way;

/// One stop of a ride, by ids: what was looked at and which option was chosen, if one was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Id of the room.
    pub room: String,
    /// The direction of the ride.
    pub way: Way,
    /// Ids of the things looked at, in order.
    pub looks: Vec<String>,
    /// Id of the option chosen; none where the choice is still to be made.
    pub option: Option<String>,
}

impl Journey {
    /// The ride so far, by ids; the last stop without an option is where it stands, if it is in a room.
    #[must_use]
    pub fn moves(&self) -> Vec<Move> {
        let rooms = &self.pack().rooms;
        let stop = |room: &Room, way: Way, looks: &[usize], option: Option<usize>| Move {
            room: room.id.clone(),
            way,
            looks: looks.iter().filter_map(|look| room.things.get(*look)).map(|thing| thing.id.clone()).collect(),
            option: option.and_then(|option| room.options(way).get(option)).map(|option| option.id.clone()),
        };
        let made = self.steps().iter();
        let mut moves: Vec<Move> = made
            .filter_map(|step| rooms.get(step.room).map(|room| stop(room, step.way, &step.looks, Some(step.option))))
            .collect();
        let here = self.room().and_then(|(room, way)| Some((rooms.get(room)?, way)));
        moves.extend(here.map(|(room, way)| stop(room, way, self.looks(), None)));
        moves
    }

    /// Looks and chooses as a stop says. Things that are not there (any more) are passed over.
    ///
    /// Returns how many things were passed over; none if the ride is not in that room, or the option is not there or
    /// is closed. The ride then stands before that choice.
    pub fn follow(&mut self, stop: &Move) -> Option<usize> {
        self.go_back();
        let pack = Arc::clone(self.pack());
        let (here, way) = self.room()?;
        let room = pack.rooms.get(here).filter(|room| room.id == stop.room && way == stop.way)?;
        let mut passed_over = 0;
        for look in &stop.looks {
            let thing = room.things.iter().position(|thing| thing.id == *look);
            if thing.is_none_or(|thing| self.look(thing).is_err()) {
                passed_over += 1;
            }
        }
        if let Some(wanted) = &stop.option {
            let option = room.options(way).iter().position(|option| option.id == *wanted)?;
            self.choose(option).ok()?;
        }
        Some(passed_over)
    }

    /// Rides on to a room by the option that fits of every choice before it.
    ///
    /// Returns whether it came there; if not, the ride stands where no option was open, or at an ending.
    pub fn ride_to(&mut self, room: usize, way: Way) -> bool {
        let most = self.pack().rooms.len().saturating_mul(4);
        for _ in 0..=most {
            if self.room() == Some((room, way)) {
                return true;
            }
            if self.go_back().is_some() {
                continue;
            }
            if self.fitting().is_none_or(|option| self.choose(option).is_err()) {
                return false;
            }
        }
        false
    }

    /// The option that is taken where nobody chooses: the first open one whose support, if it tries one, fits as things stand;
    /// if there is none, the first that does no harm. A room that is only passed by must not be where somebody is taken by
    /// force. None if no option is open.
    #[must_use]
    pub fn fitting(&self) -> Option<usize> {
        let open = self.options().enumerate().filter(|(_, (_, open))| *open).map(|(option, _)| option);
        open.min_by_key(|option| {
            let mut ride = self.clone();
            let happenings = ride.choose(*option).map(|step| step.happenings.as_slice()).unwrap_or_default();
            let rank = |told: &Happening| match told {
                Happening::Support { outcome: Outcome::Harms, .. } => 2,
                Happening::Support { outcome: Outcome::DoesNotFitYet, .. } => 1,
                _ => 0,
            };
            happenings.iter().map(rank).max().unwrap_or(0)
        })
    }
}

/// A ride played again.
#[derive(Debug)]
pub struct Replay {
    /// The ride. Where a stop could not be followed, it stands there, before that choice.
    pub journey: Journey,
    /// How many of the stops could be followed.
    pub followed: usize,
    /// How many things were passed over because they are not there any more.
    pub passed_over: usize,
}

/// Plays a ride again from its beginning, as far as it goes with its pack.
#[must_use]
pub fn replay(journey: Journey, moves: &[Move]) -> Replay {
    let mut replay = Replay { journey, followed: 0, passed_over: 0 };
    for stop in moves {
        let Some(passed_over) = replay.journey.follow(stop) else { break };
        replay.passed_over += passed_over;
        replay.followed += 1;
    }
    replay
}

/// Plays a ride again through a pack that has changed, to where it stood or as near to that as can be: what has gone, or
/// lies behind now, is passed over, and where a choice has gone the first open one is made.
#[must_use]
pub fn stand_again(mut journey: Journey, old: &Journey) -> Journey {
    let pack = Arc::clone(journey.pack());
    for stop in old.moves() {
        let Some(room) = pack.rooms.iter().position(|room| room.id == stop.room) else { continue };
        let mut ahead = journey.clone();
        if !ahead.ride_to(room, stop.way) {
            continue;
        }
        journey = ahead;
        if journey.follow(&stop).is_none() && stop.option.is_some() {
            let open = journey.options().position(|(_, open)| open);
            if open.is_none_or(|option| journey.choose(option).is_err()) {
                return journey;
            }
        }
    }
    journey
}
