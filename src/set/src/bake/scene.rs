//! The room as rays see it: its triangles in a tree, and what each corner sends on.

use glam::Vec3;
use obvhs::bvh2::Bvh2;
use obvhs::bvh2::leaf_collapser::collapse;
use obvhs::bvh2::reinsertion::ReinsertionOptimizer;
use obvhs::ploc::{PlocBuilder, PlocSearchDistance, SortPrecision};
use obvhs::ray::{Ray, RayHit};
use obvhs::triangle::Triangle;

use super::cells::{Heard, OPEN, TINT};
use super::points::Points;
use super::{GROUPS, Groups};
use crate::mesh::{Mesh, Surface};
use crate::room::Built;
use crate::spec::RoomSpec;

/// A surface nearer than this beside the ratio takes openness away, metres.
const NEAR: f32 = 0.9;
/// A surface nearer than this beside the ratio throws a contact shadow, metres.
const CONTACT: f32 = 0.45;
/// What is seen from behind is the inside of something and counts as this much nearer.
const BEHIND: f32 = 0.3;
/// Share of the light in a crevice that its sides send on.
const SENT_BACK: f32 = 0.5;
/// Rays that tell whether anything is near at all.
const FEW: usize = 4;
/// No blocker is known.
pub(super) const NOBODY: u32 = u32::MAX;

/// What rays meet.
#[derive(Clone)]
pub(super) struct Scene {
    tree: Bvh2,
    faces: Vec<Face>,
    sent: Vec<Sent>,
    near: f32,
    mean_albedo: f32,
}

/// What a point sends on, and its colour (of luminance 1).
pub(super) type Sent = (Groups, Vec3);

impl std::fmt::Debug for Scene {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Scene").field("faces", &self.faces.len()).finish_non_exhaustive()
    }
}

/// A triangle in the order of the tree.
#[derive(Debug, Clone, Copy)]
struct Face {
    triangle: Triangle,
    corners: [u32; 3],
    /// Whether it stands in the room, rather than being the room.
    thing: bool,
}

impl Scene {
    pub(super) fn new(built: &Built, spec: &RoomSpec, points: &Points) -> Self {
        let mut faces = Vec::with_capacity(built.triangles());
        for (n, t) in built.room.indices.chunks_exact(3).enumerate() {
            // Window light passes what covers the window; lamps shine through their shades.
            if !built.veil.contains(&n) && !matches!(built.room.surfaces[t[0] as usize], Surface::Shade | Surface::Glow)
            {
                faces.push(face(&built.room, t, &points.of_room, built.things.contains(&n)));
            }
        }
        if let (Some(person), Some((of, _))) = (&built.figure, &points.of_figure) {
            faces.extend(person.mesh.indices.chunks_exact(3).map(|t| face(&person.mesh, t, of, true)));
        }
        let triangles: Vec<Triangle> = faces.iter().map(|f| f.triangle).collect();
        let tree = grow(&triangles);
        let faces = tree.primitive_indices.iter().map(|i| faces[*i as usize]).collect();
        let mean_albedo = points.albedo.iter().sum::<f32>() / points.len().max(1) as f32;
        Self { tree, faces, sent: Vec::new(), near: NEAR * spec.ratio, mean_albedo }
    }

    /// Sets what points send on.
    pub(super) fn set_sent(&mut self, sent: Vec<Sent>) {
        self.sent = sent;
    }

    /// The points at the corners of each face, and its area in square metres.
    pub(super) fn corners(&self) -> impl Iterator<Item = ([u32; 3], f32)> {
        self.faces.iter().map(|face| {
            let [a, b, c] = face.places();
            (face.corners, (b - a).cross(c - a).length() / 2.0)
        })
    }

    /// The share of light that bounces after the ones followed would add.
    pub(super) fn rest_of_bounces(&self, followed: usize) -> f32 {
        let a = self.mean_albedo.min(0.6);
        0.8 * a.powi(i32::try_from(followed).unwrap_or(8)) / (1.0 - a)
    }

    /// How much of the light that comes near a place gets there, for a share that is open: what stands in the way sends
    /// on light of its own.
    pub(super) fn lets_in(&self, open: f32) -> f32 {
        open / (1.0 - SENT_BACK * self.mean_albedo * (1.0 - open))
    }

    /// Whether nothing lies between a place and `far` metres along a unit direction. What was in the way last time is
    /// asked first.
    pub(super) fn free(&self, from: Vec3, way: Vec3, far: f32, last: &mut u32) -> bool {
        self.free_of(from, way, far, last, |_| true)
    }

    /// As [`Self::free`], only for what stands in the room.
    pub(super) fn free_of_things(&self, from: Vec3, way: Vec3, far: f32, last: &mut u32) -> bool {
        self.free_of(from, way, far, last, |face| face.thing)
    }

    fn free_of(&self, from: Vec3, way: Vec3, far: f32, last: &mut u32, counts: impl Fn(&Face) -> bool) -> bool {
        let ray = Ray::new(from.to_array().into(), way.to_array().into(), 0.0, far);
        if self.faces.get(*last as usize).is_some_and(|face| face.triangle.intersect(&ray) < far) {
            return false;
        }
        self.tree.ray_traverse_miss(ray, |ray, i| {
            let t = if counts(&self.faces[i]) { self.faces[i].triangle.intersect(ray) } else { f32::INFINITY };
            if t < ray.tmax {
                *last = i as u32;
            }
            t
        })
    }

    fn first_hit(&self, from: Vec3, way: Vec3, far: f32) -> Option<(f32, &Face)> {
        let ray = Ray::new(from.to_array().into(), way.to_array().into(), 0.0, far);
        let mut hit = RayHit::none();
        let met = self.tree.ray_traverse(ray, &mut hit, |ray, i| self.faces[i].triangle.intersect(ray));
        met.then(|| (hit.t, &self.faces[hit.primitive_id as usize]))
    }

