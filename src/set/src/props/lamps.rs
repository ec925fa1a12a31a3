//! Lamps; their paper and glass is of the surface that shines with the lamp group.

use super::parts::{Dice, Kit, STEEL, card, shade, turn, v, wood};
use crate::mesh::Mesh;
use crate::shapes::{self, Paint, at, turned};

const PAPER: u32 = 0xe8_d6b0;

/// Four bars round a square of half side `half` at a height.
fn square(kit: &mut Kit, half: f32, y: f32, thick: f32, paint: &Paint) {
    for s in [-1.0, 1.0] {
        kit.block([-half, y - thick, s * half - thick], [half, y + thick, s * half + thick], thick * 0.4, paint);
        kit.block([s * half - thick, y - thick, -half], [s * half + thick, y + thick, half], thick * 0.4, paint);
    }
}

/// A paper lantern that stands on the floor: wooden frame, lattice, paper within.
pub(super) fn floor_lamp(dice: &mut Dice) -> Mesh {
    let frame = wood(dice.vary(&[0x4a_3020, 0x8a_6238]));
    let mut kit = Kit::default();
    kit.block([-0.15, 0.0, -0.15], [0.15, 0.03, 0.15], 0.006, &frame);
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
        kit.block([x * 0.13 - 0.01, 0.02, z * 0.13 - 0.01], [x * 0.13 + 0.01, 0.89, z * 0.13 + 0.01], 0.003, &frame);
    }
    for (y, thick) in [(0.2, 0.009), (0.4, 0.005), (0.62, 0.005), (0.865, 0.009)] {
        square(&mut kit, 0.13, y, thick, &frame);
    }
    for turn in [0.0, 90.0, 180.0, 270.0] {
        let side = turned(v(0.0, 0.0, 0.0), 0.0, turn, 0.0);
        kit.put(&shapes::block(v(-0.004, 0.2, 0.126), v(0.004, 0.865, 0.134), 0.0, &frame), side);
        let paper =
            shapes::grid(2, 4, shapes::Faces::One, &shade(PAPER), |a, b| v((a - 0.5) * 0.25, 0.2 + 0.665 * b, 0.122));
        kit.put(&paper, side);
    }
    kit.tube(&[[-0.1, 0.01, -0.15], [-0.12, 0.006, -0.145]], 1, 0.004, 4, &card(0x2a_2626));
    kit.block([-0.15, 0.885, -0.15], [0.15, 0.9, 0.15], 0.004, &frame);
    kit.mesh
}

/// The lamp of the ceiling: a square wooden shade with paper, cord up, string with a bead down.
pub(super) fn pendant_lamp(dice: &mut Dice) -> Mesh {
    let frame = wood(dice.vary(&[0x5a_3c24, 0x3c_2a20]));
    let dark = card(0x2a_2626).wear(0.0);
    let mut kit = Kit::default();
    square(&mut kit, 0.213, 0.155, 0.012, &frame);
    square(&mut kit, 0.15, 0.295, 0.009, &frame);
    for turn in [0.0, 90.0, 180.0, 270.0] {
        let side = turned(v(0.0, 0.0, 0.0), 0.0, turn, 0.0);
        let at_height = |y: f32, x: f32| {
            let t = (y - 0.155) / 0.14;
            let half = 0.211 + (0.148 - 0.211) * t;
            v(x * half, y, half)
        };
        let paper = shapes::grid(3, 2, shapes::Faces::Both(0.004), &shade(PAPER), |a, b| {
            at_height(0.155 + 0.14 * b, a * 2.0 - 1.0) - v(0.0, 0.0, 0.004)
        });
        kit.put(&paper, side);
        for x in [-1.0, -0.33, 0.33] {
            kit.put(&shapes::tube(&[at_height(0.15, x), at_height(0.3, x)], 0.006, 4, &frame), side);
        }
    }
    kit.plain([-0.145, 0.296, -0.145], [0.145, 0.3, 0.145], [false; 6], &frame.times(0.8));
    kit.hoop(v(0.0, 0.2, 0.0), v(0.0, 1.0, 0.0), 0.1, 0.014, 18, &shade(0xf4_e8cc));
    kit.tube(&[[0.0, 0.3, 0.0], [0.004, 0.8, 0.0], [0.0, 1.34, 0.0]], 2, 0.005, 5, &dark);
    kit.lathe(
        &[(0.0, 1.325), (0.012, 1.33), (0.04, 1.35), (0.04, 1.36), (0.0, 1.36)],
        12,
        &card(0xc8_c0ac),
        at(0.0, 0.0, 0.0),
    );
    kit.tube(&[[0.03, 0.21, 0.02], [0.031, 0.1, 0.02], [0.03, 0.018, 0.02]], 1, 0.0018, 3, &card(0xb8_ad94).wear(0.0));
    kit.lathe(
        &[(0.0, 0.0), (0.008, 0.003), (0.007, 0.016), (0.003, 0.024), (0.0, 0.024)],
        8,
        &card(0xa4_4a3a),
        at(0.03, 0.0, 0.02),
    );
    kit.mesh
}

/// A desk lamp with two arms and a tilted metal shade.
pub(super) fn desk_lamp(dice: &mut Dice) -> Mesh {
    let paint = card(dice.vary(&[0x4a_6a58, 0x9a_4438, 0x5a_6672]));
    let steel = card(STEEL);
    let mut kit = Kit::default();
    kit.lathe(
        &[(0.0, 0.0), (0.078, 0.0), (0.08, 0.008), (0.07, 0.018), (0.015, 0.026), (0.0, 0.026)],
        18,
        &paint,
        at(0.0, 0.0, -0.05),
    );
    kit.ball([0.04, 0.022, -0.02], [0.009, 0.008, 0.009], 8, &card(0xc0_4436));
    let (foot, elbow, head) = (v(0.0, 0.022, -0.06), v(0.0, 0.235, -0.115), v(0.0, 0.385, 0.02));
    for x in [-0.008, 0.008] {
        let side = v(x, 0.0, 0.0);
        kit.add(&shapes::tube(&[foot + side, elbow + side], 0.0042, 5, &steel));
        kit.add(&shapes::tube(&[elbow + side, head + side], 0.0042, 5, &steel));
    }
    for joint in [elbow, head, foot + v(0.0, 0.012, -0.003)] {
        kit.put(
            &turn(&[(0.0, -0.016), (0.012, -0.016), (0.012, 0.016), (0.0, 0.016)], 8, &paint),
            turned(joint, 0.0, 0.0, 90.0),
        );
    }
    let tilt = turned(head + v(0.0, -0.008, 0.012), -32.0, 0.0, 0.0);
    let hood =
        [(0.0, 0.02), (0.022, 0.018), (0.03, 0.0), (0.05, -0.035), (0.088, -0.085), (0.09, -0.09), (0.087, -0.09)];
    let upside: Vec<(f32, f32)> = hood.iter().rev().copied().collect();
    kit.put(&turn(&upside, 18, &paint), tilt);
    kit.put(&turn(&[(0.0, -0.012), (0.03, -0.016), (0.087, -0.09)], 18, &shade(0xf2_dfb4)), tilt);
    kit.put(&shapes::ball(v(0.024, 0.03, 0.024), 10, &shade(0xff_f0cc)), tilt * at(0.0, -0.056, 0.0));
    kit.mesh
}
