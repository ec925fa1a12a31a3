//! What the editor is doing: what is open, looked at and chosen, and what the world outside is asked for. It draws
//! nothing and knows no engine.

mod acts;

use std::sync::Arc;

use author::edit::Edit;
use author::path::Place;
use set::spec::RoomSpec;
use story::journey::{Journey, Stand};
use story::model::Pack;
use story::page::Way;
use story::raw::RawRoom;
use story::session::PLAIN_SEED;
use story::source::Files;
use story::vocabulary::Vocabulary;
use story::{parse, redress};

use super::desk::Desk;
use super::graph::StoryView;
use super::handles::Drag;
use super::packs::{Brought, Home};
use super::target::{Placement, Target};
use super::views::{Gaze, View};
use super::words::Words;

/// What the panel beside the picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    /// What is chosen in the picture, and the list of all that can be.
    #[default]
    Things,
    /// The room: size, doors, colours, light, sounds.
    Room,
    /// Its texts in every language.
    Texts,
    /// Its choices and what is said otherwise.
    Choices,
    /// The pack, its table of what fits, its facts.
    Pack,
    /// With which state to look at the room and to play it.
    Play,
}

impl Tab {
    /// All of them, in the order of the panel.
    pub const ALL: [Self; 6] = [Self::Things, Self::Room, Self::Texts, Self::Choices, Self::Pack, Self::Play];

    /// The key of its name among the words of the program.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Things => "editor--tab-things",
            Self::Room => "editor--tab-room",
            Self::Texts => "editor--tab-texts",
            Self::Choices => "editor--tab-choices",
            Self::Pack => "editor--tab-pack",
            Self::Play => "editor--tab-play",
        }
    }

    /// Whether it needs more room than a narrow panel has.
    #[must_use]
    pub fn is_wide(self) -> bool {
        self == Self::Texts
    }
}

/// What the world outside is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// Write what has changed, unless somebody else has changed it meanwhile.
    Save,
    /// Write what has changed over whatever is there.
    #[cfg(not(target_family = "wasm"))]
    SaveOver,
    /// Take in what somebody else has changed meanwhile.
    #[cfg(not(target_family = "wasm"))]
    GiveWay,
    /// Hand over the whole pack in one file.
    #[cfg(target_family = "wasm")]
    Bundle,
    /// Let somebody choose files to be taken in.
    #[cfg(target_family = "wasm")]
    Upload,
    /// Let somebody choose a folder with a pack.
    #[cfg(target_family = "wasm")]
    UploadFolder,
    /// Open the pack that was brought along, unless something is still not saved.
    Open,
    /// Play from here.
    Play,
    /// End, even if something is not saved.
    Quit,
}

/// The editor.
pub struct Editor {
    /// The files, their steps and what is wrong with them.
    pub desk: Desk,
    /// Words of the program.
    pub words: Words,
    /// The kinds of props and poses there are.
    pub vocabulary: Vocabulary,
    /// What is looked at.
    pub gaze: Gaze,
    /// What is chosen in the picture.
    pub chosen: Option<Target>,
    /// What is being dragged.
    pub drag: Option<Drag>,
    /// What the panel shows.
    pub tab: Tab,
    /// Whether the list of all problems is open.
    pub lists_problems: bool,
    /// Whether the keys are explained.
    pub explains: bool,
    /// Whether it is asked what to do with what is not saved.
    pub leaves: bool,
    /// The files that were not saved because somebody else has changed them meanwhile.
    pub elsewhere: Vec<String>,
    /// Who rides in what is seen and played: the place in the pack's list.
    pub persona: usize,
    /// How the person stands in what is seen and played.
    pub stand: Stand,
    /// Whether that was changed by hand; else it is as after an ordinary ride to what is looked at.
    pub stands_by_hand: bool,
    /// What is to be said once.
    pub notice: String,
    /// What the world outside is asked for.
    pub asks: Vec<Ask>,
    /// The file on the tab of the pack.
    pub pack_file: usize,
    /// Whether the texts of the pack are shown instead of the room's.
    pub texts_of_pack: bool,
    /// What is searched for among the texts.
    pub texts_search: String,
    /// What is searched for among what is in the room.
    pub filter: String,
    /// What the forms are to open and to scroll to.
    pub reveal: Option<Place>,
    /// The story as a drawing.
    pub story: StoryView,
    /// A pack that was brought along and waits until it is clear what becomes of the other one.
    pub brought: Option<Brought>,
    /// Why what was brought along last was refused, each reason in a line.
    pub refused: Vec<String>,
    /// Where the pack is saved.
    pub home: Home,
    /// The levels beside which packs that are brought along are put.
    pub(super) shipped: Files,
    /// The room as it is written, as long as it can be read; else as it was.
    raw: Option<RawRoom>,
    /// Counts up whenever what is seen has to be made anew.
    pub version: u64,
    /// What was taken into the hand last, to be taken again.
    under: Vec<Target>,
}

