//! Every sound there is: its name, what it is for, where it comes from and how strong it is beside the others. It plays
//! nothing; the files are `assets/sound/<name>.ogg`.

/// What a sound is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Lasts as long as one is in the room; a file that is a loop.
    Bed,
    /// Happens now and then; a file that is heard once.
    Event,
    /// A note of the score; a file that is heard once, at the pitch of the note.
    Note,
}

/// Where a sound comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The room, or the house around it.
    Inside,
    /// Beyond the window: the wider it is open, the clearer.
    Outside,
}

/// A sound.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sound {
    /// Its name, as in level files.
    pub name: &'static str,
    /// What it is for.
    pub kind: Kind,
    /// Where it comes from.
    pub place: Place,
    /// How much stronger it is than it would be by itself, decibels.
    pub level: f32,
    /// Whether it has a pitch, so that it may not be heard faster or slower.
    pub tuned: bool,
}

const fn bed(name: &'static str, place: Place, level: f32) -> Sound {
    Sound { name, kind: Kind::Bed, place, level, tuned: true }
}

const fn event(name: &'static str, place: Place, level: f32) -> Sound {
    Sound { name, kind: Kind::Event, place, level, tuned: false }
}

const fn tune(name: &'static str, place: Place, level: f32) -> Sound {
    Sound { name, kind: Kind::Event, place, level, tuned: true }
}

const fn note(name: &'static str, level: f32) -> Sound {
    Sound { name, kind: Kind::Note, place: Inside, level, tuned: true }
}

use Place::{Inside, Outside};

/// All sounds, in the order of their kinds and names.
pub const SOUNDS: [Sound; 95] = [
    bed("birds", Outside, -2.0),
    bed("breath", Inside, -5.0),
    bed("cicadas", Outside, 0.0),
    bed("classroom", Outside, -1.0),
    bed("clock", Inside, -7.0),
    bed("console", Inside, -4.0),
    bed("crickets", Outside, -3.0),
    bed("fridge", Inside, -1.0),
    bed("hush", Inside, 0.0),
    bed("kettle", Inside, -4.0),
    bed("kitchen", Inside, -2.0),
    bed("rain", Outside, 0.0),
    bed("room-tone", Inside, 0.0),
    bed("screen", Inside, -6.0),
    bed("street", Outside, 0.0),
    bed("television", Inside, -2.0),
    bed("wind", Outside, 0.0),
    tune("alarm", Inside, -3.0),
    event("bag", Inside, -2.0),
    event("bicycle", Outside, 0.0),
    event("books", Inside, 0.0),
    event("bottle", Inside, -2.0),
    event("bowl", Inside, -1.0),
    event("broom", Outside, 0.0),
    event("brush", Inside, -1.0),
    event("buttons", Inside, -3.0),
    event("calendar-page", Inside, 0.0),
    event("car", Outside, 2.0),
    event("children", Outside, 1.0),
    event("chopping", Inside, 0.0),
    event("chopsticks", Inside, -2.0),
    event("cloth", Inside, 0.0),
    event("creak", Inside, -4.0),
    tune("crossing", Outside, 0.0),
    event("crow", Outside, 0.0),
    event("cup-lid", Inside, -1.0),
    event("curtain", Inside, -1.0),
    event("dishes", Inside, 0.0),
    event("dog-far", Outside, 0.0),
    event("dog-paws", Inside, -1.0),
    event("dog-sigh", Inside, 1.0),
    event("door-slide", Inside, 0.0),
    event("drawer", Inside, 0.0),
    event("envelope", Inside, 0.0),
    event("eraser", Inside, -1.0),
    tune("evening-cicada", Outside, 0.0),
    tune("evening-tune", Outside, 2.0),
    event("footsteps", Outside, 2.0),
    event("fridge-stop", Inside, 0.0),
    event("front-door", Inside, -1.0),
    event("futon", Outside, 1.0),
    event("greeting", Inside, 1.0),
    event("gutter", Outside, 0.0),
    event("hanger", Inside, -2.0),
    tune("jingle", Inside, -2.0),
    event("kettle-boil", Inside, 1.0),
    event("kettle-click", Inside, 0.0),
    event("keys", Inside, -3.0),
    event("knock", Inside, 0.0),
    event("laughter", Inside, 0.0),
    event("locker", Outside, 0.0),
    tune("message", Inside, -3.0),
    event("page", Inside, 0.0),
    event("paper", Inside, 0.0),
    event("pencil", Inside, 0.0),
    tune("phone-buzz", Inside, -2.0),
    event("pills", Inside, -3.0),
    tune("pipe", Inside, 0.0),
    event("pour", Inside, 0.0),
    tune("robot", Inside, -2.0),
    tune("school-bell", Outside, 1.0),
    event("scooter", Outside, 2.0),
    tune("shop-door", Outside, 0.0),
    event("shutter", Outside, 0.0),
    event("sigh", Inside, 0.0),
    event("slippers", Inside, 1.0),
    event("sparrow", Outside, -1.0),
    event("stairs", Inside, 1.0),
    event("tap", Inside, 0.0),
    tune("telephone", Inside, -1.0),
    event("train", Outside, 4.0),
    event("tray", Inside, 0.0),
    event("typing", Inside, -2.0),
    event("van", Outside, 2.0),
    event("voices", Inside, 1.0),
    tune("warbler", Outside, 0.0),
    tune("wind-chime", Outside, 0.0),
    event("zip", Inside, -2.0),
    note("note-bass", 0.0),
    note("note-flute", -5.0),
    note("note-glass", -5.0),
    note("note-piano-high", -1.0),
    note("note-piano-low", 0.0),
    note("note-pluck", -6.0),
    note("note-string", -5.0),
];

/// The sound of this name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Sound> {
    SOUNDS.iter().find(|sound| sound.name == name)
}

/// Names that level files may use: what lasts and what happens, not the notes of the score.
pub fn names() -> impl Iterator<Item = &'static str> {
    SOUNDS.iter().filter(|sound| sound.kind != Kind::Note).map(|sound| sound.name)
}
