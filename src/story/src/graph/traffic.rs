//! How often random players choose what, and where they end. It plays with what [`crate::playtest`] has, and counts.

use std::sync::Arc;

use crate::graph::side;
use crate::model::Pack;
use crate::page::Way;
use crate::playtest::{Player, play};

/// What so many random players did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traffic {
    runs: u64,
    /// Per room and way, how often each option was chosen.
    chosen: Vec<[Vec<u64>; 2]>,
    endings: Vec<u64>,
}

impl Traffic {
    /// Nobody has played yet.
    #[must_use]
    pub fn none(pack: &Pack) -> Self {
        let nothing = |way, room: usize| vec![0; pack.rooms.get(room).map_or(0, |room| room.options(way).len())];
        let chosen = (0..pack.rooms.len()).map(|room| [nothing(Way::In, room), nothing(Way::Out, room)]).collect();
        Self { runs: 0, chosen, endings: vec![0; pack.endings.len()] }
    }

    /// Plays so many journeys of uniform players.
    #[must_use]
    pub fn of(pack: &Arc<Pack>, runs: u64, seed: u64) -> Self {
        let mut traffic = Self::none(pack);
        traffic.more(pack, runs, seed);
        traffic
    }

    /// Plays so many more; how they are cut into parts changes nothing of what comes out.
    pub fn more(&mut self, pack: &Arc<Pack>, runs: u64, seed: u64) {
        let chosen = &mut self.chosen;
        let next = self.runs..self.runs.saturating_add(runs);
        let tally = play(pack, Player::Uniform, seed, next, &mut |_, journey| {
            for step in journey.steps() {
                let options = chosen.get_mut(step.room).map(|ways| &mut ways[side(step.way)]);
                if let Some(times) = options.and_then(|options| options.get_mut(step.option)) {
                    *times += 1;
                }
            }
        });
        self.runs = self.runs.saturating_add(runs);
        for (all, (_, times)) in self.endings.iter_mut().zip(tally.endings(pack)) {
            *all += times;
        }
    }

    /// How many played.
    #[must_use]
    pub fn runs(&self) -> u64 {
        self.runs
    }

    /// How often an option was chosen.
    #[must_use]
    pub fn option(&self, room: usize, way: Way, option: usize) -> u64 {
        let options = self.chosen.get(room).map(|ways| &ways[side(way)]);
        options.and_then(|options| options.get(option)).copied().unwrap_or(0)
    }

    /// How often an ending came.
    #[must_use]
    pub fn ending(&self, ending: usize) -> u64 {
        self.endings.get(ending).copied().unwrap_or(0)
    }

    /// A number of times as a part of all journeys, 0 to 1; what comes several times in a journey counts as 1.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "journeys are counted in thousands")]
    pub fn share(&self, times: u64) -> f32 {
        (times as f32 / self.runs.max(1) as f32).min(1.0)
    }
}
