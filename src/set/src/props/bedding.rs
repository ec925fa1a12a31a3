//! Bedding and soft things: futon, quilt, pillow, cushion, blanket, towel, clothes. No garment on a hanger.

use std::f32::consts::PI;

use glam::Vec3;

use super::parts::{Dice, Kit, band, cloth, on_disc, repaint, v};
use crate::mesh::Mesh;
use crate::shapes::{self, Paint, at, turned};

const SHEET: u32 = 0xcf_c6b4;
const QUILTS: [u32; 4] = [0x6f_7d86, 0x8a_5f50, 0x6d_7660, 0x75_6a86];

/// A made bed: mattress in its sheet, quilt turned down at the foot.
pub(super) fn futon(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let under = cloth(0xa6_998e);
    kit.put(&shapes::pad(v(1.0, 0.07, 2.0), 7, 0.004, dice.seed(), &under), at(0.0, 0.035, 0.0));
    kit.put(&shapes::pad(v(0.97, 0.065, 1.96), 10, 0.007, dice.seed(), &cloth(SHEET)), at(0.0, 0.085, 0.0));
    let quilt = cloth(dice.vary(&QUILTS));
    let unmade = dice.variation % 2 == 1;
    let (from, wave) = if unmade { (0.16, 0.03) } else { (0.46, 0.008) };
    kit.add(&quilt_over(from, 0.985, wave, dice.seed(), &quilt));
    let fold = cloth(0xdd_d6c6);
    let path = [
        (from + 0.17, 0.15),
        (from + 0.13, 0.158),
        (from + 0.04, 0.16),
        (from - 0.015, 0.15),
        (from - 0.025, 0.132),
        (from, 0.122),
    ];
    kit.add(&band(&path, 1.0, 0.014, 10, wave * 0.3, dice.seed(), &fold));
    kit.mesh
}

/// A thin quilt from `near` to `far` (z), with stitched squares and stripes, hanging over both sides.
fn quilt_over(near: f32, far: f32, wave: f32, seed: u32, paint: &Paint) -> Mesh {
    let mut mesh = shapes::grid(16, 11, shapes::Faces::Both(0.016), paint, |a, b| {
        let x = (a - 0.5) * 1.2;
        let z = far - (far - near) * b;
        let side = ((x.abs() - 0.46) / 0.14).clamp(0.0, 1.0);
        let puff = ((a * 6.0).fract() * PI).sin().abs() * 0.006 + ((b * 3.33).fract() * PI).sin().abs() * 0.005;
        let ripple = shapes::fractal(v(x * 4.0, 0.3, z * 4.0), seed) * wave;
        v(x.clamp(-0.515, 0.515), (0.131 + puff + ripple - side * side * 0.085).max(0.03), z)
    });
    for i in 0..mesh.positions.len() {
        if (i % 17) % 5 == 3 || (i / 17) % 4 == 2 {
            mesh.colors[i] *= 0.66;
        }
    }
    mesh
}

/// Mattress and quilt, folded and stacked.
pub(super) fn futon_folded(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let under = cloth(SHEET);
    let quilt = cloth(dice.vary(&QUILTS));
    let fold = |low: f32, step: f32, layers: usize, deep: f32| -> Vec<(f32, f32)> {
        let mut path = Vec::new();
        for layer in 0..layers {
            let y = low + step * layer as f32;
            let sign = if layer % 2 == 0 { 1.0 } else { -1.0 };
            for t in [-1.0f32, -0.5, 0.0, 0.5, 1.0] {
                path.push((sign * t * deep, y));
            }
            if layer + 1 < layers {
                path.push((sign * (deep + step * 0.45), y + step * 0.5));
            }
        }
        path.reverse();
        path
    };
    kit.add(&band(&fold(0.066, 0.071, 3, 0.28), 0.95, 0.06, 8, 0.008, dice.seed(), &under));
    kit.add(&band(&fold(0.262, 0.048, 2, 0.25), 0.9, 0.042, 8, 0.012, dice.seed(), &quilt));
    let stripe = cloth(0xd6_ccb6);
    kit.add(&band(
        &[(0.262, 0.317), (0.1, 0.32), (-0.05, 0.319), (-0.2, 0.317)],
        0.16,
        0.006,
        2,
        0.004,
        dice.seed(),
        &stripe,
    ));
    kit.mesh
}

/// A pillow in its case, dented by a head.
pub(super) fn pillow(dice: &mut Dice) -> Mesh {
    let paint = cloth(dice.vary(&[0xd8_d0bf, 0xb9_c2c4, 0xc9_b39e]));
    let mut mesh = shapes::pad(v(0.5, 0.12, 0.32), 12, 0.012, dice.seed(), &paint);
    for p in &mut mesh.positions {
        if p.y > 0.0 {
            p.y -= 0.022 * (-((p.x * 8.0).powi(2) + (p.z * 11.0).powi(2))).exp();
        }
    }
    shapes::smooth_normals(&mut mesh, 80.0);
    repaint(&mut mesh, &paint, |p| (p.x > 0.19 && p.x < 0.215).then_some(0x8f_9aa0));
    mesh
}

