//! The first pass: every id a pack declares, once, by what it names. It follows no reference.

use std::collections::BTreeMap;

use crate::report::{At, Report};
use crate::source::{Gathered, ID_HINT, is_id};

/// Things of a room and options of a choice, before they are counted as a mistake of the story; the state tells at most
/// [`crate::state::MARKED_AT_MOST`] apart.
const MOST_IN_A_ROOM: usize = 16;

/// Other words of a room.
const MOST_SAID: usize = 32;

/// Steps of a plan for teaching.
const MOST_STEPS: usize = 100;

/// Ids and their indices.
pub(super) type Index = BTreeMap<String, usize>;

/// Everything a pack declares.
pub(super) struct Names {
    pub(super) causes: Index,
    pub(super) traces: Index,
    pub(super) supports: Index,
    pub(super) rooms: Index,
    /// In the order of the track.
    pub(super) in_rooms: Vec<RoomNames>,
    /// Whether all rooms could be read; if not, a room that is not here may be one of the others.
    pub(super) all_rooms: bool,
}

/// What a room declares.
pub(super) struct RoomNames {
    pub(super) things: Index,
    pub(super) going_in: Index,
    pub(super) coming_out: Index,
}

impl Names {
    /// All names of a pack. Names that stand twice or cannot be names are reported.
    pub(super) fn of(gathered: &Gathered, report: &mut Report) -> Self {
        let pack = At::file(&gathered.file);
        let raw = &gathered.raw;
        if raw.id != gathered.folder {
            let message = format!("the pack's id is \"{}\", but its folder is `{}`", raw.id, gathered.folder);
            report.error(&pack.field("id"), message, "Make them equal.");
        }
        let counts = [
            ("languages", raw.languages.len(), 100),
            ("rooms", raw.rooms.len(), 10_000),
            ("causes", raw.causes.len(), 200),
            ("traces", raw.traces.len(), 10_000),
            ("supports", raw.supports.len(), 500),
            ("endings", raw.endings.len(), 200),
            ("glossary", raw.glossary.len(), 200),
            ("personas", raw.personas.len(), 20),
            ("workshops", raw.workshops.len(), 50),
        ];
        for (field, count, most) in counts {
            limit(field, count, most, &pack.field(field), report);
        }
        for (index, support) in raw.supports.iter().enumerate() {
            limit("fits", support.fits.len(), 50, &pack.field("supports").item(index).field("fits"), report);
            let ids = support.fits.iter().map(|fit| fit.id.as_str());
            index_of("fit of this support", ids, &pack.field("supports").item(index).field("fits"), true, report);
        }
        rows(gathered, report);
        steps(gathered, report);
        let terms = raw.glossary.iter().map(|term| term.id.as_str());
        index_of("word of the glossary", terms, &pack.field("glossary"), true, report);
        index_of("ending", raw.endings.iter().map(|ending| ending.id.as_str()), &pack.field("endings"), true, report);
        let personas = raw.personas.iter().map(|persona| persona.id.as_str());
        index_of("persona", personas, &pack.field("personas"), true, report);
        let mut names = Self {
            causes: index_of(
                "cause",
                raw.causes.iter().map(|cause| cause.id.as_str()),
                &pack.field("causes"),
                true,
                report,
            ),
            traces: index_of("trace", raw.traces.iter().map(String::as_str), &pack.field("traces"), false, report),
            supports: index_of(
                "support",
                raw.supports.iter().map(|s| s.id.as_str()),
                &pack.field("supports"),
                true,
                report,
            ),
            rooms: Index::new(),
            in_rooms: Vec::new(),
            all_rooms: gathered.rooms.len() == raw.rooms.len(),
        };
        for (index, room) in gathered.rooms.iter().enumerate() {
            let at = At::file(&room.file);
            let id = at.field("id");
            names.in_rooms.push(room_names(room, &at, report));
            check_id(&room.raw.id, &id, report);
            if let Some(first) = names.rooms.get(&room.raw.id) {
                let first = gathered.rooms.get(*first).map_or("", |room| room.file.as_str());
                report.error(
                    &id,
                    format!("there are two rooms \"{}\"", room.raw.id),
                    format!("The other one is {first}."),
                );
            } else {
                names.rooms.insert(room.raw.id.clone(), index);
            }
        }
        names
    }
}

