//! Level files as bytes by name, and what is made of them: the library of packs that are good, and the problems of
//! those that are not. It reads no disk and no network; whoever calls it does.

pub mod archive;
mod gather;
mod keep;
mod lend;
pub mod own;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(crate) use gather::{Gathered, ID_HINT, OTHERWISE, RoomFile, WorkshopFile, fits_file, is_id};

use crate::check;
use crate::model::{Pack, Workshop};
use crate::parse;
use crate::problem::{Problem, sorted};
use crate::raw::{RawHelp, RawHelpEntry, RawIndex};
use crate::report::{At, Report};
use crate::resolve::{self, Plan, Resolved};
use crate::short;
use crate::text::Catalogue;
use crate::vocabulary::Vocabulary;

/// A file longer than this is refused by name.
pub const MAX_FILE_BYTES: usize = 1 << 20;
/// The list of packs.
pub const INDEX: &str = "index.ron";
/// Words not to use, one list a language.
pub(crate) const WORDS: &str = "words/";
/// The program's own texts, one file a language.
pub(crate) const SHELL: &str = "text/";
/// The words of the editor, one file a language.
pub const EDITOR: &str = "editor/";
/// Places to turn to.
pub const HELP: &str = "help.ron";

/// Level files by name: relative to the folder of all levels, with `/` ("no-reason/pack.ron").
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    /// Adds a file, or replaces it. Nothing is refused here.
    pub fn insert(&mut self, name: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.0.insert(name.into(), bytes.into());
    }

    /// Takes a file out.
    pub fn remove(&mut self, name: &str) -> Option<Vec<u8>> {
        self.0.remove(name)
    }

    /// A file's bytes.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        self.0.get(name).map(Vec::as_slice)
    }

    /// All files, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What can be played.
#[derive(Debug, Default)]
pub struct Library {
    /// The packs without errors, in the order they are offered.
    pub packs: Vec<Arc<Pack>>,
    /// Id of the pack that is played when none is asked for. It may be one that was left out.
    pub start: String,
    /// Places to turn to.
    pub help: Vec<RawHelpEntry>,
    /// The product's own texts by language.
    pub shell: BTreeMap<String, Arc<Catalogue>>,
    /// The editor's words by language; none where nobody writes.
    pub editor: BTreeMap<String, Arc<Catalogue>>,
    /// Ids of the packs that somebody brought along: they are not ours, and rides through them are not kept.
    pub own: BTreeSet<String>,
}

/// A library, and what was wrong.
#[derive(Debug, Default)]
pub struct Loaded {
    /// What can be played.
    pub library: Library,
    /// What was wrong, in the order of files, lines and columns.
    pub problems: Vec<Problem>,
    /// Ids of the packs that were left out because of errors in them.
    pub refused: Vec<String>,
    /// Those of them that could be read to the end, for whoever wants to see what is wrong. They are not to be played.
    pub drafts: Vec<Arc<Pack>>,
    /// Names of all packs that were asked for, in the order they are offered; none if the list cannot be read.
    pub listed: Option<Vec<String>>,
}

/// Whether a file of this name is one of a level.
#[must_use]
pub fn is_level_file(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    matches!(extension, Some("ron" | "ftl"))
}

/// Whether a level file is only for those who write, and nothing that is played needs it.
#[must_use]
pub fn is_for_writers(name: &str) -> bool {
    name.starts_with(WORDS) || name.starts_with(EDITOR)
}

/// Reads, resolves and checks everything. Whatever the files hold, it comes to an end and reports all it finds. A pack
/// with errors is left out; the others stay.
#[must_use]
pub fn load(files: &Files, vocabulary: &Vocabulary) -> Loaded {
    load_beside(files, &BTreeSet::new(), vocabulary)
}

/// As [`load`], with packs beside those of the index, by id: somebody has brought them along.
#[must_use]
pub fn load_beside(files: &Files, own: &BTreeSet<String>, vocabulary: &Vocabulary) -> Loaded {
    let mut report = Report::default();
    let mut used = BTreeSet::from([INDEX.to_owned(), HELP.to_owned()]);
    let mut index = index(files, &mut report);
    if let Some(index) = &mut index {
        index.packs.extend(own.iter().filter(|id| !index.packs.contains(id)).cloned().collect::<Vec<_>>());
    }
    let mut library = Library {
        packs: Vec::new(),
        start: index.as_ref().map(|index| index.start.clone()).unwrap_or_default(),
        help: help(files, &mut report),
        shell: shell(files, SHELL, &mut used, &mut report),
        editor: shell(files, EDITOR, &mut used, &mut report),
        own: own.clone(),
    };
    check::shell(&library.shell, &mut report);
    check::editor(&library.editor, &mut report);
    let mut problems = report.finish(files);
    let (mut refused, mut drafts) = (Vec::new(), Vec::new());
    for (name, gathered, mut report) in gathered(files, index.as_ref(), &mut used) {
        if index.as_ref().is_some_and(|index| index.lenders.contains(&name)) {
            problems.extend(report.finish(files));
            continue;
        }
        let pack = gathered.and_then(|gathered| pack(gathered, vocabulary, &library.shell, &mut report));
        match pack {
            Some(pack) if report.errors() == 0 => {
                if library.packs.iter().all(|other| other.id != pack.id) {
                    library.packs.push(Arc::new(pack));
                }
            }
            broken => {
                refused.push(name.clone());
                drafts.extend(broken.map(Arc::new));
            }
        }
        problems.extend(report.finish(files));
    }
    let mut report = Report::default();
    if index.is_some() {
        unused(files, &used, &mut report);
    }
    problems.extend(report.finish(files));
    let listed = index.map(|index| index.packs);
    // What could not be played is not there.
    library.own.retain(|id| library.packs.iter().any(|pack| pack.id == *id));
    Loaded { library, problems: sorted(problems), refused, drafts, listed }
}

