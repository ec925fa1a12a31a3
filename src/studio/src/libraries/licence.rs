//! The texts of a library's licences: those that lie with its source, else the standard ones of what its manifest names.
//! It chooses none among those that a library offers.

use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;

use anyhow::Context;
use spdx::{Expression, ParseMode};

use super::ask::Library;
use crate::tree;

/// How names of files begin that hold a licence.
const BEGINNINGS: [&str; 7] = ["licen", "copying", "copyright", "notice", "unlicense", "ofl", "ufl"];
/// How names end of files that hold something else.
const OTHER_KINDS: [&str; 9] = ["rs", "toml", "json", "yml", "yaml", "py", "sh", "js", "hbs"];

/// The texts, at least one.
///
/// # Errors
/// If there is none, or a file cannot be read.
pub(super) fn texts(library: &Library) -> anyhow::Result<Vec<String>> {
    let named = || format!("{} {}", library.name, library.version);
    let standard = || standard(library.license.as_deref().unwrap_or_default()).with_context(named);
    let Some(folder) = library.manifest_path.parent() else { return standard() };
    let mut files: Vec<PathBuf> = library.license_file.iter().map(|file| folder.join(file)).collect();
    let theirs = tree::files(folder).with_context(named)?.into_iter().map(|(_, path)| path);
    files.extend(theirs.filter(|path| path.file_name().is_some_and(is_licence)));
    files.sort();
    files.dedup();
    let mut texts = if files.iter().any(|file| file.parent() == Some(folder)) {
        Vec::new()
    } else {
        // What lies deeper is for a part of it.
        standard()?
    };
    for file in files {
        let bytes = fs::read(&file).with_context(|| file.display().to_string())?;
        texts.push(String::from_utf8_lossy(&bytes).into_owned());
    }
    Ok(texts)
}

fn is_licence(name: &OsStr) -> bool {
    let name = name.to_string_lossy().to_lowercase();
    let end = name.rsplit_once('.').map_or("", |(_, end)| end);
    let begins = BEGINNINGS.iter().any(|beginning| name.starts_with(beginning));
    (begins || name.contains("license")) && !OTHER_KINDS.contains(&end)
}

/// The standard texts of all that an SPDX expression names.
fn standard(expression: &str) -> anyhow::Result<Vec<String>> {
    let parsed = Expression::parse_mode(expression, ParseMode::LAX);
    let parsed =
        parsed.map_err(|error| anyhow::anyhow!("no licence lies with it, and \"{expression}\" is none: {error}"))?;
    let mut texts = Vec::new();
    for required in parsed.requirements() {
        let licence = required.req.license.id().with_context(|| format!("{expression} has no standard text"))?;
        texts.push(licence.text().to_owned());
        texts.extend(required.req.addition.as_ref().and_then(|addition| Some(addition.id()?.text().to_owned())));
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_with_licences_are_told_by_their_names() {
        for name in [
            "LICENSE",
            "License-MIT",
            "LICENCE.md",
            "COPYING",
            "UNLICENSE",
            "LICENSE.APACHE",
            "OFL.txt",
            "emoji-icon-font-mit-license.txt",
            "NOTICE",
        ] {
            assert!(is_licence(name.as_ref()), "{name}");
        }
        for name in ["license.rs", "README.md", "licenses.toml", "lib.rs", "Cargo.toml"] {
            assert!(!is_licence(name.as_ref()), "{name}");
        }
    }

    #[test]
    fn a_library_without_a_text_has_the_standard_ones_of_all_it_names() {
        let texts = standard("MIT/Apache-2.0 WITH LLVM-exception").unwrap();
        let has = |words: &str| texts.iter().any(|text| text.contains(words));
        assert_eq!(texts.len(), 3);
        assert!(has("Permission is hereby granted, free of charge") && has("Apache License") && has("LLVM"));
        assert!(standard("").is_err() && standard("LicenseRef-ours").is_err());
    }
}
