//! Keeps the picture moving on a slow machine: measures frames and, on the web, draws fewer pixels until there are
//! enough of them a second. It changes nothing but the number of pixels.

use bevy::prelude::*;

use crate::stage::Stage;

/// Frames are counted over this long before anything is decided, seconds.
const WATCH_SECONDS: f32 = 2.0;
/// Fewer frames a second than this and the picture is drawn smaller.
const LEAST_FRAMES: f32 = 26.0;
/// The shares of the full width and height that are tried, from fine to coarse.
const SCALES: [f32; 5] = [1.0, 0.8, 0.65, 0.5, 0.4];
/// A frame this long is a pause (a hidden tab, a room being built), not a slow machine, seconds.
const PAUSE_SECONDS: f32 = 0.4;

/// Frames and scale.
#[derive(Resource, Debug)]
pub struct Pace {
    frames: u32,
    seconds: f32,
    step: usize,
    /// Frames a second over the last watch; 0 before the first.
    pub rate: f32,
    /// The scale at which that was.
    pub watched: f32,
}

impl Default for Pace {
    fn default() -> Self {
        Self { frames: 0, seconds: 0.0, step: 0, rate: 0.0, watched: 1.0 }
    }
}

impl Pace {
    /// Share of the full width and height that is drawn.
    #[must_use]
    pub fn scale(&self) -> f32 {
        SCALES[self.step]
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
        (self.rate, self.watched, self.frames, self.seconds) = (rate, self.scale(), 0, 0.0);
        let coarser = rate < LEAST_FRAMES && self.step + 1 < SCALES.len();
        self.step += usize::from(coarser);
        coarser
    }
}

/// Watches the frames.
pub fn plugin(app: &mut App) {
    app.init_resource::<Pace>().add_systems(Last, watch);
}

fn watch(mut pace: ResMut<Pace>, time: Res<Time<Real>>, stage: Res<Stage>) {
    // While rooms are being built, slow frames say nothing about the picture.
    let settled = stage.is_settled();
    let changed = settled && pace.count(time.delta_secs());
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
}
