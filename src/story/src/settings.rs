//! The settings a person may change at any moment: language, text size, motion, contrast, volumes, captions. It keeps values; it
//! applies none of them.

/// The text sizes offered, in percent.
pub const TEXT_SIZES: [u16; 4] = [100, 125, 150, 200];
/// The volumes offered, in percent.
pub const VOLUMES: [u8; 5] = [0, 25, 50, 75, 100];

/// Ids of all settings, in the order they are shown.
pub const IDS: [&str; 9] = [
    "language",
    "text",
    "motion",
    "contrast",
    "volume-all",
    "volume-room",
    "volume-events",
    "volume-music",
    "captions",
];

/// How the camera moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    /// The whole ride, eased.
    Full,
    /// Slower, without turns of its own.
    Gentle,
    /// No ride: the picture changes from place to place.
    Cuts,
}

/// All settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Language of the words, as a BCP 47 tag.
    pub language: String,
    /// Text size in percent, one of [`TEXT_SIZES`].
    pub text_percent: u16,
    /// How the camera moves.
    pub motion: Motion,
    /// Whether words stand on plain ground, as strongly as can be.
    pub high_contrast: bool,
    /// Volume of everything, percent, one of [`VOLUMES`].
    pub volume_all: u8,
    /// Volume of the rooms' own sounds, percent, one of [`VOLUMES`].
    pub volume_room: u8,
    /// Volume of what happens (a knock, the telephone), percent, one of [`VOLUMES`].
    pub volume_events: u8,
    /// Volume of the score, percent, one of [`VOLUMES`].
    pub volume_music: u8,
    /// Whether what is heard is also written.
    pub captions: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: "en".to_owned(),
            text_percent: 100,
            motion: Motion::Full,
            high_contrast: false,
            volume_all: 75,
            volume_room: 100,
            volume_events: 100,
            volume_music: 100,
            captions: false,
        }
    }
}

impl Motion {
    /// All, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Full, Self::Gentle, Self::Cuts];

    /// The value as settings, launch options and saves write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Gentle => "gentle",
            Self::Cuts => "cuts",
        }
    }

    /// The motion of this name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|motion| motion.name() == name)
    }
}

/// The contrasts offered.
const CONTRASTS: [(&str, bool); 2] = [("normal", false), ("high", true)];
/// Whether captions are shown; "0" is what every setting calls off.
const CAPTIONS: [(&str, bool); 2] = [("0", false), ("on", true)];

/// The text size of this name ("125"), if it is offered.
#[must_use]
pub fn text_size(value: &str) -> Option<u16> {
    TEXT_SIZES.into_iter().find(|size| size.to_string() == value)
}

impl Settings {
    /// Changes a setting. False if there is no such setting or value; then nothing changes.
    pub fn set(&mut self, id: &str, value: &str, languages: &[String]) -> bool {
        match id {
            "language" => replace(&mut self.language, languages.iter().find(|tag| *tag == value).cloned()),
            "text" => replace(&mut self.text_percent, text_size(value)),
            "motion" => replace(&mut self.motion, Motion::of(value)),
            "contrast" => replace(&mut self.high_contrast, named(CONTRASTS, value)),
            "volume-all" => replace(&mut self.volume_all, volume(value)),
            "volume-room" => replace(&mut self.volume_room, volume(value)),
            "volume-events" => replace(&mut self.volume_events, volume(value)),
            "volume-music" => replace(&mut self.volume_music, volume(value)),
            "captions" => replace(&mut self.captions, named(CAPTIONS, value)),
            _ => false,
        }
    }

    /// The value of a setting, as [`Self::set`] takes it; none if there is no such setting.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<String> {
        Some(match id {
            "language" => self.language.clone(),
            "text" => self.text_percent.to_string(),
            "motion" => self.motion.name().to_owned(),
            "contrast" => name_of(CONTRASTS, self.high_contrast),
            "volume-all" => self.volume_all.to_string(),
            "volume-room" => self.volume_room.to_string(),
            "volume-events" => self.volume_events.to_string(),
            "volume-music" => self.volume_music.to_string(),
            "captions" => name_of(CAPTIONS, self.captions),
            _ => return None,
        })
    }

    /// The values a setting can have, in order; empty if there is no such setting.
    #[must_use]
    pub fn values(id: &str, languages: &[String]) -> Vec<String> {
        match id {
            "language" => languages.to_vec(),
            "text" => TEXT_SIZES.iter().map(ToString::to_string).collect(),
            "motion" => Motion::ALL.iter().map(|motion| motion.name().to_owned()).collect(),
            "contrast" => CONTRASTS.iter().map(|(name, _)| (*name).to_owned()).collect(),
            "captions" => CAPTIONS.iter().map(|(name, _)| (*name).to_owned()).collect(),
            "volume-all" | "volume-room" | "volume-events" | "volume-music" => {
                VOLUMES.iter().map(ToString::to_string).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The settings that differ from others: id and value, in the order they are shown.
    #[must_use]
    pub fn changes_from(&self, base: &Self) -> Vec<(String, String)> {
        let changed = IDS.into_iter().filter(|id| self.value(id) != base.value(id));
        changed.filter_map(|id| self.value(id).map(|value| (id.to_owned(), value))).collect()
    }
}

fn named(choices: [(&str, bool); 2], value: &str) -> Option<bool> {
    choices.into_iter().find(|(name, _)| *name == value).map(|(_, on)| on)
}

fn name_of(choices: [(&str, bool); 2], on: bool) -> String {
    choices.into_iter().find(|(_, other)| *other == on).map_or("", |(name, _)| name).to_owned()
}

fn volume(value: &str) -> Option<u8> {
    VOLUMES.into_iter().find(|volume| volume.to_string() == value)
}

fn replace<T>(place: &mut T, value: Option<T>) -> bool {
    let Some(value) = value else { return false };
    *place = value;
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_offered_value_can_be_set_and_read_back() {
        let languages = ["en".to_owned(), "ja".to_owned()];
        for id in IDS {
            let values = Settings::values(id, &languages);
            assert!(values.len() >= 2, "{id} has no choice");
            for value in values {
                let mut settings = Settings::default();
                assert!(settings.set(id, &value, &languages));
                assert_eq!(settings.value(id).as_deref(), Some(value.as_str()));
            }
        }
    }

    #[test]
    fn what_is_not_offered_changes_nothing() {
        let languages = ["en".to_owned()];
        let mut settings = Settings::default();
        for (id, value) in
            [("text", "110"), ("text", "0125"), ("motion", "Full"), ("volume-all", "-0"), ("language", "xx"), ("x", "")]
        {
            assert!(!settings.set(id, value, &languages), "{id}={value}");
        }
        assert_eq!(settings, Settings::default());
    }

    #[test]
    fn changes_name_only_what_differs() {
        let languages = ["en".to_owned()];
        let mut settings = Settings::default();
        settings.set("motion", "cuts", &languages);
        settings.set("text", "200", &languages);
        let changes = settings.changes_from(&Settings::default());
        assert_eq!(changes, [("text".to_owned(), "200".to_owned()), ("motion".to_owned(), "cuts".to_owned())]);
    }
}
