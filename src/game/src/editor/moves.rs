//! How a placement changes by hand: moved in metres of the room, turned, scaled, and rounded to what a person would have
//! written. It knows no pointer and no key.

use bevy::math::Vec3;
use set::spec::RoomSpec;

use super::target::Placement;

/// What places are rounded to while that is wished, metres.
const GRID: f32 = 0.05;
/// What turns are rounded to while that is wished, degrees.
const ANGLE: f32 = 15.0;
/// What scales are rounded to while that is wished.
const SIZE: f32 = 0.1;
/// The smallest and the largest scale the editor gives anything.
const SCALES: (f32, f32) = (0.1, 5.0);

/// Where something is, metres of the room; nothing that is held.
#[must_use]
pub fn metres(spec: &RoomSpec, placement: &Placement) -> Vec3 {
    crate::dress::place(spec, placement.at)
}

/// Moves it to a place in metres of the room, kept within the room; on the grid if that is wished.
#[must_use]
pub fn moved(spec: &RoomSpec, placement: &Placement, to: Vec3, on_grid: bool) -> Placement {
    let to = if on_grid { (to / GRID).round() * GRID } else { to };
    let (size, ratio) = (spec.size, spec.ratio.max(0.01));
    let across = (to.x / (size.x / 2.0)).clamp(-1.0, 1.0);
    let up = (to.y / ratio).clamp(0.0, size.y / ratio);
    let along = (-to.z / size.z).clamp(0.0, 1.0);
    Placement { at: (written(across, 3), written(up, 3), written(along, 3)), ..*placement }
}

/// Turns it to so many degrees, between -180 and 180; to a whole step if that is wished. What cannot be turned stays.
#[must_use]
pub fn turned(placement: &Placement, to: f32, in_steps: bool) -> Placement {
    let to = if in_steps { (to / ANGLE).round() * ANGLE } else { to };
    let within = (to + 180.0).rem_euclid(360.0) - 180.0;
    Placement { turn: placement.turn.map(|_| written(within, 1)), ..*placement }
}

/// Gives it a size beside its own; a whole step if that is wished. What has no size stays.
#[must_use]
pub fn scaled(placement: &Placement, to: f32, in_steps: bool) -> Placement {
    let to = if in_steps { (to / SIZE).round() * SIZE } else { to };
    Placement { scale: placement.scale.map(|_| written(to.clamp(SCALES.0, SCALES.1), 2)), ..*placement }
}

/// A number with so many digits after the point, and no more than a person would write.
#[must_use]
pub fn written(value: f32, digits: i32) -> f32 {
    let power = 10f64.powi(digits);
    #[expect(clippy::cast_possible_truncation, reason = "it was a number of this size before")]
    let rounded = ((f64::from(value) * power).round() / power) as f32;
    // Never "-0.0".
    rounded + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room() -> RoomSpec {
        let (files, vocabulary) =
            (crate::files::read(&crate::files::root().join("levels")), crate::vocabulary::vocabulary());
        let pack = story::source::load(&files, &vocabulary).library.packs.into_iter().next().unwrap();
        let journey = story::journey::Journey::new(pack.clone(), 1);
        crate::dress::spec(&pack.rooms[3], &story::dressing::dressing(&journey, 3, story::page::Way::In), 3)
    }

    const CHAIR: Placement = Placement { at: (0.5, 0.0, 0.5), turn: Some(170.0), scale: Some(1.0), held: false };

    #[test]
    fn a_place_in_metres_is_written_as_parts_of_the_room_and_read_back() {
        let spec = room();
        let at = Vec3::new(0.4, 0.2, -1.3);
        let moved = moved(&spec, &CHAIR, at, false);
        assert!(metres(&spec, &moved).distance(at) < 0.003, "{moved:?}");
        let (across, ..) = moved.at;
        assert_eq!(
            format!("{across}").split('.').nth(1).map_or(0, str::len).min(4),
            format!("{across}").split('.').nth(1).map_or(0, str::len)
        );
    }

    #[test]
    fn nothing_leaves_the_room() {
        let spec = room();
        let (across, up, along) = moved(&spec, &CHAIR, Vec3::new(-90.0, -2.0, 7.0), false).at;
        assert_eq!((across, up, along), (-1.0, 0.0, 0.0));
    }

    #[test]
    fn on_the_grid_places_are_multiples_of_five_centimetres() {
        let spec = room();
        let snapped = metres(&spec, &moved(&spec, &CHAIR, Vec3::new(0.413, 0.0, -1.288), true));
        assert!(snapped.distance(Vec3::new(0.40, 0.0, -1.30)) < 0.003, "{snapped}");
    }

    #[test]
    fn turns_stay_within_half_a_turn_and_are_whole_steps_if_wished() {
        assert_eq!(turned(&CHAIR, 190.0, false).turn, Some(-170.0));
        assert_eq!(turned(&CHAIR, 52.0, true).turn, Some(45.0));
        assert_eq!(turned(&Placement { turn: None, ..CHAIR }, 52.0, true).turn, None);
        assert_eq!(written(-0.0001, 3).to_string(), "0");
    }
}
