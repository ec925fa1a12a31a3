//! Furniture of wood: tables, chests, shelves, cupboards, lockers, the mirror on its stand. Nothing with a plug.

use std::f32::consts::TAU;

use super::books::standing;
use super::carried::shoe;
use super::parts::{Dice, Kit, STEEL, card, cloth, oval, v, wood};
use crate::mesh::Mesh;
use crate::shapes::{Paint, at, board, turned};

const WOODS: [u32; 4] = [0x84_5a36, 0x68_4630, 0x9c_764a, 0x52_3a2a];

/// Four legs that lean out a little, from under a top at `height`.
fn legs(kit: &mut Kit, half: [f32; 2], height: f32, thick: f32, lean: f32, paint: &Paint) {
    for (x, z) in [(1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0)] {
        let foot = v(x * half[0], 0.0, z * half[1]);
        let head = v(x * (half[0] - lean), height, z * (half[1] - lean));
        kit.add(&board(foot, head, v(0.0, 0.0, 1.0), thick, thick, 0.006, paint));
    }
}

pub(super) fn low_table(dice: &mut Dice) -> Mesh {
    let paint = wood(dice.vary(&WOODS)).seed(dice.seed());
    let mut kit = Kit::default();
    kit.block([-0.5, 0.303, -0.3], [0.5, 0.335, 0.3], 0.009, &paint);
    let under = paint.times(0.8);
    for z in [-0.25, 0.25] {
        kit.block([-0.42, 0.25, z - 0.011], [0.42, 0.304, z + 0.011], 0.004, &under);
    }
    for x in [-0.43, 0.43] {
        kit.block([x - 0.011, 0.25, -0.24], [x + 0.011, 0.304, 0.24], 0.004, &under);
    }
    legs(&mut kit, [0.462, 0.268], 0.304, 0.05, 0.022, &paint);
    kit.mesh
}

pub(super) fn study_desk(dice: &mut Dice) -> Mesh {
    let paint = wood(dice.vary(&[0x92_6c42, 0x70_4f34, 0xa6_875a])).seed(dice.seed());
    let mut kit = Kit::default();
    kit.block([-0.55, 0.3, -0.275], [0.55, 0.33, 0.275], 0.008, &paint);
    let side = paint.times(0.82);
    kit.block([-0.52, 0.0, -0.25], [-0.485, 0.3, 0.25], 0.005, &side);
    kit.block([0.16, 0.02, -0.25], [0.53, 0.3, 0.245], 0.005, &side);
    kit.block([0.18, 0.0, -0.23], [0.51, 0.02, 0.22], 0.003, &side.times(0.6));
    kit.block([-0.485, 0.16, -0.25], [0.16, 0.3, -0.235], 0.003, &side);
    for (low, high) in [(0.035, 0.155), (0.17, 0.285)] {
        kit.block([0.178, low, 0.24], [0.512, high, 0.262], 0.006, &paint);
        kit.ball([0.345, (low + high) / 2.0, 0.268], [0.013, 0.013, 0.012], 8, &card(STEEL));
    }
    kit.block([-0.46, 0.245, 0.24], [0.14, 0.292, 0.262], 0.005, &paint);
    kit.block([-0.21, 0.262, 0.262], [-0.11, 0.274, 0.27], 0.003, &card(0x4a_4038));
    // A green mat, as schoolchildren's desks have.
    kit.block([-0.36, 0.33, -0.14], [0.16, 0.3325, 0.24], 0.001, &card(0x5a_7260));
    kit.mesh
}

/// A chest of drawers with iron handles and corner plates.
pub(super) fn chest(dice: &mut Dice) -> Mesh {
    let paint = wood(dice.vary(&[0x94_683a, 0x74_4c30, 0x86_6a46])).seed(dice.seed());
    let iron = card(0x35_302e);
    let mut kit = Kit::default();
    kit.block([-0.44, 0.05, -0.2], [0.44, 0.755, 0.19], 0.006, &paint.times(0.86));
    kit.block([-0.45, 0.75, -0.21], [0.45, 0.78, 0.205], 0.008, &paint);
    kit.block([-0.42, 0.0, -0.18], [0.42, 0.052, 0.175], 0.004, &paint.times(0.55));
    let rows = [(0.075, 0.285), (0.3, 0.485), (0.5, 0.62)];
    for (i, (low, high)) in rows.iter().enumerate() {
        let out = if i == 1 && dice.variation % 2 == 1 { 0.03 } else { 0.0 };
        drawer(&mut kit, [-0.415, 0.415], *low, *high, out, &paint, &iron);
    }
    for x in [[-0.415, -0.008], [0.008, 0.415]] {
        drawer(&mut kit, x, 0.635, 0.735, 0.0, &paint, &iron);
    }
    for (x, y) in [(-1.0, 0.07), (1.0, 0.07), (-1.0, 0.72), (1.0, 0.72)] {
        kit.block([x * 0.425 - 0.018, y - 0.02, 0.188], [x * 0.425 + 0.018, y + 0.02, 0.1925], 0.002, &iron);
    }
    kit.mesh
}

