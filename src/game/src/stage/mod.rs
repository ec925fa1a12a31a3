//! The window of rooms: only the rooms the camera can see exist, two to either side of it, whatever the length of the
//! track. It asks for rooms to be built, shows them when they are, and lets them go.

pub mod drawn;
mod finer;
pub mod idle;
pub mod job;
mod landing;
pub mod lights;
mod live;
mod look;
mod lot;
mod places;
mod show;
mod turned;

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use bevy::prelude::*;
use set::bake::Quality;
use set::dust::Beam;
use set::spec::RoomSpec;
use story::command::Event;
use story::dressing::Dressing;
use story::raw::RawDoor;

use crate::bytes::Bytes;
use crate::camera::{Move, Rig};
use crate::material::{Look, RoomMaterial};
use crate::narrative::{Story, Told, Trouble};
use crate::textures::Textures;
use job::{Built, Job, Slice};

/// Rooms to either side of the camera's that exist.
pub const WINDOW: usize = 2;
/// Built rooms that are kept after they leave the window, so that the ride back does not wait for them.
const KEPT: usize = 24;

/// A room of the window.
pub struct Slot {
    /// Which room it is: in another part of the story another one has its place.
    id: String,
    /// What it is built from.
    pub spec: RoomSpec,
    /// What the story wants it to show.
    pub dressing: Dressing,
    /// Its build, while that is under way.
    job: Option<Job>,
    /// Its second lighting, while that is under way.
    finer: Option<Job>,
    /// What it is cut for.
    view: show::View,
    /// What stands on the stage.
    shown: Option<Standing>,
    /// Share of the light of its way that has come up, 0 to 1.
    pub relit: f32,
}

/// A room that stands on the stage.
pub struct Standing {
    root: Entity,
    /// What it is cut for.
    view: show::View,
    /// Whether its light is as fine as it gets.
    fine: bool,
    /// Its materials, one for each finish.
    pub materials: [Handle<RoomMaterial>; 4],
    /// The person's materials, one for each finish.
    pub of_person: [Handle<RoomMaterial>; 4],
    /// How often his left and his right hand stir, strokes a second.
    pub paces: [f32; 2],
    /// Its light on the way in and on the way out.
    pub looks: [Look; 2],
    /// Exposure in stops on the way in and on the way out.
    pub exposure: [f32; 2],
    /// How bright it is on the whole, and from what that comes.
    pub level: lights::Level,
    /// The game on its television.
    game: Option<live::Game>,
    /// Where the sun comes in.
    pub beam: Option<Beam>,
}

/// The rooms that exist.
#[derive(Resource, Default)]
pub struct Stage {
    slots: BTreeMap<usize, Slot>,
    kept: VecDeque<(RoomSpec, Arc<Built>)>,
    figures: BTreeMap<String, Handle<Bytes>>,
    /// Build everything before the next frame and light it finely, for stills.
    pub at_once: bool,
    /// Light rooms quickly and leave it at that, for stills of which many are needed and for films.
    pub quick_light: bool,
    /// Show a room in its first light also where it stood in another shape before, for whoever changes it by hand.
    pub eager: bool,
    /// Show this door instead of the story's, for stills.
    pub door: Option<RawDoor>,
}

impl Stage {
    /// The room at this index, if it exists.
    #[must_use]
    pub fn slot(&self, room: usize) -> Option<&Slot> {
        self.slots.get(&room)
    }

    /// All rooms that exist, to change them.
    pub fn slots_mut(&mut self) -> impl Iterator<Item = (usize, &mut Slot)> {
        self.slots.iter_mut().map(|(room, slot)| (*room, slot))
    }

    /// All rooms that exist.
    pub fn slots(&self) -> impl Iterator<Item = (usize, &Slot)> {
        self.slots.iter().map(|(room, slot)| (*room, slot))
    }

    /// Whether the room stands on the stage, as it should be or as it was.
    #[must_use]
    pub fn is_ready(&self, room: usize) -> bool {
        self.slots.get(&room).is_some_and(|slot| slot.shown.is_some() || slot.job.is_none())
    }

    /// Whether every room of the window stands as it should be.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        !self.slots.is_empty() && self.slots.values().all(|slot| slot.shown.is_some() && slot.job.is_none())
    }

    /// Whether a room that stands is being lit again.
    #[must_use]
    pub fn is_refining(&self) -> bool {
        self.slots.values().any(|slot| slot.finer.is_some())
    }

    /// Whether the rooms of the window are known, built or not; where there is no graphics device none is ever shown.
    #[must_use]
    pub fn is_planned(&self) -> bool {
        !self.slots.is_empty()
    }

    /// How many rooms exist, built or not.
    #[must_use]
    pub fn planned(&self) -> usize {
        self.slots.len()
    }

    /// Size of furniture in the room.
    #[must_use]
    pub fn ratio(&self, room: usize) -> f32 {
        self.slots.get(&room).map_or(1.0, |slot| slot.spec.ratio)
    }
}

