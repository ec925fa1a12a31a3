//! The tiny camera on its track: eased rides from doorway to doorway, a look around within a cone, a step close to a
//! thing and back, the pull back. It builds no rooms and knows no story but where it should be.

mod pose;

use bevy::prelude::*;
use story::command::Event;
use story::page::Way;

use set::track::{CONE, ease};

use crate::aloft::{self, Berth, Plan};
use crate::lens::ShiftLens;
use crate::narrative::{Motion, Shown, Story, Told};
use crate::stage::Stage;

pub use pose::Pose;

/// Seconds of a step towards a thing.
const STEP_SECONDS: f32 = 1.5;
/// Seconds of the way in by the door, and the share of them in which the door opens.
pub(crate) const ENTER_SECONDS: f32 = 5.0;
const DOOR_FIRST: f32 = 0.30;
/// How far the slow push towards the door goes, of the way to it, and in about how many seconds.
const PUSH: f32 = 0.22;
const PUSH_SECONDS: f32 = 16.0;

/// Share of the screen that text covers, at the right and at the bottom.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq)]
pub struct Covered(pub Vec2);

/// What the camera is doing.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Move {
    /// It stands.
    #[default]
    Still,
    /// It waits in front of a room that is not built yet.
    Waiting {
        /// Index of that room.
        to: usize,
    },
    /// It rides to the next room in or out, or through the door.
    Riding {
        /// Index of the room it rides to; none through the door of the first.
        to: Option<usize>,
        /// Share of the time that has passed, 0 to 1.
        share: f32,
    },
    /// It comes in by the door of the home, which opens for it.
    Entering {
        /// Share of the time that has passed, 0 to 1.
        share: f32,
    },
    /// It steps towards a thing or back.
    Stepping {
        /// Where it came from.
        from: Pose,
        /// Where it goes.
        to: Pose,
        /// Share of the time that has passed.
        share: f32,
    },
    /// It flies off its track, along the rooms or back.
    Flying {
        /// Where it came from.
        from: Pose,
        /// Where it goes.
        to: Pose,
        /// Share of the time that has passed.
        share: f32,
        /// How long it takes, seconds.
        seconds: f32,
        /// How far it is off its track at the beginning and at the end, 0 to 1.
        lift: (f32, f32),
    },
}

/// The camera's state.
#[derive(Resource, Debug, Clone)]
pub struct Rig {
    /// Index of the room it is in; the world's origin is that room's way in.
    pub room: usize,
    /// The direction of the ride.
    pub way: Way,
    /// What it is doing.
    pub doing: Move,
    /// Where it is.
    pub pose: Pose,
    /// Where the player looks, added to the pose: left and up, radians.
    pub look: Vec2,
    /// Whether it stands close to a thing.
    pub close: bool,
    /// Whether it stands before the door of the home.
    pub outside: bool,
    /// How far it has come in its slow push towards the door, 0 to 1.
    pub pushed: f32,
    /// Where it left its track to see the set from outside, while it does.
    pub aloft: Option<Berth>,
}

impl Default for Rig {
    fn default() -> Self {
        let pose = Pose::level(Vec3::new(0.0, 0.5, 0.0), 1.0);
        Self {
            room: 0,
            way: Way::In,
            doing: Move::Still,
            pose,
            look: Vec2::ZERO,
            close: false,
            outside: true,
            pushed: 0.0,
            aloft: None,
        }
    }
}

/// How far it has come to the room it rides to, eased, 0 to 1; 1 when it stands.
impl Rig {
    /// Eased share of the ride under way.
    #[must_use]
    pub fn ridden(&self) -> f32 {
        match self.doing {
            Move::Riding { share, .. } | Move::Entering { share } => ease(share),
            _ => 1.0,
        }
    }

    /// The room whose light the eye adapts to: the one it rides to, or the one it is in.
    #[must_use]
    pub fn toward(&self) -> usize {
        match self.doing {
            Move::Riding { to: Some(to), .. } | Move::Waiting { to } => to,
            _ => self.room,
        }
    }

    /// How far it is off its track, eased, 0 to 1.
    #[must_use]
    pub fn lift(&self) -> f32 {
        self.lift_of(self.aloft.is_some())
    }

    /// The same, if it counts as off its track while it stands.
    pub(crate) fn lift_of(&self, aloft: bool) -> f32 {
        match self.doing {
            Move::Flying { share, lift: (from, to), .. } => from + (to - from) * ease(share),
            _ => f32::from(u8::from(aloft)),
        }
    }

    /// Whether it moves or is about to.
    #[must_use]
    pub fn is_riding(&self) -> bool {
        matches!(self.doing, Move::Riding { .. } | Move::Waiting { .. } | Move::Entering { .. })
    }

