//! The parts of a room file.

use super::{
    EFFECTS, FACTS, FieldType, Names, Part, SHARE, Space, TILT, TURN, Type, Unit, VARIATION, WAYS, count, may, must,
    number, within,
};

const AT: Type = Type::Point(Space::Room);
const SCALE: Type = number(0.05, 10.0, 0.01, Unit::None);
const STRENGTH: Type = number(0.0, 20.0, 0.05, Unit::None);
const SOUNDS: Type = Type::List(&Type::Ref(Names::Sound));
const AMOUNTS: Type = Type::Part(&AMOUNT);
const DOORWAY: Type =
    Type::Numbers(&[("width", within(0.4, 4.0, 0.01, Unit::Metres)), ("height", within(0.4, 4.0, 0.01, Unit::Metres))]);
/// What an amount is where none is written.
const NO_AMOUNT: &str = "()";

/// A room.
pub static ROOM: Part = Part {
    name: "Room",
    fields: &[
        must("id", Type::Id(Names::Room)),
        must("place", count(1.0, 1000.0, Unit::None)),
        must(
            "size",
            Type::Numbers(&[
                ("width", within(1.0, 12.0, 0.05, Unit::Metres)),
                ("height", within(1.0, 6.0, 0.05, Unit::Metres)),
                ("depth", within(1.0, 12.0, 0.05, Unit::Metres)),
            ]),
        ),
        must("ratio", number(0.2, 1.0, 0.01, Unit::None)),
        may("stretch", AMOUNTS, NO_AMOUNT),
        must("clock", Type::Words),
        must("enter", DOORWAY),
        may("leave", DOORWAY, "None"),
        must("palette", Type::Part(&PALETTE)),
        must("window", Type::Part(&WINDOW)),
        must("light", Type::Part(&LIGHT)),
        must("furniture", Type::List(&Type::Part(&PROP))),
        may("disarray", Type::List(&Type::Part(&DISARRAY)), "[]"),
        must("figure", Type::Part(&FIGURE)),
        must("things", Type::List(&Type::Part(&THING))),
        may("said", Type::List(&Type::Part(&SAID)), "[]"),
        must("going_in", Type::Part(&CHOICE)),
        must("coming_out", Type::Part(&CHOICE)),
        may("sounds", SOUNDS, "[]"),
        may("sounds_in", SOUNDS, "[]"),
        may("sounds_out", SOUNDS, "[]"),
    ],
};

const fn per(name: &'static str) -> FieldType {
    may(name, number(-10.0, 10.0, 0.0001, Unit::None), "0.0")
}

/// An amount that follows how he stands.
pub static AMOUNT: Part = Part {
    name: "Amount",
    fields: &[
        may("base", number(-400.0, 400.0, 0.01, Unit::None), "0.0"),
        per("energy"),
        per("shame"),
        per("trust"),
        per("contact"),
        per("months"),
        may("least", number(-1000.0, 1000.0, 0.01, Unit::None), "-1000.0"),
        may("most", number(-1000.0, 1000.0, 0.01, Unit::None), "1000.0"),
    ],
};

/// The colours of a room.
pub static PALETTE: Part = Part {
    name: "Palette",
    fields: &[
        must("wall", Type::Color),
        must("low_wall", Type::Color),
        must("ceiling", Type::Color),
        must("post", Type::Color),
        must("tatami", Type::Color),
        must("paper", Type::Color),
        must("cloth", Type::Color),
        must("haze", Type::Color),
    ],
};

/// The window.
pub static WINDOW: Part = Part {
    name: "Window",
    fields: &[
        must("from", SHARE),
        must("to", SHARE),
        must("sill", SHARE),
        must("head", SHARE),
        must("cover", Type::Word(&["Shoji", "Curtain", "Shutters"])),
        must("open_in", SHARE),
        must("open_out", SHARE),
    ],
};

/// The light.
pub static LIGHT: Part = Part {
    name: "Light",
    fields: &[
        must("sky", Type::Color),
        may("sun", Type::Part(&SUN), "None"),
        may("lamps", Type::List(&Type::Part(&LAMP)), "[]"),
        may("screen", Type::Part(&SCREEN), "None"),
        must("dawn", Type::Color),
        must("fill", Type::Color),
        must("way_in", Type::Part(&MIX)),
        must("way_out", Type::Part(&MIX)),
    ],
};

