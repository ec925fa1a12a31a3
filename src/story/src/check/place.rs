//! Checks that furniture, things, lights and the person are inside their room and leave the track free. Footprints are
//! those of the kinds, as the room scales and turns them; what stands on what is not checked.

use super::numbers::{is_sane, number};
use super::track::least_stretch;
use crate::raw::{RawPose, RawProp, RawRoom};
use crate::report::{At, Report};
use crate::source::RoomFile;
use crate::vocabulary::Vocabulary;

/// What may stick into a wall at ratio 1, metres: plaster has posts and rails before it.
const TOLERANCE: f32 = 0.03;
/// As above for the person, whatever the ratio: clothes give, and a body lies within the ellipse round its bounds.
const BODY: f32 = 0.06;
/// Half the width the camera needs, metres.
pub const TRACK: f32 = 0.12;
/// The camera rides between these heights at ratio 1, metres.
const RIDE: (f32, f32) = (0.28, 0.56);
/// How far into the last room the camera rides, as a part of its depth.
const LAST_RIDE: f32 = 0.4;

/// How far from the hand what is held may be, metres.
const REACH: f32 = 0.6;

/// A box that stands upright: its middle (across, along) and half its extents in metres, its foot and top.
struct Block {
    middle: (f32, f32),
    half: (f32, f32),
    foot: f32,
    top: f32,
}

/// A room at a stretch: width, height, depth in metres, and the ratio of its furniture.
struct Frame {
    size: (f32, f32, f32),
    ratio: f32,
    /// Whether it is smaller than it was written.
    shrunk: bool,
}

impl Frame {
    fn of(raw: &RawRoom, stretch: f32) -> Self {
        let (width, height, depth) = raw.size;
        let size = (width * stretch, height * stretch, depth * stretch);
        Self { size, ratio: raw.ratio * stretch.min(1.0), shrunk: stretch < 1.0 }
    }

    fn middle(&self, at: (f32, f32, f32)) -> (f32, f32) {
        (at.0 * self.size.0 / 2.0, at.2 * self.size.2)
    }

    /// How far a block sticks out of the room, and where; none if it is inside.
    fn sticks_out(&self, block: &Block, tolerance: f32) -> Option<(&'static str, f32)> {
        let (width, height, depth) = self.size;
        let sides = [
            ("the left wall", -width / 2.0 - (block.middle.0 - block.half.0)),
            ("the right wall", block.middle.0 + block.half.0 - width / 2.0),
            ("the wall one comes in by", -(block.middle.1 - block.half.1)),
            ("the far wall", block.middle.1 + block.half.1 - depth),
            ("the ceiling", block.top - height),
            ("the floor", -block.foot),
        ];
        sides.into_iter().filter(|(_, by)| *by > tolerance).max_by(|a, b| a.1.total_cmp(&b.1))
    }
}

/// Checks all places of a room.
pub(super) fn room(room: &RoomFile, vocabulary: &Vocabulary, report: &mut Report) {
    let at = At::file(&room.file);
    let raw = &room.raw;
    if !is_sane(raw) {
        return;
    }
    let frames = [Frame::of(raw, 1.0), Frame::of(raw, least_stretch(raw))];
    let furniture = at.field("furniture");
    for (index, raw_prop) in raw.furniture.iter().enumerate() {
        prop(raw_prop, &room.raw, &frames, vocabulary, &furniture.item(index), report);
    }
    let figure = at.field("figure");
    pose(&raw.figure.way_in, &frames, vocabulary, &figure.field("way_in"), report);
    pose(&raw.figure.way_out, &frames, vocabulary, &figure.field("way_out"), report);
    let (things, light) = (at.field("things"), at.field("light"));
    for (index, thing) in raw.things.iter().enumerate() {
        point(thing.at, raw, &things.item(index), report);
    }
    let lamps = light.field("lamps");
    for (index, lamp) in raw.light.lamps.iter().enumerate() {
        point(lamp.at, raw, &lamps.item(index), report);
    }
    if let Some(screen) = &raw.light.screen {
        point(screen.at, raw, &light.field("screen"), report);
    }
}

/// A place within the room: across -1 to 1, along 0 to 1, up below the ceiling.
fn point(place: (f32, f32, f32), raw: &RawRoom, at: &At<'_>, report: &mut Report) -> bool {
    let at = at.field("at");
    let ceiling = raw.size.1 / raw.ratio.max(0.01);
    let mut good = true;
    for (index, (name, value, least, most)) in
        [("across", place.0, -1.0, 1.0), ("up", place.1, 0.0, ceiling), ("along", place.2, 0.0, 1.0)]
            .into_iter()
            .enumerate()
    {
        if value.is_finite() && !(least..=most).contains(&value) {
            good = false;
            let message = format!("this is outside the room: `{name}` is {value}");
            report.error(
                &at.item(index),
                message,
                format!("Within the room it is from {least} to {}.", (most * 100.0).floor() / 100.0),
            );
        } else {
            good &= number(&at.item(index), value, -1000.0, 1000.0, report);
        }
    }
    good
}

