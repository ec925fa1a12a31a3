//! The room editor: one room seen as players see it, from outside and from above, changed by hand, by keys and by forms.
//! What an edit does to the files is decided by `author`; this shows, asks and saves.

pub mod desk;
pub mod dialogs;
pub mod eye;
pub mod files;
#[cfg(not(target_family = "wasm"))]
pub mod follow;
pub mod forms;
pub mod graph;
pub mod handles;
pub mod keys;
pub mod list;
pub mod moves;
pub mod packs;
pub mod panel;
pub mod play;
pub mod rules;
pub mod spot;
pub mod stand;
pub mod state;
pub mod tabs;
pub mod target;
pub mod texts;
pub mod views;
#[cfg(target_family = "wasm")]
pub mod web;
pub mod widgets;
pub mod words;

use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::{EguiContexts, EguiInputSet, EguiPlugin, EguiPreUpdateSet, EguiPrimaryContextPass, egui};
use story::command::Event;
use story::session::{Launch, Session};
use story::settings::{Motion, Settings};

pub use panel::{Seen, show, style};
pub use state::{Ask, Editor, Tab};
pub use target::{Placement, Target};
pub use views::{Gaze, View};

use crate::aloft::Plan;
use crate::camera::{Covered, Rig};
use crate::lens::ShiftLens;
use crate::narrative::{self, Shown, Story, Told, TriedOut};
use crate::pages::{letters, theme};
use crate::presenter::Presence;
use crate::stage::Stage;
use eye::Eye;

/// Nothing is checked as long as the last edit is not so old, seconds.
const CALM: f32 = 0.5;
/// The picture is not made anew more often than this, seconds.
const AGAIN: f32 = 0.15;

/// The editor, where systems find it.
#[derive(Resource)]
pub struct Workplace {
    /// The editor.
    pub editor: Editor,
    /// Whether it is played instead of edited at this moment.
    pub plays: bool,
    /// Which version the picture shows, of which room.
    shows: Option<u64>,
    /// How long ago something was changed that the checker has not seen, seconds.
    calm: f32,
}

impl Workplace {
    /// An editor that has nothing to show yet.
    #[must_use]
    pub fn new(editor: Editor) -> Self {
        Self { editor, plays: false, shows: None, calm: 0.0 }
    }
}

/// A session that shows the room as it is written, and in which nothing is played.
#[must_use]
pub fn session(editor: &Editor) -> Session {
    let journey = editor.shown().and_then(|pack| editor.journey(&pack));
    let settings = settings(editor, Motion::Cuts);
    match journey {
        Some(journey) => Session::rehearsal(editor.desk.library(), settings, journey),
        None => Session::new(editor.desk.library(), settings, None, Launch::default()),
    }
}

/// The settings of what is shown: nothing moves by itself while one edits.
fn settings(editor: &Editor, motion: Motion) -> Settings {
    Settings { language: editor.words.language.clone(), motion, ..Settings::default() }
}

/// Everything of the editor that needs no window: the picture follows the edits.
pub fn logic_plugin(app: &mut App) {
    app.insert_resource(TriedOut).add_systems(
        Update,
        (check.in_set(crate::Order::Load), redress.in_set(crate::Order::Story).after(narrative::handle), look)
            .chain()
            .before(crate::Order::Camera),
    );
    app.add_systems(Startup, |mut stage: ResMut<Stage>| stage.eager = true);
}

/// The editor's window.
pub fn plugin(app: &mut App) {
    app.add_plugins((EguiPlugin::default(), logic_plugin));
    app.add_systems(EguiPrimaryContextPass, draw);
    let read = keys::hold.after(EguiInputSet::InitReading).before(EguiInputSet::ReadBevyMessages);
    app.add_systems(PreUpdate, read.in_set(EguiPreUpdateSet::ProcessInput));
    app.add_systems(Update, (files::act, play::act).chain().in_set(crate::Order::Listen));
    app.add_systems(Update, files::listen.in_set(crate::Order::Load));
    #[cfg(not(target_family = "wasm"))]
    app.add_systems(Update, follow::listen.in_set(crate::Order::Load));
}

