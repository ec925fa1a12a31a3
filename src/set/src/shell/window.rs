//! The window in the left wall: frame and lattice, what covers it, what lies outside, and the gap the sun comes
//! through.

use glam::{Affine3A, Vec2, Vec3};

use super::Make;
use super::bar::Bar;
use super::wall::Plane;
use crate::mesh::{Mesh, Surface};
use crate::shapes::{Faces, Paint, Sides, block, block_sides, fractal, grid, hash, srgb, turned};
use crate::spec::Cover;

/// The free opening of the window, in the room's axes, metres. Without width there is none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap {
    /// z of its edge nearer the way in (the larger).
    pub near: f32,
    /// z of its far edge.
    pub far: f32,
    /// y of its lower edge.
    pub low: f32,
    /// y of its upper edge.
    pub high: f32,
    /// x of the window's plane.
    pub plane: f32,
}

impl Gap {
    /// Its area in square metres.
    #[must_use]
    pub fn area(&self) -> f32 {
        (self.near - self.far).max(0.0) * (self.high - self.low).max(0.0)
    }

    /// Whether the sun (travelling along `way`) can reach any of a triangle through the gap, blurred by `soft` metres;
    /// never false if it can.
    #[must_use]
    pub fn lets_sun_on(&self, way: Vec3, triangle: [Vec3; 3], soft: f32) -> bool {
        if way.x <= 0.0 || self.area() <= 0.0 {
            return false;
        }
        let met = triangle.map(|at| at - way * ((at.x - self.plane) / way.x));
        let (low, high) = (met[0].min(met[1]).min(met[2]) - soft, met[0].max(met[1]).max(met[2]) + soft);
        low.y < self.high && high.y > self.low && low.z < self.near && high.z > self.far
    }
}

/// Where in the window the gap is, 0 near, 1 far.
const GAP_AT: f32 = 0.44;
/// Width of the lattice's and screens' timber beside the ratio.
const STILE: f32 = 0.032;

fn timber(make: &Make) -> Paint {
    let old = make.spec.palette.post.lerp(srgb(0x00a9_824f), 0.62);
    make.paint(old, Surface::Wood, 0.12, 5.0)
}

/// The frame round the hole, in the wall's depth.
pub(super) fn add_frame(make: &Make, mesh: &mut Mesh) {
    let r = make.ratio;
    let wall = Plane::left(make);
    let window = make.spec.window;
    let ((from, to), (low, high)) = (window.along, window.up);
    let paint = make.posts();
    let wide = 0.045 * r;
    let deep = make.thick + 0.03 * r;
    let back = -make.thick;
    let mut bar = |a: (f32, f32), b: (f32, f32), ends: bool| {
        Bar {
            from: wall.point(a.0, a.1, back),
            to: wall.point(b.0, b.1, back),
            front: wall.front,
            size: Vec2::new(wide, deep),
            bevel: 0.005 * r,
            ends,
            paint: &paint,
        }
        .add(mesh, make.grain, 1.2);
    };
    let out = wide / 2.0;
    bar((from - wide, low - out), (to + wide, low - out), true);
    bar((from - wide, high + out), (to + wide, high + out), true);
    bar((from - out, low), (from - out, high), false);
    bar((to + out, low), (to + out, high), false);
}

/// Screens, curtain or shutters; returns the gap they leave.
pub(super) fn add_covers(make: &Make, veil: &mut Mesh) -> Gap {
    let window = make.spec.window;
    let (from, to) = window.along;
    let width = to - from;
    let gap = width * window.open.clamp(0.0, 1.0);
    let start = from + (width - gap) * GAP_AT;
    let covers = Covers { make, wall: Plane::left(make), from, to, start, end: start + gap };
    match window.cover {
        Cover::Shoji => covers.screens(veil),
        Cover::Curtain => covers.curtain(veil, 0.0),
        Cover::Shutters => {
            covers.shutters(veil);
            covers.curtain(veil, width * 0.10);
        }
    }
    let closed = gap < 1e-4;
    let (near, far) = if closed { (-start, -start) } else { (-start, -(start + gap)) };
    Gap { near, far, low: window.up.0, high: window.up.1, plane: -make.width / 2.0 }
}

