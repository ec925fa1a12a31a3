//! Mixes the description into samples, for programs that have no mixer of their own, and for the meter. It reads no
//! file: sounds are handed to it as samples.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::list::{Kind, Place, Sound};
use super::scene::{Acoustics, Bed};
use super::{Cue, MARGIN_SECONDS};

mod filter;

use filter::{Biquad, Echo};

/// A sound as samples, mono.
#[derive(Debug, Clone)]
pub struct Clip {
    /// From -1 to 1.
    pub samples: Arc<[f32]>,
    /// Samples a second.
    pub rate: f32,
}

/// How strong each kind of sound is, linear.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Volumes {
    /// Everything.
    pub all: f32,
    /// Beds.
    pub room: f32,
    /// Events.
    pub events: f32,
    /// The score.
    pub music: f32,
}

impl Volumes {
    /// As it was meant, nothing turned down.
    pub const FULL: Self = Self { all: 1.0, room: 1.0, events: 1.0, music: 1.0 };

    fn of(&self, kind: Kind) -> f32 {
        match kind {
            Kind::Bed => self.room,
            Kind::Event => self.events,
            Kind::Note => self.music,
        }
    }
}

/// What a mixer is told.
#[derive(Debug, Clone)]
pub enum Order {
    /// A sound has arrived.
    Clip(&'static str, Clip),
    /// These beds should be heard, and no others.
    Beds(Vec<Bed>),
    /// The room answers like this.
    Acoustics(Acoustics),
    /// The person wants it so loud.
    Volumes(Volumes),
    /// This is heard, as many seconds from now as it says.
    Cue(Cue),
    /// What was announced and has not begun is not heard.
    Forget,
}

/// Seconds in which beds give way to others and rooms to rooms (to two thirds of the way).
pub const GLIDE_SECONDS: f32 = 0.8;
/// Seconds in which volumes follow the person.
pub const VOLUME_SECONDS: f32 = 0.05;
/// Softer than this is silence.
const SILENCE: f32 = 1e-4;

#[derive(Debug)]
struct Playing {
    sound: &'static Sound,
    clip: Clip,
    /// Place in the clip, samples; not yet begun below 0.
    at: f64,
    step: f64,
    gain: f32,
    goal: f32,
}

/// A value on its way to another.
#[derive(Debug, Clone, Copy)]
struct Glide {
    now: f32,
    goal: f32,
}

impl Glide {
    fn new(value: f32) -> Self {
        Self { now: value, goal: value }
    }

    fn step(&mut self, share: f32) -> f32 {
        self.now += (self.goal - self.now) * share;
        self.now
    }
}

/// Mixes.
#[derive(Debug)]
pub struct Mixer {
    rate: f32,
    clips: BTreeMap<&'static str, Clip>,
    wanted: Vec<Bed>,
    beds: Vec<Playing>,
    shots: Vec<Playing>,
    volumes: [Glide; 4],
    /// The shelf of walls and windows.
    outside: Biquad,
    low_pass: Biquad,
    send: Glide,
    echo: Echo,
    glide: f32,
    follow: f32,
}

impl Mixer {
    /// A silent mixer of so many samples a second.
    #[must_use]
    pub fn new(rate: f32) -> Self {
        let share = |seconds: f32| 1.0 - (-1.0 / (seconds * rate)).exp();
        Self {
            rate,
            clips: BTreeMap::new(),
            wanted: Vec::new(),
            beds: Vec::new(),
            shots: Vec::new(),
            volumes: [Glide::new(0.0); 4],
            outside: Biquad::default(),
            low_pass: Biquad::default(),
            send: Glide::new(0.0),
            echo: Echo::new(rate),
            glide: share(GLIDE_SECONDS),
            follow: share(VOLUME_SECONDS),
        }
    }

    /// Does as it is told.
    pub fn order(&mut self, order: Order) {
        match order {
            Order::Clip(name, clip) => {
                self.clips.insert(name, clip);
                self.start_beds();
            }
            Order::Beds(wanted) => {
                self.wanted = wanted;
                self.start_beds();
            }
            Order::Acoustics(acoustics) => self.acoustics(acoustics),
            Order::Volumes(v) => {
                for (glide, goal) in self.volumes.iter_mut().zip([v.all, v.room, v.events, v.music]) {
                    glide.goal = goal;
                }
            }
            Order::Cue(cue) => self.cue(&cue),
            Order::Forget => self.shots.retain(|shot| shot.at >= 0.0),
        }
    }

