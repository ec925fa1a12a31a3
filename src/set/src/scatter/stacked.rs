//! Stacking: columns of flat pieces with small offsets and turns, leaning no further than they would stand.

use std::f32::consts::TAU;

use glam::{Quat, Vec2};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::{Draw, Layer};

/// Turns tried for the foot of a column, and places for each.
const TRIES: (usize, usize) = (2, 9);
/// Highest a column's foot may stand beside the ratio, metres.
const HIGHEST_FOOT: f32 = 0.5;

pub(super) fn lay(layer: &mut Layer, draws: &[Draw]) {
    let mut rest = draws;
    while let Some(first) = rest.first() {
        let mut rng = ChaCha8Rng::seed_from_u64(first.seed ^ 0x57AC);
        let wanted = rng.random_range(4..=14usize).min(rest.len());
        let laid = column(layer, &rest[..wanted], &mut rng);
        if laid == 0 {
            layer.refuse(1);
        }
        rest = &rest[laid.max(1)..];
    }
}

/// Builds one column of the pieces, from the ground up; returns how many it took.
fn column(layer: &mut Layer, draws: &[Draw], rng: &mut ChaCha8Rng) -> usize {
    let Some((mut at, yaw)) = foot(layer, draws, rng) else { return 0 };
    let ratio = layer.spec.ratio;
    let lean = Vec2::from_angle(rng.random::<f32>() * TAU) * 0.0022 * ratio * rng.random::<f32>();
    let most = layer.spec.size.y * 0.82;
    for (n, draw) in draws.iter().enumerate() {
        let Some(mesh) = layer.mesh(draw) else { return n };
        let slip = Vec2::new(rng.random::<f32>() - 0.5, rng.random::<f32>() - 0.5) * 0.022 * ratio;
        let turned = yaw + (rng.random::<f32>() - 0.5) * 0.36;
        let put = at + slip;
        let stamp = layer.stamp(draw, &mesh, Quat::from_rotation_y(turned));
        let Some(place) = stamp.settle(layer.spec, layer.field, put.x, put.y, most) else { return n };
        layer.land(draw, &mesh, Some((stamp, place)), most);
        at += lean;
    }
    draws.len()
}

/// The best foot of some drawn by lot: x and z, and the turn of the column.
fn foot(layer: &mut Layer, draws: &[Draw], rng: &mut ChaCha8Rng) -> Option<(Vec2, f32)> {
    let first = draws.first()?;
    let mesh = layer.mesh(first)?;
    let most = HIGHEST_FOOT * layer.spec.ratio;
    let mut best: Option<(f32, Vec2, f32)> = None;
    for _ in 0..TRIES.0 {
        // Stacks stand square to the room, more or less.
        let yaw = (rng.random_range(0..4u32) as f32) * TAU / 4.0 + (rng.random::<f32>() - 0.5) * 0.5;
        let stamp = layer.stamp(first, &mesh, Quat::from_rotation_y(yaw));
        for _ in 0..TRIES.1 {
            let (x, z) = layer.anywhere(rng);
            let Some(place) = stamp.settle(layer.spec, layer.field, x, z, layer.spec.size.y) else { continue };
            if place.reach.0 < most && best.is_none_or(|(least, ..)| place.score() < least) {
                best = Some((place.score(), Vec2::new(x, z), yaw));
            }
        }
    }
    best.map(|(_, at, yaw)| (at, yaw))
}
