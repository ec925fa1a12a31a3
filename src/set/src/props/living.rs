//! What lives or grew: the dog, plants, a branch in a vase.

use super::parts::{Dice, Kit, clay, cloth, hull, v, wood};
use crate::mesh::Mesh;
use crate::shapes::{self, Faces, Paint, at, turned};

/// A small dog, sitting and looking up, ears pricked, tongue just out, tail curled.
pub(super) fn dog(dice: &mut Dice) -> Mesh {
    let coat = clay(dice.vary(&[0xb8_8450, 0x6a_5a4e, 0xc9_bfae])).drift(0.12);
    let pale = clay(0xdc_d2bc).drift(0.08);
    let dark = clay(0x2a_2220);
    let mut kit = Kit::default();
    // Haunches on the ground, the back rising to the shoulders.
    let spine = shapes::smooth_path(
        &[v(0.0, 0.085, -0.16), v(0.0, 0.12, -0.1), v(0.0, 0.19, 0.0), v(0.0, 0.24, 0.06), v(0.0, 0.285, 0.09)],
        3,
    );
    kit.add(&shapes::tube_tapered(&spine, |t| 0.083 + 0.022 * (t * 2.6).sin() - 0.055 * t * t, 12, &coat));
    kit.put(&shapes::ball(v(0.06, 0.082, 0.045), 12, &pale), turned(v(0.0, 0.19, 0.075), 18.0, 0.0, 0.0));
    for side in [-1.0f32, 1.0] {
        kit.put(
            &shapes::ball(v(0.048, 0.078, 0.085), 12, &coat),
            turned(v(side * 0.085, 0.078, -0.085), -12.0, 0.0, side * 6.0),
        );
        kit.put(&shapes::ball(v(0.034, 0.024, 0.066), 10, &pale), at(side * 0.1, 0.022, 0.0));
        let leg = shapes::smooth_path(
            &[v(side * 0.052, 0.2, 0.075), v(side * 0.056, 0.11, 0.09), v(side * 0.054, 0.03, 0.1)],
            2,
        );
        kit.add(&shapes::tube_tapered(&leg, |t| 0.036 - 0.011 * t, 9, &coat));
        kit.put(&shapes::ball(v(0.03, 0.023, 0.044), 10, &pale), at(side * 0.054, 0.022, 0.118));
    }
    let tail = shapes::smooth_path(
        &[v(0.02, 0.07, -0.19), v(0.08, 0.06, -0.24), v(0.13, 0.09, -0.21), v(0.12, 0.13, -0.17)],
        3,
    );
    kit.add(&shapes::tube_tapered(&tail, |t| 0.026 + 0.012 * (t * 3.0).sin() - 0.02 * t * t, 8, &coat));
    kit.put(&head(&coat, &pale, &dark), turned(v(0.0, 0.325, 0.115), -10.0, 0.0, 6.0));
    kit.hoop(v(0.0, 0.268, 0.088), v(0.0, 0.82, 0.57), 0.066, 0.009, 14, &cloth(0x9c_3a34));
    kit.ball([0.0, 0.235, 0.158], [0.013, 0.013, 0.008], 8, &clay(0xc8_a450));
    kit.mesh
}

