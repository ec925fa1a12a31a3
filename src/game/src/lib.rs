//! My Small Home, the application: adapts the story and the set to Bevy, draws, listens. What a person reads is made
//! by `story`, what the camera sees is made by `set`; nothing depends on this crate.

use std::sync::Arc;

use bevy::prelude::*;
use story::dressing::Dressing;
use story::journey::Journey;
use story::page::Way;
use story::session::{Launch, Session};
use story::settings::Settings;
use story::source::{Files, Loaded};

pub mod aloft;
pub mod bytes;
pub mod camera;
pub mod dress;
pub mod dust;
#[cfg(any(not(target_family = "wasm"), feature = "editor"))]
pub mod editor;
pub mod encoding;
pub mod export;
pub mod files;
pub mod freeze;
#[cfg(not(target_family = "wasm"))]
pub mod fullscreen;
pub mod input;
#[cfg(target_family = "wasm")]
pub mod keeper;
pub mod lens;
pub mod live;
pub mod material;
pub mod narrative;
#[cfg(not(target_family = "wasm"))]
pub mod native;
pub mod pace;
pub mod pages;
pub mod presenter;
pub mod sound;
pub mod stage;
#[cfg(not(target_family = "wasm"))]
pub mod stills;
pub mod store;
pub mod textures;
pub mod upload;
pub use ::dress::vocabulary;
#[cfg(not(target_family = "wasm"))]
pub mod watch;
#[cfg(target_family = "wasm")]
pub mod web;

/// The order of our systems within a frame, declared here alone.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Order {
    /// Files that have arrived are taken in.
    Load,
    /// Devices become commands.
    Listen,
    /// Commands become events.
    Story,
    /// The camera follows the events.
    Camera,
    /// Rooms come and go with the camera.
    Stage,
    /// Light follows the rooms and the camera.
    Light,
    /// What the program itself has to say is put on the pages.
    Mention,
    /// The pages are shown.
    Show,
}

/// Everything that runs without a window or a graphics device.
pub fn logic_plugin(app: &mut App) {
    app.configure_sets(
        Update,
        (
            Order::Load,
            Order::Listen,
            Order::Story,
            Order::Camera,
            Order::Stage,
            Order::Light,
            Order::Mention,
            Order::Show,
        )
            .chain(),
    );
    app.add_plugins((narrative::plugin, live::plugin, camera::plugin, stage::plugin, freeze::plugin, export::plugin));
}

/// Everything that needs a graphics device.
pub fn view_plugin(app: &mut App) {
    app.add_plugins((bytes::plugin, material::plugin, textures::plugin, dust::plugin));
}

/// What the system asks for.
#[derive(Debug, Default)]
pub struct Wishes {
    /// Languages it is set to, the best first ("ja-JP").
    pub languages: Vec<String>,
    /// Whether there should be less motion.
    pub reduced_motion: bool,
}

/// The first wished language there are words for, itself or without its region.
fn wished(languages: &[String], there: &[&str]) -> Option<String> {
    let found =
        |tag: &str| there.iter().find(|language| language.eq_ignore_ascii_case(tag)).map(|tag| (*tag).to_owned());
    languages.iter().find_map(|tag| found(tag).or_else(|| found(tag.split(['-', '_']).next()?)))
}

/// Starts the story from level files, launch options and a save. Packs with problems are left out and named on the
/// first page; what exactly is wrong goes to the log, in the checker's words.
#[must_use]
pub fn begin(files: &Files, options: Vec<(String, String)>, wishes: &Wishes, save: Option<&str>) -> Session {
    begin_with(story::source::load(files, &vocabulary::vocabulary()), options, wishes, save)
}

/// As [`begin`], from levels that are loaded already.
#[must_use]
pub fn begin_with(loaded: Loaded, options: Vec<(String, String)>, wishes: &Wishes, save: Option<&str>) -> Session {
    for problem in &loaded.problems {
        warn!("{problem}");
    }
    let (launch, warnings) = Launch::parse(options);
    for warning in warnings {
        warn!("{warning}");
    }
    let mut settings = Settings::default();
    let there: Vec<&str> = loaded.library.shell.keys().map(String::as_str).collect();
    if let Some(language) = wished(&wishes.languages, &there) {
        settings.language = language;
    }
    if wishes.reduced_motion {
        settings.motion = story::settings::Motion::Gentle;
    }
    let Loaded { library, problems, refused, .. } = loaded;
    let mut session = Session::new(Arc::new(library), settings, save, launch);
    session.set_today(&today());
    session.note_refused_packs(&refused);
    // Whoever has the files beside the program can mend them; who only visits a page cannot.
    if cfg!(not(target_family = "wasm")) {
        session.show_problems(problems);
    }
    session
}

/// What a room shows now; before a journey, what it shows at its beginning.
#[must_use]
pub fn dressing(session: &Session, room: usize, way: Way) -> Option<Dressing> {
    let fresh;
    let journey = match session.journey() {
        Some(journey) => journey,
        None => {
            fresh = Journey::new(session.pack()?.clone(), 0);
            &fresh
        }
    };
    Some(story::dressing::dressing(journey, room, way))
}

/// The date, "2026-11-22".
#[cfg(not(target_family = "wasm"))]
fn today() -> String {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    date_of(i64::try_from(since.as_secs() / 86_400).unwrap_or(0))
}

#[cfg(target_family = "wasm")]
fn today() -> String {
    date_of((js_sys::Date::now() / 86_400_000.0) as i64)
}

/// The civil date of a day counted from 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms").
fn date_of(days: i64) -> String {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Assets from the checkout or beside the program, whatever the working directory.
#[cfg(not(target_family = "wasm"))]
#[must_use]
pub fn asset_plugin() -> AssetPlugin {
    AssetPlugin {
        file_path: files::root().join("assets").to_string_lossy().into_owned(),
        meta_check: bevy::asset::AssetMetaCheck::Never,
        ..default()
    }
}

#[cfg(test)]
mod tests {
    use super::{date_of, wished};

    #[test]
    fn the_first_language_there_are_words_for_is_spoken() {
        let there = ["en", "en-x-easy", "ja"];
        let wish = |tags: &[&str]| wished(&tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>(), &there);
        assert_eq!(wish(&["de-DE", "ja-JP", "en"]).as_deref(), Some("ja"));
        assert_eq!(wish(&["en_GB.UTF-8"]).as_deref(), Some("en"));
        assert_eq!(wish(&["en-x-easy"]).as_deref(), Some("en-x-easy"));
        assert_eq!(wish(&["de", ""]), None);
    }

    #[test]
    fn days_become_dates() {
        assert_eq!(date_of(0), "1970-01-01");
        assert_eq!(date_of(19_782), "2024-02-29");
        assert_eq!(date_of(20_779), "2026-11-22");
    }
}
