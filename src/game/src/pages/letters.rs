//! The letters of the native pages that egui does not bring: those of Japanese. In the browser the page has the browser's.

use std::fs;

use bevy::log::warn;
use bevy_egui::egui::epaint::text::{FontInsert, FontPriority, InsertFontFamily};
use bevy_egui::egui::{self, FontData, FontFamily};

use crate::files;

/// Has the pages drawn with them where the letters that come first have none. Without the file Japanese is drawn as
/// boxes, and the log says what to do.
pub fn add(ctx: &egui::Context) {
    let path = files::root().join("assets/font/text-ja.ttf");
    match fs::read(&path) {
        Ok(bytes) => ctx.add_font(behind_all(bytes)),
        Err(error) => warn!("{}: {error}; without it Japanese cannot be read here: put the file back", path.display()),
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
