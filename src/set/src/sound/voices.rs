//! The sounds themselves, each a recipe of noise and sines. None is a recording, none is sudden.

use std::f32::consts::TAU;

use super::wave::{Dice, add_burst, add_tone, high_pass, length, low_pass, noise, peak, seam, seconds};

fn hum(count: usize, base: f32, partials: &[f32]) -> Vec<f32> {
    let one = |time: f32| (1u8..).zip(partials).map(|(n, gain)| (TAU * base * f32::from(n) * time).sin() * gain).sum();
    (0..count).map(|i| one(seconds(i))).collect()
}

fn mixed(mut a: Vec<f32>, b: &[f32], gain: f32) -> Vec<f32> {
    a.iter_mut().zip(b).for_each(|(a, b)| *a += b * gain);
    a
}

/// The mains hum of east Japan and the air of a closed room.
pub(super) fn room_tone(seed: u64) -> Vec<f32> {
    let count = length(8.5);
    let mut air = noise(count, seed);
    low_pass(&mut air, 260.0);
    low_pass(&mut air, 260.0);
    peak(seam(mixed(air, &hum(count, 100.0, &[1.0, 0.3, 0.12]), 0.02)), 0.10)
}

pub(super) fn fridge(seed: u64) -> Vec<f32> {
    let count = length(6.5);
    let mut rattle = noise(count, seed);
    low_pass(&mut rattle, 400.0);
    let mut tone = hum(count, 50.0, &[0.8, 1.0, 0.35, 0.4, 0.1, 0.15]);
    for (i, sample) in tone.iter_mut().enumerate() {
        *sample *= 1.0 + 0.12 * (TAU * seconds(i) / 2.0).sin();
    }
    peak(seam(mixed(tone, &rattle, 0.8)), 0.12)
}

pub(super) fn clock(seed: u64) -> Vec<f32> {
    let mut out = vec![0.0; length(8.0)];
    for (second, beat) in (0u64..8).zip([1.0, 0.8].iter().cycle()) {
        #[expect(clippy::cast_precision_loss, reason = "eight seconds")]
        let at = second as f32 + 0.05;
        add_burst(&mut out, at, 3200.0, 0.006, 1.0, seed + second % 2);
        add_tone(&mut out, at, (1900.0 * beat, 1500.0 * beat), 0.010, 0.12);
    }
    peak(out, 0.14)
}

pub(super) fn birds(seed: u64) -> Vec<f32> {
    let mut dice = Dice::new(seed);
    let mut out = vec![0.0; length(11.0)];
    for _ in 0..7 {
        let (at, pitch) = (dice.within(0.2, 10.0), dice.within(2600.0, 4200.0));
        let notes = 2 + length(dice.unit()) % 4;
        for note in 0..notes {
            #[expect(clippy::cast_precision_loss, reason = "a few notes")]
            let later = at + note as f32 * 0.13;
            add_tone(
                &mut out,
                later,
                (pitch * dice.within(0.92, 1.12), pitch * dice.within(0.8, 1.2)),
                0.035,
                dice.within(0.4, 1.0),
            );
        }
    }
    low_pass(&mut out, 5200.0);
    peak(out, 0.13)
}

pub(super) fn cicadas(seed: u64) -> Vec<f32> {
    let count = length(8.5);
    let mut song = noise(count, seed);
    high_pass(&mut song, 3400.0);
    low_pass(&mut song, 5200.0);
    for (i, sample) in song.iter_mut().enumerate() {
        let time = seconds(i);
        *sample *= (0.62 + 0.38 * (TAU * 11.0 * time).sin()) * (0.72 + 0.28 * (TAU * time / 4.0).sin());
    }
    peak(seam(song), 0.07)
}

pub(super) fn rain(seed: u64) -> Vec<f32> {
    let count = length(8.5);
    let mut fall = noise(count, seed);
    high_pass(&mut fall, 700.0);
    low_pass(&mut fall, 4200.0);
    let mut fall = peak(fall, 0.6);
    let mut dice = Dice::new(seed + 1);
    for drop in 0..60 {
        let at = dice.within(0.0, 7.9);
        add_burst(&mut fall, at, 1500.0, 0.012, 0.5, seed + drop);
    }
    peak(seam(fall), 0.12)
}

pub(super) fn wind(seed: u64) -> Vec<f32> {
    let count = length(10.5);
    let mut air = noise(count, seed);
    low_pass(&mut air, 420.0);
    low_pass(&mut air, 700.0);
    for (i, sample) in air.iter_mut().enumerate() {
        let time = seconds(i);
        *sample *= 0.7 + 0.2 * (TAU * time / 5.0).sin() + 0.1 * (TAU * time / 2.0).sin();
    }
    peak(seam(air), 0.12)
}

pub(super) fn train(seed: u64) -> Vec<f32> {
    let mut out = vec![0.0; length(14.0)];
    let mut rumble = noise(out.len(), seed);
    low_pass(&mut rumble, 110.0);
    low_pass(&mut rumble, 220.0);
    for beat in 0..26u8 {
        let at = 2.0 + f32::from(beat / 2) * 0.72 + f32::from(beat % 2) * 0.13;
        add_burst(&mut out, at, 600.0, 0.03, 0.05, seed + u64::from(beat));
    }
    let mut out = mixed(out, &rumble, 1.0);
    for (i, sample) in out.iter_mut().enumerate() {
        // It comes, passes and goes; at the ends of the loop it is gone.
        *sample *= (TAU / 2.0 * seconds(i) / 14.0).sin().powi(2);
    }
    peak(out, 0.14)
}

