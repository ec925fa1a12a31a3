//! The page as it goes into a package: made anew around the compiled engines, which are compressed, because most hosts and
//! learning platforms compress nothing. It adds nothing for a kind of package.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::Context;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

use super::Offer;
use crate::libraries::{self, Build};
use crate::say::say;
use crate::web::page;

/// What says which file the engine of the room editor is.
const EDITOR: &str = "editor.json";

/// Makes the page in `stage`; with the room editor, if one is wanted and was built.
///
/// # Errors
/// If there is no built page to take the engine from.
pub(super) fn fill(stage: &Path, offer: &Offer, built: &Path, editor: bool) -> anyhow::Result<()> {
    engine(stage, built, "build.json", "game.js")?;
    crate::web::around(stage, &offer.files)?;
    if let Some(language) = &offer.language {
        let index = stage.join("index.html");
        let beginning = page::marked(&fs::read_to_string(&index)?, &format!("data-language=\"{language}\""))?;
        fs::write(index, beginning)?;
    }
    let editor = editor && has_editor(built);
    if editor {
        engine(stage, built, EDITOR, "editor.js")?;
        crate::web::around_editor(stage, &offer.files)?;
    }
    for name in ["LICENSE", "LICENSE-MIT", "LICENSE-APACHE", "LICENSE-CC-BY-4.0.md"] {
        fs::copy(name, stage.join(name)).with_context(|| name.to_owned())?;
    }
    fs::copy("assets/CREDITS.md", stage.join("assets/CREDITS.md")).context("assets/CREDITS.md")?;
    libraries::write(stage, if editor { Build::PageWithEditor } else { Build::Page })
}

/// Whether the room editor was built, too.
fn has_editor(built: &Path) -> bool {
    let is_there = built.join(EDITOR).is_file();
    if !is_there {
        say!("the room editor is not in this package: there is none in {}", built.display());
    }
    is_there
}

/// Takes a compiled engine and its glue; `build` says which file it is.
fn engine(stage: &Path, built: &Path, build: &str, glue: &str) -> anyhow::Result<()> {
    let (file, to) = (built.join(build), stage.join(build));
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
    fs::write(to, build.to_string())?;
    fs::copy(built.join(glue), stage.join(glue)).with_context(|| glue.to_owned())?;
    Ok(())
}

fn gzip(bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes)?;
    Ok(packer.finish()?)
}
