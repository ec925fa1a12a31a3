//! What a first visit costs over the wire until the first room can be played, by kind, and whether it has grown.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::libraries;
use crate::say::say;
use crate::tree;
use anyhow::Context;

/// Growth over the budget that fails, in percent.
const GROWTH_PERCENT: u64 = 5;
/// The most a first visit may ever cost, bytes.
const FIRST_VISIT_BYTES: u64 = 7_000_000;

/// Kinds that are brought while riding, only when they are asked for, or never by most visitors.
const LATER: [&str; 6] = ["editor", "later-figures", "licences", "offline", "presenter", "sounds"];
/// The room editor's own files. Its engine's name has what is in it at its end.
const EDITOR: [&str; 4] = ["edit.js", "editor", "assets/font/", "levels/writers.json"];

/// Bytes over the wire by kind.
pub(super) struct Sizes(BTreeMap<String, u64>);

/// Measures the built page in `out`, taking the brotli file where there is one.
pub(super) fn measure(out: &Path) -> anyhow::Result<Sizes> {
    let mut sizes = BTreeMap::new();
    for (name, path) in served(out)? {
        let packed = path.with_added_extension("br");
        let bytes = fs::metadata(if packed.exists() { &packed } else { &path })?.len();
        *sizes.entry(kind(&name).to_owned()).or_default() += bytes;
    }
    Ok(Sizes(sizes))
}

/// The files of the built page by name, without their compressed twins.
pub(super) fn served(out: &Path) -> anyhow::Result<Vec<(String, PathBuf)>> {
    let mut files = tree::files(out)?;
    files.retain(|(name, _)| !name.ends_with(".br"));
    Ok(files)
}

/// Figures beyond the rooms seen from the first are streamed while riding, and sounds are brought when the ride has
/// begun: neither is part of the first visit.
fn kind(path: &str) -> &'static str {
    let first_figures = ["assets/figure/01-", "assets/figure/02-", "assets/figure/03-"];
    if EDITOR.iter().any(|start| path.starts_with(start)) {
        "editor"
    } else if path.starts_with("levels/") {
        "levels"
    } else if path.starts_with("assets/figure/") {
        if first_figures.iter().any(|start| path.starts_with(start)) { "first-figures" } else { "later-figures" }
    } else if path.starts_with("assets/sound/") {
        "sounds"
    } else if path.starts_with("assets/") {
        "pictures"
    } else if path == libraries::FILE {
        "licences"
    } else if path.starts_with("presenter.") {
        "presenter"
    } else if path.ends_with(".wasm") {
        "engine"
    } else if path.starts_with("icons/") || ["offline.js", "service-worker.js", "manifest.webmanifest"].contains(&path)
    {
        "offline"
    } else {
        "page"
    }
}

/// Whether a file of the built page is part of a first visit.
pub(super) fn is_of_first_visit(path: &str) -> bool {
    !LATER.contains(&kind(path))
}

/// Whether a file of the built page is only for those who open the room editor.
pub(super) fn is_of_editor(path: &str) -> bool {
    kind(path) == "editor"
}

impl Sizes {
    fn first_visit(&self) -> u64 {
        self.0.iter().filter(|(kind, _)| !LATER.contains(&kind.as_str())).map(|(_, bytes)| bytes).sum()
    }

    pub(super) fn print(&self) {
        say!("over the wire (brotli), bytes:");
        for (kind, bytes) in &self.0 {
            say!("  {kind:<14} {bytes:>9}");
        }
        say!("  {:<14} {:>9} of {FIRST_VISIT_BYTES}", "first visit", self.first_visit());
    }

    pub(super) fn write(&self, path: &Path) -> anyhow::Result<()> {
        let mut text = String::from(
            "# Bytes over the wire (brotli, quality 9), by kind; `studio web --write-budget` writes this file and\n\
             # `studio web --budget` fails when a first visit has grown more than 5 %. `later-figures` and\n\
             # `sounds` stream in while riding, `presenter` comes when a workshop asks for it, `offline` is for an\n\
             # installed page, `editor` and `licences` are pages of their own.\n",
        );
        for (kind, bytes) in &self.0 {
            text.push_str(&format!("{kind} = {bytes}\n"));
        }
        fs::write(path, text).with_context(|| path.display().to_string())
    }

    pub(super) fn check(&self, path: &Path) -> anyhow::Result<()> {
        let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
        let budget = Self(toml::from_str(&text).with_context(|| path.display().to_string())?);
        let (now, then) = (self.first_visit(), budget.first_visit());
        anyhow::ensure!(
            now * 100 <= then * (100 + GROWTH_PERCENT),
            "the first visit has grown from {then} to {now} bytes, more than {GROWTH_PERCENT} %; make it smaller, or \
             say why and run `studio web --write-budget`"
        );
        anyhow::ensure!(now <= FIRST_VISIT_BYTES, "the first visit costs {now} bytes, more than {FIRST_VISIT_BYTES}");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(engine: u64) -> Sizes {
        Sizes(BTreeMap::from([("engine".into(), engine), ("later-figures".into(), 9_000_000)]))
    }

    #[test]
    fn growth_over_five_percent_fails() {
        let path = std::env::temp_dir().join(format!("size-budget-{}.toml", std::process::id()));
        sizes(1_000_000).write(&path).unwrap();
        assert!(sizes(1_050_000).check(&path).is_ok());
        let message = sizes(1_050_001).check(&path).unwrap_err().to_string();
        assert!(message.contains("has grown from 1000000 to 1050001 bytes"), "{message}");
        fs::remove_file(path).unwrap();
    }

    #[test]
    fn what_streams_in_later_is_no_part_of_the_first_visit() {
        assert_eq!(kind("assets/figure/02-in.fig"), "first-figures");
        assert_eq!(kind("assets/figure/12-in.fig"), "later-figures");
        assert_eq!(kind("assets/sound/rain.ogg"), "sounds");
        assert_eq!(kind("presenter.js"), "presenter");
        assert!(!is_of_first_visit(libraries::FILE));
        assert!(is_of_first_visit("loader.js") && !is_of_first_visit("service-worker.js"));
        for name in [
            "editor-00.wasm",
            "editor.html",
            "editor.js",
            "editor.json",
            "edit.js",
            "assets/font/text-ja.ttf",
            "levels/writers.json",
        ] {
            assert_eq!(kind(name), "editor");
        }
        assert_eq!(kind("game-00.wasm"), "engine");
        assert_eq!(sizes(5).first_visit(), 5);
    }
}
