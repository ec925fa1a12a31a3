//! The room as rays see it: its triangles in a tree, and what each corner sends on.

use glam::Vec3;
use obvhs::bvh2::Bvh2;
use obvhs::bvh2::leaf_collapser::collapse;
use obvhs::bvh2::reinsertion::ReinsertionOptimizer;
use obvhs::ploc::{PlocBuilder, PlocSearchDistance, SortPrecision};
use obvhs::ray::{Ray, RayHit};
use obvhs::triangle::Triangle;

use super::points::Points;
use super::{GROUPS, Groups};
use crate::mesh::{Mesh, Surface};
use crate::room::Built;
use crate::spec::RoomSpec;

/// A surface nearer than this beside the ratio takes openness away, metres.
const NEAR: f32 = 0.9;

/// What rays meet.
#[derive(Clone)]
pub(super) struct Scene {
    tree: Bvh2,
    faces: Vec<Face>,
    sent: Vec<Groups>,
    near: f32,
    mean_albedo: f32,
}

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
        Self { tree, faces, sent: vec![[0.0; GROUPS]; points.len()], near: NEAR * spec.ratio, mean_albedo }
    }

    /// Sets what points send on.
    pub(super) fn set_sent(&mut self, sent: Vec<Groups>) {
        self.sent = sent;
    }

    /// The share of light that bounces after the ones followed would add.
    pub(super) fn rest_of_bounces(&self, followed: usize) -> f32 {
        let a = self.mean_albedo.min(0.6);
        0.8 * a.powi(i32::try_from(followed).unwrap_or(8)) / (1.0 - a)
    }

    /// Whether nothing lies between a place and `far` metres along a unit direction.
    pub(super) fn free(&self, from: Vec3, way: Vec3, far: f32) -> bool {
        let ray = Ray::new(from.to_array().into(), way.to_array().into(), 0.0, far);
        self.tree.ray_traverse_miss(ray, |ray, i| self.faces[i].triangle.intersect(ray))
    }

    /// As [`Self::free`], only for what stands in the room.
    pub(super) fn free_of_things(&self, from: Vec3, way: Vec3, far: f32) -> bool {
        let ray = Ray::new(from.to_array().into(), way.to_array().into(), 0.0, far);
        self.tree.ray_traverse_miss(ray, |ray, i| {
            if self.faces[i].thing { self.faces[i].triangle.intersect(ray) } else { f32::INFINITY }
        })
    }

    /// What comes to a place from all over the half-sphere above it by way of other surfaces, and how open it lies.
    pub(super) fn gather(&self, from: Vec3, normal: Vec3, rays: usize) -> (Groups, f32) {
        let (side, other) = normal.any_orthonormal_pair();
        let mut sum = [0.0; GROUPS];
        let mut open = 0.0;
        for k in 0..rays {
            let d = half_sphere(k, rays);
            let way = side * d.x + other * d.y + normal * d.z;
            let ray = Ray::new(from.to_array().into(), way.to_array().into(), 0.0, f32::INFINITY);
            let mut hit = RayHit::none();
            if self.tree.ray_traverse(ray, &mut hit, |ray, i| self.faces[i].triangle.intersect(ray)) {
                open += (hit.t / self.near).min(1.0);
                let seen = self.seen(hit.primitive_id as usize, from + way * hit.t, way);
                for (s, v) in sum.iter_mut().zip(seen) {
                    *s += v;
                }
            } else {
                open += 1.0;
            }
        }
        (sum.map(|s| s / rays as f32), open / rays as f32)
    }

    /// What a face sends towards a ray that meets it; nothing from behind.
    fn seen(&self, index: usize, at: Vec3, way: Vec3) -> Groups {
        let face = &self.faces[index];
        let [a, b, c] = [face.triangle.v0, face.triangle.v1, face.triangle.v2].map(|v| Vec3::from_array(v.to_array()));
        let across = (b - a).cross(c - a);
        if across.dot(way) > 0.0 {
            return [0.0; GROUPS];
        }
        let whole = across.length_squared().max(1e-20);
        let u = (b - at).cross(c - at).dot(across) / whole;
        let v = (c - at).cross(a - at).dot(across) / whole;
        let weights = [u, v, 1.0 - u - v];
        let mut seen = [0.0; GROUPS];
        for (corner, weight) in face.corners.iter().zip(weights) {
            for (s, value) in seen.iter_mut().zip(self.sent[*corner as usize]) {
                *s += value * weight.clamp(0.0, 1.0);
            }
        }
        seen
    }
}

fn face(mesh: &Mesh, t: &[u32], points: &[u32], thing: bool) -> Face {
    let [v0, v1, v2] = [t[0], t[1], t[2]].map(|i| mesh.positions[i as usize].to_array().into());
    Face { triangle: Triangle { v0, v1, v2 }, corners: [t[0], t[1], t[2]].map(|i| points[i as usize]), thing }
}

/// Builds the tree in steps of the crate's own; its ready-made builders read a clock, which browsers do not have.
fn grow(triangles: &[Triangle]) -> Bvh2 {
    let indices = (0..u32::try_from(triangles.len()).unwrap_or(u32::MAX)).collect();
    let mut tree = PlocBuilder::with_capacity(triangles.len()).build(
        PlocSearchDistance::Low,
        triangles,
        indices,
        SortPrecision::U64,
        2,
    );
    ReinsertionOptimizer::default().run(&mut tree, 0.02, None);
    collapse(&mut tree, 6, 3.0);
    tree
}

/// The k-th of n directions over the half-sphere about +z, as many where light falls steeply as it counts more there.
fn half_sphere(k: usize, n: usize) -> Vec3 {
    const GOLDEN: f32 = 2.399_963_2;
    let share = (k as f32 + 0.5) / n as f32;
    let (sin, cos) = (k as f32 * GOLDEN).sin_cos();
    let wide = share.sqrt();
    Vec3::new(wide * cos, wide * sin, (1.0 - share).sqrt())
}
