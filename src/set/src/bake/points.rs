//! The points light is baked for: the vertices of a room and of the person, those on one place and facing one way only
//! once, and which of them are neighbours.

use std::collections::BTreeMap;

use glam::Vec3;

use crate::mesh::{Mesh, Surface};
use crate::room::Built;
use crate::spec::Rgb;

/// How far rays start above a surface beside the ratio, metres.
const ABOVE: f32 = 0.0016;
/// The person is not scaled; beside him lengths shrink with the ratio no further than this.
const LEAST_BESIDE_PERSON: f32 = 0.5;

/// Points that face this nearly the same way are neighbours (cosine).
const ALIKE: f32 = 0.7;
/// What a point's own value weighs beside that of a neighbour next to it.
const OWN: f32 = 1.5;

/// Points and who they stand for.
#[derive(Debug, Clone)]
pub(super) struct Points {
    /// Where rays start, just above the surface.
    pub places: Vec<Vec3>,
    /// Unit length.
    pub normals: Vec<Vec3>,
    /// Whether it belongs to what stands or lies in the room.
    pub things: Vec<bool>,
    /// Share of light that is sent back.
    pub albedo: Vec<f32>,
    /// Colour of what is sent back, linear RGB of luminance 1.
    pub chroma: Vec<Vec3>,
    /// The first point that belongs to the person.
    pub person: usize,
    ratio: f32,
    /// The point of each vertex of the room.
    pub of_room: Vec<u32>,
    /// The point of each vertex of the person, and his own openness.
    pub of_figure: Option<(Vec<u32>, Vec<u8>)>,
    /// For each point its neighbours that face much the same way, end to end, and where each begins.
    neighbours: Vec<u32>,
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
            things: Vec::new(),
            albedo: Vec::new(),
            chroma: Vec::new(),
            person: 0,
            ratio,
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
        points.person = points.len();
        if let Some(person) = &built.figure {
            let of = points.add(&person.mesh, &mut BTreeMap::new(), 1.0, None, &[]);
            points.of_figure = Some((of, person.openness.clone()));
        }
        points.find_neighbours(built);
        points
    }

    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// How long a metre of furniture is where a point lies, metres.
    pub(super) fn metre(&self, i: usize) -> f32 {
        if i < self.person { self.ratio } else { self.ratio.max(LEAST_BESIDE_PERSON) }
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
                    self.things.push(small);
                    self.albedo.push(albedo(mesh.colors[i], mesh.surfaces[i]));
                    self.chroma.push(of_luminance_one(mesh.colors[i]));
                    u32::try_from(self.places.len() - 1).unwrap_or(u32::MAX)
                })
            })
            .collect()
    }

    fn find_neighbours(&mut self, built: &Built) {
        let mut pairs: Vec<u64> = Vec::with_capacity(built.room.indices.len() * 2);
        let mut note = |mesh: &Mesh, of: &[u32]| {
            for t in mesh.indices.chunks_exact(3) {
                let [a, b, c] = [t[0], t[1], t[2]].map(|i| u64::from(of[i as usize]));
                pairs.extend([(a, b), (b, a), (b, c), (c, b), (c, a), (a, c)].map(|(from, to)| from << 32 | to));
            }
        };
        note(&built.room, &self.of_room);
        if let (Some(person), Some((of, _))) = (&built.figure, &self.of_figure) {
            note(&person.mesh, of);
        }
        pairs.sort_unstable();
        pairs.dedup();
        let mut pairs = pairs.into_iter().map(|pair| ((pair >> 32) as usize, pair as u32)).peekable();
        for i in 0..self.len() {
            self.begins.push(u32::try_from(self.neighbours.len()).unwrap_or(u32::MAX));
            while let Some((_, other)) = pairs.next_if(|(from, _)| *from == i) {
                let j = other as usize;
                if j != i && self.normals[i].dot(self.normals[j]) > ALIKE {
                    self.neighbours.push(other);
                }
            }
        }
        self.begins.push(u32::try_from(self.neighbours.len()).unwrap_or(u32::MAX));
    }

    /// Each point's values mixed with its neighbours' within about `reach` metres of furniture, so that few rays leave
    /// no grain.
    pub(super) fn smoothed<const N: usize>(&self, values: &[[f32; N]], reach: f32) -> Vec<[f32; N]> {
        let mix = |i: usize| {
            let (mut sum, mut weight) = (values[i].map(|v| v * OWN), OWN);
            let reach = reach * self.metre(i);
            for j in &self.neighbours[self.begins[i] as usize..self.begins[i + 1] as usize] {
                let j = *j as usize;
                let alike = self.normals[i].dot(self.normals[j]);
                let share = alike / (1.0 + self.places[i].distance_squared(self.places[j]) / (reach * reach));
                for (s, v) in sum.iter_mut().zip(values[j]) {
                    *s += v * share;
                }
                weight += share;
            }
            sum.map(|s| s / weight)
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

/// What each channel adds to luminance.
const LUMINANCE: Vec3 = Vec3::new(0.2126, 0.7152, 0.0722);

/// A colour as bright as white; black is white.
pub(super) fn of_luminance_one(color: Rgb) -> Vec3 {
    let bright = color.dot(LUMINANCE);
    if bright > 1e-5 { color / bright } else { Vec3::ONE }
}

fn albedo(color: Rgb, surface: Surface) -> f32 {
    let printed = if surface == Surface::Print { 0.75 } else { 1.0 };
    (color.dot(LUMINANCE) * printed).clamp(0.0, 0.9)
}
