//! Keeps the picture moving: measures frames and, on the web, draws fewer pixels until there are enough of them a
//! second, and more again when there is time to spare for long. It changes nothing but the number of pixels.

use bevy::prelude::*;

use crate::camera::{Move, Rig};
use crate::stage::Stage;

/// Frames are counted over this long before anything is decided, seconds.
const WATCH_SECONDS: f32 = 2.0;
/// Fewer frames a second than this and the picture is drawn smaller.
const LEAST_FRAMES: f32 = 26.0;
/// So many frames a second must be left if every pixel of a finer picture cost as much as one does now.
const SPARE_FRAMES: f32 = 32.0;
/// The shares of the full width and height that are tried, from fine to coarse.
const SCALES: [f32; 5] = [1.0, 0.8, 0.65, 0.5, 0.4];
/// There must be time to spare for so long before a finer picture is tried, seconds.
const CALM_SECONDS: f32 = 12.0;
/// A finer picture that has to be given up within so many seconds was a mistake.
const TRIAL_SECONDS: f32 = 60.0;
/// After a mistake the next trial waits so many times longer.
const MISTAKE: f32 = 4.0;
/// A frame this long is a pause (a hidden tab, a room being built), not a slow machine, seconds.
const PAUSE_SECONDS: f32 = 0.4;

/// Frames and scale.
#[derive(Resource, Debug)]
pub struct Pace {
    frames: u32,
    seconds: f32,
    /// On the track, and above it, where more is to be seen: what one needs says nothing about the other.
    gears: [Gear; 2],
    aloft: bool,
    /// Frames a second over the last watch; 0 before the first.
    pub rate: f32,
    /// The scale at which that was.
    pub watched: f32,
}

/// A scale and what is known about a finer one.
#[derive(Debug, Clone, Copy)]
struct Gear {
    step: usize,
    /// How long there has been time to spare, seconds, and how long there must have been.
    calm: f32,
    needed: f32,
    /// How long ago a finer picture was tried, seconds.
    tried: f32,
}

impl Default for Gear {
    fn default() -> Self {
        Self { step: 0, calm: 0.0, needed: CALM_SECONDS, tried: f32::INFINITY }
    }
}

impl Gear {
    /// Draws conclusions from frames a second over so many seconds.
    fn decide(&mut self, rate: f32, seconds: f32) {
        self.tried += seconds;
        if rate < LEAST_FRAMES && self.step + 1 < SCALES.len() {
            if self.tried < TRIAL_SECONDS {
                self.needed *= MISTAKE;
            }
            (self.step, self.calm, self.tried) = (self.step + 1, 0.0, f32::INFINITY);
            return;
        }
        let Some(finer) = self.step.checked_sub(1) else { return };
        let left = rate * (SCALES[self.step] / SCALES[finer]).powi(2);
        self.calm = if left < SPARE_FRAMES { 0.0 } else { self.calm + seconds };
        if self.calm >= self.needed {
            (self.step, self.calm, self.tried) = (finer, 0.0, 0.0);
        }
    }
}

impl Default for Pace {
    fn default() -> Self {
        Self { frames: 0, seconds: 0.0, gears: [Gear::default(); 2], aloft: false, rate: 0.0, watched: 1.0 }
    }
}

impl Pace {
    /// Share of the full width and height that is drawn.
    #[must_use]
    pub fn scale(&self) -> f32 {
        SCALES[self.gears[usize::from(self.aloft)].step]
    }

    /// Takes note of where the camera is; true if the scale changed.
    pub fn go(&mut self, aloft: bool) -> bool {
        let before = self.scale();
        if aloft != self.aloft {
            (self.aloft, self.frames, self.seconds) = (aloft, 0, 0.0);
        }
        self.scale() != before
    }

    /// Counts a frame; true if the scale changed.
    pub fn count(&mut self, seconds: f32) -> bool {
        if seconds > PAUSE_SECONDS {
            (self.frames, self.seconds) = (0, 0.0);
            return false;
        }
        self.frames += 1;
        self.seconds += seconds;
        if self.seconds < WATCH_SECONDS {
            return false;
        }
        #[expect(clippy::cast_precision_loss, reason = "a few hundred frames")]
        let rate = self.frames as f32 / self.seconds;
        (self.rate, self.watched) = (rate, self.scale());
        self.gears[usize::from(self.aloft)].decide(rate, self.seconds);
        (self.frames, self.seconds) = (0, 0.0);
        self.scale() != self.watched
    }
}

/// Watches the frames.
pub fn plugin(app: &mut App) {
    app.init_resource::<Pace>().add_systems(Last, watch);
}

