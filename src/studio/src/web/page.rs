//! Fills the words of the first page into `web/index.html`, so that they stand there before the engine does. The
//! words are those of `levels/text/`; none are kept here.

use std::fs;
use std::path::Path;

use anyhow::Context;
use story::text::Catalogue;

const PLAIN: [&str; 3] = ["style.css", "loader.js", "icon.svg"];

/// Writes the page's files to `out`.
pub(super) fn write(out: &Path) -> anyhow::Result<()> {
    for name in PLAIN {
        fs::copy(Path::new("web").join(name), out.join(name)).with_context(|| format!("web/{name}"))?;
    }
    let source = fs::read_to_string("levels/text/en.ftl").context("levels/text/en.ftl")?;
    let (words, problems) = Catalogue::parse("text/en.ftl", "en", &source);
    anyhow::ensure!(problems.is_empty(), "levels/text/en.ftl has problems; run `studio check`");
    let page = fill(&fs::read_to_string("web/index.html")?, &words)?;
    fs::write(out.join("index.html"), page)?;
    Ok(())
}

/// Texts that are several paragraphs or lists, each an element of its own.
const PARAGRAPHS: [&str; 3] = ["title--about", "note--body", "note--ways"];
const LISTS: [&str; 1] = ["note--topics"];

/// Replaces every `{{key}}`.
fn fill(template: &str, words: &Catalogue) -> anyhow::Result<String> {
    let mut page = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (key, tail) = after.split_once("}}").context("web/index.html: a {{ without its }}")?;
        let text = words.get(key, None, &[]).with_context(|| format!("web/index.html: no text {key}"))?;
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
        let page = fill("<h1>{{title}}</h1>{{note--body}}", &words).unwrap();
        assert_eq!(page, "<h1>A &amp; B</h1><p>One.</p><p>Two &lt; three.</p>");
    }

    #[test]
    fn a_word_that_is_missing_is_named() {
        let (words, _) = Catalogue::parse("en.ftl", "en", "title = A\n");
        assert!(fill("{{note}}", &words).unwrap_err().to_string().contains("note"));
    }
}
