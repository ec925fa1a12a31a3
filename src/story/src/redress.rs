//! A pack in which one room looks as somebody is still writing it, whatever may be wrong with it: for editors, which show
//! where a thing stands before the checker has been asked. It is never played.

use std::sync::Arc;

use crate::model::{Condition, Pack, Thing};
use crate::raw::{RawCondition, RawRoom, RawThing};

/// A pack whose room (index) is built, lit and furnished as this says. What has a condition that names nothing in this
/// pack is there always.
#[must_use]
pub fn redressed(pack: &Pack, index: usize, dress: RawRoom) -> Arc<Pack> {
    let when = |raw: &RawCondition| Condition::of(pack, raw).unwrap_or(Condition::Always);
    let thing = |raw: &RawThing| Thing {
        id: raw.id.clone(),
        evidence: raw.evidence.clone(),
        when: when(&raw.when),
        effects: Vec::new(),
    };
    let mut shown = pack.clone();
    if let Some(room) = shown.rooms.get_mut(index) {
        room.furniture_when = dress.furniture.iter().map(|prop| when(&prop.when)).collect();
        room.things = dress.things.iter().map(thing).collect();
        room.dress = dress;
    }
    Arc::new(shown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::raw::RawProp;
    use crate::testing;

    #[test]
    fn a_room_with_a_chair_in_its_wall_can_still_be_shown() {
        let pack = testing::pack();
        let mut dress = pack.rooms[0].dress.clone();
        let before = dress.furniture.len();
        let like = dress.furniture[0].clone();
        dress.furniture.push(RawProp { at: (7.0, 0.0, 0.5), when: RawCondition::Always, ..like.clone() });
        dress.furniture.push(RawProp { when: RawCondition::Trace("nowhere".into()), ..like });
        let shown = redressed(&pack, 0, dress);
        assert_eq!(shown.rooms[0].dress.furniture[before].at, (7.0, 0.0, 0.5));
        assert_eq!(shown.rooms[0].furniture_when[..before], vec![Condition::Always; before]);
        assert_eq!(shown.rooms[0].furniture_when[before..], [Condition::Always, Condition::Always]);
    }
}
