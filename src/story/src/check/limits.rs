//! Checks how much of everything a pack has before anything is made of it: a pack from a stranger may be far too much,
//! and every check after this one takes time by what there is. It judges no meaning.

use super::numbers::{MOST_FURNITURE, range};
use crate::raw::{RawCondition, RawEffect, RawRoom};
use crate::report::{At, Report};
use crate::source::Gathered;

/// Rooms of a pack.
const MOST_ROOMS: usize = 3000;
/// Parts of one condition, and how deep they may lie in one another.
const MOST_PARTS: usize = 100;
const DEEPEST: usize = 16;
/// Effects of one choice, look, fit or ending.
const MOST_EFFECTS: usize = 40;
/// Lamps, entries of disarray, kinds in one of these, and sounds of a room.
const MOST_LAMPS: usize = 24;
const MOST_DISARRAY: usize = 40;
const MOST_KINDS: usize = 60;
const MOST_SOUNDS: usize = 40;
/// Things to look at and options, above what a room may have; more are not even looked at one by one.
const MOST_IN_A_ROOM: usize = 100;
/// Scattered pieces of a room altogether.
const MOST_PIECES: f32 = 3000.0;
/// Letters of an id or a word that is shown.
const MOST_LETTERS: usize = 400;
/// Texts of one language: each room of a long track has about thirty.
const MOST_TEXTS: usize = 60_000;

/// Whether a pack is small enough to be looked at; what is too much is reported.
pub(crate) fn is_within_limits(gathered: &Gathered, report: &mut Report) -> bool {
    let before = report.errors();
    let (raw, at) = (&gathered.raw, At::file(&gathered.file));
    let lists = [
        ("rooms", raw.rooms.len(), MOST_ROOMS),
        ("languages", raw.languages.len(), 40),
        ("causes", raw.causes.len(), 200),
        ("traces", raw.traces.len(), 2000),
        ("supports", raw.supports.len(), 200),
        ("endings", raw.endings.len(), 200),
        ("short", raw.short.len(), MOST_ROOMS),
        ("glossary", raw.glossary.len(), 200),
        ("personas", raw.personas.len(), 60),
    ];
    for (field, count, most) in lists {
        at_most(&at.field(field), count, most, report);
    }
    for (index, support) in raw.supports.iter().enumerate() {
        let supports = at.field("supports");
        let at = supports.item(index);
        let fits = at.field("fits");
        at_most(&fits, support.fits.len(), MOST_PARTS, report);
        for (index, fit) in support.fits.iter().enumerate().take(MOST_PARTS) {
            let at = fits.item(index);
            condition(&fit.when, &at.field("when"), report);
            effects(&fit.effects, &at.field("effects"), report);
        }
    }
    for (index, ending) in raw.endings.iter().enumerate() {
        let endings = at.field("endings");
        let at = endings.item(index);
        condition(&ending.when, &at.field("when"), report);
        effects(&ending.effects, &at.field("effects"), report);
    }
    if let Some(evidence) = &gathered.evidence {
        let at = At::file(&gathered.evidence_file);
        at_most(&at.field("facts"), evidence.facts.len(), 4000, report);
        at_most(&at.field("sources"), evidence.sources.len(), 2000, report);
        at_most(&at.field("from"), evidence.from.len(), 40, report);
        at_most(&at.field("accounts"), evidence.accounts.len(), 400, report);
    }
    if let Some(fits) = &gathered.fits {
        at_most(&At::file(&gathered.fits_file), fits.rows.len(), 4000, report);
    }
    for (language, texts) in &gathered.texts {
        let file = format!("{}/text/{language}.ftl", gathered.folder);
        at_most(&At::file(&file), texts.len(), MOST_TEXTS, report);
    }
    for room in &gathered.rooms {
        self::room(&room.raw, &At::file(&room.file), report);
    }
    report.errors() == before
}

