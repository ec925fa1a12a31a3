//! The lights of a room as small patches: window, doorways, lamps, screen; and the sun.

use std::ops::Range;

use glam::Vec3;

use super::scene::{NOBODY, Scene};
use super::{GROUPS, Groups};
use crate::room::Built;
use crate::shell::Gap;
use crate::spec::{Cover, RoomSpec};

/// Index of the sky group.
pub(super) const SKY: usize = 0;
/// How strongly the sun lights the patch that sends its bounce into the sky group: nearly as a window of strength 1.
pub(super) const SUN_INTO: f32 = 8.0;
/// How much brighter a window of strength 1 is than the white wall it lights; so a strength of 1 suits every group.
const WINDOW: f32 = 9.0;
/// What a neighbouring room sends through the far opening: sky, lamp, screen, dawn.
const FROM_AHEAD: Groups = [0.35, 0.35, 0.10, 0.80];
/// What comes through the doorway behind the camera; in dawn it is a light of its own.
const FROM_BEHIND: Groups = [1.4, 0.6, 0.15, 8.0];
/// A lamp's own body, within which nothing throws a shadow, beside the ratio, metres.
const LAMP_BODY: f32 = 0.12;
/// Radius of a lamp's light beside the ratio, metres.
const LAMP_BULB: f32 = 0.05;
/// Light below which no ray is sent to a patch.
const FAINT: f32 = 1e-4;
/// Light of a whole lamp or opening below which no ray is sent; half of it is taken to arrive.
const DIM: f32 = 1.5e-3;
/// Width over which the sun's patch is spread for its bounce beside the ratio, metres.
const PATCH: f32 = 0.08;

/// A small piece of a light.
#[derive(Debug, Clone, Copy)]
struct Patch {
    place: Vec3,
    /// Where it faces; none shines to all sides.
    normal: Option<Vec3>,
    /// Square metres; of a lamp, its strength times the ratio squared.
    area: f32,
    /// Distance from the place at which rays end.
    body: f32,
    sends: Groups,
}

impl Patch {
    /// What of it reaches a place that faces somewhere, if nothing is in the way.
    fn reaching(&self, place: Vec3, normal: Vec3) -> f32 {
        let to = self.place - place;
        let far = to.length();
        let way = to / far.max(1e-5);
        let here = normal.dot(way).max(0.0);
        match self.normal {
            Some(facing) => {
                let there = -facing.dot(way);
                here * there.max(0.0) * self.area / (std::f32::consts::PI * far * far + self.area)
            }
            None => here * self.area / (far * far).max(0.3 * self.body * self.body),
        }
    }
}

fn add(groups: &mut Groups, sends: Groups, value: f32) {
    for (g, sends) in groups.iter_mut().zip(sends) {
        *g += value * sends;
    }
}

/// Share of a light's patches that is free, by what they would bring, and how many were tried: if those at the ends agree,
/// those between are taken to be alike.
fn free_share(patches: &[(&Patch, f32)], mut is_free: impl FnMut(&Patch) -> bool) -> (f32, usize) {
    let count = patches.len();
    let (mut free, mut tried) = (0.0, 0.0);
    let mut rays = 0;
    let ends = [0, count.saturating_sub(1), count / 2];
    let few = if count < 12 { count.min(2) } else { 3 };
    let between = (0..count).filter(|n| !ends[..few].contains(n));
    for n in ends[..few].iter().copied().chain(between) {
        if rays == few && (free == 0.0 || free == tried) {
            break;
        }
        let (patch, value) = patches[n];
        rays += 1;
        tried += value;
        if is_free(patch) {
            free += value;
        }
    }
    (if tried > 0.0 { free / tried } else { 0.0 }, rays)
}

/// All lights of a room.
#[derive(Debug, Clone)]
pub(super) struct Lamps {
    patches: Vec<Patch>,
    /// The patches of each light.
    lights: Vec<Range<usize>>,
    sun: Option<Vec3>,
    gap: Gap,
    ratio: f32,
    sun_rays: usize,
}

impl Lamps {
    pub(super) fn new(built: &Built, spec: &RoomSpec, direct: usize) -> Self {
        let mut lamps = Self {
            patches: Vec::new(),
            lights: Vec::new(),
            sun: spec.lights.sun.map(Vec3::normalize_or_zero).filter(|s| s.x > 0.02),
            gap: built.gap,
            ratio: spec.ratio,
            sun_rays: direct.clamp(1, 4),
        };
        lamps.add_window(spec, direct);
        lamps.add_doorways(spec, direct);
        lamps.add_lamps(spec, direct);
        lamps.add_screen(spec, direct);
        lamps
    }

