//! Launch options, the same by URL and by command line. They are checked as far as that goes without the levels;
//! whether a room or language exists, [`super::Session`] finds out.

mod options;

use std::ops::RangeInclusive;

pub use options::{KEYS, LaunchOption, OPTIONS, table};

use crate::settings::{self, Motion};

/// Seconds without input after which a kiosk may ask whether somebody is still there.
pub const IDLE_SECONDS: RangeInclusive<u16> = 20..=600;
/// Seconds after which it asks if nobody said otherwise.
pub const IDLE_DEFAULT: u16 = 90;

/// More options that are not known than this are not said: an address may hold anything.
const MOST_UNKNOWN: usize = 5;

/// More rooms than this are not named in an address.
const MOST_ROOMS: usize = 60;

/// How the program is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// One person rides.
    #[default]
    Play,
    /// One person reads, without the picture.
    Text,
    /// A facilitator teaches with it.
    Workshop,
    /// It stands in a public place and begins anew for everybody.
    Kiosk,
}

impl Mode {
    /// All of them, in the order of their documentation.
    pub const ALL: [Self; 4] = [Self::Play, Self::Text, Self::Workshop, Self::Kiosk];

    /// Its name as a launch option.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Play => "play",
            Self::Text => "text",
            Self::Workshop => "workshop",
            Self::Kiosk => "kiosk",
        }
    }
}

/// With what a session starts. The program that starts it fills in `seed`, if nobody asked for one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Launch {
    /// Language of the words.
    pub lang: Option<String>,
    /// Seed of the first journey; each further one draws a new seed from it.
    pub seed: Option<u64>,
    /// Where the first journey begins: a room's id, or `<id>:out` for the way out.
    pub start: Option<String>,
    /// How the camera moves.
    pub motion: Option<Motion>,
    /// Text size in percent.
    pub text: Option<u16>,
    /// The pack to play.
    pub pack: Option<String>,
    /// Id of the person whose story the first journey is, if the pack has several.
    pub persona: Option<String>,
    /// Whether the first journey is the pack's short one, if it has one.
    pub short: bool,
    /// Ids of the only rooms to be ridden through; empty for all.
    pub rooms: Vec<String>,
    /// Whether there is sound; as the settings say if nobody asked.
    pub sound: Option<bool>,
    /// How the program is used.
    pub mode: Option<Mode>,
    /// Id of the workshop's plan to begin with.
    pub plan: Option<String>,
    /// A kiosk: seconds without input before it asks whether somebody is there.
    pub idle: Option<u16>,
    /// Options that were not understood: key, value. The title page says so.
    pub refused: Vec<(String, String)>,
}

impl Launch {
    /// Reads launch options from key and value pairs; of a key given twice the last counts.
    ///
    /// Returns the options and, for a log, one English line for each option that was not understood (the title page
    /// says it to the person as well).
    pub fn parse(pairs: impl IntoIterator<Item = (String, String)>) -> (Self, Vec<String>) {
        let mut launch = Self::default();
        let mut warnings = Vec::new();
        for (key, value) in pairs {
            if !launch.take(&key, &value) {
                let known = KEYS.join(", ");
                let shown = shown(&value);
                warnings.push(match KEYS.contains(&key.as_str()) {
                    true => format!("launch option {key}: the value \"{shown}\" is not understood; it is left out"),
                    false => format!("launch option {}: not known (there are {known})", self::shown(&key)),
                });
                launch.refused.push((self::shown(&key), shown));
            }
        }
        (launch, warnings)
    }

    fn take(&mut self, key: &str, value: &str) -> bool {
        match key {
            "lang" => keep(&mut self.lang, word(value, false)),
            "seed" => keep(&mut self.seed, value.parse().ok()),
            "start" => keep(&mut self.start, word(value, true)),
            "motion" => keep(&mut self.motion, Motion::of(value)),
            "text" => keep(&mut self.text, settings::text_size(value)),
            "pack" => keep(&mut self.pack, word(value, false)),
            "persona" => keep(&mut self.persona, word(value, false)),
            "length" => {
                self.short = value == "short";
                matches!(value, "short" | "full")
            }
            "rooms" => {
                let ids: Option<Vec<String>> = value.split(',').map(|id| word(id, false)).collect();
                let ids = ids.filter(|ids| ids.len() <= MOST_ROOMS);
                ids.map(|ids| self.rooms = ids).is_some()
            }
            "sound" => keep(
                &mut self.sound,
                [("on", true), ("off", false)].iter().find(|(name, _)| *name == value).map(|(_, on)| *on),
            ),
            "mode" => keep(&mut self.mode, Mode::ALL.into_iter().find(|mode| mode.name() == value)),
            "plan" => keep(&mut self.plan, word(value, false)),
            "idle" => keep(&mut self.idle, value.parse().ok().filter(|seconds| IDLE_SECONDS.contains(seconds))),
            _ => false,
        }
    }

    /// How the program is used: as asked for; a plan means a workshop.
    #[must_use]
    pub fn mode(&self) -> Mode {
        self.mode.unwrap_or(if self.plan.is_some() { Mode::Workshop } else { Mode::Play })
    }
}

