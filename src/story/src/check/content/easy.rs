//! Easy language: sentences of few words, and words of a list. It takes endings off as English has them and knows no
//! grammar; what it reports, a person judges.

use std::collections::{BTreeMap, BTreeSet};

use super::Text;
use crate::evidence::ids_in;
use crate::model::Pack;
use crate::raw::RawEasy;
use crate::report::{At, Report};

/// Endings of English words and what may have stood in their place. A doubled letter before them may have been one.
const ENDINGS: [(&str, &[&str]); 16] = [
    ("'s", &[""]),
    ("s", &[""]),
    ("es", &[""]),
    ("ies", &["y"]),
    ("ed", &["", "e"]),
    ("ied", &["y"]),
    ("ing", &["", "e"]),
    ("er", &["", "e"]),
    ("ier", &["y"]),
    ("est", &["", "e"]),
    ("iest", &["y"]),
    ("ly", &["", "le"]),
    ("ily", &["y"]),
    ("ness", &[""]),
    ("iness", &["y"]),
    ("less", &[""]),
];
/// Endings before which a letter may be doubled.
const DOUBLING: [&str; 4] = ["ed", "ing", "er", "est"];
/// So many words of a long sentence are shown.
const SHOWN: usize = 6;

/// What is asked of an easy language.
pub(super) struct Rules<'a> {
    easy: &'a RawEasy,
    words: BTreeSet<String>,
}

impl<'a> Rules<'a> {
    pub(super) fn of(easy: &'a RawEasy) -> Self {
        let words = easy.words.iter().flat_map(|group| group.words.split_whitespace());
        Self { easy, words: words.map(str::to_lowercase).collect() }
    }

    /// What is hard about a text, each with what to do.
    fn faults(&self, text: &str) -> Vec<(String, String)> {
        let text = &without_ids(text);
        let mut found = Vec::new();
        for sentence in sentences(text) {
            let words: Vec<&str> = words(sentence).collect();
            if words.len() > self.easy.longest {
                let begins = words.get(..SHOWN).unwrap_or_default().join(" ");
                let (count, most) = (words.len(), self.easy.longest);
                let message = format!("the sentence that begins \"{begins}\" has {count} words; {most} are the most");
                found.push((message, "Make two of it.".to_owned()));
            }
        }
        let hard: BTreeSet<String> =
            words(text).map(|word| word.to_lowercase().replace('’', "'")).filter(|word| !self.knows(word)).collect();
        if !hard.is_empty() {
            let list: Vec<String> = hard.into_iter().collect();
            let message = format!("these words are not on the list of easy words: {}", list.join(", "));
            let hint = "Say it with words of the list, or add the word to it with the reason, under `easy`.".to_owned();
            found.push((message, hint));
        }
        found
    }

    /// Whether a word (in small letters) is on the list, by itself, without its ending, or in all of its parts.
    fn knows(&self, word: &str) -> bool {
        let listed = |word: &str| self.words.contains(word);
        let known = |word: &str| listed(word) || bases(word).iter().any(|base| listed(base));
        let parts = || word.split('-').all(|part| part.starts_with(|c: char| c.is_ascii_digit()) || known(part));
        let several = || word.strip_suffix('s').is_some_and(known);
        known(word) || several() || word.strip_prefix("un").is_some_and(known) || (word.contains('-') && parts())
    }
}

/// What an English word may be without its ending.
fn bases(word: &str) -> Vec<String> {
    let mut bases = Vec::new();
    for (ending, instead) in ENDINGS {
        let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.len() > 1) else { continue };
        bases.extend(instead.iter().map(|end| format!("{stem}{end}")));
        let mut letters = stem.chars().rev();
        if DOUBLING.contains(&ending) && letters.next() == letters.next() {
            bases.extend(stem.get(..stem.len() - 1).map(str::to_owned));
        }
    }
    bases
}

/// A text without the ids of facts that it names in brackets: they are no words.
fn without_ids(text: &str) -> String {
    let mut rest = 0;
    let mut words = String::new();
    for (place, _) in ids_in(text) {
        words.push_str(text.get(rest..place.start).unwrap_or_default());
        rest = place.end;
    }
    words + text.get(rest..).unwrap_or_default()
}

/// The words of a text; figures are none, and neither is what is only filled in on the page (`{$n}`).
fn words(text: &str) -> impl Iterator<Item = &str> {
    let filled_in = |part: &&str| !part.starts_with('$');
    text.split(['{', '}']).filter(filled_in).flat_map(plain_words)
}

fn plain_words(text: &str) -> impl Iterator<Item = &str> {
    let outside = |c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '-');
    let words = text.split(outside).map(|word| word.trim_matches(['\'', '’', '-']));
    words.filter(|word| word.starts_with(char::is_alphabetic))
}

/// The sentences of a text: parted by full stops and the like with a space behind them, and by lines.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for paragraph in text.lines() {
        let (mut start, mut ended) = (0, false);
        for (at, c) in paragraph.char_indices() {
            if ended && c.is_whitespace() {
                found.extend(paragraph.get(start..at));
                (start, ended) = (at, false);
            } else if matches!(c, '.' | '!' | '?' | '…' | ':') {
                ended = true;
            } else if !matches!(c, '”' | '’' | '"' | ')') {
                ended = false;
            }
        }
        found.extend(paragraph.get(start..));
    }
    found.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
    found
}

