//! The ceiling: boards that run into the room, battens across them.

use glam::{Vec2, Vec3};

use super::Make;
use super::bar::Bar;
use super::cuts::Cuts;
use crate::mesh::Mesh;
use crate::shapes::hash;

const BOARDS: usize = 8;
const BATTENS: usize = 6;

pub(super) fn add(make: &Make, mesh: &mut Mesh) {
    let board = make.width / BOARDS as f32;
    let cuts = Cuts { fine: 0.18 * make.grain, wide: 0.46 * make.grain, ..Cuts::of(make.depth, make.grain) };
    let places = cuts.between(0.0, make.depth);
    for n in 0..BOARDS {
        let from = -make.width / 2.0 + board * n as f32;
        add_board(make, mesh, n, from, from + board, &places);
    }
    let paint = make.posts();
    for n in 1..=BATTENS {
        let z = -make.depth * n as f32 / (BATTENS + 1) as f32;
        Bar {
            from: Vec3::new(-make.width / 2.0, make.height, z),
            to: Vec3::new(make.width / 2.0, make.height, z),
            front: Vec3::NEG_Y,
            size: Vec2::new(0.030, 0.028) * make.ratio,
            bevel: 0.004 * make.ratio,
            ends: false,
            paint: &paint,
        }
        .add(mesh, make.grain, 1.7);
    }
}

/// One board: its lower face, its two long edges a little higher so that a line of shadow shows between boards.
fn add_board(make: &Make, mesh: &mut Mesh, number: usize, from: f32, to: f32, places: &[f32]) {
    let own = 1.0 + 0.14 * (hash(number as u32 ^ make.seed) - 0.5);
    let paint = make.wood(make.spec.palette.ceiling * own).seed(make.seed ^ number as u32);
    let groove = 0.006 * make.ratio;
    let xs = [(from, groove), (from + groove, 0.0), (to - groove, 0.0), (to, groove)];
    let first = u32::try_from(mesh.positions.len()).unwrap_or(u32::MAX);
    for along in places {
        for (i, (x, rise)) in xs.iter().enumerate() {
            let at = Vec3::new(*x, make.height + rise, -along);
            let normal = match i {
                0 => Vec3::new(-0.5, -1.0, 0.0),
                3 => Vec3::new(0.5, -1.0, 0.0),
                _ => Vec3::NEG_Y,
            };
            let shade = if *rise > 0.0 { 0.35 } else { 1.0 };
            mesh.vertex(at, normal, Vec2::new(*along, *x), paint.at(at) * shade, paint.surface);
        }
    }
    for j in 0..u32::try_from(places.len()).unwrap_or(1) - 1 {
        for i in 0..3 {
            let a = first + j * 4 + i;
            mesh.triangle(a, a + 5, a + 1);
            mesh.triangle(a, a + 4, a + 5);
        }
    }
}
