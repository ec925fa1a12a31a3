//! What is heard, as numbers: which sounds a room has, what happens when, which notes the score plays, how a room of
//! this size answers. It plays nothing and reads no file; `game::sound` does, from the files in `assets/sound`.

mod list;
pub mod mixer;
mod plan;
mod scene;
mod score;

pub use list::{Kind, Place, SOUNDS, Sound, named, names};
pub use plan::events;
pub use scene::{Acoustics, Bed, Scene, acoustics, beds};
pub use score::{PULSE_SECONDS, VOICES, notes, voices};

/// Seconds at each end of a bed's file that belong to the loop's other end: a bed is played from here to here before
/// the end, so that neither the codec nor a resampler is heard where the ends meet.
pub const MARGIN_SECONDS: f32 = 0.05;

/// A sound to be heard once.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cue {
    /// When it begins, seconds on the clock it was asked for.
    pub at: f64,
    /// The sound.
    pub sound: &'static Sound,
    /// How much faster it is played than it was made; its pitch follows.
    pub rate: f32,
    /// Linear gain.
    pub gain: f32,
}

/// Decibels as a linear gain.
#[must_use]
pub fn linear(decibels: f32) -> f32 {
    10f32.powf(decibels / 20.0)
}

/// A number from 0 to 1 that depends on these numbers alone (`SplitMix64`, S. Vigna).
pub(crate) fn chance(seed: u64, place: u64, which: u64) -> f32 {
    let mut z = seed.wrapping_add(place.wrapping_mul(0x9e37_79b9_7f4a_7c15)).wrapping_add(which << 32);
    for factor in [0xbf58_476d_1ce4_e5b9u64, 0x94d0_49bb_1331_11eb] {
        z = (z ^ (z >> 30)).wrapping_mul(factor).wrapping_add(0x9e37_79b9_7f4a_7c15);
    }
    #[expect(clippy::cast_precision_loss, reason = "24 bits fit")]
    let value = ((z ^ (z >> 31)) >> 40) as f32 / (1u64 << 24) as f32;
    value
}

#[cfg(test)]
mod tests;
