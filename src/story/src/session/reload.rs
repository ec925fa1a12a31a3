//! Takes in levels that were changed while they are played: the same room and state, as far as what they are made of is
//! still there. It reads no files and judges none.

use std::sync::Arc;

use super::{Notice, Session, View, asked, fallback_language, kiosk, workshop};
use crate::command::Event;
use crate::journey::{Journey, Place, stand_again};
use crate::model::Pack;
use crate::page::Way;
use crate::pages;
use crate::problem::Problem;
use crate::save::{Restored, SavedJourney};
use crate::settings::Settings;
use crate::source::{Library, Loaded};

/// Where a ride stands, by ids.
#[derive(PartialEq)]
pub(super) enum Stand {
    Room(String, Way),
    Ending(String),
}

impl Session {
    /// Takes in levels that were loaded anew. What is broken in them goes on as it was; the rest is as it is now. The ride
    /// or the lesson stays where it is, or is as near to that as can be, and says so. Packs that are brought along are not taken
    /// in where none are wanted.
    pub fn reload(&mut self, loaded: Loaded) -> Vec<Event> {
        let brought = loaded.library.own.difference(&self.library.own).next().cloned();
        if !self.takes_packs() && brought.is_some() {
            return Vec::new();
        }
        let loaded = loaded.keeping(&self.library);
        self.show_problems(loaded.problems);
        let before = std::mem::replace(&mut self.library, Arc::new(loaded.library));
        self.languages = self.library.shell.keys().cloned().collect();
        speak_one_of(&self.languages, &mut self.settings);
        self.notices.clear();
        let former = self.renew_chosen_rooms(&before);
        let teaches = self.workshop.is_some();
        let mut events = vec![Event::Redress];
        events.extend(workshop::reload(self, former.as_ref()));
        kiosk::reload(self, former.as_ref());
        if let Some(id) = brought {
            self.offer(&id);
        }
        events.push(Event::Page);
        if teaches { workshop::told(events) } else { events }
    }

    /// What is wrong with the level files while they are written, to be shown over the picture; none if nothing is, where nobody
    /// could mend it, and where a group looks: the facilitator's page says it then.
    #[must_use]
    pub fn problems(&self) -> Option<pages::Problems> {
        if self.is_kiosk() || self.lesson().is_some() { None } else { pages::problems(self) }
    }

    /// Shows what is wrong with levels that were loaded. When there is something new, that is not folded away.
    pub fn show_problems(&mut self, problems: Vec<Problem>) {
        let now: Vec<Problem> = problems.into_iter().filter(Problem::is_error).collect();
        self.folded &= now == self.problems;
        self.problems = now;
    }

    /// Renews the pack with the only rooms that were asked for at launch; returns it as it was.
    fn renew_chosen_rooms(&mut self, before: &Library) -> Option<Arc<Pack>> {
        let former = self.only.take()?;
        let named = |library: &Library| library.packs.iter().find(|pack| pack.id == former.id).cloned();
        self.only = match (named(before), named(&self.library)) {
            (Some(old), Some(new)) if Arc::ptr_eq(&old, &new) => Some(Arc::clone(&former)),
            (_, Some(new)) => {
                let there = |id: &str| new.rooms.iter().position(|room| room.id == id);
                asked::with_rooms(&new, former.rooms.iter().filter_map(|room| there(&room.id)).collect())
            }
            // It may come back.
            (_, None) => Some(Arc::clone(&former)),
        };
        Some(former)
    }

    /// What has taken the place of a pack, or of a part of it; `former` is that with the rooms of the launch before. None
    /// if it has gone.
    pub(super) fn now(&self, old: &Arc<Pack>, former: Option<&Arc<Pack>>) -> Option<Arc<Pack>> {
        let whole = self.library.packs.iter().find(|pack| pack.id == old.id)?;
        let part = match former {
            Some(former) if Arc::ptr_eq(former, old) => self.only.as_ref(),
            _ => whole.short.as_ref().filter(|_| old.is_short),
        };
        Some(Arc::clone(part.unwrap_or(whole)))
    }

    /// Says that a pack that was brought along is there, on the title if nothing else is going on.
    fn offer(&mut self, id: &str) {
        let Some(pack) = self.library.packs.iter().find(|pack| pack.id == id).cloned() else { return };
        let texts = [self.settings.language.as_str()].into_iter().chain(pack.languages.iter().map(String::as_str));
        let name = texts.filter_map(|tag| pack.texts.get(tag)).find_map(|texts| texts.get("pack", None, &[]));
        self.notices.push(Notice::new("own--there").with("pack", name.as_deref().unwrap_or(id)));
        if !pack.languages.iter().any(|tag| self.languages.contains(tag)) {
            self.notices.push(Notice::new("own--other-language"));
        }
        if matches!(self.view(), View::Title | View::Own) {
            self.stack = vec![View::Title];
            self.pack = Some(pack);
            self.start = None;
        }
    }

    /// Finds the pack and the ride again among the packs there are now.
    pub(super) fn stand_again(&mut self, former: Option<&Arc<Pack>>) -> Vec<Event> {
        let Some(old) = self.pack.clone() else {
            self.choose_pack(None);
            return Vec::new();
        };
        let events = match self.journey.take() {
            Some(journey) => self.ride_again(journey, former),
            None => Vec::new(),
        };
        if let Some(now) = self.now(&old, former) {
            self.pack = Some(now);
            if self.journey.is_none() {
                self.take_up_kept();
            }
        } else {
            self.choose_pack(None);
            self.show_title();
            self.say_gone(&old.id);
        }
        events
    }

