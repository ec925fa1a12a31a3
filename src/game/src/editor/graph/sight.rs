//! Which part of a drawing is seen, and how large: drawn near, pushed aside, fitted into a window. It knows no drawing and
//! no input.

use bevy_egui::egui::{Pos2, Rect, Vec2, pos2, vec2};

/// How large the drawing may be seen, points of the screen for a pixel of it.
const ZOOM: (f32, f32) = (0.02, 2.5);
/// What is followed is kept so far from the edge, points.
const EDGE: f32 = 24.0;

/// A part of a drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sight {
    /// What is seen in the middle, pixels of the drawing.
    pub middle: Pos2,
    /// Points of the screen for a pixel of the drawing.
    pub zoom: f32,
}

impl Sight {
    /// All of a drawing of this size, in a window of that.
    #[must_use]
    pub fn fit(drawing: Vec2, window: Vec2) -> Self {
        let zoom = (window.x / drawing.x.max(1.0)).min(window.y / drawing.y.max(1.0));
        Self { middle: (drawing / 2.0).to_pos2(), zoom: zoom.clamp(ZOOM.0, 1.0) }
    }

    /// Where a place of the drawing is on the screen, in a window there.
    #[must_use]
    pub fn see(&self, window: Rect, place: Pos2) -> Pos2 {
        window.center() + (place - self.middle) * self.zoom
    }

    /// Which place of the drawing is at a point of the screen.
    #[must_use]
    pub fn place(&self, window: Rect, point: Pos2) -> Pos2 {
        self.middle + (point - window.center()) / self.zoom
    }

    /// Draws near (above 1) or away; what is at this point of the screen stays there.
    pub fn draw_near(&mut self, factor: f32, window: Rect, point: Pos2) {
        let held = self.place(window, point);
        self.zoom = (self.zoom * factor).clamp(ZOOM.0, ZOOM.1);
        self.middle += held - self.place(window, point);
    }

    /// Pushes the drawing aside, by points of the screen; its middle never leaves the drawing.
    pub fn push(&mut self, points: Vec2, drawing: Vec2) {
        let middle = self.middle - points / self.zoom;
        self.middle = pos2(middle.x.clamp(0.0, drawing.x), middle.y.clamp(0.0, drawing.y));
    }

    /// Moves as little as it takes to see a part of the drawing whole; its beginning, where it is larger than the window.
    pub fn follow(&mut self, window: Rect, part: Rect) {
        let half = (window.size() / 2.0 - vec2(EDGE, EDGE)).max(Vec2::ZERO) / self.zoom;
        let within = |middle: f32, half: f32, from: f32, to: f32| {
            if to - from > 2.0 * half { from + half } else { middle.clamp(to - half, from + half) }
        };
        self.middle = pos2(
            within(self.middle.x, half.x, part.min.x, part.max.x),
            within(self.middle.y, half.y, part.min.y, part.max.y),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Rect = Rect { min: pos2(10.0, 40.0), max: pos2(810.0, 640.0) };

    #[test]
    fn what_lies_under_the_pointer_stays_there_when_one_draws_near() {
        let mut sight = Sight::fit(vec2(8000.0, 2700.0), WINDOW.size());
        let point = pos2(200.0, 300.0);
        let before = sight.place(WINDOW, point);
        sight.draw_near(3.0, WINDOW, point);
        assert!(sight.place(WINDOW, point).distance(before) < 0.5);
        assert!(sight.see(WINDOW, before).distance(point) < 0.5);
        (0..60).for_each(|_| sight.draw_near(3.0, WINDOW, point));
        assert!(sight.zoom <= ZOOM.1);
    }

    #[test]
    fn all_of_a_drawing_is_within_the_window_and_a_small_one_is_not_blown_up() {
        let sight = Sight::fit(vec2(8000.0, 2700.0), WINDOW.size());
        for corner in [pos2(0.0, 0.0), pos2(8000.0, 2700.0)] {
            assert!(WINDOW.expand(0.1).contains(sight.see(WINDOW, corner)), "{corner}");
        }
        assert_eq!(Sight::fit(vec2(100.0, 100.0), WINDOW.size()).zoom, 1.0);
    }

    #[test]
    fn what_is_followed_is_seen_whole_and_what_is_seen_already_moves_nothing() {
        let mut sight = Sight { middle: pos2(400.0, 300.0), zoom: 1.0 };
        let far = Rect::from_min_size(pos2(3000.0, 900.0), vec2(300.0, 200.0));
        sight.follow(WINDOW, far);
        let (a, b) = (sight.see(WINDOW, far.min), sight.see(WINDOW, far.max));
        assert!(WINDOW.contains(a) && WINDOW.contains(b), "{a} {b}");
        let before = sight;
        sight.follow(WINDOW, far);
        assert_eq!(sight, before);
        let huge = Rect::from_min_size(pos2(0.0, 0.0), vec2(9000.0, 200.0));
        sight.follow(WINDOW, huge);
        assert!(WINDOW.contains(sight.see(WINDOW, huge.min)), "its beginning");
    }
}
