//! Props: everything that stands, lies or hangs in a room, modelled from numbers. What a prop stands for in the story
//! and where it stands is not known here.

mod bedding;
mod books;
mod carried;
mod doors;
mod electric;
mod furniture;
mod kinds;
mod kitchen;
mod lamps;
mod living;
mod packaged;
mod paperwork;
mod parts;
mod small;
mod wear;

use glam::Vec3;

pub use kinds::Kind;

use crate::mesh::Mesh;

/// All kinds of props.
#[must_use]
pub fn kinds() -> &'static [Kind] {
    kinds::KINDS
}

/// The kind of a name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Kind> {
    kinds().iter().find(|k| k.name == name)
}

/// Builds a prop in metres at scale 1: its foot on y = 0, its middle over x = z = 0, its front towards +z. The same
/// variation is always the same mesh. None if there is no such kind.
#[must_use]
pub fn build(kind: &str, variation: u32) -> Option<Mesh> {
    let kind = find(kind)?;
    let first = (kind.make)(&mut parts::Dice::new(kind.name, 0));
    let scale = Vec3::from_array(kind.size) / extent(&first);
    let look = variation % kind.variations.max(1);
    let mut mesh = if look == 0 { first } else { (kind.make)(&mut parts::Dice::new(kind.name, look)) };
    let most = Vec3::from_array(kind.size) / extent(&mesh);
    fit(&mut mesh, scale.min(most));
    Some(mesh)
}

/// Width, height and depth, none of them zero.
fn extent(mesh: &Mesh) -> Vec3 {
    let (low, high) = mesh.bounds();
    (high - low).max(Vec3::splat(1e-4))
}

/// Scales the mesh and puts it on its foot point.
fn fit(mesh: &mut Mesh, scale: Vec3) {
    let (low, high) = mesh.bounds();
    let foot = Vec3::new((low.x + high.x) / 2.0, low.y, (low.z + high.z) / 2.0);
    for p in &mut mesh.positions {
        *p = (*p - foot) * scale;
    }
    for n in &mut mesh.normals {
        *n = (*n / scale).normalize_or(Vec3::Y);
    }
}

#[cfg(test)]
mod tests;
