//! `studio web`: makes the folder a host serves from the compiled engine, the page, the levels and the assets. It
//! compiles nothing and serves nothing.

mod compress;
mod page;
mod sizes;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;
use story::source::is_for_writers;
use wasm_bindgen_cli_support::Bindgen;

/// Makes the folder that a host serves.
#[derive(Args)]
pub(crate) struct Web {
    /// The compiled engine.
    #[arg(long)]
    wasm: PathBuf,
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
        self.engine()?;
        page::write(&self.out)?;
        levels(&self.levels, &self.out.join("levels"))?;
        copy_tree(Path::new("assets"), &self.out.join("assets"), &|name| {
            [".fig", ".png", ".ogg"].iter().any(|end| name.ends_with(end))
        })?;
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

    /// Makes the engine's glue and names its file by what is in it, so that caches never mix builds.
    fn engine(&self) -> anyhow::Result<()> {
        let mut bindgen = Bindgen::new();
        bindgen.input_path(&self.wasm).out_name("game").typescript(false).remove_name_section(true);
        bindgen.remove_producers_section(true).web(true)?;
        bindgen.generate(&self.out).context("wasm-bindgen could not read the compiled engine")?;
        let made = self.out.join("game_bg.wasm");
        let bytes = fs::read(&made)?;
        let name = format!("game-{:016x}.wasm", fingerprint(&bytes));
        fs::rename(&made, self.out.join(&name))?;
        let build = serde_json::json!({ "wasm": name, "bytes": bytes.len() });
        fs::write(self.out.join("build.json"), build.to_string())?;
        Ok(())
    }
}

/// Puts all level files into one, so that a browser asks once however many rooms there are.
fn levels(from: &Path, to: &Path) -> anyhow::Result<()> {
    let files = crate::levels::read(from)?;
    let texts: anyhow::Result<BTreeMap<&str, &str>> = files
        .iter()
        .filter(|(name, _)| !is_for_writers(name))
        .map(|(name, bytes)| Ok((name, std::str::from_utf8(bytes).with_context(|| format!("{name} is not UTF-8"))?)))
        .collect();
    fs::create_dir_all(to)?;
    fs::write(to.join("levels.json"), serde_json::to_vec(&texts?)?)?;
    Ok(())
}

/// FNV-1a, 64 bits: tells builds apart, guards against nothing.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Copies what `keep` keeps by name; folders named `source` hold how assets are made and stay here.
fn copy_tree(from: &Path, to: &Path, keep: &dyn Fn(&str) -> bool) -> anyhow::Result<()> {
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
