//! A room under construction: built and lit beside the game natively, a slice a frame in the browser; natively lit a
//! second time, finer, when it stands. It shows nothing.

use std::sync::Arc;

use set::bake::{Baked, Baker, Quality};
use set::figure::{self, Figure};
use set::mesh::Mesh;
use set::room;
use set::shell::Gap;
use set::spec::RoomSpec;

use crate::upload::VertexLight;

/// Rays traced in the browser between two looks at the clock.
#[cfg(target_family = "wasm")]
const RAYS_A_LOOK: usize = 1_500;
/// Rays traced in one go on a thread of its own.
#[cfg(not(target_family = "wasm"))]
const RAYS_A_STEP: usize = 1 << 20;

/// A room built and lit.
pub struct Built {
    room: Arc<room::Built>,
    light: Baked,
    quality: Quality,
}

impl Built {
    /// The meshes it is drawn from, each with its light.
    #[must_use]
    pub fn parts(&self) -> Vec<(&Mesh, VertexLight<'_>)> {
        let mut parts = vec![(&self.room.room, VertexLight::of(&self.light.room, None))];
        if let (Some(figure), Some(light)) = (&self.room.figure, &self.light.figure) {
            parts.push((&figure.mesh, VertexLight::of(light, Some(figure))));
        }
        parts
    }

    /// How often his left and his right hand stir, strokes a second; 0 if nobody is there.
    #[must_use]
    pub fn paces(&self) -> [f32; 2] {
        self.room.figure.as_ref().map_or([0.0; 2], |figure| figure.hands.map(|hand| hand.pace))
    }

    /// What full light of each group stands for: sky, lamp, screen, dawn.
    #[must_use]
    pub fn scale(&self) -> [f32; 4] {
        self.light.room.scale
    }

    /// Whether its light is as fine as it gets.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        self.quality == Quality::GOOD
    }

    /// Triangles of the room's mesh that stand or lie in it; all others are its shell.
    #[must_use]
    pub fn things(&self) -> std::ops::Range<usize> {
        self.room.things.clone()
    }

    /// Whether the camera may see a vertex of the room's mesh from its track.
    #[must_use]
    pub fn is_seen(&self, vertex: usize) -> bool {
        self.light.room.seen.get(vertex).copied().unwrap_or(true)
    }

    /// The gap of its window.
    #[must_use]
    pub fn gap(&self) -> &Gap {
        &self.room.gap
    }
}

/// How long a frame may build.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Slice {
    /// Milliseconds, where there is no other thread.
    Milliseconds(f64),
    /// Until the room is done.
    ToTheEnd,
}

/// A room under construction.
pub enum Job {
    /// It has not begun: the figure's file is on its way, or another room is first.
    Waiting,
    /// It is being built.
    Working(Work),
    /// It is done.
    Done(Arc<Built>),
}

impl Job {
    /// One that has not begun.
    #[must_use]
    pub fn waiting() -> Self {
        Self::Waiting
    }

    /// One that has nothing left to do.
    #[must_use]
    pub fn done(built: Arc<Built>) -> Self {
        Self::Done(built)
    }

    /// Whether it has not begun.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        matches!(self, Self::Waiting)
    }

    /// Begins to build, with light of this quality.
    #[must_use]
    pub fn start(spec: RoomSpec, figure: Option<Vec<u8>>, quality: Quality) -> Self {
        Self::Working(Work::start(spec, figure, quality))
    }

    /// Begins to light a room that is built once more, as fine as it gets.
    #[cfg(not(target_family = "wasm"))]
    #[must_use]
    pub fn finer(spec: RoomSpec, built: &Built) -> Self {
        Self::Working(Work::again(spec, built.room.clone()))
    }

    /// Goes on for a slice of about this long, or to the end; the room when it is done.
    pub fn advance(&mut self, slice: Slice) -> Option<Arc<Built>> {
        if let Self::Working(work) = self
            && let Some(built) = work.advance(slice)
        {
            *self = Self::Done(Arc::new(built));
        }
        match self {
            Self::Done(built) => Some(built.clone()),
            Self::Waiting | Self::Working(_) => None,
        }
    }
}

fn raise(spec: &RoomSpec, bytes: Option<&[u8]>) -> room::Built {
    let figure = bytes.and_then(|bytes| figure::read(bytes).ok());
    room::build(spec, &One(figure))
}

/// The one figure a room has, whatever the pose is called.
struct One(Option<Figure>);

impl figure::FigureSource for One {
    fn figure(&self, _pose: &str) -> Option<&Figure> {
        self.0.as_ref()
    }
}

#[cfg(not(target_family = "wasm"))]
mod work {
    use bevy::log::debug;
    use bevy::tasks::{AsyncComputeTaskPool, Task, block_on, futures::check_ready};

    use super::{Arc, Baker, Built, Quality, RAYS_A_STEP, RoomSpec, Slice, raise, room};

    /// A build on another thread.
    pub struct Work(Task<Built>);

    fn light(spec: &RoomSpec, room: Arc<room::Built>, quality: Quality) -> Built {
        let begun = std::time::Instant::now();
        let mut baker = Baker::new(&room, spec, quality);
        while !baker.step(RAYS_A_STEP).finished {}
        let work = baker.work();
        let light = baker.finish();
        debug!("light in {:.2} s: {work:?}", begun.elapsed().as_secs_f32());
        Built { room, light, quality }
    }

    impl Work {
        pub(super) fn start(spec: RoomSpec, figure: Option<Vec<u8>>, quality: Quality) -> Self {
            Self(AsyncComputeTaskPool::get().spawn(async move {
                let room = Arc::new(raise(&spec, figure.as_deref()));
                light(&spec, room, quality)
            }))
        }

        pub(super) fn again(spec: RoomSpec, room: Arc<room::Built>) -> Self {
            Self(AsyncComputeTaskPool::get().spawn(async move { light(&spec, room, Quality::GOOD) }))
        }

        pub(super) fn advance(&mut self, slice: Slice) -> Option<Built> {
            if slice == Slice::ToTheEnd { Some(block_on(&mut self.0)) } else { check_ready(&mut self.0) }
        }
    }
}

#[cfg(target_family = "wasm")]
mod work {
    use super::{Arc, Baker, Built, Quality, RAYS_A_LOOK, RoomSpec, Slice, raise};

    /// A build of which a slice is done a frame, on the game's own thread.
    pub struct Work {
        spec: RoomSpec,
        figure: Option<Vec<u8>>,
        quality: Quality,
        raised: Option<(set::room::Built, Baker)>,
    }

    impl Work {
        pub(super) fn start(spec: RoomSpec, figure: Option<Vec<u8>>, quality: Quality) -> Self {
            Self { spec, figure, quality, raised: None }
        }

        pub(super) fn advance(&mut self, slice: Slice) -> Option<Built> {
            let begun = js_sys::Date::now();
            let (room, mut baker) = match self.raised.take() {
                Some(raised) => raised,
                None => {
                    let room = raise(&self.spec, self.figure.as_deref());
                    let baker = Baker::new(&room, &self.spec, self.quality);
                    (room, baker)
                }
            };
            let spent = |budget: f64| js_sys::Date::now() - begun > budget;
            while !matches!(slice, Slice::Milliseconds(budget) if spent(budget)) {
                if baker.step(RAYS_A_LOOK).finished {
                    return Some(Built { room: Arc::new(room), light: baker.finish(), quality: self.quality });
                }
            }
            self.raised = Some((room, baker));
            None
        }
    }
}

pub use work::Work;
