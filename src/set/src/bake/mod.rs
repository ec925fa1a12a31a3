//! Light baked into vertices: direct light of each group, one or more bounces, openness and the visibility of the sun.
//!
//! Groups are sky, lamp, screen and dawn, each for lights of strength 1, in linear light: what is baked is what a
//! white surface sends back. Light straight from lights, the sun and what is close by are traced at every point; what
//! comes by way of others changes slowly and is traced at coarse cells, with its colour. All of it is independent of a room's scale: lamps and openings shrink with the room.
//! The work is cut into points, so that a browser can spread it over frames; the result does not depend on how.
//!
//! It knows nothing of colours and strengths; those are the view's.

mod cells;
mod encode;
mod lights;
mod points;
mod provisional;
mod scene;

use glam::Vec3;

use crate::room::Built;
use crate::spec::RoomSpec;
use crate::track;
use cells::{Cells, Heard, OPEN, TINT};
pub(crate) use encode::byte;
pub use encode::{Light, WHITE};
use lights::Lamps;
use points::{Points, of_luminance_one};
use scene::{Scene, Sent};

/// Number of light groups.
pub const GROUPS: usize = 4;
/// One value a group: sky, lamp, screen, dawn.
pub type Groups = [f32; GROUPS];

/// How much work is put into a bake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quality {
    /// Rays to each light, at least; area lights get a multiple.
    pub direct: usize,
    /// Short rays over the half-sphere of each point, for what it touches.
    pub contact: usize,
    /// Rays over the half-sphere of each cell.
    pub gather: usize,
    /// Bounces of light that are followed.
    pub bounces: usize,
}

impl Quality {
    /// Ready in a fraction of a second.
    pub const QUICK: Self = Self { direct: 2, contact: 8, gather: 16, bounces: 1 };
    /// For stills, and for rooms that stand.
    pub const GOOD: Self = Self { direct: 4, contact: 24, gather: 64, bounces: 2 };
}

/// How far a bake has come.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// Share of the work that is done, 0 to 1.
    pub done: f32,
    /// Whether all of it is.
    pub finished: bool,
}

/// What a bake costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work {
    /// Points that light is baked for; less than there are vertices.
    pub points: usize,
    /// Cells that hear what comes from afar.
    pub cells: usize,
    /// Rays traced.
    pub rays: usize,
}

/// Baked light of a room and of the person in it, with one scale for both.
#[derive(Debug, Clone, PartialEq)]
pub struct Baked {
    /// One entry for each vertex of [`Built::room`].
    pub room: Light,
    /// One entry for each vertex of the person's mesh.
    pub figure: Option<Light>,
    /// For each vertex of [`Built::room`] whether the camera may see it from its track; always, if it is not of a thing
    /// that stands in the room.
    pub seen: Vec<bool>,
}

/// Contact is smoothed over this far, metres of furniture.
const CONTACT_BLEND: f32 = 0.02;
/// What comes from afar is smoothed over this far, metres of furniture.
const FAR_BLEND: f32 = 0.07;
/// The least that is let in by what is close to a cell; what is heard there is divided by it.
const LEAST_LET_IN: f32 = 0.1;

/// Share of the colour of what comes by way of others that is kept; all of it is more than an eye, which adapts, sees.
const TINTED: f32 = 0.75;

/// Share of contact that direct light loses too: lights are larger and softer than the few patches they are traced as.
const TOUCH: f32 = 0.5;

/// Cosine to which an eye behind a point's own plane may still see what is next to it.
const BENDS: f32 = 0.3;

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Direct light, sun and contact of each point.
    Light,
    /// What each cell hears, of this bounce from 0.
    Gather(usize),
    /// What is heard between cells, at each point.
    Spread(usize),
    /// Nothing more.
    Done,
}

