//! What a room of the set shows, from the state: how far it stretches, which furniture stands there, how much lies
//! about, how it is lit. It says nothing in words and builds no meshes.

use crate::journey::Journey;
use crate::page::Way;
use crate::raw::{RawAmount, RawMix};
use crate::state::State;

/// A room is never stretched to less than this.
pub const STRETCH_LEAST: f32 = 0.88;
/// A room is never stretched to more than this.
pub const STRETCH_MOST: f32 = 1.12;
/// The most props one entry of disarray may scatter.
pub const SCATTER_MOST: usize = 400;
/// On the way out disarray is multiplied by 1 minus this much at full contact: with people comes someone who clears.
pub const CLEARED_BY_CONTACT: f32 = 0.6;
/// On the way out at least this part of the disarray stays.
pub const CLEARED_LEAST: f32 = 0.15;
/// On the way out sun, sky, lamps, dawn and fill gain this much at full contact and full trust.
pub const LIGHT_GAIN: f32 = 0.15;

/// What a room shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Dressing {
    /// Factor on width, height and depth of the room, 0.88 to 1.12.
    pub stretch: f32,
    /// Indices of the furniture that stands there.
    pub props: Vec<usize>,
    /// How many props each entry of disarray scatters, in their order, each at most 400.
    pub disarray: Vec<usize>,
    /// How strong each light group is.
    pub mix: RawMix,
    /// How far the window is open, 0 to 1.
    pub open: f32,
    /// The direction of the ride it is dressed for.
    pub way: Way,
}

/// What a room (index) shows on this way. Rooms that have been passed show how things stood when they were passed;
/// rooms ahead, and the room one is in, show how things stand now. A room that does not exist is empty.
#[must_use]
pub fn dressing(journey: &Journey, room: usize, way: Way) -> Dressing {
    let state = journey.state_in(room, way);
    let Some(room) = journey.pack().rooms.get(room) else {
        let (props, disarray) = (Vec::new(), Vec::new());
        return Dressing { stretch: 1.0, props, disarray, mix: RawMix::default(), open: 0.0, way };
    };
    let standing = room.furniture_when.iter().enumerate().filter(|(_, when)| when.holds(state, way));
    let left = match way {
        Way::In => 1.0,
        Way::Out => (1.0 - CLEARED_BY_CONTACT * part(state.meters.contact)).max(CLEARED_LEAST),
    };
    let window = &room.dress.window;
    Dressing {
        stretch: (1.0 + amount(&room.dress.stretch, state)).clamp(STRETCH_LEAST, STRETCH_MOST),
        props: standing.map(|(index, _)| index).take_while(|index| *index < room.dress.furniture.len()).collect(),
        disarray: room.dress.disarray.iter().map(|entry| count(amount(&entry.amount, state) * left)).collect(),
        mix: match way {
            Way::In => room.dress.light.way_in,
            Way::Out => lightened(room.dress.light.way_out, state),
        },
        open: match way {
            Way::In => window.open_in,
            Way::Out => window.open_out,
        },
        way,
    }
}

/// An amount for a state: a straight line in meters and months, within its bounds; 0 if its numbers make no sense.
#[must_use]
pub fn amount(amount: &RawAmount, state: &State) -> f32 {
    let meters = state.meters;
    let line = amount.base
        + amount.energy * points(meters.energy)
        + amount.shame * points(meters.shame)
        + amount.trust * points(meters.trust)
        + amount.contact * points(meters.contact)
        + amount.months * points(i32::try_from(state.months).unwrap_or(i32::MAX));
    let within = line.min(amount.most).max(amount.least);
    if within.is_finite() { within } else { 0.0 }
}

#[expect(clippy::cast_precision_loss, reason = "meters are at most 100, and months beyond 16 million may be rounded")]
fn points(value: i32) -> f32 {
    value as f32
}

fn part(meter: i32) -> f32 {
    points(meter) / 100.0
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "clamped to 0 to 400 before"
)]
fn count(amount: f32) -> usize {
    amount.round().clamp(0.0, SCATTER_MOST as f32) as usize
}

fn lightened(mix: RawMix, state: &State) -> RawMix {
    let gain = 1.0 + LIGHT_GAIN * f32::midpoint(part(state.meters.contact), part(state.meters.trust));
    RawMix {
        sun: mix.sun * gain,
        sky: mix.sky * gain,
        lamp: mix.lamp * gain,
        dawn: mix.dawn * gain,
        fill: mix.fill * gain,
        ..mix
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing;

    proptest! {
        #[test]
        fn a_dressing_is_within_its_bounds(moves in 0usize..60, room in 0usize..6) {
            let journey = testing::journey_after(moves);
            for way in [Way::In, Way::Out] {
                let shown = dressing(&journey, room, way);
                prop_assert!((STRETCH_LEAST..=STRETCH_MOST).contains(&shown.stretch));
                prop_assert!(shown.disarray.iter().all(|count| *count <= SCATTER_MOST));
                prop_assert!(shown.props.iter().all(|prop| *prop < 3));
                prop_assert!((0.0..=1.0).contains(&shown.open));
            }
        }

        #[test]
        fn any_amount_is_a_number(base in any::<f32>(), shame in any::<f32>(), least in any::<f32>(), most in any::<f32>()) {
            let line = RawAmount { base, shame, least, most, ..RawAmount::default() };
            prop_assert!(amount(&line, testing::journey_after(9).state()).is_finite());
        }
    }

    #[test]
    fn furniture_stands_where_its_condition_holds() {
        let mut journey = testing::journey_after(0);
        assert_eq!(dressing(&journey, 0, Way::In).props, [0]);
        journey.choose(1).expect("open");
        assert_eq!(dressing(&journey, 1, Way::In).props, [0, 2], "what was left behind shows in the rooms ahead");
        assert_eq!(dressing(&journey, 1, Way::Out).props, [0, 1, 2]);
    }

    #[test]
    fn disarray_follows_the_state_and_is_cleared_as_contact_grows() {
        let journey = testing::ridden(false);
        let state = journey.state_in(2, Way::Out);
        let inwards = dressing(&journey, 2, Way::In).disarray;
        let passed = &journey.steps()[2].after;
        assert_eq!(inwards, [count(10.0 + 0.5 * points(passed.meters.shame)), SCATTER_MOST]);
        let left = 1.0 - 0.6 * points(state.meters.contact) / 100.0;
        let outwards = dressing(&journey, 2, Way::Out).disarray;
        assert_eq!(outwards[0], count((10.0 + 0.5 * points(state.meters.shame)) * left));
        assert!(outwards[0] < inwards[0]);
    }

    #[test]
    fn the_way_out_gains_light_with_contact_and_trust_but_no_screen() {
        let mix = RawMix { dawn: 1.0, screen: 0.5, exposure: -1.0, ..RawMix::default() };
        let mut state = testing::journey_after(0).state().clone();
        for (contact, trust, dawn) in [(-100, -100, 1.0), (100, 0, 1.075), (100, 100, 1.15)] {
            state.add(crate::model::Meter::Contact, contact);
            state.add(crate::model::Meter::Trust, trust);
            let lit = lightened(mix, &state);
            assert!((lit.dawn - dawn).abs() < 1e-6, "{} is not {dawn}", lit.dawn);
            assert_eq!((lit.screen, lit.exposure), (0.5, -1.0));
        }
    }

    #[test]
    fn a_room_that_does_not_exist_is_empty() {
        let shown = dressing(&testing::journey_after(3), 99, Way::In);
        assert!(shown.props.is_empty() && shown.disarray.is_empty());
    }
}
