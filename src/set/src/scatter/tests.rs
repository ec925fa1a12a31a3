//! Tests of disarray: it rests on something, keeps inside and off the ways, stays within its budget and repeats.

use glam::{Affine3A, Vec2, Vec3};
use proptest::prelude::*;

use super::*;
use crate::mesh::Surface;
use crate::shapes::{Paint, cuboid, lathe, lump};
use crate::shell::tests::sample;

/// A few plain props for tests.
pub(crate) fn plain_props(kind: &str, variation: u32) -> Option<Mesh> {
    let paint = Paint::hex(0x0080_7060, Surface::Card);
    let grown = 1.0 + 0.05 * variation as f32;
    match kind {
        "book" => Some(cuboid(Vec3::new(0.15, 0.025, 0.21) * grown, 0.002, &paint)),
        "bottle" => {
            let profile = [(0.0, 0.0), (0.035, 0.0), (0.035, 0.16), (0.012, 0.19), (0.012, 0.22), (0.0, 0.22)];
            Some(lathe(&profile.map(|(r, y)| Vec2::new(r, y)), 10, &paint))
        }
        "bag" | "rubbish-bag" => {
            let mut mesh = Mesh::default();
            let half = Vec3::new(0.22, 0.21, 0.20);
            mesh.append(&lump(half, 7, 0.2, 0.3, variation, &paint), Affine3A::from_translation(Vec3::Y * 0.2));
            let (low, _) = mesh.bounds();
            for p in &mut mesh.positions {
                p.y -= low.y;
            }
            Some(mesh)
        }
        "table" => Some(cuboid(Vec3::new(1.0, 0.335, 0.6), 0.004, &paint)),
        _ => None,
    }
}

fn scattered(number: usize, manner: Manner, count: usize, seed: u64) -> (RoomSpec, Strewn) {
    let mut spec = sample(number);
    let (half, depth) = (spec.size.x / 2.0, spec.size.z);
    let kinds = ["book", "bottle", "bag"].map(String::from).to_vec();
    spec.disarray = vec![Scatter { kinds, count, manner, area: (-half, half, 0.0, depth), seed }];
    let mut field = Field::of_room(&spec);
    let strewn = strew(&spec, &mut field, &plain_props, 40_000);
    (spec, strewn)
}

/// The pieces of a scatter, each with its own corners.
fn pieces(strewn: &Strewn) -> Vec<Vec<[Vec3; 3]>> {
    let all: Vec<[Vec3; 3]> = strewn
        .mesh
        .indices
        .chunks_exact(3)
        .map(|t| [t[0], t[1], t[2]].map(|i| strewn.mesh.positions[i as usize]))
        .collect();
    let mut ends = strewn.pieces.clone();
    ends.push(all.len());
    ends.windows(2).map(|w| all[w[0]..w[1]].to_vec()).collect()
}

/// Whether a straight way from `a` to `b` crosses a triangle.
fn crosses(t: &[Vec3; 3], a: Vec3, b: Vec3) -> bool {
    let (way, e, f) = (b - a, t[1] - t[0], t[2] - t[0]);
    let h = way.cross(f);
    let det = e.dot(h);
    if det.abs() < 1e-12 {
        return false;
    }
    let s = a - t[0];
    let u = s.dot(h) / det;
    let n = s.cross(e);
    let v = way.dot(n) / det;
    u >= 0.0 && v >= 0.0 && u + v <= 1.0 && (0.0..=1.0).contains(&(f.dot(n) / det))
}

fn meets(piece: &[[Vec3; 3]], ground: &[[Vec3; 3]], lift: f32) -> bool {
    let moved: Vec<[Vec3; 3]> = piece.iter().map(|t| t.map(|p| p + Vec3::Y * lift)).collect();
    let edges = |t: &[Vec3; 3]| [(t[0], t[1]), (t[1], t[2]), (t[2], t[0])];
    let bounds = |t: &[Vec3; 3]| (t[0].min(t[1]).min(t[2]), t[0].max(t[1]).max(t[2]));
    moved.iter().any(|t| {
        let (low, high) = bounds(t);
        ground.iter().any(|g| {
            let (l, h) = bounds(g);
            l.cmple(high).all()
                && h.cmpge(low).all()
                && (edges(t).iter().any(|(a, b)| crosses(g, *a, *b))
                    || edges(g).iter().any(|(a, b)| crosses(t, *a, *b)))
        })
    })
}

