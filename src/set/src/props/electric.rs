//! Machines with a plug or a battery for seeing and playing: television, console, radio, fan, laptop, headphones,
//! cables, the robot. Telephones and clocks are in [`super::small`], lamps in [`super::lamps`].

use std::f32::consts::TAU;

use glam::Vec2;

use super::parts::{DARK, Dice, IVORY, Kit, STEEL, card, clay, cut, cut_flat, hull, oval, turn, v};
use crate::mesh::{Mesh, Surface};
use crate::print;
use crate::shapes::{self, AtlasRect, Faces, Paint, at, board, print_on, turned};

/// A bulged tube or a flat screen that shines: `size` wide and high, about the origin, facing +z.
fn screen(size: [f32; 2], bulge: f32, cells: usize, rect: AtlasRect) -> Mesh {
    let mut mesh = shapes::grid(cells, cells, Faces::One, &super::parts::white(), |a, b| {
        let (x, y) = (a * 2.0 - 1.0, b * 2.0 - 1.0);
        let round = 1.0 - 0.035 * bulge.signum() * x * x * y * y;
        v(
            x * round * size[0] / 2.0,
            y * round * size[1] / 2.0,
            bulge * (1.0 - x * x) * (1.0 - y * y) + bulge * 0.5 * (1.0 - x * x * y * y),
        )
    });
    print_on(&mut mesh, rect, |p| Vec2::new(p.x / size[0] + 0.5, 0.5 - p.y / size[1]));
    mesh.surfaces.fill(Surface::Glass);
    mesh
}

/// A tube set: bezel, bulged glass, knobs and a speaker's slots to its right, the back drawn in.
pub(super) fn television(dice: &mut Dice) -> Mesh {
    let shell = if dice.variation.is_multiple_of(2) { card(0x45_4448) } else { super::parts::wood(0x6a_4a30) };
    let dark = card(0x1d_1c1e);
    let mut kit = Kit::default();
    kit.block([-0.31, 0.02, 0.0], [0.31, 0.5, 0.23], 0.018, &shell);
    let sections = [
        [-0.25, 0.14, 0.12, 0.23],
        [-0.22, 0.17, 0.145, 0.235],
        [-0.02, 0.28, 0.215, 0.255],
        [0.02, 0.285, 0.22, 0.255],
    ];
    kit.add(&hull(&sections, 7.0, 20, &shell.times(0.8)));
    for k in 0..5 {
        let x = -0.14 + k as f32 * 0.07;
        kit.plain([x - 0.02, 0.49, 0.05], [x + 0.02, 0.5005, 0.16], [true, true, false, true, true, true], &dark);
    }
    // The mask round the tube, the tube.
    let (left, right, low, high) = (-0.285, 0.15, 0.075, 0.465);
    for (a, b) in [
        ([left, low], [right, low + 0.034]),
        ([left, high - 0.03], [right, high]),
        ([left, low], [left + 0.03, high]),
        ([right - 0.03, low], [right, high]),
    ] {
        kit.front([a[0], a[1], 0.222], [b[0], b[1], 0.243], 0.007, &dark);
    }
    kit.put(&screen([0.386, 0.336], 0.013, 10, print::TV_PICTURE), at(-0.0675, 0.271, 0.2285));
    controls(&mut kit, &shell);
    for x in [-0.22, 0.22] {
        kit.block([x - 0.03, 0.0, -0.1], [x + 0.03, 0.024, 0.2], 0.004, &dark);
    }
    kit.mesh
}

fn controls(kit: &mut Kit, shell: &Paint) {
    let steel = card(STEEL);
    let panel = shell.times(0.6);
    kit.front([0.165, 0.075, 0.224], [0.292, 0.465, 0.236], 0.005, &panel);
    for (y, r) in [(0.41, 0.036), (0.32, 0.036)] {
        let knob =
            turn(&[(0.0, 0.0), (r, 0.0), (r, 0.005), (r * 0.62, 0.006), (r * 0.55, 0.022), (0.0, 0.023)], 14, &steel);
        kit.put(&knob, turned(v(0.2285, y, 0.235), 90.0, 0.0, 0.0));
        kit.front([0.2255, y, 0.255], [0.2315, y + r * 0.55, 0.261], 0.001, &card(DARK));
    }
    for k in 0..8 {
        let y = 0.1 + k as f32 * 0.016;
        kit.plain(
            [0.182, y, 0.2362],
            [0.276, y + 0.007, 0.2385],
            [true, true, false, false, false, true],
            &card(0x14_1314),
        );
    }
    for k in 0..3 {
        kit.front(
            [0.186 + k as f32 * 0.03, 0.245, 0.234],
            [0.208 + k as f32 * 0.03, 0.257, 0.242],
            0.002,
            &card(IVORY),
        );
    }
    kit.ball([-0.26, 0.052, 0.231], [0.006, 0.006, 0.004], 6, &card(0xd8_3a28).wear(0.0));
    kit.front([-0.05, 0.045, 0.228], [0.03, 0.058, 0.234], 0.002, &steel);
}

