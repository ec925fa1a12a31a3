//! Reads the files of a pack out of a zip that a stranger made, within hard limits. It trusts no header, writes no file
//! and does not judge what stands in the files.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::read::ZipFile;

use super::own::{MOST_BYTES, MOST_FILES, Refusals, check_name};
use super::{MAX_FILE_BYTES, is_level_file};
use crate::problem::Problem;

/// A zip longer than this is refused unread.
pub const MOST_PACKED: usize = 8 << 20;
/// Entries a zip may have, whatever they are.
const MOST_ENTRIES: usize = 2 * MOST_FILES;
/// What a zip ends with, before its comment: the record that says how many entries there are.
const END: [u8; 4] = *b"PK\x05\x06";
/// Length of that record, and of the longest comment after it.
const END_BYTES: usize = 22;
const MOST_COMMENT: usize = 0xFFFF;

/// The level files of a zip, by name.
///
/// # Errors
/// Why it is refused, each reason with the name of the entry that gave it.
pub fn read(name: &str, bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, Vec<Problem>> {
    let mut refusals = Refusals::of(name);
    if bytes.len() > MOST_PACKED {
        let message = format!("the zip is {} MB long", bytes.len() >> 20);
        refusals.add("", &message, &format!("{} MB are the most. Leave out what is no level file.", MOST_PACKED >> 20));
        return refusals.or(Vec::new());
    }
    let Some(entries) = entries(bytes) else {
        refusals.add("", "this is not a zip, or its end is missing", "Pack the folder as a plain zip once more.");
        return refusals.or(Vec::new());
    };
    if entries > MOST_ENTRIES {
        refusals.add("", &format!("there are {entries} entries"), &format!("{MOST_ENTRIES} are the most."));
        return refusals.or(Vec::new());
    }
    let mut archive = match ZipArchive::new(Cursor::new(bytes)) {
        Ok(archive) => archive,
        Err(error) => {
            refusals.add("", &format!("the zip cannot be read: {error}"), "Pack the folder as a plain zip once more.");
            return refusals.or(Vec::new());
        }
    };
    if archive.len() != entries {
        let hint = "Two of them may have one name. Pack the folder once more.";
        refusals.add("", &format!("{entries} entries are announced, {} can be told apart", archive.len()), hint);
    }
    let mut files = Vec::new();
    let mut left = MOST_BYTES;
    for index in 0..archive.len() {
        if let Some(name) = plain_name(&mut archive, index, &mut refusals)
            && let Some(bytes) = inflate(&mut archive, index, &name, &mut left, &mut refusals)
        {
            files.push((name, bytes));
        }
        if left == 0 {
            let hint = format!("{} MB are the most.", MOST_BYTES >> 20);
            refusals.add("", "its level files are too large altogether", &hint);
            break;
        }
    }
    refusals.or(files)
}

/// How many entries the end of a zip announces.
fn entries(bytes: &[u8]) -> Option<usize> {
    let first = bytes.len().saturating_sub(END_BYTES + MOST_COMMENT);
    let tail = bytes.get(first..)?;
    let at = tail.windows(END.len()).rposition(|window| window == END)?;
    let count = tail.get(at..at + END_BYTES)?.get(10..12)?;
    Some(usize::from(u16::from_le_bytes(count.try_into().ok()?)))
}

/// The name of an entry that is a level file; what may not be in a pack at all is refused.
fn plain_name(archive: &mut ZipArchive<Cursor<&[u8]>>, index: usize, refusals: &mut Refusals) -> Option<String> {
    let entry = match archive.by_index_raw(index) {
        Ok(entry) => entry,
        Err(error) => {
            refusals.add("", &format!("entry {} cannot be read: {error}", index + 1), "Pack the folder once more.");
            return None;
        }
    };
    let Ok(name) = std::str::from_utf8(entry.name_raw()) else {
        let shown = String::from_utf8_lossy(entry.name_raw()).into_owned();
        refusals.add(&shown, "the name of this file is not UTF-8", "Name files with small letters, digits and dashes.");
        return None;
    };
    let name = name.replace('\\', "/");
    let problem = problem_of(&entry, &name);
    if let Some((message, hint)) = problem {
        refusals.add(&name, message, hint);
        return None;
    }
    let good = check_name(&name, refusals);
    (good && entry.is_file() && is_level_file(&name)).then_some(name)
}

/// What is wrong with an entry whatever stands in it.
fn problem_of<R: Read + ?Sized>(entry: &ZipFile<'_, R>, name: &str) -> Option<(&'static str, &'static str)> {
    let is_archive = [".zip", ".tar", ".gz", ".7z", ".rar"].iter().any(|end| name.to_ascii_lowercase().ends_with(end));
    if entry.encrypted() {
        Some(("this entry is encrypted", "Pack the folder without a password."))
    } else if entry.is_symlink() {
        Some(("this entry is a link to another file", "Put the file itself in."))
    } else if is_archive {
        Some(("this is an archive within the archive", "Take it out, or open it by itself."))
    } else {
        None
    }
}

/// An entry's bytes, counted while they are inflated: what its header says about its size is not believed.
fn inflate(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
    name: &str,
    left: &mut usize,
    refusals: &mut Refusals,
) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = MAX_FILE_BYTES.min(*left);
    let read = archive.by_index(index).map_err(|error| error.to_string()).and_then(|entry| {
        let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
        entry.take(limit).read_to_end(&mut bytes).map_err(|error| error.to_string())
    });
    if let Err(error) = read {
        refusals.add(name, &format!("this entry cannot be read: {error}"), "Pack the folder once more.");
        return None;
    }
    *left = left.saturating_sub(bytes.len());
    if bytes.len() > most {
        let hint = "A level file has 1 MB at most.";
        refusals.add(name, "this entry becomes too long when it is unpacked", hint);
        return None;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests;
