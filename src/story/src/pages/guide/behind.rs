//! The parts of the guide on what lies behind the rooms: causes, ways of support and when they fit, endings, words that are
//! used, sources, places to turn to, and how the program is started. What they say stands elsewhere; here it is gathered.

use super::super::rule;
use super::super::support::{by_country, checked, is_in_language};
use super::super::words::Words;
use super::rooms::Printed;
use super::texts;
use crate::guide::{Cell, Part, Piece, Table};
use crate::model::{Pack, Support, Term};
use crate::raw::RawHelpEntry;
use crate::session::{OPTIONS, Session};

/// The parts, in order.
pub(super) fn parts(
    session: &Session,
    pack: &Pack,
    regions: &[String],
    printed: &mut Printed,
    words: &Words<'_>,
) -> Vec<Part> {
    let part = |id, key: &str, pieces| Part { id, title: words.ui(key), pieces };
    let mut parts = vec![
        part("causes", "guide--part-causes", causes(pack, printed, words)),
        part("supports", "guide--part-supports", supports(pack, printed, words)),
        part("endings", "guide--part-endings", endings(pack, words)),
    ];
    if !pack.glossary.is_empty() {
        parts.push(part("glossary", "glossary", glossary(pack, printed, words)));
    }
    parts.push(part("sources", "sources", sources(pack, printed, words)));
    parts.push(part("help", "support", help(session, regions, words)));
    parts.push(part("launch", "guide--part-launch", launch(words)));
    parts
}

fn causes(pack: &Pack, printed: &mut Printed, words: &Words<'_>) -> Vec<Piece> {
    let mut pieces = vec![Piece::Paragraph(words.ui("guide--causes-about"))];
    for cause in &pack.causes {
        let name = words.cause_name(pack, cause);
        let contested = || words.ui_with("model--contested", &[("cause", &name)]);
        pieces.push(Piece::Heading(if cause.contested { contested() } else { name.clone() }));
        let means = words.of_pack(pack, &format!("cause--{}", cause.id), Some("means"));
        pieces.extend(means.map(Piece::Paragraph));
        pieces.extend(printed.documented(pack, &cause.evidence, &name, words));
    }
    pieces
}

fn supports(pack: &Pack, printed: &mut Printed, words: &Words<'_>) -> Vec<Piece> {
    let mut pieces = vec![Piece::Paragraph(words.ui("rule--table-about"))];
    for support in &pack.supports {
        pieces.push(Piece::Heading(words.support_name(pack, support)));
        pieces.push(fits(pack, support, words));
        pieces.extend(printed.documented(pack, &evidence(support), &words.support_name(pack, support), words));
    }
    pieces
}

/// Ids of what is documented about a way of support and its fits, each once.
fn evidence(support: &Support) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in support.evidence.iter().chain(support.fits.iter().flat_map(|fit| &fit.evidence)) {
        if !ids.contains(id) {
            ids.push(id.clone());
        }
    }
    ids
}

/// When a way of support fits, row by row, and what happens then.
fn fits(pack: &Pack, support: &Support, words: &Words<'_>) -> Piece {
    let key = format!("support--{}", support.id);
    let rows = support.fits.iter().map(|fit| {
        let outcome = words.ui_with("guide--outcome", &[("outcome", &words.ui(rule::outcome_key(fit.outcome)))]);
        let told = words.of_pack(pack, &key, Some(&fit.id)).unwrap_or_default();
        let cell = |name: String, text: String| Cell { name, words: texts(&text) };
        vec![cell(String::new(), rule::when(pack, fit, words)), cell(outcome, String::new()), cell(String::new(), told)]
    });
    let head = ["guide--column-when", "guide--column-outcome", "guide--column-told"];
    Piece::Table(Table {
        caption: words.support_name(pack, support),
        head: head.map(|key| words.ui(key)).into(),
        rows: rows.collect(),
    })
}

