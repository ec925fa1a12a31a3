//! What is added to a room and to the pack, doubled and taken out. What that does to the files is decided elsewhere.

use author::edit::Edit;

use super::Editor;
use crate::editor::spot;
use crate::editor::target::Target;
use crate::editor::views::{Gaze, View};

/// How high a new lamp and a new screen are, metres of furniture.
const SHINING: f64 = 0.75;
/// How large the place is that a lamp or a screen needs, metres of furniture.
const LIGHT: [f32; 3] = [0.3, 0.3, 0.3];
/// How far a new screen is turned from the way in to the middle of the room, degrees.
const TURNED: f64 = 60.0;

impl Editor {
    /// Adds a piece of furniture of this kind where one looks and nothing is, and chooses it.
    pub fn add_prop(&mut self, kind: &str) {
        let Some(file) = self.desk.room_file(self.gaze.room) else { return };
        let (Some(raw), Some(facts)) = (self.raw(), self.vocabulary.props.get(kind)) else { return };
        let (across, along) = self.ahead();
        let (at, turn) = if facts.wall {
            (spot::hung(raw, &self.vocabulary, facts.size, along), Some(-90.0))
        } else {
            (spot::standing(raw, &self.vocabulary, facts.size, 0.0, (across, along), &[]), None)
        };
        let done = self.desk.add_prop(&file, kind, at, turn);
        self.added(done.map(Target::Prop));
    }

    /// Adds a lamp where one looks, and chooses it.
    pub fn add_lamp(&mut self) {
        let (Some(file), Some(at)) = (self.desk.room_file(self.gaze.room), self.place_of_light()) else { return };
        let done = self.desk.add_lamp(&file, at);
        self.added(done.map(Target::Lamp));
    }

    /// Adds the screen where one looks, turned to the middle of the room, and chooses it.
    pub fn add_screen(&mut self) {
        let (Some(file), Some(at)) = (self.desk.room_file(self.gaze.room), self.place_of_light()) else { return };
        let turn = if at[0] > 0.0 { -TURNED } else { TURNED };
        let done = self.desk.add_screen(&file, at, turn);
        self.added(done.map(|()| Target::Screen));
    }

    /// Whether the room has its screen.
    #[must_use]
    pub fn has_screen(&self) -> bool {
        self.raw().is_some_and(|raw| raw.light.screen.is_some())
    }

    /// A place for a light beside those there are; none as long as the room cannot be read.
    fn place_of_light(&self) -> Option<[f64; 3]> {
        let raw = self.raw()?;
        let ceiling = f64::from(raw.size.1 / raw.ratio.max(0.01));
        let up = (ceiling * 80.0).floor() / 100.0;
        let twentieths = |share: f32| (f64::from(share) * 20.0).round() / 20.0;
        let up = up.min(SHINING);
        let lamps = raw.light.lamps.iter().map(|lamp| [twentieths(lamp.at.0), up, twentieths(lamp.at.2)]);
        let taken: Vec<[f64; 3]> = lamps.collect();
        Some(spot::standing(raw, &self.vocabulary, LIGHT, up, self.ahead(), &taken))
    }

    /// What lies before the camera in the room: across, on either side, and along.
    fn ahead(&self) -> (f64, f64) {
        if self.gaze.view == View::Middle { (0.5, 0.8) } else { (0.5, 0.5) }
    }

    /// Chooses what was added, or says why it was not.
    fn added(&mut self, done: Result<Target, String>) {
        let target = done.as_ref().ok().copied();
        self.after(done.map(|_| ()));
        if target.is_some() {
            self.chosen = target;
        }
    }

    /// Adds a thing worth looking at, and chooses it.
    pub fn add_thing(&mut self) {
        let Some(file) = self.desk.room_file(self.gaze.room) else { return };
        let done = self.desk.add_thing(&file);
        self.added(done.map(Target::Thing));
    }

    /// Adds a room behind this one, and goes there.
    pub fn add_room(&mut self, id: &str) {
        let after = self.desk.room_id(self.gaze.room).map(ToOwned::to_owned);
        let done = self.desk.make(&Edit::AddRoom { id: id.to_owned(), after });
        let is_done = done.is_ok();
        self.after(done);
        if is_done {
            // Only what has been checked can be seen.
            self.desk.check();
            self.go_to(self.gaze.room + 1);
        }
    }

    /// Takes this room out.
    pub fn remove_room(&mut self) {
        let Some(id) = self.desk.room_id(self.gaze.room).map(ToOwned::to_owned) else { return };
        if self.desk.rooms() < 2 {
            self.notice = self.words.say("editor--last-room");
            return;
        }
        let done = self.desk.make(&Edit::DropRoom(id));
        self.desk.check();
        self.gaze = Gaze::at(self.gaze.room.min(self.desk.rooms().saturating_sub(1)), self.gaze.way);
        self.renew_stand();
        self.after(done);
    }

    /// Puts another of what is chosen beside it, and chooses that.
    pub fn double(&mut self) {
        let (Some(target), Some(file)) = (self.chosen, self.desk.room_file(self.gaze.room)) else { return };
        let done = self.desk.double(&file, target, &self.words);
        self.added(done);
    }

    /// Takes out what is chosen.
    pub fn remove(&mut self) {
        let (Some(target), Some(file)) = (self.chosen, self.desk.room_file(self.gaze.room)) else { return };
        let done = self.desk.remove(&file, target, &self.words);
        self.after(done);
    }
}
