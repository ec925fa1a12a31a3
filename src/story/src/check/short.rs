//! Checks a journey through a few rooms of a pack: that its rooms follow the track from the first to the last, that one leads into
//! the next, and that no choice in it can be closed altogether. That less can be reached in it is meant.

use super::logic;
use super::track;
use crate::model::Pack;
use crate::report::{At, Report};
use crate::short;

/// Checks the rooms of a journey through a few of them, listed at this place. Whether it can be ridden.
pub(super) fn rooms(pack: &Pack, rooms: &[usize], list: &At<'_>, what: &str, report: &mut Report) -> bool {
    let before = report.errors();
    if rooms.first() != Some(&0) || rooms.last() != Some(&pack.rooms.len().saturating_sub(1)) {
        let hint = "The door of the home is in the first room, and the camera turns in the last.";
        report.error(list, format!("the {what} has to begin in the first room and turn in the last"), hint);
    }
    for (index, pair) in rooms.windows(2).enumerate() {
        let [one, next] = pair else { continue };
        let at = list.item(index + 1);
        if next <= one {
            report.error(&at, "this room comes before the one above it on the track", "Keep the order of `rooms`.");
        } else if let (Some(one), Some(next)) = (pack.rooms.get(*one), pack.rooms.get(*next))
            && track::is_too_great_a_step(&one.dress, &next.dress)
        {
            let message = format!("from \"{}\" to \"{}\" is too great a step", one.id, next.id);
            report.error(&at, message, "Put a room between them.");
        }
    }
    if report.errors() > before {
        return false;
    }
    for stuck in logic::stuck(&short::of(pack, rooms)) {
        let hint = "Give one option of that choice no condition, or leave the room out.";
        report.error(list, format!("in the {what}, {stuck}"), hint);
    }
    report.errors() == before
}
