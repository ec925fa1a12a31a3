//! Checks that what is stated has evidence and that evidence has a source. Whether a fact is true, people check.

use std::collections::BTreeSet;

use crate::evidence::Taken;
use crate::raw::{RawAccount, RawEvidence, RawFact};
use crate::report::{At, Report};
use crate::source::{Gathered, ID_HINT, is_id};

/// Causes that the story of anybody names at least.
const FACTORS: usize = 2;
/// Facts that one fact disagrees with.
const MOST_DISAGREEING: usize = 50;

/// Checks a pack.
pub(super) fn pack(gathered: &Gathered, report: &mut Report) {
    let at = At::file(&gathered.file);
    let causes = at.field("causes");
    for (index, cause) in gathered.raw.causes.iter().enumerate() {
        stated(&cause.evidence, &format!("the cause \"{}\"", cause.id), &causes.item(index), report);
    }
    let personas = at.field("personas");
    for (index, persona) in gathered.raw.personas.iter().enumerate() {
        let at = personas.item(index);
        stated(&persona.evidence, &format!("the persona \"{}\"", persona.id), &at, report);
        if persona.weighs.len() == 1 {
            let message = format!("one cause alone weighs on the persona \"{}\"", persona.id);
            report.error(&at.field("weighs"), message, "Nobody withdraws for one reason: let two weigh, or none.");
        }
    }
    let supports = at.field("supports");
    for (index, support) in gathered.raw.supports.iter().enumerate() {
        let at = supports.item(index);
        stated(&support.evidence, &format!("the support \"{}\"", support.id), &at, report);
        let fits = at.field("fits");
        for (index, fit) in support.fits.iter().enumerate() {
            stated(&fit.evidence, &format!("the fit \"{}\" of \"{}\"", fit.id, support.id), &fits.item(index), report);
        }
    }
    for room in &gathered.rooms {
        let file = At::file(&room.file);
        let things = file.field("things");
        for (index, thing) in room.raw.things.iter().enumerate().filter(|(_, thing)| thing.evidence.is_empty()) {
            let message = format!("nothing is documented about \"{}\"", thing.id);
            report.warning(
                &things.item(index),
                message,
                "Add `evidence: [\"…\"]`, if its text states something as a fact.",
            );
        }
    }
    if let Some(evidence) = &gathered.evidence {
        let at = At::file(&gathered.evidence_file);
        let known = Known { evidence, taken: &gathered.taken };
        sources(evidence, &at.field("sources"), report);
        let facts = at.field("facts");
        for (id, raw) in &evidence.facts {
            fact(id, raw, &known, &facts.key(id), report);
        }
        let accounts = at.field("accounts");
        for (index, raw) in evidence.accounts.iter().enumerate() {
            account(raw, gathered, &known, &accounts.item(index), report);
        }
    }
}

/// Reports what is stated without evidence.
pub(super) fn stated(evidence: &[String], what: &str, at: &At<'_>, report: &mut Report) {
    if evidence.is_empty() {
        let message = format!("{what} is stated without evidence");
        report.error(&at.field("evidence"), message, "Name the facts of evidence.ron that document it.");
    }
}

fn sources(evidence: &RawEvidence, at: &At<'_>, report: &mut Report) {
    let used: BTreeSet<&str> = evidence.facts.values().map(|fact| fact.source.as_str()).collect();
    for (key, source) in &evidence.sources {
        let at = at.key(key);
        if source.name.trim().is_empty() || source.year.trim().is_empty() {
            report.error(
                &at,
                format!("the source \"{key}\" lacks its name or year"),
                "Say who published what, and when.",
            );
        }
        if !used.contains(key.as_str()) {
            report.warning(&at, format!("no fact comes from the source \"{key}\""), "Take it out, or add the facts.");
        }
    }
}

/// What a fact may name: what is written beside it, and what is taken from other packs.
struct Known<'a> {
    evidence: &'a RawEvidence,
    taken: &'a Taken,
}

impl Known<'_> {
    fn sources(&self) -> impl Iterator<Item = &str> {
        self.evidence.sources.keys().chain(self.taken.sources.keys()).map(String::as_str)
    }

    fn facts(&self) -> impl Iterator<Item = &str> {
        self.evidence.facts.keys().chain(self.taken.facts.keys()).map(String::as_str)
    }
}

