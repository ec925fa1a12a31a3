//! Reads level files from a folder, and says what the set can build. It understands none of them.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use story::model::Pack;
use story::source::{Files, Library, MAX_FILE_BYTES, is_level_file};
use story::vocabulary::{PropFacts, Vocabulary};

/// Packs have two levels of folders; deeper ones are nobody's.
const DEEPEST: usize = 4;

/// All level files under a folder. Of a file that is too large only the beginning is read, which is enough for it to
/// be refused by name.
///
/// # Errors
/// If a folder or a file cannot be read.
pub(crate) fn read(folder: &Path) -> anyhow::Result<Files> {
    let mut files = Files::default();
    read_into(folder, "", 0, &mut files)?;
    Ok(files)
}

fn read_into(folder: &Path, prefix: &str, depth: usize, files: &mut Files) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry.with_context(|| folder.display().to_string())?.path();
        let Some(name) = path.file_name() else { continue };
        let name = format!("{prefix}{}", name.to_string_lossy());
        if path.is_dir() {
            if depth < DEEPEST {
                read_into(&path, &format!("{name}/"), depth + 1, files)?;
            }
        } else if is_level_file(&name) {
            let bytes = beginning(&path).with_context(|| path.display().to_string())?;
            files.insert(name, bytes);
        }
    }
    Ok(())
}

fn beginning(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The pack of this id, or the one that is played first; if it is not there, says so.
pub(crate) fn pack<'a>(library: &'a Library, wanted: Option<&str>) -> Option<&'a Arc<Pack>> {
    let wanted = wanted.unwrap_or(&library.start);
    let found = library.packs.iter().find(|pack| pack.id == wanted);
    if found.is_none() {
        eprintln!("there is no playable pack \"{wanted}\"; `studio check` says what is wrong");
    }
    found
}

/// The kinds of props, the poses and the sounds there are.
pub(crate) fn vocabulary() -> Vocabulary {
    let props = set::props::kinds().iter().map(|kind| {
        let facts = PropFacts { size: kind.size, wall: kind.wall, scatter: kind.scatter, variations: kind.variations };
        (kind.name.to_owned(), facts)
    });
    Vocabulary {
        props: props.collect(),
        poses: set::figure::POSES.iter().map(|(name, size)| ((*name).to_owned(), *size)).collect(),
        sounds: set::sound::names().map(str::to_owned).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_read_and_what_is_too_large_is_cut() {
        let folder = tempfile();
        fs::create_dir_all(folder.join("pack/rooms")).unwrap();
        fs::write(folder.join("index.ron"), "()").unwrap();
        fs::write(folder.join("README.md"), "no level").unwrap();
        fs::write(folder.join("pack/rooms/a.ron"), vec![b' '; MAX_FILE_BYTES + 1000]).unwrap();
        let files = read(&folder).unwrap();
        let sizes: Vec<(&str, usize)> = files.iter().map(|(name, bytes)| (name, bytes.len())).collect();
        assert_eq!(sizes, [("index.ron", 2), ("pack/rooms/a.ron", MAX_FILE_BYTES + 1)]);
        let problems = story::source::load(&files, &vocabulary()).problems;
        assert!(problems.iter().all(|problem| problem.file != "README.md"));
        fs::remove_dir_all(folder).unwrap();
    }

    fn tempfile() -> std::path::PathBuf {
        std::env::temp_dir().join(format!("my-small-home-levels-{}", std::process::id()))
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let error = read(Path::new("no/such/folder")).unwrap_err();
        assert!(format!("{error:#}").starts_with("no/such/folder: "), "{error:#}");
    }

    #[test]
    fn generated_packs_use_what_the_set_can_build() {
        let loaded = story::source::load(&story::generate::pack(18), &vocabulary());
        assert_eq!(loaded.problems, []);
    }
}