/// A bake under way. It keeps what it needs of the room, so the room may be drawn meanwhile.
#[derive(Debug, Clone)]
pub struct Baker {
    scene: Scene,
    lamps: Lamps,
    points: Points,
    cells: Cells,
    quality: Quality,
    direct: Vec<Groups>,
    sun: Vec<f32>,
    /// How much of what comes from afar each point lets in.
    contact: Vec<[f32; 1]>,
    /// What comes to each point from afar.
    heard: Vec<Heard>,
    /// Which points of things no place on the camera's track sees.
    unseen: Vec<bool>,
    /// The places on the track it is asked for.
    eyes: [Vec3; 6],
    /// What was last in the way of each light.
    blockers: Vec<u32>,
    stage: Stage,
    at: usize,
    /// Rays traced.
    rays: usize,
}

impl Baker {
    /// Begins a bake: sorts the room's triangles for tracing, traces nothing yet.
    #[must_use]
    pub fn new(built: &Built, spec: &RoomSpec, quality: Quality) -> Self {
        let points = Points::of(built, spec.ratio);
        let cells = Cells::of(&points);
        let lamps = Lamps::new(built, spec, quality.direct.max(1));
        let count = points.len();
        Self {
            scene: Scene::new(built, spec, &points),
            blockers: lamps.blockers(),
            lamps,
            points,
            cells,
            quality,
            direct: vec![[0.0; GROUPS]; count],
            sun: vec![0.0; count],
            contact: vec![[1.0]; count],
            heard: vec![[0.0; 8]; count],
            unseen: vec![false; count],
            eyes: track::eyes(spec.size, spec.ratio, spec.enter.1),
            stage: Stage::Light,
            at: 0,
            rays: 0,
        }
    }

    /// What the bake has cost until now.
    #[must_use]
    pub fn work(&self) -> Work {
        Work { points: self.points.len(), cells: self.cells.len(), rays: self.rays }
    }

    /// Traces at least `rays` rays (or what is left) and says how far it is.
    pub fn step(&mut self, rays: usize) -> Progress {
        let mut traced = 0;
        while traced < rays.max(1) && self.stage != Stage::Done {
            let (count, work): (usize, fn(&mut Self) -> usize) = match self.stage {
                Stage::Light => (self.points.len(), Self::light_point),
                Stage::Gather(_) => (self.cells.len(), Self::gather_cell),
                _ => (self.points.len(), Self::spread_to_point),
            };
            if self.at >= count {
                self.end_stage();
                continue;
            }
            let more = work(self);
            self.at += 1;
            self.rays += more;
            traced += more.max(1);
        }
        self.progress()
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        // Shares of the stages as measured; a spread costs next to nothing.
        let bounces = self.quality.bounces.max(1) as f32;
        let (first, each) = (0.6, 0.4 / bounces);
        let within = |count: usize| self.at as f32 / count.max(1) as f32;
        let done = match self.stage {
            Stage::Light => first * within(self.points.len()),
            Stage::Gather(n) => first + each * (n as f32 + 0.9 * within(self.cells.len())),
            Stage::Spread(n) => first + each * (n as f32 + 0.9 + 0.1 * within(self.points.len())),
            Stage::Done => return Progress { done: 1.0, finished: true },
        };
        Progress { done: done.min(0.999), finished: false }
    }

    fn end_stage(&mut self) {
        self.at = 0;
        self.stage = match self.stage {
            Stage::Light => {
                self.contact = self.points.smoothed(&self.contact, CONTACT_BLEND);
                self.cells.listen_where_open(&self.contact);
                for (open, direct) in self.contact.iter_mut().zip(&mut self.direct) {
                    open[0] = self.scene.lets_in(open[0]);
                    *direct = direct.map(|v| v * (1.0 - TOUCH * (1.0 - open[0])));
                }
                self.send();
                Stage::Gather(0)
            }
            Stage::Gather(bounce) => {
                self.cells.mix();
                Stage::Spread(bounce)
            }
            Stage::Spread(bounce) if bounce + 1 < self.quality.bounces => {
                self.send();
                Stage::Gather(bounce + 1)
            }
            Stage::Spread(_) | Stage::Done => Stage::Done,
        };
    }

    /// Lets every point send on its own share of all that comes to it.
    fn send(&mut self) {
        let sent = (0..self.points.len()).map(|i| self.sent(i)).collect();
        self.scene.set_sent(sent);
    }

