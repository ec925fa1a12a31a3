//! Small things on desks and shelves: telephones, clock, camera, pens, pills, cartridges. Nothing to eat or wear.

use std::f32::consts::TAU;

use super::parts::{DARK, Dice, Kit, card, clay, cut_flat, oval, paper, printed_up, turn, v, wood};
use crate::mesh::Mesh;
use crate::print;
use crate::shapes::{self, Faces, at, board, turned};

/// A push-button telephone with its handset on the left, cord coiled beside it.
pub(super) fn telephone(dice: &mut Dice) -> Mesh {
    let shell = card(dice.vary(&[0xc2_b79c, 0x5a_5c58, 0x8a_3e34]));
    let dark = shell.times(0.55);
    let mut kit = Kit::default();
    let side = [(-0.1, 0.0), (0.1, 0.0), (0.1, 0.03), (-0.06, 0.075), (-0.1, 0.07)];
    let body = super::parts::cut(&side, 0.19, 0.006, &shell);
    kit.put(&body, turned(v(0.095, 0.0, 0.0), 0.0, -90.0, 0.0));
    let tilt = |x: f32, z: f32| turned(v(x, 0.0527 - (z - 0.02) * 0.2813, z), 15.7, 0.0, 0.0);
    kit.put(
        &printed_up([0.088, 0.112], (1, 1), print::PHONE_KEYS, |_, _| 0.0),
        tilt(0.036, 0.022) * at(0.0, 0.0015, 0.0),
    );
    kit.put(&shapes::cuboid(v(0.06, 0.006, 0.016), 0.003, &card(0xd8_d0b8)), tilt(0.036, -0.052));
    for k in 0..3 {
        let lamp = [0xb0_4a3a, 0xd0_a048, 0x6a_8a6a][k];
        kit.put(&shapes::cuboid(v(0.014, 0.006, 0.007), 0.002, &card(lamp)), tilt(0.012 + k as f32 * 0.024, 0.087));
    }
    for z in [-0.062, 0.052] {
        kit.put(&shapes::cuboid(v(0.05, 0.024, 0.045), 0.008, &dark), tilt(-0.054, z));
    }
    let lay = tilt(-0.054, -0.005) * at(0.0, 0.04, 0.0);
    for z in [-0.072, 0.072] {
        let cup = turn(
            &[(0.0, -0.02), (0.024, -0.02), (0.029, -0.012), (0.029, 0.006), (0.022, 0.016), (0.0, 0.018)],
            14,
            &shell.times(0.95),
        );
        kit.put(&cup, lay * at(0.0, 0.0, z));
    }
    let grip = shapes::smooth_path(
        &[v(0.0, 0.004, -0.078), v(0.0, 0.022, -0.045), v(0.0, 0.028, 0.0), v(0.0, 0.022, 0.045), v(0.0, 0.004, 0.078)],
        3,
    );
    kit.put(&shapes::tube(&grip, 0.016, 8, &shell.times(0.95)), lay);
    let coil: Vec<[f32; 3]> = (0..=64)
        .map(|i| {
            let t = i as f32 / 64.0;
            let (sin, cos) = (t * 15.0 * TAU).sin_cos();
            [-0.092 + 0.008 * cos - 0.008 * (t * 3.1).sin(), 0.012 + 0.008 * sin, 0.1 - 0.19 * t]
        })
        .collect();
    kit.tube(&coil, 1, 0.0025, 3, &dark);
    kit.mesh
}

/// A mobile telephone: screen and keys, or face down.
pub(super) fn mobile_phone(dice: &mut Dice) -> Mesh {
    let shell = card(dice.vary(&[0x3c_3e46, 0xb8_b2a6, 0x6a_3a3e]));
    let mut kit = Kit::default();
    kit.put(&cut_flat(&oval(0.035, 0.07, 7.0, 24), 0.0112, 0.003, &shell), at(0.0, 0.0, 0.0));
    if dice.variation % 2 == 1 {
        kit.lathe(&[(0.009, 0.0), (0.008, 0.0012), (0.0, 0.0012)], 12, &card(DARK), at(0.015, 0.011, -0.05));
        kit.block([-0.02, 0.011, 0.02], [0.02, 0.0118, 0.05], 0.0004, &shell.times(0.8));
        return kit.mesh;
    }
    kit.picture_up([0.0, 0.0115, -0.018], [0.056, 0.082], print::MOBILE_SCREEN, 0.0);
    for row in 0..4 {
        for c in 0..3 {
            kit.plain(
                [-0.024 + c as f32 * 0.017, 0.011, 0.028 + row as f32 * 0.009],
                [-0.01 + c as f32 * 0.017, 0.012, 0.034 + row as f32 * 0.009],
                [false, false, false, true, false, false],
                &card(0xc8_c4b8),
            );
        }
    }
    kit.mesh
}

