//! Where each picture is in the print atlas. Written by `assets/print/source/make_atlas.py`; holds no logic, not edited by hand.

use super::pixels;
use crate::shapes::AtlasRect;

/// The picture of application.
pub const APPLICATION: AtlasRect = pixels(655, 409, 80, 114);
/// The picture of book cover 1.
pub const BOOK_COVER_1: AtlasRect = pixels(787, 915, 56, 80);
/// The picture of book cover 2.
pub const BOOK_COVER_2: AtlasRect = pixels(849, 915, 56, 80);
/// The picture of book cover 3.
pub const BOOK_COVER_3: AtlasRect = pixels(911, 749, 56, 80);
/// The picture of book cover 4.
pub const BOOK_COVER_4: AtlasRect = pixels(911, 835, 56, 80);
/// The picture of book spines.
pub const BOOK_SPINES: AtlasRect = pixels(321, 375, 208, 112);
/// The picture of bottle label 1.
pub const BOTTLE_LABEL_1: AtlasRect = pixels(717, 731, 120, 42);
/// The picture of bottle label 2.
pub const BOTTLE_LABEL_2: AtlasRect = pixels(871, 437, 120, 42);
/// The picture of bottle label 3.
pub const BOTTLE_LABEL_3: AtlasRect = pixels(871, 485, 120, 42);
/// The picture of bottle label 4.
pub const BOTTLE_LABEL_4: AtlasRect = pixels(871, 533, 120, 42);
/// The picture of box label.
pub const BOX_LABEL: AtlasRect = pixels(911, 921, 96, 46);
/// The picture of calendar 1.
pub const CALENDAR_1: AtlasRect = pixels(533, 665, 110, 160);
/// The picture of calendar 2.
pub const CALENDAR_2: AtlasRect = pixels(605, 831, 110, 160);
/// The picture of calendar 3.
pub const CALENDAR_3: AtlasRect = pixels(523, 129, 110, 160);
/// The picture of can label 1.
pub const CAN_LABEL_1: AtlasRect = pixels(871, 581, 100, 50);
/// The picture of can label 2.
pub const CAN_LABEL_2: AtlasRect = pixels(871, 637, 100, 50);
/// The picture of can label 3.
pub const CAN_LABEL_3: AtlasRect = pixels(871, 693, 100, 50);
/// The picture of cartridge 1.
pub const CARTRIDGE_1: AtlasRect = pixels(967, 281, 54, 38);
/// The picture of cartridge 2.
pub const CARTRIDGE_2: AtlasRect = pixels(967, 325, 54, 38);
/// The picture of clock face.
pub const CLOCK_FACE: AtlasRect = pixels(763, 3, 96, 96);
/// The picture of dictionary.
pub const DICTIONARY: AtlasRect = pixels(3, 483, 312, 224);
/// The picture of drawing 1.
pub const DRAWING_1: AtlasRect = pixels(321, 493, 120, 166);
/// The picture of drawing 2.
pub const DRAWING_2: AtlasRect = pixels(407, 665, 120, 166);
/// The picture of drawing 3.
pub const DRAWING_3: AtlasRect = pixels(447, 493, 120, 166);
/// The picture of envelope.
pub const ENVELOPE: AtlasRect = pixels(649, 653, 62, 120);
/// The picture of form.
pub const FORM: AtlasRect = pixels(573, 409, 76, 152);
/// The picture of laptop screen.
pub const LAPTOP_SCREEN: AtlasRect = pixels(573, 567, 128, 80);
/// The picture of letter.
pub const LETTER: AtlasRect = pixels(241, 161, 150, 208);
/// The picture of magazine 1.
pub const MAGAZINE_1: AtlasRect = pixels(669, 269, 70, 90);
/// The picture of magazine 2.
pub const MAGAZINE_2: AtlasRect = pixels(717, 635, 70, 90);
/// The picture of manga cover 1.
pub const MANGA_COVER_1: AtlasRect = pixels(741, 365, 64, 96);
/// The picture of manga cover 2.
pub const MANGA_COVER_2: AtlasRect = pixels(805, 211, 64, 96);
/// The picture of manga cover 3.
pub const MANGA_COVER_3: AtlasRect = pixels(851, 105, 64, 96);
/// The picture of manga cover 4.
pub const MANGA_COVER_4: AtlasRect = pixels(865, 3, 64, 96);
/// The picture of manga spines.
pub const MANGA_SPINES: AtlasRect = pixels(177, 879, 256, 112);
/// The picture of map.
pub const MAP: AtlasRect = pixels(639, 117, 128, 96);
/// The picture of mobile screen.
pub const MOBILE_SCREEN: AtlasRect = pixels(977, 581, 44, 84);
/// The picture of newspaper.
pub const NEWSPAPER: AtlasRect = pixels(241, 3, 216, 152);
/// The picture of noodle label 1.
pub const NOODLE_LABEL_1: AtlasRect = pixels(439, 955, 160, 44);
/// The picture of noodle label 2.
pub const NOODLE_LABEL_2: AtlasRect = pixels(649, 779, 160, 44);
/// The picture of noodle label 3.
pub const NOODLE_LABEL_3: AtlasRect = pixels(3, 955, 160, 44);
/// The picture of noodle label 4.
pub const NOODLE_LABEL_4: AtlasRect = pixels(639, 219, 160, 44);
/// The picture of note 1.
pub const NOTE_1: AtlasRect = pixels(241, 375, 72, 100);
/// The picture of note 2.
pub const NOTE_2: AtlasRect = pixels(773, 105, 72, 100);
/// The picture of note 3.
pub const NOTE_3: AtlasRect = pixels(707, 529, 72, 100);
/// The picture of note sticky 1.
pub const NOTE_STICKY_1: AtlasRect = pixels(875, 281, 72, 72);
/// The picture of note sticky 2.
pub const NOTE_STICKY_2: AtlasRect = pixels(785, 467, 72, 72);
/// The picture of note sticky 3.
pub const NOTE_STICKY_3: AtlasRect = pixels(785, 545, 72, 72);
/// The picture of note sticky 4.
pub const NOTE_STICKY_4: AtlasRect = pixels(811, 359, 72, 72);
/// The picture of note sticky 5.
pub const NOTE_STICKY_5: AtlasRect = pixels(889, 359, 72, 72);
/// The picture of note sticky 6.
pub const NOTE_STICKY_6: AtlasRect = pixels(793, 623, 72, 72);
/// The picture of open book.
pub const OPEN_BOOK: AtlasRect = pixels(439, 837, 160, 112);
/// The picture of phone keys.
pub const PHONE_KEYS: AtlasRect = pixels(935, 3, 66, 88);
/// The picture of poster.
pub const POSTER: AtlasRect = pixels(397, 161, 120, 168);
/// The picture of radio dial.
pub const RADIO_DIAL: AtlasRect = pixels(397, 335, 112, 32);
/// The picture of ranking.
pub const RANKING: AtlasRect = pixels(177, 713, 224, 160);
/// The picture of scrawl.
pub const SCRAWL: AtlasRect = pixels(973, 749, 48, 32);
/// The picture of scroll.
pub const SCROLL: AtlasRect = pixels(3, 3, 232, 474);
/// The picture of snack 1.
pub const SNACK_1: AtlasRect = pixels(935, 97, 64, 86);
/// The picture of snack 2.
pub const SNACK_2: AtlasRect = pixels(921, 189, 64, 86);
/// The picture of timetable.
pub const TIMETABLE: AtlasRect = pixels(3, 713, 168, 236);
/// The picture of tv picture.
pub const TV_PICTURE: AtlasRect = pixels(463, 3, 160, 120);
/// The picture of visit 1.
pub const VISIT_1: AtlasRect = pixels(629, 3, 128, 108);
/// The picture of visit 2.
pub const VISIT_2: AtlasRect = pixels(535, 295, 128, 108);
/// The picture of workbook 1.
pub const WORKBOOK_1: AtlasRect = pixels(721, 829, 60, 80);
/// The picture of workbook 2.
pub const WORKBOOK_2: AtlasRect = pixels(721, 915, 60, 80);
/// The picture of workbook 3.
pub const WORKBOOK_3: AtlasRect = pixels(787, 829, 60, 80);

