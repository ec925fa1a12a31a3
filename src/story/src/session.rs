//! One person's session: settings, the journey, and which page is shown. Every command comes here and nowhere else; it
//! reads no clock, stores nothing and draws nothing.

mod act;
mod asked;
mod kept;
mod kiosk;
pub mod launch;
mod notice;
mod outside;
mod rehearsal;
mod reload;
mod say;
mod view;
pub(crate) mod workshop;

use std::sync::Arc;

pub use launch::{KEYS, Launch, Mode, OPTIONS};
pub(crate) use notice::Notice;
pub(crate) use view::View;

use crate::command::{Command, Event, Teach};
use crate::journey::Journey;
use crate::model::Pack;
use crate::page::{Action, Block, Page, Way};
use crate::pages;
use crate::problem::Problem;
use crate::raw::{RawCondition, RawDoor};
use crate::save::{self, SaveProblem, SaveV1, SavedJourney};
use crate::settings::Settings;
use crate::source::Library;
use kiosk::Kiosk;
use workshop::{Workshop, passing};

/// The seed of a first journey when the program gave none.
pub const PLAIN_SEED: u64 = 18;

/// One person's session.
#[derive(Debug)]
pub struct Session {
    pub(crate) library: Arc<Library>,
    pub(crate) languages: Vec<String>,
    pub(crate) settings: Settings,
    pub(crate) pack: Option<Arc<Pack>>,
    pub(crate) journey: Option<Journey>,
    pub(crate) notices: Vec<Notice>,
    pub(crate) today: Option<String>,
    base: Settings,
    stack: Vec<View>,
    start: Option<(String, Way)>,
    /// Whether the next journey that begins is the short one.
    wants_short: bool,
    first_seed: u64,
    /// Id of the person the first journey is asked to be of.
    wanted_persona: Option<String>,
    begun: u64,
    set_aside: Option<String>,
    /// Whether a journey has ended once.
    ended: bool,
    overlooked: usize,
    /// Answers to the questions after the journey. They are kept nowhere else and go with the next journey.
    pub(crate) answers: Vec<String>,
    /// The pack with the only rooms that were asked for at launch.
    only: Option<Arc<Pack>>,
    workshop: Option<Box<Workshop>>,
    kiosk: Option<Box<Kiosk>>,
    /// Whether nobody has done anything yet.
    untouched: bool,
    /// What happened before anybody could be told.
    pending: Vec<Event>,
    /// What is wrong with the level files while they are written, and whether that is folded away.
    pub(crate) problems: Vec<Problem>,
    pub(crate) folded: bool,
    /// Whether files can be chosen where the page is shown.
    pub(crate) chooses_files: bool,
    /// Whether the room editor can be opened from where the page is shown.
    pub(crate) has_editor: bool,
    /// Whether no packs are taken in that somebody brings along.
    ours_only: bool,
    /// A ride that is kept while another one is played that is not, or whose pack has gone.
    kept: Option<SavedJourney>,
}

impl Session {
    /// A session at the title. `settings` are what the system asks for (language, reduced motion); what a save holds
    /// goes before them, what `launch` says goes before both. Whatever could not be used is said on the title page.
    #[must_use]
    pub fn new(library: Arc<Library>, settings: Settings, save: Option<&str>, launch: Launch) -> Self {
        let languages: Vec<String> = library.shell.keys().cloned().collect();
        let mut base = settings;
        if !languages.contains(&base.language) {
            base.language = fallback_language(&languages);
        }
        let mut session = Self {
            languages,
            settings: base.clone(),
            pack: None,
            journey: None,
            notices: launch.refused.iter().map(|(key, value)| Notice::launch(key, value)).collect(),
            today: None,
            base,
            stack: vec![View::Title],
            start: None,
            wants_short: launch.short,
            wanted_persona: launch.persona.clone(),
            first_seed: launch.seed.unwrap_or(PLAIN_SEED),
            begun: 0,
            set_aside: None,
            ended: false,
            overlooked: 0,
            answers: Vec::new(),
            only: None,
            workshop: None,
            kiosk: None,
            untouched: true,
            pending: Vec::new(),
            problems: Vec::new(),
            folded: false,
            chooses_files: false,
            has_editor: false,
            ours_only: false,
            kept: None,
            library,
        };
        session.choose_pack(launch.pack.as_deref());
        session.launch_rooms(&launch.rooms);
        let mode = launch.mode();
        // A kiosk begins for everybody alike; what somebody left is not taken up.
        if let Some(save) = save.filter(|save| mode != Mode::Kiosk && !save.trim().is_empty()) {
            session.load(save, launch.pack.is_some());
        }
        session.launch_settings(&launch);
        session.launch_start(&launch);
        match mode {
            Mode::Kiosk => kiosk::launch(&mut session, launch.idle),
            Mode::Workshop => workshop::launch(&mut session, launch.plan.as_deref()),
            Mode::Play | Mode::Text => {}
        }
        session.launch_unused(&launch);
        session
    }

