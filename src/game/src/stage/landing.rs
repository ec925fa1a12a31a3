//! The landing before the door of the home: seen before the ride and at an ending, as the story says the door is then.
//! It knows how to show a door, not when which one.

use bevy::camera::visibility::NoFrustumCulling;
use bevy::prelude::*;
use set::landing::{self, Lit};
use set::sight::{self, Doorway, Nature};
use set::spec::{Placed, RoomSpec};
use story::raw::RawDoor;

use super::Stage;
use super::lights::{self, Eye};
use crate::camera::Rig;
use crate::dress::linear;
use crate::material::{Finish, Look, Moment, RoomMaterial, Uniforms, relight};
use crate::narrative::{Motion, Shown, Story};
use crate::textures::Textures;
use crate::upload::{self, VertexLight};

/// The camera sees the landing from this far before the way in on, metres.
const SEEN_FROM: f32 = 0.1;
/// How far the door turns in a second, of its whole way.
const SWING: f32 = 0.45;
/// A turn smaller than this is not worth a new mesh.
const LEAST_TURN: f32 = 0.004;
/// Strength of a bright morning beside the colour of the sky.
const MORNING: f32 = 1.5;
/// The home's light where it falls through the door, linear RGB.
const HOME: Vec3 = Vec3::new(1.5, 1.12, 0.72);
/// The lamp above the door, and the sun.
const LAMP: Vec3 = Vec3::new(1.6, 1.15, 0.68);
const SUN: Vec3 = Vec3::new(2.3, 1.75, 1.15);
/// Light without a place, beside the sky's.
const FILL: f32 = 0.06;

/// The landing on the stage.
#[derive(Resource, Default)]
pub(super) struct Landing {
    standing: Option<Standing>,
}

struct Standing {
    /// What it was built for.
    door: RawDoor,
    spec: RoomSpec,
    root: Entity,
    leaf: Entity,
    materials: [Handle<RoomMaterial>; 4],
    /// How far the door stands open, and how far it did when its mesh was made.
    open: f32,
    made: f32,
}

/// Keeps the landing.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Landing>()
        .add_systems(Update, (stand, swing).chain().in_set(crate::Order::Stage).after(super::show::hide_unseen))
        .add_systems(Update, light.in_set(crate::Order::Light).after(lights::mix));
}

type View<'w> = (ResMut<'w, Assets<Mesh>>, ResMut<'w, Assets<RoomMaterial>>);

/// Builds it when the first room exists and the story has a door; builds it anew when the story's door is another.
fn stand(
    mut landing: ResMut<Landing>,
    stage: Res<Stage>,
    story: Res<Story>,
    rig: Res<Rig>,
    textures: Option<Res<Textures>>,
    view: Option<View>,
    mut commands: Commands,
    mut roots: Query<&mut Visibility>,
) {
    let wanted = stage.slot(0).zip(stage.door.as_ref().or(story.0.door()));
    let current = landing.standing.as_ref().zip(wanted).is_some_and(|(standing, (slot, door))| {
        standing.door == *door && (standing.spec.enter, standing.spec.ratio) == (slot.spec.enter, slot.spec.ratio)
    });
    if !current {
        let open = landing.standing.take().map(|old| {
            commands.entity(old.root).despawn();
            old.open
        });
        if let (Some((slot, door)), Some(textures), Some((mut meshes, mut materials))) = (wanted, textures, view)
            && textures.ready
        {
            let open = open.unwrap_or(door.open);
            landing.standing =
                Some(put_up(&slot.spec, door, open, &textures, &mut meshes, &mut materials, &mut commands));
        }
    }
    if let Some(standing) = &landing.standing
        && let Ok(mut visibility) = roots.get_mut(standing.root)
    {
        let seen = rig.aloft.is_none() && rig.pose.at.z - stage.offset(0, rig.room) > SEEN_FROM;
        visibility.set_if_neq(if seen { Visibility::Inherited } else { Visibility::Hidden });
    }
}