    /// The same ride through the pack as it is now.
    fn ride_again(&mut self, old: Journey, former: Option<&Arc<Pack>>) -> Vec<Event> {
        let Some(now) = self.now(old.pack(), former) else {
            // It is taken up again if the pack comes back.
            self.kept = Some(SavedJourney::of(&old));
            self.show_title();
            return Vec::new();
        };
        if Arc::ptr_eq(&now, old.pack()) {
            self.journey = Some(old);
            return Vec::new();
        }
        let Restored { journey, changed } = ridden_again(&old, &now);
        if changed {
            self.say_changed();
        }
        let (before, after) = (stand(&old), stand(&journey));
        let index_changed = old.room() != journey.room();
        let thing = self.things_in_view(&old);
        self.journey = Some(journey);
        self.keep_views(before == after, &thing);
        if index_changed || before != after { self.appear() } else { Vec::new() }
    }

    /// Says that the ride is not quite where it was.
    pub(super) fn say_changed(&mut self) {
        let notice = Notice::new("notice--rooms-changed");
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// Says that a pack that was played is not there any more.
    pub(super) fn say_gone(&mut self, id: &str) {
        let notice = Notice::new("notice--pack-gone").with("pack", id);
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// Ids of the things whose pages lie over one another.
    fn things_in_view(&self, journey: &Journey) -> Vec<(usize, String)> {
        let here = journey.room().and_then(|(room, _)| journey.pack().rooms.get(room));
        let thing = |view: &View| match view {
            View::Thing(index) => Some((*index, here?.things.get(*index)?.id.clone())),
            _ => None,
        };
        self.stack.iter().filter_map(thing).collect()
    }

    /// Keeps the pages that lie over one another, as far as what they show is still there.
    fn keep_views(&mut self, stands: bool, things: &[(usize, String)]) {
        let Some(journey) = &self.journey else { return };
        let is_away = self.view() == View::Left;
        let is_riding =
            |view: &View| !matches!(view, View::Title | View::Note | View::Own | View::Settings | View::Support);
        if !stands && self.stack.first().is_some_and(is_riding) {
            let ground = if journey.room().is_some() { View::Room } else { View::Ending };
            self.stack = std::iter::once(ground).chain(is_away.then_some(View::Left)).collect();
            return;
        }
        let here = journey.room().and_then(|(room, _)| journey.pack().rooms.get(room));
        let is_made = !journey.steps().is_empty();
        let kept = self.stack.iter().filter_map(|view| match view {
            View::Thing(index) => {
                let (_, id) = things.iter().find(|(thing, _)| thing == index)?;
                let now = here?.things.iter().position(|thing| thing.id == *id)?;
                journey.things().contains(&now).then_some(View::Thing(now))
            }
            View::After if !is_made => None,
            view => Some(*view),
        });
        let kept: Vec<View> = kept.collect();
        let ground = if journey.room().is_some() { View::Room } else { View::Ending };
        self.stack = if kept.is_empty() { vec![ground] } else { kept };
    }

    /// The camera at the place where the ride stands now, which is another one than before.
    fn appear(&self) -> Vec<Event> {
        let Some(journey) = &self.journey else { return Vec::new() };
        let last = || journey.steps().last().map(|step| (step.room, step.way));
        let place = journey.room().or_else(last);
        place.map(|place| self.appear_at(place)).unwrap_or_default()
    }

    /// The camera in a room, or still outside over it.
    pub(super) fn appear_at(&self, (room, way): (usize, Way)) -> Vec<Event> {
        let outside = self.stack.contains(&View::Outside).then(|| Event::Overlook(self.overlooked()));
        std::iter::once(Event::Ride { from: None, to: room + 1, way }).chain(outside).collect()
    }

    fn show_title(&mut self) {
        if self.stack.first() == Some(&View::Attract) {
            return;
        }
        self.stack = std::iter::once(View::Title).chain((self.view() == View::Left).then_some(View::Left)).collect();
    }
}

/// The same ride through a pack that has changed, or as near to it as can be.
pub(super) fn ridden_again(old: &Journey, through: &Arc<Pack>) -> Restored {
    let restored = SavedJourney::of(old).restore_through(Arc::clone(through));
    if !restored.changed {
        return restored;
    }
    Restored { journey: stand_again(restored.journey.fresh(), old), changed: true }
}

/// Sets a language there are words for, if the one that is set has gone.
pub(super) fn speak_one_of(languages: &[String], settings: &mut Settings) {
    if !languages.contains(&settings.language) {
        settings.language = fallback_language(languages);
    }
}

/// Where a ride stands.
pub(super) fn stand(journey: &Journey) -> Option<Stand> {
    match journey.place() {
        Place::Room { room, way } => Some(Stand::Room(journey.pack().rooms.get(room)?.id.clone(), way)),
        Place::Ending { ending, .. } => Some(Stand::Ending(journey.pack().endings.get(ending)?.id.clone())),
    }
}
