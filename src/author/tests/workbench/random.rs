//! Whatever somebody does: files can still be read, comments stay, and all of it can be taken back.

use std::collections::BTreeMap;

use author::schema::{self, Names};
use author::{Edit, Id, Place, Step, Value, Workbench};
use proptest::prelude::*;
use story::page::Way;

use crate::common::{assert_same, open, texts, values};

/// Numbers an edit is made of.
type Dice = (u8, usize, usize, f64);

fn pick<T>(mut all: Vec<T>, index: usize) -> Option<T> {
    let count = all.len();
    if count == 0 { None } else { Some(all.swap_remove(index % count)) }
}

/// The list an item is in, and its number.
fn in_list(workbench: &Workbench, place: &Place) -> Option<(Place, usize)> {
    let (list, last) = place.path.split_last()?;
    let list = Place { file: place.file.clone(), path: list };
    let Step::Item(index) = last else { return None };
    matches!(workbench.value(&list), Some(Value::List(_))).then_some((list, *index))
}

/// Some edit.
fn edit(workbench: &Workbench, (kind, one, two, number): Dice) -> Option<Edit> {
    let files: Vec<String> =
        workbench.files().map(|(name, _)| name.to_owned()).filter(|name| schema::of_file(name).is_some()).collect();
    let file = pick(files, one)?;
    let all = values(workbench, &file);
    let room = || pick(workbench.rooms(), one).map(|(id, _)| id);
    let language = || pick(workbench.languages(), two);
    Some(match kind % 12 {
        0..=2 => {
            let leaf = all.into_iter().filter(|(_, value)| value.items().is_empty() && value.get("id").is_none());
            let (place, value) = pick(leaf.collect(), two)?;
            let new = match value {
                Value::Whole(_) => Value::Whole((number * 10.0) as i64),
                Value::Number(_) => Value::Number(number),
                Value::Text(_) => Value::Text(format!("“{number}” \"\\ é\n//")),
                Value::Name(_) => Value::name("Other"),
                _ => return None,
            };
            Edit::Set(place, new)
        }
        3 => Edit::Set(pick(all, two)?.0.field("turn"), Value::Number(number)),
        4 => {
            let items = all.into_iter().filter_map(|(place, value)| Some((in_list(workbench, &place)?, value)));
            let ((list, index), value) = pick(items.collect(), two)?;
            Edit::Insert(list, index + usize::from(number > 0.0), value)
        }
        5 => {
            let items = all.into_iter().filter(|(place, _)| in_list(workbench, place).is_some());
            Edit::Remove(pick(items.collect(), two)?.0)
        }
        6 => {
            let items = all.into_iter().filter_map(|(place, _)| in_list(workbench, &place));
            let (list, from) = pick(items.collect(), two)?;
            let count = workbench.value(&list)?.items().len();
            Edit::Move(list, from, one % count)
        }
        7 => {
            let language = language()?;
            let (key, attribute) = pick(workbench.keys(&language).into_iter().collect(), one)?;
            let words = ["", "One line", "One.\n\nTwo.", "{ $age ->\n    [one] a\n   *[other] b\n}", "{ broken"];
            Edit::Words { language, key, attribute, words: pick(words.to_vec(), two)?.to_owned() }
        }
        8 => Edit::Clear(pick(all, two)?.0),
        9 => Edit::Add(Id::of(Names::Thing, &room()?, &format!("thing-{two}")), Vec::new()),
        10 => Edit::Rename(Id::new(Names::Room, &room()?), format!("room-{two}")),
        _ if number > 0.0 => Edit::AddRoom { id: format!("room-{two}"), after: room() },
        _ if number > -50.0 => Edit::Add(Id::option(&room()?, Way::Out, &format!("option-{two}")), Vec::new()),
        _ => Edit::DropRoom(room()?),
    })
}

/// The lines of comments in the files, and how often each is there.
fn comments(texts: &BTreeMap<String, String>) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for line in texts.iter().filter(|(name, _)| name.ends_with(".ron")).flat_map(|(_, text)| text.lines()) {
        if line.trim_start().starts_with("//") {
            *found.entry(line.trim().to_owned()).or_insert(0) += 1;
        }
    }
    found
}

fn keeps_comments(edit: &Edit) -> bool {
    !matches!(edit, Edit::Remove(_) | Edit::Clear(_) | Edit::Drop(_) | Edit::DropRoom(_))
}

fn dice() -> impl Strategy<Value = Vec<Dice>> {
    prop::collection::vec((any::<u8>(), 0usize..10_000, 0usize..10_000, -100.0..100.0), 1..14)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn all_can_be_read_again_and_taken_back(dice in dice()) {
        let mut workbench = open("one-day");
        let before = texts(&workbench);
        let mut made = 0;
        for dice in dice {
            let Some(edit) = edit(&workbench, dice) else { continue };
            let was = texts(&workbench);
            if workbench.apply(&edit).is_err() {
                prop_assert!(texts(&workbench) == was, "{edit:?} was refused and changed something");
                continue;
            }
            let now = texts(&workbench);
            made += usize::from(now != was);
            for (name, text) in now.iter().filter(|(name, _)| name.ends_with(".ron")) {
                let parsed = story::locate::tree::parse(text);
                prop_assert!(parsed.faults.is_empty(), "{edit:?} leaves {name} as {:?}\n{text}", parsed.faults);
            }
            if keeps_comments(&edit) {
                let (lost, left) = (comments(&was), comments(&now));
                for (line, count) in lost {
                    prop_assert!(left.get(&line).copied().unwrap_or(0) >= count, "{edit:?} takes away {line}");
                }
            }
        }
        let after = texts(&workbench);
        workbench.check();
        let mut steps = 0;
        while workbench.undo().is_some() {
            steps += 1;
        }
        prop_assert_eq!(steps, made);
        assert_same(&texts(&workbench), &before);
        prop_assert_eq!(workbench.changed().count(), 0);
        while workbench.redo().is_some() {}
        assert_same(&texts(&workbench), &after);
    }

    #[test]
    fn what_moves_comes_back_by_moving(one in 0usize..10_000, two in 0usize..10_000) {
        let mut workbench = open("one-day");
        let before = texts(&workbench);
        let Some(Edit::Move(list, from, to)) = edit(&workbench, (6, one, two, 0.0)) else { return Ok(()) };
        let value = |workbench: &Workbench, index| workbench.value(&list.item(index)).map(|value| value.to_string());
        let moved = value(&workbench, from);
        workbench.apply(&Edit::Move(list.clone(), from, to)).expect("it can be moved");
        prop_assert_eq!(value(&workbench, to), moved);
        workbench.apply(&Edit::Move(list.clone(), to, from)).expect("it can be moved back");
        let now = texts(&workbench);
        prop_assert_eq!(comments(&now), comments(&before));
        for (name, text) in &before {
            let value = |text: &str| story::locate::tree::parse(text).root.map(|root| Value::of(&root));
            prop_assert_eq!(value(text), value(&now[name]), "{}", name);
        }
    }
}
