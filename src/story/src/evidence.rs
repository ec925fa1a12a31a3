//! The documented facts of a pack, by id, ready to be shown with who said so. It judges no fact.

use std::collections::BTreeMap;

use crate::page::FactView;
use crate::raw::{RawEvidence, RawFact, RawSource};
use crate::text::{self, Catalogue};

/// The facts of a pack and where they come from.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    sources: BTreeMap<String, RawSource>,
    facts: BTreeMap<String, RawFact>,
    taken: Taken,
}

/// What a pack takes from the evidence of other packs.
#[derive(Debug, Clone, Default)]
pub struct Taken {
    /// The sources of the facts, by key.
    pub sources: BTreeMap<String, RawSource>,
    /// The facts, by id.
    pub facts: BTreeMap<String, RawFact>,
    /// The pack each fact is taken from, by the fact's id.
    pub from: BTreeMap<String, String>,
    /// Texts by language and name.
    texts: BTreeMap<String, BTreeMap<String, String>>,
    /// Facts of the packs it takes others from: the pack, by the fact's id.
    pub lendable: BTreeMap<String, String>,
}

impl Taken {
    /// Adds a text of a fact, or of what it measures.
    pub fn tell(&mut self, language: &str, key: &str, attribute: Option<&str>, text: String) {
        self.texts.entry(language.to_owned()).or_default().insert(text::name(key, attribute), text);
    }

    /// A text that was added.
    #[must_use]
    pub fn told(&self, language: &str, key: &str, attribute: Option<&str>) -> Option<&str> {
        Some(self.texts.get(language)?.get(&text::name(key, attribute))?.as_str())
    }
}

impl Evidence {
    /// The facts of an evidence file, with those it takes from other packs. Who disagrees with a fact that was taken is
    /// named by that fact too from then on.
    #[must_use]
    pub fn new(raw: RawEvidence, mut taken: Taken) -> Self {
        let (mut sources, mut facts) = (std::mem::take(&mut taken.sources), std::mem::take(&mut taken.facts));
        for (id, fact) in &raw.facts {
            for other in &fact.disagrees_with {
                let back = facts.get_mut(other).filter(|other| !other.disagrees_with.contains(id));
                back.into_iter().for_each(|other| other.disagrees_with.push(id.clone()));
            }
        }
        sources.extend(raw.sources);
        facts.extend(raw.facts);
        Self { sources, facts, taken }
    }

    /// The pack that has a fact which is not here, among those that others are taken from.
    #[must_use]
    pub fn lender_of(&self, id: &str) -> Option<&str> {
        self.taken.lendable.get(id).map(String::as_str)
    }

    /// The pack a fact is taken from; none if it is written in this one.
    #[must_use]
    pub fn taken_from(&self, id: &str) -> Option<&str> {
        self.taken.from.get(id).map(String::as_str)
    }

    /// What facts measure, in words, where these words came with a fact from another pack.
    #[must_use]
    pub fn measure_told(&self, measure: &str, language: &str) -> Option<&str> {
        let key = format!("measures--{measure}");
        let any = || self.taken.texts.keys().find_map(|language| self.taken.told(language, &key, None));
        self.taken.told(language, &key, None).or_else(any)
    }

