//! Says what the ride has shown to be impossible, each where it is written.

use super::assume::assume;
use super::proof::{Verdict, some_option_is_open};
use super::ride::{Seen, Stop};
use crate::model::{Choice, Condition, Origin, Pack, Room};
use crate::page::Way;
use crate::report::{At, Report};
use crate::source::fits_file;

/// What is impossible in `pack.ron`.
pub(super) fn pack(pack: &Pack, seen: &Seen, file: &str, report: &mut Report) {
    let at = At::file(file);
    let endings = at.field("endings");
    if (0..pack.rooms.len()).any(|room| !is_reached(seen, room, Way::Out)) {
        // Where nobody gets to the end, much is never seen; the choice that is in the way is what to say.
        return;
    }
    for (index, ending) in pack.endings.iter().enumerate() {
        if seen.endings.get(index) == Some(&false) {
            let message = format!("the ending \"{}\" can never be reached", ending.id);
            let hint =
                "Nothing in any journey makes its condition hold here, or an ending before it always holds first.";
            report.error(&endings.item(index), message, hint);
        }
    }
    supports(pack, seen, &at.field("supports"), &At::file(&fits_file(&pack.id)), report);
    let causes = at.field("causes");
    for (index, cause) in pack.causes.iter().enumerate().filter(|(index, _)| !seen.reached.causes.contains(index)) {
        let message = format!("nothing ever gives weight to the cause \"{}\"", cause.id);
        report.warning(&causes.item(index), message, "Give it weight in an option, or take it out.");
    }
    let traces = at.field("traces");
    for (index, trace) in pack.traces.iter().enumerate().filter(|(index, _)| !seen.reached.traces.contains(index)) {
        let message = format!("nothing ever leaves the trace \"{trace}\"");
        report.warning(&traces.item(index), message, "Leave it in an option, or take it out.");
    }
}

fn supports(pack: &Pack, seen: &Seen, at: &At<'_>, table: &At<'_>, report: &mut Report) {
    for (index, support) in pack.supports.iter().enumerate() {
        let item = at.item(index);
        let fits = item.field("fits");
        let reached = |fit: usize| seen.reached.fits.contains(&(index, fit));
        if !(0..support.fits.len()).any(reached) {
            let message = format!("nobody can ever try the support \"{}\"", support.id);
            report.warning(&item, message, "Offer it in an option that can open, or take it out.");
            continue;
        }
        for (place, fit) in support.fits.iter().enumerate().filter(|(place, _)| !reached(*place)) {
            let message = format!("\"{}\" can never turn out as \"{}\"", support.id, fit.id);
            let hint = "Nothing in any journey makes its condition hold here, or a fit before it always holds first.";
            match fit.origin {
                Origin::Pack => report.error(&fits.item(place).field("when"), message, hint),
                Origin::Row(row) => report.error(&table.field("rows").item(row), message, hint),
                // An empty cell is there so that nothing falls through; it need not come about.
                Origin::Default => {}
            }
        }
    }
}

fn is_reached(seen: &Seen, room: usize, way: Way) -> bool {
    seen.stop(room, way).is_some_and(|stop| stop.guess.is_some())
}

