//! The story of a pack as a drawing: its rooms in a row, in and back out, the options of each choice with what opens them and
//! what they lead to, the endings, and how often random players pass. [`of`] makes it; [`layout`] says where everything
//! stands; [`svg()`] writes it. It plays no journey but those of the random players, and knows no window.

mod find;
pub mod layout;
mod lines;
mod svg;
mod traffic;

use std::sync::Arc;

pub use find::Toward;
pub use svg::svg;
pub use traffic::Traffic;

use crate::model::Pack;
use crate::page::Way;
use crate::pages::chart;
use crate::session::{Launch, Session};
use crate::settings::Settings;
use crate::source::Library;

/// A story, in words, ready to be laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct Graph {
    /// Language of its words, as a BCP 47 tag.
    pub language: String,
    /// What the drawing is called.
    pub title: String,
    /// How to read it, for those who see it and those who do not.
    pub about: String,
    /// Before the first room.
    pub start: String,
    /// The heading of the way in, and of the way out.
    pub ways: [String; 2],
    /// The heading of the endings.
    pub ends: String,
    /// The rooms, in the order of the track.
    pub rooms: Vec<RoomNode>,
    /// The endings, in the order of the pack.
    pub endings: Vec<Node>,
    /// What an option opens elsewhere.
    pub links: Vec<Link>,
}

/// A room with its two choices.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomNode {
    /// Its number, its name and its clock.
    pub title: String,
    /// The question on the way in, and on the way out.
    pub questions: [String; 2],
    /// The options on the way in, and on the way out.
    pub options: [Vec<Node>; 2],
}

impl RoomNode {
    /// The options on this way.
    #[must_use]
    pub fn options(&self, way: Way) -> &[Node] {
        &self.options[side(way)]
    }
}

/// Place of a way in lists of two.
pub(crate) fn side(way: Way) -> usize {
    match way {
        Way::In => 0,
        Way::Out => 1,
    }
}

/// An option or an ending.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// A short sign others refer to it by ("4→b").
    pub sign: String,
    /// Its name.
    pub label: String,
    /// When it is open, or comes; none if always.
    pub when: Option<String>,
    /// What it does, one line each.
    pub does: Vec<String>,
    /// How many of a hundred random players pass, in words.
    pub passed: String,
    /// The same as a number from 0 to 1.
    pub share: f32,
    /// Why nobody gets here; none if somebody does.
    pub never: Option<String>,
}

/// Where a drawing's link begins and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// An option: room, way as in lists of two, option.
    Option(usize, usize, usize),
    /// An ending.
    Ending(usize),
}

/// That choosing one option lets another one, or an ending, be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// What is chosen.
    pub from: Spot,
    /// What that opens.
    pub to: Spot,
}

/// The story of a pack, in a language of the program, with how often so many random players of this seed pass. The pack
/// may be one that the library left out because of errors in it.
#[must_use]
pub fn of(library: &Arc<Library>, pack: &Arc<Pack>, language: &str, runs: u64, seed: u64) -> Graph {
    with(library, pack, language, &Traffic::of(pack, runs, seed))
}

/// As [`of`], with players who have played already. As long as nobody has, no number is said, and only what no journey
/// can lead to has a reason why nobody gets there.
#[must_use]
pub fn with(library: &Arc<Library>, pack: &Arc<Pack>, language: &str, traffic: &Traffic) -> Graph {
    let mut settings = Settings::default();
    language.clone_into(&mut settings.language);
    let mut session = Session::new(Arc::clone(library), settings, None, Launch::default());
    session.pack = Some(Arc::clone(pack));
    chart::graph(&session, pack, traffic)
}

#[cfg(test)]
mod tests;