fn drawer(kit: &mut Kit, x: [f32; 2], low: f32, high: f32, out: f32, paint: &Paint, iron: &Paint) {
    kit.front([x[0], low, 0.18], [x[1], high, 0.2 + out], 0.006, paint);
    let count = if x[1] - x[0] > 0.5 { 2 } else { 1 };
    for i in 0..count {
        let middle = if count == 2 { (x[0] + x[1]) / 2.0 + (i as f32 - 0.5) * 0.42 } else { (x[0] + x[1]) / 2.0 };
        let y = (low + high) / 2.0;
        let z = 0.2 + out;
        for side in [-0.035, 0.035] {
            kit.ball([middle + side, y + 0.008, z + 0.002], [0.011, 0.011, 0.005], 6, iron);
        }
        kit.tube(
            &[
                [middle - 0.035, y + 0.006, z + 0.006],
                [middle - 0.028, y - 0.016, z + 0.01],
                [middle + 0.028, y - 0.016, z + 0.01],
                [middle + 0.035, y + 0.006, z + 0.006],
            ],
            1,
            0.0035,
            4,
            iron,
        );
    }
}

pub(super) fn bookshelf(dice: &mut Dice) -> Mesh {
    let paint = wood(dice.vary(&[0x7a_5232, 0x5c_4030, 0xa2_7c50])).seed(dice.seed());
    let mut kit = Kit::default();
    for x in [-1.0, 1.0] {
        kit.block([x * 0.39 - 0.011, 0.0, -0.14], [x * 0.39 + 0.011, 1.2, 0.135], 0.004, &paint);
    }
    kit.plain([-0.38, 0.03, -0.138], [0.38, 1.19, -0.13], [false, true, true, true, false, false], &paint.times(0.5));
    for y in [0.045, 0.425, 0.8, 1.178] {
        let deep = if y > 1.15 { 0.138 } else { 0.125 };
        kit.block([-0.38, y, -0.13], [0.38, y + 0.02, deep], 0.004, &paint);
    }
    for (y, high) in [(0.065, 0.3), (0.445, 0.29), (0.82, 0.27)] {
        standing(&mut kit, [-0.37, 0.37], y, [-0.11, 0.09], high, dice);
    }
    kit.mesh
}

/// Two open bays with books, a box, a plant in a pot.
pub(super) fn low_shelf(dice: &mut Dice) -> Mesh {
    let paint = wood(dice.vary(&[0x9a_6f42, 0x65_4630])).seed(dice.seed());
    let mut kit = Kit::default();
    for (low, high) in [(0.02, 0.042), (0.215, 0.233), (0.425, 0.45)] {
        kit.block([-0.45, low, -0.15], [0.45, high, 0.15], 0.005, &paint);
    }
    for x in [-0.438, 0.0, 0.438] {
        kit.block([x - 0.01, 0.0, -0.145], [x + 0.01, 0.43, 0.142], 0.003, &paint.times(0.9));
    }
    kit.plain([-0.44, 0.03, -0.148], [0.44, 0.43, -0.14], [true, true, true, true, false, false], &paint.times(0.5));
    standing(&mut kit, [-0.42, -0.05], 0.042, [-0.12, 0.08], 0.16, dice);
    standing(&mut kit, [0.02, 0.42], 0.234, [-0.12, 0.07], 0.16, dice);
    let straw = card(0xb8_9a66);
    kit.block([0.05, 0.043, -0.11], [0.38, 0.17, 0.12], 0.012, &straw);
    kit.block([0.04, 0.165, -0.12], [0.39, 0.185, 0.13], 0.006, &straw.times(0.8));
    kit.lathe(
        &[(0.0, 0.0), (0.03, 0.0), (0.042, 0.09), (0.036, 0.1), (0.033, 0.094), (0.0, 0.09)],
        10,
        &card(0x5f_7a80),
        at(-0.3, 0.234, 0.02),
    );
    kit.ball([-0.13, 0.275, 0.02], [0.05, 0.042, 0.05], 8, &card(0xb5_6a4a));
    kit.mesh
}

