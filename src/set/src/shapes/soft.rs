//! Soft things: sheets of paper and cloth, stuffed pads, lumps; and the smoothing of normals they share.

use std::collections::BTreeMap;

use glam::{Vec2, Vec3};

use super::noise::{fractal, hash};
use super::paint::Paint;
use crate::mesh::Mesh;

/// Which faces a grid shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Faces {
    /// Only the front: counter-clockwise from (0, 0) over u to v.
    One,
    /// Front and back, this many metres apart, with an edge round it.
    Both(f32),
}

/// A grid of `across` times `down` cells over u and v from 0 to 1, each vertex placed by `place`; texture u and v are
/// metres along the grid. The front is where u turns to v counter-clockwise.
#[must_use]
pub fn grid(across: usize, down: usize, faces: Faces, paint: &Paint, place: impl Fn(f32, f32) -> Vec3) -> Mesh {
    let (across, down) = (across.max(1), down.max(1));
    let mut mesh = grid_open(across, down, paint, &place);
    smooth_normals(&mut mesh, 180.0);
    let Faces::Both(thick) = faces else { return mesh };
    let front = mesh.clone();
    let count = u32::try_from(front.positions.len()).unwrap_or(0);
    for i in 0..front.positions.len() {
        let below = front.positions[i] - front.normals[i] * thick;
        mesh.vertex(below, -front.normals[i], front.uvs[i], front.colors[i], front.surfaces[i]);
    }
    for t in front.indices.chunks_exact(3) {
        mesh.triangle(t[0] + count, t[2] + count, t[1] + count);
    }
    if thick > 1e-4 {
        rim(&mut mesh, across, down, count, paint);
    }
    mesh
}

/// The edge round a two-faced grid.
fn rim(mesh: &mut Mesh, across: usize, down: usize, count: u32, paint: &Paint) {
    let mut loop_ = Vec::with_capacity(2 * (across + down));
    let at = |i: usize, j: usize| j * (across + 1) + i;
    loop_.extend((0..across).map(|i| at(i, 0)));
    loop_.extend((0..down).map(|j| at(across, j)));
    loop_.extend((1..=across).rev().map(|i| at(i, down)));
    loop_.extend((1..=down).rev().map(|j| at(0, j)));
    for k in 0..loop_.len() {
        let (a, b) = (loop_[k], loop_[(k + 1) % loop_.len()]);
        let (top_a, top_b) = (mesh.positions[a], mesh.positions[b]);
        let (low_a, low_b) = (mesh.positions[a + count as usize], mesh.positions[b + count as usize]);
        let normal = (top_b - top_a).cross(top_a - low_a).normalize_or_zero();
        let normal = if normal == Vec3::ZERO { mesh.normals[a] } else { normal };
        let [p, q, r, s] = [(low_a, a), (low_b, b), (top_b, b), (top_a, a)]
            .map(|(place, source)| mesh.vertex(place, normal, mesh.uvs[source], paint.edge(place), paint.surface));
        mesh.triangle(p, q, r);
        mesh.triangle(p, r, s);
    }
}

/// As [`grid`] with one face and flat, unsmoothed normals left to the caller (all +y until smoothed).
#[must_use]
pub fn grid_open(across: usize, down: usize, paint: &Paint, place: impl Fn(f32, f32) -> Vec3) -> Mesh {
    let (across, down) = (across.max(1), down.max(1));
    let mut mesh = Mesh::default();
    let mut run_v = vec![0.0f32; across + 1];
    let mut before: Vec<Vec3> = Vec::new();
    for j in 0..=down {
        let mut run_u = 0.0;
        let mut row: Vec<Vec3> = Vec::with_capacity(across + 1);
        for (i, run_v) in run_v.iter_mut().enumerate() {
            let at = place(i as f32 / across as f32, j as f32 / down as f32);
            if let Some(left) = row.last() {
                run_u += at.distance(*left);
            }
            if let Some(above) = before.get(i) {
                *run_v += at.distance(*above);
            }
            mesh.vertex(at, Vec3::Y, Vec2::new(run_u, *run_v), paint.at(at), paint.surface);
            row.push(at);
        }
        before = row;
    }
    let wide = u32::try_from(across + 1).unwrap_or(1);
    for j in 0..u32::try_from(down).unwrap_or(0) {
        for i in 0..wide - 1 {
            let a = j * wide + i;
            mesh.triangle(a, a + 1, a + wide + 1);
            mesh.triangle(a, a + wide + 1, a + wide);
        }
    }
    mesh
}

/// A sheet of paper or cloth lying on its middle, facing up, of a size in x and z and a thickness; `height` gives its
/// lift in metres over (x, z) metres from its middle.
#[must_use]
pub fn sheet(size: Vec2, thick: f32, cells: (usize, usize), paint: &Paint, height: impl Fn(f32, f32) -> f32) -> Mesh {
    grid(cells.0, cells.1, Faces::Both(thick), paint, |u, v| {
        let (x, z) = ((u - 0.5) * size.x, (0.5 - v) * size.y);
        Vec3::new(x, height(x, z) + thick, z)
    })
}

