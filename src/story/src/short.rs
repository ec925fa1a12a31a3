//! The short journey of a pack: the same story through some of its rooms only, as a pack of its own, so that nothing
//! else has to know. Conditions on rooms that are not ridden through do not hold. It chooses no rooms.

use std::sync::Arc;

use crate::model::{Choice, Condition, Ending, Fit, Pack, Room, Said, Support, Thing};

/// The pack with these rooms only (indices in the order of the track). `pack` itself is left as it is.
#[must_use]
pub fn of(pack: &Pack, rooms: &[usize]) -> Pack {
    let map = Map(rooms);
    let mut kept: Vec<Room> =
        rooms.iter().filter_map(|room| pack.rooms.get(*room)).map(|room| map.room(room)).collect();
    for (index, place) in (1..).enumerate().take(kept.len()) {
        // An opening is as large as the smaller room behind it allows.
        let next = kept.get(index + 1).map(|next| next.dress.enter);
        if let Some(room) = kept.get_mut(index) {
            room.dress.leave = next;
            room.dress.place = place;
        }
    }
    Pack {
        id: pack.id.clone(),
        languages: pack.languages.clone(),
        rooms: kept,
        causes: pack.causes.clone(),
        traces: pack.traces.clone(),
        supports: pack.supports.iter().map(|support| map.support(support)).collect(),
        endings: pack.endings.iter().map(|ending| map.ending(ending)).collect(),
        door: pack.door.clone(),
        start: pack.start,
        evidence: Arc::clone(&pack.evidence),
        texts: Arc::clone(&pack.texts),
        glossary: pack.glossary.clone(),
        personas: pack.personas.clone(),
        short: None,
        is_short: true,
        workshops: Vec::new(),
    }
}

/// The rooms that are kept; each index of the whole track is looked up among them.
struct Map<'a>(&'a [usize]);

impl Map<'_> {
    fn index(&self, room: usize) -> Option<usize> {
        self.0.iter().position(|kept| *kept == room)
    }

    fn condition(&self, condition: &Condition) -> Condition {
        let never = || Condition::Not(Box::new(Condition::Always));
        let all = |others: &[Condition]| others.iter().map(|other| self.condition(other)).collect();
        match condition {
            Condition::Not(other) => Condition::Not(Box::new(self.condition(other))),
            Condition::All(others) => Condition::All(all(others)),
            Condition::Any(others) => Condition::Any(all(others)),
            Condition::Chose(room, way, option) => {
                self.index(*room).map_or_else(never, |room| Condition::Chose(room, *way, *option))
            }
            Condition::Looked(room, thing) => {
                self.index(*room).map_or_else(never, |room| Condition::Looked(room, *thing))
            }
            other => other.clone(),
        }
    }

    fn room(&self, room: &Room) -> Room {
        let choice = |choice: &Choice| Choice { when: self.condition(&choice.when), ..choice.clone() };
        let thing = |thing: &Thing| Thing { when: self.condition(&thing.when), ..thing.clone() };
        let said = |said: &Said| Said { when: self.condition(&said.when), ..said.clone() };
        Room {
            said: room.said.iter().map(said).collect(),
            things: room.things.iter().map(thing).collect(),
            going_in: room.going_in.iter().map(choice).collect(),
            coming_out: room.coming_out.iter().map(choice).collect(),
            furniture_when: room.furniture_when.iter().map(|when| self.condition(when)).collect(),
            ..room.clone()
        }
    }

    fn support(&self, support: &Support) -> Support {
        let fit =
            |fit: &Fit| Fit { before: self.condition(&fit.before), when: self.condition(&fit.when), ..fit.clone() };
        Support { fits: support.fits.iter().map(fit).collect(), ..support.clone() }
    }

    /// An ending that leads back into a room that is left out leads back into the next smaller one.
    fn ending(&self, ending: &Ending) -> Ending {
        let back = |room: usize| self.0.iter().position(|kept| *kept >= room).or(self.0.len().checked_sub(1));
        Ending { when: self.condition(&ending.when), back_to: ending.back_to.and_then(back), ..ending.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Way;
    use crate::testing;

    #[test]
    fn it_has_the_rooms_in_order_with_openings_that_meet() {
        let mut pack = testing::pack();
        for (room, width) in pack.rooms.iter_mut().zip([0.95, 0.9, 0.8, 0.7]) {
            room.dress.enter = (width, 1.5);
            room.dress.leave = Some((width - 0.1, 1.5));
        }
        let short = of(&pack, &[0, 2, 3]);
        let ids: Vec<&str> = short.rooms.iter().map(|room| room.id.as_str()).collect();
        assert_eq!((ids, short.is_short), (vec!["one", "three", "four"], true));
        let places: Vec<u32> = short.rooms.iter().map(|room| room.dress.place).collect();
        assert_eq!(places, [1, 2, 3]);
        assert_eq!(short.rooms[0].dress.leave, Some((0.8, 1.5)));
        assert_eq!(short.rooms[2].dress.leave, None);
        assert_eq!(short.endings[0].back_to, Some(2), "the way back leads to the same room");
    }

    #[test]
    fn what_depends_on_a_room_that_is_not_ridden_does_not_hold() {
        let mut pack = testing::pack();
        pack.rooms[3].coming_out[0].when =
            Condition::Any(vec![Condition::Chose(1, Way::In, 0), Condition::Looked(2, 1)]);
        let short = of(&pack, &[0, 2, 3]);
        let never = Condition::Not(Box::new(Condition::Always));
        assert_eq!(short.rooms[2].coming_out[0].when, Condition::Any(vec![never, Condition::Looked(1, 1)]));
    }
}
