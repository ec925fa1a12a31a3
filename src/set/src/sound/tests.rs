//! Whether the description keeps its promises: sparse, seeded, narrower with the rooms, silent at the end.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;

use super::mixer::{Clip, Mixer, Order, Volumes};
use super::*;

fn scene(room: usize, out: bool, sounds: &[&str]) -> Scene {
    #[expect(clippy::cast_precision_loss, reason = "eighteen")]
    let ratio = 0.908f32.powf(room as f32);
    Scene {
        seed: 18,
        room,
        rooms: 18,
        out,
        size: [4.6 * ratio, 2.7 * ratio, 5.4 * ratio],
        open: 0.2,
        contact: if out { 0.6 } else { 0.1 },
        trust: if out { 0.5 } else { 0.1 },
        sounds: sounds.iter().map(|name| (*name).to_owned()).collect(),
    }
}

const FEW: [&str; 5] = ["rain", "room-tone", "knock", "train", "page"];

#[test]
fn every_sound_has_a_file_and_every_file_is_a_sound() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/sound");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: BTreeSet<String> = files
        .filter(|path| path.extension().is_some_and(|extension| extension == "ogg"))
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    let named: BTreeSet<String> = SOUNDS.iter().map(|sound| sound.name.to_owned()).collect();
    assert_eq!(files, named);
    assert_eq!(named.len(), SOUNDS.len(), "a name is there twice");
    assert!(SOUNDS.iter().filter(|sound| sound.kind == Kind::Event).count() >= 40);
}

#[test]
fn all_sounds_together_are_at_most_a_megabyte() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/sound");
    let bytes: u64 = SOUNDS.iter().map(|s| folder.join(format!("{}.ogg", s.name)).metadata().unwrap().len()).sum();
    assert!(bytes <= 1_000_000, "{bytes} bytes");
}

proptest! {
    #[test]
    fn events_are_six_to_twenty_seconds_apart(seed in any::<u64>(), room in 0usize..18, out in any::<bool>()) {
        let scene = Scene { seed, ..scene(room, out, &FEW) };
        let times: Vec<f64> = events(&scene, 0.0, 150.0).iter().map(|cue| cue.at).collect();
        prop_assert!(times.len() >= 8);
        prop_assert!(times[0] >= 3.9);
        for pair in times.windows(2) {
            prop_assert!((5.9..=20.1).contains(&(pair[1] - pair[0])), "{times:?}");
        }
    }

    #[test]
    fn a_time_asked_for_in_pieces_has_the_same_events_and_notes(seed in any::<u64>(), cut in 0.0f64..60.0) {
        let scene = Scene { seed, ..scene(4, false, &FEW) };
        for course in [events, notes] {
            let (mut parts, rest) = (course(&scene, 0.0, cut), course(&scene, cut, 60.0));
            parts.extend(rest);
            // Notes of one pulse fall within thirty milliseconds: a cut there may tell them in another order.
            prop_assert_eq!(parts, course(&scene, 0.0, 60.0));
        }
    }
}

#[test]
fn everything_is_heard_once_before_anything_is_heard_again() {
    let heard: Vec<&str> = events(&scene(3, false, &FEW), 0.0, 13.0 * 6.0).iter().map(|cue| cue.sound.name).collect();
    assert_eq!(heard.len(), 6);
    for round in heard.chunks(3) {
        assert_eq!(round.iter().collect::<BTreeSet<_>>().len(), 3, "{heard:?}");
    }
}

#[test]
fn a_program_that_slept_does_not_catch_up() {
    assert!(events(&scene(3, false, &FEW), 0.0, 1e9).len() <= 17);
    assert!(notes(&scene(0, false, &FEW), 0.0, 1e9).len() <= 64 * VOICES * 2);
    assert!(events(&scene(3, false, &FEW), f64::NAN, 5.0).is_empty());
}

#[test]
fn the_score_loses_a_voice_every_three_rooms_and_regains_it() {
    let counts: Vec<usize> = (0..18).map(|room| voices(room, 18)).collect();
    assert_eq!(counts, [6, 6, 6, 5, 5, 5, 4, 4, 4, 3, 3, 3, 2, 2, 2, 1, 1, 0]);
    assert_eq!(voices(0, 1), 6);
    assert!(notes(&scene(17, false, &FEW), 0.0, 60.0).is_empty(), "the last room is silent");
    for room in 0..17 {
        let heard = notes(&scene(room, false, &FEW), 0.0, 120.0);
        let names: BTreeSet<&str> = heard.iter().map(|cue| cue.sound.name.trim_end_matches("-high")).collect();
        let instruments = names.iter().filter(|name| **name != "note-piano").count();
        assert_eq!(instruments, voices(room, 18), "room {room}: {names:?}");
    }
}

