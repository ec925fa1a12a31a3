//! The story of the pack as a drawing in the editor: what of it is seen and chosen, and the random players who ride while
//! it is looked at, a few in each frame. Where everything stands `story::graph` decides; [`chart`] draws it.

pub mod chart;
mod paint;
pub mod sight;

use std::sync::Arc;
use std::time::Duration;

use bevy::platform::time::Instant;
use story::graph::layout::{Card, Drawing, Kind, drawing};
use story::graph::{self, Spot, Toward, Traffic};
use story::model::Pack;
use story::page::Way;
use story::source::Library;

use super::state::{Editor, Tab};
use author::path::Place;
use sight::Sight;

/// So many random players ride, with this seed: those of `studio graph`.
pub const PLAYERS: u64 = 2000;
const SEED: u64 = 18;
/// Players who ride without a look at the clock.
const AT_ONCE: u64 = 4;
/// More cards than this are not drawn: to lay them out would take longer than anybody waits.
const MOST_CARDS: usize = 2400;

/// What is seen of the story.
#[derive(Default)]
pub struct StoryView {
    /// Whether the story is seen instead of the room.
    pub is_open: bool,
    /// Which part of it; none until it has been laid out.
    pub sight: Option<Sight>,
    /// What is chosen: a card, and on which way as in lists of two.
    chosen: Option<(Kind, usize)>,
    told: Option<Told>,
}

/// A pack as it was when the players began.
struct Told {
    pack: Arc<Pack>,
    library: Arc<Library>,
    language: String,
    traffic: Traffic,
    /// None, if there is far too much to be drawn.
    drawing: Option<Arc<Drawing>>,
}

impl Told {
    fn new(library: Arc<Library>, pack: Arc<Pack>, language: &str) -> Self {
        let traffic = Traffic::none(&pack);
        let mut told = Self { pack, library, language: language.to_owned(), traffic, drawing: None };
        told.draw();
        told
    }

    fn draw(&mut self) {
        let options = |way: Way| self.pack.rooms.iter().map(move |room| room.options(way).len()).sum::<usize>();
        let cards = 2 * self.pack.rooms.len() + options(Way::In) + options(Way::Out) + self.pack.endings.len();
        if cards <= MOST_CARDS {
            let graph = graph::with(&self.library, &self.pack, &self.language, &self.traffic);
            self.drawing = Some(Arc::new(drawing(&graph)));
        }
    }

    /// Lets players ride for so long at most, or a little longer.
    fn ride(&mut self, most: Duration) {
        let begun = Instant::now();
        while self.traffic.runs() < PLAYERS {
            self.traffic.more(&self.pack, AT_ONCE.min(PLAYERS - self.traffic.runs()), SEED);
            if self.traffic.runs() >= PLAYERS {
                // Until all have ridden nothing is said of how many pass: what few have not reached is not yet never.
                self.draw();
            } else if begun.elapsed() > most {
                return;
            }
        }
    }
}

impl StoryView {
    /// Of a story that nobody has looked at yet.
    #[must_use]
    pub fn begun(is_open: bool) -> Self {
        Self { is_open, ..Self::default() }
    }

    /// Lays the story out anew if the pack is another one, and lets players ride for about so long.
    pub fn follow(&mut self, written: Option<&Arc<Pack>>, library: &Arc<Library>, language: &str, most: Duration) {
        let Some(pack) = written else {
            self.told = None;
            return;
        };
        let same = |told: &Told| Arc::ptr_eq(&told.pack, pack) && told.language == language;
        if !self.told.as_ref().is_some_and(same) {
            self.told = Some(Told::new(library.clone(), pack.clone(), language));
            // A few milliseconds more in a frame that had to lay everything out would be felt.
            return;
        }
        if let Some(told) = self.told.as_mut().filter(|told| told.drawing.is_some()) {
            told.ride(most);
        }
    }

    /// How many players have ridden so far.
    #[must_use]
    pub fn ridden(&self) -> u64 {
        self.told.as_ref().map_or(0, |told| told.traffic.runs())
    }

    /// The story laid out; none if there is none, or too much of it.
    #[must_use]
    pub fn drawing(&self) -> Option<Arc<Drawing>> {
        self.told.as_ref()?.drawing.clone()
    }

    /// Whether there is a story, but far too much of it to be drawn.
    #[must_use]
    pub fn is_too_long(&self) -> bool {
        self.told.as_ref().is_some_and(|told| told.drawing.is_none())
    }

    /// The card that is chosen, by its place in the drawing.
    #[must_use]
    pub fn chosen(&self, drawing: &Drawing) -> Option<usize> {
        drawing.cards.iter().position(|card| Some((card.kind, card.side)) == self.chosen)
    }

    /// Chooses a card.
    pub fn choose(&mut self, card: &Card) {
        self.chosen = Some((card.kind, card.side));
    }

    /// Chooses the card next to the one that is chosen, or the first.
    pub fn step(&mut self, drawing: &Drawing, toward: Toward) -> Option<usize> {
        let next = self.chosen(drawing).map_or(0, |card| drawing.beside(card, toward));
        self.choose(drawing.cards.get(next)?);
        Some(next)
    }
}

impl Editor {
    /// Shows the story instead of the room, with this room chosen in it.
    pub fn open_story(&mut self) {
        let side = usize::from(self.gaze.way == Way::Out);
        self.story.is_open = true;
        self.story.chosen = Some((Kind::Room(self.gaze.room), side));
    }

    /// Goes to what a card of the story is about: to the room itself, or to the form of an option or an ending.
    pub fn visit(&mut self, kind: Kind, side: usize) {
        let way = if side == 0 { Way::In } else { Way::Out };
        match kind {
            Kind::Room(room) => {
                self.go_to(room);
                self.turn_to(way);
                self.story.is_open = false;
            }
            Kind::Node(Spot::Option(room, side, option)) => {
                self.go_to(room);
                self.turn_to(if side == 0 { Way::In } else { Way::Out });
                self.tab = Tab::Choices;
                let field = if side == 0 { "going_in" } else { "coming_out" };
                let file = self.desk.room_file(room);
                self.reveal = file.map(|file| Place::file(&file).field(field).field("options").item(option));
            }
            Kind::Node(Spot::Ending(ending)) => {
                (self.tab, self.pack_file) = (Tab::Pack, 0);
                self.reveal = Some(Place::file(&self.desk.bench.pack_file()).field("endings").item(ending));
            }
        }
    }
}
