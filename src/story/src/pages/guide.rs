//! The words of the guide for who leads a group: the general part and the plans. Rooms, what lies behind them, the machine,
//! and what one lesson needs have files of their own. Nothing here says how it is printed.

mod behind;
mod lesson;
mod machine;
mod rooms;

use super::parts::{list, paragraphs};
use super::words::Words;
use crate::guide::{Cell, Extent, Guide, Part, Piece, Table};
use crate::model::{Pack, Workshop, WorkshopAt, WorkshopStep};
use crate::page::{Block, Reading, Way};
use crate::session::Session;
use crate::workshop::step_key;

/// What is read aloud at the start; what the story is about comes after it.
const OPENING: &str = "opening-words";
/// The general part: key of each text, and whether its lines are items.
const GENERAL: [(&str, bool); 11] = [
    ("five-minutes", true),
    (OPENING, false),
    ("ground-rules", true),
    ("before", true),
    ("opting-out", false),
    ("quiet-place", false),
    ("co-facilitator", false),
    ("asking", true),
    ("votes", true),
    ("if-somebody", true),
    ("after", true),
];

/// The guide to a pack, or what a lesson by one of its plans needs.
pub(crate) fn guide(session: &Session, pack: &Pack, extent: Extent<'_>) -> Guide {
    let words = Words::new(session);
    let named = pack.workshops.iter().find(|known| extent.plan == Some(&known.id));
    let mut about = texts(&words.of_pack(pack, "pack", Some("about")).unwrap_or_default());
    about.extend(texts(&words.ui("guide--place")));
    Guide {
        language: words.language().to_owned(),
        kind: named.map_or_else(|| words.ui("guide--title"), |plan| lesson::title(pack, plan, &words)),
        title: words.of_pack(pack, "pack", None).unwrap_or_else(|| pack.id.clone()),
        about,
        contents: words.ui("guide--contents"),
        parts: match named {
            Some(plan) => lesson::parts(session, pack, plan, extent, &words),
            None => whole(session, pack, extent, &words),
        },
    }
}

/// All there is to a pack.
fn whole(session: &Session, pack: &Pack, extent: Extent<'_>, words: &Words<'_>) -> Vec<Part> {
    let general = general(pack, &GENERAL, words);
    let mut parts =
        vec![Part { id: "general", title: words.ui("guide--part-general"), pieces: general }, machine::part(words)];
    if !pack.workshops.is_empty() {
        let pieces = pack.workshops.iter().flat_map(|plan| self::plan(pack, plan, Some(pack), words)).collect();
        parts.push(Part { id: "plans", title: words.ui("guide--heading-plans"), pieces });
    }
    let mut printed = rooms::Printed::default();
    let pieces = rooms::rooms(pack, &mut printed, words);
    parts.push(Part { id: "rooms", title: words.ui("guide--heading-rooms"), pieces });
    parts.extend(behind::parts(session, pack, extent.regions, &mut printed, words));
    parts
}

/// The paragraphs of a text.
fn texts(text: &str) -> Vec<String> {
    let words = paragraphs(text).into_iter().filter_map(|block| match block {
        Block::Paragraph(words) => Some(words),
        _ => None,
    });
    words.collect()
}

/// The items of a text.
fn items(text: &str) -> Vec<String> {
    match list(text) {
        Block::List(items) => items,
        _ => Vec::new(),
    }
}

fn general(pack: &Pack, keys: &[(&str, bool)], words: &Words<'_>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (key, is_list) in keys {
        let text = words.ui(&format!("guide--{key}"));
        pieces.push(Piece::Heading(words.ui(&format!("guide--heading-{key}"))));
        if *is_list {
            pieces.push(Piece::List(items(&text)));
        } else {
            pieces.extend(texts(&text).into_iter().map(Piece::Paragraph));
        }
        if *key == OPENING {
            pieces.extend(words.topics(pack).map(|topics| {
                let topics = items(&topics).join(" · ");
                Piece::Paragraph(words.ui_with("guide--topics", &[("list", &topics)]))
            }));
        }
    }
    pieces
}

/// What a plan is called, with its minutes.
fn plan_name(pack: &Pack, plan: &Workshop, words: &Words<'_>) -> String {
    let minutes = words.ui_with("guide--minutes", &[("n", &plan.minutes.to_string())]);
    let name = words.of_pack(pack, &plan_key(plan), None).unwrap_or_else(|| plan.id.clone());
    words.ui_with("guide--plan", &[("plan", &name), ("minutes", &minutes)])
}

fn plan_key(plan: &Workshop) -> String {
    format!("workshop--{}", plan.id)
}

