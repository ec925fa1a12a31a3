//! Stills: renders any room, way and size to PNG without a window, on a graphics card or on a software renderer, and a
//! contact sheet of them. It is the tool the look is judged with; it plays nothing.

mod film;
mod journeys;
mod studio;

use std::path::{Path, PathBuf};

use bevy::prelude::*;
use image::{RgbaImage, imageops};
use story::command::Event;
use story::page::Way;
use story::raw::RawDoor;
use story::source::Files;

pub use film::{Film, film};
pub use journeys::Disarray;

use crate::stage::drawn::Cost;
use crate::{Wishes, camera, files};
use studio::Studio;

/// What to render.
#[derive(clap::Args, Debug, Clone, Default)]
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
    /// Seed of the journey that leads to each room.
    #[arg(long)]
    pub seed: Option<u64>,
    /// How much is to lie about: every choice before the room is made for it. Without it the first open option is taken
    /// everywhere.
    #[arg(long, value_enum)]
    pub state: Option<Disarray>,
    /// Light rooms as quickly as while one plays: ready sooner, grainier.
    #[arg(long)]
    pub quick: bool,
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
    /// Let so many seconds pass in each room too, and write twelve pictures for each: to judge what moves.
    #[arg(long)]
    pub seconds: Option<f32>,
    /// Also write `table.md`: what each room, and all that is seen from its doorway, costs to draw.
    #[arg(long)]
    pub table: bool,
    /// Also write `sheet.png`, all pictures of this run on one.
    #[arg(long)]
    pub sheet: bool,
}

/// What moves is shown as often as the grain of the film changes.
const FRAME_SECONDS: f32 = 1.0 / 12.0;

/// Renders the stills that were asked for and returns their files.
///
/// # Errors
/// A message, if an option makes no sense, no graphics device can be had, or a file cannot be written.
pub fn render(options: &Stills) -> Result<Vec<PathBuf>, String> {
    let size = parse_size(&options.size)?;
    let ways = if options.outside { vec![Way::Out] } else { parse_ways(&options.way)? };
    std::fs::create_dir_all(&options.out).map_err(|error| format!("{}: {error}", options.out.display()))?;
    let mut set = Set::new(options, size)?;
    let rooms = parse_rooms(options.rooms.as_deref(), set.rooms.len())?;
    let (mut paths, mut pictures, mut rows) = (Vec::new(), Vec::new(), Vec::new());
    let mut keep = |name: &str, picture: RgbaImage| -> Result<(), String> {
        let path = save(&picture, &options.out, name)?;
        info!("{}", path.display());
        paths.push(path);
        pictures.push(picture);
        Ok(())
    };
    if options.doors {
        for (name, door) in set.doors() {
            keep(&format!("door-{name}"), set.take_door(door)?)?;
        }
    } else {
        for (way, room) in ways.into_iter().flat_map(|way| rooms.iter().map(move |room| (way, *room))) {
            let seen = if options.outside { "outside" } else { way.name() };
            let name = format!("{:02}-{seen}", room + 1);
            keep(&name, set.take(room, way)?)?;
            rows.push(row(&name, set.studio.drawn(room)));
            for number in 1..=set.more() {
                keep(&format!("{name}-{number:04}"), set.next()?)?;
            }
        }
    }
    if options.table {
        paths.push(write_table(&rows, &options.out)?);
    }
    if options.sheet {
        paths.push(write_sheet(&pictures, &options.out)?);
    }
    Ok(paths)
}

/// What pictures are taken of, and the studio they are taken in.
struct Set<'a> {
    options: &'a Stills,
    files: Files,
    studio: Studio,
    rooms: Vec<String>,
}

impl<'a> Set<'a> {
    fn new(options: &'a Stills, size: UVec2) -> Result<Self, String> {
        let files = files::read(&files::root().join("levels"));
        let session = crate::begin(&files, launch(options), &Wishes::default(), None);
        let pack = session.pack().ok_or("there is no level pack without problems; run `studio check`")?;
        let rooms = pack.rooms.iter().map(|room| room.id.clone()).collect();
        Ok(Self { options, files, studio: Studio::new(session, size, options.quick), rooms })
    }

    fn take(&mut self, room: usize, way: Way) -> Result<RgbaImage, String> {
        let (launch, state) = (launch(self.options), self.options.state);
        let (session, events) = if self.options.outside {
            journeys::outside(&self.files, launch, &self.rooms[room], state)?
        } else {
            journeys::to_room(&self.files, launch, (room, way), state)?
        };
        self.studio.stand(session, events, way);
        if self.options.seconds.is_some() {
            self.studio.step(0.0);
            camera::hurry(&mut self.studio.rig());
        }
        if let Some(thing) = self.options.thing {
            self.studio.wait_for_rooms()?;
            self.studio.tell(vec![Event::Approach(thing.saturating_sub(1))]);
        }
        self.studio.wait_for_rooms()?;
        self.studio.shoot()
    }

    /// How many pictures of a room follow the first.
    fn more(&self) -> usize {
        let seconds = self.options.seconds.unwrap_or(0.0).clamp(0.0, 600.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some seconds")]
        let count = (seconds / FRAME_SECONDS).round() as usize;
        count
    }

    /// The next of them.
    fn next(&mut self) -> Result<RgbaImage, String> {
        self.studio.step(FRAME_SECONDS);
        self.studio.take()
    }

    /// Each door by name: "before", and those of the endings.
    fn doors(&self) -> Vec<(String, RawDoor)> {
        let session = crate::begin(&self.files, launch(self.options), &Wishes::default(), None);
        let Some(pack) = session.pack() else { return Vec::new() };
        let endings = pack.endings.iter().filter(|ending| ending.at_door);
        let doors = endings.filter_map(|ending| Some((ending.id.clone(), ending.door.clone()?)));
        std::iter::once(("before".to_owned(), pack.door.clone())).chain(doors).collect()
    }

    fn take_door(&mut self, door: RawDoor) -> Result<RgbaImage, String> {
        let session = crate::begin(&self.files, launch(self.options), &Wishes::default(), None);
        self.studio.stand_before(session, door);
        self.studio.wait_for_rooms()?;
        self.studio.shoot()
    }
}

fn launch(options: &Stills) -> Vec<(String, String)> {
    let motion = if options.seconds.is_some() { "full" } else { "cuts" };
    let mut pairs = vec![("motion".to_owned(), motion.to_owned())];
    pairs.extend(options.pack.iter().map(|pack| ("pack".to_owned(), pack.clone())));
    pairs.extend(options.seed.iter().map(|seed| ("seed".to_owned(), seed.to_string())));
    pairs
}

/// A room and all that is seen: draws, triangles, kilobytes.
fn row(name: &str, costs: [Cost; 2]) -> String {
    let cells = costs.map(|cost| format!("{} | {} | {}", cost.triangles, cost.draws, cost.bytes / 1000));
    format!("| {name} | {} |\n", cells.join(" | "))
}

fn write_table(rows: &[String], out: &Path) -> Result<PathBuf, String> {
    let head =
        "| room | triangles | draws | kB | triangles seen | draws seen | kB seen |\n|---|--:|--:|--:|--:|--:|--:|\n";
    let path = out.join("table.md");
    std::fs::write(&path, head.to_owned() + &rows.concat()).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}

/// Writes a picture as PNG and returns its file.
fn save(picture: &RgbaImage, out: &Path, name: &str) -> Result<PathBuf, String> {
    let path = out.join(format!("{name}.png"));
    picture.save(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
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