impl Editor {
    /// Opens a pack among these files, in one of its rooms by id; the first pack and the first room where none is named.
    ///
    /// # Errors
    /// A message, if there is no such pack or room.
    pub fn open(files: Files, pack: Option<&str>, room: Option<&str>, language: &str) -> Result<Self, String> {
        let words = Words::new(&files, language);
        let vocabulary = crate::vocabulary::vocabulary();
        let desk = Desk::open(files.clone(), pack, &vocabulary, &words)?;
        let no_room = |id| words.say_with("editor--no-room", &[("id", id), ("there", &desk.room_ids().join(", "))]);
        let wanted = room.map(|id| desk.room_of(id).ok_or_else(|| no_room(id)));
        let room = wanted.transpose()?.unwrap_or(0);
        let mut editor = Self {
            desk,
            words,
            vocabulary,
            gaze: Gaze::at(room, Way::In),
            chosen: None,
            drag: None,
            tab: Tab::default(),
            lists_problems: false,
            explains: false,
            leaves: false,
            elsewhere: Vec::new(),
            persona: 0,
            stand: Stand::default(),
            stands_by_hand: false,
            notice: String::new(),
            asks: Vec::new(),
            pack_file: 0,
            texts_of_pack: false,
            texts_search: String::new(),
            filter: String::new(),
            reveal: None,
            story: StoryView::default(),
            brought: None,
            refused: Vec::new(),
            home: Home::default(),
            shipped: files,
            raw: None,
            version: 0,
            under: Vec::new(),
        };
        editor.renew_stand();
        editor.refresh();
        Ok(editor)
    }

    /// The room as it is written; none if it could never be read.
    #[must_use]
    pub fn raw(&self) -> Option<&RawRoom> {
        self.raw.as_ref()
    }

    /// The pack as it is to be seen now: as it was when it was good last, with the room as it is written.
    #[must_use]
    pub fn shown(&self) -> Option<Arc<Pack>> {
        let pack = self.desk.pack()?;
        Some(match &self.raw {
            Some(raw) if self.gaze.room < pack.rooms.len() => redress::redressed(pack, self.gaze.room, raw.clone()),
            _ => pack.clone(),
        })
    }

    /// What was read of a room of another pack is not to be shown.
    pub(super) fn forget_room(&mut self) {
        (self.raw, self.under) = (None, Vec::new());
    }

    /// Reads the room again after its file has changed.
    pub fn refresh(&mut self) {
        let read = self.desk.room_file(self.gaze.room).and_then(|file| parse::part(self.desk.bench.text(&file)?));
        if read.is_some() {
            self.raw = read;
        }
        let targets = self.targets();
        self.chosen = self.chosen.filter(|chosen| targets.contains(chosen));
        self.version += 1;
    }

    /// Everything in the room that has a place, on the way that is looked at.
    #[must_use]
    pub fn targets(&self) -> Vec<Target> {
        self.raw.as_ref().map(|raw| Target::all(raw, self.gaze.way)).unwrap_or_default()
    }

    /// Takes files of this pack in, by their names, as a step that can be taken back.
    pub fn take_in(&mut self, files: &[(String, Vec<u8>)]) {
        match self.desk.taken_in(files, &self.words) {
            Ok(edits) => {
                let count = edits.len().to_string();
                let done = self.desk.make(&Edit::All(edits));
                self.after(done);
                self.desk.check();
                if self.notice.is_empty() {
                    self.notice = self.words.say_with("editor--taken-in", &[("n", &count)]);
                }
                self.stay_in_a_room();
            }
            Err(why) => self.notice = self.words.say_with("editor--not-taken-in", &[("why", &why)]),
        }
    }

    /// Takes in what files say where they are saved, as a step that can be taken back.
    #[cfg(not(target_family = "wasm"))]
    pub(super) fn take_from(&mut self, there: author::elsewhere::There) {
        let done = self.desk.take_from(there);
        self.after(done);
        self.desk.check();
        self.stay_in_a_room();
    }

    /// Looks at a room that is there, after files came from outside.
    fn stay_in_a_room(&mut self) {
        self.gaze.room = self.gaze.room.min(self.desk.rooms().saturating_sub(1));
        self.renew_stand();
        self.refresh();
    }