/// All of them with their names, in alphabetical order.
pub const ALL: &[(&str, AtlasRect)] = &[
    ("APPLICATION", APPLICATION),
    ("BOOK_COVER_1", BOOK_COVER_1),
    ("BOOK_COVER_2", BOOK_COVER_2),
    ("BOOK_COVER_3", BOOK_COVER_3),
    ("BOOK_COVER_4", BOOK_COVER_4),
    ("BOOK_SPINES", BOOK_SPINES),
    ("BOTTLE_LABEL_1", BOTTLE_LABEL_1),
    ("BOTTLE_LABEL_2", BOTTLE_LABEL_2),
    ("BOTTLE_LABEL_3", BOTTLE_LABEL_3),
    ("BOTTLE_LABEL_4", BOTTLE_LABEL_4),
    ("BOX_LABEL", BOX_LABEL),
    ("CALENDAR_1", CALENDAR_1),
    ("CALENDAR_2", CALENDAR_2),
    ("CALENDAR_3", CALENDAR_3),
    ("CAN_LABEL_1", CAN_LABEL_1),
    ("CAN_LABEL_2", CAN_LABEL_2),
    ("CAN_LABEL_3", CAN_LABEL_3),
    ("CARTRIDGE_1", CARTRIDGE_1),
    ("CARTRIDGE_2", CARTRIDGE_2),
    ("CLOCK_FACE", CLOCK_FACE),
    ("DICTIONARY", DICTIONARY),
    ("DRAWING_1", DRAWING_1),
    ("DRAWING_2", DRAWING_2),
    ("DRAWING_3", DRAWING_3),
    ("ENVELOPE", ENVELOPE),
    ("FORM", FORM),
    ("LAPTOP_SCREEN", LAPTOP_SCREEN),
    ("LETTER", LETTER),
    ("MAGAZINE_1", MAGAZINE_1),
    ("MAGAZINE_2", MAGAZINE_2),
    ("MANGA_COVER_1", MANGA_COVER_1),
    ("MANGA_COVER_2", MANGA_COVER_2),
    ("MANGA_COVER_3", MANGA_COVER_3),
    ("MANGA_COVER_4", MANGA_COVER_4),
    ("MANGA_SPINES", MANGA_SPINES),
    ("MAP", MAP),
    ("MOBILE_SCREEN", MOBILE_SCREEN),
    ("NEWSPAPER", NEWSPAPER),
    ("NOODLE_LABEL_1", NOODLE_LABEL_1),
    ("NOODLE_LABEL_2", NOODLE_LABEL_2),
    ("NOODLE_LABEL_3", NOODLE_LABEL_3),
    ("NOODLE_LABEL_4", NOODLE_LABEL_4),
    ("NOTE_1", NOTE_1),
    ("NOTE_2", NOTE_2),
    ("NOTE_3", NOTE_3),
    ("NOTE_STICKY_1", NOTE_STICKY_1),
    ("NOTE_STICKY_2", NOTE_STICKY_2),
    ("NOTE_STICKY_3", NOTE_STICKY_3),
    ("NOTE_STICKY_4", NOTE_STICKY_4),
    ("NOTE_STICKY_5", NOTE_STICKY_5),
    ("NOTE_STICKY_6", NOTE_STICKY_6),
    ("OPEN_BOOK", OPEN_BOOK),
    ("PHONE_KEYS", PHONE_KEYS),
    ("POSTER", POSTER),
    ("RADIO_DIAL", RADIO_DIAL),
    ("RANKING", RANKING),
    ("SCRAWL", SCRAWL),
    ("SCROLL", SCROLL),
    ("SNACK_1", SNACK_1),
    ("SNACK_2", SNACK_2),
    ("TIMETABLE", TIMETABLE),
    ("TV_PICTURE", TV_PICTURE),
    ("VISIT_1", VISIT_1),
    ("VISIT_2", VISIT_2),
    ("WORKBOOK_1", WORKBOOK_1),
    ("WORKBOOK_2", WORKBOOK_2),
    ("WORKBOOK_3", WORKBOOK_3),
];
