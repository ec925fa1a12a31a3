//! Draws the dust in the sunbeams of the rooms near the camera: all motes in one small mesh, added to the picture. Where
//! they float is `set::dust`'s; without full motion, in high contrast and from outside there are none.

use bevy::asset::{RenderAssetUsages, embedded_asset};
use bevy::camera::visibility::NoFrustumCulling;
use bevy::mesh::{Indices, MeshVertexBufferLayoutRef, PrimitiveTopology, VertexAttributeValues};
use bevy::prelude::*;
use bevy::render::render_resource::{
    AsBindGroup, BlendComponent, BlendFactor, BlendState, RenderPipelineDescriptor, SpecializedMeshPipelineError,
};
use bevy::shader::ShaderRef;
use bevy::sprite_render::{AlphaMode2d, Material2d, Material2dKey, Material2dPlugin};
use story::page::Way;

use crate::camera::Rig;
use crate::encoding;
use crate::narrative::{Motion, Shown};
use crate::stage::lights::{self, Eye};
use crate::stage::{Slot, Stage};

/// Half the size of a mote beside the ratio, metres, and for each metre from the camera: never less than a pixel or so.
const SIZE: (f32, f32) = (0.0014, 0.0025);
/// How bright the brightest are, linear.
const BRIGHT: f32 = 1.0;
/// Nearer than this beside the ratio a mote would be a blot, metres.
const NEAR: f32 = 0.35;
/// Drawn after everything else.
const LAST: f32 = 2.0e7;

/// What dust is drawn with: it adds light, and hides nothing.
#[derive(Asset, AsBindGroup, TypePath, Debug, Clone, Default)]
struct DustMaterial {}

impl Material2d for DustMaterial {
    fn vertex_shader() -> ShaderRef {
        "embedded://game/dust.wgsl".into()
    }

    fn fragment_shader() -> ShaderRef {
        "embedded://game/dust.wgsl".into()
    }

    fn alpha_mode(&self) -> AlphaMode2d {
        AlphaMode2d::Blend
    }

    fn specialize(
        descriptor: &mut RenderPipelineDescriptor,
        layout: &MeshVertexBufferLayoutRef,
        key: Material2dKey<Self>,
    ) -> Result<(), SpecializedMeshPipelineError> {
        let attributes = [Mesh::ATTRIBUTE_POSITION.at_shader_location(0), Mesh::ATTRIBUTE_COLOR.at_shader_location(1)];
        descriptor.vertex.buffers = vec![layout.0.get_layout(&attributes)?];
        descriptor.primitive.cull_mode = None;
        encoding::tell(descriptor, key.mesh_key.target_format());
        for target in descriptor.fragment.iter_mut().flat_map(|fragment| fragment.targets.iter_mut().flatten()) {
            let add =
                BlendComponent { src_factor: BlendFactor::One, dst_factor: BlendFactor::One, ..BlendComponent::OVER };
            target.blend = Some(BlendState { color: add, alpha: BlendComponent::OVER });
        }
        Ok(())
    }
}

/// The motes on the stage.
#[derive(Component)]
struct Dust;

/// Registers the material and draws.
pub fn plugin(app: &mut App) {
    embedded_asset!(app, "dust.wgsl");
    app.add_plugins(Material2dPlugin::<DustMaterial>::default())
        .add_systems(Startup, spawn)
        .add_systems(Update, drift.in_set(crate::Order::Light).after(lights::mix));
}

fn spawn(mut commands: Commands, mut materials: ResMut<Assets<DustMaterial>>) {
    let material = MeshMaterial2d(materials.add(DustMaterial {}));
    let order = Transform::from_xyz(0.0, 0.0, LAST);
    commands.spawn((Dust, material, order, NoFrustumCulling, Visibility::default()));
}

fn drift(
    stage: Res<Stage>,
    rig: Res<Rig>,
    shown: Res<Shown>,
    time: Res<Time>,
    eye: Res<Eye>,
    dust: Single<(Entity, Has<Mesh2d>), With<Dust>>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut commands: Commands,
) {
    let (entity, is_shown) = *dust;
    let wanted = shown.motion == Motion::Full && !shown.high_contrast && rig.lift() == 0.0;
    let near = |room: usize| room.abs_diff(rig.room) <= 1;
    let mut specks = Specks::new(&rig);
    if wanted {
        for (room, slot) in stage.slots().filter(|(room, _)| near(*room)) {
            specks.add(slot, stage.offset(room, rig.room), time.elapsed_secs(), eye.exposure());
        }
    }
    if !specks.places.is_empty() {
        commands.entity(entity).insert(Mesh2d(meshes.add(specks.mesh())));
    } else if is_shown {
        commands.entity(entity).remove::<Mesh2d>();
    }
}

/// Motes as diamonds that face the camera, bright in the middle.
struct Specks {
    eye: Vec3,
    axes: [Vec3; 3],
    places: Vec<[f32; 3]>,
    colors: Vec<[f32; 4]>,
}

impl Specks {
    fn new(rig: &Rig) -> Self {
        let turn = rig.pose.turn + rig.look;
        let turn = Quat::from_rotation_y(turn.x) * Quat::from_rotation_x(turn.y);
        let axes = [turn * Vec3::X, turn * Vec3::Y, turn * Vec3::NEG_Z];
        Self { eye: rig.pose.at, axes, places: Vec::new(), colors: Vec::new() }
    }

    fn add(&mut self, slot: &Slot, z: f32, seconds: f32, exposure: f32) {
        let Some(standing) = slot.standing() else { return };
        let Some(beam) = standing.beam else { return };
        let [way_in, way_out] = standing.looks.map(|look| look.sun);
        let sun = if slot.dressing.way == Way::In { way_in } else { way_in.lerp(way_out, slot.relit) };
        let strength = 1.0 - (-0.35 * sun.max_element() * exposure).exp();
        let color = sun / sun.max_element().max(1e-4) * (BRIGHT * strength);
        if strength < 0.02 {
            return;
        }
        let [right, up, ahead] = self.axes;
        for mote in beam.motes(seconds) {
            let at = mote.at + Vec3::Z * z;
            let far = (at - self.eye).dot(ahead);
            let seen = mote.bright * ((far / slot.spec.ratio - NEAR) / NEAR).clamp(0.0, 1.0);
            if seen < 0.01 {
                continue;
            }
            let size = SIZE.0 * slot.spec.ratio + SIZE.1 * far;
            self.places.extend(
                [at, at + right * size, at + up * size, at - right * size, at - up * size].map(|p| p.to_array()),
            );
            self.colors.push((color * seen).extend(1.0).to_array());
            self.colors.extend([[0.0, 0.0, 0.0, 1.0]; 4]);
        }
    }

    fn mesh(self) -> Mesh {
        let count = u16::try_from(self.places.len() / 5).unwrap_or(u16::MAX / 5);
        let diamond = |n: u16| [[0, 1, 2], [0, 2, 3], [0, 3, 4], [0, 4, 1]].map(|t: [u16; 3]| t.map(|i| 5 * n + i));
        let indices = (0..count).flat_map(|n| diamond(n).into_iter().flatten()).collect();
        Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::RENDER_WORLD)
            .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, self.places)
            .with_inserted_attribute(Mesh::ATTRIBUTE_COLOR, VertexAttributeValues::Float32x4(self.colors))
            .with_inserted_indices(Indices::U16(indices))
    }
}
