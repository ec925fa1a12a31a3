//! Loose paper: letters, notes, sheets on walls, calendars, drawings, newspapers. Bound books are in [`super::books`].

use super::parts::{Dice, Kit, band, card, paper, printed, printed_up, v, wood};
use crate::mesh::Mesh;
use crate::print;
use crate::shapes::{self, AtlasRect, Paint, at, turned};

/// A sheet on the wall held by four strips of tape, its foot at y = 0.
fn taped(size: [f32; 2], rect: AtlasRect, curl: f32) -> Mesh {
    let mut kit = Kit::default();
    let sheet = printed([size[0] - 0.012, size[1] - 0.012], (6, 6), rect, |a, b| {
        0.0008 + curl * ((1.0 - b) * (1.0 - b) * (0.3 + 0.7 * a * a))
    });
    kit.put(&sheet, at(0.0, size[1] / 2.0, 0.0));
    let tape = card(0xb8_a878);
    for (x, y, turn) in [(-1.0, 0.0, 40.0), (1.0, 0.0, -38.0), (-1.0, 1.0, -44.0), (1.0, 1.0, 42.0)] {
        let piece = shapes::cuboid(v(0.05, 0.018, 0.0008), 0.0, &tape);
        kit.put(
            &piece,
            turned(
                v(
                    x * (size[0] / 2.0 - 0.016),
                    (size[1] - 0.03) * y + 0.008,
                    curl * 0.9 * (1.0 - y) * if x > 0.0 { 1.0 } else { 0.3 } + 0.0016,
                ),
                0.0,
                0.0,
                turn,
            ),
        );
    }
    kit.mesh
}

pub(super) fn timetable(_: &mut Dice) -> Mesh {
    taped([0.42, 0.59], print::TIMETABLE, 0.002)
}

pub(super) fn ranking_sheet(_: &mut Dice) -> Mesh {
    taped([0.42, 0.3], print::RANKING, 0.002)
}

/// A poster held by pins.
pub(super) fn poster(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let rect = dice.vary(&[print::POSTER, print::MAP]);
    let sheet = printed([0.5, 0.7], (4, 4), rect, |a, b| 0.0012 + 0.0008 * ((a * 5.0).sin() + (b * 4.0).cos()));
    kit.put(&sheet, at(0.0, 0.35, 0.0));
    for (x, y) in [(-0.23, 0.68), (0.23, 0.68), (-0.23, 0.02), (0.23, 0.02)] {
        kit.ball([x, y, 0.002], [0.008, 0.008, 0.0022], 8, &card(0xb0_4a3a));
    }
    kit.mesh
}

/// A wall of sticky notes: fourteen, their lower edges lifting.
pub(super) fn sticky_notes(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    for i in 0..14 {
        let (row, c) = (i / 4, i % 4);
        let place = v(
            -0.225 + c as f32 * 0.145 + dice.range(-0.022, 0.022),
            0.07 + row as f32 * 0.12 + dice.range(-0.018, 0.018),
            0.0004 + (i % 3) as f32 * 0.0006,
        );
        let lift = dice.range(0.002, 0.007);
        let note = printed([0.105, 0.105], (1, 4), print::STICKY[(i + dice.variation as usize) % 6], |_, b| {
            0.0008 + lift * (1.0 - b).powi(2)
        });
        kit.put(&note, turned(place, 0.0, 0.0, dice.range(-9.0, 9.0)));
    }
    kit.mesh
}

fn calendar_sheet(kit: &mut Kit, month: usize, size: [f32; 2], curl: f32, base: [f32; 3]) {
    let sheet = printed(size, (3, 5), print::CALENDARS[month % 3], |a, b| curl * (1.0 - b).powi(3) * (0.4 + 0.6 * a));
    kit.put(&sheet, at(base[0], base[1] + size[1] / 2.0, base[2]));
}

pub(super) fn wall_calendar(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let pages = paper(0xd0_c9b6);
    kit.block([-0.188, 0.004, -0.006], [0.188, 0.52, -0.001], 0.001, &pages);
    kit.block([-0.19, 0.51, -0.006], [0.19, 0.536, 0.004], 0.002, &card(0x5a_6a5c));
    calendar_sheet(&mut kit, dice.variation as usize, [0.38, 0.512], 0.004, [0.0, 0.0, 0.0]);
    kit.hoop(v(0.0, 0.538, 0.0), v(0.0, 0.0, 1.0), 0.011, 0.002, 10, &card(0x9a_9890));
    kit.mesh
}

