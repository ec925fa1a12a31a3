//! What closes a room or holds things: sliding panel, the door of the flat, curtain, boxes, bins and bags of rubbish.

use super::parts::{Dice, Kit, STEEL, card, cloth, paper, v, wood};
use crate::mesh::Mesh;
use crate::print;
use crate::shapes::{self, Faces, at, turned};

/// A leaf of a paper door: lattice before paper, a board below, a finger pull.
pub(super) fn sliding_panel(dice: &mut Dice) -> Mesh {
    let frame = wood(dice.vary(&[0x6a_4a30, 0x4a_3222]));
    let mut kit = Kit::default();
    for x in [-1.0, 1.0] {
        kit.block([x * 0.435 - 0.015, 0.0, -0.02], [x * 0.435 + 0.015, 1.75, 0.02], 0.004, &frame);
    }
    for (low, high) in [(0.0, 0.05), (0.46, 0.495), (1.715, 1.75)] {
        kit.block([-0.425, low, -0.018], [0.425, high, 0.018], 0.004, &frame);
    }
    kit.block([-0.425, 0.045, -0.006], [0.425, 0.465, 0.006], 0.001, &wood(0x9a_7448));
    let sheet = paper(0xd8_ceb4);
    // Light lies in the vertices: the sheet has four within every cell of the lattice, not only some under the frame.
    let cells = |t: f32, count: usize| {
        let step = (t * (2 * count + 1) as f32).round() as usize;
        let inner = step.saturating_sub(1).min(2 * count - 1);
        let within = if inner.is_multiple_of(2) { 0.18 } else { 0.82 };
        if step == 0 {
            0.0
        } else if step > 2 * count {
            1.0
        } else {
            ((inner / 2) as f32 + within) / count as f32
        }
    };
    let face = shapes::grid(9, 13, Faces::One, &sheet, |a, b| {
        v(-0.425 + 0.85 * cells(a, 4), 0.49 + 1.23 * cells(b, 6), -0.004)
    });
    kit.add(&face);
    kit.plain([-0.425, 0.49, -0.008], [0.425, 1.72, -0.004], [true, true, true, true, true, false], &sheet);
    for k in 1..4 {
        let x = -0.425 + k as f32 * 0.2125;
        kit.plain([x - 0.006, 0.49, -0.004], [x + 0.006, 1.72, 0.008], [false, false, true, true, false, true], &frame);
    }
    for k in 1..6 {
        let y = 0.49 + k as f32 * 0.2045;
        kit.plain(
            [-0.425, y - 0.006, -0.004],
            [0.425, y + 0.006, 0.0075],
            [true, true, false, false, false, true],
            &frame,
        );
    }
    kit.block([0.422, 0.82, 0.017], [0.448, 0.92, 0.0205], 0.002, &card(0x2a_2422));
    kit.mesh
}

/// The door of the home: steel with a peephole, a lever, a slot for letters, a chain, a bolt.
pub(super) fn entrance_door(dice: &mut Dice) -> Mesh {
    let steel = card(dice.vary(&[0x6a_7a78, 0x7a_6a58])).wear(0.14);
    let (dark, bright) = (card(0x1c_1c1e), card(0xa6_a49c));
    let mut kit = Kit::default();
    kit.block([-0.425, 0.0, -0.03], [0.425, 1.85, 0.012], 0.006, &steel.times(0.6));
    kit.block([-0.395, 0.01, -0.01], [0.395, 1.82, 0.02], 0.006, &steel);
    for (low, high) in [(0.12, 0.75), (0.98, 1.72)] {
        kit.front([-0.31, low, 0.016], [0.31, high, 0.0235], 0.006, &steel.times(1.1));
    }
    kit.put(
        &super::parts::turn(&[(0.02, 0.0), (0.02, 0.006), (0.011, 0.008), (0.009, 0.004), (0.0, 0.004)], 16, &bright),
        turned(v(0.0, 1.5, 0.022), 90.0, 0.0, 0.0),
    );
    kit.ball([0.0, 1.5, 0.0265], [0.008, 0.008, 0.003], 8, &dark);
    kit.front([0.315, 0.84, 0.018], [0.375, 1.02, 0.026], 0.005, &bright);
    kit.tube(&[[0.345, 0.95, 0.022], [0.345, 0.95, 0.044], [0.24, 0.945, 0.046]], 1, 0.009, 7, &bright);
    kit.put(
        &super::parts::turn(&[(0.017, 0.0), (0.015, 0.008), (0.0, 0.009)], 12, &bright),
        turned(v(0.345, 1.12, 0.02), 90.0, 0.0, 0.0),
    );
    kit.front([0.341, 1.108, 0.028], [0.349, 1.132, 0.038], 0.002, &bright);
    kit.front([-0.16, 0.83, 0.018], [0.16, 0.9, 0.026], 0.005, &bright);
    kit.front([-0.13, 0.852, 0.026], [0.13, 0.878, 0.029], 0.002, &dark);
    for x in [0.3, 0.405] {
        kit.front([x - 0.014, 1.26, 0.018], [x + 0.014, 1.31, 0.03], 0.004, &bright);
    }
    for k in 0..7 {
        let t = k as f32 / 6.0;
        let place = v(0.3 + 0.105 * t, 1.265 - 0.075 * (t * std::f32::consts::PI).sin(), 0.03);
        let facing = if k % 2 == 0 { v(0.0, 0.0, 1.0) } else { v(0.0, 1.0, 0.3).normalize() };
        kit.hoop(place, facing, 0.0105, 0.0022, 8, &bright);
    }
    for y in [0.25, 1.6] {
        kit.tube(&[[-0.4, y, 0.018], [-0.4, y + 0.12, 0.018]], 1, 0.01, 6, &bright);
    }
    kit.mesh
}

