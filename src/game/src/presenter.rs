//! The facilitator's window in a workshop: a second window of the program natively, a light page of the same browser on
//! the web. Both show a page of the story and send back what is asked for; neither decides anything.

use bevy::prelude::Resource;
use story::command::Command;
use story::page::{Action, Block, Page};

#[cfg(target_family = "wasm")]
mod channel;
#[cfg(not(target_family = "wasm"))]
mod window;

#[cfg(target_family = "wasm")]
pub use channel::{Look, listen, open, presence, save, show, speak};
#[cfg(not(target_family = "wasm"))]
pub use window::{PresenterCamera, plugin};

/// What is known of the facilitator's window.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Presence {
    /// One is there.
    pub open: bool,
    /// The browser let none be opened.
    pub blocked: bool,
}

/// The page as it is shown while the facilitator's window is there: it is not offered a second time.
pub(crate) fn without_offer(mut page: Page) -> Page {
    let other = |action: &Action| action.command != Command::OpenPresenter;
    page.actions.retain(other);
    page.anywhere.retain(other);
    for block in &mut page.blocks {
        if let Block::Actions(actions) = block {
            actions.retain(other);
        }
    }
    page
}