/// Seven calendars hung over one another, older ones looking out behind, yellower.
pub(super) fn calendar_layers(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    for i in 0..7u32 {
        let age = 1.0 - 0.075 * (6 - i) as f32;
        let ground = Paint { color: paper(0xd8_cba8).color * age, ..paper(0xd8_cba8) };
        let z = -0.022 + i as f32 * 0.0062;
        let mut one = Kit::default();
        let (wide, high) = (0.36 - dice.range(0.0, 0.05), 0.54 - 0.022 * i as f32);
        one.block([-wide / 2.0, 0.0, -0.0045], [wide / 2.0, high, 0.0], 0.001, &ground);
        one.block(
            [-wide / 2.0, high - 0.012, -0.0045],
            [wide / 2.0, high + 0.008, 0.0022],
            0.001,
            &card([0x5a_6a5c, 0x7a_4a3c, 0x4a_5a70][i as usize % 3]),
        );
        let mut face = Kit::default();
        calendar_sheet(&mut face, i as usize, [wide, high - 0.01], 0.006 + dice.range(0.0, 0.008), [0.0, 0.0, 0.0]);
        for color in &mut face.mesh.colors {
            *color *= glam::Vec3::new(age, age * (0.97 + 0.03 * age), age * (0.86 + 0.14 * age));
        }
        one.add(&face.mesh);
        let drop = 0.01 + 0.02 * i as f32;
        kit.put(&one.mesh, turned(v(dice.range(-0.02, 0.02), drop, z), 0.0, 0.0, dice.range(-6.0, 6.0)));
    }
    kit.tube(&[[0.0, 0.55, 0.0], [0.0, 0.565, 0.012]], 1, 0.004, 5, &card(0x6a_6a66));
    kit.mesh
}

/// An opened letter, lying, still bent where it was folded in three.
pub(super) fn letter(_: &mut Dice) -> Mesh {
    printed_up([0.21, 0.29], (1, 12), print::LETTER, |_, b| {
        let third = (b * 3.0).fract();
        let panel = (b * 3.0) as usize;
        match panel {
            0 => 0.017 * (1.0 - third).powf(1.3) + 0.0015,
            1 => 0.0015 + 0.003 * (third * 3.1).sin(),
            _ => 0.0015 + 0.018 * ((b - 2.0 / 3.0) * 3.0).powf(1.2),
        }
    })
}

/// A long envelope, torn open at its flap, the letter's edge showing.
pub(super) fn envelope(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let ground = paper(0xb8_a070);
    kit.block([-0.06, 0.0, -0.1], [0.06, 0.0032, 0.115], 0.001, &ground);
    kit.picture_up([0.0, 0.0036, 0.0075], [0.118, 0.213], print::ENVELOPE, 0.0);
    let flap = shapes::grid(4, 3, shapes::Faces::Both(0.0006), &ground.times(1.1), |a, b| {
        let t = b;
        v(
            (a - 0.5) * 0.12 * (1.0 - 0.35 * t),
            0.0028 + 0.0024 * (t * 2.4).sin(),
            -0.099 - 0.018 * t - 0.002 * (a * 17.0).sin() * t,
        )
    });
    kit.add(&flap);
    kit.plain(
        [-0.052, 0.0033, -0.106],
        [0.05, 0.0044, -0.09],
        [false, false, false, true, false, false],
        &paper(0xe0_dccf),
    );
    let _ = dice;
    kit.mesh
}

/// A heap of application sheets, all alike, and envelopes under them.
pub(super) fn application_pile(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let mut y = 0.0;
    for i in 0..11 {
        let thick = dice.range(0.006, 0.013);
        let brown = i % 4 == 1;
        let size = if brown { (0.12, 0.232) } else { (0.205, 0.285) };
        let ground = paper(if brown { 0xb8_a070 } else { 0xd6_d1c2 }).times(dice.range(0.9, 1.04));
        let turn = dice.range(-9.0, 9.0);
        let shift = v(dice.range(-0.02, 0.02), y, dice.range(-0.008, 0.008));
        kit.put(&shapes::cuboid(v(size.0, thick, size.1), 0.0012, &ground), turned(shift, 0.0, turn, 0.0));
        y += thick;
    }
    for turn in [-16.0, 5.0] {
        let lift = |a: f32, b: f32| 0.0012 + 0.012 * (a * b).powi(3);
        kit.put(
            &printed_up([0.205, 0.285], (4, 4), print::APPLICATION, lift),
            turned(v(turn * 0.0012, y + 0.001 + (turn + 16.0) * 0.0001, 0.0), 0.0, turn, 0.0),
        );
    }
    kit.mesh
}

pub(super) fn form_slip(dice: &mut Dice) -> Mesh {
    let bow = dice.range(0.5, 1.0);
    printed_up([0.1, 0.2], (1, 5), print::FORM, |_, b| 0.0012 + 0.0018 * bow * (b * 3.1).sin())
}

