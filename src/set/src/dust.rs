//! Dust in the sun's beam: where motes float at a moment, and how bright they are. They are only where the beam through the
//! window's gap passes; what stands in the room is not asked. It draws nothing.

use glam::Vec3;

use crate::shapes::hash;
use crate::shell::Gap;
use crate::spec::RoomSpec;

/// Motes in a room.
pub const MOTES: u32 = 48;
/// How fast they sink and wander beside the ratio, metres a second.
const PACE: f32 = 0.012;
/// How far they sway beside the ratio, metres, and radians a second of it.
const SWAY: (f32, f32) = (0.02, 0.35);
/// Share of the beam, at each of its edges, in which they come out of the dark.
const EDGE: f32 = 0.14;

/// The sun's beam in a room.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Beam {
    gap: Gap,
    way: Vec3,
    size: Vec3,
    ratio: f32,
    seed: u32,
}

/// A grain of dust.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mote {
    /// Metres, in the room's axes.
    pub at: Vec3,
    /// 0 to 1.
    pub bright: f32,
}

impl Beam {
    /// The beam of a room; none if the sun never comes in.
    #[must_use]
    pub fn of(spec: &RoomSpec, gap: &Gap) -> Option<Self> {
        let way = spec.lights.sun?.normalize_or_zero();
        let open = gap.area() > 1e-4 && way.x > 0.02;
        open.then_some(Self { gap: *gap, way, size: spec.size, ratio: spec.ratio, seed: spec.seed as u32 })
    }

    /// Its motes after so many seconds.
    pub fn motes(&self, seconds: f32) -> impl Iterator<Item = Mote> {
        (0..MOTES).map(move |n| self.mote(n, seconds))
    }

    fn mote(&self, n: u32, seconds: f32) -> Mote {
        let own = |what: u32| hash(n.wrapping_mul(64).wrapping_add(what).wrapping_add(self.seed.wrapping_mul(4099)));
        let turn = |what: u32| seconds * SWAY.1 * (0.6 + own(what)) + own(what + 1) * std::f32::consts::TAU;
        let (wide, high) = (self.gap.near - self.gap.far, self.gap.high - self.gap.low);
        let pace = PACE * self.ratio * (0.5 + own(0)) * seconds;
        let sway = SWAY.0 * self.ratio;
        // Where its line along the beam crosses the window, as shares of the gap; it comes in again at the other edge.
        let across = (own(1) + (pace * 0.4 + sway * turn(10).sin()) / wide).rem_euclid(1.0);
        let up = (own(2) - (pace + sway * turn(20).cos()) / high).rem_euclid(1.0);
        let start = Vec3::new(self.gap.plane, self.gap.low + high * up, self.gap.far + wide * across);
        let long = self.length(start);
        let along = (own(3) + pace * 0.7 / long.max(0.1)).rem_euclid(1.0);
        let edge = |share: f32| (share.min(1.0 - share) / EDGE).clamp(0.0, 1.0);
        let glint = 0.65 + 0.35 * turn(30).sin();
        let bright = edge(across) * edge(up) * edge(along) * glint * (0.4 + 0.6 * own(4));
        Mote { at: start + self.way * (long * along), bright }
    }

    /// How far the sun goes from a place in the window until it meets floor or wall, metres.
    fn length(&self, start: Vec3) -> f32 {
        let until = |room: f32, pace: f32| if pace > 1e-4 { room / pace } else { f32::INFINITY };
        let (x, y) = (self.size.x / 2.0 - start.x, start.y);
        let far = until(self.size.z + start.z, -self.way.z).min(until(-start.z, self.way.z));
        until(x, self.way.x).min(until(y, -self.way.y)).min(far).max(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell;

    fn beam() -> (RoomSpec, Gap, Beam) {
        let mut spec = shell::tests::sample(3);
        spec.window.open = 0.4;
        spec.lights.sun = Some(Vec3::new(0.86, -0.27, -0.36));
        let gap = shell::build(&spec).gap;
        let beam = Beam::of(&spec, &gap).expect("the sun comes in");
        (spec, gap, beam)
    }

    #[test]
    fn dust_floats_only_where_the_sun_comes_in() {
        let (spec, gap, beam) = beam();
        for seconds in [0.0, 7.0, 600.0, 40_000.0] {
            for mote in beam.motes(seconds) {
                assert!(gap.lets_sun_on(spec.lights.sun.unwrap(), [mote.at; 3], 1e-3), "{mote:?}");
                assert!(mote.at.x.abs() < spec.size.x / 2.0 + 1e-3 && mote.at.y > -1e-3, "{mote:?}");
                assert!(mote.at.z < 1e-3 && mote.at.z > -spec.size.z - 1e-3, "{mote:?}");
            }
        }
    }

    #[test]
    fn dust_drifts_slowly_and_never_pops() {
        let (.., beam) = beam();
        let mut last: Vec<Mote> = beam.motes(0.0).collect();
        for frame in 1..3_000 {
            let now: Vec<Mote> = beam.motes(frame as f32 / 30.0).collect();
            for (a, b) in last.iter().zip(&now) {
                assert!((a.bright - b.bright).abs() < 0.08, "{a:?} {b:?}");
                let seen = a.bright.max(b.bright) > 0.1;
                assert!(!seen || a.at.distance(b.at) < 0.01, "{a:?} {b:?}");
            }
            last = now;
        }
    }

    #[test]
    fn where_the_window_is_shut_there_is_none() {
        let (mut spec, mut gap, _) = beam();
        gap.far = gap.near;
        assert_eq!(Beam::of(&spec, &gap), None);
        spec.lights.sun = None;
        assert_eq!(Beam::of(&spec, &beam().1), None);
    }
}
