//! Tests of whole rooms: budgets, order of the parts, repetition, and what happens to names nobody knows.

use glam::Vec3;

use super::*;
use crate::figure::Nobody;
use crate::scatter::tests::plain_props;
use crate::shell::tests::{assert_sound, sample};
use crate::spec::{Hand, Manner, Placed, Scatter};

pub(crate) fn full_room(number: usize) -> RoomSpec {
    let mut spec = sample(number);
    let (half, depth, ratio) = (spec.size.x / 2.0, spec.size.z, spec.ratio);
    let at = Vec3::new(half * 0.5, 0.0, -depth * 0.5);
    let place = |kind: &str, at| Placed {
        kind: kind.into(),
        at,
        turn: 0.4,
        tilt: (0.0, 0.0),
        held: None,
        scale: ratio,
        variation: 0,
    };
    spec.props = vec![place("table", at), place("book", at + Vec3::Y * 0.335 * ratio), place("throne", at)];
    let kinds = ["book", "bag", "bottle"].map(String::from).to_vec();
    let area = (-half, half, 0.0, depth);
    spec.disarray = vec![Scatter { kinds, count: 30, manner: Manner::Heaped, area, seed: 9 }];
    spec
}

#[test]
fn a_room_is_sound_and_its_parts_lie_in_order() {
    let built = build_with(&full_room(9), &Nobody, &plain_props);
    assert_sound(&built.room, "room");
    assert_eq!(built.shell.end, built.things.start);
    assert_eq!(built.things.end, built.veil.start);
    assert_eq!(built.veil.end, built.triangles());
    assert!(!built.things.is_empty());
    assert_eq!(built.unknown, ["throne"]);
    assert_eq!(build_with(&full_room(9), &Nobody, &plain_props), built);
}

#[test]
fn a_room_keeps_its_budget_whatever_it_is_asked_for() {
    let mut spec = full_room(2);
    let bag = Placed {
        kind: "bag".into(),
        at: Vec3::new(1.0, 0.0, -1.0),
        turn: 0.0,
        tilt: (0.0, 0.0),
        held: None,
        scale: 1.0,
        variation: 0,
    };
    spec.props = vec![bag; 400];
    spec.disarray[0].count = 1_000_000;
    let built = build_with(&spec, &Nobody, &plain_props);
    assert!(built.triangles() <= MOST_TRIANGLES, "{}", built.triangles());
    assert!(built.left_out > 0);
}

#[test]
fn a_piece_that_a_file_names_hundreds_of_times_is_built_once() {
    let mut spec = full_room(2);
    let bag = spec.props.first().expect("it is furnished").clone();
    spec.props = vec![bag; 300];
    spec.disarray.clear();
    let asked = std::cell::Cell::new(0);
    let built = build_with(&spec, &Nobody, &|kind, variation| {
        asked.set(asked.get() + 1);
        plain_props(kind, variation)
    });
    assert_eq!((asked.get(), built.unknown.is_empty()), (1, true));
}

#[test]
fn nothing_lies_on_the_person() {
    let mut spec = full_room(12);
    spec.figure = Some(("01-in".into(), Vec3::new(0.5, 0.0, -1.2), 0.3));
    let pose = crate::figure::read(&crate::figure::tests::block_file()).expect("sound");
    let source = BTreeMap::from([("01-in".to_string(), pose)]);
    let built = build_with(&spec, &source, &plain_props);
    let person = built.figure.as_ref().expect("he is there");
    let (low, high) = person.mesh.bounds();
    let middle = (low + high) / 2.0;
    let above = built.room.indices[built.things.start * 3..built.things.end * 3].iter().filter(|i| {
        let p = built.room.positions[**i as usize];
        (p - middle).with_y(0.0).length() < 0.2 && p.y > 0.3
    });
    assert_eq!(above.count(), 0);
}

