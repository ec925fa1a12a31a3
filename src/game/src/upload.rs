//! Packs a mesh of the set and its baked light into the vertex format of the material. It changes no shape.

use bevy::asset::RenderAssetUsages;
use bevy::mesh::{Indices, Mesh as GpuMesh, PrimitiveTopology};
use bevy::prelude::*;
use set::mesh::Mesh;

use crate::material::{ATTRIBUTE_ALBEDO, ATTRIBUTE_EXTRA, ATTRIBUTE_LIGHT, ATTRIBUTE_NORMAL};

/// Baked light of a mesh, one entry per vertex.
pub struct VertexLight<'a> {
    /// Square roots of sky, lamp, screen, dawn over their scales.
    pub groups: &'a [[u8; 4]],
    /// Visibility of the sun.
    pub sun: &'a [u8],
    /// Openness.
    pub fill: &'a [u8],
    /// Weight of breathing; empty for what does not breathe.
    pub breath: &'a [u8],
}

fn unit_to_byte(value: f32) -> u8 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=255")]
    let byte = (value.clamp(0.0, 1.0) * 255.0).round() as u8;
    byte
}

fn signed_to_byte(value: f32) -> i8 {
    #[expect(clippy::cast_possible_truncation, reason = "clamped to -127..=127")]
    let byte = (value.clamp(-1.0, 1.0) * 127.0).round() as i8;
    byte
}

/// The mesh as the material draws it.
#[must_use]
pub fn pack(mesh: &Mesh, light: &VertexLight) -> GpuMesh {
    let count = mesh.positions.len();
    let breath = |i: usize| light.breath.get(i).copied().unwrap_or(0);
    let albedo: Vec<[u8; 4]> = mesh
        .colors
        .iter()
        .enumerate()
        .map(|(i, c)| {
            let root = [c.x, c.y, c.z].map(|v| unit_to_byte(v.max(0.0).sqrt()));
            [root[0], root[1], root[2], breath(i)]
        })
        .collect();
    let normals: Vec<[i8; 4]> =
        mesh.normals.iter().map(|n| [signed_to_byte(n.x), signed_to_byte(n.y), signed_to_byte(n.z), 0]).collect();
    let extra: Vec<[u8; 4]> = (0..count).map(|i| [mesh.surfaces[i] as u8, light.sun[i], light.fill[i], 0]).collect();
    GpuMesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::RENDER_WORLD)
        .with_inserted_attribute(
            GpuMesh::ATTRIBUTE_POSITION,
            mesh.positions.iter().map(Vec3::to_array).collect::<Vec<_>>(),
        )
        .with_inserted_attribute(ATTRIBUTE_NORMAL, bevy::mesh::VertexAttributeValues::Snorm8x4(normals))
        .with_inserted_attribute(GpuMesh::ATTRIBUTE_UV_0, mesh.uvs.iter().map(Vec2::to_array).collect::<Vec<_>>())
        .with_inserted_attribute(ATTRIBUTE_ALBEDO, bevy::mesh::VertexAttributeValues::Unorm8x4(albedo))
        .with_inserted_attribute(ATTRIBUTE_LIGHT, bevy::mesh::VertexAttributeValues::Unorm8x4(light.groups.to_vec()))
        .with_inserted_attribute(ATTRIBUTE_EXTRA, bevy::mesh::VertexAttributeValues::Unorm8x4(extra))
        .with_inserted_indices(Indices::U32(mesh.indices.clone()))
}
