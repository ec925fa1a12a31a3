//! The ride itself: in through all rooms, out again, back where an ending leads back, until nothing new is possible.

use super::act::{Actor, Reached};
use super::assume::{Past, assume};
use super::guess::{Guess, Range, join};
use crate::model::{Ending, Pack};
use crate::page::Way;

/// After so many joins at a room, what still grows goes to its bounds.
const PATIENCE: usize = 3;

/// What is possible at a stop: a room, one way.
#[derive(Debug, Clone, Default)]
pub(super) struct Stop {
    /// What may be true when the choice is made; none if nobody gets here.
    pub(super) guess: Option<Guess>,
    /// What may be true from arriving to leaving.
    pub(super) whole: Option<Guess>,
    /// Which things may be there.
    pub(super) things: Vec<bool>,
    /// Which options may be open.
    pub(super) open: Vec<bool>,
    /// Which options may be closed.
    pub(super) closed: Vec<bool>,
}

/// What is possible in a pack.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub(super) going_in: Vec<Stop>,
    pub(super) coming_out: Vec<Stop>,
    pub(super) past: Past,
    pub(super) reached: Reached,
    /// Which endings may be reached.
    pub(super) endings: Vec<bool>,
}

impl Seen {
    /// The stop in a room on this way.
    pub(super) fn stop(&self, room: usize, way: Way) -> Option<&Stop> {
        match way {
            Way::In => self.going_in.get(room),
            Way::Out => self.coming_out.get(room),
        }
    }
}

/// Finds out what is possible.
pub(super) fn ride(pack: &Pack) -> Seen {
    let stops = vec![Stop::default(); pack.rooms.len()];
    let seen = Seen {
        going_in: stops.clone(),
        coming_out: stops,
        endings: vec![false; pack.endings.len()],
        ..Seen::default()
    };
    let mut rider = Rider { pack, seen, arrivals: vec![Arrival::default(); pack.rooms.len()] };
    let mut guess = Some(Guess::start(pack));
    for room in 0..pack.rooms.len() {
        guess = guess.and_then(|guess| rider.stop(room, Way::In, guess));
    }
    if let Some(last) = pack.rooms.len().checked_sub(1) {
        rider.arrive(last, guess.map(|guess| stayed(pack, guess)));
    }
    while rider.out() {}
    rider.seen
}

/// What may be true when the way out begins, for everybody it may be.
fn stayed(pack: &Pack, mut guess: Guess) -> Guess {
    let stays = pack.personas.iter().map(|persona| i64::from(persona.months));
    let months = guess.months;
    let stayed = |stay: i64| Range { low: months.low.saturating_add(stay), high: months.high.saturating_add(stay) };
    guess.months = stays.map(stayed).reduce(Range::or).unwrap_or(months);
    guess
}

/// What may be true on arriving in a room on the way out.
#[derive(Debug, Clone, Default)]
struct Arrival {
    guess: Option<Guess>,
    joins: usize,
    is_new: bool,
}

struct Rider<'a> {
    pack: &'a Pack,
    seen: Seen,
    arrivals: Vec<Arrival>,
}