struct Covers<'a> {
    make: &'a Make<'a>,
    wall: Plane,
    from: f32,
    to: f32,
    /// Where the gap begins and ends along the wall.
    start: f32,
    end: f32,
}

impl Covers<'_> {
    /// A block from (along, up) to (along, up), `deep` metres thick from `out` before the wall.
    fn slab(&self, veil: &mut Mesh, a: Vec2, b: Vec2, out: f32, deep: f32, bevel: f32, paint: &Paint) {
        let (p, q) = (self.wall.point(a.x, a.y, out), self.wall.point(b.x, b.y, out + deep));
        // Nobody sees it from outside.
        let sides = Sides::without([false, true, false, false, false, false]);
        veil.append(&block_sides(p.min(q), p.max(q), bevel, paint, sides), Affine3A::IDENTITY);
    }

    /// Four sliding screens in two tracks, and the lattice outside.
    fn screens(&self, veil: &mut Mesh) {
        let leaf = (self.to - self.from) / 4.0;
        let r = self.make.ratio;
        let (inner, outer) = (-0.045 * r, -0.075 * r);
        for (from, to, out) in [
            (self.from, (self.from + leaf).min(self.start), outer),
            ((self.start - leaf).max(self.from), self.start, inner),
            ((self.to - leaf).max(self.end), self.to, outer),
            (self.end, (self.end + leaf).min(self.to), inner),
        ] {
            if to - from > 2.2 * STILE * r {
                self.screen(veil, from, to, out);
            }
        }
        self.lattice(veil);
    }

    fn screen(&self, veil: &mut Mesh, from: f32, to: f32, out: f32) {
        let r = self.make.ratio;
        let (low, high) = self.make.spec.window.up;
        let wood = timber(self.make);
        let (stile, deep, bevel) = (STILE * r, 0.022 * r, 0.0);
        let corner = Vec2::new;
        for (a, b) in [
            (corner(from, low), corner(from + stile, high)),
            (corner(to - stile, low), corner(to, high)),
            (corner(from, low), corner(to, low + stile * 1.6)),
            (corner(from, high - stile), corner(to, high)),
        ] {
            self.slab(veil, a, b, out, deep, bevel, &wood);
        }
        let thin = 0.005 * r;
        for n in 1..4 {
            let x = from + (to - from) * n as f32 / 4.0;
            self.slab(veil, corner(x - thin, low), corner(x + thin, high), out + 0.006 * r, 0.010 * r, 0.0, &wood);
        }
        for n in 1..6 {
            let y = low + (high - low) * n as f32 / 6.0;
            self.slab(veil, corner(from, y - thin), corner(to, y + thin), out + 0.006 * r, 0.010 * r, 0.0, &wood);
        }
        let paper = Paint::new(self.make.spec.palette.paper, Surface::Glow).drift(0.05).pace(4.0 / r);
        let (wall, edge) = (&self.wall, stile * 0.5);
        // Paper is a little darker towards its frame.
        let mut sheet = grid(5, 6, Faces::One, &paper, |u, v| {
            wall.point(
                from + edge + (to - from - 2.0 * edge) * u,
                low + edge + (high - low - 2.0 * edge) * v,
                out + 0.005 * r,
            )
        });
        for (n, color) in sheet.colors.iter_mut().enumerate() {
            let (u, v) = ((n % 6) as f32 / 5.0, (n / 6) as f32 / 6.0);
            let edge = (u * (1.0 - u) * v * (1.0 - v) * 16.0).clamp(0.0, 1.0);
            *color *= 0.80 + 0.20 * edge.sqrt();
        }
        veil.append(&sheet, Affine3A::IDENTITY);
    }

    /// Bars outside the screens, seen through the gap.
    fn lattice(&self, veil: &mut Mesh) {
        let r = self.make.ratio;
        let (low, high) = self.make.spec.window.up;
        let wood = timber(self.make).times(0.8);
        let out = -self.make.thick + 0.008 * r;
        for n in 1..6 {
            let x = self.from + (self.to - self.from) * n as f32 / 6.0;
            self.slab(veil, Vec2::new(x - 0.015 * r, low), Vec2::new(x + 0.015 * r, high), out, 0.02 * r, 0.0, &wood);
        }
        for n in 1..3 {
            let y = low + (high - low) * n as f32 / 3.0;
            self.slab(
                veil,
                Vec2::new(self.from, y - 0.013 * r),
                Vec2::new(self.to, y + 0.013 * r),
                out,
                0.016 * r,
                0.0,
                &wood,
            );
        }
    }

    /// Two lengths of cloth in folds on a rod; the more it is open, the tighter they hang. `aside` frees the gap by so
    /// many metres more on either side.
    fn curtain(&self, veil: &mut Mesh, aside: f32) {
        let r = self.make.ratio;
        let reach = 0.07 * r;
        let (low, high) = self.make.spec.window.up;
        let (low, high) = ((low - 0.10 * r).max(0.02 * r), (high + 0.06 * r).min(self.make.height - 0.09 * r));
        let left = (self.from - reach).max(0.11 * r);
        let right = (self.to + reach).min(self.make.depth - 0.11 * r);
        let cloth = self.make.paint(self.make.spec.palette.cloth, Surface::Cloth, 0.10, 5.0);
        let full = (self.to - self.from) / 2.0 + reach;
        for (n, (a, b)) in [(left, self.start - aside), (self.end + aside, right)].into_iter().enumerate() {
            let hung = (b - a).max(0.16 * full);
            let (a, b) = if n == 0 { (a, a + hung) } else { (b - hung, b) };
            self.cloth(veil, (a, b), (low, high), (full / hung).clamp(1.0, 4.0), &cloth, n as u32);
        }
        let rod = make_rod(&self.wall, left - 0.03 * r, right + 0.03 * r, high + 0.012 * r, 0.055 * r, r);
        veil.append(&rod, Affine3A::IDENTITY);
    }

    fn cloth(
        &self,
        veil: &mut Mesh,
        (a, b): (f32, f32),
        (low, high): (f32, f32),
        gathered: f32,
        paint: &Paint,
        n: u32,
    ) {
        let r = self.make.ratio;
        let seed = self.make.seed ^ (0xC07 + n);
        let folds = ((b - a) / (0.105 * r) * gathered.sqrt()).max(3.0);
        let across = ((folds * 5.0) as usize).clamp(12, 90);
        let deep = 0.016 * r * gathered.sqrt();
        let wall = &self.wall;
        let hang = grid(across, 7, Faces::One, paint, |u, v| {
            let drop = 1.0 - v;
            let sway = fractal(Vec3::new(u * 5.0, drop * 0.8, 0.5), seed);
            let fold = (u * folds * std::f32::consts::TAU + sway * 2.6).sin() * deep * (0.7 + 0.5 * drop);
            let lean = fractal(Vec3::new(u * 9.0, drop * 1.5, 3.5), seed) * 0.010 * r * drop;
            let along = a + (b - a) * u + lean;
            let hem = if v == 0.0 { 0.006 * r * (u * folds * 2.0).sin() } else { 0.0 };
            wall.point(along, low + (high - low) * v + hem, 0.055 * r + fold + lean)
        });
        veil.append(&hang, Affine3A::IDENTITY);
    }

    /// Wooden shutters beside the slit, and tape across the joints.
    fn shutters(&self, veil: &mut Mesh) {
        let r = self.make.ratio;
        let (low, high) = self.make.spec.window.up;
        let wood = self
            .make
            .paint(self.make.spec.palette.post.lerp(srgb(0x005b_5348), 0.7), Surface::Wood, 0.15, 5.0)
            .wear(0.2);
        for (from, to) in [(self.from, self.start), (self.end, self.to)] {
            let count = ((to - from) / (0.16 * r)).round().max(1.0) as usize;
            for n in 0..count {
                let x = |n: usize| from + (to - from) * n as f32 / count as f32;
                let own = wood.times(0.92 + 0.16 * hash(self.make.seed ^ (n as u32 * 31)));
                self.slab(veil, Vec2::new(x(n), low), Vec2::new(x(n + 1), high), -0.045 * r, 0.014 * r, 0.0, &own);
            }
        }
        let tape = self.make.paint(srgb(0x00a0_8d62), Surface::Paper, 0.08, 9.0);
        for n in 0..7u32 {
            let draw = |k: u32| hash(self.make.seed ^ (n * 977 + k));
            // Some across the slit, the others where boards meet.
            let along =
                if n % 3 == 0 { (self.start + self.end) / 2.0 } else { self.from + (self.to - self.from) * draw(1) };
            let up = low + (high - low) * (0.08 + 0.84 * (n as f32 + draw(2)) / 7.0);
            let half = Vec3::new(0.0005 * r, 0.020 * r, 0.075 * r);
            let place = self.wall.point(along, up, -0.029 * r);
            veil.append(&block(-half, half, 0.0, &tape), turned(place, (draw(3) - 0.5) * 40.0, 0.0, 0.0));
        }
    }
}

