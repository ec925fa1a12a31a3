//! The guide for somebody who leads a group through a pack, or what of it a lesson by one plan needs: what there is to
//! print, in order, as plain data. It knows no paper and no markup; whoever prints it does.

use std::sync::Arc;

use crate::model::Pack;
use crate::page::FactView;
use crate::pages::guide;
use crate::session::{Launch, Session};
use crate::settings::Settings;
use crate::source::Library;

/// A guide.
#[derive(Debug, Clone, PartialEq)]
pub struct Guide {
    /// Language of its words, as a BCP 47 tag.
    pub language: String,
    /// What it is.
    pub kind: String,
    /// The story it is about.
    pub title: String,
    /// What the story is about, then what the guide is for: paragraphs.
    pub about: Vec<String>,
    /// The heading of the contents.
    pub contents: String,
    /// Its parts.
    pub parts: Vec<Part>,
}

/// A part of a guide, which begins on a page of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// A short word for links to it.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// What stands in it.
    pub pieces: Vec<Piece>,
}

impl Part {
    /// All that stands in it, one text each.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.title.as_str()).chain(self.pieces.iter().flat_map(Piece::texts))
    }
}

/// Something that is printed.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// A heading within a part.
    Heading(String),
    /// A smaller heading.
    Subheading(String),
    /// A paragraph.
    Paragraph(String),
    /// Items.
    List(Vec<String>),
    /// Something that the model does; ours, no fact.
    Model(String),
    /// A documented fact.
    Fact(FactView),
    /// A table with the names of its columns.
    Table(Table),
    /// One way through a room.
    Card(Card),
}

impl Piece {
    fn texts(&self) -> Vec<&str> {
        match self {
            Self::Heading(text) | Self::Subheading(text) | Self::Paragraph(text) | Self::Model(text) => vec![text],
            Self::List(items) => items.iter().map(String::as_str).collect(),
            Self::Fact(fact) => vec![&fact.id, &fact.text, &fact.source],
            Self::Table(table) => {
                let cells = table.rows.iter().flatten();
                let cells = cells.flat_map(|cell| std::iter::once(&cell.name).chain(&cell.words));
                std::iter::once(&table.caption).chain(&table.head).chain(cells).map(String::as_str).collect()
            }
            Self::Card(card) => card.texts(),
        }
    }
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it shows, for those who hear it.
    pub caption: String,
    /// Names of the columns.
    pub head: Vec<String>,
    /// Cells, row by row.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table: its paragraphs, the first of them as a name or not.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// What is printed bold, before the paragraphs; nothing if empty.
    pub name: String,
    /// Paragraphs.
    pub words: Vec<String>,
}

/// One way through a room.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// Room, clock and way.
    pub title: String,
    /// What is seen.
    pub seen: String,
    /// What the group looks at: the name of each thing, and what is said of it.
    pub looks: Vec<(String, String)>,
    /// What to ask the group, with its label; none if there is no question for it.
    pub prompt: Option<(String, String)>,
    /// For whoever leads, with its label.
    pub notes: Option<(String, String)>,
    /// Whose choice it is, or what is asked.
    pub question: String,
    /// The options.
    pub options: Vec<OptionLine>,
}

impl Card {
    fn texts(&self) -> Vec<&str> {
        let mut texts: Vec<&str> = vec![&self.title, &self.seen, &self.question];
        let pairs = self.looks.iter().chain(&self.prompt).chain(&self.notes);
        texts.extend(pairs.flat_map(|(label, text)| [label.as_str(), text]));
        for option in &self.options {
            texts.push(&option.name);
            texts.extend(
                [&option.when, &option.closed, &option.after, &option.does].into_iter().flatten().map(String::as_str),
            );
        }
        texts
    }
}

/// An option of a choice.
#[derive(Debug, Clone, PartialEq)]
pub struct OptionLine {
    /// Its name.
    pub name: String,
    /// When it is open; none if always.
    pub when: Option<String>,
    /// What is said while it is closed; none if it is always open.
    pub closed: Option<String>,
    /// What happens then, for a paper to read aloud from.
    pub after: Option<String>,
    /// What it does in the model; ours.
    pub does: Option<String>,
}

/// What of a guide is wanted.
#[derive(Debug, Clone, Copy, Default)]
pub struct Extent<'a> {
    /// Id of a plan: only what a lesson by it needs. Everything if none is named, or there is no such plan.
    pub plan: Option<&'a str>,
    /// Countries whose places to turn to are wanted, as they are called there. If none is named: in a guide all of them, for
    /// a lesson those told in the guide's language.
    pub regions: &'a [String],
}

/// The guide to a pack, in a language of the program. `today` ("2026-11-22") tells which places to turn to were checked
/// long ago.
#[must_use]
pub fn of(library: &Arc<Library>, pack: &Arc<Pack>, language: &str, extent: Extent<'_>, today: &str) -> Guide {
    let mut settings = Settings::default();
    language.clone_into(&mut settings.language);
    let mut session = Session::new(Arc::clone(library), settings, None, Launch::default());
    session.pack = Some(Arc::clone(pack));
    session.set_today(today);
    guide::guide(&session, pack, extent)
}

#[cfg(test)]
mod tests;