/// The sun.
pub static SUN: Part =
    Part { name: "Sun", fields: &[must("color", Type::Color), must("towards", Type::Point(Space::Direction))] };

/// A lamp.
pub static LAMP: Part =
    Part { name: "Lamp", fields: &[must("at", AT), must("color", Type::Color), may("strength", STRENGTH, "1.0")] };

/// A screen that shines.
pub static SCREEN: Part = Part {
    name: "Screen",
    fields: &[
        must("at", AT),
        must("turn", TURN),
        must(
            "size",
            Type::Numbers(&[
                ("width", within(0.02, 4.0, 0.01, Unit::Metres)),
                ("height", within(0.02, 4.0, 0.01, Unit::Metres)),
            ]),
        ),
        must("color", Type::Color),
    ],
};

/// How the lights are mixed on one way.
pub static MIX: Part = Part {
    name: "Mix",
    fields: &[
        may("sun", STRENGTH, "0.0"),
        may("sky", STRENGTH, "0.0"),
        may("lamp", STRENGTH, "0.0"),
        may("screen", STRENGTH, "0.0"),
        may("dawn", STRENGTH, "0.0"),
        may("fill", STRENGTH, "0.1"),
        may("exposure", number(-8.0, 8.0, 0.1, Unit::Stops), "0.0"),
    ],
};

/// A piece of furniture or a prop.
pub static PROP: Part = Part {
    name: "Prop",
    fields: &[
        must("kind", Type::Ref(Names::Prop)),
        must("at", AT),
        may("turn", TURN, "0.0"),
        may("tilt", TILT, "(0.0, 0.0)"),
        may("held", Type::Word(&["Left", "Right", "Both"]), "None"),
        may("scale", SCALE, "1.0"),
        may("variation", VARIATION, "0"),
        may("full_size", Type::Flag, "false"),
        may("when", Type::Condition, "Always"),
    ],
};

/// One kind of disarray.
pub static DISARRAY: Part = Part {
    name: "Disarray",
    fields: &[
        must("kinds", Type::List(&Type::Ref(Names::Scattered))),
        must("amount", AMOUNTS),
        may("manner", Type::Word(&["Strewn", "Stacked", "Heaped"]), "Strewn"),
        may(
            "area",
            Type::Numbers(&[
                ("left", within(-1.0, 1.0, 0.01, Unit::None)),
                ("right", within(-1.0, 1.0, 0.01, Unit::None)),
                ("near", within(0.0, 1.0, 0.01, Unit::None)),
                ("far", within(0.0, 1.0, 0.01, Unit::None)),
            ]),
            "(-1.0, 1.0, 0.0, 1.0)",
        ),
        must("seed", count(0.0, 9_007_199_254_740_991.0, Unit::None)),
    ],
};

/// The person in a room.
pub static FIGURE: Part =
    Part { name: "Figure", fields: &[must("way_in", Type::Part(&POSE)), must("way_out", Type::Part(&POSE))] };

/// A pose and its place.
pub static POSE: Part =
    Part { name: "Pose", fields: &[must("pose", Type::Ref(Names::Pose)), must("at", AT), may("turn", TURN, "0.0")] };

/// A thing worth looking at.
pub static THING: Part = Part {
    name: "Thing",
    fields: &[
        must("id", Type::Id(Names::Thing)),
        must("at", AT),
        may("close", number(0.1, 5.0, 0.05, Unit::Metres), "1.0"),
        may("evidence", FACTS, "[]"),
        may("when", Type::Condition, "Always"),
        may("effects", EFFECTS, "[]"),
    ],
};

/// Other words.
pub static SAID: Part = Part {
    name: "Said",
    fields: &[
        must("id", Type::Id(Names::Said)),
        must("way", Type::Word(WAYS)),
        may("of", Type::Word(&["Seen", "Question"]), "Seen"),
        must("when", Type::Condition),
    ],
};

/// A choice.
pub static CHOICE: Part = Part { name: "Choice", fields: &[must("options", Type::List(&Type::Part(&OPTION)))] };

/// An option.
pub static OPTION: Part = Part {
    name: "Option",
    fields: &[
        must("id", Type::Id(Names::Option)),
        may("when", Type::Condition, "Always"),
        may("effects", EFFECTS, "[]"),
        may("evidence", FACTS, "[]"),
    ],
};
