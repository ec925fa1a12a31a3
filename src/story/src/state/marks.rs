//! A set of small numbers that clones cheaply: its pages are shared until one is written to. It does not shrink.

use std::sync::Arc;

const WORDS: usize = 8;
const BITS: usize = WORDS * 64;

/// A set of numbers.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    pages: Vec<Arc<[u64; WORDS]>>,
}

impl Marks {
    /// Whether the number is in the set.
    #[must_use]
    pub fn has(&self, number: usize) -> bool {
        let (page, word, bit) = split(number);
        self.pages.get(page).and_then(|page| page.get(word)).is_some_and(|word| word & bit != 0)
    }

    /// Puts the number in or takes it out; whether that changed anything.
    pub fn set(&mut self, number: usize, on: bool) -> bool {
        if self.has(number) == on {
            return false;
        }
        let (page, word, bit) = split(number);
        while self.pages.len() <= page {
            self.pages.push(Arc::new([0; WORDS]));
        }
        if let Some(word) = self.pages.get_mut(page).and_then(|page| Arc::make_mut(page).get_mut(word)) {
            *word ^= bit;
        }
        true
    }
}

impl PartialEq for Marks {
    fn eq(&self, other: &Self) -> bool {
        let empty = Arc::new([0; WORDS]);
        let page = |marks: &Self, index: usize| marks.pages.get(index).cloned().unwrap_or_else(|| empty.clone());
        (0..self.pages.len().max(other.pages.len())).all(|index| page(self, index) == page(other, index))
    }
}

impl Eq for Marks {}

fn split(number: usize) -> (usize, usize, u64) {
    let word = (number % BITS) / 64;
    (number / BITS, word, 1 << (number % 64))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    use super::*;

    proptest! {
        #[test]
        fn behaves_like_a_set(moves in prop::collection::vec((0usize..3000, any::<bool>()), 0..200)) {
            let mut marks = Marks::default();
            let mut set = BTreeSet::new();
            for (number, on) in moves {
                let before = marks.clone();
                let changed = if on { set.insert(number) } else { set.remove(&number) };
                prop_assert_eq!(marks.set(number, on), changed);
                prop_assert_eq!(before == marks, !changed);
            }
            for number in 0..3000 {
                prop_assert_eq!(marks.has(number), set.contains(&number));
            }
        }
    }
}