/// An alarm clock with two bells and a hammer.
pub(super) fn alarm_clock(dice: &mut Dice) -> Mesh {
    let tin = card(dice.vary(&[0x9c_4438, 0x5a_7a82, 0xb8_8a40])).wear(0.2);
    let steel = card(0xa4_a29a);
    let mut kit = Kit::default();
    let facing = turned(v(0.0, 0.052, -0.02), 90.0, 0.0, 0.0);
    kit.put(
        &turn(&[(0.0, 0.0), (0.038, 0.0), (0.044, 0.008), (0.045, 0.036), (0.041, 0.044), (0.037, 0.04)], 22, &tin),
        facing,
    );
    kit.put(&turn(&[(0.04, 0.036), (0.0, 0.0365)], 22, &clay(0xe0_d8c4)), facing);
    kit.picture([0.0, 0.052, 0.0172], [0.073, 0.073], print::CLOCK_FACE);
    let dark = card(0x22_2020);
    let hour = dice.range(0.0, 360.0);
    for (long, wide, turn) in [(0.018, 0.003, hour), (0.028, 0.0022, hour * 12.0)] {
        kit.put(
            &shapes::block(v(-wide / 2.0, -0.004, 0.0), v(wide / 2.0, long, 0.001), 0.0, &dark),
            turned(v(0.0, 0.052, 0.0182), 0.0, 0.0, -turn),
        );
    }
    kit.ball([0.0, 0.052, 0.0195], [0.0028, 0.0028, 0.0015], 6, &dark);
    for side in [-1.0f32, 1.0] {
        let bell = turn(&[(0.021, 0.0), (0.021, 0.004), (0.015, 0.014), (0.0, 0.019)], 12, &steel);
        kit.put(&bell, turned(v(side * 0.026, 0.092, 0.0), 0.0, 0.0, -side * 26.0));
        kit.add(&board(
            v(side * 0.03, 0.014, 0.0),
            v(side * 0.041, 0.0, 0.008),
            v(0.0, 0.0, 1.0),
            0.007,
            0.007,
            0.002,
            &steel,
        ));
    }
    kit.tube(&[[0.0, 0.095, 0.0], [0.0, 0.112, 0.0]], 1, 0.002, 4, &steel);
    kit.ball([0.0, 0.113, 0.0], [0.007, 0.005, 0.005], 6, &dark);
    kit.tube(
        &[[-0.03, 0.105, -0.006], [-0.014, 0.12, -0.006], [0.014, 0.12, -0.006], [0.03, 0.105, -0.006]],
        2,
        0.0022,
        4,
        &steel,
    );
    kit.mesh
}

