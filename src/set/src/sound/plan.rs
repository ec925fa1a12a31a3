//! When what happens in a room: now and then, never twice within six seconds, everything once before anything again. It
//! is a function of the seed, the room and the time spent there.

use super::list::{Kind, Sound};
use super::scene::Scene;
use super::{Cue, chance, linear};

/// There is one event in each stretch of this many seconds.
const SLOT_SECONDS: f64 = 13.0;
/// It begins within this much of the beginning of its stretch, so that two are 6 to 20 seconds apart.
const WITHIN_SECONDS: f64 = 7.0;
/// The first comes no sooner than this, seconds: one arrives first.
const FIRST_SECONDS: f64 = 4.0;
/// How much stronger an event is than its file, decibels.
const EVENT_LEVEL: f32 = 3.0;

/// What happens from one time to another, both in seconds since one came into the room.
#[must_use]
pub fn events(scene: &Scene, from: f64, to: f64) -> Vec<Cue> {
    let all: Vec<&'static Sound> = scene.of(Kind::Event).collect();
    if all.is_empty() || from.is_nan() || to <= from {
        return Vec::new();
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "not below 0; a visit is not that long"
    )]
    let slot = |time: f64| (time.max(0.0) / SLOT_SECONDS) as u64;
    // A program that slept for long need not catch up.
    let (first, last) = (slot(from), slot(to).min(slot(from) + 16));
    (first..=last).map(|slot| cue(scene, &all, slot)).filter(|cue| (from..to).contains(&cue.at)).collect()
}

fn cue(scene: &Scene, all: &[&'static Sound], slot: u64) -> Cue {
    let place = place(scene);
    let sound = all[drawn(scene.seed, place, all.len(), slot)];
    #[expect(clippy::cast_precision_loss, reason = "a visit is not that long")]
    let begin = slot as f64 * SLOT_SECONDS;
    let later = f64::from(chance(scene.seed, place ^ 0xa11, slot)) * WITHIN_SECONDS;
    let first = if slot == 0 { FIRST_SECONDS } else { 0.0 };
    let wobble = chance(scene.seed, place ^ 0xb22, slot) - 0.5;
    Cue {
        at: begin + later.max(first),
        sound,
        rate: if sound.tuned { 1.0 } else { 1.0 + 0.06 * wobble },
        gain: linear(EVENT_LEVEL + sound.level + 2.0 * wobble),
    }
}

/// Each visit of a room, in or out, has a course of its own.
fn place(scene: &Scene) -> u64 {
    scene.room as u64 * 2 + u64::from(scene.out)
}

/// Which of `count` is drawn in this slot: they are dealt out like cards, and dealt again when all have been.
fn drawn(seed: u64, place: u64, count: usize, slot: u64) -> usize {
    let round = slot / count as u64;
    let mut cards = dealt(seed, place, count, round);
    if count > 2 && round > 0 && dealt(seed, place, count, round - 1).last() == cards.first() {
        cards.swap(0, 1);
    }
    cards.get(usize::try_from(slot % count as u64).unwrap_or(0)).copied().unwrap_or(0)
}

fn dealt(seed: u64, place: u64, count: usize, round: u64) -> Vec<usize> {
    let mut cards: Vec<usize> = (0..count).collect();
    for left in (1..count).rev() {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "few")]
        let other = (chance(seed, place ^ (round << 8), left as u64) * (left + 1) as f32) as usize;
        cards.swap(left, other.min(left));
    }
    cards
}
