//! What random players found, in numbers that a program can read. It counts nothing itself.

use serde::Serialize;

/// What random players found, in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Report {
    /// Journeys played.
    pub runs: u64,
    /// How long they took; filled in by whoever has a clock.
    pub seconds: f64,
    /// Rooms entered in any journey.
    pub rooms_seen: usize,
    /// Rooms there are.
    pub rooms_total: usize,
    /// Things looked at.
    pub things_seen: usize,
    /// Things there are.
    pub things_total: usize,
    /// Words that take the place of a room's ordinary ones, read.
    pub said_seen: usize,
    /// Such words there are.
    pub said_total: usize,
    /// Options chosen, both ways.
    pub options_seen: usize,
    /// Options there are, both ways.
    pub options_total: usize,
    /// Endings reached.
    pub endings_seen: usize,
    /// Endings there are.
    pub endings_total: usize,
    /// Journeys that could not go on, or never came to an end.
    pub dead_ends: u64,
    /// Length of the longest save, with every setting changed.
    pub max_save_chars: usize,
}

impl Report {
    /// Whether everything was reached and no journey got stuck.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.dead_ends == 0
            && self.rooms_seen == self.rooms_total
            && self.things_seen == self.things_total
            && self.said_seen == self.said_total
            && self.options_seen == self.options_total
            && self.endings_seen == self.endings_total
    }
}

impl Report {
    /// Whether every room was entered and no journey got stuck: what a short journey must hold.
    #[must_use]
    pub fn is_passable(&self) -> bool {
        self.dead_ends == 0 && self.rooms_seen == self.rooms_total
    }
}
