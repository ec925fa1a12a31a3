//! Where texts stand: the program's own, and those of each pack, with their source language and their files. It reads and
//! writes those files and understands none of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use story::source::{EDITOR, Library, load};
use story::text::Catalogue;
use story::texts::{Entry, Status, entries, facts};

use super::formats::Row;
use crate::levels;

/// How the name of a file ends that says from which wordings a translation was made, in the place of `ftl`.
pub(crate) const MADE_FROM: &str = "made-from.tsv";

/// Name of the scope of the program's own texts.
const SHELL: &str = "shell";

/// Texts that are translated together.
#[derive(Debug)]
pub(super) struct Scope {
    /// `shell`, or the pack's id; ids of texts begin with it in files for translators.
    pub(super) name: String,
    /// The language the others are translated from.
    pub(super) language: String,
    /// Its texts.
    pub(super) source: Vec<Entry>,
    /// The folder of its text files.
    folder: PathBuf,
}

/// All scopes of a folder of levels.
pub(super) fn scopes(dir: &Path) -> anyhow::Result<Vec<Scope>> {
    let loaded = load(&levels::read(dir)?, &levels::vocabulary());
    if let Some(pack) = loaded.refused.first() {
        bail!("the pack \"{pack}\" has errors; `studio check` says which");
    }
    of(dir, &loaded.library)
}

/// The program's own scopes, and those of the packs that can be played.
pub(super) fn of(dir: &Path, library: &Library) -> anyhow::Result<Vec<Scope>> {
    let shell = dir.join("text");
    let mut scopes = vec![Scope::new(SHELL, "en", shell)?];
    if dir.join(EDITOR).is_dir() {
        scopes.push(Scope::new(EDITOR.trim_end_matches('/'), "en", dir.join(EDITOR))?);
    }
    for pack in &library.packs {
        let language = pack.languages.first().map_or("en", String::as_str);
        let mut scope = Scope::new(&pack.id, language, dir.join(&pack.id).join("text"))?;
        scope.source.extend(facts(&pack.evidence));
        scopes.push(scope);
    }
    Ok(scopes)
}

impl Scope {
    fn new(name: &str, language: &str, folder: PathBuf) -> anyhow::Result<Self> {
        let path = folder.join(format!("{language}.ftl"));
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        Ok(Self { name: name.to_owned(), language: language.to_owned(), source: entries(&text), folder })
    }

    pub(super) fn file(&self, lang: &str) -> PathBuf {
        self.folder.join(format!("{lang}.ftl"))
    }

    /// Hashes of the wordings that translations were made from; not a level file, so that nobody plays with it.
    fn made_from_file(&self, lang: &str) -> PathBuf {
        self.file(lang).with_extension(MADE_FROM)
    }

    /// The translations whose source says something else by now than when they were made: ids of texts.
    pub(super) fn outdated(&self, lang: &str) -> Vec<String> {
        Status::of(&self.source, &self.translation(lang), &self.made_from(lang)).outdated
    }

    /// The file of a language as it is; empty if there is none yet.
    pub(super) fn written(&self, lang: &str) -> String {
        fs::read_to_string(self.file(lang)).unwrap_or_default()
    }

    /// The translations there are; none if there is no such file yet.
    pub(super) fn translation(&self, lang: &str) -> Vec<Entry> {
        entries(&self.written(lang))
    }

    /// Hash by id of the wording that each translation was made from.
    pub(super) fn made_from(&self, lang: &str) -> BTreeMap<String, String> {
        let text = fs::read_to_string(self.made_from_file(lang)).unwrap_or_default();
        let pairs = text.lines().filter_map(|line| line.split_once('\t'));
        pairs.map(|(id, hash)| (id.to_owned(), hash.trim().to_owned())).collect()
    }

    /// Languages there are files for, besides the source.
    pub(super) fn languages(&self) -> Vec<String> {
        let files = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let names = files.filter_map(|file| Some(file.file_name().to_str()?.strip_suffix(".ftl")?.to_owned()));
        let mut languages: Vec<String> = names.filter(|name| *name != self.language).collect();
        languages.sort();
        languages
    }

    /// One row a text, with what is known of its translation.
    pub(super) fn rows(&self, lang: &str) -> Vec<Row> {
        let translation = self.translation(lang);
        let status = Status::of(&self.source, &translation, &self.made_from(lang));
        let row = |entry: &Entry| Row {
            id: format!("{}/{}", self.name, entry.id),
            source: entry.text.clone(),
            translation: translation
                .iter()
                .find(|other| other.id == entry.id)
                .map(|other| other.text.clone())
                .unwrap_or_default(),
            fuzzy: status.outdated.contains(&entry.id),
        };
        self.source.iter().map(row).collect()
    }

    /// Writes the texts of a language, if they can be read again.
    pub(super) fn write(&self, lang: &str, text: &str) -> anyhow::Result<PathBuf> {
        let path = self.file(lang);
        let (_, problems) = Catalogue::parse(&path.display().to_string(), lang, text);
        if let Some(problem) = problems.first() {
            bail!("nothing is written, because it could not be read again: {problem}");
        }
        fs::write(&path, text).with_context(|| path.display().to_string())?;
        Ok(path)
    }

    /// Writes down from which wordings the translations were made.
    pub(super) fn write_made_from(&self, lang: &str, made_from: &BTreeMap<String, String>) -> anyhow::Result<()> {
        let path = self.made_from_file(lang);
        let text: String = made_from.iter().map(|(id, hash)| format!("{id}\t{hash}\n")).collect();
        fs::write(&path, text).with_context(|| path.display().to_string())
    }
}
