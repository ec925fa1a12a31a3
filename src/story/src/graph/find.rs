//! Which card of a drawing lies under a point, and which one is next in a direction: for whoever shows the drawing and
//! lets somebody walk in it. It changes and draws nothing.

use super::layout::{Card, Drawing};

/// A direction in a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toward {
    /// To the column of cards to the left.
    Left,
    /// To the column of cards to the right.
    Right,
    /// Higher in the same column.
    Up,
    /// Lower in the same column.
    Down,
}

impl Drawing {
    /// The card under a point.
    #[must_use]
    pub fn at(&self, (x, y): (f32, f32)) -> Option<usize> {
        let within =
            |card: &Card| (card.x..=card.x + Card::WIDTH).contains(&x) && (card.y..=card.y + card.height).contains(&y);
        self.cards.iter().position(within)
    }

    /// The card next to one in a direction: in its own column the nearest, in the next column the one most level with it.
    /// It stays where nothing is further on.
    #[must_use]
    pub fn beside(&self, card: usize, toward: Toward) -> usize {
        let Some(from) = self.cards.get(card) else { return 0 };
        let ahead = |other: &Card| match toward {
            Toward::Left => from.x - other.x,
            Toward::Right => other.x - from.x,
            Toward::Up => from.y - other.y,
            Toward::Down => other.y - from.y,
        };
        let aside = |other: &Card| match toward {
            Toward::Left | Toward::Right => (other.y - from.y).abs(),
            Toward::Up | Toward::Down => (other.x - from.x).abs(),
        };
        let is_upright = matches!(toward, Toward::Up | Toward::Down);
        let others = self.cards.iter().enumerate().filter(|(_, other)| ahead(other) > 0.5);
        let others = others.filter(|(_, other)| !is_upright || aside(other) < 0.5);
        let next = others.min_by(|(_, one), (_, other)| {
            ahead(one).total_cmp(&ahead(other)).then(aside(one).total_cmp(&aside(other)))
        });
        next.map_or(card, |(index, _)| index)
    }
}
