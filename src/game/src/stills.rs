//! Stills: renders any room, way and size to PNG without a window, on a graphics card or on a software renderer, and a
//! contact sheet of them. It is the tool the look is judged with; it plays nothing.

use std::path::{Path, PathBuf};
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
use image::{RgbaImage, imageops};
use story::command::{Command, Event};
use story::page::{Role, Way};
use story::raw::RawDoor;
use story::session::Session;
use story::source::Files;

use crate::camera::Rig;
use crate::narrative::{Story, Told};
use crate::stage::Stage;
use crate::{camera, files, logic_plugin, view_plugin};

/// A still gives up after this many frames.
const MOST_FRAMES: usize = 4000;
/// Frames drawn before the picture is taken, so that uploads and the lens have settled.
const SETTLE_FRAMES: usize = 3;

/// What to render.
#[derive(clap::Args, Debug, Clone)]
pub struct Stills {
    /// Folder the pictures are written to.
    #[arg(long, default_value = "stills")]
    pub out: PathBuf,
    /// Rooms by their place on the track, as "1,5,18" or "3-7"; all if not given.
    #[arg(long)]
    pub rooms: Option<String>,
    /// `in`, `out` or `both`.
    #[arg(long, default_value = "both")]
    pub way: String,
    /// Width and height in pixels, as "960x540".
    #[arg(long, default_value = "960x540")]
    pub size: String,
    /// Seed of a random journey that leads to each room; without it the first open option is taken everywhere.
    #[arg(long)]
    pub seed: Option<u64>,
    /// Id of the pack.
    #[arg(long)]
    pub pack: Option<String>,
    /// Look close at this thing (its index from 1) of each room instead.
    #[arg(long)]
    pub thing: Option<usize>,
    /// The door seen from outside instead of rooms: before the ride and at each ending.
    #[arg(long)]
    pub doors: bool,
    /// Look at the set from outside after a whole journey instead, at these rooms.
    #[arg(long)]
    pub outside: bool,
    /// Let so many seconds pass before each room, and write a picture for every twelfth of a second of them: to judge what
    /// moves.
    #[arg(long)]
    pub film: Option<f32>,
    /// Also write `sheet.png`, all pictures of this run on one.
    #[arg(long)]
    pub sheet: bool,
}

/// A film shows a picture as often as the grain of the film changes.
const FRAME: Duration = Duration::from_nanos(1_000_000_000 / 12);

/// How many pictures a film has beside the first.
fn pictures_of(options: &Stills) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some seconds")]
    let count = (options.film.unwrap_or(0.0).clamp(0.0, 600.0) / FRAME.as_secs_f32()).round() as usize;
    count
}

#[derive(Resource, Default)]
struct Taken(Option<Image>);