fn endings(pack: &Pack, words: &Words<'_>) -> Vec<Piece> {
    let mut pieces = vec![Piece::Paragraph(words.ui("guide--endings-about"))];
    for ending in &pack.endings {
        let key = format!("ending--{}", ending.id);
        let text = |attribute| words.of_pack(pack, &key, attribute);
        pieces.push(Piece::Heading(text(None).unwrap_or_else(|| ending.id.clone())));
        let when = rule::condition(pack, &ending.when, words);
        pieces.push(Piece::Model(words.ui_with("graph--comes", &[("when", &when)])));
        pieces.extend(text(Some("text")).into_iter().flat_map(|text| texts(&text)).map(Piece::Paragraph));
        pieces.push(Piece::Subheading(words.ui("ending--next")));
        pieces.extend(text(Some("next")).into_iter().flat_map(|text| texts(&text)).map(Piece::Paragraph));
    }
    pieces
}

fn glossary(pack: &Pack, printed: &mut Printed, words: &Words<'_>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = texts(&words.ui("glossary--about")).into_iter().map(Piece::Paragraph).collect();
    for term in &pack.glossary {
        pieces.extend(self::term(pack, term, words));
        pieces.extend(printed.documented(pack, &term.evidence, &term_name(pack, term, words), words));
    }
    pieces
}

fn term_name(pack: &Pack, term: &Term, words: &Words<'_>) -> String {
    words.of_pack(pack, &format!("glossary--{}", term.id), None).unwrap_or_else(|| term.id.clone())
}

/// A word, what it means and who uses it.
fn term(pack: &Pack, term: &Term, words: &Words<'_>) -> Vec<Piece> {
    let text = |attribute| words.of_pack(pack, &format!("glossary--{}", term.id), Some(attribute)).unwrap_or_default();
    let mut pieces = vec![Piece::Subheading(term_name(pack, term, words))];
    pieces.extend(texts(&text("means")).into_iter().map(Piece::Paragraph));
    pieces.push(Piece::Paragraph(words.ui_with("glossary--who", &[("who", &text("who"))])));
    pieces
}

/// The words of the glossary that these parts use.
pub(super) fn terms(pack: &Pack, parts: &[Part], words: &Words<'_>) -> Vec<Piece> {
    let said: String = parts.iter().flat_map(Part::texts).collect::<Vec<_>>().join("\n").to_lowercase();
    let is_said = |term: &&Term| {
        let name = term_name(pack, term, words).to_lowercase();
        let names = name.split([',', '、', '(', '（']).map(|name| name.trim_matches(['“', '”', '「', '」', ' ']));
        names.into_iter().any(|name| !name.is_empty() && said.contains(name))
    };
    pack.glossary.iter().filter(is_said).flat_map(|term| self::term(pack, term, words)).collect()
}

/// Every source of which a fact is printed, with the ids of those facts and where each is.
pub(super) fn cited_sources(pack: &Pack, printed: &Printed, words: &Words<'_>) -> Vec<String> {
    let sources = pack.evidence.by_source(words.language(), pack.texts.get(words.language()));
    let cited = sources.into_iter().filter_map(|(name, ids)| {
        let there: Vec<String> = ids.into_iter().filter_map(|id| printed.reference(id, words)).collect();
        let list = words.list(&there);
        (!there.is_empty()).then(|| words.ui_with("guide--source", &[("source", &name), ("list", &list)]))
    });
    cited.collect()
}

/// Every source with the ids of its facts and where each is printed; what is printed nowhere else is printed here.
fn sources(pack: &Pack, printed: &Printed, words: &Words<'_>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = texts(&words.ui("sources--about")).into_iter().map(Piece::Paragraph).collect();
    for (name, ids) in pack.evidence.by_source(words.language(), pack.texts.get(words.language())) {
        pieces.push(Piece::Heading(name));
        let there: Vec<String> = ids.iter().filter_map(|id| printed.reference(id, words)).collect();
        if !there.is_empty() {
            pieces.push(Piece::Paragraph(words.list(&there)));
        }
        let others = ids.into_iter().filter(|id| printed.reference(id, words).is_none());
        pieces.extend(others.filter_map(|id| words.fact(pack, id)).map(Piece::Fact));
    }
    pieces
}

/// Places to turn to, by country: all of them, or those of the countries that are named.
fn help(session: &Session, regions: &[String], words: &Words<'_>) -> Vec<Piece> {
    let there = by_country(session, words);
    let there: Vec<_> =
        there.into_iter().filter(|(country, _)| regions.is_empty() || is_named(country, regions)).collect();
    let about = ["support--about", "support--change"].into_iter().flat_map(|key| texts(&words.ui(key)));
    let mut pieces: Vec<Piece> = about.map(Piece::Paragraph).collect();
    pieces.push(Piece::Paragraph(words.ui("guide--help-tick")));
    for (country, here) in there {
        pieces.push(Piece::Heading(country.to_owned()));
        let rows = here.into_iter().map(|entry| place(session, entry, &entry.name, &entry.about, words)).collect();
        pieces.push(Piece::Table(places(country, rows, words)));
    }
    pieces
}

