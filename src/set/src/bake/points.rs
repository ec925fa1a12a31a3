//! The points light is baked for: the vertices of a room and of the person, those on one place and facing one way only
//! once, and which of them are neighbours.

use std::collections::BTreeMap;

use glam::Vec3;

use super::Groups;
use crate::mesh::{Mesh, Surface};
use crate::room::Built;
use crate::spec::Rgb;

/// How far rays start above a surface beside the ratio, metres.
const ABOVE: f32 = 0.0016;
/// Neighbours lend each other light over about this far beside the ratio, metres.
const BLEND: f32 = 0.07;

/// Points and who they stand for.
#[derive(Debug, Clone)]
pub(super) struct Points {
    /// Where rays start, just above the surface.
    pub places: Vec<Vec3>,
    /// Unit length.
    pub normals: Vec<Vec3>,
    /// Share of light that is sent back.
    pub albedo: Vec<f32>,
    /// Whether a point belongs to something that stands or lies in the room; fewer rays do for it.
    pub small: Vec<bool>,
    /// The point of each vertex of the room.
    pub of_room: Vec<u32>,
    /// The point of each vertex of the person, and his own openness.
    pub of_figure: Option<(Vec<u32>, Vec<u8>)>,
    /// For each point its neighbours and their weights, end to end, and where each begins.
    neighbours: Vec<(u32, f32)>,
    begins: Vec<u32>,
}

type Key = [i32; 6];

/// Places nearer than `fine` metres that face nearly the same way (steps of one over `turns`) share a key.
fn key(place: Vec3, normal: Vec3, fine: f32, turns: f32) -> Key {
    let (p, n) = ((place / fine).round().as_ivec3(), (normal * turns).round().as_ivec3());
    [p.x, p.y, p.z, n.x, n.y, n.z]
}

impl Points {
    pub(super) fn of(built: &Built, ratio: f32) -> Self {
        let mut points = Self {
            places: Vec::new(),
            normals: Vec::new(),
            albedo: Vec::new(),
            small: Vec::new(),
            of_room: Vec::new(),
            of_figure: None,
            neighbours: Vec::new(),
            begins: Vec::new(),
        };
        let box_ = inner_box(built);
        let mut known = BTreeMap::new();
        // Walls keep every vertex; small things are lit a little more coarsely than they are modelled.
        let mut coarse = vec![false; built.room.positions.len()];
        for i in &built.room.indices[built.things.start * 3..built.things.end * 3] {
            coarse[*i as usize] = true;
        }
        points.of_room = points.add(&built.room, &mut known, ratio, Some(box_), &coarse);
        if let Some(person) = &built.figure {
            let of = points.add(&person.mesh, &mut BTreeMap::new(), 1.0, None, &[]);
            points.of_figure = Some((of, person.openness.clone()));
        }
        points.find_neighbours(built, ratio);
        points
    }

    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    fn add(
        &mut self,
        mesh: &Mesh,
        known: &mut BTreeMap<Key, u32>,
        ratio: f32,
        inside: Option<(Vec3, Vec3)>,
        coarse: &[bool],
    ) -> Vec<u32> {
        let above = ABOVE * ratio;
        (0..mesh.positions.len())
            .map(|i| {
                let (place, normal) = (mesh.positions[i], mesh.normals[i]);
                let small = coarse.get(i).copied().unwrap_or(false);
                let (fine, turns) = if small { (0.012, 4.0) } else { (0.0005, 24.0) };
                *known.entry(key(place, normal, fine * ratio, turns)).or_insert_with(|| {
                    let mut start = place + normal * above;
                    if let Some((low, high)) = inside {
                        start = drawn_in(start, low, high, above);
                    }
                    self.places.push(start);
                    self.normals.push(normal);
                    self.small.push(small);
                    self.albedo.push(albedo(mesh.colors[i], mesh.surfaces[i]));
                    u32::try_from(self.places.len() - 1).unwrap_or(u32::MAX)
                })
            })
            .collect()
    }

