//! Coarse cells over the points: light that comes from afar changes slowly, so it is gathered once a cell, from the point
//! of it that lies most open, and spread over the points between. It traces nothing and knows nothing near.

use std::collections::HashMap;

use glam::{IVec3, Vec3};

use super::points::Points;

/// Values a cell hears: four groups, openness, and the colour of what comes by way of others.
pub(super) type Heard = [f32; 8];
/// Where openness stands among them.
pub(super) const OPEN: usize = 4;
/// Where the colour begins.
pub(super) const TINT: usize = 5;

/// Width of a cell beside the ratio, metres.
const WIDTH: f32 = 0.19;
/// What a neighbouring cell weighs beside the cell itself when they are mixed.
const BESIDE: f32 = 0.3;

/// The cells of a room.
#[derive(Debug, Clone)]
pub(super) struct Cells {
    known: HashMap<u64, u32>,
    keys: Vec<u64>,
    of_point: Vec<u32>,
    /// The point each cell listens at.
    pub at: Vec<u32>,
    heard: Vec<Heard>,
}

/// Where a point lies among cells, in cells.
fn place(points: &Points, i: usize) -> Vec3 {
    points.places[i] / (WIDTH * points.metre(i))
}

/// One number for a cell: its place, the side its points face (one of 26), and whether they are the person's.
fn key(cell: IVec3, normal: Vec3, person: bool) -> u64 {
    let part = |value: i32, bits: u32| u64::from(value.wrapping_add(1 << (bits - 1)) as u32) & ((1 << bits) - 1);
    let side = normal.round().as_ivec3() + IVec3::ONE;
    let side = (side.x * 9 + side.y * 3 + side.z) as u64;
    part(cell.x, 14) | part(cell.y, 14) << 14 | part(cell.z, 14) << 28 | side << 42 | u64::from(person) << 47
}

impl Cells {
    pub(super) fn of(points: &Points) -> Self {
        let (mut known, mut keys, mut at) = (HashMap::new(), Vec::new(), Vec::new());
        let of_point = (0..points.len())
            .map(|i| {
                let key = key(place(points, i).floor().as_ivec3(), points.normals[i], i >= points.person);
                *known.entry(key).or_insert_with(|| {
                    keys.push(key);
                    at.push(i as u32);
                    keys.len() as u32 - 1
                })
            })
            .collect();
        let heard = vec![[0.0; 8]; keys.len()];
        Self { known, keys, of_point, at, heard }
    }

    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }

    /// Lets each cell listen at the most open of its points, the first of several.
    pub(super) fn listen_where_open(&mut self, open: &[[f32; 1]]) {
        for (i, cell) in self.of_point.iter().enumerate() {
            let at = &mut self.at[*cell as usize];
            if open[i][0] > open[*at as usize][0] {
                *at = i as u32;
            }
        }
    }

    pub(super) fn set_heard(&mut self, cell: usize, heard: Heard) {
        self.heard[cell] = heard;
    }

    /// Mixes each cell with those next to it that face the same way, so that few rays leave no blotches.
    pub(super) fn mix(&mut self) {
        let mixed = (0..self.len()).map(|cell| {
            let (mut sum, mut weight) = (self.heard[cell], 1.0);
            for axis in [1_u64, 1 << 14, 1 << 28] {
                for next in [self.keys[cell] + axis, self.keys[cell] - axis] {
                    if let Some(next) = self.known.get(&next) {
                        for (s, v) in sum.iter_mut().zip(self.heard[*next as usize]) {
                            *s += v * BESIDE;
                        }
                        weight += BESIDE;
                    }
                }
            }
            sum.map(|s| s / weight)
        });
        self.heard = mixed.collect();
    }

    /// What is heard at a point: between the middles of the eight cells round it.
    pub(super) fn heard_at(&self, points: &Points, i: usize) -> Heard {
        let place = place(points, i) - 0.5;
        let (cell, within) = (place.floor().as_ivec3(), place - place.floor());
        let (mut sum, mut weight) = ([0.0; 8], 0.0);
        for corner in 0..8 {
            let step = IVec3::new(corner & 1, corner >> 1 & 1, corner >> 2);
            let share = (step.as_vec3() * within + (IVec3::ONE - step).as_vec3() * (1.0 - within)).to_array();
            let share: f32 = share.iter().product();
            if let Some(cell) = self.known.get(&key(cell + step, points.normals[i], i >= points.person)) {
                for (s, v) in sum.iter_mut().zip(self.heard[*cell as usize]) {
                    *s += v * share;
                }
                weight += share;
            }
        }
        if weight > 1e-4 { sum.map(|s| s / weight) } else { self.heard[self.of_point[i] as usize] }
    }
}