/// A film camera with its strap.
pub(super) fn photo_camera(dice: &mut Dice) -> Mesh {
    let (dark, steel) = (card(0x2a_282a), card(0xa8_a69e));
    let mut kit = Kit::default();
    kit.block([-0.065, 0.0, -0.035], [0.065, 0.056, 0.006], 0.005, &dark);
    kit.block([-0.065, 0.054, -0.035], [0.065, 0.07, 0.006], 0.005, &steel);
    kit.block([-0.022, 0.066, -0.03], [0.022, 0.09, 0.01], 0.007, &steel);
    kit.front([-0.014, 0.07, 0.008], [0.014, 0.083, 0.0115], 0.002, &dark);
    let lens = turn(
        &[(0.031, 0.0), (0.031, 0.012), (0.028, 0.013), (0.028, 0.028), (0.025, 0.03), (0.02, 0.026), (0.0, 0.021)],
        18,
        &dark,
    );
    kit.put(&lens, turned(v(0.0, 0.036, 0.004), 90.0, 0.0, 0.0));
    kit.put(&turn(&[(0.0305, 0.0), (0.0315, 0.004)], 18, &steel), turned(v(0.0, 0.036, 0.01), 90.0, 0.0, 0.0));
    kit.put(&turn(&[(0.018, 0.0), (0.0, 0.004)], 14, &card(0x4a_5e6c)), turned(v(0.0, 0.036, 0.0285), 90.0, 0.0, 0.0));
    for (x, r) in [(-0.045, 0.011), (0.042, 0.012)] {
        kit.lathe(&[(r, 0.0), (r, 0.007), (r * 0.8, 0.009), (0.0, 0.009)], 12, &steel.times(0.8), at(x, 0.07, -0.014));
    }
    kit.lathe(&[(0.005, 0.0), (0.005, 0.004), (0.0, 0.005)], 8, &card(0xa8_3e34), at(0.026, 0.07, -0.004));
    let strap = super::parts::cloth(dice.vary(&[0x7a_4a34, 0x44_4c40]));
    kit.tube(
        &[
            [-0.063, 0.058, -0.01],
            [-0.064, 0.03, -0.028],
            [-0.03, 0.004, -0.041],
            [0.03, 0.004, -0.041],
            [0.064, 0.03, -0.028],
            [0.063, 0.058, -0.01],
        ],
        2,
        0.0035,
        4,
        &strap,
    );
    kit.mesh
}

/// A strip of pills, some gone; no name on it.
pub(super) fn pill_strip(dice: &mut Dice) -> Mesh {
    let foil = card(0xb4_b5b0).drift(0.12);
    let mut kit = Kit::default();
    kit.put(
        &shapes::sheet(glam::Vec2::new(0.058, 0.098), 0.0008, (2, 3), &foil, |x, z| 0.0005 + 0.5 * x * z),
        at(0.0, 0.0, 0.0),
    );
    for row in 0..5 {
        for c in 0..2 {
            let (x, z) = (-0.0135 + c as f32 * 0.027, -0.036 + row as f32 * 0.018);
            let taken = row as f32 * 2.0 + (c as f32) < (dice.variation % 3 + 1) as f32 * 2.0;
            let paint = if taken { card(0x4a_4a4a) } else { card(0xd8_c2a4) };
            let high = if taken { 0.0018 } else { 0.005 };
            kit.lathe(&[(0.0075, 0.0), (0.0065, high * 0.7), (0.0, high)], 10, &paint, at(x, 0.0011, z));
        }
    }
    kit.mesh
}

/// A pot with pencils, a brush and a ruler in it.
pub(super) fn pen_pot(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let pot = clay(dice.vary(&[0x6f_8288, 0x9a_6a48]));
    kit.lathe(
        &[(0.0, 0.0), (0.034, 0.0), (0.038, 0.005), (0.039, 0.094), (0.036, 0.096), (0.035, 0.05), (0.0, 0.05)],
        16,
        &pot,
        at(0.0, 0.0, 0.0),
    );
    kit.lathe(&[(0.0388, 0.06), (0.0396, 0.074)], 16, &pot.times(0.7), at(0.0, 0.0, 0.0));
    let colors = [0xc0_8a3e, 0x8e_3b34, 0x3c_6080, 0x39_503c, 0x2c_2c30];
    for (i, color) in colors.iter().enumerate() {
        let a = i as f32 / 5.0 * TAU + 0.4;
        let (low, high) = (
            v(-0.012 * a.cos(), 0.05, -0.012 * a.sin()),
            v(0.03 * a.cos(), 0.125 + dice.range(0.0, 0.022), 0.03 * a.sin()),
        );
        kit.add(&shapes::tube(&[low, high], 0.0036, 6, &card(*color)));
        let tip = high + (high - low).normalize() * 0.014;
        kit.add(&shapes::tube_tapered(&[high, tip], |t| 0.0036 - 0.0032 * t, 6, &wood(0xc9_a878)));
    }
    kit.add(&shapes::tube(&[v(0.0, 0.05, 0.0), v(-0.012, 0.14, -0.01)], 0.003, 5, &wood(0x7a_5030)));
    kit.add(&shapes::tube_tapered(
        &[v(-0.012, 0.14, -0.01), v(-0.0135, 0.155, -0.0113), v(-0.015, 0.17, -0.0125)],
        |t| 0.006 - 0.005 * t,
        6,
        &card(DARK),
    ));
    kit.add(&board(
        v(0.014, 0.04, 0.012),
        v(0.021, 0.165, 0.02),
        v(0.0, 0.0, 1.0),
        0.001,
        0.016,
        0.0,
        &wood(0xc9_a860),
    ));
    kit.mesh
}

