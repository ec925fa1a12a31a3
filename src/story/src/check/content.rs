//! Checks what the words say, as far as a program can: words not to use, what is hard in an easy language, figures that no
//! fact gives, texts longer than their page, rooms that ask a group nothing, and whether support is met on every route. All of
//! it is for people to look at, so all are warnings, and it is asked for by those who write, not whenever levels are loaded.

mod asked;
mod easy;
mod figures;
mod lengths;
mod notes;
mod routes;
mod topics;
mod wording;

use std::collections::BTreeSet;

use crate::model::Pack;
use crate::persona::Arguments;
use crate::problem::{Problem, Severity, sorted};
use crate::report::Report;
use crate::source::{EDITOR, Files, Library, SHELL};
use crate::text::{self, Catalogue};

/// One text with where it stands.
struct Text<'a> {
    /// Its id among all texts: "no-reason/letter--envelope.means", "shell/note--body".
    id: String,
    /// The file it stands in.
    file: &'a str,
    catalogue: &'a Catalogue,
    key: &'a str,
    attribute: Option<&'a str>,
    /// The words.
    words: String,
}

impl Text<'_> {
    fn warn(&self, message: String, hint: impl Into<String>, report: &mut Report) {
        let at = self.catalogue.position(self.key, self.attribute);
        report.placed(self.file, at, Severity::Warning, message, hint.into());
    }
}

/// Checks all packs that can be played, and the program's own texts.
#[must_use]
pub fn content(files: &Files, library: &Library) -> Vec<Problem> {
    let mut report = Report::default();
    let lists = wording::lists(files, &mut report);
    let nobody = [Arguments::default()];
    let own = [("shell", SHELL, &library.shell), ("editor", EDITOR, &library.editor)];
    for (scope, folder, language, texts) in own
        .into_iter()
        .flat_map(|(scope, folder, texts)| texts.iter().map(move |(tag, texts)| (scope, folder, tag, texts)))
    {
        let file = format!("{folder}{language}.ftl");
        let texts: Vec<Text<'_>> = all(scope, &file, texts, &nobody).collect();
        words(&texts, &lists, language, &mut report);
    }
    for pack in &library.packs {
        let people = Arguments::all(&pack.personas);
        for (language, catalogue) in &*pack.texts {
            let file = format!("{}/text/{language}.ftl", pack.id);
            let texts: Vec<Text<'_>> = all(&pack.id, &file, catalogue, &people).collect();
            words(&texts, &lists, language, &mut report);
            lengths::check(pack, &texts, language, &mut report);
            figures::check(pack, &texts, &mut report);
            notes::check(pack, &texts, &mut report);
            topics::check(catalogue, &file, &mut report);
        }
        first_language(pack, &lists, &mut report);
        asked::check(pack, &mut report);
        routes::check(pack, &mut report);
    }
    sorted(report.finish(files))
}

/// Checks the words of one file.
fn words(texts: &[Text<'_>], lists: &wording::Lists, language: &str, report: &mut Report) {
    for list in wording::of(lists, language) {
        wording::check(texts, list, report);
        if let Some(rules) = &list.easy {
            easy::check(texts, &easy::Rules::of(rules), report);
        }
    }
}

/// Checks the words of the facts, which in the first language stand in the evidence.
fn first_language(pack: &Pack, lists: &wording::Lists, report: &mut Report) {
    for list in pack.languages.first().into_iter().flat_map(|language| wording::of(lists, language)) {
        wording::facts(pack, list, report);
        if let Some(rules) = &list.easy {
            easy::facts(pack, &easy::Rules::of(rules), report);
        }
    }
}

/// All texts of a file, each once in every wording that it has for one of these people.
fn all<'a>(
    scope: &'a str,
    file: &'a str,
    catalogue: &'a Catalogue,
    people: &'a [Arguments],
) -> impl Iterator<Item = Text<'a>> {
    catalogue.keys().flat_map(move |(key, attribute)| {
        let words = people.iter().filter_map(|person| catalogue.get(key, attribute, &person.pairs()));
        let id = format!("{scope}/{}", text::name(key, attribute));
        let text = move |words| Text { id: id.clone(), file, catalogue, key, attribute, words };
        words.collect::<BTreeSet<String>>().into_iter().map(text)
    })
}