/// Checks the ids of plans for teaching and of their steps.
fn steps(gathered: &Gathered, report: &mut Report) {
    for plan in &gathered.workshops {
        let at = At::file(&plan.file);
        let steps = at.field("steps");
        limit("steps", plan.raw.steps.len(), MOST_STEPS, &steps, report);
        limit("rooms", plan.raw.rooms.len(), 10_000, &at.field("rooms"), report);
        for (index, step) in plan.raw.steps.iter().enumerate() {
            limit("look", step.look.len(), MOST_IN_A_ROOM, &steps.item(index).field("look"), report);
        }
        index_of("step of this plan", plan.raw.steps.iter().map(|step| step.id.as_str()), &steps, true, report);
    }
}

/// Checks the ids of the rows of `fits.ron`: each once for its support.
fn rows(gathered: &Gathered, report: &mut Report) {
    let file = At::file(&gathered.fits_file);
    let rows = file.field("rows");
    for support in &gathered.raw.supports {
        let mut seen = BTreeMap::new();
        for (index, row) in gathered.rows(support) {
            let at = rows.item(index);
            let at = at.field("id");
            check_id(&row.id, &at, report);
            if let Some(first) = seen.insert(row.id.as_str(), index) {
                let message = format!("the id \"{}\" stands twice: each row of a support has its own", row.id);
                report.error(&at, message, format!("The other one is row {}. Rename one of them.", first + 1));
            }
        }
    }
}

fn room_names(room: &crate::source::RoomFile, at: &At<'_>, report: &mut Report) -> RoomNames {
    let raw = &room.raw;
    let (going_in, coming_out) = (at.field("going_in"), at.field("coming_out"));
    let options = "option of this choice";
    limit("things", raw.things.len(), MOST_IN_A_ROOM, &at.field("things"), report);
    limit("options", raw.going_in.options.len(), MOST_IN_A_ROOM, &going_in.field("options"), report);
    limit("options", raw.coming_out.options.len(), MOST_IN_A_ROOM, &coming_out.field("options"), report);
    limit("said", raw.said.len(), MOST_SAID, &at.field("said"), report);
    let said = raw.said.iter().map(|said| said.id.as_str());
    index_of("entry of `said`", said, &at.field("said"), true, report);
    RoomNames {
        things: index_of(
            "thing of this room",
            raw.things.iter().map(|thing| thing.id.as_str()),
            &at.field("things"),
            true,
            report,
        ),
        going_in: index_of(
            options,
            raw.going_in.options.iter().map(|o| o.id.as_str()),
            &going_in.field("options"),
            true,
            report,
        ),
        coming_out: index_of(
            options,
            raw.coming_out.options.iter().map(|o| o.id.as_str()),
            &coming_out.field("options"),
            true,
            report,
        ),
    }
}

/// Ids of a list with their indices. `field` says whether they stand in a field `id` of each item.
fn index_of<'a>(
    what: &str,
    ids: impl Iterator<Item = &'a str>,
    at: &At<'_>,
    field: bool,
    report: &mut Report,
) -> Index {
    let mut index = Index::new();
    for (place, id) in ids.enumerate() {
        let item = at.item(place);
        let at = if field { item.field("id") } else { item };
        check_id(id, &at, report);
        if index.contains_key(id) {
            report.error(
                &at,
                format!("the id \"{id}\" stands twice: each {what} has its own"),
                "Rename one of them, here and where it is used.",
            );
        } else {
            index.insert(id.to_owned(), place);
        }
    }
    index
}

/// More of anything is a mistake, or meant to do harm.
fn limit(what: &str, count: usize, most: usize, at: &At<'_>, report: &mut Report) {
    if count > most {
        report.error(at, format!("{count} {what} are too many"), format!("{most} are the most."));
    }
}

fn check_id(id: &str, at: &At<'_>, report: &mut Report) {
    if !is_id(id) {
        let shown: String = id.chars().take(60).collect();
        report.error(at, format!("\"{shown}\" cannot be an id"), ID_HINT);
    }
}
