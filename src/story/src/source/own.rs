//! Packs that a person brings along, as a folder or a zip: finds them among their files, gives them the places they would
//! have among ours, and loads them beside ours. It keeps nothing and reads no disk.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::{Files, INDEX, Loaded, MAX_FILE_BYTES, archive, is_id, is_level_file, load_beside};
use crate::check;
use crate::problem::{Problem, Severity, sorted};
use crate::report::Report;
use crate::vocabulary::Vocabulary;

/// Level files a person may bring at once.
pub const MOST_FILES: usize = 1200;
/// Bytes of them altogether.
pub const MOST_BYTES: usize = 12 << 20;
/// Packs a person may bring at once.
const MOST_PACKS: usize = 8;
/// Names longer than this, in bytes, are refused.
const MOST_NAME: usize = 200;
/// Folders within folders.
const DEEPEST: usize = 6;
/// Reasons that are told of one folder or zip.
const MOST_REASONS: usize = 40;
/// What a pack is called that has no name.
const NAMELESS: &str = "own-pack";

/// Packs that were brought along, with the names their files have among ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// Ids of the packs.
    pub packs: Vec<String>,
    /// Their files.
    pub files: Files,
}

/// Collects why something is refused.
pub(super) struct Refusals<'a> {
    of: &'a str,
    problems: Vec<Problem>,
}

impl<'a> Refusals<'a> {
    pub(super) fn of(name: &'a str) -> Self {
        Self { of: name, problems: Vec::new() }
    }

    /// Adds a reason that lies in this entry; an empty one is the whole.
    pub(super) fn add(&mut self, entry: &str, message: &str, hint: &str) {
        if self.problems.len() >= MOST_REASONS {
            return;
        }
        let shown: String = entry.chars().filter(|c| !c.is_control()).take(MOST_NAME).collect();
        let file = if shown.is_empty() { self.of.to_owned() } else { format!("{}/{shown}", self.of) };
        let (message, hint) = (message.to_owned(), hint.to_owned());
        self.problems.push(Problem { file, line: 1, column: 1, severity: Severity::Error, message, hint });
    }

    pub(super) fn or<T>(self, good: T) -> Result<T, Vec<Problem>> {
        if self.problems.is_empty() { Ok(good) } else { Err(sorted(self.problems)) }
    }
}

/// Whether a file may have this name; if not, says why.
pub(super) fn check_name(name: &str, refusals: &mut Refusals<'_>) -> bool {
    let plain = "Use names of small letters, digits and dashes, in folders of the pack.";
    let before = refusals.problems.len();
    let parts: Vec<&str> = name.trim_end_matches('/').split('/').collect();
    if name.len() > MOST_NAME {
        refusals.add(name, "this name is too long", plain);
    } else if name.starts_with('/') || name.contains(':') || parts.iter().any(|part| matches!(*part, "" | "." | "..")) {
        refusals.add(name, "this name leads out of the pack", plain);
    } else if name.chars().any(char::is_control) {
        refusals.add(name, "this name has signs that cannot be read", plain);
    } else if parts.len() > DEEPEST {
        refusals.add(name, "this file lies in too many folders within folders", plain);
    }
    refusals.problems.len() == before
}

/// Why a pack among these files is too much to be worked on: what it has more of than there may be. None if it is not, or
/// if nobody can say.
#[must_use]
pub fn too_much(files: &Files, pack: &str) -> Vec<Problem> {
    let mut report = Report::default();
    // What cannot be read is for the checker to say.
    if let Some(gathered) = super::gather::gather(files, pack, &mut Report::default()) {
        check::is_within_limits(&gathered, &mut report);
    }
    report.finish(files)
}

/// The packs in a zip.
///
/// # Errors
/// Why it is refused, each reason with its place.
pub fn unpack(name: &str, bytes: &[u8]) -> Result<Own, Vec<Problem>> {
    gather(name, archive::read(name, bytes)?)
}

/// The packs among these files: of a folder that is a pack, of one that holds packs, or of a checkout with its `levels/`.
/// Only packs are taken: the program's own words and the places to turn to stay ours.
///
/// # Errors
/// Why they are refused, each reason with its place.
pub fn gather(name: &str, files: Vec<(String, Vec<u8>)>) -> Result<Own, Vec<Problem>> {
    let mut refusals = Refusals::of(name);
    let mut seen = BTreeSet::new();
    let mut bytes = 0_usize;
    for (file, content) in &files {
        check_name(file, &mut refusals);
        bytes = bytes.saturating_add(content.len());
        if !seen.insert(file.as_str()) {
            refusals.add(file, "there are two files of this name", "Keep one of them.");
        }
        if content.len() > MAX_FILE_BYTES {
            refusals.add(file, "this file is larger than 1 MB", "Split it, or look what got into it.");
        }
    }
    if files.len() > MOST_FILES {
        refusals.add("", &format!("there are {} files", files.len()), &format!("{MOST_FILES} are the most."));
    }
    if bytes > MOST_BYTES {
        refusals.add("", &format!("there are {} MB", bytes >> 20), &format!("{} MB are the most.", MOST_BYTES >> 20));
    }
    refusals.or(())?;
    arrange(name, files)
}

