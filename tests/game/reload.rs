//! Level files that change while the game runs: the page, the rooms that stand, and the thread that reads.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use bevy::prelude::*;
use game::camera::Rig;
use game::live::Arrived;
use game::narrative::{Shown, Story};
use game::stage::Stage;
use game::watch::{self, Places};
use story::command::Command;
use story::page::PageKind;
use story::source::Files;

use crate::harness::{Ask, app, shipped};

fn change(files: &mut Files, name: &str, from: &str, to: &str) {
    let text = String::from_utf8(files.get(name).expect("it is there").to_vec()).expect("it is text");
    assert!(text.contains(from), "{name} has no {from}");
    files.insert(name, text.replacen(from, to, 1));
}

fn arrive(app: &mut App, files: &Files) {
    let loaded = story::source::load(files, &game::vocabulary::vocabulary());
    app.world_mut().write_message(Arrived::new(loaded));
    app.update();
    app.update();
}

/// In the first room of the ride.
fn riding(files: &Files) -> App {
    let mut app = app(files, &[("motion", "cuts")]);
    app.ask(Command::Open);
    app.ask(Command::Begin);
    app.stand(400);
    app
}

#[test]
fn only_the_room_whose_file_changed_is_built_anew() {
    let mut files = shipped();
    let mut app = riding(&files);
    let specs = |app: &App| {
        let stage = app.world().resource::<Stage>();
        stage.slots().map(|(room, slot)| (room, slot.spec.clone())).collect::<Vec<_>>()
    };
    let before = specs(&app);
    let name =
        files.iter().map(|(name, _)| name.to_owned()).find(|name| name.starts_with("no-reason/rooms/02-")).unwrap();
    change(&mut files, &name, "furniture: [", "furniture: [(kind: \"tea-cup\", at: (0.5, 0.0, 0.5)),");
    arrive(&mut app, &files);
    let after = specs(&app);
    assert_eq!(before[0], after[0]);
    assert_eq!(before[2], after[2]);
    assert_eq!(before[1].1.props.len() + 1, after[1].1.props.len());
    assert_eq!(app.page(), (PageKind::Room, Some("my-small-home".into())));
    assert_eq!(app.world().resource::<Rig>().room, 0);
}

#[test]
fn a_track_that_becomes_shorter_under_the_camera_takes_it_along() {
    let long = story::generate::pack(9);
    let mut app = riding(&long);
    for _ in 0..30 {
        if app.world().resource::<Rig>().room == 8 {
            break;
        }
        app.go_on();
        app.stand(400);
    }
    assert_eq!(app.world().resource::<Rig>().room, 8);
    arrive(&mut app, &story::generate::pack(3));
    app.stand(400);
    assert!(app.world().resource::<Rig>().room < 3);
    assert!(app.world().resource::<Stage>().slots().all(|(room, _)| room < 3));
    assert!(!app.world().resource::<Shown>().page.notice.is_empty());
}

#[test]
fn saving_a_file_shows_it_and_breaking_it_keeps_the_last_good_one() {
    let folder = std::env::temp_dir().join(format!("my-small-home-reload-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    let files = shipped();
    for (name, bytes) in files.iter() {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let mut app = app(&files, &[("motion", "cuts")]);
    app.insert_resource(Places { levels: folder.clone(), own: Vec::new() });
    app.add_message::<FileDragAndDrop>();
    watch::plugin(&mut app);
    for _ in 0..3 {
        app.update();
    }
    // Until the thread watches, nothing is told.
    std::thread::sleep(Duration::from_millis(300));
    let pack = "no-reason/text/en.ftl";
    let good = fs::read_to_string(folder.join(pack)).unwrap();
    let wait = |app: &mut App, done: &dyn Fn(&App) -> bool| {
        let begun = Instant::now();
        while !done(app) {
            assert!(begun.elapsed() < Duration::from_secs(60), "it never shows");
            std::thread::sleep(Duration::from_millis(2));
            app.update();
        }
        begun.elapsed()
    };
    let title = |app: &App| app.world().resource::<Shown>().page.blocks.clone();
    let before = title(&app);
    save(&folder.join(pack), &good.replacen("    .about =\n", "    .about =\n        Newly written.\n", 1));
    let took = wait(&mut app, &|app| title(app) != before);
    println!("from save to page natively: {} ms", took.as_millis());
    save(&folder.join(pack), &good.replacen("\npack = ", "\npack ", 1));
    wait(&mut app, &|app| app.world().resource::<Shown>().problems.is_some());
    assert!(app.world().resource::<Story>().0.pack().is_some_and(|pack| pack.id == "no-reason"));
    save(&folder.join(pack), &good);
    wait(&mut app, &|app| app.world().resource::<Shown>().problems.is_none());
    assert_eq!(title(&app), before);
    fs::remove_dir_all(folder).unwrap();
}

/// Saves a file as editors do: beside it, then over it.
fn save(path: &PathBuf, text: &str) {
    let beside = path.with_extension("new");
    fs::write(&beside, text).expect("it can be written");
    fs::rename(beside, path).expect("it can be renamed");
}
