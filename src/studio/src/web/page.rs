//! Fills the words of the first page into `web/index.html`, in every language there is, so that they stand there before
//! the engine does. The words are those of `levels/text/`; none are kept here.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context;
use story::text::Catalogue;

const PLAIN: [&str; 3] = ["style.css", "loader.js", "icon.svg"];
/// The language of the page as it arrives, and of what another has no words for.
const FIRST: &str = "en";

/// Writes the page's files to `out`.
pub(super) fn write(out: &Path) -> anyhow::Result<()> {
    for name in PLAIN {
        fs::copy(Path::new("web").join(name), out.join(name)).with_context(|| format!("web/{name}"))?;
    }
    let read = |name: &str| fs::read_to_string(Path::new("web").join(name)).with_context(|| format!("web/{name}"));
    let (index, first_page, words) = (read("index.html")?, read("first-page.html")?, read("words.html")?);
    let catalogues = catalogues(Path::new("levels/text"))?;
    let english = catalogues.get(FIRST).with_context(|| format!("levels/text/{FIRST}.ftl is missing"))?;
    let mut templates = Vec::new();
    for (language, catalogue) in &catalogues {
        let template = words.replace("{{first-page}}", &first_page).replace("{{language}}", language);
        templates.push(fill(&template, &[catalogue, english])?);
    }
    let page = fill(&index.replace("{{first-page}}", &first_page), &[english])?;
    let (before, after) = page.rsplit_once("</body>").context("web/index.html: no </body>")?;
    fs::write(out.join("index.html"), format!("{before}{}</body>{after}", templates.concat()))?;
    Ok(())
}

/// The words of the program by language.
fn catalogues(folder: &Path) -> anyhow::Result<BTreeMap<String, Catalogue>> {
    let mut catalogues = BTreeMap::new();
    for file in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = file?.path();
        let Some(language) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".ftl")) else { continue };
        let source = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let (words, problems) = Catalogue::parse(&format!("text/{language}.ftl"), language, &source);
        anyhow::ensure!(problems.is_empty(), "{} has problems; run `studio check`", path.display());
        catalogues.insert(language.to_owned(), words);
    }
    Ok(catalogues)
}

/// Texts that are several paragraphs or lists, each an element of its own.
const PARAGRAPHS: [&str; 3] = ["title--about", "note--body", "note--ways"];
const LISTS: [&str; 1] = ["note--topics"];

/// Replaces every `{{key}}` by what the first catalogue that has it says.
fn fill(template: &str, words: &[&Catalogue]) -> anyhow::Result<String> {
    let mut page = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (key, tail) = after.split_once("}}").context("web/*.html: a {{ without its }}")?;
        let text = words.iter().find_map(|words| words.get(key, None, &[]));
        let text = text.with_context(|| format!("web/*.html: no text {key}"))?;
        page.push_str(before);
        page.push_str(&element(key, &text));
        rest = tail;
    }
    page.push_str(rest);
    Ok(page)
}

fn element(key: &str, text: &str) -> String {
    let each = |separator: &str, tag: &str| -> String {
        text.split(separator).map(|part| format!("<{tag}>{}</{tag}>", escape(part.trim()))).collect()
    };
    if PARAGRAPHS.contains(&key) {
        each("\n\n", "p")
    } else if LISTS.contains(&key) {
        format!("<ul>{}</ul>", each("\n", "li"))
    } else {
        escape(text)
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_escaped_and_paragraphs_become_elements() {
        let (words, problems) =
            Catalogue::parse("en.ftl", "en", "title = A & B\nnote--body =\n    One.\n\n    Two < three.\n");
        assert!(problems.is_empty(), "{problems:?}");
        let page = fill("<h1>{{title}}</h1>{{note--body}}", &[&words]).unwrap();
        assert_eq!(page, "<h1>A &amp; B</h1><p>One.</p><p>Two &lt; three.</p>");
    }

    #[test]
    fn what_a_language_has_no_word_for_is_said_in_the_first() {
        let (english, _) = Catalogue::parse("en.ftl", "en", "title = A\nnote = N\n");
        let (other, _) = Catalogue::parse("ja.ftl", "ja", "title = B\n");
        assert_eq!(fill("{{title}} {{note}}", &[&other, &english]).unwrap(), "B N");
    }

    #[test]
    fn a_word_that_is_missing_is_named() {
        let (words, _) = Catalogue::parse("en.ftl", "en", "title = A\n");
        assert!(fill("{{note}}", &[&words]).unwrap_err().to_string().contains("note"));
    }
}