/// The head about the origin, looking along +z.
fn head(coat: &Paint, pale: &Paint, dark: &Paint) -> Mesh {
    let mut kit = Kit::default();
    kit.ball([0.0, 0.0, 0.0], [0.078, 0.072, 0.076], 14, coat);
    let muzzle = [
        [0.03, 0.046, 0.04, -0.02],
        [0.075, 0.038, 0.032, -0.022],
        [0.105, 0.03, 0.025, -0.02],
        [0.12, 0.016, 0.015, -0.016],
    ];
    kit.add(&hull(&muzzle, 2.2, 12, pale));
    kit.ball([0.0, 0.002, 0.118], [0.016, 0.012, 0.011], 10, dark);
    for side in [-1.0f32, 1.0] {
        kit.ball([side * 0.036, 0.022, 0.062], [0.0125, 0.014, 0.009], 10, dark);
        kit.ball([side * 0.033, 0.027, 0.0705], [0.0035, 0.0035, 0.002], 6, &clay(0xf0_ece0));
        kit.ball([side * 0.036, 0.044, 0.058], [0.016, 0.005, 0.008], 8, pale);
        kit.ball([side * 0.05, -0.016, 0.04], [0.026, 0.024, 0.03], 10, pale);
        let ear = shapes::tube_tapered(
            &[v(side * 0.046, 0.04, -0.008), v(side * 0.062, 0.085, -0.006), v(side * 0.066, 0.118, 0.004)],
            |t| 0.03 * (1.0 - t * 0.86),
            8,
            coat,
        );
        kit.add(&ear);
        let inner = shapes::tube_tapered(
            &[v(side * 0.047, 0.046, 0.012), v(side * 0.061, 0.082, 0.01), v(side * 0.065, 0.1, 0.01)],
            |t| 0.017 * (1.0 - t * 0.8),
            6,
            &clay(0xb8_8478),
        );
        kit.add(&inner);
        kit.tube(
            &[[0.0, -0.018, 0.119], [side * 0.014, -0.031, 0.112], [side * 0.032, -0.026, 0.094]],
            2,
            0.0028,
            4,
            dark,
        );
    }
    kit.put(&shapes::ball(v(0.013, 0.004, 0.02), 8, &clay(0xc8_7468)), turned(v(0.0, -0.04, 0.1), 34.0, 0.0, 0.0));
    kit.mesh
}

/// One leaf from the origin along +y, bent over by `bend` degrees, facing +z.
fn leaf(long: f32, wide: f32, bend: f32, paint: &Paint) -> Mesh {
    shapes::grid(4, 5, Faces::Both(0.0012), paint, |a, b| {
        let x = (a - 0.5) * 2.0;
        let outline = ((b * std::f32::consts::PI).sin().max(0.0).powf(0.75)) * (1.0 - 0.25 * b);
        let angle = bend.to_radians() * b;
        let fold = 0.16 * wide * x.abs() * outline;
        v(
            x * wide * 0.5 * outline,
            long * b * (1.0 - 0.32 * (angle * 0.9).sin().powi(2)),
            long * b * (angle * 0.75).sin() + fold,
        )
    })
}

/// A leafy plant in an earthen pot.
pub(super) fn potted_plant(dice: &mut Dice) -> Mesh {
    let pot = clay(dice.vary(&[0xa0_5c40, 0x6f_8288]));
    let mut kit = Kit::default();
    kit.lathe(
        &[(0.0, 0.012), (0.075, 0.012), (0.08, 0.0), (0.1, 0.0), (0.104, 0.014), (0.09, 0.016)],
        18,
        &pot.times(0.85),
        at(0.0, 0.0, 0.0),
    );
    kit.lathe(
        &[
            (0.0, 0.012),
            (0.066, 0.012),
            (0.09, 0.13),
            (0.1, 0.132),
            (0.1, 0.158),
            (0.09, 0.158),
            (0.086, 0.14),
            (0.0, 0.138),
        ],
        18,
        &pot,
        at(0.0, 0.0, 0.0),
    );
    kit.put(&shapes::lump(v(0.083, 0.02, 0.083), 5, 0.2, 0.0, 4, &clay(0x3c_2e24)), at(0.0, 0.138, 0.0));
    let count = 13;
    for i in 0..count {
        let turn = i as f32 * 137.5;
        let share = i as f32 / count as f32;
        let green = clay(dice.pick(&[0x5a_7a42, 0x4a_6a3c, 0x72_8c50])).drift(0.14);
        let lean = 12.0 + 46.0 * (1.0 - share);
        let rise = 0.15 + 0.16 * share + dice.range(-0.02, 0.02);
        let (sin, cos) = turn.to_radians().sin_cos();
        let out = lean.to_radians().sin() * 0.07;
        let joint = [sin * out, 0.14 + rise * 0.72, cos * out];
        kit.tube(
            &[[0.0, 0.135, 0.0], [joint[0] * 0.4, 0.14 + rise * 0.4, joint[2] * 0.4], joint],
            2,
            0.0038,
            4,
            &clay(0x5c_7040),
        );
        let place = turned(v(joint[0], joint[1], joint[2]), 0.0, turn, 0.0) * turned(v(0.0, 0.0, 0.0), lean, 0.0, 0.0);
        kit.put(&leaf(0.16 + dice.range(-0.02, 0.03), 0.085, 62.0, &green), place);
    }
    kit.mesh
}

