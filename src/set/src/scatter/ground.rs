//! What lies on the floor already, triangle by triangle, to find exactly how far a piece above it can fall.

use glam::{Vec2, Vec3};

use crate::spec::RoomSpec;

/// Side of a bucket beside the ratio, metres.
const BUCKET: f32 = 0.10;
/// Most buckets along a side.
const MOST: usize = 128;

/// Upward faces, sorted into buckets over the floor.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ground {
    side: f32,
    columns: usize,
    rows: usize,
    half_width: f32,
    faces: Vec<[Vec3; 3]>,
    buckets: Vec<Vec<u32>>,
}

impl Ground {
    pub(super) fn of_room(spec: &RoomSpec) -> Self {
        let size = spec.size.max(Vec3::splat(0.2));
        let side = (BUCKET * spec.ratio).max(size.x.max(size.z) / MOST as f32);
        let count = |length: f32| ((length / side).ceil() as usize).clamp(1, MOST + 1);
        let (columns, rows) = (count(size.x), count(size.z));
        let buckets = vec![Vec::new(); columns * rows];
        Self { side, columns, rows, half_width: size.x / 2.0, faces: Vec::new(), buckets }
    }

    /// Buckets a face reaches over: columns from, to, rows from, to.
    fn reach(&self, face: &[Vec3; 3]) -> [usize; 4] {
        let (low, high) = extent(face);
        let column = |x: f32| (((x + self.half_width) / self.side).max(0.0) as usize).min(self.columns - 1);
        let row = |z: f32| ((-z / self.side).max(0.0) as usize).min(self.rows - 1);
        [column(low.x), column(high.x), row(high.z), row(low.z)]
    }

    /// Adds the upward ones of triangles.
    pub(super) fn add(&mut self, positions: &[Vec3], indices: &[u32]) {
        for t in indices.chunks_exact(3) {
            let face = [t[0], t[1], t[2]].map(|i| positions[i as usize]);
            if lifts(&face) > 1e-9 {
                let name = u32::try_from(self.faces.len()).unwrap_or(u32::MAX);
                let [c0, c1, r0, r1] = self.reach(&face);
                for row in r0..=r1 {
                    self.buckets[row * self.columns + c0..=row * self.columns + c1]
                        .iter_mut()
                        .for_each(|b| b.push(name));
                }
                self.faces.push(face);
            }
        }
    }

    /// How far the downward ones of a piece's triangles are from what is under them, and the floor; negative if they
    /// are in it. Ground more than `deep` metres above a face is beside it, not under it.
    pub(super) fn clearance(&self, positions: &[Vec3], indices: &[u32], deep: f32) -> f32 {
        let mut least = positions.iter().map(|p| p.y).fold(f32::INFINITY, f32::min);
        let mut near = Vec::new();
        for t in indices.chunks_exact(3) {
            let face = [t[0], t[1], t[2]].map(|i| positions[i as usize]);
            if lifts(&face) >= -1e-9 {
                continue;
            }
            let (low, high) = extent(&face);
            let [c0, c1, r0, r1] = self.reach(&face);
            near.clear();
            for row in r0..=r1 {
                for bucket in &self.buckets[row * self.columns + c0..=row * self.columns + c1] {
                    near.extend_from_slice(bucket);
                }
            }
            near.sort_unstable();
            near.dedup();
            for name in &near {
                let ground = &self.faces[*name as usize];
                let (ground_low, ground_high) = extent(ground);
                let apart =
                    ground_low.x > high.x || ground_high.x < low.x || ground_low.z > high.z || ground_high.z < low.z;
                if !apart && low.y - ground_high.y < least {
                    least = least.min(between(&face, ground, deep));
                }
            }
        }
        least
    }
}

fn extent(face: &[Vec3; 3]) -> (Vec3, Vec3) {
    (face[0].min(face[1]).min(face[2]), face[0].max(face[1]).max(face[2]))
}

/// Twice the area of a face seen from above; positive if it faces up.
fn lifts(face: &[Vec3; 3]) -> f32 {
    (face[1] - face[0]).cross(face[2] - face[0]).y
}

fn flat(p: Vec3) -> Vec2 {
    Vec2::new(p.x, p.z)
}

/// Height of a face over a place, if it is there.
fn height_at(face: &[Vec3; 3], at: Vec2) -> Option<f32> {
    let [a, b, c] = face.map(flat);
    let (e, f, d) = (b - a, c - a, at - a);
    let area = e.perp_dot(f);
    let (u, v) = (d.perp_dot(f) / area, e.perp_dot(d) / area);
    (u >= 0.0 && v >= 0.0 && u + v <= 1.0)
        .then(|| face[0].y + (face[1].y - face[0].y) * u + (face[2].y - face[0].y) * v)
}

/// The least height of `above` over `below`; faces that do not overlap are infinitely far apart.
fn between(above: &[Vec3; 3], below: &[Vec3; 3], deep: f32) -> f32 {
    let mut least = f32::INFINITY;
    let mut note = |gap: f32| {
        if gap > -deep {
            least = least.min(gap);
        }
    };
    for corner in above {
        if let Some(y) = height_at(below, flat(*corner)) {
            note(corner.y - y);
        }
    }
    for corner in below {
        if let Some(y) = height_at(above, flat(*corner)) {
            note(y - corner.y);
        }
    }
    for i in 0..3 {
        let (p, q) = (above[i], above[(i + 1) % 3]);
        for j in 0..3 {
            let (r, s) = (below[j], below[(j + 1) % 3]);
            let (way, other, start) = (flat(q - p), flat(s - r), flat(r - p));
            let cross = way.perp_dot(other);
            if cross.abs() < 1e-12 {
                continue;
            }
            let (t, u) = (start.perp_dot(other) / cross, start.perp_dot(way) / cross);
            if (0.0..=1.0).contains(&t) && (0.0..=1.0).contains(&u) {
                note(p.y + (q.y - p.y) * t - (r.y + (s.y - r.y) * u));
            }
        }
    }
    least
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crossing_boards_touch_where_they_cross() {
        let spec = crate::shell::tests::sample(5);
        let mut ground = Ground::of_room(&spec);
        let board = |turned: bool, y: f32| {
            let place = |a: f32, b: f32| if turned { Vec3::new(b, y, a - 1.0) } else { Vec3::new(a, y, b - 1.0) };
            vec![place(-0.5, -0.05), place(0.5, -0.05), place(0.5, 0.05), place(-0.5, 0.05)]
        };
        let low = board(false, 0.1);
        ground.add(&low, &[0, 2, 1, 0, 3, 2]);
        let high = board(true, 0.3);
        assert!((ground.clearance(&high, &[0, 2, 1, 0, 3, 2], 0.1) - 0.2).abs() < 1e-5);
        assert_eq!(
            ground.clearance(&high, &[0, 1, 2, 0, 2, 3], 0.1),
            0.3,
            "upward faces rest on nothing but the floor"
        );
    }
}
