//! The shell of a room: walls, posts, rails, ceiling, mats, window, door and scroll, built from a [`RoomSpec`].
//! It holds nothing that stands in the room.
//!
//! Surfaces are cut finely enough to carry light in their vertices: about 9 cm beside the ratio near edges, twice that
//! in the middle of walls.

mod bar;
mod ceiling;
mod cuts;
mod floor;
mod mats;
mod scroll;
mod wall;
mod window;

pub use window::Gap;

use crate::mesh::{Mesh, Surface};
use crate::shapes::Paint;
use crate::spec::{Rgb, RoomSpec};

/// Most triangles a shell may have.
pub const MOST_TRIANGLES: usize = 8_200;

/// Walls, floor and ceiling of a room of full size, square metres, that the usual spacing fits.
const MOST_SURFACE: f32 = 88.0;

/// A room without its contents.
#[derive(Debug, Clone, PartialEq)]
pub struct Shell {
    /// What light falls on and what stops it.
    pub solid: Mesh,
    /// What covers the window and lies outside: lit, but light from the window passes it.
    pub veil: Mesh,
    /// The opening between the covers, for the sun.
    pub gap: Gap,
}

/// Builds the shell.
#[must_use]
pub fn build(spec: &RoomSpec) -> Shell {
    let make = Make::new(spec);
    let mut solid = Mesh::default();
    floor::add(&make, &mut solid);
    ceiling::add(&make, &mut solid);
    wall::add(&make, &mut solid);
    scroll::add(&make, &mut solid);
    window::add_frame(&make, &mut solid);
    let mut veil = Mesh::default();
    let gap = window::add_covers(&make, &mut veil);
    window::add_outside(&make, &mut veil);
    // Fine texture shrinks with the room, as if it had been built at full size and shrunk.
    for mesh in [&mut solid, &mut veil] {
        for (uv, surface) in mesh.uvs.iter_mut().zip(&mesh.surfaces) {
            if *surface != Surface::Print {
                *uv /= make.ratio;
            }
        }
    }
    Shell { solid, veil, gap }
}

/// What every part of the shell needs to know.
struct Make<'a> {
    spec: &'a RoomSpec,
    width: f32,
    height: f32,
    depth: f32,
    ratio: f32,
    /// Scale of the spacing of vertices: the ratio, or more where a room is large beside it.
    grain: f32,
    /// Thickness of walls.
    thick: f32,
    /// Height of the rail round the room.
    rail: f32,
    seed: u32,
}

impl<'a> Make<'a> {
    fn new(spec: &'a RoomSpec) -> Self {
        let [width, height, depth] = spec.size.max(glam::Vec3::splat(0.2)).to_array();
        let ratio = spec.ratio.clamp(0.05, 2.0);
        let surfaces = 2.0 * (width * depth + height * (width + depth));
        let grain = ratio * (surfaces / (ratio * ratio) / MOST_SURFACE).sqrt().max(1.0);
        let above_opening = spec.leave.map_or(0.0, |(_, high)| high + 0.10 * ratio);
        let rail = (height * 0.66).max(above_opening).min(height - 0.2 * ratio);
        let seed = (spec.seed ^ (spec.seed >> 32)) as u32;
        Self { spec, width, height, depth, ratio, grain, thick: crate::track::WALL * ratio, rail, seed }
    }

    /// Paint whose drift has the room's scale.
    fn paint(&self, color: Rgb, surface: Surface, drift: f32, pace: f32) -> Paint {
        Paint::new(color, surface).drift(drift).pace(pace / self.ratio).seed(self.seed)
    }

    fn plaster(&self, color: Rgb) -> Paint {
        self.paint(color, Surface::Card, 0.09, 2.6)
    }

    fn wood(&self, color: Rgb) -> Paint {
        self.paint(color, Surface::Wood, 0.15, 4.0).wear(0.22)
    }

    fn posts(&self) -> Paint {
        self.wood(self.spec.palette.post)
    }
}

#[cfg(test)]
pub(crate) mod tests;