/// Every piece would stick into the floor or into another if it lay 5 mm (of furniture) lower.
fn assert_rests(spec: &RoomSpec, strewn: &Strewn) {
    let pieces = pieces(strewn);
    let mut ground: Vec<[Vec3; 3]> = Vec::new();
    for (n, piece) in pieces.iter().enumerate() {
        let least = piece.iter().flatten().map(|p| p.y).fold(f32::INFINITY, f32::min);
        let margin = 0.005 * spec.ratio;
        assert!(least <= margin || meets(piece, &ground, -margin), "piece {n} floats over everything, {least} m high");
        ground.extend_from_slice(piece);
    }
}

fn assert_inside(spec: &RoomSpec, strewn: &Strewn) {
    let half = spec.size.x / 2.0;
    let corridor = 0.22 * spec.ratio - 0.02 * spec.ratio;
    for p in &strewn.mesh.positions {
        assert!(p.x.abs() < half && p.z < 0.0 && p.z > -spec.size.z && p.y < spec.size.y, "{p} is not in the room");
        assert!(p.y > -0.005 * spec.ratio, "{p} is under the floor");
        assert!(spec.leave.is_none() || p.x.abs() > corridor, "{p} is in the way of the camera");
    }
}

#[test]
fn every_manner_lays_most_of_what_it_is_given() {
    for (manner, number, count, least) in [
        (Manner::Strewn, 3, 40, 36),
        (Manner::Stacked, 8, 60, 40),
        (Manner::Heaped, 13, 40, 24),
        (Manner::Heaped, 17, 40, 10),
    ] {
        let (spec, strewn) = scattered(number, manner, count, 5);
        assert!(strewn.laid >= least, "{manner:?}: only {} of {count} in room {number}", strewn.laid);
        assert_eq!(strewn.laid + strewn.left_out, count, "{manner:?}");
        crate::shell::tests::assert_sound(&strewn.mesh, "disarray");
        assert_inside(&spec, &strewn);
        assert_rests(&spec, &strewn);
    }
}

#[test]
fn stacks_rise_and_heaps_lie_against_walls() {
    let (_, stacked) = scattered(8, Manner::Stacked, 40, 3);
    let (_, strewn) = scattered(8, Manner::Strewn, 40, 3);
    let top = |s: &Strewn| s.mesh.bounds().1.y;
    assert!(top(&stacked) > top(&strewn) * 1.2, "{} {}", top(&stacked), top(&strewn));
    let (spec, heaped) = scattered(6, Manner::Heaped, 40, 3);
    let mean = |s: &Strewn| s.mesh.positions.iter().map(|p| p.x.abs()).sum::<f32>() / s.mesh.positions.len() as f32;
    let (_, loose) = scattered(6, Manner::Strewn, 40, 3);
    assert!(mean(&heaped) > mean(&loose), "{} {}", mean(&heaped), mean(&loose));
    assert!(mean(&heaped) < spec.size.x / 2.0);
}

#[test]
fn heaps_slope_down_to_the_way_and_leave_no_towers() {
    for (number, seed) in [(13, 1), (15, 2), (17, 3)] {
        let (spec, heaped) = scattered(number, Manner::Heaped, 150, seed);
        let (half, r) = (spec.size.x / 2.0, spec.ratio);
        let way = field::aisle(&spec);
        let above =
            heaped.mesh.positions.iter().filter(|p| p.y > 0.25 * r + 1.3 * 0.78 * (p.x.abs() - way).max(0.0) + 0.2 * r);
        let share = above.count() as f32 / heaped.mesh.positions.len() as f32;
        assert!(share < 0.02, "room {number}: {share} of the heap stands over its slope");
        let wall = heaped.mesh.positions.iter().filter(|p| p.x.abs() > half * 0.7).map(|p| p.y).fold(0.0, f32::max);
        assert!(wall > 0.4 * r, "room {number}: it rises to {wall} m at the walls");
    }
}

