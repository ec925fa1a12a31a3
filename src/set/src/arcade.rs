//! The small game on the television: what moves on the tube over its printed picture, in the dots that is drawn in, and how
//! the light of the screen changes with it. It draws nothing.

use glam::{Vec2, Vec3};

use crate::mesh::{Mesh, Surface};
use crate::print::TV_PICTURE;
use crate::shapes::srgb;
use crate::spec::Rgb;

/// Dots the picture is wide and high.
const DOTS: Vec2 = Vec2::new(80.0, 60.0);
/// Pictures a second.
pub const PACE: f32 = 6.0;
/// How far before the tube, beside the height of its picture, things are drawn.
const BEFORE: f32 = 0.006;
/// The light of the screen is never farther from its mean than this share.
pub const FLICKER: f32 = 0.11;
/// Dots from the tube's edge in which nothing moves.
const EDGE: f32 = 2.0;

/// The tube of a television, found in a room.
#[derive(Debug, Clone, PartialEq)]
pub struct Tube {
    /// Corners of its triangles in dots of the picture, and in metres.
    faces: Vec<([Vec2; 3], [Vec3; 3])>,
    normal: Vec3,
    before: f32,
}

/// A rectangle of one colour: left, top, right, bottom in dots.
type Block = ([f32; 4], u32);

impl Tube {
    /// The television of a room's mesh; none if it has none.
    #[must_use]
    pub fn of(mesh: &Mesh) -> Option<Self> {
        let low = Vec2::new(TV_PICTURE[0], TV_PICTURE[1]);
        let size = Vec2::new(TV_PICTURE[2], TV_PICTURE[3]) - low;
        let dot = |i: u32| (mesh.uvs[i as usize] - low) / size * DOTS;
        let inside = |at: Vec2| at.cmpge(Vec2::splat(-0.1)).all() && at.cmple(DOTS + 0.1).all();
        let shown = |t: &&[u32]| t.iter().all(|i| mesh.surfaces[*i as usize] == Surface::Glass && inside(dot(*i)));
        let faces: Vec<_> = mesh
            .indices
            .chunks_exact(3)
            .filter(shown)
            .map(|t| ([t[0], t[1], t[2]].map(dot), [t[0], t[1], t[2]].map(|i| mesh.positions[i as usize])))
            .collect();
        let across: Vec3 = faces.iter().map(|(_, [a, b, c])| (*b - *a).cross(*c - *a)).sum();
        let corners = || faces.iter().flat_map(|(_, corners)| corners.iter());
        let (first, last) = (corners().map(|p| p.y).reduce(f32::min)?, corners().map(|p| p.y).reduce(f32::max)?);
        Some(Self { normal: across.normalize_or(Vec3::Z), before: (last - first) * BEFORE, faces })
    }

    /// Where a dot of the picture is; none beside the tube.
    fn place(&self, dot: Vec2) -> Option<Vec3> {
        self.faces.iter().find_map(|([a, b, c], places)| {
            let whole = (*b - *a).perp_dot(*c - *a);
            let weights = [(*b - dot).perp_dot(*c - dot), (*c - dot).perp_dot(*a - dot), (*a - dot).perp_dot(*b - dot)];
            let weights = weights.map(|w| w / whole);
            let inside = weights.iter().all(|w| *w > -1e-3);
            inside.then(|| {
                weights.iter().zip(places).map(|(w, place)| *place * *w).sum::<Vec3>() + self.normal * self.before
            })
        })
    }

    /// What moves on it in the picture of this number.
    #[must_use]
    pub fn picture(&self, number: u32) -> Mesh {
        let mut mesh = Mesh::default();
        for ([left, top, right, bottom], color) in blocks(number) {
            let (left, right) = (left.max(EDGE), right.min(DOTS.x - EDGE));
            if left >= right {
                continue;
            }
            let corners = [(left, bottom), (right, bottom), (right, top), (left, top)].map(|(x, y)| Vec2::new(x, y));
            let places = corners.map(|dot| self.place(dot));
            let [Some(a), Some(b), Some(c), Some(d)] = places else { continue };
            let color: Rgb = srgb(color);
            let [a, b, c, d] = [a, b, c, d].map(|at| mesh.vertex(at, self.normal, Vec2::ZERO, color, Surface::Glass));
            mesh.triangle(a, b, c);
            mesh.triangle(a, c, d);
        }
        mesh
    }
}

/// A number that goes up and down between 0 and `most`, one a picture, and rests at both ends.
fn to_and_fro(number: u32, most: u32, rest: u32) -> f32 {
    let at = number % (2 * (most + rest));
    (if at < most + rest { at.min(most) } else { most - (at - most - rest).min(most) }) as f32
}

