//! The set from outside: the camera leaves its track, moves along the rooms, and comes back.

use bevy::prelude::*;
use game::aloft::Plan;
use game::camera::Rig;
use game::narrative::Shown;
use game::pages::keys;
use game::stage::{Stage, WINDOW};
use story::command::Command;
use story::page::PageKind;
use story::source::Files;

use crate::harness::{Ask, app, shipped};

/// An application whose journey has ended, with this motion.
fn ended(files: &Files, motion: &str) -> App {
    let mut app = app(files, &[("motion", "cuts")]);
    for _ in 0..6_000 {
        if offers(&app, &Command::Outside) {
            app.ask(Command::Settings);
            app.ask(Command::Set("motion".into(), motion.into()));
            app.ask(Command::Back);
            return app;
        }
        app.go_on();
    }
    panic!("the journey never ended");
}

fn offers(app: &App, command: &Command) -> bool {
    app.world().resource::<Shown>().page.actions.iter().any(|action| action.command == *command)
}

fn rig(app: &App) -> Rig {
    app.world().resource::<Rig>().clone()
}

/// Presses a key that the page understands.
fn press(app: &mut App, key: &str) {
    let command = keys::command(&app.world().resource::<Shown>().page, key);
    app.ask(command.unwrap_or_else(|| panic!("{key} does nothing")));
}

#[test]
fn the_camera_flies_out_along_the_rooms_and_back_without_a_jump() {
    let mut app = ended(&shipped(), "full");
    let before = rig(&app);
    app.ask(Command::Outside);
    let mut last = rig(&app);
    let mut lifts = vec![last.lift()];
    for key in ["", "ArrowRight", "ArrowRight", "ArrowLeft"] {
        if !key.is_empty() {
            press(&mut app, key);
        }
        for _ in 0..200 {
            let now = rig(&app);
            let plan = app.world().resource::<Plan>();
            let moved = now.pose.at + Vec3::Z * plan.offset(now.room, last.room).unwrap() - last.pose.at;
            assert!(moved.length() < 1.6, "a jump of {moved}");
            lifts.push(now.lift());
            last = now;
            if last.doing == game::camera::Move::Still {
                break;
            }
            app.update();
        }
    }
    assert!(lifts.windows(2).all(|pair| pair[1] >= pair[0] - 1e-6), "it does not come down between rooms");
    assert_eq!((last.room, last.lift()), (1, 1.0));
    assert_eq!(app.page(), (PageKind::Outside, Some("low-table".into())));
    press(&mut app, "Escape");
    app.stand(600);
    let after = rig(&app);
    assert_eq!((app.page().0, after.room, after.pose, after.lift()), (PageKind::Ending, before.room, before.pose, 0.0));
}

#[test]
fn a_room_is_entered_from_outside_at_its_doorway() {
    for motion in ["full", "gentle", "cuts"] {
        let mut app = ended(&shipped(), motion);
        app.ask(Command::Outside);
        for _ in 0..4 {
            press(&mut app, "ArrowRight");
            app.stand(600);
        }
        let enter = app.world().resource::<Shown>().page.actions.iter().find(|a| a.id == "enter-out").cloned();
        app.ask(enter.unwrap().command);
        assert_eq!(app.page(), (PageKind::Choice, Some("letter".into())));
        assert!(!offers(&app, &Command::Outside), "never while riding");
        app.stand(600);
        app.update();
        let rig = rig(&app);
        assert_eq!((rig.room, rig.aloft, rig.outside, rig.lift()), (4, None, false, 0.0), "{motion}");
        assert_eq!(rig.pose, app.world().resource::<Stage>().stop(4), "{motion}");
        // And the ride goes on from there.
        app.go_on();
        app.go_on();
        app.stand(600);
        assert_eq!(app.world().resource::<Rig>().room, 3, "{motion}");
    }
}

#[test]
fn cuts_have_no_flight() {
    let mut app = ended(&shipped(), "cuts");
    app.ask(Command::Outside);
    for key in ["ArrowRight", "ArrowRight"] {
        press(&mut app, key);
        let rig = rig(&app);
        assert_eq!((rig.doing, rig.lift()), (game::camera::Move::Still, 1.0));
        assert_eq!(Some(rig.pose), app.world().resource::<Plan>().pose());
    }
}

#[test]
fn from_outside_too_only_the_rooms_near_the_one_looked_at_exist() {
    for rooms in [18, 300] {
        let mut app = ended(&story::generate::pack(rooms), "full");
        app.ask(Command::Outside);
        for room in ["r2", "r17", "r3"] {
            app.ask(Command::Overlook(room.into()));
            app.stand(600);
            assert!(app.world().resource::<Stage>().planned() <= 2 * WINDOW + 1);
            assert!(app.world().resource::<Plan>().rooms.len() <= 2 * game::aloft::REACH + 1);
        }
    }
}
