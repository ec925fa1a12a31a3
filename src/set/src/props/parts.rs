//! Small parts and shorthand that props share: dice, paints, a kit to put pieces together, books, bowls, shoes.
//! It knows no kind by name and no room.

use glam::{Affine3A, Vec2, Vec3};

use crate::mesh::{Mesh, Surface};
use crate::shapes::{self, AtlasRect, Faces, Paint, Sides, at, hash, picture, print_on, srgb, turned};

/// Draws of one prop; the same seed gives the same prop.
pub(super) struct Dice {
    seed: u32,
    drawn: u32,
    /// Which of its looks; 0 is the plain one.
    pub(super) variation: u32,
}

impl Dice {
    pub(super) fn new(name: &str, variation: u32) -> Self {
        let start = name.bytes().fold(0x811C_9DC5u32, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193));
        Self { seed: start ^ variation.wrapping_mul(0x9E37_79B1), drawn: 0, variation }
    }

    /// 0 to 1.
    pub(super) fn unit(&mut self) -> f32 {
        self.drawn = self.drawn.wrapping_add(1);
        hash(self.seed.wrapping_add(self.drawn.wrapping_mul(0x6C07_8965)))
    }

    /// A whole number under 1000, small enough to shift noise by.
    pub(super) fn seed(&mut self) -> u32 {
        (self.unit() * 1000.0) as u32
    }

    /// Between two numbers.
    pub(super) fn range(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * self.unit()
    }

    /// One of the list by chance.
    pub(super) fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[((self.unit() * list.len() as f32) as usize).min(list.len() - 1)]
    }

    /// The one of the list that belongs to the variation.
    pub(super) fn vary<T: Copy>(&self, list: &[T]) -> T {
        list[self.variation as usize % list.len()]
    }
}

pub(super) fn v(x: f32, y: f32, z: f32) -> Vec3 {
    Vec3::new(x, y, z)
}

/// Moulded plastic, enamel, painted board: 0xRRGGBB.
pub(super) fn card(hex: u32) -> Paint {
    Paint::hex(hex, Surface::Card).pace(9.0).wear(0.10)
}

pub(super) fn wood(hex: u32) -> Paint {
    Paint::hex(hex, Surface::Wood).drift(0.13).pace(6.0).wear(0.16)
}

pub(super) fn cloth(hex: u32) -> Paint {
    Paint::hex(hex, Surface::Cloth).drift(0.09).pace(7.0)
}

pub(super) fn paper(hex: u32) -> Paint {
    Paint::hex(hex, Surface::Paper).drift(0.06).pace(8.0)
}

pub(super) fn clay(hex: u32) -> Paint {
    Paint::hex(hex, Surface::Clay).pace(9.0).wear(0.08)
}

/// Lamp paper and lampshades, which shine by themselves.
pub(super) fn shade(hex: u32) -> Paint {
    Paint::hex(hex, Surface::Shade).drift(0.05)
}

pub(super) const STEEL: u32 = 0x8f_9190;
pub(super) const DARK: u32 = 0x2b_2a2c;
pub(super) const IVORY: u32 = 0xd3_cbb6;
pub(super) const PAGE: u32 = 0xdb_d0b4;

/// The colours of covers and spines.
pub(super) const COVERS: [u32; 12] = [
    0x8e_3b34, 0xc0_8a3e, 0xd8_cfb8, 0x4c_6a6b, 0x2f_3f52, 0x7a_7355, 0xb5_6a4a, 0x5b_4a5e, 0xa8_a48f, 0x39_503c,
    0xd0_b060, 0x3c_6080,
];

/// A prop being put together.
#[derive(Default)]
pub(super) struct Kit {
    pub(super) mesh: Mesh,
}

impl Kit {
    pub(super) fn put(&mut self, piece: &Mesh, place: Affine3A) {
        self.mesh.append(piece, place);
    }

    pub(super) fn add(&mut self, piece: &Mesh) {
        self.put(piece, Affine3A::IDENTITY);
    }

