//! The shape a heap is to have: how high it may stand over each place of the floor. It places nothing.

use glam::{Vec2, Vec3};

use crate::shapes::fractal;
use crate::spec::RoomSpec;

/// Tangent of the angle at which bags and boxes that lean on one another stand, where there is room (50°), and where
/// walls hold them (62°).
const REPOSE: (f32, f32) = (1.2, 1.9);
/// Highest a heap stands beside the room's height, where there is room and where there is least.
const HIGHEST: (f32, f32) = (0.56, 0.72);
/// Ratio of a room in which there is room, and of one in which walls hold the heaps.
const ROOMY: (f32, f32) = (0.48, 0.36);
/// Highest on the window's side, between its sill (0) and its head (1), before an open and before a shut one.
const BEFORE_WINDOW: (f32, f32) = (0.28, 0.44);
/// Share of a window's width by which it is open, and by which it is as good as shut.
const OPEN: (f32, f32) = (0.30, 0.06);
/// Highest the top of a piece may be between the camera and the person, beside the person's height, right before them; the
/// nearer the camera the lower.
const TOP_BEFORE_PERSON: f32 = 0.36;
/// Highest between the camera and the person, beside the person's height.
const BEFORE_PERSON: f32 = 0.24;
/// How high a heap begins at the border of its area that is no wall, beside the ratio, metres.
const BORDER: f32 = 0.10;

/// A mound over a room's floor.
#[derive(Debug, Clone)]
pub(super) struct Mound<'a> {
    spec: &'a RoomSpec,
    area: (f32, f32, f32, f32),
    /// Where the camera rides: half its width, metres.
    aisle: f32,
    /// Low and high corner of the person.
    person: Option<(Vec3, Vec3)>,
    /// Tangent of the angle it stands at.
    repose: f32,
    /// Highest it stands beside the room's height.
    highest: f32,
    /// Highest on the window's side, between its sill (0) and its head (1).
    before_window: f32,
}

/// How far a value has come from the one to the other, 0 to 1.
fn share((from, to): (f32, f32), value: f32) -> f32 {
    ((value - from) / (to - from)).clamp(0.0, 1.0)
}

fn between((from, to): (f32, f32), share: f32) -> f32 {
    from + (to - from) * share
}

impl<'a> Mound<'a> {
    /// The mound of an area (x from, x to, distance from the way in from, to).
    pub(super) fn of(spec: &'a RoomSpec, area: (f32, f32, f32, f32), person: Option<(Vec3, Vec3)>) -> Self {
        let (narrow, shut) = (share(ROOMY, spec.ratio), share(OPEN, spec.window.open));
        Self {
            spec,
            area,
            aisle: super::field::aisle(spec),
            person,
            repose: between(REPOSE, narrow),
            highest: between(HIGHEST, narrow),
            before_window: between(BEFORE_WINDOW, shut),
        }
    }

    /// How high it may stand over a place (x, z), metres.
    pub(super) fn height(&self, at: Vec2) -> f32 {
        let seed = (self.spec.seed & 0xFFFF) as u32;
        let uneven = 1.0 + 0.30 * fractal(Vec3::new(at.x, 0.0, at.y) * (3.0 / self.spec.ratio), seed);
        (self.repose * self.to_way(at) * uneven).min(self.to_border(at)).min(self.ceiling(at))
    }

    /// How far it is to where nothing may lie because somebody rides or enters there.
    fn to_way(&self, at: Vec2) -> f32 {
        let (size, r) = (self.spec.size, self.spec.ratio);
        let to_rectangle = |half: f32, near: f32, far: f32| {
            let out = Vec2::new(at.x.abs() - half, (-at.y - far).max(near + at.y)).max(Vec2::ZERO);
            out.length()
        };
        let aisle = if self.spec.leave.is_some() { to_rectangle(self.aisle, 0.0, size.z) } else { f32::INFINITY };
        let leave =
            self.spec.leave.map_or(f32::INFINITY, |(wide, _)| to_rectangle(wide / 2.0, size.z - 0.2 * r, size.z));
        aisle.min(leave).min(to_rectangle(self.spec.enter.0 / 2.0, 0.0, 0.22 * r))
    }

