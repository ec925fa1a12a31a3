//! Plays natively: one endless source of bevy's audio, mixed on the sound device's own thread. Without a device it stays
//! silent, which bevy says once, in the log.

use std::io::Cursor;
use std::num::{NonZeroU16, NonZeroU32};
use std::path::Path;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Duration;

use bevy::audio::{AddAudioSource, AudioPlayer, Decodable, PlaybackSettings, Source};
use bevy::ecs::system::SystemParam;
use bevy::platform::collections::HashSet;
use bevy::prelude::*;
use bevy::tasks::IoTaskPool;
use bevy::window::WindowFocused;
use lewton::inside_ogg::OggStreamReader;
use set::sound::mixer::{Clip, Mixer, Order, soft};

use super::director::{Director, Wish};

/// Samples a second.
const RATE: NonZeroU32 = NonZeroU32::new(48_000).expect("not 0");
const CHANNELS: NonZeroU16 = NonZeroU16::MIN;
/// Orders that may wait; without a device nobody takes them, and the rest are dropped.
const WAITING: usize = 1024;
/// Orders are taken in once in so many samples.
const EVERY: u32 = 256;

/// The mix as an asset, so that bevy plays it.
#[derive(Asset, TypePath)]
struct Live(Mutex<Option<Receiver<Order>>>);

/// The mix as samples.
struct Stream {
    inbox: Option<Receiver<Order>>,
    mixer: Mixer,
    until: u32,
}

impl Decodable for Live {
    type Decoder = Stream;

    fn decoder(&self) -> Stream {
        let inbox = self.0.lock().ok().and_then(|mut inbox| inbox.take());
        #[expect(clippy::cast_precision_loss, reason = "48,000 fits")]
        let mixer = Mixer::new(RATE.get() as f32);
        Stream { inbox, mixer, until: 0 }
    }
}

impl Iterator for Stream {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        if self.until == 0 {
            self.until = EVERY;
            while let Some(Ok(order)) = self.inbox.as_ref().map(Receiver::try_recv) {
                self.mixer.order(order);
            }
        }
        self.until -= 1;
        Some(soft(self.mixer.next_sample()))
    }
}

impl Source for Stream {
    fn current_span_len(&self) -> Option<usize> {
        None
    }

    fn channels(&self) -> NonZeroU16 {
        CHANNELS
    }

    fn sample_rate(&self) -> NonZeroU32 {
        RATE
    }

    fn total_duration(&self) -> Option<Duration> {
        None
    }
}

/// The way to the mix.
#[derive(Resource)]
struct Desk {
    orders: SyncSender<Order>,
    asked: HashSet<&'static str>,
}

pub(super) fn plugin(app: &mut App) {
    app.add_audio_source::<Live>()
        .add_systems(Startup, start)
        .add_systems(Update, look_away.in_set(crate::Order::Listen));
}

fn start(mut commands: Commands, mut lives: ResMut<Assets<Live>>) {
    let (orders, inbox) = sync_channel(WAITING);
    commands.insert_resource(Desk { orders, asked: HashSet::new() });
    commands.spawn((AudioPlayer(lives.add(Live(Mutex::new(Some(inbox))))), PlaybackSettings::ONCE));
}

/// The program is silent while none of its windows is looked at.
fn look_away(mut director: ResMut<Director>, mut focus: MessageReader<WindowFocused>, windows: Query<&Window>) {
    if focus.read().count() > 0 {
        director.look_away(!windows.iter().any(|window| window.focused));
    }
}

/// Passes wishes on to the mix.
#[derive(SystemParam)]
pub(super) struct Player<'w> {
    desk: Option<ResMut<'w, Desk>>,
}

impl Player<'_> {
    pub(super) fn tell(&mut self, wish: Wish) {
        let Some(desk) = &mut self.desk else { return };
        match wish {
            Wish::Tell(order) => {
                let _ = desk.orders.try_send(order);
            }
            Wish::Files(names) => {
                for name in names {
                    desk.bring(name);
                }
            }
            Wish::Room(..) => {}
        }
    }
}

impl Desk {
    /// Reads and decodes a file beside the frames.
    fn bring(&mut self, name: &'static str) {
        if !self.asked.insert(name) {
            return;
        }
        let orders = self.orders.clone();
        let path = crate::files::root().join(format!("assets/sound/{name}.ogg"));
        let task = async move {
            match read(&path) {
                Ok(clip) => {
                    let _ = orders.try_send(Order::Clip(name, clip));
                }
                Err(message) => warn!("{}: {message}", path.display()),
            }
        };
        IoTaskPool::get().spawn(task).detach();
    }
}

fn read(path: &Path) -> Result<Clip, String> {
    decode(&std::fs::read(path).map_err(|error| error.to_string())?)
}

/// Ogg Vorbis as samples.
///
/// # Errors
/// What is wrong with the file.
pub fn decode(bytes: &[u8]) -> Result<Clip, String> {
    let mut reader = OggStreamReader::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    if reader.ident_hdr.audio_channels != 1 {
        return Err("it is not mono".to_owned());
    }
    let mut samples = Vec::new();
    while let Some(packet) = reader.read_dec_packet_itl().map_err(|error| error.to_string())? {
        samples.extend(packet.iter().map(|sample| f32::from(*sample) / 32_768.0));
    }
    #[expect(clippy::cast_precision_loss, reason = "at most 48,000")]
    let rate = reader.ident_hdr.audio_sample_rate as f32;
    Ok(if rate < FINE {
        Clip { samples: doubled(&samples).into(), rate: 2.0 * rate }
    } else {
        Clip { samples: samples.into(), rate }
    })
}

/// Files of fewer samples a second are doubled, so that no mirror of them is heard above what they hold.
const FINE: f32 = 24_000.0;
/// Samples to either side that a sample between two is made from.
const REACH: u8 = 16;

/// Twice as many samples: between two there is what a sine through all of them would have (C. Shannon, 1949), within reach.
fn doubled(samples: &[f32]) -> Vec<f32> {
    let weight = |distance: f32| {
        let turn = std::f32::consts::PI * distance;
        let window = 0.5 + 0.5 * (turn / f32::from(REACH)).cos();
        turn.sin() / turn * window
    };
    let weights: Vec<f32> = (0..REACH).map(|index| weight(f32::from(index) + 0.5)).collect();
    let get = |index: Option<usize>| index.and_then(|index| samples.get(index)).copied().unwrap_or(0.0);
    let between = |at: usize| -> f32 {
        let pair = |reach: usize| get(at.checked_sub(reach)) + get(Some(at + 1 + reach));
        weights.iter().enumerate().map(|(reach, weight)| weight * pair(reach)).sum()
    };
    samples.iter().enumerate().flat_map(|(index, sample)| [*sample, between(index)]).collect()
}

#[cfg(test)]
mod tests {
    use super::doubled;

    #[test]
    fn a_tone_is_the_same_tone_in_twice_as_many_samples() {
        let tone = |index: f32| (index * 1.9).sin();
        let samples: Vec<f32> = (0..200u8).map(|index| tone(f32::from(index))).collect();
        let doubled = doubled(&samples);
        assert_eq!(doubled.len(), 400);
        for index in 60..340u16 {
            let wanted = tone(f32::from(index) / 2.0);
            let got = doubled[usize::from(index)];
            assert!((got - wanted).abs() < 0.02, "{index}: {got}, not {wanted}");
        }
    }
}
