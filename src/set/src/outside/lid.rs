//! Which parts of a room's shell have to go for it to be seen into from outside and above: the ceiling, the wall on the
//! viewer's side and the timbers of the wall one comes in by. What faces away is not drawn anyway.

use glam::Vec3;

use crate::spec::RoomSpec;

/// What lies this near to a wall or the ceiling belongs to it, beside the ratio, metres.
const NEAR: f32 = 0.125;

/// Whether a triangle of the shell or the veil is in the way, by its corners in metres of the room.
#[must_use]
pub fn hides(spec: &RoomSpec, corners: [Vec3; 3]) -> bool {
    let [a, b, c] = corners;
    let (middle, r) = ((a + b + c) / 3.0, spec.ratio);
    let near = NEAR * r;
    let (half, high, deep) = (spec.size.x / 2.0, spec.size.y, -spec.size.z);
    if middle.y < 0.02 * r {
        // The floor stays.
        return false;
    }
    if middle.y > high + 0.005 * r {
        return true;
    }
    let up = (b - a).cross(c - a).normalize_or_zero().y;
    let inside = middle.x.abs() < half - 0.04 * r && middle.z < -0.04 * r && middle.z > deep + 0.04 * r;
    if middle.y > high - near * 0.6 && (up < -0.5 || inside) {
        return true;
    }
    if middle.x > half - near && middle.z > deep + 0.06 * r {
        return true;
    }
    let (wide, top) = spec.enter;
    let beside_door = middle.x.abs() > wide / 2.0 + 0.10 * r || middle.y > top + 0.12 * r;
    middle.z > -near && beside_door
}