#[test]
fn bags_sink_into_what_they_lie_on_and_do_not_balance_on_a_point() {
    let mut spec = sample(15);
    let (half, depth) = (spec.size.x / 2.0, spec.size.z);
    let scatter = Scatter {
        kinds: vec!["rubbish-bag".to_owned()],
        count: 20,
        manner: Manner::Heaped,
        area: (-half, half, 0.0, depth),
        seed: 4,
    };
    spec.disarray = vec![scatter];
    let mut field = Field::of_room(&spec);
    let strewn = strew(&spec, &mut field, &plain_props, 40_000);
    assert!(strewn.laid >= 8, "{}", strewn.laid);
    assert_inside(&spec, &strewn);
    assert_rests(&spec, &strewn);
    let first = pieces(&strewn).remove(0);
    let lies = first.iter().flatten().filter(|p| p.y < 1e-4).count();
    assert!(lies >= 24, "the first of them lies on the floor with {lies} corners");
}

#[test]
fn nothing_lies_on_the_ears_of_a_bag() {
    let bag = crate::props::build("rubbish-bag", 0).expect("a kind");
    let (corners, indices) = bearing("rubbish-bag", &bag, &bag.positions);
    let top = |points: &[Vec3]| points.iter().map(|p| p.y).fold(0.0, f32::max);
    assert!(top(&corners) < 0.82 * top(&bag.positions), "{} of {}", top(&corners), top(&bag.positions));
    assert!(indices.len() > bag.indices.len() / 3, "its body bears");
    let carton = crate::props::build("cardboard-box", 0).expect("a kind");
    assert_eq!(bearing("cardboard-box", &carton, &carton.positions).1.len(), carton.indices.len());
}

#[test]
fn more_leaves_the_first_ones_as_they_were() {
    let (_, few) = scattered(6, Manner::Strewn, 10, 11);
    let (_, many) = scattered(6, Manner::Strewn, 25, 11);
    assert_eq!(many.mesh.positions[..few.mesh.positions.len()], few.mesh.positions[..]);
}

#[test]
fn the_largest_go_first_when_triangles_are_short() {
    let mut spec = sample(4);
    let kinds = ["book", "bag"].map(String::from).to_vec();
    spec.disarray = vec![Scatter { kinds, count: 30, manner: Manner::Strewn, area: (-2.0, 2.0, 0.0, 4.4), seed: 1 }];
    let bag = plain_props("bag", 0).map_or(0, |m| m.triangles());
    let strewn = strew(&spec, &mut Field::of_room(&spec), &plain_props, 1_500);
    assert!(strewn.mesh.triangles() <= 1_500 && strewn.laid > 5);
    let smallest = (strewn.mesh.triangles()).div_ceil(strewn.laid);
    assert!(smallest < bag / 2, "mostly books are left");
}

#[test]
fn unknown_kinds_and_no_kinds_are_left_out() {
    let mut spec = sample(4);
    let scatter =
        |kinds: Vec<String>| Scatter { kinds, count: 5, manner: Manner::Strewn, area: (-1.0, 1.0, 0.0, 2.0), seed: 1 };
    spec.disarray = vec![scatter(vec!["piano".into()]), scatter(Vec::new())];
    let strewn = strew(&spec, &mut Field::of_room(&spec), &plain_props, 1_500);
    assert_eq!((strewn.laid, strewn.left_out), (0, 5));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(14))]
    #[test]
    fn disarray_rests_inside_the_room(number in 2usize..18, manner in 0usize..3, seed in any::<u64>()) {
        let manner = [Manner::Strewn, Manner::Stacked, Manner::Heaped][manner];
        let (spec, strewn) = scattered(number, manner, 18, seed);
        assert_inside(&spec, &strewn);
        assert_rests(&spec, &strewn);
        prop_assert_eq!(scattered(number, manner, 18, seed).1, strewn);
    }
}