impl Rider<'_> {
    /// One pass out through all rooms where something new is possible. Whether there was any.
    fn out(&mut self) -> bool {
        let mut any = false;
        for room in (0..self.pack.rooms.len()).rev() {
            let Some(arrival) = self.arrivals.get_mut(room).filter(|arrival| arrival.is_new) else { continue };
            arrival.is_new = false;
            let Some(guess) = arrival.guess.clone() else { continue };
            any = true;
            let after = self.stop(room, Way::Out, guess);
            let after = self.endings(after, |ending| !ending.at_door);
            match room.checked_sub(1) {
                Some(next) => self.arrive(next, after),
                None => drop(self.endings(after, |ending| ending.at_door)),
            }
        }
        any
    }

    fn arrive(&mut self, room: usize, guess: Option<Guess>) {
        let (Some(arrival), Some(guess)) = (self.arrivals.get_mut(room), guess) else { return };
        let before = arrival.guess.take();
        let after = match before.clone() {
            None => guess,
            Some(before) if arrival.joins < PATIENCE => before.or(&guess),
            Some(before) => before.widened(&guess),
        };
        arrival.joins += 1;
        arrival.is_new |= before.as_ref() != Some(&after);
        arrival.guess = Some(after);
    }

    /// Passes the endings of one place in their order; returns what may be true if none is reached.
    fn endings(&mut self, guess: Option<Guess>, here: impl Fn(&Ending) -> bool) -> Option<Guess> {
        let pack = self.pack;
        let mut rest = guess;
        for (index, ending) in pack.endings.iter().enumerate().filter(|(_, ending)| here(ending)) {
            let guess = rest?;
            let hit = assume(&ending.when, true, guess.clone(), Way::Out, &self.seen.past);
            if let (Some(_), Some(reached)) = (&hit, self.seen.endings.get_mut(index)) {
                *reached = true;
            }
            rest = match ending.back_to {
                Some(room) => {
                    let back = hit.map(|hit| self.actor(Way::Out).effects(&ending.effects, hit));
                    self.arrive(room, back);
                    // It leads back once; the next time it is passed over.
                    Some(guess)
                }
                None => assume(&ending.when, false, guess, Way::Out, &self.seen.past),
            };
        }
        rest
    }

    fn actor(&mut self, way: Way) -> Actor<'_> {
        Actor { pack: self.pack, past: &self.seen.past, way, reached: &mut self.seen.reached }
    }

    /// Looks at things and makes the choice; returns what may be true after it.
    fn stop(&mut self, room: usize, way: Way, arrived: Guess) -> Option<Guess> {
        let pack = self.pack;
        let place = pack.rooms.get(room)?;
        let (guess, things) = self.look(room, way, arrived.clone());
        let options = place.options(way);
        let (mut open, mut closed) = (vec![false; options.len()], vec![false; options.len()]);
        let mut after = None;
        for (index, option) in options.iter().enumerate() {
            if let Some(hit) = assume(&option.when, true, guess.clone(), way, &self.seen.past) {
                set(&mut open, index);
                after = join(after, Some(self.actor(way).choice(&option.effects, hit)));
            }
            if assume(&option.when, false, guess.clone(), way, &self.seen.past).is_some() {
                set(&mut closed, index);
            }
        }
        let chosen = open.iter().enumerate().filter(|(_, open)| **open).map(|(index, _)| (room, way, index));
        self.seen.past.chosen.extend(chosen);
        let whole = join(Some(arrived.or(&guess)), after.clone());
        self.remember(room, way, Stop { guess: Some(guess), whole, things, open, closed });
        after
    }

    /// Looks at any of the things, in any order.
    fn look(&mut self, room: usize, way: Way, arrived: Guess) -> (Guess, Vec<bool>) {
        let pack = self.pack;
        let things = pack.rooms.get(room).map(|room| room.things.as_slice()).unwrap_or_default();
        let mut there = vec![false; things.len()];
        let mut guess = arrived;
        loop {
            let before = there.clone();
            for (index, thing) in things.iter().enumerate() {
                if there.get(index) != Some(&false) {
                    continue;
                }
                let Some(hit) = assume(&thing.when, true, guess.clone(), way, &self.seen.past) else { continue };
                set(&mut there, index);
                self.seen.past.looked.insert((room, index));
                guess = guess.or(&self.actor(way).effects(&thing.effects, hit));
            }
            if there == before {
                return (guess, there);
            }
        }
    }

    fn remember(&mut self, room: usize, way: Way, new: Stop) {
        let stops = match way {
            Way::In => &mut self.seen.going_in,
            Way::Out => &mut self.seen.coming_out,
        };
        let Some(stop) = stops.get_mut(room) else { return };
        if stop.guess.is_none() {
            *stop = new;
            return;
        }
        stop.guess = join(stop.guess.take(), new.guess);
        stop.whole = join(stop.whole.take(), new.whole);
        let pairs = [(&mut stop.things, new.things), (&mut stop.open, new.open), (&mut stop.closed, new.closed)];
        for (old, new) in pairs {
            for (old, new) in old.iter_mut().zip(new) {
                *old |= new;
            }
        }
    }
}

fn set(flags: &mut [bool], index: usize) {
    if let Some(flag) = flags.get_mut(index) {
        *flag = true;
    }
}