pub(super) fn note(dice: &mut Dice) -> Mesh {
    let rect = dice.vary(&print::NOTES);
    printed_up([0.1, 0.14], (2, 3), rect, |a, b| 0.0008 + 0.0012 * (a * (1.0 - b)).powi(2))
}

/// A sheet from somebody who has come to the door: a hand that is not the household's.
pub(super) fn visitors_note(dice: &mut Dice) -> Mesh {
    let rect = dice.vary(&print::VISITS);
    printed_up([0.16, 0.135], (2, 3), rect, |a, b| 0.0008 + 0.0012 * (b * (1.0 - a)).powi(2))
}

pub(super) fn drawing(dice: &mut Dice) -> Mesh {
    let rect = dice.vary(&print::DRAWINGS);
    printed_up([0.26, 0.36], (3, 4), rect, |a, b| 0.0008 + 0.0012 * ((1.0 - a) * b).powi(2))
}

/// A drawing board with a sheet taped on, a pencil, a rubber.
pub(super) fn drawing_board(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    kit.block([-0.225, 0.0, -0.175], [0.225, 0.016, 0.175], 0.003, &wood(0xb0_8a58));
    let rect = dice.vary(&[print::DRAWING_3, print::DRAWING_2, print::DRAWING_1]);
    kit.put(&printed_up([0.235, 0.322], (1, 1), rect, |_, _| 0.0), at(-0.05, 0.0172, 0.0));
    for (x, z) in [(-0.16, -0.152), (0.062, -0.152), (-0.16, 0.152), (0.062, 0.152)] {
        kit.put(
            &shapes::cuboid(v(0.036, 0.001, 0.014), 0.0, &card(0xb8_a878)),
            turned(v(x, 0.0172, z), 0.0, if x < 0.0 { 38.0 } else { -38.0 }, 0.0),
        );
    }
    pencil(&mut kit, [0.13, 0.0205, 0.02], 24.0, 0xc0_8a3e);
    pencil(&mut kit, [0.165, 0.0205, -0.01], 12.0, 0x39_503c);
    kit.put(
        &shapes::cuboid(v(0.022, 0.0135, 0.044), 0.004, &card(0xd8_d4c8)),
        turned(v(0.15, 0.016, 0.125), 0.0, -30.0, 0.0),
    );
    kit.mesh
}

fn pencil(kit: &mut Kit, place: [f32; 3], turn: f32, color: u32) {
    let stand = turned(place.into(), 0.0, turn, 0.0);
    kit.put(&shapes::tube(&[v(0.0, 0.0, 0.08), v(0.0, 0.0, -0.066)], 0.0042, 6, &card(color)), stand);
    kit.put(
        &shapes::tube_tapered(
            &[v(0.0, 0.0, -0.066), v(0.0, -0.001, -0.084)],
            |t| 0.0042 - 0.0036 * t,
            6,
            &wood(0xc9_a878),
        ),
        stand,
    );
}

/// A newspaper folded once, its front page up.
pub(super) fn newspaper(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let grey = paper(0xb8_b2a2);
    let seed = dice.seed();
    let path = [
        (0.136, 0.001),
        (-0.05, 0.0015),
        (-0.136, 0.004),
        (-0.14, 0.008),
        (-0.135, 0.012),
        (-0.05, 0.0115),
        (0.137, 0.009),
    ];
    let mut back: Vec<(f32, f32)> = path.to_vec();
    back.reverse();
    kit.add(&band(&back, 0.398, 0.0022, 3, 0.0012, seed, &grey));
    let face = printed_up([0.4, 0.276], (6, 3), print::NEWSPAPER, |a, b| {
        0.0142 + 0.002 * (a * 6.0).sin() * (1.0 - b) + 0.0015 * (1.0 - b)
    });
    kit.put(&face, turned(v(0.0, 0.0, 0.0), 0.0, 0.0, 0.0));
    for i in 0..4 {
        let y = 0.002 + i as f32 * 0.0028;
        kit.plain(
            [-0.197 + i as f32 * 0.002, y, 0.1],
            [0.196 - i as f32 * 0.003, y + 0.0012, 0.139],
            [false, false, false, false, false, true],
            &grey.times(1.1),
        );
    }
    kit.mesh
}

