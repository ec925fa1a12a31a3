//! The field of heights over a room's floor: how high what lies there reaches, and where nothing may be put.

use glam::{Affine3A, Vec2, Vec3};

use super::ground::Ground;
use crate::mesh::Mesh;
use crate::spec::RoomSpec;

/// Side of a cell beside the ratio, metres.
const CELL: f32 = 0.018;
/// Most cells along a side.
const MOST: usize = 420;

/// Half the width of the camera's way through a room, metres; none in the last room.
pub(super) fn aisle(spec: &RoomSpec) -> f32 {
    spec.leave.map_or(0.0, |(wide, _)| (0.22 * spec.ratio).max(spec.enter.0.min(wide) * 0.25))
}

/// Heights over the floor, cell by cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Side of a cell, metres.
    pub(super) cell: f32,
    columns: usize,
    rows: usize,
    half_width: f32,
    heights: Vec<f32>,
    /// Lower edge of what hangs there.
    hanging: Vec<f32>,
    closed: Vec<bool>,
    ground: Ground,
    /// Low and high corner of the person.
    person: Option<(Vec3, Vec3)>,
}

impl Field {
    /// The empty floor of a room, with the way of the camera, its openings and corners closed.
    #[must_use]
    pub fn of_room(spec: &RoomSpec) -> Self {
        let size = spec.size.max(Vec3::splat(0.2));
        let cell = (CELL * spec.ratio).max(size.x.max(size.z) / MOST as f32);
        let count = |length: f32| ((length / cell).ceil() as usize).clamp(1, MOST + 1);
        let (columns, rows) = (count(size.x), count(size.z));
        let cells = columns * rows;
        let mut field = Self {
            cell,
            columns,
            rows,
            half_width: size.x / 2.0,
            heights: vec![0.0; cells],
            hanging: vec![size.y; cells],
            closed: vec![false; cells],
            ground: Ground::of_room(spec),
            person: None,
        };
        field.keep_ways_free(spec);
        field
    }

    fn keep_ways_free(&mut self, spec: &RoomSpec) {
        let (size, r) = (spec.size, spec.ratio);
        let leave = spec.leave.map_or(0.0, |(wide, _)| wide);
        let aisle = aisle(spec);
        self.close(-aisle, aisle, -size.z, 0.0);
        if spec.leave.is_some() {
            self.close(-leave / 2.0, leave / 2.0, -size.z, -size.z + 0.34 * r);
        }
        let enter = spec.enter.0 / 2.0;
        self.close(-enter, enter, -0.22 * r, 0.0);
        let post = 0.105 * r;
        for x in [-size.x / 2.0, size.x / 2.0 - post] {
            self.close(x, x + post, -size.z, -size.z + post);
            self.close(x, x + post, -post, 0.0);
        }
    }

    /// Closes a rectangle of the floor.
    pub fn close(&mut self, x0: f32, x1: f32, z0: f32, z1: f32) {
        let mut marked = Vec::new();
        self.cells_of(x0, x1, z0, z1, |cell| marked.push(cell));
        for cell in marked {
            self.closed[cell] = true;
        }
    }

    fn cells_of(&self, x0: f32, x1: f32, z0: f32, z1: f32, mut each: impl FnMut(usize)) {
        let column = |x: f32| (((x + self.half_width) / self.cell).max(0.0) as usize).min(self.columns - 1);
        let row = |z: f32| ((-z / self.cell).max(0.0) as usize).min(self.rows - 1);
        if x1 < x0 || z1 < z0 {
            return;
        }
        for r in row(z1)..=row(z0) {
            for c in column(x0)..=column(x1) {
                each(r * self.columns + c);
            }
        }
    }

    /// The cell of a place, if it is over the floor.
    fn cell_at(&self, x: f32, z: f32) -> Option<usize> {
        let (column, row) = self.column_and_row(x, z);
        self.index(column, row)
    }

    /// Column and row of a place, on the floor or beyond it.
    pub(super) fn column_and_row(&self, x: f32, z: f32) -> (i32, i32) {
        (((x + self.half_width) / self.cell).floor() as i32, (-z / self.cell).floor() as i32)
    }

    /// The middle of a cell, on the floor.
    pub(super) fn middle_of(&self, (column, row): (i32, i32)) -> Vec3 {
        Vec3::new((column as f32 + 0.5) * self.cell - self.half_width, 0.0, -(row as f32 + 0.5) * self.cell)
    }