/// A game console: two-toned case with a cartridge in its slot, two sockets, switches.
pub(super) fn console(dice: &mut Dice) -> Mesh {
    let case = card(0xc4_bfb0);
    let accent = card(dice.vary(&[0x4f_6a72, 0x7a_4a4a]));
    let mut kit = Kit::default();
    kit.block([-0.15, 0.0, -0.12], [0.15, 0.038, 0.12], 0.009, &case);
    kit.block([-0.142, 0.034, -0.115], [0.142, 0.05, 0.045], 0.008, &case.times(0.92));
    kit.block([-0.075, 0.044, -0.09], [0.075, 0.056, 0.0], 0.004, &accent);
    kit.block([-0.055, 0.05, -0.055], [0.055, 0.07, -0.035], 0.003, &card(0x46_464c));
    kit.picture([0.0, 0.061, -0.0346], [0.09, 0.016], print::CARTRIDGE_1);
    for (x, color) in [(-0.11, 0xa8_3e32), (0.11, 0x5a_5c60)] {
        kit.block([x - 0.016, 0.034, 0.06], [x + 0.016, 0.047, 0.085], 0.003, &card(color));
    }
    for k in 0..5 {
        let x = -0.128 + k as f32 * 0.009;
        for side in [-1.0, 1.0] {
            kit.plain(
                [x * side - 0.002, 0.05, -0.1],
                [x * side + 0.002, 0.0512, -0.02],
                [true, true, false, true, true, true],
                &card(DARK),
            );
        }
    }
    for x in [-0.06, 0.06] {
        kit.front([x - 0.024, 0.008, 0.115], [x + 0.024, 0.028, 0.1205], 0.002, &card(DARK));
    }
    kit.mesh
}

/// A pad for two hands: cross on the left, two round buttons on the right.
pub(super) fn controller(dice: &mut Dice) -> Mesh {
    let case = card(dice.vary(&[0xbd_b8aa, 0x6a_6c72]));
    let mut kit = Kit::default();
    let outline: Vec<(f32, f32)> = oval(0.075, 0.05, 3.0, 28)
        .into_iter()
        .map(|(x, y)| (x, y * (0.72 + 0.28 * (x.abs() / 0.075).powi(2)) - 0.012 * (x.abs() / 0.075).powi(3)))
        .collect();
    kit.put(&cut_flat(&outline, 0.026, 0.008, &case), at(0.0, 0.0, 0.0));
    let dark = card(0x2e_2e32);
    kit.block([-0.055, 0.025, -0.012], [-0.028, 0.031, -0.003], 0.0015, &dark);
    kit.block([-0.046, 0.025, -0.021], [-0.037, 0.031, 0.006], 0.0015, &dark);
    for (x, z) in [(0.032, -0.001), (0.052, -0.014)] {
        kit.lathe(&[(0.008, 0.0), (0.008, 0.006), (0.005, 0.008), (0.0, 0.008)], 10, &card(0xa8_3a32), at(x, 0.025, z));
    }
    for x in [-0.012, 0.006] {
        kit.put(&shapes::cuboid(v(0.012, 0.004, 0.005), 0.001, &dark), turned(v(x, 0.025, 0.002), 0.0, 24.0, 0.0));
    }
    kit.tube(&[[0.0, 0.014, -0.033], [0.004, 0.03, -0.05], [-0.004, 0.036, -0.058]], 3, 0.0035, 5, &dark);
    kit.mesh
}

