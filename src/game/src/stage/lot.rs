//! Puts up what stands round the rooms when they are seen from outside, and lights it. It decides nothing: the plan is
//! made where the camera flies.

use bevy::camera::visibility::NoFrustumCulling;
use bevy::prelude::*;
use set::bake::WHITE;
use set::outside;
use set::sight::Chunk;

use crate::aloft::Plan;
use crate::camera::Rig;
use crate::material::{Finish, Look, Moment, RoomMaterial, Uniforms, relight};
use crate::narrative::Shown;
use crate::textures::Textures;
use crate::upload::{self, VertexLight};

/// The studio's light on raw wood and the floor, linear RGB.
const STUDIO: Vec3 = Vec3::new(0.80, 0.69, 0.55);
/// The same as it falls into rooms whose ceilings are off.
pub(super) const INTO_ROOMS: Vec3 = Vec3::new(0.32, 0.275, 0.22);
/// What distance fades to in the studio: a warm dark grey, linear RGB.
pub(super) const AIR: Vec3 = Vec3::new(0.021, 0.0185, 0.016);
/// Haze per metre beside the ratio of the room looked at.
pub(super) const HAZE: f32 = 0.006;
/// The glass of the lamps on stands, linear RGB, and how bright it is.
const GLOW: Vec4 = Vec4::new(1.0, 0.80, 0.52, 3.2);
/// Everything that stands round the rooms is drawn after them: most of it is hidden by them.
const LAST: f32 = 1.0e7;

/// What stands round the rooms.
#[derive(Resource, Default)]
pub(super) struct LotStage {
    root: Option<Entity>,
    material: Option<Handle<RoomMaterial>>,
    /// What it was built from.
    plan: Plan,
}

/// Builds it when the plan has changed, and hides it while the camera is on its track.
pub(super) fn put_up(
    mut lot: ResMut<LotStage>,
    plan: Res<Plan>,
    rig: Res<Rig>,
    textures: Option<Res<Textures>>,
    view: Option<(ResMut<Assets<Mesh>>, ResMut<Assets<RoomMaterial>>)>,
    mut roots: Query<&mut Visibility>,
    mut commands: Commands,
) {
    let (Some((mut meshes, mut materials)), Some(textures)) = (view, textures) else { return };
    let aloft = rig.lift() > 0.0;
    if let Some(mut visibility) = lot.root.and_then(|root| roots.get_mut(root).ok()) {
        visibility.set_if_neq(if aloft { Visibility::Inherited } else { Visibility::Hidden });
    }
    if !aloft || !textures.ready || lot.plan == *plan {
        return;
    }
    let built = outside::build(&plan.rooms, plan.place());
    let material = lot.material.get_or_insert_with(|| {
        materials.add(RoomMaterial::new(&textures, Finish { printed: false, sunlit: false, person: false }))
    });
    let mesh = Mesh2d(meshes.add(pack(&built)));
    let material = MeshMaterial2d(material.clone());
    let order = Transform::from_xyz(0.0, 0.0, LAST);
    let root = commands.spawn((mesh, material, order, NoFrustumCulling, Visibility::default())).id();
    if let Some(old) = lot.root.replace(root) {
        commands.entity(old).despawn();
    }
    lot.plan = plan.clone();
}

fn pack(built: &outside::Lot) -> Mesh {
    let count = built.mesh.positions.len();
    let vertices = (0..u32::try_from(count).unwrap_or(u32::MAX)).collect();
    let chunk = Chunk { vertices, indices: built.mesh.indices.clone(), ..Chunk::default() };
    let (groups, sun) = (vec![[0; 4]; count], vec![0; count]);
    let tint = vec![[WHITE; 3]; sun.len()];
    let light = VertexLight { groups: &groups, sun: &sun, fill: &built.light, tint: &tint, person: None };
    upload::pack(&built.mesh, &light, &chunk)
}

/// Lights it: brighter and dimmer with the camera's flight.
pub(super) fn light(
    lot: Res<LotStage>,
    rig: Res<Rig>,
    shown: Res<Shown>,
    materials: Option<ResMut<Assets<RoomMaterial>>>,
) {
    let (Some(mut materials), Some(material)) = (materials, lot.material.as_ref()) else { return };
    let plan = &lot.plan;
    let Some(z) = plan.offset(plan.here, rig.room) else { return };
    let lift = rig.lift();
    let mut look = Look { fill: STUDIO * lift, haze: AIR, sun_way: Vec3::X, ..default() };
    look.groups[1] = GLOW * lift;
    let ratio = plan.rooms.get(plan.place()).map_or(1.0, |room| room.ratio);
    let now = Moment { grade: super::lights::grade(&shown, 1.0), haze: HAZE / ratio, z, ..Moment::default() };
    relight(&mut materials, std::slice::from_ref(material), Uniforms::new(&look, &now));
}
