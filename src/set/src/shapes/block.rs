//! Blocks with bevelled edges: boards, boxes, books, posts.

use glam::{Vec2, Vec3};

use super::paint::Paint;
use crate::mesh::Mesh;

/// Which faces of a block are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sides(u8);

impl Sides {
    /// All six.
    pub const ALL: Self = Self(0b11_1111);
    /// All but the one that stands on something.
    pub const NO_BOTTOM: Self = Self(0b11_0111);
    /// All but the one at the wall behind (-z).
    pub const NO_BACK: Self = Self(0b01_1111);

    /// Without the faces towards +x, -x, +y, -y, +z, -z, as marked.
    #[must_use]
    pub const fn without(drop: [bool; 6]) -> Self {
        let mut bits = 0;
        let mut i = 0;
        while i < 6 {
            if !drop[i] {
                bits |= 1 << i;
            }
            i += 1;
        }
        Self(bits)
    }

    const fn has(self, axis: usize, positive: bool) -> bool {
        self.0 >> (axis * 2 + if positive { 0 } else { 1 }) & 1 == 1
    }
}

/// A block from corner `low` to corner `high` with one bevel of `bevel` metres on every edge (44 triangles; 12 if
/// `bevel` is 0). Grain (texture u) runs along its longest side.
#[must_use]
pub fn block(low: Vec3, high: Vec3, bevel: f32, paint: &Paint) -> Mesh {
    block_sides(low, high, bevel, paint, Sides::ALL)
}

/// A block of a size, standing on y = 0, its middle on x = z = 0.
#[must_use]
pub fn cuboid(size: Vec3, bevel: f32, paint: &Paint) -> Mesh {
    let half = Vec3::new(size.x / 2.0, 0.0, size.z / 2.0);
    block(-half, Vec3::new(half.x, size.y, half.z), bevel, paint)
}

/// A board between two points of its middle line, `width` across and `thick` along `up` (metres).
#[must_use]
pub fn board(from: Vec3, to: Vec3, up: Vec3, width: f32, thick: f32, bevel: f32, paint: &Paint) -> Mesh {
    let along = (to - from).normalize_or(Vec3::X);
    let side = up.cross(along).normalize_or(Vec3::Z);
    let rise = along.cross(side);
    let length = from.distance(to);
    let half = Vec3::new(length / 2.0, thick / 2.0, width / 2.0);
    let turn = glam::Mat3A::from_cols(along.into(), rise.into(), (along.cross(rise)).into());
    let mut mesh = Mesh::default();
    let middle = glam::Affine3A::from_mat3_translation(turn.into(), (from + to) / 2.0);
    mesh.append(&block(-half, half, bevel, paint), middle);
    mesh
}

/// A block with only some of its faces; where a face is missing the edges beside it are not bevelled away.
#[must_use]
pub fn block_sides(low: Vec3, high: Vec3, bevel: f32, paint: &Paint, sides: Sides) -> Mesh {
    let (low, high) = (low.min(high), low.max(high));
    let half = (high - low) / 2.0;
    let bevel = bevel.min(half.min_element() * 0.9).max(0.0);
    let form = Form { middle: (low + high) / 2.0, half, bevel, sides, along: longest(half) };
    let mut mesh = Mesh::default();
    let mut faces = [[0u32; 4]; 6];
    for axis in 0..3 {
        for positive in [true, false] {
            if sides.has(axis, positive) {
                faces[axis * 2 + usize::from(!positive)] = form.face(&mut mesh, axis, positive, paint);
            }
        }
    }
    if bevel > 1e-5 {
        form.bevels(&mut mesh, &faces, paint);
    }
    mesh
}

fn longest(half: Vec3) -> usize {
    if half.x >= half.y && half.x >= half.z {
        0
    } else if half.y >= half.z {
        1
    } else {
        2
    }
}

struct Form {
    middle: Vec3,
    half: Vec3,
    bevel: f32,
    sides: Sides,
    along: usize,
}

impl Form {
    /// The corner of a face: signs of the block's corner, drawn in along the two axes of the face.
    fn corner(&self, axis: usize, signs: Vec3) -> Vec3 {
        let mut place = self.half;
        for other in 0..3 {
            if other != axis && self.sides.has(other, signs[other] > 0.0) {
                place[other] -= self.bevel;
            }
        }
        self.middle + place * signs
    }

