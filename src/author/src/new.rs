//! What a new room, thing or option is before somebody has written it: complete, so that it can be seen and played at
//! once. Its words come from the editor's own.

use story::page::Way;

use crate::names::Id;
use crate::schema::Names;
use crate::value::Value;

/// A new part as it is written in its list; none for what is not a part of a list.
pub(crate) fn part(id: &Id) -> Option<Value> {
    let own = || ("id".to_owned(), Value::text(&id.id));
    let field = |name: &str, value: Value| (name.to_owned(), value);
    let none = || Value::List(Vec::new());
    let fields = match id.names {
        Names::Trace => return Some(Value::text(&id.id)),
        Names::Thing => vec![own(), field("at", Value::numbers(&[0.5, 0.3, 0.5]))],
        Names::Option | Names::Term => vec![own()],
        Names::Said => vec![own(), field("way", Value::name("Out")), field("when", way(Way::Out))],
        Names::Cause | Names::Support => vec![own(), field("evidence", none())],
        Names::Ending => vec![own(), field("when", way(Way::Out)), field("at", Value::name("Door"))],
        Names::Persona => {
            vec![own(), field("age", Value::Whole(20)), field("household", Value::text("both"))]
        }
        Names::Fit => vec![
            field("path", Value::text(id.of.as_deref()?)),
            own(),
            field("outcome", Value::name("HelpsALittle")),
            field("evidence", none()),
        ],
        _ => return None,
    };
    Some(Value::Fields(fields))
}

fn way(way: Way) -> Value {
    Value::Call("Way".to_owned(), vec![Value::name(if way == Way::In { "In" } else { "Out" })])
}

/// The texts that something new needs: attribute, and the key of the editor's words to begin with.
pub(crate) fn texts(id: &Id) -> &'static [(Option<&'static str>, &'static str)] {
    match id.names {
        Names::Room => {
            &[(None, "editor--new--room"), (Some("in"), "editor--new--seen"), (Some("out"), "editor--new--seen")]
        }
        Names::Thing => &[(None, "editor--new--thing"), (Some("means"), "editor--new--means")],
        Names::Option => &[(None, "editor--new--option"), (Some("after"), "editor--new--after")],
        Names::Said => &[(None, "editor--new--seen")],
        Names::Cause => &[(None, "editor--new--cause"), (Some("means"), "editor--new--means")],
        Names::Support => &[(None, "editor--new--support"), (Some("otherwise"), "editor--new--after")],
        Names::Fit => &[(None, "editor--new--after")],
        Names::Ending => {
            &[(None, "editor--new--ending"), (Some("text"), "editor--new--seen"), (Some("next"), "editor--new--next")]
        }
        Names::Persona => &[(None, "editor--new--persona")],
        Names::Term => {
            &[(None, "editor--new--term"), (Some("means"), "editor--new--means"), (Some("who"), "editor--new--means")]
        }
        _ => &[],
    }
}

/// How large a new room is, and by which openings one comes and goes.
pub(crate) struct Shape {
    /// Width, height, depth in metres.
    pub(crate) size: Value,
    /// How large furniture is beside life.
    pub(crate) ratio: Value,
    /// The opening one comes in by.
    pub(crate) enter: Value,
    /// The opening to the next room; none in the last one.
    pub(crate) leave: Option<Value>,
    /// Where the person is, as it is spelt in a room as high as this one.
    pub(crate) figure: Option<String>,
}

/// Where the person is, if there is no other room.
const FIGURE: &str = r#"(
        way_in: (pose: "02-in", at: (-0.5, 0.08, 0.5)),
        way_out: (pose: "02-out", at: (-0.5, 0.08, 0.5)),
    )"#;

/// A whole room file: an empty room in plain daylight, with two things in it and two options on each way.
pub(crate) fn room(id: &str, place: usize, shape: &Shape) -> String {
    let Shape { size, ratio, enter, leave, figure } = shape;
    let figure = figure.as_deref().unwrap_or(FIGURE);
    let leave = leave.as_ref().map(|leave| format!("    leave: {leave},\n")).unwrap_or_default();
    format!(
        r##"Room(
    id: "{id}",
    place: {place},
    size: {size},
    ratio: {ratio},
    clock: "12:00",
    enter: {enter},
{leave}    palette: (
        wall: "#c6ab99",
        low_wall: "#b19d8c",
        ceiling: "#7d5e26",
        post: "#362716",
        tatami: "#95835f",
        paper: "#f5ebe8",
        cloth: "#a6998e",
        haze: "#ada8a4",
    ),
    window: (from: 0.56, to: 0.95, sill: 0.17, head: 0.64, cover: Shoji, open_in: 0.3, open_out: 0.6),
    light: (
        sky: "#d6e4f2",
        dawn: "#ffdcb8",
        fill: "#a0a4ac",
        way_in: (sky: 1.0, fill: 0.15),
        way_out: (sky: 0.8, dawn: 1.0, fill: 0.15),
    ),
    furniture: [
        (kind: "cushion", at: (-0.5, 0.0, 0.5)),
        (kind: "chest", at: (0.7, 0.0, 0.85)),
    ],
    figure: {figure},
    things: [
        (id: "cushion", at: (-0.5, 0.05, 0.5), close: 0.6),
        (id: "chest", at: (0.7, 0.5, 0.85), close: 0.8),
    ],
    going_in: (
        options: [
            (id: "go-on", effects: [Months(1)]),
            (id: "wait", effects: [Months(2)]),
        ],
    ),
    coming_out: (
        options: [
            (id: "go-home", effects: [Months(1)]),
            (id: "stay-a-while", effects: [Months(2)]),
        ],
    ),
    sounds: ["clock"],
)
"##
    )
}

/// The parts of a new room that need words.
pub(crate) fn parts_of_room(room: &str) -> [Id; 6] {
    [
        Id::of(Names::Thing, room, "cushion"),
        Id::of(Names::Thing, room, "chest"),
        Id::option(room, Way::In, "go-on"),
        Id::option(room, Way::In, "wait"),
        Id::option(room, Way::Out, "go-home"),
        Id::option(room, Way::Out, "stay-a-while"),
    ]
}
