//! Every broken set of levels under `tests/fixtures/broken` gives exactly the report that lies beside it. A fixture
//! holds only the files that differ from `tests/fixtures/good`; `removed.txt` names files that are not there, `copied.txt`
//! packs that are as the good one is but for their name, `shell.txt` languages in which the product's own texts are there too. `UPDATE_EXPECT=1` writes the reports anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use story::check::{content, stale_help};
use story::generate::vocabulary;
use story::model::WorkshopAt;
use story::page::Way;
use story::problem::{Problem, sorted};
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
    sorted(problems)
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

/// The good pack with a plan and these words of it.
fn with_plan(plan: &str, words: &[String]) -> Files {
    let mut files = good();
    let text = |files: &Files, name: &str| {
        String::from_utf8(files.get(name).expect("it is there").to_vec()).expect("it is text")
    };
    let pack = text(&files, "small/pack.ron");
    let pack = format!("{}    workshops: [\"lesson\"],\n)\n", pack.trim_end().trim_end_matches(')'));
    files.insert("small/pack.ron", pack);
    files.insert("small/workshops/lesson.ron", plan);
    let ask = |room: &str| {
        ["in", "out"].map(|way| format!("{room}--{way}--prompt = What do you see?\n    .notes = Listen.\n")).concat()
    };
    let asked = ["hall", "desk", "end"].map(ask).concat();
    files.insert("small/text/en.ftl", [text(&files, "small/text/en.ftl"), asked, words.concat()].concat());
    files
}

const PLAN: &str = "Workshop(id: \"lesson\", minutes: 9, rooms: [\"hall\", \"desk\", \"end\"], steps: [
        (id: \"talk\", minutes: 2, at: Talk, picture: (\"desk\", Out)),
        (id: \"hall\", minutes: 5, at: Room(\"hall\", In), look: [\"futon\"], vote: true),
        (id: \"ways\", minutes: 2, at: Compare),
    ])";

fn words_of_plan() -> [String; 4] {
    let step = |id: &str| format!("workshop--lesson--{id} = Step\n    .notes = Listen.\n");
    let words = "workshop--lesson = A lesson\n    .about = For a class.\n    .aims = To look.\n";
    [words.into(), step("talk"), step("hall"), step("ways")]
}

#[test]
fn a_plan_that_was_copied_without_its_words_is_said_in_one_line() {
    let told = |files: &Files| {
        problems(files).iter().map(|problem| format!("{} {}", problem.message, problem.hint)).collect::<Vec<_>>()
    };
    let all = told(&with_plan(PLAN, &[]));
    assert_eq!(all.len(), 1, "{all:?}");
    assert!(all[0].starts_with("all 9 texts of this plan are missing in small/text/en.ftl"), "{all:?}");
    assert!(all[0].contains("`workshop--lesson`"), "{all:?}");
    let one = told(&with_plan(PLAN, &words_of_plan()[..3]));
    assert_eq!(one.len(), 2, "of one step a title and its notes: {one:?}");
}

#[test]
fn nothing_noticed_notes_that_named_a_step_the_plan_does_not_have() {
    let told = |notes: &str| {
        let [plan, talk, hall, ways] = words_of_plan();
        let talk = talk.replace("Listen.", notes);
        problems(&with_plan(PLAN, &[plan, talk, hall, ways])).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(told("It has its turn in step 3."), Vec::<String>::new());
    let all = told("It has its turn in step 4.");
    assert_eq!(all.len(), 1, "{all:?}");
    assert!(all[0].contains("this text names step 4, but the plan \"lesson\" has 3 steps"), "{all:?}");
}

#[test]
fn a_picture_behind_words_is_of_a_room_that_the_plan_rides_through() {
    let of = |was: &str, is: &str| {
        let all = problems(&with_plan(&PLAN.replace(was, is), &words_of_plan()));
        all.into_iter().map(|problem| problem.message).collect::<Vec<_>>()
    };
    let in_room = of("look: [", "picture: (\"desk\", In), look: [");
    assert_eq!(in_room, ["this step shows a picture of its own already"]);
    assert!(of("(\"desk\", Out)", "(\"no-room\", Out)")[0].contains("no-room"));
    let left_out = of("\"hall\", \"desk\", \"end\"", "\"hall\", \"end\"");
    assert!(left_out.contains(&"this plan does not ride through the room \"desk\"".to_owned()), "{left_out:?}");
}

#[test]
fn a_plan_for_teaching_is_read_with_its_rooms_and_texts() {
    let loaded = load(&with_plan(PLAN, &words_of_plan()), &vocabulary());
    assert_eq!(loaded.problems, []);
    let plan = &loaded.library.packs[0].workshops[0];
    assert_eq!((plan.minutes, plan.steps.len()), (9, 3));
    assert_eq!((plan.steps[0].picture, plan.steps[1].picture), (Some((1, Way::Out)), None));
    assert_eq!((plan.steps[1].at, plan.steps[1].look.as_slice()), (WorkshopAt::Room(0, Way::In), [1].as_slice()));
    assert!(plan.pack.as_ref().is_some_and(|pack| pack.is_short && pack.rooms.len() == 3));
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
