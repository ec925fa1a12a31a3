//! `studio new` as it is called: the pack it begins is whole, and what it refuses it leaves as it was.

use std::fs;
use std::path::{Path, PathBuf};

use crate::common::{said, studio};

/// A copy of the levels of this repository, taken away again at the end.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("my-small-home-{name}-{}", std::process::id()));
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../levels"), &folder);
        Self(folder)
    }

    fn dir(&self) -> String {
        self.0.to_string_lossy().into_owned()
    }

    fn index(&self) -> String {
        fs::read_to_string(self.0.join("index.ron")).expect("it is there")
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("it can be made");
    for entry in fs::read_dir(from).expect("it is there") {
        let path = entry.expect("it can be read").path();
        let target = to.join(path.file_name().expect("it has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("it can be copied");
        }
    }
}

#[test]
fn a_new_pack_passes_every_check_as_it_stands() {
    let levels = Copy::new("new-whole");
    let before = levels.index();
    let made = studio(&["new", "our-club", &levels.dir()]);
    assert_eq!(made.status.code(), Some(0), "{made:?}");
    assert!(said(&made).contains("studio check"), "{made:?}");
    let comment = before.lines().next().expect("it begins with a comment");
    assert!(levels.index().starts_with(comment) && levels.index().contains("\"our-club\""), "{}", levels.index());

    let check = studio(&["check", "--today", "2026-11-22", &levels.dir()]);
    assert_eq!(check.status.code(), Some(0), "{check:?}");
    let own: Vec<String> = said(&check).lines().filter(|line| line.contains("our-club")).map(str::to_owned).collect();
    assert_eq!(own, Vec::<String>::new(), "not even a warning");
    for args in
        [["coverage", "--pack", "our-club"], ["playtest", "--pack", "our-club"], ["graph", "--pack", "our-club"]]
    {
        let output = studio(&[args.as_slice(), &[levels.dir().as_str()]].concat());
        assert_eq!(output.status.code(), Some(0), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn a_new_pack_can_be_taught_as_it_stands() {
    let levels = Copy::new("new-taught");
    studio(&["new", "our-club", &levels.dir()]);
    let guide = |args: &[&str]| {
        let file = levels.0.join("guide.html");
        let out = file.to_string_lossy();
        let made = studio(&[&["guide", "--pack", "our-club", "--out", &out], args, &[&levels.dir()]].concat());
        assert_eq!(made.status.code(), Some(0), "{made:?}");
        fs::read_to_string(&file).expect("it is written")
    };
    let texts = levels.0.join("our-club/text/en.ftl");
    let written = fs::read_to_string(&texts).expect("it is there");
    let questions = written.lines().filter_map(|line| Some(line.split_once("--prompt = ")?.1));
    let (whole, lesson) = (guide(&[]), guide(&["--plan", "20-minutes"]));
    assert_eq!(questions.clone().count(), 6, "three rooms, both ways");
    for question in questions {
        assert!(whole.contains(question), "{question}");
    }
    assert!(lesson.contains("A small yellow bus") && lesson.contains("Why can that be the right amount?"), "{lesson}");

    let (before, rest) = written.split_once("messages--in--prompt").expect("it asks");
    let (_, after) = rest.split_once("messages--out--prompt").expect("it asks");
    fs::write(&texts, format!("{before}messages--out--prompt{after}")).expect("it can be written");
    let check = said(&studio(&["check", "--today", "2026-11-22", &levels.dir()]));
    let own: Vec<&str> = check.lines().filter(|line| line.contains("our-club")).collect();
    assert_eq!(own.len(), 1, "{check}");
    assert!(own[0].contains("warning: nothing is asked of a group in the room \"messages\""), "{check}");
}

#[test]
fn every_room_field_an_author_touches_has_a_comment_in_the_template() {
    let room = include_str!("../../template/rooms/01-bag.ron");
    let lines: Vec<&str> = room.lines().collect();
    for field in [
        "id",
        "place",
        "size",
        "ratio",
        "stretch",
        "enter",
        "window",
        "light",
        "furniture",
        "disarray",
        "figure",
        "things",
        "going_in",
        "sounds",
    ] {
        let begins = format!("    {field}: ");
        let at =
            lines.iter().position(|line| line.starts_with(&begins)).unwrap_or_else(|| panic!("{field} is not there"));
        assert!(lines[at - 1].trim_start().starts_with("//"), "{field} has no comment above it");
    }
}

#[test]
fn another_pack_can_be_begun_from() {
    let levels = Copy::new("new-from");
    let from = levels.0.join("one-day");
    let made = studio(&["new", "one-night", "--from", &from.to_string_lossy(), &levels.dir()]);
    assert_eq!(made.status.code(), Some(0), "{made:?}");
    let pack = fs::read_to_string(levels.0.join("one-night/pack.ron")).expect("it is there");
    assert!(pack.contains("id: \"one-night\",") && !pack.contains("id: \"one-day\""));
    assert!(levels.0.join("one-night/text/ja.ftl").is_file());
}

#[test]
fn what_is_refused_is_left_as_it_was() {
    let levels = Copy::new("new-refused");
    let before = levels.index();
    fs::create_dir(levels.0.join("empty")).expect("it can be made");
    for (name, words) in [
        ("Our Club", "small letters, digits and single dashes"),
        ("../escape", "small letters, digits and single dashes"),
        ("one-day", "Choose another name"),
        ("text", "Choose another name"),
        ("empty", "Choose another name"),
    ] {
        let refused = studio(&["new", name, &levels.dir()]);
        assert_eq!(refused.status.code(), Some(1), "{name}");
        let said = String::from_utf8_lossy(&refused.stderr);
        assert!(said.contains(words), "{name}: {said}");
    }
    let levels_without_facts = Copy::new("new-no-facts");
    fs::remove_dir_all(levels_without_facts.0.join("no-reason")).expect("it can be removed");
    let refused = studio(&["new", "our-club", &levels_without_facts.dir()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("there is no pack \"no-reason\""), "{refused:?}");
    assert!(!levels_without_facts.0.join("our-club").exists());
    assert_eq!(levels.index(), before);
}
