//! Checks that rooms follow one another as the track needs it: numbered, never larger, with doorways that meet and fit
//! into their walls.

use super::numbers::{is_sane, range};
use crate::raw::RawRoom;
use crate::report::{At, Report};
use crate::source::Gathered;

/// Doorways that differ by less than this meet, metres.
const MEETS: f32 = 0.001;
/// A room this much smaller than the one before is a mistake.
const LEAST_STEP: f32 = 1.0 / 3.0;
/// How far the state may stretch a room.
const STRETCH: (f32, f32) = (0.88, 1.12);

/// Checks all rooms of a pack in their order.
pub(super) fn rooms(gathered: &Gathered, report: &mut Report) {
    let rooms = &gathered.rooms;
    for (index, room) in rooms.iter().enumerate() {
        let at = At::file(&room.file);
        place(room.listed, &room.raw, &at, report);
        doorways(&room.raw, &at, report);
        let is_last = room.listed + 1 == gathered.raw.rooms.len();
        if is_last && room.raw.leave.is_some() {
            let message = "the last room has an opening that leads nowhere";
            report.error(&at.field("leave"), message, "Take `leave` out.");
        }
        if !is_last && room.raw.leave.is_none() {
            report.error(&at, "there is no opening to the next room", "Add `leave: (width, height)`.");
        }
        let before = index.checked_sub(1).and_then(|before| rooms.get(before));
        if let Some(before) = before.filter(|before| before.listed + 1 == room.listed && is_sane(&before.raw)) {
            follows(&before.raw, &room.raw, &at, report);
        }
    }
}

/// The smallest factor by which the state can stretch a room.
pub(super) fn least_stretch(raw: &RawRoom) -> f32 {
    (1.0 + range(&raw.stretch).0).clamp(STRETCH.0, STRETCH.1)
}

/// Whether a room is so much smaller than the one before that something must be wrong.
pub(super) fn is_too_great_a_step(before: &RawRoom, raw: &RawRoom) -> bool {
    let sides = [(before.size.0, raw.size.0), (before.size.1, raw.size.1), (before.size.2, raw.size.2)];
    sides.into_iter().any(|(there, here)| here < there * LEAST_STEP)
}

fn place(listed: usize, raw: &RawRoom, at: &At<'_>, report: &mut Report) {
    if usize::try_from(raw.place) != Ok(listed + 1) {
        let message = format!("this room says it has place {}, but it is listed as number {}", raw.place, listed + 1);
        report.error(&at.field("place"), message, "Change this, or the order of `rooms` in pack.ron.");
    }
}

fn follows(before: &RawRoom, raw: &RawRoom, at: &At<'_>, report: &mut Report) {
    let sides = [
        ("wider", raw.size.0, before.size.0),
        ("higher", raw.size.1, before.size.1),
        ("deeper", raw.size.2, before.size.2),
    ];
    let size = at.field("size");
    for (index, (word, here, there)) in sides.into_iter().enumerate() {
        let at = size.item(index);
        if here > there {
            let message =
                format!("this room is {word} than the one before ({here} m, \"{}\" has {there} m)", before.id);
            report.error(&at, message, "Rooms get smaller along the track, or stay as they are.");
        } else if here < there * LEAST_STEP {
            let message = format!("from {there} m to {here} m is too great a step");
            report.error(&at, message, "A room has at least a third of the size of the one before.");
        }
    }
    if raw.ratio > before.ratio {
        let message =
            format!("furniture is larger here (ratio {}) than in the room before ({})", raw.ratio, before.ratio);
        report.error(&at.field("ratio"), message, "The ratio gets smaller along the track, or stays as it is.");
    }
    let Some(leave) = before.leave else { return };
    if (leave.0 - raw.enter.0).abs() > MEETS || (leave.1 - raw.enter.1).abs() > MEETS {
        let message = format!(
            "the doorways do not meet: \"{}\" is left by ({}, {}), this room is entered by ({}, {})",
            before.id, leave.0, leave.1, raw.enter.0, raw.enter.1
        );
        report.error(&at.field("enter"), message, "Make `enter` here equal to `leave` of the room before.");
    }
}

fn doorways(raw: &RawRoom, at: &At<'_>, report: &mut Report) {
    let least = least_stretch(raw);
    for (field, doorway) in [("enter", Some(raw.enter)), ("leave", raw.leave)] {
        let Some((width, height)) = doorway else { continue };
        let at = at.field(field);
        for (index, (word, opening, wall)) in
            [("wide", width, raw.size.0), ("high", height, raw.size.1)].into_iter().enumerate()
        {
            if opening >= wall * least {
                let message = format!("this doorway is {opening} m {word}, the wall it is in {:.2} m", wall * least);
                let hint = if least < 1.0 {
                    "That is the wall at the room's smallest stretch. Make the doorway smaller."
                } else {
                    "Make it smaller."
                };
                report.error(&at.item(index), message, hint);
            }
        }
    }
}
