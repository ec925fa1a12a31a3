//! The nodes: every sound through its volume, what comes from outside through the shelf of the walls, all of it through
//! the room's treble and its echo, and last through a limiter. It fetches nothing.

use std::collections::{BTreeMap, BTreeSet};

use bevy::prelude::*;
use js_sys::{Object, Reflect};
use set::sound::mixer::{GLIDE_SECONDS, Order, VOLUME_SECONDS, Volumes};
use set::sound::{Acoustics, Bed, Cue, Kind, MARGIN_SECONDS, Place};
use wasm_bindgen::prelude::*;
use web_sys::{
    AudioBuffer, AudioBufferSourceNode, AudioContext, AudioContextState, AudioNode, AudioParam,
    AudioScheduledSourceNode, BiquadFilterNode, BiquadFilterType, DelayNode, GainNode,
};

/// After so many seconds a bed that fades is gone.
const GONE_SECONDS: f64 = 6.0;
/// Browsers count the resonance of a low-pass in decibels: this is none.
const FLAT: f32 = -3.01;

/// The limiter lets everything through as it is up to 20 log(1/1.34) = 2.6 decibels under the most there is, and holds what
/// is above near there. Browsers make what they compress louder again, by 0.6 of what the strongest would lose (the Web
/// Audio specification): so it begins at a lower level, and as much is taken away before it.
const LIMIT_DECIBELS: f32 = -6.0;
const LIMIT_RATIO: f32 = 20.0;
/// It comes within so many seconds, which browsers look ahead, and goes within so many.
const LIMIT_SECONDS: (f32, f32) = (0.001, 0.15);

/// What plays, and what it plays through.
#[derive(Default)]
pub(super) struct Graph {
    desk: Option<Desk>,
    files: BTreeMap<&'static str, AudioBuffer>,
    asked: BTreeSet<&'static str>,
    complained: BTreeSet<&'static str>,
    wanted_files: Vec<&'static str>,
    beds: BTreeMap<&'static str, (AudioBufferSourceNode, GainNode)>,
    shots: Vec<(AudioBufferSourceNode, f64)>,
    wanted: Vec<Bed>,
    acoustics: Option<Acoustics>,
    volumes: Option<Volumes>,
    refused: bool,
    resting: bool,
}

/// The nodes that are always there.
struct Desk {
    context: AudioContext,
    all: GainNode,
    /// Beds, events, notes: inside and outside.
    kinds: [[GainNode; 2]; 3],
    shelf: BiquadFilterNode,
    low_pass: BiquadFilterNode,
    send: GainNode,
    echo: [(DelayNode, GainNode); 4],
}

/// By how many decibels a browser makes everything louder that goes through the limiter.
fn made_louder() -> f32 {
    0.6 * -LIMIT_DECIBELS * (1.0 - 1.0 / LIMIT_RATIO)
}

#[wasm_bindgen]
extern "C" {
    /// The browser's compressor, made by its constructor, which takes all its values at once.
    #[wasm_bindgen(extends = AudioNode, js_name = DynamicsCompressorNode)]
    type Limiter;
    #[wasm_bindgen(constructor, js_class = "DynamicsCompressorNode", catch)]
    fn new(context: &AudioContext, options: &Object) -> Result<Limiter, JsValue>;
}

/// Keeps peaks from being cut off.
fn limiter(context: &AudioContext) -> Result<Limiter, JsValue> {
    let (attack, release) = LIMIT_SECONDS;
    let options = Object::new();
    for (name, value) in
        [("threshold", LIMIT_DECIBELS), ("ratio", LIMIT_RATIO), ("knee", 0.0), ("attack", attack), ("release", release)]
    {
        Reflect::set(&options, &name.into(), &value.into())?;
    }
    Limiter::new(context, &options)
}