/// Renders the stills that were asked for and returns their files.
///
/// # Errors
/// A message, if an option makes no sense, no graphics device can be had, or a file cannot be written.
pub fn render(options: &Stills) -> Result<Vec<PathBuf>, String> {
    let size = parse_size(&options.size)?;
    let ways = if options.outside { vec![Way::Out] } else { parse_ways(&options.way)? };
    std::fs::create_dir_all(&options.out).map_err(|error| format!("{}: {error}", options.out.display()))?;
    let files = files::read(&files::root().join("levels"));
    let mut studio = Studio::new(&files, options, size)?;
    let rooms = parse_rooms(options.rooms.as_deref(), studio.rooms.len())?;
    let (mut paths, mut pictures) = (Vec::new(), Vec::new());
    let mut keep = |name: &str, picture: RgbaImage| -> Result<(), String> {
        let path = options.out.join(format!("{name}.png"));
        picture.save(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        info!("{}", path.display());
        paths.push(path);
        pictures.push(picture);
        Ok(())
    };
    if options.doors {
        for (name, door) in studio.doors(&files, options) {
            keep(&format!("door-{name}"), studio.take_door(&files, options, door)?)?;
        }
    } else {
        for (way, room) in ways.into_iter().flat_map(|way| rooms.iter().map(move |room| (way, *room))) {
            let seen = if options.outside { "outside" } else { way.name() };
            let name = format!("{:02}-{seen}", room + 1);
            keep(&name, studio.take(&files, options, room, way)?)?;
            for number in 1..=pictures_of(options) {
                keep(&format!("{name}-{number:04}"), studio.next()?)?;
            }
        }
    }
    if options.sheet {
        paths.push(write_sheet(&pictures, &options.out)?);
    }
    Ok(paths)
}

/// An application without a window that is pumped by hand.
struct Studio {
    app: App,
    target: Handle<Image>,
    rooms: Vec<String>,
}

impl Studio {
    fn new(files: &Files, options: &Stills, size: UVec2) -> Result<Self, String> {
        let session = crate::begin(files, launch(options, None), false, None);
        let pack = session.pack().ok_or("there is no level pack without problems; run `studio check`")?;
        let rooms = pack.rooms.iter().map(|room| room.id.clone()).collect();
        let mut app = App::new();
        app.add_plugins(
            DefaultPlugins
                .set(WindowPlugin { primary_window: None, exit_condition: ExitCondition::DontExit, ..default() })
                .set(RenderPlugin { synchronous_pipeline_compilation: true, ..default() })
                .set(crate::asset_plugin())
                .disable::<WinitPlugin>(),
        );
        app.insert_resource(Story(session)).init_resource::<Taken>();
        if options.film.is_some() {
            app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::ZERO));
        }
        app.add_plugins((logic_plugin, view_plugin));
        app.world_mut().resource_mut::<Stage>().at_once = true;
        let target = app.world_mut().resource_mut::<Assets<Image>>().add(target_image(size));
        let camera_target = RenderTarget::from(target.clone());
        camera::spawn(&mut app.world_mut().commands(), Some(camera_target));
        app.finish();
        app.cleanup();
        Ok(Self { app, target, rooms })
    }

    fn take(&mut self, files: &Files, options: &Stills, room: usize, way: Way) -> Result<RgbaImage, String> {
        let (session, events) = if options.outside {
            from_outside(files, options, &self.rooms[room])?
        } else {
            let start = format!("{}{}", self.rooms[room], if way == Way::Out { ":out" } else { "" });
            let mut session = crate::begin(files, launch(options, Some(start)), false, None);
            session.handle(Command::Open);
            let events = session.handle(Command::Begin);
            (session, events)
        };
        let world = self.app.world_mut();
        world.insert_resource(Story(session));
        world.resource_mut::<Rig>().way = way;
        for event in events {
            world.write_message(Told(event));
        }
        if options.film.is_some() {
            self.app.update();
            camera::hurry(&mut self.app.world_mut().resource_mut::<Rig>());
        }
        if let Some(thing) = options.thing {
            self.app.update();
            self.wait_for_rooms(room)?;
            self.app.world_mut().write_message(Told(Event::Approach(thing.saturating_sub(1))));
        }
        self.app.update();
        self.wait_for_rooms(room)?;
        self.shoot()
    }

    /// Each door by name: "before", and those of the endings.
    fn doors(&self, files: &Files, options: &Stills) -> Vec<(String, RawDoor)> {
        let session = crate::begin(files, launch(options, None), false, None);
        let Some(pack) = session.pack() else { return Vec::new() };
        let endings = pack.endings.iter().filter(|ending| ending.at_door);
        let doors = endings.filter_map(|ending| Some((ending.id.clone(), ending.door.clone()?)));
        std::iter::once(("before".to_owned(), pack.door.clone())).chain(doors).collect()
    }

    fn take_door(&mut self, files: &Files, options: &Stills, door: RawDoor) -> Result<RgbaImage, String> {
        let session = crate::begin(files, launch(options, None), false, None);
        let world = self.app.world_mut();
        world.insert_resource(Story(session));
        world.insert_resource(Rig::default());
        world.resource_mut::<Stage>().door = Some(door);
        self.app.update();
        self.wait_for_rooms(0)?;
        self.shoot()
    }

    fn shoot(&mut self) -> Result<RgbaImage, String> {
        for _ in 0..SETTLE_FRAMES {
            self.app.update();
        }
        self.capture()
    }

    fn capture(&mut self) -> Result<RgbaImage, String> {
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

    /// The next picture of a film.
    fn next(&mut self) -> Result<RgbaImage, String> {
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(FRAME));
        self.app.update();
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::ZERO));
        self.capture()
    }

    fn wait_for_rooms(&mut self, room: usize) -> Result<(), String> {
        for _ in 0..MOST_FRAMES {
            self.app.update();
            if self.app.world().resource::<Stage>().is_settled() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Err(format!("room {} was never built", room + 1))
    }
}