/// Gives the files of each pack the names they would have among ours.
fn arrange(name: &str, files: Vec<(String, Vec<u8>)>) -> Result<Own, Vec<Problem>> {
    let mut refusals = Refusals::of(name);
    let roots = files.iter().filter_map(|(file, content)| Some((file.strip_suffix("pack.ron")?, content)));
    let roots = roots.filter(|(folder, _)| folder.is_empty() || folder.ends_with('/'));
    let packs: Vec<(String, String)> =
        roots.map(|(folder, content)| (folder.to_owned(), id_of(name, folder, content))).collect();
    if packs.is_empty() {
        refusals.add("", "there is no pack in it", "A pack is a folder with a file pack.ron.");
    }
    if packs.len() > MOST_PACKS {
        refusals.add("", &format!("there are {} packs in it", packs.len()), &format!("{MOST_PACKS} are the most."));
    }
    let mut own = Own { packs: Vec::new(), files: Files::default() };
    for (folder, id) in &packs {
        if own.packs.contains(id) {
            let file = format!("{folder}pack.ron");
            refusals.add(&file, &format!("there are two packs \"{id}\""), "Give one of them another id.");
        }
        own.packs.push(id.clone());
    }
    for (file, content) in files {
        // The innermost pack a file lies in is its own.
        let within = packs.iter().filter(|(folder, _)| file.starts_with(folder.as_str()));
        let Some((folder, id)) = within.max_by_key(|(folder, _)| folder.len()) else { continue };
        if is_level_file(&file)
            && let Some(rest) = file.strip_prefix(folder.as_str())
        {
            own.files.insert(format!("{id}/{rest}"), content);
        }
    }
    refusals.or(own)
}

/// What a pack says its id is.
#[derive(Deserialize)]
#[serde(rename = "Pack")]
struct OnlyId {
    id: String,
}

/// The id of a pack: its folder's name or, without a folder, what it says itself or what the zip is called.
fn id_of(name: &str, folder: &str, content: &[u8]) -> String {
    let folder = folder.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    if is_id(folder) && folder != "levels" {
        return folder.to_owned();
    }
    let written = std::str::from_utf8(content).ok().and_then(|text| {
        // What nests deeper is refused later, by name.
        let flat = crate::locate::lex::deeper_than(text, crate::locate::MAX_NESTING).is_none();
        flat.then(|| ron::from_str::<OnlyId>(text).ok()).flatten()
    });
    let stem = name.rsplit('/').next().unwrap_or_default();
    let stem = stem.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let names = [written.map(|written| written.id), Some(stem)];
    names.into_iter().flatten().find(|id| is_id(id)).unwrap_or_else(|| NAMELESS.to_owned())
}

/// Our levels and the packs that were brought along, and why others were refused.
#[derive(Debug, Clone, Default)]
pub struct Shelf {
    /// Our levels.
    pub shipped: Files,
    own: Vec<Own>,
    refused: Vec<Problem>,
    /// Ids of the packs that were brought and could not be played when all was loaded last.
    left_out: BTreeSet<String>,
}

impl Shelf {
    /// A shelf with our levels alone.
    #[must_use]
    pub fn new(shipped: Files) -> Self {
        Self { shipped, ..Self::default() }
    }

    /// Puts packs beside ours, or keeps why they were refused. A pack that was brought before under the same id goes, and so
    /// does what was brought before and could not be played.
    pub fn put(&mut self, brought: Result<Own, Vec<Problem>>) {
        self.refused.clear();
        match brought {
            Ok(new) => {
                let goes = |id: &String| new.packs.contains(id) || self.left_out.contains(id);
                self.own.retain(|old| !old.packs.iter().any(goes));
                self.own.push(new);
            }
            Err(problems) => self.refused = problems,
        }
    }

    /// Takes away all that was brought along.
    pub fn clear(&mut self) {
        self.own.clear();
        self.refused.clear();
    }

    /// Loads everything. A pack that was brought takes the place of one of ours with its id, unless it has errors.
    #[must_use]
    pub fn load(&mut self, vocabulary: &Vocabulary) -> Loaded {
        let mut own: BTreeSet<String> = self.own.iter().flat_map(|own| own.packs.iter().cloned()).collect();
        let mut loaded = load_beside(&self.files(&own), &own, vocabulary);
        let ours = |id: &String| self.shipped.get(&format!("{id}/pack.ron")).is_some();
        let broken: Vec<String> = loaded.refused.iter().filter(|id| own.contains(*id) && ours(id)).cloned().collect();
        if !broken.is_empty() {
            let theirs = |problem: &Problem| broken.iter().any(|id| problem.file.starts_with(&format!("{id}/")));
            let told: Vec<Problem> = loaded.problems.into_iter().filter(theirs).collect();
            own.retain(|id| !broken.contains(id));
            loaded = load_beside(&self.files(&own), &own, vocabulary);
            loaded.problems.extend(told);
        }
        let left_out = broken.iter().chain(loaded.refused.iter().filter(|id| own.contains(*id)));
        self.left_out = left_out.cloned().collect();
        loaded.problems.extend(self.refused.iter().cloned());
        loaded.problems = sorted(loaded.problems);
        loaded
    }

    fn files(&self, own: &BTreeSet<String>) -> Files {
        let folder = |name: &str| name.split('/').next().unwrap_or_default().to_owned();
        let mut files = Files::default();
        let shipped = self.shipped.iter().filter(|(name, _)| *name == INDEX || !own.contains(&folder(name)));
        let brought = self.own.iter().flat_map(|own| own.files.iter()).filter(|(name, _)| own.contains(&folder(name)));
        for (name, bytes) in shipped.chain(brought) {
            files.insert(name, bytes);
        }
        files
    }
}

#[cfg(test)]
mod tests;