    /// The slope down to borders of the area that are no walls.
    fn to_border(&self, at: Vec2) -> f32 {
        let (x0, x1, a0, a1) = self.area;
        let (half, depth, r) = (self.spec.size.x / 2.0, self.spec.size.z, self.spec.ratio);
        let wall = 0.12 * r;
        let sides = [
            (at.x - x0, x0 < -half + wall),
            (x1 - at.x, x1 > half - wall),
            (-at.y - a0, a0 < wall),
            (a1 + at.y, a1 > depth - wall),
        ];
        let nearest = sides.iter().filter(|(_, is_wall)| !is_wall).map(|(to, _)| *to).fold(f32::INFINITY, f32::min);
        BORDER * r + self.repose * nearest.max(0.0)
    }

    /// What must stay in sight: the window, the person, and the room itself.
    fn ceiling(&self, at: Vec2) -> f32 {
        let (size, window) = (self.spec.size, self.spec.window);
        let mut most = self.highest * size.y;
        if at.x < 0.0 && -at.y < window.along.1 {
            most = most.min(window.up.0 + (window.up.1 - window.up.0) * self.before_window);
        }
        if let Some((low, high)) = self.person
            && self.hides(at, low, high)
        {
            most = most.min(BEFORE_PERSON * high.y);
        }
        most
    }

    /// How high the top of a piece may reach over a place, so that he is seen, metres.
    pub(super) fn top(&self, at: Vec2) -> f32 {
        match self.person {
            Some((low, high)) if self.hides(at, low, high) => {
                TOP_BEFORE_PERSON * high.y * at.y / ((low.z + high.z) / 2.0)
            }
            _ => f32::INFINITY,
        }
    }

    /// Whether what stands at a place is between the camera, which comes in by the middle, and the person.
    fn hides(&self, at: Vec2, low: Vec3, high: Vec3) -> bool {
        let (z, back) = (-at.y, -low.z);
        if z <= 1e-3 || z > (-high.z).max(0.0) + (back + high.z) * 0.6 {
            return false;
        }
        // Where he is, this is so much larger than here.
        let larger = (back - (back + high.z) * 0.5) / z;
        let margin = 0.16 * self.spec.ratio * larger.max(1.0);
        at.x * larger > low.x - margin && at.x * larger < high.x + margin
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::tests::sample;

    #[test]
    fn a_mound_rises_to_the_walls_and_keeps_way_window_and_person_free() {
        let spec = sample(14);
        let (half, depth, r) = (spec.size.x / 2.0, spec.size.z, spec.ratio);
        let person = (Vec3::new(half * 0.3, 0.0, -depth * 0.75), Vec3::new(half * 0.8, 0.8, -depth * 0.5));
        let mound = Mound::of(&spec, (-half, half, 0.0, depth), Some(person));
        let over = |across: f32, along: f32| mound.height(Vec2::new(across * half, -along * depth));
        assert!(over(0.0, 0.5) <= 0.0 && over(0.1, 0.5) <= 0.05 * r, "the way is free");
        assert!(over(0.95, 0.9) > over(0.6, 0.9) && over(0.6, 0.9) > over(0.4, 0.9), "it rises to the wall");
        assert!(over(0.95, 0.9) > 0.3 * r && over(0.95, 0.9) <= HIGHEST.0 * spec.size.y);
        assert!(over(0.5, 0.4) <= BEFORE_PERSON * 0.8, "he is seen");
        let before_window = mound.height(Vec2::new(-half * 0.95, -(spec.window.along.0 + spec.window.along.1) / 2.0));
        let mut shut = spec.clone();
        shut.window.open = 0.03;
        let before_shut =
            Mound::of(&shut, (-half, half, 0.0, depth), None).height(Vec2::new(-half * 0.95, -0.75 * depth));
        assert!(before_shut > before_window, "before a shut window it may rise");
        assert!(
            mound.top(Vec2::new(half * 0.22, -0.2 * depth)) < mound.top(Vec2::new(half * 0.22, -0.4 * depth)),
            "he is seen"
        );
        let (roomy, narrow) = (sample(14), sample(17));
        let beside = |spec: &RoomSpec| {
            let (half, depth) = (spec.size.x / 2.0, spec.size.z);
            let mound = Mound::of(spec, (-half, half, 0.0, depth), None);
            mound.height(Vec2::new(half * 0.97, -0.5 * depth)) / spec.size.y
        };
        assert!(
            beside(&narrow) > beside(&roomy),
            "it rises as the rooms narrow: {} {}",
            beside(&narrow),
            beside(&roomy)
        );
        assert!(before_window < (spec.window.up.0 + spec.window.up.1) / 2.0, "the window is seen");
    }
}
