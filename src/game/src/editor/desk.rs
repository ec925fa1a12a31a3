//! The editor's side of the workbench: what is chosen in the picture as places in files, steps by their names, problems
//! where they belong. What an edit does to a text it leaves to `author`.

mod parts;
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use author::edit::Edit;
use author::form::Form;
use author::history::StepName;
use author::names::Id;
use author::path::Place;
use author::problem::{Belongs, Placed};
use author::schema::Names;
use author::workbench::Workbench;
use story::journey::Stand;
use story::model::Pack;
use story::page::Way;
use story::problem::Problem;
use story::source::{Files, Library};
use story::vocabulary::Vocabulary;

use super::target::Target;
pub use parts::{place_of, target_at};

use super::widgets::Offer;
use super::words::Words;

/// A problem in the list of all.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// Whether the pack cannot be played.
    pub is_error: bool,
    /// What is wrong, and what to do.
    pub words: String,
    /// Whose it is.
    pub belongs: Belongs,
}

/// The files somebody works on.
pub struct Desk {
    /// The workbench.
    pub bench: Workbench,
    /// The rooms in the order of the track: id and file.
    rooms: Vec<(String, String)>,
    /// What was read from the files since they changed last.
    read: Mutex<Read>,
    /// The text that is being written: all keys are one step until something else is done.
    writes: Option<(String, String, Option<String>)>,
    language: String,
}

/// What forms show is asked for in every frame, and is the same until something changes.
#[derive(Default)]
struct Read {
    forms: BTreeMap<Place, Option<Arc<Form>>>,
    offers: BTreeMap<(Names, Option<String>), Arc<[Offer]>>,
    rooms: Option<Arc<[Offer]>>,
    texts: Option<Arc<[Text]>>,
}

/// A text with its words in every language of the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Its key.
    pub key: String,
    /// Its attribute.
    pub attribute: Option<String>,
    /// Its words, in the order of the pack's languages; empty where there are none.
    pub words: Vec<String>,
}

impl Desk {
    /// Opens a pack; the first of the index where none is named.
    ///
    /// # Errors
    /// A message, if there is no such pack or it has no room that can be read.
    pub fn open(files: Files, pack: Option<&str>, vocabulary: &Vocabulary, words: &Words) -> Result<Self, String> {
        let first = || {
            let name = files.iter().find_map(|(name, _)| name.strip_suffix("/pack.ron").map(ToOwned::to_owned));
            let library = story::source::load(&files, vocabulary).library;
            if library.start.is_empty() { name } else { Some(library.start) }
        };
        let pack = pack.map(ToOwned::to_owned).or_else(first).unwrap_or_default();
        Self::open_beside(files, &pack, &BTreeSet::new(), vocabulary, words)
    }

    /// Opens a pack among files in which there are these packs beside those that the index names.
    ///
    /// # Errors
    /// A message, if there is no such pack or it has no room that can be read.
    pub fn open_beside(
        files: Files,
        pack: &str,
        brought: &BTreeSet<String>,
        vocabulary: &Vocabulary,
        words: &Words,
    ) -> Result<Self, String> {
        let there = files.iter().filter_map(|(name, _)| name.strip_suffix("/pack.ron"));
        let there = there.collect::<Vec<_>>().join(", ");
        let refused = |_| words.say_with("editor--no-pack", &[("id", pack), ("there", &there)]);
        let bench = Workbench::open_beside(files, pack, brought.clone(), vocabulary.clone()).map_err(refused)?;
        let rooms = bench.rooms();
        if rooms.is_empty() {
            return Err(words.say_with("editor--no-rooms", &[("id", pack)]));
        }
        Ok(Self { bench, rooms, read: Mutex::default(), writes: None, language: words.language.clone() })
    }

    /// Id of the pack.
    #[must_use]
    pub fn pack_id(&self) -> &str {
        self.bench.pack()
    }

    /// All level files as they are now.
    #[must_use]
    pub fn files(&self) -> &Files {
        self.bench.all_files()
    }

    /// The packs as they could be played last.
    #[must_use]
    pub fn library(&self) -> Arc<Library> {
        self.bench.library().clone()
    }

    /// The pack as it could be played last; none if it never could.
    #[must_use]
    pub fn pack(&self) -> Option<&Arc<Pack>> {
        self.bench.library().packs.iter().find(|pack| pack.id == self.bench.pack())
    }

