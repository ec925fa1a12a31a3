//! Mixes the light of the rooms that stand: dawn comes up in a room as it is passed on the way out, the eye adapts from
//! room to room, a screen flickers slowly. It bakes nothing.

use bevy::prelude::*;
use story::page::Way;

use super::idle::{Knock, Life};
use super::lot;
use super::{Slot, Stage, Standing};
use crate::aloft;
use crate::camera::Rig;
use crate::encoding::{self, Roots};
use crate::material::{Look, Moment, RoomMaterial, Uniforms, relight};
use crate::narrative::{Motion, Shown};

/// Seconds in which the light of the way out comes up.
const DAWN_SECONDS: f32 = 3.5;
/// How fast the eye adapts, per second.
const ADAPTION: f32 = 1.4;
/// Darkening of the corners, fine grain, strength of the surfaces' texture.
const FINISH: [f32; 3] = [0.30, 0.0175, 0.55];
/// Haze per metre.
const HAZE: f32 = 0.009;
/// Brightness of what lies beyond the rooms that exist, beside the colour of distance.
const BEYOND: f32 = 0.05;
/// How bright a room is from outside that is not the one looked at.
const BESIDE: f32 = 0.55;
/// The place of the screen among the groups of light.
const SCREEN: usize = 2;
/// The screen's slow change: never more than this share, far below three changes a second.
const SCREEN_BREATH: f32 = 0.06;

/// The eye's exposure, stops.
#[derive(Resource, Debug, Default)]
pub struct Eye {
    stops: f32,
    /// Whether it has seen anything yet; the first sight needs no adaption.
    open: bool,
}

impl Eye {
    /// Its exposure as a factor.
    pub(super) fn exposure(&self) -> f32 {
        self.stops.exp2()
    }
}

/// Mixes light every frame.
pub fn plugin(app: &mut App) {
    app.init_resource::<Eye>().init_resource::<Knock>().add_systems(Update, mix.in_set(crate::Order::Light));
}

pub(super) fn mix(
    mut stage: ResMut<Stage>,
    rig: Res<Rig>,
    shown: Res<Shown>,
    time: Res<Time>,
    knock: Res<Knock>,
    mut eye: ResMut<Eye>,
    materials: Option<ResMut<Assets<RoomMaterial>>>,
    clear: Option<ResMut<ClearColor>>,
    roots: Option<Res<Roots>>,
) {
    let Some(mut materials) = materials else { return };
    let (toward, here, ridden) = (rig.toward(), rig.room, rig.ridden());
    let lift = rig.lift();
    let at_once = stage.at_once || shown.motion == Motion::Cuts;
    for (room, slot) in stage.slots_mut() {
        // On the way out a room waits in its old light until the camera comes into it.
        let reached = room >= here || (room == toward && ridden > 0.35);
        if slot.dressing.way == Way::In || at_once || lift > 0.0 {
            slot.relit = 1.0;
        } else if reached {
            slot.relit = (slot.relit + time.delta_secs() / DAWN_SECONDS).min(1.0);
        }
    }
    adapt(&mut eye, &stage, toward, time.delta_secs(), at_once);
    let exposure = eye.exposure();
    // What lies beyond the last room that exists is seen as distance.
    if let (Some(slot), Some(mut clear)) = (stage.slot(toward), clear) {
        let inside = slot.standing().map_or(Vec3::ZERO, |standing| standing.looks[0].haze) * BEYOND;
        let color = inside.lerp(lot::AIR * 0.4, lift);
        clear.0 = encoding::clear_color(color, roots.as_deref());
    }
    let screen = 1.0 + SCREEN_BREATH * (time.elapsed_secs() * 2.1).sin() * (time.elapsed_secs() * 0.77).sin();
    let seen_ratio = stage.ratio(here);
    let life = Life { motion: shown.motion, still: stage.at_once, seconds: time.elapsed_secs(), knock: *knock };
    for (room, slot) in stage.slots() {
        let Some(standing) = slot.standing() else { continue };
        let mut look = current(slot);
        look.groups[SCREEN] *= screen;
        let z = stage.offset(room, here);
        let exposure = from_outside(&mut look, slot, standing, exposure, attention(slot, z, &rig), lift);
        let haze = HAZE / slot.spec.ratio.max(0.1);
        let now = Moment {
            grade: grade(&shown, exposure),
            haze: haze + (lot::HAZE / seen_ratio.max(0.1) - haze) * lift,
            z,
            ..Moment::default()
        };
        relight(&mut materials, &standing.materials, Uniforms::new(&look, &now));
        let now = Moment { breath: life.breath(slot), stir: life.stir(room, standing.paces, slot.dressing.way), ..now };
        relight(&mut materials, &standing.of_person, Uniforms::new(&look, &now));
    }
}

