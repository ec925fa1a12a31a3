//! The floor: straw mats with near-black borders, the same layout in every room.

use glam::{Vec2, Vec3};

use super::Make;
use super::cuts::Cuts;
use super::mats::{Mat, lay};
use crate::mesh::{Mesh, Surface};
use crate::shapes::{Paint, hash, quad, srgb};

/// Half-mats across and along the room.
const CELLS: (usize, usize) = (5, 6);
/// Seed of the layout that all rooms share.
const LAYOUT: u64 = 4;
/// Width of a border beside the ratio, metres.
const BORDER: f32 = 0.030;

pub(super) fn add(make: &Make, mesh: &mut Mesh) {
    let (half, depth) = (make.width / 2.0, make.depth);
    // What shows between the mats.
    let low = -0.006 * make.ratio;
    let under = Paint::new(make.spec.palette.post * 0.5, Surface::Card).drift(0.0);
    let corners = [(-half, 0.0), (half, 0.0), (half, -depth), (-half, -depth)].map(|(x, z)| Vec3::new(x, low, z));
    mesh.append(&quad(corners, &under), glam::Affine3A::IDENTITY);
    for (number, mat) in lay(CELLS.0, CELLS.1, LAYOUT).iter().enumerate() {
        lay_mat(make, mesh, mat, number);
    }
}

/// The rectangle of a mat: x from, x to, along from, along to.
fn place(make: &Make, mat: &Mat) -> (f32, f32, f32, f32) {
    let (cell_x, cell_z) = (make.width / CELLS.0 as f32, make.depth / CELLS.1 as f32);
    let (wide, long) = if mat.across { (2.0, 1.0) } else { (1.0, 2.0) };
    let joint = 0.0016 * make.ratio;
    let (x, z) = (mat.column as f32 * cell_x, mat.row as f32 * cell_z);
    (x + joint, x + wide * cell_x - joint, z + joint, z + long * cell_z - joint)
}

fn lay_mat(make: &Make, mesh: &mut Mesh, mat: &Mat, number: usize) {
    let (x0, x1, z0, z1) = place(make, mat);
    let across = Cuts::of(make.width, make.grain);
    let along = Cuts::of(make.depth, make.grain);
    let (across, along) = (Cuts { wide: 0.24 * make.grain, ..across }, Cuts { wide: 0.24 * make.grain, ..along });
    let border = BORDER * make.ratio;
    let (xs, zs) = if mat.across {
        (across.between(x0, x1), bordered(&along, z0, z1, border))
    } else {
        (bordered(&across, x0, x1, border), along.between(z0, z1))
    };
    let piece = Piece { make, mat, number, xs: &xs, zs: &zs };
    let borders = if mat.across { zs.len() } else { xs.len() };
    for strip in 0..borders - 1 {
        let cloth = strip == 0 || strip == borders - 2;
        if cloth || strip == 1 {
            let until = if cloth { strip + 1 } else { borders - 2 };
            piece.band(mesh, strip, until, cloth);
        }
    }
}

fn bordered(cuts: &Cuts, from: f32, to: f32, border: f32) -> Vec<f32> {
    let mut places = vec![from];
    places.extend(cuts.between(from + border, to - border));
    places.push(to);
    places
}

struct Piece<'a> {
    make: &'a Make<'a>,
    mat: &'a Mat,
    number: usize,
    xs: &'a [f32],
    zs: &'a [f32],
}

impl Piece<'_> {
    /// The cells of a mat whose place across its borders is from `from` to `to`.
    fn band(&self, mesh: &mut Mesh, from: usize, to: usize, cloth: bool) {
        let (xs, zs) = if self.mat.across { (self.xs, &self.zs[from..=to]) } else { (&self.xs[from..=to], self.zs) };
        let paint = self.paint(cloth);
        let rise = self.make.ratio * (if cloth { 0.0022 } else { 0.0 } + 0.0016 * (hash(self.number as u32 * 7) - 0.5));
        let first = u32::try_from(mesh.positions.len()).unwrap_or(u32::MAX);
        for z in zs {
            for x in xs {
                let at = Vec3::new(x - self.make.width / 2.0, rise, -z);
                let uv = if self.mat.across { Vec2::new(at.x, at.z) } else { Vec2::new(-at.z, at.x) };
                mesh.vertex(at, Vec3::Y, uv, paint.at(at), paint.surface);
            }
        }
        let wide = u32::try_from(xs.len()).unwrap_or(1);
        for j in 0..u32::try_from(zs.len()).unwrap_or(1) - 1 {
            for i in 0..wide - 1 {
                let a = first + j * wide + i;
                mesh.triangle(a, a + 1, a + wide + 1);
                mesh.triangle(a, a + wide + 1, a + wide);
            }
        }
    }

    fn paint(&self, cloth: bool) -> Paint {
        if cloth {
            return self.make.paint(srgb(0x0023_211f), Surface::Cloth, 0.12, 9.0);
        }
        let lie = if self.mat.across { 0.86 } else { 1.0 };
        let own = 1.0 + 0.07 * (hash(self.number as u32 ^ 0x5eed) - 0.5);
        self.make.paint(self.make.spec.palette.tatami * lie * own, Surface::Straw, 0.11, 3.2)
    }
}
