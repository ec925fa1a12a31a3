//! Rooms come and go with the camera, whatever the length of the track.

use bevy::prelude::*;
use game::camera::Rig;
use game::stage::{Stage, WINDOW};
use story::command::{Command, Teach};
use story::page::{PageKind, Way};

use crate::harness::{Ask, app, shipped};

#[test]
fn the_camera_rides_through_every_room_and_is_pulled_back_without_a_cut() {
    let mut app = app(&shipped(), &[("motion", "full")]);
    app.ask(Command::Open);
    app.ask(Command::Begin);
    let (mut places, mut last) = (Vec::new(), None::<f32>);
    for _ in 0..400 {
        if app.page().0 == PageKind::Ending {
            break;
        }
        app.go_on();
        for _ in 0..600 {
            let rig = app.world().resource::<Rig>().clone();
            // One take: between two frames the camera never jumps, seen from the room it is in.
            let z = rig.pose.at.z;
            if rig.is_riding() {
                if let Some(before) = last {
                    assert!((z - before).abs() < 0.5, "a jump of {} in room {}", z - before, rig.room);
                }
                last = Some(z);
            } else {
                last = None;
                if places.last() != Some(&(rig.room, rig.way)) {
                    places.push((rig.room, rig.way));
                }
                break;
            }
            app.update();
        }
        app.stand(600);
    }
    assert_eq!(app.page().0, PageKind::Ending);
    let expected: Vec<(usize, Way)> =
        (0..18).map(|room| (room, Way::In)).chain((0..18).rev().map(|room| (room, Way::Out))).collect();
    assert_eq!(places, expected);
}

#[test]
fn only_the_rooms_that_can_be_seen_exist() {
    for rooms in [18, 600] {
        let mut app = app(&story::generate::pack(rooms), &[("motion", "cuts")]);
        app.ask(Command::Open);
        app.ask(Command::Begin);
        let mut entities = Vec::new();
        for _ in 0..9 {
            for _ in 0..3 {
                app.go_on();
            }
            app.stand(10);
            let stage = app.world().resource::<Stage>();
            assert!(stage.planned() <= 2 * WINDOW + 1, "{} rooms", stage.planned());
            entities.push(app.world().entities().len());
        }
        let (least, most) = (entities.iter().min().unwrap(), entities.iter().max().unwrap());
        assert!(most - least <= 8, "entities grow along the track: {entities:?}");
    }
}

#[test]
fn looking_at_a_thing_brings_the_camera_close_and_back() {
    let mut app = app(&shipped(), &[("motion", "full")]);
    app.ask(Command::Open);
    app.ask(Command::Begin);
    app.stand(600);
    let stood = app.world().resource::<Rig>().pose;
    let thing =
        app.world().resource::<game::narrative::Shown>().page.actions.iter().find_map(|action| match &action.command {
            Command::Look(id) => Some(id.clone()),
            _ => None,
        });
    app.ask(Command::Look(thing.unwrap()));
    app.stand(600);
    assert!(app.world().resource::<Rig>().pose.at.distance(stood.at) > 0.3);
    app.ask(Command::Back);
    app.stand(600);
    assert!(app.world().resource::<Rig>().pose.at.distance(stood.at) < 1e-3);
}

#[test]
fn cuts_have_no_pose_in_between() {
    let mut app = app(&shipped(), &[("motion", "cuts")]);
    app.ask(Command::Open);
    app.ask(Command::Begin);
    for _ in 0..12 {
        app.go_on();
        assert!(!app.world().resource::<Rig>().is_riding());
        let rig = app.world().resource::<Rig>();
        assert_eq!(rig.pose, app.world().resource::<Stage>().stop(rig.room));
    }
}

#[test]
fn the_ride_begins_before_the_door_and_comes_in_by_it() {
    let mut app = app(&shipped(), &[("motion", "full")]);
    app.ask(Command::Open);
    app.stand(600);
    let stage = app.world().resource::<Stage>();
    let (before, inside) = (stage.on_the_way(0, None, 1.0).at.z, stage.stop(0).at.z);
    let stood = app.world().resource::<Rig>().pose.at.z;
    assert!(stood > inside + 2.0 && stood <= before + 1e-3, "it stands before the door: {stood}");
    app.ask(Command::Begin);
    let mut last = f32::INFINITY;
    let mut frames = 0;
    while app.world().resource::<Rig>().is_riding() && frames < 2000 {
        let at = app.world().resource::<Rig>().pose.at.z;
        assert!(at <= last + 1e-3, "it only comes nearer: {last} {at}");
        (last, frames) = (at, frames + 1);
        app.update();
    }
    assert!(frames > 30 && frames < 2000, "{frames} frames");
    let rig = app.world().resource::<Rig>();
    assert!(!rig.outside && (rig.pose.at.z - inside).abs() < 1e-3, "{:?}", rig.pose);
}

#[test]
fn a_picture_that_is_held_while_the_camera_comes_in_stands_still_when_it_has_come_in() {
    let mut app = app(&shipped(), &[("motion", "full"), ("mode", "workshop"), ("plan", "45-minutes")]);
    let paused = |app: &App| app.world().resource::<Time<Virtual>>().is_paused();
    let rig = |app: &App| app.world().resource::<Rig>().clone();
    app.stand(600);
    assert!(!rig(&app).outside, "the welcome is held, and the camera has come in all the same");
    app.update();
    assert!(paused(&app));
    app.ask(Command::Teach(Teach::On));
    assert!(!paused(&app), "the next step is a room");
    app.ask(Command::Teach(Teach::On));
    app.ask(Command::Teach(Teach::Freeze));
    assert!(rig(&app).is_riding() && !paused(&app), "it was asked for on the way to the next room");
    app.stand(600);
    app.update();
    assert!(paused(&app));
}
