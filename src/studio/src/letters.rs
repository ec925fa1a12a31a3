//! Whether every character of the levels can be drawn by the letters the program brings with it, those of the native
//! window. What a browser shows with its own fonts it does not know.

use std::collections::BTreeSet;

use anyhow::Context;
use skrifa::{FontRef, MetadataProvider};
use story::problem::{Problem, Severity};
use story::source::Files;

/// The letters of the native pages: egui's own, and ours for Japanese.
const FONTS: [&[u8]; 4] = [
    epaint_default_fonts::UBUNTU_LIGHT,
    epaint_default_fonts::NOTO_EMOJI_REGULAR,
    epaint_default_fonts::EMOJI_ICON,
    include_bytes!("../../../assets/font/text-ja.ttf"),
];

/// A warning for the first line of each file with characters that no letter is there for.
///
/// # Errors
/// If one of the fonts cannot be read.
pub(crate) fn missing(files: &Files) -> anyhow::Result<Vec<Problem>> {
    let fonts: Vec<FontRef> =
        FONTS.into_iter().map(FontRef::new).collect::<Result<_, _>>().context("a font of the program")?;
    let is_there = |letter: char| letter.is_control() || fonts.iter().any(|font| font.charmap().map(letter).is_some());
    let texts = files.iter().filter_map(|(name, bytes)| Some((name, std::str::from_utf8(bytes).ok()?)));
    Ok(texts.filter_map(|(name, text)| problem(name, text, &is_there)).collect())
}

fn problem(name: &str, text: &str, is_there: &dyn Fn(char) -> bool) -> Option<Problem> {
    let mut missing: BTreeSet<char> = text.chars().collect();
    missing.retain(|letter| !is_there(*letter));
    let mut lines = text.lines().enumerate();
    let (line, column) =
        lines.find_map(|(line, text)| Some((line, text.chars().position(|c| missing.contains(&c))?)))?;
    let list: Vec<String> = missing.iter().map(|letter| format!("{letter} (U+{:04X})", u32::from(*letter))).collect();
    Some(Problem {
        file: name.to_owned(),
        line: line + 1,
        column: column + 1,
        severity: Severity::Warning,
        message: format!("the native window has no letter for {}", list.join(", ")),
        hint: "Use other characters; or cut the letters anew from their font, as `assets/font/source/make.py` says."
            .into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(text: &str) -> Files {
        let mut files = Files::default();
        files.insert("text/xx.ftl", text);
        files
    }

    #[test]
    fn a_character_without_a_letter_is_named_with_its_place() {
        assert!(missing(&files("title = Ein Stück “Zuhause”…\n    小さな家、一一〇番\n")).unwrap().is_empty());
        let found = missing(&files("title = A\nother = one \u{13000} two\n")).unwrap();
        let [problem] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!((problem.line, problem.column), (2, 13));
        assert!(problem.message.contains("U+13000"), "{}", problem.message);
    }
}
