//! Which parts of a room's shell have to go for it to be seen into from outside and above: the ceiling, the wall on the
//! viewer's side and the timbers of the wall one comes in by. What faces away is not drawn anyway.

use glam::Vec3;

use crate::props;
use crate::spec::RoomSpec;

/// What lies this near to a wall or the ceiling belongs to it, beside the ratio, metres.
const NEAR: f32 = 0.125;
/// How far the line of sight falls for each metre across: less than the view from outside looks down by.
const DOWN: f32 = 0.74;
/// How near to the wall that is away a door or panel stands along it, beside the ratio, metres.
const ALONG_WALL: f32 = 0.25;
/// How many times as high as it is thick a panel is, and how thick at most, metres at scale 1.
const PANEL: (f32, f32) = (15.0, 0.1);

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

/// Boxes (low and high corner) round the doors and panels that stand along the wall that is away: without the wall
/// they are slabs before the room.
#[must_use]
pub fn panels(spec: &RoomSpec) -> Vec<(Vec3, Vec3)> {
    let edge = spec.size.x / 2.0 - ALONG_WALL * spec.ratio;
    let standing = spec.props.iter().filter(|prop| prop.held.is_none() && prop.at.x > edge);
    standing
        .filter_map(|prop| {
            let size = props::find(&prop.kind).map(|kind| Vec3::from(kind.size) * prop.scale)?;
            let across = prop.turn.sin().abs();
            let is_panel = size.y > PANEL.0 * size.z && size.z < PANEL.1 * prop.scale && across > 0.9;
            let half = Vec3::new(size.z, 0.0, size.x) / 2.0 + Vec3::splat(0.02 * prop.scale);
            is_panel.then(|| (prop.at - half, prop.at + half + Vec3::Y * size.y))
        })
        .collect()
}

/// Whether a triangle lies in one of these boxes.
#[must_use]
pub fn is_panel(panels: &[(Vec3, Vec3)], corners: [Vec3; 3]) -> bool {
    let within = |(low, high): &(Vec3, Vec3)| corners.iter().all(|at| at.cmpge(*low).all() && at.cmple(*high).all());
    panels.iter().any(within)
}

/// Whether a place with this normal is the back of something on the side of the wall that is away: nobody on the track
/// sees it, the room's light hardly reaches it, and only the studio's does.
#[must_use]
pub fn is_back(spec: &RoomSpec, at: Vec3, normal: Vec3) -> bool {
    normal.x > 0.6 && at.x > 0.1 * spec.size.x
}
