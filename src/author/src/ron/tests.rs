//! Single changes, and what they leave as it was.

use super::*;
use crate::schema::ROOM;

const ROOM_TEXT: &str = "// A room.
Room(
    id: \"a\",
    stretch: (base: -0.03, shame: 0.10),
    furniture: [
        // The desk.
        (kind: \"desk\", at: (0.562, 0.0, 0.50)),
        // Three books.
        (kind: \"book\", at: (0.1, 0.0, 0.1), turn: 14), // red
        (kind: \"book\", at: (0.2, 0.0, 0.1)),
        (kind: \"book\", at: (0.3, 0.0, 0.1), when: Way(In)),
    ],
    things: [],
    sounds: [\"clock\", \"rain\"],
)
";

fn path(text: &str) -> Path {
    text.parse().expect("a path")
}

fn put(at: &str, value: &Value) -> String {
    set(ROOM_TEXT, Type::Part(&ROOM), &path(at), value).expect("it can be set")
}

/// The lines that differ: those that went, those that came.
fn differ(after: &str) -> (Vec<String>, Vec<String>) {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (lines(ROOM_TEXT), lines(after));
    let gone = old.iter().filter(|line| !new.contains(line)).cloned().collect();
    let come = new.iter().filter(|line| !old.contains(line)).cloned().collect();
    (gone, come)
}

#[test]
fn only_what_changes_is_spelt_anew() {
    let place = Value::numbers(&[0.562, 0.25, 0.5]);
    let (_, come) = differ(&put("furniture[0].at", &place));
    assert_eq!(come, ["        (kind: \"desk\", at: (0.562, 0.25, 0.50)),"]);
    let (_, come) = differ(&put("furniture[1].turn", &Value::Number(20.0)));
    assert_eq!(come, ["        (kind: \"book\", at: (0.1, 0.0, 0.1), turn: 20), // red"]);
    assert_eq!(put("furniture[1].turn", &Value::Number(14.0)), ROOM_TEXT);
}

#[test]
fn a_new_field_stands_where_the_format_has_it() {
    let (_, come) = differ(&put("furniture[3].turn", &Value::Number(-90.0)));
    assert_eq!(come, ["        (kind: \"book\", at: (0.3, 0.0, 0.1), turn: -90.0, when: Way(In)),"]);
    let (_, come) = differ(&put("ratio", &Value::Number(0.9)));
    assert_eq!(come, ["    ratio: 0.9,"]);
    assert!(put("ratio", &Value::Number(0.9)).contains("id: \"a\",\n    ratio: 0.9,\n    stretch"));
    assert!(put("light.sun.color", &Value::text("#ffffff")).contains("\n    light: (sun: (color: \"#ffffff\")),\n"));
    let again = remove(&put("furniture[3].turn", &Value::Number(-90.0)), &path("furniture[3].turn"));
    assert_eq!(again.as_deref(), Ok(ROOM_TEXT));
}

#[test]
fn items_come_and_go_on_lines_of_their_own() {
    let new = insert(ROOM_TEXT, &path("furniture"), 1, "(kind: \"cup\", at: (0.0, 0.0, 0.0))").expect("it goes in");
    assert!(new.contains("0.50)),\n        (kind: \"cup\", at: (0.0, 0.0, 0.0)),\n        // Three books.\n"), "{new}");
    assert_eq!(remove(&new, &path("furniture[1]")).as_deref(), Ok(ROOM_TEXT));
    let end = insert(ROOM_TEXT, &path("furniture"), 4, "(kind: \"cup\")").expect("it goes in");
    assert!(end.contains("Way(In)),\n        (kind: \"cup\"),\n    ],"), "{end}");
    let first = insert(ROOM_TEXT, &path("things"), 0, "(id: \"b\")").expect("it goes in");
    assert!(first.contains("    things: [\n        (id: \"b\"),\n    ],\n"), "{first}");
    let inline = insert(ROOM_TEXT, &path("sounds"), 2, "\"wind\"").expect("it goes in");
    assert!(inline.contains("[\"clock\", \"rain\", \"wind\"]"), "{inline}");
    assert!(remove(&inline, &path("sounds[0]")).expect("out").contains("[\"rain\", \"wind\"]"));
    assert!(remove(&inline, &path("sounds[1]")).expect("out").contains("[\"clock\", \"wind\"]"));
}

#[test]
fn a_comment_goes_with_what_it_alone_is_about() {
    let (gone, _) = differ(&remove(ROOM_TEXT, &path("furniture[0]")).expect("out"));
    assert_eq!(gone.len(), 2, "{gone:?}");
    let (gone, _) = differ(&remove(ROOM_TEXT, &path("furniture[1]")).expect("out"));
    assert_eq!(gone, ["        (kind: \"book\", at: (0.1, 0.0, 0.1), turn: 14), // red"]);
}

#[test]
fn an_item_moves_with_its_comment() {
    let down = shift(ROOM_TEXT, &path("furniture"), 0, 3).expect("it moves");
    assert!(down.contains("Way(In)),\n        // The desk.\n        (kind: \"desk\""), "{down}");
    let up = shift(&down, &path("furniture"), 3, 0).expect("it moves");
    assert_eq!(up, ROOM_TEXT);
    let sounds = shift(ROOM_TEXT, &path("sounds"), 0, 1).expect("it moves");
    assert!(sounds.contains("[\"rain\", \"clock\"]"), "{sounds}");
}

#[test]
fn a_list_is_changed_item_by_item() {
    let more = Value::texts(["clock", "wind", "rain"]);
    assert!(put("sounds", &more).contains("[\"clock\", \"wind\", \"rain\"]"));
    assert!(put("sounds", &Value::List(Vec::new())).contains("sounds: [],"));
}

#[test]
fn what_is_broken_is_left_alone() {
    let broken = "Room(id: \"a\", place: 1";
    assert!(matches!(set(broken, Type::Part(&ROOM), &path("place"), &Value::Whole(2)), Err(Refused::Broken(_))));
    assert_eq!(
        set(ROOM_TEXT, Type::Part(&ROOM), &path("nothing"), &Value::Whole(2)),
        Err(Refused::NotThere("nothing".into()))
    );
    assert!(insert(ROOM_TEXT, &path("sounds"), 3, "1").is_err() && remove(ROOM_TEXT, &path("sounds[2]")).is_err());
}
