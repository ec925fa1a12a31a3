//! Reads all files of one pack as they were written. It reports files that are missing or cannot be read, and judges
//! nothing that stands in them.

use std::collections::{BTreeMap, BTreeSet};

use super::Files;
use crate::evidence::Taken;
use crate::parse;
use crate::raw::{RawEvidence, RawFitRow, RawFits, RawPack, RawRoom, RawSupport, RawWorkshop};
use crate::report::{At, Report};
use crate::text::Catalogue;
use serde::de::DeserializeOwned;

/// A pack as it was written.
pub(crate) struct Gathered {
    /// Name of its folder.
    pub(crate) folder: String,
    /// Name of its `pack.ron`.
    pub(crate) file: String,
    /// What stands in it.
    pub(crate) raw: RawPack,
    /// The rooms that could be read, in the order of the track.
    pub(crate) rooms: Vec<RoomFile>,
    /// Name of its `evidence.ron`.
    pub(crate) evidence_file: String,
    /// What stands in it; none if it could not be read.
    pub(crate) evidence: Option<RawEvidence>,
    /// What it takes from the evidence of other packs.
    pub(crate) taken: Taken,
    /// Name of its `fits.ron`.
    pub(crate) fits_file: String,
    /// What stands in it; none if there is no such file, or it could not be read.
    pub(crate) fits: Option<RawFits>,
    /// The plans for teaching that could be read.
    pub(crate) workshops: Vec<WorkshopFile>,
    /// Texts by language.
    pub(crate) texts: BTreeMap<String, Catalogue>,
    /// Names of its files.
    pub(crate) used: Vec<String>,
    /// Whether all of its files could be read.
    pub(crate) complete: bool,
}

impl Gathered {
    /// The rows of `fits.ron` for a support, with their places in it.
    pub(crate) fn rows<'a>(&'a self, support: &'a RawSupport) -> impl Iterator<Item = (usize, &'a RawFitRow)> {
        let rows = self.fits.as_ref().map(|fits| fits.rows.as_slice()).unwrap_or_default();
        rows.iter().enumerate().filter(|(_, row)| row.path == support.id)
    }

    /// Whether some case of this support is an empty cell of `fits.ron`.
    pub(crate) fn has_empty_cell(&self, support: &RawSupport) -> bool {
        self.fits.is_some()
            && support.fits.is_empty()
            && !self.rows(support).last().is_some_and(|(_, row)| row.always())
    }
}

/// Id of the fit that an empty cell of `fits.ron` means.
pub(crate) const OTHERWISE: &str = "otherwise";

/// Name of a pack's table of what fits.
pub(crate) fn fits_file(folder: &str) -> String {
    format!("{folder}/fits.ron")
}

/// A room as it was written.
pub(crate) struct RoomFile {
    /// Name of its file.
    pub(crate) file: String,
    /// Its index in `rooms` of `pack.ron`.
    pub(crate) listed: usize,
    /// What stands in it.
    pub(crate) raw: RawRoom,
}

/// A plan for teaching as it was written.
pub(crate) struct WorkshopFile {
    /// Name of its file.
    pub(crate) file: String,
    /// Its index in `workshops` of `pack.ron`.
    pub(crate) listed: usize,
    /// What stands in it.
    pub(crate) raw: RawWorkshop,
}

/// Whether this may be an id: small letters and digits, with single dashes between them.
pub(crate) fn is_id(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.len() <= 60 && text.split('-').all(part)
}

/// Whether this may be the tag of a language, and so part of a file's name.
pub(crate) fn is_language(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric());
    text.len() <= 35 && text.split('-').all(part) && text.starts_with(|c: char| c.is_ascii_alphabetic())
}

/// What an id may be made of.
pub(crate) const ID_HINT: &str =
    "Ids are made of small letters, digits and single dashes between them, at most 60 characters.";

/// Reads a pack. None if its `pack.ron` cannot be read.
pub(super) fn gather(files: &Files, folder: &str, report: &mut Report) -> Option<Gathered> {
    if !is_id(folder) {
        return None;
    }
    let file = format!("{folder}/pack.ron");
    if files.get(&file).is_none() {
        report.error(&At::file(&file), "there is no such file", format!("index.ron names the pack \"{folder}\"."));
    }
    let raw = parse::ron::<RawPack>(files, &file, report)?;
    let evidence_file = format!("{folder}/evidence.ron");
    let mut gathered = Gathered {
        folder: folder.to_owned(),
        used: vec![file.clone(), evidence_file.clone()],
        file,
        raw,
        rooms: Vec::new(),
        evidence: evidence(files, &evidence_file, report),
        evidence_file,
        taken: Taken::default(),
        fits: None,
        fits_file: fits_file(folder),
        workshops: Vec::new(),
        texts: BTreeMap::new(),
        complete: true,
    };
    gathered.complete = gathered.evidence.is_some();
    fits(files, &mut gathered, report);
    rooms(files, &mut gathered, report);
    workshops(files, &mut gathered, report);
    texts(files, &mut gathered, report);
    Some(gathered)
}

