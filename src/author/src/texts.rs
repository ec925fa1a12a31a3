//! The keys of a pack's texts in the order in which somebody meets what they belong to, and those of texts that a room may
//! have besides. It reads and changes no words.

use std::collections::{BTreeMap, BTreeSet};

use story::page::Way;
use story::workshop::prompt_key;

use crate::ftl;
use crate::names::Id;
use crate::path::Place;
use crate::schema::Names;
use crate::value::Value;
use crate::workbench::Workbench;

/// The texts of a question for a group: attribute, and the name of its label.
const PROMPT: [(Option<&str>, &str); 2] = [(None, "prompt"), (Some("notes"), "prompt-notes")];
/// A question for a group is called like an option of this name.
const PROMPT_ID: &str = "prompt";
/// Lists of `pack.ron` whose parts have texts.
const LISTS: [(&str, Names); 5] = [
    ("personas", Names::Persona),
    ("causes", Names::Cause),
    ("supports", Names::Support),
    ("endings", Names::Ending),
    ("glossary", Names::Term),
];

impl Workbench {
    /// Keys and attributes of all texts in any language, and of the questions for a group that rooms may have: in the order
    /// of the track, in a room as its things, other words and options stand there; then those of the pack.
    #[must_use]
    pub fn all_keys(&self) -> Vec<(String, Option<String>)> {
        let languages = self.languages();
        let mut all: BTreeSet<_> = languages.iter().flat_map(|language| self.keys(language)).collect();
        for (room, _) in self.rooms() {
            for way in [Way::In, Way::Out] {
                let prompt = |(attribute, _): (Option<&str>, _)| (prompt_key(&room, way), attribute.map(str::to_owned));
                all.extend(PROMPT.map(prompt));
            }
        }
        let mut order = BTreeMap::new();
        for key in self.keys_by_place() {
            let next = order.len();
            order.entry(key).or_insert(next);
        }
        let mut all: Vec<_> = all.into_iter().collect();
        all.sort_by_cached_key(|(key, attribute)| {
            let place = order.get(key).copied().unwrap_or(usize::MAX);
            (place, key.clone(), ftl::order(attribute.as_deref()), attribute.clone())
        });
        all
    }

    /// Keys of the texts that parts have, in the order in which these stand in the files.
    fn keys_by_place(&self) -> Vec<String> {
        let mut keys = Vec::new();
        let mut note = |id: Id| keys.extend(id.key().map(|(key, _)| key));
        for (room, file) in self.rooms() {
            let place = Place::file(&file);
            note(Id::new(Names::Room, &room));
            for (list, names) in [("things", Names::Thing), ("said", Names::Said)] {
                self.ids(&place.field(list)).iter().for_each(|id| note(Id::of(names, &room, id)));
            }
            for (way, choice) in [(Way::In, "going_in"), (Way::Out, "coming_out")] {
                // The question is called like a thing of this name.
                note(Id::of(Names::Thing, &room, way.name()));
                let options = self.ids(&place.field(choice).field("options"));
                options.iter().for_each(|id| note(Id::option(&room, way, id)));
                note(Id::option(&room, way, PROMPT_ID));
            }
        }
        note(Id::new(Names::Pack, self.pack()));
        for (list, names) in LISTS {
            let list = Place::file(&self.pack_file()).field(list);
            self.ids(&list).iter().for_each(|id| note(Id::new(names, id)));
        }
        keys
    }

    /// The ids of the parts of a list.
    fn ids(&self, list: &Place) -> Vec<String> {
        let list = self.value(list);
        let items = list.as_ref().map(Value::items).unwrap_or_default();
        items.iter().filter_map(|item| item.get("id")?.as_text().map(str::to_owned)).collect()
    }

    /// The way of a question for a group, and what its text is called, in this language; none if the key is of another text.
    pub(crate) fn prompt_in_words(
        &self,
        language: &str,
        key: &str,
        attribute: Option<&str>,
    ) -> Option<(String, String)> {
        let (_, label) = PROMPT.into_iter().find(|(own, _)| *own == attribute)?;
        let way = [Way::In, Way::Out]
            .into_iter()
            .find(|way| self.rooms().iter().any(|(room, _)| prompt_key(room, *way) == key))?;
        let way = self.editor_text(language, &format!("editor--way-{}", way.name()), None).unwrap_or_default();
        Some((way, self.label("text", label, language).0))
    }
}

#[cfg(test)]
mod tests {
    use story::generate;

    use super::*;

    #[test]
    fn texts_of_a_room_come_as_they_stand_there_and_a_question_for_a_group_can_be_begun() {
        let workbench = Workbench::open(generate::pack(3), "generated", generate::vocabulary()).expect("it opens");
        let (room, file) = workbench.rooms().remove(1);
        let keys = workbench.all_keys();
        let at = |key: &str| keys.iter().position(|(own, _)| own == key).unwrap_or_else(|| panic!("{key}: {keys:?}"));
        let options = workbench.ids(&Place::file(&file).field("going_in").field("options"));
        let in_file: Vec<usize> = options.iter().map(|id| at(&format!("{room}--in--{id}"))).collect();
        assert!(in_file.is_sorted(), "{options:?} {keys:?}");
        let thing = workbench.ids(&Place::file(&file).field("things")).remove(0);
        let met = [room.clone(), format!("{room}--{thing}"), format!("{room}--in"), format!("{room}--out")];
        assert!(met.iter().map(|key| at(key)).is_sorted(), "{keys:?}");
        let prompt = (prompt_key(&room, Way::In), None);
        assert!(keys.contains(&prompt) && workbench.words_of("en", &prompt.0, None).is_none(), "it is not there yet");
        assert!(at(&prompt.0) > in_file[0] && at(&prompt.0) < at(&format!("{room}--out")));
        let mut once = keys.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), keys.len());
    }
}
