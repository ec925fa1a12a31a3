//! Warns of translations whose source has been changed since: what `studio check` says of what `studio texts status` finds.
//! Whether a translation still fits, a person judges.

use std::path::Path;

use anyhow::Context;
use story::problem::{Problem, Severity};
use story::source::Library;
use story::text::Catalogue;

use super::scopes::{Scope, of};

/// More texts of one file are counted, not named.
const MOST_NAMED: usize = 3;

/// A warning for each file with such translations, at the first of them. Files are named from the folder of the levels.
///
/// # Errors
/// If a text file cannot be read.
pub(crate) fn outdated(dir: &Path, library: &Library) -> anyhow::Result<Vec<Problem>> {
    let mut problems = Vec::new();
    // Levels without the program's words in its first language have none to compare with, and that is said elsewhere.
    if !library.shell.contains_key("en") {
        return Ok(problems);
    }
    for scope in of(dir, library)? {
        for lang in scope.languages() {
            let ids = scope.outdated(&lang);
            if !ids.is_empty() {
                problems.push(problem(dir, &scope, &lang, &ids)?);
            }
        }
    }
    Ok(problems)
}

fn problem(dir: &Path, scope: &Scope, lang: &str, ids: &[String]) -> anyhow::Result<Problem> {
    let path = scope.file(lang);
    let file = path.strip_prefix(dir).unwrap_or(&path).display().to_string();
    let (texts, _) = Catalogue::parse(&file, lang, &scope.written(lang));
    let first = ids.first().context("there is one")?;
    let (key, attribute) = first.split_once('.').map_or((first.as_str(), None), |(key, name)| (key, Some(name)));
    let at = texts.position(key, attribute);
    let named = ids.iter().take(MOST_NAMED).map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    let more = ids.len().saturating_sub(MOST_NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let source = &scope.language;
    Ok(Problem {
        file,
        line: at.line,
        column: at.column,
        severity: Severity::Warning,
        message: format!("translated from a wording in {source}.ftl that has been changed since: {named}{more}"),
        hint: format!(
            "Look whether they still say the same, then run `studio texts accept --lang {lang}`. `studio texts status` names all."
        ),
    })
}
