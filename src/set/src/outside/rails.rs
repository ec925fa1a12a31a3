//! The track as two thin rails on sleepers through every doorway, and the small camera on its car. They stand still; what
//! moves is the view's.

use glam::{Affine3A, Vec3};

use super::{LotRoom, put, timber};
use crate::mesh::{Mesh, Surface};
use crate::shapes::{Paint, block, quad, srgb, tube};

/// Distance of the rails beside the ratio, metres; in small rooms they do not shrink quite as much.
const GAUGE: f32 = 0.17;
/// How far the track runs out before the first room, beside the ratio, metres.
const BEFORE: f32 = 1.1;
/// How much of the last room the track goes into.
const INTO_LAST: f32 = 0.42;
/// How far into the room the car stands, so that the wall before it does not hide it; share of the depth.
const IN: f32 = 0.22;
/// Height of the camera on its column, beside the ratio, metres.
const EYE: f32 = 0.46;

fn iron() -> Paint {
    Paint::new(srgb(0x007b_7d80), Surface::Card).drift(0.05)
}

/// Size of track and car in a room of this ratio.
fn scale(ratio: f32) -> f32 {
    0.10 + 0.90 * ratio
}

/// Adds rails and sleepers through the rooms.
pub(super) fn add(mesh: &mut Mesh, rooms: &[LotRoom]) {
    let (Some(first), Some(last)) = (rooms.first(), rooms.last()) else { return };
    let mut ends: Vec<(f32, f32)> = vec![(first.z + BEFORE * first.ratio, first.ratio)];
    ends.extend(rooms.iter().map(|room| (room.z, room.ratio)));
    let end = if last.leave.is_some() { last.end() } else { last.z - last.size.z * INTO_LAST };
    ends.push((end, last.ratio));
    for pair in ends.windows(2) {
        piece(mesh, pair[0], pair[1]);
    }
}

/// The track between two places along z, each with its ratio.
fn piece(mesh: &mut Mesh, (near, wide): (f32, f32), (far, narrow): (f32, f32)) {
    let half = |ratio: f32| GAUGE * scale(ratio) / 2.0;
    for side in [-1.0, 1.0] {
        rail(mesh, (near, side * half(wide), scale(wide)), (far, side * half(narrow), scale(narrow)));
    }
    let sleepers = ((near - far) / (0.30 * scale(wide))).round().max(1.0);
    let wood = timber().times(0.62);
    for n in 0..sleepers as usize {
        let share = (n as f32 + 0.5) / sleepers;
        let (z, s) = (near + (far - near) * share, scale(wide + (narrow - wide) * share));
        let size = Vec3::new(GAUGE * 0.85 * s, 0.012 * s, 0.030 * s);
        put(mesh, &block(Vec3::new(-size.x, 0.003, z - size.z), Vec3::new(size.x, size.y, z + size.z), 0.0, &wood));
    }
}

/// One rail: its top and its side towards the viewer.
fn rail(mesh: &mut Mesh, (near, x0, s0): (f32, f32, f32), (far, x1, s1): (f32, f32, f32)) {
    let at = |x: f32, y: f32, z: f32| Vec3::new(x, y, z);
    let (half0, half1, top0, top1) = (0.011 * s0, 0.011 * s1, 0.036 * s0, 0.036 * s1);
    let top =
        [at(x0 - half0, top0, near), at(x0 + half0, top0, near), at(x1 + half1, top1, far), at(x1 - half1, top1, far)];
    put(mesh, &quad(top, &iron().times(1.5)));
    let side =
        [at(x0 + half0, 0.0, near), at(x1 + half1, 0.0, far), at(x1 + half1, top1, far), at(x0 + half0, top0, near)];
    put(mesh, &quad(side, &iron().times(0.6)));
}

/// The camera on its column on its car, come in by the doorway of a room.
pub(super) fn add_car(mesh: &mut Mesh, room: &LotRoom) {
    let s = scale(room.ratio);
    let mut car = Mesh::default();
    let dark = Paint::new(srgb(0x002b_2d31), Surface::Card).drift(0.06).wear(0.3);
    let red = Paint::new(srgb(0x00b2_4a35), Surface::Card).drift(0.06).wear(0.2);
    let mut part = |low: Vec3, high: Vec3, bevel: f32, paint: &Paint| put(&mut car, &block(low, high, bevel, paint));
    part(Vec3::new(-0.105, 0.058, -0.15), Vec3::new(0.105, 0.088, 0.15), 0.008, &red);
    let eye = EYE * room.ratio / s;
    part(Vec3::new(-0.018, 0.088, -0.018), Vec3::new(0.018, eye, 0.018), 0.003, &iron());
    part(Vec3::new(-0.052, eye, -0.080), Vec3::new(0.052, eye + 0.095, 0.080), 0.008, &dark);
    part(Vec3::new(-0.020, eye + 0.095, -0.050), Vec3::new(0.020, eye + 0.125, 0.040), 0.006, &dark);
    let glass = Paint::new(srgb(0x0011_1418), Surface::Card);
    put(
        &mut car,
        &tube(&[Vec3::new(0.0, eye + 0.047, -0.078), Vec3::new(0.0, eye + 0.047, -0.135)], 0.034, 10, &glass),
    );
    for x in [-GAUGE / 2.0, GAUGE / 2.0] {
        for z in [-0.10, 0.10] {
            let axle = |out: f32| Vec3::new(x + out, 0.062, z);
            put(&mut car, &tube(&[axle(-0.012), axle(0.012)], 0.030, 10, &dark));
        }
    }
    mesh.append(
        &car,
        Affine3A::from_scale_rotation_translation(
            Vec3::splat(s),
            glam::Quat::IDENTITY,
            Vec3::new(0.0, 0.0, room.z - IN * room.size.z),
        ),
    );
}
