//! Checks that numbers are numbers and make sense, that colours are colours, and that names of kinds, poses and sounds
//! exist. What things are to one another is checked elsewhere.

mod pose;

use crate::raw::{
    RawAmount, RawDisarray, RawDoor, RawLight, RawMix, RawPalette, RawProp, RawRoom, RawStanding, RawWindow,
};
use crate::report::{At, Report};
use crate::source::{Gathered, ID_HINT, RoomFile, is_id};
use crate::vocabulary::{PropFacts, Vocabulary};

/// Ages of people, years.
const AGES: std::ops::RangeInclusive<u32> = 10..=100;
/// Months that somebody may stay in the last room.
const MOST_MONTHS: u32 = 600;
/// Pieces of furniture in a room; ours have forty at most, and each takes time to be built.
pub(super) const MOST_FURNITURE: usize = 400;
/// Things that stand before the door.
const MOST_BEFORE_THE_DOOR: usize = 40;
/// Props that one entry of disarray may scatter.
const MOST_SCATTERED: f32 = 400.0;

/// Checks what a number may be, and says so if it is not.
pub(super) fn number(at: &At<'_>, value: f32, least: f32, most: f32, report: &mut Report) -> bool {
    let good = value.is_finite() && (least..=most).contains(&value);
    if !good {
        let message =
            if value.is_finite() { format!("{value} is out of range") } else { "this is not a number".to_owned() };
        report.error(at, message, format!("Write a number from {least} to {most}."));
    }
    good
}

/// Checks the numbers of `pack.ron`.
pub(super) fn pack(gathered: &Gathered, report: &mut Report) {
    let at = At::file(&gathered.file);
    let raw = &gathered.raw;
    if raw.format != 1 {
        let message = format!("format {} is not known to this program", raw.format);
        report.error(&at.field("format"), message, "Write `format: 1`, or get a newer program.");
    }
    let start = at.field("start");
    let meters = raw.start;
    let meters =
        [("energy", meters.energy), ("shame", meters.shame), ("trust", meters.trust), ("contact", meters.contact)];
    for (field, value) in meters {
        if !(0..=100).contains(&value) {
            report.error(&start.field(field), format!("no meter is ever {value}"), "Meters run from 0 to 100.");
        }
    }
    let personas = at.field("personas");
    for (index, persona) in raw.personas.iter().enumerate() {
        let at = personas.item(index);
        if !AGES.contains(&persona.age) {
            let message = format!("nobody in these stories is {} years old", persona.age);
            report.error(&at.field("age"), message, format!("Write {} to {}.", AGES.start(), AGES.end()));
        }
        if persona.months > MOST_MONTHS {
            let message = format!("{} months in one room are too many", persona.months);
            report.error(&at.field("months"), message, format!("{MOST_MONTHS} are the most."));
        }
        if !is_id(&persona.household) {
            let message = format!("texts cannot select by the household \"{}\"", persona.household);
            report.error(&at.field("household"), message, ID_HINT);
        }
    }
    for (field, is_empty) in [("languages", raw.languages.is_empty()), ("rooms", raw.rooms.is_empty())] {
        if is_empty {
            report.error(&at.field(field), format!("`{field}` is empty"), "A pack has at least one.");
        }
    }
}

/// Checks the numbers, colours and kinds of a room.
pub(super) fn room(room: &RoomFile, vocabulary: &Vocabulary, report: &mut Report) {
    let at = At::file(&room.file);
    let raw = &room.raw;
    sizes(raw, &at, report);
    amount(&raw.stretch, &at.field("stretch"), report);
    if raw.clock.trim().is_empty() {
        report.error(&at.field("clock"), "the clock says nothing", "Write a time, or a word such as \"unknown\".");
    }
    palette(&raw.palette, &at.field("palette"), report);
    window(&raw.window, &at.field("window"), report);
    light(&raw.light, &at.field("light"), report);
    let furniture = at.field("furniture");
    if raw.furniture.len() > MOST_FURNITURE {
        let message = format!("{} pieces of furniture are too many", raw.furniture.len());
        report.error(&furniture, message, format!("{MOST_FURNITURE} are the most."));
    }
    for (index, prop) in raw.furniture.iter().enumerate().take(MOST_FURNITURE) {
        self::prop(prop, vocabulary, &furniture.item(index), report);
    }
    let list = at.field("disarray");
    for (index, entry) in raw.disarray.iter().enumerate() {
        disarray(entry, vocabulary, &list.item(index), report);
    }
    let figure = at.field("figure");
    for (field, pose) in [("way_in", &raw.figure.way_in), ("way_out", &raw.figure.way_out)] {
        let at = figure.field(field);
        number(&at.field("turn"), pose.turn, -360.0, 360.0, report);
        pose::check(&pose.pose, vocabulary, &at.field("pose"), report);
    }
    for (field, names) in [("sounds", &raw.sounds), ("sounds_in", &raw.sounds_in), ("sounds_out", &raw.sounds_out)] {
        let list = at.field(field);
        for (index, sound) in names.iter().enumerate() {
            known("sound", sound, vocabulary.sounds.iter(), &list.item(index), report);
        }
    }
    let things = at.field("things");
    for (index, thing) in raw.things.iter().enumerate() {
        number(&things.item(index).field("close"), thing.close, 0.05, 10.0, report);
    }
}

