//! The page model: everything a person reads or chooses, as a value. It does not say how a page looks; the browser
//! renders it as DOM, the native program with egui, the tests and the text-only edition as plain text.

use crate::command::Command;
use crate::model::Outcome;

/// The direction of the ride, as pages and rooms know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// Into the smaller rooms.
    In,
    /// Pulled back out.
    Out,
}

impl Way {
    /// `in` or `out`, as the page's `data-way` says it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
        }
    }
}

/// A page to read once a journey has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reading {
    /// How the model works, what is ours and what is documented in it.
    Model,
    /// Two questions: what helped, and how it felt.
    Debrief,
    /// What led here and what led on.
    Route,
    /// The words that are used, and who uses them.
    Glossary,
    /// Numbers that do not agree, side by side.
    Numbers,
    /// Where the facts come from.
    Sources,
}

impl Reading {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Debrief, Self::Route, Self::Model, Self::Numbers, Self::Glossary, Self::Sources];

    /// Its name in `data-page`, and the id of the way to it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Model => "model",
            Self::Debrief => "debrief",
            Self::Route => "route",
            Self::Glossary => "glossary",
            Self::Numbers => "numbers",
            Self::Sources => "sources",
        }
    }
}

/// What a page is for; the browser's `data-page`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// The title.
    Title,
    /// The content note before the start.
    Note,
    /// Settings.
    Settings,
    /// A room: what is seen, the things in it, and the way on.
    Room,
    /// A thing, seen close.
    Thing,
    /// The choice of a room.
    Choice,
    /// What came of a choice.
    After,
    /// What is documented: facts with their sources.
    Fact,
    /// What changed in the model with a choice.
    Changes,
    /// All that was said so far, and where one may go back to.
    History,
    /// An ending.
    Ending,
    /// The set from outside.
    Outside,
    /// A page to read once a journey has ended.
    Reading(Reading),
    /// How to open a pack of one's own.
    Own,
    /// Where to get support.
    Support,
    /// The neutral page of "leave quickly".
    Left,
    /// Something went wrong; what, where, and what to do.
    Problem,
    /// A workshop: where it begins, and what everybody in the room sees.
    Workshop,
    /// A workshop: what only the facilitator sees.
    Presenter,
    /// A kiosk: what it shows while nobody is there, and whether somebody still is.
    Kiosk(KioskPage),
}

/// A page of a kiosk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KioskPage {
    /// It waits for somebody.
    Attract,
    /// It asks whether somebody is still there, before it begins anew.
    StillThere,
}

impl PageKind {
    /// The name in `data-page`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Note => "note",
            Self::Settings => "settings",
            Self::Room => "room",
            Self::Thing => "thing",
            Self::Choice => "choice",
            Self::After => "after",
            Self::Fact => "fact",
            Self::Changes => "changes",
            Self::History => "history",
            Self::Ending => "ending",
            Self::Outside => "outside",
            Self::Reading(reading) => reading.name(),
            Self::Own => "own",
            Self::Support => "support",
            Self::Left => "left",
            Self::Problem => "problem",
            Self::Workshop => "workshop",
            Self::Presenter => "presenter",
            Self::Kiosk(KioskPage::Attract) => "attract",
            Self::Kiosk(KioskPage::StillThere) => "still-there",
        }
    }
}

/// A page.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// What it is for.
    pub kind: PageKind,
    /// Id of the room it belongs to, if any.
    pub room: Option<String>,
    /// The direction of the ride, in a room.
    pub way: Option<Way>,
    /// Language of its words, as a BCP 47 tag.
    pub language: String,
    /// A short line over the title ("Room 4 of 18 · 23:40"), or empty.
    pub eyebrow: String,
    /// The heading.
    pub title: String,
    /// The body, in reading order.
    pub blocks: Vec<Block>,
    /// What can be done here, in order; the first open one with the role `Onward` is what "go on" does.
    pub actions: Vec<Action>,
    /// What can be done anywhere (support, leave quickly, settings, history), in order.
    pub anywhere: Vec<Action>,
    /// A line to say once: a warning, or what a save could not keep. Empty if there is none.
    pub notice: String,
    /// Whether it is read from the back of a room: text of projector size.
    pub large: bool,
}

