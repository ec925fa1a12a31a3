//! What was asked for at launch, as far as the levels have it; what they have not is said. It reads no options;
//! [`super::launch`] does.

use std::sync::Arc;

use super::{Launch, Mode, Notice, Session};
use crate::check;
use crate::model::Pack;
use crate::page::Way;
use crate::settings::Settings;
use crate::short;

impl Session {
    pub(super) fn choose_pack(&mut self, wanted: Option<&str>) {
        let Some(id) = wanted else {
            self.pack = self.first_pack();
            return;
        };
        let found = self.library.packs.iter().find(|pack| pack.id == id).cloned();
        if found.is_none() {
            let there: Vec<&str> = self.library.packs.iter().map(|pack| pack.id.as_str()).collect();
            self.notices.push(Notice::new("notice--launch-pack").with("value", id).with("list", &there.join(", ")));
        }
        self.pack = found.or_else(|| self.first_pack());
    }

    /// The pack that is played when none is asked for; none if there is no good pack at all.
    pub(super) fn first_pack(&self) -> Option<Arc<Pack>> {
        let packs = &self.library.packs;
        packs.iter().find(|pack| pack.id == self.library.start).or(packs.first()).cloned()
    }

    pub(super) fn launch_settings(&mut self, launch: &Launch) {
        if let Some(lang) = &launch.lang
            && !self.settings.set("language", lang, &self.languages)
        {
            self.notices.push(Notice::launch("lang", lang));
        }
        if let Some(sound) = launch.sound {
            let silent = self.settings.volume_all == 0;
            let loud = if silent { Settings::default().volume_all } else { self.settings.volume_all };
            self.settings.volume_all = if sound { loud } else { 0 };
        }
        self.settings.motion = launch.motion.unwrap_or(self.settings.motion);
        self.settings.text_percent = launch.text.unwrap_or(self.settings.text_percent);
    }

    /// Leaves out all rooms but these.
    pub(super) fn launch_rooms(&mut self, ids: &[String]) {
        let Some(pack) = self.whole_pack().filter(|_| !ids.is_empty()) else { return };
        let mut rooms = Vec::new();
        for id in ids {
            match pack.rooms.iter().position(|room| room.id == *id) {
                Some(room) => rooms.push(room),
                None => self.notices.push(Notice::launch("rooms", id)),
            }
        }
        self.only = with_rooms(&pack, rooms);
        if self.only.is_none() {
            self.notices.push(Notice::launch("rooms", &ids.join(",")));
        }
    }

    /// Says which options mean nothing with the others, or for the pack, and what to do instead.
    pub(super) fn launch_unused(&mut self, launch: &Launch) {
        let mode = launch.mode();
        let has_short = self.whole_pack().is_none_or(|pack| pack.short.is_some());
        let short = match mode {
            _ if !launch.short => None,
            Mode::Workshop => Some("notice--launch-short-lesson"),
            _ if self.has_chosen_rooms() => Some("notice--launch-short-rooms"),
            _ if !has_short => Some("notice--launch-no-short"),
            _ => None,
        };
        let plan = launch.plan.as_ref().filter(|_| mode != Mode::Workshop);
        let idle = launch.idle.filter(|_| mode != Mode::Kiosk);
        self.notices.extend(plan.map(|_| Notice::left_out("notice--launch-plan-mode", "plan")));
        self.notices.extend(idle.map(|_| Notice::left_out("notice--launch-idle-mode", "idle")));
        self.notices.extend(short.map(|text| Notice::left_out(text, "length")));
    }

    /// Says which options mean nothing for a lesson by a plan, and what to do instead.
    pub(super) fn plan_leaves_out(&mut self) {
        let start = self.start.as_ref().map(|_| Notice::left_out("notice--launch-start-plan", "start"));
        let rooms = self.has_chosen_rooms().then(|| Notice::left_out("notice--launch-rooms-plan", "rooms"));
        self.notices.extend(start.into_iter().chain(rooms));
    }

    pub(super) fn launch_start(&mut self, launch: &Launch) {
        let Some(start) = launch.start.as_deref() else { return };
        let (id, way) = match start.split_once(':') {
            Some((id, "out")) => (id, Way::Out),
            Some((id, _)) => (id, Way::In),
            None => (start, Way::In),
        };
        // A group has no short ride.
        let pack = self.of_length(launch.short && launch.mode() != Mode::Workshop);
        let there = pack.is_some_and(|pack| pack.rooms.iter().any(|room| room.id == id));
        self.start = there.then(|| (id.to_owned(), way));
        if self.start.is_none() {
            self.notices.push(Notice::launch("start", start));
        }
    }
}

/// The pack with these rooms only (indices), beside the door of the home and the turn, which are always there. None if a ride
/// through them might not come to its end.
pub(super) fn with_rooms(pack: &Pack, mut rooms: Vec<usize>) -> Option<Arc<Pack>> {
    rooms.extend([0, pack.rooms.len().saturating_sub(1)]);
    rooms.sort_unstable();
    rooms.dedup();
    check::can_be_ridden(pack, &rooms).then(|| Arc::new(short::of(pack, &rooms)))
}