/// Exposure factor, darkening of the corners, grain and strength of the surfaces' texture, as the settings want them.
pub(super) fn grade(shown: &Shown, exposure: f32) -> Vec4 {
    let [vignette, grain, detail] = if shown.high_contrast { [0.0, 0.0, FINISH[2]] } else { FINISH };
    Vec4::new(exposure, vignette, if shown.motion == Motion::Full { grain } else { 0.0 }, detail)
}

/// How far a room is the one that is looked at from outside, from its neighbours' share to 1.
fn attention(slot: &Slot, z: f32, rig: &Rig) -> f32 {
    let Some(focus) = aloft::focus(&rig.pose) else { return 1.0 };
    let off = (focus - (z - slot.spec.size.z / 2.0)).abs() / slot.spec.size.z.max(0.1);
    1.0 - (1.0 - BESIDE) * set::track::ease((off - 0.35) / 0.6)
}

/// As the studio shows a room whose ceiling is off: each at its own exposure, the studio's light in it and its air before
/// it. Returns the exposure.
fn from_outside(look: &mut Look, slot: &Slot, standing: &Standing, eye: f32, attention: f32, lift: f32) -> f32 {
    if lift <= 0.0 {
        return eye;
    }
    let own = stops(slot, standing).exp2();
    look.fill += lot::INTO_ROOMS * (lift / own);
    let exposure = eye + (own * attention - eye) * lift;
    look.haze = look.haze.lerp(lot::AIR / exposure.max(0.05), lift);
    exposure
}

/// The exposure of a room as it is lit now, stops.
fn stops(slot: &Slot, standing: &Standing) -> f32 {
    let [stops_in, stops_out] = standing.exposure;
    match slot.dressing.way {
        Way::In => stops_in,
        Way::Out => stops_in + (stops_out - stops_in) * slot.relit,
    }
}

fn adapt(eye: &mut Eye, stage: &Stage, room: usize, seconds: f32, at_once: bool) {
    let Some((slot, standing)) = stage.slot(room).and_then(|slot| Some((slot, slot.standing()?))) else { return };
    let target = stops(slot, standing);
    let share = if at_once || !eye.open { 1.0 } else { 1.0 - (-ADAPTION * seconds).exp() };
    eye.stops += (target - eye.stops) * share;
    eye.open = true;
}

fn current(slot: &Slot) -> Look {
    let Some(standing) = slot.standing() else { return Look::default() };
    let [way_in, way_out] = &standing.looks;
    if slot.dressing.way == Way::In { *way_in } else { between(way_in, way_out, slot.relit) }
}

/// A crossfade of light; what is geometry in a look is the same in both.
fn between(a: &Look, b: &Look, share: f32) -> Look {
    Look {
        sun: a.sun.lerp(b.sun, share),
        groups: std::array::from_fn(|n| a.groups[n].lerp(b.groups[n], share)),
        fill: a.fill.lerp(b.fill, share),
        ..*b
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crossfade_begins_and_ends_at_its_ends() {
        let a = Look { fill: Vec3::ZERO, groups: [Vec4::ONE; 4], ..default() };
        let b = Look { fill: Vec3::ONE, groups: [Vec4::ZERO; 4], ..default() };
        assert_eq!(between(&a, &b, 0.0).groups[1], Vec4::ONE);
        assert_eq!(between(&a, &b, 1.0).fill, Vec3::ONE);
    }
}