    fn find_neighbours(&mut self, built: &Built, ratio: f32) {
        let mut pairs: Vec<(u32, u32)> = Vec::new();
        let mut note = |mesh: &Mesh, of: &[u32]| {
            for t in mesh.indices.chunks_exact(3) {
                let [a, b, c] = [t[0], t[1], t[2]].map(|i| of[i as usize]);
                pairs.extend([(a, b), (b, a), (b, c), (c, b), (c, a), (a, c)]);
            }
        };
        note(&built.room, &self.of_room);
        if let (Some(person), Some((of, _))) = (&built.figure, &self.of_figure) {
            note(&person.mesh, of);
        }
        pairs.sort_unstable();
        pairs.dedup();
        let reach = BLEND * ratio;
        let mut next = 0;
        for i in 0..self.len() {
            self.begins.push(u32::try_from(self.neighbours.len()).unwrap_or(u32::MAX));
            while let Some((_, other)) = pairs.get(next).filter(|(from, _)| *from as usize == i) {
                let j = *other as usize;
                let alike = self.normals[i].dot(self.normals[j]);
                if j != i && alike > 0.7 {
                    let far = self.places[i].distance(self.places[j]) / reach;
                    self.neighbours.push((*other, alike / (1.0 + far * far)));
                }
                next += 1;
            }
        }
        self.begins.push(u32::try_from(self.neighbours.len()).unwrap_or(u32::MAX));
    }

    fn neighbours(&self, i: usize) -> &[(u32, f32)] {
        &self.neighbours[self.begins[i] as usize..self.begins[i + 1] as usize]
    }

    /// Each point's light mixed with its neighbours', so that few rays leave no grain.
    pub(super) fn smoothed(&self, light: &[Groups]) -> Vec<Groups> {
        let mix = |i: usize| {
            let (mut sum, mut weight) = (light[i].map(|v| v * 1.5), 1.5);
            for (j, w) in self.neighbours(i) {
                for (s, v) in sum.iter_mut().zip(light[*j as usize]) {
                    *s += v * w;
                }
                weight += w;
            }
            sum.map(|s| s / weight)
        };
        (0..self.len()).map(mix).collect()
    }

    /// As [`Self::smoothed`] for one value a point.
    pub(super) fn smoothed_one(&self, values: &[f32]) -> Vec<f32> {
        let mix = |i: usize| {
            let near = self.neighbours(i);
            let sum: f32 = near.iter().map(|(j, w)| values[*j as usize] * w).sum();
            let weight: f32 = near.iter().map(|(_, w)| w).sum();
            (values[i] * 1.5 + sum) / (1.5 + weight)
        };
        (0..self.len()).map(mix).collect()
    }
}

/// Lower and upper corner of the room's inside, found from its mats and ceiling.
fn inner_box(built: &Built) -> (Vec3, Vec3) {
    let mut low = Vec3::INFINITY;
    let mut high = Vec3::NEG_INFINITY;
    for i in &built.room.indices[..built.shell.end * 3] {
        let at = built.room.positions[*i as usize];
        if built.room.surfaces[*i as usize] == Surface::Straw {
            low = low.min(at);
            high = high.max(at);
        }
        high.y = high.y.max(at.y);
    }
    (low.with_y(0.0), high)
}

/// A start of rays that lies on or a little behind the room's walls is drawn in before them.
fn drawn_in(start: Vec3, low: Vec3, high: Vec3, by: f32) -> Vec3 {
    let reach = by * 8.0;
    let mut place = start;
    for axis in 0..3 {
        if (start[axis] - low[axis]).abs() < reach && axis != 1 {
            place[axis] = place[axis].max(low[axis] + by);
        }
        if (start[axis] - high[axis]).abs() < reach {
            place[axis] = place[axis].min(high[axis] - by);
        }
    }
    place
}

fn albedo(color: Rgb, surface: Surface) -> f32 {
    let light = color.dot(Vec3::new(0.2126, 0.7152, 0.0722));
    let printed = if surface == Surface::Print { 0.75 } else { 1.0 };
    (light * printed).clamp(0.0, 0.9)
}
