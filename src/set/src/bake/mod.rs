//! Light baked into vertices: direct light of each group, one or more bounces, openness and the visibility of the sun.
//!
//! Groups are sky, lamp, screen and dawn, each for lights of strength 1, in linear light: what is baked is what a
//! white surface sends back. All of it is independent of a room's scale: lamps and openings shrink with the room.
//! The work is cut into points, so that a browser can spread it over frames; the result does not depend on how.
//!
//! It knows nothing of colours and strengths; those are the view's.

mod encode;
mod lights;
mod points;
mod scene;

use glam::Vec3;

use crate::room::Built;
use crate::spec::RoomSpec;
pub use encode::Light;
use lights::Lamps;
use points::Points;
use scene::Scene;

/// Number of light groups.
pub const GROUPS: usize = 4;
/// One value a group: sky, lamp, screen, dawn.
pub type Groups = [f32; GROUPS];

/// How much work is put into a bake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quality {
    /// Rays to each light, at least; area lights get a multiple.
    pub direct: usize,
    /// Rays over the half-sphere of each point, half as many for small things.
    pub gather: usize,
    /// Bounces of light that are followed.
    pub bounces: usize,
}

impl Quality {
    /// Ready in about a second.
    pub const QUICK: Self = Self { direct: 2, gather: 24, bounces: 1 };
    /// For stills and slow evenings.
    pub const GOOD: Self = Self { direct: 4, gather: 128, bounces: 2 };
}

/// How far a bake has come.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// Share of the work that is done, 0 to 1.
    pub done: f32,
    /// Whether all of it is.
    pub finished: bool,
}

/// Baked light of a room and of the person in it, with one scale for both.
#[derive(Debug, Clone, PartialEq)]
pub struct Baked {
    /// One entry for each vertex of [`Built::room`].
    pub room: Light,
    /// One entry for each vertex of the person's mesh.
    pub figure: Option<Light>,
}

/// A bake under way. It keeps what it needs of the room, so the room may be drawn meanwhile.
#[derive(Debug, Clone)]
pub struct Baker {
    scene: Scene,
    lamps: Lamps,
    points: Points,
    quality: Quality,
    direct: Vec<Groups>,
    sun: Vec<f32>,
    open: Vec<f32>,
    /// What comes to each point by way of others, of the bounce before and of the one at work.
    bounced: Vec<Groups>,
    next: Vec<Groups>,
    stage: usize,
    at: usize,
}

impl Baker {
    /// Begins a bake: sorts the room's triangles for tracing, traces nothing yet.
    #[must_use]
    pub fn new(built: &Built, spec: &RoomSpec, quality: Quality) -> Self {
        let points = Points::of(built, spec.ratio);
        let count = points.len();
        Self {
            scene: Scene::new(built, spec, &points),
            lamps: Lamps::new(built, spec, quality.direct.max(1)),
            points,
            quality,
            direct: vec![[0.0; GROUPS]; count],
            sun: vec![0.0; count],
            open: vec![1.0; count],
            bounced: vec![[0.0; GROUPS]; count],
            next: vec![[0.0; GROUPS]; count],
            stage: 0,
            at: 0,
        }
    }

    /// Number of points that light is baked for; less than there are vertices.
    #[must_use]
    pub fn points(&self) -> usize {
        self.points.len()
    }

    fn stages(&self) -> usize {
        1 + self.quality.bounces.max(1)
    }

    /// Traces at least `rays` rays (or what is left) and says how far it is.
    pub fn step(&mut self, rays: usize) -> Progress {
        let mut traced = 0;
        while traced < rays.max(1) && self.stage < self.stages() {
            if self.at >= self.points.len() {
                self.end_stage();
                continue;
            }
            traced += if self.stage == 0 { self.light_point() } else { self.gather_point() };
            self.at += 1;
        }
        self.progress()
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let finished = self.stage >= self.stages();
        let count = self.points.len().max(1) as f32;
        // The first stage is about a third of a gathering one.
        let (first, whole) = (0.35, 0.35 + (self.stages() - 1) as f32);
        let within = self.at as f32 / count;
        let done = match self.stage {
            0 => first * within,
            n => first + (n - 1) as f32 + within,
        };
        Progress { done: if finished { 1.0 } else { (done / whole).min(0.999) }, finished }
    }

