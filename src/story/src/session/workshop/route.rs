//! The routes a group takes: what it decided in which room, and the ride that comes of it. Rooms it has not decided in are
//! passed by the first open option that fits. It shows nothing.

use std::sync::Arc;

use super::vote::Vote;
use crate::journey::{Journey, Step};
use crate::model::{Pack, Room};
use crate::page::Way;

/// A stop of the ride: a room (index) on a way, and how often it has been there before on this way; an ending may lead
/// back to rooms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stop {
    /// Index of the room.
    pub(crate) room: usize,
    /// The direction of the ride.
    pub(crate) way: Way,
    /// How often the choice of this room has been made on this way before.
    pub(crate) before: usize,
}

impl Stop {
    /// Where a ride stands; none at an ending.
    pub(crate) fn of(journey: &Journey) -> Option<Self> {
        let (room, way) = journey.room()?;
        Some(Self::after(journey.steps(), room, way))
    }

    /// Where the last of some steps of a ride was taken; the steps begin where the ride does.
    pub(crate) fn of_last(steps: &[Step]) -> Option<Self> {
        let (last, before) = steps.split_last()?;
        Some(Self::after(before, last.room, last.way))
    }

    fn after(steps: &[Step], room: usize, way: Way) -> Self {
        Self { room, way, before: steps.iter().filter(|step| (step.room, step.way) == (room, way)).count() }
    }

    /// The first time in a room on a way.
    pub(crate) fn first(room: usize, way: Way) -> Self {
        Self { room, way, before: 0 }
    }
}

/// What the group decided in a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decision {
    /// Where.
    pub(crate) stop: Stop,
    /// Index of the option.
    pub(crate) option: usize,
    /// The show of hands before it; none if there was none.
    pub(crate) vote: Option<Vote>,
}

/// A route: what was decided and looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Route {
    /// Decisions, in the order of the ride.
    pub(crate) decisions: Vec<Decision>,
    /// Things (room, way, index) that everybody looked at.
    looks: Vec<(usize, Way, usize)>,
    /// How many choices the ride had behind it at most.
    reached: usize,
}

impl Route {
    /// What was decided at a stop.
    pub(crate) fn decision(&self, stop: Stop) -> Option<&Decision> {
        self.decisions.iter().find(|decision| decision.stop == stop)
    }

    /// Notes a decision, in the place of one at the same stop. A ride stops at nothing twice, so those after it stay good.
    pub(crate) fn decide(&mut self, decision: Decision) {
        match self.decisions.iter_mut().find(|other| other.stop == decision.stop) {
            Some(other) => *other = decision,
            None => {
                let key = |stop: Stop| {
                    (stop.before, stop.way, if stop.way == Way::In { stop.room } else { usize::MAX - stop.room })
                };
                let place = self.decisions.partition_point(|other| key(other.stop) < key(decision.stop));
                self.decisions.insert(place, decision);
            }
        }
    }

    /// Notes that a thing of a room was looked at.
    pub(super) fn look(&mut self, room: usize, way: Way, thing: usize) {
        if !self.looks.contains(&(room, way, thing)) {
            self.looks.push((room, way, thing));
        }
    }

    /// What was looked at: room, way, thing.
    pub(super) fn looks(&self) -> impl Iterator<Item = (usize, Way, usize)> {
        self.looks.iter().copied()
    }

    /// The same route through a pack that has changed. What has gone was not decided, and not looked at.
    pub(super) fn through(&self, old: &Pack, new: &Pack) -> Self {
        let mut route = Self { reached: self.reached, ..Self::default() };
        for Decision { stop, option, vote } in &self.decisions {
            let Some((was, room, is)) = room_again(old, new, stop.room) else { continue };
            let (was, is) = (was.options(stop.way), is.options(stop.way));
            let id = was.get(*option).map(|option| &option.id);
            let Some(option) = is.iter().position(|option| Some(&option.id) == id) else { continue };
            let vote = vote.as_ref().map(|vote| vote.through(was, is)).filter(|vote| vote.most() > 0);
            route.decide(Decision { stop: Stop { room, ..*stop }, option, vote });
        }
        for (room, way, thing) in &self.looks {
            if let Some((was, room, is)) = room_again(old, new, *room)
                && let Some(thing) = thing_again(was, is, *thing)
            {
                route.look(room, *way, thing);
            }
        }
        route
    }

    /// Notes how far a ride on this route has come.
    pub(super) fn reach(&mut self, journey: &Journey) {
        self.reach_at_least(journey.steps().len());
    }

    /// Notes that a ride on this route had so many choices behind it.
    pub(super) fn reach_at_least(&mut self, choices: usize) {
        self.reached = self.reached.max(choices);
    }

    /// How many choices a ride on this route has had behind it at most.
    pub(crate) fn reached(&self) -> usize {
        self.reached
    }

