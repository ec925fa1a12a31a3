//! Fills the words of the first page into `web/index.html`, and of the facilitator's, in every language there is, so that they stand there before
//! the engine does. The words are those of `levels/text/`, and what one meets in the story is said by the pack that comes first; none are kept here.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::Context;
use story::markup::escaped;
use story::model::Pack;
use story::source::Library;
use story::text::{Catalogue, TOPICS};

const PLAIN: [&str; 10] = [
    "style.css",
    "loader.js",
    "engine.js",
    "renew.js",
    "save.js",
    "live.js",
    "own.js",
    "icon.svg",
    "presenter.css",
    "presenter.js",
];
/// The language of the page as it arrives, and of what another has no words for.
pub(crate) const FIRST: &str = "en";

/// Writes the page's files to `out`, for these packs.
pub(crate) fn write(out: &Path, library: &Library) -> anyhow::Result<()> {
    copy(&PLAIN, out)?;
    let program = catalogues()?;
    let story = library.packs.iter().find(|pack| pack.id == library.start).map(AsRef::as_ref);
    let first_page = read("first-page.html")?.replace("{{story-topics}}", &topics(story));
    let none = BTreeMap::new();
    let told = story.map_or(&none, |story| &*story.texts);
    let with_first = |name: &str| anyhow::Ok(read(name)?.replace("{{first-page}}", &first_page));
    let page = with_words(&with_first("index.html")?, &with_first("words.html")?, &[&program, told])?;
    fs::write(out.join("index.html"), page)?;
    fs::write(out.join("presenter.html"), with_its_words("presenter")?)?;
    Ok(())
}

/// A page of `web/` in the first language, with its words in every language at its end.
pub(crate) fn with_its_words(name: &str) -> anyhow::Result<String> {
    with_words(&read(&format!("{name}.html"))?, &read(&format!("{name}-words.html"))?, &[&catalogues()?])
}

/// Writes the files of the room editor's own page to `out`, with the letters of Japanese, which a canvas does not get from
/// the browser, and notes in the page that is there already that the editor lies beside it.
pub(super) fn write_editor(out: &Path) -> anyhow::Result<()> {
    copy(&["edit.js"], out)?;
    let letters = Path::new("assets/font/text-ja.ttf");
    fs::create_dir_all(out.join("assets/font"))?;
    fs::copy(letters, out.join(letters)).with_context(|| letters.display().to_string())?;
    let (program, editor) = (catalogues()?, catalogues_in(Path::new("levels/editor"))?);
    let page = with_words(&read("editor.html")?, &read("editor-words.html")?, &[&program, &editor])?;
    fs::write(out.join("editor.html"), page)?;
    let index = out.join("index.html");
    let beside = marked(&fs::read_to_string(&index)?, "data-editor")?;
    fs::write(index, beside)?;
    Ok(())
}

/// A page with an attribute on its root, where its scripts and the engine look for it.
pub(crate) fn marked(page: &str, attribute: &str) -> anyhow::Result<String> {
    let (before, after) = page.split_once("<html ").context("web/*.html: no <html> with a language")?;
    Ok(format!("{before}<html {attribute} {after}"))
}

fn read(name: &str) -> anyhow::Result<String> {
    fs::read_to_string(Path::new("web").join(name)).with_context(|| format!("web/{name}"))
}

fn copy(names: &[&str], out: &Path) -> anyhow::Result<()> {
    for name in names {
        fs::copy(Path::new("web").join(name), out.join(name)).with_context(|| format!("web/{name}"))?;
    }
    Ok(())
}

/// What stands where the topics of a story do. Where it has no words in the first language, those it has stand there
/// themselves; if nobody wrote its topics down, that is said.
fn topics(story: Option<&Pack>) -> String {
    let said = |pack: &Pack, tag: &str| pack.texts.get(tag).and_then(|words| words.get("pack", Some(TOPICS), &[]));
    let listed = match story {
        Some(pack) if said(pack, FIRST).is_some() => Some("{{pack.topics}}".to_owned()),
        Some(pack) => pack.languages.iter().find_map(|tag| said(pack, tag)).map(|text| element(LISTS[0], &text)),
        None => None,
    };
    listed.map_or_else(|| "{{note--untold}}".to_owned(), |list| format!("{{{{note--meet}}}}\n      {list}"))
}

/// Words by language.
type Catalogues = BTreeMap<String, Catalogue>;

/// A page in the first language, with its words in every language at its end. Words are looked for in these, in order.
fn with_words(page: &str, words: &str, from: &[&Catalogues]) -> anyhow::Result<String> {
    let page = fill(page, &in_language(FIRST, from))?;
    at_the_end(&page, &each_language(words, from)?)
}

