//! The parts of `pack.ron` and `fits.ron`.

use super::{EFFECTS, FACTS, Names, Part, SHARE, Space, TILT, TURN, Type, Unit, VARIATION, count, may, must, number};

const STRENGTH: Type = number(0.0, 4.0, 0.05, Unit::None);
const METER: Type = count(0.0, 100.0, Unit::Points);
const OUTCOME: Type = Type::Word(&["Helps", "HelpsALittle", "DoesNotFitYet", "Harms"]);
const WEIGHTS: Type = Type::List(&Type::Weight);

/// A pack.
pub static PACK: Part = Part {
    name: "Pack",
    fields: &[
        must("format", count(1.0, 1.0, Unit::None)),
        must("id", Type::Id(Names::Pack)),
        must("languages", Type::List(&Type::Ref(Names::Language))),
        must("rooms", Type::List(&Type::Ref(Names::RoomFile))),
        may("short", Type::List(&Type::Ref(Names::Room)), "[]"),
        may("workshops", Type::List(&Type::Ref(Names::PlanFile)), "[]"),
        may("glossary", Type::List(&Type::Part(&TERM)), "[]"),
        must("start", Type::Part(&METERS)),
        may("personas", Type::List(&Type::Part(&PERSONA)), "[]"),
        must("causes", Type::List(&Type::Part(&CAUSE))),
        must("traces", Type::List(&Type::Id(Names::Trace))),
        must("supports", Type::List(&Type::Part(&SUPPORT))),
        must("endings", Type::List(&Type::Part(&ENDING))),
        may("door", Type::Part(&DOOR), "()"),
    ],
};

/// The four meters.
pub static METERS: Part = Part {
    name: "Meters",
    fields: &[must("energy", METER), must("shame", METER), must("trust", METER), must("contact", METER)],
};

/// Somebody whose story it may be.
pub static PERSONA: Part = Part {
    name: "Persona",
    fields: &[
        must("id", Type::Id(Names::Persona)),
        must("age", count(1.0, 120.0, Unit::Years)),
        must("household", Type::Ref(Names::Household)),
        may("months", count(0.0, 1200.0, Unit::Months), "0"),
        may("weighs", WEIGHTS, "[]"),
        may("evidence", FACTS, "[]"),
    ],
};

/// A word of the glossary.
pub static TERM: Part =
    Part { name: "Term", fields: &[must("id", Type::Id(Names::Term)), may("evidence", FACTS, "[]")] };

/// A cause.
pub static CAUSE: Part = Part {
    name: "Cause",
    fields: &[must("id", Type::Id(Names::Cause)), must("evidence", FACTS), may("contested", Type::Flag, "false")],
};

/// A way of support.
pub static SUPPORT: Part = Part {
    name: "Support",
    fields: &[
        must("id", Type::Id(Names::Support)),
        must("evidence", FACTS),
        may("fits", Type::List(&Type::Part(&FIT)), "[]"),
    ],
};

/// One way a way of support can turn out, in `pack.ron`.
pub static FIT: Part = Part {
    name: "Fit",
    fields: &[
        must("id", Type::Id(Names::Fit)),
        may("when", Type::Condition, "Always"),
        must("outcome", OUTCOME),
        may("effects", EFFECTS, "[]"),
        must("evidence", FACTS),
    ],
};

/// An ending.
pub static ENDING: Part = Part {
    name: "Ending",
    fields: &[
        must("id", Type::Id(Names::Ending)),
        may("when", Type::Condition, "Always"),
        must("at", Type::Word(&["Door", "Anywhere"])),
        may("back_to", Type::Ref(Names::Room), "None"),
        may("effects", EFFECTS, "[]"),
        may("evidence", FACTS, "[]"),
        may("door", Type::Part(&DOOR), "None"),
    ],
};

/// The door of the home from outside.
pub static DOOR: Part = Part {
    name: "Door",
    fields: &[
        may("open", SHARE, "0.0"),
        may("sky", Type::Color, "\"#cfd6dc\""),
        may("light", STRENGTH, "1.0"),
        may("home", STRENGTH, "1.0"),
        may("sun", STRENGTH, "0.0"),
        may("lamp", STRENGTH, "0.0"),
        may("things", Type::List(&Type::Part(&STANDING)), "[]"),
    ],
};

/// Something that stands before the door.
pub static STANDING: Part = Part {
    name: "Standing",
    fields: &[
        must("kind", Type::Ref(Names::Prop)),
        must("at", Type::Point(Space::Landing)),
        may("turn", TURN, "0.0"),
        may("tilt", TILT, "(0.0, 0.0)"),
        may("variation", VARIATION, "0"),
    ],
};

/// The table of what fits.
pub static FITS: Part =
    Part { name: "Fits", fields: &[must("default", OUTCOME), must("rows", Type::List(&Type::Part(&ROW)))] };

/// A row of that table.
pub static ROW: Part = Part {
    name: "Row",
    fields: &[
        must("path", Type::Ref(Names::Support)),
        must("id", Type::Id(Names::Fit)),
        may("causes", WEIGHTS, "[]"),
        may("before", Type::Condition, "Always"),
        must("outcome", OUTCOME),
        may("effects", EFFECTS, "[]"),
        must("evidence", FACTS),
    ],
};