    /// A bevelled block between two corners.
    pub(super) fn block(&mut self, low: [f32; 3], high: [f32; 3], bevel: f32, paint: &Paint) {
        self.add(&shapes::block(low.into(), high.into(), bevel, paint));
    }

    /// A block without bevels and without the marked faces (+x, -x, +y, -y, +z, -z), for what is small or hidden.
    pub(super) fn plain(&mut self, low: [f32; 3], high: [f32; 3], drop: [bool; 6], paint: &Paint) {
        self.add(&shapes::block_sides(low.into(), high.into(), 0.0, paint, Sides::without(drop)));
    }

    /// A board standing before a wall: no face behind.
    pub(super) fn front(&mut self, low: [f32; 3], high: [f32; 3], bevel: f32, paint: &Paint) {
        self.add(&shapes::block_sides(low.into(), high.into(), bevel, paint, Sides::NO_BACK));
    }

    /// A turned piece standing at a place.
    pub(super) fn lathe(&mut self, profile: &[(f32, f32)], sides: usize, paint: &Paint, place: Affine3A) {
        self.put(&turn(profile, sides, paint), place);
    }

    pub(super) fn ball(&mut self, middle: [f32; 3], radii: [f32; 3], sides: usize, paint: &Paint) {
        let sides = sides_of(radii.into_iter().fold(0.0, f32::max), sides);
        self.put(&shapes::ball(radii.into(), sides, paint), at(middle[0], middle[1], middle[2]));
    }

    /// A tube through points, smoothed with `steps` pieces between two of them.
    pub(super) fn tube(&mut self, points: &[[f32; 3]], steps: usize, radius: f32, sides: usize, paint: &Paint) {
        let points: Vec<Vec3> = points.iter().map(|p| Vec3::from_array(*p)).collect();
        let way = if steps > 1 { shapes::smooth_path(&points, steps) } else { points };
        self.add(&shapes::tube(&way, radius, sides, paint));
    }

    /// A ring of a radius about `middle`, lying across `normal`.
    pub(super) fn hoop(&mut self, middle: Vec3, normal: Vec3, radius: f32, thick: f32, pieces: usize, paint: &Paint) {
        let side = normal.any_orthonormal_vector();
        let other = normal.cross(side);
        let points: Vec<Vec3> = (0..=pieces)
            .map(|i| {
                let (sin, cos) = (i as f32 / pieces as f32 * std::f32::consts::TAU).sin_cos();
                middle + (side * cos + other * sin) * radius
            })
            .collect();
        self.add(&shapes::tube(&points, thick, 4, paint));
    }

    /// A picture that faces +z, its middle at a place.
    pub(super) fn picture(&mut self, middle: [f32; 3], size: [f32; 2], rect: AtlasRect) {
        self.put(&facing(size, rect), at(middle[0], middle[1], middle[2]));
    }

    /// A picture that lies face up, its top towards -z, turned about the upright by degrees.
    pub(super) fn picture_up(&mut self, middle: [f32; 3], size: [f32; 2], rect: AtlasRect, turn: f32) {
        let place = turned(Vec3::from_array(middle), 0.0, turn, 0.0) * turned(Vec3::ZERO, -90.0, 0.0, 0.0);
        self.put(&facing(size, rect), place);
    }

    /// A label bent round a turned piece about the upright: radius, from and to height. `sides` is a multiple of four.
    pub(super) fn label(&mut self, radius: f32, low: f32, high: f32, sides: usize, rect: AtlasRect) {
        let sides = sides_of(radius, sides);
        let mut mesh = shapes::lathe(&[Vec2::new(radius, low), Vec2::new(radius, high)], sides, &white());
        let [left, top, right, bottom] = rect;
        let wide = sides + 1;
        for i in 0..mesh.uvs.len() {
            let (round, up) = ((i % wide) as f32 / sides as f32, i / wide);
            mesh.uvs[i] = Vec2::new(left + (right - left) * round, if up == 0 { bottom } else { top });
        }
        // A quarter turn brings the middle of the left half to the front, where labels that repeat twice have their word.
        self.put(&mesh, turned(Vec3::ZERO, 0.0, -90.0, 0.0));
    }
}

