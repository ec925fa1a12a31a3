//! The report of a workshop: ids of rooms and choices, shows of hands, minutes, routes. It has no place for names of people
//! or for what somebody said. Here it is a value; the files beside this one write it.

mod csv;
mod html;
mod json;

pub(crate) use csv::csv;
pub(crate) use html::{Labels, html};
pub(crate) use json::json;

use crate::model::Outcome;
use crate::page::Way;

/// Something of the pack: its id, and what it is called in the language of the session.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Named {
    /// Its id.
    pub(crate) id: String,
    /// What it is called.
    pub(crate) title: String,
}

/// A report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Record {
    /// The day, "2026-11-22".
    pub(crate) date: Option<String>,
    /// The pack.
    pub(crate) pack: Named,
    /// The plan; none if it was taught freely.
    pub(crate) plan: Option<Named>,
    /// How long each room was shown.
    pub(crate) rooms: Vec<RoomTime>,
    /// The routes, in the order in which they were taken.
    pub(crate) routes: Vec<Route>,
}

/// How long a room was shown on a way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RoomTime {
    /// The room.
    pub(crate) room: Named,
    /// The way.
    pub(crate) way: Way,
    /// Whole seconds.
    pub(crate) seconds: u32,
}

impl RoomTime {
    /// Whole minutes, rounded.
    pub(crate) fn minutes(&self) -> u32 {
        (self.seconds + 30) / 60
    }
}

/// A route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Route {
    /// What was chosen, in the order of the ride: in every room, those that it went through by itself too.
    pub(crate) choices: Vec<Choice>,
    /// The ways of support that were tried on it, in every room.
    pub(crate) tried: Vec<Tried>,
    /// Energy, shame, trust and contact where it came to.
    pub(crate) meters: [i32; 4],
    /// Months of the model.
    pub(crate) months: u32,
    /// Its ending, if it came to one.
    pub(crate) ending: Option<Named>,
}

/// What was chosen in a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The room.
    pub(crate) room: Named,
    /// The way.
    pub(crate) way: Way,
    /// The option that was taken.
    pub(crate) option: Named,
    /// The hands counted for each option; none if none were.
    pub(crate) hands: Vec<Hands>,
    /// What decided.
    pub(crate) decided: Decided,
}

/// Who or what decided about a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decided {
    /// The most hands.
    Hands,
    /// Equally many hands, and then the facilitator.
    Tie,
    /// The facilitator, without a show of hands or otherwise than it.
    Facilitator,
    /// What was decided on a route before, whose hands are counted there.
    Earlier,
    /// Nobody: the ride went through the room by itself.
    ByItself,
}

impl Decided {
    /// What spreadsheets and programs call it.
    fn name(self) -> &'static str {
        match self {
            Self::Hands => "hands",
            Self::Tie => "facilitator-after-tie",
            Self::Facilitator => "facilitator",
            Self::Earlier => "earlier-route",
            Self::ByItself => "by-itself",
        }
    }
}

/// The hands for an option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hands {
    /// The option.
    pub(crate) option: Named,
    /// How many.
    pub(crate) hands: u32,
}

/// A way of support that was tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tried {
    /// The support.
    pub(crate) support: Named,
    /// It and how it turned out, in words.
    pub(crate) line: String,
    /// How it turned out.
    pub(crate) outcome: Outcome,
    /// Whether nobody chose it: it was tried in a room that the ride went through by itself.
    pub(crate) by_itself: bool,
}

#[cfg(test)]
mod tests;