    fn sent(&self, i: usize) -> Sent {
        let (sunny, let_in) = (self.sunny(i), self.contact[i][0]);
        let sent = std::array::from_fn(|g| {
            let from_sun = if g == lights::SKY { sunny } else { 0.0 };
            self.points.albedo[i] * (self.direct[i][g] + self.heard[i][g] * let_in + from_sun)
        });
        (sent, self.points.chroma[i])
    }

    /// What the sun brings to a point, as it counts for the sky group.
    fn sunny(&self, i: usize) -> f32 {
        lights::SUN_INTO * self.sun[i] * self.lamps.sun_on(self.points.places[i], self.points.normals[i])
    }

    fn light_point(&mut self) -> usize {
        let i = self.at;
        let (place, normal) = (self.points.places[i], self.points.normals[i]);
        let (groups, rays) = self.lamps.direct(&self.scene, place, normal, &mut self.blockers);
        let (sun, more) = self.lamps.sun(&self.scene, place, normal, &mut self.blockers);
        let short = self.quality.contact.max(4);
        self.direct[i] = groups;
        self.sun[i] = sun;
        let (contact, short) = self.scene.contact(place, normal, short, i, self.points.metre(i));
        self.contact[i] = [contact];
        rays + more + short + if self.points.things[i] { self.look_for(i) } else { 0 }
    }

    /// Notes whether any eye sees a point; returns how many rays it took.
    fn look_for(&mut self, i: usize) -> usize {
        let (place, normal) = (self.points.places[i], self.points.normals[i]);
        let (mut rays, mut last) = (0, scene::NOBODY);
        let seen = self.eyes.iter().any(|eye| {
            let to = *eye - place;
            let far = to.length();
            // A little from behind too: what a vertex belongs to bends round it.
            to.dot(normal) > -BENDS * far && {
                rays += 1;
                self.scene.free(place, to / far.max(1e-5), far, &mut last)
            }
        });
        self.unseen[i] = !seen;
        rays
    }

    fn gather_cell(&mut self) -> usize {
        let i = self.cells.at[self.at] as usize;
        let (place, normal) = (self.points.places[i], self.points.normals[i]);
        let rays = self.quality.gather.max(8);
        let (heard, contact) = self.scene.gather(place, normal, rays, self.at, self.points.metre(i));
        // What is close by is each point's own affair.
        let let_in = self.scene.lets_in(contact).max(LEAST_LET_IN);
        self.cells.set_heard(self.at, heard.map(|v| v / let_in));
        rays
    }

    fn spread_to_point(&mut self) -> usize {
        self.heard[self.at] = self.cells.heard_at(&self.points, self.at);
        0
    }

    /// Ends the bake, tracing what is left, and hands out the light.
    #[must_use]
    pub fn finish(mut self) -> Baked {
        while !self.step(usize::MAX).finished {}
        let rest = self.scene.rest_of_bounces(self.quality.bounces.max(1));
        let heard = self.points.smoothed(&self.heard, FAR_BLEND);
        let bounced = |i: usize, g: usize| heard[i][g] * self.contact[i][0] * (1.0 + rest);
        let light: Vec<Groups> =
            (0..heard.len()).map(|i| std::array::from_fn(|g| self.direct[i][g] + bounced(i, g))).collect();
        let open: Vec<f32> = heard.iter().zip(&self.contact).map(|(heard, open)| heard[OPEN] * open[0]).collect();
        let tint: Vec<Vec3> = (0..heard.len())
            .map(|i| {
                let by_others: f32 = (0..GROUPS).map(|g| bounced(i, g)).sum();
                let all = light[i].iter().sum::<f32>() + self.sunny(i);
                let color = of_luminance_one(Vec3::from_slice(&heard[i][TINT..]));
                Vec3::ONE.lerp(color, TINTED * by_others / all.max(1e-6))
            })
            .collect();
        let facing = self.points.normals.iter().map(|normal| self.lamps.facing_sun(*normal));
        let sun: Vec<f32> = self.sun.iter().zip(facing).map(|(free, facing)| free * facing).collect();
        encode::encode(
            &self.points,
            &encode::Values { light: &light, sun: &sun, open: &open, tint: &tint },
            &self.unseen,
        )
    }
}

#[cfg(test)]
pub(crate) mod tests;
