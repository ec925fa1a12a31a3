//! From the room to the picture and back: where a place is on the screen, and which line of sight a place on the screen
//! is. It draws nothing and moves nothing.

use bevy::camera::CameraProjection;
use bevy::math::{Mat4, Vec2, Vec3, Vec4, Vec4Swizzles};
use bevy::transform::components::Transform;

use super::target::{Extent, Target};
use crate::lens::ShiftLens;

/// Nearer to the camera's plane than this nothing is shown, metres.
const NEAR: f32 = 0.02;
/// So near to a point that has no size a click counts as on it, points of the screen.
const NEAR_ENOUGH: f32 = 12.0;

/// The camera, as far as places are concerned. Places are metres of the room it is in, and points of the screen.
#[derive(Debug, Clone, Copy)]
pub struct Eye {
    clip_from_room: Mat4,
    room_from_clip: Mat4,
    size: Vec2,
}

impl Eye {
    /// Of a camera that stands so, behind this lens, on a screen of so many points.
    #[must_use]
    pub fn new(transform: &Transform, lens: &ShiftLens, size: Vec2) -> Self {
        let clip_from_room = lens.get_clip_from_view() * transform.to_matrix().inverse();
        Self { clip_from_room, room_from_clip: clip_from_room.inverse(), size }
    }

    /// Where a place is on the screen; none if it lies behind the camera.
    #[must_use]
    pub fn see(&self, place: Vec3) -> Option<Vec2> {
        let clip = self.clip_from_room * place.extend(1.0);
        (clip.w > NEAR).then(|| {
            let at = clip.xy() / clip.w;
            Vec2::new(at.x + 1.0, 1.0 - at.y) * 0.5 * self.size
        })
    }

    /// The line of sight through a point of the screen: from where, and which way (unit length).
    #[must_use]
    pub fn ray(&self, point: Vec2) -> (Vec3, Vec3) {
        let at = Vec2::new(point.x / self.size.x * 2.0 - 1.0, 1.0 - point.y / self.size.y * 2.0);
        let place = |depth: f32| {
            let place: Vec4 = self.room_from_clip * at.extend(depth).extend(1.0);
            place.xyz() / place.w
        };
        // The nearest plane that is drawn has depth 1, what is twice as far has half of that.
        let (near, far) = (place(1.0), place(0.5));
        (near, (far - near).normalize_or(Vec3::NEG_Z))
    }

    /// Where a line of sight meets a plane; none if it never does.
    #[must_use]
    pub fn on_plane(&self, point: Vec2, origin: Vec3, normal: Vec3) -> Option<Vec3> {
        let (from, way) = self.ray(point);
        let share = way.dot(normal);
        let far = (origin - from).dot(normal) / share;
        (share.abs() > 1e-3 && far > 0.0).then(|| from + way * far)
    }

    /// A line between two places, as far as it lies before the camera.
    #[must_use]
    pub fn line(&self, from: Vec3, to: Vec3) -> Option<(Vec2, Vec2)> {
        let depth = |place: Vec3| (self.clip_from_room * place.extend(1.0)).w - NEAR;
        let (a, b) = (depth(from), depth(to));
        if a <= 0.0 && b <= 0.0 {
            return None;
        }
        // A little before the plane itself, so that rounding leaves nothing behind it.
        let cut = |near: Vec3, far: Vec3, near_depth: f32, far_depth: f32| {
            near.lerp(far, ((0.001 - near_depth) / (far_depth - near_depth)).clamp(0.0, 1.0))
        };
        let from_seen = if a <= 0.0 { cut(from, to, a, b) } else { from };
        let to_seen = if b <= 0.0 { cut(to, from, b, a) } else { to };
        Some((self.see(from_seen)?, self.see(to_seen)?))
    }

    /// How far apart two points of the screen are on the floor under its middle, about; metres.
    #[must_use]
    pub fn metres_per_point(&self) -> f32 {
        let middle = self.size / 2.0;
        let on = |point| self.on_plane(point, Vec3::ZERO, Vec3::Y);
        on(middle).zip(on(middle + Vec2::X)).map_or(0.0, |(a, b)| a.distance(b))
    }

