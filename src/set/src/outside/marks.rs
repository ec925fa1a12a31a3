//! The journey drawn on the set: a strip of tape along the rooms that were passed, a pointed flag for a choice on the way
//! in and a square one for a choice on the way out, and each room's number. Way in and way out differ in shape, not only
//! in colour. It knows no words.

use glam::{Vec2, Vec3};

use super::{LotRoom, ROSTRUM, put, timber};
use crate::mesh::{Mesh, Surface};
use crate::shapes::{Paint, block, quad, srgb};

/// Strokes of the digits on a field 2 wide and 4 high, from 0 to 9, as chalk would draw them.
const DIGITS: [&[(f32, f32)]; 10] = [
    &[(0.0, 0.0), (2.0, 0.0), (2.0, 4.0), (0.0, 4.0), (0.0, 0.0)],
    &[(0.4, 3.2), (1.2, 4.0), (1.2, 0.0)],
    &[(0.0, 3.4), (0.6, 4.0), (1.6, 4.0), (2.0, 3.2), (0.0, 0.0), (2.0, 0.0)],
    &[(0.0, 4.0), (2.0, 4.0), (0.9, 2.4), (2.0, 1.6), (1.7, 0.2), (0.0, 0.0)],
    &[(1.5, 0.0), (1.5, 4.0), (0.0, 1.2), (2.0, 1.2)],
    &[(2.0, 4.0), (0.2, 4.0), (0.0, 2.3), (1.6, 2.4), (2.0, 1.2), (1.5, 0.0), (0.0, 0.1)],
    &[(1.8, 4.0), (0.3, 2.2), (0.0, 0.6), (0.6, 0.0), (1.6, 0.0), (2.0, 1.2), (1.4, 2.0), (0.2, 1.8)],
    &[(0.0, 4.0), (2.0, 4.0), (0.7, 0.0)],
    &[
        (1.0, 2.1),
        (0.1, 3.1),
        (0.6, 4.0),
        (1.4, 4.0),
        (1.9, 3.1),
        (1.0, 2.1),
        (0.0, 0.9),
        (0.5, 0.0),
        (1.5, 0.0),
        (2.0, 0.9),
        (1.0, 2.1),
    ],
    &[(0.4, 0.0), (1.7, 1.8), (2.0, 3.4), (1.4, 4.0), (0.5, 4.0), (0.0, 2.9), (0.6, 2.1), (1.9, 2.4)],
];

/// Adds the marks of a room.
pub(super) fn add(mesh: &mut Mesh, room: &LotRoom) {
    number(mesh, room);
    if room.chosen_in {
        tape(mesh, room, 0.14, 1.0, way_in());
        flag(mesh, room, 0.36, true);
    }
    if room.chosen_out {
        tape(mesh, room, 0.27, 0.5, way_out());
        flag(mesh, room, 0.60, false);
    }
}

fn way_in() -> Paint {
    Paint::new(srgb(0x00e3_9a2f), Surface::Paper).drift(0.05)
}

fn way_out() -> Paint {
    Paint::new(srgb(0x003f_9aa6), Surface::Paper).drift(0.05)
}

/// Tape on the strip beside the room, whole or in dashes that cover this share.
fn tape(mesh: &mut Mesh, room: &LotRoom, out: f32, share: f32, paint: Paint) {
    let r = room.ratio;
    let (left, right) = (room.half() + out * r, room.half() + (out + 0.055) * r);
    let long = room.z - room.end();
    let dashes = if share < 1.0 { (long / (0.42 * r)).round().max(1.0) } else { 1.0 };
    for n in 0..dashes as usize {
        let near = room.z - long * n as f32 / dashes;
        let far = near - long / dashes * share;
        let y = 0.003;
        let corners = [(left, near), (right, near), (right, far), (left, far)].map(|(x, z)| Vec3::new(x, y, z));
        put(mesh, &quad(corners, &paint));
    }
}

/// A paper flag on a stick at a share of the room's depth: a pennant that points onward, or a square that hangs back.
fn flag(mesh: &mut Mesh, room: &LotRoom, along: f32, pointed: bool) {
    let r = room.ratio;
    let foot = Vec3::new(room.half() + if pointed { 0.165 } else { 0.30 } * r, 0.0, room.z - along * room.size.z);
    let (high, thick) = (0.62 * r, 0.008 * r);
    let half = Vec3::new(thick, 0.0, thick);
    put(mesh, &block(foot - half, foot + half + Vec3::Y * high, 0.0, &timber().times(0.7)));
    let at = |along: f32, up: f32| foot + Vec3::new(thick * 1.5, high - up * r, -along * r);
    let (corners, paint) = if pointed {
        ([at(0.0, 0.27), at(0.40, 0.135), at(0.40, 0.130), at(0.0, 0.0)], way_in())
    } else {
        ([at(-0.32, 0.25), at(0.0, 0.25), at(0.0, 0.0), at(-0.32, 0.0)], way_out())
    };
    put(mesh, &quad(corners, &paint));
    let [a, b, c, d] = corners.map(|corner| corner - Vec3::X * thick * 3.0);
    put(mesh, &quad([b, a, d, c], &paint.times(0.7)));
}

/// The room's number on the wood under it, in chalk.
fn number(mesh: &mut Mesh, room: &LotRoom) {
    let unit = ROSTRUM * room.ratio * 0.155;
    let chalk = Paint::new(srgb(0x00f4_efe4), Surface::Card).drift(0.16).pace(30.0 / room.ratio);
    let low = -ROSTRUM * room.ratio * 0.81;
    let text = room.number.to_string();
    plate(mesh, room, unit * (3.0 * text.len() as f32 + 3.0), unit);
    for (place, digit) in text.bytes().filter_map(|byte| DIGITS.get(usize::from(byte.wrapping_sub(b'0')))).enumerate() {
        let left = unit * (3.0 + 3.0 * place as f32);
        let point = |(along, up): (f32, f32)| Vec2::new(left + along * unit, low + up * unit);
        for stroke in digit.windows(2) {
            chalk_line(mesh, room, point(stroke[0]), point(stroke[1]), unit * 0.24, &chalk);
        }
    }
}

/// The dark patch under a number, `wide` metres.
fn plate(mesh: &mut Mesh, room: &LotRoom, wide: f32, unit: f32) {
    let x = room.edge() + 0.002 * room.ratio;
    let (near, far) = (room.z - unit, room.z - unit - wide);
    let (low, high) = (-ROSTRUM * room.ratio * 0.81 - unit * 0.9, -ROSTRUM * room.ratio * 0.81 + unit * 4.9);
    let corners = [(low, near), (low, far), (high, far), (high, near)].map(|(y, z)| Vec3::new(x, y, z));
    put(mesh, &quad(corners, &Paint::new(srgb(0x002e_2a26), Surface::Card)));
}

/// A stroke between two points of the wood (along it, up), metres.
fn chalk_line(mesh: &mut Mesh, room: &LotRoom, from: Vec2, to: Vec2, half: f32, paint: &Paint) {
    let along = (to - from).normalize_or(Vec2::X) * half;
    let side = along.perp();
    let corners = [from - along - side, to + along - side, to + along + side, from - along + side];
    let x = room.edge() + 0.004 * room.ratio;
    put(mesh, &quad(corners.map(|corner| Vec3::new(x, corner.y, room.z - corner.x)), paint));
}
