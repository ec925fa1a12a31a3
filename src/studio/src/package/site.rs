//! The page as it goes into a package: made anew around the compiled engine, which is compressed, because most hosts and
//! learning platforms compress nothing. It adds nothing for a kind of package.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::Context;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

use super::{Offer, change};
use crate::libraries::{self, Build};

/// Makes the page in `stage`.
///
/// # Errors
/// If there is no built page to take the engine from.
pub(super) fn fill(stage: &Path, offer: &Offer, built: &Path) -> anyhow::Result<()> {
    engine(stage, built)?;
    crate::web::around(stage, &offer.files)?;
    if let Some(language) = &offer.language {
        change(&stage.join("index.html"), &[("<html ", &format!("<html data-language=\"{language}\" "))])?;
    }
    for name in ["LICENSE", "LICENSE-MIT", "LICENSE-APACHE", "LICENSE-CC-BY-4.0.md"] {
        fs::copy(name, stage.join(name)).with_context(|| name.to_owned())?;
    }
    fs::copy("assets/CREDITS.md", stage.join("assets/CREDITS.md")).context("assets/CREDITS.md")?;
    libraries::write(stage, Build::Page)
}

fn engine(stage: &Path, built: &Path) -> anyhow::Result<()> {
    let file = built.join("build.json");
    let build = fs::read_to_string(&file);
    let build = build.with_context(|| format!("{}: build the page first, with `bash web/play.sh`", file.display()))?;
    let mut build: Value = serde_json::from_str(&build).with_context(|| file.display().to_string())?;
    let name = build["wasm"].as_str().with_context(|| format!("{}: no engine is named", file.display()))?.to_owned();
    let packed = gzip(&fs::read(built.join(&name)).with_context(|| name.clone())?)?;
    // No name that a host takes for compressed on its own account.
    let renamed = format!("{name}-packed");
    fs::write(stage.join(&renamed), packed)?;
    build["wasm"] = renamed.into();
    build["packed"] = "gzip".into();
    fs::write(stage.join("build.json"), build.to_string())?;
    fs::copy(built.join("game.js"), stage.join("game.js")).context("game.js")?;
    Ok(())
}

fn gzip(bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes)?;
    Ok(packer.finish()?)
}
