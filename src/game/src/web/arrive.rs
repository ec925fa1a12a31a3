//! Levels that the page brings while the game runs: those of a server that watches its files, and packs that somebody drops
//! or chooses. It fetches nothing and keeps nothing beyond the page.

use std::cell::RefCell;

use bevy::prelude::*;
use js_sys::{Array, Object};
use story::source::Loaded;
use story::source::own::{self, Shelf};

use crate::files;
use crate::live::Arrived;
use crate::vocabulary::vocabulary;

thread_local! {
    static SHELF: RefCell<Shelf> = RefCell::default();
    static LOADED: RefCell<Vec<Loaded>> = const { RefCell::new(Vec::new()) };
    static LISTENER: RefCell<Option<Box<dyn Fn(Loaded)>>> = const { RefCell::new(None) };
}

/// Takes in all level files, by name, that have changed on the server.
pub fn take_levels(levels: &Object) {
    arrive(levels, |_| {});
}

/// Takes in a zip of somebody's own pack beside our levels.
pub fn bring_zip(name: &str, bytes: &[u8], levels: &Object) {
    let brought = own::unpack(name, bytes);
    arrive(levels, |shelf| shelf.put(brought));
}

/// Takes in a folder of somebody's own pack beside our levels: pairs of names and bytes.
pub fn bring_folder(name: &str, files: &Array, levels: &Object) {
    let brought = own::gather(name, files::pairs(files));
    arrive(levels, |shelf| shelf.put(brought));
}

fn arrive(levels: &Object, change: impl FnOnce(&mut Shelf)) {
    let loaded = SHELF.with_borrow_mut(|shelf| {
        shelf.shipped = files::of(levels);
        change(shelf);
        shelf.load(&vocabulary())
    });
    let rest = LISTENER.with_borrow(|listener| match listener {
        Some(listener) => {
            listener(loaded);
            None
        }
        None => Some(loaded),
    });
    LOADED.with_borrow_mut(|queue| queue.extend(rest));
}

/// Calls `listener` with what arrives, for the edition without a picture, which has no frames to look in.
pub(super) fn on_arrival(listener: impl Fn(Loaded) + 'static) {
    LISTENER.with_borrow_mut(|slot| *slot = Some(Box::new(listener)));
}

/// Hands what has arrived to the story.
pub(super) fn hand_over(mut arrived: MessageWriter<Arrived>) {
    arrived.write_batch(LOADED.with_borrow_mut(std::mem::take).into_iter().map(Arrived::new));
}
