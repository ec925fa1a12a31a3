//! Where each picture of the print atlas is: lettering, labels, covers, drawings. It loads no image and draws nothing.

mod rects;

pub use rects::*;

use crate::shapes::AtlasRect;

/// Side of the atlas in pixels.
pub const SIZE: u32 = 1024;

/// A rectangle given in pixels from the left top.
const fn pixels(x: u32, y: u32, width: u32, height: u32) -> AtlasRect {
    let side = SIZE as f32;
    [x as f32 / side, y as f32 / side, (x + width) as f32 / side, (y + height) as f32 / side]
}

/// The covers of manga.
pub const MANGA_COVERS: [AtlasRect; 4] = [MANGA_COVER_1, MANGA_COVER_2, MANGA_COVER_3, MANGA_COVER_4];
/// The covers of books.
pub const BOOK_COVERS: [AtlasRect; 4] = [BOOK_COVER_1, BOOK_COVER_2, BOOK_COVER_3, BOOK_COVER_4];
/// The covers of workbooks.
pub const WORKBOOKS: [AtlasRect; 3] = [WORKBOOK_1, WORKBOOK_2, WORKBOOK_3];
/// The covers of magazines.
pub const MAGAZINES: [AtlasRect; 2] = [MAGAZINE_1, MAGAZINE_2];
/// The labels of noodle cups.
pub const NOODLE_LABELS: [AtlasRect; 4] = [NOODLE_LABEL_1, NOODLE_LABEL_2, NOODLE_LABEL_3, NOODLE_LABEL_4];
/// The labels of bottles.
pub const BOTTLE_LABELS: [AtlasRect; 4] = [BOTTLE_LABEL_1, BOTTLE_LABEL_2, BOTTLE_LABEL_3, BOTTLE_LABEL_4];
/// What is printed on cans.
pub const CAN_LABELS: [AtlasRect; 3] = [CAN_LABEL_1, CAN_LABEL_2, CAN_LABEL_3];
/// What is printed on bags of snacks.
pub const SNACKS: [AtlasRect; 2] = [SNACK_1, SNACK_2];
/// The labels of game cartridges.
pub const CARTRIDGES: [AtlasRect; 2] = [CARTRIDGE_1, CARTRIDGE_2];
/// Months of wall calendars.
pub const CALENDARS: [AtlasRect; 3] = [CALENDAR_1, CALENDAR_2, CALENDAR_3];
/// His drawings.
pub const DRAWINGS: [AtlasRect; 3] = [DRAWING_1, DRAWING_2, DRAWING_3];
/// Notes in his mother's hand.
pub const NOTES: [AtlasRect; 3] = [NOTE_1, NOTE_2, NOTE_3];
/// What a visitor leaves at a door: before the van, and after it.
pub const VISITS: [AtlasRect; 2] = [VISIT_1, VISIT_2];
/// Sticky notes.
pub const STICKY: [AtlasRect; 6] =
    [NOTE_STICKY_1, NOTE_STICKY_2, NOTE_STICKY_3, NOTE_STICKY_4, NOTE_STICKY_5, NOTE_STICKY_6];

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = include_str!("../../../assets/print/atlas.tsv");

    #[test]
    fn the_constants_are_those_of_the_atlas_that_was_made() {
        let rows: Vec<&str> = TABLE.lines().skip(1).collect();
        assert_eq!(rows.len(), ALL.len());
        for (row, (name, rect)) in rows.iter().zip(ALL) {
            let cells: Vec<&str> = row.split('\t').collect();
            let numbers: Vec<u32> = cells[1..].iter().map(|c| c.parse().unwrap()).collect();
            assert_eq!(cells[0], *name);
            assert_eq!(*rect, pixels(numbers[0], numbers[1], numbers[2], numbers[3]), "{name}");
        }
    }

    #[test]
    fn pictures_lie_inside_the_atlas_and_apart() {
        for (i, (name, a)) in ALL.iter().enumerate() {
            assert!(a[0] >= 0.0 && a[1] >= 0.0 && a[2] <= 1.0 && a[3] <= 1.0, "{name} leaves the atlas");
            assert!(a[0] < a[2] && a[1] < a[3], "{name} is empty");
            for (other, b) in &ALL[i + 1..] {
                let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
                assert!(apart, "{name} overlaps {other}");
            }
        }
    }
}
