//! Raw wood: the rostrum a room stands on, its legs, the tops and ends of its cut walls, and plain walls for rooms that
//! are not dressed. A dressed room stands a hair in front of the plain one and hides it.

use glam::Vec3;

use super::{APRON, GROUND, LotRoom, ROSTRUM, plywood, put, timber};
use crate::mesh::{Mesh, Surface};
use crate::shapes::{Paint, block, board, quad, srgb};

/// How far the plain room lies behind the surfaces of the dressed one, metres.
const BEHIND: f32 = 0.012;
/// Sheets of plywood along a rostrum.
const SHEETS: usize = 3;

/// Adds the wood of a room; `before` is the room that stands before it.
pub(super) fn add(mesh: &mut Mesh, room: &LotRoom, before: Option<&LotRoom>) {
    rostrum(mesh, room);
    legs(mesh, room);
    plain(mesh, room);
    tops(mesh, room);
    if before.is_none() {
        front(mesh, room);
    }
}

/// A rectangle that faces the viewer's side (+x).
fn facing_x(x: f32, (near, far): (f32, f32), (low, high): (f32, f32), paint: &Paint) -> Mesh {
    quad([Vec3::new(x, low, near), Vec3::new(x, low, far), Vec3::new(x, high, far), Vec3::new(x, high, near)], paint)
}

/// A rectangle that faces the front (+z).
fn facing_z(z: f32, (left, right): (f32, f32), (low, high): (f32, f32), paint: &Paint) -> Mesh {
    quad(
        [Vec3::new(left, low, z), Vec3::new(right, low, z), Vec3::new(right, high, z), Vec3::new(left, high, z)],
        paint,
    )
}

/// A rectangle that faces up.
fn facing_up(y: f32, (left, right): (f32, f32), (near, far): (f32, f32), paint: &Paint) -> Mesh {
    quad(
        [Vec3::new(left, y, near), Vec3::new(right, y, near), Vec3::new(right, y, far), Vec3::new(left, y, far)],
        paint,
    )
}

/// The sheets of plywood on the viewer's side, the strip they carry, and the end towards the front.
fn rostrum(mesh: &mut Mesh, room: &LotRoom) {
    let (edge, low, r) = (room.edge(), -ROSTRUM * room.ratio, room.ratio);
    let long = room.z - room.end();
    for sheet in 0..SHEETS {
        let share = |n: usize| room.z - long * n as f32 / SHEETS as f32;
        let (near, far) = (share(sheet) - 0.006 * r, share(sheet + 1) + 0.006 * r);
        put(mesh, &facing_x(edge, (near, far), (low, 0.0), &plywood(room.number * SHEETS + sheet)));
    }
    // What shows between two sheets, and the edge of the top.
    let dark = timber().times(0.25);
    put(mesh, &facing_x(edge - 0.004 * r, (room.z, room.end()), (low, 0.0), &dark));
    let strip = plywood(room.number).times(0.92);
    put(mesh, &facing_up(-0.001, (room.half() - 0.01, edge), (room.z, room.end()), &strip));
    put(mesh, &facing_z(room.z, (-room.half(), edge), (low, 0.0), &plywood(room.number + 31)));
    let sole = block(
        Vec3::new(room.half() + 0.004 * r, 0.0, room.far()),
        Vec3::new(room.half() + 0.05 * r, 0.035 * r, room.z),
        0.004 * r,
        &timber(),
    );
    put(mesh, &sole);
}

/// Small rooms stand on legs, as on a table.
fn legs(mesh: &mut Mesh, room: &LotRoom) {
    let (low, r) = (-ROSTRUM * room.ratio, room.ratio);
    if low - GROUND < 0.05 {
        return;
    }
    let wide = (0.05 * r).max(0.02);
    for z in [room.z - 0.1 * r, (room.z + room.far()) / 2.0, room.far() + 0.06 * r] {
        for x in [room.edge() - 0.1 * r, -room.half() + 0.1 * r] {
            let at = Vec3::new(x, GROUND, z);
            let half = Vec3::new(wide / 2.0, 0.0, wide / 2.0);
            put(mesh, &block(at - half, at + half + Vec3::Y * (low - GROUND), 0.003, &timber()));
        }
    }
    let rail = |z: f32| Vec3::new(room.edge() - 0.1 * r, (low + GROUND) / 2.0, z);
    put(mesh, &board(rail(room.z), rail(room.end()), Vec3::Y, wide * 0.6, wide, 0.002, &timber()));
}