/// A stuffed pad (futon, cushion, pillow) of a size, its middle at the origin: a box whose edges are rounded by half
/// its height, with `cells` pieces along its longer side and wrinkles of so many metres.
#[must_use]
pub fn pad(size: Vec3, cells: usize, wrinkle: f32, seed: u32, paint: &Paint) -> Mesh {
    let cells = cells.max(3);
    let other = |length: f32| ((cells as f32 * length / size.x.max(size.z)).round() as usize).max(3);
    let (across, down) = (other(size.x), other(size.z));
    let half = size / 2.0;
    let offset = Vec3::splat(seed as f32 * 1.73);
    let swell = |x: f32, z: f32| {
        let side = |share: f32, length: f32| {
            (1.0 - (1.0 - ((1.0 - share.abs()) * length / (half.y * 1.35)).min(1.0)).powi(2)).max(0.0).sqrt()
        };
        0.16 + 0.84 * side(x, half.x) * side(z, half.z)
    };
    let surface = |u: f32, v: f32, up: f32| {
        let (x, z) = (spread(u), -spread(v));
        let rim = x.abs() > 0.9999 || z.abs() > 0.9999;
        let ripple = if rim || up < 0.0 {
            0.0
        } else {
            fractal(Vec3::new(x * half.x, 0.0, z * half.z) * 6.0 + offset, seed) * wrinkle
        };
        // Corners are a little round.
        let corner = (x * z).abs().powi(6) * half.y * 0.45;
        let place =
            Vec3::new(x * (half.x - corner), up * half.y * swell(x, z) + ripple * swell(x, z), z * (half.z - corner));
        place.clamp(-half, half)
    };
    let mut mesh = grid_open(across, down, paint, |u, v| surface(u, v, 1.0));
    let under = grid_open(across, down, paint, |u, v| surface(1.0 - u, v, -1.0));
    mesh.append(&under, glam::Affine3A::IDENTITY);
    skirt(&mut mesh, across, down, paint);
    smooth_normals(&mut mesh, 80.0);
    mesh
}

/// -1 to 1, closer together near the ends.
fn spread(t: f32) -> f32 {
    let s = t * 2.0 - 1.0;
    s * (1.35 - 0.35 * s * s)
}

/// Joins the rims of the upper and the under grid of a pad.
fn skirt(mesh: &mut Mesh, across: usize, down: usize, paint: &Paint) {
    let wide = across + 1;
    let under = wide * (down + 1);
    let mut loop_ = Vec::new();
    loop_.extend((0..across).map(|i| (i, 0)));
    loop_.extend((0..down).map(|j| (across, j)));
    loop_.extend((1..=across).rev().map(|i| (i, down)));
    loop_.extend((1..=down).rev().map(|j| (0, j)));
    let pick = |(i, j): (usize, usize)| (j * wide + i, under + j * wide + (across - i));
    for k in 0..loop_.len() {
        let ((top_a, low_a), (top_b, low_b)) = (pick(loop_[k]), pick(loop_[(k + 1) % loop_.len()]));
        let [a, b, c, d] = [low_a, low_b, top_b, top_a].map(|i| {
            let place = mesh.positions[i];
            mesh.vertex(place, Vec3::Y, mesh.uvs[i], paint.edge(place), paint.surface)
        });
        mesh.triangle(a, b, c);
        mesh.triangle(a, c, d);
    }
}

/// A soft lump about the origin with half-axes in metres: `rough` 0 is an egg, 0.3 a bag; everything under the middle
/// is squashed by `flat` (0 not, 1 wholly). `rows` pieces up, twice as many round.
#[must_use]
pub fn lump(half: Vec3, rows: usize, rough: f32, flat: f32, seed: u32, paint: &Paint) -> Mesh {
    let rows = rows.max(3);
    let offset = Vec3::new(hash(seed) * 40.0, hash(seed ^ 0x11) * 40.0, hash(seed ^ 0x22) * 40.0);
    let mut mesh = grid_open(rows * 2, rows, paint, |u, v| {
        let (polar, round) = ((1.0 - v) * std::f32::consts::PI, (u.fract()) * std::f32::consts::TAU);
        let ring = if v <= 0.0 || v >= 1.0 { 0.0 } else { polar.sin() };
        let unit = Vec3::new(ring * round.sin(), polar.cos(), ring * round.cos());
        let mut place = unit * (1.0 + rough * fractal(unit * 1.6 + offset, seed)) * half;
        if place.y < 0.0 {
            place.y *= 1.0 - flat;
        }
        place
    });
    smooth_normals(&mut mesh, 180.0);
    mesh
}

/// Gives vertices that lie on one place a common normal, weighted by area, if their faces meet at less than `crease`
/// degrees; removes triangles without area.
pub fn smooth_normals(mesh: &mut Mesh, crease: f32) {
    let areas: Vec<Vec3> = mesh.indices.chunks_exact(3).map(|t| area(mesh, t)).collect();
    let keep: Vec<u32> = mesh
        .indices
        .chunks_exact(3)
        .zip(&areas)
        .filter(|(_, a)| a.length() > 1e-12)
        .flat_map(|(t, _)| t.to_vec())
        .collect();
    mesh.indices = keep;
    let mut own = vec![Vec3::ZERO; mesh.positions.len()];
    for t in mesh.indices.chunks_exact(3) {
        let normal = area(mesh, t);
        for i in t {
            own[*i as usize] += normal;
        }
    }
    let mut here: BTreeMap<[i32; 3], Vec<usize>> = BTreeMap::new();
    for (i, p) in mesh.positions.iter().enumerate() {
        here.entry((*p * 20_000.0).round().as_ivec3().to_array()).or_default().push(i);
    }
    let least = crease.to_radians().cos() - 1e-4;
    for group in here.values() {
        for i in group {
            let mine = own[*i].normalize_or_zero();
            let sum: Vec3 = group.iter().map(|j| own[*j]).filter(|n| n.normalize_or_zero().dot(mine) >= least).sum();
            let fallback = if mine == Vec3::ZERO { mesh.normals[*i].normalize_or(Vec3::Y) } else { mine };
            mesh.normals[*i] = sum.normalize_or(fallback);
        }
    }
}

fn area(mesh: &Mesh, t: &[u32]) -> Vec3 {
    let [a, b, c] = [t[0], t[1], t[2]].map(|i| mesh.positions[i as usize]);
    (b - a).cross(c - a)
}
