//! Tests of baking: the same whatever the steps, dark where it should be, sun only where it can be.

use glam::Vec3;

use super::*;
use crate::figure::Nobody;
use crate::room::build_with;
use crate::room::tests::full_room;
use crate::scatter::tests::plain_props;
use crate::spec::{Placed, Screen};

fn quick(spec: &RoomSpec) -> (Built, Baked) {
    let built = build_with(spec, &Nobody, &plain_props);
    let baked = Baker::new(&built, spec, Quality::QUICK).finish();
    (built, baked)
}

/// A room with nothing in it but a table.
fn tabled() -> RoomSpec {
    let mut spec = crate::shell::tests::sample(6);
    let r = spec.ratio;
    let at = Vec3::new(0.9, 0.12, -2.4);
    // A slab that hangs a hand above the floor.
    spec.props =
        vec![Placed { kind: "table".into(), at, turn: 0.0, tilt: (0.0, 0.0), held: None, scale: r, variation: 0 }];
    spec.lights.lamps = vec![(Vec3::new(0.0, spec.size.y * 0.8, -1.9), 1.0)];
    let center = Vec3::new(-1.0, 0.5, -2.0);
    spec.lights.screen = Some(Screen { center, normal: Vec3::X, half: (0.2, 0.15) });
    spec
}

/// Mean of a group over vertices of the floor near a place.
fn floor_light(built: &Built, light: &Light, group: usize, near: Vec3, within: f32) -> f32 {
    let here: Vec<f32> = (0..built.room.positions.len())
        .filter(|i| {
            let p = built.room.positions[*i];
            p.y.abs() < 0.01 && built.room.normals[*i].y > 0.9 && p.with_y(0.0).distance(near) < within
        })
        .map(|i| light.value(i, group))
        .collect();
    assert!(!here.is_empty(), "no vertex of the floor near {near}");
    here.iter().sum::<f32>() / here.len() as f32
}

#[test]
fn light_is_the_same_whatever_the_steps() {
    let spec = full_room(12);
    let built = build_with(&spec, &Nobody, &plain_props);
    let whole = Baker::new(&built, &spec, Quality::QUICK).finish();
    let mut baker = Baker::new(&built, &spec, Quality::QUICK);
    let mut done = 0.0;
    for rays in [1, 7, 1_000, 33_333].iter().cycle() {
        let progress = baker.step(*rays);
        assert!(progress.done >= done);
        done = progress.done;
        if progress.finished {
            break;
        }
    }
    assert_eq!(done, 1.0);
    assert_eq!(baker.finish(), whole);
    assert_eq!(whole.room.groups.len(), built.room.positions.len());
    assert_eq!(whole.room.sun.len(), built.room.positions.len());
    assert_eq!(whole.room.fill.len(), built.room.positions.len());
    assert!(whole.figure.is_none());
}

#[test]
fn under_a_table_it_is_darker_than_beside_it() {
    let spec = tabled();
    let (built, baked) = quick(&spec);
    let (under, beside) = (Vec3::new(0.9, 0.0, -2.4), Vec3::new(0.2, 0.0, -2.0));
    for (group, name) in ["sky", "lamp", "screen", "dawn"].iter().enumerate() {
        let (dark, light) = (
            floor_light(&built, &baked.room, group, under, 0.2),
            floor_light(&built, &baked.room, group, beside, 0.25),
        );
        assert!(dark < light * 0.6, "{name}: {dark} under the table, {light} beside it");
        assert!(light > 1e-3, "{name} reaches the floor");
    }
}

#[test]
fn groups_come_from_their_lights() {
    let spec = tabled();
    let (built, baked) = quick(&spec);
    let light = &baked.room;
    let by_window = Vec3::new(-1.4, 0.0, -2.7);
    let by_wall = Vec3::new(1.5, 0.0, -0.8);
    assert!(floor_light(&built, light, 0, by_window, 0.4) > 1.5 * floor_light(&built, light, 0, by_wall, 0.4));
    let (near, far) = (Vec3::new(0.0, 0.0, -0.4), Vec3::new(0.0, 0.0, -3.2));
    assert!(
        floor_light(&built, light, 3, near, 0.3) > floor_light(&built, light, 3, far, 0.3),
        "dawn comes in by the door"
    );
    let mut dark = spec.clone();
    (dark.lights.lamps, dark.lights.screen) = (Vec::new(), None);
    let (_, unlit) = quick(&dark);
    let before_screen = Vec3::new(-0.4, 0.0, -2.0);
    let (lit, left) =
        (floor_light(&built, light, 2, before_screen, 0.3), floor_light(&built, &unlit.room, 2, before_screen, 0.3));
    assert!(left < 0.1 * lit, "without a screen only the neighbours' light remains: {left} of {lit}");
}

