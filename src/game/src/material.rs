//! The one material of the set: vertex colour times baked light groups, weighted per room. No PBR, no shadow maps.

use bevy::asset::embedded_asset;
use bevy::mesh::{MeshVertexAttribute, MeshVertexBufferLayoutRef, VertexFormat};
use bevy::prelude::*;
use bevy::render::render_resource::{
    AsBindGroup, Face, RenderPipelineDescriptor, ShaderType, SpecializedMeshPipelineError,
};
use bevy::shader::ShaderRef;
use bevy::sprite_render::{AlphaMode2d, Material2d, Material2dKey, Material2dPlugin};

use crate::encoding;
use crate::textures::Textures;

/// Square root of the linear albedo, and the weight of breathing.
pub const ATTRIBUTE_ALBEDO: MeshVertexAttribute =
    MeshVertexAttribute::new("Albedo8", 7_310_002, VertexFormat::Unorm8x4);
/// Square roots of the baked groups sky, lamp, screen, dawn.
pub const ATTRIBUTE_LIGHT: MeshVertexAttribute = MeshVertexAttribute::new("Light8", 7_310_003, VertexFormat::Unorm8x4);
/// Surface layer, facing and visibility of the sun, openness.
pub const ATTRIBUTE_EXTRA: MeshVertexAttribute = MeshVertexAttribute::new("Extra8", 7_310_004, VertexFormat::Unorm8x4);

/// Where a vertex of the person goes when its group stirs, over the longest way; then the group.
pub const ATTRIBUTE_WAY: MeshVertexAttribute = MeshVertexAttribute::new("Way8", 7_310_005, VertexFormat::Snorm8x4);
/// Where a vertex of the person goes when he lifts his head, over the longest way.
pub const ATTRIBUTE_NOD: MeshVertexAttribute = MeshVertexAttribute::new("Nod8", 7_310_006, VertexFormat::Snorm8x4);

/// Light and colour of a room, linear RGB.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Look {
    /// Direct sun.
    pub sun: Vec3,
    /// Sky through the window, lamps, screen, dawn: times the scale of the bake; in `w` how bright what shines by it is
    /// itself.
    pub groups: [Vec4; 4],
    /// Light without a place.
    pub fill: Vec3,
    /// Where the sun travels, unit length, in the room's axes.
    pub sun_way: Vec3,
    /// The window's gap: z of its near and far edge, y of its lower and upper edge; metres.
    pub gap: Vec4,
    /// Where the window's plane stands across, metres.
    pub window: f32,
    /// What distance fades to.
    pub haze: Vec3,
}

/// What changes from frame to frame.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Moment {
    /// Exposure factor, vignette, grain, detail of surfaces.
    pub grade: Vec4,
    /// Haze per metre.
    pub haze: f32,
    /// Where full breath moves the chest, metres.
    pub breath: Vec3,
    /// How far lids, left hand, right hand and head have gone, times the longest way a vertex can go, metres.
    pub stir: Vec4,
    /// Where the room's way in lies along the world's axis, metres.
    pub z: f32,
}

/// Half the angle of the sun's disc, widened as a thin paper and the air widen it, radians.
const SUN_SOFTNESS: f32 = 0.012;

/// The uniforms of `room.wgsl`; see there for each field's parts and units.
#[derive(ShaderType, Debug, Clone, Copy, Default, PartialEq)]
pub struct Uniforms {
    red: Vec4,
    green: Vec4,
    blue: Vec4,
    fill: Vec4,
    itself: Vec4,
    sun: Vec4,
    ray: Vec4,
    place: Vec4,
    gap: Vec4,
    haze: Vec4,
    grade: Vec4,
    stir: Vec4,
}

impl Uniforms {
    /// A look at a moment.
    #[must_use]
    pub fn new(look: &Look, now: &Moment) -> Self {
        let channel = |n: usize| Vec4::from_array(look.groups.map(|group| group[n]));
        let itself = look.groups.map(|group| group.w / group.truncate().length().max(1e-5));
        let across = look.sun_way.x.max(1e-3);
        Self {
            red: channel(0),
            green: channel(1),
            blue: channel(2),
            fill: look.fill.extend(now.haze),
            itself: Vec4::from_array(itself),
            sun: look.sun.extend(0.0),
            ray: Vec4::new(look.sun_way.y / across, look.sun_way.z / across, look.window, 0.0),
            place: now.breath.extend(now.z),
            gap: look.gap,
            haze: look.haze.extend(SUN_SOFTNESS / across),
            grade: now.grade,
            stir: now.stir,
        }
    }
}

/// What a room's material asks of the shader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Variant {
    finish: Finish,
    plain: bool,
}

/// What a part of a room asks of the shader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Finish {
    /// It shows the atlas of prints; else the texture of surfaces.
    pub printed: bool,
    /// The sun can reach it.
    pub sunlit: bool,
    /// It is the person: it moves.
    pub person: bool,
}

