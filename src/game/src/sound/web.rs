//! Plays loops with nodes of Web Audio, so that the browser mixes on its own thread and no slow frame is heard.

use std::cell::RefCell;
use std::collections::BTreeMap;

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{AudioBufferSourceNode, AudioContext, AudioContextState, GainNode};

use super::SILENCE;

thread_local! {
    static GRAPH: RefCell<Graph> = RefCell::new(Graph::default());
}

/// The audio context, made at the first sound, and what plays in it.
#[derive(Default)]
struct Graph {
    context: Option<AudioContext>,
    loops: BTreeMap<String, (AudioBufferSourceNode, GainNode)>,
    failed: bool,
}

pub(super) fn plugin(_app: &mut App) {}

/// Starts, changes and stops loops.
#[derive(SystemParam)]
pub(super) struct Player<'w, 's> {
    _commands: Commands<'w, 's>,
}

impl Player<'_, '_> {
    pub(super) fn set(&mut self, name: &str, loudness: f32) {
        GRAPH.with_borrow_mut(|graph| {
            if !graph.failed && graph.set(name, loudness).is_err() {
                graph.failed = true;
                warn!("this browser plays no sound");
            }
        });
    }
}

impl Graph {
    fn set(&mut self, name: &str, loudness: f32) -> Result<(), JsValue> {
        if let Some((source, gain)) = self.loops.get(name) {
            gain.gain().set_value(loudness);
            if loudness <= SILENCE {
                web_sys::AudioScheduledSourceNode::stop(source)?;
                self.loops.remove(name);
            }
        } else if loudness > SILENCE {
            self.start(name, loudness)?;
        }
        // A context that began before the first gesture is let go on by the browser after it.
        if let Some(context) = self.context.as_ref().filter(|context| context.state() == AudioContextState::Suspended) {
            let _ = context.resume()?;
        }
        Ok(())
    }

    fn start(&mut self, name: &str, loudness: f32) -> Result<(), JsValue> {
        let Some(mut samples) = set::sound::render(name, 18) else { return Ok(()) };
        if self.context.is_none() {
            self.context = Some(AudioContext::new()?);
        }
        let Some(context) = &self.context else { return Ok(()) };
        let length = u32::try_from(samples.len()).unwrap_or(0);
        #[expect(clippy::cast_precision_loss, reason = "22,050 fits")]
        let buffer = context.create_buffer(1, length, set::sound::RATE as f32)?;
        buffer.copy_to_channel(&mut samples, 0)?;
        let (source, gain) = (context.create_buffer_source()?, context.create_gain()?);
        source.set_buffer(Some(&buffer));
        source.set_loop(true);
        gain.gain().set_value(loudness);
        source.connect_with_audio_node(&gain)?;
        gain.connect_with_audio_node(&context.destination())?;
        source.start()?;
        self.loops.insert(name.to_owned(), (source, gain));
        Ok(())
    }
}