    fn acoustics(&mut self, acoustics: Acoustics) {
        self.outside.high_shelf(Acoustics::SHELF, acoustics.outside, self.rate);
        self.low_pass.low_pass(acoustics.low_pass, self.rate);
        self.send.goal = acoustics.send;
        self.echo.room(&acoustics);
    }

    fn start_beds(&mut self) {
        for playing in &mut self.beds {
            playing.goal = 0.0;
        }
        for bed in &self.wanted {
            if let Some(playing) = self.beds.iter_mut().find(|playing| playing.sound == bed.sound) {
                playing.goal = bed.gain;
            } else if let Some(clip) = self.clips.get(bed.sound.name) {
                let step = f64::from(clip.rate / self.rate);
                let at = f64::from(MARGIN_SECONDS * clip.rate);
                let clip = clip.clone();
                self.beds.push(Playing { sound: bed.sound, clip, at, step, gain: 0.0, goal: bed.gain });
            }
        }
    }

    fn cue(&mut self, cue: &Cue) {
        if let Some(clip) = self.clips.get(cue.sound.name) {
            let step = f64::from(clip.rate / self.rate * cue.rate);
            let at = -cue.at.max(0.0) * f64::from(self.rate) * step;
            let (gain, clip) = (cue.gain, clip.clone());
            self.shots.push(Playing { sound: cue.sound, clip, at, step, gain, goal: gain });
        }
    }

    /// The next sample; at full volume, with much at once, it may be beyond 1.
    pub fn next_sample(&mut self) -> f32 {
        let [all, room, events, music] = self.volumes.each_mut().map(|glide| glide.step(self.follow));
        let volumes = Volumes { all, room, events, music };
        let (mut inside, mut outside) = (0.0, 0.0);
        for playing in self.beds.iter_mut().chain(&mut self.shots) {
            let kind = playing.sound.kind;
            let sum = match playing.sound.place {
                Place::Inside => &mut inside,
                Place::Outside => &mut outside,
            };
            *sum += playing.next_sample(kind == Kind::Bed, self.glide) * volumes.of(kind);
        }
        self.beds.retain(|bed| bed.goal > 0.0 || bed.gain > SILENCE);
        self.shots.retain(Playing::is_going);
        let outside = self.outside.next_sample(outside, self.glide);
        let dry = self.low_pass.next_sample(inside + outside, self.glide);
        let send = self.send.step(self.glide);
        (dry + self.echo.next_sample(dry * send, self.glide)) * all
    }
}

/// Straight up to 0.7, then ever flatter, never beyond 0.89 (1 decibel under the most there is).
#[must_use]
pub fn soft(sample: f32) -> f32 {
    const STRAIGHT: f32 = 0.7;
    const ROOM: f32 = 0.19;
    let over = sample.abs() - STRAIGHT;
    if over <= 0.0 { sample } else { sample.signum() * (STRAIGHT + ROOM * (over / ROOM).tanh()) }
}

impl Playing {
    fn is_going(&self) -> bool {
        #[expect(clippy::cast_precision_loss, reason = "seconds of samples")]
        let end = self.clip.samples.len() as f64;
        self.at < end
    }

    fn next_sample(&mut self, bed: bool, glide: f32) -> f32 {
        self.gain += (self.goal - self.gain) * glide;
        let sample = if self.at < 0.0 { 0.0 } else { self.clip.read(self.at) * self.gain };
        self.at += self.step;
        if bed {
            #[expect(clippy::cast_precision_loss, reason = "seconds of samples")]
            let (size, margin) = (self.clip.samples.len() as f64, f64::from(MARGIN_SECONDS * self.clip.rate));
            let long = size - 2.0 * margin;
            if long > 0.0 && self.at >= size - margin {
                self.at -= long;
            }
        }
        sample
    }
}

impl Clip {
    /// Between samples, a cubic through the four around (E. Catmull and R. Rom, 1974).
    fn read(&self, at: f64) -> f32 {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not below 0")]
        let (index, share) = (at as usize, (at - at.floor()) as f32);
        let get = |i: usize| self.samples.get(i).copied().unwrap_or(0.0);
        let (a, b, c, d) = (get(index.saturating_sub(1)), get(index), get(index + 1), get(index + 2));
        let bend = 2.0 * a - 5.0 * b + 4.0 * c - d + (3.0 * (b - c) + d - a) * share;
        b + 0.5 * share * (c - a + share * bend)
    }
}
