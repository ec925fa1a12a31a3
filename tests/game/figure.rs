//! The person keeps out of the camera's way in every room of the shipped levels, going in and coming out.

use std::collections::BTreeSet;

use bevy::prelude::*;
use game::camera::Rig;
use game::files;
use game::stage::Stage;
use set::figure::{Wardrobe, read};
use story::command::Command;
use story::page::PageKind;

use crate::harness::{Ask, app, shipped};

/// No part of him is nearer to the camera's way than this, metres.
const LEAST: f32 = 0.043;

/// How near he comes to the camera's way through a room, metres.
fn nearest(stage: &Stage, room: usize) -> Option<f32> {
    let (pose, at, turn) = stage.slot(room)?.spec.figure.clone()?;
    let path = files::root().join(format!("assets/figure/{pose}.fig"));
    let figure = read(&std::fs::read(path).expect("his file is there")).expect("sound");
    let person = figure.placed(&Wardrobe::of_room(Vec3::ONE), at, turn);
    let way: Vec<Vec3> = (0..=40u8).map(|n| stage.on_the_way(room, Some(room + 1), f32::from(n) / 40.0).at).collect();
    let distances = person.mesh.positions.iter().flat_map(|part| way.iter().map(|eye| eye.distance(*part)));
    distances.reduce(f32::min)
}

#[test]
fn he_keeps_out_of_the_cameras_way() {
    let mut app = app(&shipped(), &[("motion", "cuts")]);
    app.ask(Command::Open);
    app.ask(Command::Begin);
    let (mut seen, mut too_near) = (BTreeSet::new(), Vec::new());
    for _ in 0..400 {
        if app.page().0 == PageKind::Ending {
            break;
        }
        app.stand(600);
        let rig = app.world().resource::<Rig>().clone();
        let stage = app.world().resource::<Stage>();
        // In the last room the camera only goes half of the way.
        if seen.insert((rig.room, rig.way.name()))
            && let Some(near) = nearest(stage, rig.room).filter(|near| *near <= LEAST)
        {
            too_near.push(format!("room {} {}: {near} m from the camera's way", rig.room + 1, rig.way.name()));
        }
        app.go_on();
    }
    assert!(too_near.is_empty(), "{}", too_near.join("\n"));
    assert_eq!(seen.len(), 36);
}
