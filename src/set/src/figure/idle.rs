//! When he blinks, stirs a hand or lifts his head: a function of a seed and the time. It moves nothing.

use crate::sound::chance;

/// There is one blink in each stretch of this many seconds.
const BLINK_EVERY: f32 = 5.0;
/// It begins within this much of the beginning of its stretch, so that two are 3 to 7 seconds apart.
const BLINK_WITHIN: f32 = 2.0;
/// Seconds in which the lids go down, stay down and come up again.
const BLINK: [f32; 3] = [0.05, 0.04, 0.08];
/// A stroke of a hand takes no less and no more than this, seconds.
const STROKE: [f32; 2] = [0.18, 1.8];
/// The share of its stretch of time that a stroke takes, and within which it begins.
const STROKE_SHARE: [f32; 2] = [0.55, 0.4];
/// A hand rests in this share of its stretches.
const RESTS: f32 = 0.2;
/// Seconds in which the head comes up, stays up and sinks again.
const HEAD: [f32; 3] = [0.5, 1.8, 1.6];

/// How far his lids are down at a time in seconds, 0 to 1.
#[must_use]
pub fn lids(seed: u64, seconds: f32) -> f32 {
    let stretch = stretch(seconds, BLINK_EVERY);
    let begin = stretch as f32 * BLINK_EVERY + BLINK_WITHIN * chance(seed, 0xb1, stretch);
    there_and_back(seconds - begin, BLINK)
}

/// How far a hand (0 left, 1 right) is on a stroke at a time in seconds, 0 to 1; `pace` is in strokes a second.
#[must_use]
pub fn hand(seed: u64, which: usize, pace: f32, seconds: f32) -> f32 {
    if pace <= 0.0 {
        return 0.0;
    }
    let (every, place) = (1.0 / pace, 0xa0 + which as u64);
    let stretch = stretch(seconds, every);
    if chance(seed, place, stretch) < RESTS {
        return 0.0;
    }
    let long = (every * STROKE_SHARE[0]).clamp(STROKE[0].min(every * STROKE_SHARE[0]), STROKE[1]);
    let begin = (stretch as f32 + STROKE_SHARE[1] * chance(seed, place ^ 0x10, stretch)) * every;
    let share = ((seconds - begin) / long).clamp(0.0, 1.0);
    (share * std::f32::consts::PI).sin().powi(2)
}

/// How far his head is lifted so many seconds after a knock, 0 to 1.
#[must_use]
pub fn head(since_knock: f32) -> f32 {
    there_and_back(since_knock, HEAD)
}

/// The number of the stretch of time that a moment lies in.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not below 0; a visit is not that long")]
fn stretch(seconds: f32, every: f32) -> u64 {
    (seconds.max(0.0) / every) as u64
}

/// 0 to 1, a while there, and back to 0; each part takes so many seconds.
fn there_and_back(since: f32, [there, stay, back]: [f32; 3]) -> f32 {
    let up = since / there;
    let down = (there + stay + back - since) / back;
    crate::track::ease(up.min(down))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Times a hundredth of a second apart over ten minutes.
    fn times() -> impl Iterator<Item = f32> {
        (0..60_000u16).map(|n| f32::from(n) * 0.01)
    }

    /// When each blink of ten minutes begins.
    fn blinks(seed: u64) -> Vec<f32> {
        let shut: Vec<(f32, bool)> = times().map(|time| (time, lids(seed, time) > 0.0)).collect();
        shut.windows(2).filter(|pair| !pair[0].1 && pair[1].1).map(|pair| pair[1].0).collect()
    }

    #[test]
    fn he_blinks_every_three_to_seven_seconds_and_shuts_his_eyes_each_time() {
        for seed in 0..18 {
            let begins = blinks(seed);
            assert!(begins.len() > 100, "{}", begins.len());
            for pair in begins.windows(2) {
                assert!((2.9..7.1).contains(&(pair[1] - pair[0])), "{pair:?}");
                let most = (0..30).map(|n| lids(seed, pair[0] + n as f32 * 0.01)).fold(0.0, f32::max);
                assert!(most > 0.99, "{most}");
                assert_eq!(lids(seed, pair[0] + 0.25), 0.0, "a blink is short");
            }
        }
    }

    #[test]
    fn a_seed_has_its_own_blinks_and_always_the_same() {
        assert_eq!(blinks(4), blinks(4));
        assert_ne!(blinks(4), blinks(5));
    }

    #[test]
    fn a_hand_strokes_no_oftener_than_its_pace_and_moves_smoothly() {
        for pace in [0.14, 0.7, 1.3] {
            let far: Vec<f32> = times().map(|time| hand(3, 1, pace, time)).collect();
            let strokes = far.windows(2).filter(|pair| pair[0] == 0.0 && pair[1] > 0.0).count();
            assert!(strokes as f32 <= 600.0 * pace + 1.0 && strokes as f32 > 200.0 * pace, "{pace}: {strokes}");
            assert!(far.iter().all(|far| (0.0..=1.0).contains(far)));
            assert!(far.windows(2).all(|pair| (pair[1] - pair[0]).abs() < 0.2), "{pace}: it jumps");
        }
        assert!(times().all(|time| hand(3, 0, 0.0, time) == 0.0), "a hand without a pace keeps still");
    }

    #[test]
    fn the_head_comes_up_after_a_knock_and_sinks_again() {
        assert_eq!((head(-1.0), head(0.0), head(60.0)), (0.0, 0.0, 0.0));
        assert!(head(1.0) > 0.99);
    }
}
