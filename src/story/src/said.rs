//! Which words a room says: its ordinary ones, or the first of those that take their place while something holds. It
//! looks no words up; it names their keys.

use crate::model::{Room, SaidOf};
use crate::page::Way;
use crate::state::State;

/// Key of a text and, if it is one of a message's attributes, its name.
pub type Key = (String, Option<&'static str>);

impl Room {
    /// Index of the words that now take the place of the ordinary ones; none if the ordinary ones are said.
    #[must_use]
    pub fn said_now(&self, of: SaidOf, way: Way, state: &State) -> Option<usize> {
        self.said.iter().position(|said| said.of == of && said.way == way && said.when.holds(state, way))
    }

    /// Key of what is seen in the room, or asked at its choice, when the person stands like this.
    #[must_use]
    pub fn key_of(&self, of: SaidOf, way: Way, state: &State) -> Key {
        match (self.said_now(of, way, state).and_then(|index| self.said.get(index)), of) {
            (Some(said), _) => (key(&self.id, &said.id), None),
            (None, SaidOf::Seen) => (self.id.clone(), Some(way.name())),
            (None, SaidOf::Question) => (format!("{}--{}", self.id, way.name()), None),
        }
    }
}

/// Key of words that take the place of a room's ordinary ones.
#[must_use]
pub fn key(room: &str, said: &str) -> String {
    format!("{room}--said--{said}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Condition, Said};
    use crate::testing;

    #[test]
    fn the_first_that_holds_for_the_way_and_the_place_is_said() {
        let mut pack = testing::pack();
        let said = |id: &str, way, of, when| Said { id: id.into(), way, of, when };
        pack.rooms[0].said = vec![
            said("later", Way::Out, SaidOf::Seen, Condition::Trace(0)),
            said("asked", Way::Out, SaidOf::Question, Condition::Always),
            said("else", Way::Out, SaidOf::Seen, Condition::Months(5)),
        ];
        let room = &pack.rooms[0];
        let mut state = State::new(&pack, 0);
        assert_eq!(room.key_of(SaidOf::Seen, Way::Out, &state), ("one".into(), Some("out")));
        assert_eq!(room.key_of(SaidOf::Question, Way::In, &state), ("one--in".into(), None));
        assert_eq!(room.key_of(SaidOf::Question, Way::Out, &state), ("one--said--asked".into(), None));
        state.months = 5;
        assert_eq!(room.key_of(SaidOf::Seen, Way::Out, &state), ("one--said--else".into(), None));
        state.leave(0);
        assert_eq!(room.key_of(SaidOf::Seen, Way::Out, &state), ("one--said--later".into(), None));
        assert_eq!(room.key_of(SaidOf::Seen, Way::In, &state), ("one".into(), Some("in")));
    }
}
