//! Play from anywhere: a ride that begins in a room of the pack as it could be played last, with a person who stands
//! as the writer asks. It shows no page and saves
//! nothing.

use std::sync::Arc;

use story::journey::{Journey, Stand};
use story::model::Pack;
use story::page::Way;

use crate::workbench::Workbench;

impl Workbench {
    /// The pack as it could be played last; none if it never could.
    #[must_use]
    pub fn playable(&self) -> Option<&Arc<Pack>> {
        self.library().packs.iter().find(|pack| pack.id == self.pack())
    }

    /// How a person (index) stands who comes into a room by the first open option of every choice before it: to begin
    /// with, and then change.
    #[must_use]
    pub fn stand_at(&self, room: &str, way: Way, persona: usize) -> Option<Stand> {
        let journey = self.journey(room, way, persona, 0)?;
        Some(Stand::of(journey.pack(), journey.state()))
    }

    /// A ride that stands in a room; if `stand` is given, with a person who stands like this.
    #[must_use]
    pub fn play_from(&self, room: &str, way: Way, persona: usize, stand: Option<&Stand>) -> Option<Journey> {
        let journey = self.journey(room, way, persona, story::session::PLAIN_SEED)?;
        Some(match stand {
            Some(stand) => journey.standing(stand),
            None => journey,
        })
    }

    fn journey(&self, room: &str, way: Way, persona: usize, seed: u64) -> Option<Journey> {
        let pack = self.playable()?;
        let room = pack.rooms.iter().position(|other| other.id == room)?;
        Journey::placed(Arc::clone(pack), persona, seed, room, way)
    }
}
