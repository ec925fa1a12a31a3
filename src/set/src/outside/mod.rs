//! The set from outside: what stands round the rooms once the camera has left the track. Rostra of raw wood, the tops of
//! cut walls, rails, the camera on its car, flags for what was chosen, lamps on stands and the studio's floor, as one
//! mesh with its light. It holds no room's inside and knows no story; what of a room has to go for it to be seen into is
//! in [`lid`].

mod floor;
pub mod lid;
mod marks;
mod rails;
mod stands;
mod wood;

use glam::{Affine3A, Vec3};

use crate::bake::byte;
use crate::mesh::{Mesh, Surface};
use crate::shapes::{Paint, hash, srgb};
use crate::track::WALL;

/// Where the studio's floor lies under that of the rooms, metres.
pub const GROUND: f32 = -0.42;
/// Height of a rostrum beside the ratio, metres.
const ROSTRUM: f32 = 0.30;
/// How far a rostrum stands out under the wall that is away, beside the ratio, metres.
const APRON: f32 = 0.42;
/// Where the light that makes shape comes from, unit length: from the viewer's side, above, and a little from before.
const KEY: Vec3 = Vec3::new(0.55, 0.77, 0.32);
/// What the light leaves to surfaces it does not reach.
const SHADOW: f32 = 0.30;

/// A room as it is seen from outside.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LotRoom {
    /// Inner width, height, depth in metres.
    pub size: Vec3,
    /// Size of furniture beside its full size.
    pub ratio: f32,
    /// Width and height of the doorway one comes in by.
    pub enter: (f32, f32),
    /// Width and height of the opening in the far wall; none in the last room.
    pub leave: Option<(f32, f32)>,
    /// The window in the left wall: distance of its near and far edge from the way in, heights of its lower and upper edge;
    /// metres.
    pub window: [f32; 4],
    /// Its place on the track, from 1.
    pub number: usize,
    /// Where its way in lies along z, metres.
    pub z: f32,
    /// Whether a choice was made here on the way in.
    pub chosen_in: bool,
    /// Whether a choice was made here on the way out.
    pub chosen_out: bool,
}

impl LotRoom {
    /// Thickness of its walls, metres.
    fn wall(&self) -> f32 {
        WALL * self.ratio
    }

    /// Half its inner width, metres.
    fn half(&self) -> f32 {
        self.size.x / 2.0
    }

    /// z of its far wall, metres.
    fn far(&self) -> f32 {
        self.z - self.size.z
    }

    /// z where the next room begins, metres.
    fn end(&self) -> f32 {
        self.far() - self.wall()
    }

    /// x of the edge of its rostrum on the viewer's side, metres.
    fn edge(&self) -> f32 {
        self.half() + APRON * self.ratio
    }
}

/// What stands round the rooms, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Lot {
    /// Everything, in the axes in which the rooms' places were given.
    pub mesh: Mesh,
    /// How much of the studio's light reaches each vertex, 0 to 255.
    pub light: Vec<u8>,
}

/// Builds what stands round rooms that follow one another; `here` is the index of the one that is looked at.
#[must_use]
pub fn build(rooms: &[LotRoom], here: usize) -> Lot {
    let mut made = Mesh::default();
    for (place, room) in rooms.iter().enumerate() {
        wood::add(&mut made, room, place.checked_sub(1).and_then(|before| rooms.get(before)));
        marks::add(&mut made, room);
        stands::add(&mut made, room);
    }
    rails::add(&mut made, rooms);
    if let Some(room) = rooms.get(here) {
        rails::add_car(&mut made, room);
    }
    let mut light: Vec<u8> = made.normals.iter().map(|normal| byte(shape(*normal))).collect();
    for (level, place) in light.iter_mut().zip(&made.positions) {
        // Below the rooms' floors it is darker the nearer to the ground.
        let low = (place.y / GROUND).clamp(0.0, 1.0);
        *level = byte(f32::from(*level) / 255.0 * (1.0 - 0.45 * low));
    }
    floor::add(&mut made, &mut light, rooms);
    Lot { mesh: made, light }
}

/// Light on a surface that faces this way, 0 to 1.
fn shape(normal: Vec3) -> f32 {
    SHADOW + (1.0 - SHADOW) * normal.dot(KEY).max(0.0)
}

/// Adds a piece that was made in its place.
fn put(mesh: &mut Mesh, piece: &Mesh) {
    mesh.append(piece, Affine3A::IDENTITY);
}

/// Plywood; each sheet has a tone of its own.
fn plywood(sheet: usize) -> Paint {
    let tone = 0.86 + 0.28 * hash(u32::try_from(sheet).unwrap_or(0).wrapping_mul(97) ^ 0x51);
    Paint::new(srgb(0x00bd_a27b) * tone, Surface::Wood).drift(0.10)
}

/// Planed timber of braces, legs and edges.
fn timber() -> Paint {
    Paint::new(srgb(0x00a5_875f), Surface::Wood).drift(0.12)
}

#[cfg(test)]
mod tests;