    /// A condition in words, as the pages say it; none if it names something that the pack does not have.
    #[must_use]
    pub fn condition_in_words(&self, condition: &RawCondition) -> Option<String> {
        pages::condition(self, condition)
    }

    /// Acts on a command; what neither the current page nor that of the facilitator offers is ignored and has no events.
    pub fn handle(&mut self, command: Command) -> Vec<Event> {
        let is_offered = match command {
            Command::FoldProblems => self.problems().is_some(),
            Command::Teach(Teach::TakeUp(_)) => self.may_take_up(),
            _ => offers(&self.page(), &command) || self.presenter().is_some_and(|page| offers(&page, &command)),
        };
        if !is_offered {
            return Vec::new();
        }
        self.untouched &= matches!(command, Command::Teach(Teach::TakeUp(_)));
        kiosk::busy(self);
        let teaches = self.workshop.is_some();
        let mut events = act::act(self, command);
        if teaches || self.workshop.is_some() {
            events = workshop::told(events);
        }
        if self.kiosk.is_some() {
            events.retain(|event| *event != Event::Save);
        }
        events
    }

    /// The page that is shown.
    #[must_use]
    pub fn page(&self) -> Page {
        pages::page(self)
    }

    /// The session as text to be stored, at most 4,096 characters.
    #[must_use]
    pub fn save(&self) -> String {
        let (journey, settings, ended) = self.private();
        save::write(self.to_be_kept(journey), settings.changes_from(&self.base), ended)
    }

    /// The text of a save that could not be used, or not wholly. The program stores it under another key, so that it
    /// is never overwritten.
    #[must_use]
    pub fn set_aside(&self) -> Option<String> {
        self.set_aside.clone()
    }

    /// The page of the facilitator, shown in a window of its own; none outside a workshop. [`Self::handle`] acts on what
    /// it offers as on what [`Self::page`] offers.
    #[must_use]
    pub fn presenter(&self) -> Option<Page> {
        pages::presenter(self)
    }

    /// Lets time pass, in seconds: the facilitator's clock goes on, a kiosk grows idle. No time passes in the story, and
    /// nothing waits for it.
    pub fn tick(&mut self, seconds: f32) -> Vec<Event> {
        let mut events = std::mem::take(&mut self.pending);
        let seconds = passing(seconds);
        events.extend(workshop::tick(self, seconds));
        events.extend(kiosk::tick(self, seconds));
        events
    }

    /// Somebody has touched something, whatever it was: a kiosk is not idle any more, and wakes.
    pub fn touched(&mut self) -> Vec<Event> {
        kiosk::touched(self)
    }

    /// Whether this is a kiosk: nothing leads out of it.
    #[must_use]
    pub fn is_kiosk(&self) -> bool {
        self.kiosk.is_some()
    }

    /// Whether packs that somebody brings along are taken in: in no kiosk, and nowhere that is about our packs only.
    #[must_use]
    pub fn takes_packs(&self) -> bool {
        !self.is_kiosk() && !self.ours_only
    }

    /// Says that this is about our packs only, as a course is: none is taken in that somebody brings along.
    pub fn set_ours_only(&mut self) {
        self.ours_only = true;
    }

    /// Whether the picture stands still because the facilitator wants it so.
    #[must_use]
    pub fn is_frozen(&self) -> bool {
        self.lesson().is_some_and(|lesson| lesson.frozen)
    }

    /// The settings.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What a sound is called in words ("A train passes, far off."); none if it has no words.
    #[must_use]
    pub fn caption(&self, sound: &str) -> Option<String> {
        let key = format!("caption--{sound}");
        Some(pages::ui(self, &key)).filter(|words| *words != key)
    }

    /// The journey, if one runs or has ended; while a lesson shows a room beside its ride, one that stands in that room.
    #[must_use]
    pub fn journey(&self) -> Option<&Journey> {
        self.beside().or(self.journey.as_ref())
    }

    /// The pack that is played or would be, with the rooms that there are in the picture; none if there is no good pack at all.
    #[must_use]
    pub fn pack(&self) -> Option<&Arc<Pack>> {
        self.beside().map(Journey::pack).or(self.pack.as_ref())
    }

    /// The door of the home as it is now, seen from outside: at an ending that ending's, else as before the ride.
    #[must_use]
    pub fn door(&self) -> Option<&RawDoor> {
        let pack = self.pack.as_ref()?;
        let ending = self.journey.as_ref().and_then(Journey::at_ending).and_then(|ending| pack.endings.get(ending));
        Some(ending.and_then(|ending| ending.door.as_ref()).unwrap_or(&pack.door))
    }

    /// Whether the person has left quickly and not come back.
    #[must_use]
    pub fn is_away(&self) -> bool {
        self.stack.contains(&View::Left)
    }

