//! Clothes: the suit on its hanger, cap, mask, washing on its line. Shoes and bags are in [`super::carried`].

use std::f32::consts::PI;

use super::parts::{DARK, Dice, Kit, STEEL, card, cloth, cut, oval, v, wood};
use crate::mesh::Mesh;
use crate::shapes::{self, Faces, Paint, at, board, turned};

/// A dark suit on its hanger: jacket with lapels, shirt and tie, trousers below.
pub(super) fn suit(dice: &mut Dice) -> Mesh {
    let wool = cloth(dice.vary(&[0x22_2730, 0x2a_2828]));
    let (light, shirt) = (wool.times(1.45), cloth(0xbe_baae));
    let mut kit = Kit::default();
    kit.tube(
        &[
            [0.0, 0.955, 0.0],
            [0.0, 0.99, 0.0],
            [0.02, 1.015, 0.0],
            [0.018, 1.04, 0.0],
            [-0.006, 1.046, 0.0],
            [-0.02, 1.03, 0.0],
        ],
        3,
        0.0035,
        5,
        &card(STEEL),
    );
    kit.tube(
        &[[-0.185, 0.86, 0.0], [-0.1, 0.905, 0.0], [0.0, 0.952, 0.0], [0.1, 0.905, 0.0], [0.185, 0.86, 0.0]],
        2,
        0.011,
        6,
        &wood(0x9a_6c3c),
    );
    for side in [-1.0f32, 1.0] {
        let leg: Vec<(f32, f32)> = mirrored(&[(0.01, 0.0), (0.125, 0.0), (0.15, 0.5), (0.0, 0.5), (0.0, 0.3)], side);
        kit.put(&cut(&leg, 0.045, 0.014, &wool.times(0.86)), at(0.0, 0.0, -0.03));
        kit.add(&board(
            v(side * 0.068, 0.02, 0.016),
            v(side * 0.075, 0.36, 0.016),
            v(0.0, 0.0, 1.0),
            0.004,
            0.004,
            0.0,
            &light,
        ));
        let half: Vec<(f32, f32)> = mirrored(
            &[
                (0.004, 0.33),
                (0.17, 0.34),
                (0.158, 0.58),
                (0.185, 0.84),
                (0.2, 0.895),
                (0.06, 0.945),
                (0.05, 0.93),
                (0.004, 0.62),
            ],
            side,
        );
        kit.put(&cut(&half, 0.09, 0.028, &wool), at(0.0, 0.0, -0.045));
        let lapel: Vec<(f32, f32)> =
            mirrored(&[(0.008, 0.6), (0.085, 0.8), (0.072, 0.84), (0.1, 0.845), (0.062, 0.945), (0.046, 0.93)], side);
        kit.put(&cut(&lapel, 0.012, 0.003, &light), at(0.0, 0.0, 0.042));
        sleeve(&mut kit, side, &wool);
        kit.block([side * 0.1 - 0.036, 0.455, 0.043], [side * 0.1 + 0.036, 0.475, 0.052], 0.003, &light);
    }
    kit.put(
        &cut(&[(-0.05, 0.66), (0.05, 0.66), (0.058, 0.94), (0.0, 0.955), (-0.058, 0.94)], 0.02, 0.004, &shirt),
        at(0.0, 0.0, 0.012),
    );
    kit.put(
        &cut(
            &[
                (0.0, 0.62),
                (0.026, 0.66),
                (0.012, 0.885),
                (0.019, 0.915),
                (-0.019, 0.915),
                (-0.012, 0.885),
                (-0.026, 0.66),
            ],
            0.01,
            0.003,
            &cloth(dice.vary(&[0x7a_3034, 0x3f_5a7a])),
        ),
        at(0.0, 0.0, 0.033),
    );
    for side in [-1.0f32, 1.0] {
        let collar = mirrored(&[(0.002, 0.925), (0.03, 0.885), (0.062, 0.935), (0.04, 0.962)], side);
        kit.put(&cut(&collar, 0.008, 0.002, &shirt.times(1.06)), at(0.0, 0.0, 0.036));
    }
    for y in [0.42, 0.52] {
        kit.ball([-0.012, y, 0.046], [0.009, 0.009, 0.004], 8, &card(0x1c_1a1a));
    }
    kit.put(
        &cut(&[(0.085, 0.71), (0.13, 0.71), (0.125, 0.74), (0.1, 0.752), (0.09, 0.735)], 0.01, 0.001, &shirt),
        at(0.0, 0.0, 0.04),
    );
    kit.mesh
}

