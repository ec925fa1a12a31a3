//! Mixes the light of the rooms that stand: dawn comes up in a room as it is passed on the way out, the eye adapts from
//! room to room, a screen flickers slowly. It bakes nothing.

use bevy::prelude::*;
use set::arcade;
use story::page::Way;

use super::idle::{Knock, Life};
use super::job::Built;
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
/// Seconds in which a room comes from the brightness of its first light to that of the baked one.
const SETTLE_SECONDS: f32 = 0.6;
/// The first light counts for no less than this beside the baked one, nor for more than the inverse.
const LEAST_SHARE: f32 = 0.4;

/// The eye's exposure, stops.
#[derive(Resource, Debug, Default)]
pub struct Eye {
    stops: f32,
    /// Whether it has seen anything yet; the first sight needs no adaption.
    open: bool,
}

impl Eye {
    /// Its exposure as a factor.
    #[must_use]
    pub fn exposure(&self) -> f32 {
        self.stops.exp2()
    }
}

/// How bright a room is on the whole. When its baked light takes the place of the first one, that comes over from the one
/// to the other, so that only shadows appear and nothing flashes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Level {
    is_provisional: bool,
    groups: Vec4,
    open: f32,
    /// What it comes from, beside what it is, and for how many seconds already.
    from: Option<(Vec4, f32, f32)>,
}

impl Level {
    pub(super) fn of(built: &Built) -> Self {
        let (groups, open) = built.level();
        Self { is_provisional: built.is_provisional(), groups: groups.into(), open, from: None }
    }

    /// Takes the place of another.
    pub(super) fn come_from(&mut self, old: &Self) {
        if old.is_provisional {
            let beside = |old: f32, new: f32| (old / new.max(1e-6)).clamp(LEAST_SHARE, 1.0 / LEAST_SHARE);
            let groups = Vec4::from_array(std::array::from_fn(|g| beside(old.groups[g], self.groups[g])));
            self.from = Some((groups, beside(old.open, self.open), 0.0));
        }
    }

    /// Lets time pass, seconds.
    fn pass(&mut self, seconds: f32) {
        if let Some((.., since)) = &mut self.from {
            *since += seconds;
        }
        self.from = self.from.filter(|(.., since)| *since < SETTLE_SECONDS);
    }

    fn on(&self, look: &mut Look) {
        let Some((groups, open, since)) = self.from else { return };
        let share = set::track::ease(since / SETTLE_SECONDS);
        for (g, group) in look.groups.iter_mut().enumerate() {
            // What shines itself does so all the time.
            *group *= Vec3::splat(groups[g] + (1.0 - groups[g]) * share).extend(1.0);
        }
        look.fill *= open + (1.0 - open) * share;
    }
}

/// Mixes light every frame.
pub fn plugin(app: &mut App) {
    app.init_resource::<Eye>().init_resource::<Knock>().add_systems(Update, mix.in_set(crate::Order::Light));
}

/// Gives every room that stands its light of this frame.
pub fn mix(
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
        if let Some(standing) = &mut slot.shown {
            standing.level.pass(time.delta_secs());
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
    let screen = if shown.motion == Motion::Full { arcade::glow(time.elapsed_secs()) } else { 1.0 };
    let seen_ratio = stage.ratio(here);
    let life = Life { motion: shown.motion, still: stage.at_once, seconds: time.elapsed_secs(), knock: *knock };
    for (room, slot) in stage.slots() {
        let Some(standing) = slot.standing() else { continue };
        let mut look = current(slot);
        standing.level.on(&mut look);
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
    fn a_baked_light_begins_as_bright_as_the_first_one_was() {
        let level =
            |is_provisional, bright: f32| Level { is_provisional, groups: Vec4::splat(bright), open: 0.5, from: None };
        let (early, mut baked) = (level(true, 0.5), level(false, 1.0));
        let bright = |level: &Level| {
            let mut look = Look { groups: [Vec4::ONE; 4], ..default() };
            level.on(&mut look);
            look.groups[1].x
        };
        assert_eq!(bright(&baked), 1.0);
        baked.come_from(&early);
        let mut last = bright(&baked);
        assert_eq!(last, 0.5);
        while last < 1.0 {
            baked.pass(0.05);
            assert!((0.0..0.15).contains(&(bright(&baked) - last)), "from {last} to {}", bright(&baked));
            last = bright(&baked);
        }
        let mut finer = level(false, 2.0);
        finer.come_from(&baked);
        assert_eq!(bright(&finer), 1.0, "only the first light is eased away from");
    }

    #[test]
    fn a_crossfade_begins_and_ends_at_its_ends() {
        let a = Look { fill: Vec3::ZERO, groups: [Vec4::ONE; 4], ..default() };
        let b = Look { fill: Vec3::ONE, groups: [Vec4::ZERO; 4], ..default() };
        assert_eq!(between(&a, &b, 0.0).groups[1], Vec4::ONE);
        assert_eq!(between(&a, &b, 1.0).fill, Vec3::ONE);
    }
}
