//! `studio texts`: what translators work with. Exports the texts of one language as a gettext catalogue or a table,
//! takes it in again, says what is missing, orphaned or outdated, and writes a pseudo-language. What counts as what is
//! decided in `story::texts`.

mod formats;
mod outdated;
mod scopes;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::{Args, Subcommand, ValueEnum};
use story::texts::{Entry, PSEUDO, Status, ftl, ftl_as_before, hash, pseudo};

use crate::say::{self, say};
use formats::Row;
pub(crate) use outdated::outdated;
pub(crate) use scopes::MADE_FROM;
use scopes::{Scope, scopes};

/// Exchange texts with translators: export, import, status, pseudo-language.
#[derive(Debug, Args)]
pub(crate) struct Texts {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Write all texts with their translations into one file.
    Export {
        /// The language to translate into, as in `ja`.
        #[arg(long)]
        lang: String,
        /// The kind of file.
        #[arg(long, value_enum, default_value_t = Format::Po)]
        format: Format,
        /// The file to write.
        #[arg(long)]
        out: PathBuf,
        /// Folder of the levels.
        #[arg(default_value = "levels")]
        dir: PathBuf,
    },
    /// Take translations from a file into the text files of a language.
    Import {
        /// The language translated into.
        #[arg(long)]
        lang: String,
        /// The file, a gettext catalogue (.po) or a table (.csv).
        file: PathBuf,
        /// Folder of the levels.
        #[arg(default_value = "levels")]
        dir: PathBuf,
    },
    /// Say what is missing, orphaned and outdated in every language; exit status 1 if anything is.
    Status {
        /// Folder of the levels.
        #[arg(default_value = "levels")]
        dir: PathBuf,
    },
    /// Note that the translations of a language are made from the wordings as they are now.
    Accept {
        /// The language.
        #[arg(long)]
        lang: String,
        /// Folder of the levels.
        #[arg(default_value = "levels")]
        dir: PathBuf,
    },
    /// Write a pseudo-language (accents, 40 % longer, brackets) beside the other texts, to look at; nobody ships it.
    Pseudo {
        /// Folder of the levels.
        #[arg(default_value = "levels")]
        dir: PathBuf,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A gettext catalogue.
    Po,
    /// A table with commas.
    Csv,
}

impl Texts {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        match &self.what {
            What::Export { lang, format, out, dir } => export(lang, *format, out, dir),
            What::Import { lang, file, dir } => import(lang, file, dir),
            What::Status { dir } => status(dir),
            What::Accept { lang, dir } => accept(lang, dir),
            What::Pseudo { dir } => write_pseudo(dir),
        }
    }
}

fn export(lang: &str, format: Format, out: &Path, dir: &Path) -> anyhow::Result<ExitCode> {
    let mut rows = Vec::new();
    for scope in scopes(dir)?.iter().filter(|scope| scope.language != lang) {
        rows.extend(scope.rows(lang));
    }
    let text = match format {
        Format::Po => formats::to_po(lang, &rows)?,
        Format::Csv => formats::to_csv(&rows)?,
    };
    fs::write(out, text).with_context(|| out.display().to_string())?;
    say!("{} texts, {} of them translated", rows.len(), rows.iter().filter(|row| !row.translation.is_empty()).count());
    Ok(ExitCode::SUCCESS)
}

fn import(lang: &str, file: &Path, dir: &Path) -> anyhow::Result<ExitCode> {
    let bytes = fs::read(file).with_context(|| file.display().to_string())?;
    let rows = match file.extension().and_then(|extension| extension.to_str()) {
        Some("po") => formats::from_po(&bytes)?,
        Some("csv") => formats::from_csv(&bytes)?,
        _ => bail!("{}: only .po and .csv files can be read", file.display()),
    };
    let mut left_out = 0;
    for scope in scopes(dir)?.iter().filter(|scope| scope.language != lang) {
        let (changed, unknown) = take(scope, lang, &rows)?;
        left_out += unknown;
        say!("{}: {changed} texts taken", scope.name);
    }
    if left_out > 0 {
        say!("{left_out} texts were left out: what they belong to has gone");
    }
    Ok(ExitCode::SUCCESS)
}

/// Takes the rows of one scope: how many texts changed, and how many belong to nothing.
fn take(scope: &Scope, lang: &str, rows: &[Row]) -> anyhow::Result<(usize, usize)> {
    let mut translation = scope.translation(lang);
    let mut made_from = scope.made_from(lang);
    let (mut changed, mut unknown) = (0, 0);
    for row in rows.iter().filter(|row| !row.translation.is_empty()) {
        let Some(id) = row.id.strip_prefix(&format!("{}/", scope.name)) else { continue };
        if !scope.source.iter().any(|entry| entry.id == id) {
            unknown += 1;
            continue;
        }
        match translation.iter_mut().find(|entry| entry.id == id) {
            Some(entry) if entry.text == row.translation => {}
            Some(entry) => {
                entry.text.clone_from(&row.translation);
                changed += 1;
            }
            None => {
                translation.push(Entry { id: id.to_owned(), text: row.translation.clone() });
                changed += 1;
            }
        }
        if !row.fuzzy {
            made_from.insert(id.to_owned(), hash(&row.source));
        }
    }
    // In the order of the source; what has gone there stays at the end until somebody takes it out.
    let place = |id: &str| scope.source.iter().position(|entry| entry.id == id).unwrap_or(usize::MAX);
    translation.sort_by_key(|entry| place(&entry.id));
    if changed > 0 {
        scope.write(lang, &ftl_as_before(&translation, &scope.written(lang)))?;
    }
    if !made_from.is_empty() {
        scope.write_made_from(lang, &made_from)?;
    }
    Ok((changed, unknown))
}

fn status(dir: &Path) -> anyhow::Result<ExitCode> {
    let mut complete = true;
    for scope in scopes(dir)? {
        for lang in scope.languages() {
            let status = Status::of(&scope.source, &scope.translation(&lang), &scope.made_from(&lang));
            say::text(report(&scope.name, &lang, &status));
            complete &= status.is_complete();
        }
    }
    Ok(if complete { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn report(scope: &str, lang: &str, status: &Status) -> String {
    let Status { total, missing, orphaned, outdated, unmarked } = status;
    let mut text = format!("{scope}, {lang}: {} of {total} texts are translated\n", total - missing.len());
    let kinds = [
        ("missing", missing),
        ("orphaned", orphaned),
        ("outdated", outdated),
        ("not noted from which wording", unmarked),
    ];
    for (kind, ids) in kinds {
        if !ids.is_empty() {
            text.push_str(&format!("  {kind}: {}\n", ids.join(", ")));
        }
    }
    text
}

fn accept(lang: &str, dir: &Path) -> anyhow::Result<ExitCode> {
    for scope in scopes(dir)?.iter().filter(|scope| scope.language != lang) {
        let translation = scope.translation(lang);
        let translated = |entry: &&Entry| translation.iter().any(|other| other.id == entry.id);
        let made_from =
            scope.source.iter().filter(translated).map(|entry| (entry.id.clone(), hash(&entry.text))).collect();
        if !translation.is_empty() {
            scope.write_made_from(lang, &made_from)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn write_pseudo(dir: &Path) -> anyhow::Result<ExitCode> {
    for scope in scopes(dir)? {
        let path = scope.write(PSEUDO, &ftl(&pseudo(&scope.source)))?;
        say!("{}", path.display());
    }
    Ok(ExitCode::SUCCESS)
}
