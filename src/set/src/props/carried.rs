//! What stands by the door: shoes, slippers, school bag, travel bag, umbrella.

use std::f32::consts::PI;

use super::parts::{Dice, Kit, STEEL, band, card, clay, cloth, cut, cut_flat, hull, oval, v, wood};
use crate::mesh::Mesh;
use crate::print;
use crate::shapes::{self, Faces, at, turned};

/// A shoe, heel at +z to toe at -z, `long` metres: sole, upper, dark opening. The foot points away from the viewer.
pub(super) fn shoe(upper: u32, trim: u32, long: f32, fine: bool, seed: u32) -> Mesh {
    let mut kit = Kit::default();
    let k = long / 0.26;
    let (round, rim_sides) = if fine { (16, 14) } else { (10, 8) };
    let outline: Vec<(f32, f32)> = oval(0.042 * k, 0.13 * k, 2.6, round + 2)
        .into_iter()
        .map(|(x, y)| (x * (0.84 + 0.22 * ((y / (0.13 * k)) * 1.8 + 0.2).sin()), y))
        .collect();
    kit.put(&cut_flat(&outline, 0.016 * k, if fine { 0.004 } else { 0.0 }, &card(trim)), at(0.0, 0.0, 0.0));
    let sections: Vec<[f32; 4]> = [
        (-0.127, 0.016, 0.008, 0.018),
        (-0.118, 0.03, 0.016, 0.02),
        (-0.085, 0.04, 0.026, 0.02),
        (-0.04, 0.04, 0.038, 0.022),
        (-0.005, 0.037, 0.052, 0.024),
        (0.06, 0.033, 0.056, 0.026),
        (0.105, 0.032, 0.058, 0.026),
        (0.124, 0.022, 0.05, 0.024),
    ]
    .iter()
    .map(|(z, w, h, y)| [z * k, w * k, h * k, y * k])
    .collect();
    let mut body = hull(&sections, 2.4, round, &clay(upper).seed(seed));
    for p in &mut body.positions {
        p.y = p.y.clamp(0.012 * k, 0.076 * k);
    }
    shapes::smooth_normals(&mut body, 50.0);
    kit.add(&body);
    let mouth: Vec<(f32, f32)> = oval(0.023 * k, 0.056 * k, 2.4, rim_sides);
    kit.put(&cut_flat(&mouth, 0.001, 0.0, &clay(0x1f_1b1a)), at(0.0, 0.0762 * k, 0.05 * k));
    if !fine {
        return kit.mesh;
    }
    let rim: Vec<[f32; 3]> = (0..=rim_sides)
        .map(|i| {
            let (x, z) = mouth[i % rim_sides];
            [x * 1.12, 0.0765 * k, 0.05 * k - z * 1.06]
        })
        .collect();
    kit.tube(&rim, 1, 0.0045 * k, 4, &clay(upper).times(0.8));
    kit.mesh
}

fn pair(gap: f32, lag: f32, make: impl Fn(f32) -> Mesh) -> Mesh {
    let mut kit = Kit::default();
    for side in [-1.0, 1.0] {
        kit.put(&make(side), turned(v(side * gap, 0.0, side * lag), 0.0, -side * 4.0, 0.0));
    }
    kit.mesh
}

/// White indoor shoes with coloured toes and a band; something is scrawled on one.
pub(super) fn indoor_shoes(dice: &mut Dice) -> Mesh {
    let (toe, seed) = (dice.vary(&[0xa8_4a40, 0x4a_6a96]), dice.seed());
    pair(0.05, 0.004, |side| {
        let mut kit = Kit::default();
        kit.add(&shoe(0xd9_d6cb, 0xc4_bda8, 0.245, true, seed));
        let mut cap = hull(
            &[[-0.1225, 0.014, 0.01, 0.018], [-0.112, 0.03, 0.018, 0.02], [-0.075, 0.0395, 0.0285, 0.0195]],
            2.4,
            12,
            &card(toe),
        );
        for p in &mut cap.positions {
            p.y = p.y.max(0.005);
        }
        kit.add(&cap);
        let strap: Vec<(f32, f32)> =
            (0..=8).map(|i| (i as f32 / 8.0 * PI).sin_cos()).map(|(s, c)| (c * 0.037, 0.02 + s * 0.047)).collect();
        kit.put(&band(&strap, 0.028, 0.002, 2, 0.0, 1, &cloth(0xe0_dccf)), turned(v(0.0, 0.0, -0.012), 0.0, 90.0, 0.0));
        if side > 0.0 {
            kit.put(
                &super::parts::printed([0.06, 0.026], (1, 1), print::SCRAWL, |_, _| 0.0),
                turned(v(0.0355, 0.042, 0.055), 0.0, 84.0, 0.0),
            );
        }
        kit.mesh
    })
}

