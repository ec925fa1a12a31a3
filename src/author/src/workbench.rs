//! The table somebody writes a pack at: its files as texts, the edits made to them, what the checker says, what could
//! be played last. It reads and writes no disk, and no time passes here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use story::model::Pack;
use story::source::{self, Files, Library};
use story::text::Catalogue;
use story::vocabulary::Vocabulary;

use crate::edit::{Draft, Edit};
use crate::history::{Change, Done, History, StepName};
use crate::path::Place;
use crate::problem::{Placed, Problems};
use crate::reading::Reading;
use crate::ron::Refused;
use crate::spelling::Spellings;
use crate::value::Value;

/// A pack that somebody writes.
#[derive(Debug)]
pub struct Workbench {
    pack: String,
    /// Ids of packs that somebody has brought along: the index does not name them.
    brought: BTreeSet<String>,
    files: Files,
    /// Files that are other than they were opened or saved, as they were then; none if they were not there.
    pub(crate) saved: BTreeMap<String, Option<Arc<str>>>,
    pub(crate) vocabulary: Vocabulary,
    /// The editor's own words by language.
    pub(crate) words: BTreeMap<String, Catalogue>,
    history: History,
    spellings: Spellings,
    reading: Reading,
    library: Arc<Library>,
    written: Option<Arc<Pack>>,
    problems: Problems,
    is_playable: bool,
    is_checked: bool,
}

impl Workbench {
    /// Opens a pack among these files. All packs of the folder, `index.ron`, `help.ron`, the program's texts and the
    /// editor's (`editor/<language>.ftl`) should be among them. The pack may have errors.
    ///
    /// # Errors
    /// If it has no `pack.ron`.
    pub fn open(files: Files, pack: &str, vocabulary: Vocabulary) -> Result<Self, Refused> {
        Self::open_beside(files, pack, BTreeSet::new(), vocabulary)
    }

    /// As [`Self::open`], where these packs are among the files beside those that the index names.
    ///
    /// # Errors
    /// If it has no `pack.ron`.
    pub fn open_beside(
        files: Files,
        pack: &str,
        brought: BTreeSet<String>,
        vocabulary: Vocabulary,
    ) -> Result<Self, Refused> {
        let file = format!("{pack}/pack.ron");
        if files.get(&file).is_none() {
            return Err(Refused::NoFile(file));
        }
        let words = files.iter().filter_map(|(name, bytes)| {
            let language = name.strip_prefix(source::EDITOR)?.strip_suffix(".ftl")?;
            let text = std::str::from_utf8(bytes).ok()?;
            Some((language.to_owned(), Catalogue::parse(name, language, text).0))
        });
        let words = words.collect();
        let mut workbench = Self {
            pack: pack.to_owned(),
            brought,
            files,
            saved: BTreeMap::new(),
            vocabulary,
            words,
            history: History::default(),
            spellings: Spellings::default(),
            reading: Reading::default(),
            library: Arc::default(),
            written: None,
            problems: Problems::default(),
            is_playable: false,
            is_checked: false,
        };
        workbench.check();
        Ok(workbench)
    }

    /// Id of the pack.
    #[must_use]
    pub fn pack(&self) -> &str {
        &self.pack
    }

    /// All level files as they are now, those of the other packs, too.
    #[must_use]
    pub fn all_files(&self) -> &Files {
        &self.files
    }

