//! Heaping: pieces fall near the walls and slide down until the ground is no steeper than a heap stands.

use std::f32::consts::TAU;

use glam::{Quat, Vec2};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::piece::{Place, Stamp};
use super::strewn::keep_better;
use super::{Draw, Layer};
use crate::mesh::Mesh;

/// Turns tried for a piece, and places for each.
const TRIES: (usize, usize) = (2, 5);
/// Tangent of the angle of repose (38°).
const REPOSE: f32 = 0.78;
/// Steps a piece may slide.
const SLIDES: usize = 8;
/// Directions it may slide in.
const WAYS: usize = 6;

pub(super) fn lay(layer: &mut Layer, draws: &[Draw]) {
    for draw in draws {
        let Some(mesh) = layer.mesh(draw) else { continue };
        let mut rng = ChaCha8Rng::seed_from_u64(draw.seed);
        let most = layer.spec.size.y * 0.86;
        let mut best: Option<(Stamp, Place)> = None;
        for _ in 0..TRIES.0 {
            let tip = tipped(&mesh, &mut rng);
            let stamp = layer.stamp(&mesh, Quat::from_rotation_y(rng.random::<f32>() * TAU) * tip);
            for _ in 0..TRIES.1 {
                let at = near_wall(layer, &mut rng);
                if let Some(place) = slide(layer, &stamp, at, most) {
                    keep_better(&mut best, &stamp, place);
                }
            }
        }
        layer.land(&mesh, best, most);
    }
}

/// How a thing lies in a heap: what is not flat mostly on its side, nothing quite straight.
fn tipped(mesh: &Mesh, rng: &mut ChaCha8Rng) -> Quat {
    let (low, high) = mesh.bounds();
    let size = high - low;
    let flat = size.y < 0.4 * size.x.min(size.z);
    let skew = (rng.random::<f32>() - 0.5) * 0.6;
    let over = if flat || rng.random::<f32>() < 0.35 { 0.0 } else { 1.45 };
    Quat::from_rotation_x(over + skew)
}

/// A place of the area, drawn towards the left, right or far wall.
fn near_wall(layer: &Layer, rng: &mut ChaCha8Rng) -> Vec2 {
    let (x, z) = layer.anywhere(rng);
    let pull = (1.0 - rng.random::<f32>().powi(2)) * 0.8;
    let (half, depth) = (layer.spec.size.x / 2.0, layer.spec.size.z);
    let margin = 0.14 * layer.spec.ratio;
    match rng.random_range(0..5u32) {
        0 | 1 => Vec2::new(x + (margin - half - x) * pull, z),
        2 | 3 => Vec2::new(x + (half - margin - x) * pull, z),
        _ => Vec2::new(x, z + (margin - depth - z) * pull),
    }
}

/// Lets a piece down and slides it to lower ground as long as the way there is steeper than a heap stands.
fn slide(layer: &Layer, stamp: &Stamp, at: Vec2, most: f32) -> Option<Place> {
    let step = 0.07 * layer.spec.ratio;
    let settle = |at: Vec2| stamp.settle(layer.spec, layer.field, at.x, at.y, most);
    let mut at = at;
    let mut here = settle(at);
    for _ in 0..SLIDES {
        let height = here.map_or(f32::INFINITY, |p| p.height);
        let lower = (0..WAYS)
            .map(|k| at + Vec2::from_angle(k as f32 * TAU / WAYS as f32) * step)
            .filter_map(|to| settle(to).map(|place| (place, to)))
            .min_by(|a, b| a.0.score().total_cmp(&b.0.score()));
        match lower {
            Some((place, to)) if height - place.height > REPOSE * step => (here, at) = (Some(place), to),
            _ => break,
        }
    }
    here
}
