//! What is added to a room and to the pack, doubled and taken out. What that does to the files is decided elsewhere.

use author::edit::Edit;

use super::Editor;
use crate::editor::target::Target;
use crate::editor::views::Gaze;

impl Editor {
    /// Adds a piece of furniture of this kind in the middle of what is free, and chooses it.
    pub fn add_prop(&mut self, kind: &str) {
        let Some(file) = self.desk.room_file(self.gaze.room) else { return };
        let hangs = self.vocabulary.props.get(kind).is_some_and(|facts| facts.wall);
        let done = self.desk.add_prop(&file, kind, hangs);
        let count = done.as_ref().ok().copied();
        self.after(done.map(|_| ()));
        if let Some(index) = count {
            self.chosen = Some(Target::Prop(index));
        }
    }

    /// Adds a thing worth looking at, and chooses it.
    pub fn add_thing(&mut self) {
        let Some(file) = self.desk.room_file(self.gaze.room) else { return };
        let done = self.desk.add_thing(&file);
        let index = done.as_ref().ok().copied();
        self.after(done.map(|_| ()));
        if let Some(index) = index {
            self.chosen = Some(Target::Thing(index));
        }
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
        self.after(done);
    }

    /// Puts another of what is chosen beside it, and chooses that.
    pub fn double(&mut self) {
        let (Some(target), Some(file)) = (self.chosen, self.desk.room_file(self.gaze.room)) else { return };
        let done = self.desk.double(&file, target, &self.words);
        let new = done.as_ref().ok().copied();
        self.after(done.map(|_| ()));
        if new.is_some() {
            self.chosen = new;
        }
    }

    /// Takes out what is chosen.
    pub fn remove(&mut self) {
        let (Some(target), Some(file)) = (self.chosen, self.desk.room_file(self.gaze.room)) else { return };
        let done = self.desk.remove(&file, target, &self.words);
        self.after(done);
    }
}
