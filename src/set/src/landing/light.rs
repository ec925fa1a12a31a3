//! Light on the landing, integrated over the openings it comes through: the sky between parapet and slab, the sun past
//! the gallery's pillars, the lamp above the door, the doorway. No rays are traced; what stands there throws no shadow
//! but on its own foot.

use glam::Vec3;

use super::{HEIGHT, REACH, lamp_at};
use crate::bake::{Light, WHITE, byte};
use crate::mesh::Mesh;
use crate::spec::RoomSpec;

/// Height of the parapet behind the camera, metres.
const PARAPET: f32 = 1.15;
/// How far out from the wall the gallery's edge lies, metres.
const EDGE: f32 = REACH + 0.4;
/// Distance and half width of the pillars along the edge, and where the first stands across, metres.
const PILLARS: (f32, f32, f32) = (2.1, 0.16, 0.55);
/// Where the sun is, seen from the landing.
const SUN: Vec3 = Vec3::new(0.42, 0.27, 0.86);
/// What reaches a place by way of floor, wall and slab, beside what comes straight.
const BOUNCE: f32 = 0.16;
/// Within this distance of a floor or wall, surfaces hide light from one another, metres.
const NEAR: f32 = 0.34;

/// The light on every vertex: sky, the lamp, the doorway, the sun.
pub(super) fn on(mesh: &Mesh, spec: &RoomSpec, face: f32) -> Light {
    let mut light = Light { groups: Vec::new(), sun: Vec::new(), fill: Vec::new(), tint: Vec::new(), scale: [1.0; 4] };
    for (place, normal) in mesh.positions.iter().zip(&mesh.normals) {
        let near = contact(*place, *normal, face);
        let sky = (sky(*place, *normal, face) + BOUNCE) * near;
        let lamp = lamp(*place, *normal, spec, face) * near;
        let groups = [sky, lamp, door(*place, *normal, spec) * near, sun(*place, *normal)];
        light.groups.push(groups.map(|value| byte(value.sqrt())));
        light.sun.push(0);
        light.tint.push([WHITE; 3]);
        light.fill.push(byte(near));
    }
    light
}

/// Sky seen between parapet and slab, 1 for a place that faces nothing but sky; brighter towards the sun's side.
fn sky(place: Vec3, normal: Vec3, face: f32) -> f32 {
    let mut sum = 0.0;
    for across in -3..=3 {
        for up in 0..6 {
            let height = PARAPET + (HEIGHT - PARAPET) * (up as f32 + 0.5) / 6.0;
            let target = Vec3::new(place.x + across as f32 * 1.1, height, face + EDGE);
            let way = target - place;
            let far = way.length().max(0.3);
            let way = way / far;
            let patch = 1.1 * (HEIGHT - PARAPET) / 6.0 * way.z.max(0.0) / (far * far);
            sum += patch * normal.dot(way).max(0.0) * (1.0 + 0.55 * way.x);
        }
    }
    (sum * 1.25).min(1.0)
}

/// The sun, where neither parapet nor slab nor pillar stands in its way.
fn sun(place: Vec3, normal: Vec3) -> f32 {
    let sun = SUN.normalize();
    let met = place + sun * ((EDGE - place.z) / sun.z);
    let soft = 0.10;
    let between = |at: f32, low: f32, high: f32| {
        ((at - low) / soft + 0.5).clamp(0.0, 1.0) * ((high - at) / soft + 0.5).clamp(0.0, 1.0)
    };
    let (step, half, first) = PILLARS;
    let beside = (met.x - first).rem_euclid(step);
    normal.dot(sun).max(0.0) * between(met.y, PARAPET, HEIGHT - 0.25) * between(beside, half, step - half)
}

/// The lamp above the door.
fn lamp(place: Vec3, normal: Vec3, spec: &RoomSpec, face: f32) -> f32 {
    let way = lamp_at(spec, face) - place;
    let far = way.length().max(0.12);
    (0.42 * (0.15 + normal.dot(way / far)).max(0.0) / (far * far)).min(1.0)
}

/// The home's light through the wide-open door.
fn door(place: Vec3, normal: Vec3, spec: &RoomSpec) -> f32 {
    let (half, high) = (spec.enter.0 / 2.0, spec.enter.1);
    let mut sum = 0.0;
    for column in 0..3 {
        for row in 0..4 {
            let from = Vec3::new(half * (column as f32 - 1.0) * 0.66, high * (row as f32 + 0.5) / 4.0, 0.0);
            let way = from - place;
            let far = way.length().max(0.25);
            let way = way / far;
            let patch = 2.0 * half * high / 12.0 * (-way.z).max(0.0) / (far * far);
            sum += patch * normal.dot(way).max(0.0);
        }
    }
    (sum * 0.9).min(1.0)
}

/// How free a place is of the floor, the wall and the slab it stands by.
fn contact(place: Vec3, normal: Vec3, face: f32) -> f32 {
    let free = |distance: f32, facing: f32| {
        let near = 1.0 - (distance.max(0.0) / NEAR).min(1.0);
        1.0 - 0.6 * near * near * (1.0 - facing.abs())
    };
    free(place.y, normal.y) * free(HEIGHT - place.y, normal.y) * free(place.z - face, normal.z)
}
