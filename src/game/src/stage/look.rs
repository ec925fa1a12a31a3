//! Gives rooms that stand the colours and strengths of light of a level file that has changed, when nothing of their shape
//! has. It builds and bakes nothing.

use bevy::prelude::*;
use story::command::Event;
use story::dressing::Dressing;
use story::model::Room;
use story::page::Way;

use super::job::Built;
use super::{Slot, Stage};
use crate::material::Look;
use crate::narrative::{Story, Told};

/// A room's light on the way in and on the way out, and its exposure in stops.
pub(super) fn looks(room: &Room, slot: &Slot, built: &Built) -> ([Look; 2], [f32; 2]) {
    let mix = |way: Way| {
        let raw = &room.dress.light;
        let mix = if slot.dressing.way == way {
            slot.dressing.mix
        } else if way == Way::In {
            raw.way_in
        } else {
            raw.way_out
        };
        Dressing { mix, way, ..slot.dressing.clone() }
    };
    let ways = [Way::In, Way::Out];
    let looks = ways.map(|way| crate::dress::look(room, &mix(way), &slot.spec, built.gap(), built.scale()));
    (looks, ways.map(|way| mix(way).mix.exposure))
}

/// Looks at the level files again whenever what rooms show may have changed.
pub(super) fn renew(mut stage: ResMut<Stage>, story: Res<Story>, mut told: MessageReader<Told>) {
    if !told.read().any(|Told(event)| *event == Event::Redress) {
        return;
    }
    let Some(pack) = story.0.pack() else { return };
    let stage = stage.as_mut();
    for (room, slot) in &mut stage.slots {
        let built = stage.kept.iter().find(|(spec, _)| *spec == slot.spec).map(|(_, built)| built);
        let (Some(room), Some(built), None) = (pack.rooms.get(*room), built, &slot.job) else { continue };
        let (looks, exposure) = looks(room, slot, built);
        if let Some(standing) = &mut slot.shown {
            (standing.looks, standing.exposure) = (looks, exposure);
        }
    }
}