/// Black leather shoes with laces.
pub(super) fn work_shoes(dice: &mut Dice) -> Mesh {
    let (leather, seed) = (dice.vary(&[0x2c_2624, 0x4a_3020]), dice.seed());
    pair(0.054, 0.006, |_| {
        let mut kit = Kit::default();
        kit.add(&shoe(leather, 0x1a_1716, 0.275, true, seed));
        kit.block([-0.034, 0.0, 0.075], [0.034, 0.02, 0.134], 0.005, &card(0x14_1212));
        for i in 0..4 {
            let z = -0.062 + i as f32 * 0.014;
            let y = 0.063 + i as f32 * 0.007;
            kit.tube(
                &[[-0.018, y - 0.006, z], [0.0, y + 0.003, z + 0.003], [0.018, y - 0.006, z + 0.006]],
                1,
                0.0022,
                4,
                &cloth(0x55_4a44),
            );
        }
        kit.mesh
    })
}

/// House slippers: sole and a vamp over the toes.
pub(super) fn slippers(dice: &mut Dice) -> Mesh {
    let colors = dice.vary(&[(0x8a_4a40, 0xb8_9a78), (0x4a_5a70, 0x9a_9484)]);
    pair(0.056, 0.008, |_| {
        let mut kit = Kit::default();
        kit.put(&cut_flat(&oval(0.046, 0.125, 2.6, 20), 0.018, 0.006, &cloth(colors.1)), at(0.0, 0.0, 0.0));
        let vamp = shapes::grid(8, 5, Faces::Both(0.005), &cloth(colors.0), |a, b| {
            let angle = (1.0 - a) * PI;
            let z = 0.0 - 0.118 * b;
            let wide = 0.046 * (1.0 - (b * 0.98).powf(4.0) * 0.72);
            v(
                wide * angle.cos(),
                0.014 + (0.046 - 0.02 * b * b) * angle.sin().max(0.0).powf(0.8),
                z - 0.006 * angle.sin(),
            )
        });
        kit.add(&vamp);
        kit.mesh
    })
}

/// A stiff school satchel: flap over top and front, belts with buckles, straps behind, a hook at its side.
pub(super) fn school_bag(dice: &mut Dice) -> Mesh {
    let color = dice.vary(&[0x5a_2c2a, 0x2c_3648, 0x4a_3a2c]);
    let leather = card(color).drift(0.12).wear(0.3);
    let dark = leather.times(0.6);
    let brass = card(0xb0_9050);
    let mut kit = Kit::default();
    kit.block([-0.15, 0.004, -0.07], [0.15, 0.26, 0.075], 0.02, &leather.times(0.85));
    kit.block([-0.142, 0.02, 0.06], [0.142, 0.12, 0.105], 0.014, &leather.times(0.78));
    let mut path: Vec<(f32, f32)> = vec![(0.118, 0.07), (0.12, 0.12), (0.113, 0.2), (0.1, 0.26), (0.08, 0.295)];
    path.extend([(0.04, 0.317), (0.0, 0.325), (-0.04, 0.32), (-0.07, 0.295), (-0.078, 0.25), (-0.078, 0.18)]);
    kit.add(&band(&path, 0.316, 0.009, 8, 0.0015, 3, &leather));
    for side in [-1.0f32, 1.0] {
        let edge: Vec<[f32; 3]> = path.iter().map(|(z, y)| [side * 0.157, *y, *z]).collect();
        kit.tube(&edge, 1, 0.005, 4, &dark);
        let belt: Vec<(f32, f32)> = vec![(0.112, 0.02), (0.122, 0.05), (0.126, 0.1), (0.122, 0.15), (0.117, 0.19)];
        kit.put(
            &band(
                &belt.iter().rev().copied().map(|(z, y)| (z + 0.004, y)).rev().collect::<Vec<_>>(),
                0.022,
                0.004,
                1,
                0.0,
                1,
                &dark,
            ),
            at(side * 0.082, 0.0, 0.0),
        );
        kit.block([side * 0.082 - 0.016, 0.088, 0.126], [side * 0.082 + 0.016, 0.116, 0.134], 0.003, &brass);
        let strap = [(-0.076, 0.29), (-0.105, 0.27), (-0.125, 0.2), (-0.122, 0.1), (-0.09, 0.03), (-0.072, 0.02)];
        kit.put(&band(&strap, 0.034, 0.008, 1, 0.0, 2, &dark), turned(v(side * 0.07, 0.0, 0.0), 0.0, side * 6.0, 0.0));
    }
    let seams: [[f32; 2]; 4] = [[-0.13, 0.085], [0.13, 0.085], [0.13, 0.25], [-0.13, 0.25]];
    let seam: Vec<[f32; 3]> = [0, 1, 2, 3, 0]
        .iter()
        .map(|i| [seams[*i][0], seams[*i][1], 0.124 - (seams[*i][1] - 0.1).abs() * 0.1])
        .collect();
    kit.tube(&seam, 1, 0.0016, 3, &cloth(0xc8_b088));
    kit.tube(
        &[[-0.05, 0.32, -0.04], [-0.04, 0.345, -0.045], [0.04, 0.345, -0.045], [0.05, 0.32, -0.04]],
        2,
        0.006,
        5,
        &dark,
    );
    kit.hoop(v(0.156, 0.13, 0.0), v(1.0, 0.0, 0.0), 0.014, 0.003, 8, &brass);
    kit.plain(
        [-0.035, 0.012, 0.1055],
        [0.035, 0.05, 0.107],
        [false, false, false, false, false, true],
        &card(0xd8_cfb8),
    );
    kit.mesh
}

