//! The table of all kinds of props: name, size, how it stands, how many looks it has, how many triangles it may take.

use super::parts::Dice;
use super::{
    bedding, books, carried, doors, electric, furniture, kitchen, lamps, living, packaged, paperwork, small, wear,
};
use crate::mesh::Mesh;

/// A kind of prop.
pub struct Kind {
    /// Its name in level files.
    pub name: &'static str,
    /// Width, height and depth in metres at scale 1; its front faces +z. The first look has this size, others may be smaller.
    pub size: [f32; 3],
    /// Hangs on a wall, its back towards -z.
    pub wall: bool,
    /// May be scattered as disarray.
    pub scatter: bool,
    /// Number of its looks; higher variations begin again.
    pub variations: u32,
    /// Most triangles it may have.
    pub budget: usize,
    pub(super) make: fn(&mut Dice) -> Mesh,
}

const fn kind(name: &'static str, size: [f32; 3], budget: usize, variations: u32, make: fn(&mut Dice) -> Mesh) -> Kind {
    Kind { name, size, wall: false, scatter: false, variations, budget, make }
}

/// A kind that may be scattered.
const fn loose(
    name: &'static str,
    size: [f32; 3],
    budget: usize,
    variations: u32,
    make: fn(&mut Dice) -> Mesh,
) -> Kind {
    Kind { name, size, wall: false, scatter: true, variations, budget, make }
}

/// A kind that hangs on a wall.
const fn hung(name: &'static str, size: [f32; 3], budget: usize, variations: u32, make: fn(&mut Dice) -> Mesh) -> Kind {
    Kind { name, size, wall: true, scatter: false, variations, budget, make }
}

