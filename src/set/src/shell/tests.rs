//! Tests of the shell: soundness, budget, and that the ways through it are free.

use glam::Vec3;
use proptest::prelude::*;

use super::*;
use crate::spec::{Cover, Lights, Palette, Window};

/// A room of the journey, 1 to 18, as its level file gives it.
pub(crate) fn sample(number: usize) -> RoomSpec {
    const SIZES: [(f32, f32, f32); 18] = [
        (4.6, 2.7, 5.4),
        (4.4, 2.6, 5.0),
        (4.2, 2.6, 4.7),
        (4.0, 2.5, 4.4),
        (3.8, 2.5, 4.1),
        (3.6, 2.4, 3.8),
        (3.4, 2.4, 3.5),
        (3.1, 2.3, 3.2),
        (2.9, 2.2, 2.9),
        (2.6, 2.1, 2.7),
        (2.4, 2.0, 2.5),
        (2.2, 1.9, 2.3),
        (2.0, 1.75, 2.1),
        (1.8, 1.6, 1.9),
        (1.6, 1.45, 1.7),
        (1.4, 1.3, 1.5),
        (1.15, 1.1, 1.25),
        (0.9, 0.85, 1.05),
    ];
    const RATIOS: [f32; 18] =
        [1.0, 0.97, 0.94, 0.90, 0.86, 0.82, 0.78, 0.73, 0.69, 0.64, 0.60, 0.56, 0.52, 0.48, 0.44, 0.40, 0.36, 0.32];
    let index = number.clamp(1, 18) - 1;
    let (ratio, size) = (RATIOS[index], Vec3::from(SIZES[index]));
    let through = |index: usize| (1.42 * RATIOS[index], 1.28 * RATIOS[index]);
    RoomSpec {
        size,
        ratio,
        enter: if index == 0 { (0.95, 1.95) } else { through(index - 1) },
        leave: (index < 17).then(|| through(index)),
        front_door: index == 0,
        palette: Palette {
            wall: crate::shapes::srgb(0x00d8_cbb0),
            low_wall: crate::shapes::srgb(0x00cd_bf9f),
            ceiling: crate::shapes::srgb(0x00a5_8a63),
            post: crate::shapes::srgb(0x004a_3426),
            tatami: crate::shapes::srgb(0x00b9_a970),
            paper: crate::shapes::srgb(0x00f5_ebe8),
            cloth: crate::shapes::srgb(0x004c_4a4e),
        },
        window: Window {
            along: (size.z * 0.56, size.z * 0.95),
            up: (size.y * 0.17, size.y * 0.64),
            cover: [Cover::Shoji, Cover::Curtain, Cover::Shutters][index / 6],
            open: 0.3,
        },
        lights: Lights { sun: Some(Vec3::new(0.86, -0.36, -0.27).normalize()), lamps: Vec::new(), screen: None },
        props: Vec::new(),
        disarray: Vec::new(),
        figure: None,
        seed: number as u64,
    }
}

pub(crate) fn assert_sound(mesh: &Mesh, what: &str) {
    let count = mesh.positions.len();
    for list in [mesh.normals.len(), mesh.colors.len(), mesh.uvs.len(), mesh.surfaces.len()] {
        assert_eq!(list, count, "{what}");
    }
    assert!(mesh.indices.iter().all(|i| (*i as usize) < count), "{what}: an index is out of range");
    for i in 0..count {
        assert!(mesh.positions[i].is_finite() && mesh.uvs[i].is_finite(), "{what}: vertex {i}");
        assert!((mesh.normals[i].length() - 1.0).abs() < 1e-3, "{what}: normal {i} is {}", mesh.normals[i]);
        assert!(mesh.colors[i].is_finite() && mesh.colors[i].min_element() >= 0.0, "{what}: colour {i}");
    }
}

fn facing(mesh: &Mesh) -> f32 {
    let agree = mesh.indices.chunks_exact(3).filter(|t| {
        let [a, b, c] = [t[0], t[1], t[2]].map(|i| mesh.positions[i as usize]);
        let mean: Vec3 = t.iter().map(|i| mesh.normals[*i as usize]).sum();
        (b - a).cross(c - a).dot(mean) >= 0.0
    });
    agree.count() as f32 / mesh.triangles().max(1) as f32
}