/// A fan on its pole: cage of wires, three blades, motor, buttons on the foot.
pub(super) fn electric_fan(dice: &mut Dice) -> Mesh {
    let body = card(dice.vary(&[0xb9_bdb6, 0x8a_a0a4]));
    let blade = card(dice.vary(&[0x6f_98a2, 0x7a_8a6a])).drift(0.05);
    let wire = card(0x9a_9c98).wear(0.0);
    let mut kit = Kit::default();
    kit.lathe(
        &[(0.0, 0.0), (0.148, 0.0), (0.15, 0.012), (0.12, 0.03), (0.03, 0.042), (0.022, 0.06), (0.0, 0.06)],
        18,
        &body,
        at(0.0, 0.0, 0.0),
    );
    kit.lathe(&[(0.017, 0.04), (0.014, 0.56)], 10, &card(STEEL), at(0.0, 0.0, 0.0));
    for k in 0..4 {
        kit.put(
            &shapes::cuboid(v(0.022, 0.012, 0.016), 0.003, &card(if k == 0 { 0xb0_4a3a } else { IVORY })),
            turned(v(-0.048 + k as f32 * 0.032, 0.028, 0.095), 12.0, 0.0, 0.0),
        );
    }
    let hub = v(0.0, 0.62, 0.0);
    let motor =
        turn(&[(0.0, -0.13), (0.05, -0.125), (0.062, -0.09), (0.062, -0.02), (0.03, 0.0), (0.0, 0.0)], 12, &body);
    kit.put(&motor, turned(hub, 90.0, 0.0, 0.0));
    for k in 0..3 {
        let mesh = shapes::grid(4, 4, Faces::Both(0.003), &blade, |a, b| {
            let (r, w) = (0.03 + 0.12 * b, (a - 0.5) * (0.5 + 1.1 * (b * 2.4).sin()));
            v(r * w.sin(), r * w.cos(), 0.045 + 0.05 * (a - 0.5))
        });
        kit.put(&mesh, turned(hub, 0.0, 0.0, k as f32 * 120.0));
    }
    let nose = turn(&[(0.032, 0.0), (0.026, 0.02), (0.0, 0.026)], 12, &card(IVORY));
    kit.put(&nose, turned(hub + v(0.0, 0.0, 0.092), 90.0, 0.0, 0.0));
    for (radius, z) in [(0.176, 0.045), (0.178, 0.035), (0.1, 0.098), (0.035, 0.106), (0.1, -0.002)] {
        kit.hoop(hub + v(0.0, 0.0, z), v(0.0, 0.0, 1.0), radius, 0.0028, 24, &wire);
    }
    for k in 0..20 {
        let (sin, cos) = (k as f32 / 20.0 * TAU).sin_cos();
        let point = |r: f32, z: f32| hub + v(r * sin, r * cos, z);
        kit.add(&shapes::tube(&[point(0.03, 0.106), point(0.1, 0.099), point(0.176, 0.046)], 0.0017, 3, &wire));
        if k % 2 == 0 {
            kit.add(&shapes::tube(&[point(0.176, 0.04), point(0.1, -0.002), point(0.05, -0.02)], 0.0017, 3, &wire));
        }
    }
    kit.mesh
}

/// A portable radio: grille, dial, two knobs, handle, aerial.
pub(super) fn radio(dice: &mut Dice) -> Mesh {
    let case = card(dice.vary(&[0x7a_4438, 0xc0_b294, 0x4a_5c58]));
    let steel = card(0xa2_a3a0);
    let mut kit = Kit::default();
    kit.block([-0.13, 0.0, -0.04], [0.13, 0.13, 0.034], 0.01, &case);
    kit.front([-0.12, 0.012, 0.032], [-0.015, 0.118, 0.038], 0.003, &steel.times(0.55));
    for k in 0..9 {
        let y = 0.02 + k as f32 * 0.0105;
        kit.plain([-0.115, y, 0.0382], [-0.02, y + 0.005, 0.041], [true, true, false, false, false, true], &steel);
    }
    kit.front([0.0, 0.074, 0.032], [0.122, 0.118, 0.037], 0.002, &card(DARK));
    kit.picture([0.061, 0.096, 0.0375], [0.112, 0.036], print::RADIO_DIAL);
    for x in [0.03, 0.092] {
        kit.put(
            &turn(&[(0.022, 0.0), (0.02, 0.014), (0.0, 0.015)], 12, &steel),
            turned(v(x, 0.038, 0.034), 90.0, 0.0, 0.0),
        );
        kit.front([x - 0.0015, 0.04, 0.049], [x + 0.0015, 0.055, 0.0505], 0.0, &card(DARK));
    }
    kit.tube(
        &[[-0.122, 0.115, 0.0], [-0.118, 0.154, 0.0], [0.118, 0.154, 0.0], [0.122, 0.115, 0.0]],
        1,
        0.006,
        6,
        &steel.times(0.8),
    );
    kit.tube(&[[0.11, 0.128, -0.034], [-0.06, 0.158, -0.034]], 1, 0.0024, 5, &steel);
    kit.ball([-0.06, 0.158, -0.034], [0.004, 0.004, 0.004], 6, &steel);
    kit.mesh
}

