//! Checks that every text that is needed is there in every language, and that every text that is there is needed.

mod numbers;
mod teaching;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::evidence::{has_words, source_key, text_key};
use crate::locate::Position;
use crate::pages::KEYS;
use crate::persona::{HOUSEHOLD, VARIABLES};
use crate::problem::Severity;
use crate::raw::{RawChoice, RawCondition, RawPersona, RawSupport};
use crate::report::{At, Report};
use crate::said;
use crate::source::{Gathered, OTHERWISE, RoomFile, SHELL};
use crate::text::{self, Catalogue, TOPICS};

/// More texts of one room that nothing asks for are told together.
const MOST_UNUSED: usize = 3;

/// One language of a pack, and which of its texts have been asked for.
struct Needs<'a> {
    file: String,
    texts: &'a Catalogue,
    known: BTreeSet<(String, Option<String>)>,
}

impl Needs<'_> {
    /// A text that must be there.
    fn need(&mut self, key: &str, attribute: Option<&str>, at: &At<'_>, report: &mut Report) {
        if !self.texts.has(key, attribute) && !self.texts.is_broken(key) {
            let name = text::name(key, attribute);
            let hint = match attribute {
                None => format!("Add the line `{key} = …` to that file."),
                Some(attribute) => format!("Add the line `    .{attribute} = …` under `{key} = …` in that file."),
            };
            report.error(at, format!("the text `{name}` is missing in {}", self.file), hint);
        }
        self.allow(key, attribute);
    }

    /// A text that may be there.
    fn allow(&mut self, key: &str, attribute: Option<&str>) {
        self.known.insert((key.to_owned(), attribute.map(str::to_owned)));
    }

    fn need_all(&mut self, key: &str, attributes: &[&str], at: &At<'_>, report: &mut Report) {
        self.need(key, None, at, report);
        for attribute in attributes {
            self.need(key, Some(attribute), at, report);
        }
    }

    /// Texts that nothing asks for: of a text that nothing shows its attributes are not told as well.
    fn orphans(&self) -> Vec<(&str, Option<&str>)> {
        let is_known =
            |key: &str, attribute: Option<&str>| self.known.contains(&(key.to_owned(), attribute.map(str::to_owned)));
        let orphans = self.texts.keys().filter(|(key, attribute)| !is_known(key, *attribute));
        orphans.filter(|(key, attribute)| attribute.is_none() || is_known(key, None)).collect()
    }

    /// Texts that nothing asks for and that no language before has (`said`); those of a room that is not there are one problem.
    fn unused(&self, said: &mut BTreeSet<String>, report: &mut Report) {
        let room = |key: &str| key.split("--").next().unwrap_or_default().to_owned();
        let is_gone = |room: &String| {
            self.texts.has(room, Some("in")) && !self.known.contains(&(room.clone(), Some("in".to_owned())))
        };
        let of = |gone: &String| self.texts.keys().filter(|(key, _)| room(key) == *gone).count();
        let mut warn = |name: String, at, message: String, hint: &str| {
            if said.insert(name) {
                report.placed(&self.file, at, Severity::Warning, message, hint.to_owned());
            }
        };
        for (key, attribute) in self.orphans() {
            let gone = Some(room(key)).filter(is_gone).map(|gone| (of(&gone), gone));
            if let Some((texts, gone)) = gone.filter(|(texts, _)| *texts > MOST_UNUSED) {
                let message = format!("nothing shows the {texts} texts of the room \"{gone}\"");
                let hint = "Is its file missing in `rooms` of pack.ron? If the room has gone, take its texts out.";
                warn(gone.clone(), self.texts.position(&gone, None), message, hint);
                continue;
            }
            let name = text::name(key, attribute);
            let message = format!("nothing shows the text `{name}`");
            let hint = "Is its key misspelt, or has what it belongs to gone? Other languages may have it, too.";
            warn(name, self.texts.position(key, attribute), message, hint);
        }
    }

    /// Texts that nothing asks for, and texts that refer to what is not there.
    fn rest(&self, complete: bool, personas: &[RawPersona], said: &mut BTreeSet<String>, report: &mut Report) {
        if complete {
            self.unused(said, report);
        }
        let variables: &[&str] = if personas.is_empty() { &[] } else { &VARIABLES };
        dangling(&self.file, self.texts, Some(variables), report);
        let households: BTreeSet<&str> = personas.iter().map(|persona| persona.household.as_str()).collect();
        for (at, household) in self.texts.selected(HOUSEHOLD).filter(|(_, key)| !households.contains(key.as_str())) {
            let message = format!("this text asks for the household \"{household}\", which nobody has");
            let known = households.iter().copied().collect::<Vec<_>>().join(", ");
            let hint = format!("Households of the personas of pack.ron: {known}.");
            report.placed(&self.file, at, Severity::Error, message, hint);
        }
    }
}

