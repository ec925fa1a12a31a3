//! The landing before the front door: the wall with the door's frame, the leaf at any angle, the floor and what stands
//! there, with its own light. It is an open gallery: the sky comes from behind the camera, the home's light through the
//! door. It decides neither how far the door stands open nor what stands before it.

mod leaf;
mod light;

use std::ops::Range;

use glam::{Affine3A, Quat, Vec2, Vec3};

use crate::bake::Light;
use crate::mesh::{Mesh, Surface};
use crate::shapes::{Faces, Paint, at, block, grid, lathe, leant, srgb, tube};
use crate::spec::{Placed, RoomSpec};
use crate::track::WALL;

/// Half the width of the wall that is seen, metres.
const HALF_WIDTH: f32 = 3.6;
/// Height of the slab above, metres.
const HEIGHT: f32 = 2.62;
/// How far the floor and the slab reach out from the wall, metres.
const REACH: f32 = 4.2;
/// How far the leaf turns when it is wide open, radians.
const WIDE: f32 = 1.75;
/// Side of the wall's and floor's cells, metres; light is kept at their corners.
const CELL: f32 = 0.11;

/// A mesh and its light.
pub struct Lit {
    /// Metres, in the axes of the first room.
    pub mesh: Mesh,
    /// Its groups: the sky, the lamp above the door, the home's light through a door that stands wide open, the sun.
    pub light: Light,
}

/// The landing without the leaf. `things` stand on its floor: x across, y up, z out from the wall, metres.
#[must_use]
pub fn build(spec: &RoomSpec, things: &[Placed]) -> Lit {
    let face = WALL * spec.ratio;
    let mut mesh = Mesh::default();
    wall(&mut mesh, spec, face);
    floor_and_slab(&mut mesh, face);
    frame(&mut mesh, spec, face);
    fittings(&mut mesh, spec, face);
    for thing in things {
        let place = Vec3::new(thing.at.x, thing.at.y.max(0.002), thing.at.z + face);
        if let Some(prop) = crate::props::build(&thing.kind, thing.variation) {
            mesh.append(&prop, leant(place, thing.turn, thing.tilt, thing.scale));
        }
    }
    let light = light::on(&mesh, spec, face);
    Lit { mesh, light }
}

/// The leaf of the door, turned about its hinge: 0 closed, 1 wide open.
#[must_use]
pub fn leaf(spec: &RoomSpec, open: f32) -> Lit {
    let face = WALL * spec.ratio;
    let (wide, high) = (spec.enter.0 - 0.012 * spec.ratio, spec.enter.1 - 0.010 * spec.ratio);
    let hinge = Vec3::new(wide / 2.0, 0.0, face * 0.72);
    let turn = Quat::from_rotation_y(open.clamp(0.0, 1.0) * WIDE);
    let mut mesh = Mesh::default();
    mesh.append(&leaf::leaf(wide, high, spec.ratio), Affine3A::from_rotation_translation(turn, hinge));
    let light = light::on(&mesh, spec, face);
    Lit { mesh, light }
}

/// Where the lamp above the door shines, metres.
fn lamp_at(spec: &RoomSpec, face: f32) -> Vec3 {
    Vec3::new(0.0, spec.enter.1 + 0.24, face + 0.20)
}

/// A rectangle in cells, its corner at `from`, spanned by `across` and `up` (metres), facing `across` x `up`.
fn plane(from: Vec3, across: Vec3, up: Vec3, paint: &Paint) -> Mesh {
    let cells = |way: Vec3| ((way.length() / CELL).ceil() as usize).clamp(1, 80);
    grid(cells(across), cells(up), Faces::One, paint, |u, v| from + across * u + up * v)
}