/// Old newspapers tied crosswise with string.
pub(super) fn newspaper_bundle(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let mut y = 0.0;
    for _ in 0..12 {
        let thick = 0.0158;
        let grey = paper(dice.pick(&[0xb8_b2a2, 0xc2_bba6, 0xaa_a496]));
        let shift = v(dice.range(-0.005, 0.005), y, dice.range(-0.005, 0.005));
        kit.put(
            &shapes::cuboid(v(0.39, thick - 0.001, 0.27), 0.004, &grey),
            turned(shift, 0.0, dice.range(-1.5, 1.5), 0.0),
        );
        y += thick;
    }
    kit.picture_up([0.0, y + 0.0005, 0.0], [0.385, 0.265], print::NEWSPAPER, 1.0);
    let string = card(0xc9_bfa4).wear(0.0);
    let (x, z, top) = (0.2, 0.14, y + 0.002);
    kit.tube(
        &[
            [-x, 0.003, 0.0],
            [-x, top - 0.006, 0.0],
            [-x + 0.008, top, 0.0],
            [x - 0.008, top, 0.0],
            [x, top - 0.006, 0.0],
            [x, 0.003, 0.0],
        ],
        1,
        0.0028,
        4,
        &string,
    );
    kit.tube(
        &[
            [0.0, 0.003, -z],
            [0.0, top - 0.006, -z],
            [0.0, top, -z + 0.008],
            [0.0, top, z - 0.008],
            [0.0, top - 0.006, z],
            [0.0, 0.003, z],
        ],
        1,
        0.0028,
        4,
        &string,
    );
    for side in [-1.0, 1.0] {
        kit.tube(
            &[
                [0.0, top, 0.0],
                [side * 0.02, top + 0.008, 0.012],
                [side * 0.035, top + 0.004, 0.0],
                [side * 0.016, top + 0.002, -0.006],
            ],
            2,
            0.0024,
            4,
            &string,
        );
    }
    kit.mesh
}

/// A sheet crumpled into a ball.
pub(super) fn crumpled_paper(dice: &mut Dice) -> Mesh {
    let ground = paper(dice.vary(&[0xd8_d4c8, 0xc8_be9e, 0xcc_ceca]));
    let mut ball = shapes::lump(v(0.038, 0.036, 0.038), 7, 0.2, 0.12, dice.seed(), &ground);
    let seed = dice.seed();
    for p in &mut ball.positions {
        *p *= 1.0 + 0.3 * shapes::value(*p * 85.0, seed);
    }
    flat_faces(&ball)
}

/// The same mesh with a vertex of its own for every corner, so that its faces are flat.
fn flat_faces(mesh: &Mesh) -> Mesh {
    let mut out = Mesh::default();
    for t in mesh.indices.chunks_exact(3) {
        let [a, b, c] = [t[0], t[1], t[2]].map(|i| mesh.positions[i as usize]);
        let normal = (b - a).cross(c - a);
        if normal.length() < 1e-9 {
            continue;
        }
        let normal = normal.normalize();
        let shade = 0.92 + 0.1 * normal.x;
        let index = t.iter().map(|i| {
            let i = *i as usize;
            out.vertex(mesh.positions[i], normal, mesh.uvs[i], mesh.colors[i] * shade, mesh.surfaces[i])
        });
        let index: Vec<u32> = index.collect();
        out.triangle(index[0], index[1], index[2]);
    }
    out
}

/// Strips of tape over where light came in: brown and pale, crossing, torn at their ends.
pub(super) fn tape_strips(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let strips = [
        ([-0.25, 0.07], [0.24, 0.15]),
        ([-0.22, 0.52], [0.25, 0.55]),
        ([-0.2, 0.02], [-0.16, 0.58]),
        ([0.17, 0.03], [0.21, 0.57]),
        ([-0.14, 0.12], [0.12, 0.46]),
        ([-0.24, 0.34], [0.24, 0.29]),
        ([-0.12, 0.44], [0.2, 0.18]),
        ([-0.24, 0.4], [-0.06, 0.42]),
    ];
    for (i, (from, to)) in strips.iter().enumerate() {
        let tape = card(if i % 3 == 1 { 0xc8_bc98 } else { 0x8a_6e44 }).drift(0.16).times(dice.range(0.85, 1.1));
        let (from, to) = (v(from[0], from[1], 0.0), v(to[0], to[1] + dice.range(-0.02, 0.02), 0.0));
        let strip = torn(from.distance(to), dice, &tape);
        let slope = (to - from).y.atan2((to - from).x).to_degrees();
        kit.put(&strip, turned(from + v(0.0, 0.0, i as f32 * 0.0006), 0.0, 0.0, slope));
    }
    kit.mesh
}

/// A strip of tape along +x from the origin, its ends ragged, wrinkled a little.
fn torn(long: f32, dice: &mut Dice, paint: &Paint) -> Mesh {
    let half = 0.019;
    let ends = |dice: &mut Dice, x: f32| -> Vec<(f32, f32)> {
        (0..5).map(|k| (x + dice.range(-0.008, 0.008), -half + k as f32 * half / 2.0)).collect()
    };
    let mut outline = ends(dice, long);
    let mut left = ends(dice, 0.0);
    left.reverse();
    outline.extend(left);
    super::parts::cut(&outline, 0.0008, 0.0, paint)
}