/// Words a sentence has on average in texts that belong together, in tenths.
#[derive(Default)]
struct Mean {
    words: usize,
    sentences: usize,
}

impl Mean {
    /// Names and labels are no sentences and do not count.
    fn add(&mut self, text: &str) {
        let ends = |sentence: &&str| sentence.contains(['.', '!', '?', '…']);
        for sentence in sentences(&without_ids(text)).into_iter().filter(ends) {
            self.words += words(sentence).count();
            self.sentences += 1;
        }
    }

    fn tenths(&self) -> usize {
        (self.words * 10).checked_div(self.sentences).unwrap_or(0)
    }

    /// What is wrong with it, with what to do.
    fn fault(&self, what: &str, easy: &RawEasy) -> Option<(String, &'static str)> {
        let tenths = self.tenths();
        (tenths > easy.mean * 10).then(|| {
            let (mean, rest, most) = (tenths / 10, tenths % 10, easy.mean);
            let message = format!("the sentences of {what} have {mean}.{rest} words on average; {most} are the most");
            (message, "Make two of some of them.")
        })
    }
}

/// Checks the texts of one file. Those whose keys begin alike belong together.
pub(super) fn check(texts: &[Text<'_>], rules: &Rules<'_>, report: &mut Report) {
    let mut groups: BTreeMap<&str, (&Text<'_>, Mean)> = BTreeMap::new();
    for text in texts {
        for (message, hint) in rules.faults(&text.words) {
            text.warn(message, hint, report);
        }
        let group = text.key.split("--").next().unwrap_or(text.key);
        groups.entry(group).or_insert_with(|| (text, Mean::default())).1.add(&text.words);
    }
    for (group, (first, mean)) in groups {
        if let Some((message, hint)) = mean.fault(&format!("\"{group}\""), rules.easy) {
            first.warn(message, hint, report);
        }
    }
}

/// The same for facts in the language they were written in.
pub(super) fn facts(pack: &Pack, rules: &Rules<'_>, report: &mut Report) {
    let file = format!("{}/evidence.ron", pack.id);
    let file = At::file(&file);
    let facts = file.field("facts");
    let mut mean = Mean::default();
    for (id, fact) in pack.evidence.own() {
        mean.add(&fact.text);
        for (message, hint) in rules.faults(&fact.text) {
            report.warning(&facts.key(id).field("text"), message, hint);
        }
    }
    if let Some((message, hint)) = mean.fault("the facts", rules.easy) {
        report.warning(&facts, message, hint);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::raw::RawEasyWords;

    fn easy() -> RawEasy {
        let words = "he stop carry big happy a door and eat she the it is open in to simple sister-in-law";
        let words = vec![RawEasyWords { what: "a test".into(), words: words.into() }];
        RawEasy { mean: 4, longest: 6, words }
    }

    #[test]
    fn a_word_is_known_with_its_ending_and_in_its_parts() {
        let easy = easy();
        let rules = Rules::of(&easy);
        for word in [
            "stopped",
            "carries",
            "carried",
            "bigger",
            "happily",
            "unhappy",
            "happiness",
            "doors",
            "door's",
            "simply",
            "open-door",
        ] {
            assert!(rules.knows(word), "{word}");
        }
        for word in ["stoppage", "bigot", "carriage", "under", "door-mat"] {
            assert!(!rules.knows(word), "{word}");
        }
    }

    #[test]
    fn sentences_end_where_they_end() {
        let said = sentences("“Is it?” He stops. 3.5 doors\n\nA door");
        assert_eq!(
            said.iter().map(|sentence| sentence.trim()).collect::<Vec<_>>(),
            ["“Is it?”", "He stops.", "3.5 doors", "A door"]
        );
    }

    #[test]
    fn hard_words_and_long_sentences_are_named() {
        let easy = easy();
        let faults = Rules::of(&easy).faults("He opens the quintessential door and stops to eat {$n}. It is Ōsaka.");
        let said: Vec<&str> = faults.iter().map(|(message, _)| message.as_str()).collect();
        assert_eq!(
            said,
            [
                "the sentence that begins \"He opens the quintessential door and\" has 9 words; 6 are the most",
                "these words are not on the list of easy words: quintessential, ōsaka",
            ]
        );
        assert_eq!(Rules::of(&easy).faults("He stops to eat [JT.4] [EXP.26]."), []);
    }

    #[test]
    fn the_mean_is_of_sentences_and_not_of_names() {
        let mut mean = Mean::default();
        for text in ["The door", "He stops the big door. She eats.", "A door"] {
            mean.add(text);
        }
        assert_eq!(mean.tenths(), 35);
        assert_eq!(mean.fault("it", &easy()), None);
        mean.add("It is open and it is big and happy.");
        let said = mean.fault("it", &easy()).map(|(message, _)| message);
        assert_eq!(said.as_deref(), Some("the sentences of it have 5.3 words on average; 4 are the most"));
    }
}
