//! What loading keeps, leaves out and asks for.

use proptest::prelude::*;

use super::*;
use crate::generate;

fn load_generated(change: impl FnOnce(&mut Files)) -> Loaded {
    let mut files = generate::pack(3);
    change(&mut files);
    load(&files, &generate::vocabulary())
}

#[test]
fn a_bad_pack_is_left_out_and_the_good_one_stays() {
    let loaded = load_generated(|files| {
        files.insert("index.ron", "(start: \"generated\", packs: [\"bad\", \"generated\"])");
        files.insert("bad/pack.ron", "Pack(");
    });
    assert_eq!(loaded.refused, ["bad"]);
    assert_eq!(loaded.library.packs.iter().map(|pack| pack.id.as_str()).collect::<Vec<_>>(), ["generated"]);
    assert_eq!(loaded.problems.len(), 1);
    assert_eq!(loaded.problems[0].to_string().lines().next(), Some("bad/pack.ron:1:5: this `(` is never closed"));
}

#[test]
fn nothing_at_all_is_reported_and_survived() {
    let loaded = load(&Files::default(), &Vocabulary::default());
    let places: Vec<&str> = loaded.problems.iter().map(|problem| problem.file.as_str()).collect();
    assert_eq!(places, ["help.ron", "index.ron"]);
    assert!(loaded.library.packs.is_empty());
}

#[test]
fn asking_again_and_again_brings_everything_in() {
    let all = generate::pack(4);
    let mut files = Files::default();
    let mut rounds = 0;
    loop {
        let names = wanted(&files);
        if names.is_empty() {
            break;
        }
        rounds += 1;
        for name in names {
            files.insert(name.clone(), all.get(&name).expect("it exists").to_vec());
        }
    }
    assert_eq!((files, rounds), (all, 3));
}

#[test]
fn names_that_lead_elsewhere_are_never_asked_for() {
    let mut files = Files::default();
    files.insert("index.ron", "(start: \"a\", packs: [\"../x\", \"a/b\", \"a\"])");
    assert_eq!(wanted(&files), ["a/pack.ron", "help.ron"]);
    assert!(
        is_level_file("a/b.ron") && is_level_file("en.ftl") && !is_level_file("README.md") && !is_level_file("ron")
    );
}

#[test]
fn old_help_is_reported_by_the_day() {
    let mut files = Files::default();
    let entry =
        |checked| format!("(country: \"C\", language: \"en\", name: \"N\", about: \"A\", contact: \"1\"{checked})");
    let entries = [entry(", checked: \"2026-05-26\""), entry(", checked: \"2026-05-25\""), entry("")].join(",\n");
    files.insert(HELP, format!("(entries: [\n{entries}])"));
    let found = check::stale_help(&files, "2026-11-22");
    let lines: Vec<String> = found.iter().map(|problem| problem.to_string().lines().take(1).collect()).collect();
    assert_eq!(
        lines,
        [
            "help.ron:1:11: warning: 1 of 3 places to turn to have never been checked",
            "help.ron:3:78: warning: \"N\" was last checked 181 days ago",
        ]
    );
}

fn file_names() -> Vec<String> {
    generate::pack(3).iter().map(|(name, _)| name.to_owned()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_bytes_in_any_file_make_it_panic(which in 0usize..9, bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let names = file_names();
        load_generated(|files| files.insert(names[which % names.len()].clone(), bytes));
    }

    #[test]
    fn no_change_of_any_file_makes_it_panic(
        which in 0usize..9,
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0usize..30, "[a-zA-Z(){}\\[\\]:,\"'.0-9 -]{0,8}"), 1..4),
    ) {
        let names = file_names();
        let loaded = load_generated(|files| {
            let name = &names[which % names.len()];
            let mut bytes = files.get(name).unwrap_or_default().to_vec();
            for (at, length, put) in changes {
                let start = at.index(bytes.len().max(1)).min(bytes.len());
                let end = (start + length).min(bytes.len());
                bytes.splice(start..end, put.bytes());
            }
            files.insert(name.clone(), bytes);
        });
        let errors = loaded.problems.iter().any(|problem| problem.is_error());
        prop_assert!(errors || !loaded.library.packs.is_empty(), "a pack is left out without a word");
    }
}