/// A tall cupboard: two doors with panels over two drawers.
pub(super) fn wardrobe(dice: &mut Dice) -> Mesh {
    let paint = wood(dice.vary(&[0x6e_4a2e, 0x8c_6038])).seed(dice.seed());
    let brass = card(0x9a_7c46);
    let mut kit = Kit::default();
    kit.block([-0.58, 0.06, -0.25], [0.58, 1.7, 0.21], 0.008, &paint.times(0.82));
    kit.block([-0.6, 1.69, -0.25], [0.6, 1.75, 0.25], 0.012, &paint);
    kit.block([-0.56, 0.0, -0.23], [0.56, 0.062, 0.2], 0.004, &paint.times(0.5));
    for side in [-1.0f32, 1.0] {
        let (a, b) = (side * 0.006, side * 0.565);
        let (low, high) = (a.min(b), a.max(b));
        kit.front([low, 0.46, 0.2], [high, 1.67, 0.228], 0.008, &paint);
        for (y0, y1) in [(0.53, 1.02), (1.09, 1.6)] {
            kit.front([low + 0.075, y0, 0.226], [high - 0.075, y1, 0.236], 0.008, &paint.times(1.12));
        }
        kit.ball([side * 0.04, 1.05, 0.246], [0.016, 0.016, 0.018], 8, &brass);
        kit.front([low, 0.09, 0.2], [high, 0.44, 0.228], 0.008, &paint);
        kit.tube(
            &[
                [side * 0.285 - 0.06, 0.28, 0.226],
                [side * 0.285 - 0.055, 0.27, 0.245],
                [side * 0.285 + 0.055, 0.27, 0.245],
                [side * 0.285 + 0.06, 0.28, 0.226],
            ],
            1,
            0.006,
            5,
            &brass,
        );
    }
    kit.mesh
}

/// A row of shoe lockers, all alike: little doors with number plates, some open, shoes in them.
pub(super) fn lockers(dice: &mut Dice) -> Mesh {
    let body = card(0x78_8478);
    let mut kit = Kit::default();
    kit.block([-0.8, 0.05, -0.175], [0.8, 0.08, 0.15], 0.004, &body);
    kit.block([-0.8, 1.315, -0.175], [0.8, 1.35, 0.165], 0.006, &body);
    kit.plain([-0.79, 0.08, -0.175], [0.79, 1.32, -0.165], [true, true, true, true, false, false], &body.times(0.35));
    kit.plain([-0.76, 0.0, -0.15], [0.76, 0.05, 0.12], [false, false, true, true, false, true], &body.times(0.45));
    for c in 0..=6 {
        let x = -0.79 + c as f32 * 0.2633;
        kit.plain([x - 0.01, 0.07, -0.17], [x + 0.01, 1.32, 0.155], [false, false, true, true, false, true], &body);
    }
    let open: Vec<usize> = (0..3).map(|_| (dice.unit() * 24.0) as usize).collect();
    for row in 0..4 {
        for c in 0..6 {
            let low = v(-0.78 + c as f32 * 0.2633, 0.09 + row as f32 * 0.306, 0.0);
            if row > 0 {
                kit.plain(
                    [low.x, low.y - 0.014, -0.165],
                    [low.x + 0.244, low.y - 0.002, 0.15],
                    [true, true, false, false, false, true],
                    &body,
                );
            }
            locker(&mut kit, [low.x, low.y], open.contains(&(row * 6 + c)), dice);
        }
    }
    kit.mesh
}

