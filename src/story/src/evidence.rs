//! The documented facts of a pack, by id, ready to be shown with who said so. It judges no fact.

use std::collections::BTreeMap;

use crate::page::FactView;
use crate::raw::{RawEvidence, RawFact, RawSource};
use crate::text::Catalogue;

/// The facts of a pack and where they come from.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    sources: BTreeMap<String, RawSource>,
    facts: BTreeMap<String, RawFact>,
}

impl Evidence {
    /// The facts of an evidence file.
    #[must_use]
    pub fn new(raw: RawEvidence) -> Self {
        Self { sources: raw.sources, facts: raw.facts }
    }

    /// Whether there is a fact of this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.facts.contains_key(id)
    }

    /// Ids of all facts, in alphabetical order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.facts.keys().map(String::as_str)
    }

    /// A fact as it was written; none if there is no such fact.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&RawFact> {
        self.facts.get(id)
    }

    /// What several facts measure, with the ids of those facts from the smallest value to the largest.
    #[must_use]
    pub fn measures(&self) -> Vec<(&str, Vec<&str>)> {
        let mut measures: BTreeMap<&str, Vec<(u64, &str)>> = BTreeMap::new();
        for (id, fact) in &self.facts {
            if let Some((measure, value)) = fact.measures.as_deref().zip(fact.value) {
                measures.entry(measure).or_default().push((value, id));
            }
        }
        let sorted = measures.into_iter().map(|(measure, mut facts)| {
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

    /// A fact as it is shown, in the language of these texts or, where they lack it (or are none), in the language it
    /// was written in. None if there is no such fact.
    #[must_use]
    pub fn view(&self, id: &str, texts: Option<&Catalogue>) -> Option<FactView> {
        let fact = self.facts.get(id)?;
        let key = text_key(id);
        let own = |attribute| texts.and_then(|texts| texts.get(&key, attribute, &[]));
        Some(FactView {
            id: id.to_owned(),
            text: own(None).unwrap_or_else(|| fact.text.clone()),
            source: self.source_line(fact, own(Some("who")), own(Some("ages"))),
            disagrees_with: fact.disagrees_with.clone(),
            measured: fact.value.map(|value| (value, fact.up_to.unwrap_or(value))),
        })
    }

    /// Source, year, who counted and which ages, in one line.
    fn source_line(&self, fact: &RawFact, who: Option<String>, ages: Option<String>) -> String {
        let source = self.sources.get(&fact.source);
        let name = source.map_or(fact.source.as_str(), |source| source.name.as_str());
        let year = fact.year.as_deref().or(source.map(|source| source.year.as_str()));
        let parts = [
            Some(name.to_owned()),
            year.map(str::to_owned),
            who.or_else(|| fact.who.clone()),
            ages.or_else(|| fact.ages.clone()),
        ];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

/// Key of a fact's text in languages other than the first: dots become dashes.
#[must_use]
pub fn text_key(id: &str) -> String {
    format!("fact--{}", id.replace('.', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

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
        Evidence::new(RawEvidence {
            sources: BTreeMap::from([("S".into(), source)]),
            facts: BTreeMap::from([("S.1".into(), fact), ("S.2".into(), other)]),
        })
    }

    #[test]
    fn shows_who_said_so() {
        let fact = evidence().view("S.1", None).expect("it is there");
        assert_eq!(fact.source, "A survey · 2019 · an office · 15 to 39");
        assert_eq!((fact.text.as_str(), fact.disagrees_with), ("Many people.", vec!["S.2".to_owned()]));
        assert_eq!(evidence().view("S.2", None).expect("it is there").source, "gone · c. 2001");
        assert_eq!(evidence().view("S.3", None), None);
    }

    #[test]
    fn facts_that_measure_the_same_stand_side_by_side() {
        let mut raw = RawEvidence { sources: BTreeMap::new(), facts: evidence().facts };
        if let Some(fact) = raw.facts.get_mut("S.1") {
            (fact.value, fact.up_to) = (Some(30), Some(40));
        }
        let evidence = Evidence::new(raw);
        assert_eq!(evidence.measures(), [("people", vec!["S.2", "S.1"])]);
        assert_eq!(evidence.view("S.1", None).and_then(|fact| fact.measured), Some((30, 40)));
    }

    #[test]
    fn shows_another_language() {
        let (texts, problems) = Catalogue::parse("de.ftl", "de", "fact--S-1 = Viele.\n    .ages = 15 bis 39\n");
        assert_eq!(problems, []);
        let fact = evidence().view("S.1", Some(&texts)).expect("it is there");
        assert_eq!((fact.text.as_str(), fact.source.as_str()), ("Viele.", "A survey · 2019 · an office · 15 bis 39"));
        assert_eq!(evidence().view("S.2", Some(&texts)).expect("it is there").text, "Many people.");
    }
}
