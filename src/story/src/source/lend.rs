//! Facts that a pack takes from another one: where they are written, what comes along, and their texts in every language.
//! It reports what cannot be taken and shows nothing.

use std::collections::BTreeSet;

use super::Gathered;
use crate::evidence::{Taken, source_key, text_key, texts_of_fact, texts_of_source};
use crate::raw::{RawEvidence, RawTaken};
use crate::report::{At, Report};

/// What a pack takes from the others of the list.
pub(super) fn take(to: &Gathered, packs: &[&Gathered], report: &mut Report) -> Taken {
    let mut taken = Taken::default();
    let Some(own) = &to.evidence else { return taken };
    let file = At::file(&to.evidence_file);
    let list = file.field("from");
    for (index, raw) in own.from.iter().enumerate() {
        let at = list.item(index);
        if let Some((from, evidence)) = lender(to, raw, packs, &at, report) {
            let mut loan = Loan { own, from, evidence, taken: &mut taken, report };
            loan.languages(to, &at);
            let there = evidence.facts.keys().map(|id| (id.clone(), from.folder.clone()));
            loan.taken.lendable.extend(there);
            for (index, id) in raw.facts.iter().enumerate() {
                loan.fact(id, &to.folder, &at.field("facts").item(index));
            }
        }
    }
    alone(own, &taken, &file, report);
    taken
}

/// Reports what a fact that is taken disagrees with if that has stayed behind: it is in the other pack only because that
/// takes it from a third.
fn alone(own: &RawEvidence, taken: &Taken, file: &At<'_>, report: &mut Report) {
    for (id, fact) in &taken.facts {
        let there = |other: &&String| own.facts.contains_key(*other) || taken.facts.contains_key(*other);
        for other in fact.disagrees_with.iter().filter(|other| !there(other)) {
            let message = format!("the fact \"{id}\" disagrees with \"{other}\", which is not here");
            report.error(&file.field("from"), message, "Take that one too, from the pack that it is written in.");
        }
    }
}

/// The pack that facts are taken from, and its evidence.
fn lender<'a>(
    to: &Gathered,
    raw: &RawTaken,
    packs: &[&'a Gathered],
    at: &At<'_>,
    report: &mut Report,
) -> Option<(&'a Gathered, &'a RawEvidence)> {
    let at = at.field("pack");
    if raw.pack == to.folder {
        report.error(&at, "a pack cannot take facts from itself", "Write the facts under `facts`.");
        return None;
    }
    let Some(from) = packs.iter().find(|pack| pack.folder == raw.pack) else {
        let near = report.nearest(&raw.pack, packs.iter().map(|pack| pack.folder.as_str()));
        let near = near.map(|near| format!("Did you mean \"{near}\"? ")).unwrap_or_default();
        let message = format!("there is no pack \"{}\" that could be read", raw.pack);
        report.error(&at, message, format!("{near}Packs are listed in index.ron."));
        return None;
    };
    let Some(evidence) = &from.evidence else {
        let message = format!("the facts of \"{}\" cannot be read", raw.pack);
        report.error(&at, message, format!("Mend {} first.", from.evidence_file));
        return None;
    };
    Some((from, evidence))
}

/// Facts on their way from one pack to another.
struct Loan<'a> {
    own: &'a RawEvidence,
    from: &'a Gathered,
    evidence: &'a RawEvidence,
    taken: &'a mut Taken,
    report: &'a mut Report,
}

