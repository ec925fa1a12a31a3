//! What is heard in the shipped rooms: every file decodes and loops without a click, every room is as loud as it should
//! be and startles nobody, everything that is heard has words.

use std::collections::BTreeMap;

use ebur128::{EbuR128, Mode};
use game::files;
use game::sound::{Director, Wish, decode, scene, volumes};
use set::sound::mixer::{Clip, Mixer, Order};
use set::sound::{Kind, MARGIN_SECONDS, SOUNDS};
use story::page::Way;
use story::session::Session;
use story::settings::Settings;

use crate::harness::shipped;

const RATE: u32 = 48_000;

fn session() -> Session {
    game::begin(&shipped(), Vec::new(), &game::Wishes::default(), None)
}

fn clips() -> BTreeMap<&'static str, Clip> {
    let folder = files::root().join("assets/sound");
    let clip = |name: &str| decode(&std::fs::read(folder.join(format!("{name}.ogg"))).expect("the file is there"));
    SOUNDS
        .iter()
        .map(|sound| (sound.name, clip(sound.name).unwrap_or_else(|e| panic!("{}: {e}", sound.name))))
        .collect()
}

#[test]
fn loops_have_no_click_where_they_meet() {
    for (name, clip) in clips() {
        if set::sound::named(name).unwrap().kind != Kind::Bed {
            continue;
        }
        let samples = &clip.samples;
        let margin = (MARGIN_SECONDS * clip.rate) as usize;
        let end = samples.len() - margin;
        // What is heard at the seam: the loop's last samples, then its first.
        let steps =
            |from: usize, to: usize| (from..to).map(|i| (samples[i] - samples[i - 1]).abs()).collect::<Vec<_>>();
        let most = |steps: &[f32]| steps.iter().fold(0.0f32, |a, b| a.max(*b));
        let usual = most(&steps(margin + 1, end));
        let jump = (samples[margin] - samples[end - 1]).abs();
        let slope = ((samples[margin + 1] - samples[margin]) - (samples[end - 1] - samples[end - 2])).abs();
        assert!(jump <= usual && slope <= 2.0 * usual, "{name}: jump {jump}, slope {slope}, elsewhere {usual}");
        // On both sides of the cut it is equally strong.
        let power = |from: usize| samples[from..from + margin / 2].iter().map(|s| s * s).sum::<f32>() + 1e-4;
        let share = power(end) / power(margin);
        assert!((0.5..=2.0).contains(&share), "{name}: {share} times the power after the loop's end");
    }
}

#[test]
fn events_and_notes_begin_and_end_softly() {
    for (name, clip) in clips() {
        if set::sound::named(name).unwrap().kind == Kind::Bed {
            continue;
        }
        let peak = clip.samples.iter().fold(0.0f32, |most, s| most.max(s.abs()));
        let edge = (clip.rate * 0.0005) as usize;
        let first = clip.samples[..edge].iter().fold(0.0f32, |most, s| most.max(s.abs()));
        let last = clip.samples[clip.samples.len() - edge..].iter().fold(0.0f32, |most, s| most.max(s.abs()));
        assert!(peak < 0.6, "{name} peaks at {peak}");
        assert!(first < 0.25 * peak && last < 0.1 * peak, "{name}: {first}, {last} of {peak}");
    }
}

/// Most of a minute of a room as somebody hears who changed no setting, after the first seconds.
fn minute(session: &Session, clips: &BTreeMap<&'static str, Clip>, room: usize, way: Way) -> Vec<f32> {
    let mut mixer = Mixer::new(RATE as f32);
    for (name, clip) in clips {
        mixer.order(Order::Clip(name, clip.clone()));
    }
    let mut director = Director::default();
    director.begin();
    let mut samples = Vec::new();
    for _ in 0..45 * 20 {
        let wishes = director.advance(0.05, scene(session, room, way), None, volumes(&Settings::default()));
        for wish in wishes {
            if let Wish::Tell(order) = wish {
                mixer.order(order);
            }
        }
        samples.extend((0..RATE / 20).map(|_| mixer.next_sample()));
    }
    samples.split_off(5 * RATE as usize)
}