fn prop(raw: &RawProp, room: &RawRoom, frames: &[Frame; 2], vocabulary: &Vocabulary, at: &At<'_>, report: &mut Report) {
    if raw.held.is_some() {
        held(raw.at, at, report);
        return;
    }
    if !point(raw.at, room, at, report) {
        return;
    }
    let Some(facts) = vocabulary.props.get(&raw.kind) else { return };
    for frame in frames {
        let scale = raw.scale * if raw.full_size { 1.0 } else { frame.ratio };
        let [width, height, depth] = leant(facts.size, raw.tilt).map(|side| side * scale);
        let (sin, cos) = raw.turn.to_radians().sin_cos();
        let half = ((width * cos).abs() + (depth * sin).abs(), (width * sin).abs() + (depth * cos).abs());
        let foot = raw.at.1 * frame.ratio;
        let block =
            Block { middle: frame.middle(raw.at), half: (half.0 / 2.0, half.1 / 2.0), foot, top: foot + height };
        let tolerance = TOLERANCE * frame.ratio;
        if let Some((wall, by)) = frame.sticks_out(&block, tolerance) {
            outside(&format!("this {}", raw.kind), wall, by, frame, at, report);
            return;
        }
        if !frame.shrunk && blocks_track(&block, frame, room.leave.is_none()) {
            let message = format!("this {} stands in the camera's way", raw.kind);
            report.warning(
                &at.field("at"),
                message,
                "The camera rides along the middle, from doorway to doorway. Move it aside.",
            );
        }
    }
}

/// What is held is where the hand is; that hand has been checked with the person.
fn held(from_hand: (f32, f32, f32), at: &At<'_>, report: &mut Report) {
    let at = at.field("at");
    for (index, value) in [from_hand.0, from_hand.1, from_hand.2].into_iter().enumerate() {
        number(&at.item(index), value, -REACH, REACH, report);
    }
}

/// Width, height and depth of what is leant: towards its front, and to the side.
fn leant([width, height, depth]: [f32; 3], tilt: (f32, f32)) -> [f32; 3] {
    let (sin, cos) = tilt.1.to_radians().sin_cos();
    let (wide, high) = ((width * cos).abs() + (height * sin).abs(), (width * sin).abs() + (height * cos).abs());
    let (sin, cos) = tilt.0.to_radians().sin_cos();
    [wide, (high * cos).abs() + (depth * sin).abs(), (high * sin).abs() + (depth * cos).abs()]
}

fn blocks_track(block: &Block, frame: &Frame, is_last: bool) -> bool {
    let across = block.middle.0.abs() - block.half.0 < TRACK;
    let upright = block.top > RIDE.0 * frame.ratio && block.foot < RIDE.1 * frame.ratio;
    let along = !is_last || block.middle.1 - block.half.1 < LAST_RIDE * frame.size.2;
    across && upright && along
}

fn pose(raw: &RawPose, frames: &[Frame; 2], vocabulary: &Vocabulary, at: &At<'_>, report: &mut Report) {
    let place = at.field("at");
    let mut good = true;
    for (index, value) in [raw.at.0, raw.at.1, raw.at.2].into_iter().enumerate() {
        good &= number(&place.item(index), value, -100.0, 100.0, report);
    }
    good &= raw.turn.is_finite() && raw.turn.abs() <= 360.0;
    let Some([width, height, depth]) = vocabulary.poses.get(&raw.pose).copied().filter(|_| good) else { return };
    for frame in frames {
        let (sin, cos) = raw.turn.to_radians().sin_cos();
        // A body is round: its outline is nearer to an ellipse than to a box.
        let half = ((width * cos).hypot(depth * sin) / 2.0, (width * sin).hypot(depth * cos) / 2.0);
        let foot = raw.at.1 * frame.ratio;
        let block = Block { middle: frame.middle(raw.at), half, foot, top: foot + height };
        if let Some((wall, by)) = frame.sticks_out(&block, BODY) {
            outside(&format!("the person (pose {})", raw.pose), wall, by, frame, at, report);
            return;
        }
    }
}

fn outside(what: &str, wall: &str, by: f32, frame: &Frame, at: &At<'_>, report: &mut Report) {
    let when = if frame.shrunk { " when the room is at its smallest" } else { "" };
    let message = format!("{what} sticks {:.0} cm into {wall}{when}", (by * 100.0).ceil());
    report.error(&at.field("at"), message, "Move it inwards, turn it, or make it smaller.");
}
