//! What moves by itself never flashes: some seconds of some rooms are drawn and measured as WCAG 2.3.1 says, far below its
//! limit of three in a second.

use std::path::{Path, PathBuf};

use game::stills::{Stills, render};

/// How long each film is.
const SECONDS: f32 = 6.0;
/// Pictures a second of a film.
const RATE: usize = 12;
/// The picture is measured in so many cells; each is far smaller than the area from which a flash counts.
const CELLS: (u32, u32) = (16, 9);
/// A change of relative luminance that counts, and the darker side of one that does.
const CHANGE: f32 = 0.10;
const DARKER: f32 = 0.80;

/// Mean relative luminance of each cell.
fn cells(path: &Path) -> Vec<f32> {
    let picture = image::open(path).expect("a picture that was written").to_rgb8();
    let (wide, high) = (picture.width() / CELLS.0, picture.height() / CELLS.1);
    let linear = |byte: u8| {
        let value = f32::from(byte) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let cell = |(column, row): (u32, u32)| {
        let pixels = (0..high).flat_map(|y| (0..wide).map(move |x| (column * wide + x, row * high + y)));
        let sum: f32 = pixels
            .map(|(x, y)| {
                let [r, g, b] = picture.get_pixel(x, y).0.map(linear);
                0.2126 * r + 0.7152 * g + 0.0722 * b
            })
            .sum();
        sum / (wide * high) as f32
    };
    (0..CELLS.1).flat_map(|row| (0..CELLS.0).map(move |column| (column, row))).map(cell).collect()
}

/// Where changes that count end, by picture: each at least a tenth of the most there is, from or to something dark
/// enough, and against the one before.
fn changes(levels: &[f32]) -> Vec<usize> {
    let (mut ends, mut extreme, mut rising) = (Vec::new(), levels[0], None);
    for (n, level) in levels.iter().copied().enumerate() {
        let further = match rising {
            Some(true) => level > extreme,
            Some(false) => level < extreme,
            None => false,
        };
        if further {
            extreme = level;
        } else if (level - extreme).abs() >= CHANGE && level.min(extreme) < DARKER {
            (extreme, rising) = (level, Some(level > extreme));
            ends.push(n);
        }
    }
    ends
}

/// The most flashes (two opposing changes) within any second.
fn flashes(levels: &[f32]) -> usize {
    let ends = changes(levels);
    ends.iter().map(|from| ends.iter().filter(|end| (*from..from + RATE).contains(end)).count() / 2).max().unwrap_or(0)
}

fn film(room: usize) -> Vec<PathBuf> {
    let options = Stills {
        out: Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/out/film"),
        rooms: Some(room.to_string()),
        way: "in".into(),
        size: "160x90".into(),
        seconds: Some(SECONDS),
        quick: true,
        ..Stills::default()
    };
    render(&options).expect("a film")
}

#[test]
fn a_flash_is_counted_as_one() {
    let square: Vec<f32> = (0..48).map(|n| if n % 4 < 2 { 0.1 } else { 0.5 }).collect();
    assert_eq!(flashes(&square), 3);
    let faint: Vec<f32> = (0..48).map(|n| if n % 4 < 2 { 0.45 } else { 0.5 }).collect();
    assert_eq!(flashes(&faint), 0);
    let slow: Vec<f32> = (0..48).map(|n| n as f32 / 48.0).collect();
    assert_eq!(flashes(&slow), 0);
}

#[test]
fn the_television_the_sunbeams_and_the_lamps_never_flash() {
    // The game on the television, dust in the sun, the line of light between curtains.
    for room in [11, 8, 14] {
        let pictures: Vec<Vec<f32>> = film(room).iter().map(|path| cells(path)).collect();
        assert_eq!(pictures.len(), SECONDS as usize * RATE + 1);
        let (mut most, mut widest) = (0, 0.0_f32);
        for cell in 0..pictures[0].len() {
            let levels: Vec<f32> = pictures.iter().map(|picture| picture[cell]).collect();
            let (low, high) = (levels.iter().copied().fold(1.0, f32::min), levels.iter().copied().fold(0.0, f32::max));
            (most, widest) = (most.max(flashes(&levels)), widest.max(high - low));
        }
        println!("room {room}: at most {most} flashes a second; no cell changes by more than {widest:.3}");
        assert!(most < 1, "room {room}: {most} flashes a second");
        assert!(room != 11 || widest > 0.005, "the television stands still: {widest}");
    }
}