/// The ground of a print: white, so that the picture keeps its colours.
pub(super) fn white() -> Paint {
    Paint::new(Vec3::splat(0.92), Surface::Print).drift(0.0)
}

fn facing(size: [f32; 2], rect: AtlasRect) -> Mesh {
    let (x, y) = (size[0] / 2.0, size[1] / 2.0);
    picture([v(-x, -y, 0.0), v(x, -y, 0.0), v(x, y, 0.0), v(-x, y, 0.0)], rect, Vec3::splat(0.92))
}

/// How many sides something round needs of those asked for: what is a few centimetres thick is never seen so near.
fn sides_of(radius: f32, sides: usize) -> usize {
    let enough = match radius {
        r if r <= 0.012 => 6,
        r if r <= 0.03 => 8,
        r if r <= 0.08 => 12,
        _ => 16,
    };
    sides.min(enough)
}

/// A turned piece about the upright from points (radius, height).
pub(super) fn turn(profile: &[(f32, f32)], sides: usize, paint: &Paint) -> Mesh {
    let sides = sides_of(profile.iter().fold(0.0, |most, p| p.0.max(most)), sides);
    let profile: Vec<Vec2> = profile.iter().map(|(r, y)| Vec2::new(*r, *y)).collect();
    shapes::lathe(&profile, sides, paint)
}

/// As [`turn`], its profile smoothed with two pieces between points.
pub(super) fn turn_smooth(profile: &[(f32, f32)], sides: usize, paint: &Paint) -> Mesh {
    let points: Vec<Vec3> = profile.iter().map(|(r, y)| v(*r, *y, 0.0)).collect();
    let way = shapes::smooth_path(&points, 2);
    turn(&way.iter().map(|p| (p.x.max(0.0), p.y)).collect::<Vec<_>>(), sides, paint)
}

/// A board cut to an outline (x, y counter-clockwise) and laid down: y becomes -z, its thickness rises from y = 0.
pub(super) fn cut_flat(outline: &[(f32, f32)], thick: f32, bevel: f32, paint: &Paint) -> Mesh {
    let mut mesh = Mesh::default();
    mesh.append(&cut(outline, thick, bevel, paint), turned(Vec3::ZERO, -90.0, 0.0, 0.0));
    mesh
}

/// A board cut to an outline (x, y counter-clockwise), from z = 0 forward.
pub(super) fn cut(outline: &[(f32, f32)], thick: f32, bevel: f32, paint: &Paint) -> Mesh {
    let outline: Vec<Vec2> = outline.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    let mut mesh = shapes::extrude(&outline, thick, bevel, paint);
    shapes::smooth_normals(&mut mesh, 34.0);
    mesh
}

/// A closed round outline of `pieces` points: half axes and the power that squares it (2 is an ellipse).
pub(super) fn oval(x: f32, y: f32, power: f32, pieces: usize) -> Vec<(f32, f32)> {
    let bend = |c: f32| c.signum() * c.abs().powf(2.0 / power);
    (0..pieces)
        .map(|i| {
            let (sin, cos) = (i as f32 / pieces as f32 * std::f32::consts::TAU).sin_cos();
            (x * bend(cos), y * bend(sin))
        })
        .collect()
}

/// A band of cloth or paper that follows a path in (z, y), `width` wide in x, with slow waves of `wave` metres; the
/// outer side is up where the way goes towards -z. Its ends are open folds, `thick` thick.
pub(super) fn band(
    path: &[(f32, f32)],
    width: f32,
    thick: f32,
    cells: usize,
    wave: f32,
    seed: u32,
    paint: &Paint,
) -> Mesh {
    let down = path.len() - 1;
    let along = |share: f32| {
        let place = share * down as f32;
        let i = (place as usize).min(down - 1);
        let t = place - i as f32;
        let (a, b) = (path[i], path[i + 1]);
        (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t)
    };
    shapes::grid(cells, down, Faces::Both(thick), paint, |a, share| {
        let (z, y) = along(share);
        let x = (a - 0.5) * width;
        let ripple = |k: f32| shapes::value(v(x * 9.0 + k, share * 4.0, seed as f32 * 0.71), seed) * wave;
        v(x + ripple(3.0) * 0.6, y + ripple(11.0), z + ripple(23.0))
    })
}

