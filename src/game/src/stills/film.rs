//! A film: the ride through all rooms and the pull back, stepped evenly and written frame by frame. It cuts nothing and
//! knows no format but single pictures; `assets/readme/source` makes one file of them.

use std::path::{Path, PathBuf};

use bevy::log::info;
use image::RgbaImage;
use set::track::ease;
use story::command::Event;
use story::page::Way;
use story::source::Files;

use super::journeys::{self, Choosing, Disarray, MOST_PAGES};
use super::studio::Studio;
use super::{parse_size, save};
use crate::camera::{ENTER_SECONDS, Move};
use crate::files;

/// What to film.
#[derive(clap::Args, Debug, Clone)]
pub struct Film {
    /// Folder the frames are written to, as 0001.png and on.
    #[arg(long, default_value = "film")]
    pub out: PathBuf,
    /// Width and height in pixels, as "640x360".
    #[arg(long, default_value = "640x360")]
    pub size: String,
    /// Frames from each room to the next: with 12 frames a second, 6 are half a second.
    #[arg(long, default_value_t = 6)]
    pub frames: u16,
    /// Frames the camera stands in the last room, while the light of the way out comes.
    #[arg(long, default_value_t = 12)]
    pub rest: u16,
    /// How much is to lie about in the rooms.
    #[arg(long, value_enum, default_value = "middle")]
    pub state: Disarray,
    /// Id of the pack.
    #[arg(long)]
    pub pack: Option<String>,
}

/// Films the ride in and the pull back, and returns the frames' files. The same options make the same frames.
///
/// # Errors
/// A message, if an option makes no sense, no graphics device can be had, or a file cannot be written.
pub fn film(options: &Film) -> Result<Vec<PathBuf>, String> {
    let size = parse_size(&options.size)?;
    if options.frames == 0 {
        return Err("a film needs at least one frame from room to room".into());
    }
    std::fs::create_dir_all(&options.out).map_err(|error| format!("{}: {error}", options.out.display()))?;
    let levels = files::read(&files::root().join("levels"));
    Camera::new(&levels, options, size)?.ride()
}

struct Camera<'a> {
    studio: Studio,
    options: &'a Film,
    frames: Vec<PathBuf>,
}

impl<'a> Camera<'a> {
    fn new(levels: &Files, options: &'a Film, size: bevy::math::UVec2) -> Result<Self, String> {
        let mut launch = vec![("motion".to_owned(), "full".to_owned())];
        launch.extend(options.pack.iter().map(|pack| ("pack".to_owned(), pack.clone())));
        let session = journeys::begun(levels, launch);
        if session.journey().is_none() {
            return Err("there is no level pack without problems; run `studio check`".into());
        }
        Ok(Self { studio: Studio::new(session, size, true), options, frames: Vec::new() })
    }

    fn ride(mut self) -> Result<Vec<PathBuf>, String> {
        self.studio.tell(vec![Event::Redress, Event::Ride { from: None, to: 1, way: Way::In }]);
        self.studio.wait_for_rooms()?;
        self.studio.roll();
        let first = self.studio.shoot()?;
        self.keep(&first)?;
        self.enter()?;
        for _ in 0..MOST_PAGES {
            let choosing = Choosing::For(self.options.state);
            let events = self.studio.play(|session| choosing.go_on(session));
            let ride = events.iter().find_map(|event| match event {
                Event::Ride { from: Some(from), to, .. } => Some((from - 1, to - 1)),
                _ => None,
            });
            let (turns, ends) = (events.contains(&Event::Turn), events.is_empty());
            self.studio.tell(events);
            self.studio.step(0.0);
            self.studio.wait_for_rooms()?;
            if let Some((from, to)) = ride {
                self.follow(from, to)?;
            } else if turns {
                self.rest()?;
            }
            if ends || ride.is_some_and(|(from, to)| to == 0 && from > to) {
                return Ok(self.frames);
            }
        }
        Err("the ride never ended".into())
    }

    /// In by the door of the home, which opens first.
    fn enter(&mut self) -> Result<(), String> {
        let seconds = ENTER_SECONDS / (2.0 * f32::from(self.options.frames));
        while matches!(self.studio.rig().doing, Move::Entering { .. }) {
            self.studio.step(seconds);
            let picture = self.studio.take()?;
            self.keep(&picture)?;
        }
        Ok(())
    }

    /// From one room to its neighbour, as fast at its ends as in its middle, so that the film does not stop everywhere.
    fn follow(&mut self, from: usize, to: usize) -> Result<(), String> {
        let count = self.options.frames;
        let seconds = self.studio.seconds(from, to) / f32::from(count);
        for frame in 1..=count {
            // The step of time moves the camera on by one frame's share; it is put to where that leads to even pace.
            let share = uneased(f32::from(frame) / f32::from(count));
            let before = if frame == count { 1.0 } else { share - 1.0 / f32::from(count) };
            self.studio.rig().doing = Move::Riding { to: Some(to), share: before };
            self.studio.step(seconds);
            self.studio.wait_for_rooms()?;
            let picture = self.studio.take()?;
            self.keep(&picture)?;
        }
        Ok(())
    }

    /// The camera stands while light comes.
    fn rest(&mut self) -> Result<(), String> {
        const SECONDS: f32 = 4.0;
        for _ in 0..self.options.rest {
            self.studio.step(SECONDS / f32::from(self.options.rest));
            let picture = self.studio.take()?;
            self.keep(&picture)?;
        }
        Ok(())
    }

    fn keep(&mut self, picture: &RgbaImage) -> Result<(), String> {
        let path = save(picture, &self.options.out, &format!("{:04}", self.frames.len() + 1))?;
        if self.frames.len().is_multiple_of(20) {
            info!("{}", Path::new(&path).display());
        }
        self.frames.push(path);
        Ok(())
    }
}

/// The share of time at which the eased share of the way is this.
fn uneased(way: f32) -> f32 {
    let (mut low, mut high) = (0.0f32, 1.0f32);
    for _ in 0..24 {
        let middle = f32::midpoint(low, high);
        if ease(middle) < way { low = middle } else { high = middle }
    }
    f32::midpoint(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_even_pace_undoes_the_easing() {
        for way in [0.0, 0.1, 0.5, 0.83, 1.0] {
            assert!((ease(uneased(way)) - way).abs() < 1e-4, "{way}");
        }
    }
}
