//! Gives something another id in every file and in every text of a pack.

use super::Draft;
use crate::ftl;
use crate::names::{Id, Use, is_id, uses, uses_in_plan};
use crate::ron::{self, Refused, splice};
use crate::schema::{self, Names};

pub(super) fn rename(draft: &mut Draft<'_>, id: &Id, to: &str) -> Result<(), Refused> {
    if id.id == to {
        return Ok(());
    }
    let all = all(draft)?;
    let is_it = |found: &Use| found.names == id.names && found.id == id.id && found.of == id.of;
    let defined = |name: &str| {
        let one = |found: &&Use| found.defines && found.names == id.names && found.of == id.of && found.id == name;
        all.iter().flat_map(|(_, uses)| uses).filter(one).map(|found| found.way).collect::<Vec<_>>()
    };
    if !is_id(id.names, to) || !defined(to).is_empty() || matches!(id.names, Names::Pack) {
        return Err(Refused::Id(to.to_owned()));
    }
    let here = defined(&id.id);
    if here.is_empty() {
        return Err(Refused::NotThere(id.id.clone()));
    }
    // Where both choices of a room have such an option, nobody can say which of them is meant elsewhere.
    let only_one = here.len() == 1;
    for (file, uses) in &all {
        let mut text = draft.need(file)?;
        let meant = |found: &&Use| is_it(found) && if found.defines { found.way == id.way } else { only_one };
        for found in uses.iter().filter(meant).rev() {
            text = splice(&text, found.span.0, found.span.1, &format!("\"{to}\""));
        }
        draft.write(file, text);
    }
    texts(draft, id, to)
}

/// All ids in all files of the pack.
fn all(draft: &Draft<'_>) -> Result<Vec<(String, Vec<Use>)>, Refused> {
    let mut all = Vec::new();
    for file in draft.files() {
        let kind = schema::of_file(&file);
        let is_plan = file.split('/').nth(1) == Some("workshops");
        if kind.is_none() && !is_plan {
            continue;
        }
        let text = draft.need(&file)?;
        let root = ron::tree(&text).map_err(|_| Refused::Broken(file.clone()))?;
        let found = kind.map_or_else(|| uses_in_plan(&root), |kind| uses(&root, kind));
        all.push((file, found));
    }
    Ok(all)
}

fn texts(draft: &mut Draft<'_>, id: &Id, to: &str) -> Result<(), Refused> {
    let renamed = Id { id: to.to_owned(), ..id.clone() };
    let (Some((key, attribute)), Some((new_key, new_attribute))) = (id.key(), renamed.key()) else { return Ok(()) };
    for language in draft.languages() {
        let file = draft.text_file(&language);
        let Some(mut text) = draft.text(&file) else { continue };
        if id.names == Names::Fact {
            // Notes for whoever leads a group name facts in square brackets.
            text = text.replace(&format!("[{}]", id.id), &format!("[{to}]"));
        }
        let text = match (&attribute, &new_attribute) {
            (Some(was), Some(is)) => ftl::rename_attribute(&text, &key, was, is),
            _ => ftl::rename(&text, &key, &new_key),
        };
        draft.write(&file, text);
        // From which wordings a translation was made is noted beside it, by the same keys.
        let noted = format!("{}/text/{language}.made-from.tsv", draft.pack);
        if let Some(notes) = draft.text(&noted) {
            let name = |key: &str, attribute: &Option<String>| match attribute {
                Some(attribute) => format!("{key}.{attribute}"),
                None => key.to_owned(),
            };
            draft.write(&noted, note(&notes, &name(&key, &attribute), &name(&new_key, &new_attribute)));
        }
    }
    Ok(())
}

fn note(notes: &str, was: &str, is: &str) -> String {
    let line = |line: &str| match line.strip_prefix(was) {
        Some(rest) if rest.starts_with(['\t', '.']) || rest.starts_with("--") => format!("{is}{rest}"),
        _ => line.to_owned(),
    };
    notes.split_inclusive('\n').map(line).collect()
}