    /// The cell of a column and row, if it is over the floor.
    pub(super) fn index(&self, column: i32, row: i32) -> Option<usize> {
        let (column, row) = (usize::try_from(column).ok()?, usize::try_from(row).ok()?);
        (column < self.columns && row < self.rows).then(|| row * self.columns + column)
    }

    pub(super) fn height(&self, cell: usize) -> f32 {
        self.heights[cell]
    }

    pub(super) fn hangs(&self, cell: usize) -> f32 {
        self.hanging[cell]
    }

    pub(super) fn is_closed(&self, cell: usize) -> bool {
        self.closed[cell]
    }

    /// Whether something begins or ends to lie within a rectangle of the floor.
    #[must_use]
    pub fn has_edge(&self, low: Vec3, high: Vec3, thick: f32) -> bool {
        let (mut bare, mut covered) = (false, false);
        self.cells_of(low.x, high.x, low.z, high.z, |cell| {
            let here = self.heights[cell] > thick;
            bare |= !here;
            covered |= here;
        });
        bare && covered
    }

    /// Visits the corners of triangles and points spread over the larger ones, at least one in every cell they cross.
    pub(super) fn sample(&self, positions: &[Vec3], indices: &[u32], mut each: impl FnMut(Vec3)) {
        positions.iter().for_each(|p| each(*p));
        for t in indices.chunks_exact(3) {
            let [a, b, c] = [t[0], t[1], t[2]].map(|i| positions[i as usize]);
            let flat = |v: Vec3| v.x.abs().max(v.z.abs());
            let longest = flat(b - a).max(flat(c - a)).max(flat(c - b));
            let steps = ((longest / (self.cell * 0.7)).ceil() as usize).clamp(1, 600);
            if steps == 1 {
                continue;
            }
            for i in 0..=steps {
                for j in 0..=steps - i {
                    let (u, v) = (i as f32 / steps as f32, j as f32 / steps as f32);
                    each(a + (b - a) * u + (c - a) * v);
                }
            }
        }
    }

    /// How far a mesh that has come to rest on the cells can still fall, exactly, metres; negative if it must rise.
    pub(super) fn fall(&self, mesh: &Mesh, transform: Affine3A, ratio: f32) -> f32 {
        let positions: Vec<Vec3> = mesh.positions.iter().map(|p| transform.transform_point3(*p)).collect();
        self.ground.clearance(&positions, &mesh.indices, 0.03 * ratio).clamp(-0.02 * ratio, 0.08 * ratio)
    }

    /// Makes ground of triangles.
    pub fn add(&mut self, positions: &[Vec3], indices: &[u32]) {
        let mut heights = std::mem::take(&mut self.heights);
        self.sample(positions, indices, |p| {
            if let Some(cell) = self.cell_at(p.x, p.z) {
                heights[cell] = heights[cell].max(p.y);
            }
        });
        self.heights = heights;
        self.ground.add(positions, indices);
    }

    /// Adds the triangles of what stands in a room: ground if it stands low, else something that hangs.
    pub fn add_standing(&mut self, (positions, indices): &(Vec<Vec3>, Vec<u32>), ratio: f32) {
        let low = positions.iter().map(|p| p.y).fold(f32::INFINITY, f32::min);
        if low < 0.45 * ratio {
            self.add(positions, indices);
            return;
        }
        let mut hanging = std::mem::take(&mut self.hanging);
        self.sample(positions, indices, |p| {
            if let Some(cell) = self.cell_at(p.x, p.z) {
                hanging[cell] = hanging[cell].min(p.y);
            }
        });
        self.hanging = hanging;
    }

    /// Adds someone nothing may lie on.
    pub fn add_person(&mut self, mesh: &Mesh) {
        self.person = Some(mesh.bounds());
        self.add_untouched(mesh);
    }

    /// Adds something nothing may lie on or under.
    pub fn add_untouched(&mut self, mesh: &Mesh) {
        self.add(&mesh.positions, &mesh.indices);
        let mut closed = std::mem::take(&mut self.closed);
        self.sample(&mesh.positions, &mesh.indices, |p| {
            if let Some(cell) = self.cell_at(p.x, p.z) {
                closed[cell] = true;
            }
        });
        self.closed = closed;
    }

    /// Low and high corner of the person, if somebody is there.
    pub(super) fn person(&self) -> Option<(Vec3, Vec3)> {
        self.person
    }

    /// Height of the ground over a place (x, z); 0 beyond the floor.
    pub(super) fn height_over(&self, at: Vec2) -> f32 {
        self.cell_at(at.x, at.y).map_or(0.0, |cell| self.heights[cell])
    }
}
