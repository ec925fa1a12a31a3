//! The builders every part of the set is made with: blocks, turned pieces, tubes, sheets, pads, lumps and cut-outs, each
//! painted by a [`Paint`]. They know shapes and paint, not what is built from them.
//!
//! Every builder returns a [`Mesh`] in metres, wound counter-clockwise seen from outside; put pieces together with
//! [`Mesh::append`] and the placing helpers [`at`], [`turned`] and [`placed`].

mod block;
mod flat;
mod noise;
mod paint;
mod round;
mod soft;

pub use block::{Sides, block, block_sides, board, cuboid};
pub use flat::{extrude, picture, quad, quad_uv};
pub use noise::{fractal, hash, value};
pub use paint::{Paint, srgb};
pub use round::{ball, lathe, lathe_painted, smooth_path, tube, tube_tapered};
pub use soft::{Faces, grid, grid_open, lump, pad, sheet, smooth_normals};

use glam::{Affine3A, Quat, Vec2, Vec3};

use crate::mesh::{Mesh, Surface};

/// A rectangle of the atlas of pictures and lettering: left, top, right, bottom, each 0 to 1, top is 0.
pub type AtlasRect = [f32; 4];

/// Moves by x, y, z metres.
#[must_use]
pub fn at(x: f32, y: f32, z: f32) -> Affine3A {
    Affine3A::from_translation(Vec3::new(x, y, z))
}

/// Turns about x, then y, then z (degrees), then moves to `place`.
#[must_use]
pub fn turned(place: Vec3, x: f32, y: f32, z: f32) -> Affine3A {
    let turn = Quat::from_rotation_z(z.to_radians())
        * Quat::from_rotation_y(y.to_radians())
        * Quat::from_rotation_x(x.to_radians());
    Affine3A::from_rotation_translation(turn, place)
}

/// Scales evenly, turns about the upright (radians, counter-clockwise seen from above), then moves.
#[must_use]
pub fn placed(place: Vec3, turn: f32, scale: f32) -> Affine3A {
    Affine3A::from_scale_rotation_translation(Vec3::splat(scale), Quat::from_rotation_y(turn), place)
}

/// As [`placed`], but leant first (radians): towards its front, and to the right seen from the front.
#[must_use]
pub fn leant(place: Vec3, turn: f32, tilt: (f32, f32), scale: f32) -> Affine3A {
    let lean = Quat::from_rotation_x(tilt.0) * Quat::from_rotation_z(-tilt.1);
    Affine3A::from_scale_rotation_translation(Vec3::splat(scale), Quat::from_rotation_y(turn) * lean, place)
}

/// Replaces texture coordinates by those of the atlas: `of` tells each vertex's place in the picture, (0, 0) left top
/// to (1, 1) right bottom. The mesh becomes [`Surface::Print`].
pub fn print_on(mesh: &mut Mesh, rect: AtlasRect, of: impl Fn(Vec3) -> Vec2) {
    for (place, uv) in mesh.positions.iter().zip(&mut mesh.uvs) {
        let at = of(*place).clamp(Vec2::ZERO, Vec2::ONE);
        *uv = Vec2::new(rect[0] + (rect[2] - rect[0]) * at.x, rect[1] + (rect[3] - rect[1]) * at.y);
    }
    mesh.surfaces.fill(Surface::Print);
}

/// Six times the volume a mesh encloses; positive if its triangles face outward.
#[must_use]
pub fn signed_volume(mesh: &Mesh) -> f32 {
    let corner = |i: u32| mesh.positions[i as usize];
    mesh.indices.chunks_exact(3).map(|t| corner(t[0]).dot(corner(t[1]).cross(corner(t[2])))).sum()
}

#[cfg(test)]
mod tests;