fn sleeve(kit: &mut Kit, side: f32, wool: &Paint) {
    let way = shapes::smooth_path(
        &[
            v(side * 0.178, 0.862, 0.0),
            v(side * 0.207, 0.74, 0.002),
            v(side * 0.218, 0.55, 0.012),
            v(side * 0.212, 0.36, 0.026),
        ],
        2,
    );
    kit.add(&shapes::tube_tapered(&way, |t| 0.05 - 0.016 * t, 9, &wool.times(0.93)));
    kit.add(&shapes::tube(
        &[v(side * 0.212, 0.364, 0.025), v(side * 0.2118, 0.352, 0.0265)],
        0.03,
        9,
        &cloth(0xbe_baae),
    ));
}

/// An outline drawn for the right side, mirrored to `side` and kept counter-clockwise.
fn mirrored(outline: &[(f32, f32)], side: f32) -> Vec<(f32, f32)> {
    let mut out: Vec<(f32, f32)> = outline.iter().map(|(x, y)| (x * side, *y)).collect();
    if side < 0.0 {
        out.reverse();
    }
    out
}

/// A cap with a stitched crown and its peak.
pub(super) fn cap(dice: &mut Dice) -> Mesh {
    let felt = cloth(dice.vary(&[0x3c_4a5c, 0x5a_5048, 0x7a_4038]));
    let mut kit = Kit::default();
    let mut dome = super::parts::turn(
        &[(0.097, 0.0), (0.1, 0.03), (0.094, 0.068), (0.07, 0.1), (0.035, 0.116), (0.0, 0.12)],
        18,
        &felt,
    );
    for p in &mut dome.positions {
        p.z *= 1.06;
    }
    kit.put(&dome, at(0.0, 0.004, -0.025));
    for k in 0..3 {
        let a = k as f32 * PI / 3.0;
        let rib: Vec<[f32; 3]> = (0..=8)
            .map(|i| i as f32 / 8.0 * PI)
            .map(|t| {
                [
                    0.1 * t.cos() * a.cos(),
                    0.006 + 0.119 * t.sin().max(0.0).powf(0.75),
                    -0.025 + 0.106 * t.cos() * a.sin(),
                ]
            })
            .collect();
        kit.tube(&rib, 1, 0.0016, 3, &felt.times(0.6));
    }
    kit.ball([0.0, 0.124, -0.025], [0.009, 0.005, 0.009], 8, &felt.times(0.8));
    let peak = shapes::grid(10, 4, Faces::Both(0.004), &felt.times(0.85), |a, b| {
        let angle = PI * (0.06 + 0.88 * a);
        let (near, far) = (0.096, 0.1 + 0.075 * angle.sin());
        let r = far + (near - far) * b;
        v(-r * angle.cos() * 0.94, 0.018 - 0.014 * (1.0 - b) + 0.012 * angle.sin(), -0.02 + r * angle.sin())
    });
    kit.add(&peak);
    kit.put(
        &cut(&oval(0.02, 0.014, 2.0, 12), 0.003, 0.001, &cloth(0xc8_bc9c)),
        turned(v(0.0, 0.052, 0.0775), -12.0, 0.0, 0.0),
    );
    kit.mesh
}

