//! Every room is drawn, both ways, by whatever graphics device there is (on a test machine a software renderer), in three
//! states: with little, a middling amount and much lying about. Each picture has to be itself and like its reference.
//!
//! References are `tests/references/{little,middle,much}.png`: eighteen rooms on the way in, then on the way out, six to a
//! row. When rooms, light or the figure have changed on purpose, look at `tests/out/stills/*/sheet.png`, then renew them:
//! `RENEW_REFERENCES=1 cargo test --release --workspace --test it drawn_both_ways`.

use std::path::{Path, PathBuf};

use game::stills::{Disarray, Stills, render};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{RgbImage, RgbaImage, imageops};

/// Rooms to a row of a reference.
const COLUMNS: u32 = 6;
/// Size of a picture in a reference, pixels.
const SMALL: (u32, u32) = (96, 54);
/// Most that the mean of a cell (an eighth of the width, a sixth of the height) may differ from its reference, of 255.
/// Light is traced with seeded rays and drawn without grain, so that the same machine draws the same picture. Compilers and
/// renderers round differently, which moves a ray here and an edge there: that is less than 2 of 255 in the mean of a
/// cell. A lamp that is off, a missing chest or a figure that sits elsewhere moves cells by 10 and more.
const CELL_TOLERANCE: f32 = 6.0;
/// So many of a picture's 48 cells may differ by more: a bottle that comes to rest elsewhere when rounding tips it over.
const CELLS_APART: usize = 2;

fn tests(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests").join(path)
}

/// Writes a reference as small as it gets: it stays in the repository.
fn keep(sheet: &RgbImage, path: &Path) {
    let file = std::fs::File::create(path).expect("the folder is there");
    let encoder = PngEncoder::new_with_quality(file, CompressionType::Best, FilterType::Adaptive);
    sheet.write_with_encoder(encoder).expect("there is room for it");
}

/// Mean colour of each cell of an 8 × 6 grid.
fn cells(picture: &RgbaImage) -> Vec<[f32; 3]> {
    let (width, height) = (picture.width() / 8, picture.height() / 6);
    let mean = |column: u32, row: u32| {
        let mut sum = [0.0; 3];
        for y in 0..height {
            for x in 0..width {
                let pixel = picture.get_pixel(column * width + x, row * height + y);
                (0..3).for_each(|c| sum[c] += f32::from(pixel[c]));
            }
        }
        sum.map(|s| s / (width * height) as f32)
    };
    (0..6).flat_map(|row| (0..8).map(move |column| (column, row))).map(|(column, row)| mean(column, row)).collect()
}

fn difference(a: &[[f32; 3]], b: &[[f32; 3]]) -> f32 {
    a.iter().zip(b).map(|(a, b)| (0..3).map(|c| (a[c] - b[c]).abs()).sum::<f32>() / 3.0).sum::<f32>() / a.len() as f32
}

#[test]
fn the_set_is_drawn_from_outside() {
    let options = Stills {
        out: tests("out/outside"),
        rooms: Some("1,18".into()),
        way: "both".into(),
        size: "320x180".into(),
        outside: true,
        quick: true,
        ..Stills::default()
    };
    let paths = render(&options).unwrap();
    let pictures: Vec<_> = paths.iter().map(|path| cells(&image::open(path).unwrap().to_rgba8())).collect();
    assert_eq!(pictures.len(), 2, "from outside there is one picture a room");
    for cells in &pictures {
        let middle: f32 =
            [2, 3].iter().flat_map(|row| (3..5).map(move |column| row * 8 + column)).map(|cell| cells[cell][0]).sum();
        assert!(middle / 4.0 > 30.0, "the room looked at is too dark to see: {}", middle / 4.0);
    }
    assert!(difference(&pictures[0], &pictures[1]) > 8.0);
}

/// Checks that pictures are neither uniform nor dark, and differ from their neighbours and from the other way.
fn each_is_itself(names: &[PathBuf], pictures: &[Vec<[f32; 3]>]) {
    for (path, cells) in names.iter().zip(pictures) {
        let low = cells.iter().flatten().fold(255.0f32, |low, v| low.min(*v));
        let high = cells.iter().flatten().fold(0.0f32, |high, v| high.max(*v));
        assert!(high - low > 25.0, "{} is uniform: {low} to {high}", path.display());
        assert!(high > 40.0, "{} is too dark to see: at most {high}", path.display());
    }
    for pair in 0..35 {
        let apart = difference(&pictures[pair], &pictures[pair + 1]);
        assert!(apart > 3.0, "{} looks like its neighbour: {apart}", names[pair].display());
    }
    for room in 0..18 {
        let apart = difference(&pictures[room], &pictures[room + 18]);
        assert!(apart > 3.0, "room {} looks the same on the way out: {apart}", room + 1);
    }
}