impl Finish {
    /// All there are of a room or of a person; [`Finish::place`] is the index.
    fn all(person: bool) -> [Self; 4] {
        [(false, false), (true, false), (false, true), (true, true)].map(|(printed, sunlit)| Self {
            printed,
            sunlit,
            person,
        })
    }

    /// Its place among those of a room or of a person.
    #[must_use]
    pub fn place(self) -> usize {
        usize::from(self.printed) + 2 * usize::from(self.sunlit)
    }
}

impl From<&RoomMaterial> for Variant {
    fn from(material: &RoomMaterial) -> Self {
        Self { finish: material.finish, plain: material.plain }
    }
}

/// The material of a room or of the person in it, one for each finish.
#[derive(Asset, AsBindGroup, TypePath, Debug, Clone)]
#[bind_group_data(Variant)]
pub struct RoomMaterial {
    /// Light and grade.
    #[uniform(0)]
    pub look: Uniforms,
    /// The atlas of pictures and lettering.
    #[texture(1)]
    #[sampler(2)]
    pub print: Handle<Image>,
    /// Fine texture of surfaces, one layer each.
    #[texture(3, dimension = "2d_array")]
    #[sampler(4)]
    pub surface: Handle<Image>,
    /// What it asks of the shader.
    pub finish: Finish,
    /// Without the surfaces' texture and the grain.
    pub plain: bool,
}

impl RoomMaterial {
    /// One for each finish of a room or of a person, dark until they are lit.
    pub fn all(textures: &Textures, person: bool, materials: &mut Assets<Self>) -> [Handle<Self>; 4] {
        Finish::all(person).map(|finish| materials.add(Self::new(textures, finish)))
    }

    /// A material of this finish, dark until it is lit.
    #[must_use]
    pub fn new(textures: &Textures, finish: Finish) -> Self {
        let (print, surface) = (textures.print.clone(), textures.surface.clone());
        Self { look: Uniforms::default(), print, surface, finish, plain: textures.plain }
    }
}

/// Gives materials a look, and touches none that has it already: what is touched is uploaded again.
pub fn relight(materials: &mut Assets<RoomMaterial>, handles: &[Handle<RoomMaterial>], look: Uniforms) {
    for id in handles.iter().map(Handle::id) {
        if materials.get(id).is_some_and(|material| material.look != look)
            && let Some(mut material) = materials.get_mut(id)
        {
            material.look = look;
        }
    }
}

impl Material2d for RoomMaterial {
    fn vertex_shader() -> ShaderRef {
        "embedded://game/room.wgsl".into()
    }

    fn fragment_shader() -> ShaderRef {
        "embedded://game/room.wgsl".into()
    }

    /// Blended things are drawn in the order of their depth, opaque ones in no order. Nothing here is blended, but from
    /// near to far is the order in which what is hidden costs least.
    fn alpha_mode(&self) -> AlphaMode2d {
        AlphaMode2d::Blend
    }

    fn specialize(
        descriptor: &mut RenderPipelineDescriptor,
        layout: &MeshVertexBufferLayoutRef,
        key: Material2dKey<Self>,
    ) -> Result<(), SpecializedMeshPipelineError> {
        let Variant { finish: Finish { printed, sunlit, person }, plain } = key.bind_group_data;
        let mut attributes = vec![
            Mesh::ATTRIBUTE_POSITION.at_shader_location(0),
            Mesh::ATTRIBUTE_UV_0.at_shader_location(1),
            ATTRIBUTE_ALBEDO.at_shader_location(2),
            ATTRIBUTE_LIGHT.at_shader_location(3),
            ATTRIBUTE_EXTRA.at_shader_location(4),
        ];
        if person {
            attributes.extend([ATTRIBUTE_WAY.at_shader_location(5), ATTRIBUTE_NOD.at_shader_location(6)]);
        }
        descriptor.vertex.buffers = vec![layout.0.get_layout(&attributes)?];
        descriptor.primitive.cull_mode = Some(Face::Back);
        if let Some(depth) = descriptor.depth_stencil.as_mut() {
            depth.depth_write_enabled = Some(true);
        }
        for target in descriptor.fragment.iter_mut().flat_map(|fragment| fragment.targets.iter_mut().flatten()) {
            target.blend = None;
        }
        encoding::tell(descriptor, key.mesh_key.target_format());
        for (asked, name) in [(printed, "PRINTED"), (sunlit, "SUNLIT"), (person, "PERSON"), (plain, "PLAIN")] {
            if asked {
                descriptor.vertex.shader_defs.push(name.into());
                if let Some(fragment) = descriptor.fragment.as_mut() {
                    fragment.shader_defs.push(name.into());
                }
            }
        }
        Ok(())
    }
}

/// Registers the material and its shader.
pub fn plugin(app: &mut App) {
    embedded_asset!(app, "room.wgsl");
    app.add_plugins(Material2dPlugin::<RoomMaterial>::default());
}
