//! One ride: a pack, whose story it is, a seed and the list of what was looked at and chosen. Everything else follows from these, so that
//! a ride replays exactly and going back is free. It shows no pages and draws nothing.

mod rehearse;
mod replay;

pub use rehearse::Stand;
pub use replay::{Move, Replay, replay, stand_again};

use std::sync::Arc;

use crate::effect::{self, Happening, LEAST_MONTHS_IN};
use crate::model::{Choice, Pack};
use crate::page::Way;
use crate::state::State;

/// Where a ride stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In a room (index), before its choice.
    Room {
        /// Index of the room.
        room: usize,
        /// The direction of the ride.
        way: Way,
    },
    /// At an ending (index).
    Ending {
        /// Index of the ending.
        ending: usize,
        /// Index of the room it leads back to, on the way out; none if the ride is over.
        back_to: Option<usize>,
    },
}

/// One choice made, with what came before and after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Index of the room.
    pub room: usize,
    /// The direction of the ride.
    pub way: Way,
    /// Index of the option chosen.
    pub option: usize,
    /// Indices of the things looked at here for the first time on this way, in order.
    pub looks: Vec<usize>,
    /// What the choice did.
    pub happenings: Vec<Happening>,
    /// How the person stood just before the choice.
    pub before: State,
    /// How the person stood just after it.
    pub after: State,
}

/// Why something cannot be done now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The ride is not in a room.
    #[error("the ride is not in a room")]
    NotInARoom,
    /// There is no such thing or option here.
    #[error("there is no such thing or option here")]
    NotThere,
    /// The option is closed.
    #[error("the option is closed")]
    Closed,
}

/// One ride.
#[derive(Debug, Clone)]
pub struct Journey {
    pack: Arc<Pack>,
    seed: u64,
    persona: usize,
    place: Place,
    state: State,
    looks: Vec<usize>,
    steps: Vec<Step>,
}

impl PartialEq for Journey {
    /// Two rides are equal when they are rides through packs of the same id that stand the same in everything.
    fn eq(&self, other: &Self) -> bool {
        self.pack.id == other.pack.id
            && self.pack.is_short == other.pack.is_short
            && self.seed == other.seed
            && self.persona == other.persona
            && self.place == other.place
            && self.state == other.state
            && self.looks == other.looks
            && self.steps == other.steps
    }
}

impl Journey {
    /// A ride that begins in the first room, on the way in, and is that of the person the pack was written for.
    #[must_use]
    pub fn new(pack: Arc<Pack>, seed: u64) -> Self {
        Self::of(pack, 0, seed)
    }

    /// The ride of a person (index among the pack's; of the first if there is no such one).
    #[must_use]
    pub fn of(pack: Arc<Pack>, persona: usize, seed: u64) -> Self {
        let persona = if persona < pack.personas.len() { persona } else { 0 };
        let state = State::new(&pack, persona);
        let place = if pack.rooms.is_empty() {
            Place::Ending { ending: pack.endings.len().saturating_sub(1), back_to: None }
        } else {
            Place::Room { room: 0, way: Way::In }
        };
        Self { pack, seed, persona, place, state, looks: Vec::new(), steps: Vec::new() }
    }

    /// The same person's ride through the same pack, from its beginning.
    #[must_use]
    pub fn fresh(&self) -> Self {
        Self::of(Arc::clone(&self.pack), self.persona, self.seed)
    }

    /// The pack it rides through.
    #[must_use]
    pub fn pack(&self) -> &Arc<Pack> {
        &self.pack
    }

    /// Its seed: what the set draws at random.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// Whose ride it is: index among the pack's personas, 0 if it has none.
    #[must_use]
    pub fn persona(&self) -> usize {
        self.persona
    }