/// What differs from the reference, picture by picture.
fn unlike(reference: &RgbImage, names: &[PathBuf], pictures: &[Vec<[f32; 3]>]) -> Vec<String> {
    let (width, height) = SMALL;
    let compared = (0u32..).zip(names.iter().zip(pictures)).filter_map(|(place, (name, cells))| {
        let (x, y) = (place % COLUMNS * width, place / COLUMNS * height);
        let part = imageops::crop_imm(reference, x, y, width, height).to_image();
        let expected = self::cells(&image::DynamicImage::ImageRgb8(part).to_rgba8());
        let apart: Vec<f32> =
            expected.iter().zip(cells).map(|(a, b)| (0..3).map(|c| (a[c] - b[c]).abs()).sum::<f32>() / 3.0).collect();
        let far = apart.iter().filter(|apart| **apart > CELL_TOLERANCE).count();
        let most = apart.iter().fold(0.0f32, |most, apart| most.max(*apart));
        (far > CELLS_APART).then(|| format!("{}: {far} of 48 cells differ, by up to {most:.1}", name.display()))
    });
    compared.collect()
}

fn sheet(pictures: &[RgbaImage]) -> RgbImage {
    let (width, height) = SMALL;
    let rows = u32::try_from(pictures.len()).expect("a few pictures").div_ceil(COLUMNS);
    let mut sheet = RgbImage::new(COLUMNS * width, rows * height);
    for (place, picture) in (0u32..).zip(pictures) {
        let picture = image::DynamicImage::ImageRgba8(picture.clone()).to_rgb8();
        imageops::replace(&mut sheet, &picture, (place % COLUMNS * width).into(), (place / COLUMNS * height).into());
    }
    sheet
}

fn read(path: &Path) -> RgbaImage {
    image::open(path).expect("a picture").to_rgba8()
}

/// Draws every room both ways in a state and compares it with its reference.
fn drawn_both_ways(state: Disarray, name: &str) {
    let options = Stills {
        out: tests("out/stills").join(name),
        way: "both".into(),
        size: format!("{}x{}", SMALL.0, SMALL.1),
        state: Some(state),
        quick: true,
        sheet: true,
        ..Stills::default()
    };
    let paths = render(&options).expect("a device draws");
    assert_eq!(paths.len(), 37, "eighteen rooms, both ways, and the sheet");
    let pictures: Vec<RgbaImage> = paths[..36].iter().map(|path| read(path)).collect();
    let cells: Vec<_> = pictures.iter().map(cells).collect();
    each_is_itself(&paths[..36], &cells);
    let reference = tests("references").join(format!("{name}.png"));
    if std::env::var_os("RENEW_REFERENCES").is_some() {
        std::fs::create_dir_all(tests("references")).expect("the folder can be made");
        keep(&sheet(&pictures), &reference);
    }
    let found = unlike(&image::DynamicImage::from(read(&reference)).to_rgb8(), &paths[..36], &cells);
    assert!(found.is_empty(), "{}\nif this was meant, see the head of tests/game/pictures.rs", found.join("\n"));
}

// A test a state: what is drawn for one is not waited for by the others.
#[test]
fn every_room_with_little_lying_about_is_drawn_both_ways_and_looks_like_its_reference() {
    drawn_both_ways(Disarray::Little, "little");
}

#[test]
fn every_room_in_a_middling_state_is_drawn_both_ways_and_looks_like_its_reference() {
    drawn_both_ways(Disarray::Middle, "middle");
}

#[test]
fn every_room_with_much_lying_about_is_drawn_both_ways_and_looks_like_its_reference() {
    drawn_both_ways(Disarray::Much, "much");
}

/// The pictures look like their references, so the references tell.
#[test]
fn a_late_room_with_much_lying_about_looks_otherwise_than_with_little() {
    let [little, much] = ["little.png", "much.png"].map(|name| read(&tests("references").join(name)));
    let (width, height) = SMALL;
    for room in 11..17u32 {
        let (x, y) = (room % COLUMNS * width, room / COLUMNS * height);
        let part = |sheet: &RgbaImage| cells(&imageops::crop_imm(sheet, x, y, width, height).to_image());
        let apart = difference(&part(&little), &part(&much));
        assert!(apart > 1.0, "room {} looks the same with little and with much lying about: {apart}", room + 1);
    }
}
