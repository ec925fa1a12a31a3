//! Tests of the set from outside: budget, soundness, what is marked, and that nothing stays in the way of the view.

use glam::Quat;

use super::*;
use crate::props;
use crate::room;
use crate::shell;
use crate::shell::tests::sample;
use crate::spec::Placed;

fn rooms(count: usize) -> Vec<LotRoom> {
    let mut z = 0.0;
    (0..count)
        .map(|n| {
            let ratio = 0.92f32.powi(i32::try_from(n).unwrap());
            let room = LotRoom {
                size: Vec3::new(4.6, 2.7, 5.4) * ratio,
                ratio,
                enter: (1.2 * ratio, 1.8 * ratio),
                leave: (n + 1 < count).then_some((1.1 * ratio, 1.7 * ratio)),
                window: [1.6 * ratio, 3.4 * ratio, 0.9 * ratio, 1.9 * ratio],
                number: n + 1,
                z,
                chosen_in: false,
                chosen_out: false,
            };
            z = room.end();
            room
        })
        .collect()
}

#[test]
fn nineteen_rooms_are_few_triangles_and_every_number_is_sound() {
    let lot = build(&rooms(19), 9);
    assert!(lot.mesh.triangles() < 18_000, "{}", lot.mesh.triangles());
    assert_eq!(lot.light.len(), lot.mesh.positions.len());
    assert!(lot.mesh.positions.iter().chain(&lot.mesh.normals).chain(&lot.mesh.colors).all(|v| v.is_finite()));
    assert!(lot.mesh.indices.iter().all(|i| (*i as usize) < lot.light.len()));
    assert_eq!(build(&rooms(19), 9), lot);
    assert_eq!(build(&[], 0).mesh.triangles(), 0);
}

#[test]
fn a_choice_in_and_a_choice_out_are_marked_in_shapes_of_their_own() {
    let plain = rooms(1);
    let marked = |chosen_in, chosen_out| {
        let room = LotRoom { chosen_in, chosen_out, ..plain[0] };
        build(&[room], 0).mesh.triangles() - build(&plain, 0).mesh.triangles()
    };
    let (way_in, way_out) = (marked(true, false), marked(false, true));
    assert!(way_in > 0 && way_out > way_in, "one strip against dashes: {way_in} {way_out}");
    assert_eq!(marked(true, true), way_in + way_out);
}

#[test]
fn every_place_on_the_track_has_a_number_of_its_own() {
    let digits = |number: usize| {
        let mut mesh = Mesh::default();
        marks::add(&mut mesh, &LotRoom { number, ..rooms(1)[0] });
        mesh.positions
    };
    let all: Vec<_> = (1..=1_800).step_by(7).map(digits).collect();
    assert!(all.iter().all(|one| !one.is_empty()));
    assert!(all.windows(2).all(|pair| pair[0] != pair[1]));
}

#[test]
fn the_car_stands_on_the_track_of_the_room_that_is_looked_at() {
    let rooms = rooms(5);
    for (here, room) in rooms.iter().enumerate() {
        let mut car = Mesh::default();
        rails::add_car(&mut car, room);
        let (low, high) = car.bounds();
        assert!(low.y > 0.0 && high.y < room.enter.1, "room {here}: {low} {high}");
        assert!(low.x > -room.enter.0 / 2.0 && high.x < room.enter.0 / 2.0);
    }
}

#[test]
fn a_line_of_sight_from_above_meets_no_ceiling_and_no_near_wall() {
    // From the viewer's side, 38 degrees down, to places on the floor in the middle of each room.
    let towards_viewer = Vec3::new(0.75, 0.62, 0.24).normalize();
    for number in [1, 6, 11, 18] {
        let spec = sample(number);
        let built = shell::build(&spec).solid;
        for share in [0.3, 0.5, 0.7] {
            let from = Vec3::new(0.1 * spec.size.x, 0.05 * spec.ratio, -share * spec.size.z);
            let blocked = built.indices.chunks_exact(3).any(|t| {
                let corners = [t[0], t[1], t[2]].map(|i| built.positions[i as usize]);
                let faces = (corners[1] - corners[0]).cross(corners[2] - corners[0]).dot(towards_viewer) > 0.0;
                faces && !lid::hides(&spec, corners) && meets(from, towards_viewer, corners)
            });
            assert!(!blocked, "room {number} at {share}");
        }
    }
}

#[test]
fn floor_far_wall_and_window_wall_stay() {
    let spec = room::tests::full_room(6);
    let built = shell::build(&spec).solid;
    let stays = |at: &dyn Fn(Vec3) -> bool| {
        built
            .indices
            .chunks_exact(3)
            .filter(|t| {
                let corners = [t[0], t[1], t[2]].map(|i| built.positions[i as usize]);
                at((corners[0] + corners[1] + corners[2]) / 3.0) && !lid::hides(&spec, corners)
            })
            .count()
    };
    assert!(stays(&|at| at.y.abs() < 0.01) > 100);
    assert!(stays(&|at| (at.z + spec.size.z).abs() < 1e-3) > 100);
    assert!(stays(&|at| (at.x + spec.size.x / 2.0).abs() < 1e-3) > 100);
}

#[test]
fn a_door_along_the_wall_that_is_away_goes_with_it_and_nothing_else() {
    let mut spec = sample(10);
    let wall = spec.size.x / 2.0;
    let placed = |kind: &str, x: f32, turn: f32| Placed {
        kind: kind.into(),
        at: Vec3::new(x, 0.0, -0.4 * spec.size.z),
        turn,
        tilt: (0.0, 0.0),
        held: None,
        scale: spec.ratio,
        variation: 0,
    };
    let quarter = -std::f32::consts::FRAC_PI_2;
    let door = placed("sliding-panel", wall - 0.1 * spec.ratio, quarter);
    let others = [placed("sliding-panel", -wall + 0.1, quarter), placed("chest", wall - 0.22 * spec.ratio, quarter)];
    spec.props = std::iter::once(door.clone()).chain(others).collect();
    let panels = lid::panels(&spec);
    assert_eq!(panels.len(), 1);
    let mesh = props::build(&door.kind, 0).unwrap();
    let turned = Quat::from_rotation_y(door.turn);
    let at = |index: u32| turned * mesh.positions[index as usize] * door.scale + door.at;
    assert!(mesh.indices.chunks_exact(3).all(|t| lid::is_panel(&panels, [at(t[0]), at(t[1]), at(t[2])])));
}

/// Whether a ray meets a triangle (T. Möller, B. Trumbore 1997).
fn meets(from: Vec3, way: Vec3, [a, b, c]: [Vec3; 3]) -> bool {
    let (ab, ac) = (b - a, c - a);
    let p = way.cross(ac);
    let det = ab.dot(p);
    if det.abs() < 1e-9 {
        return false;
    }
    let s = from - a;
    let u = s.dot(p) / det;
    let q = s.cross(ab);
    let v = way.dot(q) / det;
    u >= 0.0 && v >= 0.0 && u + v <= 1.0 && ac.dot(q) / det > 1e-3
}
