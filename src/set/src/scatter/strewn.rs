//! Strewing: each piece takes the best of some places drawn by lot, low ground first, flat or tipped over.

use std::f32::consts::{FRAC_PI_2, TAU};

use glam::{Quat, Vec3};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::piece::{Place, Stamp};
use super::{Draw, Layer};
use crate::mesh::Mesh;

/// Turns tried for a piece, and places for each.
const TRIES: (usize, usize) = (2, 7);
/// Strewn things lie no higher than this beside the ratio, metres.
const HIGHEST: f32 = 0.85;

pub(super) fn lay(layer: &mut Layer, draws: &[Draw]) {
    for draw in draws {
        let Some(mesh) = layer.mesh(draw) else { continue };
        let mut rng = ChaCha8Rng::seed_from_u64(draw.seed);
        let fallen = attitude(&mesh, &mut rng);
        let hollow = layer.hollow(&mesh);
        let most = HIGHEST * layer.spec.ratio;
        let mut best: Option<(Stamp, Place)> = None;
        for _ in 0..TRIES.0 {
            let stamp = layer.stamp(draw, &mesh, Quat::from_rotation_y(rng.random::<f32>() * TAU) * fallen);
            for _ in 0..TRIES.1 {
                let (x, z) = layer.anywhere(&mut rng);
                if let Some(place) = stamp.settle(layer.spec, layer.field, x, z, most).filter(|p| p.gap < hollow) {
                    keep_better(&mut best, &stamp, place);
                }
            }
        }
        layer.land(draw, &mesh, best, most);
    }
}

/// Keeps the place with the lower score.
pub(super) fn keep_better(best: &mut Option<(Stamp, Place)>, stamp: &Stamp, place: Place) {
    if best.as_ref().is_none_or(|(_, least)| place.score() < least.score()) {
        *best = Some((stamp.clone(), place));
    }
}

/// How a thing lies when it has been dropped: what is taller than wide usually on its side.
fn attitude(mesh: &Mesh, rng: &mut ChaCha8Rng) -> Quat {
    let (low, high) = mesh.bounds();
    let size = high - low;
    let slender = size.y / size.x.min(size.z).max(1e-3);
    let falls = rng.random::<f32>();
    if slender > 1.15 && falls < 0.72 {
        let side = if size.x < size.z { Vec3::Z } else { Vec3::X };
        return Quat::from_axis_angle(side, if falls < 0.36 { FRAC_PI_2 } else { -FRAC_PI_2 });
    }
    if slender > 0.3 && falls > 0.92 { Quat::from_rotation_x(FRAC_PI_2) } else { Quat::IDENTITY }
}
