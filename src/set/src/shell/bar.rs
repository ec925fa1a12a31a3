//! Bars of timber along a straight line, cut across often enough to carry light: posts, rails, frames, battens.

use glam::{Vec2, Vec3};

use super::cuts::Cuts;
use crate::mesh::Mesh;
use crate::shapes::{Paint, smooth_normals};

/// A straight bar. Its section lies in the plane of `side` and `up`.
pub(super) struct Bar<'a> {
    /// Beginning of its middle line at the back face, metres.
    pub from: Vec3,
    /// End of that line.
    pub to: Vec3,
    /// Where its front faces; the back, not made, is at the line.
    pub front: Vec3,
    /// Width across and depth to the front, metres.
    pub size: Vec2,
    /// Bevel of its two front edges, metres.
    pub bevel: f32,
    /// Whether the two ends are closed.
    pub ends: bool,
    /// Paint.
    pub paint: &'a Paint,
}

impl Bar<'_> {
    /// Adds it, cut at the spacing of `cuts` over the bar's own length.
    pub(super) fn add(&self, mesh: &mut Mesh, ratio: f32, spacing: f32) {
        let length = self.from.distance(self.to);
        let fine = 0.22 * ratio * spacing;
        let cuts = Cuts { length, fine, wide: fine * 2.2, near: 0.3 * ratio };
        let along = (self.to - self.from).normalize_or(Vec3::X);
        let side = along.cross(self.front).normalize_or(Vec3::Y);
        let (half, deep, bevel) = (self.size.x / 2.0, self.size.y, self.bevel.min(self.size.min_element() * 0.4));
        let section = [
            Vec2::new(half, 0.0),
            Vec2::new(half, deep - bevel),
            Vec2::new(half - bevel, deep),
            Vec2::new(bevel - half, deep),
            Vec2::new(-half, deep - bevel),
            Vec2::new(-half, 0.0),
        ];
        let mut bar = Mesh::default();
        let places = cuts.between(0.0, length);
        for (k, pair) in section.windows(2).enumerate() {
            let worn = k == 1 || k == 3;
            self.strip(&mut bar, &places, [pair[0], pair[1]], along, side, worn);
        }
        if self.ends {
            for at_end in [false, true] {
                self.end(&mut bar, &section, along, side, at_end);
            }
        }
        smooth_normals(&mut bar, 50.0);
        mesh.append(&bar, glam::Affine3A::IDENTITY);
    }

    fn point(&self, section: Vec2, run: f32, along: Vec3, side: Vec3) -> Vec3 {
        self.from + along * run + side * section.x + self.front * section.y
    }

    fn strip(&self, bar: &mut Mesh, places: &[f32], ends: [Vec2; 2], along: Vec3, side: Vec3, worn: bool) {
        let mut before: Option<[u32; 2]> = None;
        for run in places {
            let pair = ends.map(|s| {
                let place = self.point(s, *run, along, side);
                let color = if worn { self.paint.edge(place) } else { self.paint.at(place) };
                bar.vertex(place, self.front, Vec2::new(*run, s.x + s.y), color, self.paint.surface)
            });
            if let Some([a, b]) = before {
                bar.triangle(a, pair[0], pair[1]);
                bar.triangle(a, pair[1], b);
            }
            before = Some(pair);
        }
    }

    fn end(&self, bar: &mut Mesh, section: &[Vec2; 6], along: Vec3, side: Vec3, at_end: bool) {
        let run = if at_end { self.from.distance(self.to) } else { 0.0 };
        let normal = if at_end { along } else { -along };
        let corners = section.map(|s| {
            let place = self.point(s, run, along, side);
            bar.vertex(place, normal, s, self.paint.at(place), self.paint.surface)
        });
        for i in 1..5 {
            if at_end {
                bar.triangle(corners[0], corners[i + 1], corners[i]);
            } else {
                bar.triangle(corners[0], corners[i], corners[i + 1]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mesh::Surface;

    #[test]
    fn a_bar_faces_forward_and_keeps_its_size() {
        for (to, front) in [(Vec3::X, Vec3::Z), (Vec3::Y * 2.0, Vec3::NEG_X), (Vec3::NEG_Z, Vec3::NEG_Y)] {
            let paint = Paint::hex(0x0050_4030, Surface::Wood);
            let mut mesh = Mesh::default();
            let size = Vec2::new(0.1, 0.04);
            Bar { from: Vec3::ZERO, to, front, size, bevel: 0.005, ends: true, paint: &paint }.add(&mut mesh, 1.0, 1.0);
            let outward = mesh.indices.chunks_exact(3).all(|t| {
                let [a, b, c] = [t[0], t[1], t[2]].map(|i| mesh.positions[i as usize]);
                let middle = to / 2.0 + front * 0.02;
                (b - a).cross(c - a).dot((a + b + c) / 3.0 - middle) > -1e-7
            });
            assert!(outward, "along {to}, towards {front}");
            let (low, high) = mesh.bounds();
            let along = to.abs().max_element();
            let volume = (high - low).x * (high - low).y * (high - low).z;
            assert!((volume - along * 0.1 * 0.04).abs() < 1e-4);
        }
    }
}
