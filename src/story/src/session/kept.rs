//! Which ride is kept: never one through a pack that somebody brought along. That of our own packs waits meanwhile, as does
//! one whose pack has gone. It writes no save; [`crate::save`] does.

use std::sync::Arc;

use super::Session;
use crate::journey::Journey;
use crate::model::Pack;
use crate::save::{Restored, SavedJourney};

impl Session {
    /// Whether a pack was brought along by somebody.
    pub(crate) fn is_own(&self, pack: &Pack) -> bool {
        self.library.own.contains(&pack.id)
    }

    /// Whether the ride is through a pack that somebody brought along.
    #[must_use]
    pub fn rides_own(&self) -> bool {
        self.journey.as_ref().is_some_and(|journey| self.is_own(journey.pack()))
    }

    /// Whether where the ride stands is for a course to know: it is one person's, through a pack of ours; a lesson is not.
    #[must_use]
    pub fn rides_for_a_course(&self) -> bool {
        self.workshop.is_none() && !self.rides_own()
    }

    /// The ride to be saved: this one if it is through a pack of ours, else the one that waits.
    pub(super) fn to_be_kept(&self, journey: Option<&Journey>) -> Option<SavedJourney> {
        let ours = journey.filter(|journey| !self.is_own(journey.pack()));
        ours.map(SavedJourney::of).or_else(|| self.kept.clone())
    }

    /// Keeps the ride that would be saved when one through a pack that is not ours begins.
    pub(super) fn keep_before(&mut self, pack: &Pack) {
        self.kept = self.is_own(pack).then(|| self.to_be_kept(self.journey.as_ref())).flatten();
    }

    /// Takes a saved ride up again, through the rooms that were asked for at launch if it is one of those.
    pub(super) fn taken_up(&self, saved: &SavedJourney, pack: &Arc<Pack>) -> Restored {
        match &self.only {
            Some(only) if saved.is_short() && only.id == pack.id => saved.restore_through(Arc::clone(only)),
            _ => saved.restore(Arc::clone(pack)),
        }
    }

    /// A ride whose pack had gone, or that waited while another pack was played.
    pub(super) fn take_up_kept(&mut self) {
        let named = |kept: &SavedJourney| self.library.packs.iter().find(|pack| pack.id == kept.pack).cloned();
        let Some((kept, whole)) = self.kept.as_ref().and_then(|kept| Some((kept, named(kept)?))) else { return };
        let journey = self.taken_up(kept, &whole).journey;
        self.pack = Some(Arc::clone(journey.pack()));
        self.journey = Some(journey);
        self.kept = None;
    }
}