    fn face(&self, mesh: &mut Mesh, axis: usize, positive: bool, paint: &Paint) -> [u32; 4] {
        let sign = if positive { 1.0 } else { -1.0 };
        let (u, v) = ((axis + 1) % 3, (axis + 2) % 3);
        let mut normal = Vec3::ZERO;
        normal[axis] = sign;
        let index = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)].map(|(a, b)| {
            let mut signs = normal;
            signs[u] = a;
            signs[v] = b;
            let place = self.corner(axis, signs);
            mesh.vertex(place, normal, self.uv(place, axis), paint.at(place), paint.surface)
        });
        let [a, b, c, d] = index;
        if positive {
            mesh.triangle(a, b, c);
            mesh.triangle(a, c, d);
        } else {
            mesh.triangle(a, c, b);
            mesh.triangle(a, d, c);
        }
        index
    }

    fn uv(&self, place: Vec3, axis: usize) -> Vec2 {
        let (a, b) = ((axis + 1) % 3, (axis + 2) % 3);
        if self.along == b { Vec2::new(place[b], place[a]) } else { Vec2::new(place[a], place[b]) }
    }

    /// The vertex of a face at a corner of the block.
    fn pick(faces: &[[u32; 4]; 6], axis: usize, signs: Vec3) -> u32 {
        let (u, v) = ((axis + 1) % 3, (axis + 2) % 3);
        let place = match (signs[u] > 0.0, signs[v] > 0.0) {
            (false, false) => 0,
            (true, false) => 1,
            (true, true) => 2,
            (false, true) => 3,
        };
        faces[axis * 2 + usize::from(signs[axis] < 0.0)][place]
    }

    fn bevels(&self, mesh: &mut Mesh, faces: &[[u32; 4]; 6], paint: &Paint) {
        let worn = paint.wear > 0.0;
        let copies = if worn { wear_copies(mesh, paint) } else { 0 };
        for run in 0..3 {
            let (a, b) = ((run + 1) % 3, (run + 2) % 3);
            for (sa, sb) in [(1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0)] {
                if !self.sides.has(a, sa > 0.0) || !self.sides.has(b, sb > 0.0) {
                    continue;
                }
                let mut signs = Vec3::ZERO;
                (signs[a], signs[b], signs[run]) = (sa, sb, 1.0);
                let far = [Self::pick(faces, a, signs), Self::pick(faces, b, signs)];
                signs[run] = -1.0;
                let near = [Self::pick(faces, a, signs), Self::pick(faces, b, signs)];
                outward(mesh, self.middle, [near[0], near[1], far[1]].map(|i| i + copies));
                outward(mesh, self.middle, [near[0], far[1], far[0]].map(|i| i + copies));
            }
        }
        for corner in 0..8u32 {
            let signs = Vec3::from_array([0, 1, 2].map(|bit| if corner >> bit & 1 == 1 { 1.0 } else { -1.0 }));
            if (0..3).all(|axis| self.sides.has(axis, signs[axis] > 0.0)) {
                let picked = [0, 1, 2].map(|axis| Self::pick(faces, axis, signs) + copies);
                outward(mesh, self.middle, picked);
            }
        }
    }
}

/// Copies every vertex in the colour of worn edges; returns how far the copies lie behind.
fn wear_copies(mesh: &mut Mesh, paint: &Paint) -> u32 {
    let count = mesh.positions.len();
    for i in 0..count {
        let place = mesh.positions[i];
        mesh.vertex(place, mesh.normals[i], mesh.uvs[i], paint.edge(place), mesh.surfaces[i]);
    }
    u32::try_from(count).unwrap_or(0)
}

/// Adds a triangle of a convex form so that it faces away from the form's middle.
fn outward(mesh: &mut Mesh, middle: Vec3, [a, b, c]: [u32; 3]) {
    let [p, q, r] = [a, b, c].map(|i| mesh.positions[i as usize]);
    if (q - p).cross(r - p).dot((p + q + r) / 3.0 - middle) >= 0.0 {
        mesh.triangle(a, b, c);
    } else {
        mesh.triangle(a, c, b);
    }
}