    /// Goes to another room.
    pub fn go_to(&mut self, room: usize) {
        if room < self.desk.rooms() && room != self.gaze.room {
            let view = if self.gaze.view.is_on_track() { View::Entry } else { self.gaze.view };
            self.gaze = Gaze { view, ..Gaze::at(room, self.gaze.way) };
            (self.chosen, self.drag) = (None, None);
            self.renew_stand();
            self.refresh();
        }
    }

    /// Sees the room from somewhere else, instead of the story.
    pub fn look_from(&mut self, view: View) {
        self.story.is_open = false;
        self.gaze.look_from(view);
    }

    /// Turns to the other way of the ride.
    pub fn turn_to(&mut self, way: Way) {
        if way != self.gaze.way {
            self.gaze.way = way;
            if let Some(Target::Figure(_)) = self.chosen {
                self.chosen = Some(Target::Figure(way));
            }
            self.renew_stand();
            self.version += 1;
        }
    }

    /// Chooses what is next after what is chosen, or what is before it.
    pub fn choose_next(&mut self, back: bool) {
        let targets = self.targets();
        let count = targets.len();
        let place = targets.iter().position(|target| Some(*target) == self.chosen);
        let next = match place {
            _ if count == 0 => return,
            Some(place) => (place + if back { count - 1 } else { 1 }) % count,
            None => 0,
        };
        self.chosen = Some(targets[next]);
    }

    /// Chooses one of what lies under a click; what lies behind it, if it is chosen already.
    pub fn choose_under(&mut self, under: &[Target]) {
        let again = under == self.under;
        let place = under.iter().position(|target| Some(*target) == self.chosen).filter(|_| again);
        self.chosen = under.get(place.map_or(0, |place| place + 1)).or(under.first()).copied();
        self.under = under.to_vec();
    }

    /// Has something stand there; a move that `goes_on` is taken back together with the next.
    ///
    /// It goes on as long as nothing else is done and the checker has not been asked.
    pub fn put(&mut self, target: Target, placement: &Placement, goes_on: bool) {
        let Some(raw) = &self.raw else { return };
        let Some(before) = target.placement(raw) else { return };
        let Some(file) = self.desk.room_file(self.gaze.room) else { return };
        let done = self.desk.place(&file, target, (&before, placement), goes_on);
        self.after(done);
    }

    /// Does what a form asks for.
    pub fn grant(&mut self, edit: &Edit) {
        let done = self.desk.make(edit);
        if done.is_ok() && matches!(edit, Edit::Words { .. }) {
            // With every key; what is seen follows when the checker has been asked.
            self.notice.clear();
            return;
        }
        self.after(done);
    }

    /// Takes back the last step, or makes it again.
    pub fn step(&mut self, back: bool) {
        let name = if back { self.desk.undo() } else { self.desk.redo() };
        if let Some(name) = name {
            let key = if back { "editor--undone" } else { "editor--redone" };
            self.notice = self.words.say_with(key, &[("step", &name)]);
            self.refresh();
        }
    }

    pub(super) fn after(&mut self, done: Result<(), String>) {
        match done {
            Ok(()) => self.notice.clear(),
            Err(message) => self.notice = message,
        }
        self.refresh();
    }

    /// The room as it is built for the state it is looked at with; none as long as the pack was never good.
    #[must_use]
    pub fn shown_spec(&self) -> Option<RoomSpec> {
        let (pack, room) = (self.shown()?, self.gaze.room);
        let journey = self.journey(&pack)?;
        let dressing = story::dressing::dressing(&journey, room, self.gaze.way);
        Some(crate::dress::spec(pack.rooms.get(room)?, &dressing, room))
    }

    /// A journey that stands in this room, on the way that is looked at, with the state that is wished.
    #[must_use]
    pub fn journey(&self, pack: &Arc<Pack>) -> Option<Journey> {
        let journey = Journey::placed(pack.clone(), self.persona, PLAIN_SEED, self.gaze.room, self.gaze.way)?;
        Some(journey.standing(&self.stand))
    }

    /// What something is called in lists.
    #[must_use]
    pub fn name_of(&self, target: Target) -> String {
        let raw = self.raw.as_ref();
        let named = |name: Option<&String>| name.cloned().unwrap_or_default();
        match target {
            Target::Prop(index) => named(raw.and_then(|raw| raw.furniture.get(index)).map(|prop| &prop.kind)),
            Target::Thing(index) => named(raw.and_then(|raw| raw.things.get(index)).map(|thing| &thing.id)),
            Target::Lamp(index) => self.words.say_with("editor--lamp", &[("n", &(index + 1).to_string())]),
            Target::Screen => self.words.say("editor--screen"),
            Target::Figure(_) => self.words.say("editor--person"),
        }
    }
}