/// One width of a curtain in folds, on a rod with rings.
pub(super) fn curtain_panel(dice: &mut Dice) -> Mesh {
    let fabric = cloth(dice.vary(&[0x4f_5a58, 0x6a_4f42, 0x3c_4250]));
    let mut kit = Kit::default();
    let seed = dice.seed();
    let folds = shapes::grid(44, 7, Faces::Both(0.003), &fabric, |a, b| {
        let fall = 1.0 - b;
        let wave = (a * 40.0 + 1.3 * shapes::value(v(a * 4.0, 0.0, 0.0), seed)).sin();
        let deep = 0.016 + 0.012 * fall;
        v(
            (a - 0.5) * 0.57 + 0.012 * fall * (a * 9.0).sin(),
            0.004 + 1.55 * b,
            wave * deep + 0.008 * shapes::value(v(a * 5.0, b * 3.0, 1.0), seed),
        )
    });
    kit.add(&folds);
    kit.tube(&[[-0.3, 1.575, 0.0], [0.3, 1.575, 0.0]], 1, 0.011, 8, &wood(0x3a_2820));
    for x in [-0.292, 0.292] {
        kit.ball([x, 1.575, 0.0], [0.012, 0.018, 0.018], 8, &wood(0x3a_2820));
    }
    for k in 0..8 {
        kit.hoop(v(-0.26 + k as f32 * 0.0743, 1.57, 0.0), v(1.0, 0.0, 0.0), 0.017, 0.0025, 10, &card(STEEL));
    }
    kit.mesh
}

/// A cardboard box: flaps open, tape, a print on its front.
pub(super) fn cardboard_box(dice: &mut Dice) -> Mesh {
    let board = card(0xa0_7a4c).drift(0.12).wear(0.2);
    let mut kit = Kit::default();
    let (x, y, z, t) = (0.185, 0.24, 0.145, 0.005);
    kit.block([-x, 0.0, -z], [x, 0.006, z], 0.0, &board);
    for s in [-1.0, 1.0] {
        kit.block([-x, 0.0, s * z - t / 2.0], [x, y, s * z + t / 2.0], 0.001, &board);
        kit.block([s * x - t / 2.0, 0.0, -z], [s * x + t / 2.0, y, z], 0.001, &board.times(0.92));
    }
    let dip = |s: f32| 26.0 + 20.0 * s;
    for (s, turn) in [(1.0f32, dip(dice.unit())), (-1.0, dip(dice.unit()))] {
        let flap = shapes::block(v(-x, 0.0, -0.002), v(x, 0.085, 0.002), 0.001, &board.times(1.08));
        kit.put(&flap, turned(v(0.0, y, s * z), s * turn, 0.0, 0.0));
        let end = shapes::block(v(-0.002, 0.0, -z), v(0.002, 0.085, z), 0.001, &board.times(1.02));
        kit.put(&end, turned(v(s * x, y, 0.0), 0.0, 0.0, -s * (10.0 + turn * 0.3)));
    }
    if dice.variation.is_multiple_of(2) {
        kit.picture([0.0, 0.11, z + t / 2.0 + 0.0006], [0.26, 0.125], print::BOX_LABEL);
    } else {
        kit.plain(
            [-0.03, 0.0, z + 0.0026],
            [0.03, y, z + 0.0032],
            [false, false, true, true, false, true],
            &card(0x8a_6a3c),
        );
    }
    kit.mesh
}