/// Asks the checker when nothing has been changed for a moment.
fn check(mut place: ResMut<Workplace>, time: Res<Time>) {
    if place.editor.desk.is_checked() {
        return;
    }
    place.calm += time.delta_secs();
    if place.calm > CALM && place.editor.drag.is_none() {
        place.calm = 0.0;
        let place = place.as_mut();
        place.editor.desk.check();
        place.editor.renew_stand();
        place.editor.version += 1;
    }
}

/// Shows the room as it is written now.
fn redress(
    mut place: ResMut<Workplace>,
    mut story: ResMut<Story>,
    mut page: ResMut<Shown>,
    mut told: MessageWriter<Told>,
    time: Res<Time>,
    mut waited: Local<f32>,
) {
    *waited += time.delta_secs();
    let version = place.editor.version;
    if place.plays || place.shows == Some(version) || (*waited < AGAIN && place.shows.is_some()) {
        return;
    }
    *waited = 0.0;
    place.shows = Some(version);
    story.0 = session(&place.editor);
    *page = narrative::shown(&story.0, Presence::default());
    told.write(Told(Event::Redress));
}

/// Puts the camera where it is wished.
fn look(
    place: Res<Workplace>,
    mut rig: ResMut<Rig>,
    mut plan: ResMut<Plan>,
    stage: Res<Stage>,
    story: Res<Story>,
    covered: Res<Covered>,
    lenses: Query<&Projection, With<Camera2d>>,
) {
    if place.plays {
        return;
    }
    let aspect = lenses.iter().find_map(lens).map_or(16.0 / 9.0, |lens| lens.aspect);
    views::place(&place.editor.gaze, &mut rig, &mut plan, &stage, &story, covered.0, aspect);
}

fn lens(projection: &Projection) -> Option<&ShiftLens> {
    if let Projection::Custom(custom) = projection { custom.get::<ShiftLens>() } else { None }
}

/// Draws the editor, or the page of what is played.
fn draw(
    mut contexts: EguiContexts,
    mut place: ResMut<Workplace>,
    mut covered: ResMut<Covered>,
    stage: Res<Stage>,
    rig: Res<Rig>,
    shown: Res<Shown>,
    story: Res<Story>,
    cameras: Query<(&Transform, &Projection), With<Camera2d>>,
    window: Single<&Window, With<PrimaryWindow>>,
    mut asked: MessageWriter<narrative::Asked>,
    mut begun: Local<bool>,
) -> Result {
    let ctx = contexts.ctx_mut()?;
    if !std::mem::replace(&mut *begun, true) {
        letters::add(ctx);
    }
    let place = place.as_mut();
    let mut root = egui::Ui::new(
        ctx.clone(),
        "root".into(),
        egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect()),
    );
    if place.plays {
        theme::apply(ctx, &theme::NORMAL, shown.text);
        let (share, command) = play::show(&mut root, place, &shown);
        covered.0 = share;
        if let Some(command) = command {
            asked.write(narrative::Asked(command));
        }
        return Ok(());
    }
    style(ctx);
    let Some((transform, projection)) = cameras.iter().next() else { return Ok(()) };
    let Some(lens) = lens(projection) else { return Ok(()) };
    let eye = Eye::new(transform, lens, Vec2::new(window.width(), window.height()));
    let room = place.editor.gaze.room;
    let rooms = story.0.pack().map_or(0, |pack| pack.rooms.len());
    // The room that the camera is in, so that places count from its way in.
    let spec = stage.slot(room).filter(|_| rig.room == room).map(|slot| &slot.spec);
    let seen = Seen { eye, spec, way: views::way_through(&place.editor.gaze, &stage, rooms) };
    covered.0 = show(&mut root, &mut place.editor, &seen);
    Ok(())
}