fn locker(kit: &mut Kit, [x, y]: [f32; 2], open: bool, dice: &mut Dice) {
    let paint = card(0x8c_998a).seed(dice.seed()).times(dice.range(0.9, 1.08));
    let (wide, high) = (0.243, 0.284);
    let mut door = Kit::default();
    door.plain([0.0, 0.0, 0.0], [wide, high, 0.016], [false, false, false, false, false, true], &paint);
    for k in 0..3 {
        let top = high - 0.035 - k as f32 * 0.016;
        door.plain(
            [0.07, top, 0.0165],
            [wide - 0.07, top + 0.006, 0.0175],
            [true, true, true, true, false, true],
            &paint.times(0.35),
        );
    }
    door.plain(
        [0.085, 0.125, 0.0165],
        [wide - 0.085, 0.16, 0.018],
        [true, true, true, true, false, true],
        &card(0xd8_cfb8),
    );
    door.plain([0.2, 0.07, 0.014], [0.215, 0.12, 0.026], [false, false, false, false, false, true], &card(STEEL));
    if open {
        for side in [-0.055, 0.055] {
            kit.put(
                &shoe(0xd9_d6cb, 0xb0_5a48, 0.225, false, dice.seed()),
                turned(v(x + 0.12 + side, y, 0.02), 0.0, 180.0, 0.0),
            );
        }
    } else if dice.unit() < 0.12 {
        kit.put(&door.mesh, turned(v(x, y, 0.14), 0.0, -dice.range(3.0, 8.0), 0.0));
    } else {
        kit.put(&door.mesh, at(x, y, 0.14));
    }
}

pub(super) fn tv_stand(dice: &mut Dice) -> Mesh {
    let paint = wood(dice.vary(&[0x5a_4030, 0x7c_5636, 0x3f_3430])).seed(dice.seed());
    let mut kit = Kit::default();
    kit.block([-0.45, 0.35, -0.225], [0.45, 0.38, 0.225], 0.007, &paint);
    kit.block([-0.43, 0.045, -0.21], [0.43, 0.07, 0.205], 0.005, &paint);
    kit.plain([-0.43, 0.07, -0.21], [0.43, 0.35, -0.2], [true, true, true, true, false, false], &paint.times(0.4));
    for x in [-0.42, 0.06, 0.42] {
        kit.block([x - 0.013, 0.06, -0.21], [x + 0.013, 0.352, 0.2], 0.004, &paint.times(0.9));
    }
    for (x, z) in [(-0.38, 0.16), (0.38, 0.16), (-0.38, -0.16), (0.38, -0.16)] {
        kit.block([x - 0.025, 0.0, z - 0.025], [x + 0.025, 0.046, z + 0.025], 0.004, &paint.times(0.6));
    }
    // A recorder with its clock, tapes beside it, a drawer on the right.
    kit.block([-0.39, 0.07, -0.15], [0.02, 0.15, 0.17], 0.008, &card(0x3b_3b3e));
    kit.plain([-0.33, 0.105, 0.1705], [-0.16, 0.13, 0.172], [true, true, true, true, false, true], &card(0x17_1718));
    kit.plain([-0.1, 0.105, 0.1705], [-0.03, 0.125, 0.172], [true, true, true, true, false, true], &card(0x4f_8f78));
    standing(&mut kit, [-0.39, -0.05], 0.151, [-0.12, 0.09], 0.15, dice);
    kit.front([0.082, 0.08, 0.18], [0.4, 0.2, 0.207], 0.006, &paint.times(1.1));
    kit.front([0.082, 0.212, 0.18], [0.4, 0.34, 0.207], 0.006, &paint.times(1.1));
    for y in [0.14, 0.276] {
        kit.ball([0.241, y, 0.214], [0.014, 0.014, 0.013], 8, &card(STEEL));
    }
    kit.mesh
}

/// A standing mirror: glass in a round-headed frame, hung in a stand on two feet.
pub(super) fn mirror(dice: &mut Dice) -> Mesh {
    let paint = wood(dice.vary(&[0x6a_4028, 0x8a_6238])).seed(dice.seed());
    let mut kit = Kit::default();
    let outline = |grow: f32| -> Vec<(f32, f32)> {
        oval(0.165 + grow, 0.53 + grow, 5.0, 28).into_iter().map(|(x, y)| (x, y + 0.6)).collect()
    };
    let tilt = turned(v(0.0, 0.2, 0.0), -5.0, 0.0, 0.0);
    kit.put(&super::parts::cut(&outline(0.025), 0.03, 0.008, &paint), tilt * at(0.0, 0.0, -0.015));
    let mut glass = super::parts::cut(&outline(-0.004), 0.003, 0.0, &card(0x9f_aeb2).wear(0.0).drift(0.05));
    for i in 0..glass.positions.len() {
        let p = glass.positions[i];
        glass.colors[i] *= 0.62 + 0.5 * ((p.x * 3.0 + p.y * 1.1).sin() * 0.5 + 0.5);
    }
    kit.put(&glass, tilt * at(0.0, 0.0, 0.0145));
    for (x, tone) in [(-0.05, 1.25), (0.02, 1.12)] {
        let streak = card(0xb9_c6c8).times(tone).wear(0.0);
        let low = [(x - 0.03, 0.42), (x + 0.005, 0.42), (x + 0.105, 0.86), (x + 0.07, 0.86)];
        kit.put(&super::parts::cut(&low, 0.0004, 0.0, &streak), tilt * at(0.0, 0.0, 0.0176));
    }
    for side in [-1.0, 1.0] {
        let x = side * 0.208;
        kit.block([x - 0.014, 0.03, -0.016], [x + 0.014, 1.02, 0.016], 0.005, &paint);
        kit.add(&board(v(x, 0.018, -0.2), v(x, 0.018, 0.2), v(0.0, 1.0, 0.0), 0.032, 0.036, 0.008, &paint));
        kit.ball([x, 1.035, 0.0], [0.017, 0.02, 0.017], 8, &paint);
        kit.ball([side * 0.196, 0.82, 0.0], [0.01, 0.016, 0.016], 6, &card(0x9a_7c46));
    }
    kit.block([-0.2, 0.13, -0.014], [0.2, 0.16, 0.014], 0.005, &paint);
    kit.mesh
}