/// Floor, far wall and left wall of a room nobody has dressed.
fn plain(mesh: &mut Mesh, room: &LotRoom) {
    let (half, high) = (room.half(), room.size.y);
    let wall = plywood(room.number + 7).times(0.80);
    put(mesh, &facing_up(-BEHIND, (-half, half), (room.z, room.end()), &plywood(room.number + 3).times(0.85)));
    window_wall(mesh, room, &wall);
    for (left, right, low) in round(room.leave, half) {
        put(mesh, &facing_z(room.far() - BEHIND, (left, right), (low, high), &wall));
    }
}

/// The left wall, with the window's opening in it.
fn window_wall(mesh: &mut Mesh, room: &LotRoom, paint: &Paint) {
    let [near, far, sill, head] = room.window;
    let (near, far, high) = (room.z - near, room.z - far, room.size.y);
    let x = -room.half() - BEHIND;
    for (along, up) in [
        ((room.z, near), (-BEHIND, high)),
        ((far, room.far()), (-BEHIND, high)),
        ((near, far), (-BEHIND, sill)),
        ((near, far), (head, high)),
    ] {
        put(mesh, &facing_x(x, along, up, paint));
    }
}

/// The parts of a wall beside and above an opening: left, right, low.
fn round(opening: Option<(f32, f32)>, half: f32) -> Vec<(f32, f32, f32)> {
    match opening {
        None => vec![(-half, half, 0.0)],
        Some((wide, high)) => {
            vec![(-half, -wide / 2.0, 0.0), (wide / 2.0, half, 0.0), (-wide / 2.0, wide / 2.0, high)]
        }
    }
}

/// The cut tops of the left wall and of the far wall, and the far wall's end.
fn tops(mesh: &mut Mesh, room: &LotRoom) {
    let (half, high, wall) = (room.half(), room.size.y, room.wall());
    let edge = timber();
    put(mesh, &facing_up(high, (-half - wall, -half), (room.z, room.end()), &edge));
    put(mesh, &facing_up(high, (-half, half), (room.far(), room.end()), &edge));
    put(mesh, &facing_x(half, (room.far(), room.end()), (0.0, high), &edge));
}

/// The outside of the first wall, as visitors come up to it: sheets of plywood, braces, the door's opening.
fn front(mesh: &mut Mesh, room: &LotRoom) {
    let (half, high, r) = (room.half(), room.size.y, room.ratio);
    let z = room.z + room.wall();
    for (place, (left, right, low)) in round(Some(room.enter), half).into_iter().enumerate() {
        put(mesh, &facing_z(z, (left, right), (low, high), &plywood(place + 11)));
    }
    put(mesh, &facing_z(z, (-half, room.edge()), (-ROSTRUM * r, 0.0), &plywood(5)));
    put(mesh, &facing_up(high, (-half, half), (z, room.z), &timber()));
    put(mesh, &facing_x(half, (z, room.z), (0.0, high), &timber()));
    put(mesh, &facing_up(-0.001, (-half, room.edge()), (z, room.z), &plywood(2)));
    let beam = |from: Vec3, to: Vec3| board(from, to, Vec3::Z, 0.06 * r, 0.03 * r, 0.004 * r, &timber());
    let frame = z + 0.016 * r;
    let beside = (room.enter.0 / 2.0 + 0.04 * r).min(half);
    for x in [-half + 0.03 * r, -beside, beside, half - 0.03 * r] {
        put(mesh, &beam(Vec3::new(x, 0.0, frame), Vec3::new(x, high, frame)));
    }
    for y in [0.62, 0.98] {
        put(mesh, &beam(Vec3::new(-half, high * y, frame), Vec3::new(half, high * y, frame)));
    }
    // Braces that hold it up from before, weighted with sand.
    for x in [-half + 0.03 * r, half - 0.03 * r] {
        let foot = Vec3::new(x, GROUND, z + 1.25 * r);
        put(mesh, &beam(Vec3::new(x, high * 0.8, frame), foot));
        let bag = Paint::new(srgb(0x0054_4f48), Surface::Cloth);
        let half = Vec3::new(0.16, 0.0, 0.11) * r;
        put(mesh, &block(foot - half, foot + half + Vec3::Y * 0.13 * r, 0.05 * r, &bag));
    }
    let doorstep = APRON * r;
    put(
        mesh,
        &block(
            Vec3::new(-room.enter.0 / 2.0 - 0.1 * r, GROUND, z),
            Vec3::new(room.enter.0 / 2.0 + 0.1 * r, GROUND / 2.0, z + doorstep),
            0.008 * r,
            &plywood(1),
        ),
    );
}