impl Desk {
    fn new() -> Result<Self, JsValue> {
        let context = AudioContext::new()?;
        let gain = |value: f32| -> Result<GainNode, JsValue> {
            let gain = context.create_gain()?;
            gain.gain().set_value(value);
            Ok(gain)
        };
        let (all, send) = (gain(0.0)?, gain(0.0)?);
        let (shelf, low_pass) = (context.create_biquad_filter()?, context.create_biquad_filter()?);
        shelf.set_type(BiquadFilterType::Highshelf);
        shelf.frequency().set_value(Acoustics::SHELF);
        low_pass.set_type(BiquadFilterType::Lowpass);
        low_pass.q().set_value(FLAT);
        let pair = || -> Result<[GainNode; 2], JsValue> { Ok([gain(1.0)?, gain(1.0)?]) };
        let kinds = [pair()?, pair()?, pair()?];
        for [inside, outside] in &kinds {
            inside.connect_with_audio_node(&low_pass)?;
            outside.connect_with_audio_node(&shelf)?;
        }
        shelf.connect_with_audio_node(&low_pass)?;
        low_pass.connect_with_audio_node(&all)?;
        low_pass.connect_with_audio_node(&send)?;
        let line = || -> Result<(DelayNode, GainNode), JsValue> {
            let (delay, feedback) = (context.create_delay()?, gain(0.0)?);
            send.connect_with_audio_node(&delay)?;
            delay.connect_with_audio_node(&feedback)?;
            feedback.connect_with_audio_node(&delay)?;
            Ok((delay, feedback))
        };
        let echo = [line()?, line()?, line()?, line()?];
        let answer = gain(0.5)?;
        for (delay, _) in &echo {
            delay.connect_with_audio_node(&answer)?;
        }
        answer.connect_with_audio_node(&all)?;
        let limiter = limiter(&context)?;
        let trim = gain(10.0_f32.powf(-made_louder() / 20.0))?;
        all.connect_with_audio_node(&trim)?.connect_with_audio_node(&limiter)?;
        limiter.connect_with_audio_node(&context.destination())?;
        Ok(Self { context, all, kinds, shelf, low_pass, send, echo })
    }

    fn glide(&self, value: &AudioParam, goal: f32, seconds: f32) {
        if value.set_target_at_time(goal, self.context.current_time(), seconds.into()).is_err() {
            value.set_value(goal);
        }
    }

    fn acoustics(&self, acoustics: &Acoustics) {
        self.glide(&self.shelf.gain(), acoustics.outside, GLIDE_SECONDS);
        self.glide(&self.low_pass.frequency(), acoustics.low_pass, GLIDE_SECONDS);
        self.glide(&self.send.gain(), acoustics.send, GLIDE_SECONDS);
        for ((delay, feedback), seconds) in self.echo.iter().zip(acoustics.delays) {
            self.glide(&delay.delay_time(), seconds, GLIDE_SECONDS);
            self.glide(&feedback.gain(), acoustics.feedback(seconds), GLIDE_SECONDS);
        }
    }

    fn volumes(&self, volumes: &Volumes) {
        self.glide(&self.all.gain(), volumes.all, VOLUME_SECONDS);
        for (pair, volume) in self.kinds.iter().zip([volumes.room, volumes.events, volumes.music]) {
            for gain in pair {
                self.glide(&gain.gain(), volume, VOLUME_SECONDS);
            }
        }
    }

    fn input(&self, kind: Kind, place: Place) -> &GainNode {
        let kind = match kind {
            Kind::Bed => 0,
            Kind::Event => 1,
            Kind::Note => 2,
        };
        &self.kinds[kind][usize::from(place == Place::Outside)]
    }

    /// A source and its gain, connected and not yet started.
    fn source(&self, buffer: &AudioBuffer, to: &AudioNode) -> Result<(AudioBufferSourceNode, GainNode), JsValue> {
        let (source, gain) = (self.context.create_buffer_source()?, self.context.create_gain()?);
        source.set_buffer(Some(buffer));
        source.connect_with_audio_node(&gain)?;
        gain.connect_with_audio_node(to)?;
        Ok((source, gain))
    }

    fn bed(&self, bed: &Bed, buffer: &AudioBuffer) -> Result<(AudioBufferSourceNode, GainNode), JsValue> {
        let (source, gain) = self.source(buffer, self.input(bed.sound.kind, bed.sound.place))?;
        let margin = f64::from(MARGIN_SECONDS);
        source.set_loop(true);
        source.set_loop_start(margin);
        source.set_loop_end(buffer.duration() - margin);
        gain.gain().set_value(0.0);
        self.glide(&gain.gain(), bed.gain, GLIDE_SECONDS);
        source.start_with_when_and_grain_offset(0.0, margin)?;
        Ok((source, gain))
    }

    fn cue(&self, cue: &Cue, buffer: &AudioBuffer) -> Result<(AudioBufferSourceNode, f64), JsValue> {
        let (source, gain) = self.source(buffer, self.input(cue.sound.kind, cue.sound.place))?;
        let at = self.context.current_time() + cue.at.max(0.0);
        source.playback_rate().set_value(cue.rate);
        gain.gain().set_value(cue.gain);
        source.start_with_when(at)?;
        Ok((source, at))
    }

    fn fade(&self, source: &AudioBufferSourceNode, gain: &GainNode) {
        self.glide(&gain.gain(), 0.0, GLIDE_SECONDS);
        let _ = AudioScheduledSourceNode::stop_with_when(source, self.context.current_time() + GONE_SECONDS);
    }
}

