//! The letters of the pages drawn by egui that it does not bring: those of Japanese. Pages in the browser have the
//! browser's.

use bevy::log::warn;
use bevy_egui::egui::epaint::text::{FontInsert, FontPriority, InsertFontFamily};
use bevy_egui::egui::{self, FontData, FontFamily};

/// The file with the letters.
const FILE: &str = "assets/font/text-ja.ttf";

/// Has the pages drawn with them where the letters that come first have none. Without the file Japanese is drawn as
/// boxes, and the log says what to do.
pub fn add(ctx: &egui::Context) {
    match backend::read() {
        Ok(bytes) => ctx.add_font(behind_all(bytes)),
        Err(error) => warn!("{FILE}: {error}; without it Japanese cannot be read here: put the file back"),
    }
}

#[cfg(not(target_family = "wasm"))]
mod backend {
    pub(super) fn read() -> Result<Vec<u8>, String> {
        std::fs::read(crate::files::root().join(super::FILE)).map_err(|error| error.to_string())
    }
}

/// Brings the file, before [`add`] asks for it.
#[cfg(target_family = "wasm")]
pub async fn fetch() {
    backend::fetch().await;
}

#[cfg(target_family = "wasm")]
mod backend {
    use std::cell::RefCell;

    thread_local! {
        static BROUGHT: RefCell<Result<Vec<u8>, String>> = const { RefCell::new(Err(String::new())) };
    }

    pub(super) async fn fetch() {
        let brought = crate::files::fetch_bytes(super::FILE).await;
        BROUGHT.set(brought);
    }

    pub(super) fn read() -> Result<Vec<u8>, String> {
        BROUGHT.replace(Err("it is used already".to_owned()))
    }
}

fn behind_all(bytes: Vec<u8>) -> FontInsert {
    let family = |family| InsertFontFamily { family, priority: FontPriority::Lowest };
    FontInsert {
        name: "text-ja".into(),
        data: FontData::from_owned(bytes),
        families: vec![family(FontFamily::Proportional), family(FontFamily::Monospace)],
    }
}