/// A template filled in once for each language there is, one after another.
pub(crate) fn in_every_language(template: &str) -> anyhow::Result<String> {
    each_language(template, &[&catalogues()?])
}

fn each_language(template: &str, from: &[&Catalogues]) -> anyhow::Result<String> {
    let languages = from.iter().flat_map(|words| words.keys()).collect::<BTreeSet<_>>();
    let filled = languages.into_iter().map(|tag| fill(&template.replace("{{language}}", tag), &in_language(tag, from)));
    filled.collect()
}

/// The words of a language, and behind them those of the first: what a language has no word for is said in that.
fn in_language<'a>(language: &str, from: &[&'a Catalogues]) -> Vec<&'a Catalogue> {
    [language, FIRST].iter().flat_map(|tag| from.iter().filter_map(|words| words.get(*tag))).collect()
}

/// Adds elements at the end of the body of a page.
pub(crate) fn at_the_end(page: &str, elements: &str) -> anyhow::Result<String> {
    let (before, after) = page.rsplit_once("</body>").context("web/*.html: no </body>")?;
    Ok(format!("{before}{elements}</body>{after}"))
}

/// A text of the program in a language, or in the first one.
pub(crate) fn word(language: Option<&str>, key: &str) -> anyhow::Result<String> {
    let catalogues = catalogues()?;
    let own = language.and_then(|language| catalogues.get(language));
    let text = own.into_iter().chain([english(&catalogues)?]).find_map(|words| words.get(key, None, &[]));
    text.with_context(|| format!("levels/text: no text {key}"))
}

/// The languages the program speaks.
pub(crate) fn languages() -> anyhow::Result<Vec<String>> {
    Ok(catalogues()?.into_keys().collect())
}

fn english(catalogues: &Catalogues) -> anyhow::Result<&Catalogue> {
    catalogues.get(FIRST).with_context(|| format!("levels/text/{FIRST}.ftl is missing"))
}

/// The words of the program by language.
fn catalogues() -> anyhow::Result<Catalogues> {
    catalogues_in(Path::new("levels/text"))
}

fn catalogues_in(folder: &Path) -> anyhow::Result<Catalogues> {
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
const PARAGRAPHS: [&str; 6] = ["title--about", "note--body", "note--meet", "note--untold", "note--care", "note--ways"];
const LISTS: [&str; 1] = ["pack.topics"];

/// Replaces every `{{key}}` by what the first catalogue that has it says.
fn fill(template: &str, words: &[&Catalogue]) -> anyhow::Result<String> {
    let mut page = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (key, tail) = after.split_once("}}").context("web/*.html: a {{ without its }}")?;
        let (name, attribute) = key.split_once('.').map_or((key, None), |(name, attribute)| (name, Some(attribute)));
        let text = words.iter().find_map(|words| words.get(name, attribute, &[]));
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
        text.split(separator).map(|part| format!("<{tag}>{}</{tag}>", escaped(part.trim()))).collect()
    };
    if PARAGRAPHS.contains(&key) {
        each("\n\n", "p")
    } else if LISTS.contains(&key) {
        format!("<ul>{}</ul>", each("\n", "li"))
    } else {
        escaped(text)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use story::source::load;

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
    fn the_first_page_says_what_one_meets_in_the_pack_that_comes_first() {
        let library = load(&story::generate::pack(2), &crate::levels::vocabulary()).library;
        let mut pack = Pack::clone(&library.packs[0]);
        let filled = |story: Option<&Pack>| {
            let (program, _) = Catalogue::parse("en.ftl", "en", "note--meet = M\nnote--untold = U\n");
            let own = story.and_then(|story| story.texts.get("en"));
            fill(&topics(story), &[&program].into_iter().chain(own).collect::<Vec<_>>()).unwrap()
        };
        assert_eq!(filled(Some(&pack)), "<p>M</p>\n      <ul><li>nothing</li></ul>");
        let (german, _) =
            Catalogue::parse("de.ftl", "de", "pack = C\n    .topics =\n        Regen\n        ein Hund\n");
        pack.languages = vec!["de".to_owned()];
        pack.texts = Arc::new([("de".to_owned(), german)].into());
        assert_eq!(filled(Some(&pack)), "<p>M</p>\n      <ul><li>Regen</li><li>ein Hund</li></ul>");
        pack.texts = Arc::default();
        assert_eq!((filled(Some(&pack)), filled(None)), ("<p>U</p>".to_owned(), "<p>U</p>".to_owned()));
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
