//! Who plays: five ways to look and to choose, all drawn from one generator. They see what a person sees (which options
//! are open) and, where they want something, what an option would do; they know nothing of what comes after.

use rand::RngExt;
use rand_chacha::ChaCha8Rng;

use crate::effect;
use crate::journey::Journey;
use crate::model::{Choice, Condition};
use crate::state::State;

/// How often a player who wants something does anything else, so that its journeys differ.
const WHIM: f64 = 0.1;

/// A kind of random player.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Player {
    /// Looks at half of the things and chooses any open option.
    Uniform,
    /// Looks at most things, and prefers options that are not always open three to one.
    Weighted,
    /// Chooses what adds most to energy, trust and contact and takes most from shame.
    Greedy,
    /// Chooses the option at the same place of every list, and looks at nothing.
    Stubborn,
    /// Chooses what a greedy player would choose last.
    Contrary,
}

impl Player {
    /// All kinds, with their names.
    pub const ALL: [(&'static str, Self); 5] = [
        ("uniform", Self::Uniform),
        ("weighted", Self::Weighted),
        ("greedy", Self::Greedy),
        ("stubborn", Self::Stubborn),
        ("contrary", Self::Contrary),
    ];

    /// Whether it looks at the next thing.
    pub(super) fn looks(self, draw: &mut ChaCha8Rng) -> bool {
        let share = match self {
            Self::Uniform | Self::Greedy | Self::Contrary => 0.5,
            Self::Weighted => 0.8,
            Self::Stubborn => return false,
        };
        draw.random_bool(share)
    }

    /// Index of the option it chooses; none if none is open. `run` is the number of the journey.
    pub(super) fn chooses(self, journey: &Journey, run: u64, draw: &mut ChaCha8Rng) -> Option<usize> {
        let open: Vec<(usize, &Choice)> = journey
            .options()
            .enumerate()
            .filter(|(_, (_, open))| *open)
            .map(|(index, (choice, _))| (index, choice))
            .collect();
        if open.is_empty() {
            return None;
        }
        let wanted = match self {
            Self::Weighted => weighted(&open, draw),
            Self::Stubborn => usize::try_from(run).unwrap_or(0) % open.len(),
            Self::Greedy if !draw.random_bool(WHIM) => best(journey, &open, 1, draw),
            Self::Contrary if !draw.random_bool(WHIM) => best(journey, &open, -1, draw),
            Self::Uniform | Self::Greedy | Self::Contrary => draw.random_range(0..open.len()),
        };
        open.get(wanted).map(|(index, _)| *index)
    }
}

fn weighted(open: &[(usize, &Choice)], draw: &mut ChaCha8Rng) -> usize {
    let weight = |choice: &Choice| if choice.when == Condition::Always { 1 } else { 3 };
    let mut left = draw.random_range(0..open.iter().map(|(_, choice)| weight(choice)).sum::<usize>());
    for (place, (_, choice)) in open.iter().enumerate() {
        match left.checked_sub(weight(choice)) {
            Some(rest) => left = rest,
            None => return place,
        }
    }
    0
}

/// Place of the option that does most good by `sign`; of several, any.
fn best(journey: &Journey, open: &[(usize, &Choice)], sign: i32, draw: &mut ChaCha8Rng) -> usize {
    let Some((_, way)) = journey.room() else { return 0 };
    let good = |choice: &Choice| {
        let mut state = journey.state().clone();
        effect::apply_all(journey.pack(), way, &mut state, &choice.effects);
        sign * well_being(&state)
    };
    let values: Vec<i32> = open.iter().map(|(_, choice)| good(choice)).collect();
    let most = values.iter().max().copied().unwrap_or(0);
    let places: Vec<usize> =
        values.iter().enumerate().filter(|(_, value)| **value == most).map(|(place, _)| place).collect();
    places.get(draw.random_range(0..places.len().max(1))).copied().unwrap_or(0)
}

fn well_being(state: &State) -> i32 {
    let meters = state.meters;
    meters.energy + meters.trust + meters.contact - meters.shame
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;

    use super::*;
    use crate::page::Way;
    use crate::testing;

    fn draw() -> ChaCha8Rng {
        ChaCha8Rng::seed_from_u64(1)
    }

    #[test]
    fn greedy_and_contrary_players_want_the_opposite() {
        let journey = testing::journey_after(0);
        let open: Vec<_> = journey.options().enumerate().map(|(index, (choice, _))| (index, choice)).collect();
        // To stay costs five of energy; to go costs ten of shame.
        assert_eq!(best(&journey, &open, 1, &mut draw()), 0);
        assert_eq!(best(&journey, &open, -1, &mut draw()), 1);
    }

    #[test]
    fn a_stubborn_player_keeps_to_one_place_and_looks_at_nothing() {
        let mut draw = draw();
        let mut journey = testing::journey_after(0);
        while journey.room().is_some_and(|(_, way)| way == Way::In) {
            let chosen = Player::Stubborn.chooses(&journey, 1, &mut draw).expect("one is open");
            let open = journey.options().filter(|(_, open)| *open).count();
            assert_eq!(chosen, 1 % open);
            assert!(!Player::Stubborn.looks(&mut draw));
            journey.choose(chosen).expect("it is open");
        }
    }
}
