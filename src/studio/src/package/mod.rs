//! `studio package`: puts what was built into one file for somebody else's machine: any web host, a learning platform,
//! or a computer without network. It compiles nothing.

mod archive;
mod course;
mod levels;
mod limits;
mod native;
mod site;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::{ArgGroup, Args};

use crate::say::say;
use crate::scratch::Scratch;
use crate::web::page;

/// Makes a package for a web host, a learning platform or a machine without network.
#[derive(Args)]
#[command(group(ArgGroup::new("kind").required(true)))]
pub(crate) struct Package {
    /// A zip of the page for any web host, itch.io among them, with the room editor.
    #[arg(long, group = "kind")]
    web: bool,
    /// A course for a learning platform: SCORM 1.2, one part, completion only.
    #[arg(long, group = "kind")]
    scorm: bool,
    /// A course for a learning platform: cmi5 (xAPI), one part, completion only.
    #[arg(long, group = "kind")]
    cmi5: bool,
    /// A folder with the program and `studio` for machines like this one.
    #[arg(long, group = "kind")]
    native: bool,
    /// Id of a journey that is offered, the first of them on the title; all if none is given.
    #[arg(long = "pack")]
    packs: Vec<String>,
    /// The language the page begins in, for who has chosen no other. Otherwise that of the browser. The program of
    /// `--native` takes the system's.
    #[arg(long, conflicts_with = "native")]
    lang: Option<String>,
    /// The file to write.
    #[arg(long)]
    out: Option<PathBuf>,
    /// The folder with the built page, which the compiled engine is taken from.
    #[arg(long, default_value = "web/dist")]
    page: PathBuf,
    /// The compiled program; the one beside `studio` if none is given.
    #[arg(long)]
    program: Option<PathBuf>,
    /// The folder with the levels.
    #[arg(long, default_value = "levels")]
    levels: PathBuf,
}

/// What a package offers, and how it is called.
struct Offer {
    /// The level files that are in it.
    files: story::source::Files,
    /// The name of the program, or of the one journey that is in it.
    title: String,
    /// Ids of the journeys.
    packs: Vec<String>,
    /// The language it begins in, if one was asked for.
    language: Option<String>,
}

impl Package {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        let languages = page::languages()?;
        if let Some(language) = self.lang.as_ref().filter(|language| !languages.contains(language)) {
            anyhow::bail!("there are no words in \"{language}\"; there are {}", languages.join(", "));
        }
        let language = self.lang.as_deref();
        let offer = levels::choose(&self.levels, &self.packs, language, page::word(language, "title")?)?;
        let scratch = Scratch::new("package")?;
        let stage = scratch.path();
        let kind = self.kind();
        if self.native {
            native::fill(stage, &offer, self.program.as_deref(), &self.levels)?;
        } else {
            site::fill(stage, &offer, &self.page, kind == "web")?;
            match kind {
                "scorm" => course::scorm(stage, &offer)?,
                "cmi5" => course::cmi5(stage, &offer)?,
                _ => crate::web::offline::write(stage, offer.language.as_deref())?,
            }
        }
        let out = self.out.clone().unwrap_or_else(|| PathBuf::from(format!("my-small-home-{kind}.zip")));
        let entries = archive::entries(stage)?;
        if !self.native {
            limits::check(&entries)?;
        }
        archive::write(&out, &entries).with_context(|| out.display().to_string())?;
        let bytes = fs::metadata(&out)?.len();
        say!("{}: {} files, {:.1} MB ({})", out.display(), entries.len(), bytes as f64 / 1e6, offer.packs.join(", "));
        Ok(())
    }

    fn kind(&self) -> &'static str {
        match (self.web, self.scorm, self.cmi5) {
            (true, ..) => "web",
            (_, true, _) => "scorm",
            (.., true) => "cmi5",
            _ => "native",
        }
    }
}

/// Changes a text file; every part that is replaced has to be there.
fn change(file: &Path, parts: &[(&str, &str)]) -> anyhow::Result<()> {
    let mut text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    for (from, to) in parts {
        anyhow::ensure!(text.contains(from), "{}: there is no {from}", file.display());
        text = text.replacen(from, to, 1);
    }
    fs::write(file, text).with_context(|| file.display().to_string())
}