fn put_up(
    spec: &RoomSpec,
    door: &RawDoor,
    open: f32,
    textures: &Textures,
    meshes: &mut Assets<Mesh>,
    materials: &mut Assets<RoomMaterial>,
    commands: &mut Commands,
) -> Standing {
    let things: Vec<Placed> = door
        .things
        .iter()
        .map(|thing| Placed {
            kind: thing.kind.clone(),
            at: Vec3::from(thing.at),
            turn: thing.turn.to_radians(),
            tilt: (thing.tilt.0.to_radians(), thing.tilt.1.to_radians()),
            held: None,
            scale: 1.0,
            variation: thing.variation,
        })
        .collect();
    let materials = RoomMaterial::all(textures, false, materials);
    let root = commands.spawn((Transform::default(), Visibility::Hidden)).id();
    let mut spawn = |lit: &Lit, commands: &mut Commands| {
        let mut last = root;
        for (mesh, finish) in drawn(lit) {
            let material = MeshMaterial2d(materials[finish.place()].clone());
            // Nearer than any room: drawn first.
            let order = Transform::from_xyz(0.0, 0.0, -8.0);
            last = commands.spawn((Mesh2d(meshes.add(mesh)), material, order, NoFrustumCulling, ChildOf(root))).id();
        }
        last
    };
    spawn(&landing::build(spec, &things), commands);
    let leaf = spawn(&landing::leaf(spec, open), commands);
    Standing { door: door.clone(), spec: spec.clone(), root, leaf, materials, open, made: open }
}

/// The meshes a part of the landing is drawn from.
fn drawn(lit: &Lit) -> Vec<(Mesh, Finish)> {
    let light = VertexLight::of(&lit.light, None);
    // Nothing of it is hidden by the doorway: it lies before it.
    let nature = Nature { sunlit: &|_| false, lid: &|_, _| false, hidden: &|_, _| false };
    sight::cut(&lit.mesh, &Doorway::NONE, 1.0, &nature)
        .iter()
        .map(|chunk| {
            (upload::pack(&lit.mesh, &light, chunk), Finish { printed: chunk.printed, sunlit: false, person: false })
        })
        .collect()
}

/// Turns the door: wide while the camera passes, else as the story says.
fn swing(
    mut landing: ResMut<Landing>,
    rig: Res<Rig>,
    shown: Res<Shown>,
    time: Res<Time>,
    stage: Res<Stage>,
    meshes: Option<ResMut<Assets<Mesh>>>,
    mut leaves: Query<&mut Mesh2d>,
) {
    let (Some(standing), Some(mut meshes)) = (&mut landing.standing, meshes) else { return };
    let goal = if rig.is_passing_the_door() { 1.0 } else { standing.door.open };
    let step = if stage.at_once || shown.motion == Motion::Cuts { 1.0 } else { SWING * time.delta_secs() };
    standing.open += (goal - standing.open).clamp(-step, step);
    // Small turns wait until they add up, but the last one.
    let least = if standing.open == goal { f32::MIN_POSITIVE } else { LEAST_TURN };
    if (standing.open - standing.made).abs() < least {
        return;
    }
    standing.made = standing.open;
    let lit = landing::leaf(&standing.spec, standing.open);
    if let (Some((mesh, _)), Ok(mut shown)) = (drawn(&lit).pop(), leaves.get_mut(standing.leaf)) {
        shown.0 = meshes.add(mesh);
    }
}

/// Lights it: the sky outside, and the home's light by as much as the door lets through.
fn light(
    landing: Res<Landing>,
    stage: Res<Stage>,
    rig: Res<Rig>,
    shown: Res<Shown>,
    eye: Res<Eye>,
    materials: Option<ResMut<Assets<RoomMaterial>>>,
) {
    let (Some(standing), Some(mut materials)) = (&landing.standing, materials) else { return };
    let sky = linear(&standing.door.sky) * standing.door.light * MORNING;
    let home = HOME * standing.door.home * standing.open.sqrt();
    let mut look = Look { fill: sky * FILL, haze: sky * 0.3, ..Look::default() };
    look.groups[0] = sky.extend(0.0);
    look.groups[2] = home.extend(0.0);
    look.groups[1] = (LAMP * standing.door.lamp).extend(standing.door.lamp * 2.2);
    look.groups[3] = (SUN * standing.door.sun).extend(0.0);
    let (grade, z) = (lights::grade(&shown, eye.exposure()), stage.offset(0, rig.room));
    let now = Moment { grade, z, ..Moment::default() };
    relight(&mut materials, &standing.materials, Uniforms::new(&look, &now));
}