/// Checks the texts of a pack.
pub(super) fn pack(gathered: &Gathered, shell: &BTreeMap<String, Arc<Catalogue>>, report: &mut Report) {
    let at = At::file(&gathered.file);
    let languages = at.field("languages");
    let mut orphans = BTreeSet::new();
    for (index, language) in gathered.raw.languages.iter().enumerate() {
        if !shell.contains_key(language) {
            let spoken = spoken(shell);
            let message =
                format!("the program has no words of its own in \"{language}\": titles and buttons are in {spoken}");
            report.warning(&languages.item(index), message, "The pack can be played all the same, in its own words.");
        }
        let Some(texts) = gathered.texts.get(language) else { continue };
        let file = format!("{}/text/{language}.ftl", gathered.folder);
        let mut needs = Needs { file, texts, known: BTreeSet::new() };
        needs.need_all("pack", &["about"], &at.field("id"), report);
        needs.allow("pack", Some(TOPICS));
        declared(gathered, &at, &mut needs, report);
        let mut ids = BTreeSet::new();
        for room in gathered.rooms.iter().filter(|room| ids.insert(room.raw.id.as_str())) {
            self::room(room, &mut needs, report);
        }
        teaching::rooms(gathered, &mut needs, report);
        teaching::plans(gathered, &mut needs, report);
        if index > 0 {
            facts(gathered, &mut needs, report);
        }
        needs.rest(
            gathered.complete && ids.len() == gathered.rooms.len(),
            &gathered.raw.personas,
            &mut orphans,
            report,
        );
        titles(gathered, &needs, report);
    }
}

/// Rooms that are called the same: on a list of rooms nobody could tell them apart.
fn titles(gathered: &Gathered, needs: &Needs<'_>, report: &mut Report) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for room in &gathered.rooms {
        let id = room.raw.id.as_str();
        let Some(title) = needs.texts.get(id, None, &[]) else { continue };
        match seen.get(&title) {
            Some(first) if *first != id => {
                let message = format!("the rooms \"{first}\" and \"{id}\" have the same title, \"{title}\"");
                let hint = "Give one of them another title, so that they can be told apart in lists.".to_owned();
                report.placed(&needs.file, needs.texts.position(id, None), Severity::Warning, message, hint);
            }
            _ => drop(seen.insert(title, id)),
        }
    }
}

/// What the program speaks where it has no words in a language.
fn spoken(shell: &BTreeMap<String, Arc<Catalogue>>) -> String {
    let texts = shell.get("en").or_else(|| shell.values().next());
    texts.and_then(|texts| texts.get("language-name", None, &[])).unwrap_or_else(|| "no language".to_owned())
}

fn declared(gathered: &Gathered, at: &At<'_>, needs: &mut Needs<'_>, report: &mut Report) {
    let raw = &gathered.raw;
    let (causes, supports, endings) = (at.field("causes"), at.field("supports"), at.field("endings"));
    for (index, cause) in raw.causes.iter().enumerate() {
        needs.need_all(&format!("cause--{}", cause.id), &["means"], &causes.item(index).field("id"), report);
    }
    for (index, support) in raw.supports.iter().enumerate() {
        let key = format!("support--{}", support.id);
        let at = supports.item(index);
        needs.need(&key, None, &at.field("id"), report);
        let fits = at.field("fits");
        for (index, fit) in support.fits.iter().enumerate() {
            needs.need(&key, Some(&fit.id), &fits.item(index).field("id"), report);
        }
        table(gathered, support, &at, needs, report);
    }
    let glossary = at.field("glossary");
    for (index, term) in raw.glossary.iter().enumerate() {
        let key = format!("glossary--{}", term.id);
        needs.need_all(&key, &["means", "who"], &glossary.item(index).field("id"), report);
    }
    let personas = at.field("personas");
    for (index, persona) in raw.personas.iter().enumerate() {
        needs.need(&format!("persona--{}", persona.id), None, &personas.item(index).field("id"), report);
    }
    measures(gathered, needs, report);
    for (index, ending) in raw.endings.iter().enumerate() {
        needs.need_all(&format!("ending--{}", ending.id), &["text", "next"], &endings.item(index).field("id"), report);
    }
}