fn index(files: &Files, report: &mut Report) -> Option<RawIndex> {
    let at = At::file(INDEX);
    if files.get(INDEX).is_none() {
        report.error(
            &at,
            "there is no such file",
            "It names the packs: `Index(start: \"no-reason\", packs: [\"no-reason\"])`.",
        );
    }
    let index = parse::ron::<RawIndex>(files, INDEX, report)?;
    check::index(&index, &at, report);
    Some(index)
}

fn help(files: &Files, report: &mut Report) -> Vec<RawHelpEntry> {
    let at = At::file(HELP);
    if files.get(HELP).is_none() {
        report.error(&at, "there is no such file", "It names places to turn to: `Help(entries: [])` at least.");
    }
    let Some(help) = parse::ron::<RawHelp>(files, HELP, report) else { return Vec::new() };
    check::help(&help.entries, &at, report);
    help.entries
}

/// The texts of a folder of the program's own, by language.
fn shell(
    files: &Files,
    folder: &str,
    used: &mut BTreeSet<String>,
    report: &mut Report,
) -> BTreeMap<String, Arc<Catalogue>> {
    let mut shell = BTreeMap::new();
    for (name, _) in files.iter() {
        let language = name.strip_prefix(folder).and_then(|name| name.strip_suffix(".ftl"));
        let Some(language) = language.filter(|language| !language.contains('/')) else { continue };
        used.insert(name.to_owned());
        if let Some(text) = parse::text(files, name, report) {
            let (texts, problems) = Catalogue::parse(name, language, text);
            report.extend(problems);
            shell.insert(language.to_owned(), Arc::new(texts));
        }
    }
    shell
}

/// The packs of the index as they were written, each with what it takes from the others, and with what is wrong so far.
fn gathered(
    files: &Files,
    index: Option<&RawIndex>,
    used: &mut BTreeSet<String>,
) -> Vec<(String, Option<Gathered>, Report)> {
    let mut packs = Vec::new();
    for name in index.into_iter().flat_map(|index| index.packs.iter().chain(&index.lenders)) {
        let mut report = Report::default();
        let gathered = gather::gather(files, name, &mut report);
        match &gathered {
            Some(gathered) => used.extend(gathered.used.iter().cloned()),
            None => {
                // Nobody can say which of its files are in use.
                let folder = format!("{name}/");
                let all = files.iter().filter(|(file, _)| file.starts_with(&folder));
                used.extend(all.map(|(file, _)| file.to_owned()));
            }
        }
        packs.push((name.clone(), gathered, report));
    }
    let mut taken = Vec::new();
    for (_, to, _) in &packs {
        let mut report = Report::default();
        let all: Vec<&Gathered> = packs.iter().filter_map(|(_, pack, _)| pack.as_ref()).collect();
        taken.push((to.as_ref().map(|to| lend::take(to, &all, &mut report)), report));
    }
    for ((_, pack, report), (taken, more)) in packs.iter_mut().zip(taken) {
        if let Some((pack, taken)) = pack.as_mut().zip(taken) {
            pack.taken = taken;
        }
        report.append(more);
    }
    packs
}

fn pack(
    gathered: Gathered,
    vocabulary: &Vocabulary,
    shell: &BTreeMap<String, Arc<Catalogue>>,
    report: &mut Report,
) -> Option<Pack> {
    if !check::is_within_limits(&gathered, report) {
        return None;
    }
    check::written(&gathered, vocabulary, shell, report);
    let before = report.errors();
    let (complete, file) = (gathered.complete, gathered.file.clone());
    let Resolved { mut pack, files: room_files, short, workshops } = resolve::resolve(gathered, report);
    if complete && report.errors() == before {
        check::playable(&pack, &file, &room_files, report);
        if check::short(&pack, &short, &file, report) {
            pack.short = Some(Arc::new(short::of(&pack, &short)));
        }
        pack.workshops = workshops
            .into_iter()
            .filter_map(|plan| check::workshop(&pack, &plan, report).then(|| of_its_rooms(&pack, plan)))
            .collect();
    }
    complete.then_some(pack)
}

/// A plan with the pack that it rides through.
fn of_its_rooms(pack: &Pack, plan: Plan) -> Workshop {
    let own = (!plan.rooms.is_empty()).then(|| Arc::new(short::of(pack, &plan.rooms)));
    Workshop { pack: own, ..plan.workshop }
}

fn unused(files: &Files, used: &BTreeSet<String>, report: &mut Report) {
    let read = |name: &str| used.contains(name) || is_for_writers(name);
    for (name, _) in files.iter().filter(|(name, _)| is_level_file(name) && !read(name)) {
        let hint = "Rooms are named in pack.ron under `rooms`, languages under `languages`, plans under `workshops`, packs in index.ron.";
        report.warning(&At::file(name), "no pack names this file, so nothing reads it", hint);
    }
}

#[cfg(test)]
mod tests;
