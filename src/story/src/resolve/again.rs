//! Looks up what a condition refers to in a pack that is resolved already. It reports nothing: what does not hold in this
//! pack is no condition of it.

use crate::model::{Condition, Pack};
use crate::page::Way;
use crate::raw::RawCondition;

impl Condition {
    /// A condition as it is written, for this pack; none if it names something that the pack does not have.
    #[must_use]
    pub fn of(pack: &Pack, raw: &RawCondition) -> Option<Self> {
        let all =
            |others: &[RawCondition]| others.iter().map(|other| Self::of(pack, other)).collect::<Option<Vec<_>>>();
        let cause = |id: &String| pack.causes.iter().position(|cause| cause.id == *id);
        let support = |id: &String| pack.supports.iter().position(|support| support.id == *id);
        let room = |id: &String| pack.rooms.iter().enumerate().find(|(_, room)| room.id == *id);
        Some(match raw {
            RawCondition::Always => Self::Always,
            RawCondition::Not(other) => Self::Not(Box::new(Self::of(pack, other)?)),
            RawCondition::All(others) => Self::All(all(others)?),
            RawCondition::Any(others) => Self::Any(all(others)?),
            RawCondition::AtLeast(meter, least) => Self::AtLeast(*meter, *least),
            RawCondition::AtMost(meter, most) => Self::AtMost(*meter, *most),
            RawCondition::Cause(id) => Self::Cause(cause(id)?, 1),
            RawCondition::CauseAtLeast(id, least) => Self::Cause(cause(id)?, *least),
            RawCondition::Trace(id) => Self::Trace(pack.traces.iter().position(|trace| trace == id)?),
            RawCondition::Chose(id, option) => {
                let (index, room) = room(id)?;
                let on = |way| Some((way, room.options(way).iter().position(|other| other.id == *option)?));
                let (way, option) = on(Way::In).or_else(|| on(Way::Out))?;
                Self::Chose(index, way, option)
            }
            RawCondition::Looked(id, thing) => {
                let (index, room) = room(id)?;
                Self::Looked(index, room.things.iter().position(|other| other.id == *thing)?)
            }
            RawCondition::Tried(id) => Self::Tried(support(id)?),
            RawCondition::Helped(id) => Self::Helped(support(id)?),
            RawCondition::MonthsAtLeast(months) => Self::Months(*months),
            RawCondition::Way(way) => Self::Way((*way).into()),
        })
    }
}