fn evidence(files: &Files, name: &str, report: &mut Report) -> Option<RawEvidence> {
    if files.get(name).is_none() {
        let hint = "It holds every fact the pack may state: `Evidence(sources: {}, facts: {})` at least.";
        report.error(&At::file(name), "there is no such file", hint);
    }
    let evidence = parse::ron(files, name, report)?;
    parse::repeated_keys(files, name, report);
    Some(evidence)
}

fn fits(files: &Files, gathered: &mut Gathered, report: &mut Report) {
    if files.get(&gathered.fits_file).is_some() {
        gathered.used.push(gathered.fits_file.clone());
        gathered.fits = parse::ron(files, &gathered.fits_file, report);
        gathered.complete &= gathered.fits.is_some();
    }
}

fn rooms(files: &Files, gathered: &mut Gathered, report: &mut Report) {
    let listed = std::mem::take(&mut gathered.raw.rooms);
    for (listed, file, raw) in listed_files(files, gathered, ("rooms", "room file"), &listed, report) {
        gathered.rooms.push(RoomFile { file, listed, raw });
    }
    gathered.raw.rooms = listed;
}

fn workshops(files: &Files, gathered: &mut Gathered, report: &mut Report) {
    let listed = std::mem::take(&mut gathered.raw.workshops);
    for (listed, file, raw) in listed_files(files, gathered, ("workshops", "workshop plan"), &listed, report) {
        gathered.workshops.push(WorkshopFile { file, listed, raw });
    }
    gathered.raw.workshops = listed;
}

/// Reads the files that a list of `pack.ron` names, from the folder of the list's name: place in the list, name of the
/// file, what stands in it.
fn listed_files<T: DeserializeOwned>(
    files: &Files,
    gathered: &mut Gathered,
    (field, what): (&'static str, &str),
    names: &[String],
    report: &mut Report,
) -> Vec<(usize, String, T)> {
    let pack_file = gathered.file.clone();
    let pack = At::file(&pack_file);
    let list = pack.field(field);
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    for (listed, name) in names.iter().enumerate() {
        let at = list.item(listed);
        if !seen.insert(name) {
            report.error(&at, format!("the {what} \"{name}\" is listed twice"), "Take one of them out.");
            continue;
        }
        if !is_id(name) {
            report.error(&at, format!("\"{name}\" cannot be the name of a {what}"), ID_HINT);
            gathered.complete = false;
            continue;
        }
        let file = format!("{}/{field}/{name}.ron", gathered.folder);
        gathered.used.push(file.clone());
        if files.get(&file).is_none() {
            report.error(&at, format!("there is no file {file}"), "Write it, or take its name out of this list.");
        }
        match parse::ron(files, &file, report) {
            Some(raw) => found.push((listed, file, raw)),
            None => gathered.complete = false,
        }
    }
    found
}

fn texts(files: &Files, gathered: &mut Gathered, report: &mut Report) {
    let pack = At::file(&gathered.file);
    let list = pack.field("languages");
    let mut seen = BTreeSet::new();
    for (index, language) in gathered.raw.languages.iter().enumerate() {
        let at = list.item(index);
        if !seen.insert(language) {
            report.error(&at, format!("the language \"{language}\" is listed twice"), "Take one of them out.");
            continue;
        }
        if !is_language(language) {
            report.error(&at, format!("\"{language}\" is not a language tag"), "Tags are like `en`, `ja` or `pt-BR`.");
            continue;
        }
        let file = format!("{}/text/{language}.ftl", gathered.folder);
        gathered.used.push(file.clone());
        if files.get(&file).is_none() {
            let message = format!("the language \"{language}\" has no texts: there is no file {file}");
            report.error(&at, message, "Write it, or take the language out of this list.");
        } else if let Some(text) = parse::text(files, &file, report) {
            let (texts, problems) = Catalogue::parse(&file, language, text);
            report.extend(problems);
            gathered.texts.insert(language.clone(), texts);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_languages_cannot_leave_their_folder() {
        for good in ["a", "low-table", "1-hall", "18"] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "-a", "a-", "a--b", "A", "a/b", "..", "a.b", "a b", "ä", &"a".repeat(61)] {
            assert!(!is_id(bad), "{bad}");
        }
        for (tag, good) in
            [("en", true), ("pt-BR", true), ("zh-Hant-TW", true), ("../en", false), ("", false), ("-", false)]
        {
            assert_eq!(is_language(tag), good, "{tag}");
        }
    }
}
