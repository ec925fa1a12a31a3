//! What may stand where in a level file: the fields of every part in the order in which they are written, of what type
//! they are, and what they are when they are left out. The files themselves it does not read.

mod evidence;
mod pack;
mod room;

use crate::path::{Path, Step};

pub use evidence::{ACCOUNT, EVIDENCE, FACT, SOURCE, TAKEN};
pub use pack::{CAUSE, DOOR, ENDING, FIT, FITS, METERS, PACK, PERSONA, ROW, STANDING, SUPPORT, TERM};
pub use room::{
    AMOUNT, CHOICE, DISARRAY, FIGURE, LAMP, LIGHT, MIX, OPTION, PALETTE, POSE, PROP, ROOM, SAID, SCREEN, SUN, THING,
    WINDOW,
};

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Type {
    /// A number.
    Number(Range),
    /// Free words or figures, the same in every language ("07:10").
    Words,
    /// A colour, "#rrggbb".
    Color,
    /// `true` or `false`.
    Flag,
    /// The id by which others name this part.
    Id(Names),
    /// The id of something that exists.
    Ref(Names),
    /// One of a few names.
    Word(&'static [&'static str]),
    /// Across, up, along.
    Point(Space),
    /// Several numbers in round brackets, each with what it is.
    Numbers(&'static [(&'static str, Range)]),
    /// A cause and how much it weighs.
    Weight,
    /// A part with fields.
    Part(&'static Part),
    /// A list.
    List(&'static Type),
    /// A map by id.
    Map(Names, &'static Type),
    /// When.
    Condition,
    /// One effect.
    Effect,
}

/// Within what a number makes sense, and how it is changed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// Never less.
    pub min: f64,
    /// Never more.
    pub max: f64,
    /// By how much a key or a wheel changes it.
    pub step: f64,
    /// What it counts.
    pub unit: Unit,
    /// Whether it is a whole number, written without a point.
    pub whole: bool,
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Nothing: a factor, a strength, a share.
    None,
    /// Metres.
    Metres,
    /// Degrees.
    Degrees,
    /// Points of a meter.
    Points,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Pieces.
    Pieces,
    /// Stops of exposure.
    Stops,
}

/// What a place is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Space {
    /// Across -1 to 1 and along 0 to 1 as parts of the room, up in metres before the room's ratio.
    Room,
    /// Metres from the door's middle: right, up, out.
    Landing,
    /// A direction, of any length: right, up, into the room.
    Direction,
}

/// What ids name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Names {
    /// Packs.
    Pack,
    /// Languages.
    Language,
    /// Room files without `.ron`.
    RoomFile,
    /// Files of plans for teaching without `.ron`.
    PlanFile,
    /// Rooms.
    Room,
    /// Things of a room.
    Thing,
    /// Options of a room.
    Option,
    /// Other words of a room.
    Said,
    /// Causes.
    Cause,
    /// Traces.
    Trace,
    /// Ways of support.
    Support,
    /// How ways of support turn out.
    Fit,
    /// Endings.
    Ending,
    /// Personas.
    Persona,
    /// Words of the glossary.
    Term,
    /// Facts.
    Fact,
    /// Sources.
    Source,
    /// Households.
    Household,
    /// What facts measure.
    Measure,
    /// Kinds of furniture and props.
    Prop,
    /// Kinds of props that may be scattered.
    Scattered,
    /// Poses of the figure.
    Pose,
    /// Sounds.
    Sound,
}

/// A part with fields: a room, a piece of furniture.
#[derive(Debug, PartialEq)]
pub struct Part {
    /// What it is called before its brackets, where it is called anything ("Room", "Prop").
    pub name: &'static str,
    /// Its fields, in the order in which they are written.
    pub fields: &'static [FieldType],
}

/// A field of a part.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FieldType {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub kind: Type,
    /// What it is if it is left out, as it would be written; none if it must be there.
    pub absent: Option<&'static str>,
}

const fn must(name: &'static str, kind: Type) -> FieldType {
    FieldType { name, kind, absent: None }
}

const fn may(name: &'static str, kind: Type, absent: &'static str) -> FieldType {
    FieldType { name, kind, absent: Some(absent) }
}

const fn within(min: f64, max: f64, step: f64, unit: Unit) -> Range {
    Range { min, max, step, unit, whole: false }
}

const fn whole(min: f64, max: f64, unit: Unit) -> Range {
    Range { min, max, step: 1.0, unit, whole: true }
}

const fn number(min: f64, max: f64, step: f64, unit: Unit) -> Type {
    Type::Number(within(min, max, step, unit))
}

const fn count(min: f64, max: f64, unit: Unit) -> Type {
    Type::Number(whole(min, max, unit))
}

/// From nothing to all of it.
const SHARE: Type = number(0.0, 1.0, 0.01, Unit::None);
/// Degrees of a turn.
const TURN: Type = number(-360.0, 360.0, 1.0, Unit::Degrees);
/// Forward and to the right.
const TILT: Type = Type::Numbers(&[
    ("forward", within(-180.0, 180.0, 1.0, Unit::Degrees)),
    ("sideways", within(-180.0, 180.0, 1.0, Unit::Degrees)),
]);
/// Which of the looks of a kind.
const VARIATION: Type = count(0.0, 63.0, Unit::None);
/// Evidence ids.
const FACTS: Type = Type::List(&Type::Ref(Names::Fact));
/// What something does.
const EFFECTS: Type = Type::List(&Type::Effect);
/// Which way of the ride.
pub const WAYS: &[&str] = &["In", "Out"];
/// The meters.
pub const METER_NAMES: &[&str] = &["Energy", "Shame", "Trust", "Contact"];

impl Part {
    /// A field and its place in the order.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<(usize, &'static FieldType)> {
        self.fields.iter().enumerate().find(|(_, field)| field.name == name)
    }
}

/// What a level file holds, by its name; none for files with another purpose.
#[must_use]
pub fn of_file(name: &str) -> Option<Type> {
    let (_, in_pack) = name.split_once('/')?;
    match in_pack {
        "pack.ron" => Some(Type::Part(&PACK)),
        "fits.ron" => Some(Type::Part(&FITS)),
        "evidence.ron" => Some(Type::Part(&EVIDENCE)),
        room if room.starts_with("rooms/") && room.ends_with(".ron") => Some(Type::Part(&ROOM)),
        _ => None,
    }
}

/// What the value at the end of a way is, beginning at a value of this type.
#[must_use]
pub fn along(from: Type, path: &Path) -> Option<Type> {
    path.0.iter().try_fold(from, step_into)
}

fn step_into(here: Type, step: &Step) -> Option<Type> {
    match (here, step) {
        (Type::Part(part), Step::Field(name)) => part.field(name).map(|(_, field)| field.kind),
        (Type::List(item), Step::Item(_)) => Some(*item),
        (Type::Map(_, value), Step::Key(_)) => Some(*value),
        (Type::Point(_), Step::Item(0..=2)) => Some(number(-1000.0, 1000.0, 0.01, Unit::None)),
        (Type::Numbers(numbers), Step::Item(index)) => numbers.get(*index).map(|(_, range)| Type::Number(*range)),
        (Type::Weight, Step::Item(0)) => Some(Type::Ref(Names::Cause)),
        (Type::Weight, Step::Item(1)) => Some(count(1.0, 1000.0, Unit::None)),
        // What is in the brackets of a condition is asked of `rule`.
        (Type::Condition | Type::Effect, Step::Item(_)) => Some(here),
        _ => None,
    }
}
