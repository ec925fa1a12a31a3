//! Light for a room that has only just been built, until it is baked: what reaches each point if nothing were in the way,
//! less where coarse cells round it are taken. It traces no ray, and is hardly ever brighter than the bake.

use glam::{IVec3, Vec3};

use super::encode::{self, Values};
use super::points::Points;
use super::{Baked, Baker, GROUPS, Groups};

/// Width of a cell beside the ratio, metres.
const WIDTH: f32 = 0.19;
/// How far openness is looked for, cells.
const REACH: usize = 3;
/// The first look is this far above a surface, cells: nearer it would meet the surface itself.
const ABOVE: f32 = 1.25;
/// How far the looks round the normal lean away from it: sine and cosine.
const LEAN: (f32, f32) = (0.77, 0.64);
/// Looks round the normal.
const ROUND: usize = 5;
/// Share of the light straight from lights that gets past what stands in the way, where it is open and where it is not.
const PAST: (f32, f32) = (0.94, 0.20);
/// Share of what coarse cells leave open that is open: they miss what is small.
const TRULY_OPEN: f32 = 0.82;
/// Openness of the person: cells are too coarse for a face.
const PERSON_OPEN: f32 = 0.55;
/// Openness is smoothed over this far, metres of furniture: cells have edges.
const BLEND: f32 = 0.15;
/// Share of the sun that gets past.
const SUN_PAST: f32 = 0.8;
/// Share of what bounces about that is taken to arrive.
const BOUNCED: f32 = 0.85;

/// Which cells of a room have anything in them.
struct Taken {
    low: IVec3,
    size: IVec3,
    width: f32,
    cells: Vec<bool>,
}

impl Taken {
    fn of(points: &Points, ratio: f32) -> Self {
        let width = WIDTH * ratio;
        let cell = |place: &Vec3| (*place / width).floor().as_ivec3();
        let low = points.places.iter().map(cell).reduce(IVec3::min).unwrap_or_default();
        let high = points.places.iter().map(cell).reduce(IVec3::max).unwrap_or_default();
        let size = high - low + IVec3::ONE;
        let mut taken = Self { low, size, width, cells: Vec::new() };
        taken.cells.resize((size.x * size.y * size.z).max(0) as usize, false);
        for place in &points.places {
            if let Some(i) = taken.index(cell(place)) {
                taken.cells[i] = true;
            }
        }
        taken
    }

    fn index(&self, cell: IVec3) -> Option<usize> {
        let at = cell - self.low;
        let inside = at.cmpge(IVec3::ZERO).all() && at.cmplt(self.size).all();
        inside.then(|| ((at.z * self.size.y + at.y) * self.size.x + at.x) as usize)
    }

    fn is_taken(&self, place: Vec3) -> bool {
        self.index((place / self.width).floor().as_ivec3()).is_some_and(|i| self.cells[i])
    }

    /// How open a place lies, 0 to 1: how many cells are free straight above it and leaning to all sides.
    fn open_at(&self, place: Vec3, normal: Vec3) -> f32 {
        let (side, other) = normal.any_orthonormal_pair();
        let leaning = (0..ROUND).map(|k| {
            let (sin, cos) = (k as f32 * std::f32::consts::TAU / ROUND as f32).sin_cos();
            normal * LEAN.1 + (side * cos + other * sin) * LEAN.0
        });
        let start = place + normal * (ABOVE * self.width);
        let free = |way: Vec3| {
            let free = (0..REACH).find(|k| self.is_taken(start + way * (*k as f32 * self.width))).unwrap_or(REACH);
            free as f32 / REACH as f32
        };
        std::iter::once(normal).chain(leaning).map(free).sum::<f32>() / (ROUND + 1) as f32 * TRULY_OPEN
    }
}

impl Baker {
    /// Light to show the room in until the bake is done.
    #[must_use]
    pub fn provisional(&self) -> Baked {
        let points = &self.points;
        let taken = Taken::of(points, points.metre(0));
        let places = points.places.iter().zip(&points.normals);
        let open = |(i, (place, normal)): (usize, (&Vec3, &Vec3))| {
            [if i < points.person { taken.open_at(*place, *normal) } else { PERSON_OPEN }]
        };
        let open: Vec<[f32; 1]> = places.clone().enumerate().map(open).collect();
        let open: Vec<f32> = points.smoothed(&open, BLEND).into_iter().flatten().collect();
        let straight: Vec<Groups> = places
            .zip(&open)
            .map(|((place, normal), open)| {
                let past = PAST.1 + (PAST.0 - PAST.1) * open;
                self.lamps.unhindered(*place, *normal).map(|v| v * past)
            })
            .collect();
        let about = self.about(&straight);
        let light: Vec<Groups> = straight
            .iter()
            .zip(&open)
            .map(|(straight, open)| std::array::from_fn(|g| straight[g] + about[g] * open))
            .collect();
        let sun: Vec<f32> = points.normals.iter().map(|normal| self.lamps.facing_sun(*normal) * SUN_PAST).collect();
        let tint = vec![Vec3::ONE; points.len()];
        encode::encode(points, &Values { light: &light, sun: &sun, open: &open, tint: &tint }, &[])
    }

    /// What bounces about in the room: the mean of what its surfaces send back, over and over.
    fn about(&self, straight: &[Groups]) -> Groups {
        let (mut sum, mut whole, mut kept) = ([0.0; GROUPS], 1e-6, 0.0);
        for (corners, area) in self.scene.corners() {
            for corner in corners.map(|corner| corner as usize) {
                let albedo = self.points.albedo[corner];
                whole += area;
                kept += area * albedo;
                for (sum, value) in sum.iter_mut().zip(straight[corner]) {
                    *sum += area * albedo * value;
                }
            }
        }
        let again = BOUNCED / (1.0 - (kept / whole).min(0.6));
        sum.map(|sum| sum / whole * again)
    }
}
