//! Finds the known word that a mistyped one is most like. It guesses only when the guess is likely.

/// The word nearest to this one, if it is near enough to be meant: by one letter, or with this word as a part of it, or by
/// a few letters.
pub(crate) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let most = word.chars().count().div_ceil(3).min(3);
    let away = |other: &str| match distance(word, other, most) {
        away if away > 1 && other.split('-').any(|part| part.eq_ignore_ascii_case(word)) => 1,
        away => away,
    };
    known.map(|other| (away(other), other)).filter(|(away, _)| *away <= most).min().map(|(_, other)| other)
}

/// How many letters have to be changed, added or left out to make one word of the other; more than `most` is `most + 1`.
fn distance(a: &str, b: &str, most: usize) -> usize {
    let a: Vec<char> = a.chars().flat_map(char::to_lowercase).take(64).collect();
    let b: Vec<char> = b.chars().flat_map(char::to_lowercase).take(64).collect();
    if a.len().abs_diff(b.len()) > most {
        return most + 1;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (y, cell) in b.iter().zip(row.iter_mut().skip(1)) {
            let replaced = diagonal + usize::from(x != y);
            diagonal = *cell;
            left = replaced.min(left + 1).min(*cell + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or(0).min(most + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guesses_what_was_meant() {
        let known = ["futon", "futon-folded", "low-table", "bottle"];
        let guess = |word| nearest(word, known.into_iter());
        assert_eq!(guess("fouton"), Some("futon"));
        assert_eq!(guess("Low-tabel"), Some("low-table"));
        assert_eq!(guess("bottles"), Some("bottle"));
        assert_eq!(guess("table"), Some("low-table"));
        assert_eq!(
            nearest("bell", ["bowl", "school-bell"].into_iter()),
            Some("school-bell"),
            "the word is a part of it"
        );
        assert_eq!(guess("piano"), None);
        assert_eq!(guess("x"), None);
        assert_eq!(nearest("x", std::iter::empty()), None);
    }

    #[test]
    fn counts_letters() {
        for (a, b, away) in [("kitten", "sitting", 3), ("", "ab", 2), ("same", "same", 0), ("ab", "ba", 2)] {
            assert_eq!(distance(a, b, 5), away, "{a} {b}");
        }
    }
}
