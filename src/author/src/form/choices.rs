//! What may be chosen for a field: only what exists in this pack, or what the set can build. It writes nothing.

use std::collections::BTreeSet;

use super::Choice;
use crate::names::{Id, Use, uses};
use crate::path::Place;
use crate::ron;
use crate::schema::{self, Names};
use crate::value::Value;
use crate::workbench::Workbench;
use story::evidence::text_key;

impl Workbench {
    /// What may be named: all that has an id of this kind, within a room (or a way of support) if it belongs to one,
    /// with what it is called in this language.
    #[must_use]
    pub fn choices(&self, names: Names, of: Option<&str>, language: &str) -> Vec<Choice> {
        let same = |id: &str| Choice { id: id.to_owned(), words: id.to_owned() };
        match names {
            Names::Prop => self.vocabulary.props.keys().map(|id| same(id)).collect(),
            Names::Scattered => {
                let scattered = self.vocabulary.props.iter().filter(|(_, facts)| facts.scatter);
                scattered.map(|(id, _)| same(id)).collect()
            }
            Names::Pose => self.vocabulary.poses.keys().map(|id| same(id)).collect(),
            Names::Sound => {
                let caption = |id: &String| {
                    let key = format!("caption--{id}");
                    let words = self.program_words(language, &key, &[]);
                    Choice { id: id.clone(), words: if words == key { id.clone() } else { words } }
                };
                self.vocabulary.sounds.iter().map(caption).collect()
            }
            Names::Language => {
                let tags = self.library().shell.iter();
                let name = |texts: &story::text::Catalogue| texts.get("language-name", None, &[]);
                tags.map(|(tag, texts)| Choice { id: tag.clone(), words: name(texts).unwrap_or_else(|| tag.clone()) })
                    .collect()
            }
            Names::Pack => {
                self.library().packs.iter().filter(|pack| pack.id != self.pack()).map(|pack| same(&pack.id)).collect()
            }
            Names::RoomFile => self.files_in("rooms").iter().map(|id| same(id)).collect(),
            Names::PlanFile => self.files_in("workshops").iter().map(|id| same(id)).collect(),
            Names::Room => self.rooms().iter().map(|(id, _)| self.choice(Id::new(names, id), language)).collect(),
            Names::Fact => self.facts(language),
            Names::Household => self.used("personas", "household").iter().map(|id| same(id)).collect(),
            Names::Measure => self.measures(language),
            Names::Thing | Names::Option | Names::Said => {
                let file = of.and_then(|room| self.room_file(room));
                self.defined(file.as_deref().unwrap_or_default(), names, of, language)
            }
            Names::Fit => self.defined(&format!("{}/fits.ron", self.pack()), names, of, language),
            Names::Source => self.defined(&self.evidence_file(), names, None, language),
            Names::Cause | Names::Trace | Names::Support | Names::Ending | Names::Persona | Names::Term => {
                self.defined(&self.pack_file(), names, None, language)
            }
        }
    }

    fn choice(&self, id: Id, language: &str) -> Choice {
        Choice { words: self.title_of(language, &id), id: id.id }
    }

    /// All ids of a kind that are written in a file.
    fn defined(&self, file: &str, names: Names, of: Option<&str>, language: &str) -> Vec<Choice> {
        let is_it = |found: &Use| found.defines && found.names == names && (of.is_none() || found.of.as_deref() == of);
        let id = |found: Use| Id { names, of: found.of, way: found.way, id: found.id };
        self.uses(file).into_iter().filter(is_it).map(|found| self.choice(id(found), language)).collect()
    }

    fn uses(&self, file: &str) -> Vec<Use> {
        let root = self.text(file).and_then(|text| ron::tree(text).ok());
        root.zip(schema::of_file(file)).map(|(root, kind)| uses(&root, kind)).unwrap_or_default()
    }

    fn evidence_file(&self) -> String {
        format!("{}/evidence.ron", self.pack())
    }