/// Keeps the window of rooms.
pub fn plugin(app: &mut App) {
    app.init_resource::<Stage>()
        .init_resource::<lot::LotStage>()
        .add_systems(
            Update,
            (want, look::renew, build, finer::refine, turned::turn, show::hide_unseen, lot::put_up)
                .chain()
                .in_set(crate::Order::Stage),
        )
        .add_systems(Update, lot::light.after(lights::mix).in_set(crate::Order::Light))
        .add_plugins((lights::plugin, landing::plugin, live::plugin));
}

/// Decides which rooms exist and what they should show.
fn want(
    mut stage: ResMut<Stage>,
    story: Res<Story>,
    rig: Res<Rig>,
    mut told: MessageReader<Told>,
    mut commands: Commands,
    assets: Option<Res<AssetServer>>,
    bytes: Option<Res<Assets<Bytes>>>,
) {
    let Some(pack) = story.0.pack() else { return };
    // Where nobody looks no figure is fetched.
    let assets = assets.filter(|_| bytes.is_some());
    let changed = told.read().any(|Told(event)| {
        matches!(event, Event::Redress | Event::Turn | Event::Ride { .. } | Event::Overlook(_) | Event::Board)
    });
    let center = rig.toward().min(pack.rooms.len().saturating_sub(1));
    let first = center.min(rig.room).saturating_sub(WINDOW);
    let last = (center.max(rig.room) + WINDOW).min(pack.rooms.len() - 1);
    let is_other = |room: usize, slot: &Slot| pack.rooms.get(room).is_none_or(|room| room.id != slot.id);
    let stays = |room: usize, slot: &Slot| (first..=last).contains(&room) && !is_other(room, slot);
    let gone = stage.slots.iter().filter(|(room, slot)| !stays(**room, slot));
    let gone: Vec<usize> = gone.map(|(room, _)| *room).collect();
    for room in gone {
        if let Some(Standing { root, .. }) = stage.slots.remove(&room).and_then(|slot| slot.shown) {
            commands.entity(root).despawn();
        }
    }
    for room in first..=last {
        if changed || !stage.slots.contains_key(&room) {
            want_room(&mut stage, &story, &rig, room, assets.as_deref());
        }
    }
}

fn want_room(stage: &mut Stage, story: &Story, rig: &Rig, room: usize, assets: Option<&AssetServer>) {
    let Some(pack) = story.0.pack() else { return };
    // From outside every room shows the way on which it was passed last.
    let seen = story.0.journey().filter(|_| rig.aloft.is_some()).map(|journey| journey.way_of(room));
    let Some(dressing) = crate::dressing(&story.0, room, seen.unwrap_or(rig.way)) else { return };
    let spec = crate::dress::spec(&pack.rooms[room], &dressing, room);
    if let (Some((pose, ..)), Some(assets)) = (&spec.figure, assets)
        && !stage.figures.contains_key(pose)
    {
        stage.figures.insert(pose.clone(), assets.load(format!("figure/{pose}.fig")));
    }
    let on_track = show::View::on_track((room, pack.rooms.as_slice()), spec.ratio);
    if let Some(slot) = stage.slots.get_mut(&room).filter(|slot| matches!(slot.view, show::View::Track(_))) {
        slot.view = on_track.clone();
    }
    match stage.slots.get_mut(&room) {
        // What is being looked at does not change under one's eyes but in its light.
        Some(slot) if slot.spec == spec => slot.dressing = dressing,
        Some(slot) => {
            let turned = slot.dressing.way != dressing.way;
            slot.spec = spec;
            slot.dressing = dressing;
            slot.job = Some(Job::waiting());
            slot.finer = None;
            if turned {
                slot.relit = 0.0;
            }
        }
        None => {
            let slot = Slot {
                id: pack.rooms[room].id.clone(),
                spec,
                dressing,
                job: Some(Job::waiting()),
                finer: None,
                view: on_track,
                shown: None,
                relit: 0.0,
            };
            stage.slots.insert(room, slot);
        }
    }
}

