//! Levels that change while they are played, and packs that somebody brings along: what was loaded elsewhere is taken into
//! the running story here. It watches nothing itself: [`watch`](crate::watch) does natively, the page in the browser.

use bevy::prelude::*;
use story::source::Loaded;

use crate::narrative::{Shown, Story, Told, shown};
use crate::presenter::Presence;

/// Levels that were loaded while the program runs.
#[derive(Message)]
pub struct Arrived(pub std::sync::Mutex<Option<Loaded>>);

impl Arrived {
    /// Levels on their way into the story.
    #[must_use]
    pub fn new(loaded: Loaded) -> Self {
        Self(std::sync::Mutex::new(Some(loaded)))
    }
}

/// Takes in what arrives.
pub fn plugin(app: &mut App) {
    app.add_message::<Arrived>().add_systems(Update, take_in.in_set(crate::Order::Load));
}

pub(crate) fn take_in(
    mut arrived: MessageReader<Arrived>,
    mut story: ResMut<Story>,
    mut told: MessageWriter<Told>,
    presence: Res<Presence>,
    mut page: ResMut<Shown>,
) {
    // Of several only the last is how the files are now.
    let last = arrived.read().last().and_then(|last| last.0.lock().ok()?.take());
    if let Some(loaded) = last {
        told.write_batch(story.0.reload(loaded).into_iter().map(Told));
        *page = shown(&story.0, *presence);
    }
}
