//! Heaping: pieces fill a mound that rises from the camera's way to the walls no steeper than a heap stands, each where
//! the mound still wants most, leaning with what it lies on. It decides where, not how a piece comes to rest.

use std::f32::consts::TAU;

use glam::{Quat, Vec2};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::piece::{Place, Stamp};
use super::{Draw, Layer};
use crate::mesh::Mesh;
use crate::scatter::mound::Mound;

/// Attitudes tried for a piece.
const ATTITUDES: usize = 3;
/// Places drawn by lot for an attitude, and how many of them, those where most is wanting, are tried.
const PLACES: (usize, usize) = (44, 10);
/// How far the middle of a piece may rise over the mound, beside the ratio, metres.
const OVER: f32 = 0.14;
/// Mean hollow under something flat at which it would sag, beside the ratio, metres.
const HOLLOW: f32 = 0.055;
/// What is larger than this every way, metres, comes in many sizes in heaps.
const LARGE: f32 = 0.15;
/// Its least and its largest size, beside one that stands by itself.
const SHARES: (f32, f32) = (0.8, 1.45);
/// How much a hollow beneath a piece counts beside standing too high: a bag belongs between two others, not upon one.
const HOLLOWS: f32 = 1.6;

pub(super) fn lay(layer: &mut Layer, draws: &[Draw]) {
    let mound = Mound::of(layer.spec, layer.scatter.area, layer.field.person());
    for draw in draws {
        let Some(mut mesh) = layer.mesh(draw) else { continue };
        let mut rng = ChaCha8Rng::seed_from_u64(draw.seed);
        vary(&mut mesh, &mut rng);
        let most = layer.spec.size.y * 0.86;
        let mut best: Option<(f32, Stamp, Place)> = None;
        for _ in 0..ATTITUDES {
            let tip = tipped(&mesh, &mut rng);
            let hollow = if is_flat(&mesh) { HOLLOW * layer.spec.ratio } else { f32::INFINITY };
            let stamp = layer.stamp(&mesh, Quat::from_rotation_y(rng.random::<f32>() * TAU) * tip);
            for at in wanting(layer, &mound, &mut rng) {
                let Some(place) = stamp.settle(layer.spec, layer.field, at.x, at.y, most) else { continue };
                let over = (place.reach.0 + place.reach.1) / 2.0 - mound.height(at);
                let worth = over + HOLLOWS * place.gap;
                let lies = over < OVER * layer.spec.ratio && place.gap < hollow;
                if lies && best.as_ref().is_none_or(|(least, ..)| worth < *least) {
                    best = Some((worth, stamp.clone(), place));
                }
            }
        }
        layer.land(&mesh, best.map(|(_, stamp, place)| (stamp, place)), most);
    }
}

/// No two bags or boxes of a heap are as large as one another. The large ones fill it.
fn vary(mesh: &mut Mesh, rng: &mut ChaCha8Rng) {
    let (low, high) = mesh.bounds();
    let share = SHARES.0 + (SHARES.1 - SHARES.0) * rng.random::<f32>();
    if (high - low).min_element() > LARGE {
        mesh.positions.iter_mut().for_each(|p| *p *= share);
    }
}

/// What lies as it is dropped: papers, clothes.
fn is_flat(mesh: &Mesh) -> bool {
    let (low, high) = mesh.bounds();
    let size = high - low;
    size.y < 0.6 * size.x.min(size.z)
}

/// How a thing lies in a heap: what is not flat mostly on its side, nothing quite straight.
fn tipped(mesh: &Mesh, rng: &mut ChaCha8Rng) -> Quat {
    let flat = is_flat(mesh);
    let most = if flat { 0.06 } else { 0.3 };
    let mut skew = || (rng.random::<f32>() - 0.5) * 2.0 * most;
    let (forward, aside) = (skew(), skew());
    let over = if flat || rng.random::<f32>() < 0.5 { 0.0 } else { 1.45 };
    Quat::from_rotation_z(aside) * Quat::from_rotation_x(over + forward)
}

/// Of some places drawn by lot those where the ground is farthest below the mound.
fn wanting(layer: &Layer, mound: &Mound, rng: &mut ChaCha8Rng) -> Vec<Vec2> {
    let mut drawn: Vec<(f32, Vec2)> = (0..PLACES.0)
        .map(|_| {
            let at = Vec2::from(layer.anywhere(rng));
            (mound.height(at) - layer.field.height_over(at), at)
        })
        .collect();
    drawn.sort_by(|a, b| b.0.total_cmp(&a.0));
    drawn.into_iter().take(PLACES.1).map(|(_, at)| at).collect()
}
