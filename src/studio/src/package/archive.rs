//! Zip archives that are the same, byte for byte, whenever and wherever they are made of the same files. It chooses no
//! files.

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::tree;

/// A file of an archive.
pub(super) struct Entry {
    /// Its path in the archive, with `/`.
    pub(super) name: String,
    /// What it holds.
    pub(super) bytes: Vec<u8>,
    /// Whether it is a program.
    runs: bool,
}

impl Entry {
    #[cfg(test)]
    pub(super) fn new(name: &str, bytes: Vec<u8>) -> Self {
        Self { name: name.to_owned(), bytes, runs: false }
    }
}

/// All files under a folder, in the order of their paths.
pub(super) fn entries(folder: &Path) -> anyhow::Result<Vec<Entry>> {
    let entry = |(name, path): (String, PathBuf)| Ok(Entry { runs: runs(&path)?, bytes: fs::read(&path)?, name });
    tree::files(folder)?.into_iter().map(entry).collect()
}

#[cfg(unix)]
fn runs(path: &Path) -> anyhow::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::metadata(path)?.permissions().mode() & 0o100 != 0)
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "as on systems that know of it")]
fn runs(_: &Path) -> anyhow::Result<bool> {
    Ok(false)
}

/// Writes the archive. Every file has the same date: that of the first one a zip can tell.
pub(super) fn write(out: &Path, entries: &[Entry]) -> anyhow::Result<()> {
    if let Some(folder) = out.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(out, packed(entries)?)?;
    Ok(())
}

fn packed(entries: &[Entry]) -> anyhow::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default());
    for entry in entries {
        zip.start_file(entry.name.as_str(), options.unix_permissions(if entry.runs { 0o755 } else { 0o644 }))?;
        zip.write_all(&entry.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn the_same_files_make_the_same_archive_and_come_out_again() {
        let folder = std::env::temp_dir().join(format!("my-small-home-archive-{}", std::process::id()));
        fs::create_dir_all(folder.join("b")).unwrap();
        fs::write(folder.join("b/c.txt"), "see").unwrap();
        fs::write(folder.join("a.txt"), "ay").unwrap();
        let first = packed(&entries(&folder).unwrap()).unwrap();
        // Written again, a moment later and in another order.
        std::thread::sleep(std::time::Duration::from_millis(1100));
        fs::write(folder.join("a.txt"), "ay").unwrap();
        fs::write(folder.join("b/c.txt"), "see").unwrap();
        assert_eq!(packed(&entries(&folder).unwrap()).unwrap(), first);
        fs::remove_dir_all(folder).unwrap();
        let mut zip = zip::ZipArchive::new(Cursor::new(first)).unwrap();
        let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names, ["a.txt", "b/c.txt"]);
        let mut text = String::new();
        zip.by_name("b/c.txt").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "see");
    }
}