fn wall(mesh: &mut Mesh, spec: &RoomSpec, face: f32) {
    let (half, high) = (spec.enter.0 / 2.0, spec.enter.1);
    let upper = Paint::new(srgb(0x00c9_c2b2), Surface::Card).drift(0.10).pace(1.3);
    let lower = Paint::new(srgb(0x0087_8c84), Surface::Card).drift(0.12).pace(1.6);
    let dado = 1.02;
    let mut part = |x: Range<f32>, y: Range<f32>| {
        for (from, to, paint) in [(y.start, y.end.min(dado), &lower), (y.start.max(dado), y.end, &upper)] {
            if to > from + 1e-3 {
                let corner = Vec3::new(x.start, from, face);
                mesh.append(
                    &plane(corner, Vec3::X * (x.end - x.start), Vec3::Y * (to - from), paint),
                    Affine3A::IDENTITY,
                );
            }
        }
    };
    part(-HALF_WIDTH..-half, 0.0..HEIGHT);
    part(half..HALF_WIDTH, 0.0..HEIGHT);
    part(-half..half, high..HEIGHT);
    let rail = Paint::new(srgb(0x005d_5f58), Surface::Card).drift(0.06);
    for (from, to) in [(-HALF_WIDTH, -half - 0.06), (half + 0.06, HALF_WIDTH)] {
        let low = Vec3::new(from, dado - 0.012, face - 0.002);
        mesh.append(&block(low, Vec3::new(to, dado + 0.012, face + 0.008), 0.003, &rail), Affine3A::IDENTITY);
        let foot = Vec3::new(from, 0.0, face - 0.002);
        mesh.append(&block(foot, Vec3::new(to, 0.09, face + 0.012), 0.004, &rail), Affine3A::IDENTITY);
    }
}

fn floor_and_slab(mesh: &mut Mesh, face: f32) {
    let concrete = Paint::new(srgb(0x008c_877c), Surface::Clay).drift(0.16).pace(1.1);
    let slab = Paint::new(srgb(0x00a8_a294), Surface::Card).drift(0.10).pace(0.8);
    // In slabs with a joint between, so that the floor has a scale.
    let step = 0.9;
    let count = (2.0 * HALF_WIDTH / step) as usize;
    for n in 0..count {
        let x = -HALF_WIDTH + n as f32 * step;
        let paint = concrete.seed(40 + n as u32);
        let from = Vec3::new(x + 0.006, 0.0, face + REACH);
        mesh.append(&plane(from, Vec3::X * (step - 0.012), Vec3::NEG_Z * REACH, &paint), Affine3A::IDENTITY);
    }
    let joint = Paint::new(srgb(0x0046_433d), Surface::Clay);
    let from = Vec3::new(-HALF_WIDTH, -0.006, face + REACH);
    mesh.append(&plane(from, Vec3::X * 2.0 * HALF_WIDTH, Vec3::NEG_Z * REACH, &joint), Affine3A::IDENTITY);
    let above = Vec3::new(-HALF_WIDTH, HEIGHT, face);
    mesh.append(&plane(above, Vec3::X * 2.0 * HALF_WIDTH, Vec3::Z * REACH, &slab), Affine3A::IDENTITY);
}

/// The steel frame, a step before it, and the reveal between frame and home.
fn frame(mesh: &mut Mesh, spec: &RoomSpec, face: f32) {
    let (half, high) = (spec.enter.0 / 2.0, spec.enter.1);
    let steel = Paint::new(srgb(0x0052_5a55), Surface::Card).drift(0.07).wear(0.2);
    let depth = face * 0.62;
    for side in [-1.0f32, 1.0] {
        let (a, b) = (side * half, side * (half + 0.055));
        let low = Vec3::new(a.min(b), 0.0, face - depth);
        mesh.append(&block(low, Vec3::new(a.max(b), high + 0.055, face + 0.022), 0.004, &steel), Affine3A::IDENTITY);
    }
    let low = Vec3::new(-half, high, face - depth);
    mesh.append(&block(low, Vec3::new(half, high + 0.055, face + 0.022), 0.004, &steel), Affine3A::IDENTITY);
    let sill = Paint::new(srgb(0x0078_746b), Surface::Clay).drift(0.1).wear(0.3);
    let low = Vec3::new(-half - 0.09, -0.01, face);
    mesh.append(&block(low, Vec3::new(half + 0.09, 0.018, face + 0.16), 0.005, &sill), Affine3A::IDENTITY);
}

