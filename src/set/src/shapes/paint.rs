//! Paint: a colour with the slow drift in value and the worn edges that make a surface look made by hand.

use glam::Vec3;

use super::noise::fractal;
use crate::mesh::Surface;
use crate::spec::Rgb;

/// How a surface is painted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paint {
    /// Linear RGB.
    pub color: Rgb,
    /// Fine texture.
    pub surface: Surface,
    /// Share by which the value drifts, 0.07 to 0.16 for matte surfaces.
    pub drift: f32,
    /// Swings of the drift per metre.
    pub pace: f32,
    /// Share by which worn edges are lighter; 0 spares the extra vertices.
    pub wear: f32,
    /// Seed of the drift.
    pub seed: u32,
}

impl Paint {
    /// A colour on a surface with a drift of 10 % and no worn edges.
    #[must_use]
    pub const fn new(color: Rgb, surface: Surface) -> Self {
        Self { color, surface, drift: 0.10, pace: 5.0, wear: 0.0, seed: 0 }
    }

    /// A colour written as 0xRRGGBB in sRGB.
    #[must_use]
    pub fn hex(hex: u32, surface: Surface) -> Self {
        Self::new(srgb(hex), surface)
    }

    /// Another drift.
    #[must_use]
    pub const fn drift(mut self, share: f32) -> Self {
        self.drift = share;
        self
    }

    /// Another pace of the drift, swings per metre.
    #[must_use]
    pub const fn pace(mut self, per_metre: f32) -> Self {
        self.pace = per_metre;
        self
    }

    /// Worn edges, lighter by this share.
    #[must_use]
    pub const fn wear(mut self, share: f32) -> Self {
        self.wear = share;
        self
    }

    /// Another seed.
    #[must_use]
    pub const fn seed(mut self, seed: u32) -> Self {
        self.seed = seed;
        self
    }

    /// The same, its colour multiplied.
    #[must_use]
    pub fn times(mut self, factor: f32) -> Self {
        self.color *= factor;
        self
    }

    /// The same in another colour.
    #[must_use]
    pub const fn color(mut self, color: Rgb) -> Self {
        self.color = color;
        self
    }

    /// The colour at a place (metres).
    #[must_use]
    pub fn at(&self, place: Vec3) -> Rgb {
        let drift = 1.0 + self.drift * fractal(place * self.pace + Vec3::splat(0.37), self.seed);
        (self.color * drift).max(Vec3::ZERO)
    }

    /// The colour on an edge at a place (metres).
    #[must_use]
    pub fn edge(&self, place: Vec3) -> Rgb {
        let rubbed = 0.6 + 0.4 * fractal(place * self.pace * 4.0, self.seed ^ 0x77);
        self.at(place) * (1.0 + self.wear * rubbed) + Vec3::splat(0.02 * self.wear * rubbed)
    }
}

/// Linear RGB of a colour written as 0xRRGGBB in sRGB.
#[must_use]
pub fn srgb(hex: u32) -> Rgb {
    let part = |shift: u32| {
        let c = ((hex >> shift) & 0xff) as f32 / 255.0;
        if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    Vec3::new(part(16), part(8), part(0))
}
