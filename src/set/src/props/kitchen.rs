//! What is cooked with and eaten from at home: kettle, tea things, bowls, the tray. Bought food is in [`super::packaged`].

use std::f32::consts::TAU;

use super::parts::{Dice, Kit, STEEL, card, clay, oval, printed_up, turn, turn_smooth, v, wood};
use crate::mesh::Mesh;
use crate::print;
use crate::shapes::{self, Paint, at, turned};

/// An enamel kettle: squat body, spout, bow handle with a wooden grip, lid with a knob.
pub(super) fn kettle(dice: &mut Dice) -> Mesh {
    let body = card(dice.vary(&[0xa8_4a3a, 0x8f_9698, 0xc0_9040, 0x4f_6b6a])).drift(0.07);
    let dark = card(0x33_2c2a);
    let mut kit = Kit::default();
    let profile = [
        (0.0, 0.0),
        (0.068, 0.0),
        (0.074, 0.004),
        (0.084, 0.035),
        (0.082, 0.07),
        (0.066, 0.105),
        (0.048, 0.12),
        (0.0, 0.122),
    ];
    kit.lathe(&profile, 20, &body, at(-0.01, 0.0, 0.0));
    kit.lathe(
        &[(0.05, 0.0), (0.047, 0.008), (0.03, 0.016), (0.008, 0.02), (0.0, 0.02)],
        16,
        &body.times(1.08),
        at(-0.01, 0.116, 0.0),
    );
    kit.lathe(
        &[(0.0, 0.0), (0.007, 0.0), (0.006, 0.008), (0.014, 0.014), (0.013, 0.024), (0.0, 0.027)],
        10,
        &dark,
        at(-0.01, 0.134, 0.0),
    );
    let spout =
        shapes::smooth_path(&[v(0.05, 0.045, 0.0), v(0.085, 0.065, 0.0), v(0.1, 0.1, 0.0), v(0.122, 0.123, 0.0)], 3);
    kit.add(&shapes::tube_tapered(&spout, |t| 0.021 - 0.0105 * t, 8, &body));
    kit.put(&turn(&[(0.0, 0.0), (0.009, 0.0)], 8, &dark), turned(v(0.1228, 0.1238, 0.0), 0.0, 0.0, -48.0));
    let steel = card(STEEL);
    for x in [-0.072, 0.052] {
        kit.tube(&[[x, 0.1, 0.0], [x * 1.06 - 0.001, 0.15, 0.0], [x * 0.82, 0.2, 0.0]], 2, 0.0042, 5, &steel);
        kit.ball([x, 0.102, 0.0], [0.008, 0.008, 0.01], 6, &steel);
    }
    kit.tube(
        &[[-0.062, 0.2, 0.0], [-0.04, 0.218, 0.0], [-0.01, 0.223, 0.0], [0.02, 0.218, 0.0], [0.044, 0.199, 0.0]],
        2,
        0.0095,
        7,
        &wood(0x5a_3824),
    );
    kit.lathe(&[(0.0745, 0.0), (0.0765, 0.006)], 20, &dark, at(-0.01, 0.0045, 0.0));
    kit.mesh
}

/// A handle-less tea cup with a glazed rim and tea in it.
pub(super) fn tea_cup(dice: &mut Dice) -> Mesh {
    let glaze = clay(dice.vary(&[0x6f_93a0, 0xc8_bda6, 0x6a_5a4c]));
    let mut kit = Kit::default();
    kit.lathe(&[(0.0, 0.0), (0.024, 0.0), (0.025, 0.006)], 14, &clay(0x9a_8468), at(0.0, 0.0, 0.0));
    kit.lathe(
        &[
            (0.025, 0.006),
            (0.035, 0.016),
            (0.039, 0.045),
            (0.04, 0.078),
            (0.0385, 0.08),
            (0.0365, 0.077),
            (0.035, 0.06),
        ],
        18,
        &glaze,
        at(0.0, 0.0, 0.0),
    );
    kit.lathe(&[(0.0394, 0.05), (0.0402, 0.06)], 18, &glaze.times(0.55), at(0.0, 0.0, 0.0));
    kit.lathe(&[(0.0352, 0.062), (0.0, 0.062)], 14, &card(0x7a_8a3e).wear(0.0), at(0.0, 0.0, 0.0));
    kit.mesh
}

