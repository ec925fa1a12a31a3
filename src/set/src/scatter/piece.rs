//! A prop on its way down: the shape of its underside, where it would come to rest on the field, how well it lies there
//! and whether it may.

use glam::{Affine3A, Quat, Vec2, Vec3};

use super::LARGE;
use super::field::Field;
use crate::mesh::Mesh;
use crate::spec::{Cover, RoomSpec};

/// Gap under which a cell counts as touching, beside the ratio, metres.
const TOUCH: f32 = 0.016;
/// How far from its middle to each side a piece must touch something, as a share of its extent.
const FOOTING: f32 = 0.09;
/// The same for what is large: a bag that balances on another is no heap.
const WIDE_FOOTING: f32 = 0.2;

/// How far pieces keep off the walls beside the ratio, metres.
const WALL: f32 = 0.024;
/// How far they keep off a curtain or shutters beside the ratio, metres.
const CURTAIN: f32 = 0.105;
/// A prop in one attitude, cell by cell: its lowest and highest point over each cell it covers, from its foot point.
#[derive(Debug, Clone)]
pub(super) struct Stamp {
    /// How it is turned.
    pub turn: Quat,
    low: Vec3,
    high: Vec3,
    cells: Vec<Under>,
    /// How far it gives where it touches, metres.
    gives: f32,
}

#[derive(Debug, Clone, Copy)]
struct Under {
    column: i32,
    row: i32,
    low: f32,
    high: f32,
}

/// Where a stamp comes to rest: its foot point, and how well it lies there (lower is better).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    /// Column and row of the cell its foot point is over.
    pub cell: (i32, i32),
    /// Height of its foot point, metres.
    pub height: f32,
    /// Height of its lowest and its highest point, metres.
    pub reach: (f32, f32),
    /// Mean gap beneath it, metres.
    pub gap: f32,
}

impl Place {
    /// Low ground first, and no hollows beneath.
    pub(super) fn score(&self) -> f32 {
        self.reach.0 + 1.5 * self.gap
    }
}

impl Stamp {
    /// A mesh at full size, turned, in a room's ratio.
    pub(super) fn new(mesh: &Mesh, turn: Quat, ratio: f32, field: &Field) -> Self {
        let positions: Vec<Vec3> = mesh.positions.iter().map(|p| turn * *p * ratio).collect();
        let first = positions.first().copied().unwrap_or_default();
        let (low, high) = positions.iter().fold((first, first), |(l, h), p| (l.min(*p), h.max(*p)));
        let index = |v: f32| (v / field.cell + 0.5).floor() as i32;
        let (c0, r0) = (index(low.x), index(low.z));
        let (columns, rows) = ((index(high.x) - c0 + 1) as usize, (index(high.z) - r0 + 1) as usize);
        let mut grid = vec![(f32::INFINITY, f32::NEG_INFINITY); columns * rows];
        field.sample(&positions, &mesh.indices, |p| {
            let (column, row) = (index(p.x) - c0, index(p.z) - r0);
            if let Some((least, most)) = grid.get_mut(row as usize * columns + column as usize) {
                (*least, *most) = (least.min(p.y), most.max(p.y));
            }
        });
        let under = |(n, (low, high)): (usize, &(f32, f32))| {
            // Rows of the field run towards -z.
            let (column, row) = ((n % columns) as i32 + c0, -((n / columns) as i32 + r0));
            (low <= high).then_some(Under { column, row, low: *low, high: *high })
        };
        let cells = grid.iter().enumerate().filter_map(under).collect();
        Self { turn, low, high, cells, gives: 0.0 }
    }

    /// The same, of something that gives where it touches by a share of its height.
    pub(super) fn giving(self, share: f32) -> Self {
        Self { gives: share * (self.high.y - self.low.y), ..self }
    }

    /// Whether it gives where it touches.
    pub(super) fn gives(&self) -> bool {
        self.gives > 0.0
    }

    /// Lets it down over a place of the floor; none if it may not lie there or would topple.
    pub(super) fn settle(&self, spec: &RoomSpec, field: &Field, x: f32, z: f32, most: f32) -> Option<Place> {
        let cell = field.column_and_row(x, z);
        let middle = field.middle_of(cell);
        if !self.stands_clear(spec, middle) {
            return None;
        }
        let mut height = f32::NEG_INFINITY;
        for under in &self.cells {
            let at = field.index(cell.0 + under.column, cell.1 + under.row)?;
            if field.is_closed(at) {
                return None;
            }
            height = height.max(field.height(at) - under.low);
        }
        height -= self.gives;
        let reach = ((height + self.low.y).max(0.0), height + self.high.y);
        if !height.is_finite() || reach.1 > most.min(spec.size.y - 0.10 * spec.ratio) {
            return None;
        }
        let gap = self.rest(field, cell, height, spec.ratio)?;
        Some(Place { cell, height, reach, gap })
    }

