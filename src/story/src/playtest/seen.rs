//! What random players reached in one room. It plays nothing.

use rand_chacha::ChaCha8Rng;

use super::Player;
use crate::journey::Journey;
use crate::model::{Room, SaidOf};

/// What was reached in one room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) entered: bool,
    pub(super) things: Vec<bool>,
    pub(super) said: Vec<bool>,
    pub(super) going_in: Vec<bool>,
    pub(super) coming_out: Vec<bool>,
}

impl Seen {
    /// Nothing of this room.
    pub(super) fn nothing(room: &Room) -> Self {
        Self {
            entered: false,
            things: vec![false; room.things.len()],
            said: vec![false; room.said.len()],
            going_in: vec![false; room.going_in.len()],
            coming_out: vec![false; room.coming_out.len()],
        }
    }

    /// Adds what others reached in the same room.
    pub(super) fn merge(&mut self, other: &Self) {
        self.entered |= other.entered;
        or(&mut self.things, &other.things);
        or(&mut self.said, &other.said);
        or(&mut self.going_in, &other.going_in);
        or(&mut self.coming_out, &other.coming_out);
    }

    /// Notes which words are said here now instead of the ordinary ones.
    pub(super) fn listen(&mut self, journey: &Journey, of: SaidOf) {
        let Some((room, way)) = journey.room() else { return };
        let said = journey.pack().rooms.get(room).and_then(|room| room.said_now(of, way, journey.state()));
        if let Some(said) = said {
            mark(&mut self.said, said);
        }
    }

    /// Lets the player look at what is here.
    pub(super) fn look_around(&mut self, journey: &mut Journey, player: Player, draw: &mut ChaCha8Rng) {
        for thing in journey.things() {
            if player.looks(draw) && journey.look(thing).is_ok() {
                mark(&mut self.things, thing);
            }
        }
    }
}

pub(super) fn mark(seen: &mut [bool], index: usize) {
    if let Some(seen) = seen.get_mut(index) {
        *seen = true;
    }
}

pub(super) fn or(mine: &mut [bool], theirs: &[bool]) {
    for (mine, theirs) in mine.iter_mut().zip(theirs) {
        *mine |= *theirs;
    }
}

pub(super) fn count(seen: &[bool]) -> usize {
    seen.iter().filter(|seen| **seen).count()
}
