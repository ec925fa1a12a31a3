//! A small application without a graphics device: story, camera and stage, frames of a fixed length, capped loops.

use std::time::Duration;

use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use game::camera::{Move, Rig};
use game::narrative::{Asked, Shown, Story};
use game::stage::Stage;
use game::{begin, files, logic_plugin};
use story::command::Command;
use story::page::{PageKind, Role};
use story::source::Files;

/// The shipped levels.
pub(crate) fn shipped() -> Files {
    files::read(&files::root().join("levels"))
}

/// An application that plays these files with these options.
pub(crate) fn app(files: &Files, options: &[(&str, &str)]) -> App {
    app_with(files, options, |_| {})
}

/// The same with more plugins.
pub(crate) fn app_with(files: &Files, options: &[(&str, &str)], more: impl Fn(&mut App)) -> App {
    let options = options.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    let mut app = App::new();
    app.add_plugins(MinimalPlugins)
        .insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(50)))
        .insert_resource(Story(begin(files, options, &game::Wishes::default(), None)))
        .add_plugins(logic_plugin);
    more(&mut app);
    app.finish();
    app.cleanup();
    app.update();
    app
}

/// What tests ask of an application.
pub(crate) trait Ask {
    /// Sends a command and lets a frame pass.
    fn ask(&mut self, command: Command);
    /// The kind of page that is shown, and the room.
    fn page(&self) -> (PageKind, Option<String>);
    /// Lets frames pass until the camera stands; fails after `most`.
    fn stand(&mut self, most: usize);
    /// Goes on by the last open action of the page.
    fn go_on(&mut self);
}

impl Ask for App {
    fn ask(&mut self, command: Command) {
        self.world_mut().write_message(Asked(command));
        self.update();
    }

    fn page(&self) -> (PageKind, Option<String>) {
        let page = &self.world().resource::<Shown>().page;
        (page.kind, page.room.clone())
    }

    fn stand(&mut self, most: usize) {
        for _ in 0..most {
            if self.world().resource::<Rig>().doing == Move::Still && self.world().resource::<Stage>().is_planned() {
                return;
            }
            self.update();
        }
        panic!("the camera never came to a stand: {:?}", self.world().resource::<Rig>());
    }

    fn go_on(&mut self) {
        let page = self.world().resource::<Shown>().page.clone();
        // The last open option: in this story the first of a room may be the one that leads back.
        let open = |role: Role| page.actions.iter().rev().find(|a| a.role == role && a.closed.is_none());
        let action = open(Role::Onward).or_else(|| open(Role::Option)).unwrap_or_else(|| panic!("no way on: {page:?}"));
        self.ask(action.command.clone());
    }
}
