//! Which level files go into a package. It leaves out journeys that are not offered, but keeps those whose facts the
//! others state.

use std::collections::BTreeSet;
use std::path::Path;

use story::source::{Files, INDEX, Library, load};

use super::Offer;
use crate::web::page;

/// Reads a folder of levels and keeps these packs, the first of them as the one a visitor meets first; all if none is
/// named. The package is called as the `program`, and as its one journey if it has one alone.
///
/// # Errors
/// If a pack is not there or has errors.
pub(super) fn choose(
    folder: &Path,
    wanted: &[String],
    language: Option<&str>,
    program: String,
) -> anyhow::Result<Offer> {
    let mut files = crate::levels::read(folder)?;
    let loaded = load(&files, &crate::levels::vocabulary());
    let there: Vec<&str> = loaded.library.packs.iter().map(|pack| pack.id.as_str()).collect();
    let refused: Vec<&String> = loaded.refused.iter().filter(|id| wanted.is_empty() || wanted.contains(id)).collect();
    if let Some(id) = refused.first() {
        anyhow::bail!("the pack \"{id}\" has errors; `studio check {}` says which", folder.display());
    }
    if let Some(id) = wanted.iter().find(|id| !there.contains(&id.as_str())) {
        anyhow::bail!("there is no pack \"{id}\"; there are {}", there.join(", "));
    }
    let title = title(&loaded.library, wanted, language, program);
    let mut packs = wanted.to_vec();
    if packs.is_empty() {
        packs = there.iter().map(|id| (*id).to_owned()).collect();
    } else {
        keep(&mut files, &packs, &lenders(&loaded.library, &packs));
    }
    Ok(Offer { files, title, packs, language: language.map(str::to_owned) })
}

fn title(library: &Library, wanted: &[String], language: Option<&str>, program: String) -> String {
    let [only] = wanted else { return program };
    let Some(pack) = library.packs.iter().find(|pack| pack.id == *only) else { return program };
    let languages = language.into_iter().chain([page::FIRST]).chain(pack.languages.iter().map(String::as_str));
    let name = languages.filter_map(|tag| pack.texts.get(tag)).find_map(|words| words.get("pack", None, &[]));
    match name {
        Some(name) => format!("{program}: {name}"),
        None => program,
    }
}

/// The packs that are not offered, but whose facts those that are take.
fn lenders(library: &Library, packs: &[String]) -> Vec<String> {
    let offered = library.packs.iter().filter(|pack| packs.contains(&pack.id));
    let from: BTreeSet<&str> = offered
        .flat_map(|pack| pack.evidence.ids().filter_map(|id| pack.evidence.taken_from(id)))
        .filter(|lender| packs.iter().all(|pack| pack != lender))
        .collect();
    from.into_iter().map(str::to_owned).collect()
}

/// Takes the files of other packs out, and writes the list of packs anew.
fn keep(files: &mut Files, packs: &[String], lenders: &[String]) {
    let names: Vec<String> = files.iter().map(|(name, _)| name.to_owned()).collect();
    let needed = |folder: &str| packs.iter().chain(lenders).any(|pack| pack == folder);
    for name in &names {
        let folder = name.split_once('/').map(|(folder, _)| folder);
        let is_of_pack = folder.is_some_and(|folder| files.get(&format!("{folder}/pack.ron")).is_some());
        if is_of_pack && folder.is_some_and(|folder| !needed(folder)) && !name.ends_with("/pack.ron") {
            files.remove(name);
        }
    }
    for name in names.iter().filter_map(|name| Some((name, name.strip_suffix("/pack.ron")?))) {
        if !needed(name.1) {
            files.remove(name.0);
        }
    }
    let index = format!("Index(start: {:?}, packs: {packs:?}, lenders: {lenders:?})\n", packs[0]);
    files.insert(INDEX, index);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(packs: &[&str]) -> anyhow::Result<Offer> {
        let packs: Vec<String> = packs.iter().map(|id| (*id).to_owned()).collect();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../levels");
        choose(&folder, &packs, Some("ja"), "Name".to_owned())
    }

    #[test]
    fn a_package_of_one_journey_brings_the_facts_it_takes_and_offers_no_other() {
        let offer = chosen(&["one-day"]).unwrap();
        let loaded = load(&offer.files, &crate::levels::vocabulary());
        assert_eq!(loaded.library.packs.iter().map(|pack| pack.id.as_str()).collect::<Vec<_>>(), ["one-day"]);
        assert!(loaded.refused.is_empty() && loaded.library.start == "one-day");
        let (evidence, texts) = (&loaded.library.packs[0].evidence, &loaded.library.packs[0].texts);
        assert!(evidence.view("BBC.4", "ja", texts.get("ja")).is_some(), "a fact that No Reason tells");
        assert!(offer.files.get("eighty-fifty/pack.ron").is_none());
        assert_eq!(offer.title, "Name: ある一日");
    }

    #[test]
    fn all_journeys_are_in_a_package_that_names_none() {
        assert_eq!(chosen(&[]).unwrap().packs.len(), 3);
    }

    #[test]
    fn a_journey_that_is_not_there_is_named_with_those_that_are() {
        let error = chosen(&["one-night"]).err().unwrap();
        assert_eq!(error.to_string(), "there is no pack \"one-night\"; there are no-reason, eighty-fifty, one-day");
    }
}
