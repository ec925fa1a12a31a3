//! Files of the pack that somebody changes in another program meanwhile: taken in at once where nothing here is unsaved in
//! them, and otherwise not written over without a question. What that does to the steps is decided by `author`.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};

use author::elsewhere::There;
use bevy::prelude::*;
use disk::Watch;

use super::packs::Home;
use super::state::Ask;
use super::{Editor, Workplace};

/// The folder the pack's files are saved in one by one; none if it is saved as a whole.
pub(super) fn folder(editor: &Editor, levels: &Path) -> Option<PathBuf> {
    match &editor.home {
        Home::Levels => Some(levels.join(editor.desk.pack_id())),
        Home::Folder(folder) => Some(folder.clone()),
        Home::Zip(_) => None,
    }
}

/// Where in that folder a file of the pack is.
pub(super) fn place(folder: &Path, name: &str) -> PathBuf {
    folder.join(name.split_once('/').map_or(name, |(_, own)| own))
}

/// What a file says on disk; none if there is none.
pub(super) fn text(path: &Path) -> Result<Option<String>, String> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("{}: {error}", path.display())),
    }
}

/// All files of the pack as they are on disk; none if it is not there, as for a moment while folders are exchanged.
fn all(editor: &Editor, folder: &Path) -> Option<BTreeMap<String, String>> {
    let bench = &editor.desk.bench;
    let own = |(name, bytes): (&str, &[u8])| {
        let name = format!("{}/{name}", bench.pack());
        // What is no text stays as it is here.
        let text = std::str::from_utf8(bytes).ok().or_else(|| bench.text(&name))?.to_owned();
        Some((name, text))
    };
    let files: BTreeMap<String, String> = disk::read(folder).iter().filter_map(own).collect();
    files.contains_key(&bench.pack_file()).then_some(files)
}

/// Takes in what is new on disk, and says so; what is changed here, too, is only said.
pub fn follow(editor: &mut Editor, levels: &Path) {
    let Some(there) = folder(editor, levels).and_then(|folder| all(editor, &folder)) else { return };
    let (news, both) = editor.desk.bench.compared(&there);
    if !news.is_empty() {
        take(editor, news);
    }
    if !both.is_empty() {
        editor.notice = editor.words.say_with("editor--changed-both", &[("files", &both.join(", "))]);
    }
}

/// Takes in what is on disk of the files that were not written over, and saves what else there is.
pub fn give_way(editor: &mut Editor, levels: &Path) {
    let Some(folder) = folder(editor, levels) else { return };
    let read = |name: String| text(&place(&folder, &name)).map(|text| (name, text));
    match std::mem::take(&mut editor.elsewhere).into_iter().map(read).collect::<Result<There, String>>() {
        Ok(there) => {
            take(editor, there);
            if editor.desk.is_changed() {
                editor.asks.push(Ask::Save);
            }
        }
        Err(why) => editor.notice = editor.words.say_with("editor--not-taken-in", &[("why", &why)]),
    }
}

fn take(editor: &mut Editor, there: There) {
    let names: Vec<String> = there.iter().map(|(name, _)| name.clone()).collect();
    editor.take_from(there);
    if editor.notice.is_empty() {
        editor.notice = editor.words.say_with("editor--changed-there", &[("files", &names.join(", "))]);
    }
}

/// Who tells when something changes on disk.
pub(super) struct Ears {
    levels: PathBuf,
    folder: Option<PathBuf>,
    /// As long as it is kept, it is told.
    watch: Option<(Watch, Receiver<()>)>,
    waits: bool,
}

impl Default for Ears {
    fn default() -> Self {
        Self { levels: crate::files::root().join("levels"), folder: None, watch: None, waits: false }
    }
}

/// Follows what changes in the folder of the pack that is open, but not in the middle of a drag.
pub(super) fn listen(mut place: ResMut<Workplace>, mut ears: Local<Ears>) {
    let editor = &mut place.bypass_change_detection().editor;
    let folder = folder(editor, &ears.levels);
    if folder != ears.folder {
        ears.watch = folder.as_deref().and_then(watch);
        ears.folder = folder;
    }
    let told = ears.watch.as_ref().is_some_and(|(_, told)| told.try_iter().count() > 0);
    ears.waits |= told;
    if ears.waits && editor.drag.is_none() {
        ears.waits = false;
        follow(editor, &ears.levels);
    }
}

fn watch(folder: &Path) -> Option<(Watch, Receiver<()>)> {
    let (tell, told) = mpsc::channel();
    let watch = Watch::new(&[folder.to_owned()], move || tell.send(()).unwrap_or_default());
    match watch {
        Ok(watch) => Some((watch, told)),
        Err(error) => {
            warn!("{}: changes of level files will not be noticed: {error}", folder.display());
            None
        }
    }
}
