//! Checks one file by itself, in a moment, while somebody changes it. What it has to do with other files is not looked at.

use super::{numbers, place};
use crate::parse;
use crate::problem::{Problem, sorted};
use crate::raw::{RawEvidence, RawFits, RawPack, RawRoom};
use crate::report::Report;
use crate::source::{Files, RoomFile};
use crate::text::Catalogue;
use crate::vocabulary::Vocabulary;

/// What is wrong with a file of a pack by itself: whether it can be read, and for a room its numbers and places. Part
/// of what [`crate::source::load`] finds.
#[must_use]
pub fn alone(files: &Files, name: &str, vocabulary: &Vocabulary) -> Vec<Problem> {
    let mut report = Report::default();
    let in_pack = name.split_once('/').map_or(name, |(_, in_pack)| in_pack);
    if in_pack == "pack.ron" {
        parse::ron::<RawPack>(files, name, &mut report);
    } else if in_pack == "fits.ron" {
        parse::ron::<RawFits>(files, name, &mut report);
    } else if in_pack == "evidence.ron" {
        parse::ron::<RawEvidence>(files, name, &mut report);
    } else if in_pack.starts_with("rooms/") {
        if let Some(raw) = parse::ron::<RawRoom>(files, name, &mut report) {
            let room = RoomFile { file: name.to_owned(), listed: 0, raw };
            numbers::room(&room, vocabulary, &mut report);
            place::room(&room, vocabulary, &mut report);
        }
    } else if let Some(language) = in_pack.strip_prefix("text/").and_then(|name| name.strip_suffix(".ftl"))
        && let Some(text) = parse::text(files, name, &mut report)
    {
        report.extend(Catalogue::parse(name, language, text).1);
    }
    sorted(report.finish(files))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate;
    use crate::source::load;

    #[test]
    fn finds_part_of_what_is_found_with_all_other_files() {
        let mut files = generate::pack(3);
        let vocabulary = generate::vocabulary();
        let name = "generated/rooms/r2.ron";
        let text = String::from_utf8(files.get(name).expect("a room").to_vec()).expect("text");
        assert_eq!(alone(&files, name, &vocabulary), []);
        for (was, is) in [("ratio: ", "ratio: -"), ("clock: ", "clok: "), ("at: (", "at: (9.0 + ")] {
            files.insert(name, text.replacen(was, is, 1));
            let found = alone(&files, name, &vocabulary);
            let all = load(&files, &vocabulary).problems;
            assert!(!found.is_empty() && found.iter().all(|problem| all.contains(problem)), "{found:?}");
        }
        files.insert("generated/text/en.ftl", "a = { \n");
        assert_eq!(alone(&files, "generated/text/en.ftl", &vocabulary).len(), 1);
    }
}
