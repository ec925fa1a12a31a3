//! Notes for whoever leads a group: the facts they name in square brackets are facts of the pack. Whether a note says what
//! the fact says, a person judges.

use super::Text;
use crate::evidence::ids_in;
use crate::model::Pack;
use crate::report::Report;

/// The attribute that only the facilitator reads.
const NOTES: &str = "notes";

/// Reports ids in notes that no fact of the pack has.
pub(super) fn check(pack: &Pack, texts: &[Text<'_>], report: &mut Report) {
    for text in texts.iter().filter(|text| text.attribute == Some(NOTES)) {
        for (_, id) in ids_in(&text.words).filter(|(_, id)| pack.evidence.fact(id).is_none()) {
            let message = format!("this note names {id}, and no fact of the pack has that id");
            text.warn(message, "Take an id from `evidence.ron`, or add the fact there.", report);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn a_note_names_facts_of_its_pack() {
        let pack = testing::pack();
        let catalogue = testing::catalogue("");
        let note = |attribute, words: &str| Text {
            id: String::new(),
            file: "small/text/en.ftl",
            catalogue: &catalogue,
            key: "one--in--prompt",
            attribute: Some(attribute),
            words: words.into(),
        };
        let said = |text| {
            let mut report = Report::default();
            check(&pack, &[text], &mut report);
            report
                .finish(&crate::source::Files::default())
                .into_iter()
                .map(|problem| problem.message)
                .collect::<Vec<_>>()
        };
        assert_eq!(said(note("notes", "Documented [T.1].")), Vec::<String>::new());
        assert_eq!(said(note("ask", "What is [T.99]?")), Vec::<String>::new());
        assert_eq!(
            said(note("notes", "Documented [T.99].")),
            ["this note names T.99, and no fact of the pack has that id"]
        );
    }
}
