//! Turned pieces and tubes: cups, bottles, kettles, cables, chopsticks, branches.

use std::f32::consts::TAU;

use glam::{Vec2, Vec3};

use super::paint::Paint;
use super::soft::smooth_normals;
use crate::mesh::Mesh;

/// Edges sharper than this (degrees) stay sharp.
const CREASE: f32 = 38.0;

/// A surface turned about the upright from `profile`, points (radius, height) in metres from the bottom's middle up
/// the outside (and down the inside again, if it is hollow). `sides` is the number of flat pieces round it.
#[must_use]
pub fn lathe(profile: &[Vec2], sides: usize, paint: &Paint) -> Mesh {
    lathe_painted(profile, sides, |_| *paint)
}

/// As [`lathe`], each piece of the profile (from point i to i + 1) in its own paint.
#[must_use]
pub fn lathe_painted(profile: &[Vec2], sides: usize, paint: impl Fn(usize) -> Paint) -> Mesh {
    let sides = sides.max(3);
    let widest = profile.iter().fold(0.0f32, |most, p| most.max(p.x));
    let mut mesh = Mesh::default();
    let mut rise = 0.0;
    for (piece, ends) in profile.windows(2).enumerate() {
        let (from, to) = (ends[0], ends[1]);
        let length = from.distance(to);
        if length > 1e-6 {
            let across = Vec2::new(to.y - from.y, from.x - to.x) / length;
            let low = ring(&mut mesh, from, across, rise, sides, widest, &paint(piece));
            let high = ring(&mut mesh, to, across, rise + length, sides, widest, &paint(piece));
            strip(&mut mesh, low, high, sides, from.x, to.x);
        }
        rise += length;
    }
    smooth_normals(&mut mesh, CREASE);
    mesh
}

fn ring(mesh: &mut Mesh, at: Vec2, across: Vec2, rise: f32, sides: usize, widest: f32, paint: &Paint) -> u32 {
    let first = u32::try_from(mesh.positions.len()).unwrap_or(u32::MAX);
    for i in 0..=sides {
        let turn = i as f32 / sides as f32;
        let (sin, cos) = if i == sides { (0.0, 1.0) } else { (turn * TAU).sin_cos() };
        let place = Vec3::new(at.x * sin, at.y, at.x * cos);
        let normal = Vec3::new(across.x * sin, across.y, across.x * cos);
        mesh.vertex(place, normal, Vec2::new(turn * TAU * widest, rise), paint.at(place), paint.surface);
    }
    first
}

fn strip(mesh: &mut Mesh, low: u32, high: u32, sides: usize, low_radius: f32, high_radius: f32) {
    for i in 0..u32::try_from(sides).unwrap_or(0) {
        if low_radius > 1e-6 {
            mesh.triangle(low + i, low + i + 1, high + i + 1);
        }
        if high_radius > 1e-6 {
            mesh.triangle(low + i, high + i + 1, high + i);
        }
    }
}

/// A ball (or, with three radii, an egg) about the origin, of `sides` pieces round and half as many up.
#[must_use]
pub fn ball(radii: Vec3, sides: usize, paint: &Paint) -> Mesh {
    let rows = (sides / 2).max(2);
    let profile: Vec<Vec2> = (0..=rows)
        .map(|i| {
            let angle = std::f32::consts::PI * i as f32 / rows as f32;
            let radius = if i == 0 || i == rows { 0.0 } else { angle.sin() };
            Vec2::new(radius, -angle.cos())
        })
        .collect();
    let mut mesh = lathe(&profile, sides, paint);
    for i in 0..mesh.positions.len() {
        let unit = mesh.positions[i];
        mesh.positions[i] = unit * radii;
        mesh.normals[i] = (unit / radii.max(Vec3::splat(1e-6))).normalize_or(Vec3::Y);
        mesh.colors[i] = paint.at(unit * radii);
        mesh.uvs[i] *= radii.max_element();
    }
    mesh
}

/// A tube of one thickness along points, closed at both ends.
#[must_use]
pub fn tube(points: &[Vec3], radius: f32, sides: usize, paint: &Paint) -> Mesh {
    tube_tapered(points, |_| radius, sides, paint)
}