    /// Whether it is on its way through the door of the home.
    #[must_use]
    pub fn is_passing_the_door(&self) -> bool {
        matches!(self.doing, Move::Riding { to: None, .. } | Move::Entering { .. })
    }
}

/// Moves the camera by the story's events and by looking around.
pub fn plugin(app: &mut App) {
    app.init_resource::<Rig>()
        .init_resource::<Covered>()
        .init_resource::<Plan>()
        .add_systems(Update, (follow, travel, aim).chain().in_set(crate::Order::Camera));
}

/// Spawns the camera on a target; the window if none is named.
pub fn spawn(commands: &mut Commands, target: Option<bevy::camera::RenderTarget>) -> Entity {
    let lens = Projection::custom(ShiftLens::default());
    let mut camera = commands.spawn((Camera2d, lens, Msaa::Off, Transform::default()));
    if let Some(target) = target {
        camera.insert(target);
    }
    camera.id()
}

fn follow(
    mut told: MessageReader<Told>,
    mut rig: ResMut<Rig>,
    stage: Res<Stage>,
    shown: Res<Shown>,
    story: Res<Story>,
    mut plan: ResMut<Plan>,
) {
    for Told(event) in told.read() {
        match event {
            Event::Ride { to, way, .. } if rig.aloft.is_some() => {
                rig.way = *way;
                enter(&mut rig, &stage, &plan, shown.motion, to.saturating_sub(1));
            }
            Event::Ride { from, to, way } => ride(&mut rig, &stage, shown.motion, *from, to.saturating_sub(1), *way),
            Event::Overlook(room) => {
                *plan = Plan::of(&story.0, *room);
                aloft::overlook(&mut rig, &plan, shown.motion);
            }
            Event::Board => aloft::board(&mut rig, &plan, shown.motion),
            Event::Turn => rig.way = Way::Out,
            Event::Approach(thing) => {
                if let Some(target) = stage.close_up(&story.0, rig.room, *thing) {
                    rig.close = true;
                    step(&mut rig, target, shown.motion);
                }
            }
            Event::StepBack => {
                rig.close = false;
                let stop = stage.stop(rig.room);
                step(&mut rig, stop, shown.motion);
            }
            Event::Leave => {
                rig.look = Vec2::ZERO;
                rig.doing = Move::Riding { to: None, share: if shown.motion == Motion::Cuts { 1.0 } else { 0.0 } };
            }
            Event::Page
            | Event::Redress
            | Event::Save
            | Event::Setting(..)
            | Event::Hide
            | Event::Show
            | Event::Presenter
            | Event::OpenPresenter
            | Event::Freeze(_)
            | Event::Export(_) => {}
            Event::Wipe => *rig = Rig::default(),
        }
    }
}

fn ride(rig: &mut Rig, stage: &Stage, motion: Motion, from: Option<usize>, to: usize, way: Way) {
    rig.way = way;
    rig.close = false;
    rig.look = Vec2::ZERO;
    let neighbour = from.is_some() && to.abs_diff(rig.room) == 1 && !rig.outside;
    if rig.outside && from.is_none() && to == 0 && motion != Motion::Cuts {
        rig.room = 0;
        rig.doing = Move::Entering { share: 0.0 };
    } else if neighbour && motion != Motion::Cuts {
        rig.pose = stage.stop(rig.room);
        rig.doing = Move::Waiting { to };
    } else {
        rig.room = to;
        rig.outside = false;
        rig.pose = stage.stop(to);
        rig.doing = Move::Still;
    }
}

/// Comes down from outside into a room.
fn enter(rig: &mut Rig, stage: &Stage, plan: &Plan, motion: Motion, to: usize) {
    // A room that does not stand yet cannot be come down to.
    let motion = if stage.slot(to).is_some() { motion } else { Motion::Cuts };
    aloft::land(rig, plan, motion, to, stage.stop(to));
    (rig.outside, rig.close) = (false, false);
}

fn step(rig: &mut Rig, to: Pose, motion: Motion) {
    rig.look = Vec2::ZERO;
    match motion {
        Motion::Full => rig.doing = Move::Stepping { from: rig.pose, to, share: 0.0 },
        // Gentle: the camera turns to the thing from where it stands.
        Motion::Gentle => {
            let to = Pose { at: rig.pose.at, ..to };
            rig.doing = Move::Stepping { from: rig.pose, to, share: 0.0 };
        }
        Motion::Cuts => {
            rig.pose = to;
            rig.doing = Move::Still;
        }
    }
}