    /// How somebody (index) stands who comes into a room by the first open options.
    #[must_use]
    pub fn stand(&self, room: usize, way: Way, persona: usize) -> Stand {
        self.room_id(room).and_then(|id| self.bench.stand_at(id, way, persona)).unwrap_or_default()
    }

    /// Half the width the camera needs, metres.
    #[must_use]
    pub fn track_half_width(&self) -> f32 {
        story::check::TRACK
    }

    /// Notes that everything has been saved as it is now.
    pub(super) fn mark_saved(&mut self) {
        self.bench.mark_saved();
    }

    /// Whether the pack can be played as it was checked last.
    #[must_use]
    pub fn is_playable(&self) -> bool {
        self.bench.is_playable()
    }

    /// Whether the checker has seen all edits.
    #[must_use]
    pub fn is_checked(&self) -> bool {
        self.bench.is_checked()
    }

    /// Asks the checker, and ends a step that was going on, but for what is being written.
    pub fn check(&mut self) {
        if self.writes.is_none() {
            self.bench.settle();
        }
        self.bench.check();
        self.list_rooms();
    }

    /// Keeps something that was read until the files change.
    fn kept<T: Clone>(&self, place: impl Fn(&mut Read) -> &mut Option<T>, make: impl FnOnce() -> T) -> T {
        let found = place(&mut self.read.lock().unwrap_or_else(PoisonError::into_inner)).clone();
        found.unwrap_or_else(|| {
            let made = make();
            *place(&mut self.read.lock().unwrap_or_else(PoisonError::into_inner)) = Some(made.clone());
            made
        })
    }

    fn list_rooms(&mut self) {
        self.forget();
        let rooms = self.bench.rooms();
        // While a file cannot be read its room stays where it was.
        if rooms.len() >= self.rooms.len() || self.bench.is_playable() {
            self.rooms = rooms;
        }
    }

    /// How many rooms there are.
    #[must_use]
    pub fn rooms(&self) -> usize {
        self.rooms.len()
    }

    /// The place of a room on the track, by id, from 0.
    #[must_use]
    pub fn room_of(&self, id: &str) -> Option<usize> {
        self.rooms.iter().position(|(own, _)| own == id)
    }

    /// Id of a room.
    #[must_use]
    pub fn room_id(&self, room: usize) -> Option<&str> {
        self.rooms.get(room).map(|(id, _)| id.as_str())
    }

    /// The ids of the rooms, in the order of the track.
    #[must_use]
    pub fn room_ids(&self) -> Vec<&str> {
        self.rooms.iter().map(|(id, _)| id.as_str()).collect()
    }

    /// The file of a room.
    #[must_use]
    pub fn room_file(&self, room: usize) -> Option<String> {
        self.rooms.get(room).map(|(_, file)| file.clone())
    }

    /// The rooms to choose from, by name.
    #[must_use]
    pub fn room_offers(&self) -> Arc<[Offer]> {
        let named = |(index, (id, _)): (usize, &(String, String))| {
            let name = self.bench.title_of(&self.language, &Id::new(Names::Room, id));
            Offer { id: id.clone(), label: format!("{}. {name}", index + 1) }
        };
        self.kept(|read| &mut read.rooms, || self.rooms.iter().enumerate().map(named).collect())
    }

    /// All texts of the pack, those that only some languages have, too, and those that can be begun.
    #[must_use]
    pub fn texts(&self) -> Arc<[Text]> {
        self.kept(
            |read| &mut read.texts,
            || {
                let languages = self.bench.languages();
                let text = |(key, attribute): (String, Option<String>)| {
                    let words = |language: &String| self.bench.words_of(language, &key, attribute.as_deref());
                    let words = languages.iter().map(|language| words(language).unwrap_or_default()).collect();
                    Text { key, attribute, words }
                };
                self.bench.all_keys().into_iter().map(text).collect()
            },
        )
    }

    /// What a text is called in the forms, and of what it is; none if no form has it.
    #[must_use]
    pub fn text_in_words(&self, key: &str, attribute: Option<&str>) -> Option<String> {
        let (of, label) = self.bench.text_in_words(&self.language, key, attribute)?;
        Some(if of.is_empty() { label } else { format!("{of} · {label}") })
    }

    /// Reads again what is shown.
    fn forget(&mut self) {
        *self.read.get_mut().unwrap_or_else(PoisonError::into_inner) = Read::default();
    }

