//! Packs a chunk of the set and its baked light into the vertex format of the material. It changes no shape.

use bevy::asset::RenderAssetUsages;
use bevy::mesh::{Indices, Mesh as GpuMesh, PrimitiveTopology, VertexAttributeValues as Values};
use bevy::prelude::*;
use set::bake::{Light, WHITE};
use set::figure::{FAR, FigureMesh};
use set::mesh::{Mesh, Surface};
use set::sight::Chunk;

use crate::material::{ATTRIBUTE_ALBEDO, ATTRIBUTE_EXTRA, ATTRIBUTE_LIGHT, ATTRIBUTE_NOD, ATTRIBUTE_WAY};

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
    /// Whose it is, if it moves.
    pub person: Option<&'a FigureMesh>,
}

impl<'a> VertexLight<'a> {
    /// What was baked, and whose it is.
    #[must_use]
    pub fn of(light: &'a Light, person: Option<&'a FigureMesh>) -> Self {
        Self { groups: &light.groups, sun: &light.sun, fill: &light.fill, tint: &light.tint, person }
    }
}

fn unit_to_byte(value: f32) -> u8 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=255")]
    let byte = (value.clamp(0.0, 1.0) * 255.0).round() as u8;
    byte
}

/// A way of at most [`FAR`] metres as the shader reads it, and a number that goes with it.
fn way_to_bytes(way: Vec3, with: i8) -> [i8; 4] {
    #[expect(clippy::cast_possible_truncation, reason = "clamped to -127..=127")]
    let [x, y, z] = way.to_array().map(|part| (part / FAR * 127.0).round().clamp(-127.0, 127.0) as i8);
    [x, y, z, with]
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
    let breath = |i: usize| light.person.map_or(0, |person| person.breath[i]);
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
    let packed = GpuMesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::RENDER_WORLD)
        .with_inserted_attribute(GpuMesh::ATTRIBUTE_POSITION, positions)
        .with_inserted_attribute(GpuMesh::ATTRIBUTE_UV_0, uvs)
        .with_inserted_attribute(ATTRIBUTE_ALBEDO, Values::Unorm8x4(own().map(albedo).collect()))
        .with_inserted_attribute(ATTRIBUTE_LIGHT, Values::Unorm8x4(groups))
        .with_inserted_attribute(ATTRIBUTE_EXTRA, Values::Unorm8x4(extra))
        .with_inserted_indices(indices);
    let Some(person) = light.person else { return packed };
    let stirs = || own().map(|i| person.stirs[i]);
    packed
        .with_inserted_attribute(
            ATTRIBUTE_WAY,
            Values::Snorm8x4(stirs().map(|stir| way_to_bytes(stir.way, stir.group as i8)).collect()),
        )
        .with_inserted_attribute(
            ATTRIBUTE_NOD,
            Values::Snorm8x4(stirs().map(|stir| way_to_bytes(stir.nod, 0)).collect()),
        )
}