pub(super) fn kettle(seed: u64) -> Vec<f32> {
    let count = length(7.5);
    let mut steam = noise(count, seed);
    high_pass(&mut steam, 500.0);
    low_pass(&mut steam, 1800.0);
    for (i, sample) in steam.iter_mut().enumerate() {
        *sample *= 0.8 + 0.2 * (TAU * seconds(i) * 6.0).sin() * (TAU * seconds(i) * 0.7).sin();
    }
    peak(seam(steam), 0.07)
}

/// Voices from a television behind a wall: syllables without words.
pub(super) fn television(seed: u64) -> Vec<f32> {
    let count = length(9.5);
    let mut dice = Dice::new(seed);
    let mut voice = noise(count, seed);
    low_pass(&mut voice, 520.0);
    high_pass(&mut voice, 170.0);
    let (mut loud, mut wish, mut until) = (0.0f32, 0.0f32, 0usize);
    for (i, sample) in voice.iter_mut().enumerate() {
        if i >= until {
            wish = if dice.unit() < 0.22 { 0.0 } else { dice.within(0.35, 1.0) };
            until = i + length(dice.within(0.09, 0.30));
        }
        loud += (wish - loud) * 0.0006;
        let pitch = (TAU * 135.0 * seconds(i)).sin() * 0.06;
        *sample = (*sample + pitch) * loud;
    }
    peak(seam(voice), 0.10)
}

/// A little tune that never resolves, quiet, in five notes tuned to the mains hum.
pub(super) fn console(seed: u64) -> Vec<f32> {
    let mut dice = Dice::new(seed);
    let mut out = vec![0.0; length(9.6)];
    let scale = [400.0, 450.0, 500.0, 600.0, 666.7];
    for step in 0..32u8 {
        if dice.unit() < 0.62 {
            let note = scale[length(dice.unit()) % scale.len()];
            let at = f32::from(step) * 0.3;
            add_tone(&mut out, at, (note, note), 0.09, 0.6);
            add_tone(&mut out, at, (note * 3.0, note * 3.0), 0.06, 0.15);
        }
    }
    low_pass(&mut out, 2600.0);
    peak(out, 0.08)
}

/// A bell of two tones far away, muffled by a cloth.
pub(super) fn telephone() -> Vec<f32> {
    let mut out = vec![0.0; length(6.0)];
    for ring in [0.3, 3.3] {
        for (i, sample) in out.iter_mut().enumerate() {
            let time = seconds(i) - ring;
            if (0.0..1.2).contains(&time) {
                let swell = (time / 0.25).min(1.0) * ((1.2 - time) / 0.2).min(1.0);
                let bell = (TAU * 400.0 * time).sin() * 0.6 + (TAU * 1180.0 * time).sin() * 0.2;
                *sample += bell * swell * (0.6 + 0.4 * (TAU * 16.0 * time).sin());
            }
        }
    }
    low_pass(&mut out, 1800.0);
    peak(out, 0.10)
}

pub(super) fn knock(seed: u64) -> Vec<f32> {
    let mut out = vec![0.0; length(5.0)];
    for (n, at) in (0u64..).zip([0.9, 1.32, 1.78]) {
        add_burst(&mut out, at, 420.0, 0.05, 1.0, seed + n);
        add_tone(&mut out, at, (170.0, 120.0), 0.05, 0.5);
    }
    peak(out, 0.16)
}

pub(super) fn footsteps(seed: u64) -> Vec<f32> {
    let mut out = vec![0.0; length(8.0)];
    for step in 0..11u8 {
        let near = 1.0 - (f32::from(step) - 5.0).abs() / 6.5;
        add_burst(&mut out, 0.5 + f32::from(step) * 0.58, 260.0, 0.06, near, seed + u64::from(step));
    }
    peak(out, 0.14)
}

pub(super) fn pages(seed: u64) -> Vec<f32> {
    let mut dice = Dice::new(seed);
    let mut out = vec![0.0; length(12.0)];
    for at in [1.0, 4.6, 8.9] {
        let at = at + dice.within(0.0, 0.8);
        for flutter in 0..5u8 {
            let later = at + f32::from(flutter) * dice.within(0.02, 0.06);
            add_burst(&mut out, later, 4500.0, 0.05, dice.within(0.3, 1.0), seed + u64::from(flutter));
        }
    }
    high_pass(&mut out, 900.0);
    peak(out, 0.07)
}

pub(super) fn kitchen(seed: u64) -> Vec<f32> {
    let mut dice = Dice::new(seed);
    let count = length(11.0);
    let mut out = vec![0.0; count];
    for dish in 0..9 {
        let (at, pitch) = (dice.within(0.3, 10.4), dice.within(900.0, 2100.0));
        add_tone(&mut out, at, (pitch, pitch), 0.06, dice.within(0.2, 0.7));
        add_burst(&mut out, at, 900.0, 0.03, 0.4, seed + dish);
    }
    // Heard through a wall.
    low_pass(&mut out, 1100.0);
    peak(out, 0.10)
}
