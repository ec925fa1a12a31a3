//! What fits a projector's picture, where nobody can scroll: how many lines a text takes there, and what is long in parts. It
//! measures roughly, for a picture as narrow as 4:3, and knows no font.

/// Lines that a text takes where so many letters fit into one. Letters as wide as high count twice.
pub(super) fn lines(text: &str, letters: usize) -> usize {
    let wide = |letter: char| if letter >= '\u{2e80}' { 2 } else { 1 };
    text.chars().map(wide).sum::<usize>().div_ceil(letters)
}

/// Pieces in order, in parts of at most so many lines: the first, and each other. A piece that is higher has a part of its own.
/// `height` is told the piece before it in the same part.
pub(super) fn parts<T>(
    pieces: Vec<T>,
    (first, other): (usize, usize),
    height: impl Fn(Option<&T>, &T) -> usize,
) -> Vec<Vec<T>> {
    let mut parts: Vec<Vec<T>> = Vec::new();
    let mut used = 0;
    for piece in pieces {
        let free = if parts.len() == 1 { first } else { other };
        let more = parts.last().and_then(|part| part.last()).map(|before| used + height(Some(before), &piece));
        match (parts.last_mut(), more.filter(|high| *high <= free)) {
            (Some(part), Some(high)) => {
                used = high;
                part.push(piece);
            }
            _ => {
                used = height(None, &piece);
                parts.push(vec![piece]);
            }
        }
    }
    parts
}

/// A text that takes more lines than there are, broken after sentences.
pub(super) fn sentences(text: &str, letters: usize, most: usize) -> Vec<String> {
    let mut whole = Vec::new();
    let mut begins = 0;
    for (at, letter) in text.char_indices() {
        let after = at + letter.len_utf8();
        let ends = match letter {
            '。' | '！' | '？' => !text[after..].starts_with(['」', '』', '）']),
            '.' | '!' | '?' => text[after..].starts_with(' '),
            _ => false,
        };
        if ends {
            whole.push(&text[begins..after]);
            begins = after;
        }
    }
    whole.push(&text[begins..]);
    // Letters are counted here, so that no sentence is rounded up to a line of its own.
    let parts = parts(whole, (most * letters, most * letters), |_, sentence| lines(sentence, 1));
    parts.into_iter().map(|part| part.concat().trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_full_and_none_is_higher_than_the_picture() {
        let height = |_: Option<&usize>, high: &usize| *high;
        assert_eq!(parts(vec![1, 2, 3, 4, 9, 1], (2, 5), height), [vec![1], vec![2, 3], vec![4], vec![9], vec![1]]);
        assert_eq!(parts(Vec::new(), (2, 5), height), Vec::<Vec<usize>>::new());
    }

    #[test]
    fn a_long_text_is_broken_after_sentences_and_a_short_one_never() {
        assert_eq!(sentences("One is 1.5. Two? Three!", 12, 1), ["One is 1.5.", "Two? Three!"]);
        assert_eq!(sentences("One is 1.5. Two? Three!", 12, 2), ["One is 1.5. Two? Three!"]);
        assert_eq!(sentences("「はい。」と言う。また会う。", 10, 2), ["「はい。」と言う。", "また会う。"]);
    }
}