impl Graph {
    /// Makes and starts the context; called within a gesture. Returns the files that were wanted before.
    pub(super) fn unlock(&mut self) -> Vec<&'static str> {
        if self.desk.is_none() && !self.refused {
            match Desk::new() {
                Ok(desk) => {
                    self.volumes.iter().for_each(|volumes| desk.volumes(volumes));
                    self.acoustics.iter().for_each(|acoustics| desk.acoustics(acoustics));
                    self.desk = Some(desk);
                }
                Err(error) => {
                    self.refused = true;
                    warn!("sound: this browser plays none ({error:?})");
                }
            }
        }
        self.resume();
        let names = self.wanted_files.clone();
        self.missing(&names)
    }

    /// Rests while the page is not to be seen.
    pub(super) fn rest(&mut self, resting: bool) {
        self.resting = resting;
        match &self.desk {
            Some(desk) if resting => {
                let _ = desk.context.suspend();
            }
            _ => self.resume(),
        }
    }

    fn resume(&self) {
        if let Some(desk) = &self.desk
            && !self.resting
            && desk.context.state() == AudioContextState::Suspended
        {
            let _ = desk.context.resume();
        }
    }

    pub(super) fn context(&self) -> Option<AudioContext> {
        self.desk.as_ref().map(|desk| desk.context.clone())
    }

    pub(super) fn order(&mut self, order: Order) {
        match order {
            Order::Acoustics(acoustics) => {
                self.acoustics = Some(acoustics);
                self.desk.iter().for_each(|desk| desk.acoustics(&acoustics));
            }
            Order::Volumes(volumes) => {
                self.volumes = Some(volumes);
                self.desk.iter().for_each(|desk| desk.volumes(&volumes));
            }
            Order::Beds(wanted) => {
                self.wanted = wanted;
                self.change_beds();
            }
            Order::Cue(cue) => self.cue(&cue),
            Order::Forget => self.forget(),
            // Files come through `arrived`, as the browser's own buffers.
            Order::Clip(..) => {}
        }
    }

    /// Which of these files have to be fetched. Those that nobody wants any more are let go.
    pub(super) fn missing(&mut self, names: &[&'static str]) -> Vec<&'static str> {
        self.wanted_files = names.to_vec();
        self.files.retain(|name, _| names.contains(name));
        self.asked.retain(|name| names.contains(name));
        if self.desk.is_none() {
            return Vec::new();
        }
        let (asked, complained) = (&mut self.asked, &self.complained);
        names.iter().copied().filter(|name| !complained.contains(name) && asked.insert(name)).collect()
    }

    pub(super) fn arrived(&mut self, name: &'static str, buffer: AudioBuffer) {
        if self.wanted_files.contains(&name) {
            self.files.insert(name, buffer);
            self.change_beds();
        }
    }

    /// Said once for each file; the ride goes on without it.
    pub(super) fn failed(&mut self, name: &'static str, error: &JsValue) {
        if self.complained.insert(name) {
            warn!("sound: assets/sound/{name}.ogg: {error:?}");
        }
    }

    fn change_beds(&mut self) {
        let Some(desk) = &self.desk else { return };
        let wanted = &self.wanted;
        self.beds.retain(|name, (source, gain)| {
            let stays = wanted.iter().find(|bed| bed.sound.name == *name);
            match stays {
                Some(bed) => desk.glide(&gain.gain(), bed.gain, GLIDE_SECONDS),
                None => desk.fade(source, gain),
            }
            stays.is_some()
        });
        for bed in wanted {
            let name = bed.sound.name;
            if !self.beds.contains_key(name)
                && let Some(buffer) = self.files.get(name)
                && let Ok(nodes) = desk.bed(bed, buffer)
            {
                self.beds.insert(name, nodes);
            }
        }
    }

    fn cue(&mut self, cue: &Cue) {
        let Some(desk) = &self.desk else { return };
        // While the context rests its clock stands, and what was announced would sound all at once afterwards.
        if desk.context.state() != AudioContextState::Running {
            return;
        }
        if let Some(buffer) = self.files.get(cue.sound.name)
            && let Ok(shot) = desk.cue(cue, buffer)
        {
            let now = desk.context.current_time();
            self.shots.retain(|(_, at)| *at > now);
            self.shots.push(shot);
        }
    }

    fn forget(&mut self) {
        let Some(desk) = &self.desk else { return };
        let now = desk.context.current_time();
        for (source, at) in self.shots.drain(..) {
            if at > now {
                let _ = AudioScheduledSourceNode::stop(&source);
            }
        }
    }
}
