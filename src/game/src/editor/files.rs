//! Files in and out: natively the changed ones are written where they were read, in the browser a single one or the whole
//! pack in one file is downloaded, and taken in again; what is dropped is opened. What is not saved is not left
//! without a question.

#[cfg(not(target_family = "wasm"))]
use std::path::{Path, PathBuf};

use bevy::prelude::*;

#[cfg(not(target_family = "wasm"))]
use super::follow;
#[cfg(not(target_family = "wasm"))]
use super::packs::Home;
use super::state::Ask;
use super::{Editor, Workplace};

/// What is edited.
#[cfg(not(target_family = "wasm"))]
#[derive(clap::Args, Debug, Clone, Default)]
pub struct Edit {
    /// The pack, by id; the one that is played first if none is named.
    pub pack: Option<String>,
    /// The room, by id; the first if none is named.
    #[arg(long)]
    pub room: Option<String>,
    /// Language of the editor's own words.
    #[arg(long)]
    pub lang: Option<String>,
}

#[cfg(not(target_family = "wasm"))]
impl Edit {
    /// Opens it, in the language that is asked for, or in the first of the system's that the editor has words in.
    ///
    /// # Errors
    /// A message, if there is no such pack or room.
    pub fn open(&self, languages: &[String]) -> Result<Editor, String> {
        let files = crate::files::read(&crate::files::root().join("levels"));
        let there: Vec<&str> = files
            .iter()
            .filter_map(|(name, _)| name.strip_prefix(story::source::EDITOR)?.strip_suffix(".ftl"))
            .collect();
        let wished = self.lang.clone().or_else(|| crate::wished(languages, &there));
        let language = wished.unwrap_or_default();
        Editor::open(files, self.pack.as_deref(), self.room.as_deref(), &language)
    }
}

/// Does what the editor asks of the world outside.
pub(super) fn act(mut place: ResMut<Workplace>, mut exit: MessageWriter<AppExit>) {
    let editor = &mut place.bypass_change_detection().editor;
    for ask in std::mem::take(&mut editor.asks) {
        match ask {
            // Playing is begun where the story is.
            Ask::Play => editor.asks.push(Ask::Play),
            Ask::Save => {
                let done = backend::save(editor);
                // Whatever was to follow would lose what is not saved.
                if !note(editor, done) {
                    return;
                }
            }
            #[cfg(not(target_family = "wasm"))]
            Ask::SaveOver => {
                let done = save_over(editor, &levels()).map_err(Unsaved::Failed);
                note(editor, done);
            }
            #[cfg(not(target_family = "wasm"))]
            Ask::GiveWay => follow::give_way(editor, &levels()),
            #[cfg(target_family = "wasm")]
            Ask::Bundle => {
                let done = backend::whole(editor);
                note(editor, done);
            }
            #[cfg(target_family = "wasm")]
            Ask::Upload => backend::upload(false),
            #[cfg(target_family = "wasm")]
            Ask::UploadFolder => backend::upload(true),
            Ask::Open => editor.open_brought(),
            Ask::Quit => _ = exit.write(AppExit::Success),
        }
    }
}

/// Says what became of saving; whether everything is saved.
fn note(editor: &mut Editor, done: Result<String, Unsaved>) -> bool {
    match done {
        Ok(notice) => {
            editor.mark_saved();
            editor.elsewhere.clear();
            editor.notice = notice;
            return true;
        }
        Err(Unsaved::Failed(why)) => editor.notice = editor.words.say_with("editor--not-saved", &[("why", &why)]),
        #[cfg(not(target_family = "wasm"))]
        Err(Unsaved::Elsewhere(files)) => editor.elsewhere = files,
    }
    false
}

/// Why nothing was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsaved {
    /// Somebody else has changed these files since they were read.
    #[cfg(not(target_family = "wasm"))]
    Elsewhere(Vec<String>),
    /// A message.
    Failed(String),
}

/// What is said of so many files that were saved.
pub(super) fn saved(editor: &Editor, count: usize) -> String {
    match count {
        0 => editor.words.say("editor--nothing-to-save"),
        count => editor.words.say_with("editor--saved", &[("n", &count.to_string())]),
    }
}

/// Writes what has changed to where the pack belongs: among the levels, into its own folder, or as another zip. Nothing is
/// written if somebody else has changed one of these files since it was read.
///
/// # Errors
/// Which files these are; or a message naming the file that cannot be written: those before it are.
#[cfg(not(target_family = "wasm"))]
pub fn save(editor: &Editor, levels: &Path) -> Result<String, Unsaved> {
    if let Some(folder) = follow::folder(editor, levels) {
        let there = |name: &str| follow::text(&follow::place(&folder, name));
        let others = editor.desk.bench.changed_elsewhere(there).map_err(Unsaved::Failed)?;
        if !others.is_empty() {
            return Err(Unsaved::Elsewhere(others));
        }
    }
    save_over(editor, levels).map_err(Unsaved::Failed)
}

