//! Flat things: quads, pictures from the atlas, outlines cut from board.

use glam::{Vec2, Vec3};

use super::AtlasRect;
use super::paint::Paint;
use crate::mesh::{Mesh, Surface};
use crate::spec::Rgb;

/// A quad of four corners, counter-clockwise seen from its front; texture u runs from the first to the second.
#[must_use]
pub fn quad(corners: [Vec3; 4], paint: &Paint) -> Mesh {
    let u = (corners[1] - corners[0]).normalize_or(Vec3::X);
    let normal = (corners[1] - corners[0]).cross(corners[2] - corners[0]).normalize_or(Vec3::Y);
    let v = normal.cross(u);
    let uvs = corners.map(|p| Vec2::new(p.dot(u), p.dot(v)));
    quad_uv(corners, uvs, paint)
}

/// A quad with its own texture coordinates.
#[must_use]
pub fn quad_uv(corners: [Vec3; 4], uvs: [Vec2; 4], paint: &Paint) -> Mesh {
    let mut mesh = Mesh::default();
    let normal = (corners[1] - corners[0]).cross(corners[2] - corners[0]).normalize_or(Vec3::Y);
    let [a, b, c, d] =
        [0, 1, 2, 3].map(|i| mesh.vertex(corners[i], normal, uvs[i], paint.at(corners[i]), paint.surface));
    mesh.triangle(a, b, c);
    mesh.triangle(a, c, d);
    mesh
}

/// A picture of the atlas on a quad: left bottom, right bottom, right top, left top seen from its front. `tint`
/// multiplies the picture.
#[must_use]
pub fn picture(corners: [Vec3; 4], rect: AtlasRect, tint: Rgb) -> Mesh {
    let [left, top, right, bottom] = rect;
    let uvs = [Vec2::new(left, bottom), Vec2::new(right, bottom), Vec2::new(right, top), Vec2::new(left, top)];
    quad_uv(corners, uvs, &Paint::new(tint, Surface::Print).drift(0.0))
}

/// A board cut to an outline in x and y (metres, counter-clockwise, need not be convex), from z = 0 to z = `depth`,
/// its front edge bevelled by `bevel`.
#[must_use]
pub fn extrude(outline: &[Vec2], depth: f32, bevel: f32, paint: &Paint) -> Mesh {
    let mut mesh = Mesh::default();
    let count = outline.len();
    if count < 3 {
        return mesh;
    }
    let bevel = bevel.clamp(0.0, depth * 0.9);
    let drawn_in: Vec<Vec2> = (0..count).map(|i| inset(outline, i, bevel)).collect();
    let ears = triangulate(outline);
    face(&mut mesh, &drawn_in, depth, &ears, paint, false);
    face(&mut mesh, outline, 0.0, &ears, paint, true);
    let mut run = 0.0;
    for i in 0..count {
        let j = (i + 1) % count;
        let (a, b) = (outline[i], outline[j]);
        let length = a.distance(b);
        let normal = Vec3::new(b.y - a.y, a.x - b.x, 0.0).normalize_or(Vec3::X);
        let band = Band { run, length, normal };
        band.wall(
            &mut mesh,
            [a.extend(0.0), b.extend(0.0), b.extend(depth - bevel), a.extend(depth - bevel)],
            paint,
            false,
        );
        if bevel > 1e-5 {
            let high = [
                a.extend(depth - bevel),
                b.extend(depth - bevel),
                drawn_in[j].extend(depth),
                drawn_in[i].extend(depth),
            ];
            Band { normal: (normal + Vec3::Z).normalize(), ..band }.wall(&mut mesh, high, paint, true);
        }
        run += length;
    }
    mesh
}

struct Band {
    run: f32,
    length: f32,
    normal: Vec3,
}

impl Band {
    fn wall(&self, mesh: &mut Mesh, corners: [Vec3; 4], paint: &Paint, edge: bool) {
        let us = [self.run, self.run + self.length, self.run + self.length, self.run];
        let [a, b, c, d] = [0, 1, 2, 3].map(|k| {
            let place = corners[k];
            let color = if edge { paint.edge(place) } else { paint.at(place) };
            mesh.vertex(place, self.normal, Vec2::new(us[k], place.z), color, paint.surface)
        });
        mesh.triangle(a, b, c);
        mesh.triangle(a, c, d);
    }
}

fn inset(outline: &[Vec2], i: usize, by: f32) -> Vec2 {
    let count = outline.len();
    let (before, here, after) = (outline[(i + count - 1) % count], outline[i], outline[(i + 1) % count]);
    let inward = |a: Vec2, b: Vec2| (b - a).perp().normalize_or_zero();
    let (n, m) = (inward(before, here), inward(here, after));
    let sum = n + m;
    here + sum * (by / (1.0 + n.dot(m)).max(0.25))
}

fn face(mesh: &mut Mesh, outline: &[Vec2], z: f32, ears: &[[usize; 3]], paint: &Paint, back: bool) {
    let normal = if back { -Vec3::Z } else { Vec3::Z };
    let first: Vec<u32> =
        outline.iter().map(|p| mesh.vertex(p.extend(z), normal, *p, paint.at(p.extend(z)), paint.surface)).collect();
    for [a, b, c] in ears {
        if back {
            mesh.triangle(first[*a], first[*c], first[*b]);
        } else {
            mesh.triangle(first[*a], first[*b], first[*c]);
        }
    }
}

/// Cuts a counter-clockwise outline into triangles by its ears.
fn triangulate(outline: &[Vec2]) -> Vec<[usize; 3]> {
    let mut left: Vec<usize> = (0..outline.len()).collect();
    let mut ears = Vec::with_capacity(outline.len());
    while left.len() > 3 {
        let count = left.len();
        let found = (0..count).find(|k| {
            let [a, b, c] = [left[(k + count - 1) % count], left[*k], left[(k + 1) % count]];
            is_ear(outline, &left, a, b, c)
        });
        let k = found.unwrap_or(0);
        ears.push([left[(k + count - 1) % count], left[k], left[(k + 1) % count]]);
        left.remove(k);
    }
    if let [a, b, c] = left[..] {
        ears.push([a, b, c]);
    }
    ears
}

fn is_ear(outline: &[Vec2], left: &[usize], a: usize, b: usize, c: usize) -> bool {
    let turn = |p: Vec2, q: Vec2, r: Vec2| (q - p).perp_dot(r - p);
    let [p, q, r] = [outline[a], outline[b], outline[c]];
    turn(p, q, r) > 0.0
        && left.iter().filter(|i| ![a, b, c].contains(i)).all(|i| {
            let s = outline[*i];
            turn(p, q, s) < 0.0 || turn(q, r, s) < 0.0 || turn(r, p, s) < 0.0
        })
}
