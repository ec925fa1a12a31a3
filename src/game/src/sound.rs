//! From the story and the camera to what is heard and, if asked for, written: asks `set::sound` what sounds now and tells
//! one of two small backends. It mixes nothing and decides nothing about the story.

#[cfg(not(target_family = "wasm"))]
mod native;
#[cfg(target_family = "wasm")]
mod web;

mod captions;
mod director;

use bevy::prelude::*;
use set::sound::Scene;
use set::sound::mixer::Volumes;
use story::command::Event;
use story::page::Way;
use story::session::Session;
use story::settings::Settings;

use crate::camera::Rig;
use crate::narrative::{Story, Told};
use crate::stage::idle::Knock;

pub use captions::Captions;
pub use director::{Director, Wish};
#[cfg(not(target_family = "wasm"))]
pub use native::decode;

#[cfg(not(target_family = "wasm"))]
use native as backend;
#[cfg(target_family = "wasm")]
use web as backend;

/// Directs and plays.
pub fn plugin(app: &mut App) {
    app.init_resource::<Director>()
        .init_resource::<Captions>()
        .init_resource::<Knock>()
        .add_systems(Update, (listen, play).chain().in_set(crate::Order::Show));
    #[cfg(target_family = "wasm")]
    app.add_systems(Update, write.after(play).in_set(crate::Order::Show));
    backend::plugin(app);
}

/// Silent until the first ride: nobody is surprised, and browsers allow nothing earlier.
fn listen(mut director: ResMut<Director>, mut told: MessageReader<Told>) {
    for Told(event) in told.read() {
        match event {
            Event::Ride { .. } => director.begin(),
            Event::Hide => director.hide(true),
            Event::Show => director.hide(false),
            Event::Freeze(frozen) => director.freeze(*frozen),
            Event::Wipe => director.end(),
            _ => {}
        }
    }
}

fn play(
    mut director: ResMut<Director>,
    mut captions: ResMut<Captions>,
    story: Res<Story>,
    rig: Res<Rig>,
    time: Res<Time<Real>>,
    clock: Res<Time>,
    mut knock: ResMut<Knock>,
    mut player: backend::Player,
) {
    let settings = story.0.settings();
    let (here, next) = (scene(&story.0, rig.toward(), rig.way), scene(&story.0, onward(&rig), rig.way));
    let wishes = director.advance(time.delta_secs_f64(), here, next, volumes(settings));
    for wish in wishes {
        captions.hear(&wish);
        if let Some(wait) = director::knock(&wish) {
            *knock = Knock(Some(clock.elapsed_secs() + wait));
        }
        player.tell(wish);
    }
    captions.pass(time.delta_secs_f64(), settings.captions && !director.is_silent(), |key| story.0.caption(key));
}

/// Shows the line in the page, when it is another.
#[cfg(target_family = "wasm")]
fn write(captions: Res<Captions>, mut last: Local<String>) {
    if *last != captions.line() {
        captions.line().clone_into(&mut last);
        crate::pages::dom::caption(&last);
    }
}

/// The room after the one the camera is in or rides to.
fn onward(rig: &Rig) -> usize {
    match rig.way {
        Way::In => rig.toward() + 1,
        Way::Out => rig.toward().saturating_sub(1),
    }
}

/// What the sound of a room depends on; none if there is no such room.
#[must_use]
pub fn scene(session: &Session, room: usize, way: Way) -> Option<Scene> {
    let pack = session.pack()?;
    let dress = &pack.rooms.get(room)?.dress;
    let meters = session.journey().map_or(pack.start, |journey| journey.state().meters);
    let out = way == Way::Out;
    let besides = if out { &dress.sounds_out } else { &dress.sounds_in };
    Some(Scene {
        seed: session.journey().map_or(0, story::journey::Journey::seed),
        room,
        rooms: pack.rooms.len(),
        out,
        size: [dress.size.0, dress.size.1, dress.size.2],
        open: if out { dress.window.open_out } else { dress.window.open_in },
        contact: share(meters.contact),
        trust: share(meters.trust),
        sounds: dress.sounds.iter().chain(besides).cloned().collect(),
    })
}

#[expect(clippy::cast_precision_loss, reason = "0 to 100")]
fn share(meter: i32) -> f32 {
    meter as f32 / 100.0
}

/// The settings' percentages as gains.
#[must_use]
pub fn volumes(settings: &Settings) -> Volumes {
    let gain = |percent: u8| f32::from(percent) / 100.0;
    Volumes {
        all: gain(settings.volume_all),
        room: gain(settings.volume_room),
        events: gain(settings.volume_events),
        music: gain(settings.volume_music),
    }
}
