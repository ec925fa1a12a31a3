//! Every room is drawn, both ways, by whatever graphics device there is (on a test machine a software renderer).

use game::stills::{Stills, render};
use image::RgbaImage;

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
    let out = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/out/outside");
    let options = Stills {
        out,
        rooms: Some("1,18".into()),
        way: "both".into(),
        size: "320x180".into(),
        seed: None,
        pack: None,
        thing: None,
        outside: true,
        doors: false,
        film: None,
        sheet: false,
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

#[test]
fn every_room_is_drawn_both_ways_and_is_itself() {
    let out = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/out/stills");
    let options = Stills {
        out,
        rooms: None,
        way: "both".into(),
        size: "320x180".into(),
        seed: None,
        pack: None,
        thing: None,
        outside: false,
        film: None,
        sheet: true,
        doors: false,
    };
    let paths = render(&options).unwrap();
    assert_eq!(paths.len(), 37, "eighteen rooms, both ways, and the sheet");
    let pictures: Vec<Vec<[f32; 3]>> =
        paths[..36].iter().map(|path| cells(&image::open(path).unwrap().to_rgba8())).collect();
    for (path, cells) in paths.iter().zip(&pictures) {
        let low = cells.iter().flatten().fold(255.0f32, |low, v| low.min(*v));
        let high = cells.iter().flatten().fold(0.0f32, |high, v| high.max(*v));
        assert!(high - low > 25.0, "{} is uniform: {low} to {high}", path.display());
        assert!(high > 40.0, "{} is too dark to see: at most {high}", path.display());
    }
    for pair in 0..35 {
        let apart = difference(&pictures[pair], &pictures[pair + 1]);
        assert!(apart > 3.0, "{} looks like its neighbour: {apart}", paths[pair].display());
    }
    for room in 0..18 {
        let apart = difference(&pictures[room], &pictures[room + 18]);
        assert!(apart > 3.0, "room {} looks the same on the way out: {apart}", room + 1);
    }
}
