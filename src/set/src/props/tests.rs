//! Every prop, in every look: size, foot, winding, normals, budget; and that looks differ.

use super::*;
use crate::mesh::Surface;
use crate::shapes::signed_volume;

fn each(check: impl Fn(&Kind, u32, &Mesh)) {
    for kind in kinds() {
        for variation in 0..kind.variations {
            let mesh = build(kind.name, variation).unwrap();
            check(kind, variation, &mesh);
        }
    }
}

#[test]
fn names_are_unique_and_unknown_ones_build_nothing() {
    let mut names: Vec<&str> = kinds().iter().map(|k| k.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), kinds().len());
    assert!(build("no-such-thing", 0).is_none());
}

#[test]
fn the_first_look_has_its_size_and_no_look_is_larger() {
    each(|kind, variation, mesh| {
        let (low, high) = mesh.bounds();
        for axis in 0..3 {
            let (is, should) = (high[axis] - low[axis], kind.size[axis]);
            assert!(is <= should * 1.02, "{} {variation}: {is} is over {should} on axis {axis}", kind.name);
            assert!(variation > 0 || is >= should * 0.98, "{}: {is} is under {should} on axis {axis}", kind.name);
            assert!(is >= should * 0.2, "{} {variation}: only {is} of {should} on axis {axis}", kind.name);
        }
    });
}

#[test]
fn props_stand_on_the_floor_over_their_foot_point() {
    each(|kind, variation, mesh| {
        let (low, high) = mesh.bounds();
        assert!(low.y.abs() < 1e-4, "{} {variation} stands at {}", kind.name, low.y);
        assert!(
            (low + high).x.abs() < 1e-3 && (low + high).z.abs() < 1e-3,
            "{} {variation} is off its middle",
            kind.name
        );
    });
}

#[test]
fn numbers_are_sound() {
    each(|kind, variation, mesh| {
        let name = kind.name;
        assert!(mesh.indices.iter().all(|i| (*i as usize) < mesh.positions.len()), "{name} {variation}: index");
        assert!(mesh.positions.iter().all(|p| p.is_finite()), "{name} {variation}: position");
        assert!(mesh.colors.iter().all(|c| c.is_finite() && c.min_element() >= 0.0), "{name} {variation}: colour");
        assert!(mesh.uvs.iter().all(|u| u.is_finite()), "{name} {variation}: texture");
        let worst = mesh.normals.iter().map(|n| (n.length() - 1.0).abs()).fold(0.0, f32::max);
        assert!(worst < 1e-3, "{name} {variation}: a normal is off by {worst}");
        for (uv, surface) in mesh.uvs.iter().zip(&mesh.surfaces) {
            if matches!(surface, Surface::Print | Surface::Glass) {
                assert!(
                    uv.min_element() >= 0.0 && uv.max_element() <= 1.0,
                    "{name} {variation}: print leaves the atlas"
                );
            }
        }
    });
}

#[test]
fn triangles_face_outward() {
    each(|kind, variation, mesh| {
        assert!(signed_volume(mesh) > 0.0, "{} {variation} is inside out", kind.name);
        let mut against = 0.0;
        let mut all = 0.0;
        for t in mesh.indices.chunks_exact(3) {
            let [a, b, c] = [t[0], t[1], t[2]].map(|i| i as usize);
            let area = (mesh.positions[b] - mesh.positions[a]).cross(mesh.positions[c] - mesh.positions[a]);
            let normal = mesh.normals[a] + mesh.normals[b] + mesh.normals[c];
            all += area.length();
            if area.dot(normal) < 0.0 {
                against += area.length();
            }
        }
        assert!(
            against <= all * 0.01,
            "{} {variation}: {:.1} % faces against its normals",
            kind.name,
            against / all * 100.0
        );
    });
}

#[test]
fn no_triangle_mixes_surfaces() {
    each(|kind, variation, mesh| {
        let mixed = mesh.indices.chunks_exact(3).any(|t| {
            mesh.surfaces[t[0] as usize] != mesh.surfaces[t[1] as usize]
                || mesh.surfaces[t[1] as usize] != mesh.surfaces[t[2] as usize]
        });
        assert!(!mixed, "{} {variation}", kind.name);
    });
}

#[test]
fn budgets_are_kept_and_no_prop_is_a_plain_box() {
    let mut over = Vec::new();
    for kind in kinds() {
        for variation in 0..kind.variations {
            let triangles = build(kind.name, variation).unwrap().triangles();
            if !(18..=kind.budget).contains(&triangles) {
                over.push(format!("{} {variation}: {triangles} of {}", kind.name, kind.budget));
            }
        }
    }
    assert!(over.is_empty(), "{over:#?}");
}

#[test]
fn a_look_is_always_the_same_and_looks_differ() {
    for kind in kinds() {
        assert!(build(kind.name, 1) == build(kind.name, 1), "{} changes from call to call", kind.name);
        if kind.variations > 1 {
            assert!(build(kind.name, 0) != build(kind.name, 1), "the first two looks of {} are one", kind.name);
        }
    }
}

#[test]
fn the_paper_of_a_sliding_panel_has_corners_of_its_own_in_every_cell() {
    let mesh = build("sliding-panel", 0).unwrap();
    let lit = |x: f32, y: f32| {
        let inside = |p: &Vec3| (p.x - x).abs() < 0.09 && (p.y - y).abs() < 0.09;
        mesh.positions.iter().zip(&mesh.surfaces).any(|(p, surface)| *surface == Surface::Paper && inside(p))
    };
    for (column, row) in (0..4).flat_map(|c| (0..6).map(move |r| (c, r))) {
        let (x, y) = (-0.31875 + column as f32 * 0.2125, 0.5925 + row as f32 * 0.205);
        assert!(lit(x, y), "under the lattice light does not come: cell {column}, {row}");
    }
}

#[test]
fn every_look_of_what_is_scattered_differs_from_the_one_before() {
    for kind in kinds().iter().filter(|kind| kind.scatter) {
        for look in 1..kind.variations {
            assert!(build(kind.name, look) != build(kind.name, look - 1), "{} looks {look} and before", kind.name);
        }
    }
}

/// Prints how many triangles each kind has at most (`cargo test -p set triangles_of_each -- --nocapture`).
#[test]
fn triangles_of_each_kind_stay_few_in_what_is_scattered() {
    let most = |kind: &Kind| (0..kind.variations).map(|n| build(kind.name, n).unwrap().triangles()).max().unwrap_or(0);
    let mut all: Vec<(usize, &Kind)> = kinds().iter().map(|kind| (most(kind), kind)).collect();
    all.sort_unstable_by_key(|(triangles, _)| std::cmp::Reverse(*triangles));
    for (triangles, kind) in &all {
        println!("{triangles:>5} {}{}", kind.name, if kind.scatter { " (scattered)" } else { "" });
    }
    for (triangles, kind) in all.iter().filter(|(_, kind)| kind.scatter) {
        assert!(*triangles <= 800, "{} has {triangles}: a heap of forty would be too heavy", kind.name);
    }
}