/// As [`save`], over whatever is there.
///
/// # Errors
/// A message naming the file that cannot be written; those before it are.
#[cfg(not(target_family = "wasm"))]
pub fn save_over(editor: &Editor, levels: &Path) -> Result<String, String> {
    match (&editor.home, follow::folder(editor, levels)) {
        (_, Some(folder)) => write(editor, |name| follow::place(&folder, name)).map(|count| saved(editor, count)),
        (Home::Zip(file), None) if editor.desk.is_changed() => {
            let bytes = editor.desk.bench.zip().map_err(|error| error.to_string())?;
            std::fs::write(file, bytes).map_err(|error| format!("{}: {error}", file.display()))?;
            Ok(editor.words.say_with("editor--saved-as", &[("name", &file.display().to_string())]))
        }
        (_, None) => Ok(saved(editor, 0)),
    }
}

/// Writes what has changed, each file to its place; how many that were.
#[cfg(not(target_family = "wasm"))]
fn write(editor: &Editor, place: impl Fn(&str) -> PathBuf) -> Result<usize, String> {
    use std::fs;
    let mut count = 0;
    for (name, text) in editor.desk.bench.changed() {
        let path = place(name);
        let failed = |error: std::io::Error| format!("{}: {error}", path.display());
        match text {
            Some(text) => {
                if let Some(folder) = path.parent() {
                    fs::create_dir_all(folder).map_err(failed)?;
                }
                // Written beside and renamed, so that nothing is ever half a file.
                let half = path.with_added_extension("new");
                fs::write(&half, text).and_then(|()| fs::rename(&half, &path)).map_err(failed)?;
            }
            // Somebody else may have taken it out, too.
            None if !path.exists() => {}
            None => fs::remove_file(&path).map_err(failed)?,
        }
        count += 1;
    }
    Ok(count)
}

/// The folder of our levels.
#[cfg(not(target_family = "wasm"))]
fn levels() -> PathBuf {
    crate::files::root().join("levels")
}

#[cfg(not(target_family = "wasm"))]
mod backend {
    use super::super::state::Editor;
    use super::Unsaved;

    /// Writes what has changed; what is to be said of it.
    pub(super) fn save(editor: &Editor) -> Result<String, Unsaved> {
        super::save(editor, &super::levels())
    }
}

#[cfg(not(target_family = "wasm"))]
pub(super) use native::listen;
#[cfg(not(target_family = "wasm"))]
pub use native::take;

#[cfg(not(target_family = "wasm"))]
mod native {
    use std::path::PathBuf;

    use bevy::prelude::*;
    use bevy::window::{FileDragAndDrop, WindowCloseRequested};

    use super::super::Editor;
    use super::{Ask, Workplace};

    /// Takes what is dropped onto the window, and asks before it is closed on what is not saved.
    pub(in super::super) fn listen(
        mut place: ResMut<Workplace>,
        mut dropped: MessageReader<FileDragAndDrop>,
        mut closed: MessageReader<WindowCloseRequested>,
    ) {
        let path = |event: &FileDragAndDrop| match event {
            FileDragAndDrop::DroppedFile { path_buf, .. } => Some(path_buf.clone()),
            _ => None,
        };
        let paths: Vec<PathBuf> = dropped.read().filter_map(path).collect();
        if !paths.is_empty() {
            take(&mut place.editor, &paths);
        }
        if closed.read().next().is_none() {
            return;
        }
        let editor = &mut place.editor;
        if editor.desk.is_changed() && !editor.leaves {
            editor.leaves = true;
        } else {
            editor.asks.push(Ask::Quit);
        }
    }

    /// Single files are taken into the pack; a folder or a zip is a pack of its own.
    pub fn take(editor: &mut Editor, paths: &[PathBuf]) {
        let mut files = Vec::new();
        for path in paths {
            let name = path.to_string_lossy().replace('\\', "/");
            if path.is_dir() || !story::source::is_level_file(&name) {
                editor.bring(disk::read_own(path), Some(path.clone()));
                continue;
            }
            match disk::read_file(path) {
                Ok(bytes) => files.push((name, bytes)),
                Err(error) => editor.notice = editor.words.say_with("editor--not-taken-in", &[("why", &error)]),
            }
        }
        if !files.is_empty() {
            editor.take_in(&files);
        }
    }
}

#[cfg(target_family = "wasm")]
pub(super) use super::web::{backend, listen};
