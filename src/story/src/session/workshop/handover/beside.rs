//! A room that a lesson shows beside its ride, by ids, as a window keeps it. It reads and writes no text itself.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::super::beside::{Beside, room_beside};
use super::KeptScreen;
use crate::journey::Journey;
use crate::model::Pack;
use crate::save::SavedWay;

#[derive(Serialize, Deserialize)]
pub(super) struct KeptBeside {
    room: String,
    way: SavedWay,
    /// Things that were looked at there.
    looks: Vec<String>,
    /// How the lesson is without it.
    screen: KeptScreen,
    frozen: bool,
    strayed: bool,
}

impl KeptBeside {
    pub(super) fn of(beside: &Beside) -> Option<Self> {
        let (room, way) = beside.journey.room()?;
        let room = beside.journey.pack().rooms.get(room)?;
        let looks = beside.journey.looks().iter().filter_map(|thing| room.things.get(*thing));
        Some(Self {
            room: room.id.clone(),
            way: way.into(),
            looks: looks.map(|thing| thing.id.clone()).collect(),
            // What was seen close in a room of the ride is not any more.
            screen: KeptScreen::of(beside.screen, None)?,
            frozen: beside.frozen,
            strayed: beside.strayed,
        })
    }

    /// How the lesson is without it: what everybody sees, whether that stands still, whether it is elsewhere than the plan says.
    pub(super) fn without(&self) -> (&KeptScreen, bool, bool) {
        (&self.screen, self.frozen, self.strayed)
    }

    /// None where the story has no such room any more, or the ride comes through it now.
    pub(super) fn through(&self, whole: &Arc<Pack>, ride: &Journey) -> Option<Beside> {
        let mut journey = room_beside(whole, ride, &self.room, self.way.into())?;
        let room = journey.room().and_then(|(room, _)| whole.rooms.get(room))?;
        for id in &self.looks {
            let thing = room.things.iter().position(|thing| thing.id == *id);
            // A thing that is not there any more is passed over.
            let _looked = thing.map(|thing| journey.look(thing));
        }
        let screen = self.screen.shown(None, ride);
        Some(Beside { journey, screen, frozen: self.frozen, strayed: self.strayed })
    }
}
