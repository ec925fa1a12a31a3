//! What lies in a folder and the folders in it. It reads no file.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

/// Every file under a folder: its path from there, with `/`, and where it is. In the order of those paths.
///
/// # Errors
/// If a folder cannot be read.
pub(crate) fn files(folder: &Path) -> anyhow::Result<Vec<(String, PathBuf)>> {
    let mut files = Vec::new();
    list(folder, "", &mut files)?;
    files.sort();
    Ok(files)
}

fn list(folder: &Path, prefix: &str, files: &mut Vec<(String, PathBuf)>) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if path.is_dir() { list(&path, &format!("{name}/"), files)? } else { files.push((name, path)) }
    }
    Ok(())
}