    /// Names and texts of the pack's files.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        let own = self.files.iter().filter(|(name, _)| self.owns(name));
        own.filter_map(|(name, bytes)| Some((name, std::str::from_utf8(bytes).ok()?)))
    }

    fn owns(&self, name: &str) -> bool {
        name.strip_prefix(&self.pack).is_some_and(|rest| rest.starts_with('/'))
    }

    /// A file's text; none if there is no such file, or it is not text.
    #[must_use]
    pub fn text(&self, file: &str) -> Option<&str> {
        self.files.get(file).and_then(|bytes| std::str::from_utf8(bytes).ok())
    }

    /// What is written at a place; none where a field is left out.
    #[must_use]
    pub fn value(&self, place: &Place) -> Option<Value> {
        self.reading.value(&place.file, || self.text(&place.file))?.at(&place.path).cloned()
    }

    /// A text of the pack as it is written, without indentation; none if it is not there.
    #[must_use]
    pub fn words_of(&self, language: &str, key: &str, attribute: Option<&str>) -> Option<String> {
        let file = self.text_file(language);
        let texts = self.reading.texts(&file, || self.text(&file))?;
        texts.get(&(key.to_owned(), attribute.map(str::to_owned))).filter(|words| !words.is_empty()).cloned()
    }

    /// Name of the file with the pack's texts in a language.
    #[must_use]
    pub fn text_file(&self, language: &str) -> String {
        format!("{}/text/{language}.ftl", self.pack)
    }

    /// Name of `pack.ron`.
    #[must_use]
    pub fn pack_file(&self) -> String {
        format!("{}/pack.ron", self.pack)
    }

    /// Languages the pack has texts in; the first is the one others are translated from.
    #[must_use]
    pub fn languages(&self) -> Vec<String> {
        self.texts_at(&Place::file(&self.pack_file()).field("languages"))
    }

    /// The texts of a list.
    pub(crate) fn texts_at(&self, list: &Place) -> Vec<String> {
        let list = self.value(list);
        let items = list.as_ref().map(Value::items).unwrap_or_default();
        items.iter().filter_map(Value::as_text).map(str::to_owned).collect()
    }

    /// The rooms in the order of the track: id and file. A file that cannot be read has no id, and is left out.
    #[must_use]
    pub fn rooms(&self) -> Vec<(String, String)> {
        let files = self.texts_at(&Place::file(&self.pack_file()).field("rooms"));
        let room = |name: String| {
            let file = format!("{}/rooms/{name}.ron", self.pack);
            let id = self.value(&Place::file(&file).field("id"))?;
            Some((id.as_text()?.to_owned(), file))
        };
        files.into_iter().filter_map(room).collect()
    }

    /// The file of a room.
    #[must_use]
    pub fn room_file(&self, id: &str) -> Option<String> {
        self.rooms().into_iter().find(|(own, _)| own == id).map(|(_, file)| file)
    }

    /// Makes an edit as a step of its own. What is checked is what [`Self::check`] last looked at.
    ///
    /// # Errors
    /// If it cannot be made; nothing is changed then.
    pub fn apply(&mut self, edit: &Edit) -> Result<(), Refused> {
        self.history.end();
        self.make(edit, false)
    }

    /// Makes an edit that goes on: until [`Self::settle`], all of them are one step. For drags, and for typing.
    ///
    /// # Errors
    /// If it cannot be made; nothing is changed then.
    pub fn drag(&mut self, edit: &Edit) -> Result<(), Refused> {
        self.make(edit, true)
    }

    /// Ends a step that goes on.
    pub fn settle(&mut self) {
        self.history.end();
    }

    /// Whether a step goes on.
    #[must_use]
    pub fn is_dragging(&self) -> bool {
        self.history.is_going_on()
    }

    fn make(&mut self, edit: &Edit, goes_on: bool) -> Result<(), Refused> {
        let mut spellings = std::mem::take(&mut self.spellings);
        let made = self.drafted(edit, &mut spellings);
        self.spellings = spellings;
        let changed = made?;
        let change = |(file, text): (&String, &Option<String>)| Change::of(file, self.text(file), text.as_deref());
        let changes: Vec<Change> = changed.iter().filter_map(change).collect();
        if changes.is_empty() {
            return Ok(());
        }
        for change in &changes {
            self.problems.leave(&self.files, change.file(), &self.vocabulary);
        }
        for (file, text) in changed {
            self.put(&file, text.as_deref());
        }
        for change in &changes {
            self.problems.look_again(&self.files, change.file(), &self.vocabulary);
        }
        self.history.note(Done { name: edit.name(), changes }, goes_on);
        self.is_checked = false;
        Ok(())
    }

    /// The files that an edit makes other than they are.
    fn drafted(&self, edit: &Edit, spellings: &mut Spellings) -> Result<BTreeMap<String, Option<String>>, Refused> {
        let names = self.files().map(|(name, _)| name.to_owned()).collect();
        let before = |file: &str| self.text(file).map(str::to_owned);
        let words = |language: &str, key: &str| self.editor_text(language, key, None);
        let (pack, changed) = (self.pack.as_str(), BTreeMap::new());
        let mut draft = Draft { pack, before: &before, names, words: &words, changed, spellings };
        draft.make(edit)?;
        Ok(draft.changed)
    }

    /// A text of the editor, in this language or in English.
    #[must_use]
    pub fn editor_text(&self, language: &str, key: &str, attribute: Option<&str>) -> Option<String> {
        let own = self.words.get(language);
        own.into_iter().chain(self.words.get("en")).find_map(|words| words.get(key, attribute, &[]))
    }

    fn put(&mut self, file: &str, text: Option<&str>) {
        let now: Option<Arc<str>> = self.text(file).map(Arc::from);
        self.saved.entry(file.to_owned()).or_insert(now);
        self.reading.forget(file);
        match text {
            Some(text) => self.files.insert(file, text),
            None => drop(self.files.remove(file)),
        }
        if self.saved.get(file).is_some_and(|saved| saved.as_deref() == self.text(file)) {
            self.saved.remove(file);
        }
    }

    /// Takes the last step back; what it was, or none if there is none.
    pub fn undo(&mut self) -> Option<StepName> {
        let done = self.history.undo()?;
        for change in done.changes.iter().rev() {
            self.follow(change, true);
        }
        Some(done.name)
    }

    /// Makes the last step that was taken back again.
    pub fn redo(&mut self) -> Option<StepName> {
        let done = self.history.redo()?;
        for change in &done.changes {
            self.follow(change, false);
        }
        Some(done.name)
    }

    fn follow(&mut self, change: &Change, back: bool) {
        let text = change.applied(self.text(change.file()), back);
        self.problems.leave(&self.files, change.file(), &self.vocabulary);
        self.put(change.file(), text.as_deref());
        self.problems.look_again(&self.files, change.file(), &self.vocabulary);
        self.spellings.forget(change.file());
        self.is_checked = false;
    }

    /// What [`Self::undo`] would take back.
    #[must_use]
    pub fn can_undo(&self) -> Option<&StepName> {
        self.history.last_made()
    }

    /// What [`Self::redo`] would make again.
    #[must_use]
    pub fn can_redo(&self) -> Option<&StepName> {
        self.history.last_undone()
    }

    /// Whether a file is other than it was when it was opened or saved.
    #[must_use]
    pub fn is_changed(&self, file: &str) -> bool {
        self.saved.contains_key(file)
    }

    /// The files to be saved: name and text; none for a file that is to be deleted.
    pub fn changed(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.saved.keys().map(|file| (file.as_str(), self.text(file)))
    }

    /// Notes that everything has been saved as it is now. Steps can still be taken back.
    pub fn mark_saved(&mut self) {
        self.saved.clear();
    }

    /// Reads and checks all packs. If this one can be played, it is in [`Self::library`]; else the last good one stays.
    pub fn check(&mut self) {
        let loaded = source::load_beside(&self.files, &self.brought, &self.vocabulary);
        let own = |packs: &[Arc<Pack>]| packs.iter().find(|pack| pack.id == self.pack).cloned();
        let playable = own(&loaded.library.packs);
        self.is_playable = playable.is_some();
        self.written = playable.or_else(|| own(&loaded.drafts)).or(self.written.take());
        self.problems = Problems::of(&self.files, &self.pack, loaded.problems);
        let nothing_yet = self.library.packs.is_empty();
        if self.is_playable || nothing_yet {
            self.library = Arc::new(loaded.library);
        }
        self.is_checked = true;
    }

    /// Whether [`Self::check`] has seen all edits.
    #[must_use]
    pub fn is_checked(&self) -> bool {
        self.is_checked
    }

    /// The packs as they could be played last.
    #[must_use]
    pub fn library(&self) -> &Arc<Library> {
        &self.library
    }

    /// The pack as it was written when it could be read to the end last, even if it has errors; none if it never could.
    #[must_use]
    pub fn written(&self) -> Option<&Arc<Pack>> {
        self.written.as_ref()
    }

    /// Whether the pack could be played when it was checked last.
    #[must_use]
    pub fn is_playable(&self) -> bool {
        self.is_playable
    }

    /// What the checker says, with the fields it belongs to: of files that were changed since [`Self::check`], what can
    /// be said of each by itself is as it is now, and the rest as it was.
    #[must_use]
    pub fn problems(&self) -> &[Placed] {
        self.problems.now()
    }

    /// The problems of a value and of all that is in it.
    pub fn problems_at(&self, place: &Place) -> impl Iterator<Item = &Placed> {
        self.problems().iter().filter(move |problem| problem.is_at(place))
    }

    /// The problems of a text, in its own file and where it is missed.
    pub fn problems_of_words<'a>(
        &'a self,
        language: &str,
        key: &'a str,
        attribute: Option<&'a str>,
    ) -> impl Iterator<Item = &'a Placed> {
        let file = self.text_file(language);
        self.problems().iter().filter(move |problem| problem.is_of_words(&file, key, attribute))
    }

    /// Keys and attributes of the pack's texts in a language.
    #[must_use]
    pub fn keys(&self, language: &str) -> BTreeSet<(String, Option<String>)> {
        let file = self.text_file(language);
        let texts = self.reading.texts(&file, || self.text(&file));
        texts.into_iter().flat_map(|texts| texts.keys().cloned().collect::<Vec<_>>()).collect()
    }
}
