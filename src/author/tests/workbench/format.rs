//! The forms know every field of the level format, in the types it has, and what each is when it is left out.

use std::cell::RefCell;
use std::fmt::Debug;

use author::rule::{CONDITIONS, EFFECTS};
use author::schema::{self, FieldType, Part, Type};
use serde::de::value::Error;
use serde::de::{DeserializeOwned, Deserializer, Error as _, Visitor};
use story::raw::*;

/// Asks a type for its fields, or its variants.
#[derive(Clone, Copy)]
struct Asker<'a>(&'a RefCell<Vec<&'static str>>);

impl<'de> Deserializer<'de> for Asker<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("it has no fields"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        *self.0.borrow_mut() = fields.to_vec();
        Err(Error::custom("asked"))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        *self.0.borrow_mut() = variants.to_vec();
        Err(Error::custom("asked"))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map identifier ignored_any
    }
}

fn asked<T: DeserializeOwned>() -> Vec<&'static str> {
    let names = RefCell::new(Vec::new());
    assert!(T::deserialize(Asker(&names)).is_err());
    let mut names = names.into_inner();
    names.sort_unstable();
    names
}

/// The plainest value of a type.
fn plain(kind: Type) -> String {
    match kind {
        Type::Number(range) if range.whole => "1".into(),
        Type::Number(_) => "0.5".into(),
        Type::Words | Type::Id(_) | Type::Ref(_) | Type::Color => "\"a\"".into(),
        Type::Flag => "true".into(),
        Type::Word(words) => words[words.len() - 1].into(),
        Type::Point(_) => "(0.1, 0.2, 0.3)".into(),
        Type::Numbers(numbers) => format!("({})", numbers.iter().map(|_| "0.5").collect::<Vec<_>>().join(", ")),
        Type::Weight => "(\"a\", 1)".into(),
        Type::Part(part) => written(part, None),
        Type::List(_) => "[]".into(),
        Type::Map(..) => "{}".into(),
        Type::Condition => "Always".into(),
        Type::Effect => "Months(1)".into(),
    }
}

/// The plainest part that there can be, and one field more.
fn written(part: &Part, more: Option<(&FieldType, &str)>) -> String {
    let needed = part.fields.iter().filter(|field| field.absent.is_none());
    let needed = needed.map(|field| format!("{}: {}", field.name, plain(field.kind)));
    let more = more.map(|(field, value)| format!("{}: {value}", field.name));
    format!("({})", needed.chain(more).collect::<Vec<_>>().join(", "))
}

fn compare<T: DeserializeOwned + Debug>(part: &'static Part) {
    let mut known: Vec<&str> = part.fields.iter().map(|field| field.name).collect();
    known.sort_unstable();
    assert_eq!(known, asked::<T>(), "fields of {}", part.name);
    let read = |text: &str| {
        let read = story::parse::part::<T>(text);
        format!("{:?}", read.unwrap_or_else(|| panic!("{}: {text}", part.name)))
    };
    let least = read(&written(part, None));
    for field in part.fields {
        let Some(absent) = field.absent else { continue };
        assert_eq!(read(&written(part, Some((field, absent)))), least, "{}.{} left out", part.name, field.name);
        let full = read(&written(part, Some((field, &plain(field.kind)))));
        let empty = matches!(field.kind, Type::List(_) | Type::Condition | Type::Part(_));
        assert!(empty || full != least, "{}.{} is not what the forms think", part.name, field.name);
    }
}

