//! Filters and the echo of a small room. They know no sounds.

use std::f32::consts::{PI, SQRT_2};

use super::super::scene::Acoustics;

/// A filter of the second order, as browsers make them (R. Bristow-Johnson, "Audio EQ cookbook"), whose coefficients glide.
#[derive(Debug, Clone, Copy)]
pub(super) struct Biquad {
    goal: [f32; 5],
    now: [f32; 5],
    held: [f32; 2],
}

impl Default for Biquad {
    /// Lets everything pass.
    fn default() -> Self {
        let pass = [1.0, 0.0, 0.0, 0.0, 0.0];
        Self { goal: pass, now: pass, held: [0.0; 2] }
    }
}

impl Biquad {
    /// Weakens what is above `hertz`.
    pub(super) fn low_pass(&mut self, hertz: f32, rate: f32) {
        let turn = 2.0 * PI * hertz.clamp(20.0, rate * 0.45) / rate;
        let (alpha, cos) = (turn.sin() / SQRT_2, turn.cos());
        self.set([(1.0 - cos) / 2.0, 1.0 - cos, (1.0 - cos) / 2.0, 1.0 + alpha, -2.0 * cos, 1.0 - alpha]);
    }

    /// Changes what is above `hertz` by so many decibels.
    pub(super) fn high_shelf(&mut self, hertz: f32, decibels: f32, rate: f32) {
        let turn = 2.0 * PI * hertz.clamp(20.0, rate * 0.45) / rate;
        let (a, cos) = (10f32.powf(decibels / 40.0), turn.cos());
        let alpha = turn.sin() / SQRT_2;
        let root = 2.0 * a.sqrt() * alpha;
        self.set([
            a * ((a + 1.0) + (a - 1.0) * cos + root),
            -2.0 * a * ((a - 1.0) + (a + 1.0) * cos),
            a * ((a + 1.0) + (a - 1.0) * cos - root),
            (a + 1.0) - (a - 1.0) * cos + root,
            2.0 * ((a - 1.0) - (a + 1.0) * cos),
            (a + 1.0) - (a - 1.0) * cos - root,
        ]);
    }

    fn set(&mut self, [b0, b1, b2, a0, a1, a2]: [f32; 6]) {
        self.goal = [b0, b1, b2, a1, a2].map(|coefficient| coefficient / a0);
    }

    pub(super) fn next_sample(&mut self, sample: f32, glide: f32) -> f32 {
        for (now, goal) in self.now.iter_mut().zip(self.goal) {
            *now += (goal - *now) * glide;
        }
        let [b0, b1, b2, a1, a2] = self.now;
        let out = b0 * sample + self.held[0];
        self.held = [b1 * sample - a1 * out + self.held[1], b2 * sample - a2 * out];
        out
    }
}

/// Four delays that feed themselves, one for each way through the room (M. Schroeder, 1962).
#[derive(Debug, Clone)]
pub(super) struct Echo {
    lines: [Line; 4],
    rate: f32,
}

#[derive(Debug, Clone)]
struct Line {
    samples: Vec<f32>,
    at: usize,
    delay: [f32; 2],
    feedback: [f32; 2],
}

/// The longest delay, seconds: a room of 15 metres.
const LONGEST: f32 = 0.09;

impl Echo {
    pub(super) fn new(rate: f32) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few thousand")]
        let size = (LONGEST * rate) as usize + 4;
        let line = Line { samples: vec![0.0; size], at: 0, delay: [0.01 * rate; 2], feedback: [0.0; 2] };
        Self { lines: [line.clone(), line.clone(), line.clone(), line], rate }
    }

    /// Glides to the echo of another room.
    pub(super) fn room(&mut self, acoustics: &Acoustics) {
        for (line, delay) in self.lines.iter_mut().zip(acoustics.delays) {
            let delay = delay.clamp(0.003, LONGEST);
            line.delay[1] = delay * self.rate;
            line.feedback[1] = acoustics.feedback(delay);
        }
    }

    pub(super) fn next_sample(&mut self, sample: f32, glide: f32) -> f32 {
        self.lines.iter_mut().map(|line| line.next_sample(sample, glide)).sum::<f32>() * 0.5
    }
}

impl Line {
    fn next_sample(&mut self, sample: f32, glide: f32) -> f32 {
        for pair in [&mut self.delay, &mut self.feedback] {
            pair[0] += (pair[1] - pair[0]) * glide;
        }
        let size = self.samples.len();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within the line")]
        let whole = self.delay[0] as usize;
        let share = self.delay[0] - self.delay[0].floor();
        let read = |back: usize| self.samples[(self.at + size - back.min(size - 1)) % size];
        let out = read(whole) * (1.0 - share) + read(whole + 1) * share;
        self.samples[self.at] = sample + out * self.feedback[0];
        self.at = (self.at + 1) % size;
        out
    }
}