fn travel(mut rig: ResMut<Rig>, time: Res<Time>, stage: Res<Stage>, shown: Res<Shown>) {
    let slow = if shown.motion == Motion::Gentle { 1.7 } else { 1.0 };
    match rig.doing {
        // Rooms are put up, let go and stretched while it stands: its place is always that of the room as it is.
        Move::Still if !rig.close && !rig.outside => rig.pose = stage.stop(rig.room),
        Move::Still if rig.outside && rig.aloft.is_none() => {
            // A slow push towards the door, as long as nobody has begun.
            let push =
                if shown.motion == Motion::Full && rig.way == Way::In { time.delta_secs() / PUSH_SECONDS } else { 0.0 };
            rig.pushed += push * (1.0 - rig.pushed);
            rig.pose = stage.on_the_way(rig.room, None, 1.0 - PUSH * rig.pushed);
        }
        Move::Still => {}
        Move::Entering { share } => {
            // The door opens first.
            let ready = stage.is_ready(0);
            let share = share + if ready { time.delta_secs() / (ENTER_SECONDS * slow) } else { 0.0 };
            let (from, moved) = (1.0 - PUSH * rig.pushed, ease((share - DOOR_FIRST) / (1.0 - DOOR_FIRST)));
            rig.pose = stage.on_the_way(0, None, from * (1.0 - moved));
            rig.doing = Move::Entering { share };
            if share >= 1.0 {
                rig.outside = false;
                rig.pushed = 0.0;
                arrive(&mut rig, &stage, Some(0));
            }
        }
        Move::Waiting { to } => {
            if stage.is_ready(to) {
                rig.doing = Move::Riding { to: Some(to), share: 0.0 };
            }
        }
        Move::Stepping { from, to, share } => {
            let share = share + time.delta_secs() / (STEP_SECONDS * slow);
            rig.pose = from.between(to, ease(share));
            rig.doing = if share >= 1.0 { Move::Still } else { Move::Stepping { from, to, share } };
        }
        Move::Flying { from, to, share, seconds, lift } => {
            let share = share + time.delta_secs() / (seconds * slow);
            rig.pose = from.between(to, ease(share));
            rig.doing = if share >= 1.0 { Move::Still } else { Move::Flying { from, to, share, seconds, lift } };
        }
        Move::Riding { to, share } => {
            let share = share + time.delta_secs() / (stage.seconds(rig.room, to) * slow).max(0.01);
            rig.pose = stage.on_the_way(rig.room, to, ease(share));
            rig.doing = Move::Riding { to, share };
            if share >= 1.0 {
                arrive(&mut rig, &stage, to);
            }
        }
    }
}

fn arrive(rig: &mut Rig, stage: &Stage, to: Option<usize>) {
    rig.doing = Move::Still;
    match to {
        Some(to) => {
            rig.room = to;
            rig.pose = stage.stop(to);
        }
        None => rig.outside = true,
    }
}

/// Arrives at once, when the player does not want to wait for the ride.
pub fn hurry(rig: &mut Rig) {
    match &mut rig.doing {
        Move::Riding { share, .. }
        | Move::Entering { share }
        | Move::Stepping { share, .. }
        | Move::Flying { share, .. } => {
            *share = 1.0;
        }
        Move::Still | Move::Waiting { .. } => {}
    }
}

/// Turns the look by a drag across the picture, kept within the cone.
pub fn look_around(rig: &mut Rig, turn: Vec2) {
    rig.look = (rig.look + turn).clamp(-CONE, CONE);
}

fn aim(
    rig: Res<Rig>,
    covered: Res<Covered>,
    time: Res<Time>,
    shown: Res<Shown>,
    mut cameras: Query<(&mut Transform, &mut Projection), With<Camera2d>>,
) {
    for (mut transform, mut projection) in &mut cameras {
        let turn = rig.pose.turn + rig.look;
        *transform = Transform::from_translation(rig.pose.at)
            .with_rotation(Quat::from_rotation_y(turn.x) * Quat::from_rotation_x(turn.y));
        if let Projection::Custom(custom) = projection.as_mut()
            && let Some(lens) = custom.get_mut::<ShiftLens>()
        {
            // The picture makes room for the page as softly as the camera moves.
            let share = if shown.motion == Motion::Cuts { 1.0 } else { 1.0 - (-6.0 * time.delta_secs()).exp() };
            lens.covered = lens.covered.lerp(covered.0, share);
            lens.zoom = rig.pose.zoom;
            lens.rise = rig.pose.rise;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_look_stays_within_its_cone() {
        let mut rig = Rig::default();
        look_around(&mut rig, Vec2::new(9.0, -9.0));
        assert_eq!(rig.look, Vec2::new(CONE.x, -CONE.y));
    }
}