#[test]
fn every_field_of_the_format_is_in_the_forms() {
    compare::<RawRoom>(&schema::ROOM);
    compare::<RawAmount>(&schema::AMOUNT);
    compare::<RawPalette>(&schema::PALETTE);
    compare::<RawWindow>(&schema::WINDOW);
    compare::<RawLight>(&schema::LIGHT);
    compare::<RawSun>(&schema::SUN);
    compare::<RawLamp>(&schema::LAMP);
    compare::<RawScreen>(&schema::SCREEN);
    compare::<RawMix>(&schema::MIX);
    compare::<RawProp>(&schema::PROP);
    compare::<RawDisarray>(&schema::DISARRAY);
    compare::<RawFigure>(&schema::FIGURE);
    compare::<RawPose>(&schema::POSE);
    compare::<RawThing>(&schema::THING);
    compare::<RawSaid>(&schema::SAID);
    compare::<RawChoice>(&schema::CHOICE);
    compare::<RawOption>(&schema::OPTION);
    compare::<RawPack>(&schema::PACK);
    compare::<RawMeters>(&schema::METERS);
    compare::<RawPersona>(&schema::PERSONA);
    compare::<RawTerm>(&schema::TERM);
    compare::<RawCause>(&schema::CAUSE);
    compare::<RawSupport>(&schema::SUPPORT);
    compare::<RawFit>(&schema::FIT);
    compare::<RawEnding>(&schema::ENDING);
    compare::<RawDoor>(&schema::DOOR);
    compare::<RawStanding>(&schema::STANDING);
    compare::<RawFits>(&schema::FITS);
    compare::<RawFitRow>(&schema::ROW);
    compare::<RawEvidence>(&schema::EVIDENCE);
    compare::<RawTaken>(&schema::TAKEN);
    compare::<RawSource>(&schema::SOURCE);
    compare::<RawAccount>(&schema::ACCOUNT);
    compare::<RawFact>(&schema::FACT);
}

#[test]
fn every_name_of_the_format_can_be_chosen() {
    let names = |all: &[&'static str]| {
        let mut all = all.to_vec();
        all.sort_unstable();
        all
    };
    let words = |part: &Part, field: &str| match part.field(field).map(|(_, field)| field.kind) {
        Some(Type::Word(words)) => names(words),
        other => panic!("{field}: {other:?}"),
    };
    let verbs = |verbs: &[author::rule::Verb]| names(&verbs.iter().map(|verb| verb.name).collect::<Vec<_>>());
    assert_eq!(words(&schema::WINDOW, "cover"), asked::<RawCover>());
    assert_eq!(words(&schema::PROP, "held"), asked::<RawHand>());
    assert_eq!(words(&schema::DISARRAY, "manner"), asked::<RawManner>());
    assert_eq!(words(&schema::SAID, "way"), asked::<RawWay>());
    assert_eq!(words(&schema::SAID, "of"), asked::<RawSaidOf>());
    assert_eq!(words(&schema::ENDING, "at"), asked::<RawEndingPlace>());
    assert_eq!(words(&schema::ROW, "outcome"), asked::<RawOutcome>());
    assert_eq!(names(schema::METER_NAMES), asked::<RawMeter>());
    assert_eq!(verbs(CONDITIONS), asked::<RawCondition>());
    assert_eq!(verbs(EFFECTS), asked::<RawEffect>());
}

#[test]
fn what_conditions_and_effects_take_is_what_they_are_read_with() {
    use author::rule::{Takes, Verb};
    let written = |verb: &Verb| match verb.takes {
        Takes::One => format!("{}(Always)", verb.name),
        Takes::Several => format!("{}([])", verb.name),
        Takes::These([]) => verb.name.to_owned(),
        Takes::These(types) => {
            format!("{}({})", verb.name, types.iter().map(|kind| plain(*kind)).collect::<Vec<_>>().join(", "))
        }
    };
    for verb in CONDITIONS {
        assert!(story::parse::part::<RawCondition>(&written(verb)).is_some(), "{}", written(verb));
    }
    for verb in EFFECTS {
        assert!(story::parse::part::<RawEffect>(&written(verb)).is_some(), "{}", written(verb));
    }
}

#[test]
fn every_value_of_every_pack_has_a_type() {
    for pack in ["no-reason", "eighty-fifty", "one-day"] {
        let workbench = crate::common::open(pack);
        let files: Vec<String> = workbench.files().map(|(name, _)| name.to_owned()).collect();
        assert!(files.iter().any(|file| file.ends_with("/pack.ron")));
        for (file, whole) in files.iter().filter_map(|file| Some((file, schema::of_file(file)?))) {
            for (place, _) in crate::common::values(&workbench, file) {
                let known = schema::along(whole, &place.path).is_some();
                assert!(known, "{place}");
            }
        }
    }
}
