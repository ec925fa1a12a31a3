//! A folder for what is made on the way to something else. It is gone with its owner, however that ends.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

/// The folder.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    /// An empty folder, named after its purpose.
    ///
    /// # Errors
    /// If it cannot be made.
    pub(crate) fn new(purpose: &str) -> anyhow::Result<Self> {
        let folder = std::env::temp_dir().join(format!("my-small-home-{purpose}-{}", std::process::id()));
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        Ok(Self(folder))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.0) {
            eprintln!("{}: {error}", self.0.display());
        }
    }
}
