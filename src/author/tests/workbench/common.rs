//! The packs of this folder as the editor gets them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use author::Workbench;
pub(crate) use dress::vocabulary::vocabulary;
use story::source::{Files, is_level_file};

/// All level files.
pub(crate) fn files() -> Files {
    let mut files = Files::default();
    read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../levels")), "", &mut files);
    files
}

fn read(folder: &Path, prefix: &str, files: &mut Files) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = format!("{prefix}{}", path.file_name().expect("a name").to_string_lossy());
        if path.is_dir() {
            read(&path, &format!("{name}/"), files);
        } else if is_level_file(&name) || name.ends_with(".tsv") {
            files.insert(name, fs::read(&path).expect("a file"));
        }
    }
}

/// A pack, opened.
pub(crate) fn open(pack: &str) -> Workbench {
    Workbench::open(files(), pack, vocabulary()).expect("it opens")
}

/// All files of a pack, as they are now.
pub(crate) fn texts(workbench: &Workbench) -> BTreeMap<String, String> {
    workbench.files().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}

/// Every value that is written in a file, with its place.
pub(crate) fn values(workbench: &Workbench, file: &str) -> Vec<(author::Place, author::Value)> {
    let place = author::Place::file(file);
    let mut all = Vec::new();
    if let Some(value) = workbench.value(&place) {
        walk(place, value, &mut all);
    }
    all
}

fn walk(place: author::Place, value: author::Value, all: &mut Vec<(author::Place, author::Value)>) {
    use author::Value;
    match &value {
        Value::Tuple(items) | Value::List(items) | Value::Call(_, items) => {
            for (index, item) in items.iter().enumerate() {
                walk(place.item(index), item.clone(), all);
            }
        }
        Value::Fields(fields) => {
            for (name, value) in fields {
                walk(place.field(name), value.clone(), all);
            }
        }
        Value::Map(entries) => {
            for (key, value) in entries {
                walk(place.key(key), value.clone(), all);
            }
        }
        _ => {}
    }
    all.push((place, value));
}

/// Fails with the first line that differs.
#[track_caller]
pub(crate) fn assert_same(now: &BTreeMap<String, String>, before: &BTreeMap<String, String>) {
    let names: Vec<_> = now.keys().collect();
    assert_eq!(names, before.keys().collect::<Vec<_>>());
    for (name, text) in before {
        let mut lines = text.split_inclusive('\n').zip(now[name].split_inclusive('\n')).enumerate();
        if let Some((line, (was, is))) = lines.find(|(_, (was, is))| was != is) {
            panic!("{name}, line {}: {is:?} instead of {was:?}", line + 1);
        }
        assert_eq!(now[name].len(), text.len(), "{name} is longer or shorter");
    }
}
