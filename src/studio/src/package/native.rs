//! A folder with the program, this command line and all they need, for machines like the one it is made on. It compiles
//! nothing.

use std::env::consts::{ARCH, EXE_SUFFIX, OS};
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Context;

use super::Offer;
use crate::libraries::{self, Build};
use crate::texts::MADE_FROM;
use crate::web::copy_tree;

/// What is read by people, about the program and about writing rooms for it.
const DOCUMENTS: [&str; 10] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "LICENSE",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "LICENSE-CC-BY-4.0.md",
    "levels/README.md",
    "levels/LICENSE.md",
];

/// Makes the folder in `stage`.
///
/// # Errors
/// If the program has not been built.
pub(super) fn fill(stage: &Path, offer: &Offer, program: Option<&Path>, levels: &Path) -> anyhow::Result<()> {
    let beside = std::env::current_exe()?.with_file_name(format!("my-small-home{EXE_SUFFIX}"));
    let program = program.unwrap_or(&beside);
    let folder = stage.join(format!("my-small-home-{}-{OS}-{ARCH}", env!("CARGO_PKG_VERSION")));
    fs::create_dir_all(&folder)?;
    let remedy = || format!("{}: build it first, with `cargo build --release --workspace`", program.display());
    put(program, &folder.join(format!("my-small-home{EXE_SUFFIX}"))).with_context(remedy)?;
    let studio = program.with_file_name(format!("studio{EXE_SUFFIX}"));
    let has_studio = studio.is_file();
    if has_studio {
        put(&studio, &folder.join(format!("studio{EXE_SUFFIX}")))?;
    }
    write_levels(&folder, offer, levels)?;
    copy_tree(Path::new("assets"), &folder.join("assets"), &|name| {
        [".fig", ".png", ".ogg", ".ttf", ".md", "LICENSE"].iter().any(|end| name.ends_with(end))
    })?;
    copy_tree(Path::new("assets/readme"), &folder.join("assets/readme"), &|_| true)?;
    copy_tree(Path::new("levels/pictures"), &folder.join("levels/pictures"), &|_| true)?;
    for name in DOCUMENTS {
        fs::copy(name, folder.join(name)).with_context(|| name.to_owned())?;
    }
    libraries::write(&folder, if has_studio { Build::ProgramWithStudio } else { Build::Program })
}

/// Copies a program, without the names of its functions where a tool to take them out is there: they are up to a third of it.
fn put(program: &Path, to: &Path) -> anyhow::Result<()> {
    fs::copy(program, to)?;
    if OS == "linux" {
        // Where the tool is missing or fails, the program stays as it was made.
        let _ = Command::new("strip").arg(to).output();
    }
    Ok(())
}

/// Writes the levels on offer, and beside translations from which wordings they were made.
fn write_levels(folder: &Path, offer: &Offer, levels: &Path) -> anyhow::Result<()> {
    for (name, bytes) in offer.files.iter() {
        let target = folder.join("levels").join(name);
        fs::create_dir_all(target.parent().unwrap_or(folder))?;
        fs::write(&target, bytes)?;
        let noted = levels.join(name).with_extension(MADE_FROM);
        if name.ends_with(".ftl") && noted.is_file() {
            fs::copy(noted, target.with_extension(MADE_FROM))?;
        }
    }
    Ok(())
}
