//! The four walls: plaster above and below a rail, posts in the corners, the frame of the opening.

use glam::{Vec2, Vec3};

use super::Make;
use super::bar::Bar;
use super::cuts::Cuts;
use crate::mesh::Mesh;
use crate::shapes::Paint;

/// A wall seen from inside: `along` runs from its left to its right end, the wall faces `front`.
pub(super) struct Plane {
    /// Lower left corner, metres.
    pub origin: Vec3,
    /// From left to right, unit length.
    pub along: Vec3,
    /// Into the room, unit length.
    pub front: Vec3,
    /// Metres.
    pub length: f32,
}

/// A hole in a wall: left, right (along it), bottom, top, metres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Hole(pub f32, pub f32, pub f32, pub f32);

impl Plane {
    pub(super) fn left(make: &Make) -> Self {
        let origin = Vec3::new(-make.width / 2.0, 0.0, 0.0);
        Self { origin, along: Vec3::NEG_Z, front: Vec3::X, length: make.depth }
    }

    pub(super) fn right(make: &Make) -> Self {
        let origin = Vec3::new(make.width / 2.0, 0.0, -make.depth);
        Self { origin, along: Vec3::Z, front: Vec3::NEG_X, length: make.depth }
    }

    pub(super) fn far(make: &Make) -> Self {
        let origin = Vec3::new(-make.width / 2.0, 0.0, -make.depth);
        Self { origin, along: Vec3::X, front: Vec3::Z, length: make.width }
    }

    pub(super) fn near(make: &Make) -> Self {
        let origin = Vec3::new(make.width / 2.0, 0.0, 0.0);
        Self { origin, along: Vec3::NEG_X, front: Vec3::NEG_Z, length: make.width }
    }

    /// A point of the wall, `out` metres in front of it.
    pub(super) fn point(&self, run: f32, up: f32, out: f32) -> Vec3 {
        self.origin + self.along * run + Vec3::Y * up + self.front * out
    }
}

/// The wall one comes in by, among the four.
const NEAR: usize = 3;

pub(super) fn add(make: &Make, mesh: &mut Mesh) {
    let window = make.spec.window;
    let hole = Hole(window.along.0, window.along.1, window.up.0, window.up.1);
    let middle = |(wide, high): (f32, f32)| Hole((make.width - wide) / 2.0, (make.width + wide) / 2.0, 0.0, high);
    let walls = [
        (Plane::left(make), Some(hole)),
        (Plane::right(make), None),
        (Plane::far(make), make.spec.leave.map(middle)),
        (Plane::near(make), Some(middle(make.spec.enter))),
    ];
    for (number, (plane, hole)) in walls.iter().enumerate() {
        plaster(make, mesh, plane, *hole, number == NEAR);
        // The camera never looks back: the wall one comes in by only keeps the light in.
        if number != NEAR {
            rails(make, mesh, plane, *hole);
        }
    }
    corner_posts(make, mesh);
    if let Some(leave) = make.spec.leave {
        frame(make, mesh, &walls[2].0, middle(leave), make.thick + 0.02 * make.ratio);
    }
    if make.spec.front_door {
        frame(make, mesh, &walls[NEAR].0, middle(make.spec.enter), make.thick + 0.02 * make.ratio);
    }
}

fn plaster(make: &Make, mesh: &mut Mesh, plane: &Plane, hole: Option<Hole>, coarse: bool) {
    let r = make.ratio;
    // A cut just beyond every timber, so that what shows of the wall is lit as the wall and not as what is behind it.
    let post = 0.103 * r;
    let mut us = vec![post, plane.length - post];
    let mut vs = vec![make.rail, make.rail - 0.044 * r, make.rail + 0.044 * r, 0.047 * r, make.height - 0.077 * r];
    if let Some(Hole(left, right, low, high)) = hole {
        let frame = if low > 0.0 { 0.047 } else { 0.057 } * r;
        us.extend([left, right, left - frame, right + frame]);
        vs.extend([low, high, high + frame]);
        if low > 0.0 {
            vs.push(low - frame);
        }
    }
    let grain = make.grain * if coarse { 3.0 } else { 1.0 };
    let us = Cuts::of(plane.length, grain).with(&us);
    let vs = Cuts::of(make.height, grain).with(&vs);
    let split = vs.iter().position(|v| *v >= make.rail - 2e-3).unwrap_or(vs.len() - 1);
    let palette = make.spec.palette;
    panel(mesh, plane, &us, &vs[..=split], hole, &make.plaster(palette.low_wall));
    panel(mesh, plane, &us, &vs[split..], hole, &make.plaster(palette.wall));
}