    /// The place (x, z) nearest to this one where it keeps off the walls, a little more than it must.
    pub(super) fn beside_walls(&self, spec: &RoomSpec, at: Vec2) -> Vec2 {
        let (half, spare) = (spec.size.x / 2.0, 0.5 * WALL * spec.ratio);
        let off = WALL * spec.ratio + spare;
        let within = |v: f32, least: f32, most: f32| v.max(least).min(most.max(least));
        let z = within(at.y, -spec.size.z + off - self.low.z, -off - self.high.z);
        let left = self.off_left(spec, z) + spare;
        Vec2::new(within(at.x, -half + left - self.low.x, half - off - self.high.x), z)
    }

    /// Whether it keeps off the walls, and off the curtain, over a foot point.
    fn stands_clear(&self, spec: &RoomSpec, foot: Vec3) -> bool {
        let (half, wall) = (spec.size.x / 2.0, WALL * spec.ratio);
        let (low, high) = (self.low + foot, self.high + foot);
        let left = self.off_left(spec, foot.z);
        low.x > -half + left && high.x < half - wall && high.z < -wall && low.z > -spec.size.z + wall
    }

    /// How far it keeps off the left wall, where a curtain may hang, metres.
    fn off_left(&self, spec: &RoomSpec, z: f32) -> f32 {
        let (window, r) = (spec.window, spec.ratio);
        let by_window = -(self.high.z + z) < window.along.1 + 0.1 * r && -(self.low.z + z) > window.along.0 - 0.1 * r;
        if by_window && window.cover != Cover::Shoji { CURTAIN * r } else { WALL * r }
    }

    /// The mean gap beneath it at a height; none if its middle is not over what it touches, or something hangs there.
    fn rest(&self, field: &Field, cell: (i32, i32), height: f32, ratio: f32) -> Option<f32> {
        let size = (self.high - self.low).max_element();
        let touch = TOUCH * ratio + 0.05 * size;
        let (mut gap, mut sum) = (0.0f32, (0i32, 0i32));
        let (mut near, mut far) = ((i32::MAX, i32::MAX), (i32::MIN, i32::MIN));
        for under in &self.cells {
            let at = field.index(cell.0 + under.column, cell.1 + under.row)?;
            if height + under.high > field.hangs(at) {
                return None;
            }
            let free = (height + under.low - field.height(at)).max(0.0);
            gap += free.min(size);
            sum = (sum.0 + under.column, sum.1 + under.row);
            if free < touch {
                near = (near.0.min(under.column), near.1.min(under.row));
                far = (far.0.max(under.column), far.1.max(under.row));
            }
        }
        let count = self.cells.len().max(1);
        let middle = (sum.0 / count as i32, sum.1 / count as i32);
        // What it touches must reach a little way round its middle, or it would balance on a tip.
        let extent = self.high - self.low;
        let footing = if extent.min_element() > LARGE * ratio { WIDE_FOOTING } else { FOOTING };
        let round = |length: f32| (length * footing / field.cell) as i32;
        let (x, z) = (round(extent.x), round(extent.z));
        let stands = near.0 <= middle.0 - x && far.0 >= middle.0 + x && near.1 <= middle.1 - z && far.1 >= middle.1 + z;
        stands.then_some(gap / count as f32)
    }

    /// Turned so that its underside follows the ground beneath it, if that is uneven, by at most `steepest` radians.
    pub(super) fn leant(&self, mesh: &Mesh, field: &Field, place: &Place, ratio: f32, steepest: f32) -> Option<Self> {
        let (mut xx, mut zz, mut xy, mut zy) = (1e-9f32, 1e-9f32, 0.0f32, 0.0f32);
        let ground =
            |u: &Under| field.index(place.cell.0 + u.column, place.cell.1 + u.row).map_or(0.0, |i| field.height(i));
        let count = self.cells.len().max(1) as f32;
        let mean = self.cells.iter().map(ground).sum::<f32>() / count;
        for under in &self.cells {
            let (x, z, rise) = (under.column as f32 * field.cell, -under.row as f32 * field.cell, ground(under) - mean);
            xx += x * x;
            zz += z * z;
            xy += x * rise;
            zy += z * rise;
        }
        let normal = Vec3::new(-xy / xx, 1.0, -zy / zz).normalize();
        let axis = Vec3::Y.cross(normal);
        if axis.length() < 0.02 {
            return None;
        }
        let lean = Quat::from_axis_angle(axis.normalize(), axis.length().min(1.0).asin().min(steepest));
        Some(Self { gives: self.gives, ..Self::new(mesh, lean * self.turn, ratio, field) })
    }

    /// From the prop's own axes to the room's, at a place.
    pub(super) fn transform(&self, field: &Field, place: &Place, ratio: f32) -> Affine3A {
        let foot = field.middle_of(place.cell).with_y(place.height);
        Affine3A::from_scale_rotation_translation(Vec3::splat(ratio), self.turn, foot)
    }
}
