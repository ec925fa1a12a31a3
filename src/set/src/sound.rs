//! What is heard in a room, made from noise and sines: a mono loop for each sound there is. It plays nothing, and no
//! recording is in it.

mod voices;
mod wave;

/// Samples a second of every loop.
pub const RATE: u32 = 22_050;

/// Names of all sounds.
pub const NAMES: [&str; 16] = [
    "birds",
    "cicadas",
    "clock",
    "console",
    "footsteps",
    "fridge",
    "kettle",
    "kitchen",
    "knock",
    "pages",
    "rain",
    "room-tone",
    "telephone",
    "television",
    "train",
    "wind",
];

/// Sounds that carry meaning rather than being the room's own; they have a volume of their own and are heard once on
/// coming in, not over and over.
pub const EVENTS: [&str; 3] = ["footsteps", "knock", "telephone"];

/// One loop of a sound, samples from -1 to 1 at [`RATE`]; none if there is no such sound. The same seed gives the same
/// samples.
#[must_use]
pub fn render(name: &str, seed: u64) -> Option<Vec<f32>> {
    let samples = match name {
        "birds" => voices::birds(seed),
        "cicadas" => voices::cicadas(seed),
        "clock" => voices::clock(seed),
        "console" => voices::console(seed),
        "footsteps" => voices::footsteps(seed),
        "fridge" => voices::fridge(seed),
        "kettle" => voices::kettle(seed),
        "kitchen" => voices::kitchen(seed),
        "knock" => voices::knock(seed),
        "pages" => voices::pages(seed),
        "rain" => voices::rain(seed),
        "room-tone" => voices::room_tone(seed),
        "telephone" => voices::telephone(),
        "television" => voices::television(seed),
        "train" => voices::train(seed),
        "wind" => voices::wind(seed),
        _ => return None,
    };
    Some(samples)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_sounds_softly_and_the_same_each_time() {
        for name in NAMES {
            let samples = render(name, 3).unwrap();
            let peak = samples.iter().fold(0.0f32, |most, s| most.max(s.abs()));
            assert!(samples.iter().all(|s| s.is_finite()), "{name}");
            assert!((0.02..=0.5).contains(&peak), "{name} peaks at {peak}");
            assert_eq!(samples, render(name, 3).unwrap(), "{name}");
        }
        assert_eq!(render("scream", 1), None);
    }

    #[test]
    fn loops_have_no_click_where_they_meet() {
        for name in NAMES {
            let samples = render(name, 5).unwrap();
            let jump = (samples[0] - samples[samples.len() - 1]).abs();
            let steps: Vec<f32> = samples.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
            let largest = steps.iter().fold(0.0f32, |most, step| most.max(*step));
            assert!(jump <= largest + 0.01, "{name}: jump {jump}, elsewhere at most {largest}");
        }
    }

    #[test]
    fn nothing_starts_like_a_scare() {
        // The loudest tenth of a second is at most twelve times as strong as the median one, or the sound is sparse.
        for name in ["room-tone", "rain", "wind", "fridge", "cicadas"] {
            let samples = render(name, 2).unwrap();
            let mut power: Vec<f32> = samples
                .chunks(RATE as usize / 10)
                .map(|c| c.iter().map(|s| s * s).sum::<f32>() / c.len() as f32)
                .collect();
            power.sort_by(f32::total_cmp);
            let (median, most) = (power[power.len() / 2], power[power.len() - 1]);
            assert!(most <= median * 12.0, "{name}: {most} over {median}");
        }
    }
}
