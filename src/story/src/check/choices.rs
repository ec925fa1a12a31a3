//! Checks how many there are of what: options of a choice, things in a room, fits of a support, endings; and that the
//! last fit and the last ending always hold.

use crate::raw::{RawChoice, RawCondition, RawEndingPlace};
use crate::report::{At, Report};
use crate::source::Gathered;

/// Options of a choice.
const OPTIONS: std::ops::RangeInclusive<usize> = 2..=4;
/// Things of a room.
const THINGS: std::ops::RangeInclusive<usize> = 2..=8;

/// Checks a pack.
pub(super) fn pack(gathered: &Gathered, report: &mut Report) {
    let at = At::file(&gathered.file);
    supports(gathered, &at.field("supports"), report);
    endings(gathered, &at.field("endings"), report);
    for room in &gathered.rooms {
        let at = At::file(&room.file);
        let things = room.raw.things.len();
        if !THINGS.contains(&things) {
            let message =
                format!("a room has {} to {} things to look at, this one {things}", THINGS.start(), THINGS.end());
            report.error(&at.field("things"), message, "");
        }
        choice(&room.raw.going_in, &at.field("going_in"), report);
        choice(&room.raw.coming_out, &at.field("coming_out"), report);
    }
}

fn choice(raw: &RawChoice, at: &At<'_>, report: &mut Report) {
    let options = raw.options.len();
    if !OPTIONS.contains(&options) {
        let message = format!("a choice has {} to {} options, this one {options}", OPTIONS.start(), OPTIONS.end());
        report.error(&at.field("options"), message, "");
    }
    for (index, option) in raw.options.iter().enumerate().filter(|(_, option)| option.effects.is_empty()) {
        let message = format!("the option \"{}\" changes nothing", option.id);
        let hint =
            "Give it `effects`, as in `effects: [Add(Trust, 2)]`: what the words say happens should be felt later.";
        report.warning(&at.field("options").item(index).field("id"), message, hint);
    }
}

fn supports(gathered: &Gathered, at: &At<'_>, report: &mut Report) {
    for (index, support) in gathered.raw.supports.iter().enumerate() {
        let fits = at.item(index);
        let fits = fits.field("fits");
        match support.fits.last() {
            // What the table does not say, its default does.
            None if gathered.used.contains(&gathered.fits_file) => {}
            None => report.error(
                &fits,
                format!("the support \"{}\" has no fits", support.id),
                "Say at least one way it turns out.",
            ),
            Some(last) if !matches!(last.when, RawCondition::Always) => {
                let message =
                    format!("the last fit of \"{}\" has a condition, so it may turn out in no way at all", support.id);
                report.error(
                    &fits.item(support.fits.len() - 1).field("when"),
                    message,
                    "Take the condition out, or add a fit without one at the end.",
                );
            }
            Some(_) => {}
        }
    }
}

fn endings(gathered: &Gathered, at: &At<'_>, report: &mut Report) {
    let endings = &gathered.raw.endings;
    match endings.last() {
        None => report.error(at, "there are no endings", "Add one at least."),
        Some(last) => {
            let place = at.item(endings.len() - 1);
            if !matches!(last.when, RawCondition::Always) {
                let message = "the last ending has a condition, so there may be no ending at all";
                report.error(
                    &place.field("when"),
                    message,
                    "Take the condition out, or add an ending without one at the end.",
                );
            }
            if last.at != RawEndingPlace::Door || last.back_to.is_some() {
                let message = "the last ending must be at the door and lead nowhere back";
                report.error(&place, message, "Write `at: Door` and no `back_to`.");
            }
        }
    }
    for (index, ending) in endings.iter().enumerate().filter(|(_, ending)| ending.back_to.is_none()) {
        if !ending.effects.is_empty() {
            let message = "an ending that leads nowhere back changes nothing any more";
            report.warning(&at.item(index).field("effects"), message, "Take the effects out, or add `back_to`.");
        }
    }
}
