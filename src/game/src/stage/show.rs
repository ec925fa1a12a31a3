//! Puts built rooms on the stage as chunks and hides those that no line of sight reaches. Where a room stands is a number
//! of its material (see `lights`): the transform of a chunk is only its place in the order of drawing.

use std::collections::BTreeMap;

use bevy::camera::visibility::NoFrustumCulling;
use bevy::prelude::*;
use set::dust::Beam;
use set::mesh::Mesh;
use set::outside::lid;
use set::sight::{self, Doorway, Nature, Outside};
use set::track;

use super::drawn::Cost;
use super::job::Built;
use super::lights::Level;
use super::live::Game;
use super::{Slot, Stage, Standing, WINDOW, look};
use crate::camera::Rig;
use crate::material::{Finish, RoomMaterial};
use crate::textures::Textures;
use crate::upload;

/// The sun's edge is blurred by no more than this, metres.
const SUN_EDGE: f32 = 0.05;

/// Only triangles smaller than this, metres of furniture, are taken to be hidden if their corners are.
const SMALL: f32 = 0.12;

/// Openness of what is only seen from outside.
const BACKS: u8 = 100;

/// Nothing is hidden by doorways when the camera is farther off the axis than this, metres beside the room's width.
const OFF_AXIS: f32 = 0.03;

/// A camera outside that is nearer to where a room was cut for than this sees the same of it, metres.
const ELSEWHERE: f32 = 0.05;

/// A part of a room that is drawn in one go.
#[derive(Component, Debug)]
pub(super) struct Part {
    pub(super) room: usize,
    /// From farther before the room's way in than this it cannot be seen, metres.
    within: f32,
    /// From farther into the room than this it lies behind the camera, metres.
    until: f32,
    /// It is in the way of who looks in from outside.
    lid: bool,
    /// What it costs to draw.
    pub(super) cost: Cost,
}

/// What a room is cut for.
#[derive(Debug, Clone)]
pub(super) enum View {
    /// The camera on its track, between these heights wherever it can see the room from, metres.
    Track((f32, f32)),
    /// The camera off its track.
    Outside(Outside),
}

impl View {
    /// That of the camera on its track; the sizes of the rooms it looks through belong to it. `ratio` is that of the room as it
    /// is dressed.
    pub(super) fn on_track((index, rooms): (usize, &[story::model::Room]), ratio: f32) -> Self {
        let seen_from = &rooms[index.saturating_sub(WINDOW)..(index + 2).min(rooms.len())];
        let ratios: Vec<f32> = seen_from.iter().map(|room| room.dress.ratio).collect();
        Self::Track(track::eye_heights(ratio, &ratios, index <= WINDOW))
    }

    /// Whether what is cut for the one does for the other.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Track(a), Self::Track(b)) => a == b,
            (Self::Outside(a), Self::Outside(b)) => {
                let near = |(a, b): (&Vec3, &Vec3)| a.distance(*b) < ELSEWHERE;
                a.fine == b.fine && a.eyes.len() == b.eyes.len() && a.eyes.iter().zip(&b.eyes).all(near)
            }
            _ => false,
        }
    }
}

