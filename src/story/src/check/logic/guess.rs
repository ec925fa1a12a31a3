//! Everything that may be true of the person at one point of the ride: ranges instead of numbers, "perhaps" instead of
//! yes or no.

use crate::model::{Meter, Pack};
use crate::state::State;

/// Whether something may be so, and whether it may not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Perhaps {
    pub(super) yes: bool,
    pub(super) no: bool,
}

impl Perhaps {
    pub(super) const YES: Self = Self { yes: true, no: false };
    pub(super) const NO: Self = Self { yes: false, no: true };

    fn or(self, other: Self) -> Self {
        Self { yes: self.yes || other.yes, no: self.no || other.no }
    }
}

/// A number that is at least `low` and at most `high`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) low: i64,
    pub(super) high: i64,
}

impl Range {
    pub(super) fn exactly(number: i64) -> Self {
        Self { low: number, high: number }
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self { low: self.low.min(other.low), high: self.high.max(other.high) }
    }

    pub(super) fn add(&mut self, by: i64, least: i64, most: i64) {
        self.low = self.low.saturating_add(by).clamp(least, most);
        self.high = self.high.saturating_add(by).clamp(least, most);
    }

    /// Grows to the bounds on each side on which the other is wider.
    fn widen(&mut self, other: Self, least: i64, most: i64) {
        if other.low < self.low {
            self.low = least;
        }
        if other.high > self.high {
            self.high = most;
        }
    }
}

/// Months and weights beyond this are all the same.
pub(super) const MANY: i64 = u32::MAX as i64;

/// What may be true.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Guess {
    /// Energy, shame, trust, contact.
    pub(super) meters: [Range; 4],
    pub(super) months: Range,
    pub(super) causes: Vec<Range>,
    pub(super) traces: Vec<Perhaps>,
    pub(super) tried: Vec<Perhaps>,
    pub(super) helped: Vec<Perhaps>,
}

/// Place of a meter in [`Guess::meters`].
pub(super) fn slot(meter: Meter) -> usize {
    match meter {
        Meter::Energy => 0,
        Meter::Shame => 1,
        Meter::Trust => 2,
        Meter::Contact => 3,
    }
}

impl Guess {
    /// How the ride begins.
    pub(super) fn start(pack: &Pack) -> Self {
        let mut causes = vec![Range::exactly(0); pack.causes.len()];
        for (cause, range) in causes.iter_mut().enumerate() {
            let weighs = |persona| Range::exactly(i64::from(State::new(pack, persona).cause(cause)));
            let all = (0..pack.personas.len()).map(weighs).reduce(Range::or);
            *range = all.unwrap_or(*range);
        }
        let start = pack.start;
        let meters = [start.energy, start.shame, start.trust, start.contact];
        Self {
            meters: meters.map(|meter| Range::exactly(i64::from(meter.clamp(0, 100)))),
            months: Range::exactly(0),
            causes,
            traces: vec![Perhaps::NO; pack.traces.len()],
            tried: vec![Perhaps::NO; pack.supports.len()],
            helped: vec![Perhaps::NO; pack.supports.len()],
        }
    }

    /// Nothing is known.
    pub(super) fn anything(&self) -> Self {
        let perhaps = Perhaps { yes: true, no: true };
        let many = Range { low: 0, high: MANY };
        Self {
            meters: [Range { low: 0, high: 100 }; 4],
            months: many,
            causes: vec![many; self.causes.len()],
            traces: vec![perhaps; self.traces.len()],
            tried: vec![perhaps; self.tried.len()],
            helped: vec![perhaps; self.helped.len()],
        }
    }

    /// What may be true if one of the two is.
    pub(super) fn or(mut self, other: &Self) -> Self {
        for (own, other) in self.meters.iter_mut().zip(&other.meters) {
            *own = own.or(*other);
        }
        self.months = self.months.or(other.months);
        for (own, other) in self.causes.iter_mut().zip(&other.causes) {
            *own = own.or(*other);
        }
        let own = self.traces.iter_mut().chain(&mut self.tried).chain(&mut self.helped);
        for (own, other) in own.zip(other.traces.iter().chain(&other.tried).chain(&other.helped)) {
            *own = own.or(*other);
        }
        self
    }

    /// As [`Self::or`], but what grew goes to its bounds at once, so that a ride that leads back comes to an end.
    pub(super) fn widened(mut self, other: &Self) -> Self {
        for (own, other) in self.meters.iter_mut().zip(&other.meters) {
            own.widen(*other, 0, 100);
        }
        self.months.widen(other.months, 0, MANY);
        for (own, other) in self.causes.iter_mut().zip(&other.causes) {
            own.widen(*other, 0, MANY);
        }
        self.or(other)
    }
}

/// Joins what may be true one way with what may be true another way.
pub(super) fn join(one: Option<Guess>, other: Option<Guess>) -> Option<Guess> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.or(&other)),
        (one, other) => one.or(other),
    }
}
