//! `studio new`: begins a pack of one's own from three rooms that work, or from another pack. It changes no pack there is;
//! of what there is it only adds the name to `index.ron`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;
use story::begin::{BeginError, begin};
use story::source::{Files, INDEX, load};

use crate::levels;
use crate::say::say;

/// The pack one begins from, as it stands in `template` beside this package's sources.
const TEMPLATE: [(&str, &str); 7] = [
    ("pack.ron", include_str!("../template/pack.ron")),
    ("evidence.ron", include_str!("../template/evidence.ron")),
    ("rooms/01-bag.ron", include_str!("../template/rooms/01-bag.ron")),
    ("rooms/02-messages.ron", include_str!("../template/rooms/02-messages.ron")),
    ("rooms/03-street.ron", include_str!("../template/rooms/03-street.ron")),
    ("workshops/20-minutes.ron", include_str!("../template/workshops/20-minutes.ron")),
    ("text/en.ftl", include_str!("../template/text/en.ftl")),
];

/// Begin a pack of your own: three rooms that work, with comments on everything you will touch.
#[derive(Args)]
pub(crate) struct New {
    /// Its name: small letters, digits and dashes, as in "our-club".
    name: String,
    /// Begin from this pack's folder instead, as in levels/one-day.
    #[arg(long)]
    from: Option<PathBuf>,
    /// The folder of all levels.
    #[arg(default_value = "levels")]
    dir: PathBuf,
}

impl New {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        let there = levels::read(&self.dir)?;
        let folder = self.dir.join(&self.name);
        let begun = begin(&there, &self.example()?, &self.name)?;
        anyhow::ensure!(!folder.exists(), BeginError::Taken(self.name.clone()));
        self.ensure_playable(&begun)?;
        // The list of packs comes last, so that whatever fails before it leaves the levels as they were.
        let own = format!("{}/", self.name);
        for (name, bytes) in begun.iter().filter(|(name, _)| name.starts_with(&own)) {
            write(&self.dir.join(name), bytes)?;
        }
        write(&self.dir.join(INDEX), begun.get(INDEX).unwrap_or_default())?;
        self.say_how_to_go_on(&folder);
        Ok(())
    }

    fn example(&self) -> anyhow::Result<Files> {
        if let Some(folder) = &self.from {
            return Ok(levels::read(folder)?);
        }
        let mut files = Files::default();
        TEMPLATE.into_iter().for_each(|(name, text)| files.insert(name, text));
        Ok(files)
    }

    /// Nothing is begun that could not be played; what is wrong is said as `studio check` says it.
    fn ensure_playable(&self, begun: &Files) -> anyhow::Result<()> {
        let loaded = load(begun, &levels::vocabulary());
        if loaded.library.packs.iter().any(|pack| pack.id == self.name) {
            return Ok(());
        }
        let own = format!("{}/", self.name);
        let errors = loaded.problems.iter().filter(|problem| problem.is_error());
        let errors: Vec<String> =
            errors.filter(|problem| problem.file.starts_with(&own)).map(ToString::to_string).collect();
        anyhow::bail!(
            "nothing was written, because the new pack could not be played in {}:\n{}",
            self.dir.display(),
            errors.join("\n")
        )
    }

    fn say_how_to_go_on(&self, folder: &Path) {
        let (name, levels) = (&self.name, self.dir.display());
        say!("{} is there, and {levels}/{INDEX} lists it.", folder.display());
        say!("Look at it:  my-small-home --pack {name}   (or: cargo run --release -- --pack {name})");
        say!("Change it:   {0}/text/en.ftl has its words, {0}/rooms/ its rooms", folder.display());
        say!("Check it:    studio check {levels}");
        say!("Teach it:    studio guide --pack {name} --out guide.html   (questions for a group, and its plans)");
    }
}

fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    fs::write(path, bytes).with_context(|| path.display().to_string())
}
