//! What a group is asked: whether a pack that can be taught asks something in every room, both ways. What a question is
//! worth, a person judges; whether other languages have it, too, is checked whenever levels are loaded.

use crate::model::{Pack, Room};
use crate::page::Way;
use crate::problem::Severity;
use crate::report::Report;
use crate::text::Catalogue;
use crate::workshop::prompt_key;

/// Reports rooms without a question, in a pack that has a plan for a group, or a question in any other room.
pub(super) fn check(pack: &Pack, report: &mut Report) {
    let Some(language) = pack.languages.first() else { return };
    let Some(texts) = pack.texts.get(language) else { return };
    let silent: Vec<(&Room, Vec<String>)> = pack.rooms.iter().map(|room| (room, missing(room, texts))).collect();
    let asks = silent.iter().any(|(_, missing)| missing.len() < 2);
    if pack.workshops.is_empty() && !asks {
        return;
    }
    let file = format!("{}/text/{language}.ftl", pack.id);
    for (room, missing) in silent.iter().filter(|(_, missing)| !missing.is_empty()) {
        let (what, are) = if missing.len() == 1 { ("text", "is") } else { ("texts", "are") };
        let message = format!(
            "nothing is asked of a group in the room \"{}\": the {what} {} {are} missing",
            room.id,
            missing.join(" and ")
        );
        let hint = "Write an open question about the picture there, and under it `    .notes = …` for the facilitator. A lesson and the guide show both.";
        report.placed(&file, texts.position(&room.id, None), Severity::Warning, message, hint.to_owned());
    }
}

/// The questions that a room does not have.
fn missing(room: &Room, texts: &Catalogue) -> Vec<String> {
    let keys = [Way::In, Way::Out].map(|way| prompt_key(&room.id, way));
    keys.into_iter().filter(|key| !texts.has(key, None)).map(|key| format!("`{key}`")).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::testing;

    fn said(mut pack: Pack, ftl: &str) -> Vec<String> {
        pack.texts = Arc::new([("en".to_owned(), testing::catalogue(ftl))].into());
        let mut report = Report::default();
        check(&pack, &mut report);
        testing::placed(report)
    }

    #[test]
    fn a_pack_that_can_be_taught_names_the_rooms_that_ask_a_group_nothing() {
        let rooms = ["one", "two", "three", "four"];
        let asked = |room: &str| format!("{room} = R\n{room}--in--prompt = What?\n{room}--out--prompt = What?\n");
        let all: String = rooms.map(asked).concat();
        assert_eq!(said(testing::pack(), &all), Vec::<String>::new());
        let one = all.replace("two--out--prompt = What?\n", "");
        let missing = "4: nothing is asked of a group in the room \"two\": the text `two--out--prompt` is missing";
        assert_eq!(said(testing::pack(), &one), [missing]);
        let both = one.replace("two--in--prompt = What?\n", "");
        assert!(
            said(testing::pack(), &both)[0].ends_with("the texts `two--in--prompt` and `two--out--prompt` are missing")
        );

        let mut played = testing::pack();
        played.workshops.clear();
        assert_eq!(said(played.clone(), "one = R\n"), Vec::<String>::new(), "nobody means to teach with it");
        assert_eq!(said(played, &one), [missing], "without a plan its questions are asked, too");
        assert_eq!(said(testing::pack(), "").len(), rooms.len());
    }
}
