//! Books: standing in rows, lying in stacks, open; manga, workbooks, the dictionary, magazines. No loose paper.

use glam::{Vec2, Vec3};

use super::parts::{COVERS, Dice, Kit, PAGE, band, card, paper, printed_up, strip, v, white};
use crate::mesh::Mesh;
use crate::print;
use crate::shapes::{self, AtlasRect, Faces, at, print_on, quad, turned};

/// Puts a row of standing books between x and x, its foot at `y`, z from back to front, about `high` tall.
pub(super) fn standing(kit: &mut Kit, x: [f32; 2], y: f32, z: [f32; 2], high: f32, dice: &mut Dice) {
    let mut left = x[0];
    while left < x[1] - 0.014 {
        let wide = dice.range(0.014, 0.042).min(x[1] - left);
        if dice.unit() < 0.06 && left > x[0] {
            left += dice.range(0.02, 0.07);
            continue;
        }
        let tall = high * dice.range(0.78, 1.0);
        let deep = z[1] - dice.range(0.0, 0.035);
        let cover = card(dice.pick(&COVERS)).seed(dice.seed());
        kit.plain(
            [left, y, z[0]],
            [left + wide - 0.0012, y + tall, deep - 0.0008],
            [false, false, false, true, true, true],
            &cover,
        );
        let spine = strip(print::BOOK_SPINES, (dice.unit() * 13.0) as usize, 13);
        kit.picture([left + wide / 2.0, y + tall / 2.0, deep], [wide - 0.0012, tall], spine);
        left += wide;
    }
}

/// One volume lying: its spine towards +x, its cover up, `size` across (x), thick (y), long (z).
fn volume(size: Vec3, spine: AtlasRect, cover: Option<AtlasRect>, color: u32, seed: u32) -> Mesh {
    let mut kit = Kit::default();
    let board = card(color).seed(seed);
    let pages = paper(PAGE).seed(seed).times(0.94);
    let (x, z, thin) = (size.x / 2.0, size.z / 2.0, 0.0011);
    kit.plain(
        [-x + 0.003, thin, -z + 0.003],
        [x - 0.001, size.y - thin, z - 0.003],
        [true, false, true, true, false, false],
        &pages,
    );
    kit.plain([-x, 0.0, -z], [x, thin, z], [true, false, false, true, false, false], &board);
    kit.plain([-x, size.y - thin, -z], [x, size.y, z], [true, false, false, false, false, false], &board);
    let [left, top, right, bottom] = spine;
    let corners = [v(x, 0.0, z), v(x, 0.0, -z), v(x, size.y, -z), v(x, size.y, z)];
    let uvs = [Vec2::new(left, bottom), Vec2::new(left, top), Vec2::new(right, top), Vec2::new(right, bottom)];
    kit.add(&shapes::quad_uv(corners, uvs, &white()));
    if let Some(rect) = cover {
        kit.picture_up([0.0, size.y + 0.0004, 0.0], [size.x, size.z], rect, 0.0);
    }
    kit.mesh
}

pub(super) fn book(dice: &mut Dice) -> Mesh {
    let k = dice.variation as usize;
    let colors = [0x42_5262, 0x84_4c3a, 0x60_6a4e, 0xbc_ac8a];
    let spine = strip(print::BOOK_SPINES, k * 3 + 1, 13);
    volume(v(0.15, 0.025, 0.21), spine, Some(print::BOOK_COVERS[k % 4]), colors[k % 4], dice.seed())
}

/// A leaning pile of manga, spines to the right, some turned round.
pub(super) fn manga_stack(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let count = [19usize, 11, 6, 15][dice.variation as usize % 4];
    let lean = v(dice.range(-0.0006, 0.0006), 0.0, dice.range(-0.0006, 0.0006));
    let mut y = 0.0;
    for i in 0..count {
        let thick = dice.range(0.013, 0.020);
        let k = (dice.unit() * 16.0) as usize;
        let cover = if i + 1 == count { Some(dice.pick(&print::MANGA_COVERS)) } else { None };
        let piece = volume(v(0.112, thick, 0.17), strip(print::MANGA_SPINES, k, 16), cover, SPINES[k], dice.seed());
        let turn = dice.range(-5.0, 5.0) + if dice.unit() < 0.22 { 180.0 } else { 0.0 };
        let place = lean * i as f32 + v(dice.range(-0.004, 0.004), y, dice.range(-0.004, 0.004));
        kit.put(&piece, turned(place, 0.0, turn, 0.0));
        y += thick;
    }
    kit.mesh
}

/// The ground colours of the sixteen spines in the picture, for covers that belong to them.
const SPINES: [u32; 16] = [
    0x8e_3b34, 0xc0_8a3e, 0xd8_cfb8, 0x4c_6a6b, 0x2f_3f52, 0x7a_7355, 0xb5_6a4a, 0x5b_4a5e, 0xa8_a48f, 0x39_503c,
    0xd0_b060, 0x3c_6080, 0xc4_5c58, 0xe2_dac8, 0x2c_2c32, 0x78_968c,
];

