//! Tests of the landing: its wall leaves the door free, the leaf turns about its hinge, light comes from where it should.

use super::*;
use crate::shell::tests::sample;

#[test]
fn nothing_but_the_leaf_stands_in_the_doorway() {
    let spec = sample(1);
    let landing = build(&spec, &[]);
    let (half, high) = (spec.enter.0 / 2.0, spec.enter.1);
    let inside = |p: &Vec3| p.x.abs() < half - 0.01 && p.y > 0.03 && p.y < high - 0.01;
    assert!(!landing.mesh.positions.iter().any(inside_wall(&inside)), "the doorway is free");
    let closed = leaf(&spec, 0.0);
    let (low, top) = closed.mesh.bounds();
    assert!(low.x < -half + 0.05 && top.x > half - 0.05, "the closed leaf fills it: {low} {top}");
    let open = leaf(&spec, 1.0);
    let (low, _) = open.mesh.bounds();
    assert!(low.x > half - 0.25, "the open leaf leaves it free: {low}");
}

/// Only what is in the wall's thickness is in the doorway; what stands on the floor before it is not.
fn inside_wall(inside: &impl Fn(&Vec3) -> bool) -> impl FnMut(&Vec3) -> bool {
    move |place| inside(place) && place.z < WALL
}

fn standing(kind: &str, at: Vec3, tilt: (f32, f32)) -> Placed {
    Placed { kind: kind.into(), at, turn: 0.0, tilt, held: None, scale: 1.0, variation: 0 }
}

#[test]
fn what_was_written_to_lean_stood_upright() {
    let spec = sample(1);
    let bare = build(&spec, &[]).mesh.positions.len();
    let reach = |tilt: (f32, f32)| {
        let with = build(&spec, &[standing("umbrella", Vec3::new(-1.0, 0.0, 0.5), tilt)]);
        let own = with.mesh.positions[bare..].iter().map(|p| p.z);
        own.fold((f32::INFINITY, f32::NEG_INFINITY), |(low, high), z| (low.min(z), high.max(z)))
    };
    let (upright, leaning) = (reach((0.0, 0.0)), reach((-0.5, 0.0)));
    assert!(leaning.0 < upright.0 - 0.2, "its top leans towards the wall: {upright:?} {leaning:?}");
}

#[test]
fn what_stands_there_is_on_the_floor_and_lit() {
    let spec = sample(1);
    let shoes = standing("work-shoes", Vec3::new(0.3, 0.0, 0.4), (0.0, 0.0));
    let bare = build(&spec, &[]);
    let with = build(&spec, &[shoes]);
    let more = bare.mesh.positions.len()..with.mesh.positions.len();
    assert!(!more.is_empty());
    assert!(with.mesh.positions[more.clone()].iter().all(|p| p.y > -0.01 && p.y < 0.3 && p.z > WALL));
    assert!(more.clone().any(|vertex| with.light.groups[vertex][0] > 60), "the sky reaches them");
}

#[test]
fn the_homes_light_falls_before_the_door_and_not_far_beside_it() {
    let spec = sample(1);
    let landing = build(&spec, &[]);
    let floor = |x: f32| {
        let near = |p: &Vec3| p.y.abs() < 0.004 && (p.z - WALL - 0.6).abs() < 0.2 && (p.x - x).abs() < 0.2;
        let lit = landing.mesh.positions.iter().zip(&landing.light.groups).filter(|(p, _)| near(p));
        lit.map(|(_, groups)| u32::from(groups[2])).max().unwrap_or(0)
    };
    assert!(floor(0.0) > 2 * floor(2.6), "{} {}", floor(0.0), floor(2.6));
}