    /// Where it stands.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place
    }

    /// How the person stands now.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The choices made so far.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Things looked at in this room since arriving, for the first time on this way.
    #[must_use]
    pub fn looks(&self) -> &[usize] {
        &self.looks
    }

    /// Room and way, if the ride is in a room.
    #[must_use]
    pub fn room(&self) -> Option<(usize, Way)> {
        match self.place {
            Place::Room { room, way } => Some((room, way)),
            Place::Ending { .. } => None,
        }
    }

    /// Index of the ending the ride has come to.
    #[must_use]
    pub fn at_ending(&self) -> Option<usize> {
        match self.place {
            Place::Room { .. } => None,
            Place::Ending { ending, .. } => Some(ending),
        }
    }

    /// Whether the ride has come to an ending that does not lead back.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(self.place, Place::Ending { back_to: None, .. })
    }

    /// The options of the choice here, each with whether it is open now; empty at an ending.
    pub fn options(&self) -> impl Iterator<Item = (&Choice, bool)> {
        let here = self.room();
        let choices = here.and_then(|(room, way)| self.pack.rooms.get(room).map(|room| room.options(way)));
        let way = here.map_or(Way::In, |(_, way)| way);
        choices.unwrap_or_default().iter().map(move |choice| (choice, choice.when.holds(&self.state, way)))
    }

    /// Indices of the things that are here now.
    #[must_use]
    pub fn things(&self) -> Vec<usize> {
        let Some((room, way)) = self.room() else { return Vec::new() };
        let Some(room) = self.pack.rooms.get(room) else { return Vec::new() };
        let here = room.things.iter().enumerate().filter(|(_, thing)| thing.when.holds(&self.state, way));
        here.map(|(index, _)| index).collect()
    }

    /// Looks at a thing of this room. Looking again on the same way does nothing more. Returns whether the state
    /// changed.
    ///
    /// # Errors
    /// If the ride is not in a room or the thing is not there.
    pub fn look(&mut self, thing: usize) -> Result<bool, Refused> {
        let (room, way) = self.room().ok_or(Refused::NotInARoom)?;
        let pack = Arc::clone(&self.pack);
        let found = pack.rooms.get(room).and_then(|room| room.things.get(thing)).ok_or(Refused::NotThere)?;
        if !found.when.holds(&self.state, way) {
            return Err(Refused::NotThere);
        }
        if !self.state.note_look(room, way, thing) {
            return Ok(false);
        }
        self.looks.push(thing);
        Ok(!effect::apply_all(&pack, way, &mut self.state, &found.effects).is_empty())
    }

    /// Makes the choice of this room; the ride then stands in the next room, or at an ending.
    ///
    /// # Errors
    /// If the ride is not in a room, or there is no such option, or it is closed.
    pub fn choose(&mut self, option: usize) -> Result<&Step, Refused> {
        let (room, way) = self.room().ok_or(Refused::NotInARoom)?;
        let pack = Arc::clone(&self.pack);
        let choices = pack.rooms.get(room).ok_or(Refused::NotThere)?.options(way);
        let choice = choices.get(option).ok_or(Refused::NotThere)?;
        if !choice.when.holds(&self.state, way) {
            return Err(Refused::Closed);
        }
        let before = self.state.clone();
        self.state.note_choice(room, way, option);
        let mut happenings = effect::apply_all(&pack, way, &mut self.state, &choice.effects);
        if way == Way::In && effect::months_passed(&happenings) == 0 {
            self.state.months = self.state.months.saturating_add(LEAST_MONTHS_IN);
            happenings.push(Happening::Months(LEAST_MONTHS_IN));
        }
        self.place = self.place_after(room, way);
        if way == Way::In && self.room().is_some_and(|(_, way)| way == Way::Out) {
            happenings.extend(self.stay(&pack));
        }
        let looks = std::mem::take(&mut self.looks);
        let step = self.steps.len();
        self.steps.push(Step { room, way, option, looks, happenings, before, after: self.state.clone() });
        self.steps.get(step).ok_or(Refused::NotThere)
    }

    /// From an ending that leads back, goes back: the ending's effects are applied and the ride stands in its room, on
    /// the way out. Returns the index of that room; none if there is nothing to go back from.
    pub fn go_back(&mut self) -> Option<usize> {
        let Place::Ending { ending, back_to: Some(room) } = self.place else { return None };
        let pack = Arc::clone(&self.pack);
        if let Some(ending) = pack.endings.get(ending) {
            effect::apply_all(&pack, Way::Out, &mut self.state, &ending.effects);
        }
        self.state.note_return(ending);
        self.place = Place::Room { room, way: Way::Out };
        Some(room)
    }

    /// Goes back to before an earlier choice (index in [`Self::steps`]). What was looked at there stays looked at.
    /// False if there is no such choice.
    pub fn rewind(&mut self, step: usize) -> bool {
        let Some(found) = self.steps.get(step) else { return false };
        self.place = Place::Room { room: found.room, way: found.way };
        self.state = found.before.clone();
        self.looks = found.looks.clone();
        self.steps.truncate(step);
        true
    }

    /// A room (index) of the whole story that this ride may not come through, with the person as this ride has left him: a ride
    /// that stands there and has no steps. None if there is no such room.
    pub(crate) fn beside(&self, whole: Arc<Pack>, room: usize, way: Way) -> Option<Self> {
        let state = self.state.through(&self.pack, &whole);
        let (seed, persona, place) = (self.seed, self.persona, Place::Room { room, way });
        (room < whole.rooms.len()).then(|| Self {
            pack: whole,
            seed,
            persona,
            place,
            state,
            looks: Vec::new(),
            steps: Vec::new(),
        })
    }

    /// How the person stood when a room was passed on this way, or stands now if it is still ahead (or here).
    #[must_use]
    pub fn state_in(&self, room: usize, way: Way) -> &State {
        let ahead = match (self.place, way) {
            (Place::Room { room: here, way: Way::In }, Way::In) => room >= here,
            (Place::Room { way: Way::In, .. }, Way::Out) => true,
            (Place::Room { room: here, way: Way::Out }, Way::Out) => room <= here,
            (Place::Room { way: Way::Out, .. }, Way::In) | (Place::Ending { .. }, _) => false,
        };
        let passed = || self.steps.iter().rev().find(|step| step.room == room && step.way == way);
        if ahead { &self.state } else { passed().map_or(&self.state, |step| &step.after) }
    }

    /// The way on which a room was passed last or is being passed; in, for one that is still ahead.
    #[must_use]
    pub fn way_of(&self, room: usize) -> Way {
        let here = self.room() == Some((room, Way::Out));
        let passed = self.steps.iter().rev().find(|step| step.room == room);
        if here { Way::Out } else { passed.map_or(Way::In, |step| step.way) }
    }

    /// What the person whose ride it is stays longer in the last room.
    fn stay(&mut self, pack: &Pack) -> Option<Happening> {
        let months = pack.personas.get(self.persona).map_or(0, |persona| persona.months);
        self.state.months = self.state.months.saturating_add(months);
        (months > 0).then_some(Happening::Months(months))
    }

    fn place_after(&self, room: usize, way: Way) -> Place {
        match way {
            Way::In if room + 1 < self.pack.rooms.len() => Place::Room { room: room + 1, way },
            Way::In => Place::Room { room, way: Way::Out },
            Way::Out => match (self.ending(false), room.checked_sub(1)) {
                (Some(place), _) => place,
                (None, Some(room)) => Place::Room { room, way },
                (None, None) => self.door(),
            },
        }
    }

    fn door(&self) -> Place {
        let last = Place::Ending { ending: self.pack.endings.len().saturating_sub(1), back_to: None };
        self.ending(true).unwrap_or(last)
    }

    /// The first ending of this kind that holds now. One that leads back does so only once in a ride.
    fn ending(&self, at_door: bool) -> Option<Place> {
        let mut endings = self.pack.endings.iter().enumerate();
        let (index, ending) = endings.find(|(index, ending)| {
            ending.at_door == at_door && !self.state.has_returned(*index) && ending.when.holds(&self.state, Way::Out)
        })?;
        let back_to = ending.back_to.filter(|room| *room < self.pack.rooms.len());
        Some(Place::Ending { ending: index, back_to })
    }
}

#[cfg(test)]
mod tests;
