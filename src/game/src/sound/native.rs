//! Plays loops with bevy's audio. Without a sound device it stays silent and says so once, in the log.

use bevy::audio::{AudioPlayer, AudioSink, AudioSinkPlayback, AudioSource, PlaybackSettings, Volume};
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;

use super::SILENCE;

/// A loop that plays.
#[derive(Component)]
struct Loop(String);

pub(super) fn plugin(_app: &mut App) {}

/// Starts, changes and stops loops.
#[derive(SystemParam)]
pub(super) struct Player<'w, 's> {
    commands: Commands<'w, 's>,
    sources: Option<ResMut<'w, Assets<AudioSource>>>,
    loops: Query<'w, 's, (Entity, &'static Loop, Option<&'static mut AudioSink>)>,
}

impl Player<'_, '_> {
    pub(super) fn set(&mut self, name: &str, loudness: f32) {
        if let Some((entity, _, sink)) = self.loops.iter_mut().find(|(_, playing, _)| playing.0 == name) {
            match sink {
                _ if loudness <= SILENCE => self.commands.entity(entity).despawn(),
                Some(mut sink) => sink.set_volume(Volume::Linear(loudness)),
                None => {}
            }
        } else if loudness > SILENCE
            && let Some(sources) = &mut self.sources
            && let Some(samples) = set::sound::render(name, 18)
        {
            let source = sources.add(AudioSource { bytes: wav(&samples).into() });
            let settings = PlaybackSettings::LOOP.with_volume(Volume::Linear(loudness));
            self.commands.spawn((AudioPlayer(source), settings, Loop(name.to_owned())));
        }
    }
}

/// Samples as a file of 16-bit mono (RIFF WAVE, IBM and Microsoft 1991), which is what the audio engine reads.
fn wav(samples: &[f32]) -> Vec<u8> {
    let bytes = u32::try_from(samples.len() * 2).unwrap_or(0);
    let mut file = Vec::with_capacity(44 + samples.len() * 2);
    file.extend(b"RIFF");
    file.extend((36 + bytes).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16u32.to_le_bytes());
    file.extend(1u16.to_le_bytes());
    file.extend(1u16.to_le_bytes());
    file.extend(set::sound::RATE.to_le_bytes());
    file.extend((set::sound::RATE * 2).to_le_bytes());
    file.extend(2u16.to_le_bytes());
    file.extend(16u16.to_le_bytes());
    file.extend(b"data");
    file.extend(bytes.to_le_bytes());
    for sample in samples {
        #[expect(clippy::cast_possible_truncation, reason = "clamped to 16 bits")]
        let value = (sample.clamp(-1.0, 1.0) * 32_767.0) as i16;
        file.extend(value.to_le_bytes());
    }
    file
}

#[cfg(test)]
mod tests {
    use super::wav;

    #[test]
    fn a_file_says_how_long_it_is() {
        let file = wav(&[0.0, 1.0, -1.0]);
        assert_eq!(file.len(), 44 + 6);
        assert_eq!(&file[40..44], 6u32.to_le_bytes());
        assert_eq!(&file[46..48], 32_767i16.to_le_bytes());
    }
}