/// The sides of a room, metres.
const SIDES: (f32, f32) = (0.3, 100.0);
/// How large furniture may be beside its full size.
const RATIOS: (f32, f32) = (0.05, 2.0);

/// Whether a room's size makes sense, so that places in it can be judged.
pub(super) fn is_sane(raw: &RawRoom) -> bool {
    let (width, height, depth) = raw.size;
    [width, height, depth].into_iter().all(|side| (SIDES.0..=SIDES.1).contains(&side))
        && (RATIOS.0..=RATIOS.1).contains(&raw.ratio)
}

fn sizes(raw: &RawRoom, at: &At<'_>, report: &mut Report) {
    let size = at.field("size");
    for (index, value) in [raw.size.0, raw.size.1, raw.size.2].into_iter().enumerate() {
        number(&size.item(index), value, SIDES.0, SIDES.1, report);
    }
    number(&at.field("ratio"), raw.ratio, RATIOS.0, RATIOS.1, report);
    for (field, doorway) in [("enter", Some(raw.enter)), ("leave", raw.leave)] {
        let at = at.field(field);
        for (index, value) in doorway.iter().flat_map(|(width, height)| [*width, *height]).enumerate() {
            number(&at.item(index), value, 0.1, 100.0, report);
        }
    }
}

fn amount(amount: &RawAmount, at: &At<'_>, report: &mut Report) {
    let parts = [
        ("base", amount.base),
        ("energy", amount.energy),
        ("shame", amount.shame),
        ("trust", amount.trust),
        ("contact", amount.contact),
        ("months", amount.months),
        ("least", amount.least),
        ("most", amount.most),
    ];
    for (field, value) in parts {
        number(&at.field(field), value, -1000.0, 1000.0, report);
    }
    if amount.least > amount.most {
        let message = format!("`least` ({}) is more than `most` ({})", amount.least, amount.most);
        report.error(&at.field("least"), message, "Exchange them.");
    }
}

/// A colour "#rrggbb".
fn color(text: &str, at: &At<'_>, report: &mut Report) {
    let digits = text.strip_prefix('#').unwrap_or_default();
    if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        let shown: String = text.chars().take(40).collect();
        report.error(
            at,
            format!("\"{shown}\" is not a colour"),
            "Write # and six digits, two each for red, green and blue: \"#d9cfb8\".",
        );
    }
}

fn palette(raw: &RawPalette, at: &At<'_>, report: &mut Report) {
    let colors = [
        ("wall", &raw.wall),
        ("low_wall", &raw.low_wall),
        ("ceiling", &raw.ceiling),
        ("post", &raw.post),
        ("tatami", &raw.tatami),
        ("paper", &raw.paper),
        ("cloth", &raw.cloth),
        ("haze", &raw.haze),
    ];
    for (field, text) in colors {
        color(text, &at.field(field), report);
    }
}

fn window(raw: &RawWindow, at: &At<'_>, report: &mut Report) {
    let edges = [
        ("from", raw.from),
        ("to", raw.to),
        ("sill", raw.sill),
        ("head", raw.head),
        ("open_in", raw.open_in),
        ("open_out", raw.open_out),
    ];
    for (field, value) in edges {
        number(&at.field(field), value, 0.0, 1.0, report);
    }
    for (field, low, high, other) in [("to", raw.from, raw.to, "from"), ("head", raw.sill, raw.head, "sill")] {
        if high <= low {
            report.error(
                &at.field(field),
                format!("`{field}` is not more than `{other}`"),
                "The window has no size like this.",
            );
        }
    }
}

