//! Has rooms that stand cut anew for the camera off its track, which sees other sides of them, and back again; and for other
//! heights of the track, when a room before them was written larger or smaller. It builds and lights nothing.

use bevy::prelude::*;

use set::sight::Outside;

use super::show::{self, View};
use super::{Stage, WINDOW};
use crate::aloft::{self, Plan};
use crate::camera::{Move, Rig};
use crate::material::RoomMaterial;
use crate::narrative::Story;
use crate::textures::Textures;

/// Without a graphics card, triangles of the outermost rooms that are smaller than this are not drawn, metres of
/// furniture: there they are no larger than a pixel or two.
const FINE: f32 = 0.02;

/// Has one room a frame cut for where the camera is, nearest first.
pub(super) fn turn(
    mut stage: ResMut<Stage>,
    story: Res<Story>,
    rig: Res<Rig>,
    plan: Res<Plan>,
    textures: Option<Res<Textures>>,
    view: Option<(ResMut<Assets<Mesh>>, ResMut<Assets<RoomMaterial>>)>,
    mut commands: Commands,
) {
    let (Some(pack), Some(textures), Some((mut meshes, mut materials))) = (story.0.pack(), textures, view) else {
        return;
    };
    let lift = rig.lift();
    // On its way up and along it may see what it does not see where it stands.
    let arrived = lift >= 1.0 && rig.doing == Move::Still;
    if lift >= 1.0 && !arrived {
        return;
    }
    let stage = stage.as_mut();
    let plain = textures.plain;
    let outside = |room: usize| Outside {
        eyes: plan.eyes(room),
        toward: aloft::toward(),
        fine: if plain && room.abs_diff(plan.here) == WINDOW { FINE * pack.rooms[room].dress.ratio } else { 0.0 },
    };
    let rooms = pack.rooms.as_slice();
    let wanted = |room: usize, ratio: f32| match arrived {
        true => View::Outside(outside(room)),
        false => View::on_track((room, rooms), ratio),
    };
    let differs = |(room, slot): &(&usize, &mut super::Slot)| {
        slot.shown.as_ref().is_some_and(|shown| !shown.view.is_like(&wanted(**room, slot.spec.ratio)))
            && slot.job.is_none()
    };
    let nearest = stage.slots.iter_mut().filter(differs).min_by_key(|(room, _)| room.abs_diff(rig.room));
    let Some((room, slot)) = nearest else { return };
    let Some((_, built)) = stage.kept.iter().find(|(spec, _)| *spec == slot.spec) else { return };
    slot.view = wanted(*room, slot.spec.ratio);
    show::put_up(built, (*room, rooms), slot, &textures, &mut meshes, &mut materials, &mut commands);
}
