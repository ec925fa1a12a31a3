//! A show of hands: how many were counted for each option, and which option that is. It chooses nothing; the facilitator
//! does.

use std::collections::BTreeMap;

use crate::model::Choice;

/// More hands than this are not in a room.
pub(crate) const MOST_HANDS: u32 = 999;

/// More letters than this of what cannot be counted are not kept.
const MOST_LETTERS: usize = 8;

/// Hands counted for options, by index. An option that is not here has not been counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Vote {
    hands: BTreeMap<usize, u32>,
    /// What was typed and is no number of hands.
    refused: BTreeMap<usize, String>,
}

/// What a count comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Result {
    /// No hand has been counted.
    Nobody,
    /// One option has more hands than every other.
    Winner(usize),
    /// These have equally many, and more than the others: the facilitator decides among them.
    Tie(Vec<usize>),
}

impl Vote {
    /// Notes what was typed for an option, digits of a Japanese keyboard too. False if it is no number up to [`MOST_HANDS`]:
    /// then nothing is counted, and it is kept as it was typed. Nothing typed takes the number away.
    pub(super) fn note(&mut self, option: usize, typed: &str) -> bool {
        self.hands.remove(&option);
        self.refused.remove(&option);
        let plain: String = typed.trim().chars().map(ascii_digit).collect();
        let digits = plain.len() <= 4 && plain.bytes().all(|byte| byte.is_ascii_digit());
        let number = plain.parse::<u32>().ok().filter(|number| digits && *number <= MOST_HANDS);
        if let Some(number) = number {
            self.hands.insert(option, number);
        } else if !plain.is_empty() {
            self.refuse(option, typed);
        }
        number.is_some() || plain.is_empty()
    }

    /// Keeps what was typed for an option and is no number of hands.
    pub(super) fn refuse(&mut self, option: usize, typed: &str) {
        self.refused.insert(option, typed.chars().take(MOST_LETTERS).collect());
    }

    /// A count: option, hands. What is more than can be counted is not taken.
    pub(super) fn of(counts: impl Iterator<Item = (usize, u32)>) -> Self {
        let hands = counts.filter(|(_, hands)| *hands <= MOST_HANDS).collect();
        Self { hands, refused: BTreeMap::new() }
    }

    /// The same count for these options (by index) only.
    pub(super) fn among(&self, options: &[usize]) -> Self {
        Self::of(self.counts().filter(|(option, _)| options.contains(option)))
    }

    /// The hands counted for an option; none if nobody has counted.
    pub(crate) fn hands(&self, option: usize) -> Option<u32> {
        self.hands.get(&option).copied()
    }

    /// What stands in the field of an option: its hands, or what was typed instead.
    pub(crate) fn shown(&self, option: usize) -> String {
        let refused = self.refused.get(&option).cloned();
        refused.or_else(|| Some(self.hands(option)?.to_string())).unwrap_or_default()
    }

    /// Whether something was typed that is not counted.
    pub(crate) fn is_refused(&self) -> bool {
        !self.refused.is_empty()
    }

    /// What was typed and is not counted: option, letters.
    pub(super) fn refused(&self) -> impl Iterator<Item = (usize, &str)> {
        self.refused.iter().map(|(option, typed)| (*option, typed.as_str()))
    }

    /// All that was counted: option, hands.
    pub(crate) fn counts(&self) -> impl Iterator<Item = (usize, u32)> {
        self.hands.iter().map(|(option, hands)| (*option, *hands))
    }

    /// The count as it stands at its end: nobody raised a hand for an open option (by index) that has no number.
    pub(super) fn ended(mut self, open: impl Iterator<Item = usize>) -> Self {
        self.refused.clear();
        open.for_each(|option| _ = self.hands.entry(option).or_insert(0));
        self
    }

    /// The same count where the options (`was`) have changed; what was counted for one that has gone goes with it.
    pub(super) fn through(&self, was: &[Choice], is: &[Choice]) -> Self {
        let now =
            |option: usize| is.iter().position(|other| Some(&other.id) == was.get(option).map(|option| &option.id));
        let refused = self.refused().filter_map(|(option, typed)| Some((now(option)?, typed.to_owned()))).collect();
        Self { refused, ..Self::of(self.counts().filter_map(|(option, hands)| Some((now(option)?, hands)))) }
    }

    /// The most hands for one option.
    pub(crate) fn most(&self) -> u32 {
        self.hands.values().copied().max().unwrap_or(0)
    }

    /// What the count comes to.
    pub(crate) fn result(&self) -> Result {
        let most = self.most();
        let first: Vec<usize> = self.counts().filter(|(_, hands)| *hands == most).map(|(option, _)| option).collect();
        match (most, first.as_slice()) {
            (0, _) => Result::Nobody,
            (_, [winner]) => Result::Winner(*winner),
            _ => Result::Tie(first),
        }
    }
}

/// A full-width digit as an ordinary one; anything else as it is.
fn ascii_digit(letter: char) -> char {
    let plain = u32::from(letter).checked_sub(u32::from('０')).filter(|digit| *digit < 10);
    plain.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vote(hands: &[&str]) -> Vote {
        let mut vote = Vote::default();
        for (option, typed) in hands.iter().enumerate() {
            assert!(vote.note(option, typed), "{typed}");
        }
        vote
    }

    #[test]
    fn the_most_hands_win_and_a_tie_is_told() {
        assert_eq!(vote(&["3", "12", " 4 "]).result(), Result::Winner(1));
        assert_eq!(vote(&["7", "1", "7"]).result(), Result::Tie(vec![0, 2]));
        assert_eq!(vote(&["0", "0"]).result(), Result::Nobody, "no hands at all are no tie");
        assert_eq!(vote(&["", ""]).result(), Result::Nobody);
        assert_eq!(vote(&["", "1"]).result(), Result::Winner(1));
    }

    #[test]
    fn only_numbers_of_hands_are_taken() {
        let mut vote = vote(&["5"]);
        for typed in ["-5", "1000", "99999999999", "1.5", "1e2", "+3", "three", "٣", "2n"] {
            assert!(!vote.note(0, typed), "{typed}");
            assert_eq!((vote.hands(0), vote.most(), vote.is_refused()), (None, 0, true), "{typed}");
            assert!(typed.starts_with(&vote.shown(0)), "what is shown is what was typed: {typed}");
        }
        for (typed, number) in [("999", 999), ("１２", 12), (" 7 ", 7)] {
            assert!(vote.note(0, typed));
            assert_eq!((vote.hands(0), vote.shown(0), vote.is_refused()), (Some(number), number.to_string(), false));
        }
        assert!(vote.note(0, " ") && vote.hands(0).is_none() && vote.shown(0).is_empty());
    }
}
