//! Building blocks of sounds: seeded noise, simple filters, envelopes, seamless loops. It knows no particular sound.

use std::f32::consts::TAU;

use super::RATE;

/// Samples in so many seconds.
pub(super) fn length(seconds: f32) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few seconds")]
    let count = (seconds.max(0.0) * RATE as f32) as usize;
    count
}

/// Seconds at a sample.
pub(super) fn seconds(index: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a few hundred thousand samples")]
    let time = index as f32 / RATE as f32;
    time
}

/// A small generator of numbers (`SplitMix64`, S. Vigna), so that a sound depends on its seed alone.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(0x1234_5678))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 to 1.
    pub(super) fn unit(&mut self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "24 bits fit")]
        let value = (self.next() >> 40) as f32 / (1u64 << 24) as f32;
        value
    }

    pub(super) fn within(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * self.unit()
    }
}

/// White noise, -1 to 1.
pub(super) fn noise(count: usize, seed: u64) -> Vec<f32> {
    let mut dice = Dice::new(seed);
    (0..count).map(|_| dice.unit() * 2.0 - 1.0).collect()
}

/// One-pole low-pass in place.
pub(super) fn low_pass(samples: &mut [f32], hertz: f32) {
    let share = 1.0 - (-TAU * hertz / RATE as f32).exp();
    let mut held = 0.0;
    for sample in samples {
        held += (*sample - held) * share;
        *sample = held;
    }
}

/// What a one-pole low-pass takes away.
pub(super) fn high_pass(samples: &mut [f32], hertz: f32) {
    let mut low = samples.to_vec();
    low_pass(&mut low, hertz);
    for (sample, low) in samples.iter_mut().zip(low) {
        *sample -= low;
    }
}

/// Adds a short tone with a soft start and a decay (seconds) at a time (seconds); what is past the end wraps round.
pub(super) fn add_tone(samples: &mut [f32], at: f32, hertz: (f32, f32), decay: f32, gain: f32) {
    let (start, count, all) = (length(at), length(decay * 5.0), samples.len());
    let mut phase = 0.0;
    for i in 0..count {
        let time = seconds(i);
        phase += TAU * (hertz.0 + (hertz.1 - hertz.0) * (time / decay).min(1.0)) / RATE as f32;
        let envelope = (time / 0.006).min(1.0) * (-time / decay).exp();
        samples[(start + i) % all] += phase.sin() * envelope * gain;
    }
}

/// Adds a burst of dull noise, a knock or a step.
pub(super) fn add_burst(samples: &mut [f32], at: f32, hertz: f32, decay: f32, gain: f32, seed: u64) {
    let (start, count, all) = (length(at), length(decay * 5.0), samples.len());
    let mut burst = noise(count, seed);
    low_pass(&mut burst, hertz);
    for (i, sample) in burst.iter().enumerate() {
        let time = seconds(i);
        let envelope = (time / 0.004).min(1.0) * (-time / decay).exp();
        samples[(start + i) % all] += sample * envelope * gain;
    }
}

/// Makes a loop of what is half a second longer than the loop: the end fades into the beginning.
pub(super) fn seam(samples: Vec<f32>) -> Vec<f32> {
    let fade = length(0.5).min(samples.len() / 2);
    let count = samples.len() - fade;
    let mut out = samples[..count].to_vec();
    for i in 0..fade {
        #[expect(clippy::cast_precision_loss, reason = "a few thousand samples")]
        let share = i as f32 / fade as f32;
        // Equal power: the two ends are unlike.
        out[i] = out[i] * (share * TAU / 4.0).sin() + samples[count + i] * (share * TAU / 4.0).cos();
    }
    out
}

/// Scales to a peak.
pub(super) fn peak(mut samples: Vec<f32>, wanted: f32) -> Vec<f32> {
    let most = samples.iter().fold(1e-6f32, |most, sample| most.max(sample.abs()));
    samples.iter_mut().for_each(|sample| *sample *= wanted / most);
    samples
}