/// A tied bag of rubbish: creased, pinched at the neck, two ears.
pub(super) fn rubbish_bag(dice: &mut Dice) -> Mesh {
    let film =
        card(dice.vary(&[0xb4_b0a4, 0x86_8c8c, 0xbd_b49c, 0x6e_6a62, 0x9a_a09e, 0xa8_9c7e, 0x5c_605e, 0x8a_8478]))
            .drift(0.1)
            .pace(8.0);
    let (seed, fold) = (dice.seed(), dice.range(2.0, 3.2));
    let mut kit = Kit::default();
    // Share of the widest radius at a share of the way from the middle of the bottom to the neck.
    let outline = |b: f32| {
        let points = [0.0, 0.5, 0.84, 0.97, 1.0, 0.99, 0.95, 0.86, 0.7, 0.48, 0.26, 0.12, 0.095];
        let place = b * (points.len() - 1) as f32;
        let i = (place as usize).min(points.len() - 2);
        points[i] + (points[i + 1] - points[i]) * (place - i as f32)
    };
    let mut body = shapes::grid(15, 9, Faces::One, &film, |a, b| {
        let (sin, cos) = ((a % 1.0) * std::f32::consts::TAU).sin_cos();
        let unit = v(sin, 0.0, cos);
        let profile = outline(b);
        let lobes = shapes::fractal(v(sin * 1.4, b * 2.0, cos * 1.4), seed) * 0.17;
        let crease = (1.0 - shapes::value(v(sin * fold, b * 1.2, cos * fold), seed ^ 5).abs() * 2.0)
            * (0.02 + 0.2 * (b - 0.45).max(0.0));
        let small = (1.0 - shapes::value(v(sin * 5.0, b * 7.0, cos * 5.0), seed ^ 9).abs() * 2.0) * 0.03;
        let radius = 0.215 * profile * (1.0 + lobes * profile + crease + small);
        let height = if b < 0.13 { 0.0 } else { 0.335 * ((b - 0.13) / 0.87).powf(0.86) };
        unit * radius + v(0.0, height + 0.012 * lobes * profile, 0.0)
    });
    shapes::smooth_normals(&mut body, 180.0);
    kit.add(&body);
    kit.hoop(v(0.0, 0.335, 0.0), v(0.0, 1.0, 0.0), 0.02, 0.009, 5, &film.times(0.8));
    for side in [-1.0f32, 1.0] {
        let ear = shapes::grid(4, 2, Faces::Both(0.0015), &film.times(1.06), |a, b| {
            let wide = 0.022 + 0.075 * b - 0.03 * b * b;
            let x = (a - 0.5) * 2.0 * wide;
            let frill = 0.012 * (a * 11.0 + side * 2.0).sin() * b;
            v(x, 0.33 + 0.085 * b - 0.012 * (a * 7.0).cos() * b, side * (0.006 + 0.05 * b * b) + frill)
        });
        kit.put(&ear, turned(v(0.0, 0.0, 0.0), 0.0, 30.0 + dice.range(-25.0, 25.0), side * 5.0));
    }
    kit.mesh
}

/// A basket for paper, fuller with each look.
pub(super) fn waste_bin(dice: &mut Dice) -> Mesh {
    let paint = card(dice.vary(&[0x5f_7470, 0x8a_6a50, 0x4a_4a4e]));
    let mut kit = Kit::default();
    kit.lathe(
        &[(0.0, 0.004), (0.088, 0.0), (0.09, 0.006), (0.114, 0.245), (0.12, 0.25), (0.12, 0.26), (0.114, 0.262)],
        20,
        &paint,
        at(0.0, 0.0, 0.0),
    );
    kit.lathe(&[(0.114, 0.262), (0.1, 0.13), (0.0, 0.12)], 20, &paint.times(0.5), at(0.0, 0.0, 0.0));
    for y in [0.08, 0.16] {
        let r = 0.0895 + 0.0245 * (y - 0.006) / 0.24;
        kit.lathe(
            &[(r, y), (r + 0.003, y + 0.004), (r + 0.0028, y + 0.012), (r + 0.0015, y + 0.016)],
            20,
            &paint.times(1.15),
            at(0.0, 0.0, 0.0),
        );
    }
    for i in 0..4 {
        let a = i as f32 * 2.1;
        let r = if i == 0 { 0.0 } else { 0.055 };
        let ball = super::paperwork::crumpled_paper(&mut Dice::new("bin", dice.variation * 8 + i));
        kit.put(
            &ball,
            turned(
                v(r * a.cos(), 0.19 + if i == 0 { 0.05 } else { 0.02 * (i % 3) as f32 }, r * a.sin()),
                0.0,
                a * 50.0,
                0.0,
            ),
        );
    }
    kit.mesh
}
