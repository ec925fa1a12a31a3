//! What is bought ready to eat and left lying: noodle cups, bottles, cans, lunch boxes, snacks. Nothing in it is rotten.

use super::parts::{Dice, Kit, card, clay, on_disc, oval, v, wood};
use crate::mesh::Mesh;
use crate::print;
use crate::shapes::{self, at, turned};

const CUP: [(f32, f32); 8] = [
    (0.0, 0.003),
    (0.032, 0.0),
    (0.035, 0.005),
    (0.0455, 0.094),
    (0.0465, 0.1),
    (0.05, 0.102),
    (0.05, 0.106),
    (0.0465, 0.107),
];

fn cup(kit: &mut Kit, label: usize) {
    let foam = card(0xd6_cfbf).wear(0.04);
    kit.lathe(&CUP, 16, &foam, at(0.0, 0.0, 0.0));
    kit.lathe(&[(0.0465, 0.107), (0.042, 0.06)], 16, &foam.times(0.9), at(0.0, 0.0, 0.0));
    let rect = print::NOODLE_LABELS[label % 4];
    let mut round = Kit::default();
    round.label(1.0, 0.0, 1.0, 12, rect);
    for p in &mut round.mesh.positions {
        let radius = if p.y < 0.5 { 0.0372 } else { 0.0452 };
        *p = v(p.x * radius, if p.y < 0.5 { 0.014 } else { 0.088 }, p.z * radius);
    }
    kit.add(&round.mesh);
}

/// A noodle cup: closed, empty or crushed, on its foot.
pub(super) fn noodle_cup(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    cup(&mut kit, dice.variation as usize);
    if dice.variation % 3 == 1 {
        kit.lathe(&[(0.0425, 0.062), (0.0, 0.06)], 16, &card(0x7a_4a28).wear(0.0), at(0.0, 0.0, 0.0));
        chopsticks_in(&mut kit, 0.105);
    } else {
        kit.lathe(&[(0.05, 0.1065), (0.048, 0.109), (0.0, 0.1085)], 16, &card(0xc4_bfae), at(0.0, 0.0, 0.0));
        let tab = shapes::cuboid(v(0.016, 0.0012, 0.02), 0.0, &card(0xc4_bfae));
        kit.put(&tab, at(0.0, 0.106, 0.05));
        kit.lathe(
            &[(0.026, 0.1098), (0.0, 0.1098)],
            14,
            &card([0xa8_3c2e, 0xb0_803a, 0x4e_767c, 0xc4_963c][dice.variation as usize % 4]),
            at(0.0, 0.0, 0.0),
        );
    }
    kit.mesh
}

fn chopsticks_in(kit: &mut Kit, top: f32) {
    let pale = wood(0xb8_9058);
    kit.tube(&[[-0.02, 0.05, 0.01], [0.03, top + 0.012, -0.02]], 1, 0.0028, 5, &pale);
    kit.tube(&[[-0.012, 0.05, -0.012], [0.04, top + 0.005, -0.005]], 1, 0.0028, 5, &pale);
}

/// A noodle cup being eaten: foil lid peeled half back, noodles, chopsticks.
pub(super) fn noodle_cup_open(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    cup(&mut kit, dice.variation as usize + 1);
    kit.lathe(&[(0.044, 0.082), (0.0, 0.08)], 16, &card(0x8a_5428).wear(0.0), at(0.0, 0.0, 0.0));
    let noodle = clay(0xd8_b870);
    for i in 0..5 {
        let a = i as f32 * 1.26 + dice.range(0.0, 0.6);
        let r = dice.range(0.012, 0.034);
        let points = [
            [r * a.cos(), 0.083, r * a.sin()],
            [r * (a + 0.8).cos(), 0.0875, r * (a + 0.8).sin()],
            [r * (a + 1.7).cos(), 0.083, r * (a + 1.7).sin()],
        ];
        kit.tube(&points, 2, 0.003, 3, &noodle);
    }
    kit.ball([0.012, 0.084, 0.018], [0.012, 0.005, 0.01], 6, &clay(0x7a_9048));
    kit.ball([-0.018, 0.085, 0.016], [0.009, 0.005, 0.009], 6, &clay(0xc8_6a4a));
    let foil = card(0xb9_b8b0).drift(0.14);
    let lid = shapes::grid(4, 6, shapes::Faces::Both(0.001), &foil, |a, b| {
        // Held at the back of the rim, the rest rolled up and over.
        let (x, z) = on_disc(a, b);
        let free = (z * 0.05 + 0.026).max(0.0);
        let angle = 0.75 + free * 22.0;
        let held = (z * 0.05).min(-0.026);
        v(x * 0.05, 0.1085 + free * angle.min(2.3).sin() * 0.9, held + free * angle.min(2.3).cos())
    });
    kit.add(&lid);
    chopsticks_in(&mut kit, 0.146);
    kit.mesh
}

