//! The drawing of a ride: where its lines, rooms and marks are, for both kinds of pages. It draws nothing itself.

use story::model::Outcome;
use story::page::{RouteView, Stop, Way};

/// Height of the drawing beside its width.
pub const HIGH: f32 = 0.3;
/// The rooms stand on this line, beside the height of the drawing, and the highest reaches up to its top.
const FLOOR: f32 = 0.94;
/// The way in runs through a room at this share of its height, the way back at the other.
const WAYS: [f32; 2] = [0.68, 0.28];
/// Radius of a mark, beside the width of the drawing.
const MARK: f32 = 0.013;

/// What is drawn; all measures are shares of the width of the drawing, from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shape {
    /// The outline of a room: left, top, width, height.
    Room([f32; 4]),
    /// A piece of the way, from here to there.
    Line([f32; 2], [f32; 2]),
    /// A choice, with the way of support that was tried there: middle, radius.
    Mark([f32; 2], f32, Option<Outcome>),
}

/// The shapes of a ride, in the order they are drawn.
#[must_use]
pub fn shapes(view: &RouteView) -> Vec<Shape> {
    let rooms = rooms(view);
    let mut shapes: Vec<Shape> = rooms.iter().map(|room| Shape::Room(*room)).collect();
    let at = |stop: &Stop| {
        let [left, top, width, height] = *rooms.get(stop.room)?;
        let share = WAYS[usize::from(stop.way == Way::Out)];
        Some([left + width / 2.0, top + height * (1.0 - share)])
    };
    let places: Vec<([f32; 2], Option<Outcome>)> =
        view.stops.iter().filter_map(|stop| Some((at(stop)?, stop.outcome))).collect();
    shapes.extend(places.windows(2).map(|two| Shape::Line(two[0].0, two[1].0)));
    shapes.extend(places.iter().map(|(place, outcome)| Shape::Mark(*place, MARK, *outcome)));
    shapes
}

/// The rooms side by side, as wide as they are high beside one another.
fn rooms(view: &RouteView) -> Vec<[f32; 4]> {
    let whole: f32 = view.heights.iter().map(|height| f32::from(*height)).sum();
    let most = view.heights.iter().copied().max().unwrap_or(1).max(1);
    let mut left = 0.0;
    let room = |height: &u16| {
        let (width, height) = (f32::from(*height) / whole.max(1.0), f32::from(*height) / f32::from(most));
        let high = height * HIGH * FLOOR;
        let room = [left, HIGH * FLOOR - high, width, high];
        left += width;
        room
    };
    view.heights.iter().map(room).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_is_in_its_room_and_the_way_back_is_below_the_way_in() {
        let stop = |room, way, outcome| Stop { room, way, outcome };
        let helps = Some(Outcome::Helps);
        let view = RouteView {
            heights: vec![1000, 700, 330],
            stops: vec![
                stop(0, Way::In, None),
                stop(2, Way::In, None),
                stop(2, Way::Out, helps),
                stop(1, Way::Out, None),
            ],
        };
        let shapes = shapes(&view);
        let rooms: Vec<[f32; 4]> =
            shapes.iter().filter_map(|s| if let Shape::Room(r) = s { Some(*r) } else { None }).collect();
        let marks: Vec<[f32; 2]> =
            shapes.iter().filter_map(|s| if let Shape::Mark(m, ..) = s { Some(*m) } else { None }).collect();
        assert_eq!((rooms.len(), marks.len(), shapes.len()), (3, 4, 3 + 3 + 4));
        for (mark, stop) in marks.iter().zip(&view.stops) {
            let [left, top, width, height] = rooms[stop.room];
            assert!((left..left + width).contains(&mark[0]) && (top..top + height).contains(&mark[1]), "{mark:?}");
        }
        assert!(marks[2][1] > marks[1][1], "they are in the same room");
        let [left, top, width, height] = rooms[2];
        assert!((left + width - 1.0).abs() < 1e-5 && top > rooms[0][1] && top + height <= HIGH);
    }
}
