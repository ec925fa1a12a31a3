//! Tests of the builders: closed forms face outward, normals are unit, sizes are kept, seeds repeat.

use glam::{Vec2, Vec3};

use super::*;

fn paint() -> Paint {
    Paint::hex(0x00c0_a080, Surface::Card).wear(0.2)
}

fn sound(name: &str, mesh: &Mesh, closed: bool) {
    assert!(!mesh.indices.is_empty(), "{name} is empty");
    for (i, n) in mesh.normals.iter().enumerate() {
        assert!((n.length() - 1.0).abs() < 1e-3, "{name}: normal {i} is {n}");
        assert!(mesh.positions[i].is_finite() && mesh.uvs[i].is_finite() && mesh.colors[i].is_finite(), "{name}");
    }
    assert!(mesh.indices.iter().all(|i| (*i as usize) < mesh.positions.len()), "{name}");
    if closed {
        assert!(signed_volume(mesh) > 0.0, "{name} is inside out");
        assert!(leak(mesh) < 1e-4, "{name} leaks {}", leak(mesh));
    }
    let facing = mesh.indices.chunks_exact(3).filter(|t| {
        let [a, b, c] = [t[0], t[1], t[2]].map(|i| mesh.positions[i as usize]);
        let mean: Vec3 = [t[0], t[1], t[2]].iter().map(|i| mesh.normals[*i as usize]).sum();
        (b - a).cross(c - a).dot(mean) > 0.0
    });
    let share = facing.count() as f32 / mesh.triangles() as f32;
    assert!(share > 0.97, "{name}: only {share} of the triangles agree with their normals");
}

/// A closed surface's areas sum to nothing.
fn leak(mesh: &Mesh) -> f32 {
    let sum: Vec3 = mesh
        .indices
        .chunks_exact(3)
        .map(|t| {
            let [a, b, c] = [t[0], t[1], t[2]].map(|i| mesh.positions[i as usize]);
            (b - a).cross(c - a)
        })
        .sum();
    sum.length()
}

#[test]
fn every_closed_form_faces_outward() {
    let profile = [Vec2::new(0.0, 0.0), Vec2::new(0.1, 0.0), Vec2::new(0.12, 0.2), Vec2::new(0.0, 0.2)];
    let path = smooth_path(&[Vec3::ZERO, Vec3::new(0.1, 0.2, 0.0), Vec3::new(0.3, 0.2, 0.2)], 4);
    let arrow = [(0.0, 0.0), (0.2, 0.0), (0.2, 0.2), (0.1, 0.05), (0.0, 0.2)].map(|(x, y)| Vec2::new(x, y));
    let forms = [
        ("block", block(Vec3::new(-1.0, 0.0, -0.2), Vec3::new(0.5, 0.3, 0.4), 0.01, &paint())),
        ("plain block", block(Vec3::ZERO, Vec3::ONE, 0.0, &paint())),
        ("cuboid", cuboid(Vec3::new(0.2, 0.3, 0.4), 0.01, &paint())),
        ("board", board(Vec3::ZERO, Vec3::new(0.3, 0.4, 0.1), Vec3::Y, 0.1, 0.02, 0.004, &paint())),
        ("lathe", lathe(&profile, 12, &paint())),
        ("ball", ball(Vec3::new(0.1, 0.2, 0.3), 12, &paint())),
        ("tube", tube(&path, 0.01, 6, &paint())),
        ("sheet", sheet(Vec2::new(0.2, 0.3), 0.002, (6, 6), &paint(), |x, z| x * z)),
        ("pad", pad(Vec3::new(1.0, 0.1, 2.0), 12, 0.006, 3, &paint())),
        ("lump", lump(Vec3::new(0.2, 0.3, 0.2), 8, 0.3, 0.5, 7, &paint())),
        ("extrude", extrude(&arrow, 0.02, 0.003, &paint())),
    ];
    for (name, mesh) in &forms {
        sound(name, mesh, true);
    }
}

#[test]
fn open_forms_agree_with_their_normals() {
    sound("one-sided", &grid(4, 3, Faces::One, &paint(), |u, v| Vec3::new(u, v, 0.0)), false);
    let sides = Sides::without([false, false, false, true, false, true]);
    sound("open block", &block_sides(Vec3::ZERO, Vec3::ONE, 0.02, &paint(), sides), false);
    let corners = [Vec3::ZERO, Vec3::X, Vec3::X + Vec3::Y, Vec3::Y];
    let shown = picture(corners, [0.1, 0.2, 0.3, 0.4], Vec3::ONE);
    sound("picture", &shown, false);
    assert_eq!(shown.uvs[0], Vec2::new(0.1, 0.4));
    assert_eq!(shown.normals[0], Vec3::Z);
}

#[test]
fn sizes_are_kept() {
    let (low, high) = cuboid(Vec3::new(0.2, 0.3, 0.4), 0.01, &paint()).bounds();
    assert!((high - low - Vec3::new(0.2, 0.3, 0.4)).length() < 1e-5);
    let (low, high) = pad(Vec3::new(0.5, 0.1, 0.4), 10, 0.01, 1, &paint()).bounds();
    assert!((high - low - Vec3::new(0.5, 0.1, 0.4)).abs().max_element() < 0.01, "{}", high - low);
}

#[test]
fn the_same_seed_makes_the_same_mesh() {
    let make = |seed| lump(Vec3::ONE, 8, 0.3, 0.2, seed, &paint());
    assert_eq!(make(4), make(4));
    assert_ne!(make(4), make(5));
}
