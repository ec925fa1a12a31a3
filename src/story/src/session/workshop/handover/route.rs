//! Routes and counts of a lesson by ids, as a window keeps them. It reads and writes no text itself.

use serde::{Deserialize, Serialize};

use super::super::route::{Decision, Route, Stop};
use super::super::vote::Vote;
use crate::model::{Choice, Pack};
use crate::page::Way;
use crate::save::SavedWay;

/// Hands by the ids of options.
pub(super) type Hands = Vec<(String, u32)>;

#[derive(Serialize, Deserialize)]
pub(super) struct KeptRoute {
    decisions: Vec<KeptDecision>,
    /// Room, way and thing.
    looks: Vec<(String, SavedWay, String)>,
    reached: usize,
}

#[derive(Serialize, Deserialize)]
struct KeptDecision {
    room: String,
    way: SavedWay,
    before: usize,
    option: String,
    hands: Option<Hands>,
}

/// Hands that were counted at a stop where nothing was decided by them.
#[derive(Serialize, Deserialize)]
pub(super) struct KeptCount {
    room: String,
    way: SavedWay,
    before: usize,
    hands: Hands,
}

pub(super) fn room_of(pack: &Pack, id: &str) -> Option<usize> {
    pack.rooms.iter().position(|room| room.id == id)
}

pub(super) fn hands(vote: &Vote, options: &[Choice]) -> Hands {
    vote.counts().filter_map(|(option, hands)| Some((options.get(option)?.id.clone(), hands))).collect()
}

pub(super) fn refused(vote: &Vote, options: &[Choice]) -> Vec<(String, String)> {
    vote.refused().filter_map(|(option, typed)| Some((options.get(option)?.id.clone(), typed.to_owned()))).collect()
}

pub(super) fn vote(hands: &[(String, u32)], options: &[Choice]) -> Vote {
    let option = |id: &str| options.iter().position(|option| option.id == id);
    Vote::of(hands.iter().filter_map(|(id, hands)| Some((option(id)?, *hands))))
}

impl KeptRoute {
    pub(super) fn of(route: &Route, pack: &Pack) -> Self {
        let decision = |Decision { stop, option, vote }: &Decision| {
            let room = pack.rooms.get(stop.room)?;
            let options = room.options(stop.way);
            Some(KeptDecision {
                room: room.id.clone(),
                way: stop.way.into(),
                before: stop.before,
                option: options.get(*option)?.id.clone(),
                hands: vote.as_ref().map(|vote| hands(vote, options)),
            })
        };
        let look = |(room, way, thing): (usize, Way, usize)| {
            let room = pack.rooms.get(room)?;
            Some((room.id.clone(), way.into(), room.things.get(thing)?.id.clone()))
        };
        Self {
            decisions: route.decisions.iter().filter_map(decision).collect(),
            looks: route.looks().filter_map(look).collect(),
            reached: route.reached(),
        }
    }

    pub(super) fn through(&self, pack: &Pack) -> Route {
        let mut route = Route::default();
        for kept in &self.decisions {
            let Some((place, room)) = room_of(pack, &kept.room).and_then(|place| Some((place, pack.rooms.get(place)?)))
            else {
                continue;
            };
            let options = room.options(kept.way.into());
            let Some(option) = options.iter().position(|option| option.id == kept.option) else { continue };
            let stop = Stop { room: place, way: kept.way.into(), before: kept.before };
            route.decide(Decision { stop, option, vote: kept.hands.as_ref().map(|hands| vote(hands, options)) });
        }
        for (room, way, thing) in &self.looks {
            let Some(place) = room_of(pack, room) else { continue };
            let things = pack.rooms.get(place).map(|room| room.things.as_slice()).unwrap_or_default();
            if let Some(thing) = things.iter().position(|other| other.id == *thing) {
                route.look(place, (*way).into(), thing);
            }
        }
        route.reach_at_least(self.reached.min(pack.rooms.len().saturating_mul(4)));
        route
    }
}

impl KeptCount {
    /// None where the pack has no such room.
    pub(super) fn of((stop, vote): &(Stop, Vote), pack: &Pack) -> Option<Self> {
        let room = pack.rooms.get(stop.room)?;
        let hands = hands(vote, room.options(stop.way));
        Some(Self { room: room.id.clone(), way: stop.way.into(), before: stop.before, hands })
    }

    /// The same where the pack has the room still.
    pub(super) fn through(&self, pack: &Pack) -> Option<(Stop, Vote)> {
        let (room, way) = (room_of(pack, &self.room)?, self.way.into());
        let options = pack.rooms.get(room)?.options(way);
        Some((Stop { room, way, before: self.before }, vote(&self.hands, options)))
    }
}
