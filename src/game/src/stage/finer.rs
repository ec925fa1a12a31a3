//! Lights rooms that stand a second time, finer, while nothing else is to be built and the camera stands: on another
//! thread natively, in the browser a little in each frame of a picture that moves well. It builds no shape.

use bevy::prelude::*;

use super::job::{Job, Slice};
use super::{Stage, keep, show};
use crate::camera::{Move, Rig};
use crate::material::RoomMaterial;
use crate::narrative::Story;
use crate::pace::Pace;
use crate::textures::Textures;

/// Where there is no other thread, it begins once so many frames a second are drawn, at whatever scale that takes.
const SWIFT_FRAMES: f32 = 24.0;
/// How long a frame lights there, milliseconds.
const SLICE: Slice = Slice::Milliseconds(5.0);

/// Has one room after the other lit again, nearest first, and puts it in the place of what stands.
pub(super) fn refine(
    mut stage: ResMut<Stage>,
    story: Res<Story>,
    rig: Res<Rig>,
    pace: Option<Res<Pace>>,
    textures: Option<Res<Textures>>,
    view: Option<(ResMut<Assets<Mesh>>, ResMut<Assets<RoomMaterial>>)>,
    mut commands: Commands,
) {
    let (Some(pack), Some(textures), Some((mut meshes, mut materials))) = (story.0.pack(), textures, view) else {
        return;
    };
    let is_building = stage.slots.values().any(|slot| slot.job.is_some());
    let is_slow = cfg!(target_family = "wasm") && pace.is_some_and(|pace| pace.rate < SWIFT_FRAMES);
    let never = stage.at_once || stage.quick_light || is_slow;
    if never || is_building || !matches!(rig.doing, Move::Still | Move::Waiting { .. }) {
        return;
    }
    let stage = stage.as_mut();
    let coarse = |(_, slot): &(&usize, &mut super::Slot)| slot.shown.as_ref().is_some_and(|shown| !shown.fine);
    let nearest = stage.slots.iter_mut().filter(coarse).min_by_key(|(room, _)| room.abs_diff(rig.toward()));
    let Some((room, slot)) = nearest else { return };
    let Some((_, built)) = stage.kept.iter().find(|(spec, _)| *spec == slot.spec) else { return };
    let job = slot.finer.get_or_insert_with(|| Job::finer(slot.spec.clone(), built));
    let Some(built) = job.advance(SLICE) else { return };
    slot.finer = None;
    let place = (*room, pack.rooms.as_slice());
    show::put_up(&built, place, slot, &textures, &mut meshes, &mut materials, &mut commands);
    keep(&mut stage.kept, &slot.spec, built);
}
