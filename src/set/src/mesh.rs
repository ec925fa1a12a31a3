//! Meshes under construction: positions, normals, colours and surface layers of painted card, clay, wood and cloth.
//! It knows shapes, not what they stand for; props are built from it in [`crate::props`].

use glam::{Affine3A, Vec2, Vec3};

use crate::spec::Rgb;

/// The fine texture a surface has; the layer of the shader's surface texture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Surface {
    /// Painted card, plaster, plastic: a faint drift.
    Card = 0,
    /// Straw of the mats: ribs across the mat; texture u runs along the mat.
    Straw = 1,
    /// Wood: texture u runs along the grain.
    Wood = 2,
    /// Cloth and felt.
    Cloth = 3,
    /// Paper.
    Paper = 4,
    /// Clay, skin.
    Clay = 5,
    /// Printed from the atlas of pictures and lettering: texture coordinates are those of the atlas, 0 to 1.
    Print = 6,
    /// Shines by the screen group: the television's picture (atlas coordinates).
    Glass = 7,
    /// Shines by the sky and dawn groups: window paper and what is outside.
    Glow = 8,
    /// Shines by the lamp group: lampshades.
    Shade = 9,
}

/// A mesh: one entry per vertex in each list but `indices`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Mesh {
    /// Metres.
    pub positions: Vec<Vec3>,
    /// Unit length.
    pub normals: Vec<Vec3>,
    /// Albedo, linear RGB.
    pub colors: Vec<Rgb>,
    /// Texture coordinates: metres on the surface (tiling once per 0.25 m), or of the atlas for prints.
    pub uvs: Vec<Vec2>,
    /// Surface layer.
    pub surfaces: Vec<Surface>,
    /// Three a triangle, counter-clockwise seen from outside.
    pub indices: Vec<u32>,
}

impl Mesh {
    /// Number of triangles.
    #[must_use]
    pub fn triangles(&self) -> usize {
        self.indices.len() / 3
    }

    /// Adds a vertex and returns its index.
    pub fn vertex(&mut self, position: Vec3, normal: Vec3, uv: Vec2, color: Rgb, surface: Surface) -> u32 {
        let index = u32::try_from(self.positions.len()).unwrap_or(u32::MAX);
        self.positions.push(position);
        self.normals.push(normal.normalize_or_zero());
        self.uvs.push(uv);
        self.colors.push(color);
        self.surfaces.push(surface);
        index
    }

    /// Adds a triangle of three vertices that exist.
    pub fn triangle(&mut self, a: u32, b: u32, c: u32) {
        self.indices.extend([a, b, c]);
    }

    /// Appends another mesh, moved, turned and evenly scaled by `transform`.
    pub fn append(&mut self, other: &Self, transform: Affine3A) {
        let first = u32::try_from(self.positions.len()).unwrap_or(u32::MAX);
        self.positions.extend(other.positions.iter().map(|p| transform.transform_point3(*p)));
        self.normals.extend(other.normals.iter().map(|n| transform.transform_vector3(*n).normalize_or_zero()));
        self.colors.extend_from_slice(&other.colors);
        self.uvs.extend_from_slice(&other.uvs);
        self.surfaces.extend_from_slice(&other.surfaces);
        self.indices.extend(other.indices.iter().map(|i| i + first));
    }

    /// Smallest and largest corner, or zero for an empty mesh.
    #[must_use]
    pub fn bounds(&self) -> (Vec3, Vec3) {
        let mut points = self.positions.iter().copied();
        let Some(first) = points.next() else { return (Vec3::ZERO, Vec3::ZERO) };
        points.fold((first, first), |(low, high), p| (low.min(p), high.max(p)))
    }
}
