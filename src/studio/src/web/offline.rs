//! What lets a browser install the page and keep it for visits without network: the manifest, the icons and the service
//! worker with the contents of every file. What is kept when, `web/service-worker.js` decides.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::{page, sizes};

const ICONS: [(&str, &str, &str); 3] = [
    ("icons/icon-192.png", "192x192", "any"),
    ("icons/icon-512.png", "512x512", "any"),
    ("icons/icon-maskable-512.png", "512x512", "maskable"),
];
/// What stands in `web/service-worker.js` where the files are to stand.
const PLACE: &str = "'{{files}}'";

/// Writes it all beside the built page in `out`, whose files are final. The installed page bears its name in `language`.
pub(crate) fn write(out: &Path, language: Option<&str>) -> anyhow::Result<()> {
    fs::create_dir_all(out.join("icons"))?;
    for name in ICONS.iter().map(|(name, ..)| *name).chain(["offline.js"]) {
        fs::copy(Path::new("web").join(name), out.join(name)).with_context(|| format!("web/{name}"))?;
    }
    fs::write(out.join("manifest.webmanifest"), manifest(language)?)?;
    let worker = fs::read_to_string("web/service-worker.js").context("web/service-worker.js")?;
    let (before, after) = worker.split_once(PLACE).context("web/service-worker.js: no place for the files")?;
    fs::write(out.join("service-worker.js"), format!("{before}{}{after}", contents(out)?))?;
    Ok(())
}

fn manifest(language: Option<&str>) -> anyhow::Result<String> {
    let icons = ICONS.map(|(src, sizes, purpose)| {
        serde_json::json!({ "src": src, "sizes": sizes, "purpose": purpose, "type": "image/png" })
    });
    let title = page::word(language, "title")?;
    let manifest = serde_json::json!({
        "name": title, "short_name": title, "description": page::word(language, "loading--description")?,
        "lang": language.unwrap_or(page::FIRST), "start_url": ".", "scope": ".", "display": "standalone",
        "background_color": "#14100d", "theme_color": "#14100d", "icons": icons,
    });
    Ok(serde_json::to_string_pretty(&manifest)?)
}

/// Integrity by address: of what a first visit needs, of what is only for those who write, and of all else.
fn contents(out: &Path) -> anyhow::Result<serde_json::Value> {
    let (mut first, mut later, mut asked) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (name, path) in sizes::served(out)? {
        let digest = STANDARD.encode(Sha256::digest(fs::read(path)?));
        // What registers the worker is asked of the host: it is how a visit learns of a new one.
        let place = if sizes::is_of_first_visit(&name) || name == "offline.js" {
            &mut first
        } else if sizes::is_of_editor(&name) {
            &mut asked
        } else {
            &mut later
        };
        place.insert(name, format!("sha256-{digest}"));
    }
    Ok(serde_json::json!({ "first": first, "later": later, "asked": asked }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_its_content_and_the_worker_does_not_name_itself() {
        let folder = std::env::temp_dir().join(format!("my-small-home-offline-{}", std::process::id()));
        fs::create_dir_all(folder.join("assets/sound")).unwrap();
        for (name, text) in [
            ("index.html", ""),
            ("index.html.br", "x"),
            ("assets/sound/rain.ogg", "abc"),
            ("editor-00.wasm-packed", ""),
        ] {
            fs::write(folder.join(name), text).unwrap();
        }
        let found = contents(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        let expected = serde_json::json!({
            "first": { "index.html": "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" },
            "asked": { "editor-00.wasm-packed": "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" },
            "later": { "assets/sound/rain.ogg": "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=" },
        });
        assert_eq!(found, expected);
    }
}
