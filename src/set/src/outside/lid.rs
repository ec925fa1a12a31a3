//! Which parts of a room's shell have to go for it to be seen into from outside and above: the ceiling, the wall on the
//! viewer's side and the timbers of the wall one comes in by. What faces away is not drawn anyway.

use glam::Vec3;

use crate::spec::RoomSpec;

/// What lies this near to a wall or the ceiling belongs to it, beside the ratio, metres.
const NEAR: f32 = 0.125;
/// How far the line of sight falls for each metre across: less than the view from outside looks down by.
const DOWN: f32 = 0.74;

/// Whether a triangle of the shell or the veil is in the way, by its corners in metres of the room. Both triangles of a
/// rectangle get the same answer, so that nothing is left with teeth.
#[must_use]
pub fn hides(spec: &RoomSpec, corners: [Vec3; 3]) -> bool {
    let [a, b, c] = corners;
    let (low, most) = (a.min(b).min(c), a.max(b).max(c));
    let r = spec.ratio;
    let near = NEAR * r;
    let (half, high, deep) = (spec.size.x / 2.0, spec.size.y, -spec.size.z);
    if most.y < 0.02 * r {
        // The floor stays.
        return false;
    }
    if most.x < -half - 0.05 * r {
        // What lies outside the window, where it would look over its wall or past its end.
        let out = -half - low.x;
        return most.y > high - DOWN * out || low.z < deep || most.z > 0.0;
    }
    if low.y > high - near * 0.6 {
        let free = |at: Vec3| at.x.abs() < half - 0.05 * r && at.z < -0.05 * r && at.z > deep + 0.05 * r;
        let down = (b - a).cross(c - a).normalize_or_zero().y < -0.5;
        if down || low.y > high + 0.005 * r || corners.into_iter().any(free) {
            return true;
        }
    }
    if low.x > half - near && most.z > deep + 0.005 * r {
        return true;
    }
    let (wide, top) = spec.enter;
    let beside_door = |at: Vec3| at.x.abs() > wide / 2.0 + 0.10 * r || at.y > top + 0.12 * r;
    low.z > -near && corners.into_iter().all(beside_door)
}

/// Whether a place with this normal is the back of something on the side of the wall that is away: nobody on the track
/// sees it, the room's light hardly reaches it, and only the studio's does.
#[must_use]
pub fn is_back(spec: &RoomSpec, at: Vec3, normal: Vec3) -> bool {
    normal.x > 0.6 && at.x > 0.1 * spec.size.x
}
