//! What a package for the web has to keep to, so that every host takes it: itch.io's limits, which are the narrowest, and
//! addresses that mean the same everywhere. It mends nothing.

use super::archive::Entry;

/// The most files itch.io takes.
const FILES: usize = 1000;
/// The longest path it takes, characters.
const PATH_CHARS: usize = 240;
/// The largest file it takes, bytes.
const FILE_BYTES: usize = 200_000_000;
/// The most all files together may have, bytes.
const ALL_BYTES: usize = 500_000_000;

/// Checks a package's files.
///
/// # Errors
/// Naming the first file or number that is beyond a limit.
pub(super) fn check(entries: &[Entry]) -> anyhow::Result<()> {
    anyhow::ensure!(entries.len() <= FILES, "{} files are more than the {FILES} that hosts take", entries.len());
    let all: usize = entries.iter().map(|entry| entry.bytes.len()).sum();
    anyhow::ensure!(all <= ALL_BYTES, "{all} bytes are more than the {ALL_BYTES} that hosts take");
    anyhow::ensure!(entries.iter().any(|entry| entry.name == "index.html"), "there is no index.html at the top");
    for Entry { name, bytes, .. } in entries {
        anyhow::ensure!(name.chars().count() <= PATH_CHARS, "{name}: longer than {PATH_CHARS} characters");
        anyhow::ensure!(bytes.len() <= FILE_BYTES, "{name}: larger than {FILE_BYTES} bytes");
        let plain = |sign: char| sign.is_ascii_alphanumeric() || "-_./".contains(sign);
        anyhow::ensure!(name.chars().all(plain), "{name}: hosts differ in how they take such a name");
        let twin = entries.iter().find(|other| other.name != *name && other.name.eq_ignore_ascii_case(name));
        anyhow::ensure!(twin.is_none(), "{name}: another file differs from it only in capitals");
        if name.ends_with(".html") {
            relative(name, &String::from_utf8_lossy(bytes))?;
        }
    }
    Ok(())
}

/// Every address in a page has to be relative, so that it works in any folder of any host.
fn relative(name: &str, page: &str) -> anyhow::Result<()> {
    for attribute in ["src=\"", "href=\""] {
        for address in page.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()) {
            anyhow::ensure!(
                !address.starts_with('/') && !address.contains(':'),
                "{name}: \"{address}\" is not relative"
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(name: &str, bytes: usize, copies: usize) -> Option<String> {
        let page = Entry::new("index.html", b"<script src=\"loader.js\">".to_vec());
        let more = (0..copies).map(|n| Entry::new(&name.replace('#', &n.to_string()), vec![0; bytes]));
        check(&[page].into_iter().chain(more).collect::<Vec<_>>()).err().map(|error| error.to_string())
    }

    #[test]
    fn the_limits_of_itch_are_kept_to_the_last_file_sign_and_byte() {
        assert_eq!(refused("a#", 1, 999), None);
        assert!(refused("a#", 1, 1000).unwrap().starts_with("1001 files are more"));
        assert_eq!(refused(&"a".repeat(240), 1, 1), None);
        assert!(refused(&"a".repeat(241), 1, 1).unwrap().ends_with("longer than 240 characters"));
        assert_eq!(refused("a", 200_000_000, 1), None);
        assert!(refused("a", 200_000_001, 1).unwrap().ends_with("larger than 200000000 bytes"));
        assert!(refused("a#", 170_000_000, 3).unwrap().contains("more than the 500000000"));
    }

    #[test]
    fn names_and_addresses_that_hosts_read_differently_are_refused() {
        assert!(refused("assets/ü.ogg", 1, 1).is_some() && refused("INDEX.html", 1, 1).is_some());
        let page =
            |text: &str| check(&[Entry::new("index.html", text.as_bytes().to_vec())]).err().map(|e| e.to_string());
        assert_eq!(page("<a href=\"a/b.css\">"), None);
        assert_eq!(page("<a href=\"/a\">").as_deref(), Some("index.html: \"/a\" is not relative"));
        assert!(page("<img src=\"https://example.org/a.png\">").is_some());
        assert_eq!(check(&[]).unwrap_err().to_string(), "there is no index.html at the top");
    }
}
