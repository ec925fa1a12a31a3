//! `studio check` as it is called: exit status, the place of every problem as it is found from here, the summary.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use crate::common::{Levels, said, studio};

impl Levels {
    fn check(&self) -> Output {
        studio(&["check", "--today", "2026-11-22", &self.0.to_string_lossy()])
    }
}

#[test]
fn good_levels_give_a_summary_and_status_0() {
    let levels = Levels::new("good", 3);
    let output = levels.check();
    assert_eq!(output.status.code(), Some(0));
    assert!(said(&output).starts_with("1 pack, 3 rooms, 6 things, 13 options, "), "{output:?}");
    assert_eq!(said(&output).lines().count(), 1);
}

#[test]
fn broken_levels_give_every_place_and_status_1() {
    let levels = Levels::new("broken", 3);
    let room = levels.0.join("generated/rooms/r2.ron");
    let text = fs::read_to_string(&room).expect("it is there");
    fs::write(&room, text.replace("\"futon\"", "\"fuuton\"").replace("ratio: 0.", "ratoi: 0."))
        .expect("it can be written");
    let help = levels.0.join("help.ron");
    fs::write(&help, "Help(entries: [").expect("it can be written");
    let output = levels.check();
    assert_eq!(output.status.code(), Some(1));
    let lines = said(&output);
    let place = |file: &PathBuf, rest: &str| format!("{}:{rest}", file.display());
    for expected in [
        place(&help, "1:15: this `[` is never closed"),
        place(&room, "1:1: the field `ratio` is missing"),
        place(&room, "2:57: there is no field `ratoi` here"),
    ] {
        assert!(lines.contains(&expected), "{expected} is not in\n{lines}");
    }
    assert!(lines.lines().last().is_some_and(|last| last.contains(" errors, ")), "{lines}");
}

#[test]
fn a_folder_that_is_not_there_is_named_and_gives_status_1() {
    let output = studio(&["check", "no/such/folder"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("no/such/folder: "), "{output:?}");
}

#[test]
fn nobody_reading_on_is_no_fault() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_studio"))
        .arg("kinds")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    // As `studio kinds | head -0` does.
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}