/// A side-handled teapot.
pub(super) fn teapot(dice: &mut Dice) -> Mesh {
    let pot = clay(dice.vary(&[0x7a_4030, 0x55_605c, 0xa8_8a60]));
    let mut kit = Kit::default();
    let body = [(0.0, 0.0), (0.034, 0.0), (0.054, 0.02), (0.06, 0.045), (0.052, 0.072), (0.034, 0.085), (0.0, 0.087)];
    kit.put(&turn_smooth(&body, 18, &pot), at(-0.012, 0.0, 0.0));
    kit.lathe(
        &[(0.036, 0.0), (0.033, 0.007), (0.022, 0.013), (0.01, 0.017), (0.0, 0.018)],
        16,
        &pot.times(1.12),
        at(-0.012, 0.083, 0.0),
    );
    kit.lathe(&[(0.005, 0.0), (0.011, 0.008), (0.009, 0.018), (0.0, 0.021)], 8, &pot.times(0.8), at(-0.012, 0.1, 0.0));
    let spout = shapes::smooth_path(&[v(-0.012, 0.04, 0.048), v(-0.012, 0.056, 0.068), v(-0.012, 0.084, 0.082)], 3);
    kit.add(&shapes::tube_tapered(&spout, |t| 0.016 - 0.008 * t, 7, &pot));
    let handle = [v(0.04, 0.05, 0.0), v(0.07, 0.062, 0.0), v(0.108, 0.078, 0.0)];
    kit.add(&shapes::tube_tapered(&handle, |t| 0.01 + 0.004 * t, 8, &pot.times(0.9)));
    kit.mesh
}

fn bowl(kit: &mut Kit, place: [f32; 3], scale: f32, outside: &Paint, inside: &Paint) {
    let profile =
        [(0.0, 0.0), (0.026, 0.0), (0.027, 0.008), (0.045, 0.02), (0.058, 0.05), (0.0595, 0.055), (0.057, 0.054)];
    let inner = [(0.057, 0.054), (0.043, 0.024), (0.0, 0.014)];
    let scaled =
        |points: &[(f32, f32)]| -> Vec<(f32, f32)> { points.iter().map(|(r, y)| (r * scale, y * scale)).collect() };
    kit.lathe(&scaled(&profile), 16, outside, at(place[0], place[1], place[2]));
    kit.lathe(&scaled(&inner), 16, inside, at(place[0], place[1], place[2]));
}

fn rice(kit: &mut Kit, place: [f32; 3], scale: f32, seed: u32) {
    let paint = clay(0xe2_ddcc).drift(0.05);
    kit.put(
        &shapes::lump(v(0.052, 0.03, 0.052) * scale, 6, 0.14, 0.5, seed, &paint),
        at(place[0], place[1] + 0.046 * scale, place[2]),
    );
}

fn chopsticks(kit: &mut Kit, from: [f32; 3], turn: f32, long: f32) {
    for (side, lift) in [(-0.005, 0.0), (0.006, 0.001)] {
        let stick = shapes::tube_tapered(
            &[v(-long / 2.0, lift, side), v(long / 2.0, lift, side * 0.5)],
            |t| 0.0038 - 0.0018 * t,
            5,
            &wood(0x7a_2f26),
        );
        kit.put(&stick, turned(v(from[0], from[1], from[2]), 0.0, turn, 0.0));
    }
}

fn soup(kit: &mut Kit, place: [f32; 3], scale: f32) {
    bowl(kit, place, scale, &card(0x2a_2020), &card(0x8c_2f26));
    kit.lathe(
        &[(0.0535 * scale, 0.044 * scale), (0.0, 0.044 * scale)],
        16,
        &card(0xa8_7a42).wear(0.0),
        at(place[0], place[1], place[2]),
    );
    for (x, z, turn) in [(-0.015, 0.01, 20.0), (0.016, -0.012, 50.0), (0.01, 0.022, 5.0)] {
        let cube = shapes::cuboid(v(0.016, 0.01, 0.016) * scale, 0.002, &clay(0xe6_e0cc));
        kit.put(&cube, turned(v(place[0] + x * scale, place[1] + 0.04 * scale, place[2] + z * scale), 0.0, turn, 0.0));
    }
    for (x, z) in [(-0.002, -0.03), (-0.03, -0.012), (0.03, 0.012)] {
        kit.hoop(
            v(place[0] + x * scale, place[1] + 0.0448 * scale, place[2] + z * scale),
            v(0.0, 1.0, 0.0),
            0.006,
            0.0018,
            6,
            &clay(0x6a_8a44),
        );
    }
}

/// One bowl of rice, as it is held.
pub(super) fn rice_bowl(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let china = clay(dice.vary(&[0xc6_ccc8, 0x8a_9ca6, 0xc9_b99a]));
    bowl(&mut kit, [0.0, 0.0, 0.0], 1.1, &china, &china.times(0.95));
    rice(&mut kit, [0.0, 0.0, 0.0], 1.1 - 0.1 * dice.variation as f32, dice.seed());
    kit.mesh
}

/// A pair of chopsticks as a hand holds them, apart at the tips; the tips point forward.
pub(super) fn held_chopsticks(_: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    for (side, turn) in [(-0.006, 1.6), (0.006, -1.6)] {
        let stick = shapes::tube_tapered(
            &[v(-0.11, 0.0, 0.0), v(0.11, 0.0, 0.0)],
            |t| 0.0036 - 0.0016 * t,
            5,
            &wood(0x7a_2f26),
        );
        kit.put(&stick, turned(v(side, 0.004, 0.0), 0.0, -90.0 + turn, 0.0));
    }
    kit.mesh
}