    /// Facts with what they say: those of the pack, and those it takes from others.
    fn facts(&self, language: &str) -> Vec<Choice> {
        let own = self.value(&Place::file(&self.evidence_file()).field("facts"));
        let mut all: Vec<Choice> = Vec::new();
        if let Some(Value::Map(facts)) = own {
            for (id, fact) in facts {
                let told = self.words_of(language, &text_key(&id), None);
                let written = fact.get("text").and_then(Value::as_text).map(str::to_owned);
                all.push(Choice { words: told.or(written).unwrap_or_else(|| id.clone()), id });
            }
        }
        let mut ids: BTreeSet<String> = all.iter().map(|choice| choice.id.clone()).collect();
        if let Some(pack) = self.playable() {
            let texts = pack.texts.get(language);
            for id in pack.evidence.ids().filter(|id| pack.evidence.taken_from(id).is_some()) {
                if ids.insert(id.to_owned()) {
                    let words = pack.evidence.view(id, language, texts).map_or_else(|| id.to_owned(), |fact| fact.text);
                    all.push(Choice { id: id.to_owned(), words });
                }
            }
        }
        all
    }

    /// What facts measure.
    fn measures(&self, language: &str) -> Vec<Choice> {
        let facts = self.value(&Place::file(&self.evidence_file()).field("facts"));
        let Some(Value::Map(facts)) = facts else { return Vec::new() };
        let ids = facts.iter().filter_map(|(_, fact)| fact.get("measures").and_then(Value::as_text));
        let ids: BTreeSet<&str> = ids.collect();
        ids.into_iter().map(|id| self.choice(Id::new(Names::Measure, id), language)).collect()
    }

    /// What stands in a field of the parts of a list of `pack.ron`, each once.
    fn used(&self, list: &str, field: &str) -> BTreeSet<String> {
        let list = self.value(&Place::file(&self.pack_file()).field(list));
        let items = list.as_ref().map(Value::items).unwrap_or_default();
        items.iter().filter_map(|item| item.get(field)).filter_map(Value::as_text).map(str::to_owned).collect()
    }

    /// Files of the pack in one of its folders, without `.ron`.
    fn files_in(&self, folder: &str) -> Vec<String> {
        let folder = format!("{}/{folder}/", self.pack());
        let name = |(name, _): (&str, &str)| {
            name.strip_prefix(&folder).and_then(|name| name.strip_suffix(".ron")).map(str::to_owned)
        };
        self.files().filter_map(name).collect()
    }

    /// The choices of a field, which may belong to what another field of its part names.
    pub(super) fn choices_within(&self, names: Names, around: &Value, language: &str) -> Vec<Choice> {
        self.choices(names, around.get("path").and_then(Value::as_text), language)
    }

    /// The ids of a map, as they are written.
    pub(super) fn choices_of_own(&self, names: Names, language: &str) -> Vec<Choice> {
        match names {
            Names::Fact => {
                let own = self.defined(&self.evidence_file(), names, None, language);
                let told = self.facts(language);
                let words = |id: &str| told.iter().find(|choice| choice.id == id).map(|choice| choice.words.clone());
                own.into_iter().map(|own| Choice { words: words(&own.id).unwrap_or(own.words), id: own.id }).collect()
            }
            _ => {
                let sources = self.value(&Place::file(&self.evidence_file()).field("sources"));
                let Some(Value::Map(sources)) = sources else { return Vec::new() };
                let name = |source: &Value| source.get("name").and_then(Value::as_text).map(str::to_owned);
                sources
                    .into_iter()
                    .map(|(id, source)| Choice { words: name(&source).unwrap_or_else(|| id.clone()), id })
                    .collect()
            }
        }
    }

    /// Names of the format with what they mean.
    pub(super) fn words_to_choose(&self, words: &[&str], language: &str) -> Vec<Choice> {
        let choice = |word: &&str| {
            let key = format!("editor--choice--{}", word.to_lowercase());
            Choice {
                id: (*word).to_owned(),
                words: self.editor_text(language, &key, None).unwrap_or_else(|| (*word).to_owned()),
            }
        };
        words.iter().map(choice).collect()
    }
}
