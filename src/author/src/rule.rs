//! What conditions and effects are made of: their names and what stands in their brackets. It asks no state.

use crate::schema::{METER_NAMES, Names, Range, Type, Unit, WAYS};
use crate::value::Value;

/// A condition or an effect that there is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Verb {
    /// Its name: `AtLeast`, `Leave`.
    pub name: &'static str,
    /// What stands in its brackets.
    pub takes: Takes,
}

/// What stands in the brackets of a condition or an effect.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Takes {
    /// One other condition.
    One,
    /// A list of conditions.
    Several,
    /// These.
    These(&'static [Type]),
}

const fn whole(min: f64, max: f64, unit: Unit) -> Type {
    Type::Number(Range { min, max, step: 1.0, unit, whole: true })
}

const METER: Type = Type::Word(METER_NAMES);
const POINTS: Type = whole(0.0, 100.0, Unit::Points);
const WEIGHT: Type = whole(1.0, 1000.0, Unit::None);

const fn verb(name: &'static str, takes: &'static [Type]) -> Verb {
    Verb { name, takes: Takes::These(takes) }
}

/// All conditions, in the order of the documentation.
pub static CONDITIONS: &[Verb] = &[
    verb("Always", &[]),
    Verb { name: "Not", takes: Takes::One },
    Verb { name: "All", takes: Takes::Several },
    Verb { name: "Any", takes: Takes::Several },
    verb("AtLeast", &[METER, POINTS]),
    verb("AtMost", &[METER, POINTS]),
    verb("Cause", &[Type::Ref(Names::Cause)]),
    verb("CauseAtLeast", &[Type::Ref(Names::Cause), WEIGHT]),
    verb("Trace", &[Type::Ref(Names::Trace)]),
    verb("Chose", &[Type::Ref(Names::Room), Type::Ref(Names::Option)]),
    verb("Looked", &[Type::Ref(Names::Room), Type::Ref(Names::Thing)]),
    verb("Tried", &[Type::Ref(Names::Support)]),
    verb("Helped", &[Type::Ref(Names::Support)]),
    verb("MonthsAtLeast", &[whole(0.0, 1200.0, Unit::Months)]),
    verb("Way", &[Type::Word(WAYS)]),
];

/// All effects, in the order of the documentation.
pub static EFFECTS: &[Verb] = &[
    verb("Add", &[METER, whole(-100.0, 100.0, Unit::Points)]),
    verb("Cause", &[Type::Ref(Names::Cause), whole(1.0, 10.0, Unit::None)]),
    verb("Leave", &[Type::Ref(Names::Trace)]),
    verb("Clear", &[Type::Ref(Names::Trace)]),
    verb("Months", &[whole(1.0, 120.0, Unit::Months)]),
    verb("Support", &[Type::Ref(Names::Support)]),
];

/// The condition of this name.
#[must_use]
pub fn condition(name: &str) -> Option<&'static Verb> {
    CONDITIONS.iter().find(|verb| verb.name == name)
}

/// The effect of this name.
#[must_use]
pub fn effect(name: &str) -> Option<&'static Verb> {
    EFFECTS.iter().find(|verb| verb.name == name)
}

/// A condition with what is in its brackets, as it is written.
#[must_use]
pub fn written(name: &str, inside: Vec<Value>) -> Value {
    if inside.is_empty() { Value::name(name) } else { Value::Call(name.to_owned(), inside) }
}

/// The name of a condition or an effect, and what is in its brackets.
#[must_use]
pub fn parts(value: &Value) -> Option<(&str, &[Value])> {
    match value {
        Value::Name(name) => Some((name, &[])),
        Value::Call(name, inside) => Some((name, inside)),
        _ => None,
    }
}

/// A condition together with another one, without brackets that nobody needs.
#[must_use]
pub fn both(one: &Value, two: &Value) -> Value {
    let parts = |value: &Value| match value {
        Value::Name(name) if name == "Always" => Vec::new(),
        Value::Call(name, inside) if name == "All" => {
            inside.first().map(|list| list.items().to_vec()).unwrap_or_default()
        }
        other => vec![other.clone()],
    };
    let mut all = parts(one);
    all.extend(parts(two));
    match all.len() {
        0 => Value::name("Always"),
        1 => all.swap_remove(0),
        _ => written("All", vec![Value::List(all)]),
    }
}
