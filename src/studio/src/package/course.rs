//! What makes a course of the page: the description that a learning platform reads, the script that speaks with it, and
//! its words. What that script says to the platform is in `web/lms/`.
//!
//! No schema files lie beside `imsmanifest.xml`: their makers give no licence to pass them on, and platforms bring their
//! own.

use std::fs;
use std::path::Path;

use anyhow::Context;
use sha2::{Digest, Sha256};
use story::markup::escaped;

use super::{Offer, archive, change};
use crate::web::page;

/// The first line of the page's own scripts, which ours goes before.
const LOADER: &str = "<script type=\"module\" src=\"loader.js\"></script>";
/// What only a page that is installed needs.
const MANIFEST: &str = "  <link rel=\"manifest\" href=\"manifest.webmanifest\">\n";
const SELF_ALONE: &str = "connect-src 'self'";

/// Adds what SCORM 1.2 asks for.
pub(super) fn scorm(stage: &Path, offer: &Offer) -> anyhow::Result<()> {
    script(stage, "scorm.js")?;
    let names = archive::entries(stage)?.into_iter().map(|entry| entry.name);
    let files: String = names.map(|name| format!("      <file href=\"{}\"/>\n", escaped(&name))).collect();
    describe(stage, "imsmanifest.xml", offer, &[("{{files}}", files.trim_end())])
}

/// Adds what cmi5 asks for. The platform's own address is not known when a package is made, so the page's policy lets it
/// ask any host; `web/lms/cmi5.js` takes that back, before anything else, for all but the one that launched it.
pub(super) fn cmi5(stage: &Path, offer: &Offer) -> anyhow::Result<()> {
    script(stage, "cmi5.js")?;
    change(&stage.join("index.html"), &[(SELF_ALONE, &format!("{SELF_ALONE} https: http:"))])?;
    describe(stage, "cmi5.xml", offer, &[])
}

fn script(stage: &Path, name: &str) -> anyhow::Result<()> {
    fs::create_dir_all(stage.join("lms"))?;
    for name in [name, "keeping.js", "course.css"] {
        fs::copy(Path::new("web/lms").join(name), stage.join("lms").join(name)).with_context(|| name.to_owned())?;
    }
    let index = stage.join("index.html");
    let ours = format!(
        "<link rel=\"stylesheet\" href=\"lms/course.css\">\n  \
         <script type=\"module\" src=\"lms/{name}\"></script>\n  {LOADER}"
    );
    change(&index, &[(LOADER, &ours), (MANIFEST, "")])?;
    let words = fs::read_to_string("web/lms/words.html").context("web/lms/words.html")?;
    let page = page::at_the_end(&fs::read_to_string(&index)?, &page::in_every_language(&words)?)?;
    fs::write(&index, page)?;
    Ok(())
}

/// Writes the description of the course from its template in `web/lms`.
fn describe(stage: &Path, name: &str, offer: &Offer, more: &[(&str, &str)]) -> anyhow::Result<()> {
    let language = offer.language.as_deref();
    let description = page::word(language, "loading--description")?;
    let (course, part) = (address("course", &offer.packs), address("part", &offer.packs));
    let mut text = fs::read_to_string(Path::new("web/lms").join(name)).with_context(|| format!("web/lms/{name}"))?;
    let (title, description) = (escaped(&offer.title), escaped(&description));
    let fixed = [
        ("{{language}}", language.unwrap_or(page::FIRST)),
        ("{{title}}", &title),
        ("{{description}}", &description),
        ("{{course}}", &course),
        ("{{part}}", &part),
    ];
    for (place, with) in fixed.iter().chain(more) {
        text = text.replace(place, with);
    }
    fs::write(stage.join(name), text)?;
    Ok(())
}

/// An address that names a course and leads nowhere; the same for the same journeys, so that a newer package takes an
/// older one's place.
fn address(what: &str, packs: &[String]) -> String {
    let digest = Sha256::digest(format!("my-small-home {what} {}", packs.join(" ")));
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    // A UUID of version 8, variant 1: its makers' own.
    format!("urn:uuid:{}-{}-8{}-a{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..32])
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn a_course_of_the_same_journeys_is_the_same_course() {
        let packs = ["one-day".to_owned()];
        assert_eq!(address("course", &packs), address("course", &packs));
        assert_ne!(address("course", &packs), address("part", &packs));
        assert_ne!(address("course", &packs), address("course", &[]));
        assert_eq!(address("part", &packs).len(), "urn:uuid:".len() + 36);
    }
}
