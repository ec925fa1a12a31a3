//! Where a surface is cut so that its vertices can carry light: close together near its ends, wider in the middle.

/// How finely a length is cut.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Cuts {
    /// Metres.
    pub length: f32,
    /// Spacing near the ends, metres.
    pub fine: f32,
    /// Spacing in the middle, metres.
    pub wide: f32,
    /// How far from an end "near" reaches, metres.
    pub near: f32,
}

impl Cuts {
    /// The usual for a length of a room of this ratio.
    pub(super) fn of(length: f32, ratio: f32) -> Self {
        Self { length, fine: 0.10 * ratio, wide: 0.36 * ratio, near: 0.30 * ratio }
    }

    fn spacing(&self, at: f32) -> f32 {
        let end = at.min(self.length - at).max(0.0);
        let t = ((end - self.near * 0.5) / self.near).clamp(0.0, 1.0);
        self.fine + (self.wide - self.fine) * t * t
    }

    /// Places from `from` to `to`, both included.
    pub(super) fn between(&self, from: f32, to: f32) -> Vec<f32> {
        const SAMPLES: usize = 96;
        let step = (to - from) / SAMPLES as f32;
        let mut reached = Vec::with_capacity(SAMPLES + 1);
        let mut sum = 0.0;
        reached.push(0.0);
        for i in 0..SAMPLES {
            sum += step / self.spacing(from + (i as f32 + 0.5) * step).max(1e-3);
            reached.push(sum);
        }
        let pieces = (sum.round() as usize).clamp(1, 80);
        let mut places = Vec::with_capacity(pieces + 1);
        let mut sample = 0;
        for piece in 0..=pieces {
            let wanted = sum * piece as f32 / pieces as f32;
            while sample + 1 < SAMPLES && reached[sample + 1] < wanted {
                sample += 1;
            }
            let run = (reached[sample + 1] - reached[sample]).max(1e-6);
            places.push(from + (sample as f32 + ((wanted - reached[sample]) / run).clamp(0.0, 1.0)) * step);
        }
        if let Some(last) = places.last_mut() {
            *last = to;
        }
        places
    }

    /// Places over the whole length that include the given ones.
    pub(super) fn with(&self, fixed: &[f32]) -> Vec<f32> {
        let mut stops: Vec<f32> = fixed.iter().copied().filter(|f| *f > 1e-3 && *f < self.length - 1e-3).collect();
        stops.extend([0.0, self.length]);
        stops.sort_by(f32::total_cmp);
        stops.dedup_by(|a, b| (*a - *b).abs() < 1e-3);
        let mut places = vec![0.0];
        for pair in stops.windows(2) {
            places.extend(self.between(pair[0], pair[1]).into_iter().skip(1));
        }
        places
    }
}