/// A plan: for whom, its aims, and its steps minute by minute. Rooms have the numbers of `numbered`, or none without it.
fn plan(pack: &Pack, plan: &Workshop, numbered: Option<&Pack>, words: &Words<'_>) -> Vec<Piece> {
    let text = |attribute| words.of_pack(pack, &plan_key(plan), Some(attribute)).unwrap_or_default();
    let name = plan_name(pack, plan, words);
    let mut pieces = vec![Piece::Heading(name.clone())];
    pieces.extend(texts(&text("about")).into_iter().map(Piece::Paragraph));
    pieces.push(Piece::Subheading(words.ui("guide--heading-aims")));
    pieces.push(Piece::List(items(&text("aims"))));
    let mut begun = 0;
    let rows = plan.steps.iter().enumerate().map(|(index, step)| {
        let from = begun;
        begun += step.minutes;
        row(pack, plan, (index, step), (from, begun), numbered, words)
    });
    let rows = rows.collect();
    let head = ["guide--column-minutes", "guide--column-step", "guide--column-do", "guide--column-ask"];
    pieces.push(Piece::Table(Table { caption: name, head: head.map(|key| words.ui(key)).into(), rows }));
    pieces
}

/// A step with its number: "3. Supper for three".
fn step_title(pack: &Pack, plan: &Workshop, (index, step): (usize, &WorkshopStep), words: &Words<'_>) -> String {
    let name = words.of_pack(pack, &step_key(&plan.id, &step.id), None).unwrap_or_else(|| step.id.clone());
    words.ui_with("outside--row", &[("n", &(index + 1).to_string()), ("room", &name)])
}

/// A step: from which minute to which, its name and place, what to do, what everybody is asked.
fn row(
    pack: &Pack,
    plan: &Workshop,
    (index, step): (usize, &WorkshopStep),
    marks: (u32, u32),
    numbered: Option<&Pack>,
    words: &Words<'_>,
) -> Vec<Cell> {
    let text = |attribute| words.of_pack(pack, &step_key(&plan.id, &step.id), Some(attribute));
    let ridden = plan.pack.as_deref().unwrap_or(pack);
    let mut shown = vec![shows(numbered, ridden, step.at, words)];
    if let WorkshopAt::Room(room, _) = step.at
        && let Some(room) = ridden.rooms.get(room)
    {
        let looks = step.look.iter().filter_map(|thing| room.things.get(*thing));
        let looks: Vec<String> = looks.map(|thing| words.thing_name(ridden, room, thing)).collect();
        if !looks.is_empty() {
            shown.push(words.ui_with("guide--look", &[("list", &words.list(&looks))]));
        }
    }
    if step.vote {
        shown.push(words.ui("guide--vote"));
    }
    let prompt = match step.at {
        WorkshopAt::Room(room, way) => {
            ridden.rooms.get(room).and_then(|room| rooms::prompt(pack, room, way, None, words))
        }
        _ => None,
    };
    let cell = |name: String, words: Vec<String>| Cell { name, words };
    vec![
        cell(String::new(), vec![format!("{}–{}", marks.0, marks.1)]),
        cell(step_title(pack, plan, (index, step), words), shown),
        cell(String::new(), text("notes").map(|notes| texts(&notes)).unwrap_or_default()),
        cell(String::new(), text("ask").or(prompt).map(|ask| texts(&ask)).unwrap_or_default()),
    ]
}

/// What everybody sees during a step.
fn shows(numbered: Option<&Pack>, ridden: &Pack, at: WorkshopAt, words: &Words<'_>) -> String {
    match at {
        WorkshopAt::Talk => words.ui("guide--at-talk"),
        WorkshopAt::Pause => words.ui("guide--at-pause"),
        WorkshopAt::Outside => words.ui("guide--at-outside"),
        WorkshopAt::Compare => words.ui("guide--at-compare"),
        WorkshopAt::Read(reading) => {
            let key = if reading == Reading::Model { "rule" } else { reading.name() };
            words.ui_with("guide--at-page", &[("page", &words.ui(key))])
        }
        WorkshopAt::Room(room, way) => {
            let id = ridden.rooms.get(room).map(|room| room.id.as_str());
            let same = |pack: &Pack| pack.rooms.iter().position(|room| Some(room.id.as_str()) == id);
            match numbered.and_then(|pack| Some((pack, same(pack)?))) {
                Some((pack, index)) => room_title(pack, index, way, words),
                None => place(ridden, room, way, words),
            }
        }
    }
}

/// "The letter · 10:15 · on the way in".
fn place(pack: &Pack, room: usize, way: Way, words: &Words<'_>) -> String {
    let (name, clock) = (words.room_name(pack, room), words.clock(pack, room));
    let room = words.ui_with("guide--room-clock", &[("room", &name), ("clock", &clock)]);
    words.ui_with("guide--room-way", &[("room", &room), ("way", &words.way(way))])
}

/// "4. The letter · 10:15 · on the way in".
fn room_title(pack: &Pack, room: usize, way: Way, words: &Words<'_>) -> String {
    let (number, name, clock) = ((room + 1).to_string(), words.room_name(pack, room), words.clock(pack, room));
    let room = words.ui_with("graph--room", &[("n", &number), ("room", &name), ("clock", &clock)]);
    words.ui_with("guide--room-way", &[("room", &room), ("way", &words.way(way))])
}