    /// Whether there is a fact of this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.facts.contains_key(id)
    }

    /// The facts that are written in this pack, in alphabetical order of their ids.
    pub fn own(&self) -> impl Iterator<Item = (&str, &RawFact)> {
        self.facts.iter().map(|(id, fact)| (id.as_str(), fact)).filter(|(id, _)| self.taken_from(id).is_none())
    }

    /// Ids of all facts, in alphabetical order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.facts.keys().map(String::as_str)
    }

    /// The sources of the facts that are written in this pack, by key.
    pub fn own_sources(&self) -> impl Iterator<Item = (&str, &RawSource)> {
        let own = |id: &str| self.own().any(|(_, fact)| fact.source == id);
        self.sources.iter().filter(move |(id, _)| own(id)).map(|(id, source)| (id.as_str(), source))
    }

    /// A fact as it was written; none if there is no such fact.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&RawFact> {
        self.facts.get(id)
    }

    /// What two facts or more measure, with the ids of those facts from the smallest value to the largest.
    #[must_use]
    pub fn measures(&self) -> Vec<(&str, Vec<&str>)> {
        let mut measures: BTreeMap<&str, Vec<(u64, &str)>> = BTreeMap::new();
        for (id, fact) in &self.facts {
            if let Some((measure, value)) = fact.measures.as_deref().zip(fact.value) {
                measures.entry(measure).or_default().push((value, id));
            }
        }
        let several = measures.into_iter().filter(|(_, facts)| facts.len() > 1);
        let sorted = several.map(|(measure, mut facts)| {
            facts.sort_unstable();
            (measure, facts.into_iter().map(|(_, id)| id).collect())
        });
        sorted.collect()
    }

    /// How many facts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.facts.len()
    }

    /// Whether there are no facts.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }

    /// A fact as it is shown, in this language, of which these are the pack's texts; where it is not told in that, in the
    /// language it was written in. None if there is no such fact.
    #[must_use]
    pub fn view(&self, id: &str, language: &str, texts: Option<&Catalogue>) -> Option<FactView> {
        let fact = self.facts.get(id)?;
        let key = text_key(id);
        let told = |key: &str, attribute: Option<&str>| self.told(key, attribute, language, texts);
        Some(FactView {
            id: id.to_owned(),
            text: told(&key, None).unwrap_or_else(|| fact.text.clone()),
            source: self.source_line(&key, fact, told),
            disagrees_with: fact.disagrees_with.clone(),
            bars: Vec::new(),
        })
    }

    /// A text of a fact or a source in this language, of which these are the pack's texts.
    fn told(&self, key: &str, attribute: Option<&str>, language: &str, texts: Option<&Catalogue>) -> Option<String> {
        let own = texts.and_then(|texts| texts.get(key, attribute, &[]));
        own.or_else(|| self.taken.told(language, key, attribute).map(str::to_owned))
    }

    /// Every source that a fact is from, with its year in one line, and the ids of those facts.
    #[must_use]
    pub fn by_source(&self, language: &str, texts: Option<&Catalogue>) -> Vec<(String, Vec<&str>)> {
        let mut named = Vec::new();
        for (id, source) in &self.sources {
            let of_it = self.facts.iter().filter(|(_, fact)| fact.source == *id).map(|(id, _)| id.as_str());
            let facts: Vec<&str> = of_it.collect();
            let told = |attribute| self.told(&source_key(id), attribute, language, texts);
            let name = told(None).unwrap_or_else(|| source.name.clone());
            let year = told(Some("year")).unwrap_or_else(|| source.year.clone());
            if !facts.is_empty() {
                named.push((format!("{name} · {year}"), facts));
            }
        }
        named
    }

    /// Source, year, who counted and which ages, in one line; `told` finds what is told of a key in the language asked for.
    fn source_line(&self, key: &str, fact: &RawFact, told: impl Fn(&str, Option<&str>) -> Option<String>) -> String {
        let source = self.sources.get(&fact.source);
        let of_source = source_key(&fact.source);
        let own = |attribute: &str, written: &Option<String>| told(key, Some(attribute)).or_else(|| written.clone());
        let year_of_source = || told(&of_source, Some("year")).or(source.map(|source| source.year.clone()));
        let parts = [
            told(&of_source, None).or(source.map(|source| source.name.clone())).or(Some(fact.source.clone())),
            own("year", &fact.year).or_else(year_of_source),
            own("who", &fact.who),
            own("ages", &fact.ages),
        ];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

/// Key of a source's name in languages other than the first; its attribute `year` is when it appeared.
#[must_use]
pub fn source_key(id: &str) -> String {
    format!("source--{id}")
}

/// The texts of a fact by attribute, as they are written in the evidence.
pub(crate) fn texts_of_fact(fact: &RawFact) -> impl Iterator<Item = (Option<&'static str>, &str)> {
    let more = [("who", &fact.who), ("ages", &fact.ages), ("year", &fact.year)];
    let more = more.into_iter().filter_map(|(name, text)| Some((Some(name), text.as_deref()?)));
    std::iter::once((None, fact.text.as_str())).chain(more)
}

/// The texts of a source by attribute, as they are written in the evidence.
pub(crate) fn texts_of_source(source: &RawSource) -> impl Iterator<Item = (Option<&'static str>, &str)> {
    [(None, source.name.as_str()), (Some("year"), source.year.as_str())].into_iter()
}

/// Whether a year, or what a clock says, has words in it, which another language says in its own: "survey of 2015".
#[must_use]
pub fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Key of a fact's text in languages other than the first: dots become dashes.
#[must_use]
pub fn text_key(id: &str) -> String {
    format!("fact--{}", id.replace('.', "-"))
}

/// Ids of facts that a text for facilitators names in square brackets ("documented: … [JT.4]"), each with its place, bytes.
pub fn ids_in(text: &str) -> impl Iterator<Item = (std::ops::Range<usize>, &str)> {
    text.match_indices('[').filter_map(|(open, _)| {
        let id = text.get(open + 1..)?.split_once(']')?.0;
        let (source, number) = id.split_once('.')?;
        let named = source.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
        let is_id = named && !source.is_empty() && number.parse::<u16>().is_ok();
        is_id.then(|| (open..open + id.len() + 2, id))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(sources: BTreeMap<String, RawSource>, facts: BTreeMap<String, RawFact>) -> Evidence {
        Evidence::new(RawEvidence { accounts: vec![], from: vec![], sources, facts }, Taken::default())
    }

    fn evidence() -> Evidence {
        let source = RawSource { name: "A survey".into(), year: "2019".into() };
        let fact = RawFact {
            source: "S".into(),
            text: "Many people.".into(),
            year: None,
            who: Some("an office".into()),
            ages: Some("15 to 39".into()),
            disagrees_with: vec!["S.2".into()],
            unused: None,
            measures: Some("people".into()),
            value: Some(20),
            up_to: None,
        };
        let other =
            RawFact { source: "gone".into(), year: Some("c. 2001".into()), who: None, ages: None, ..fact.clone() };
        raw(BTreeMap::from([("S".into(), source)]), BTreeMap::from([("S.1".into(), fact), ("S.2".into(), other)]))
    }

    #[test]
    fn ids_stand_in_square_brackets_and_nothing_else_is_one() {
        let text = "Documented [JT.4] [EXP.26]; not [this], [x.1], [JT.], [JT.4, nor JT.5].";
        let found: Vec<(&str, &str)> = ids_in(text).map(|(place, id)| (&text[place], id)).collect();
        assert_eq!(found, [("[JT.4]", "JT.4"), ("[EXP.26]", "EXP.26")]);
    }

    #[test]
    fn shows_who_said_so() {
        let fact = evidence().view("S.1", "en", None).expect("it is there");
        assert_eq!(fact.source, "A survey · 2019 · an office · 15 to 39");
        assert_eq!((fact.text.as_str(), fact.disagrees_with), ("Many people.", vec!["S.2".to_owned()]));
        assert_eq!(evidence().view("S.2", "en", None).expect("it is there").source, "gone · c. 2001");
        assert_eq!(evidence().view("S.3", "en", None), None);
    }

    #[test]
    fn facts_that_measure_the_same_stand_side_by_side() {
        let mut facts = evidence().facts;
        if let Some(fact) = facts.get_mut("S.1") {
            (fact.value, fact.up_to) = (Some(30), Some(40));
        }
        let evidence = raw(BTreeMap::new(), facts);
        assert_eq!(evidence.measures(), [("people", vec!["S.2", "S.1"])]);
    }

    #[test]
    fn a_fact_of_another_pack_keeps_its_words_and_stands_beside_what_disagrees_with_it() {
        let theirs = evidence();
        let mut taken = Taken { sources: theirs.sources, facts: theirs.facts, ..Taken::default() };
        taken.from.insert("S.1".into(), "other".into());
        taken.tell("de", "fact--S-1", None, "Viele.".into());
        let own = RawFact { disagrees_with: vec!["S.1".into()], ..taken.facts["S.1"].clone() };
        let raw = RawEvidence {
            accounts: vec![],
            from: vec![],
            sources: BTreeMap::new(),
            facts: BTreeMap::from([("O.1".into(), own)]),
        };
        let evidence = Evidence::new(raw, taken);
        let fact = evidence.view("S.1", "de", None).expect("it is there");
        assert_eq!((fact.text.as_str(), fact.disagrees_with.join(" ")), ("Viele.", "S.2 O.1".to_owned()));
        assert_eq!(evidence.view("S.1", "fr", None).expect("it is there").text, "Many people.");
        assert_eq!((evidence.taken_from("S.1"), evidence.taken_from("O.1")), (Some("other"), None));
    }

    #[test]
    fn shows_another_language() {
        let (texts, problems) = Catalogue::parse("de.ftl", "de", "fact--S-1 = Viele.\n    .ages = 15 bis 39\n");
        assert_eq!(problems, []);
        let fact = evidence().view("S.1", "de", Some(&texts)).expect("it is there");
        assert_eq!((fact.text.as_str(), fact.source.as_str()), ("Viele.", "A survey · 2019 · an office · 15 bis 39"));
        assert_eq!(evidence().view("S.2", "de", Some(&texts)).expect("it is there").text, "Many people.");
    }
}