impl Page {
    /// The blocks of the body, with those that stand in columns or are folded away.
    pub fn all_blocks(&self) -> impl Iterator<Item = &Block> {
        let mut all = Vec::new();
        gather(&self.blocks, &mut all);
        all.into_iter()
    }
}

fn gather<'a>(blocks: &'a [Block], all: &mut Vec<&'a Block>) {
    for block in blocks {
        all.push(block);
        match block {
            Block::Columns(columns) => columns.iter().for_each(|column| gather(&column.blocks, all)),
            Block::Fold(column) => gather(&column.blocks, all),
            _ => {}
        }
    }
}

/// A part of a page's body.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading under the title.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A paragraph that is ours and not documented (meters of the model, time passed).
    Model(String),
    /// A documented fact with its source.
    Fact(FactView),
    /// A list of lines.
    List(Vec<String>),
    /// The ride as a drawing. What it shows is said by the lists after it, too.
    Route(RouteView),
    /// A setting with its choices.
    Setting(SettingView),
    /// A field to type into.
    Field(FieldView),
    /// What can be counted, as bars one under the other; each says its number.
    Bars(Vec<BarView>),
    /// Two things to compare, side by side; where there is no room for that, one under the other.
    Columns(Vec<Column>),
    /// What is needed seldom: folded away under its title until somebody opens it.
    Fold(Column),
    /// Things that can be done, under the heading before them.
    Actions(Vec<Action>),
}

/// A field to type into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldView {
    /// Its id, for [`Command::Fill`].
    pub id: String,
    /// Its name.
    pub label: String,
    /// What stands in it; empty if nothing does.
    pub value: String,
    /// What can stand in it.
    pub kind: FieldKind,
}

/// What can stand in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// A whole number from 0 to this.
    Number {
        /// The largest.
        most: u32,
    },
}

/// A line of a count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarView {
    /// What is counted.
    pub label: String,
    /// How many, in words or figures.
    pub number: String,
    /// How long it is beside the largest, thousandths.
    pub share: u16,
}

/// One of several things side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// What stands in it, in reading order. No columns.
    pub blocks: Vec<Block>,
}

/// A documented fact, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactView {
    /// Evidence id ("JT.4").
    pub id: String,
    /// The fact.
    pub text: String,
    /// Source, year, who counted and which ages, as one line.
    pub source: String,
    /// Ids of facts that disagree and are shown beside it.
    pub disagrees_with: Vec<String>,
    /// Its numbers as bars, where numbers are shown side by side. What they say stands in the fact too.
    pub bars: Vec<Bar>,
}

/// A number drawn beside others that measure the same thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// The number in figures.
    pub number: String,
    /// How long it is beside the largest of them, thousandths.
    pub share: u16,
}

/// A ride to be drawn: the rooms in a row, each smaller than the one before, the way in through them, and the way back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteView {
    /// Height of each room beside the highest, thousandths, in the order of the track.
    pub heights: Vec<u16>,
    /// What was chosen on the way in, then on the way out.
    pub stops: Vec<Stop>,
}

/// A choice on a ride that is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop {
    /// Place of its room among those that are drawn.
    pub room: usize,
    /// The direction of the ride.
    pub way: Way,
    /// How the way of support that was tried there turned out; none if none was.
    pub outcome: Option<Outcome>,
}

/// A setting with its choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingView {
    /// Its id ("motion").
    pub id: String,
    /// Its name.
    pub label: String,
    /// Its choices, in order: value, name.
    pub choices: Vec<(String, String)>,
    /// The value it has.
    pub value: String,
}

/// Something that can be done on a page; a real button in the browser.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// Id that is stable over languages and sessions ("option-stay", "thing-futon", "go-on").
    pub id: String,
    /// Its name.
    pub label: String,
    /// What it does.
    pub command: Command,
    /// How it is offered.
    pub role: Role,
    /// Why it cannot be done now; it stays visible, struck through, with this reason.
    pub closed: Option<String>,
}

/// How an action is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The way on.
    Onward,
    /// An option of a choice.
    Option,
    /// A thing to look at.
    Thing,
    /// Something beside the way: facts, back, rewind.
    Aside,
    /// Always there: support, leave quickly, settings, history.
    Anywhere,
}