fn panel(mesh: &mut Mesh, plane: &Plane, us: &[f32], vs: &[f32], hole: Option<Hole>, paint: &Paint) {
    let first = u32::try_from(mesh.positions.len()).unwrap_or(u32::MAX);
    for v in vs {
        for u in us {
            let at = plane.point(*u, *v, 0.0);
            mesh.vertex(at, plane.front, Vec2::new(*u, *v), paint.at(at), paint.surface);
        }
    }
    let wide = u32::try_from(us.len()).unwrap_or(1);
    for (j, v) in vs.windows(2).enumerate() {
        for (i, u) in us.windows(2).enumerate() {
            let middle = Vec2::new(u[0] + u[1], v[0] + v[1]) / 2.0;
            let open = hole.is_some_and(|Hole(left, right, low, high)| {
                middle.x > left && middle.x < right && middle.y > low && middle.y < high
            });
            if !open {
                let a = first + j as u32 * wide + i as u32;
                mesh.triangle(a, a + 1, a + wide + 1);
                mesh.triangle(a, a + wide + 1, a + wide);
            }
        }
    }
}

/// Rails round the room (at rail height, under the ceiling, at the floor), interrupted by openings.
fn rails(make: &Make, mesh: &mut Mesh, plane: &Plane, hole: Option<Hole>) {
    let r = make.ratio;
    let paint = make.posts();
    let heights = [(make.rail, 0.085, 0.022), (make.height - 0.045 * r, 0.06, 0.020), (0.0225 * r, 0.045, 0.014)];
    for (up, wide, deep) in heights {
        let mut pieces = vec![(0.0, plane.length)];
        if let Some(Hole(left, right, low, high)) = hole
            && up > low - 0.02 * r
            && up < high + 0.02 * r
        {
            let jamb = 0.055 * r;
            pieces = vec![(0.0, left - jamb), (right + jamb, plane.length)];
        }
        for (from, to) in pieces.into_iter().filter(|(from, to)| to - from > 0.01 * r) {
            Bar {
                from: plane.point(from, up, 0.0),
                to: plane.point(to, up, 0.0),
                front: plane.front,
                size: Vec2::new(wide, deep) * r,
                bevel: 0.005 * r,
                ends: false,
                paint: &paint,
            }
            .add(mesh, make.grain, 1.5);
        }
    }
}

fn corner_posts(make: &Make, mesh: &mut Mesh) {
    let (half, wide) = (make.width / 2.0, 0.10 * make.ratio);
    let paint = make.posts();
    for sign in [-1.0, 1.0] {
        for far in [true, false] {
            let (z, front) = if far { (-make.depth, Vec3::Z) } else { (0.0, Vec3::NEG_Z) };
            let foot = Vec3::new(sign * (half - wide / 2.0), 0.0, z);
            Bar {
                from: foot,
                to: foot + Vec3::Y * make.height,
                front,
                size: Vec2::splat(wide),
                bevel: 0.008 * make.ratio,
                ends: false,
                paint: &paint,
            }
            .add(mesh, make.grain, 1.3);
        }
    }
}

/// Jambs, lintel and threshold of an opening; `reveal` metres deep through the wall.
fn frame(make: &Make, mesh: &mut Mesh, plane: &Plane, Hole(left, right, _, high): Hole, reveal: f32) {
    let r = make.ratio;
    let paint = make.posts();
    let jamb = 0.055 * r;
    let out = 0.025 * r;
    let mut bar = |from: Vec3, to: Vec3, front: Vec3, size: Vec2, ends: bool| {
        Bar { from, to, front, size, bevel: 0.006 * r, ends, paint: &paint }.add(mesh, make.grain, 1.0);
    };
    for (run, inward) in [(left - jamb / 2.0, plane.along), (right + jamb / 2.0, -plane.along)] {
        bar(plane.point(run, 0.0, 0.0), plane.point(run, high, 0.0), plane.front, Vec2::new(jamb, out), false);
        if reveal > 0.0 {
            let edge = if inward.dot(plane.along) > 0.0 { left - jamb } else { right + jamb };
            let deep = (out - 0.001 * r - reveal) / 2.0;
            let wide = reveal + out;
            bar(plane.point(edge, 0.0, deep), plane.point(edge, high, deep), inward, Vec2::new(wide, jamb), false);
        }
    }
    let (from, to) = (left - jamb * 1.6, right + jamb * 1.6);
    let lintel = high + jamb / 2.0;
    bar(plane.point(from, lintel, 0.0), plane.point(to, lintel, 0.0), plane.front, Vec2::new(jamb, out * 1.25), true);
    if reveal > 0.0 {
        let deep = (out - reveal) / 2.0;
        let wide = reveal + out;
        let (top, sill) = (high + jamb, -jamb);
        bar(plane.point(left, top, deep), plane.point(right, top, deep), Vec3::NEG_Y, Vec2::new(wide, jamb), false);
        let step = jamb + 0.006 * r;
        bar(plane.point(left, sill, deep), plane.point(right, sill, deep), Vec3::Y, Vec2::new(wide, step), false);
    }
}
