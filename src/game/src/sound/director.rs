//! Turns rooms and time into wishes for a backend: which files, which beds, what to play when. It plays nothing and
//! knows no device.

use bevy::prelude::*;
use set::sound::mixer::{Order, Volumes};
use set::sound::{Kind, SOUNDS, Scene, acoustics, beds, events, named, notes, voices};

/// Cues are announced this long before they sound, seconds, so that a slow frame is not heard.
const AHEAD_SECONDS: f64 = 1.2;
/// How loud it is while the picture stands still.
const FROZEN: f32 = 0.2;
/// The event at which he looks up.
const KNOCK: &str = "knock";

/// What the director wants of a backend, and what captions are made from.
#[derive(Debug, Clone)]
pub enum Wish {
    /// These files, the most urgent first; others need not be kept.
    Files(Vec<&'static str>),
    /// What the mixer is told.
    Tell(Order),
    /// Another room: names of its beds, and how many voices the score had and has.
    Room(Vec<&'static str>, usize, usize),
}

/// Who decides what is heard.
#[derive(Resource, Debug, Default)]
pub struct Director {
    begun: bool,
    hidden: bool,
    away: bool,
    frozen: bool,
    scene: Option<Scene>,
    volumes: Option<Volumes>,
    /// Seconds in this room, and in this ride.
    clocks: [f64; 2],
    /// Up to when events and notes have been announced, on the same clocks.
    told: [f64; 2],
    voices: usize,
}

impl Director {
    /// From now on there is sound.
    pub fn begin(&mut self) {
        self.begun = true;
    }

    /// The person has left quickly, or come back.
    pub fn hide(&mut self, hidden: bool) {
        self.hidden = hidden;
    }

    /// The window is not being looked at, or is again.
    pub fn look_away(&mut self, away: bool) {
        self.away = away;
    }

    /// The picture stands still, or goes on: what lasts sounds low, and nothing happens.
    pub fn freeze(&mut self, frozen: bool) {
        self.frozen = frozen;
    }

    /// A kiosk begins anew: silent until the next ride.
    pub fn end(&mut self) {
        self.begun = false;
        self.frozen = false;
    }

    /// Whether nothing is to be heard.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        !self.begun || self.hidden || self.away
    }

    /// Lets time pass (seconds) in a room; `next` is the room whose files may be brought already.
    pub fn advance(&mut self, seconds: f64, here: Option<Scene>, next: Option<Scene>, volumes: Volumes) -> Vec<Wish> {
        let mut wishes = Vec::new();
        if !self.begun && self.volumes.is_none() {
            return wishes;
        }
        let loud = if self.is_silent() {
            0.0
        } else if self.frozen {
            FROZEN
        } else {
            1.0
        };
        let volumes = Volumes { all: volumes.all * loud, ..volumes };
        if self.volumes != Some(volumes) {
            if volumes.all == 0.0 {
                wishes.push(Wish::Tell(Order::Forget));
            }
            self.volumes = Some(volumes);
            wishes.push(Wish::Tell(Order::Volumes(volumes)));
        }
        if self.is_silent() {
            return wishes;
        }
        if let Some(here) = here {
            self.enter(here, next.as_ref(), &mut wishes);
        }
        self.announce(if self.frozen { 0.0 } else { seconds }, &mut wishes);
        wishes
    }

    fn enter(&mut self, here: Scene, next: Option<&Scene>, wishes: &mut Vec<Wish>) {
        if self.scene.as_ref() == Some(&here) {
            return;
        }
        let same = self.scene.as_ref().is_some_and(|old| old.room == here.room && old.out == here.out);
        if !same {
            let voices = voices(here.room, here.rooms);
            let names = beds(&here).iter().map(|bed| bed.sound.name).collect();
            wishes.push(Wish::Room(names, if self.scene.is_some() { self.voices } else { voices }, voices));
            wishes.push(Wish::Files(files(&here, next)));
            wishes.push(Wish::Tell(Order::Forget));
            self.voices = voices;
            self.clocks[0] = 0.0;
            self.told = [0.0, self.clocks[1]];
        }
        wishes.push(Wish::Tell(Order::Acoustics(acoustics(&here))));
        wishes.push(Wish::Tell(Order::Beds(beds(&here))));
        self.scene = Some(here);
    }

    fn announce(&mut self, seconds: f64, wishes: &mut Vec<Wish>) {
        let Some(scene) = &self.scene else { return };
        let courses = [events, notes];
        for (clock, course) in courses.into_iter().enumerate() {
            self.clocks[clock] += seconds.clamp(0.0, 600.0);
            let (now, until) = (self.clocks[clock], self.clocks[clock] + AHEAD_SECONDS);
            // What should have been heard while the program slept is left out.
            let from = self.told[clock].max(now - AHEAD_SECONDS);
            for cue in course(scene, from, until) {
                wishes.push(Wish::Tell(Order::Cue(set::sound::Cue { at: (cue.at - now).max(0.0), ..cue })));
            }
            self.told[clock] = until;
        }
    }
}

/// Seconds until somebody knocks, if that is what is wished for.
pub(super) fn knock(wish: &Wish) -> Option<f32> {
    match wish {
        #[expect(clippy::cast_possible_truncation, reason = "a second or two")]
        Wish::Tell(Order::Cue(cue)) if cue.sound.name == KNOCK => Some(cue.at as f32),
        _ => None,
    }
}

/// Files for this room, then the score's, then those of the next room.
fn files(here: &Scene, next: Option<&Scene>) -> Vec<&'static str> {
    let of = |scene: &Scene| -> Vec<&'static str> {
        let mut sounds: Vec<_> = scene.sounds.iter().filter_map(|name| named(name)).collect();
        sounds.sort_by_key(|sound| sound.kind != Kind::Bed);
        sounds.iter().map(|sound| sound.name).collect()
    };
    let score = SOUNDS.iter().filter(|sound| sound.kind == Kind::Note).map(|sound| sound.name);
    let mut names = of(here);
    names.extend(score);
    names.extend(next.map(of).unwrap_or_default());
    let mut seen = std::collections::BTreeSet::new();
    names.retain(|name| seen.insert(*name));
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scene(room: usize) -> Scene {
        let sounds = ["rain", "clock", "knock", "page"].map(str::to_owned).into();
        let size = [4.0, 2.5, 4.0];
        Scene { seed: 1, room, rooms: 18, out: false, size, open: 0.1, contact: 0.2, trust: 0.2, sounds }
    }

    fn cues(wishes: &[Wish]) -> usize {
        wishes.iter().filter(|wish| matches!(wish, Wish::Tell(Order::Cue(_)))).count()
    }

    fn ride(director: &mut Director, room: usize, seconds: u16) -> usize {
        let frames = (0..seconds * 20)
            .map(|_| cues(&director.advance(0.05, Some(scene(room)), Some(scene(room + 1)), Volumes::FULL)));
        frames.sum()
    }

    #[test]
    fn nothing_is_wished_for_before_the_ride_begins() {
        let mut director = Director::default();
        assert!(director.advance(5.0, Some(scene(0)), None, Volumes::FULL).is_empty());
        director.begin();
        let wishes = director.advance(0.05, Some(scene(0)), Some(scene(1)), Volumes::FULL);
        let Some(Wish::Files(files)) = wishes.iter().find(|wish| matches!(wish, Wish::Files(_))) else {
            panic!("no files: {wishes:?}")
        };
        assert_eq!(files[..3], ["rain", "clock", "knock"], "what lasts comes first");
    }

    #[test]
    fn every_cue_is_announced_once() {
        let mut director = Director::default();
        director.begin();
        let count = ride(&mut director, 5, 60);
        let until = 60.0 + AHEAD_SECONDS;
        let expected = events(&scene(5), 0.0, until).len() + notes(&scene(5), 0.0, until).len();
        assert_eq!(count, expected);
    }

    #[test]
    fn a_knock_is_known_before_it_is_heard() {
        let mut director = Director::default();
        director.begin();
        let wishes: Vec<Wish> =
            (0..2000).flat_map(|_| director.advance(0.05, Some(scene(17)), None, Volumes::FULL)).collect();
        let heard: Vec<f32> = wishes.iter().filter_map(knock).collect();
        assert!(heard.len() > 1 && heard.len() < cues(&wishes), "{heard:?}");
        assert!(heard.iter().all(|wait| (0.0..=1.3).contains(wait)), "{heard:?}");
    }

    #[test]
    fn leaving_quickly_is_silence_at_once_and_coming_back_goes_on() {
        let mut director = Director::default();
        director.begin();
        ride(&mut director, 2, 3);
        director.hide(true);
        let wishes = director.advance(0.05, Some(scene(2)), None, Volumes::FULL);
        assert!(wishes.iter().any(|wish| matches!(wish, Wish::Tell(Order::Volumes(v)) if v.all == 0.0)));
        assert!(wishes.iter().any(|wish| matches!(wish, Wish::Tell(Order::Forget))));
        assert_eq!(ride(&mut director, 2, 60), 0);
        director.hide(false);
        assert!(ride(&mut director, 2, 60) > 4);
    }

    #[test]
    fn while_the_picture_stands_still_nothing_happens_and_what_lasts_is_low() {
        let mut director = Director::default();
        director.begin();
        ride(&mut director, 2, 3);
        director.freeze(true);
        let wishes = director.advance(0.05, Some(scene(2)), None, Volumes::FULL);
        let all =
            wishes.iter().find_map(|wish| if let Wish::Tell(Order::Volumes(v)) = wish { Some(v.all) } else { None });
        assert_eq!(all, Some(FROZEN));
        assert_eq!(ride(&mut director, 2, 60), 0);
        director.freeze(false);
        assert!(ride(&mut director, 2, 60) > 4);
    }

    #[test]
    fn a_kiosk_that_begins_anew_is_silent_until_the_next_ride() {
        let mut director = Director::default();
        director.begin();
        ride(&mut director, 2, 3);
        director.end();
        let wishes = director.advance(0.05, Some(scene(2)), None, Volumes::FULL);
        assert!(wishes.iter().any(|wish| matches!(wish, Wish::Tell(Order::Volumes(v)) if v.all == 0.0)));
        assert_eq!(ride(&mut director, 2, 60), 0);
    }

    #[test]
    fn a_sleep_is_not_made_up_for() {
        let mut director = Director::default();
        director.begin();
        ride(&mut director, 2, 1);
        let wishes = director.advance(3000.0, Some(scene(2)), None, Volumes::FULL);
        assert!(cues(&wishes) <= 12, "{}", cues(&wishes));
    }
}
