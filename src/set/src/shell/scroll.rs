//! The hanging scroll, on the axis, above the opening of the far wall: mount, written paper, two rods and a cord.

use glam::{Affine3A, Quat, Vec2, Vec3};

use super::Make;
use crate::mesh::{Mesh, Surface};
use crate::print;
use crate::shapes::{Faces, Paint, block, grid, lathe, print_on, srgb, tube};

/// Width and length beside the ratio, metres.
const SIZE: Vec2 = Vec2::new(0.52, 1.18);
/// How far it hangs before the wall beside the ratio, metres.
const OFF: f32 = 0.030;
/// Length of the paper beside that of the mount.
const PAPER: f32 = 0.70;

pub(super) fn add(make: &Make, mesh: &mut Mesh) {
    let r = make.ratio;
    let top = make.height - 0.10 * r;
    let above = make.spec.leave.map_or(0.2 * r, |(_, high)| high + 0.10 * r);
    let length = (SIZE.y * r).min(top - above).max(0.3 * r);
    let width = SIZE.x * r * (length / (SIZE.y * r)).max(0.6);
    let z = -make.depth + OFF * r;
    let mount = make.paint(srgb(0x0074_7f72), Surface::Cloth, 0.10, 22.0);
    let middle = Vec3::new(0.0, top - length / 2.0, z);
    let half = Vec3::new(width / 2.0, length / 2.0, 0.0);
    // The cloth hangs with a slight bow, and the paper, `share` of its length, lies on it everywhere.
    let hang = |half: Vec3, share: f32, out: f32| {
        move |u: f32, v: f32| {
            let bow = 0.006 * r * ((0.5 + (v - 0.5) * share) * std::f32::consts::PI).sin();
            middle + Vec3::new((u * 2.0 - 1.0) * half.x, (v * 2.0 - 1.0) * half.y, bow + out)
        }
    };
    mesh.append(&grid(3, 8, Faces::Both(0.002 * r), &mount, hang(half, 1.0, 0.0)), Affine3A::IDENTITY);
    let paper = Paint::new(make.spec.palette.paper, Surface::Print).drift(0.03).pace(3.0 / r);
    let field = Vec3::new(half.x * 0.78, half.y * PAPER, 0.0);
    let mut picture = grid(3, 8, Faces::One, &paper, hang(field, PAPER, 0.002 * r));
    let (left_top, size) = (Vec2::new(-field.x, middle.y + field.y), Vec2::new(field.x, field.y) * 2.0);
    print_on(&mut picture, print::SCROLL, |p| Vec2::new(p.x - left_top.x, left_top.y - p.y) / size);
    mesh.append(&picture, Affine3A::IDENTITY);
    rods(make, mesh, middle, half);
}

fn rods(make: &Make, mesh: &mut Mesh, middle: Vec3, half: Vec3) {
    let r = make.ratio;
    let wood = make.paint(srgb(0x002b_201a), Surface::Wood, 0.1, 9.0);
    let lying = Quat::from_rotation_z(std::f32::consts::FRAC_PI_2);
    for (up, radius, beyond) in [(half.y, 0.010, 0.0), (-half.y, 0.019, 0.034)] {
        let long = half.x + beyond * r;
        let profile =
            [(0.0, -long), (radius * r, -long), (radius * r, long), (0.0, long)].map(|(x, y)| Vec2::new(x, y));
        let place = middle + Vec3::new(0.0, up, 0.003 * r);
        mesh.append(&lathe(&profile, 8, &wood), Affine3A::from_rotation_translation(lying, place));
    }
    let hook = middle + Vec3::new(0.0, half.y + 0.07 * r, -0.02 * r);
    let end = |sign: f32| middle + Vec3::new(sign * half.x * 0.5, half.y + 0.008 * r, 0.0);
    mesh.append(&tube(&[end(-1.0), hook, end(1.0)], 0.0028 * r, 4, &wood), Affine3A::IDENTITY);
    let nail = Vec3::splat(0.006 * r);
    mesh.append(&block(hook - nail, hook + nail, 0.0, &wood), Affine3A::IDENTITY);
}
