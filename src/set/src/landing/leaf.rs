//! The leaf of the home's door, with peephole, handle and letter slot.

use glam::{Affine3A, Quat, Vec2, Vec3};

use crate::mesh::{Mesh, Surface};
use crate::shapes::{Paint, at, ball, block, lathe, srgb, tube};

fn paint(hex: u32, drift: f32, pace: f32) -> Paint {
    Paint::new(srgb(hex), Surface::Card).drift(drift).pace(pace)
}

/// The leaf, its hinge edge at x = 0, reaching to -x, its inner face towards -z.
pub(super) fn leaf(wide: f32, high: f32, r: f32) -> Mesh {
    let steel = paint(0x006f_7a74, 0.08, 4.0 / r).wear(0.25);
    let metal = paint(0x00a9_a59a, 0.05, 9.0 / r);
    let dark = paint(0x0024_2220, 0.05, 9.0 / r);
    let thick = 0.040 * r;
    let mut mesh = Mesh::default();
    // The slab in rows, so that it carries light.
    let rows = 6;
    for row in 0..rows {
        let y = |n: i32| 0.006 * r + (high - 0.006 * r) * n as f32 / rows as f32;
        let bevel = if row == 0 || row == rows - 1 { 0.004 * r } else { 0.0 };
        mesh.append(
            &block(Vec3::new(-wide, y(row), 0.0), Vec3::new(0.0, y(row + 1), thick), bevel, &steel),
            at(0.0, 0.0, 0.0),
        );
    }
    // Two pressed panels on either face.
    for (low, top) in [(0.10, 0.44), (0.54, 0.92)] {
        for z in [-0.004 * r, thick - 0.004 * r] {
            let corner = |x: f32, y: f32, z: f32| Vec3::new(-wide * x, high * y, z);
            mesh.append(
                &block(corner(0.86, low, z), corner(0.14, top, z + 0.008 * r), 0.004 * r, &steel.times(1.06)),
                at(0.0, 0.0, 0.0),
            );
        }
    }
    let eye =
        [(0.0, 0.0), (0.014, 0.0), (0.014, 0.006), (0.007, 0.009), (0.0, 0.007)].map(|(x, y)| Vec2::new(x, y) * r);
    for (z, turn) in [(-0.003 * r, -90.0f32), (thick + 0.003 * r, 90.0)] {
        let place = Vec3::new(-wide / 2.0, high * 0.76, z);
        let facing = Affine3A::from_rotation_translation(Quat::from_rotation_x(turn.to_radians()), place);
        mesh.append(&lathe(&eye, 10, &metal), facing);
        mesh.append(&ball(Vec3::splat(0.005 * r), 6, &dark), at(place.x, place.y, z + 0.006 * r * turn.signum()));
        let knob = [(-0.91, 0.0), (-0.91, 0.035), (-0.83, 0.040), (-0.80, 0.040)];
        let handle = knob.map(|(x, out)| Vec3::new(wide * x, high * 0.50, z + out * r * turn.signum()));
        mesh.append(&tube(&handle, 0.010 * r, 6, &metal), at(0.0, 0.0, 0.0));
        let slot = Vec3::new(-wide / 2.0, high * 0.49, z);
        let half = Vec3::new(0.13, 0.018, 0.004) * r;
        mesh.append(&block(slot - half, slot + half, 0.003 * r, &metal.times(0.8)), at(0.0, 0.0, 0.0));
    }
    mesh
}
