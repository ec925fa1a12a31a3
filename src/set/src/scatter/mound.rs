//! The shape a heap is to have: how high it may stand over each place of the floor. It places nothing.

use glam::{Vec2, Vec3};

use crate::shapes::fractal;
use crate::spec::RoomSpec;

/// Tangent of the angle at which bags and boxes that lean on one another stand (50°).
const REPOSE: f32 = 1.2;
/// Highest a heap stands, beside the room's height.
const HIGHEST: f32 = 0.56;
/// Highest before the window, between its sill (0) and its head (1).
const BEFORE_WINDOW: f32 = 0.28;
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
}

impl<'a> Mound<'a> {
    /// The mound of an area (x from, x to, distance from the way in from, to).
    pub(super) fn of(spec: &'a RoomSpec, area: (f32, f32, f32, f32), person: Option<(Vec3, Vec3)>) -> Self {
        Self { spec, area, aisle: super::field::aisle(spec), person }
    }

    /// How high it may stand over a place (x, z), metres.
    pub(super) fn height(&self, at: Vec2) -> f32 {
        let seed = (self.spec.seed & 0xFFFF) as u32;
        let uneven = 1.0 + 0.30 * fractal(Vec3::new(at.x, 0.0, at.y) * (3.0 / self.spec.ratio), seed);
        (REPOSE * self.to_way(at) * uneven).min(self.to_border(at)).min(self.ceiling(at))
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
        BORDER * r + REPOSE * nearest.max(0.0)
    }

    /// What must stay in sight: the window, the person, and the room itself.
    fn ceiling(&self, at: Vec2) -> f32 {
        let (size, window) = (self.spec.size, self.spec.window);
        let mut most = HIGHEST * size.y;
        let near = at.x + size.x / 2.0 < 0.45 * self.spec.ratio;
        if near && -at.y > window.along.0 && -at.y < window.along.1 {
            most = most.min(window.up.0 + (window.up.1 - window.up.0) * BEFORE_WINDOW);
        }
        if let Some((low, high)) = self.person
            && self.hides(at, low, high)
        {
            most = most.min(BEFORE_PERSON * high.y);
        }
        most
    }

    /// Whether what stands at a place is between the camera, which comes in by the middle, and the person.
    fn hides(&self, at: Vec2, low: Vec3, high: Vec3) -> bool {
        let margin = 0.16 * self.spec.ratio;
        let (z, back) = (-at.y, -low.z);
        if z <= 1e-3 || z > (-high.z).max(0.0) + (back + high.z) * 0.6 {
            return false;
        }
        let seen = at.x * (back - (back + high.z) * 0.5) / z;
        seen > low.x - margin && seen < high.x + margin
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
        assert!(over(0.95, 0.9) > 0.3 * r && over(0.95, 0.9) <= HIGHEST * spec.size.y);
        assert!(over(0.5, 0.4) <= BEFORE_PERSON * 0.8, "he is seen");
        let before_window = mound.height(Vec2::new(-half * 0.95, -(spec.window.along.0 + spec.window.along.1) / 2.0));
        assert!(before_window < (spec.window.up.0 + spec.window.up.1) / 2.0, "the window is seen");
    }
}
