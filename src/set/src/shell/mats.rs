//! How mats are laid: a tiling of half-mat cells by mats of two in which no four corners meet, found by a seeded search.

use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;

/// A mat: its first cell (across, along) and whether it lies across.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mat {
    /// Column of its first cell.
    pub column: usize,
    /// Row of its first cell.
    pub row: usize,
    /// Whether its long side runs across the room.
    pub across: bool,
}

struct Search {
    columns: usize,
    rows: usize,
    cells: Vec<Option<usize>>,
    laid: Vec<Mat>,
    rng: ChaCha8Rng,
}

/// Lays `columns` by `rows` half-mats; empty if there is no such layout.
pub(super) fn lay(columns: usize, rows: usize, seed: u64) -> Vec<Mat> {
    let rng = ChaCha8Rng::seed_from_u64(seed);
    let mut search = Search { columns, rows, cells: vec![None; columns * rows], laid: Vec::new(), rng };
    if search.go() { search.laid } else { Vec::new() }
}

impl Search {
    fn go(&mut self) -> bool {
        let Some(free) = self.cells.iter().position(Option::is_none) else { return true };
        let (column, row) = (free % self.columns, free / self.columns);
        let mut ways = [true, false];
        ways.shuffle(&mut self.rng);
        for across in ways {
            let (other_column, other_row) = if across { (column + 1, row) } else { (column, row + 1) };
            let other = other_row * self.columns + other_column;
            if other_column >= self.columns || other_row >= self.rows || self.cells[other].is_some() {
                continue;
            }
            let name = self.laid.len();
            (self.cells[free], self.cells[other]) = (Some(name), Some(name));
            self.laid.push(Mat { column, row, across });
            if !self.four_meet() && self.go() {
                return true;
            }
            self.laid.pop();
            (self.cells[free], self.cells[other]) = (None, None);
        }
        false
    }

    fn four_meet(&self) -> bool {
        (1..self.rows).any(|row| (1..self.columns).any(|column| self.corner_meets_four(column, row)))
    }

    fn corner_meets_four(&self, column: usize, row: usize) -> bool {
        let cell = |c: usize, r: usize| self.cells[r * self.columns + c];
        let around = [cell(column - 1, row - 1), cell(column, row - 1), cell(column - 1, row), cell(column, row)];
        around.iter().all(Option::is_some) && (0..4).all(|i| (0..i).all(|j| around[i] != around[j]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mats_cover_the_floor_and_no_four_corners_meet() {
        for seed in 0..20 {
            let mats = lay(5, 6, seed);
            assert_eq!(mats.len(), 15);
            let mut cells = vec![None; 30];
            for (name, mat) in mats.iter().enumerate() {
                let second = if mat.across { 1 } else { 5 };
                for cell in [mat.row * 5 + mat.column, mat.row * 5 + mat.column + second] {
                    assert_eq!(cells[cell].replace(name), None, "two mats on one cell");
                }
            }
            for row in 1..6 {
                for column in 1..5 {
                    let at = |c: usize, r: usize| cells[r * 5 + c];
                    let mut around =
                        [at(column - 1, row - 1), at(column, row - 1), at(column - 1, row), at(column, row)];
                    around.sort_unstable();
                    assert!(around.windows(2).any(|w| w[0] == w[1]), "four corners meet at {column}, {row}");
                }
            }
        }
    }

    #[test]
    fn an_odd_floor_has_no_layout() {
        assert!(lay(3, 3, 1).is_empty());
    }
}