/// A sitting cushion with a tuft in the middle and tassels at its corners.
pub(super) fn cushion(dice: &mut Dice) -> Mesh {
    let color = dice.vary(&[0x7d_4438, 0x3f_4f66, 0x6d_7048, 0x8a_6a3c]);
    let paint = cloth(color);
    let mut kit = Kit::default();
    let mut pad = shapes::pad(v(0.5, 0.078, 0.5), 12, 0.006, dice.seed(), &paint);
    for p in &mut pad.positions {
        p.y *= 1.0 - 0.45 * (-(p.x * p.x + p.z * p.z) * 60.0).exp();
    }
    shapes::smooth_normals(&mut pad, 80.0);
    kit.put(&pad, at(0.0, 0.04, 0.0));
    let thread = cloth(0xd8_c9a4);
    for (x, z) in [(1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0)] {
        let (x, z): (f32, f32) = (x, z);
        kit.tube(
            &[[x * 0.232, 0.045, z * 0.232], [x * 0.25, 0.03, z * 0.25], [x * 0.258, 0.008, z * 0.258]],
            1,
            0.004,
            4,
            &thread,
        );
    }
    kit.tube(&[[-0.02, 0.06, 0.0], [0.0, 0.064, 0.004], [0.02, 0.06, -0.002]], 1, 0.004, 4, &thread);
    kit.tube(&[[0.0, 0.06, -0.02], [0.0, 0.065, 0.0], [0.002, 0.06, 0.02]], 1, 0.004, 4, &thread);
    kit.mesh
}

/// A blanket thrown off: folds that run out flat, stripes at both ends.
pub(super) fn blanket(dice: &mut Dice) -> Mesh {
    let (ground, line) = dice.vary(&[(0x80_5a4a, 0xc9_b48c), (0x5a_6672, 0xb8_b09c), (0x6a_6f50, 0x3f_4636)]);
    let paint = cloth(ground);
    let seed = dice.seed();
    let mut mesh = shapes::grid(14, 12, shapes::Faces::Both(0.012), &paint, |a, b| {
        let (x, z) = (a - 0.5, 0.5 - b);
        let swirl = x * 5.0 + z * 3.4 + 1.4 * shapes::value(v(x * 3.0, 0.0, z * 3.0), seed);
        let heap = (1.0 - (x * 1.7).powi(2) - (z * 1.9).powi(2)).max(0.0);
        let ridge = (swirl * 2.6).sin() * 0.5 + 0.5;
        v(
            x * 0.86 + 0.03 * (z * 9.0).sin(),
            0.014 + heap * (0.05 + 0.12 * ridge) + 0.012 * ridge,
            z * 0.68 + 0.03 * (x * 8.0).cos(),
        )
    });
    for i in 0..mesh.positions.len() {
        // Border stripes at both ends, as woven blankets have.
        if matches!(i % 195 / 15, 1 | 3 | 9 | 11) {
            mesh.colors[i] = mesh.colors[i].lerp(shapes::srgb(line), 0.8);
        }
    }
    mesh
}

/// A towel, folded once and dropped.
pub(super) fn towel(dice: &mut Dice) -> Mesh {
    let paint = cloth(dice.vary(&[0xc7_cbbd, 0xb8_9a86, 0x8f_a6a8]));
    let seed = dice.seed();
    let path = [
        (0.12, 0.014),
        (0.06, 0.016),
        (0.0, 0.018),
        (-0.06, 0.016),
        (-0.115, 0.02),
        (-0.13, 0.03),
        (-0.11, 0.038),
        (-0.05, 0.04),
        (0.02, 0.043),
        (0.09, 0.038),
    ];
    let mut path: Vec<(f32, f32)> = path.to_vec();
    path.reverse();
    let mut mesh = band(&path, 0.34, 0.011, 12, 0.014, seed, &paint);
    repaint(&mut mesh, &paint, |p| (p.x > 0.09 && p.x < 0.15).then_some(0x7d_5a52));
    mesh
}

/// A heap of worn clothes: shirts, a sleeve, a trouser leg over one another.
pub(super) fn clothes_heap(dice: &mut Dice) -> Mesh {
    let colors = [0x58_6470, 0x8c_7f6b, 0x6e_4a44, 0x44_4a3f, 0xb4_ac9b, 0x3c_3e46];
    let mut kit = Kit::default();
    kit.put(
        &shapes::lump(v(0.19, 0.11, 0.17), 5, 0.35, 0.7, dice.seed(), &cloth(dice.vary(&colors))),
        at(0.0, 0.04, 0.0),
    );
    for i in 0..4u32 {
        let turn = dice.range(0.0, 360.0);
        let (x, z) = (dice.range(-0.11, 0.11), dice.range(-0.1, 0.1));
        let piece = shirt(dice.pick(&colors), 0.03 + i as f32 * 0.022, dice.seed());
        kit.put(&piece, turned(v(x, 0.0, z), 0.0, turn, 0.0));
    }
    let sleeve = cloth(dice.pick(&colors));
    let way =
        shapes::smooth_path(&[v(-0.05, 0.12, 0.05), v(0.1, 0.13, 0.1), v(0.19, 0.06, 0.14), v(0.24, 0.03, 0.2)], 2);
    kit.add(&shapes::tube_tapered(&way, |t| 0.034 - 0.01 * t, 6, &sleeve));
    kit.mesh
}

/// A rumpled piece of cloth with a collar's edge, draped at a height.
fn shirt(color: u32, rise: f32, seed: u32) -> Mesh {
    let paint = cloth(color);
    let mut mesh = shapes::grid(5, 5, shapes::Faces::Both(0.008), &paint, |a, b| {
        let (x, z) = on_disc(a, b);
        let (x, z) = (x * 0.19, z * 0.165);
        let far = ((x * x + z * z).sqrt() / 0.17).min(1.4);
        let ridge = (1.0 - shapes::value(v(x * 14.0, 0.0, z * 14.0), seed).abs()).powi(3);
        let drop = (1.0 - far * 0.62).max(0.06);
        Vec3::new(x * (1.0 + 0.12 * ridge), (rise + 0.05) * drop + ridge * 0.05 * drop + 0.008, z)
    });
    let edge = paint.times(1.5).color;
    for i in 0..mesh.positions.len() {
        if mesh.positions[i].z > 0.13 {
            mesh.colors[i] = edge;
        }
    }
    mesh
}