fn room(raw: &RawRoom, at: &At<'_>, report: &mut Report) {
    let lists = [
        ("things", raw.things.len(), MOST_IN_A_ROOM),
        ("said", raw.said.len(), MOST_IN_A_ROOM),
        ("disarray", raw.disarray.len(), MOST_DISARRAY),
        ("sounds", raw.sounds.len(), MOST_SOUNDS),
        ("sounds_in", raw.sounds_in.len(), MOST_SOUNDS),
        ("sounds_out", raw.sounds_out.len(), MOST_SOUNDS),
    ];
    for (field, count, most) in lists {
        at_most(&at.field(field), count, most, report);
    }
    at_most(&at.field("light").field("lamps"), raw.light.lamps.len(), MOST_LAMPS, report);
    let disarray = at.field("disarray");
    for (index, entry) in raw.disarray.iter().enumerate().take(MOST_DISARRAY) {
        at_most(&disarray.item(index).field("kinds"), entry.kinds.len(), MOST_KINDS, report);
    }
    let pieces: f32 = raw.disarray.iter().map(|entry| range(&entry.amount).1.clamp(0.0, 400.0)).sum();
    if pieces > MOST_PIECES {
        let message = format!("{pieces:.0} pieces can lie about in this room");
        report.error(&disarray, message, format!("{MOST_PIECES} are the most."));
    }
    letters(&at.field("id"), &raw.id, report);
    letters(&at.field("clock"), &raw.clock, report);
    for (index, prop) in raw.furniture.iter().enumerate().take(MOST_FURNITURE) {
        condition(&prop.when, &at.field("furniture").item(index).field("when"), report);
    }
    for (index, thing) in raw.things.iter().enumerate().take(MOST_IN_A_ROOM) {
        let things = at.field("things");
        let at = things.item(index);
        condition(&thing.when, &at.field("when"), report);
        effects(&thing.effects, &at.field("effects"), report);
    }
    for (index, said) in raw.said.iter().enumerate().take(MOST_IN_A_ROOM) {
        condition(&said.when, &at.field("said").item(index).field("when"), report);
    }
    for (field, choice) in [("going_in", &raw.going_in), ("coming_out", &raw.coming_out)] {
        let at = at.field(field);
        let options = at.field("options");
        at_most(&options, choice.options.len(), MOST_IN_A_ROOM, report);
        for (index, option) in choice.options.iter().enumerate().take(MOST_IN_A_ROOM) {
            let at = options.item(index);
            condition(&option.when, &at.field("when"), report);
            effects(&option.effects, &at.field("effects"), report);
        }
    }
}

fn at_most(at: &At<'_>, count: usize, most: usize, report: &mut Report) {
    if count > most {
        report.error(at, format!("{count} are too many"), format!("{most} are the most."));
    }
}

fn letters(at: &At<'_>, text: &str, report: &mut Report) {
    if text.len() > MOST_LETTERS {
        report.error(at, format!("{} letters are too many", text.len()), format!("{MOST_LETTERS} are the most."));
    }
}

fn effects(effects: &[RawEffect], at: &At<'_>, report: &mut Report) {
    at_most(at, effects.len(), MOST_EFFECTS, report);
}

fn condition(raw: &RawCondition, at: &At<'_>, report: &mut Report) {
    let (parts, depth) = measure(raw);
    if parts > MOST_PARTS {
        report.error(at, format!("this condition has {parts} parts"), format!("{MOST_PARTS} are the most."));
    }
    if depth > DEEPEST {
        let message = format!("conditions lie in one another {depth} deep");
        report.error(at, message, format!("{DEEPEST} are the most. Write it flatter."));
    }
}

/// How many parts a condition has, and how deep they lie in one another. The reader of files has bounded both.
fn measure(raw: &RawCondition) -> (usize, usize) {
    let inner: Vec<(usize, usize)> = match raw {
        RawCondition::Not(other) => vec![measure(other)],
        RawCondition::All(others) | RawCondition::Any(others) => others.iter().map(measure).collect(),
        _ => Vec::new(),
    };
    let parts = inner.iter().map(|(parts, _)| parts).sum::<usize>();
    (1 + parts, 1 + inner.iter().map(|(_, depth)| *depth).max().unwrap_or(0))
}
