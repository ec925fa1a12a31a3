//! A journey as text that fits 4,096 characters: ids of the pack, of what was looked at and chosen, and the settings
//! that were changed. It stores nothing; the program that runs the session does.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::journey::{Journey, Move, replay};
use crate::model::Pack;
use crate::page::Way;

/// The version this program writes.
pub const VERSION: u32 = 1;
/// No save is longer than this, in characters (and in bytes: ids are ASCII).
pub const MOST_CHARS: usize = 4096;
/// Longer text than this is no save of ours and is not even parsed.
const PARSED_AT_MOST: usize = 4 * MOST_CHARS;

/// Why a save cannot be used. It is kept aside as it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveProblem {
    /// It is cut off, or was never a save.
    #[error("the saved text cannot be read")]
    Garbled,
    /// A newer program wrote it (its version).
    #[error("a newer version of the program wrote it (save version {0})")]
    Newer(u32),
    /// It belongs to a pack that is not here, or is not the one asked for (its id).
    #[error("it belongs to another journey ({0})")]
    OtherPack(String),
}

/// What version 1 of a save holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SaveV1 {
    version: u32,
    /// Settings that were changed: id, value.
    pub settings: Vec<(String, String)>,
    /// Whether a journey has ended once. Nothing but that: not which, not when. Saves from before this was kept lack it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ended: bool,
    /// The journey, if one runs.
    pub journey: Option<SavedJourney>,
}

/// A journey by ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedJourney {
    /// Id of the pack.
    pub pack: String,
    /// Its seed.
    pub seed: u64,
    /// Whether it is the pack's short journey. Saves from before there were any lack it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub short: bool,
    /// Id of the person whose ride it is, if that is not the first one of the pack. Saves from before there were any lack it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub persona: Option<String>,
    /// Room, way, things looked at, option chosen; the last without an option is where the ride stands.
    stops: Vec<(String, SavedWay, Vec<String>, Option<String>)>,
    /// Whether stops were left out so that the rest fits: what is missing at the front is ridden through neutrally.
    shortened: bool,
}

/// The direction of the ride, in one letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum SavedWay {
    #[serde(rename = "i")]
    In,
    #[serde(rename = "o")]
    Out,
}

impl From<Way> for SavedWay {
    fn from(way: Way) -> Self {
        match way {
            Way::In => Self::In,
            Way::Out => Self::Out,
        }
    }
}

impl From<SavedWay> for Way {
    fn from(way: SavedWay) -> Self {
        match way {
            SavedWay::In => Self::In,
            SavedWay::Out => Self::Out,
        }
    }
}

/// A journey taken up from a save.
#[derive(Debug)]
pub struct Restored {
    /// The journey.
    pub journey: Journey,
    /// Whether it is not quite the journey that was saved: something it names has gone, or was left out of the save.
    pub changed: bool,
}

/// Writes a save; never longer than [`MOST_CHARS`]. A journey that is too long for that loses first what was looked
/// at, then its oldest choices.
#[must_use]
pub fn write(journey: Option<SavedJourney>, settings: Vec<(String, String)>, ended: bool) -> String {
    let whole = SaveV1 { version: VERSION, settings, ended, journey };
    let written = text(&whole);
    if fits(&written) { written } else { shortened(whole) }
}

/// Whether a save this program has just written holds a whole journey. Cheaper than reading it.
#[must_use]
pub fn is_whole(written: &str) -> bool {
    written.ends_with("shortened:false)))")
}

fn stop(made: Move) -> (String, SavedWay, Vec<String>, Option<String>) {
    (made.room, made.way.into(), made.looks, made.option)
}

fn fits(text: &str) -> bool {
    text.len() <= MOST_CHARS
}

fn text(save: &SaveV1) -> String {
    ron::to_string(save).unwrap_or_default()
}