fn light(raw: &RawLight, at: &At<'_>, report: &mut Report) {
    if let Some(sun) = &raw.sun {
        let at = at.field("sun");
        color(&sun.color, &at.field("color"), report);
        let (across, up, along) = sun.towards;
        let towards = at.field("towards");
        let mut good = true;
        for (index, value) in [across, up, along].into_iter().enumerate() {
            good &= number(&towards.item(index), value, -100.0, 100.0, report);
        }
        if good && across.abs() + up.abs() + along.abs() < 1e-3 {
            report.error(
                &towards,
                "the sun shines nowhere",
                "Say where its light travels to: (0.8, -0.5, -0.2) is right, down and back.",
            );
        }
    }
    for (field, text) in [("sky", &raw.sky), ("dawn", &raw.dawn), ("fill", &raw.fill)] {
        color(text, &at.field(field), report);
    }
    let lamps = at.field("lamps");
    for (index, lamp) in raw.lamps.iter().enumerate() {
        let at = lamps.item(index);
        color(&lamp.color, &at.field("color"), report);
        number(&at.field("strength"), lamp.strength, 0.0, 100.0, report);
    }
    if let Some(screen) = &raw.screen {
        let at = at.field("screen");
        color(&screen.color, &at.field("color"), report);
        number(&at.field("turn"), screen.turn, -360.0, 360.0, report);
        number(&at.field("size").item(0), screen.size.0, 0.01, 5.0, report);
        number(&at.field("size").item(1), screen.size.1, 0.01, 5.0, report);
    }
    mix(&raw.way_in, &at.field("way_in"), report);
    mix(&raw.way_out, &at.field("way_out"), report);
}

fn mix(raw: &RawMix, at: &At<'_>, report: &mut Report) {
    let groups = [
        ("sun", raw.sun),
        ("sky", raw.sky),
        ("lamp", raw.lamp),
        ("screen", raw.screen),
        ("dawn", raw.dawn),
        ("fill", raw.fill),
    ];
    for (field, value) in groups {
        number(&at.field(field), value, 0.0, 20.0, report);
    }
    number(&at.field("exposure"), raw.exposure, -8.0, 8.0, report);
}

fn prop(raw: &RawProp, vocabulary: &Vocabulary, at: &At<'_>, report: &mut Report) {
    angles(raw.turn, raw.tilt, at, report);
    number(&at.field("scale"), raw.scale, 0.05, 20.0, report);
    let Some(facts) = kind(&raw.kind, vocabulary, &at.field("kind"), report) else { return };
    if raw.variation >= facts.variations.max(1) {
        let message = format!("\"{}\" has no variation {}", raw.kind, raw.variation);
        let hint = format!("It has {}, counted from 0; higher numbers begin again.", facts.variations.max(1));
        report.warning(&at.field("variation"), message, hint);
    }
}

/// Checks the door of the home as it is seen before the ride and at each ending.
pub(super) fn doors(gathered: &Gathered, vocabulary: &Vocabulary, report: &mut Report) {
    let at = At::file(&gathered.file);
    door(&gathered.raw.door, vocabulary, &at.field("door"), report);
    let endings = at.field("endings");
    for (index, ending) in gathered.raw.endings.iter().enumerate() {
        if let Some(raw) = &ending.door {
            door(raw, vocabulary, &endings.item(index).field("door"), report);
        }
    }
}

fn door(raw: &RawDoor, vocabulary: &Vocabulary, at: &At<'_>, report: &mut Report) {
    number(&at.field("open"), raw.open, 0.0, 1.0, report);
    number(&at.field("light"), raw.light, 0.0, 20.0, report);
    for (field, value) in [("home", raw.home), ("sun", raw.sun), ("lamp", raw.lamp)] {
        number(&at.field(field), value, 0.0, 20.0, report);
    }
    color(&raw.sky, &at.field("sky"), report);
    let things = at.field("things");
    if raw.things.len() > MOST_BEFORE_THE_DOOR {
        let message = format!("{} things before the door are too many", raw.things.len());
        report.error(&things, message, format!("{MOST_BEFORE_THE_DOOR} are the most."));
    }
    for (index, raw) in raw.things.iter().enumerate().take(MOST_BEFORE_THE_DOOR) {
        standing(raw, vocabulary, &things.item(index), report);
    }
}

