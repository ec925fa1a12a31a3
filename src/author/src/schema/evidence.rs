//! The parts of `evidence.ron`.

use super::{FACTS, Names, Part, Type, Unit, count, may, must};

const NUMBER: Type = count(0.0, 9_007_199_254_740_991.0, Unit::None);

/// All facts of a pack.
pub static EVIDENCE: Part = Part {
    name: "Evidence",
    fields: &[
        may("from", Type::List(&Type::Part(&TAKEN)), "[]"),
        must("sources", Type::Map(Names::Source, &Type::Part(&SOURCE))),
        may("accounts", Type::List(&Type::Part(&ACCOUNT)), "[]"),
        must("facts", Type::Map(Names::Fact, &Type::Part(&FACT))),
    ],
};

/// Facts of another pack.
pub static TAKEN: Part = Part { name: "Taken", fields: &[must("pack", Type::Ref(Names::Pack)), must("facts", FACTS)] };

/// A source.
pub static SOURCE: Part = Part { name: "Source", fields: &[must("name", Type::Words), must("year", Type::Words)] };

/// How somebody withdrew.
pub static ACCOUNT: Part = Part {
    name: "Account",
    fields: &[must("who", Type::Words), must("facts", FACTS), must("causes", Type::List(&Type::Ref(Names::Cause)))],
};

/// A fact.
pub static FACT: Part = Part {
    name: "Fact",
    fields: &[
        must("source", Type::Ref(Names::Source)),
        must("text", Type::Words),
        may("year", Type::Words, "None"),
        may("who", Type::Words, "None"),
        may("ages", Type::Words, "None"),
        may("disagrees_with", FACTS, "[]"),
        may("unused", Type::Words, "None"),
        may("measures", Type::Ref(Names::Measure), "None"),
        may("value", NUMBER, "None"),
        may("up_to", NUMBER, "None"),
    ],
};
