//! What is not changed stays as it is, to the last byte, in every file of every pack.

use crate::common::{assert_same, open, texts, values};
use author::{Edit, Place, Value, Workbench};

const PACKS: [&str; 3] = ["no-reason", "eighty-fifty", "one-day"];

fn ron_files(workbench: &Workbench) -> Vec<String> {
    let names = workbench.files().map(|(name, _)| name.to_owned());
    names.filter(|name| author::schema::of_file(name).is_some()).collect()
}

#[test]
fn a_pack_that_nobody_changes_has_nothing_to_save() {
    for pack in PACKS {
        let mut workbench = open(pack);
        let before = texts(&workbench);
        for file in ron_files(&workbench) {
            for (place, value) in values(&workbench, &file).into_iter().rev().step_by(9) {
                workbench.apply(&Edit::Set(place, value)).expect("it is as it was");
            }
        }
        for language in workbench.languages() {
            for (key, attribute) in workbench.keys(&language).into_iter().step_by(5) {
                let words = workbench.words_of(&language, &key, attribute.as_deref()).unwrap_or_default();
                let language = language.clone();
                workbench.apply(&Edit::Words { language, key, attribute, words }).expect("they are as they were");
            }
        }
        assert_same(&texts(&workbench), &before);
        assert!(workbench.changed().next().is_none() && workbench.can_undo().is_none());
    }
}

/// Another value of the same type.
fn other(value: &Value) -> Option<Value> {
    Some(match value {
        Value::Whole(whole) => Value::Whole(whole.checked_add(3)?),
        Value::Number(number) => Value::Number(number + 0.125),
        Value::Text(text) => Value::Text(format!("{text} “and” more")),
        Value::Name(name) => Value::Name(format!("{name}X")),
        _ => return None,
    })
}

#[test]
fn what_is_set_and_set_back_is_as_it_was() {
    let mut workbench = open("no-reason");
    let before = texts(&workbench);
    for file in
        ["no-reason/pack.ron", "no-reason/fits.ron", "no-reason/rooms/04-exam-desk.ron", "no-reason/rooms/10-tray.ron"]
    {
        for (place, value) in values(&workbench, file) {
            let Some(other) = other(&value) else { continue };
            workbench.apply(&Edit::Set(place.clone(), other)).expect("it can be set");
            assert_ne!(workbench.text(file), before.get(file).map(String::as_str), "{place}");
            workbench.apply(&Edit::Set(place.clone(), value)).expect("it can be set back");
            assert_eq!(workbench.text(file), before.get(file).map(String::as_str), "{place}");
        }
    }
    assert_eq!(workbench.changed().count(), 0);
}

#[test]
fn words_that_are_set_back_are_as_they_were() {
    for pack in PACKS {
        let mut workbench = open(pack);
        let before = texts(&workbench);
        for language in workbench.languages() {
            for (key, attribute) in workbench.keys(&language).into_iter().step_by(23) {
                let words = |words: &str| Edit::Words {
                    language: language.clone(),
                    key: key.clone(),
                    attribute: attribute.clone(),
                    words: words.to_owned(),
                };
                let Some(was) = workbench.words_of(&language, &key, attribute.as_deref()) else { continue };
                workbench.apply(&words("Something else.\n\nAnd more.")).expect("it can be set");
                assert_eq!(
                    workbench.words_of(&language, &key, attribute.as_deref()).as_deref(),
                    Some("Something else.\n\nAnd more.")
                );
                workbench.apply(&words(&was)).expect("it can be set back");
            }
        }
        assert_same(&texts(&workbench), &before);
    }
}

#[test]
fn a_field_that_is_left_out_comes_and_goes_without_a_trace() {
    let mut workbench = open("no-reason");
    let file = "no-reason/rooms/04-exam-desk.ron";
    let before = workbench.text(file).map(str::to_owned);
    let effect = Value::List(vec![Value::Call("Months".into(), vec![Value::Whole(2)])]);
    for (field, value, absent) in [
        ("furniture[0].turn", Value::Number(12.5), Value::Number(0.0)),
        ("furniture[9].held", Value::name("Left"), Value::name("None")),
        ("furniture[20].full_size", Value::flag(true), Value::flag(false)),
        ("things[3].close", Value::Number(0.7), Value::Number(1.0)),
        ("things[3].effects", effect, Value::List(vec![])),
        (
            "coming_out.options[3].when",
            Value::Call("Trace".into(), vec![Value::text("bag-packed")]),
            Value::name("Always"),
        ),
        ("light.way_in.sun", Value::Number(1.0), Value::Number(0.0)),
        ("light.lamps[0].strength", Value::Number(2.0), Value::Number(1.0)),
        ("disarray[0].manner", Value::name("Stacked"), Value::name("Strewn")),
    ] {
        let place = Place::parse(file, field).expect("a place");
        let was = workbench.value(&place);
        workbench.apply(&Edit::Set(place.clone(), value.clone())).expect("it can be set");
        assert!(workbench.value(&place).is_some_and(|now| now.same(&value)), "{field}");
        workbench.apply(&Edit::Set(place, was.unwrap_or(absent))).expect("it can be set back");
        assert_eq!(workbench.text(file), before.as_deref(), "{field}");
    }
}

#[test]
fn a_drag_is_one_step() {
    let mut workbench = open("one-day");
    let before = texts(&workbench);
    let (_, file) = workbench.rooms().swap_remove(0);
    let place = Place::parse(&file, "furniture[1].at").expect("a place");
    for step in 0..50 {
        workbench
            .drag(&Edit::Set(place.clone(), Value::numbers(&[0.3, 0.0, f64::from(step) / 50.0])))
            .expect("it moves");
    }
    assert!(workbench.is_dragging());
    workbench.settle();
    workbench.apply(&Edit::Set(place.item(1), Value::Number(0.5))).expect("it moves");
    assert!(workbench.is_changed(&file));
    workbench.undo().expect("a step");
    let (_, now) = values(&workbench, &file).into_iter().find(|(own, _)| *own == place).expect("it is there");
    assert!(now.same(&Value::numbers(&[0.3, 0.0, 0.98])));
    workbench.undo().expect("the drag");
    assert_eq!((texts(&workbench) == before, workbench.undo()), (true, None));
    workbench.redo().expect("the drag again");
    assert!(!workbench.mark_and_changed(&file));
}

/// Saving, as the tests need it.
trait Saved {
    fn mark_and_changed(&mut self, file: &str) -> bool;
}

impl Saved for Workbench {
    fn mark_and_changed(&mut self, file: &str) -> bool {
        self.mark_saved();
        self.is_changed(file)
    }
}

#[test]
fn only_the_files_of_the_pack_can_be_written() {
    let mut workbench = open("one-day");
    for (file, path) in [("no-reason/pack.ron", "format"), ("index.ron", "start"), ("one-day/rooms/none.ron", "id")] {
        let place = Place::parse(file, path).expect("a place");
        assert!(workbench.apply(&Edit::Set(place, Value::Whole(1))).is_err(), "{file}");
    }
    assert!(workbench.apply(&Edit::File("../x.ron".into(), Some(String::new()))).is_err());
    assert_eq!(workbench.changed().count(), 0);
}