impl Loan<'_> {
    /// Warns of languages that the facts are not told in.
    fn languages(&mut self, to: &Gathered, at: &At<'_>) {
        for language in to.raw.languages.iter().filter(|language| !self.from.raw.languages.contains(language)) {
            let name = &self.from.folder;
            let first = self.from.raw.languages.first().map_or("", String::as_str);
            let message = format!("\"{name}\" has no texts in \"{language}\": its facts are told in \"{first}\" there");
            self.report.warning(&at.field("pack"), message, format!("Translate {name}, at least its facts."));
        }
    }

    /// Takes a fact, and all that it disagrees with.
    fn fact(&mut self, id: &str, to: &str, at: &At<'_>) {
        if !self.evidence.facts.contains_key(id) {
            self.missing(id, to, at);
            return;
        }
        let mut waiting = vec![id.to_owned()];
        let mut seen = BTreeSet::new();
        while let Some(id) = waiting.pop() {
            let Some(fact) = self.evidence.facts.get(&id).filter(|_| seen.insert(id.clone())) else { continue };
            waiting.extend(fact.disagrees_with.iter().cloned());
            self.take(&id, at);
        }
    }

    fn missing(&mut self, id: &str, to: &str, at: &At<'_>) {
        let name = &self.from.folder;
        let through = self.evidence.from.iter().find(|taken| taken.facts.iter().any(|other| other == id));
        let (message, hint) = match through {
            Some(taken) if taken.pack == to => (
                format!("\"{name}\" takes the fact \"{id}\" from here"),
                "One of the two packs has to write it under `facts`.".to_owned(),
            ),
            Some(taken) => (
                format!("\"{name}\" itself takes the fact \"{id}\" from \"{}\"", taken.pack),
                "Take it from there.".to_owned(),
            ),
            None => {
                let near = self.report.nearest(id, self.evidence.facts.keys().map(String::as_str));
                let near = near.map(|near| format!("Did you mean \"{near}\"? ")).unwrap_or_default();
                let file = &self.from.evidence_file;
                (format!("there is no fact \"{id}\" in \"{name}\""), format!("{near}Its facts are listed in {file}."))
            }
        };
        self.report.error(at, message, hint);
    }

    fn take(&mut self, id: &str, at: &At<'_>) {
        let Some(fact) = self.evidence.facts.get(id) else { return };
        let name = &self.from.folder;
        if self.own.facts.contains_key(id) {
            let message = format!("the fact \"{id}\" is written here, and \"{name}\" has one of this id too");
            self.report.error(at, message, "Take one of them out, or give the one that is written here another id.");
            return;
        }
        if self.taken.from.get(id).is_some_and(|other| other != name) {
            let message = format!("the fact \"{id}\" is taken from two packs");
            self.report.error(at, message, "Take it from one of them.");
            return;
        }
        if let Some(source) = self.evidence.sources.get(&fact.source) {
            if self.own.sources.get(&fact.source).is_some_and(|own| own != source) {
                let message = format!("the source \"{}\" is another one in \"{name}\"", fact.source);
                self.report.error(at, message, "Give the source that is written here another key.");
            }
            self.taken.sources.insert(fact.source.clone(), source.clone());
            self.tell(&source_key(&fact.source), &[None, Some("year")], texts_of_source(source));
        }
        let mut fact = fact.clone();
        // Why it is not used there says nothing about here.
        fact.unused = None;
        self.texts(id, fact.measures.as_deref());
        self.taken.from.insert(id.to_owned(), name.clone());
        self.taken.facts.insert(id.to_owned(), fact);
    }

    /// The texts of a fact, and of what it measures, in every language of the pack it comes from.
    fn texts(&mut self, id: &str, measures: Option<&str>) {
        if let Some(fact) = self.evidence.facts.get(id) {
            self.tell(&text_key(id), &[None, Some("who"), Some("ages"), Some("year")], texts_of_fact(fact));
        }
        if let Some(measure) = measures {
            self.tell(&format!("measures--{measure}"), &[None], std::iter::empty());
        }
    }

    /// Takes a text with these attributes in every language; what is written in the evidence is in the first.
    fn tell<'b>(
        &mut self,
        key: &str,
        attributes: &[Option<&str>],
        written: impl Iterator<Item = (Option<&'static str>, &'b str)>,
    ) {
        for (language, texts) in &self.from.texts {
            for attribute in attributes {
                if let Some(text) = texts.get(key, *attribute, &[]) {
                    self.taken.tell(language, key, *attribute, text);
                }
            }
        }
        for (language, (attribute, text)) in self.from.raw.languages.first().into_iter().cycle().zip(written) {
            self.taken.tell(language, key, attribute, text.to_owned());
        }
    }
}
