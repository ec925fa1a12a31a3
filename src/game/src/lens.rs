//! The camera's lens: a perspective whose picture is shifted, as a view camera does it, so that verticals stay
//! straight and the axis of the rooms stays in the part of the screen that no text covers. It moves nothing.

use bevy::camera::{CameraProjection, SubCameraView};
use bevy::math::Vec3A;
use bevy::prelude::*;

/// Half the width of a full-frame film (36 mm) over a 25 mm lens.
const HALF_WIDTH_25_MM: f32 = 18.0 / 25.0;
/// Never narrower than this to either side, whatever the shape of the screen.
const LEAST_HALF_WIDTH: f32 = 0.60;
/// Never taller than this to either side.
const MOST_HALF_HEIGHT: f32 = 0.95;
/// Nearest distance drawn, metres; the rooms are as small as a shoe box.
const NEAR: f32 = 0.012;
/// Farthest distance drawn, metres.
const FAR: f32 = 80.0;

/// A perspective with a shifted picture.
#[derive(Debug, Clone, PartialEq)]
pub struct ShiftLens {
    /// Width of the picture over its height.
    pub aspect: f32,
    /// Share of the screen left free at the right by text, 0 to 1; and of the bottom.
    pub covered: Vec2,
    /// How far up the film is shifted, in half picture heights (the look: 0.3 in room 1).
    pub rise: f32,
    /// Longer than 25 mm by this factor.
    pub zoom: f32,
}

impl Default for ShiftLens {
    fn default() -> Self {
        Self { aspect: 16.0 / 9.0, covered: Vec2::ZERO, rise: 0.0, zoom: 1.0 }
    }
}

impl ShiftLens {
    /// Half width and half height of the whole picture at a distance of one metre.
    #[must_use]
    pub fn half(&self) -> Vec2 {
        let free_aspect = self.aspect * (1.0 - self.covered.x) / (1.0 - self.covered.y);
        // What is free shows what a 16:9 picture of a 25 mm lens would; a narrow screen sees less to the sides.
        let half_height =
            (HALF_WIDTH_25_MM * 9.0 / 16.0).max(LEAST_HALF_WIDTH / free_aspect.max(0.1)).min(MOST_HALF_HEIGHT);
        let free = Vec2::new(half_height * free_aspect, half_height) / self.zoom;
        free / (Vec2::ONE - self.covered)
    }

    /// Left, right, bottom, top of the picture at a distance of one metre.
    fn edges(&self) -> [f32; 4] {
        let half = self.half();
        let shift_x = half.x * self.covered.x;
        let shift_y = -half.y * self.covered.y + self.rise * half.y * (1.0 - self.covered.y);
        [shift_x - half.x, shift_x + half.x, shift_y - half.y, shift_y + half.y]
    }
}

impl CameraProjection for ShiftLens {
    fn get_clip_from_view(&self) -> Mat4 {
        let [left, right, bottom, top] = self.edges();
        Mat4::from_cols(
            Vec4::new(2.0 / (right - left), 0.0, 0.0, 0.0),
            Vec4::new(0.0, 2.0 / (top - bottom), 0.0, 0.0),
            Vec4::new((right + left) / (right - left), (top + bottom) / (top - bottom), 0.0, -1.0),
            Vec4::new(0.0, 0.0, NEAR, 0.0),
        )
    }

    fn get_clip_from_view_for_sub(&self, _sub_view: &SubCameraView) -> Mat4 {
        self.get_clip_from_view()
    }

    fn update(&mut self, width: f32, height: f32) {
        self.aspect = if width > 0.0 && height > 0.0 { width / height } else { 1.0 };
    }

    fn far(&self) -> f32 {
        FAR
    }

    fn get_frustum_corners(&self, z_near: f32, z_far: f32) -> [Vec3A; 8] {
        let [left, right, bottom, top] = self.edges();
        let corner = |x: f32, y: f32, z: f32| Vec3A::new(x * z.abs(), y * z.abs(), z);
        [
            corner(right, bottom, z_near),
            corner(right, top, z_near),
            corner(left, top, z_near),
            corner(left, bottom, z_near),
            corner(right, bottom, z_far),
            corner(right, top, z_far),
            corner(left, top, z_far),
            corner(left, bottom, z_far),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(lens: &ShiftLens, point: Vec3) -> Vec2 {
        let clip = lens.get_clip_from_view() * point.extend(1.0);
        clip.truncate().truncate() / clip.w
    }

    #[test]
    fn the_axis_stays_in_the_middle_of_what_text_leaves_free() {
        let lens = ShiftLens { covered: Vec2::new(0.4, 0.0), ..default() };
        let axis = project(&lens, Vec3::new(0.0, 0.0, -3.0));
        // Free is the left 60 %: from -1 to 0.2, its middle is -0.4.
        assert!((axis.x + 0.4).abs() < 1e-4, "{axis}");
        let below = ShiftLens { covered: Vec2::new(0.0, 0.5), aspect: 0.5, ..default() };
        let axis = project(&below, Vec3::new(0.0, 0.0, -3.0));
        assert!((axis.y - 0.5).abs() < 1e-4, "{axis}");
    }

    #[test]
    fn verticals_stay_straight() {
        let lens = ShiftLens { rise: 0.4, ..default() };
        let low = project(&lens, Vec3::new(1.0, -0.5, -4.0));
        let high = project(&lens, Vec3::new(1.0, 2.0, -4.0));
        assert!((low.x - high.x).abs() < 1e-5);
    }

    #[test]
    fn a_phone_held_upright_still_sees_the_room() {
        let lens = ShiftLens { aspect: 390.0 / 844.0, covered: Vec2::new(0.0, 0.5), ..default() };
        let half = lens.half();
        assert!(half.x >= 0.44, "{half}");
    }
}