    /// Whether it looks straight down.
    #[must_use]
    pub fn looks_down(&self) -> bool {
        self.ray(self.size / 2.0).1.y < -0.98
    }

    /// Which way right and away are in the picture, along the axes of the room: what an arrow moves something by.
    #[must_use]
    pub fn axes(&self) -> (Vec3, Vec3) {
        let middle = self.size / 2.0;
        let (_, way) = self.ray(middle);
        // Straight down, up in the picture is away.
        let away = if self.looks_down() { self.ray(middle - Vec2::Y * 8.0).1 - way } else { way };
        let forward = if away.x.abs() > away.z.abs() { Vec3::X * away.x.signum() } else { Vec3::Z * away.z.signum() };
        (forward.cross(Vec3::Y), forward)
    }

    /// What lies under a point of the screen, nearest first; of what lies about as near, the smaller first.
    #[must_use]
    pub fn under(&self, point: Vec2, extents: &[(Target, Extent)]) -> Vec<Target> {
        let (from, way) = self.ray(point);
        let mut hits: Vec<(f32, Target)> = Vec::new();
        for (target, extent) in extents {
            let is_point = matches!(target, Target::Thing(_) | Target::Lamp(_));
            let beside = self.see(extent.foot()).map_or(f32::INFINITY, |at| at.distance(point));
            let far = match extent.hit(from, way) {
                _ if is_point && beside < NEAR_ENOUGH => Some(0.0),
                Some(far) if !is_point => Some(far + 0.3 * extent.volume().cbrt()),
                _ => None,
            };
            hits.extend(far.map(|far| (far, *target)));
        }
        hits.sort_by(|a, b| a.0.total_cmp(&b.0));
        hits.into_iter().map(|(_, target)| target).collect()
    }
}

#[cfg(test)]
mod tests {
    use bevy::math::Quat;

    use super::*;

    fn eye() -> Eye {
        let transform = Transform::from_xyz(0.0, 0.5, 0.1).with_rotation(Quat::from_rotation_y(0.2));
        let lens = ShiftLens { aspect: 1280.0 / 720.0, covered: Vec2::new(0.33, 0.08), rise: 0.3, zoom: 1.0 };
        Eye::new(&transform, &lens, Vec2::new(1280.0, 720.0))
    }

    #[test]
    fn a_line_of_sight_leads_back_to_the_place_that_was_seen() {
        let (eye, place) = (eye(), Vec3::new(0.4, 0.2, -2.5));
        let seen = eye.see(place).unwrap();
        let met = eye.on_plane(seen, place, Vec3::Y).unwrap();
        assert!(met.distance(place) < 1e-3, "{met}");
    }

    #[test]
    fn away_and_right_are_those_of_the_picture() {
        assert_eq!(eye().axes(), (Vec3::X, Vec3::NEG_Z));
        let down =
            Transform::from_xyz(0.0, 9.0, -2.0).with_rotation(Quat::from_rotation_x(-std::f32::consts::FRAC_PI_2));
        let above = Eye::new(&down, &ShiftLens::default(), Vec2::new(1280.0, 720.0));
        assert_eq!(above.axes(), (Vec3::X, Vec3::NEG_Z));
        let side = Transform::from_xyz(5.0, 4.0, -2.0)
            .with_rotation(Quat::from_rotation_y(1.28) * Quat::from_rotation_x(-0.66));
        let outside = Eye::new(&side, &ShiftLens::default(), Vec2::new(1280.0, 720.0));
        assert_eq!(outside.axes(), (Vec3::NEG_Z, Vec3::NEG_X));
    }

    #[test]
    fn what_lies_behind_is_not_seen_and_lines_are_cut_there() {
        let eye = eye();
        assert_eq!(eye.see(Vec3::new(0.0, 0.5, 3.0)), None);
        let (a, b) = eye.line(Vec3::new(0.0, 0.0, 3.0), Vec3::new(0.0, 0.0, -3.0)).unwrap();
        assert!(a.is_finite() && b.is_finite());
        assert_eq!(eye.line(Vec3::new(0.0, 0.0, 3.0), Vec3::new(0.0, 0.0, 4.0)), None);
    }
}