    fn end_stage(&mut self) {
        if self.stage > 0 {
            std::mem::swap(&mut self.bounced, &mut self.next);
        }
        self.stage += 1;
        self.at = 0;
        if self.stage < self.stages() {
            let sent: Vec<Groups> = (0..self.points.len()).map(|i| self.sent(i)).collect();
            self.scene.set_sent(sent);
        }
    }

    /// What a point sends on: its own share of all that comes to it.
    fn sent(&self, i: usize) -> Groups {
        let sunny = lights::SUN_INTO * self.sun[i] * self.lamps.sun_on(self.points.places[i], self.points.normals[i]);
        let mut sent = [0.0; GROUPS];
        for (g, value) in sent.iter_mut().enumerate() {
            let from_sun = if g == lights::SKY { sunny } else { 0.0 };
            *value = self.points.albedo[i] * (self.direct[i][g] + self.bounced[i][g] + from_sun);
        }
        sent
    }

    fn light_point(&mut self) -> usize {
        let (place, normal) = (self.points.places[self.at], self.points.normals[self.at]);
        let (groups, rays) = self.lamps.direct(&self.scene, place, normal);
        let (sun, more) = self.lamps.sun(&self.scene, place, normal);
        self.direct[self.at] = groups;
        self.sun[self.at] = sun;
        rays + more
    }

    fn gather_point(&mut self) -> usize {
        let (place, normal) = (self.points.places[self.at], self.points.normals[self.at]);
        let all = self.quality.gather.max(8);
        let rays = if self.points.small[self.at] { all / 2 } else { all };
        let (groups, open) = self.scene.gather(place, normal, rays);
        self.next[self.at] = groups;
        self.open[self.at] = open;
        rays
    }

    /// Ends the bake, tracing what is left, and hands out the light.
    #[must_use]
    pub fn finish(mut self) -> Baked {
        while !self.step(usize::MAX).finished {}
        let rest = self.scene.rest_of_bounces(self.quality.bounces.max(1));
        let mut light: Vec<Groups> = Vec::with_capacity(self.points.len());
        let smooth = self.points.smoothed(&self.bounced);
        for (i, bounced) in smooth.iter().enumerate() {
            light.push(std::array::from_fn(|g| self.direct[i][g] + bounced[g] * (1.0 + rest)));
        }
        let open = self.points.smoothed_one(&self.open);
        let facing = self.points.normals.iter().map(|normal| self.lamps.facing_sun(*normal));
        let sun: Vec<f32> = self.sun.iter().zip(facing).map(|(free, facing)| free * facing).collect();
        encode::encode(&self.points, &light, &sun, &open)
    }
}

/// Light at a place as it falls from six sides: +x, -x, +y, -y, +z, -z; each sky, lamp, screen, dawn and openness, in the
/// units of the bake (not encoded). For things that move.
pub type Probe = [[f32; GROUPS + 1]; 6];

impl Baker {
    /// Light at a place of the room (metres); none before the direct light of the room is known.
    #[must_use]
    pub fn probe(&self, place: Vec3) -> Option<Probe> {
        let sides = [Vec3::X, Vec3::NEG_X, Vec3::Y, Vec3::NEG_Y, Vec3::Z, Vec3::NEG_Z];
        (self.stage > 0).then(|| {
            sides.map(|normal| {
                let (direct, _) = self.lamps.direct(&self.scene, place, normal);
                let (bounced, open) = self.scene.gather(place, normal, self.quality.gather.max(4));
                std::array::from_fn(|g| if g == GROUPS { open } else { direct[g] + bounced[g] })
            })
        })
    }
}

#[cfg(test)]
pub(crate) mod tests;