/// A hull through oval sections along z, closed at both ends: each is (z, half width, half height, height of the middle).
pub(super) fn hull(sections: &[[f32; 4]], power: f32, sides: usize, paint: &Paint) -> Mesh {
    let last = sections.len() - 1;
    let round = oval(1.0, 1.0, power, sides);
    let mut mesh = shapes::grid_open(sides, last, paint, |a, b| {
        let [z, wide, high, middle] = sections[((b * last as f32).round() as usize).min(last)];
        let (x, y) = round[((a * sides as f32).round() as usize) % sides];
        v(x * wide, middle + y * high, z)
    });
    for (end, flip) in [(0usize, true), (last, false)] {
        let [z, wide, high, middle] = sections[end];
        if wide > 1e-4 {
            let ring: Vec<u32> = round
                .iter()
                .map(|(x, y)| {
                    let place = v(x * wide, middle + y * high, z);
                    mesh.vertex(place, Vec3::Z, Vec2::new(place.x, place.y), paint.at(place), paint.surface)
                })
                .collect();
            for i in 1..ring.len() - 1 {
                if flip {
                    mesh.triangle(ring[0], ring[i + 1], ring[i]);
                } else {
                    mesh.triangle(ring[0], ring[i], ring[i + 1]);
                }
            }
        }
    }
    shapes::smooth_normals(&mut mesh, 50.0);
    mesh
}

/// Paints vertices anew where `of` gives a colour, keeping the drift of the paint they had.
pub(super) fn repaint(mesh: &mut Mesh, was: &Paint, of: impl Fn(Vec3) -> Option<u32>) {
    let before = was.color.element_sum().max(1e-3);
    for (place, color) in mesh.positions.iter().zip(&mut mesh.colors) {
        if let Some(hex) = of(*place) {
            *color = srgb(hex) * (color.element_sum() / before);
        }
    }
}

/// A printed sheet that faces +z (its middle at the origin), bent by `bend(x share, y share) -> metres forward`; seen
/// from behind it is blank paper.
pub(super) fn printed(size: [f32; 2], cells: (usize, usize), rect: AtlasRect, bend: impl Fn(f32, f32) -> f32) -> Mesh {
    let place = |a: f32, b: f32| v((a - 0.5) * size[0], (b - 0.5) * size[1], bend(a, b));
    let mut mesh = shapes::grid(cells.0, cells.1, Faces::One, &white(), place);
    print_on(&mut mesh, rect, |p| Vec2::new(p.x / size[0] + 0.5, 0.5 - p.y / size[1]));
    let back = shapes::grid(cells.0, cells.1, Faces::One, &paper(PAGE), |a, b| place(1.0 - a, b) - v(0.0, 0.0, 0.0008));
    mesh.append(&back, Affine3A::IDENTITY);
    mesh
}

/// As [`printed`], lying face up with its top towards -z.
pub(super) fn printed_up(
    size: [f32; 2],
    cells: (usize, usize),
    rect: AtlasRect,
    lift: impl Fn(f32, f32) -> f32,
) -> Mesh {
    let mut mesh = Mesh::default();
    mesh.append(&printed(size, cells, rect, lift), turned(Vec3::ZERO, -90.0, 0.0, 0.0));
    mesh
}

/// The `index`-th of `count` strips that stand side by side in a picture.
pub(super) fn strip(rect: AtlasRect, index: usize, count: usize) -> AtlasRect {
    let step = (rect[2] - rect[0]) / count as f32;
    let left = rect[0] + step * (index % count) as f32;
    [left + step * 0.04, rect[1], left + step * 0.96, rect[3]]
}

/// Maps the unit square onto the unit disc.
pub(super) fn on_disc(a: f32, b: f32) -> (f32, f32) {
    let (x, y) = (a * 2.0 - 1.0, 1.0 - b * 2.0);
    (x * (1.0 - y * y / 2.0).sqrt(), y * (1.0 - x * x / 2.0).sqrt())
}