/// An open laptop, a talk on its screen.
pub(super) fn laptop(dice: &mut Dice) -> Mesh {
    let case = card(dice.vary(&[0x8e_9294, 0x3c_3d42]));
    let mut kit = Kit::default();
    kit.block([-0.17, 0.0, -0.095], [0.17, 0.018, 0.125], 0.005, &case);
    let dark = card(0x24_2426);
    kit.plain([-0.152, 0.018, -0.075], [0.152, 0.0188, 0.045], [true, true, false, true, true, true], &dark);
    for row in 0..4 {
        for c in 0..11 {
            let (x, z) = (-0.138 + c as f32 * 0.0276, -0.06 + row as f32 * 0.03);
            kit.plain(
                [x - 0.0115, 0.0188, z - 0.0125],
                [x + 0.0115, 0.0212, z + 0.0125],
                [false, false, false, true, false, true],
                &card(0x4a_4a4e).wear(0.0),
            );
        }
    }
    kit.plain([-0.045, 0.018, 0.06], [0.045, 0.0186, 0.112], [true, true, false, true, true, true], &case.times(0.75));
    let lid = turned(v(0.0, 0.012, -0.096), -14.0, 0.0, 0.0);
    kit.put(&shapes::block(v(-0.17, 0.0, -0.009), v(0.17, 0.212, 0.0), 0.003, &case), lid);
    kit.put(&shapes::block(v(-0.164, 0.008, 0.0), v(0.164, 0.207, 0.0015), 0.0005, &dark), lid);
    kit.put(&screen([0.306, 0.18], 0.0, 1, print::LAPTOP_SCREEN), lid * at(0.0, 0.108, 0.0022));
    kit.mesh
}

/// Headphones lying on their side.
pub(super) fn headphones(dice: &mut Dice) -> Mesh {
    let dark = card(dice.vary(&[0x33_3236, 0x7a_3e36]));
    let soft = clay(0x22_2124);
    let mut kit = Kit::default();
    let arc: Vec<[f32; 3]> = (0..=12)
        .map(|i| {
            let (sin, cos) = (i as f32 / 12.0 * std::f32::consts::PI).sin_cos();
            [0.078 * cos, 0.038, 0.012 - 0.1 * sin]
        })
        .collect();
    for lift in [-0.005, 0.005] {
        let points: Vec<[f32; 3]> = arc.iter().map(|p| [p[0], p[1] + lift, p[2]]).collect();
        kit.tube(&points, 1, 0.007, 5, &dark);
    }
    for side in [-1.0f32, 1.0] {
        let cup = turn(&[(0.0, 0.0), (0.03, 0.0), (0.036, 0.01), (0.036, 0.016)], 14, &dark);
        let pad = turn(&[(0.036, 0.016), (0.039, 0.022), (0.034, 0.032), (0.02, 0.03), (0.0, 0.022)], 14, &soft);
        for piece in [&cup, &pad] {
            kit.put(piece, turned(v(side * 0.09, 0.039, 0.045), 0.0, 0.0, side * 90.0));
        }
        kit.add(&board(
            v(side * 0.079, 0.038, 0.01),
            v(side * 0.088, 0.038, 0.05),
            v(0.0, 1.0, 0.0),
            0.008,
            0.018,
            0.002,
            &card(STEEL),
        ));
    }
    kit.tube(
        &[
            [-0.088, 0.012, 0.07],
            [-0.05, 0.003, 0.095],
            [0.0, 0.003, 0.09],
            [0.03, 0.003, 0.06],
            [0.01, 0.003, 0.04],
            [-0.02, 0.003, 0.06],
        ],
        4,
        0.0022,
        4,
        &soft,
    );
    kit.mesh
}