/// What of an address is for us to read or to say that it cannot be read: not what other programs are known to put there.
/// Of a name given twice the first counts, as for the page that is there before the program.
#[must_use]
pub fn of_address(pairs: impl IntoIterator<Item = (String, String)>) -> Vec<(String, String)> {
    let (mut ours, mut unknown) = (Vec::<(String, String)>::new(), 0);
    for (key, value) in pairs {
        let is_known = KEYS.contains(&key.as_str());
        if options::is_of_others(&key) || ours.iter().any(|(other, _)| *other == key) {
            continue;
        }
        unknown += usize::from(!is_known);
        if is_known || unknown <= MOST_UNKNOWN {
            ours.push((key, value));
        }
    }
    ours
}

fn keep<T>(place: &mut Option<T>, value: Option<T>) -> bool {
    let understood = value.is_some();
    if understood {
        *place = value;
    }
    understood
}

/// An id: letters, digits, dashes and, where a way may follow, one colon.
fn word(value: &str, way: bool) -> Option<String> {
    let id = if way { value.split_once(':').map_or(value, |(id, _)| id) } else { value };
    let rest = value.strip_prefix(id).unwrap_or_default();
    let good = !id.is_empty() && id.len() <= 100 && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    (good && matches!(rest, "" | ":in" | ":out")).then(|| value.to_owned())
}

/// At most 60 characters of a value, without control characters, to be shown in a notice.
fn shown(value: &str) -> String {
    let mut short: String = value.chars().filter(|c| !c.is_control()).take(60).collect();
    if value.chars().count() > 60 {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(pairs: &[(&str, &str)]) -> (Launch, Vec<String>) {
        Launch::parse(pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())))
    }

    #[test]
    fn every_key_is_understood() {
        let given = [
            ("lang", "en"),
            ("seed", "7"),
            ("start", "letter:out"),
            ("motion", "cuts"),
            ("text", "150"),
            ("pack", "p"),
            ("persona", "q"),
            ("length", "short"),
            ("rooms", "home,letter"),
            ("sound", "off"),
            ("mode", "kiosk"),
            ("plan", "45-minutes"),
            ("idle", "20"),
        ];
        let (launch, warnings) = parse(&given);
        assert_eq!(warnings, Vec::<String>::new());
        let expected = Launch {
            lang: Some("en".into()),
            seed: Some(7),
            start: Some("letter:out".into()),
            motion: Some(Motion::Cuts),
            text: Some(150),
            pack: Some("p".into()),
            persona: Some("q".into()),
            short: true,
            rooms: vec!["home".into(), "letter".into()],
            sound: Some(false),
            mode: Some(Mode::Kiosk),
            plan: Some("45-minutes".into()),
            idle: Some(20),
            refused: vec![],
        };
        assert_eq!(launch, expected);
        assert_eq!(given.map(|(key, _)| key), KEYS);
    }

    #[test]
    fn a_bad_value_is_left_out_and_said() {
        for (key, value) in [
            ("seed", "-1"),
            ("seed", "18446744073709551616"),
            ("motion", "fast"),
            ("text", "110"),
            ("start", "letter:up"),
            ("start", ""),
            ("lang", "<b>"),
            ("pack", "../x"),
            ("length", "tiny"),
            ("rooms", ""),
            ("rooms", "home,,letter"),
            ("rooms", "home letter"),
            ("sound", "loud"),
            ("mode", "teach"),
            ("plan", "a/b"),
            ("idle", "19"),
            ("idle", "601"),
            ("idle", "1e9"),
            ("sead", "5"),
        ] {
            let (launch, warnings) = parse(&[(key, value)]);
            assert_eq!(launch.refused, [(key.to_owned(), value.to_owned())], "{key}={value}");
            assert_eq!(Launch { refused: vec![], ..launch }, Launch::default());
            assert!(warnings.len() == 1 && warnings[0].contains(key), "{warnings:?}");
        }
    }

    #[test]
    fn a_misspelt_option_of_an_address_is_said_and_what_others_put_there_is_not() {
        let address = |query: &str| {
            let pair = |pair: &str| pair.split_once('=').map(|(key, value)| (key.to_owned(), value.to_owned()));
            of_address(query.split('&').filter_map(pair))
        };
        let others =
            "endpoint=https://lrs&fetch=x&actor={}&registration=r&activityId=a&utm_source=n&fbclid=1&gclid=2&v=17";
        assert_eq!(address(others), []);
        let (launch, _) = Launch::parse(address(&format!("langauge=ja&{others}&lang=en&lang=ja")));
        assert_eq!(launch.lang.as_deref(), Some("en"), "the page before the program reads the first, too");
        assert_eq!(launch.refused, [("langauge".to_owned(), "ja".to_owned())]);
        let many: Vec<String> = (0..1000).map(|n| format!("x{n}=1")).collect();
        let (launch, _) = Launch::parse(address(&format!("{}&text=150", many.join("&"))));
        assert_eq!((launch.refused.len(), launch.text), (MOST_UNKNOWN, Some(150)));
    }

    #[test]
    fn a_long_value_is_shortened_and_the_last_of_two_counts() {
        let (launch, _) = parse(&[("seed", &"9".repeat(500)), ("seed", "1"), ("seed", "2")]);
        assert_eq!(launch.seed, Some(2));
        assert_eq!(launch.refused[0].1.chars().count(), 61);
    }
}
