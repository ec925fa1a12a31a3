//! Smooth seeded noise in space, the same on every machine. It draws nothing at random beyond its seed.

use glam::{IVec3, Vec3};

/// A whole number scrambled into 0 to 1.
#[must_use]
pub fn hash(seed: u32) -> f32 {
    let mut h = seed.wrapping_mul(0x9E37_79B1) ^ 0x85EB_CA6B;
    h ^= h >> 15;
    h = h.wrapping_mul(0x2C1B_3C6D);
    h ^= h >> 12;
    h = h.wrapping_mul(0x297A_2D39);
    h ^= h >> 15;
    (h >> 8) as f32 / 16_777_216.0
}

fn corner(cell: IVec3, seed: u32) -> f32 {
    let mixed = (cell.x as u32).wrapping_mul(0x8DA6_B343)
        ^ (cell.y as u32).wrapping_mul(0xD816_3841)
        ^ (cell.z as u32).wrapping_mul(0xCB1A_B31F)
        ^ seed.wrapping_mul(0x9E37_79B1);
    hash(mixed) * 2.0 - 1.0
}

/// Value noise, -1 to 1, one swing per unit of `at`.
#[must_use]
pub fn value(at: Vec3, seed: u32) -> f32 {
    let floor = at.floor();
    let cell = floor.as_ivec3();
    let f = at - floor;
    let f = f * f * (Vec3::splat(3.0) - 2.0 * f);
    let mix = |a: f32, b: f32, t: f32| a + (b - a) * t;
    let along_x =
        |y: i32, z: i32| mix(corner(cell + IVec3::new(0, y, z), seed), corner(cell + IVec3::new(1, y, z), seed), f.x);
    let plane = |z: i32| mix(along_x(0, z), along_x(1, z), f.y);
    mix(plane(0), plane(1), f.z)
}

/// Three octaves of [`value`], about -1 to 1.
#[must_use]
pub fn fractal(at: Vec3, seed: u32) -> f32 {
    (value(at, seed) + 0.5 * value(at * 2.03, seed ^ 0x51) + 0.25 * value(at * 4.01, seed ^ 0xA3)) / 1.5
}