/// Everything that moves, back to front. The three walk to the path and back, a cloud drifts behind the house, a bird
/// crosses.
fn blocks(number: u32) -> Vec<Block> {
    let mut blocks = Vec::new();
    let drift = ((number / 3) % 110) as f32 - 18.0;
    for (x, y, wide) in [(3.0, 20.0, 7.0), (0.0, 21.0, 14.0), (2.0, 22.0, 10.0)] {
        let (left, right) = (drift + x, drift + x + wide);
        // The roof's top stands before it.
        blocks.push(([left, y, right, y + 1.0], 0x00e6_effb));
    }
    let bird = 86.0 - ((number / 2 + 40) % 130) as f32;
    let wing = if (number / 2).is_multiple_of(2) { 0.0 } else { 1.0 };
    for (x, y) in [(0.0, wing), (1.0, 1.0), (2.0, wing)] {
        blocks.push(([bird + x, 24.0 + y, bird + x + 1.0, 25.0 + y], 0x0026_3a5e));
    }
    // What is printed where they walk: the far hills, the meadow; a little more of it, for eyes that look from the side.
    blocks.push(([48.5, 42.5, 66.5, 47.0], 0x003c_8c86));
    blocks.push(([48.5, 47.0, 66.5, 53.4], 0x003e_784c));
    let walked = to_and_fro(number / 3, 9, 8);
    let walks = walked > 0.0 && walked < 9.0;
    for (k, color) in [(0_u32, 0x00d8_4a3e), (1, 0x00f0_d66e), (2, 0x00ec_ece2)] {
        let step = f32::from(u8::from(walks && (number / 3 + k).is_multiple_of(2)));
        let nod = f32::from(u8::from(!walks && (number / 9) % 5 == k));
        let (x, y) = (50.0 + 6.0 * k as f32 - walked, 44.0 - step - nod);
        blocks.push(([x, y, x + 3.0, y + 3.0], 0x00f0_c8a0));
        blocks.push(([x, y + 3.0, x + 3.0, 52.0 - step], color));
    }
    blocks
}

/// How bright the screen is after so many seconds, beside its mean.
#[must_use]
pub fn glow(seconds: f32) -> f32 {
    // Two slow waves and a faster faint one: like a picture that changes, at no rhythm that one could follow.
    let waves = 0.06 * (seconds * 2.1).sin() * (seconds * 0.77).sin() + 0.035 * (seconds * 0.53).sin();
    1.0 + waves + 0.015 * (seconds * 5.3).sin()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tube() -> Tube {
        let television = crate::props::build("television", 0).expect("there is a television");
        Tube::of(&television).expect("it has a tube")
    }

    #[test]
    fn what_moves_stays_on_the_tube_and_before_it() {
        let tube = tube();
        let edge =
            tube.faces.iter().flat_map(|(_, corners)| corners).map(|corner| corner.z).fold(f32::INFINITY, f32::min);
        for number in 0..700 {
            let picture = tube.picture(number);
            assert!(picture.triangles() >= 16, "picture {number} is empty");
            let (low, high) = picture.bounds();
            assert!(low.x > -0.26 && high.x < 0.13 && low.y > 0.1 && high.y < 0.44, "{low} {high}");
            assert!(low.z > edge && high.z < 0.26, "{low} {high}");
        }
        assert!(tube.normal.z > 0.99);
    }

    #[test]
    fn a_room_without_a_television_has_no_game() {
        assert_eq!(Tube::of(&crate::props::build("radio", 0).expect("there is a radio")), None);
        assert_eq!(Tube::of(&crate::props::build("laptop", 0).expect("there is a laptop")), None);
    }

    #[test]
    fn little_of_the_picture_changes_at_once() {
        let area = |blocks: &[Block]| blocks.iter().map(|([l, t, r, b], _)| (r - l) * (b - t)).sum::<f32>();
        for number in 0..2_000 {
            let (a, b) = (blocks(number), blocks(number + 1));
            let changed: Vec<Block> = a.iter().zip(&b).filter(|(a, b)| a != b).map(|(_, b)| *b).collect();
            // A tenth of a screen that is itself a tenth of what is seen is far less than a flash needs.
            assert!(area(&changed) < 0.1 * DOTS.x * DOTS.y, "picture {number}: {}", area(&changed));
        }
    }

    #[test]
    fn the_glow_keeps_far_below_a_flash() {
        for tick in 0..60_000 {
            let (now, soon) = (glow(tick as f32 * 0.02), glow(tick as f32 * 0.02 + 1.0 / 6.0));
            assert!((now - 1.0).abs() <= FLICKER, "{now}");
            // Even at full white, a change within a sixth of a second is less than the tenth that counts as a flash.
            assert!((now - soon).abs() < 0.05, "{now} {soon}");
        }
    }
}