#[test]
fn notes_become_fewer_and_their_compass_smaller() {
    let melody = |room: usize| -> Vec<f32> {
        let notes = notes(&scene(room, false, &FEW), 0.0, 200.0);
        let piano = notes.iter().filter(|cue| cue.sound.name.contains("piano"));
        piano.map(|cue| if cue.sound.name.ends_with("high") { cue.rate * 500.0 } else { cue.rate * 200.0 }).collect()
    };
    let compass = |pitches: &[f32]| {
        let (low, high) = pitches.iter().fold((f32::MAX, 0.0f32), |(low, high), p| (low.min(*p), high.max(*p)));
        high / low
    };
    let (wide, narrow) = (melody(0), melody(16));
    assert!(wide.len() > narrow.len() * 4, "{} and {}", wide.len(), narrow.len());
    assert!(compass(&wide) > 3.0 && compass(&narrow) < 1.6, "{} and {}", compass(&wide), compass(&narrow));
}

#[test]
fn contact_and_trust_add_a_fifth_and_let_the_outside_in() {
    let cold = Scene { contact: 0.0, trust: 0.0, ..scene(6, true, &FEW) };
    let warm = Scene { contact: 0.9, trust: 0.9, ..cold.clone() };
    assert!(notes(&warm, 0.0, 60.0).len() > notes(&cold, 0.0, 60.0).len());
    assert!(acoustics(&warm).outside > acoustics(&cold).outside + 2.0);
}

#[test]
fn rooms_become_shorter_and_duller() {
    let rooms: Vec<Acoustics> = (0..18).map(|room| acoustics(&scene(room, false, &FEW))).collect();
    for pair in rooms.windows(2) {
        assert!(pair[1].reverb < pair[0].reverb && pair[1].low_pass < pair[0].low_pass);
    }
    assert!(rooms[0].reverb > 1.1 && rooms[17].reverb < 0.25);
    assert!(
        rooms.iter().flat_map(|r| r.delays.map(|delay| r.feedback(delay))).all(|left| (0.0..=0.95).contains(&left))
    );
}

#[test]
fn many_beds_are_as_loud_as_one() {
    let power = |sounds: &[&str]| beds(&scene(0, false, sounds)).iter().map(|bed| bed.gain.powi(2)).sum::<f32>();
    assert!((power(&["kettle"]) - power(&["hush", "clock", "fridge"])).abs() < 1e-4);
    assert!(beds(&scene(0, false, &["scream"])).is_empty());
}

fn tone(seconds: f32) -> Clip {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few seconds")]
    let count = (seconds * 12_000.0) as u16;
    let samples: Arc<[f32]> = (0..count).map(|i| (f32::from(i) * 0.1).sin() * 0.3).collect();
    Clip { samples, rate: 12_000.0 }
}

fn mixer() -> Mixer {
    let mut mixer = Mixer::new(24_000.0);
    let scene = scene(2, false, &FEW);
    mixer.order(Order::Acoustics(acoustics(&scene)));
    mixer.order(Order::Volumes(Volumes::FULL));
    mixer
}

fn power(mixer: &mut Mixer, seconds: f32) -> f32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few seconds")]
    let count = (seconds * 24_000.0) as u16;
    (0..count).map(|_| mixer.next_sample().powi(2)).sum::<f32>() / f32::from(count)
}

#[test]
fn a_bed_comes_softly_stays_and_goes() {
    let mut mixer = mixer();
    mixer.order(Order::Beds(beds(&scene(2, false, &["rain"]))));
    assert_eq!(power(&mut mixer, 0.5), 0.0, "its file has not arrived");
    mixer.order(Order::Clip("rain", tone(1.0)));
    let early = power(&mut mixer, 0.1);
    let _ = power(&mut mixer, 2.0);
    let late = power(&mut mixer, 1.5);
    assert!(early < late * 0.2 && late > 1e-4, "{early} {late}");
    mixer.order(Order::Beds(Vec::new()));
    let _ = power(&mut mixer, 2.5);
    let _ = power(&mut mixer, 2.5);
    let _ = power(&mut mixer, 2.5);
    assert!(power(&mut mixer, 0.2) < late * 1e-3);
}

#[test]
fn a_cue_waits_for_its_time_and_can_be_forgotten() {
    let mut mixer = mixer();
    mixer.order(Order::Clip("knock", tone(0.5)));
    let cue = |at: f64| Cue { at, sound: named("knock").unwrap(), rate: 1.0, gain: 1.0 };
    mixer.order(Order::Cue(cue(1.0)));
    assert_eq!(power(&mut mixer, 0.95), 0.0);
    assert!(power(&mut mixer, 0.3) > 1e-4);
    let _ = power(&mut mixer, 2.5);
    mixer.order(Order::Cue(cue(0.5)));
    mixer.order(Order::Forget);
    assert!(power(&mut mixer, 1.5) < 1e-6);
}

#[test]
fn nothing_is_ever_louder_than_one_decibel_under_full() {
    let mut mixer = mixer();
    mixer.order(Order::Clip("knock", tone(1.0)));
    for _ in 0..40 {
        mixer.order(Order::Cue(Cue { at: 0.0, sound: named("knock").unwrap(), rate: 1.3, gain: 3.0 }));
    }
    assert!((0..20_000).all(|_| mixer::soft(mixer.next_sample()).abs() <= 0.891));
}
