//! Finds conditions whose own parts exclude one another, wherever they stand, so that they cannot hold whatever anybody
//! does. What journeys make impossible, the ride shows; here nothing is known of them.

use std::collections::BTreeMap;

use super::proof::{Question, holds_from};
use crate::model::{Condition, Origin, Pack};
use crate::page::Way;
use crate::report::{At, Report};

/// Something that parts of a condition speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    Asked(Question),
    /// An option of a room on the way in.
    ChoseIn(usize, usize),
    Way,
}

/// What is left for each subject: from the first number to the second, both included.
type Left = BTreeMap<Subject, (i64, i64)>;

/// Checks every condition of a pack. `files` are those of its rooms.
pub(super) fn pack(pack: &Pack, pack_file: &str, files: &[String], report: &mut Report) {
    let at = At::file(pack_file);
    let endings = at.field("endings");
    for (index, ending) in pack.endings.iter().enumerate() {
        condition(&ending.when, &endings.item(index).field("when"), report);
    }
    let supports = at.field("supports");
    for (index, support) in pack.supports.iter().enumerate() {
        let item = supports.item(index);
        let fits = item.field("fits");
        for (place, fit) in support.fits.iter().enumerate().filter(|(_, fit)| fit.origin == Origin::Pack) {
            condition(&fit.when, &fits.item(place).field("when"), report);
        }
    }
    for (room, file) in pack.rooms.iter().zip(files) {
        let at = At::file(file);
        let lists: [(At<'_>, Vec<&Condition>); 3] = [
            (at.field("things"), room.things.iter().map(|thing| &thing.when).collect()),
            (at.field("furniture"), room.furniture_when.iter().collect()),
            (at.field("said"), room.said.iter().map(|said| &said.when).collect()),
        ];
        for (list, conditions) in &lists {
            for (index, when) in conditions.iter().enumerate() {
                condition(when, &list.item(index).field("when"), report);
            }
        }
        for (way, field) in [(Way::In, "going_in"), (Way::Out, "coming_out")] {
            let choice = at.field(field);
            let options = choice.field("options");
            for (index, option) in room.options(way).iter().enumerate() {
                condition(&option.when, &options.item(index).field("when"), report);
            }
        }
    }
}

/// Reports the outermost parts that cannot hold.
fn condition(when: &Condition, at: &At<'_>, report: &mut Report) {
    let first = at.item(0);
    match when {
        Condition::All(others) => {
            if leave(when, &mut Left::new()) {
                others.iter().enumerate().for_each(|(index, other)| condition(other, &first.item(index), report));
            } else {
                let hint =
                    "Two of its parts exclude one another. Take one out, or write `Any([…])` if one of them is enough.";
                report.warning(at, "this condition contradicts itself, so it can never hold", hint);
            }
        }
        Condition::Any(others) => {
            others.iter().enumerate().for_each(|(index, other)| condition(other, &first.item(index), report));
        }
        Condition::Not(other) => condition(other, &first, report),
        _ => {}
    }
}

/// Narrows what is left to what these parts allow; false if something has nothing left.
fn leave(part: &Condition, left: &mut Left) -> bool {
    match part {
        Condition::All(others) => others.iter().all(|other| leave(other, left)),
        Condition::Not(other) => match other.as_ref() {
            Condition::Not(other) => leave(other, left),
            other => said(other).is_none_or(|(subject, from)| narrow(left, subject, (i64::MIN, from - 1))),
        },
        Condition::AtMost(meter, most) => {
            narrow(left, Subject::Asked(Question::Meter(*meter)), (i64::MIN, i64::from(*most)))
        }
        Condition::Chose(room, Way::In, option) => {
            // On the way in a room is passed once, with one option.
            let other = Subject::ChoseIn(*room, *option);
            let others = Subject::ChoseIn(*room, 0)..=Subject::ChoseIn(*room, usize::MAX);
            let is_taken = left.range(others).any(|(known, (from, _))| *known != other && *from > 0);
            !is_taken && narrow(left, other, (1, i64::MAX))
        }
        other => said(other).is_none_or(|(subject, from)| narrow(left, subject, (from, i64::MAX))),
    }
}

/// What a part speaks of, and from which number on it holds; none for what is put together of others.
fn said(part: &Condition) -> Option<(Subject, i64)> {
    match *part {
        Condition::Chose(room, Way::In, option) => Some((Subject::ChoseIn(room, option), 1)),
        Condition::Way(Way::Out) => Some((Subject::Way, 1)),
        ref other => holds_from(other).map(|(question, from)| (Subject::Asked(question), from)),
    }
}

fn narrow(left: &mut Left, subject: Subject, (low, high): (i64, i64)) -> bool {
    let range = left.entry(subject).or_insert((i64::MIN, i64::MAX));
    *range = (range.0.max(low), range.1.min(high));
    range.0 <= range.1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Meter;

    fn holds(parts: Vec<Condition>) -> bool {
        leave(&Condition::All(parts), &mut Left::new())
    }

    fn not(other: Condition) -> Condition {
        Condition::Not(Box::new(other))
    }

    #[test]
    fn parts_that_exclude_one_another_are_found() {
        let (low, high) = (Condition::AtMost(Meter::Trust, 40), Condition::AtLeast(Meter::Trust, 60));
        assert!(!holds(vec![low.clone(), high.clone()]));
        assert!(!holds(vec![Condition::Trace(1), not(Condition::Trace(1))]));
        assert!(!holds(vec![Condition::Looked(0, 1), Condition::All(vec![not(Condition::Looked(0, 1))])]));
        assert!(!holds(vec![Condition::Chose(2, Way::In, 0), Condition::Chose(2, Way::In, 1)]));
        assert!(!holds(vec![Condition::Months(12), not(Condition::Months(6))]));
    }

    #[test]
    fn parts_that_go_together_are_left_alone() {
        let (low, high) = (Condition::AtMost(Meter::Trust, 60), Condition::AtLeast(Meter::Trust, 60));
        assert!(holds(vec![low.clone(), high.clone()]));
        assert!(holds(vec![Condition::Any(vec![Condition::Trace(1), not(Condition::Trace(1))])]));
        assert!(holds(vec![Condition::Chose(2, Way::Out, 0), Condition::Chose(2, Way::Out, 1)]));
        assert!(holds(vec![Condition::Chose(2, Way::In, 0), not(Condition::Chose(2, Way::In, 1))]));
        assert!(holds(vec![Condition::Cause(0, 2), not(Condition::Cause(0, 5)), not(not(Condition::Trace(0)))]));
    }
}
