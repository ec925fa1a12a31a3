//! Forms of every part of every pack: labelled in every language, and offering what is there.

use author::schema::{self, Type};
use author::{Kind, Place, Value, Workbench};

use crate::common::open;

/// All parts of a pack's files.
fn parts(workbench: &Workbench) -> Vec<Place> {
    let files: Vec<String> = workbench.files().map(|(name, _)| name.to_owned()).collect();
    let known = files.iter().filter_map(|file| Some((file, schema::of_file(file)?)));
    let all = known.flat_map(|(file, whole)| {
        let values = crate::common::values(workbench, file);
        let part = move |place: &Place| matches!(schema::along(whole, &place.path), Some(Type::Part(_)));
        values.into_iter().map(|(place, _)| place).filter(part)
    });
    all.collect()
}

#[test]
fn every_field_has_a_name_and_a_meaning_in_every_language() {
    let workbench = open("no-reason");
    for place in parts(&workbench).into_iter().step_by(17) {
        for language in ["en", "ja", "en-x-easy"] {
            let form = workbench.form(&place, language).expect("it is a part");
            assert!(!form.title.is_empty(), "{place} in {language}");
            for field in form.fields {
                let raw = field.label.chars().all(|c| c.is_ascii_lowercase() || c == ' ');
                assert!(
                    !raw && !field.doc.is_empty(),
                    "{} in {language}: {:?} {:?}",
                    field.place,
                    field.label,
                    field.doc
                );
                if let (Kind::Numbers(numbers), "ja") = (&field.kind, language) {
                    assert!(numbers.iter().all(|(label, _)| !label.is_ascii()), "{numbers:?}");
                }
            }
        }
    }
}

/// Every part once, also those that no pack uses.
#[test]
fn every_part_has_words_for_all_its_fields() {
    let workbench = open("one-day");
    let known: [&'static schema::Part; 34] = [
        &schema::ROOM,
        &schema::AMOUNT,
        &schema::PALETTE,
        &schema::WINDOW,
        &schema::LIGHT,
        &schema::SUN,
        &schema::LAMP,
        &schema::SCREEN,
        &schema::MIX,
        &schema::PROP,
        &schema::DISARRAY,
        &schema::FIGURE,
        &schema::POSE,
        &schema::THING,
        &schema::SAID,
        &schema::CHOICE,
        &schema::OPTION,
        &schema::PACK,
        &schema::METERS,
        &schema::PERSONA,
        &schema::TERM,
        &schema::CAUSE,
        &schema::SUPPORT,
        &schema::FIT,
        &schema::ENDING,
        &schema::DOOR,
        &schema::STANDING,
        &schema::FITS,
        &schema::ROW,
        &schema::EVIDENCE,
        &schema::TAKEN,
        &schema::SOURCE,
        &schema::ACCOUNT,
        &schema::FACT,
    ];
    for part in known {
        for field in part.fields {
            let keys = ["field", part.name]
                .map(|of| format!("editor--{}--{}", of.to_lowercase(), field.name.replace('_', "-")));
            let has = |attribute| keys.iter().any(|key| workbench.editor_text("ja", key, attribute).is_some());
            assert!(has(None) && has(Some("doc")), "{}.{}", part.name, field.name);
            if let Type::Word(words) = field.kind {
                for word in words {
                    let key = format!("editor--choice--{}", word.to_lowercase());
                    assert!(workbench.editor_text("en", &key, None).is_some(), "{key}");
                }
            }
        }
    }
}

#[test]
fn what_is_written_can_be_chosen() {
    for pack in ["no-reason", "eighty-fifty", "one-day"] {
        let workbench = open(pack);
        let mut choices_seen = 0;
        for place in parts(&workbench).into_iter().step_by(3) {
            let form = workbench.form(&place, "en").expect("it is a part");
            for field in form.fields {
                let Some(value) = &field.value else { continue };
                let offered = |choices: &[author::Choice], id: &str| choices.iter().any(|choice| choice.id == id);
                match &field.kind {
                    Kind::Choice { choices, names, .. } => {
                        let id = if *names { value.as_name() } else { value.as_text() };
                        assert!(id.is_some_and(|id| offered(choices, id)), "{}: {value}", field.place);
                    }
                    Kind::Facts(choices) | Kind::Ids(choices) => {
                        for id in value.items().iter().filter_map(Value::as_text) {
                            assert!(offered(choices, id), "{}: {id}", field.place);
                        }
                    }
                    Kind::Parts { titles, .. } => assert_eq!(titles.len(), value.items().len(), "{}", field.place),
                    Kind::Number(range) => {
                        let number = value.as_number().expect("a number");
                        assert!((range.min..=range.max).contains(&number), "{}: {number}", field.place);
                    }
                    _ => continue,
                }
                choices_seen += 1;
            }
        }
        assert!(choices_seen > 100, "{choices_seen}");
    }
}

#[test]
fn a_thing_has_its_texts_in_every_language() {
    let workbench = open("no-reason");
    let place = Place::parse("no-reason/rooms/04-exam-desk.ron", "things[0]").expect("a place");
    let form = workbench.form(&place, "en").expect("it is a thing");
    assert_eq!(form.title, workbench.words_of("en", "exam-desk--ranking", None).unwrap_or_default());
    let texts: Vec<_> = form.fields.iter().filter(|field| matches!(field.kind, Kind::Text { .. })).collect();
    assert_eq!(texts.len(), 9);
    assert_eq!(
        texts.iter().filter(|field| field.value.is_some()).count(),
        6 + texts.iter().filter(|field| !field.is_needed && field.is_written).count()
    );
    let choice = Place::parse("no-reason/rooms/04-exam-desk.ron", "going_in").expect("a place");
    let form = workbench.form(&choice, "ja").expect("a choice");
    assert!(form.fields.iter().any(|field| matches!(&field.kind, Kind::Text { key, .. } if key == "exam-desk--in")));
}

#[test]
fn the_words_of_the_editor_are_as_all_words_of_the_program_have_to_be() {
    let files = crate::common::files();
    let loaded = story::source::load(&files, &crate::common::vocabulary());
    assert_eq!(loaded.problems, []);
    assert_eq!(loaded.library.editor.len(), 3);
    assert_eq!(story::check::content(&files, &loaded.library), []);
}
