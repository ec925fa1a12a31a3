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

/// Reports every word of the list that a text uses without leave.
pub(super) fn check(texts: &[Text<'_>], list: Option<&RawWords>, report: &mut Report) {
    let Some(list) = list else { return };
    for text in texts {
        for (message, hint) in found(list, &text.id, &text.words) {
            text.warn(message, hint, report);
        }
    }
}

/// The same for facts in the language they were written in.
pub(super) fn facts(pack: &Pack, list: Option<&RawWords>, report: &mut Report) {
    let Some(list) = list else { return };
    let file = format!("{}/evidence.ron", pack.id);
    let file = At::file(&file);
    let facts = file.field("facts");
    for id in pack.evidence.ids().filter(|id| pack.evidence.taken_from(id).is_none()) {
        let Some(fact) = pack.evidence.fact(id) else { continue };
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

/// Whether a text uses a word: as a whole word if the word is written in Latin letters, anywhere if it is not.
fn uses(text: &str, word: &str) -> bool {
    let whole = word.is_ascii();
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
        !whole || (!letter(before) && !letter(after))
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
    }
}
