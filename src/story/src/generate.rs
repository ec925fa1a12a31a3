//! Writes packs of any length, for tests and measurements. They have everything a pack can have and no story.

use std::fmt::Write;

use crate::source::Files;
use crate::vocabulary::{PropFacts, Vocabulary};

/// Rooms that share one trace.
const SHARED: usize = 10;

/// All level files of one pack with so many rooms (at least 2), without errors or warnings. Beyond about 2,400 rooms
/// its texts become longer than a file may be.
#[must_use]
pub fn pack(rooms: usize) -> Files {
    let rooms = rooms.max(2);
    let mut files = Files::default();
    files.insert("index.ron", "Index(start: \"generated\", packs: [\"generated\"])\n");
    files.insert("help.ron", "Help(entries: [])\n");
    files.insert("text/en.ftl", include_str!("../../../levels/text/en.ftl"));
    files.insert("generated/pack.ron", pack_file(rooms));
    files.insert("generated/evidence.ron", EVIDENCE);
    files.insert("generated/text/en.ftl", texts(rooms));
    for place in 1..=rooms {
        files.insert(format!("generated/rooms/r{place}.ron"), room(place, rooms));
    }
    files
}

/// The kinds, poses and sounds that generated packs and the tests' packs use, with their sizes.
#[must_use]
pub fn vocabulary() -> Vocabulary {
    let kinds = [
        ("futon", [1.0, 0.14, 2.0], false, false),
        ("low-table", [1.0, 0.335, 0.6], false, false),
        ("chest", [0.9, 0.78, 0.42], false, false),
        ("tea-cup", [0.08, 0.08, 0.08], false, false),
        ("wall-calendar", [0.38, 0.55, 0.012], true, false),
        ("bottle", [0.07, 0.22, 0.07], false, true),
        ("book", [0.15, 0.025, 0.21], false, true),
    ];
    let props =
        kinds.map(|(name, size, wall, scatter)| (name.to_owned(), PropFacts { size, wall, scatter, variations: 2 }));
    let poses = [("01-in", [1.75, 0.5, 0.8]), ("01-out", [0.75, 0.9, 0.75])];
    Vocabulary {
        props: props.into_iter().collect(),
        poses_do: [("01-in".to_owned(), "lies awake".to_owned())].into(),
        poses: poses.into_iter().map(|(name, size)| (name.to_owned(), size)).collect(),
        sounds: ["birds", "clock", "room-tone"].map(str::to_owned).into(),
    }
}

const EVIDENCE: &str = r#"Evidence(
    sources: { "G": (name: "Nobody; this pack is generated", year: "2026") },
    facts: { "G.1": (source: "G", text: "Nothing is stated here.") },
)
"#;

fn pack_file(rooms: usize) -> String {
    let names: Vec<String> = (1..=rooms).map(|place| format!("\"r{place}\"")).collect();
    let traces: Vec<String> = (0..rooms.div_ceil(SHARED)).map(|trace| format!("\"t{trace}\"")).collect();
    format!(
        r#"Pack(
    format: 1, id: "generated", languages: ["en"],
    rooms: [{}],
    start: (energy: 70, shame: 20, trust: 50, contact: 50),
    causes: [(id: "c", evidence: ["G.1"])],
    traces: [{}, "taken", "was-taken"],
    supports: [(id: "s", evidence: ["G.1"], fits: [
        (id: "fits", when: All([Cause("c"), AtLeast(Trust, 20)]), outcome: Helps, evidence: ["G.1"]),
        (id: "other", outcome: DoesNotFitYet, evidence: ["G.1"]),
    ])],
    endings: [
        (id: "taken", when: Trace("taken"), at: Anywhere, back_to: "r{rooms}", effects: [Clear("taken"), Leave("was-taken")]),
        (id: "door", when: AtLeast(Contact, 50), at: Door),
        (id: "last", at: Door),
    ],
)
"#,
        names.join(", "),
        traces.join(", "),
    )
}

/// A number that goes evenly from one value in the first room to another in the last.
#[expect(clippy::cast_precision_loss, reason = "rooms are counted in thousands")]
fn between(place: usize, rooms: usize, first: f32, last: f32) -> f32 {
    first + (last - first) * (place - 1) as f32 / (rooms - 1) as f32
}

