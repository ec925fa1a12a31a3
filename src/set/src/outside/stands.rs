//! Studio lamps on stands, behind every third room and before every other third. Their glow is a colour of their own; they
//! light nothing.

use glam::{Affine3A, Quat, Vec3};

use super::{GROUND, LotRoom, put};
use crate::mesh::{Mesh, Surface};
use crate::shapes::{Paint, block, quad, srgb, tube};

/// Adds the stand that belongs to a room, if one does.
pub(super) fn add(mesh: &mut Mesh, room: &LotRoom) {
    match room.number % 3 {
        1 => stand(mesh, room, Vec3::new(-room.half() - 0.75 * room.ratio, GROUND, room.z - 0.62 * room.size.z), true),
        0 => stand(mesh, room, Vec3::new(room.edge() + 1.8 * room.ratio, GROUND, room.z - 0.06 * room.size.z), false),
        _ => {}
    }
}

/// A stand whose lamp looks into the room, from behind it or from the viewer's side.
fn stand(mesh: &mut Mesh, room: &LotRoom, foot: Vec3, behind: bool) {
    let s = room.ratio;
    let dark = Paint::new(srgb(0x0030_3033), Surface::Card).drift(0.05);
    let high = if behind { room.size.y * 1.02 } else { room.size.y * 0.52 };
    let top = Vec3::new(foot.x, high, foot.z);
    let hub = foot + Vec3::Y * 0.55 * s;
    put(mesh, &tube(&[foot + Vec3::Y * 0.25 * s, top], 0.020 * s, 6, &dark));
    for n in 0..3 {
        let turn = Quat::from_rotation_y(n as f32 * std::f32::consts::TAU / 3.0 + 0.4);
        let leg = [hub, foot + turn * Vec3::new(0.42 * s, 0.01, 0.0)];
        put(mesh, &tube(&leg, 0.014 * s, 5, &dark));
    }
    let to = Vec3::new(0.0, room.size.y * 0.2, room.z - 0.5 * room.size.z);
    let turn = Quat::from_rotation_arc(Vec3::NEG_Z, (to - top).normalize_or(Vec3::NEG_Z));
    mesh.append(&head(&dark), Affine3A::from_scale_rotation_translation(Vec3::splat(s), turn, top));
}

/// A lamp that looks along -z, with four flaps round its glass.
fn head(dark: &Paint) -> Mesh {
    let mut mesh = block(Vec3::new(-0.13, -0.13, -0.06), Vec3::new(0.13, 0.13, 0.16), 0.02, dark);
    let glow = Paint::new(Vec3::ONE, Surface::Shade).drift(0.0);
    let corners = [(0.10, -0.10), (-0.10, -0.10), (-0.10, 0.10), (0.10, 0.10)].map(|(x, y)| Vec3::new(x, y, -0.063));
    put(&mut mesh, &quad(corners, &glow));
    for n in 0..4 {
        let turn = Quat::from_rotation_z(n as f32 * std::f32::consts::FRAC_PI_2);
        let flap = [(-0.13, 0.13, -0.06), (0.13, 0.13, -0.06), (0.15, 0.23, -0.20), (-0.15, 0.23, -0.20)];
        let [a, b, c, d] = flap.map(|(x, y, z)| turn * Vec3::new(x, y, z));
        put(&mut mesh, &quad([a, b, c, d], dark));
        put(&mut mesh, &quad([b, a, d, c], &dark.times(1.6)));
    }
    mesh
}
