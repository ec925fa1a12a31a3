//! The one material of the set: vertex colour times baked light groups, weighted per room. No PBR, no shadow maps.

use bevy::asset::embedded_asset;
use bevy::mesh::{MeshVertexAttribute, MeshVertexBufferLayoutRef, VertexFormat};
use bevy::prelude::*;
use bevy::render::render_resource::{
    AsBindGroup, Face, RenderPipelineDescriptor, ShaderType, SpecializedMeshPipelineError,
};
use bevy::shader::ShaderRef;
use bevy::sprite_render::{Material2d, Material2dKey, Material2dPlugin};

/// Normal, signed normalised bytes; the fourth is unused.
pub const ATTRIBUTE_NORMAL: MeshVertexAttribute =
    MeshVertexAttribute::new("Normal8", 7_310_001, VertexFormat::Snorm8x4);
/// Square root of the linear albedo, and the weight of breathing.
pub const ATTRIBUTE_ALBEDO: MeshVertexAttribute =
    MeshVertexAttribute::new("Albedo8", 7_310_002, VertexFormat::Unorm8x4);
/// Square roots of the baked groups sky, lamp, screen, dawn.
pub const ATTRIBUTE_LIGHT: MeshVertexAttribute = MeshVertexAttribute::new("Light8", 7_310_003, VertexFormat::Unorm8x4);
/// Surface layer, visibility of the sun, openness.
pub const ATTRIBUTE_EXTRA: MeshVertexAttribute = MeshVertexAttribute::new("Extra8", 7_310_004, VertexFormat::Unorm8x4);

/// The uniforms of `room.wgsl`; see there for each field's parts and units.
#[derive(ShaderType, Debug, Clone, Copy, Default, PartialEq)]
pub struct Look {
    /// Direct sun.
    pub sun: Vec4,
    /// Sky through the window.
    pub sky: Vec4,
    /// Lamps.
    pub lamp: Vec4,
    /// Screen.
    pub screen: Vec4,
    /// Dawn.
    pub dawn: Vec4,
    /// Light without a place; breath in `w`.
    pub fill: Vec4,
    /// Where the sun travels.
    pub sun_dir: Vec4,
    /// The window's gap.
    pub gap: Vec4,
    /// The window's plane.
    pub wall: Vec4,
    /// Haze.
    pub haze: Vec4,
    /// Exposure, vignette, grain, detail.
    pub grade: Vec4,
}

/// The material of a room and of the figure in it.
#[derive(Asset, AsBindGroup, TypePath, Debug, Clone)]
pub struct RoomMaterial {
    /// Light and grade.
    #[uniform(0)]
    pub look: Look,
    /// The atlas of pictures and lettering.
    #[texture(1)]
    #[sampler(2)]
    pub print: Handle<Image>,
    /// Fine texture of surfaces, one layer each.
    #[texture(3, dimension = "2d_array")]
    #[sampler(4)]
    pub surface: Handle<Image>,
}

impl Material2d for RoomMaterial {
    fn vertex_shader() -> ShaderRef {
        "embedded://game/room.wgsl".into()
    }

    fn fragment_shader() -> ShaderRef {
        "embedded://game/room.wgsl".into()
    }

    fn specialize(
        descriptor: &mut RenderPipelineDescriptor,
        layout: &MeshVertexBufferLayoutRef,
        _key: Material2dKey<Self>,
    ) -> Result<(), SpecializedMeshPipelineError> {
        descriptor.vertex.buffers = vec![layout.0.get_layout(&[
            Mesh::ATTRIBUTE_POSITION.at_shader_location(0),
            ATTRIBUTE_NORMAL.at_shader_location(1),
            Mesh::ATTRIBUTE_UV_0.at_shader_location(2),
            ATTRIBUTE_ALBEDO.at_shader_location(3),
            ATTRIBUTE_LIGHT.at_shader_location(4),
            ATTRIBUTE_EXTRA.at_shader_location(5),
        ])?];
        descriptor.primitive.cull_mode = Some(Face::Back);
        Ok(())
    }
}

/// Registers the material and its shader.
pub fn plugin(app: &mut App) {
    embedded_asset!(app, "room.wgsl");
    app.add_plugins(Material2dPlugin::<RoomMaterial>::default());
}
