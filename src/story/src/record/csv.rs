//! The report for spreadsheets: RFC 4180, one line for each room, each option that was counted, each room that was
//! passed without a choice, and each ending.

use super::{Choice, Decided, Named, Record};
use crate::page::Way;

/// The names of the columns of every line, before those of a line's own. The day is left out where nobody knows it.
const ABOUT: [&str; 3] = ["date", "pack", "plan"];
/// The names of a line's own columns.
const HEAD: [&str; 11] = [
    "record",
    "route",
    "room",
    "room_title",
    "way",
    "option",
    "option_title",
    "hands",
    "chosen",
    "decided_by",
    "minutes",
];

/// The report. It begins with a byte order mark, without which spreadsheets take UTF-8 for something else.
pub(crate) fn csv(record: &Record) -> String {
    let mut text = String::from('\u{feff}');
    let plan = record.plan.as_ref().map(|plan| plan.id.as_str()).unwrap_or_default();
    let day = record.date.as_deref();
    let mut line = |about: [&str; 3], cells: [&str; 11]| {
        let about = about.into_iter().skip(usize::from(day.is_none()));
        text.push_str(&about.chain(cells).map(cell).collect::<Vec<_>>().join(","));
        text.push_str("\r\n");
    };
    line(ABOUT, HEAD);
    let about = [day.unwrap_or_default(), &record.pack.id, plan];
    for time in &record.rooms {
        let (way, minutes) = (time.way.name(), minutes(time.seconds));
        line(about, ["room", "", &time.room.id, &time.room.title, way, "", "", "", "", "", &minutes]);
    }
    for (index, route) in record.routes.iter().enumerate() {
        let number = (index + 1).to_string();
        for choice in &route.choices {
            for (option, hands, chosen) in options(choice) {
                let Choice { room, way, decided, .. } = choice;
                let (way, by) = (Way::name(*way), decided.name());
                let record = if *decided == Decided::ByItself { "passed" } else { "choice" };
                let (room, title) = (&*room.id, &*room.title);
                line(about, [record, &number, room, title, way, &option.id, &option.title, &hands, chosen, by, ""]);
            }
        }
        if let Some(ending) = &route.ending {
            line(about, ["ending", &number, "", "", "", &ending.id, &ending.title, "", "", "", ""]);
        }
    }
    text
}

/// Minutes with a tenth, as spreadsheets add them up; what was shown at all was shown for a tenth.
fn minutes(seconds: u32) -> String {
    let tenths = (seconds.saturating_add(3) / 6).max(u32::from(seconds > 0));
    if tenths % 10 == 0 { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) }
}

/// The options of a choice that a line is written for: those that were counted, and the one that was chosen.
fn options(choice: &Choice) -> Vec<(&Named, String, &'static str)> {
    let chosen = |option: &Named| if *option == choice.option { "yes" } else { "no" };
    let mut options: Vec<_> =
        choice.hands.iter().map(|count| (&count.option, count.hands.to_string(), chosen(&count.option))).collect();
    if options.iter().all(|(option, ..)| **option != choice.option) {
        options.push((&choice.option, String::new(), "yes"));
    }
    options
}

/// A cell. What a spreadsheet would take for a formula is made words by an apostrophe, as OWASP advises.
fn cell(text: &str) -> String {
    let formula =
        text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) || text.starts_with(['\t', '\r']);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    match text.contains([',', '"', '\n', '\r', ';']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text,
    }
}