/// What facts measure together.
fn measures(gathered: &Gathered, needs: &mut Needs<'_>, report: &mut Report) {
    let file = At::file(&gathered.evidence_file);
    let facts = file.field("facts");
    let mut seen = BTreeSet::new();
    for (id, fact) in gathered.evidence.iter().flat_map(|evidence| &evidence.facts) {
        if let Some(measure) = fact.measures.as_deref().filter(|measure| seen.insert(*measure)) {
            let key = format!("measures--{measure}");
            if gathered.taken.told(needs.texts.language(), &key, None).is_none() {
                needs.need(&key, None, &facts.key(id).field("measures"), report);
            }
        }
    }
}

/// Texts of the rows of `fits.ron` for a support, and of its empty cells.
fn table(gathered: &Gathered, support: &RawSupport, at: &At<'_>, needs: &mut Needs<'_>, report: &mut Report) {
    let key = format!("support--{}", support.id);
    let file = At::file(&gathered.fits_file);
    let rows = file.field("rows");
    for (index, row) in gathered.rows(support) {
        needs.need(&key, Some(&row.id), &rows.item(index).field("id"), report);
    }
    if gathered.has_empty_cell(support) {
        needs.need(&key, Some(OTHERWISE), &at.field("id"), report);
    }
}

fn room(room: &RoomFile, needs: &mut Needs<'_>, report: &mut Report) {
    let at = At::file(&room.file);
    let id = &room.raw.id;
    needs.need_all(id, &["in", "out"], &at.field("id"), report);
    // What the clock says stands in the room; where that is words, each language has its own.
    needs.allow(id, Some("clock"));
    let things = at.field("things");
    for (index, thing) in room.raw.things.iter().enumerate() {
        let key = format!("{id}--{}", thing.id);
        needs.need_all(&key, &["means"], &things.item(index).field("id"), report);
        needs.allow(&key, Some("means-out"));
    }
    let list = at.field("said");
    for (index, words) in room.raw.said.iter().enumerate() {
        needs.need(&said::key(id, &words.id), None, &list.item(index).field("id"), report);
    }
    choice(&format!("{id}--in"), &room.raw.going_in, &at.field("going_in"), needs, report);
    choice(&format!("{id}--out"), &room.raw.coming_out, &at.field("coming_out"), needs, report);
}

fn choice(key: &str, raw: &RawChoice, at: &At<'_>, needs: &mut Needs<'_>, report: &mut Report) {
    needs.need(key, None, at, report);
    let options = at.field("options");
    for (index, option) in raw.options.iter().enumerate() {
        let key = format!("{key}--{}", option.id);
        let item = options.item(index);
        let at = item.field("id");
        needs.need_all(&key, &["after"], &at, report);
        if !matches!(option.when, RawCondition::Always) {
            needs.need(&key, Some("closed"), &at, report);
        }
    }
}

fn facts(gathered: &Gathered, needs: &mut Needs<'_>, report: &mut Report) {
    let Some(evidence) = &gathered.evidence else { return };
    let file = At::file(&gathered.evidence_file);
    let facts = file.field("facts");
    for id in evidence.facts.keys() {
        let key = text_key(id);
        needs.need(&key, None, &facts.key(id), report);
        for attribute in ["who", "ages", "year"] {
            needs.allow(&key, Some(attribute));
        }
    }
    let sources = file.field("sources");
    for (id, source) in &evidence.sources {
        let key = source_key(id);
        needs.need(&key, None, &sources.key(id), report);
        needs.allow(&key, Some("year"));
        if has_words(&source.year) {
            needs.need(&key, Some("year"), &sources.key(id), report);
        }
    }
}

