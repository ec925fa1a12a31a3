//! Texts longer than their page holds. At a text size of 200 % in a window of 1280 by 720 the sheet shows about eleven lines
//! of thirty characters between its heading and its first button; a text may take three such screens and no more, an
//! option two lines and a half. Texts in full-width letters have half of that.

use std::collections::BTreeSet;

use super::Text;
use crate::model::{Pack, Room, SaidOf};
use crate::report::Report;
use crate::said;
use crate::text::{TOPICS, Unit};
use crate::workshop::PROMPT;

/// How many characters texts of one kind may have. Of words that take the place of others `asks` says whether it is that
/// of a question.
fn most(key: &str, attribute: Option<&str>, asks: bool) -> Option<(usize, &'static str)> {
    let parts: Vec<&str> = key.split("--").collect();
    Some(match (parts.as_slice(), attribute) {
        (["pack"], Some("about")) => (600, "what a pack is about"),
        (["pack"], Some(TOPICS)) => (420, "what one meets in a journey"),
        (["fact", _], None) => (400, "a fact"),
        (["source", _], None) => (240, "where facts come from"),
        (["cause", _], Some("means")) => (240, "what a cause means"),
        (["persona", _], None) => (240, "who it is"),
        (["support", _], Some(_)) => (480, "how a way of support turns out"),
        (["glossary", _], Some("means" | "who")) => (320, "a word of the glossary"),
        (["ending", _], Some("text")) => (900, "an ending"),
        (["ending", _], Some("next")) => (360, "a next step"),
        ([_, "said", _], None) if asks => (180, "a question"),
        ([_, "said", _], None) | ([_], Some("in" | "out")) => (420, "what is seen in a room"),
        ([_, "in" | "out"] | [_, "in" | "out", PROMPT], None) => (180, "a question"),
        ([_, "in" | "out", _], None) => (72, "an option"),
        (["workshop", ..], Some("ask")) => (180, "what a group is asked"),
        ([_, "in" | "out", PROMPT] | ["workshop", ..], Some("notes")) => (600, "a note for whoever leads a group"),
        (["workshop", _], Some("about")) => (600, "what a plan is about"),
        ([_, "in" | "out", _], Some("after")) => (420, "what comes of an option"),
        ([_, "in" | "out", _], Some("closed")) => (150, "why an option is closed"),
        ([_, _], Some("means" | "means-out")) => (360, "what a thing means"),
        (_, None) => (72, "a name"),
        _ => return None,
    })
}

/// Reports texts that are too long.
pub(super) fn check(pack: &Pack, texts: &[Text<'_>], language: &str, report: &mut Report) {
    let questions = questions(pack);
    for text in texts {
        let Some((most, what)) = most(text.key, text.attribute, questions.contains(text.key)) else { continue };
        let most = if Unit::of(language) == Unit::Characters { most / 2 } else { most };
        let characters = text.words.chars().count();
        if characters > most {
            let message = format!("this text has {characters} characters; {what} has at most {most}");
            text.warn(message, "At the largest size of text it would not fit its page. Shorten it.", report);
        }
    }
}

/// Keys of the words that take the place of a question.
fn questions(pack: &Pack) -> BTreeSet<String> {
    let of = |room: &Room| -> Vec<String> {
        let asked = room.said.iter().filter(|said| said.of == SaidOf::Question);
        asked.map(|said| said::key(&room.id, &said.id)).collect()
    };
    pack.rooms.iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_text_has_its_limit() {
        for (key, attribute, expected) in [
            ("letter", Some("in"), 420),
            ("letter--in", None, 180),
            ("letter--in--keep", None, 72),
            ("letter--in--prompt", None, 180),
            ("letter--out--prompt", Some("notes"), 600),
            ("workshop--45-minutes", None, 72),
            ("workshop--45-minutes--home", None, 72),
            ("workshop--45-minutes--home", Some("ask"), 180),
            ("workshop--45-minutes--home", Some("notes"), 600),
            ("letter--in--keep", Some("closed"), 150),
            ("letter--envelope", Some("means-out"), 360),
            ("support--friends", Some("three-at-night"), 480),
            ("ending--door", Some("text"), 900),
            ("letter", None, 72),
            ("persona--older", None, 240),
            ("source--S", None, 240),
        ] {
            assert_eq!(most(key, attribute, false).map(|(most, _)| most), Some(expected), "{key} {attribute:?}");
        }
    }
}
