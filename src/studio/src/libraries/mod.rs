//! The page that names every library in a build with its version, its licence and the text of it, as their licences ask
//! for. Which they are, cargo says; it judges no licence.

mod ask;
mod licence;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use story::markup::escaped;

use crate::web::page;
use ask::Library;

/// What the page is called, beside the built page or program.
pub(crate) const FILE: &str = "LICENSE-LIBRARIES.html";
const WEB: &str = "wasm32-unknown-unknown";

/// What was built.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Build {
    /// The page.
    Page,
    /// The page and the room editor beside it.
    PageWithEditor,
    /// The program for machines like this one.
    Program,
    /// The program, and this command line beside it.
    ProgramWithStudio,
}

/// Writes the page to `folder`. Asks no network: a build leaves behind all that is read.
///
/// # Errors
/// If cargo cannot be asked, or a library comes without the text of its licence.
pub(crate) fn write(folder: &Path, build: Build) -> anyhow::Result<()> {
    let (packages, features, target): (&[&str], _, _) = match build {
        Build::Page => (&["game"], "", Some(WEB)),
        Build::PageWithEditor => (&["game"], "editor", Some(WEB)),
        Build::Program => (&["game"], "", None),
        Build::ProgramWithStudio => (&["game", "studio"], "", None),
    };
    let mut libraries = Vec::new();
    for package in packages {
        libraries.extend(ask::Asked { root: Path::new("."), package, features, target }.libraries()?);
    }
    libraries.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    libraries.dedup_by(|a, b| (&a.name, &a.version) == (&b.name, &b.version));
    fs::write(folder.join(FILE), page::at_the_end(&page::with_its_words("libraries")?, &list(&libraries)?)?)?;
    Ok(())
}

/// The libraries, and behind them their texts, each once.
fn list(libraries: &[Library]) -> anyhow::Result<String> {
    let mut texts: Vec<(String, Vec<String>)> = Vec::new();
    let mut known = HashMap::new();
    let mut list = String::from("<ul>\n");
    for library in libraries {
        let name = escaped(&format!("{} {}", library.name, library.version));
        // Without their addresses.
        let authors =
            library.authors.iter().filter_map(|author| author.split(" <").next()).collect::<Vec<_>>().join(", ");
        let of = [library.license.as_deref().unwrap_or_default(), &authors].join(" · ");
        write!(list, "<li><b>{name}</b> {}", escaped(of.trim_matches([' ', '·'])))?;
        for text in licence::texts(library)? {
            let number = *known.entry(words(&text)).or_insert(texts.len());
            if number == texts.len() {
                texts.push((text, Vec::new()));
            }
            // The standard text may be one that lies with a part of it, too.
            if texts[number].1.last() != Some(&name) {
                texts[number].1.push(name.clone());
                write!(list, " <a href=\"#text-{0}\">[{0}]</a>", number + 1)?;
            }
        }
        list.push_str("</li>\n");
    }
    list.push_str("</ul>\n");
    for (index, (text, names)) in texts.iter().enumerate() {
        let (number, names, text) = (index + 1, names.join(", "), escaped(text));
        writeln!(list, "<h2 id=\"text-{number}\">[{number}]</h2>\n<p>{names}</p>\n<pre>{text}</pre>")?;
    }
    Ok(list)
}

/// What makes texts equal: their words, however the lines are broken.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library(name: &str, folder: &Path) -> Library {
        Library {
            name: name.to_owned(),
            version: "1.2.3".to_owned(),
            license: Some("MIT".to_owned()),
            license_file: None,
            authors: vec!["A & B <a@example.org>".to_owned()],
            manifest_path: folder.join("Cargo.toml"),
        }
    }

    #[test]
    fn equal_texts_stand_once_however_their_lines_are_broken() {
        let folder = std::env::temp_dir().join(format!("my-small-home-libraries-{}", std::process::id()));
        for (name, text) in [("one", "Do as\nyou <like>.\n"), ("two", "Do as you\r\n<like>."), ("three", "Do not.")] {
            fs::create_dir_all(folder.join(name)).unwrap();
            fs::write(folder.join(name).join("LICENSE"), text).unwrap();
        }
        let libraries = ["one", "two", "three"].map(|name| library(name, &folder.join(name)));
        let list = list(&libraries).unwrap();
        fs::remove_dir_all(folder).unwrap();
        assert!(
            list.starts_with("<ul>\n<li><b>one 1.2.3</b> MIT · A &amp; B <a href=\"#text-1\">[1]</a></li>\n"),
            "{list}"
        );
        assert!(list.contains("<p>one 1.2.3, two 1.2.3</p>\n<pre>Do as\nyou &lt;like&gt;.\n</pre>"), "{list}");
        assert!(list.contains("<h2 id=\"text-2\">[2]</h2>\n<p>three 1.2.3</p>\n<pre>Do not.</pre>"), "{list}");
        assert_eq!(list.matches("<pre>").count(), 2);
    }
}