/// Manga to the ceiling: five columns of volumes, spines forward, two rows stood upright among them.
pub(super) fn manga_wall(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    for column in 0..5 {
        let x = -0.36 + column as f32 * 0.18;
        let full = if column == 0 { 1.2 } else { dice.range(0.96, 1.19) };
        let mut y = 0.0;
        let upright = 0.18 + dice.unit() * 0.6;
        while y < full - 0.012 {
            if y > upright && y < upright + 0.05 && full - y > 0.3 {
                y = stood(&mut kit, x, y, dice);
                continue;
            }
            let thick = dice.range(0.019, 0.029).min(full - y);
            lying(&mut kit, x, y, thick, y + thick > full - 0.012, dice);
            y += thick;
        }
        kit.plain([x - 0.083, 0.0, -0.0995], [x + 0.083, y, -0.0985], ONLY_BEHIND, &card(FORE_EDGES));
    }
    kit.mesh
}

/// Fore-edges of a column, for who looks in from outside where a wall is away.
const FORE_EDGES: u32 = 0xb8_ae98;
const ONLY_BEHIND: [bool; 6] = [true, true, true, true, true, false];

/// A volume with its spine forward; only the faces that can be seen.
fn lying(kit: &mut Kit, x: f32, y: f32, thick: f32, on_top: bool, dice: &mut Dice) {
    let k = (dice.unit() * 16.0) as usize;
    let (shift, out) = (dice.range(-0.005, 0.005), dice.range(0.075, 0.1));
    let (left, right) = (x + shift - 0.083, x + shift + 0.083);
    let color = card(SPINES[k]).seed(dice.seed());
    kit.plain(
        [left, y, -0.1],
        [right, y + thick - 0.0008, out - 0.0004],
        [false, false, !on_top, true, true, true],
        &color,
    );
    let [l, t, r, b] = strip(print::MANGA_SPINES, k, 16);
    let corners =
        [v(left, y, out), v(right, y, out), v(right, y + thick - 0.0008, out), v(left, y + thick - 0.0008, out)];
    let uvs = [Vec2::new(l, t), Vec2::new(l, b), Vec2::new(r, b), Vec2::new(r, t)];
    kit.add(&shapes::quad_uv(corners, uvs, &white()));
}

/// Seven volumes stood upright; returns the height above them.
fn stood(kit: &mut Kit, x: f32, y: f32, dice: &mut Dice) -> f32 {
    for i in 0..7 {
        let k = (dice.unit() * 16.0) as usize;
        let left = x - 0.083 + i as f32 * 0.0237;
        let high = dice.range(0.166, 0.172);
        let deep = dice.range(0.06, 0.08);
        kit.plain(
            [left, y, -0.1],
            [left + 0.0228, y + high, deep - 0.0004],
            [false, false, false, true, true, true],
            &card(SPINES[k]),
        );
        kit.picture([left + 0.0114, y + high / 2.0, deep], [0.0228, high], strip(print::MANGA_SPINES, k, 16));
    }
    y + 0.174
}

/// Thick workbooks with their covers, tabs of paper between the pages.
pub(super) fn workbook_stack(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let count = [6usize, 4, 3][dice.variation as usize % 3];
    let colors = [0xb4_4a3a, 0x3e_668c, 0x5e_8054];
    let mut y = 0.0;
    for i in 0..count {
        let k = (i + dice.variation as usize) % 3;
        let thick = dice.range(0.026, 0.04);
        let cover = if i + 1 == count { Some(print::WORKBOOKS[k]) } else { None };
        let piece =
            volume(v(0.2, thick, 0.268), strip(print::BOOK_SPINES, i * 4 + 2, 13), cover, colors[k], dice.seed());
        kit.put(
            &piece,
            turned(v(dice.range(-0.005, 0.005), y, dice.range(-0.006, 0.006)), 0.0, dice.range(-4.0, 4.0), 0.0),
        );
        for t in 0..3 {
            let (z, up) = (-0.1 + t as f32 * 0.05 + dice.range(0.0, 0.03), y + thick * dice.range(0.3, 0.7));
            let tab = paper(dice.pick(&[0xe0_c860, 0xd8_7f80, 0x8c_c0a0]));
            kit.plain(
                [-0.112, up, z],
                [-0.09, up + 0.0012, z + 0.014],
                [true, false, false, false, false, false],
                &tab,
            );
        }
        y += thick;
    }
    kit.mesh
}

