//! Heaping: pieces fill a mound that rises from the camera's way to the walls no steeper than a heap stands, each where
//! the mound still wants most, leaning with what it lies on. It decides where, not how a piece comes to rest.

use std::f32::consts::TAU;

use glam::{Quat, Vec2};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::piece::{Place, Stamp};
use super::{Draw, LARGE, Layer, is_flat};
use crate::mesh::Mesh;
use crate::scatter::mound::Mound;

/// Attitudes tried for a piece.
const ATTITUDES: usize = 3;
/// Places drawn by lot for an attitude, and how many of them, those where most is wanting, are tried.
const PLACES: (usize, usize) = (44, 10);
/// Share of a piece's height that belongs within the mound, and how far over it that may rise beside the ratio, metres.
const WITHIN: f32 = 0.7;
const OVER: f32 = 0.14;
/// The least and the largest size of what is large, beside one that stands by itself.
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
            let hollow = layer.hollow(&mesh);
            let stamp = layer.stamp(draw, &mesh, Quat::from_rotation_y(rng.random::<f32>() * TAU) * tip);
            for at in wanting(layer, &mound, &stamp, &mut rng) {
                let Some(place) = stamp.settle(layer.spec, layer.field, at.x, at.y, most) else { continue };
                let over = place.reach.0 + (place.reach.1 - place.reach.0) * WITHIN - mound.height(at);
                let worth = over + HOLLOWS * place.gap;
                let lies = over < OVER * layer.spec.ratio && place.gap < hollow && place.reach.1 < mound.top(at);
                if lies && best.as_ref().is_none_or(|(least, ..)| worth < *least) {
                    best = Some((worth, stamp.clone(), place));
                }
            }
        }
        layer.land(draw, &mesh, best.map(|(_, stamp, place)| (stamp, place)), most);
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
fn wanting(layer: &Layer, mound: &Mound, stamp: &Stamp, rng: &mut ChaCha8Rng) -> Vec<Vec2> {
    let mut drawn: Vec<(f32, Vec2)> = (0..PLACES.0)
        .map(|_| {
            let at = stamp.beside_walls(layer.spec, Vec2::from(layer.anywhere(rng)));
            (mound.height(at) - layer.field.height_over(at), at)
        })
        .collect();
    drawn.sort_by(|a, b| b.0.total_cmp(&a.0));
    drawn.into_iter().take(PLACES.1).map(|(_, at)| at).collect()
}