/// Checks the product's own texts: all languages have the same ones.
pub(super) fn shell(shell: &BTreeMap<String, Arc<Catalogue>>, report: &mut Report) {
    same_texts(SHELL, shell, KEYS, report);
}

/// Checks that all languages of a folder have the same texts, these keys among them.
pub(super) fn same_texts(folder: &str, shell: &BTreeMap<String, Arc<Catalogue>>, keys: &[&str], report: &mut Report) {
    let Some(first) = shell.get("en").or_else(|| shell.values().next()) else { return };
    for (language, texts) in shell {
        let file = format!("{folder}{language}.ftl");
        dangling(&file, texts, None, report);
        for key in keys.iter().filter(|key| !texts.has(key, None) && !texts.is_broken(key)) {
            let hint = format!("Add the line `{key} = …`; pages show it.");
            report.placed(&file, Position::START, Severity::Error, format!("the text `{key}` is missing"), hint);
        }
        let more = first.keys().filter(|(key, attribute)| attribute.is_some() || !keys.contains(key));
        for (key, attribute) in more.filter(|(key, attribute)| !texts.has(key, *attribute)) {
            let name = text::name(key, attribute);
            let message = format!("the text `{name}` is missing");
            let hint = format!("{folder}{}.ftl has it; translate it.", first.language());
            report.placed(&file, texts.position(key, None), Severity::Error, message, hint);
        }
        for (key, attribute) in texts.keys().filter(|(key, attribute)| !first.has(key, *attribute)) {
            let message = format!("{folder}{}.ftl has no text `{key}`", first.language());
            let hint = "Is its key misspelt, or has it gone there?".to_owned();
            report.placed(&file, texts.position(key, attribute), Severity::Warning, message, hint);
        }
    }
}

fn dangling(file: &str, texts: &Catalogue, variables: Option<&[&str]>, report: &mut Report) {
    for (at, what) in texts.dangling(variables) {
        let message = format!("this text refers to `{what}`, which is not there");
        report.placed(file, at, Severity::Error, message, "Write the words themselves.".to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Files;

    #[test]
    fn all_languages_of_the_product_have_the_same_texts() {
        let english: String = KEYS.iter().map(|key| format!("{key} = x\n")).collect();
        let mut shell = BTreeMap::new();
        for (language, text) in [
            ("en", format!("{english}extra =\n    .more = {{ missing }}\n")),
            ("de", format!("{english}alt = x\n").replace("\ntitle = x\n", "\n")),
        ] {
            let (texts, problems) = Catalogue::parse("f.ftl", language, &text);
            assert_eq!(problems, []);
            shell.insert(language.to_owned(), Arc::new(texts));
        }
        let mut report = Report::default();
        super::shell(&shell, &mut report);
        let mut found: Vec<String> =
            report.finish(&Files::default()).iter().map(|p| format!("{}: {}", p.file, p.message)).collect();
        found.sort();
        assert_eq!(
            found,
            [
                "text/de.ftl: text/en.ftl has no text `alt`",
                "text/de.ftl: the text `extra.more` is missing",
                "text/de.ftl: the text `title` is missing",
                "text/en.ftl: this text refers to `missing`, which is not there",
            ]
        );
    }

    #[test]
    fn the_texts_of_a_room_whose_file_is_not_listed_are_one_problem() {
        let mut files = crate::generate::pack(3);
        let text =
            |files: &Files, name: &str| String::from_utf8(files.get(name).expect("a file").to_vec()).expect("text");
        let ftl = text(&files, "generated/text/en.ftl");
        let room = "cellar = C\n    .in = I.\n    .out = O.\ncellar--a = A\n    .means = M.\n";
        files.insert("generated/text/en.ftl", format!("{ftl}{room}odd = x\n"));
        let found = crate::source::load(&files, &crate::generate::vocabulary()).problems;
        let said: Vec<&str> = found.iter().map(|problem| problem.message.as_str()).collect();
        assert_eq!(said, ["nothing shows the 5 texts of the room \"cellar\"", "nothing shows the text `odd`"]);
    }
}
