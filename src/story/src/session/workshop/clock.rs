//! The facilitator's clock: how long a step and the whole have taken. It only shows; nothing waits for it.

use serde::{Deserialize, Serialize};

/// Time that passes at once, at most: a machine that slept has not taught.
const MOST_AT_ONCE: f32 = 60.0;

/// A clock that is started and paused by hand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Clock {
    /// Whether it runs.
    pub(crate) runs: bool,
    whole: f32,
    step: f32,
}

/// Time that may pass at once, in seconds; none for what is no time.
pub(in crate::session) fn passing(seconds: f32) -> f32 {
    if seconds.is_finite() { seconds.clamp(0.0, MOST_AT_ONCE) } else { 0.0 }
}

impl Clock {
    /// Lets time pass; whether it shows another second now.
    pub(super) fn tick(&mut self, seconds: f32) -> bool {
        if !self.runs {
            return false;
        }
        let before = (self.seconds(), self.step_seconds());
        self.whole += seconds;
        self.step += seconds;
        before != (self.seconds(), self.step_seconds())
    }

    /// The same clock, without times that are none.
    pub(super) fn checked(self) -> Self {
        let time = |time: f32| if time.is_finite() { time.max(0.0) } else { 0.0 };
        Self { runs: self.runs, whole: time(self.whole), step: time(self.step) }
    }

    /// Begins to count a step anew.
    pub(super) fn next_step(&mut self) {
        self.step = 0.0;
    }

    /// Whole seconds since it was first started, without its pauses.
    pub(crate) fn seconds(&self) -> u32 {
        whole_seconds(self.whole)
    }

    /// Whole seconds of this step.
    pub(crate) fn step_seconds(&self) -> u32 {
        whole_seconds(self.step)
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not negative; a day has 86,400")]
fn whole_seconds(time: f32) -> u32 {
    time as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_runs_only_when_started_and_says_each_second_once() {
        let mut clock = Clock::default();
        assert!(!clock.tick(5.0));
        clock.runs = true;
        let told = (0..100).filter(|_| clock.tick(0.05)).count();
        assert!((4..=5).contains(&told), "{told}");
        clock.next_step();
        assert!(clock.tick(1.0) && clock.step_seconds() == 1 && clock.seconds() >= 5);
    }

    #[test]
    fn what_is_no_time_does_not_pass() {
        for (seconds, passes) in [(f32::NAN, 0.0), (-3.0, 0.0), (f32::INFINITY, 0.0), (0.5, 0.5), (9e9, 60.0)] {
            assert_eq!(passing(seconds), passes);
        }
    }
}
