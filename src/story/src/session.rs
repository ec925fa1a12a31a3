//! One person's session: settings, the journey, and which page is shown. Every command comes here and nowhere else; it
//! reads no clock, stores nothing and draws nothing.

mod act;
mod launch;
mod notice;
mod outside;
mod view;

use std::sync::Arc;

pub use launch::{KEYS, Launch};
pub(crate) use notice::Notice;
pub(crate) use view::View;

use crate::command::{Command, Event};
use crate::journey::Journey;
use crate::model::Pack;
use crate::page::{Block, Page, Way};
use crate::pages;
use crate::raw::RawDoor;
use crate::save::{self, SaveProblem, SaveV1};
use crate::settings::Settings;
use crate::source::Library;

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
            library,
        };
        session.choose_pack(launch.pack.as_deref());
        if let Some(save) = save.filter(|save| !save.trim().is_empty()) {
            session.load(save, launch.pack.is_some());
        }
        session.launch_settings(&launch);
        session.launch_start(launch.start.as_deref());
        session
    }

    /// Acts on a command; what the current page does not offer is ignored and has no events.
    pub fn handle(&mut self, command: Command) -> Vec<Event> {
        if offers(&self.page(), &command) { act::act(self, command) } else { Vec::new() }
    }

    /// The page that is shown.
    #[must_use]
    pub fn page(&self) -> Page {
        pages::page(self)
    }

    /// The session as text to be stored, at most 4,096 characters.
    #[must_use]
    pub fn save(&self) -> String {
        save::write(self.journey.as_ref(), self.settings.changes_from(&self.base), self.ended)
    }

    /// The text of a save that could not be used, or not wholly. The program stores it under another key, so that it
    /// is never overwritten.
    #[must_use]
    pub fn set_aside(&self) -> Option<String> {
        self.set_aside.clone()
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

    /// The journey, if one runs or has ended.
    #[must_use]
    pub fn journey(&self) -> Option<&Journey> {
        self.journey.as_ref()
    }

    /// The pack that is played or would be; none if there is no good pack at all.
    #[must_use]
    pub fn pack(&self) -> Option<&Arc<Pack>> {
        self.pack.as_ref()
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
        self.view() == View::Left
    }

    /// Tells the session the date ("2026-11-22"), so that old help entries can be marked.
    pub fn set_today(&mut self, date: &str) {
        self.today = Some(date.to_owned());
    }

    /// Says on the title page which packs were left out because of errors in them.
    pub fn note_refused_packs(&mut self, packs: &[String]) {
        self.notices.extend(packs.iter().map(|pack| Notice::new("notice--pack-refused").with("pack", pack)));
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
        let now = self.pack.as_ref()?;
        let whole = self.library.packs.iter().find(|pack| pack.id == now.id)?;
        let short = whole.short.as_ref().filter(|_| short);
        Some(Arc::clone(short.unwrap_or(whole)))
    }

    /// Whether the next journey that begins is a short one.
    pub(crate) fn begins_short(&self) -> bool {
        self.of_length(self.wants_short).is_some_and(|pack| pack.is_short)
    }

    fn choose_pack(&mut self, wanted: Option<&str>) {
        let packs = &self.library.packs;
        let named = |id: &str| packs.iter().find(|pack| pack.id == id).cloned();
        let default = named(&self.library.start).or_else(|| packs.first().cloned());
        let Some(id) = wanted else {
            self.pack = default;
            return;
        };
        let found = named(id);
        if found.is_none() {
            self.notices.push(Notice::launch("pack", id));
        }
        self.pack = found.or(default);
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
        let restored = saved.restore(Arc::clone(&pack));
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

    fn launch_settings(&mut self, launch: &Launch) {
        if let Some(lang) = &launch.lang
            && !self.settings.set("language", lang, &self.languages)
        {
            self.notices.push(Notice::launch("lang", lang));
        }
        self.settings.motion = launch.motion.unwrap_or(self.settings.motion);
        self.settings.text_percent = launch.text.unwrap_or(self.settings.text_percent);
    }

    fn launch_start(&mut self, start: Option<&str>) {
        let Some(start) = start else { return };
        let (id, way) = match start.split_once(':') {
            Some((id, "out")) => (id, Way::Out),
            Some((id, _)) => (id, Way::In),
            None => (start, Way::In),
        };
        let pack = self.of_length(self.wants_short);
        let there = pack.is_some_and(|pack| pack.rooms.iter().any(|room| room.id == id));
        self.start = there.then(|| (id.to_owned(), way));
        if self.start.is_none() {
            self.notices.push(Notice::launch("start", start));
        }
    }
}

fn fallback_language(languages: &[String]) -> String {
    languages.iter().find(|tag| *tag == "en").or(languages.first()).cloned().unwrap_or_else(|| "en".to_owned())
}

/// Whether a page offers a command: as an open action, or as a value of a setting.
fn offers(page: &Page, command: &Command) -> bool {
    let open = |action: &crate::page::Action| action.closed.is_none() && action.command == *command;
    let setting = |block: &Block| match (block, command) {
        (Block::Setting(setting), Command::Set(id, value)) => {
            setting.id == *id && setting.choices.iter().any(|(choice, _)| choice == value)
        }
        _ => false,
    };
    page.actions.iter().chain(&page.anywhere).any(open) || page.blocks.iter().any(setting)
}

#[cfg(test)]
mod tests;