/// What is impossible in a room.
pub(super) fn room(
    pack: &Pack,
    index: usize,
    room: &Room,
    seen: &Seen,
    file: &str,
    patience: &mut usize,
    report: &mut Report,
) {
    let at = At::file(file);
    let turned = pack.rooms.len().checked_sub(1).is_some_and(|last| is_reached(seen, last, Way::Out));
    let (there, back) = (is_reached(seen, index, Way::In), is_reached(seen, index, Way::Out));
    if !there || (turned && !back) {
        let way = if there { " on the way out" } else { "" };
        let message = format!("nobody ever gets to the room \"{}\"{way}", room.id);
        report.error(&at.field("id"), message, "A choice before it has no option that can open.");
    }
    for (way, field) in [(Way::In, "going_in"), (Way::Out, "coming_out")] {
        let Some(stop) = seen.stop(index, way).filter(|stop| stop.guess.is_some()) else { continue };
        choice(pack, seen, stop, (index, way), &at.field(field).field("options"), patience, report);
    }
    if !there || !back {
        return;
    }
    let stops = || [Way::In, Way::Out].into_iter().filter_map(|way| Some((way, seen.stop(index, way)?)));
    let things = at.field("things");
    for (place, thing) in room.things.iter().enumerate() {
        if !stops().any(|(_, stop)| stop.things.get(place) == Some(&true)) {
            let message = format!("the thing \"{}\" is never there", thing.id);
            report.error(
                &things.item(place).field("when"),
                message,
                "Nothing in any journey makes its condition hold here.",
            );
        }
    }
    super::said::room(index, room, seen, &at.field("said"), report);
    let furniture = at.field("furniture");
    for (place, when) in room.furniture_when.iter().enumerate().filter(|(_, when)| **when != Condition::Always) {
        let may = |(way, stop): (Way, &Stop)| {
            stop.whole.clone().is_some_and(|guess| assume(when, true, guess, way, &seen.past).is_some())
        };
        if !stops().any(may) {
            let message = "this piece is never there";
            report.warning(
                &furniture.item(place).field("when"),
                message,
                "Nothing in any journey makes its condition hold here.",
            );
        }
    }
}

fn choice(
    pack: &Pack,
    seen: &Seen,
    stop: &Stop,
    here: (usize, Way),
    at: &At<'_>,
    patience: &mut usize,
    report: &mut Report,
) {
    let options: &[Choice] = pack.rooms.get(here.0).map(|room| room.options(here.1)).unwrap_or_default();
    if !stop.open.contains(&true) {
        report.error(
            at,
            "none of the options of this choice can ever open",
            "Give one option no condition, so that it is always open.",
        );
        return;
    }
    for (index, option) in options.iter().enumerate() {
        let item = at.item(index);
        if stop.open.get(index) == Some(&false) {
            let message = format!("the option \"{}\" can never open", option.id);
            report.error(&item.field("when"), message, "Nothing in any journey makes its condition hold here.");
        } else if option.when != Condition::Always && stop.closed.get(index) == Some(&false) {
            let message = format!("the option \"{}\" is never closed, though it has a condition", option.id);
            report.warning(
                &item.field("when"),
                message,
                "Everything in any journey makes it hold here. Take it out, or sharpen it.",
            );
        }
    }
    let Some(guess) = stop.guess.as_ref().filter(|_| stop.closed.iter().all(|closed| *closed)) else { return };
    let hint = "Give one option no condition, so that it is always open.";
    match some_option_is_open(pack, seen, guess, here, options, patience) {
        Verdict::Open => {}
        Verdict::Closed(example) => {
            let message = format!("all options of this choice can be closed at once, for example: {example}");
            report.error(at, message, hint);
        }
        Verdict::TooMany => report.error(at, "it cannot be shown that an option of this choice is always open", hint),
    }
}

/// Choices that can be closed altogether, as sentences.
pub(super) fn stuck(pack: &Pack, seen: &Seen, patience: &mut usize) -> Vec<String> {
    let mut found = Vec::new();
    for (index, room) in pack.rooms.iter().enumerate() {
        for way in [Way::In, Way::Out] {
            let Some(stop) = seen.stop(index, way).filter(|stop| stop.closed.iter().all(|closed| *closed)) else {
                continue;
            };
            let Some(guess) = &stop.guess else { continue };
            let verdict = some_option_is_open(pack, seen, guess, (index, way), room.options(way), patience);
            let example = match verdict {
                Verdict::Open => continue,
                Verdict::Closed(example) => format!("for example: {example}"),
                Verdict::TooMany => "as far as can be shown".to_owned(),
            };
            found.push(format!(
                "all options of \"{}\" on the way {} can be closed at once, {example}",
                room.id,
                way.name()
            ));
        }
    }
    found
}
