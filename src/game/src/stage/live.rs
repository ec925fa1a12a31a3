//! Lets the game on a room's television go on: a few rectangles before the tube, made anew some times a second. What it
//! shows is `set::arcade`'s; without full motion it shows nothing and the printed picture stands.

use bevy::camera::visibility::NoFrustumCulling;
use bevy::prelude::*;
use set::arcade::{PACE, Tube};
use set::bake::WHITE;
use set::sight::Chunk;

use super::job::Built;
use super::show::{self, Part};
use super::{Slot, Stage, lights};
use crate::material::{Finish, RoomMaterial};
use crate::narrative::{Motion, Shown};
use crate::upload::{self, VertexLight};

/// A game under way.
pub(super) struct Game {
    tube: Tube,
    entity: Entity,
    /// Number of the picture that is shown.
    shown: Option<u32>,
}

impl Game {
    /// The game of a room that has a television, as a child of `root`; nothing is to be seen of it yet.
    pub(super) fn put_up(
        built: &Built,
        (room, slot): (usize, &Slot),
        root: Entity,
        materials: &[Handle<RoomMaterial>; 4],
        commands: &mut Commands,
    ) -> Option<Self> {
        let tube = Tube::of(built.mesh())?;
        let material =
            MeshMaterial2d(materials[Finish { printed: false, sunlit: false, person: false }.place()].clone());
        let order = Transform::from_xyz(0.0, 0.0, show::order(room, 0, 0));
        let part = Part::anywhere(room, slot);
        let entity =
            commands.spawn((material, part, order, NoFrustumCulling, Visibility::default(), ChildOf(root))).id();
        Some(Self { tube, entity, shown: None })
    }
}

/// Keeps the games going.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, play.in_set(crate::Order::Light).before(lights::mix));
}

fn play(
    mut stage: ResMut<Stage>,
    shown: Res<Shown>,
    time: Res<Time>,
    meshes: Option<ResMut<Assets<Mesh>>>,
    mut commands: Commands,
) {
    let Some(mut meshes) = meshes else { return };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never negative")]
    let number = (shown.motion == Motion::Full).then_some((time.elapsed_secs() * PACE) as u32);
    for game in stage.slots_mut().filter_map(|(_, slot)| slot.shown.as_mut()?.game.as_mut()) {
        if game.shown == number {
            continue;
        }
        game.shown = number;
        match number {
            Some(number) => {
                let mesh = pack(&game.tube.picture(number));
                commands.entity(game.entity).insert(Mesh2d(meshes.add(mesh)));
            }
            None => {
                commands.entity(game.entity).remove::<Mesh2d>();
            }
        }
    }
}

/// What shines by the screen alone.
fn pack(mesh: &set::mesh::Mesh) -> Mesh {
    let count = mesh.positions.len();
    let vertices = (0..u32::try_from(count).unwrap_or(u32::MAX)).collect();
    let chunk = Chunk { vertices, indices: mesh.indices.clone(), ..Chunk::default() };
    let (groups, dark, tint) = (vec![[0; 4]; count], vec![0; count], vec![[WHITE; 3]; count]);
    let light = VertexLight { groups: &groups, sun: &dark, fill: &dark, tint: &tint, person: None };
    upload::pack(mesh, &light, &chunk)
}
