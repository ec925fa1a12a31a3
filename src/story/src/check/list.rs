//! Checks the two lists beside the packs: which packs there are, and places to turn to.

use std::collections::BTreeSet;

use crate::pages::days;
use crate::raw::{RawHelpEntry, RawIndex};
use crate::report::{At, Report};
use crate::source::{HELP, ID_HINT, is_id};

/// Entries checked longer ago than this are reported, days.
const FRESH_DAYS: i64 = 180;

/// Checks the list of packs.
pub(crate) fn index(index: &RawIndex, at: &At<'_>, report: &mut Report) {
    let packs = at.field("packs");
    if index.packs.is_empty() {
        report.error(&packs, "no packs are listed", "List at least one: `packs: [\"no-reason\"]`.");
    }
    let mut seen = BTreeSet::new();
    let lenders = at.field("lenders");
    let listed = index.packs.iter().enumerate().map(|(place, name)| (packs.item(place), name));
    for (at, name) in listed.chain(index.lenders.iter().enumerate().map(|(place, name)| (lenders.item(place), name))) {
        if !is_id(name) {
            report.error(&at, "this cannot be the name of a pack", ID_HINT);
        }
        if !seen.insert(name) {
            report.error(&at, format!("the pack \"{name}\" is listed twice"), "Take one of them out.");
        }
    }
    if !index.packs.contains(&index.start) {
        let message = format!("\"{}\" is not one of the packs", index.start);
        report.error(&at.field("start"), message, "Name a pack that is listed under `packs`.");
    }
}

/// Checks places to turn to, as far as that goes without knowing the day.
pub(crate) fn help(entries: &[RawHelpEntry], at: &At<'_>, report: &mut Report) {
    let list = at.field("entries");
    for (place, entry) in entries.iter().enumerate() {
        let at = list.item(place);
        let words = [
            ("country", &entry.country),
            ("language", &entry.language),
            ("name", &entry.name),
            ("about", &entry.about),
            ("contact", &entry.contact),
        ];
        for (field, text) in words {
            if text.trim().is_empty() {
                report.error(&at.field(field), format!("`{field}` is empty"), "People are sent there; say it.");
            }
        }
        if let Some(date) = &entry.checked
            && days::between(date, date).is_none()
        {
            let hint = "Write it as year, month, day: \"2026-11-22\".";
            report.error(&at.field("checked"), format!("\"{date}\" is not a date"), hint);
        }
    }
}

/// Reports entries that were checked too long ago, each, and those that never were, together.
pub(super) fn stale(entries: &[RawHelpEntry], today: &str, report: &mut Report) {
    let file = At::file(HELP);
    let list = file.field("entries");
    for (place, entry) in entries.iter().enumerate() {
        let age = entry.checked.as_deref().and_then(|date| days::between(date, today));
        if let Some(age) = age.filter(|age| *age > FRESH_DAYS) {
            let message = format!("\"{}\" was last checked {age} days ago", entry.name);
            let hint = "Look whether it still exists under this number or address, then write today's date.";
            report.warning(&list.item(place).field("checked"), message, hint);
        }
    }
    let never = entries.iter().filter(|entry| entry.checked.is_none()).count();
    if never > 0 {
        let message = format!("{never} of {} places to turn to have never been checked", entries.len());
        let hint = "Look whether they exist under these numbers and addresses, then add `checked: \"year-month-day\"`.";
        report.warning(&list, message, hint);
    }
}
