//! Disarray that obeys gravity: strewn, stacked and heaped props that rest on what lies under them.
//!
//! It works on a field of heights over the floor. Every piece is let down until it touches, leans with the ground under
//! it, stays off the walls, the way of the camera and the person, and then becomes ground itself.

mod field;
mod ground;
mod heaped;
mod mound;
mod piece;
mod stacked;
mod strewn;

pub use field::Field;

use std::collections::BTreeMap;

use glam::{Vec3, Vec3Swizzles};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::mesh::Mesh;
use crate::spec::{Manner, RoomSpec, Scatter};
use piece::{Place, Stamp};

/// Gives the mesh of a kind of prop at full size, its foot point at the origin; none for an unknown kind.
pub type Props<'a> = &'a dyn Fn(&str, u32) -> Option<Mesh>;

/// What is soft: its kind, the share of its height by which it gives where it touches, and the share from which on up it
/// bears nothing, as the ears of a tied bag.
const SOFT: [(&str, f32, f32); 4] =
    [("rubbish-bag", 0.26, 0.8), ("clothes-heap", 0.4, 1.0), ("towel", 0.3, 1.0), ("pillow", 0.3, 1.0)];

/// Mean gap under something flat at which it would sag, and under something small at which it would fall over, beside the
/// ratio, metres.
const HOLLOW: (f32, f32) = (0.035, 0.022);
/// What is larger than this every way is not small, metres.
const LARGE: f32 = 0.15;

/// How many looks of a kind disarray draws from.
const LOOKS: u32 = 6;

/// What was strewn, and what was not.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Strewn {
    /// All pieces in one mesh, in the room's axes.
    pub mesh: Mesh,
    /// Number of pieces that lie.
    pub laid: usize,
    /// Number of pieces for which there was no place, no triangles left, or no such kind.
    pub left_out: usize,
    /// Where each piece begins in the mesh's triangles.
    pub pieces: Vec<usize>,
}

/// Strews all disarray of a room over the field, using at most `triangles` triangles. Where that is too little, the
/// pieces with the most triangles are left out first.
#[must_use]
pub fn strew(spec: &RoomSpec, field: &mut Field, props: Props, triangles: usize) -> Strewn {
    let mut cache = Cache { props, meshes: BTreeMap::new() };
    let mut drawn: Vec<Vec<Draw>> = spec.disarray.iter().map(draw).collect();
    let left_out = keep_within(&mut drawn, &mut cache, triangles);
    let mut strewn = Strewn { left_out, ..Strewn::default() };
    for (scatter, draws) in spec.disarray.iter().zip(&drawn) {
        let mut layer = Layer { spec, scatter, field, cache: &mut cache, out: &mut strewn };
        match scatter.manner {
            Manner::Strewn => strewn::lay(&mut layer, draws),
            Manner::Stacked => stacked::lay(&mut layer, draws),
            Manner::Heaped => heaped::lay(&mut layer, draws),
        }
    }
    strewn
}

/// A piece drawn by lot: its kind, its look, and the seed of its place.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Draw {
    kind: String,
    variation: u32,
    seed: u64,
}

/// Draws a scatter's pieces. Each has its own seed, so that more pieces leave the first ones as they were.
fn draw(scatter: &Scatter) -> Vec<Draw> {
    let piece = |n: usize| {
        let mut rng = ChaCha8Rng::seed_from_u64(scatter.seed);
        rng.set_stream(n as u64);
        let kind = scatter.kinds.get(rng.random_range(0..scatter.kinds.len().max(1)))?;
        Some(Draw { kind: kind.clone(), variation: rng.random_range(0..LOOKS), seed: rng.next_u64() })
    };
    (0..scatter.count.min(2_000)).filter_map(piece).collect()
}

/// By what share of its height a kind gives where it touches, and from what share on up it bears nothing.
fn soft(kind: &str) -> (f32, f32) {
    SOFT.iter().find(|(soft, ..)| *soft == kind).map_or((0.0, 1.0), |(_, gives, bears)| (*gives, *bears))
}

/// The triangles of a kind's mesh, moved to `places`, that something can lie on: all but ears and the like.
pub(crate) fn bearing(kind: &str, mesh: &Mesh, places: &[Vec3]) -> (Vec<Vec3>, Vec<u32>) {
    let (low, high) = mesh.bounds();
    let most = low.y + soft(kind).1 * (high.y - low.y) + 1e-4;
    let bears = |t: &&[u32]| t.iter().all(|i| mesh.positions[*i as usize].y <= most);
    let corners: Vec<Vec3> =
        mesh.indices.chunks_exact(3).filter(bears).flatten().map(|i| places[*i as usize]).collect();
    let indices = (0..corners.len() as u32).collect();
    (corners, indices)
}

/// What lies as it is dropped: papers, clothes.
fn is_flat(mesh: &Mesh) -> bool {
    let (low, high) = mesh.bounds();
    let size = high - low;
    size.y < 0.6 * size.x.min(size.z)
}