    /// Tells the session the date ("2026-11-22"), so that old help entries can be marked.
    pub fn set_today(&mut self, date: &str) {
        self.today = Some(date.to_owned());
    }

    /// Says that where the page is shown a person can choose files: the actions `own-zip` and `own-folder` do.
    pub fn set_chooses_files(&mut self) {
        self.chooses_files = true;
    }

    /// Says that from where the page is shown the room editor can be opened: the action `own-editor` does.
    pub fn set_has_editor(&mut self) {
        self.has_editor = true;
    }

    /// Says on the title page which packs were left out because of errors in them.
    pub fn note_refused_packs(&mut self, packs: &[String]) {
        self.notices.extend(packs.iter().map(|pack| Notice::new("notice--pack-refused").with("pack", pack)));
    }

    /// The journey, whatever is shown beside it.
    pub(crate) fn ride(&self) -> Option<&Journey> {
        self.journey.as_ref()
    }

    /// The view on top.
    pub(crate) fn view(&self) -> View {
        self.stack.last().copied().unwrap_or(View::Title)
    }

    /// The view that lies under the topmost view of this kind.
    pub(crate) fn under(&self, view: View) -> View {
        let place = self.stack.iter().rposition(|other| *other == view).unwrap_or(0);
        place.checked_sub(1).and_then(|under| self.stack.get(under)).copied().unwrap_or(View::Title)
    }

    /// The pack that is played, whole or as its short journey; whole if it has none.
    pub(crate) fn of_length(&self, short: bool) -> Option<Arc<Pack>> {
        let whole = self.whole_pack()?;
        if let Some(only) = self.only.as_ref().filter(|only| only.id == whole.id) {
            return Some(Arc::clone(only));
        }
        Some(whole.short.clone().filter(|_| short).unwrap_or(whole))
    }

    /// The pack that is played, with all of its rooms and its plans.
    pub(crate) fn whole_pack(&self) -> Option<Arc<Pack>> {
        let now = self.pack.as_ref()?;
        self.library.packs.iter().find(|pack| pack.id == now.id).cloned()
    }

    /// Whether only some rooms are ridden through because they were asked for at launch.
    pub(crate) fn has_chosen_rooms(&self) -> bool {
        self.of_length(false).is_some_and(|pack| pack.is_short)
    }

    /// Whether the next journey that begins is a short one.
    pub(crate) fn begins_short(&self) -> bool {
        self.of_length(self.wants_short).is_some_and(|pack| pack.is_short)
    }

    fn load(&mut self, text: &str, pack_is_asked_for: bool) {
        match save::read(text) {
            Ok(save) => {
                for (id, value) in &save.settings {
                    self.settings.set(id, value, &self.languages);
                }
                self.restore(text, &save, pack_is_asked_for);
            }
            Err(problem) => self.put_aside(text, &problem),
        }
    }

    fn restore(&mut self, text: &str, save: &SaveV1, pack_is_asked_for: bool) {
        self.ended = save.ended;
        let Some(saved) = &save.journey else { return };
        let asked = self.pack.as_ref().filter(|_| pack_is_asked_for).map(|pack| pack.id.as_str());
        let found = self.library.packs.iter().find(|pack| pack.id == saved.pack);
        let Some(pack) = found.filter(|pack| asked.is_none_or(|asked| asked == pack.id)).cloned() else {
            self.put_aside(text, &SaveProblem::OtherPack(saved.pack.chars().take(60).collect()));
            return;
        };
        let restored = self.taken_up(saved, &pack);
        if restored.changed {
            self.notices.push(Notice::new("notice--save-changed"));
            self.set_aside = Some(text.to_owned());
        }
        self.ended |= restored.journey.is_over();
        self.pack = Some(Arc::clone(restored.journey.pack()));
        self.journey = Some(restored.journey);
    }

    fn put_aside(&mut self, text: &str, problem: &SaveProblem) {
        self.set_aside = Some(text.to_owned());
        self.notices.push(Notice::save(problem));
    }
}

fn fallback_language(languages: &[String]) -> String {
    languages.iter().find(|tag| *tag == "en").or(languages.first()).cloned().unwrap_or_else(|| "en".to_owned())
}

/// Whether a page offers a command: as an open action, as a value of a setting, or as something typed into a field.
fn offers(page: &Page, command: &Command) -> bool {
    let open = |action: &Action| action.closed.is_none() && action.command == *command;
    let block = |block: &Block| match (block, command) {
        (Block::Setting(setting), Command::Set(id, value)) => {
            setting.id == *id && setting.choices.iter().any(|(choice, _)| choice == value)
        }
        (Block::Field(field), Command::Fill(id, _)) => field.id == *id,
        (Block::Actions(actions), _) => actions.iter().any(open),
        _ => false,
    };
    page.actions.iter().chain(&page.anywhere).any(open) || page.all_blocks().any(block)
}

#[cfg(test)]
mod tests;