    /// Rides on until something holds, by what was decided; false if it never does, and the ride then stands wherever that
    /// became clear.
    pub(crate) fn ride_until(&self, journey: &mut Journey, mut there: impl FnMut(&Journey) -> bool) -> bool {
        let most = journey.pack().rooms.len().saturating_mul(4);
        for _ in 0..=most {
            if there(journey) {
                return true;
            }
            if journey.go_back().is_none() && !self.pass(journey) {
                return false;
            }
        }
        false
    }

    /// Makes the choice of the room a ride stands in: as it was decided, if that is open; else the first that fits.
    pub(super) fn pass(&self, journey: &mut Journey) -> bool {
        let Some(stop) = Stop::of(journey) else { return false };
        for (_, _, thing) in self.looks.iter().filter(|(room, way, _)| (*room, *way) == (stop.room, stop.way)) {
            // A thing that is not there on this route is passed over.
            let _looked = journey.look(*thing);
        }
        let decided = self.decision(stop).map(|decision| decision.option);
        let option = decided.filter(|option| is_open(journey, *option)).or_else(|| journey.fitting());
        option.is_some_and(|option| journey.choose(option).is_ok())
    }
}

fn is_open(journey: &Journey, option: usize) -> bool {
    journey.options().nth(option).is_some_and(|(_, open)| open)
}

/// A room (index) of a pack, and where it is and what it is like in the pack as it is now; none if it has gone.
pub(super) fn room_again<'a>(old: &'a Pack, new: &'a Pack, room: usize) -> Option<(&'a Room, usize, &'a Room)> {
    let was = old.rooms.get(room)?;
    let place = new.rooms.iter().position(|room| room.id == was.id)?;
    Some((was, place, new.rooms.get(place)?))
}

/// The index of a thing in a room as it is now; none if it has gone.
pub(super) fn thing_again(was: &Room, is: &Room, thing: usize) -> Option<usize> {
    let id = &was.things.get(thing)?.id;
    is.things.iter().position(|thing| thing.id == *id)
}

/// A ride from the beginning to a stop by a route; none if it cannot come there.
pub(super) fn ride_to(pack: &Arc<Pack>, persona: usize, seed: u64, route: &Route, stop: Stop) -> Option<Journey> {
    let mut journey = Journey::of(Arc::clone(pack), persona, seed);
    route.ride_until(&mut journey, |journey| Stop::of(journey) == Some(stop)).then_some(journey)
}

/// A ride by a route with at least so many choices behind it, or to its end; `seen` is told wherever it comes to.
pub(crate) fn ride_as_far(
    (pack, persona, seed): (&Arc<Pack>, usize, u64),
    route: &Route,
    choices: usize,
    mut seen: impl FnMut(&Journey),
) -> Journey {
    let mut journey = Journey::of(Arc::clone(pack), persona, seed);
    route.ride_until(&mut journey, |journey| {
        seen(journey);
        journey.is_over() || journey.steps().len() >= choices
    });
    journey
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn decided(route: &mut Route, room: usize, way: Way, option: usize) {
        route.decide(Decision { stop: Stop::first(room, way), option, vote: None });
    }

    #[test]
    fn rooms_between_are_passed_by_what_fits_and_decisions_are_kept() {
        let pack = testing::shared();
        let mut route = Route::default();
        decided(&mut route, 2, Way::Out, 1);
        decided(&mut route, 1, Way::In, 1);
        let ways: Vec<(usize, Way)> = route.decisions.iter().map(|one| (one.stop.room, one.stop.way)).collect();
        assert_eq!(ways, [(1, Way::In), (2, Way::Out)], "in the order of the ride");
        let journey = ride_to(&pack, 0, 5, &route, Stop::first(0, Way::Out)).expect("every room can be reached");
        let options: Vec<usize> = journey.steps().iter().map(|step| step.option).collect();
        assert_eq!(options, [0, 1, 0, 0, 0, 1, 0]);
    }

    #[test]
    fn an_option_that_does_not_fit_is_passed_over_where_there_is_another() {
        let mut pack = testing::pack();
        // Talking never fits here, and waiting is open.
        pack.supports[0].fits[0].when = crate::model::Condition::Not(Box::new(crate::model::Condition::Always));
        pack.supports[0].fits[1].when = crate::model::Condition::Always;
        let journey = ride_to(&Arc::new(pack), 0, 5, &Route::default(), Stop::first(2, Way::Out));
        let journey = journey.expect("every room can be reached");
        assert_eq!(journey.steps().last().map(|step| step.option), Some(1));
    }

    #[test]
    fn force_leads_back_and_the_second_time_is_a_stop_of_its_own() {
        let pack = testing::shared();
        let mut route = Route::default();
        decided(&mut route, 1, Way::Out, testing::FORCE);
        let again = Stop { room: 3, way: Way::Out, before: 1 };
        let journey = ride_to(&pack, 0, 5, &route, again).expect("force leads back");
        assert_eq!(journey.steps().len(), 7);
        assert_eq!(ride_to(&pack, 0, 5, &Route::default(), again), None, "without force it never leads back");
    }
}