struct Cache<'a> {
    props: Props<'a>,
    meshes: BTreeMap<(String, u32), Option<Mesh>>,
}

impl Cache<'_> {
    fn get(&mut self, draw: &Draw) -> Option<&Mesh> {
        let props = self.props;
        let made = self.meshes.entry((draw.kind.clone(), draw.variation));
        made.or_insert_with(|| props(&draw.kind, draw.variation).filter(|m| !m.indices.is_empty())).as_ref()
    }
}

/// Removes unknown kinds, then the pieces with the most triangles until the rest fits; returns how many went.
fn keep_within(drawn: &mut [Vec<Draw>], cache: &mut Cache, most: usize) -> usize {
    let mut sizes = Vec::new();
    let mut gone = 0;
    for (s, draws) in drawn.iter_mut().enumerate() {
        let before = draws.len();
        draws.retain(|d| cache.get(d).is_some());
        gone += before - draws.len();
        for (n, d) in draws.iter().enumerate() {
            sizes.push((cache.get(d).map_or(0, Mesh::triangles), s, n));
        }
    }
    let mut total: usize = sizes.iter().map(|(t, ..)| t).sum();
    sizes.sort_unstable_by(|a, b| b.cmp(a));
    let mut drop: Vec<(usize, usize)> = Vec::new();
    for (triangles, s, n) in sizes {
        if total <= most {
            break;
        }
        total -= triangles;
        drop.push((s, n));
    }
    drop.sort_unstable();
    for (s, n) in drop.iter().rev() {
        drawn[*s].remove(*n);
    }
    gone + drop.len()
}

/// What laying one scatter needs.
struct Layer<'a, 'b> {
    spec: &'a RoomSpec,
    scatter: &'a Scatter,
    field: &'a mut Field,
    cache: &'a mut Cache<'b>,
    out: &'a mut Strewn,
}

impl Layer<'_, '_> {
    fn mesh(&mut self, draw: &Draw) -> Option<Mesh> {
        self.cache.get(draw).cloned()
    }

    /// A place of the scatter's area, as x and z.
    fn anywhere(&self, rng: &mut ChaCha8Rng) -> (f32, f32) {
        let (x0, x1, a0, a1) = self.scatter.area;
        let between = |rng: &mut ChaCha8Rng, a: f32, b: f32| a + (b - a) * rng.random::<f32>();
        (between(rng, x0, x1), -between(rng, a0, a1))
    }

    /// A drawn piece of this mesh in an attitude, in the room's scale.
    fn stamp(&self, draw: &Draw, mesh: &Mesh, turn: glam::Quat) -> Stamp {
        Stamp::new(mesh, turn, self.spec.ratio, self.field).giving(soft(&draw.kind).0)
    }

    /// Mean gap beneath a piece at which it would not lie as it is, metres.
    fn hollow(&self, mesh: &Mesh) -> f32 {
        let (low, high) = mesh.bounds();
        // What is small falls over on the slopes of heaps only.
        let stays = (high - low).min_element() > LARGE || self.scatter.manner != Manner::Heaped;
        match (is_flat(mesh), stays) {
            (true, _) => HOLLOW.0 * self.spec.ratio,
            (false, false) => HOLLOW.1 * self.spec.ratio,
            (false, true) => f32::INFINITY,
        }
    }

    /// Lays a piece at its place, leaning with the ground if that lies closer, and lets it fall until it touches.
    fn land(&mut self, draw: &Draw, mesh: &Mesh, found: Option<(Stamp, Place)>, most: f32) {
        let Some((mut stamp, mut place)) = found else {
            self.out.left_out += 1;
            return;
        };
        let ratio = self.spec.ratio;
        if place.gap > 0.01 * ratio
            && let Some(leant) = stamp.leant(mesh, self.field, &place, ratio, self.steepest())
        {
            let at = self.field.middle_of(place.cell);
            if let Some(other) = leant.settle(self.spec, self.field, at.x, at.z, most).filter(|o| o.gap < place.gap) {
                (stamp, place) = (leant, other);
            }
        }
        let mut transform = stamp.transform(self.field, &place, ratio);
        if !stamp.gives() {
            transform.translation.y -= self.field.fall(mesh, transform, ratio);
        }
        self.out.pieces.push(self.out.mesh.triangles());
        let first = self.out.mesh.positions.len();
        self.out.mesh.append(mesh, transform);
        if stamp.gives() {
            self.out.mesh.positions[first..].iter_mut().for_each(|p| p.y = p.y.max(self.field.height_over(p.xz())));
        }
        let (corners, indices) = bearing(&draw.kind, mesh, &self.out.mesh.positions[first..]);
        self.field.add(&corners, &indices);
        self.out.laid += 1;
    }

    /// How far a piece leans with what is under it, radians: in heaps things lie on slopes.
    fn steepest(&self) -> f32 {
        if self.scatter.manner == Manner::Heaped { 0.68 } else { 0.42 }
    }

    fn refuse(&mut self, count: usize) {
        self.out.left_out += count;
    }
}

#[cfg(test)]
pub(crate) mod tests;