fn make_rod(wall: &Plane, from: f32, to: f32, up: f32, out: f32, r: f32) -> Mesh {
    let paint = Paint::hex(0x002e_2622, Surface::Wood);
    crate::shapes::tube(&[wall.point(from, up, out), wall.point(to, up, out)], 0.012 * r, 6, &paint)
}

/// What lies outside: an open box before the window, painted as a pale garden under a pale sky.
pub(super) fn add_outside(make: &Make, veil: &mut Mesh) {
    let window = make.spec.window;
    let r = make.ratio;
    let (from, to) = (window.along.0 - 0.5 * r, window.along.1 + 0.5 * r);
    let (low, high) = (window.up.0 - 0.5 * r, window.up.1 + 0.5 * r);
    let x = -make.width / 2.0 - make.thick;
    let deep = 0.9 * r;
    let paint = Paint::new(Vec3::ONE, Surface::Glow).drift(0.0);
    // Three sides of a box and its lid and floor: five grids that face the window.
    let corner = |along: f32, up: f32, out: f32| Vec3::new(x - out, up, -along);
    let faces: [[Vec3; 4]; 5] = [
        [corner(from, low, deep), corner(to, low, deep), corner(to, high, deep), corner(from, high, deep)],
        [corner(from, low, 0.0), corner(from, low, deep), corner(from, high, deep), corner(from, high, 0.0)],
        [corner(to, low, deep), corner(to, low, 0.0), corner(to, high, 0.0), corner(to, high, deep)],
        [corner(from, low, 0.0), corner(to, low, 0.0), corner(to, low, deep), corner(from, low, deep)],
        [corner(from, high, deep), corner(to, high, deep), corner(to, high, 0.0), corner(from, high, 0.0)],
    ];
    for (number, face) in faces.into_iter().enumerate() {
        let cells = if number == 0 { (10, 8) } else { (4, 5) };
        let mut side = grid(cells.0, cells.1, Faces::One, &paint, |u, v| {
            face[0].lerp(face[1], u).lerp(face[3].lerp(face[2], u), v)
        });
        for (color, place) in side.colors.iter_mut().zip(&side.positions) {
            *color = scenery((place.y - low) / (high - low), *place / r, make.seed);
        }
        veil.append(&side, Affine3A::IDENTITY);
    }
}

/// The colour outside at a share of the height: hedge below, haze, sky above.
fn scenery(up: f32, place: Vec3, seed: u32) -> Vec3 {
    let hedge = srgb(0x009d_b384).lerp(srgb(0x00c6_d2ae), 0.5 + 0.5 * fractal(place * 3.0, seed));
    let sky = srgb(0x00e3_eaea).lerp(srgb(0x00cf_dee8), up.clamp(0.0, 1.0));
    let line = 0.44 + 0.10 * fractal(Vec3::new(place.x, 0.0, place.z) * 2.2, seed ^ 9);
    let t = ((up - line) / 0.12 + 0.5).clamp(0.0, 1.0);
    hedge.lerp(sky, t * t * (3.0 - 2.0 * t))
}
