//! The score: a cell of eighteen slow pulses, in just ratios of the mains' hum (100 hertz), so that the refrigerator is in
//! tune with it. It loses a voice every three rooms and regains it on the way out; it knows no words and no clock.

use super::list::{Sound, named};
use super::scene::Scene;
use super::{Cue, chance, linear};

/// Seconds from pulse to pulse: 54 a minute.
pub const PULSE_SECONDS: f64 = 60.0 / 54.0;
/// Voices in the first room.
pub const VOICES: usize = 6;
/// Pulses of the cell, in groups of 5, 4, 5 and 4.
const CELL: usize = 18;
/// Steps of the melody from its middle, pulse by pulse.
const MELODY: [i32; CELL] = [0, 2, 4, 3, 1, 5, 4, 2, 3, 7, 5, 4, 2, 3, 1, -2, 0, -3];
/// The pulses, those that stay longest first: room n keeps 19 - n of them.
const KEPT: [usize; CELL] = [0, 9, 5, 14, 3, 12, 7, 16, 2, 11, 4, 13, 6, 15, 8, 17, 1, 10];
/// The scale within an octave, over 200 hertz.
const SCALE: [f32; 5] = [1.0, 9.0 / 8.0, 5.0 / 4.0, 3.0 / 2.0, 5.0 / 3.0];
/// Under four cells lie four roots, over 100 hertz.
const ROOTS: [f32; 4] = [1.0, 5.0 / 6.0, 3.0 / 4.0, 9.0 / 8.0];
/// How strong the score is beside its files, decibels.
const SCORE_LEVEL: f32 = 2.0;

/// How many voices play in a room: all six in the first three, one fewer every three rooms (of eighteen), none in the
/// last.
#[must_use]
pub fn voices(room: usize, rooms: usize) -> usize {
    if rooms > 1 && room + 1 >= rooms { 0 } else { VOICES - (room * VOICES / rooms.max(1)).min(VOICES - 1) }
}

/// The notes from one time to another, both in seconds since the ride began: the score goes on from room to room.
#[must_use]
pub fn notes(scene: &Scene, from: f64, to: f64) -> Vec<Cue> {
    let voices = voices(scene.room, scene.rooms);
    let mut cues = Vec::new();
    if voices == 0 || from.is_nan() || to <= from {
        return cues;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not below 0; a ride is not that long")]
    let pulse = |time: f64| (time.max(0.0) / PULSE_SECONDS).ceil() as u64;
    // A program that slept for long need not catch up.
    for pulse in pulse(from)..pulse(to).min(pulse(from) + 64) {
        #[expect(clippy::cast_precision_loss, reason = "a ride is not that long")]
        let at = pulse as f64 * PULSE_SECONDS;
        let before = cues.len();
        for voice in 0..voices {
            play(&mut cues, scene, voice, pulse);
        }
        for cue in &mut cues[before..] {
            cue.at = at + f64::from(chance(scene.seed, pulse, cue.rate.to_bits().into())) * 0.03;
        }
    }
    cues
}

fn play(cues: &mut Vec<Cue>, scene: &Scene, voice: usize, pulse: u64) {
    let beat = usize::try_from(pulse % CELL as u64).unwrap_or(0);
    let cell = pulse / CELL as u64;
    let root = ROOTS[usize::try_from(cell % 4).unwrap_or(0)];
    let luck = chance(scene.seed, pulse, voice as u64);
    match voice {
        0 => piano(cues, scene, beat, cell, luck),
        1 if beat == 0 || beat == 9 => push(cues, "note-bass", root, 0.0),
        2 if beat == 5 && cell.is_multiple_of(2) => push(cues, "note-glass", if luck < 0.5 { 1.0 } else { 1.25 }, 0.0),
        3 if beat == 0 || beat == 9 => push(cues, "note-string", root * if beat == 0 { 1.5 } else { 1.0 }, 0.0),
        4 if [2, 7, 11, 16].contains(&beat) && luck < 0.7 => push(cues, "note-pluck", step(luck * 9.0) / 2.0, -1.0),
        5 if cell % 2 == 1 && beat == 7 => push(cues, "note-flute", 1.5, 0.0),
        5 if cell % 2 == 1 && beat == 10 => push(cues, "note-flute", 1.25, -1.0),
        _ => {}
    }
}

/// The melody: ever fewer notes of it, in an ever smaller compass. Going in it stays open, coming out it comes home;
/// with contact and trust a fifth sounds above it.
fn piano(cues: &mut Vec<Cue>, scene: &Scene, beat: usize, cell: u64, luck: f32) {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 17")]
    let kept = CELL - (scene.depth() * (CELL - 1) as f32).round() as usize;
    if !KEPT[..kept].contains(&beat) || (luck < 0.22 && !beat.is_multiple_of(9)) {
        return;
    }
    let last = beat == CELL - 1 || (beat == 16 && kept < CELL);
    let middle = if last && cell % 2 == 1 { if scene.out { 0 } else { -1 } } else { MELODY[beat] };
    #[expect(clippy::cast_precision_loss, reason = "at most 7")]
    let wide = (middle as f32 * (1.0 - 0.85 * scene.depth())).round();
    let pitch = step(wide);
    key(cues, pitch, -1.5 * luck);
    if scene.warmth() > 0.25 && beat.is_multiple_of(3) {
        key(cues, pitch * 1.5, -9.0 + 6.0 * scene.warmth());
    }
}

/// A key of the piano, over 200 hertz.
fn key(cues: &mut Vec<Cue>, pitch: f32, level: f32) {
    if pitch < 1.6 {
        push(cues, "note-piano-low", pitch, level);
    } else {
        push(cues, "note-piano-high", pitch / 2.5, level);
    }
}

/// The pitch so many steps from the middle, over 200 hertz.
fn step(steps: f32) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "a dozen steps")]
    let steps = steps.round() as i32;
    let degree = usize::try_from(steps.rem_euclid(5)).unwrap_or(0);
    SCALE[degree] * 2f32.powi(steps.div_euclid(5))
}

fn push(cues: &mut Vec<Cue>, name: &str, rate: f32, level: f32) {
    if let Some(sound) = named(name) {
        let sound: &'static Sound = sound;
        cues.push(Cue { at: 0.0, sound, rate, gain: linear(SCORE_LEVEL + sound.level + level) });
    }
}