pub(super) static KINDS: &[Kind] = &[
    kind("futon", [1.0, 0.14, 2.0], 2000, 4, bedding::futon),
    kind("futon-folded", [0.95, 0.34, 0.65], 1200, 4, bedding::futon_folded),
    loose("pillow", [0.5, 0.12, 0.32], 500, 3, bedding::pillow),
    loose("blanket", [0.9, 0.2, 0.7], 1500, 3, bedding::blanket),
    loose("cushion", [0.52, 0.08, 0.52], 900, 4, bedding::cushion),
    loose("towel", [0.35, 0.05, 0.25], 600, 3, bedding::towel),
    loose("clothes-heap", [0.5, 0.18, 0.45], 1800, 6, bedding::clothes_heap),
    kind("low-table", [1.0, 0.335, 0.6], 600, 4, furniture::low_table),
    kind("study-desk", [1.1, 0.33, 0.55], 800, 3, furniture::study_desk),
    kind("chest", [0.9, 0.78, 0.42], 1500, 2, furniture::chest),
    kind("bookshelf", [0.8, 1.2, 0.28], 1500, 3, furniture::bookshelf),
    kind("low-shelf", [0.9, 0.45, 0.3], 1300, 2, furniture::low_shelf),
    kind("wardrobe", [1.2, 1.75, 0.5], 1200, 2, furniture::wardrobe),
    kind("lockers", [1.6, 1.35, 0.35], 3000, 4, furniture::lockers),
    kind("tv-stand", [0.9, 0.38, 0.45], 1300, 3, furniture::tv_stand),
    kind("mirror", [0.45, 1.4, 0.4], 1000, 2, furniture::mirror),
    kind("guitar", [0.36, 1.0, 0.12], 1200, 2, furniture::guitar),
    kind("television", [0.62, 0.5, 0.5], 1500, 2, electric::television),
    kind("console", [0.3, 0.07, 0.24], 600, 2, electric::console),
    kind("controller", [0.15, 0.04, 0.1], 600, 2, electric::controller),
    kind("electric-fan", [0.36, 0.8, 0.3], 2400, 2, electric::electric_fan),
    kind("radio", [0.26, 0.16, 0.1], 900, 3, electric::radio),
    kind("laptop", [0.34, 0.22, 0.25], 1000, 2, electric::laptop),
    kind("headphones", [0.18, 0.08, 0.2], 1000, 2, electric::headphones),
    loose("cable", [0.6, 0.015, 0.5], 800, 2, electric::cable),
    kind("robot-toy", [0.2, 0.26, 0.16], 1800, 2, electric::robot_toy),
    kind("floor-lamp", [0.3, 0.9, 0.3], 1300, 2, lamps::floor_lamp),
    kind("pendant-lamp", [0.45, 1.36, 0.45], 1200, 2, lamps::pendant_lamp),
    kind("desk-lamp", [0.2, 0.42, 0.26], 1000, 3, lamps::desk_lamp),
    kind("kettle", [0.2, 0.23, 0.17], 900, 4, kitchen::kettle),
    kind("tea-cup", [0.08, 0.08, 0.08], 400, 3, kitchen::tea_cup),
    kind("teapot", [0.18, 0.13, 0.13], 800, 3, kitchen::teapot),
    kind("bowls", [0.36, 0.09, 0.26], 1500, 3, kitchen::bowls),
    kind("rice-bowl", [0.131, 0.09, 0.131], 500, 3, kitchen::rice_bowl),
    kind("chopsticks", [0.025, 0.008, 0.22], 60, 1, kitchen::held_chopsticks),
    kind("tray-meal", [0.42, 0.11, 0.3], 2200, 2, kitchen::tray_meal),
    loose("noodle-cup", [0.1, 0.11, 0.1], 600, 6, packaged::noodle_cup),
    loose("noodle-cup-open", [0.11, 0.16, 0.11], 820, 4, packaged::noodle_cup_open),
    loose("bottle", [0.07, 0.22, 0.07], 600, 12, packaged::bottle),
    loose("can", [0.066, 0.12, 0.066], 400, 12, packaged::can),
    loose("bento-box", [0.24, 0.05, 0.18], 900, 2, packaged::bento_box),
    loose("snack-bag", [0.18, 0.06, 0.25], 700, 2, packaged::snack_bag),
    loose("book", [0.15, 0.025, 0.21], 60, 4, books::book),
    kind("open-book", [0.3, 0.03, 0.21], 250, 2, books::open_book),
    kind("dictionary", [0.34, 0.05, 0.25], 300, 1, books::dictionary),
    loose("manga-stack", [0.13, 0.32, 0.18], 600, 8, books::manga_stack),
    kind("manga-wall", [0.9, 1.2, 0.2], 2500, 2, books::manga_wall),
    loose("workbook-stack", [0.22, 0.2, 0.29], 600, 3, books::workbook_stack),
    loose("magazine", [0.22, 0.012, 0.28], 120, 2, books::magazine),
    kind("letter", [0.21, 0.02, 0.29], 120, 1, paperwork::letter),
    loose("envelope", [0.12, 0.006, 0.23], 250, 1, paperwork::envelope),
    kind("application-pile", [0.3, 0.12, 0.3], 800, 2, paperwork::application_pile),
    loose("form-slip", [0.1, 0.003, 0.2], 60, 2, paperwork::form_slip),
    loose("note", [0.1, 0.002, 0.14], 60, 3, paperwork::note),
    kind("visitors-note", [0.16, 0.002, 0.135], 60, 2, paperwork::visitors_note),
    loose("drawing", [0.26, 0.002, 0.36], 80, 3, paperwork::drawing),
    kind("drawing-board", [0.45, 0.03, 0.35], 500, 3, paperwork::drawing_board),
    loose("newspaper", [0.4, 0.02, 0.28], 500, 2, paperwork::newspaper),
    kind("newspaper-bundle", [0.4, 0.2, 0.28], 1000, 2, paperwork::newspaper_bundle),
    loose("crumpled-paper", [0.08, 0.07, 0.08], 200, 6, paperwork::crumpled_paper),
    hung("wall-calendar", [0.38, 0.55, 0.012], 400, 3, paperwork::wall_calendar),
    hung("calendar-layers", [0.4, 0.58, 0.05], 1400, 2, paperwork::calendar_layers),
    hung("timetable", [0.42, 0.59, 0.004], 300, 1, paperwork::timetable),
    hung("ranking-sheet", [0.42, 0.3, 0.004], 300, 1, paperwork::ranking_sheet),
    hung("sticky-notes", [0.6, 0.5, 0.01], 600, 3, paperwork::sticky_notes),
    hung("poster", [0.5, 0.7, 0.004], 400, 2, paperwork::poster),
    hung("tape-strips", [0.5, 0.6, 0.006], 300, 2, paperwork::tape_strips),
    kind("slippers", [0.22, 0.06, 0.26], 900, 2, carried::slippers),
    kind("indoor-shoes", [0.2, 0.08, 0.25], 1600, 2, carried::indoor_shoes),
    kind("work-shoes", [0.22, 0.1, 0.28], 1600, 2, carried::work_shoes),
    kind("school-bag", [0.35, 0.33, 0.22], 1500, 3, carried::school_bag),
    kind("travel-bag", [0.5, 0.3, 0.26], 1500, 3, carried::travel_bag),
    hung("suit", [0.5, 1.05, 0.14], 1500, 2, wear::suit),
    kind("cap", [0.2, 0.12, 0.26], 900, 3, wear::cap),
    loose("face-mask", [0.18, 0.03, 0.1], 800, 2, wear::face_mask),
    kind("umbrella", [0.12, 0.85, 0.12], 900, 3, carried::umbrella),
    kind("laundry-line", [1.2, 0.9, 0.3], 1500, 2, wear::laundry_line),
    kind("dog", [0.3, 0.42, 0.6], 3600, 3, living::dog),
    kind("potted-plant", [0.28, 0.5, 0.28], 2300, 2, living::potted_plant),
    kind("vase-branch", [0.35, 0.6, 0.2], 2600, 3, living::vase_branch),
    kind("telephone", [0.2, 0.12, 0.22], 1400, 3, small::telephone),
    kind("mobile-phone", [0.07, 0.012, 0.14], 300, 4, small::mobile_phone),
    loose("alarm-clock", [0.11, 0.12, 0.06], 800, 3, small::alarm_clock),
    kind("photo-camera", [0.13, 0.09, 0.08], 900, 2, small::photo_camera),
    kind("pill-strip", [0.06, 0.006, 0.1], 400, 3, small::pill_strip),
    kind("pencil", [0.008, 0.17, 0.008], 80, 3, small::pencil),
    kind("pen-pot", [0.08, 0.17, 0.08], 500, 2, small::pen_pot),
    loose("game-cartridges", [0.22, 0.12, 0.12], 700, 5, small::game_cartridges),
    loose("tissue-box", [0.24, 0.08, 0.12], 500, 3, small::tissue_box),
    kind("sliding-panel", [0.9, 1.75, 0.04], 800, 2, doors::sliding_panel),
    kind("entrance-door", [0.85, 1.85, 0.06], 1200, 2, doors::entrance_door),
    hung("curtain-panel", [0.6, 1.6, 0.08], 2300, 3, doors::curtain_panel),
    loose("cardboard-box", [0.4, 0.3, 0.32], 700, 4, doors::cardboard_box),
    loose("rubbish-bag", [0.45, 0.42, 0.42], 900, 8, doors::rubbish_bag),
    kind("waste-bin", [0.24, 0.28, 0.24], 1600, 3, doors::waste_bin),
];