/// A tube along points whose radius in metres depends on the share of the way, 0 to 1; closed at both ends.
#[must_use]
pub fn tube_tapered(points: &[Vec3], radius: impl Fn(f32) -> f32, sides: usize, paint: &Paint) -> Mesh {
    let sides = sides.max(3);
    let mut mesh = Mesh::default();
    if points.len() < 2 {
        return mesh;
    }
    let last = points.len() - 1;
    let mut side = first_side(points);
    let mut rings = Vec::with_capacity(points.len());
    let mut run = 0.0;
    for (i, place) in points.iter().enumerate() {
        let along = (points[(i + 1).min(last)] - points[i.saturating_sub(1)]).normalize_or(Vec3::Y);
        side = (side - along * side.dot(along)).normalize_or(along.any_orthonormal_vector());
        if i > 0 {
            run += place.distance(points[i - 1]);
        }
        let round = Hoop { place: *place, along, side, radius: radius(i as f32 / last as f32).max(1e-4) };
        rings.push(round.vertices(&mut mesh, run, sides, paint));
    }
    let count = u32::try_from(sides).unwrap_or(0);
    for pair in rings.windows(2) {
        for i in 0..count {
            mesh.triangle(pair[0] + i, pair[0] + i + 1, pair[1] + i + 1);
            mesh.triangle(pair[0] + i, pair[1] + i + 1, pair[1] + i);
        }
    }
    cap(&mut mesh, rings[0], points[0] - points[1], sides, paint, true);
    cap(&mut mesh, rings[last], points[last] - points[last - 1], sides, paint, false);
    mesh
}

fn first_side(points: &[Vec3]) -> Vec3 {
    (points[1] - points[0]).normalize_or(Vec3::Y).any_orthonormal_vector()
}

struct Hoop {
    place: Vec3,
    along: Vec3,
    side: Vec3,
    radius: f32,
}

impl Hoop {
    fn vertices(&self, mesh: &mut Mesh, run: f32, sides: usize, paint: &Paint) -> u32 {
        let first = u32::try_from(mesh.positions.len()).unwrap_or(u32::MAX);
        let other = self.along.cross(self.side);
        for i in 0..=sides {
            let turn = (i % sides) as f32 / sides as f32 * TAU;
            let normal = self.side * turn.cos() + other * turn.sin();
            let place = self.place + normal * self.radius;
            let uv = Vec2::new(run, i as f32 / sides as f32 * TAU * self.radius);
            mesh.vertex(place, normal, uv, paint.at(place), paint.surface);
        }
        first
    }
}

fn cap(mesh: &mut Mesh, ring: u32, out: Vec3, sides: usize, paint: &Paint, start: bool) {
    let first = u32::try_from(mesh.positions.len()).unwrap_or(u32::MAX);
    let normal = out.normalize_or(Vec3::Y);
    for i in 0..sides {
        let place = mesh.positions[ring as usize + i];
        mesh.vertex(place, normal, mesh.uvs[ring as usize + i], paint.at(place), paint.surface);
    }
    for i in 1..u32::try_from(sides).unwrap_or(0).saturating_sub(1) {
        if start {
            mesh.triangle(first, first + i + 1, first + i);
        } else {
            mesh.triangle(first, first + i, first + i + 1);
        }
    }
}

/// A smooth way through points (Catmull and Rom), `steps` pieces between two of them.
#[must_use]
pub fn smooth_path(points: &[Vec3], steps: usize) -> Vec<Vec3> {
    let Some(last) = points.last() else { return Vec::new() };
    let end = points.len() - 1;
    let steps = steps.max(1);
    let mut path = Vec::with_capacity(end * steps + 1);
    for i in 0..end {
        let p = [points[i.saturating_sub(1)], points[i], points[i + 1], points[(i + 2).min(end)]];
        for s in 0..steps {
            let t = s as f32 / steps as f32;
            let (t2, t3) = (t * t, t * t * t);
            path.push(
                0.5 * (2.0 * p[1]
                    + (p[2] - p[0]) * t
                    + (2.0 * p[0] - 5.0 * p[1] + 4.0 * p[2] - p[3]) * t2
                    + (3.0 * p[1] - p[0] - 3.0 * p[2] + p[3]) * t3),
            );
        }
    }
    path.push(*last);
    path
}
