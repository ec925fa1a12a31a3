//! A studio for pictures: the application without a window, pumped by hand, and put where a picture is to be taken. It
//! chooses no journey and writes no file.

use std::time::Duration;

use bevy::asset::RenderAssetUsages;
use bevy::camera::RenderTarget;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat, TextureUsages};
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::time::TimeUpdateStrategy;
use bevy::window::ExitCondition;
use bevy::winit::WinitPlugin;
use image::RgbaImage;
use story::command::Event;
use story::page::Way;
use story::raw::RawDoor;
use story::session::Session;

use crate::camera::{self, Rig};
use crate::narrative::{Story, Told};
use crate::stage::Stage;
use crate::stage::drawn::{self, Cost};
use crate::{encoding, logic_plugin, view_plugin};

/// A picture is given up after this many frames.
const MOST_FRAMES: usize = 4000;
/// Frames drawn before the first picture of a place is taken, so that uploads and the lens have settled.
const SETTLE_FRAMES: usize = 3;

#[derive(Resource, Default)]
struct Taken(Option<Image>);

/// An application without a window that is pumped by hand.
pub(super) struct Studio {
    app: App,
    target: Handle<Image>,
}

impl Studio {
    /// A studio for pictures of so many pixels. With `quick` light it is ready sooner and grainier.
    pub(super) fn new(session: Session, size: UVec2, quick: bool) -> Self {
        let mut app = App::new();
        app.add_plugins(
            DefaultPlugins
                .set(WindowPlugin { primary_window: None, exit_condition: ExitCondition::DontExit, ..default() })
                .set(RenderPlugin { synchronous_pipeline_compilation: true, ..default() })
                .set(crate::asset_plugin())
                .disable::<WinitPlugin>(),
        );
        app.insert_resource(Story(session)).init_resource::<Taken>();
        app.add_plugins((logic_plugin, view_plugin, encoding::plugin));
        let mut stage = app.world_mut().resource_mut::<Stage>();
        stage.at_once = true;
        stage.quick_light = quick;
        let target = app.world_mut().resource_mut::<Assets<Image>>().add(target_image(size));
        camera::spawn(&mut app.world_mut().commands(), Some(RenderTarget::from(target.clone())));
        app.finish();
        app.cleanup();
        Self { app, target }
    }

    /// From now on light changes as it does while one plays, and every update takes as long as [`Self::step`] says.
    pub(super) fn roll(&mut self) {
        self.app.world_mut().resource_mut::<Stage>().at_once = false;
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::ZERO));
    }

    /// Puts the camera where the session stands, on this way.
    pub(super) fn stand(&mut self, session: Session, events: Vec<Event>, way: Way) {
        let world = self.app.world_mut();
        world.insert_resource(Story(session));
        world.resource_mut::<Rig>().way = way;
        self.tell(events);
    }

    /// Lets the session go on, as one who plays does.
    pub(super) fn play<T>(&mut self, play: impl FnOnce(&mut Session) -> T) -> T {
        play(&mut self.app.world_mut().resource_mut::<Story>().0)
    }

    /// Tells everybody what happened.
    pub(super) fn tell(&mut self, events: Vec<Event>) {
        for event in events {
            self.app.world_mut().write_message(Told(event));
        }
    }

    /// Shows this door of the home from outside.
    pub(super) fn stand_before(&mut self, session: Session, door: RawDoor) {
        let world = self.app.world_mut();
        world.insert_resource(Story(session));
        world.insert_resource(Rig::default());
        world.resource_mut::<Stage>().door = Some(door);
    }

    /// The camera.
    pub(super) fn rig(&mut self) -> Mut<'_, Rig> {
        self.app.world_mut().resource_mut::<Rig>()
    }

    /// Seconds of the ride from a room to its neighbour.
    pub(super) fn seconds(&self, from: usize, to: usize) -> f32 {
        self.app.world().resource::<Stage>().seconds(from, Some(to))
    }

    /// What a room and all that is seen cost to draw.
    pub(super) fn drawn(&mut self, room: usize) -> [Cost; 2] {
        drawn::drawn(self.app.world_mut(), room)
    }

    /// Lets so much time pass in one update.
    pub(super) fn step(&mut self, seconds: f32) {
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_secs_f32(seconds.max(0.0))));
        self.app.update();
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::ZERO));
    }

    /// Waits until the rooms in sight stand.
    ///
    /// # Errors
    /// A message, if they never do.
    pub(super) fn wait_for_rooms(&mut self) -> Result<(), String> {
        self.app.update();
        for _ in 0..MOST_FRAMES {
            self.app.update();
            if self.app.world().resource::<Stage>().is_settled() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Err("the rooms were never built".into())
    }

    /// Lets uploads and the lens settle, then takes a picture.
    ///
    /// # Errors
    /// A message, if the graphics device never hands it back.
    pub(super) fn shoot(&mut self) -> Result<RgbaImage, String> {
        for _ in 0..SETTLE_FRAMES {
            self.app.update();
        }
        self.take()
    }

    /// Takes a picture of what is seen now.
    ///
    /// # Errors
    /// A message, if the graphics device never hands it back.
    pub(super) fn take(&mut self) -> Result<RgbaImage, String> {
        self.app.world_mut().resource_mut::<Taken>().0 = None;
        self.app.world_mut().spawn(Screenshot::image(self.target.clone())).observe(
            |captured: On<ScreenshotCaptured>, mut taken: ResMut<Taken>| taken.0 = Some(captured.image.clone()),
        );
        for _ in 0..MOST_FRAMES {
            self.app.update();
            if let Some(image) = self.app.world_mut().resource_mut::<Taken>().0.take() {
                let image = image.try_into_dynamic().map_err(|error| error.to_string())?;
                return Ok(image.to_rgba8());
            }
        }
        Err("the picture was never handed back by the graphics device".into())
    }
}

fn target_image(size: UVec2) -> Image {
    let mut image = Image::new_uninit(
        Extent3d { width: size.x, height: size.y, depth_or_array_layers: 1 },
        TextureDimension::D2,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::default(),
    );
    image.texture_descriptor.usage |= TextureUsages::RENDER_ATTACHMENT | TextureUsages::COPY_SRC;
    image
}