/// A journey ridden to its end by the last open options, and what happens when the set is then seen from outside.
fn from_outside(files: &Files, options: &Stills, room: &str) -> Result<(Session, Vec<Event>), String> {
    let mut session = crate::begin(files, launch(options, None), false, None);
    session.handle(Command::Open);
    session.handle(Command::Begin);
    for _ in 0..MOST_FRAMES {
        let page = session.page();
        if page.actions.iter().any(|action| action.command == Command::Outside) {
            let mut events = session.handle(Command::Outside);
            events.extend(session.handle(Command::Overlook(room.to_owned())));
            return Ok((session, events));
        }
        let open = |role: Role| page.actions.iter().rev().find(|a| a.role == role && a.closed.is_none());
        let Some(action) = open(Role::Onward).or_else(|| open(Role::Option)) else { break };
        session.handle(action.command.clone());
    }
    Err("the journey never ended".into())
}

fn launch(options: &Stills, start: Option<String>) -> Vec<(String, String)> {
    let motion = if options.film.is_some() { "full" } else { "cuts" };
    let mut pairs = vec![("motion".to_owned(), motion.to_owned())];
    pairs.extend(options.pack.iter().map(|pack| ("pack".to_owned(), pack.clone())));
    pairs.extend(options.seed.iter().map(|seed| ("seed".to_owned(), seed.to_string())));
    pairs.extend(start.map(|start| ("start".to_owned(), start)));
    pairs
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

fn parse_size(text: &str) -> Result<UVec2, String> {
    let parsed = text.split_once('x').and_then(|(w, h)| Some(UVec2::new(w.parse().ok()?, h.parse().ok()?)));
    parsed
        .filter(|size| size.min_element() >= 16 && size.max_element() <= 8192)
        .ok_or_else(|| format!("{text}: a size is width x height in pixels, 16 to 8192, as in 960x540"))
}

fn parse_ways(text: &str) -> Result<Vec<Way>, String> {
    match text {
        "in" => Ok(vec![Way::In]),
        "out" => Ok(vec![Way::Out]),
        "both" => Ok(vec![Way::In, Way::Out]),
        other => Err(format!("{other}: a way is in, out or both")),
    }
}

fn parse_rooms(text: Option<&str>, count: usize) -> Result<Vec<usize>, String> {
    let Some(text) = text else { return Ok((0..count).collect()) };
    let mut rooms = Vec::new();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let number = |text: &str| {
            text.trim()
                .parse::<usize>()
                .ok()
                .filter(|n| (1..=count).contains(n))
                .ok_or_else(|| format!("{text}: rooms are numbered 1 to {count}, as in 1,5 or 3-7"))
        };
        rooms.extend(number(first)? - 1..number(last)?);
    }
    Ok(rooms)
}

/// All pictures on one, six to a row, a third of their size.
fn write_sheet(pictures: &[RgbaImage], out: &Path) -> Result<PathBuf, String> {
    const COLUMNS: u32 = 6;
    let first = pictures.first().ok_or("there are no pictures for a sheet")?;
    let (width, height) = (first.width() / 3, first.height() / 3);
    let rows = u32::try_from(pictures.len()).unwrap_or(u32::MAX).div_ceil(COLUMNS);
    let mut sheet = RgbaImage::from_pixel(COLUMNS * width, rows * height, image::Rgba([16, 14, 12, 255]));
    for (place, picture) in (0u32..).zip(pictures) {
        let small = imageops::resize(picture, width, height, imageops::FilterType::Triangle);
        imageops::replace(&mut sheet, &small, i64::from(place % COLUMNS * width), i64::from(place / COLUMNS * height));
    }
    let path = out.join("sheet.png");
    sheet.save(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rooms_are_numbered_from_one() {
        assert_eq!(parse_rooms(Some("1,3-5"), 18), Ok(vec![0, 2, 3, 4]));
        assert!(parse_rooms(Some("0"), 18).is_err());
        assert!(parse_rooms(Some("19"), 18).is_err());
        assert_eq!(parse_rooms(None, 3), Ok(vec![0, 1, 2]));
    }

    #[test]
    fn sizes_that_no_device_has_are_refused() {
        assert!(parse_size("960x540").is_ok());
        assert!(parse_size("0x0").is_err());
        assert!(parse_size("wide").is_err());
    }
}
