//! Words not to use: they are listed by language with the reason, and with the texts that may show one as a word.

use std::collections::BTreeMap;

use super::Text;
use crate::evidence::text_key;
use crate::model::Pack;
use crate::parse;
use crate::raw::RawWords;
use crate::report::{At, Report};
use crate::source::{Files, WORDS};

/// The lists, by language.
pub(super) type Lists = BTreeMap<String, RawWords>;

/// Reads all lists.
pub(super) fn lists(files: &Files, report: &mut Report) -> Lists {
    let names = files.iter().filter_map(|(name, _)| {
        let language = name.strip_prefix(WORDS)?.strip_suffix(".ron")?;
        Some((name.to_owned(), language.to_owned()))
    });
    let names: Vec<_> = names.collect();
    names.into_iter().filter_map(|(name, language)| Some((language, parse::ron(files, &name, report)?))).collect()
}

/// The lists that hold for a language: its own, and that of the language it is a kind of (`en` for `en-x-easy`).
pub(super) fn of<'a>(lists: &'a Lists, language: &'a str) -> impl Iterator<Item = &'a RawWords> {
    let wider = language.split_once("-x-").map(|(wider, _)| wider);
    [Some(language), wider].into_iter().flatten().filter_map(|language| lists.get(language))
}

/// Reports every word of the list that a text uses without leave.
pub(super) fn check(texts: &[Text<'_>], list: &RawWords, report: &mut Report) {
    for text in texts {
        for (message, hint) in found(list, &text.id, &text.words) {
            text.warn(message, hint, report);
        }
    }
}

/// The same for facts in the language they were written in.
pub(super) fn facts(pack: &Pack, list: &RawWords, report: &mut Report) {
    let file = format!("{}/evidence.ron", pack.id);
    let file = At::file(&file);
    let facts = file.field("facts");
    for (id, fact) in pack.evidence.own() {
        let at = facts.key(id);
        for (message, hint) in found(list, &format!("{}/{}", pack.id, text_key(id)), &fact.text) {
            report.warning(&at.field("text"), message, hint);
        }
    }
}

/// What is wrong with the words of a text, each with what to do.
fn found(list: &RawWords, id: &str, words: &str) -> Vec<(String, String)> {
    let words = words.to_lowercase();
    let allowed = |word: &str| list.allow.iter().any(|allow| allow.text == id && allow.words.iter().any(|w| w == word));
    let mut found = Vec::new();
    for avoid in &list.avoid {
        for word in avoid.words.iter().filter(|word| uses(&words, word) && !allowed(word)) {
            let message = format!("\"{word}\" is not used here: {}", avoid.because);
            found.push((
                message,
                format!("{} A text that shows it as a word is named under `allow` in that list.", avoid.instead),
            ));
        }
    }
    found
}

/// Scripts from here on (kana, Chinese characters and what stands among them) put no spaces between words.
const UNSPACED: char = '\u{2e80}';

/// Whether a text uses a word: as a whole word where words are parted by spaces, anywhere where they are not.
fn uses(text: &str, word: &str) -> bool {
    let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && c < UNSPACED);
    let (first, last) = (word.chars().next(), word.chars().next_back());
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
        let part_of_a_word = (goes_on(before) && goes_on(first)) || (goes_on(after) && goes_on(last));
        !part_of_a_word
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_are_found_and_parts_of_words_are_not() {
        assert!(uses("he is lazy.", "lazy") && uses("lazy", "lazy"));
        assert!(!uses("a blazy thing", "lazy") && !uses("laziness", "lazy"));
        assert!(uses("彼は怠け者だ", "怠け者"));
        assert!(uses("彼はneetだ", "neet") && !uses("彼はneetsだ", "neet"), "Latin words among Japanese ones");
        assert!(uses("ça, débile.", "débile") && !uses("débilement", "débile"));
    }
}