fn standing(raw: &RawStanding, vocabulary: &Vocabulary, at: &At<'_>, report: &mut Report) {
    kind(&raw.kind, vocabulary, &at.field("kind"), report);
    let place = at.field("at");
    let (across, up, out) = raw.at;
    for (index, (value, least, most)) in [(across, -3.0, 3.0), (up, 0.0, 2.4), (out, 0.0, 2.6)].into_iter().enumerate()
    {
        number(&place.item(index), value, least, most, report);
    }
    angles(raw.turn, raw.tilt, at, report);
}

/// Checks how something is turned and leant.
fn angles(turn: f32, tilt: (f32, f32), at: &At<'_>, report: &mut Report) {
    number(&at.field("turn"), turn, -360.0, 360.0, report);
    let field = at.field("tilt");
    for (index, angle) in [tilt.0, tilt.1].into_iter().enumerate() {
        number(&field.item(index), angle, -180.0, 180.0, report);
    }
}

fn disarray(raw: &RawDisarray, vocabulary: &Vocabulary, at: &At<'_>, report: &mut Report) {
    let kinds = at.field("kinds");
    if raw.kinds.is_empty() {
        report.error(&kinds, "nothing is named that could lie about", "Name one kind or more.");
    }
    for (index, name) in raw.kinds.iter().enumerate() {
        let at = kinds.item(index);
        if kind(name, vocabulary, &at, report).is_some_and(|facts| !facts.scatter) {
            let hint = "Use it as furniture; `studio kinds` says which kinds may be scattered.";
            report.error(&at, format!("\"{name}\" cannot be scattered"), hint);
        }
    }
    amount(&raw.amount, &at.field("amount"), report);
    let (_, most) = range(&raw.amount);
    if most > MOST_SCATTERED {
        let message = format!("this can become {most:.0} pieces");
        let hint = format!("{MOST_SCATTERED} are the most; add `most: {MOST_SCATTERED}` or less.");
        report.error(&at.field("amount"), message, hint);
    }
    let area = at.field("area");
    let (left, right, near, far) = raw.area;
    let edges = [(left, -1.0), (right, -1.0), (near, 0.0), (far, 0.0)];
    for (index, (value, least)) in edges.into_iter().enumerate() {
        number(&area.item(index), value, least, 1.0, report);
    }
    if left >= right || near >= far {
        report.error(&area, "this area has no size", "Write (left, right, near, far), as in (-1.0, 1.0, 0.0, 1.0).");
    }
}

fn kind(name: &str, vocabulary: &Vocabulary, at: &At<'_>, report: &mut Report) -> Option<PropFacts> {
    known("kind of prop", name, vocabulary.props.keys(), at, report);
    vocabulary.props.get(name).copied()
}

fn known<'a>(what: &str, name: &str, all: impl Iterator<Item = &'a String> + Clone, at: &At<'_>, report: &mut Report) {
    if all.clone().any(|other| other == name) {
        return;
    }
    let list = match what {
        "kind of prop" => "`studio kinds` lists all kinds.".to_owned(),
        _ if all.clone().count() > 40 => "`studio kinds` lists all sounds.".to_owned(),
        _ => format!("There are: {}.", all.clone().cloned().collect::<Vec<_>>().join(", ")),
    };
    let near = report.nearest(name, all.map(String::as_str)).map(|near| format!("Did you mean \"{near}\"? "));
    let shown: String = name.chars().take(60).collect();
    report.error(at, format!("there is no {what} \"{shown}\""), format!("{}{list}", near.unwrap_or_default()));
}

/// The least and most an amount can be, over all states.
pub(super) fn range(amount: &RawAmount) -> (f32, f32) {
    let meters = [amount.energy, amount.shame, amount.trust, amount.contact].map(|slope| slope * 100.0);
    let months = if amount.months == 0.0 { 0.0 } else { amount.months.signum() * f32::INFINITY };
    let slopes = meters.into_iter().chain([months]);
    let (low, high) =
        slopes.fold((amount.base, amount.base), |(low, high), by| (low + by.min(0.0), high + by.max(0.0)));
    (low.min(amount.most).max(amount.least), high.min(amount.most).max(amount.least))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_ranges_over_all_states() {
        let amount = RawAmount { base: 1.0, energy: -0.02, shame: 0.05, ..RawAmount::default() };
        assert_eq!(range(&amount), (-1.0, 6.0));
        assert_eq!(range(&RawAmount { months: 0.1, most: 12.0, ..amount }), (-1.0, 12.0));
        assert_eq!(range(&RawAmount { least: 0.0, ..amount }).0, 0.0);
    }
}