/// A travel bag, packed: round body, zip, two handles, an end tag.
pub(super) fn travel_bag(dice: &mut Dice) -> Mesh {
    let fabric = cloth(dice.vary(&[0x4f_5c50, 0x6a_4a3c, 0x3c_4658]));
    let leather = card(0x5a_3a26);
    let mut kit = Kit::default();
    let sections = [
        [-0.25, 0.08, 0.075, 0.1],
        [-0.235, 0.118, 0.105, 0.106],
        [-0.12, 0.126, 0.11, 0.11],
        [0.0, 0.13, 0.113, 0.112],
        [0.12, 0.126, 0.11, 0.11],
        [0.235, 0.118, 0.105, 0.106],
        [0.25, 0.08, 0.075, 0.1],
    ];
    let mut body = hull(&sections, 3.4, 18, &fabric);
    for p in &mut body.positions {
        p.y = p.y.max(0.0) - 0.006 * shapes::fractal(*p * 9.0, 3) * (p.y * 6.0).clamp(0.0, 1.0);
    }
    kit.put(&body, turned(v(0.0, 0.0, 0.0), 0.0, 90.0, 0.0));
    for x in [-0.11, 0.11] {
        let strap: Vec<(f32, f32)> = (0..=12)
            .map(|i| i as f32 / 12.0 * PI)
            .map(|a| (0.131 * a.cos().signum() * a.cos().abs().powf(0.6), 0.1 + 0.126 * a.sin().max(0.0).powf(0.6)))
            .collect();
        kit.put(&band(&strap, 0.03, 0.003, 1, 0.0, 1, &leather), at(x, 0.0, 0.0));
    }
    for side in [-1.0f32, 1.0] {
        kit.tube(
            &[
                [-0.11, 0.19, side * 0.09],
                [-0.09, 0.26, side * 0.1],
                [-0.03, 0.29, side * 0.06],
                [0.03, 0.29, side * 0.06],
                [0.09, 0.26, side * 0.1],
                [0.11, 0.19, side * 0.09],
            ],
            2,
            0.008,
            5,
            &leather,
        );
    }
    kit.block([-0.19, 0.22, -0.006], [0.19, 0.228, 0.006], 0.002, &card(0xa8_9a70));
    kit.block([0.15, 0.222, -0.004], [0.158, 0.236, 0.02], 0.002, &card(0xb0_9050));
    kit.block([-0.06, 0.05, 0.124], [0.06, 0.14, 0.134], 0.006, &fabric.times(0.8));
    kit.put(
        &cut(
            &[(-0.02, -0.03), (0.02, -0.03), (0.02, 0.03), (0.0, 0.04), (-0.02, 0.03)],
            0.003,
            0.001,
            &card(0xd6_ccb0),
        ),
        turned(v(0.252, 0.12, 0.03), 0.0, 90.0, 8.0),
    );
    kit.mesh
}

/// A closed umbrella, upright on its tip.
pub(super) fn umbrella(dice: &mut Dice) -> Mesh {
    let fabric = cloth(dice.vary(&[0x3a_4656, 0x7a_3a36, 0x5c_6448]));
    let mut kit = Kit::default();
    let mut folds = super::parts::turn(
        &[(0.004, 0.05), (0.02, 0.09), (0.038, 0.3), (0.05, 0.52), (0.046, 0.56), (0.016, 0.6), (0.0, 0.61)],
        24,
        &fabric,
    );
    for p in &mut folds.positions {
        let a = p.x.atan2(p.z);
        let k = 0.8 + 0.24 * (a * 6.0 + p.y * 5.0).sin();
        (p.x, p.z) = (p.x * k, p.z * k);
    }
    shapes::smooth_normals(&mut folds, 60.0);
    kit.add(&folds);
    kit.tube(&[[0.0, 0.0, 0.0], [0.0, 0.06, 0.0]], 1, 0.005, 6, &card(STEEL));
    kit.hoop(v(0.0, 0.33, 0.0), v(0.0, 1.0, 0.0), 0.041, 0.004, 12, &fabric.times(0.6));
    kit.tube(&[[0.0, 0.6, 0.0], [0.0, 0.74, 0.0]], 1, 0.005, 6, &card(STEEL));
    kit.tube(
        &[
            [0.0, 0.72, 0.0],
            [0.0, 0.79, 0.0],
            [0.014, 0.832, 0.0],
            [0.042, 0.84, 0.0],
            [0.06, 0.81, 0.0],
            [0.06, 0.78, 0.0],
        ],
        3,
        0.0095,
        7,
        &wood(0x7a_4c28),
    );
    kit.mesh
}