    /// A rectangle from its middle and two half-sides, cut into `across` times `up` patches.
    fn add_rectangle(&mut self, middle: Vec3, half: [Vec3; 2], cells: (usize, usize), normal: Vec3, sends: Groups) {
        let area = 4.0 * half[0].length() * half[1].length();
        if area < 1e-7 {
            return;
        }
        let (across, up) = (cells.0.max(1), cells.1.max(1));
        let share = |i: usize, n: usize| (i as f32 + 0.5) / n as f32 * 2.0 - 1.0;
        let first = self.patches.len();
        for j in 0..up {
            for i in 0..across {
                let place = middle + half[0] * share(i, across) + half[1] * share(j, up);
                let patch = Patch { place, normal: Some(normal), area: area / (across * up) as f32, body: 0.0, sends };
                self.patches.push(patch);
            }
        }
        self.lights.push(first..self.patches.len());
    }

    /// The gap shines with strength 1, its covers by what passes them.
    fn add_window(&mut self, spec: &RoomSpec, direct: usize) {
        let window = spec.window;
        let (sky, dawn) = match window.cover {
            Cover::Shoji => (0.30 * WINDOW, 0.45 * WINDOW),
            Cover::Curtain => (0.04 * WINDOW, 0.10 * WINDOW),
            Cover::Shutters => (0.0, 0.0),
        };
        let x = -spec.size.x / 2.0 + 0.012 * spec.ratio;
        let (low, high) = window.up;
        let (start, end) = (-self.gap.near, -self.gap.far);
        let mut add = |from: f32, to: f32, cells: (usize, usize), sends: Groups| {
            let middle = Vec3::new(x, (low + high) / 2.0, -(from + to) / 2.0);
            let half = [Vec3::Z * ((to - from).max(0.0) / 2.0), Vec3::Y * ((high - low) / 2.0)];
            self.add_rectangle(middle, half, cells, Vec3::X, sends);
        };
        add(start, end, (2, 2 * direct), [WINDOW, 0.0, 0.0, WINDOW * 0.8]);
        if sky > 0.0 {
            add(window.along.0, start, (1, direct), [sky, 0.0, 0.0, dawn]);
            add(end, window.along.1, (1, direct), [sky, 0.0, 0.0, dawn]);
        }
    }

    fn add_doorways(&mut self, spec: &RoomSpec, direct: usize) {
        let behind = if spec.front_door { 0.2 } else { 0.02 } * spec.ratio;
        let (wide, high) = spec.enter;
        let half = [Vec3::X * (wide / 2.0), Vec3::Y * (high / 2.0)];
        self.add_rectangle(Vec3::new(0.0, high / 2.0, behind), half, (2, direct), Vec3::NEG_Z, FROM_BEHIND);
        if let Some((wide, high)) = spec.leave {
            let half = [Vec3::X * (wide / 2.0), Vec3::Y * (high / 2.0)];
            let place = Vec3::new(0.0, high / 2.0, -spec.size.z - 0.02 * spec.ratio);
            self.add_rectangle(place, half, (1, direct.div_ceil(2)), Vec3::Z, FROM_AHEAD);
        }
    }

    /// A lamp of strength 1 gives 1 at a metre of furniture.
    fn add_lamps(&mut self, spec: &RoomSpec, direct: usize) {
        let count = direct * 2;
        for (place, strength) in spec.lights.lamps.iter().filter(|(_, strength)| *strength > 0.0) {
            let first = self.patches.len();
            for k in 0..count {
                let up = 1.0 - 2.0 * (k as f32 + 0.5) / count as f32;
                let (sin, cos) = (k as f32 * 2.399_963_2).sin_cos();
                let flat = (1.0 - up * up).sqrt();
                let off = Vec3::new(flat * cos, up, flat * sin) * (LAMP_BULB * self.ratio);
                self.patches.push(Patch {
                    place: *place + off,
                    normal: None,
                    area: strength * self.ratio * self.ratio / count as f32,
                    body: LAMP_BODY * self.ratio,
                    sends: [0.0, 1.0, 0.0, 0.0],
                });
            }
            self.lights.push(first..self.patches.len());
        }
    }

    /// A screen of strength 1 gives 1 at a metre of furniture straight before it, whatever its size.
    fn add_screen(&mut self, spec: &RoomSpec, direct: usize) {
        let Some(screen) = spec.lights.screen else { return };
        let normal = screen.normal.normalize_or(Vec3::Z);
        let side = Vec3::Y.cross(normal).normalize_or(Vec3::X);
        let half = [side * screen.half.0, normal.cross(side) * screen.half.1];
        let place = screen.center + normal * (0.02 * self.ratio);
        let area = 4.0 * half[0].length() * half[1].length();
        let sends = std::f32::consts::PI * self.ratio * self.ratio / area.max(1e-5);
        self.add_rectangle(place, half, (2, direct), normal, [0.0, 0.0, sends, 0.0]);
    }

