//! What the facilitator of a workshop asks for, and the keys for it. It names wishes; [`crate::session`] acts on them.

use crate::page::Way;

/// Something the facilitator asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Teach {
    /// Begin: with the plan of this id, or freely through the whole track.
    Begin(Option<String>),
    /// The closing page: the report can still be taken, and nothing is gone yet.
    Close,
    /// Leave workshop mode; the private ride is there again as it was.
    Finish,
    /// The next step of the plan; without a plan the next room.
    On,
    /// The step, or the room, before.
    Back,
    /// To a room (id) on this way, wherever one is.
    To(String, Way),
    /// Back from elsewhere to the step of the plan.
    Again,
    /// The picture stands still, or goes on.
    Freeze,
    /// The open question is shown to everybody, or goes again.
    Ask,
    /// Everybody looks at a thing (id) of this room.
    Look(String),
    /// Everybody looks at the whole room again.
    LookUp,
    /// The vote on this room's choice is opened, or put away.
    Vote,
    /// The group takes the option of this id.
    Decide(String),
    /// Back to before an earlier choice of the group (its index), to take another option. The first route is kept.
    OtherWay(usize),
    /// Back to before an earlier choice of the group (its index), where it takes this option (id). The first route is kept.
    SecondChoice(usize, String),
    /// The two routes side by side are shown, or go again.
    Compare,
    /// The part, from 0, that everybody sees of what comes in parts: two routes, or a page to read.
    Part(usize),
    /// Everybody sees places to turn to in this country.
    Country(String),
    /// The clock is started, or paused.
    Clock,
    /// The report of this workshop, as a file.
    Export(Format),
    /// A lesson that a facilitator's window has kept goes on here. Not offered by the page, but to a window that has none.
    TakeUp(String),
}

/// The facilitator's keys, each called as `KeyboardEvent.key` has it, with small letters for both. The little remote controls
/// of lecturers send the two of pages.
pub static TEACH_KEYS: [(&str, Teach); 9] = [
    ("Escape", Teach::LookUp),
    ("n", Teach::On),
    ("PageDown", Teach::On),
    ("b", Teach::Back),
    ("PageUp", Teach::Back),
    ("f", Teach::Freeze),
    ("t", Teach::Clock),
    ("q", Teach::Ask),
    ("v", Teach::Vote),
];

/// What the report of a workshop is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A page to print.
    Html,
    /// For programs.
    Json,
    /// For spreadsheets.
    Csv,
}

impl Format {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Html, Self::Json, Self::Csv];

    /// The end of the file's name.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }

    /// The media type.
    #[must_use]
    pub fn media(self) -> &'static str {
        match self {
            Self::Html => "text/html",
            Self::Json => "application/json",
            Self::Csv => "text/csv",
        }
    }
}