fn shortened(mut save: SaveV1) -> String {
    let Some(journey) = &mut save.journey else { return text(&save) };
    journey.shortened = true;
    for stop in &mut journey.stops {
        stop.2.clear();
    }
    let all = std::mem::take(&mut journey.stops);
    let empty = text(&save).len();
    let mut room = MOST_CHARS.saturating_sub(empty);
    let mut kept = Vec::new();
    for stop in all.into_iter().rev() {
        let length = ron::to_string(&stop).map_or(usize::MAX, |text| text.len().saturating_add(1));
        if length > room {
            break;
        }
        room -= length;
        kept.push(stop);
    }
    kept.reverse();
    if let Some(journey) = &mut save.journey {
        journey.stops = kept;
    }
    let written = text(&save);
    if fits(&written) {
        written
    } else {
        text(&SaveV1 { version: VERSION, settings: Vec::new(), ended: save.ended, journey: None })
    }
}

/// Reads a save, without asking yet whether its pack is here.
///
/// # Errors
/// If it is garbled or a newer program wrote it.
pub fn read(text: &str) -> Result<SaveV1, SaveProblem> {
    let text = text.trim();
    if text.len() > PARSED_AT_MOST {
        return Err(SaveProblem::Garbled);
    }
    match version(text) {
        Some(newer) if newer > VERSION => Err(SaveProblem::Newer(newer)),
        Some(VERSION) => ron::from_str(text).map_err(|_| SaveProblem::Garbled),
        _ => Err(SaveProblem::Garbled),
    }
}

/// The version a save says it has; every version begins with it.
fn version(text: &str) -> Option<u32> {
    let rest = text.strip_prefix("(version:")?;
    let digits = rest.find(|c: char| !c.is_ascii_digit())?;
    rest.get(..digits)?.parse().ok()
}

impl SavedJourney {
    /// A journey as it stands, whole.
    #[must_use]
    pub fn of(journey: &Journey) -> Self {
        Self {
            pack: journey.pack().id.clone(),
            seed: journey.seed(),
            short: journey.pack().is_short,
            persona: Some(journey.persona())
                .filter(|persona| *persona > 0)
                .and_then(|persona| journey.pack().personas.get(persona))
                .map(|persona| persona.id.clone()),
            stops: journey.moves().into_iter().map(stop).collect(),
            shortened: false,
        }
    }

    /// Takes the journey up again with this pack: as far as everything it names is still there and open. A short journey
    /// goes on through the short journey of the pack, if that still has one.
    #[must_use]
    pub fn restore(&self, pack: Arc<Pack>) -> Restored {
        let short = pack.short.clone().filter(|_| self.short);
        self.restore_through(short.unwrap_or(pack))
    }

    /// Whether it is a journey through some of the rooms only.
    pub(crate) fn is_short(&self) -> bool {
        self.short
    }

    /// Takes the journey up again with a pack that has the rooms it rides through.
    pub(crate) fn restore_through(&self, pack: Arc<Pack>) -> Restored {
        let moves: Vec<Move> = self.stops.iter().map(made).collect();
        let persona = self.persona.as_ref().map_or(Some(0), |id| {
            let personas = &pack.personas;
            personas.iter().position(|persona| persona.id == *id)
        });
        let begun = Journey::of(Arc::clone(&pack), persona.unwrap_or(0), self.seed);
        if !self.shortened {
            let replay = replay(begun, &moves);
            let changed = replay.followed < moves.len() || replay.passed_over > 0 || persona.is_none();
            return Restored { journey: replay.journey, changed };
        }
        let mut journey = begun;
        let first = moves.first().and_then(|first| {
            let room = pack.rooms.iter().position(|room| room.id == first.room)?;
            Some((room, first.way))
        });
        if first.is_some_and(|(room, way)| journey.ride_to(room, way)) {
            let _followed = moves.iter().take_while(|stop| journey.follow(stop).is_some()).count();
        }
        Restored { journey, changed: true }
    }
}

fn made((room, way, looks, option): &(String, SavedWay, Vec<String>, Option<String>)) -> Move {
    Move { room: room.clone(), way: (*way).into(), looks: looks.clone(), option: option.clone() }
}

#[cfg(test)]
mod tests;