/// Blossoming branches in a vase.
pub(super) fn vase_branch(dice: &mut Dice) -> Mesh {
    let glaze = clay(dice.vary(&[0xcf_c6b4, 0x55_6f7c, 0x6a_5a4c]));
    let bark = wood(0x4a_3428);
    let mut kit = Kit::default();
    let body = [
        (0.0, 0.0),
        (0.036, 0.0),
        (0.058, 0.03),
        (0.068, 0.075),
        (0.058, 0.12),
        (0.03, 0.155),
        (0.024, 0.175),
        (0.032, 0.19),
        (0.028, 0.19),
        (0.02, 0.176),
    ];
    kit.lathe(&body, 18, &glaze, at(0.0, 0.0, 0.0));
    kit.lathe(&[(0.0688, 0.066), (0.0692, 0.084)], 18, &glaze.times(0.7), at(0.0, 0.0, 0.0));
    let boughs: [[[f32; 3]; 4]; 3] = [
        [[0.0, 0.15, 0.0], [0.02, 0.27, 0.02], [0.1, 0.4, 0.0], [0.13, 0.58, 0.03]],
        [[0.0, 0.15, 0.0], [-0.03, 0.26, 0.0], [-0.1, 0.33, 0.03], [-0.165, 0.46, 0.01]],
        [[0.0, 0.15, 0.0], [0.03, 0.24, -0.02], [0.11, 0.28, -0.05], [0.165, 0.34, -0.06]],
    ];
    for bough in &boughs {
        let points: Vec<_> = bough.iter().map(|p| v(p[0], p[1], p[2])).collect();
        let way = shapes::smooth_path(&points, 4);
        kit.add(&shapes::tube_tapered(&way, |t| 0.0062 - 0.0042 * t, 5, &bark));
        for (i, p) in way.iter().enumerate().skip(4) {
            for _ in 0..if i % 2 == 0 { 2 } else { 1 } {
                let place = *p + v(dice.range(-0.016, 0.016), dice.range(-0.008, 0.016), dice.range(-0.016, 0.016));
                if dice.unit() < 0.75 {
                    blossom(&mut kit, place, dice);
                } else {
                    kit.ball(place.to_array(), [0.007, 0.008, 0.007], 5, &clay(0xb8_5c6c));
                }
            }
        }
        let side = way[way.len() * 2 / 3];
        let twig = side + v(dice.range(-0.05, 0.05), 0.07, dice.range(-0.03, 0.03));
        kit.add(&shapes::tube_tapered(&[side, twig], |t| 0.003 - 0.0016 * t, 4, &bark));
        blossom(&mut kit, twig, dice);
    }
    kit.mesh
}

fn blossom(kit: &mut Kit, place: glam::Vec3, dice: &mut Dice) {
    let petal = clay(dice.pick(&[0xdc_a4ac, 0xe6_bcc0, 0xce_8a98])).drift(0.06);
    let tilt = turned(place, dice.range(10.0, 90.0), dice.range(0.0, 360.0), 0.0);
    let mut flower = super::parts::turn(&[(0.0, -0.001), (0.0135, 0.007)], 5, &petal.times(0.85));
    flower.append(&super::parts::turn(&[(0.0135, 0.007), (0.0, 0.0)], 5, &petal), at(0.0, 0.0, 0.0));
    kit.put(&flower, tilt);
    kit.put(&shapes::ball(v(0.0035, 0.0035, 0.0035), 4, &clay(0xd8_b450)), tilt * at(0.0, 0.004, 0.0));
}
