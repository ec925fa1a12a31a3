//! Packs a chunk of the set and its baked light into the vertex format of the material. It changes no shape.

use bevy::asset::RenderAssetUsages;
use bevy::mesh::{Indices, Mesh as GpuMesh, PrimitiveTopology, VertexAttributeValues as Values};
use bevy::prelude::*;
use set::bake::{Light, WHITE};
use set::mesh::{Mesh, Surface};
use set::sight::Chunk;

use crate::material::{ATTRIBUTE_ALBEDO, ATTRIBUTE_EXTRA, ATTRIBUTE_LIGHT};

/// Baked light of a mesh, one entry per vertex.
pub struct VertexLight<'a> {
    /// Square roots of sky, lamp, screen, dawn over their scales.
    pub groups: &'a [[u8; 4]],
    /// How much sun can reach it: facing and visibility.
    pub sun: &'a [u8],
    /// Openness.
    pub fill: &'a [u8],
    /// Colour lent by what is near.
    pub tint: &'a [[u8; 3]],
    /// Weight of breathing; empty for what does not breathe.
    pub breath: &'a [u8],
}

impl<'a> VertexLight<'a> {
    /// What was baked, and the weight of breathing.
    #[must_use]
    pub fn of(light: &'a Light, breath: &'a [u8]) -> Self {
        Self { groups: &light.groups, sun: &light.sun, fill: &light.fill, tint: &light.tint, breath }
    }
}

fn unit_to_byte(value: f32) -> u8 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=255")]
    let byte = (value.clamp(0.0, 1.0) * 255.0).round() as u8;
    byte
}

/// The colour that light by way of others lends a surface; what shines keeps its own.
fn tint(surface: Surface, bytes: [u8; 3]) -> Vec3 {
    match surface {
        Surface::Glass | Surface::Glow | Surface::Shade => Vec3::ONE,
        _ => Vec3::from_array(bytes.map(f32::from)) / f32::from(WHITE),
    }
}

/// A chunk of the mesh as the material draws it.
#[must_use]
pub fn pack(mesh: &Mesh, light: &VertexLight, chunk: &Chunk) -> GpuMesh {
    let own = || chunk.vertices.iter().map(|vertex| *vertex as usize);
    let breath = |i: usize| light.breath.get(i).copied().unwrap_or(0);
    let albedo = |i: usize| {
        let color = mesh.colors[i] * tint(mesh.surfaces[i], light.tint[i]);
        let [r, g, b] = color.to_array().map(|v| unit_to_byte(v.max(0.0).sqrt()));
        [r, g, b, breath(i)]
    };
    let positions: Vec<[f32; 3]> = own().map(|i| mesh.positions[i].to_array()).collect();
    let uvs: Vec<[f32; 2]> = own().map(|i| mesh.uvs[i].to_array()).collect();
    let groups = own().map(|i| light.groups[i]).collect();
    let extra = own().map(|i| [mesh.surfaces[i] as u8, light.sun[i], light.fill[i], 0]).collect();
    let indices = if chunk.vertices.len() <= usize::from(u16::MAX) {
        Indices::U16(chunk.indices.iter().map(|i| u16::try_from(*i).unwrap_or(u16::MAX)).collect())
    } else {
        Indices::U32(chunk.indices.clone())
    };
    GpuMesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::RENDER_WORLD)
        .with_inserted_attribute(GpuMesh::ATTRIBUTE_POSITION, positions)
        .with_inserted_attribute(GpuMesh::ATTRIBUTE_UV_0, uvs)
        .with_inserted_attribute(ATTRIBUTE_ALBEDO, Values::Unorm8x4(own().map(albedo).collect()))
        .with_inserted_attribute(ATTRIBUTE_LIGHT, Values::Unorm8x4(groups))
        .with_inserted_attribute(ATTRIBUTE_EXTRA, Values::Unorm8x4(extra))
        .with_inserted_indices(indices)
}