fn room(place: usize, rooms: usize) -> String {
    let at = |first, last| between(place, rooms, first, last);
    let door = |place| (between(place, rooms, 1.4, 0.8), between(place, rooms, 1.28, 0.75));
    let enter = if place == 1 { (0.95, 1.95) } else { door(place - 1) };
    let leave =
        if place == rooms { String::new() } else { format!("leave: ({:.4}, {:.4}), ", door(place).0, door(place).1) };
    let trace = place.saturating_sub(2) / SHARED;
    let leaves = if place % SHARED == 1 { format!("Leave(\"t{}\"), ", place / SHARED) } else { String::new() };
    let closed = if place == 1 { String::new() } else { format!("when: Trace(\"t{trace}\"), ") };
    let force = if place == rooms / 2 + 1 {
        r#", (id: "f", when: Not(Trace("was-taken")), effects: [Leave("taken")])"#
    } else {
        ""
    };
    format!(
        r##"Room(
    id: "r{place}", place: {place}, size: ({:.4}, {:.4}, {:.4}), ratio: {:.4}, clock: "07:10",
    stretch: (base: -0.03, energy: 0.0006),
    enter: ({:.4}, {:.4}), {leave}
    palette: (wall: "#d9cfb8", low_wall: "#cbbf9f", ceiling: "#8d7a5c", post: "#4b3a2a", tatami: "#b9b27c", paper: "#f3ecd9", cloth: "#8fa3b8", haze: "#dfe3e0"),
    window: (from: 0.56, to: 0.95, sill: 0.17, head: 0.64, cover: Shoji, open_in: 0.3, open_out: 0.6),
    light: (
        sun: (color: "#ffe2b0", towards: (0.8, -0.5, -0.2)), sky: "#cfe0ff", dawn: "#ffd9c0", fill: "#405060",
        lamps: [(at: (0.5, 1.8, 0.5), color: "#ffcf8f")],
        way_in: (sun: 2.0, sky: 1.0, lamp: 0.4, fill: 0.15), way_out: (sky: 0.6, dawn: 1.0, fill: 0.15),
    ),
    furniture: [
        (kind: "futon", at: (-0.6, 0.0, 0.5)),
        (kind: "low-table", at: (0.6, 0.0, 0.3)),
        (kind: "tea-cup", at: (0.6, 0.335, 0.3)),
        (kind: "chest", at: (0.7, 0.0, 0.9), variation: 1),
        (kind: "bottle", at: (0.5, 0.335, 0.3), when: Way(Out)),
    ],
    disarray: [(kinds: ["bottle", "book"], amount: (base: 2.0, shame: 0.06, least: 0.0, most: 12.0), area: (0.2, 0.95, 0.5, 0.8), seed: {place})],
    figure: (way_in: (pose: "01-in", at: (0.1, 0.0, 0.6)), way_out: (pose: "01-out", at: (0.45, 0.0, 0.6))),
    things: [
        (id: "a", at: (0.6, 0.4, 0.3), evidence: ["G.1"], effects: [Add(Energy, 1)]),
        (id: "b", at: (-0.6, 0.1, 0.5), evidence: ["G.1"]),
    ],
    going_in: (options: [
        (id: "a", effects: [{leaves}Add(Energy, -2), Add(Contact, -2)]),
        (id: "b", {closed}effects: [Cause("c", 1), Add(Shame, 2), Add(Trust, -2)]),
    ]),
    coming_out: (options: [
        (id: "a", effects: [Support("s"), Months(2)]),
        (id: "b", when: AtLeast(Energy, 70), effects: [Add(Contact, 1)]){force},
    ]),
    sounds: ["room-tone"],
)
"##,
        at(4.6, 2.4),
        at(2.7, 2.0),
        at(5.4, 2.5),
        at(1.0, 0.6),
        enter.0,
        enter.1,
    )
}

fn texts(rooms: usize) -> String {
    let mut text = String::from(
        "pack = A generated pack\n    .about = It has no story.\n    .topics = nothing\ncause--c = A cause\n    .means = Nothing.\n\
         support--s = A support\n    .fits = It helps.\n    .other = Not yet.\n\
         ending--taken = Taken\n    .text = And back.\n    .next = On.\n\
         ending--door = A door\n    .text = Open.\n    .next = Out.\nending--last = A room\n    .text = Closed.\n    .next = Wait.\n",
    );
    for place in 1..=rooms {
        let closed = if place == 1 { "" } else { "    .closed = Not now.\n" };
        // Writing to a text cannot fail.
        let _ = write!(
            text,
            "r{place} = Room {place}\n    .in = A room.\n    .out = It is light.\n\
             r{place}--a = A table\n    .means = It stands.\nr{place}--b = A futon\n    .means = It lies.\n\
             r{place}--in = Which?\nr{place}--in--a = One\n    .after = On.\nr{place}--in--b = Two\n    .after = On.\n{closed}\
             r{place}--out = Which?\nr{place}--out--a = One\n    .after = On.\n\
             r{place}--out--b = Two\n    .after = On.\n    .closed = Not now.\n",
        );
        if place == rooms / 2 + 1 {
            let _ = write!(text, "r{place}--out--f = Three\n    .after = On.\n    .closed = Not again.\n");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;
    use crate::source::load;

    #[test]
    fn generated_packs_have_no_problems() {
        for rooms in [2, 3, 18, 100] {
            let loaded = load(&pack(rooms), &vocabulary());
            assert_eq!(loaded.problems, [], "{rooms} rooms");
            assert_eq!(loaded.library.packs[0].rooms.len(), rooms);
        }
    }

    #[test]
    fn a_hundred_times_the_rooms_are_checked_in_time() {
        let files = pack(1800);
        let start = Instant::now();
        assert_eq!(load(&files, &vocabulary()).problems, []);
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    }
}