/// What every landing has: a lamp above the door, a bell, a name plate without a name, a meter's cabinet, a small
/// frosted window behind bars, a pipe.
fn fittings(mesh: &mut Mesh, spec: &RoomSpec, face: f32) {
    let (half, high) = (spec.enter.0 / 2.0, spec.enter.1);
    let plastic = Paint::new(srgb(0x00d8_d2c2), Surface::Card).drift(0.05);
    let dark = Paint::new(srgb(0x002b_2a27), Surface::Card).drift(0.05);
    let steel = Paint::new(srgb(0x007f_857f), Surface::Card).drift(0.08).wear(0.2);
    let mut add = |low: [f32; 3], top: [f32; 3], bevel: f32, paint: &Paint| {
        let (low, top) = (Vec3::from(low) + Vec3::Z * face, Vec3::from(top) + Vec3::Z * face);
        mesh.append(&block(low, top, bevel, paint), Affine3A::IDENTITY);
    };
    add([-half - 0.30, 1.28, 0.0], [-half - 0.20, 1.42, 0.022], 0.004, &plastic);
    add([-half - 0.266, 1.31, 0.02], [-half - 0.234, 1.342, 0.03], 0.006, &dark);
    add([-half - 0.36, 1.52, 0.0], [-half - 0.14, 1.60, 0.012], 0.003, &plastic);
    // The cabinet of the meters at the right, with two doors and a slot to look in.
    add([half + 0.55, 0.16, 0.0], [half + 1.25, 1.72, 0.07], 0.006, &steel);
    add([half + 0.57, 0.18, 0.07], [half + 0.895, 1.70, 0.078], 0.004, &steel.times(1.08));
    add([half + 0.905, 0.18, 0.07], [half + 1.23, 1.70, 0.078], 0.004, &steel.times(1.08));
    add([half + 0.64, 1.34, 0.076], [half + 0.82, 1.46, 0.081], 0.003, &dark);
    add([half + 0.86, 0.90, 0.076], [half + 0.88, 1.02, 0.092], 0.003, &dark);
    add([half + 0.92, 0.90, 0.076], [half + 0.94, 1.02, 0.092], 0.003, &dark);
    // The small window at the left.
    let (left, right, low, top) = (-half - 1.55, -half - 0.75, 1.22, 1.92);
    add([left - 0.05, low - 0.05, 0.0], [right + 0.05, low, 0.04], 0.004, &steel);
    add([left - 0.05, top, 0.0], [right + 0.05, top + 0.05, 0.04], 0.004, &steel);
    add([left - 0.05, low, 0.0], [left, top, 0.04], 0.004, &steel);
    add([right, low, 0.0], [right + 0.05, top, 0.04], 0.004, &steel);
    add([left, low, 0.0], [right, top, 0.006], 0.0, &Paint::new(srgb(0x0056_6263), Surface::Card).drift(0.2).pace(9.0));
    for n in 1..8 {
        let x = left + (right - left) * n as f32 / 8.0;
        add([x - 0.006, low, 0.03], [x + 0.006, top, 0.042], 0.0, &steel);
    }
    let pipe = [Vec3::new(half + 1.62, 0.0, face + 0.06), Vec3::new(half + 1.62, HEIGHT, face + 0.06)];
    mesh.append(&tube(&pipe, 0.045, 10, &plastic.times(0.7)), Affine3A::IDENTITY);
    let shade = Paint::new(srgb(0x00f0_e6cc), Surface::Shade).drift(0.0);
    let globe = [(0.0, 0.0), (0.05, 0.012), (0.085, 0.05), (0.085, 0.09), (0.05, 0.125), (0.0, 0.135)]
        .map(|(x, y)| Vec2::new(x, y));
    mesh.append(&lathe(&globe, 14, &shade), at(0.0, high + 0.17, face + 0.10));
    let foot = Vec3::new(-0.05, high + 0.19, face);
    mesh.append(&block(foot, foot + Vec3::new(0.10, 0.10, 0.05), 0.006, &steel), Affine3A::IDENTITY);
}

#[cfg(test)]
mod tests;