#[test]
fn nothing_lies_on_a_note_however_much_lies_about() {
    // In the smallest room a magazine had come to lie on the words of somebody who had knocked.
    let props = |kind: &str, variation: u32| match kind {
        "note" => plain_props("book", 0),
        kind => plain_props(kind, variation),
    };
    let covering = |kind: &str| {
        let mut spec = full_room(12);
        let middle = spec.props[0].at;
        spec.props.truncate(1);
        (spec.props[0].kind, spec.props[0].turn) = (kind.into(), 0.0);
        let built = build_with(&RoomSpec { disarray: Vec::new(), ..spec.clone() }, &Nobody, &props);
        let own = built.things.len();
        let around = (middle.x - 0.5, middle.x + 0.5, -middle.z - 0.5, -middle.z + 0.5);
        spec.disarray[0] =
            Scatter { kinds: vec!["book".into()], count: 200, manner: Manner::Heaped, area: around, seed: 4 };
        let built = build_with(&spec, &Nobody, &props);
        assert!(built.things.len() > own, "books lie about");
        let over = |p: &Vec3| (p.x - middle.x).abs() < 0.04 && (p.z - middle.z).abs() < 0.06;
        let strewn = (built.things.start + own) * 3..built.things.end * 3;
        strewn.map(|i| built.room.positions[built.room.indices[i] as usize]).filter(over).count()
    };
    assert!(covering("book") > 0, "else this test says nothing");
    assert_eq!(covering("note"), 0);
}

#[test]
fn what_he_holds_is_where_his_hand_is_however_he_turns() {
    let pose = crate::figure::read(&crate::figure::tests::block_file()).expect("sound");
    let source = BTreeMap::from([("01-in".to_string(), pose)]);
    let held = |hand, turn: f32| {
        let mut spec = sample(9);
        spec.figure = Some(("01-in".into(), Vec3::new(0.5, 0.1, -1.2), turn));
        let (at, tilt) = (Vec3::new(0.0, 0.0, 0.1), (std::f32::consts::FRAC_PI_2, 0.0));
        spec.props =
            vec![Placed { kind: "book".into(), at, turn: 0.0, tilt, held: Some(hand), scale: 1.0, variation: 0 }];
        let built = build_with(&spec, &source, &plain_props);
        assert_eq!(built.left_out, 0);
        let range = built.things.start * 3..built.things.end * 3;
        let person = built.figure.expect("he is there");
        // What a hand moves that stirs, as the block's right hand does, belongs to him; his own corners come first.
        let taken = person.mesh.positions[8..].to_vec();
        assert_eq!(taken.is_empty(), hand != Hand::Right);
        let points =
            || range.clone().map(|i| built.room.positions[built.room.indices[i] as usize]).chain(taken.clone());
        let low = points().reduce(Vec3::min).expect("it is there");
        let high = points().reduce(Vec3::max).expect("it is there");
        (low, high, person)
    };
    for (hand, turn) in [(Hand::Left, 0.0), (Hand::Right, 1.0), (Hand::Both, -2.0)] {
        let (low, high, person) = held(hand, turn);
        let at = match hand {
            Hand::Left => person.left_hand,
            Hand::Right => person.right_hand,
            Hand::Both => (person.left_hand + person.right_hand) / 2.0,
        };
        let away = ((low + high) / 2.0 - at).with_y(0.0).length();
        assert!((away - 0.1).abs() < 0.02, "{hand:?}: {away} m before the hand");
        assert!((high.y - low.y - 0.21).abs() < 0.01, "a book tilted by a right angle stands");
        assert!(((low.y + high.y) / 2.0 - at.y).abs() < 0.01);
    }
}

#[test]
fn nothing_is_held_where_nobody_is() {
    let mut spec = sample(9);
    let (kind, held) = ("book".to_string(), Some(Hand::Both));
    spec.props = vec![Placed { kind, at: Vec3::ZERO, turn: 0.0, tilt: (0.0, 0.0), held, scale: 1.0, variation: 0 }];
    let built = build_with(&spec, &Nobody, &plain_props);
    assert_eq!((built.left_out, built.things.len()), (1, 0));
}

#[test]
fn the_floor_is_cut_finer_round_what_lies_on_it_and_keeps_its_area() {
    let area = |mesh: &Mesh, range: Range<usize>| {
        let faces = mesh.indices[range.start * 3..range.end * 3].chunks_exact(3);
        let up = faces
            .map(|t| [t[0], t[1], t[2]].map(|i| mesh.positions[i as usize]))
            .map(|[a, b, c]| (b - a).cross(c - a).y);
        up.filter(|y| *y > 0.0).sum::<f32>()
    };
    let mut spec = full_room(9);
    let full = build_with(&spec, &Nobody, &plain_props);
    (spec.props, spec.disarray) = (Vec::new(), Vec::new());
    let bare = build_with(&spec, &Nobody, &plain_props);
    assert!(full.shell.len() > bare.shell.len() + 200, "{:?} {:?}", full.shell, bare.shell);
    assert!((area(&full.room, full.shell.clone()) - area(&bare.room, bare.shell.clone())).abs() < 1e-2);
}