    /// How open a place lies to what is a forearm's length around it, 0 to 1, and how many rays it took: a few find most
    /// places open, and no more are sent. `n` tells places apart, `metre` is that of furniture.
    pub(super) fn contact(&self, from: Vec3, normal: Vec3, rays: usize, n: usize, metre: f32) -> (f32, usize) {
        let reach = CONTACT * metre;
        let open_among = |rays: usize| -> f32 {
            let open = |way| self.first_hit(from, way, reach).map_or(1.0, |hit| nearness(hit, way, reach));
            directions(normal, rays, n).map(open).sum()
        };
        let first = open_among(FEW);
        if first >= FEW as f32 || rays <= FEW {
            return (first / FEW as f32, FEW);
        }
        ((first + open_among(rays - FEW)) / rays as f32, rays)
    }

    /// What comes to a place from all over the half-sphere above it by way of other surfaces, how open it lies, and how
    /// much of that is let in by what is a forearm's length around it.
    pub(super) fn gather(&self, from: Vec3, normal: Vec3, rays: usize, n: usize, metre: f32) -> (Heard, f32) {
        let mut sum = [0.0; 8];
        let mut contact = 0.0;
        for way in directions(normal, rays, n) {
            let Some(hit) = self.first_hit(from, way, f32::INFINITY) else {
                (sum[OPEN], contact) = (sum[OPEN] + 1.0, contact + 1.0);
                continue;
            };
            sum[OPEN] += (hit.0 / self.near).min(1.0);
            contact += nearness(hit, way, CONTACT * metre);
            let (seen, chroma) = self.seen(hit.1, from + way * hit.0, way);
            let all: f32 = seen.iter().sum();
            for (s, v) in sum.iter_mut().zip(seen) {
                *s += v;
            }
            for (s, v) in sum[TINT..].iter_mut().zip(chroma.to_array()) {
                *s += v * all;
            }
        }
        (sum.map(|s| s / rays as f32), contact / rays as f32)
    }

    /// What a face sends towards a ray that meets it, and its colour; nothing from behind.
    fn seen(&self, face: &Face, at: Vec3, way: Vec3) -> Sent {
        let [a, b, c] = face.places();
        let across = (b - a).cross(c - a);
        if across.dot(way) > 0.0 {
            return ([0.0; GROUPS], Vec3::ONE);
        }
        let whole = across.length_squared().max(1e-20);
        let u = (b - at).cross(c - at).dot(across) / whole;
        let v = (c - at).cross(a - at).dot(across) / whole;
        let weights = [u, v, 1.0 - u - v];
        let (mut seen, mut color) = ([0.0; GROUPS], Vec3::ZERO);
        for (corner, weight) in face.corners.iter().zip(weights) {
            let (sent, chroma) = &self.sent[*corner as usize];
            let weight = weight.clamp(0.0, 1.0);
            for (s, value) in seen.iter_mut().zip(sent) {
                *s += value * weight;
            }
            color += *chroma * weight;
        }
        (seen, color)
    }
}

impl Face {
    fn places(&self) -> [Vec3; 3] {
        [self.triangle.v0, self.triangle.v1, self.triangle.v2].map(|v| Vec3::from_array(v.to_array()))
    }
}

/// How open a way is that ends at a hit, 0 to 1.
fn nearness((far, face): (f32, &Face), way: Vec3, reach: f32) -> f32 {
    let [a, b, c] = face.places();
    let inside = (b - a).cross(c - a).dot(way) > 0.0;
    (far / reach).min(1.0).powi(2) * if inside { BEHIND } else { 1.0 }
}

fn face(mesh: &Mesh, t: &[u32], points: &[u32], thing: bool) -> Face {
    let [v0, v1, v2] = [t[0], t[1], t[2]].map(|i| mesh.positions[i as usize].to_array().into());
    Face { triangle: Triangle { v0, v1, v2 }, corners: [t[0], t[1], t[2]].map(|i| points[i as usize]), thing }
}

/// Builds the tree in steps of the crate's own; its ready-made builders read a clock, which browsers do not have.
fn grow(triangles: &[Triangle]) -> Bvh2 {
    let indices = (0..u32::try_from(triangles.len()).unwrap_or(u32::MAX)).collect();
    let mut tree = PlocBuilder::with_capacity(triangles.len()).build(
        PlocSearchDistance::Medium,
        triangles,
        indices,
        SortPrecision::U64,
        2,
    );
    ReinsertionOptimizer::default().run(&mut tree, 0.05, None);
    collapse(&mut tree, 4, 1.5);
    tree
}

/// Directions over the half-sphere about a normal, as many where light falls steeply as it counts more there; each place
/// has its own, and those of places that follow one another fill each other's gaps.
fn directions(normal: Vec3, rays: usize, n: usize) -> impl Iterator<Item = Vec3> {
    const GOLDEN: f32 = 2.399_963_2;
    let (side, other) = normal.any_orthonormal_pair();
    // The plastic number's sequence (M. Roberts, 2018).
    let part = |by: f64| (n as f64 * by).fract() as f32;
    let (turn, shift) = (part(0.754_877_666_246_692_8) * std::f32::consts::TAU, part(0.569_840_290_998_053_3));
    (0..rays).map(move |k| {
        let share = (k as f32 + shift) / rays as f32;
        let (sin, cos) = (k as f32 * GOLDEN + turn).sin_cos();
        let wide = share.sqrt();
        side * (wide * cos) + other * (wide * sin) + normal * (1.0 - share).sqrt()
    })
}
