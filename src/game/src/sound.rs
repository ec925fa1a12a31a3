//! Which sounds a room has and how loud each is, the same for the browser and natively; two small backends play them.
//! It makes no sound: `set::sound` does, from noise and sines.

#[cfg(not(target_family = "wasm"))]
mod native;
#[cfg(target_family = "wasm")]
mod web;

use std::collections::BTreeMap;

use bevy::prelude::*;
use story::command::Event;

use crate::camera::Rig;
use crate::narrative::{Story, Told};

#[cfg(not(target_family = "wasm"))]
use native as backend;
#[cfg(target_family = "wasm")]
use web as backend;

/// Seconds in which the sounds of one room give way to those of the next.
const FADE_SECONDS: f32 = 2.5;
/// Softer than this is silence.
const SILENCE: f32 = 0.002;

/// What should be heard: loudness 0 to 1 by name of the sound.
#[derive(Resource, Debug, Default)]
pub struct Mix {
    wanted: BTreeMap<String, f32>,
    heard: BTreeMap<String, f32>,
    /// Silent until the first command: nobody is surprised, and browsers allow nothing earlier.
    begun: bool,
    hidden: bool,
}

/// Mixes and plays.
pub fn plugin(app: &mut App) {
    app.init_resource::<Mix>().add_systems(Update, (want, fade).chain().in_set(crate::Order::Show));
    backend::plugin(app);
}

/// The loudness of each sound of a room, from the settings' percentages.
#[must_use]
pub fn loudness(sounds: &[String], all: u8, room: u8, events: u8) -> BTreeMap<String, f32> {
    let percent = |value: u8| f32::from(value) / 100.0;
    let own = |name: &str| if set::sound::EVENTS.contains(&name) { percent(events) } else { percent(room) };
    sounds.iter().map(|name| (name.clone(), percent(all) * own(name))).collect()
}

fn want(mut mix: ResMut<Mix>, story: Res<Story>, rig: Res<Rig>, mut told: MessageReader<Told>) {
    for Told(event) in told.read() {
        match event {
            Event::Ride { .. } => mix.begun = true,
            Event::Hide => mix.hidden = true,
            Event::Show => mix.hidden = false,
            _ => {}
        }
    }
    let settings = story.0.settings();
    let room = story.0.pack().and_then(|pack| pack.rooms.get(rig.toward()));
    mix.wanted = match room {
        Some(room) if mix.begun && !mix.hidden => {
            loudness(&room.dress.sounds, settings.volume_all, settings.volume_room, settings.volume_events)
        }
        _ => BTreeMap::new(),
    };
}

fn fade(mut mix: ResMut<Mix>, time: Res<Time<Real>>, mut player: backend::Player) {
    // Leaving is at once; everything else is soft.
    let step = if mix.hidden { 1.0 } else { time.delta_secs() / FADE_SECONDS };
    let Mix { wanted, heard, .. } = &mut *mix;
    for name in wanted.keys() {
        heard.entry(name.clone()).or_insert(0.0);
    }
    for (name, loudness) in heard.iter_mut() {
        let goal = wanted.get(name).copied().unwrap_or(0.0);
        *loudness += (goal - *loudness).clamp(-step, step);
        player.set(name, *loudness);
    }
    heard.retain(|name, loudness| *loudness > SILENCE || wanted.contains_key(name));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_and_rooms_have_volumes_of_their_own() {
        let sounds = ["knock".to_owned(), "rain".to_owned()];
        let mix = loudness(&sounds, 50, 100, 0);
        assert_eq!(mix["rain"], 0.5);
        assert_eq!(mix["knock"], 0.0);
    }
}
