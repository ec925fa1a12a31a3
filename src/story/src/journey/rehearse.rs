//! Rides for those who write: they begin in any room, with a person who stands as it was asked for. What led there is the
//! ride by first open options; it is no ride that somebody could save or replay.

use std::sync::Arc;

use super::{Journey, Place};
use crate::model::{Meters, Outcome, Pack};
use crate::page::Way;
use crate::state::State;

/// How a person stands, by ids: what can be asked of him by conditions. What a pack does not have is passed over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stand {
    /// The four meters.
    pub meters: Meters,
    /// Months since the first room.
    pub months: u32,
    /// What weighs on him, and how much.
    pub causes: Vec<(String, u32)>,
    /// Traces that have been left.
    pub traces: Vec<String>,
    /// Ways of support that were tried; whether each has helped.
    pub supports: Vec<(String, bool)>,
    /// Options that were chosen: room, option.
    pub chosen: Vec<(String, String)>,
    /// Things that were looked at: room, thing.
    pub looked: Vec<(String, String)>,
}

impl Stand {
    /// How a person stands in a pack, by ids.
    #[must_use]
    pub fn of(pack: &Pack, state: &State) -> Self {
        let mut stand = Self { meters: state.meters, months: state.months, ..Self::default() };
        let weighs = pack.causes.iter().enumerate().map(|(index, cause)| (cause.id.clone(), state.cause(index)));
        stand.causes = weighs.filter(|(_, weight)| *weight > 0).collect();
        let left = pack.traces.iter().enumerate().filter(|(index, _)| state.has_trace(*index));
        stand.traces = left.map(|(_, trace)| trace.clone()).collect();
        let tried = pack.supports.iter().enumerate();
        stand.supports =
            tried.filter_map(|(index, support)| Some((support.id.clone(), state.trial(index)?.helped))).collect();
        for (index, room) in pack.rooms.iter().enumerate() {
            for way in [Way::In, Way::Out] {
                let options = room.options(way).iter().enumerate();
                let chosen = options.filter(|(option, _)| state.has_chosen(index, way, *option));
                stand.chosen.extend(chosen.map(|(_, option)| (room.id.clone(), option.id.clone())));
            }
            let looked = room.things.iter().enumerate().filter(|(thing, _)| {
                state.has_looked(index, Way::In, *thing) || state.has_looked(index, Way::Out, *thing)
            });
            stand.looked.extend(looked.map(|(_, thing)| (room.id.clone(), thing.id.clone())));
        }
        stand
    }

    /// A person who stands like this in a pack.
    #[must_use]
    pub fn state(&self, pack: &Pack) -> State {
        let Meters { energy, shame, trust, contact } = self.meters;
        let mut state = State::blank(pack);
        state.meters = Meters {
            energy: energy.clamp(0, 100),
            shame: shame.clamp(0, 100),
            trust: trust.clamp(0, 100),
            contact: contact.clamp(0, 100),
        };
        state.months = self.months;
        for (id, weight) in &self.causes {
            if let Some(cause) = pack.causes.iter().position(|cause| cause.id == *id) {
                state.weigh(cause, *weight);
            }
        }
        for trace in self.traces.iter().filter_map(|id| pack.traces.iter().position(|trace| trace == id)) {
            state.leave(trace);
        }
        for (id, helped) in &self.supports {
            let Some(support) = pack.supports.iter().position(|support| support.id == *id) else { continue };
            let fits = pack.supports.get(support).map(|support| support.fits.as_slice()).unwrap_or_default();
            let helps = |outcome| matches!(outcome, Outcome::Helps | Outcome::HelpsALittle);
            let fit = fits.iter().position(|fit| helps(fit.outcome) == *helped).unwrap_or(0);
            let outcome = if *helped { Outcome::HelpsALittle } else { Outcome::DoesNotFitYet };
            state.note_trial(support, fit, fits.get(fit).map_or(outcome, |fit| fit.outcome));
        }
        self.marks(pack, &mut state);
        state
    }

    fn marks(&self, pack: &Pack, state: &mut State) {
        let room = |id: &String| pack.rooms.iter().enumerate().find(|(_, room)| room.id == *id);
        for (id, option) in &self.chosen {
            let Some((index, room)) = room(id) else { continue };
            for way in [Way::In, Way::Out] {
                if let Some(option) = room.options(way).iter().position(|other| other.id == *option) {
                    state.note_choice(index, way, option);
                }
            }
        }
        for (id, thing) in &self.looked {
            let Some((index, room)) = room(id) else { continue };
            if let Some(thing) = room.things.iter().position(|other| other.id == *thing) {
                // As on the way in: on the way out he may look again.
                state.note_look(index, Way::In, thing);
            }
        }
    }
}

impl Journey {
    /// The ride of a person (index) that stands in a room (index), as it would by the first open option of every choice
    /// before it, or at once, if no such ride leads there. None if there is no such room.
    #[must_use]
    pub fn placed(pack: Arc<Pack>, persona: usize, seed: u64, room: usize, way: Way) -> Option<Self> {
        if room >= pack.rooms.len() {
            return None;
        }
        let mut journey = Self::of(Arc::clone(&pack), persona, seed);
        if !journey.ride_to(room, way) {
            journey = Self::of(pack, persona, seed);
            journey.place = Place::Room { room, way };
        }
        Some(journey)
    }

    /// The same ride, with a person who stands like this now.
    #[must_use]
    pub fn standing(mut self, stand: &Stand) -> Self {
        self.state = stand.state(&self.pack);
        self.looks.clear();
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn a_person_who_stands_as_another_one_did_stands_the_same() {
        for moves in 0..30 {
            let journey = testing::journey_after(moves);
            let stand = Stand::of(journey.pack(), journey.state());
            let again = Stand::of(journey.pack(), &stand.state(journey.pack()));
            assert_eq!(again, stand);
        }
    }

    #[test]
    fn a_ride_stands_in_any_room_with_any_state() {
        let pack = Arc::new(testing::pack());
        for room in 0..pack.rooms.len() {
            for way in [Way::In, Way::Out] {
                let journey = Journey::placed(Arc::clone(&pack), 0, 1, room, way).expect("there is such a room");
                let stand =
                    Stand { months: 7, traces: vec!["gone".into(), pack.traces[0].clone()], ..Stand::default() };
                let journey = journey.standing(&stand);
                assert_eq!(journey.room(), Some((room, way)));
                assert!(journey.state().has_trace(0) && journey.state().months == 7);
            }
        }
        assert!(Journey::placed(Arc::clone(&pack), 0, 1, pack.rooms.len(), Way::In).is_none());
    }
}