#[test]
fn the_sun_is_only_where_it_can_be() {
    let spec = tabled();
    let (built, baked) = quick(&spec);
    let sun = spec.lights.sun.expect("sunny");
    let mut shaded = 0;
    for i in 0..built.room.positions.len() {
        let facing = built.room.normals[i].dot(-sun);
        if facing <= 0.0 {
            assert_eq!(baked.room.sun[i], 0, "{} faces away", built.room.positions[i]);
        }
        shaded += usize::from(facing > 0.15 && baked.room.sun[i] == 0);
    }
    assert!(shaded > 0, "the table throws a shadow");
    let mut night = spec.clone();
    night.lights.sun = None;
    let (_, night) = quick(&night);
    assert!(night.room.sun.iter().all(|s| *s == 0));
}

#[test]
fn the_sun_brings_its_bounce() {
    let mut spec = tabled();
    spec.window.open = 0.8;
    let (built, sunny) = quick(&spec);
    spec.lights.sun = None;
    let (_, dull) = quick(&spec);
    let ceiling = |light: &Light| {
        let up = (0..built.room.positions.len())
            .filter(|i| built.room.normals[*i].y < -0.9 && built.room.positions[*i].y > 2.3);
        let (sum, count) = up.fold((0.0, 0), |(sum, count), i| (sum + light.value(i, 0), count + 1));
        sum / count as f32
    };
    let (bright, dim) = (ceiling(&sunny.room), ceiling(&dull.room));
    assert!(bright > 1.15 * dim, "{bright} {dim}");
}

#[test]
fn corners_are_less_open_than_the_middle() {
    let spec = crate::shell::tests::sample(6);
    let (built, baked) = quick(&spec);
    let open = |near: Vec3| {
        let at = |i: &usize| built.room.positions[*i].distance(near);
        let floor = (0..built.room.positions.len()).filter(|i| built.room.normals[*i].y > 0.9);
        baked.room.fill[floor.min_by(|a, b| at(a).total_cmp(&at(b))).expect("a floor")]
    };
    assert!(open(Vec3::new(1.78, 0.0, -3.75)) + 30 < open(Vec3::new(0.0, 0.0, -1.9)));
}

#[test]
fn a_person_is_lit_and_throws_shade() {
    let mut spec = tabled();
    spec.props.clear();
    let pose = crate::figure::read(&crate::figure::tests::block_file()).expect("sound");
    let source = std::collections::BTreeMap::from([("01-in".to_string(), pose)]);
    let (empty, without) = quick(&spec);
    spec.figure = Some(("01-in".into(), Vec3::new(0.3, 0.0, -2.0), 0.0));
    let built = build_with(&spec, &source, &plain_props);
    let baked = Baker::new(&built, &spec, Quality::QUICK).finish();
    let person = baked.figure.as_ref().expect("he is lit");
    assert_eq!(person.groups.len(), 8);
    assert_eq!(person.scale, baked.room.scale);
    assert!(person.fill.iter().all(|f| *f <= 200), "his own folds count");
    assert!((0..8).any(|i| person.value(i, 1) > 0.05));
    let beside = Vec3::new(0.5, 0.0, -2.05);
    let (shade, free) =
        (floor_light(&built, &baked.room, 1, beside, 0.25), floor_light(&empty, &without.room, 1, beside, 0.25));
    assert!(shade < free * 0.8, "{shade} {free}");
}

/// Mean of a value over the room's vertices that a test picks by place and normal.
fn mean(built: &Built, value: impl Fn(usize) -> f32, pick: impl Fn(Vec3, Vec3) -> bool) -> f32 {
    let picked: Vec<usize> =
        (0..built.room.positions.len()).filter(|i| pick(built.room.positions[*i], built.room.normals[*i])).collect();
    assert!(!picked.is_empty(), "no vertex is picked");
    picked.iter().map(|i| value(*i)).sum::<f32>() / picked.len() as f32
}