    /// Makes an edit as a step of its own; words are one step with those written into the same text just before.
    ///
    /// # Errors
    /// Why it cannot be made.
    pub fn make(&mut self, edit: &Edit) -> Result<(), String> {
        let writes = match edit {
            Edit::Words { language, key, attribute, .. } => Some((language.clone(), key.clone(), attribute.clone())),
            _ => None,
        };
        if writes.is_none() || self.writes != writes {
            self.bench.settle();
        }
        let done = if writes.is_some() { self.bench.drag(edit) } else { self.bench.apply(edit) };
        self.writes = writes;
        done.map_err(|refused| self.bench.refused_in_words(&self.language, &refused))?;
        self.list_rooms();
        Ok(())
    }

    /// Takes in what files say where they are saved.
    ///
    /// # Errors
    /// If one of them is no file of this pack.
    #[cfg(not(target_family = "wasm"))]
    pub(super) fn take_from(&mut self, there: author::elsewhere::There) -> Result<(), String> {
        self.writes = None;
        let done = self.bench.take_in(there);
        done.map_err(|refused| self.bench.refused_in_words(&self.language, &refused))?;
        self.list_rooms();
        Ok(())
    }

    /// What taking these files in changes: each is the file of this pack whose name ends like its own.
    ///
    /// # Errors
    /// Which of them is none, or is no text.
    pub fn taken_in(&self, files: &[(String, Vec<u8>)], words: &Words) -> Result<Vec<Edit>, String> {
        let edit = |(name, bytes): &(String, Vec<u8>)| {
            let none = || words.say_with("editor--no-such-file", &[("name", name)]);
            let own = self.file_like(name).ok_or_else(none)?;
            let text = String::from_utf8(bytes.clone()).map_err(|error| format!("{name}: {error}"))?;
            Ok(Edit::File(own, Some(text)))
        };
        files.iter().map(edit).collect()
    }

    /// The file of this pack whose name ends like this one, by as many folders as both have.
    fn file_like(&self, name: &str) -> Option<String> {
        let parts = |name: &str| name.split('/').rev().map(ToOwned::to_owned).collect::<Vec<_>>();
        let wanted = parts(name);
        let same = |own: &str| parts(own).iter().zip(&wanted).take_while(|(a, b)| a == b).count();
        let known = self.bench.files().map(|(own, _)| (same(own), own.to_owned()));
        known.filter(|(same, _)| *same > 0).max_by_key(|(same, _)| *same).map(|(_, own)| own)
    }

    /// Takes the last step back; its name.
    pub fn undo(&mut self) -> Option<String> {
        self.writes = None;
        let name = self.bench.undo()?;
        self.list_rooms();
        Some(self.step_name(&name))
    }

    /// Makes the last step again that was taken back; its name.
    pub fn redo(&mut self) -> Option<String> {
        self.writes = None;
        let name = self.bench.redo()?;
        self.list_rooms();
        Some(self.step_name(&name))
    }

    fn step_name(&self, name: &StepName) -> String {
        self.bench.step_in_words(&self.language, name)
    }

    /// What could be taken back.
    #[must_use]
    pub fn can_undo(&self) -> Option<String> {
        self.bench.can_undo().map(|name| self.step_name(name))
    }

    /// What could be made again.
    #[must_use]
    pub fn can_redo(&self) -> Option<String> {
        self.bench.can_redo().map(|name| self.step_name(name))
    }

    /// Whether anything is other than it was opened or saved.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.bench.changed().next().is_some()
    }

    /// How many errors and how many warnings there are.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        let errors = self.bench.problems().iter().filter(|placed| placed.problem.is_error()).count();
        (errors, self.bench.problems().len() - errors)
    }

    /// All problems, errors first.
    #[must_use]
    pub fn listed(&self) -> Vec<Listed> {
        let listed = |placed: &Placed| {
            let problem = &placed.problem;
            Listed {
                file: problem.file.clone(),
                line: problem.line,
                is_error: problem.is_error(),
                words: said(problem),
                belongs: placed.belongs.clone(),
            }
        };
        let mut all: Vec<Listed> = self.bench.problems().iter().map(listed).collect();
        all.sort_by_key(|problem| !problem.is_error);
        all
    }

    /// Whether something in the picture has a problem.
    #[must_use]
    pub fn is_wrong(&self, room: usize, target: Target) -> bool {
        let Some((_, file)) = self.rooms.get(room) else { return false };
        self.bench.problems_at(&place_of(file, target)).next().is_some()
    }
}

/// What is wrong, and what to do.
#[must_use]
pub fn said(problem: &Problem) -> String {
    let Problem { message, hint, .. } = problem;
    if hint.is_empty() { message.clone() } else { format!("{message}. {hint}") }
}