/// Puts a room's meshes and materials on the stage, in the place of what stood there.
pub(super) fn put_up(
    built: &Built,
    (index, rooms): (usize, &[story::model::Room]),
    slot: &mut Slot,
    textures: &Textures,
    meshes: &mut Assets<bevy::mesh::Mesh>,
    materials: &mut Assets<RoomMaterial>,
    commands: &mut Commands,
) {
    let room = &rooms[index];
    let (looks, exposure) = look::looks(room, slot, built);
    let [materials, of_person] = [false, true].map(|person| RoomMaterial::all(textures, person, materials));
    let root = commands.spawn((Transform::default(), Visibility::default())).id();
    let (width, height) = slot.spec.enter;
    let on_track = |eye| Doorway { width, height, eye, aside: OFF_AXIS * slot.spec.size.x };
    for (place, (mesh, mut light)) in built.parts().into_iter().enumerate() {
        let fill = if place == 0 { light_backs(mesh, light.fill, slot) } else { Vec::new() };
        if place == 0 {
            light.fill = &fill;
        }
        let sunlit = |vertices: [usize; 3]| {
            vertices.iter().any(|vertex| light.sun[*vertex] > 0)
                && built.gap().lets_sun_on(looks[0].sun_way, vertices.map(|vertex| mesh.positions[vertex]), SUN_EDGE)
        };
        let (things, panels) = (built.things(), lid::panels(&slot.spec));
        let lid = |triangle: usize, corners: [Vec3; 3]| match things.contains(&triangle) {
            true => place == 0 && lid::is_panel(&panels, corners),
            false => place == 0 && lid::hides(&slot.spec, corners),
        };
        let small = SMALL * slot.spec.ratio;
        let hidden = |triangle: usize, vertices: [usize; 3]| {
            let corners = vertices.map(|vertex| mesh.positions[vertex]);
            place == 0
                && things.contains(&triangle)
                && !vertices.iter().any(|vertex| built.is_seen(*vertex))
                && corners.iter().all(|corner| corner.distance(corners[0]) < small)
        };
        let nature = Nature { sunlit: &sunlit, lid: &lid, hidden: &hidden };
        let chunks = match &slot.view {
            View::Track(eye) => sight::cut(mesh, &on_track(*eye), slot.spec.size.z, &nature),
            View::Outside(camera) => sight::cut_from_outside(mesh, camera, slot.spec.size.z, &nature),
        };
        for chunk in chunks {
            let packed = upload::pack(mesh, &light, &chunk);
            let cost = Cost::of(&packed);
            let part = Part { room: index, within: chunk.within, until: chunk.until, lid: chunk.lid, cost };
            let finish = Finish { printed: chunk.printed, sunlit: chunk.sunlit, person: light.person.is_some() };
            let own = if finish.person { &of_person } else { &materials };
            let material = MeshMaterial2d(own[finish.place()].clone());
            let mesh = Mesh2d(meshes.add(packed));
            let order = Transform::from_xyz(0.0, 0.0, order(index, chunk.step, place));
            commands.spawn((mesh, material, part, order, NoFrustumCulling, Visibility::default(), ChildOf(root)));
        }
    }
    let game = Game::put_up(built, (index, slot), root, &materials, commands);
    let (level, beam) = (Level::of(built), Beam::of(&slot.spec, built.gap()));
    let standing = Standing {
        root,
        view: slot.view.clone(),
        fine: built.is_fine(),
        materials,
        of_person,
        paces: built.paces(),
        looks,
        exposure,
        level,
        game,
        beam,
    };
    slot.stand(standing, commands);
}

impl Part {
    /// A part that is seen as long as its room is.
    pub(super) fn anywhere(room: usize, slot: &Slot) -> Self {
        Self { room, within: f32::INFINITY, until: slot.spec.size.z, lid: false, cost: Cost::default() }
    }
}

/// Openness with the backs of what stands against the wall that is away from outside: the bake leaves them black.
fn light_backs(mesh: &Mesh, fill: &[u8], slot: &Slot) -> Vec<u8> {
    let lit = |(level, (at, normal)): (&u8, (&Vec3, &Vec3))| match lid::is_back(&slot.spec, *at, *normal) {
        true => (*level).max(BACKS),
        false => *level,
    };
    fill.iter().zip(mesh.positions.iter().zip(&mesh.normals)).map(lit).collect()
}

/// Near rooms are drawn before far ones, him before what is behind him, what is seen from near before what is seen from
/// far, so that little is drawn that something else then covers.
pub(super) fn order(room: usize, step: usize, part: usize) -> f32 {
    let figure = part > 0;
    #[expect(clippy::cast_precision_loss, reason = "exact up to a million rooms")]
    let place = (room * 8 + if figure { 0 } else { sight::STEPS.len() + 2 - step }) as f32;
    place
}

/// Hides what lies behind the camera and what doorways do not show.
pub(super) fn hide_unseen(stage: Res<Stage>, rig: Res<Rig>, mut parts: Query<(&Part, &mut Visibility)>) {
    let aloft = rig.lift() > 0.0;
    let eye = rig.pose.at;
    // How far before each room's way in the camera is, and whether it is on the axis.
    let before = |(room, slot): (usize, &Slot)| {
        let on_axis = eye.x.abs() < OFF_AXIS * slot.spec.size.x;
        (room, (eye.z - stage.offset(room, rig.room), on_axis))
    };
    let before: BTreeMap<usize, (f32, bool)> = stage.slots().map(before).collect();
    for (part, mut visibility) in &mut parts {
        let seen = |(before, on_axis): &(f32, bool)| -before < part.until && (!on_axis || *before <= part.within);
        let seen = if aloft { !part.lid } else { before.get(&part.room).is_some_and(seen) };
        visibility.set_if_neq(if seen { Visibility::Inherited } else { Visibility::Hidden });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_is_cut_anew_when_only_a_room_beside_it_was_written_larger() {
        let files = disk::read(&crate::files::root().join("levels"));
        let loaded = story::source::load(&files, &crate::vocabulary::vocabulary());
        let rooms = &loaded.library.packs[0].rooms;
        let mut larger = rooms.clone();
        larger[6].dress.ratio *= 2.0;
        // That one itself is built anew.
        for room in (0..rooms.len()).filter(|room| *room != 6) {
            let ratio = rooms[room].dress.ratio;
            let [was, is] = [rooms, &larger].map(|rooms| View::on_track((room, rooms.as_slice()), ratio));
            assert_eq!(is.is_like(&was), ![5, 7, 8].contains(&room), "room {room}");
        }
    }
}