/// Drives builds, nearest room first, one at a time, and puts finished rooms on the stage.
fn build(
    mut stage: ResMut<Stage>,
    story: Res<Story>,
    rig: Res<Rig>,
    bytes: Option<Res<Assets<Bytes>>>,
    assets: Option<Res<AssetServer>>,
    textures: Option<Res<Textures>>,
    mut view: Option<(ResMut<Assets<Mesh>>, ResMut<Assets<RoomMaterial>>)>,
    mut commands: Commands,
    mut trouble: ResMut<Trouble>,
) {
    let Some(pack) = story.0.pack() else { return };
    let stage = stage.as_mut();
    if view.is_none() {
        // Nobody looks: there is nothing to build.
        stage.slots.values_mut().for_each(|slot| slot.job = None);
        return;
    }
    let ready = textures.as_deref().filter(|textures| textures.ready);
    let slice = if stage.at_once { Slice::ToTheEnd } else { Slice::Milliseconds(patience(rig.doing)) };
    let mut order: Vec<usize> = stage.slots.keys().copied().collect();
    // What shows nothing yet comes first: it is raised, one room a frame at most, before any other is lit.
    order.sort_by_key(|room| (stage.slots[room].shown.is_some(), room.abs_diff(rig.toward())));
    for room in order {
        let Some(slot) = stage.slots.get_mut(&room) else { continue };
        let Some(job) = slot.job.as_mut() else { continue };
        if job.is_waiting() {
            let kept = stage.kept.iter().find(|(spec, _)| *spec == slot.spec).map(|(_, built)| built.clone());
            let figure = match figure_of(&slot.spec, &stage.figures, bytes.as_deref(), assets.as_deref(), &mut trouble)
            {
                Ok(figure) => figure,
                Err(NotYet) => continue,
            };
            let quality = if stage.at_once && !stage.quick_light { Quality::GOOD } else { Quality::QUICK };
            *job = kept.map_or_else(|| Job::start(slot.spec.clone(), figure, quality), Job::done);
        }
        let place = (room, pack.rooms.as_slice());
        let Some(built) = job.advance(slice) else {
            if stage.at_once {
                continue;
            }
            // What stands as it was looks better than what will stand does in its first light.
            if let (Some((meshes, materials)), Some(textures)) = (view.as_mut(), ready)
                && (slot.shown.is_none() || stage.eager)
                && let Some(early) = job.early()
            {
                show::put_up(&early, place, slot, textures, meshes, materials, &mut commands);
            }
            break;
        };
        if let (Some((meshes, materials)), Some(textures)) = (view.as_mut(), textures.as_deref()) {
            if !textures.ready {
                break;
            }
            show::put_up(&built, place, slot, textures, meshes, materials, &mut commands);
        }
        slot.job = None;
        keep(&mut stage.kept, &slot.spec, built);
        if !stage.at_once {
            break;
        }
    }
}

/// Puts a built room first among those that are kept.
fn keep(kept: &mut VecDeque<(RoomSpec, Arc<Built>)>, spec: &RoomSpec, built: Arc<Built>) {
    kept.retain(|(other, _)| other != spec);
    kept.push_front((spec.clone(), built));
    kept.truncate(KEPT);
}

/// How long a frame may build, milliseconds: a ride must not stutter, a wait should be short.
fn patience(doing: Move) -> f64 {
    match doing {
        Move::Riding { .. } | Move::Entering { .. } | Move::Stepping { .. } | Move::Flying { .. } => 5.0,
        Move::Still => 50.0,
        Move::Waiting { .. } => 90.0,
    }
}

/// The figure's file has not arrived yet.
struct NotYet;

/// The bytes of the figure of a room; none if it has none, or if they cannot be had, which is reported.
fn figure_of(
    spec: &RoomSpec,
    figures: &BTreeMap<String, Handle<Bytes>>,
    bytes: Option<&Assets<Bytes>>,
    assets: Option<&AssetServer>,
    trouble: &mut Trouble,
) -> Result<Option<Vec<u8>>, NotYet> {
    let (Some((pose, ..)), Some(bytes), Some(assets)) = (&spec.figure, bytes, assets) else { return Ok(None) };
    let Some(handle) = figures.get(pose) else { return Ok(None) };
    if let Some(found) = bytes.get(handle) {
        return Ok(Some(found.0.clone()));
    }
    if let bevy::asset::LoadState::Failed(error) = assets.load_state(handle) {
        trouble.report(&format!("figure/{pose}.fig"), &error.to_string());
        return Ok(None);
    }
    Err(NotYet)
}

impl Slot {
    /// What stands on the stage.
    #[must_use]
    pub fn standing(&self) -> Option<&Standing> {
        self.shown.as_ref()
    }

    /// Puts a room in the place of what stood there.
    fn stand(&mut self, mut standing: Standing, commands: &mut Commands) {
        if let Some(old) = self.shown.take() {
            standing.level.come_from(&old.level);
            commands.entity(old.root).despawn();
        }
        self.shown = Some(standing);
    }
}
