//! `studio bench-pack`: writes a generated pack of any length into a folder, to measure with. It is not for playing.

use std::fs;
use std::path::PathBuf;

use crate::say::say;
use anyhow::Context;
use clap::Args;

/// Write generated levels of so many rooms, to measure with.
#[derive(Args)]
pub(crate) struct BenchPack {
    /// How many rooms, 2 to 2400.
    #[arg(value_parser = clap::value_parser!(u16).range(2..=2400))]
    rooms: u16,
    /// The folder to write into; it must not exist yet.
    dir: PathBuf,
}

impl BenchPack {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        anyhow::ensure!(!self.dir.exists(), "{} exists already; name a folder that does not", self.dir.display());
        for (name, bytes) in story::generate::pack(usize::from(self.rooms)).iter() {
            let path = self.dir.join(name);
            let folder = path.parent().unwrap_or(&self.dir);
            fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
            fs::write(&path, bytes).with_context(|| path.display().to_string())?;
        }
        say!("{}: a pack of {} rooms", self.dir.display(), self.rooms);
        Ok(())
    }
}
