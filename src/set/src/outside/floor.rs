//! The studio's floor: dark, with a soft pool of light along the rooms and their shadow on it. It casts nothing itself.

use glam::{Vec2, Vec3};

use super::{GROUND, LotRoom};
use crate::bake::byte;
use crate::mesh::{Mesh, Surface};
use crate::shapes::{Paint, srgb};

/// How far the floor reaches beyond the rooms, metres.
const REACH: f32 = 45.0;
/// Distances from the rostrum's edge at which the floor is cut, beside the ratio, metres.
const CUTS: [f32; 7] = [0.0, 0.14, 0.36, 0.9, 2.0, 4.5, 9.0];
/// Along every room the floor is cut this often.
const STRIPS: usize = 4;

/// Adds the floor under the rooms, with its light.
pub(super) fn add(mesh: &mut Mesh, light: &mut Vec<u8>, rooms: &[LotRoom]) {
    let (Some(first), Some(last)) = (rooms.first(), rooms.last()) else { return };
    let mut rows = rows_before(first);
    for room in rooms {
        for strip in 0..STRIPS {
            rows.push((room.z + (room.end() - room.z) * strip as f32 / STRIPS as f32, *room));
        }
    }
    rows.extend(rows_behind(last));
    for pair in rows.windows(2) {
        strip(mesh, light, pair[0], pair[1]);
    }
}

/// Places along z before the first room, each with the room whose widths it takes.
fn rows_before(first: &LotRoom) -> Vec<(f32, LotRoom)> {
    let out = CUTS.iter().rev().filter(|cut| **cut > 0.0).map(|cut| first.z + cut * first.ratio);
    std::iter::once(first.z + REACH).chain(out).map(|z| (z, *first)).collect()
}

fn rows_behind(last: &LotRoom) -> Vec<(f32, LotRoom)> {
    let out = CUTS.iter().map(|cut| last.end() - cut * last.ratio);
    out.chain([last.end() - REACH]).map(|z| (z, *last)).collect()
}

/// Places across at which the floor is cut.
fn columns(room: &LotRoom) -> Vec<f32> {
    let left = CUTS.iter().rev().map(|cut| -room.half() - room.wall() - cut * room.ratio);
    let right = CUTS.iter().map(|cut| room.edge() + cut * room.ratio);
    std::iter::once(-REACH).chain(left).chain(right).chain([REACH]).collect()
}

fn strip(mesh: &mut Mesh, light: &mut Vec<u8>, (near, wide): (f32, LotRoom), (far, narrow): (f32, LotRoom)) {
    let paint = Paint::new(srgb(0x0074_6c62), Surface::Cloth).drift(0.10).pace(1.3);
    let first = u32::try_from(mesh.positions.len()).unwrap_or(u32::MAX);
    let across = columns(&wide);
    let mut wide_enough = 0;
    // Both edges are cut at the places of the nearer row: a cut that jumps between two strips leaves no gap in a plane.
    for z in [near, far] {
        for x in &across {
            let at = Vec3::new(*x, GROUND, z);
            mesh.vertex(at, Vec3::Y, Vec2::new(at.x, at.z), paint.at(at), paint.surface);
            light.push(byte(level(at, if z == near { &wide } else { &narrow })));
        }
        wide_enough = across.len();
    }
    let count = u32::try_from(wide_enough).unwrap_or(0);
    for i in 0..count.saturating_sub(1) {
        let a = first + i;
        mesh.triangle(a, a + 1, a + count + 1);
        mesh.triangle(a, a + count + 1, a + count);
    }
}

/// Light on the floor: a pool round the rooms, and the shade under and close to them.
fn level(at: Vec3, room: &LotRoom) -> f32 {
    let r = room.ratio;
    let beside = (at.x - room.edge()).max(-room.half() - room.wall() - at.x).max(0.0);
    let along = (at.z - room.z).max(room.end() - at.z).max(0.0);
    let off = beside.hypot(along) / r;
    let pool = 0.92 / (1.0 + (off / 3.2).powi(2)).powf(1.4);
    let shade = 0.30 + 0.70 * (off / 0.55).min(1.0);
    pool * shade
}