fn fact(id: &str, raw: &RawFact, known: &Known<'_>, at: &At<'_>, report: &mut Report) {
    let part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if id.len() > 40 || !id.split('.').all(part) {
        let message = format!("\"{}\" cannot be the id of a fact", id.chars().take(60).collect::<String>());
        report.error(at, message, "Write letters and digits with single dots between them, as in \"JT.4\".");
    }
    if raw.text.trim().is_empty() {
        report.error(&at.field("text"), format!("the fact {id} says nothing"), "Say it in your own words.");
    }
    if known.sources().all(|source| source != raw.source) {
        let near = report.nearest(&raw.source, known.sources());
        let near = near.map(|near| format!("Did you mean \"{near}\"? ")).unwrap_or_default();
        let message = format!("there is no source \"{}\"", raw.source);
        report.error(&at.field("source"), message, format!("{near}Sources are listed at the top of this file."));
    }
    if counts(&raw.text) && raw.who.as_deref().is_none_or(|who| who.trim().is_empty()) {
        let message = format!("the fact {id} gives a figure but not who counted it");
        report.warning(&at.field("text"), message, "Add `who: \"…\"`.");
    }
    measured(id, raw, at, report);
    disagreements(id, raw, known, &at.field("disagrees_with"), report);
}

/// Checks that an account names facts that are there, and more causes than one.
fn account(raw: &RawAccount, gathered: &Gathered, known: &Known<'_>, at: &At<'_>, report: &mut Report) {
    let facts = at.field("facts");
    for (index, id) in raw.facts.iter().enumerate().filter(|(_, id)| known.facts().all(|fact| fact != *id)) {
        let near = report.nearest(id, known.facts()).map(|near| format!("Did you mean \"{near}\"?"));
        report.error(&facts.item(index), format!("there is no fact \"{id}\""), near.unwrap_or_default());
    }
    let causes = || gathered.raw.causes.iter().map(|cause| cause.id.as_str());
    let field = at.field("causes");
    for (index, id) in raw.causes.iter().enumerate().filter(|(_, id)| causes().all(|cause| cause != *id)) {
        let near = report.nearest(id, causes()).map(|near| format!("Did you mean \"{near}\"? ")).unwrap_or_default();
        let hint = format!("{near}Causes are declared in pack.ron under `causes`.");
        report.error(&field.item(index), format!("there is no cause \"{id}\""), hint);
    }
    if raw.causes.iter().collect::<BTreeSet<_>>().len() < FACTORS {
        let message = format!("the account of {} names fewer than two causes", raw.who);
        report.error(
            &field,
            message,
            "Nobody withdraws for one reason: name what else the source says, or leave it out.",
        );
    }
}

/// Checks that a fact that measures something gives a number for it.
fn measured(id: &str, raw: &RawFact, at: &At<'_>, report: &mut Report) {
    if raw.measures.as_deref().is_some_and(|measure| !is_id(measure)) {
        report.error(&at.field("measures"), format!("what {id} measures cannot be an id"), ID_HINT);
    }
    if raw.measures.is_some() != raw.value.is_some() {
        let hint = "Write both `measures: \"…\"` and `value: …`, or neither.";
        report.error(at, format!("the fact {id} has only one of `measures` and `value`"), hint);
    }
    if raw.up_to.is_some_and(|up_to| raw.value.is_none_or(|value| up_to <= value)) {
        let message = format!("`up_to` of {id} is not more than its `value`");
        report.error(&at.field("up_to"), message, "Write the smaller number as `value`.");
    }
}

fn disagreements(id: &str, raw: &RawFact, known: &Known<'_>, at: &At<'_>, report: &mut Report) {
    if raw.disagrees_with.len() > MOST_DISAGREEING {
        let message = format!("{} facts that disagree are too many", raw.disagrees_with.len());
        report.error(at, message, format!("{MOST_DISAGREEING} are the most."));
        return;
    }
    for (index, other) in raw.disagrees_with.iter().enumerate() {
        let at = at.item(index);
        match known.evidence.facts.get(other) {
            // One that is taken is told of it when both are put together.
            None if known.taken.facts.contains_key(other) => {}
            None => {
                let near = report.nearest(other, known.facts());
                let near = near.map(|near| format!("Did you mean \"{near}\"?")).unwrap_or_default();
                report.error(&at, format!("there is no fact \"{other}\""), near);
            }
            Some(_) if other == id => report.error(&at, format!("{id} disagrees with itself"), "Name another fact."),
            Some(fact) if !fact.disagrees_with.iter().any(|back| back == id) => {
                let message = format!("{id} disagrees with {other}, but {other} does not say so");
                report.warning(&at, message, format!("Add \"{id}\" to `disagrees_with` of {other}."));
            }
            Some(_) => {}
        }
    }
}

/// Whether a text gives a figure: two digits in a row, or a percentage.
fn counts(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.windows(2).any(|pair| matches!(pair, [a, b] if a.is_ascii_digit() && (b.is_ascii_digit() || *b == b'%')))
}