/// Two pages that swell from the fold, on their block and covers. `size` across, high, deep.
fn opened(size: Vec3, rect: AtlasRect, cover: u32, seed: u32) -> Mesh {
    let mut kit = Kit::default();
    let (x, z) = (size.x / 2.0, size.z / 2.0);
    let swell = |share: f32| -> f32 {
        let t = share.abs();
        size.y
            * ((0.32 + 0.68 * (std::f32::consts::PI * (t * 1.05).min(1.0)).sin().max(0.0).powf(0.7)) - 0.24 * t * t)
                .max(0.16)
    };
    let mut pages = shapes::grid(16, 1, Faces::One, &white(), |a, b| {
        let share = a * 2.0 - 1.0;
        v(share * (x - 0.006), swell(share), (0.5 - b) * 2.0 * (z - 0.005))
    });
    print_on(&mut pages, rect, |p| Vec2::new(p.x / (size.x - 0.012) + 0.5, p.z / (size.z - 0.01) + 0.5));
    kit.add(&pages);
    let edge = paper(PAGE).seed(seed).times(0.86);
    for i in 0..16 {
        let (a, b) = (i as f32 / 8.0 - 1.0, (i + 1) as f32 / 8.0 - 1.0);
        let (xa, xb, wide) = (a * (x - 0.006), b * (x - 0.006), z - 0.005);
        kit.add(&quad([v(xa, 0.003, wide), v(xb, 0.003, wide), v(xb, swell(b), wide), v(xa, swell(a), wide)], &edge));
        kit.add(&quad(
            [v(xb, 0.003, -wide), v(xa, 0.003, -wide), v(xa, swell(a), -wide), v(xb, swell(b), -wide)],
            &edge,
        ));
    }
    for side in [-1.0, 1.0] {
        let (near, far) =
            (v(side * (x - 0.006), 0.003, side * (z - 0.005)), v(side * (x - 0.006), 0.003, -side * (z - 0.005)));
        let up = v(0.0, swell(side) - 0.003, 0.0);
        kit.add(&quad([near, far, far + up, near + up], &edge));
    }
    kit.block([-x, 0.0, -z], [x, 0.0035, z], 0.001, &card(cover));
    kit.mesh
}

pub(super) fn open_book(dice: &mut Dice) -> Mesh {
    opened(v(0.3, 0.028, 0.21), print::OPEN_BOOK, dice.vary(&[0x4c_6a6b, 0x84_4c3a]), dice.seed())
}

/// The dictionary, open where an entry is missing, a ribbon between its pages.
pub(super) fn dictionary(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    kit.add(&opened(v(0.34, 0.05, 0.24), print::DICTIONARY, 0x5c_2f2a, dice.seed()));
    let ribbon = super::parts::cloth(0x9c_3a34);
    kit.put(
        &band(
            &[(0.123, 0.003), (0.12, 0.008), (0.1, 0.019), (0.06, 0.019), (-0.11, 0.019)],
            0.006,
            0.0006,
            1,
            0.0,
            3,
            &ribbon,
        ),
        at(0.0, 0.0, 0.0),
    );
    kit.mesh
}

pub(super) fn magazine(dice: &mut Dice) -> Mesh {
    let mut kit = Kit::default();
    let k = dice.variation as usize % 2;
    let swell = |a: f32, _: f32| 0.009 + 0.003 * (a * 2.6).sin() - 0.004 * (1.0 - a).powi(6);
    kit.add(&printed_up([0.22, 0.28], (6, 1), print::MAGAZINES[k], swell));
    let color = card([0x6c_8886, 0xba_8444][k]);
    kit.plain([-0.11, 0.0, -0.14], [0.11, 0.001, 0.14], [false, false, true, false, false, false], &color);
    let pages = paper(PAGE);
    for i in 0..6 {
        let (a, b) = (i as f32 / 6.0, (i + 1) as f32 / 6.0);
        let (xa, xb) = ((a - 0.5) * 0.22, (b - 0.5) * 0.22);
        for (z, flip) in [(0.139, false), (-0.139, true)] {
            let (l, r, sl, sr) =
                if flip { (xb, xa, swell(b, 0.0), swell(a, 0.0)) } else { (xa, xb, swell(a, 0.0), swell(b, 0.0)) };
            kit.add(&quad([v(l, 0.001, z), v(r, 0.001, z), v(r, sr - 0.0004, z), v(l, sl - 0.0004, z)], &pages));
        }
    }
    kit.add(&quad(
        [v(0.109, 0.001, 0.14), v(0.109, 0.001, -0.14), v(0.109, 0.0103, -0.14), v(0.109, 0.0103, 0.14)],
        &pages,
    ));
    kit.add(&quad(
        [v(-0.1095, 0.0, -0.14), v(-0.1095, 0.0, 0.14), v(-0.1095, 0.005, 0.14), v(-0.1095, 0.005, -0.14)],
        &color,
    ));
    kit.mesh
}