/// Game cartridges with pictures, in a loose pile.
pub(super) fn game_cartridges(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let colors = [0x4a_4a50, 0xb8_9a50, 0x8a_4438, 0x5a_7a70, 0xb4_b0a4];
    let places = [
        (-0.05, 0.0, -0.01, 8.0),
        (0.055, 0.0, -0.005, -14.0),
        (-0.042, 0.022, -0.005, -9.0),
        (0.03, 0.022, 0.0, 20.0),
        (0.0, 0.044, -0.004, 4.0),
    ];
    for (i, (x, y, z, turn)) in places.iter().enumerate() {
        let shell = card(colors[(i + dice.variation as usize) % 5]);
        let mut one = Kit::default();
        one.block([-0.055, 0.0, -0.04], [0.055, 0.0215, 0.045], 0.004, &shell);
        one.picture_up([0.0, 0.022, -0.004], [0.084, 0.056], print::CARTRIDGES[i % 2], 0.0);
        for k in 0..4 {
            one.plain(
                [-0.05 + k as f32 * 0.006, 0.0215, 0.03],
                [-0.047 + k as f32 * 0.006, 0.0225, 0.042],
                [true, true, false, true, true, true],
                &shell.times(0.5),
            );
        }
        kit.put(&one.mesh, turned(v(*x, *y, *z), 0.0, *turn, 0.0));
    }
    let standing = card(colors[(4 + dice.variation as usize) % 5]);
    let mut one = Kit::default();
    one.block([-0.055, 0.0, 0.0], [0.055, 0.085, 0.02], 0.004, &standing);
    one.picture([0.0, 0.05, 0.0205], [0.084, 0.056], print::CARTRIDGE_2);
    kit.put(&one.mesh, turned(v(0.01, 0.036, -0.066), 14.0, 0.0, 0.0));
    kit.mesh
}

/// A box of tissues, one drawn out.
pub(super) fn tissue_box(dice: &mut Dice) -> Mesh {
    let side = card(dice.vary(&[0x7f_a0a0, 0xc4_9a8a, 0xa8_aa78]));
    let mut kit = Kit::default();
    kit.block([-0.12, 0.0, -0.06], [0.12, 0.052, 0.06], 0.003, &side);
    for k in 0..6 {
        let x = -0.1 + k as f32 * 0.04;
        kit.plain(
            [x - 0.008, 0.014, -0.0603],
            [x + 0.008, 0.034, 0.0603],
            [false, false, false, false, false, false],
            &side.times(1.3),
        );
    }
    kit.put(&cut_flat(&oval(0.07, 0.022, 2.2, 18), 0.0008, 0.0, &card(0x3a_3634)), at(0.0, 0.052, 0.0));
    let tissue = paper(0xdf_dcd2);
    for (k, lean) in [(0.0f32, 0.012f32), (1.7, -0.014)] {
        let sheet = shapes::grid(6, 4, Faces::Both(0.0008), &tissue, |a, b| {
            let x = (a - 0.5) * (0.05 + 0.07 * b);
            v(
                x + 0.006 * (b * 4.0 + k).sin(),
                0.05 + 0.045 * b * (1.0 - (a - 0.5).abs() * 0.9),
                lean * b * 1.4 + 0.012 * (a * 9.0 + k).sin() * (0.3 + b),
            )
        });
        kit.add(&sheet);
    }
    kit.mesh
}

/// A pencil, point down.
pub(super) fn pencil(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let paint = card(dice.vary(&[0x3a_6a52, 0xb0_7a2a, 0x8a_3a34]));
    kit.lathe(&[(0.0, 0.0), (0.0012, 0.004)], 6, &card(0x20_1e1c), at(0.0, 0.0, 0.0));
    kit.lathe(&[(0.0012, 0.004), (0.004, 0.022)], 6, &card(0xc8_a070), at(0.0, 0.0, 0.0));
    kit.lathe(&[(0.004, 0.022), (0.004, 0.17), (0.0, 0.171)], 6, &paint, at(0.0, 0.0, 0.0));
    kit.mesh
}