/// A plastic bottle with its label, more or less full.
pub(super) fn bottle(dice: &mut Dice) -> Mesh {
    let k = dice.variation as usize % 4;
    let body = card([0x7f_8f5a, 0xa9_b7b9, 0x6f_979c, 0xb6_a862][k]).wear(0.04).drift(0.07);
    let cap = card([0xd8_d2c4, 0x4a_6f96, 0xc0_562f, 0x3f_5f48][k]);
    let mut kit = Kit::default();
    let profile = [
        (0.0, 0.006),
        (0.024, 0.0),
        (0.032, 0.004),
        (0.035, 0.014),
        (0.0325, 0.03),
        (0.035, 0.044),
        (0.035, 0.132),
        (0.033, 0.138),
        (0.035, 0.145),
        (0.031, 0.164),
        (0.015, 0.19),
        (0.0135, 0.2),
    ];
    kit.lathe(&profile, 16, &body, at(0.0, 0.0, 0.0));
    kit.label(0.0354, 0.06, 0.128, 16, print::BOTTLE_LABELS[k]);
    if dice.variation % 3 == 2 {
        kit.lathe(
            &[(0.0135, 0.2), (0.0135, 0.22), (0.011, 0.22), (0.011, 0.19)],
            12,
            &body.times(0.8),
            at(0.0, 0.0, 0.0),
        );
    } else {
        kit.lathe(
            &[(0.017, 0.199), (0.0172, 0.203), (0.0172, 0.218), (0.016, 0.22), (0.0, 0.22)],
            12,
            &cap,
            at(0.0, 0.0, 0.0),
        );
    }
    kit.mesh
}

/// A can with its ring; some are crushed.
pub(super) fn can(dice: &mut Dice) -> Mesh {
    let k = dice.variation as usize;
    let steel = card(0xa4_a5a2);
    let mut kit = Kit::default();
    kit.lathe(&[(0.0, 0.004), (0.025, 0.0), (0.033, 0.01)], 16, &steel, at(0.0, 0.0, 0.0));
    kit.label(0.033, 0.01, 0.108, 16, print::CAN_LABELS[k % 3]);
    kit.lathe(
        &[(0.033, 0.108), (0.028, 0.118), (0.0275, 0.12), (0.026, 0.117), (0.0, 0.117)],
        16,
        &steel,
        at(0.0, 0.0, 0.0),
    );
    kit.put(
        &super::parts::cut_flat(&oval(0.006, 0.011, 2.0, 8), 0.0015, 0.0, &steel.times(0.8)),
        at(0.0, 0.1172, -0.003),
    );
    kit.put(&super::parts::cut_flat(&oval(0.007, 0.006, 2.0, 8), 0.0008, 0.0, &card(0x1c_1a1a)), at(0.0, 0.117, 0.014));
    if k % 4 == 3 {
        // Stepped on: shorter, its top pushed to the side and tilted.
        for p in &mut kit.mesh.positions {
            let share = (p.y / 0.12).powi(2);
            p.y *= 0.68 + 3.2 * p.x * share;
            p.x += 0.016 * share;
        }
        shapes::smooth_normals(&mut kit.mesh, 50.0);
    }
    kit.mesh
}