#[test]
fn what_touches_the_floor_darkens_it_close_by() {
    let spec = tabled();
    let (built, baked) = quick(&spec);
    let on_floor = |p: Vec3, n: Vec3| p.y.abs() < 0.01 && n.y > 0.9;
    let along_wall = |near: f32, far: f32| {
        let from_wall = move |p: Vec3| spec.size.x / 2.0 - p.x;
        let fill = |i: usize| f32::from(baked.room.fill[i]);
        mean(&built, fill, |p, n| on_floor(p, n) && (near..far).contains(&from_wall(p)) && (-2.0..-1.2).contains(&p.z))
    };
    let (edge, hand, free) = (along_wall(-0.1, 0.06), along_wall(0.06, 0.2), along_wall(0.3, 0.6));
    assert!(edge < 0.85 * hand && hand < free, "{edge} at the wall, {hand} a hand from it, {free} farther in");
}

#[test]
fn what_is_near_lends_its_colour() {
    let mut spec = tabled();
    (spec.palette.tatami, spec.palette.wall, spec.palette.low_wall) = (Vec3::new(0.4, 0.2, 0.2), Vec3::ONE, Vec3::ONE);
    let (built, baked) = quick(&spec);
    let redder = |low: f32, high: f32| {
        let red = |i: usize| f32::from(baked.room.tint[i][0]) / f32::from(baked.room.tint[i][2]);
        mean(&built, red, |p, n| n.x.abs() > 0.9 && p.x.abs() > 1.7 && (low..high).contains(&p.y))
    };
    assert!(redder(0.0, 0.4) > 1.1, "the wall by the red mats: {}", redder(0.0, 0.4));
    for tint in &baked.room.tint {
        let bright = Vec3::from_array(tint.map(f32::from)).dot(Vec3::new(0.2126, 0.7152, 0.0722)) / f32::from(WHITE);
        assert!((0.97..1.03).contains(&bright), "a tint changes no brightness: {tint:?}");
    }
}

#[test]
fn a_quick_bake_is_as_bright_as_a_good_one() {
    let spec = tabled();
    let built = build_with(&spec, &Nobody, &plain_props);
    let [quick, good] = [Quality::QUICK, Quality::GOOD].map(|quality| Baker::new(&built, &spec, quality).finish());
    for (group, name) in ["sky", "lamp", "screen", "dawn"].iter().enumerate() {
        let [quick, good] = [&quick, &good].map(|b| mean(&built, |i| b.room.value(i, group), |_, _| true));
        assert!((quick / good - 1.0).abs() < 0.06, "{name}: {quick} and {good}");
    }
}

#[test]
fn few_rays_do_for_a_quick_bake() {
    let spec = full_room(12);
    let built = build_with(&spec, &Nobody, &plain_props);
    let mut baker = Baker::new(&built, &spec, Quality::QUICK);
    while !baker.step(100_000).finished {}
    let work = baker.work();
    assert!(work.cells * 5 < work.points * 2, "{work:?}");
    assert!(work.rays < 25 * work.points, "{work:?}");
}

/// How alike two lists are, -1 to 1 (K. Pearson, 1895).
fn alike(a: &[f32], b: &[f32]) -> f32 {
    let middle = |v: &[f32]| v.iter().sum::<f32>() / v.len() as f32;
    let (a_middle, b_middle) = (middle(a), middle(b));
    let product =
        |f: &dyn Fn(f32, f32) -> f32| a.iter().zip(b).map(|(a, b)| f(a - a_middle, b - b_middle)).sum::<f32>();
    product(&|a, b| a * b) / (product(&|a, _| a * a) * product(&|_, b| b * b)).sqrt().max(1e-12)
}

#[test]
fn what_is_shown_before_the_bake_is_much_like_it_and_hardly_brighter() {
    for spec in [tabled(), full_room(2), full_room(9), full_room(16)] {
        let built = build_with(&spec, &Nobody, &plain_props);
        let baker = Baker::new(&built, &spec, Quality::QUICK);
        let (early, baked) = (baker.provisional(), baker.finish());
        assert_eq!(early.room.groups.len(), baked.room.groups.len());
        let ((early_mean, early_open), (mean, open)) = (early.room.mean(), baked.room.mean());
        assert!((0.75..1.15).contains(&(early_open / open)), "openness {early_open}, baked {open}");
        for (group, name) in
            ["sky", "lamp", "screen", "dawn"].iter().enumerate().filter(|(group, _)| mean[*group] > 1e-3)
        {
            let share = early_mean[group] / mean[group];
            let roots =
                |b: &Baked| (0..b.room.groups.len()).map(|i| f32::from(b.room.groups[i][group])).collect::<Vec<_>>();
            let alike = alike(&roots(&early), &roots(&baked));
            assert!((0.6..1.1).contains(&share) && alike > 0.5, "{name}: {share} as bright, alike by {alike}");
        }
    }
}
