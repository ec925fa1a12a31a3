//! Breaks words into lines of at most so many pixels. Fonts are not measured here: a letter is taken to be as wide as in
//! a wide ordinary typeface, so that what fits by this fits with others too.

/// Width of a letter, in parts of the size of its type.
fn width(letter: char) -> f32 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | ' ' => 0.36,
        'f' | 'r' | 't' | '(' | ')' | '“' | '”' | '-' | '·' => 0.45,
        'm' | 'w' | 'M' | 'W' | '%' => 0.96,
        'A'..='Z' => 0.72,
        _ if is_wide(letter) => 1.02,
        _ => 0.62,
    }
}

/// Whether a letter takes a whole square and may begin a line.
fn is_wide(letter: char) -> bool {
    matches!(u32::from(letter), 0x1100..=0x11FF | 0x2E80..=0xD7A3 | 0xF900..=0xFAFF | 0xFE30..=0xFE4F | 0xFF00..=0xFF60 | 0x1F000..=0x3FFFF)
}

/// What may not begin a line in Japanese.
fn clings(letter: char) -> bool {
    "。、」』）？！・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ".contains(letter)
}

/// Width of a line in pixels at this size.
pub(super) fn measure(line: &str, size: f32) -> f32 {
    line.chars().map(width).sum::<f32>() * size
}

/// The lines of a text at this size of type, each at most so many pixels wide. A word that is longer is broken.
pub(super) fn wrap(text: &str, size: f32, most: f32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        if !line.is_empty() && measure(&line, size) + measure(piece.trim_end(), size) > most {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        for letter in piece.chars() {
            if !line.is_empty() && measure(&line, size) + width(letter) * size > most && letter != ' ' {
                lines.push(std::mem::take(&mut line).trim_end().to_owned());
            }
            line.push(letter);
        }
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Words with the space after them; in Japanese, letters with what clings to them.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, letter) in text.char_indices() {
        let may_break = before.is_some_and(|before: char| before == ' ' || is_wide(before) || is_wide(letter));
        if may_break && letter != ' ' && !clings(letter) {
            pieces.push(&text[start..at]);
            start = at;
        }
        before = Some(letter);
    }
    pieces.push(&text[start..]);
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_stay_whole_and_japanese_breaks_between_letters() {
        assert_eq!(wrap("one two three", 10.0, 50.0), ["one two", "three"]);
        assert_eq!(wrap("駅へ行く。それから", 10.0, 42.0), ["駅へ行", "く。それ", "から"]);
        assert_eq!(wrap("", 10.0, 50.0), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_no_letter_is_lost(text in "[a-zA-Z。字 ]{0,80}", most in 25.0f32..200.0) {
            let lines = wrap(&text, 12.0, most);
            prop_assert!(lines.iter().all(|line| measure(line, 12.0) <= most + 0.01), "{lines:?}");
            let letters = |text: &str| text.chars().filter(|letter| *letter != ' ').collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
        }
    }
}