struct Measured {
    whole: f64,
    peak: f64,
    loudest: f64,
    middle: f64,
}

fn measure(samples: &[f32]) -> Measured {
    let mut meter = EbuR128::new(1, RATE, Mode::I | Mode::M | Mode::TRUE_PEAK).expect("mono at 48 kHz can be metered");
    let mut moments = Vec::new();
    for (index, chunk) in samples.chunks(RATE as usize / 10).enumerate() {
        meter.add_frames_f32(chunk).expect("mono at 48 kHz can be metered");
        if index >= 4 {
            moments.push(meter.loudness_momentary().expect("mono at 48 kHz can be metered"));
        }
    }
    moments.sort_by(f64::total_cmp);
    Measured {
        whole: meter.loudness_global().expect("mono at 48 kHz can be metered"),
        peak: 20.0 * meter.true_peak(0).expect("mono at 48 kHz can be metered").max(1e-9).log10(),
        loudest: *moments.last().expect("mono at 48 kHz can be metered"),
        middle: moments[moments.len() / 2],
    }
}

#[test]
fn every_room_is_as_loud_as_it_should_be_and_nothing_startles() {
    let (session, clips) = (session(), clips());
    let rooms = session.pack().unwrap().rooms.len();
    let mut wrong = Vec::new();
    println!("room way  integrated LUFS  true peak dBTP  loudest moment  usual moment");
    for (room, way) in (0..rooms).flat_map(|room| [(room, Way::In), (room, Way::Out)]) {
        let samples = minute(&session, &clips, room, way);
        keep(&samples, room, way);
        let Measured { whole, peak, loudest, middle } = measure(&samples);
        println!("{:4} {:4} {whole:16.1} {peak:15.1} {loudest:15.1} {middle:13.1}", room + 1, way.name());
        if !(-23.0..=-18.0).contains(&whole) || peak >= -1.0 || loudest > middle + 12.0 {
            wrong.push(format!("{} {}", room + 1, way.name()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// With `MY_SMALL_HOME_SOUNDS` set to a folder, what was measured is kept there to be listened to: 48,000 samples a
/// second, 32-bit floats, mono.
fn keep(samples: &[f32], room: usize, way: Way) {
    if let Some(folder) = std::env::var_os("MY_SMALL_HOME_SOUNDS") {
        let bytes: Vec<u8> = samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
        let name = format!("{:02}-{}.f32", room + 1, way.name());
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).expect("the folder can be written to");
    }
}

#[test]
fn everything_that_is_heard_has_words_and_words_have_a_sound() {
    let session = session();
    for name in set::sound::names().chain(["score-fewer", "score-more", "score-gone"]) {
        let words = session.caption(name).unwrap_or_else(|| panic!("no caption for {name}"));
        assert!(words.ends_with('.') && words.len() < 60, "{name}: {words}");
    }
    let text = std::fs::read_to_string(files::root().join("levels/text/en.ftl")).unwrap();
    let written = text.lines().filter_map(|line| line.strip_prefix("caption--")?.split_once(" =")).map(|(key, _)| key);
    let strangers: Vec<&str> =
        written.filter(|key| !key.starts_with("score-") && set::sound::named(key).is_none()).collect();
    assert_eq!(strangers, [] as [&str; 0]);
}

#[test]
fn every_sound_is_heard_somewhere() {
    let session = session();
    let pack = session.pack().unwrap();
    let heard: Vec<&String> = pack
        .rooms
        .iter()
        .flat_map(|room| room.dress.sounds.iter().chain(&room.dress.sounds_in).chain(&room.dress.sounds_out))
        .collect();
    let unheard: Vec<&str> = set::sound::names().filter(|name| !heard.iter().any(|other| other == name)).collect();
    assert_eq!(unheard, [] as [&str; 0]);
}