#[test]
fn every_room_is_sound_and_within_its_budget() {
    for number in 1..=18 {
        let shell = build(&sample(number));
        assert_sound(&shell.solid, "solid");
        assert_sound(&shell.veil, "veil");
        let triangles = shell.solid.triangles() + shell.veil.triangles();
        println!("room {number}: {} and {} before the window", shell.solid.triangles(), shell.veil.triangles());
        assert!(triangles <= MOST_TRIANGLES, "room {number} has {triangles} triangles");
        assert!(facing(&shell.solid) > 0.995 && facing(&shell.veil) > 0.97, "room {number}: {}", facing(&shell.solid));
    }
}

/// Whether a straight way from `a` to `b` meets a triangle.
fn blocked(mesh: &Mesh, a: Vec3, b: Vec3) -> bool {
    mesh.indices.chunks_exact(3).any(|t| {
        let [p, q, r] = [t[0], t[1], t[2]].map(|i| mesh.positions[i as usize]);
        let (way, e, f) = (b - a, q - p, r - p);
        let h = way.cross(f);
        let det = e.dot(h);
        if det.abs() < 1e-9 {
            return false;
        }
        let s = a - p;
        let u = s.dot(h) / det;
        let n = s.cross(e);
        let v = way.dot(n) / det;
        let t = f.dot(n) / det;
        u >= 0.0 && v >= 0.0 && u + v <= 1.0 && (0.0..=1.0).contains(&t)
    })
}

#[test]
fn the_track_is_free_from_door_to_opening() {
    for number in 2..=17 {
        let spec = sample(number);
        let shell = build(&spec);
        let up = 0.4 * spec.ratio;
        let (from, to) = (Vec3::new(0.0, up, 0.05), Vec3::new(0.0, up, -spec.size.z - 0.2 * spec.ratio));
        assert!(!blocked(&shell.solid, from, to), "room {number}");
        let high = Vec3::new(0.0, spec.size.y * 0.8, -0.1);
        assert!(blocked(&shell.solid, high, high - Vec3::Z * spec.size.z * 1.1), "above the opening is wall");
    }
}

#[test]
fn the_sun_comes_through_the_gap_and_not_beside_it() {
    for number in [1, 8, 15] {
        let spec = sample(number);
        let shell = build(&spec);
        let gap = shell.gap;
        let share = (gap.near - gap.far) / (spec.window.along.1 - spec.window.along.0);
        assert!((share - spec.window.open).abs() < 1e-3);
        let (y, out) = ((gap.low + gap.high) / 2.0 + 0.011, Vec3::X * (0.2 * spec.ratio));
        let middle = Vec3::new(gap.plane, y, (gap.near + gap.far) / 2.0);
        assert!(!blocked(&shell.solid, middle - out, middle + out), "room {number}: no wall in the window");
        let beside = Vec3::new(gap.plane, y, -spec.window.along.0 - 0.07 * spec.ratio);
        assert!(blocked(&shell.veil, beside - out * 0.6, beside + out), "room {number}: covers beside the gap");
    }
}

proptest! {
    #[test]
    fn any_size_is_sound(
        size in (0.5f32..6.0, 0.5f32..3.5, 0.5f32..7.0), ratio in 0.2f32..1.2, open in 0.0f32..=1.0, seed in any::<u64>(),
        cover in 0usize..3,
    ) {
        let mut spec = sample(5);
        spec.size = Vec3::from(size);
        (spec.ratio, spec.seed) = (ratio, seed);
        spec.enter = (size.0 * 0.4, size.1 * 0.5);
        spec.leave = Some((size.0 * 0.35, size.1 * 0.45));
        spec.window = Window {
            along: (size.2 * 0.3, size.2 * 0.8),
            up: (size.1 * 0.2, size.1 * 0.7),
            cover: [Cover::Shoji, Cover::Curtain, Cover::Shutters][cover],
            open,
        };
        let shell = build(&spec);
        assert_sound(&shell.solid, "solid");
        assert_sound(&shell.veil, "veil");
        prop_assert_eq!(&build(&spec), &shell);
    }
}
