//! What is reported about files that cannot be read, and that everything is.

use proptest::prelude::*;

use super::*;
use crate::raw::{RawEvidence, RawPack, RawRoom};

const ROOM: &str = include_str!("../../../../tests/fixtures/good/small/rooms/1-hall.ron");

fn problems<T: DeserializeOwned>(text: &[u8]) -> Vec<String> {
    let mut files = Files::default();
    files.insert("f.ron", text);
    let mut report = Report::default();
    let read = ron::<T>(&files, "f.ron", &mut report);
    let mut problems = report.finish(&files);
    problems.sort();
    assert_eq!(read.is_none(), !problems.is_empty());
    problems.iter().map(|p| format!("{}:{} {}", p.line, p.column, p.message)).collect()
}

#[test]
fn a_good_room_is_read() {
    assert_eq!(problems::<RawRoom>(ROOM.as_bytes()), Vec::<String>::new());
}

#[test]
fn all_misfits_of_a_file_are_found() {
    let text = r##"Entry(
    sources: { "S": (name: "a", yaer: "2019"), "T": (name: 5, year: "1") },
    facts: {
        "S.1": (source: "S", text: 'x', who: None, ages: Some(3)),
        "S.2": (source: "S", text: "t", disagrees_with: ["a", 7, b, "c"], text: "u"),
    },
)"##;
    assert_eq!(
        problems::<RawEvidence>(text.as_bytes()),
        [
            "1:1 `Entry` is not what stands here; it is a `Evidence`",
            "2:21 the field `year` is missing",
            "2:33 there is no field `yaer` here",
            "2:60 a text in quotes is expected here, not `5`",
            "4:36 a text in quotes is expected here, not `'x'`",
            "4:63 a text in quotes is expected here, not `3`",
            "5:63 a text in quotes is expected here, not `7`",
            "5:66 a text in quotes is expected here, not `b`",
            "5:75 the field `text` stands here twice",
        ]
    );
}

#[test]
fn enums_numbers_and_tuples_are_explained() {
    let text = r#"(
    format: -1, id: "p", languages: [], rooms: [], start: (energy: 1.5, shame: 2, trust: 99999999999, contact: x),
    causes: [], traces: (), supports: [],
    endings: [
        (id: "a", at: Dor, when: AtLest(Energy, 5)),
        (id: "b", at: Door(1), when: AtLeast(Energy)),
        (id: "c", at: Door, when: All([Trace(x), Not(Trace("y"), 2), Always(1)]), back_to: "r"),
    ],
)"#;
    assert_eq!(
        problems::<RawPack>(text.as_bytes()),
        [
            "2:13 -1 is out of range here",
            "2:68 a whole number is expected here, not `1.5`",
            "2:90 99999999999 is out of range here",
            "2:112 a whole number is expected here, not `x`",
            "3:25 a list in [ ] is expected here, not values in ( )",
            "5:23 there is no `Dor` here",
            "5:34 there is no `AtLest` here",
            "6:23 `Door` stands alone, without brackets",
            "6:38 `AtLeast` takes 2 values in ( ), not 1",
            "7:46 a text in quotes is expected here, not `x`",
            "7:50 `Not` takes one value in ( ), not 2",
            "7:70 `Always` stands alone, without brackets",
        ]
    );
}

#[test]
fn small_slips_and_misfits_are_reported_together() {
    let text = "(id: \"a\" country: 3)";
    let found = problems::<crate::raw::RawHelpEntry>(text.as_bytes());
    assert_eq!(
        found,
        [
            "1:2 there is no field `id` here",
            "1:10 a comma is missing before this",
            "1:19 a text in quotes is expected here, not `3`",
        ]
    );
}

#[test]
fn hostile_files_are_refused_by_name() {
    let large = vec![b' '; MAX_FILE_BYTES + 1];
    assert_eq!(problems::<RawRoom>(&large), ["1:1 the file is larger than 1 MB and is not read"]);
    let deep = "(a: ".repeat(70);
    assert_eq!(
        problems::<RawRoom>(deep.as_bytes()),
        ["1:257 brackets are nested deeper than 64; the file is not read"]
    );
    assert_eq!(problems::<RawRoom>(b"(\n  id: \"\xff\")"), ["2:8 the file is not text in UTF-8"]);
    let many = format!("(id: [{}])", "(),".repeat(200_000));
    assert!(!problems::<RawRoom>(many.as_bytes()).is_empty());
}

#[test]
fn faults_of_one_file_are_bounded() {
    let many = format!("(sources: {{}}, facts: {{{}}})", "\"a\": (x: 1, y: 2, source: 3),".repeat(20_000));
    let start = std::time::Instant::now();
    assert!(problems::<RawEvidence>(many.as_bytes()).len() <= 40);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        problems::<RawRoom>(&bytes);
    }

    #[test]
    fn no_change_of_a_room_makes_it_panic(at in 0usize..10_000, length in 0usize..40, put in "[a-z(){}\\[\\]:,\"'.0-9 -]{0,6}") {
        let mut text = ROOM.as_bytes().to_vec();
        let start = at % text.len();
        let end = (start + length).min(text.len());
        text.splice(start..end, put.bytes());
        problems::<RawRoom>(&text);
    }
}