/// A shop's lunch box: rice with a plum, fish, omelette, greens; its clear lid pushed aside.
pub(super) fn bento_box(dice: &mut Dice) -> Mesh {
    let tray = card(0x2c_2628);
    let mut kit = Kit::default();
    kit.block([-0.11, 0.0, -0.085], [0.11, 0.014, 0.085], 0.004, &tray);
    for z in [-0.082, 0.082] {
        kit.block([-0.114, 0.006, z - 0.005], [0.114, 0.034, z + 0.005], 0.003, &tray);
    }
    for x in [-0.112, -0.008, 0.112] {
        kit.block([x - 0.005, 0.006, -0.084], [x + 0.005, 0.034, 0.084], 0.003, &tray);
    }
    let eaten = dice.variation % 2 == 1;
    let high = if eaten { 0.6 } else { 1.0 };
    kit.put(
        &shapes::lump(
            v(if eaten { 0.03 } else { 0.047 }, 0.02 * high, 0.074),
            5,
            0.1,
            0.4,
            dice.seed(),
            &clay(0xe0_dac8),
        ),
        at(-0.06, 0.02, 0.0),
    );
    kit.ball([-0.06, 0.039 * high, 0.0], [0.011, 0.009, 0.011], 8, &clay(0xa8_3030));
    if !eaten {
        kit.put(
            &shapes::cuboid(v(0.05, 0.02, 0.03), 0.006, &clay(0xc9_8a58)),
            turned(v(0.05, 0.014, -0.05), 0.0, 14.0, 0.0),
        );
    }
    for i in 0..2 {
        kit.put(
            &shapes::cuboid(v(0.026, 0.024, 0.03), 0.006, &clay(0xd8_b44e)),
            turned(v(0.03 + i as f32 * 0.032, 0.013, -0.006), 0.0, 8.0, 0.0),
        );
    }
    kit.put(&shapes::lump(v(0.036, 0.016, 0.02), 5, 0.4, 0.3, dice.seed(), &clay(0x5f_7a3e)), at(0.05, 0.02, 0.05));
    let blades = [
        (-0.04, 0.0),
        (-0.04, 0.02),
        (-0.024, 0.034),
        (-0.016, 0.018),
        (-0.004, 0.038),
        (0.006, 0.018),
        (0.018, 0.036),
        (0.028, 0.018),
        (0.04, 0.03),
        (0.04, 0.0),
    ];
    let outline: Vec<(f32, f32)> = blades.iter().rev().copied().collect();
    kit.put(&super::parts::cut(&outline, 0.0015, 0.0, &card(0x4f_8a48)), turned(v(0.05, 0.014, 0.026), -6.0, 0.0, 0.0));
    kit.lathe(
        &[(0.0, 0.0), (0.009, 0.0), (0.009, 0.018), (0.004, 0.022), (0.0, 0.024)],
        8,
        &card(0xb0_3c34),
        at(0.09, 0.014, 0.056),
    );
    kit.mesh
}

/// A torn-open bag of snacks, crimped at its ends.
pub(super) fn snack_bag(dice: &mut Dice) -> Mesh {
    let k = dice.variation as usize % 2;
    let foil = card([0xb8_9444, 0xa8_523e][k]);
    let seed = dice.seed();
    let shape = |a: f32, b: f32, side: f32| {
        let (x, z) = ((a - 0.5) * 0.18, (b - 0.5) * 0.25);
        let puff = ((1.0 - (x / 0.09).powi(2)).max(0.0) * (1.0 - (z / 0.118).powi(2)).max(0.0)).sqrt();
        let crease = 0.006 * shapes::fractal(v(x * 26.0, side, z * 18.0), seed) * puff;
        v(x * (1.0 - 0.06 * puff), 0.02 + side * (0.024 * puff + crease) + 0.004 * (z * 60.0).sin() * (1.0 - puff), -z)
    };
    let mut front = shapes::grid(6, 8, shapes::Faces::One, &super::parts::white(), |a, b| shape(a, b, 1.0));
    shapes::print_on(&mut front, print::SNACKS[k], |p| glam::Vec2::new(p.x / 0.18 + 0.5, p.z / 0.25 + 0.5));
    let back = shapes::grid(4, 5, shapes::Faces::One, &foil, |a, b| shape(1.0 - a, b, -1.0) - v(0.0, 0.0006, 0.0));
    let mut kit = Kit::default();
    kit.add(&front);
    kit.add(&back);
    for z in [-0.121, 0.121] {
        for i in 0..5 {
            let x = -0.08 + i as f32 * 0.04;
            kit.plain(
                [x - 0.008, 0.016, z - 0.005],
                [x + 0.012, 0.026, z + 0.004],
                [false, false, false, true, false, false],
                &foil.times(1.15),
            );
        }
    }
    kit.mesh
}