/// A pleated mask with its ear loops.
pub(super) fn face_mask(dice: &mut Dice) -> Mesh {
    let gauze = cloth(dice.vary(&[0xd2_d6d2, 0xb4_c4cc]));
    let mut kit = Kit::default();
    let sheet = shapes::grid(6, 12, Faces::Both(0.003), &gauze, |a, b| {
        let (x, z) = ((a - 0.5) * 0.12, (0.5 - b) * 0.1);
        let pleat = 0.004 * ((b * 4.0).fract() - 0.5);
        v(x, 0.006 + 0.02 * (1.0 - (x / 0.06).powi(2)) + pleat, z)
    });
    kit.add(&sheet);
    for side in [-1.0f32, 1.0] {
        kit.tube(
            &[
                [side * 0.058, 0.006, 0.045],
                [side * 0.078, 0.003, 0.04],
                [side * 0.09, 0.003, 0.01],
                [side * 0.086, 0.003, -0.02],
                [side * 0.07, 0.003, -0.042],
                [side * 0.057, 0.006, -0.045],
            ],
            2,
            0.002,
            4,
            &cloth(0xe0_ded4),
        );
        kit.block(
            [side * 0.057 - 0.003, 0.002, -0.048],
            [side * 0.057 + 0.003, 0.012, 0.048],
            0.001,
            &gauze.times(0.9),
        );
    }
    kit.mesh
}

/// Washing on a bamboo pole between two stands: a shirt, a towel, socks.
pub(super) fn laundry_line(dice: &mut Dice) -> Mesh {
    let bamboo = wood(0xa8_9458);
    let mut kit = Kit::default();
    for x in [-0.56, 0.56] {
        kit.tube(&[[x, 0.012, -0.15], [x, 0.88, 0.0]], 1, 0.011, 6, &card(STEEL));
        kit.tube(&[[x, 0.012, 0.15], [x, 0.88, 0.0]], 1, 0.011, 6, &card(STEEL));
        kit.ball([x, 0.885, 0.0], [0.014, 0.014, 0.014], 6, &card(DARK));
    }
    kit.tube(&[[-0.6, 0.86, 0.0], [0.6, 0.86, 0.0]], 1, 0.014, 8, &bamboo);
    let hang = |color: u32, x0: f32, x1: f32, drop: f32, seed: u32| {
        shapes::grid(10, 6, Faces::Both(0.004), &cloth(color), move |a, b| {
            let wave = 0.022 * (a * 14.0 + seed as f32).sin() * (1.0 - b * 0.8);
            v(x0 + (x1 - x0) * a, 0.874 - drop * (1.0 - b), 0.014 + wave + 0.02 * (1.0 - b))
        })
    };
    kit.add(&hang(dice.vary(&[0xb8_c0b8, 0xc4_b49a]), -0.5, -0.16, 0.62, 3));
    kit.add(&hang(0x8a_5f50, -0.1, 0.16, 0.46, dice.seed() % 7));
    let shirt = [(0.12, -0.5), (0.12, -0.12), (0.2, -0.22), (0.24, -0.16), (0.13, 0.0), (0.045, 0.01), (0.0, -0.02)];
    let mut outline: Vec<(f32, f32)> = shirt.to_vec();
    outline.extend(shirt.iter().rev().skip(1).map(|(x, y)| (-x, *y)));
    outline.iter_mut().for_each(|p| p.1 *= 0.95);
    kit.put(
        &cut(&outline, 0.02, 0.006, &cloth(dice.vary(&[0x6f_7f92, 0x7a_7c60]))),
        turned(v(0.36, 0.84, 0.01), 4.0, 0.0, 0.0),
    );
    kit.tube(&[[0.24, 0.835, 0.02], [0.36, 0.87, 0.02], [0.48, 0.835, 0.02]], 1, 0.006, 5, &wood(0x9a_6c3c));
    for x in [-0.47, -0.19, -0.06, 0.12] {
        kit.block([x - 0.006, 0.845, -0.018], [x + 0.006, 0.892, 0.034], 0.003, &card(0xc0_8a3e));
    }
    kit.mesh
}