/// A cable that lies in loops, with its plug.
pub(super) fn cable(dice: &mut Dice) -> Mesh {
    let rubber = card(dice.vary(&[0x26_2527, 0x8a_867c])).wear(0.0);
    let mut kit = Kit::default();
    let bend = dice.range(0.0, 6.0);
    let points: Vec<[f32; 3]> = (0..26)
        .map(|i| {
            let t = i as f32 / 25.0;
            let a = t * 13.0 + bend;
            let wide = 0.12 + 0.05 * (t * 7.0 + bend).sin();
            [
                (t - 0.5) * 0.4 + wide * a.cos(),
                0.004 + 0.0016 * (i % 3) as f32,
                1.25 * wide * a.sin() + 0.06 * (t * 4.0).cos(),
            ]
        })
        .collect();
    kit.tube(&points, 2, 0.004, 5, &rubber);
    let end = points[25];
    kit.put(
        &shapes::cuboid(v(0.034, 0.014, 0.02), 0.004, &rubber),
        turned(v(end[0] + 0.014, 0.0, end[2]), 0.0, 20.0, 0.0),
    );
    for z in [-0.005, 0.005] {
        kit.plain(
            [end[0] + 0.028, 0.006, end[2] + z - 0.001 - 0.006],
            [end[0] + 0.046, 0.0085, end[2] + z + 0.001 - 0.006],
            [false; 6],
            &card(0xb0_a06a),
        );
    }
    kit.mesh
}

/// A tin robot with a friendly face.
pub(super) fn robot_toy(dice: &mut Dice) -> Mesh {
    let tin = card(dice.vary(&[0x8f_a0a0, 0xb0_6a4a])).wear(0.2);
    let dark = card(0x2c_2c30);
    let warm = card(0xd0_9a48);
    let mut kit = Kit::default();
    for side in [-1.0f32, 1.0] {
        kit.block([side * 0.032 - 0.024, 0.0, -0.04], [side * 0.032 + 0.024, 0.026, 0.06], 0.007, &dark);
        kit.block([side * 0.03 - 0.014, 0.02, -0.014], [side * 0.03 + 0.014, 0.07, 0.014], 0.004, &tin.times(0.7));
        kit.put(
            &shapes::cuboid(v(0.026, 0.08, 0.03), 0.008, &tin),
            turned(v(side * 0.082, 0.078, 0.006), -14.0, 0.0, side * 6.0),
        );
        kit.ball([side * 0.085, 0.078, 0.03], [0.015, 0.015, 0.015], 8, &warm);
        kit.put(
            &turn(&[(0.012, 0.0), (0.012, 0.014), (0.0, 0.015)], 8, &dark),
            turned(v(side * 0.052, 0.214, 0.0), 0.0, 0.0, -side * 90.0),
        );
    }
    kit.block([-0.062, 0.066, -0.04], [0.062, 0.165, 0.042], 0.012, &tin);
    kit.block([-0.04, 0.085, 0.038], [0.04, 0.148, 0.048], 0.005, &tin.times(0.7));
    for (x, y, color) in [(-0.022, 0.128, 0xb8_4438), (0.0, 0.128, 0xd8_b450), (0.022, 0.128, 0x5a_8a78)] {
        kit.ball([x, y, 0.049], [0.008, 0.008, 0.005], 8, &card(color));
    }
    kit.put(
        &cut(&[(-0.03, 0.094), (0.03, 0.094), (0.03, 0.11), (-0.03, 0.11)], 0.002, 0.0, &warm),
        at(0.0, 0.0, 0.048),
    );
    kit.block([-0.02, 0.162, -0.02], [0.02, 0.176, 0.02], 0.003, &dark);
    kit.block([-0.053, 0.174, -0.042], [0.053, 0.246, 0.042], 0.013, &tin.times(1.08));
    for side in [-1.0, 1.0] {
        kit.ball([side * 0.022, 0.217, 0.041], [0.014, 0.014, 0.006], 10, &card(0xe6_dcb8).wear(0.0));
        kit.ball([side * 0.02, 0.216, 0.046], [0.006, 0.006, 0.004], 6, &dark);
    }
    kit.tube(&[[-0.02, 0.194, 0.043], [0.0, 0.188, 0.0445], [0.02, 0.194, 0.043]], 2, 0.0026, 4, &dark);
    kit.tube(&[[0.0, 0.244, 0.0], [0.0, 0.254, 0.0]], 1, 0.003, 5, &dark);
    kit.ball([0.0, 0.256, 0.0], [0.007, 0.007, 0.007], 6, &card(0xb8_4438));
    kit.mesh
}