/// A guitar leaning upright, its neck to the ceiling.
pub(super) fn guitar(dice: &mut Dice) -> Mesh {
    let top = wood(dice.vary(&[0xc2_8f4e, 0x9c_5f34])).seed(dice.seed());
    let mut kit = Kit::default();
    let outline: Vec<(f32, f32)> = (0..40)
        .map(|i| {
            let a = i as f32 / 40.0 * TAU;
            let waist =
                1.0 - 0.26 * (-((a.sin() - 0.32) * 3.6).powi(2)).exp() - 0.2 * (a.sin() + 0.1).max(0.0).powf(0.8);
            (a.cos() * 0.18 * waist, 0.235 + a.sin() * 0.235)
        })
        .collect();
    kit.put(&super::parts::cut(&outline, 0.09, 0.006, &wood(0x6a_4026)), at(0.0, 0.0, -0.06));
    let inner: Vec<(f32, f32)> = outline.iter().map(|(x, y)| (x * 0.955, 0.235 + (y - 0.235) * 0.965)).collect();
    kit.put(&super::parts::cut(&inner, 0.003, 0.001, &top), at(0.0, 0.0, 0.029));
    let hole: Vec<(f32, f32)> = oval(0.048, 0.048, 2.0, 18).into_iter().map(|(x, y)| (x, y + 0.29)).collect();
    let ring: Vec<(f32, f32)> = hole.iter().map(|(x, y)| (x * 1.25, 0.29 + (y - 0.29) * 1.25)).collect();
    kit.put(&super::parts::cut(&ring, 0.001, 0.0, &wood(0x5a_3420)), at(0.0, 0.0, 0.0322));
    kit.put(&super::parts::cut(&hole, 0.001, 0.0, &wood(0x17_1210)), at(0.0, 0.0, 0.0334));
    kit.block([-0.06, 0.125, 0.032], [0.06, 0.15, 0.044], 0.004, &wood(0x3a_261a));
    kit.block([-0.026, 0.34, 0.02], [0.026, 0.85, 0.046], 0.006, &wood(0x3f_2a1c));
    for k in 0..9 {
        let y = 0.46 + k as f32 * 0.042;
        kit.plain(
            [-0.026, y, 0.045],
            [0.026, y + 0.004, 0.0475],
            [true, true, false, false, false, true],
            &card(STEEL),
        );
    }
    kit.block([-0.036, 0.85, 0.006], [0.036, 1.0, 0.032], 0.006, &wood(0x4a_2e1c));
    for k in 0..3 {
        for side in [-1.0, 1.0] {
            kit.ball([side * 0.046, 0.875 + k as f32 * 0.045, 0.018], [0.012, 0.008, 0.006], 6, &card(0xd8_d0bc));
        }
    }
    for k in 0..6 {
        let x = (k as f32 - 2.5) * 0.0075;
        kit.plain(
            [x - 0.0008, 0.14, 0.05],
            [x + 0.0008, 0.86, 0.0512],
            [false, false, true, true, false, true],
            &card(0xc9_c4b4),
        );
    }
    let strap = cloth(0x7a_4a3a);
    kit.tube(&[[0.05, 0.02, -0.062], [0.13, 0.2, -0.064], [0.1, 0.5, -0.06], [0.03, 0.8, -0.01]], 3, 0.008, 4, &strap);
    kit.mesh
}
