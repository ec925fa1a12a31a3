//! Asks cargo which libraries are in a build and where it keeps their sources. It reads none of these, and asks no network.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf, absolute};
use std::process::Command;

use anyhow::Context;
use serde::Deserialize;

use crate::scratch::Scratch;

const REMEDY: &str = "which libraries are built in, only cargo knows: run this in the checkout and on the machine that \
    the build was made on, with `cargo` on the path (https://rustup.rs)";

/// A library, as its own manifest describes it.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Library {
    pub(super) name: String,
    pub(super) version: String,
    /// An SPDX expression.
    pub(super) license: Option<String>,
    /// The text of a licence that has no such name, from the library's folder.
    pub(super) license_file: Option<PathBuf>,
    pub(super) authors: Vec<String>,
    /// Nothing if its source is not there.
    pub(super) manifest_path: PathBuf,
}

/// What cargo says about a build's packages, ours among them.
#[derive(Deserialize)]
struct Described {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    /// Where it comes from; ours come from nowhere.
    source: Option<String>,
    #[serde(flatten)]
    library: Library,
}

/// A build of one of our packages.
pub(super) struct Asked<'a> {
    /// The folder of the checkout.
    pub(super) root: &'a Path,
    pub(super) package: &'a str,
    pub(super) features: &'a str,
    /// The machine it is for; the one it is made on if there is none.
    pub(super) target: Option<&'a str>,
}

impl Asked<'_> {
    /// The libraries of others that are in the build, by name, with that of the language. What runs only while building
    /// or testing is not: build scripts, macros, tests.
    pub(super) fn libraries(&self) -> anyhow::Result<Vec<Library>> {
        let built = self.built()?;
        let toolchain = Toolchain::asked()?;
        let mut described = self.described(&toolchain)?.packages;
        let known = |library: &Library| built.contains(&(library.name.clone(), library.version.clone()));
        described.retain(|package| known(&package.library));
        anyhow::ensure!(described.len() == built.len(), "cargo does not describe all libraries of the build; {REMEDY}");
        let theirs = described.into_iter().filter(|package| package.source.is_some());
        let mut libraries: Vec<Library> = theirs.map(|package| package.library).collect();
        libraries.push(toolchain.library());
        libraries.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
        Ok(libraries)
    }

    /// Names and versions of all packages in the build.
    fn built(&self) -> anyhow::Result<BTreeSet<(String, String)>> {
        let mut asked = vec!["tree", "--locked", "--offline", "--edges", "normal,no-proc-macro", "--prefix", "none"];
        asked.extend(["--package", self.package, "--features", self.features, "--format", "{p}"]);
        asked.extend(self.target.iter().flat_map(|target| ["--target", target]));
        let said = cargo(self.root, &asked)?;
        let package = |line: &str| {
            let (name, rest) = line.split_once(" v")?;
            Some((name.to_owned(), rest.split(' ').next()?.to_owned()))
        };
        Ok(said.lines().filter_map(package).collect())
    }

    /// What cargo knows of these packages, and of some more. It is asked about a package that does nothing but depend on
    /// ours: about ours themselves it would want the sources of what only their tests need, which a build does not bring.
    fn described(&self, toolchain: &Toolchain) -> anyhow::Result<Described> {
        let folder = Scratch::new(&format!("asked-{}-{}", self.package, self.features))?;
        let ours = absolute(self.root.join("src").join(self.package))?;
        // A text in JSON is one in TOML.
        let ours = serde_json::to_string(&ours.to_string_lossy())?;
        let (package, features) = (self.package, serde_json::to_string(self.features)?);
        let features = if self.features.is_empty() { String::new() } else { features };
        let manifest = folder.path().join("Cargo.toml");
        let text = format!(
            "[package]\nname = \"asked\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[lib]\npath = \"asked.rs\"\n\
             [workspace]\nresolver = \"3\"\n[dependencies]\n{package} = {{ path = {ours}, features = [{features}] }}\n"
        );
        fs::write(&manifest, text)?;
        fs::copy(self.root.join("Cargo.lock"), folder.path().join("Cargo.lock")).context("Cargo.lock")?;
        let target = self.target.unwrap_or(&toolchain.host);
        let manifest = manifest.to_string_lossy();
        let asked = ["metadata", "--offline", "--format-version", "1", "--manifest-path", &manifest];
        let said = cargo(self.root, &[&asked[..], &["--filter-platform", target]].concat())?;
        serde_json::from_str(&said).context("what cargo says about the libraries")
    }
}

/// What compiles.
struct Toolchain {
    release: String,
    /// The kind of machine this is.
    host: String,
}

impl Toolchain {
    fn asked() -> anyhow::Result<Self> {
        let said = cargo(Path::new("."), &["--version", "--verbose"])?;
        let value = |key: &str| {
            let value = said.lines().find_map(|line| line.strip_prefix(key));
            anyhow::Ok(value.with_context(|| format!("cargo does not say its \"{key}\"; {REMEDY}"))?.to_owned())
        };
        Ok(Self { release: value("release: ")?, host: value("host: ")? })
    }

    /// The standard library, which is in every program.
    fn library(&self) -> Library {
        Library {
            name: "std".to_owned(),
            version: self.release.clone(),
            license: Some("MIT OR Apache-2.0".to_owned()),
            license_file: None,
            authors: vec!["The Rust Project contributors".to_owned()],
            manifest_path: PathBuf::new(),
        }
    }
}

fn cargo(root: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    // The cargo that runs this, if one does.
    said_by(&std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), root, arguments)
}

fn said_by(program: &OsString, root: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let output = Command::new(program).args(arguments).current_dir(root).output();
    let output = output.with_context(|| format!("{} cannot be asked; {REMEDY}", program.display()))?;
    let reason = String::from_utf8_lossy(&output.stderr);
    anyhow::ensure!(output.status.success(), "{REMEDY}\ncargo says: {}", reason.trim());
    String::from_utf8(output.stdout).context("what cargo says")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkout() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
    }

    #[test]
    fn what_is_built_in_is_named_and_what_only_builds_or_tests_it_is_not() {
        let root = checkout();
        let libraries = Asked { root: &root, package: "author", features: "", target: None }.libraries().unwrap();
        let named = |name: &str| libraries.iter().find(|library| library.name == name);
        // One that it names itself, and one that another of our packages brings.
        for name in ["flate2", "fluent-bundle"] {
            let library = named(name).expect(name);
            assert!(library.manifest_path.is_file() && library.license.is_some(), "{library:?}");
        }
        assert!(named("std").is_some());
        // A test's, a package of ours that only a test needs and what that brings, a macro's, and ours.
        for name in ["proptest", "dress", "obvhs", "serde_derive", "syn", "story"] {
            assert!(named(name).is_none(), "{name}");
        }
        assert!(libraries.is_sorted_by(|a, b| (&a.name, &a.version) < (&b.name, &b.version)));
    }

    #[test]
    fn without_cargo_it_is_said_what_to_do() {
        let error = said_by(&"no-such-cargo".into(), Path::new("."), &["tree"]).unwrap_err();
        assert!(format!("{error:#}").starts_with("no-such-cargo cannot be asked; "), "{error:#}");
        let elsewhere = Asked { root: &std::env::temp_dir(), package: "game", features: "", target: None };
        let error = elsewhere.libraries().unwrap_err().to_string();
        assert!(error.contains("run this in the checkout") && error.contains("cargo says: error: "), "{error}");
    }
}
