//! `studio web`: makes the folder a host serves from the compiled engine, the page, the levels and the assets. It
//! compiles nothing and serves nothing.

mod compress;
pub(crate) mod offline;
pub(crate) mod page;
mod sizes;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;
use story::source::{Files, is_for_writers, load};
use wasm_bindgen_cli_support::Bindgen;

use crate::libraries::{self, Build};

/// Makes the folder that a host serves.
#[derive(Args)]
pub(crate) struct Web {
    /// The compiled engine.
    #[arg(long)]
    wasm: PathBuf,
    /// The compiled room editor; without it the folder has none.
    #[arg(long)]
    editor_wasm: Option<PathBuf>,
    /// The folder to make; what it holds is replaced.
    #[arg(long, default_value = "web/dist")]
    out: PathBuf,
    /// The folder with the levels.
    #[arg(long, default_value = "levels")]
    levels: PathBuf,
    /// How hard to compress, 0 to 11. 11 takes minutes and is for releases.
    #[arg(long, default_value_t = 9)]
    quality: u32,
    /// Fail if the first visit has grown more than 5 % over `web/size-budget.toml`.
    #[arg(long)]
    budget: bool,
    /// Write the sizes measured now into `web/size-budget.toml`.
    #[arg(long)]
    write_budget: bool,
}

impl Web {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        if self.out.exists() {
            fs::remove_dir_all(&self.out).with_context(|| self.out.display().to_string())?;
        }
        fs::create_dir_all(&self.out)?;
        engine(&self.wasm, &self.out, "game", "build.json")?;
        let files = crate::levels::read(&self.levels)?;
        around(&self.out, &files)?;
        let mut build = Build::Page;
        if let Some(wasm) = &self.editor_wasm {
            build = Build::PageWithEditor;
            engine(wasm, &self.out, "editor", "editor.json")?;
            around_editor(&self.out, &files)?;
        }
        libraries::write(&self.out, build)?;
        offline::write(&self.out, None)?;
        compress::tree(&self.out, self.quality)?;
        let sizes = sizes::measure(&self.out)?;
        sizes.print();
        if self.write_budget {
            sizes.write(Path::new("web/size-budget.toml"))?;
        }
        if self.budget {
            sizes.check(Path::new("web/size-budget.toml"))?;
        }
        Ok(())
    }
}

/// Makes an engine's glue and names its file by what is in it, so that caches never mix builds; `build` says which it is.
fn engine(wasm: &Path, out: &Path, name: &str, build: &str) -> anyhow::Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).out_name(name).typescript(false).remove_name_section(true);
    bindgen.remove_producers_section(true).web(true)?;
    bindgen.generate(out).context("wasm-bindgen could not read the compiled engine")?;
    let made = out.join(format!("{name}_bg.wasm"));
    let bytes = fs::read(&made)?;
    let file = format!("{name}-{:016x}.wasm", fingerprint(&bytes));
    fs::rename(&made, out.join(&file))?;
    let described = serde_json::json!({ "wasm": file, "bytes": bytes.len() });
    fs::write(out.join(build), described.to_string())?;
    Ok(())
}

/// Makes everything around the engine in `out`: the page, the levels and the assets.
pub(crate) fn around(out: &Path, files: &Files) -> anyhow::Result<()> {
    page::write(out, &load(files, &crate::levels::vocabulary()).library)?;
    levels(files, &out.join("levels/levels.json"), is_played)?;
    copy_tree(Path::new("assets"), &out.join("assets"), &|name| {
        [".fig", ".png", ".ogg"].iter().any(|end| name.ends_with(end))
    })
}

/// Makes everything around the engine of the room editor, in a folder where the page is already.
pub(crate) fn around_editor(out: &Path, files: &Files) -> anyhow::Result<()> {
    page::write_editor(out)?;
    levels(files, &out.join("levels/writers.json"), is_for_writers)
}

fn is_played(name: &str) -> bool {
    !is_for_writers(name)
}

/// Puts all level files that are `wanted` into one, so that a browser asks once however many rooms there are.
fn levels(files: &Files, to: &Path, wanted: impl Fn(&str) -> bool) -> anyhow::Result<()> {
    fs::create_dir_all(to.parent().unwrap_or(Path::new(".")))?;
    fs::write(to, of_kind(files, wanted)?)?;
    Ok(())
}

/// All level files that are played as one object: contents by name.
///
/// # Errors
/// If one of them is no text.
pub(crate) fn bundle(files: &Files) -> anyhow::Result<Vec<u8>> {
    of_kind(files, is_played)
}

fn of_kind(files: &Files, wanted: impl Fn(&str) -> bool) -> anyhow::Result<Vec<u8>> {
    let texts: anyhow::Result<BTreeMap<&str, &str>> = files
        .iter()
        .filter(|(name, _)| wanted(name))
        .map(|(name, bytes)| Ok((name, std::str::from_utf8(bytes).with_context(|| format!("{name} is not UTF-8"))?)))
        .collect();
    Ok(serde_json::to_vec(&texts?)?)
}

/// FNV-1a, 64 bits: tells builds apart, guards against nothing.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Copies what `keep` keeps by name; folders named `source` hold how assets are made and stay here.
pub(crate) fn copy_tree(from: &Path, to: &Path, keep: &dyn Fn(&str) -> bool) -> anyhow::Result<()> {
    for entry in fs::read_dir(from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let target = to.join(&name);
        if entry.file_type()?.is_dir() {
            if name != "source" {
                copy_tree(&entry.path(), &target, keep)?;
            }
        } else if keep(&name) {
            fs::create_dir_all(to)?;
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