    /// Room for what was last in the way of each light and of the sun.
    pub(super) fn blockers(&self) -> Vec<u32> {
        vec![NOBODY; self.lights.len() + 1]
    }

    /// Light straight from the lights at a place, and how many rays it took. What blocks a light for one place mostly
    /// does for the next: `last` keeps it.
    pub(super) fn direct(&self, scene: &Scene, place: Vec3, normal: Vec3, last: &mut [u32]) -> (Groups, usize) {
        let mut groups = [0.0; GROUPS];
        let mut rays = 1;
        let mut reaching: Vec<(&Patch, f32)> = Vec::with_capacity(16);
        for (light, last) in self.lights.iter().zip(last) {
            reaching.clear();
            reaching.extend(self.patches[light.clone()].iter().map(|patch| (patch, patch.reaching(place, normal))));
            reaching.retain(|(_, value)| *value > FAINT);
            let all: f32 = reaching.iter().map(|(_, value)| value).sum();
            let sends = self.patches[light.start].sends;
            if all * sends.iter().copied().fold(0.0, f32::max) < DIM {
                add(&mut groups, sends, all * 0.5);
                continue;
            }
            let (share, more) = free_share(&reaching, |patch| {
                let to = patch.place - place;
                let far = to.length();
                far <= patch.body || scene.free(place, to / far.max(1e-5), far - patch.body, last)
            });
            rays += more;
            add(&mut groups, sends, all * share);
        }
        (groups, rays)
    }

    /// Light straight from the lights at a place if nothing were in the way.
    pub(super) fn unhindered(&self, place: Vec3, normal: Vec3) -> Groups {
        let mut groups = [0.0; GROUPS];
        for patch in &self.patches {
            add(&mut groups, patch.sends, patch.reaching(place, normal));
        }
        groups
    }

    /// Where a place would see the sun in the window's plane: how far in, y and z there.
    fn towards_sun(&self, place: Vec3) -> Option<(f32, f32, f32)> {
        let sun = self.sun?;
        let back = (place.x - self.gap.plane) / sun.x;
        (back > 0.0).then_some((back, place.y - sun.y * back, place.z - sun.z * back))
    }

    /// Whether what stands in the room leaves the sun's way to the window free, 0 to 1. The window itself is not
    /// tested: the view does that finely. Places whose way misses the window by far are not tried and count as free.
    pub(super) fn sun(&self, scene: &Scene, place: Vec3, normal: Vec3, last: &mut [u32]) -> (f32, usize) {
        let Some(last) = last.last_mut() else { return (0.0, 0) };
        let (Some(sun), Some((back, y, z))) = (self.sun, self.towards_sun(place)) else { return (0.0, 0) };
        if normal.dot(sun) >= 0.0 {
            return (0.0, 0);
        }
        let wide = 0.35 * self.ratio;
        let gap = self.gap;
        if gap.area() <= 0.0 || z > gap.near + wide || z < gap.far - wide || y > gap.high + wide || y < gap.low - wide {
            return (1.0, 0);
        }
        let (side, other) = sun.any_orthonormal_pair();
        let mut free = 0.0;
        for k in 0..self.sun_rays {
            let (sin, cos) = (k as f32 * 2.4).sin_cos();
            let blur = if k == 0 { 0.0 } else { 0.008 };
            let way = -(sun + (side * cos + other * sin) * blur).normalize();
            free += f32::from(u8::from(scene.free_of_things(place, way, back, last)));
        }
        (free / self.sun_rays as f32, self.sun_rays)
    }

    /// How squarely the sun meets a surface, 0 to 1.
    pub(super) fn facing_sun(&self, normal: Vec3) -> f32 {
        self.sun.map_or(0.0, |sun| (-normal.dot(sun)).max(0.0))
    }

    /// How strongly the sun falls on a place that nothing shades, spread over the spacing of vertices.
    pub(super) fn sun_on(&self, place: Vec3, normal: Vec3) -> f32 {
        let (Some(sun), Some((_, y, z))) = (self.sun, self.towards_sun(place)) else { return 0.0 };
        let spread = PATCH * self.ratio;
        let cover = |at: f32, low: f32, high: f32| {
            ((at + spread).min(high) - (at - spread).max(low)).clamp(0.0, 2.0 * spread) / (2.0 * spread)
        };
        let gap = self.gap;
        (-normal.dot(sun)).max(0.0) * cover(y, gap.low, gap.high) * cover(z, gap.far, gap.near)
    }
}
