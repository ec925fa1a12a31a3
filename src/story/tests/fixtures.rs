//! Every broken set of levels under `tests/fixtures/broken` gives exactly the report that lies beside it. A fixture
//! holds only the files that differ from `tests/fixtures/good`; `removed.txt` names files that are not there, `copied.txt`
//! packs that are as the good one is but for their name, `shell.txt` languages in which the product's own texts are there too. `UPDATE_EXPECT=1` writes the reports anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use story::check::{content, stale_help};
use story::generate::vocabulary;
use story::problem::Problem;
use story::source::{Files, is_level_file, load};

/// The day on which the fixtures' help entries are looked at.
const TODAY: &str = "2026-11-22";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures")
}

fn read(folder: &Path, prefix: &str, files: &mut Files) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        let name = format!("{prefix}{}", path.file_name().expect("it has a name").to_string_lossy());
        if path.is_dir() {
            read(&path, &format!("{name}/"), files);
        } else if is_level_file(&name) {
            files.insert(name, fs::read(&path).expect("the file can be read"));
        }
    }
}

const SHELL: &[u8] = include_bytes!("../../../levels/text/en.ftl");

fn good() -> Files {
    let mut files = Files::default();
    read(&folder().join("good"), "", &mut files);
    files.insert("text/en.ftl", SHELL);
    files
}

/// Adds the good pack once more under another name.
fn copy_pack(files: &mut Files, name: &str) {
    let small: Vec<(String, Vec<u8>)> = files
        .iter()
        .filter_map(|(file, bytes)| Some((format!("{name}/{}", file.strip_prefix("small/")?), bytes.to_vec())))
        .collect();
    for (file, bytes) in small {
        files.insert(file, bytes);
    }
    let pack = String::from_utf8(files.get("small/pack.ron").expect("it is there").to_vec()).expect("it is text");
    files.insert(format!("{name}/pack.ron"), pack.replace("id: \"small\"", &format!("id: \"{name}\"")));
}

fn problems(files: &Files) -> Vec<Problem> {
    let loaded = load(files, &vocabulary());
    let mut problems = loaded.problems;
    problems.extend(stale_help(files, TODAY));
    problems.extend(content(files, &loaded.library));
    problems.sort();
    problems
}

fn broken() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder().join("broken")).expect("the folder can be read");
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.expect("the entry can be read").path()).collect();
    folders.sort();
    folders
}

#[test]
fn the_good_levels_have_no_problems() {
    assert_eq!(problems(&good()), []);
    let loaded = load(&good(), &vocabulary());
    assert_eq!((loaded.library.packs.len(), loaded.library.help.len(), loaded.refused.len()), (1, 1, 0));
}

#[test]
fn every_broken_level_gives_its_report() {
    for folder in broken() {
        let mut files = good();
        for name in fs::read_to_string(folder.join("copied.txt")).unwrap_or_default().lines() {
            copy_pack(&mut files, name);
        }
        read(&folder, "", &mut files);
        let removed = fs::read_to_string(folder.join("removed.txt")).unwrap_or_default();
        for name in removed.lines() {
            assert!(files.remove(name).is_some(), "{}: there is no {name}", folder.display());
        }
        for language in fs::read_to_string(folder.join("shell.txt")).unwrap_or_default().lines() {
            files.insert(format!("text/{language}.ftl"), SHELL);
        }
        let problems = problems(&files);
        assert!(!problems.is_empty(), "{}: nothing is found", folder.display());
        let report: String = problems.iter().map(|problem| format!("{problem}\n")).collect();
        expect_test::expect_file![folder.join("expected.txt")].assert_eq(&report);
    }
}

#[test]
fn the_fixtures_are_of_many_kinds() {
    let kinds: BTreeSet<String> = broken()
        .iter()
        .filter_map(|folder| {
            let report = fs::read_to_string(folder.join("expected.txt")).expect("there is a report");
            // Without names and numbers, what is left of a message is its kind.
            let message = report.lines().next()?.splitn(4, ':').nth(3)?.to_owned();
            Some(message.split('"').step_by(2).collect::<String>().replace(|c: char| c.is_ascii_digit(), ""))
        })
        .collect();
    assert!(kinds.len() >= 30, "{} kinds: {kinds:#?}", kinds.len());
}