/// Rice, soup and chopsticks on their rest.
pub(super) fn bowls(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let china = clay(dice.vary(&[0xc6_ccc8, 0x8a_9ca6, 0xc9_b99a]));
    if dice.variation % 3 != 2 {
        bowl(&mut kit, [-0.1, 0.0, -0.03], 1.15, &china, &china);
        rice(&mut kit, [-0.1, 0.0, -0.03], 1.15, dice.seed());
    }
    soup(&mut kit, [0.095, 0.0, -0.04], 1.15);
    chopsticks(&mut kit, [0.0, 0.016, 0.085], 4.0, 0.23);
    kit.put(&shapes::cuboid(v(0.016, 0.012, 0.03), 0.004, &clay(0x6f_93a0)), at(-0.085, 0.0, 0.08));
    kit.lathe(
        &[(0.0, 0.0), (0.03, 0.0), (0.042, 0.012), (0.04, 0.012), (0.0, 0.006)],
        12,
        &clay(0x6f_7d86),
        at(0.005, 0.0, 0.028),
    );
    for i in 0..4 {
        kit.ball(
            [-0.012 + (i % 2) as f32 * 0.03, 0.013, 0.016 + (i / 2) as f32 * 0.02],
            [0.011, 0.006, 0.011],
            6,
            &clay(0xc9_a63e),
        );
    }
    kit.mesh
}

/// A tray with rice, soup, a fish on its plate, pickles, chopsticks, a folded note.
pub(super) fn tray_meal(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let lacquer = card(dice.vary(&[0x6a_2a24, 0x4a_3426])).wear(0.2);
    kit.block([-0.21, 0.0, -0.15], [0.21, 0.01, 0.15], 0.003, &lacquer);
    for z in [-0.144, 0.144] {
        kit.block([-0.21, 0.004, z - 0.006], [0.21, 0.026, z + 0.006], 0.003, &lacquer);
    }
    for x in [-0.204, 0.204] {
        kit.block([x - 0.006, 0.004, -0.15], [x + 0.006, 0.026, 0.15], 0.003, &lacquer);
    }
    bowl(&mut kit, [-0.125, 0.01, 0.055], 1.12, &clay(0xc6_ccc8), &clay(0xc6_ccc8));
    rice(&mut kit, [-0.125, 0.01, 0.055], 1.12, dice.seed());
    soup(&mut kit, [0.115, 0.01, 0.055], 1.1);
    let plate = oval(0.1, 0.055, 3.0, 20);
    kit.put(&super::parts::cut_flat(&plate, 0.009, 0.004, &clay(0x55_6f80)), at(0.06, 0.01, -0.075));
    fish(&mut kit);
    kit.lathe(
        &[(0.0, 0.0), (0.026, 0.0), (0.04, 0.016), (0.038, 0.016), (0.0, 0.006)],
        12,
        &clay(0xb8_ab90),
        at(-0.13, 0.01, -0.085),
    );
    for i in 0..5 {
        let a = i as f32 / 5.0 * TAU;
        kit.ball(
            [-0.13 + 0.015 * a.cos(), 0.025, -0.085 + 0.015 * a.sin()],
            [0.012, 0.006, 0.012],
            6,
            &clay(if i % 2 == 0 { 0xc9_a63e } else { 0x7a_8f4a }),
        );
    }
    chopsticks(&mut kit, [-0.005, 0.016, 0.125], 0.0, 0.22);
    let fold = printed_up([0.05, 0.06], (1, 2), print::NOTE_2, |_, b| 0.006 * (b * 3.1).sin());
    kit.put(&fold, turned(v(0.0, 0.012, 0.04), 0.0, 12.0, 0.0));
    kit.mesh
}

fn fish(kit: &mut Kit) {
    let skin = clay(0x8a_7448);
    let sections = [
        [-0.078, 0.004, 0.008, 0.0],
        [-0.066, 0.012, 0.01, 0.0],
        [-0.03, 0.019, 0.012, 0.0],
        [0.02, 0.019, 0.012, 0.0],
        [0.05, 0.013, 0.01, 0.0],
        [0.07, 0.003, 0.004, 0.0],
    ];
    let body = super::parts::hull(&sections, 2.0, 8, &skin);
    kit.put(&body, turned(v(0.06, 0.027, -0.075), 0.0, 84.0, 0.0));
    kit.put(
        &super::parts::cut_flat(
            &[(0.0, 0.004), (0.0, -0.004), (0.026, -0.02), (0.02, 0.0), (0.026, 0.02)],
            0.005,
            0.001,
            &skin.times(0.7),
        ),
        turned(v(0.122, 0.024, -0.082), 0.0, -6.0, 0.0),
    );
    for x in [0.04, 0.062, 0.084] {
        kit.put(
            &shapes::cuboid(v(0.005, 0.002, 0.026), 0.0, &clay(0x4a_3420)),
            turned(v(x, 0.0375, -0.076), 0.0, 24.0, 0.0),
        );
    }
    kit.ball([0.004, 0.032, -0.062], [0.003, 0.003, 0.003], 6, &clay(0x22_1e1c));
}
