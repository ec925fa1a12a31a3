use std::collections::BTreeSet;

use super::*;
use crate::testing;

/// All that a guide says, one text each.
fn texts(guide: &Guide) -> Vec<String> {
    let mut texts = vec![guide.kind.clone(), guide.title.clone(), guide.contents.clone()];
    texts.extend(guide.about.iter().cloned());
    texts.extend(guide.parts.iter().flat_map(Part::texts).map(str::to_owned));
    texts
}

#[test]
fn a_guide_has_every_room_both_ways_and_every_fact_once() {
    let guide = of(&testing::library(), &testing::shared(), "en", Extent::default(), "2026-11-22");
    let pieces = || guide.parts.iter().flat_map(|part| &part.pieces);
    let cards = pieces().filter(|piece| matches!(piece, Piece::Card(_))).count();
    assert_eq!(cards, 8);
    let facts: Vec<&str> = pieces()
        .filter_map(|piece| if let Piece::Fact(fact) = piece { Some(fact.id.as_str()) } else { None })
        .collect();
    let once: BTreeSet<&str> = facts.iter().copied().collect();
    assert_eq!(facts.len(), once.len(), "{facts:?}");
    let known: BTreeSet<&str> = testing::shared().evidence.ids().map(|id| &*id.to_owned().leak()).collect();
    assert_eq!(once, known);
}

#[test]
fn no_text_of_the_program_is_missing() {
    for language in testing::library().shell.keys() {
        let guide = of(&testing::library(), &testing::shared(), language, Extent::default(), "2026-11-22");
        let keys: Vec<String> =
            texts(&guide).into_iter().filter(|text| text.contains("guide--") || text.contains("rule--")).collect();
        assert_eq!(keys, Vec::<String>::new(), "{language}");
    }
}

/// The pack with a plan through some of its rooms, where a note names a fact.
fn taught() -> Arc<Pack> {
    let mut pack = testing::pack();
    let words = include_str!("../testing/pack.ftl").replace("Listen in one.", "Listen in one [T.3].");
    pack.texts = Arc::new([("en".to_owned(), testing::catalogue(&words))].into());
    let few = Arc::new(crate::short::of(&pack, &[0, 1, 3]));
    if let Some(plan) = pack.workshops.iter_mut().find(|plan| plan.id == "few") {
        plan.pack = Some(few);
    }
    Arc::new(pack)
}

fn lesson(regions: &[String]) -> Guide {
    of(&testing::library(), &taught(), "en", Extent { plan: Some("few"), regions }, "2026-11-22")
}

fn part<'a>(guide: &'a Guide, id: &str) -> &'a Part {
    guide.parts.iter().find(|part| part.id == id).expect("there is such a part")
}

#[test]
fn a_lesson_has_the_rooms_of_its_plan_in_its_order_under_the_numbers_of_its_steps_alone() {
    let lesson = lesson(&[]);
    let stops = &part(&lesson, "rooms").pieces;
    let said: Vec<&str> = stops
        .iter()
        .filter_map(|piece| match piece {
            Piece::Heading(text) => Some(text.as_str()),
            Piece::Card(card) => card.title.split_once(" · ").map(|(room, _)| room),
            _ => None,
        })
        .collect();
    assert_eq!(said, ["2. Step first", "Room one", "4. Step second", "Room four", "5. Step home", "Room one"]);
    assert!(part(&lesson, "plans").texts().any(|text| text.starts_with("Room four")));
}

#[test]
fn a_lesson_can_be_read_aloud_from_its_paper_without_the_picture() {
    let lesson = lesson(&[]);
    let cards = part(&lesson, "rooms").pieces.iter();
    let cards: Vec<&Card> =
        cards.filter_map(|piece| if let Piece::Card(card) = piece { Some(card) } else { None }).collect();
    let options = || cards.iter().flat_map(|card| &card.options);
    assert!(options().all(|option| option.after.is_some() && option.does.is_none()), "{cards:?}");
    assert!(cards.iter().any(|card| !card.looks.is_empty()), "{cards:?}");
}

#[test]
fn a_lesson_has_the_facts_its_notes_name_and_no_others() {
    let lesson = lesson(&[]);
    let pieces = lesson.parts.iter().flat_map(|part| &part.pieces);
    let facts: Vec<&str> =
        pieces.filter_map(|piece| if let Piece::Fact(fact) = piece { Some(fact.id.as_str()) } else { None }).collect();
    assert_eq!(facts, ["T.3"]);
    assert!(part(&lesson, "closing").texts().any(|text| text.contains("T.3 (step 2)")));
}

#[test]
fn a_room_of_the_whole_guide_begins_with_the_facts_its_notes_name() {
    let guide = of(&testing::library(), &taught(), "en", Extent::default(), "2026-11-22");
    let first = part(&guide, "rooms").pieces.iter().find_map(|piece| match piece {
        Piece::Fact(fact) => Some(fact.id.as_str()),
        _ => None,
    });
    assert_eq!(first, Some("T.3"));
}

#[test]
fn places_to_turn_to_are_of_the_country_that_is_named_and_have_a_box_each() {
    let lesson = lesson(&["there".to_owned()]);
    let table = part(&lesson, "help").pieces.iter().find_map(|piece| match piece {
        Piece::Table(table) => Some(table),
        _ => None,
    });
    let rows = &table.expect("there is a table").rows;
    // The place of that country, and two lines for what is near.
    assert_eq!(rows.len(), 3);
    assert!(rows.iter().all(|row| row.last().is_some_and(|cell| cell.name == "☐")));
}

#[test]
fn every_key_of_a_facilitator_is_in_the_table_with_what_it_does() {
    let guide = of(&testing::library(), &taught(), "en", Extent::default(), "2026-11-22");
    let table = part(&guide, "machine").pieces.iter().find_map(|piece| match piece {
        Piece::Table(table) => Some(table),
        _ => None,
    });
    let rows = &table.expect("there is a table").rows;
    let keys = rows.iter().filter_map(|row| row.first()).map(|cell| cell.name.split(", ").count()).sum::<usize>();
    assert_eq!(keys, crate::command::TEACH_KEYS.len());
    assert!(rows.iter().flatten().all(|cell| !cell.name.is_empty() || cell.words.iter().all(|text| !text.is_empty())));
}