fn watch(mut pace: ResMut<Pace>, time: Res<Time<Real>>, stage: Res<Stage>, rig: Res<Rig>) {
    // While rooms are being built or lit again, slow frames say nothing about the picture.
    let settled = stage.is_settled() && !(stage.is_refining() && rig.doing == Move::Still);
    let moved = pace.go(rig.lift() > 0.0);
    let changed = (settled && pace.count(time.delta_secs())) || moved;
    #[cfg(target_family = "wasm")]
    {
        if changed {
            set_render_scale(pace.scale());
        }
        if settled && pace.frames == 0 && pace.rate > 0.0 {
            // For whoever looks into why it is slow on their machine: the last rate and the scale it was drawn at.
            crate::pages::dom::mark_body("data-frames", &format!("{:.1} at {}", pace.rate, pace.watched));
        }
    }
    #[cfg(not(target_family = "wasm"))]
    if changed {
        debug!("{:.1} frames a second at scale {}", pace.rate, pace.scale());
    }
}

#[cfg(target_family = "wasm")]
#[wasm_bindgen::prelude::wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setRenderScale)]
    fn set_render_scale(scale: f32);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(pace: &mut Pace, frame: f32, seconds: f32) {
        let mut passed = 0.0;
        while passed < seconds {
            pace.count(frame);
            passed += frame;
        }
    }

    #[test]
    fn a_slow_machine_draws_fewer_pixels_and_stops_when_it_is_enough() {
        let mut pace = Pace::default();
        run(&mut pace, 0.060, 2.2);
        assert_eq!(pace.scale(), 0.8);
        run(&mut pace, 0.030, 8.0);
        assert_eq!(pace.scale(), 0.8);
    }

    #[test]
    fn a_pause_is_not_a_slow_machine() {
        let mut pace = Pace::default();
        run(&mut pace, 1.0, 30.0);
        assert_eq!(pace.scale(), 1.0);
    }

    /// Lets time pass on a machine that takes `fixed` seconds a frame and `pixels` more for a full picture; the scales it
    /// went through.
    fn drive(pace: &mut Pace, (fixed, pixels): (f32, f32), seconds: f32) -> Vec<f32> {
        let (mut passed, mut scales) = (0.0, vec![pace.scale()]);
        while passed < seconds {
            // No screen shows more than sixty a second.
            let frame = (fixed + pixels * pace.scale() * pace.scale()).max(1.0 / 60.0);
            passed += frame;
            if pace.count(frame) {
                scales.push(pace.scale());
            }
        }
        scales
    }

    #[test]
    fn a_picture_that_was_slow_for_a_while_becomes_fine_again() {
        let mut pace = Pace::default();
        assert_eq!(drive(&mut pace, (0.02, 0.09), 20.0).last(), Some(&0.4));
        let scales = drive(&mut pace, (0.002, 0.012), 120.0);
        assert_eq!(scales, [0.4, 0.5, 0.65, 0.8, 1.0], "a step at a time");
    }

    #[test]
    fn what_comes_out_even_does_not_go_to_and_fro() {
        for machine in [(0.005, 0.05), (0.002, 0.045), (0.02, 0.02), (0.03, 0.03), (0.06, 0.01), (0.001, 0.2)] {
            let mut pace = Pace::default();
            drive(&mut pace, machine, 30.0);
            let scales = drive(&mut pace, machine, 600.0);
            assert_eq!(scales.len(), 1, "{machine:?}: {scales:?}");
        }
    }

    #[test]
    fn a_mistake_is_made_ever_more_rarely() {
        // Far from what a pixel should cost: each trial of a finer picture fails.
        let (mut pace, mut passed, mut trials) = (Pace::default(), 0.0, Vec::new());
        while passed < 1800.0 {
            let frame = if pace.scale() > 0.8 { 0.05 } else { 0.017 };
            passed += frame;
            if pace.count(frame) && pace.scale() > 0.8 {
                trials.push(passed);
            }
        }
        assert!((3..=5).contains(&trials.len()), "{trials:?}");
        assert!(trials.windows(3).all(|at| at[2] - at[1] > 3.0 * (at[1] - at[0])), "{trials:?}");
    }

    #[test]
    fn the_costly_view_from_outside_leaves_the_rooms_as_fine_as_they_were() {
        let mut pace = Pace::default();
        drive(&mut pace, (0.005, 0.01), 10.0);
        assert!(!pace.go(true));
        drive(&mut pace, (0.02, 0.09), 20.0);
        assert_eq!(pace.scale(), 0.4);
        assert!(pace.go(false));
        assert_eq!(pace.scale(), 1.0);
        assert!(pace.go(true));
        assert_eq!(pace.scale(), 0.4, "and what it needs is remembered");
    }
}
