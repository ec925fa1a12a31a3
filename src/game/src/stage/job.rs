//! A room under construction: built, given a light to be shown in at once, and lit, beside the game natively, a slice a
//! frame in the browser; lit a second time, finer, when it stands. It shows nothing.

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
    /// How finely it is lit; none if that has only begun.
    quality: Option<Quality>,
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

    /// Everything in it that does not move, in one mesh.
    #[must_use]
    pub fn mesh(&self) -> &Mesh {
        &self.room.room
    }

    /// What full light of each group stands for: sky, lamp, screen, dawn.
    #[must_use]
    pub fn scale(&self) -> [f32; 4] {
        self.light.room.scale
    }

    /// Whether its light is as fine as it gets.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        self.quality == Some(Quality::GOOD)
    }

    /// Whether it shows what the light will be like until it is baked.
    #[must_use]
    pub fn is_provisional(&self) -> bool {
        self.quality.is_none()
    }

    /// How bright its vertices are on the whole: sky, lamp, screen, dawn, and openness.
    #[must_use]
    pub fn level(&self) -> ([f32; 4], f32) {
        self.light.room.mean()
    }

    /// Triangles of the room's mesh that stand or lie in it; all others are its shell.
    #[must_use]
    pub fn things(&self) -> std::ops::Range<usize> {
        self.room.things.clone()
    }

    /// Whether the camera may see a vertex of the room's mesh from its track.
    #[must_use]
    pub fn is_seen(&self, vertex: usize) -> bool {
        self.light.seen[vertex]
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
    Working(Box<Work>),
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

    /// The room as it can be shown while it is being lit; once.
    pub fn early(&mut self) -> Option<Built> {
        if let Self::Working(work) = self { work.early() } else { None }
    }

    /// Begins to build, with light of this quality.
    #[must_use]
    pub fn start(spec: RoomSpec, figure: Option<Vec<u8>>, quality: Quality) -> Self {
        Self::Working(Box::new(Work::start(spec, figure, quality)))
    }

    /// Begins to light a room that is built once more, as fine as it gets.
    #[must_use]
    pub fn finer(spec: RoomSpec, built: &Built) -> Self {
        Self::Working(Box::new(Work::again(spec, built.room.clone())))
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

/// The room with a light that is there before any ray is traced.
fn early(room: Arc<room::Built>, baker: &Baker) -> Built {
    Built { room, light: baker.provisional(), quality: None }
}

#[cfg(not(target_family = "wasm"))]
mod work {
    use std::sync::{Mutex, PoisonError};

    use bevy::log::debug;
    use bevy::tasks::{AsyncComputeTaskPool, Task, block_on, futures::check_ready};

    use super::{Arc, Baker, Built, Quality, RAYS_A_STEP, RoomSpec, Slice, early, raise, room};

    /// Where the other thread leaves the room in its first light. When it alone still holds it, nobody waits any more.
    type Raised = Mutex<Option<Built>>;

    /// A build on another thread.
    pub struct Work {
        task: Task<Built>,
        raised: Arc<Raised>,
    }

    fn light(spec: &RoomSpec, room: Arc<room::Built>, quality: Quality, raised: &Arc<Raised>, is_new: bool) -> Built {
        let begun = std::time::Instant::now();
        let mut baker = Baker::new(&room, spec, quality);
        if is_new {
            *raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(early(room.clone(), &baker));
            debug!("a first light in {:.2} s", begun.elapsed().as_secs_f32());
        }
        while Arc::strong_count(raised) > 1 {
            if baker.step(RAYS_A_STEP).finished {
                break;
            }
        }
        if Arc::strong_count(raised) == 1 {
            return early(room, &baker);
        }
        let work = baker.work();
        let light = baker.finish();
        debug!("light in {:.2} s: {work:?}", begun.elapsed().as_secs_f32());
        Built { room, light, quality: Some(quality) }
    }

    impl Work {
        pub(super) fn start(spec: RoomSpec, figure: Option<Vec<u8>>, quality: Quality) -> Self {
            let raised = Arc::new(Raised::default());
            let left = raised.clone();
            let task = AsyncComputeTaskPool::get().spawn(async move {
                let room = Arc::new(raise(&spec, figure.as_deref()));
                light(&spec, room, quality, &left, true)
            });
            Self { task, raised }
        }

        pub(super) fn again(spec: RoomSpec, room: Arc<room::Built>) -> Self {
            let raised = Arc::new(Raised::default());
            let left = raised.clone();
            let pool = AsyncComputeTaskPool::get();
            let task = pool.spawn(async move { light(&spec, room, Quality::GOOD, &left, false) });
            Self { task, raised }
        }

        pub(super) fn early(&mut self) -> Option<Built> {
            self.raised.lock().unwrap_or_else(PoisonError::into_inner).take()
        }

        pub(super) fn advance(&mut self, slice: Slice) -> Option<Built> {
            if slice == Slice::ToTheEnd { Some(block_on(&mut self.task)) } else { check_ready(&mut self.task) }
        }
    }
}

#[cfg(target_family = "wasm")]
mod work {
    use super::{Arc, Baker, Built, Quality, RAYS_A_LOOK, RoomSpec, Slice, early, raise, room};
    use crate::pages::dom;

    /// A build of which a slice is done a frame, on the game's own thread.
    pub struct Work {
        spec: RoomSpec,
        quality: Quality,
        step: Step,
        early: Option<Built>,
    }

    /// How far it has come. What cannot be cut into slices is a frame's work each.
    enum Step {
        Shape(Option<Vec<u8>>),
        /// Raised in so many milliseconds; none if it stands already and needs no first light.
        Sorting(Arc<room::Built>, Option<f64>),
        Light(Arc<room::Built>, Box<Baker>),
        Done,
    }

    impl Work {
        pub(super) fn start(spec: RoomSpec, figure: Option<Vec<u8>>, quality: Quality) -> Self {
            Self { spec, quality, step: Step::Shape(figure), early: None }
        }

        pub(super) fn again(spec: RoomSpec, room: Arc<room::Built>) -> Self {
            Self { spec, quality: Quality::GOOD, step: Step::Sorting(room, None), early: None }
        }

        pub(super) fn early(&mut self) -> Option<Built> {
            self.early.take()
        }

        pub(super) fn advance(&mut self, slice: Slice) -> Option<Built> {
            let begun = js_sys::Date::now();
            let since = || js_sys::Date::now() - begun;
            let (step, built) = match std::mem::replace(&mut self.step, Step::Done) {
                Step::Shape(figure) => {
                    let room = Arc::new(raise(&self.spec, figure.as_deref()));
                    (Step::Sorting(room, Some(since())), None)
                }
                Step::Sorting(room, raised) => {
                    let baker = Box::new(Baker::new(&room, &self.spec, self.quality));
                    if let Some(raised) = raised {
                        let sorted = since();
                        self.early = Some(early(room.clone(), &baker));
                        // For whoever looks into why it is slow on their machine: shape, order for rays, first light.
                        let lit = since() - sorted;
                        dom::mark_body("data-raised", &format!("{raised:.0} + {sorted:.0} + {lit:.0} ms"));
                    }
                    (Step::Light(room, baker), None)
                }
                Step::Light(room, mut baker) => loop {
                    if matches!(slice, Slice::Milliseconds(budget) if since() > budget) {
                        break (Step::Light(room, baker), None);
                    }
                    if baker.step(RAYS_A_LOOK).finished {
                        break (Step::Done, Some(Built { room, light: baker.finish(), quality: Some(self.quality) }));
                    }
                },
                Step::Done => (Step::Done, None),
            };
            self.step = step;
            built
        }
    }
}

pub use work::Work;
