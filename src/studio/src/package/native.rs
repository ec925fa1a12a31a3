//! A folder with the program and all it needs, for machines like the one it is made on. It compiles nothing.

use std::env::consts::{ARCH, EXE_SUFFIX, OS};
use std::fs;
use std::path::Path;

use anyhow::Context;

use super::Offer;
use crate::libraries::{self, Build};
use crate::web::copy_tree;

/// What is read by people, about the program and about writing rooms for it.
const DOCUMENTS: [&str; 8] = [
    "README.md",
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
pub(super) fn fill(stage: &Path, offer: &Offer, program: Option<&Path>) -> anyhow::Result<()> {
    let name = format!("my-small-home{EXE_SUFFIX}");
    let beside = std::env::current_exe()?.with_file_name(&name);
    let program = program.unwrap_or(&beside);
    let folder = stage.join(format!("my-small-home-{}-{OS}-{ARCH}", env!("CARGO_PKG_VERSION")));
    fs::create_dir_all(&folder)?;
    fs::copy(program, folder.join(&name))
        .with_context(|| format!("{}: build the program first, with `cargo build --release`", program.display()))?;
    for (name, bytes) in offer.files.iter() {
        let target = folder.join("levels").join(name);
        fs::create_dir_all(target.parent().unwrap_or(&folder))?;
        fs::write(target, bytes)?;
    }
    copy_tree(Path::new("assets"), &folder.join("assets"), &|name| {
        [".fig", ".png", ".ogg", ".ttf", ".md", "LICENSE"].iter().any(|end| name.ends_with(end))
    })?;
    copy_tree(Path::new("assets/readme"), &folder.join("assets/readme"), &|_| true)?;
    for name in DOCUMENTS {
        fs::copy(name, folder.join(name)).with_context(|| name.to_owned())?;
    }
    libraries::write(&folder, Build::Program)
}