/// Places to turn to on one page: of the countries that are named, or all that are told in the language. What each is, is
/// said if there is room for it. Two lines are left for what is near.
pub(super) fn help_for_a_lesson(session: &Session, regions: &[String], words: &Words<'_>) -> Vec<Piece> {
    let mut there = by_country(session, words);
    let is_own = |here: &[&RawHelpEntry]| here.iter().any(|entry| is_in_language(&entry.language, words.language()));
    match regions {
        [] if there.iter().any(|(_, here)| is_own(here)) => there.retain(|(_, here)| is_own(here)),
        [] => {}
        regions => there.retain(|(country, _)| is_named(country, regions)),
    }
    let said: usize = there.iter().map(|(_, here)| here.len()).sum();
    let is_one = there.len() == 1;
    let mut rows = Vec::new();
    for (country, here) in &there {
        for entry in here {
            let about = if said > MOST_TOLD { "" } else { &entry.about };
            let args = [("country", *country), ("place", &*entry.name)];
            let name = if is_one { entry.name.clone() } else { words.ui_with("guide--help-place", &args) };
            rows.push(place(session, entry, &name, about, words));
        }
    }
    let near = || Cell { name: words.ui("guide--help-near"), words: Vec::new() };
    let tick = || Cell { name: TICK.to_owned(), words: Vec::new() };
    rows.extend([0, 1].map(|_| vec![near(), Cell::default(), tick()]));
    let mut pieces = vec![Piece::Paragraph(words.ui("guide--help-tick"))];
    if !is_one {
        pieces.push(Piece::Paragraph(words.ui("guide--help-region")));
    }
    pieces.push(Piece::Table(places(&words.ui("support"), rows, words)));
    pieces
}

/// So many places have room on a page with what each of them is.
const MOST_TOLD: usize = 12;
/// A box to tick by hand.
const TICK: &str = "☐";

fn is_named(country: &str, regions: &[String]) -> bool {
    regions.iter().any(|region| region.to_lowercase() == country.to_lowercase())
}

fn places(caption: &str, rows: Vec<Vec<Cell>>, words: &Words<'_>) -> Table {
    let head = ["guide--column-place", "guide--column-contact", "guide--column-checked"].map(|key| words.ui(key));
    Table { caption: caption.to_owned(), head: head.into(), rows }
}

/// A place to turn to, with a box to tick when it was checked, and when it was checked before, if it was.
fn place(session: &Session, entry: &RawHelpEntry, name: &str, about: &str, words: &Words<'_>) -> Vec<Cell> {
    let before = entry.checked.as_ref().map(|_| checked(entry, session.today.as_deref(), words));
    let about = if about.is_empty() { Vec::new() } else { vec![about.to_owned()] };
    vec![
        Cell { name: name.to_owned(), words: about },
        Cell { name: String::new(), words: vec![entry.contact.clone()] },
        Cell { name: TICK.to_owned(), words: before.into_iter().collect() },
    ]
}

/// How the program is started for a group: the same options in the address and on the command line.
fn launch(words: &Words<'_>) -> Vec<Piece> {
    let rows = OPTIONS.iter().map(|option| {
        let cell = |name: &str, words: Vec<String>| Cell { name: name.to_owned(), words };
        vec![
            cell(option.key, Vec::new()),
            cell("", vec![words.ui(&format!("guide--option-{}-values", option.key))]),
            cell("", vec![words.ui(&format!("guide--option-{}", option.key))]),
        ]
    });
    let head = ["guide--column-option", "guide--column-values", "guide--column-meaning"].map(|key| words.ui(key));
    let table = Table { caption: words.ui("guide--part-launch"), head: head.into(), rows: rows.collect() };
    let mut pieces: Vec<Piece> = texts(&words.ui("guide--launch-about")).into_iter().map(Piece::Paragraph).collect();
    pieces.push(Piece::Table(table));
    pieces
}
