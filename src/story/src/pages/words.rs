//! Looks words up: the product's in the shell catalogue, the story's in its pack, each in the language of the settings
//! and, where that lacks them, in the language they were first written in. It decides nothing.

use crate::journey::{Journey, Step};
use crate::model::{Cause, Choice, Meter, Pack, Room, SaidOf, Support, Thing};
use crate::page::{FactView, Way};
use crate::persona::Arguments;
use crate::session::{Notice, Session};
use crate::state::State;
use crate::text::{Catalogue, TOPICS};

/// Words in the language of a session.
pub(super) struct Words<'a> {
    session: &'a Session,
    shell: Vec<&'a Catalogue>,
    /// Whose ride it is that is shown.
    person: Arguments,
}

impl<'a> Words<'a> {
    pub(super) fn new(session: &'a Session) -> Self {
        let shell = &session.library.shell;
        let own = shell.get(&session.settings.language);
        let person = session.journey().and_then(|journey| journey.pack().personas.get(journey.persona()));
        let first = || session.pack().and_then(|pack| pack.personas.first());
        let person = person.or_else(first).map(Arguments::of).unwrap_or_default();
        Self {
            session,
            person,
            shell: own.into_iter().chain(shell.get("en")).chain(shell.values().next()).map(AsRef::as_ref).collect(),
        }
    }

    /// The language, as a BCP 47 tag.
    pub(super) fn language(&self) -> &'a str {
        &self.session.settings.language
    }

    /// A text of the product; its key if it is missing everywhere.
    pub(super) fn ui(&self, key: &str) -> String {
        self.ui_with(key, &[])
    }

    /// A text of the product with arguments.
    pub(super) fn ui_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.shell.iter().find_map(|texts| texts.get(key, None, args)).unwrap_or_else(|| key.to_owned())
    }

    /// A text of the facilitator's guide; none where there is none.
    pub(super) fn guide(&self, key: &str) -> Option<String> {
        self.shell.iter().find_map(|texts| texts.get(key, None, &[]))
    }

    /// A text of a pack.
    pub(super) fn of_pack(&self, pack: &Pack, key: &str, attribute: Option<&str>) -> Option<String> {
        let first = pack.languages.first().and_then(|tag| pack.texts.get(tag));
        let own = pack.texts.get(self.language());
        own.into_iter().chain(first).find_map(|texts| texts.get(key, attribute, &self.person.pairs()))
    }

    /// What one meets in a pack, as it says so itself: an item a line.
    pub(super) fn topics(&self, pack: &Pack) -> Option<String> {
        self.of_pack(pack, "pack", Some(TOPICS))
    }

    /// What is to be said once.
    pub(super) fn notice(&self, notice: &Notice) -> String {
        let args: Vec<(&str, &str)> = notice.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.ui_with(notice.key, &args)
    }

    /// Items as one phrase.
    pub(super) fn list(&self, items: &[String]) -> String {
        items.join(&self.ui("list-comma"))
    }

    /// "on the way in", "on the way out".
    pub(super) fn way(&self, way: Way) -> String {
        self.ui(match way {
            Way::In => "way--in",
            Way::Out => "way--out",
        })
    }

    /// Name of a room (index).
    pub(super) fn room_name(&self, pack: &Pack, room: usize) -> String {
        let id = pack.rooms.get(room).map_or("", |room| room.id.as_str());
        self.of_pack(pack, id, None).unwrap_or_else(|| id.to_owned())
    }

    /// What the clock of a room (index) says.
    pub(super) fn clock(&self, pack: &Pack, room: usize) -> String {
        let Some(room) = pack.rooms.get(room) else { return String::new() };
        self.of_pack(pack, &room.id, Some("clock")).unwrap_or_else(|| room.clock.clone())
    }

    /// "Room 4 of 18 · 23:40 · on the way in".
    pub(super) fn eyebrow(&self, pack: &Pack, room: usize, way: Way) -> String {
        let clock = self.clock(pack, room);
        let (number, total) = ((room + 1).to_string(), pack.rooms.len().to_string());
        let args = [("n", &*number), ("total", &*total), ("clock", &*clock), ("way", &*self.way(way))];
        self.ui_with("eyebrow--room", &args)
    }

    /// Who it is whose ride this is, in one line; none if it could be nobody else.
    pub(super) fn persona(&self, journey: &Journey) -> Option<String> {
        let persona = journey.pack().personas.get(journey.persona())?;
        self.of_pack(journey.pack(), &format!("persona--{}", persona.id), None)
    }

    /// Name of a cause.
    pub(super) fn cause_name(&self, pack: &Pack, cause: &Cause) -> String {
        self.of_pack(pack, &format!("cause--{}", cause.id), None).unwrap_or_else(|| cause.id.clone())
    }

    /// Name of a way of support.
    pub(super) fn support_name(&self, pack: &Pack, support: &Support) -> String {
        self.of_pack(pack, &format!("support--{}", support.id), None).unwrap_or_else(|| support.id.clone())
    }

    /// Name of a meter.
    pub(super) fn meter(&self, meter: Meter) -> String {
        self.ui(match meter {
            Meter::Energy => "meter--energy",
            Meter::Shame => "meter--shame",
            Meter::Trust => "meter--trust",
            Meter::Contact => "meter--contact",
        })
    }

    /// "trust +8".
    pub(super) fn change(&self, meter: Meter, by: i32) -> String {
        let sign = if by < 0 { "−" } else { "+" };
        let amount = format!("{sign}{}", by.unsigned_abs());
        self.ui_with("model--change", &[("meter", &self.meter(meter)), ("by", &amount)])
    }

    /// What is seen in a room, or asked at its choice, when the person stands like this.
    pub(super) fn said(&self, pack: &Pack, room: &Room, of: SaidOf, way: Way, state: &State) -> String {
        let (key, attribute) = room.key_of(of, way, state);
        self.of_pack(pack, &key, attribute).unwrap_or_default()
    }

    /// Name of a thing.
    pub(super) fn thing_name(&self, pack: &Pack, room: &Room, thing: &Thing) -> String {
        self.of_pack(pack, &format!("{}--{}", room.id, thing.id), None).unwrap_or_else(|| thing.id.clone())
    }

    /// What a thing means to him; on the way out it may mean something else.
    pub(super) fn thing_means(&self, pack: &Pack, room: &Room, thing: &Thing, way: Way) -> String {
        let key = format!("{}--{}", room.id, thing.id);
        let out = (way == Way::Out).then(|| self.of_pack(pack, &key, Some("means-out"))).flatten();
        out.or_else(|| self.of_pack(pack, &key, Some("means"))).unwrap_or_default()
    }

    /// The option that was chosen.
    pub(super) fn option_label(&self, pack: &Pack, step: &Step) -> String {
        self.of_option(pack, step, None)
    }

    /// What came of the option that was chosen.
    pub(super) fn option_after(&self, pack: &Pack, step: &Step) -> String {
        self.of_option(pack, step, Some("after"))
    }

    fn of_option(&self, pack: &Pack, step: &Step, attribute: Option<&str>) -> String {
        let Some(room) = pack.rooms.get(step.room) else { return String::new() };
        let Some(option) = room.options(step.way).get(step.option) else { return String::new() };
        match attribute {
            None => self.option_name(pack, room, step.way, option),
            Some(_) => self.of_pack(pack, &option_key(room, step.way, option), attribute).unwrap_or_default(),
        }
    }

    /// An option, as it is called on its choice.
    pub(super) fn option_name(&self, pack: &Pack, room: &Room, way: Way, option: &Choice) -> String {
        self.of_pack(pack, &option_key(room, way, option), None).unwrap_or_else(|| option.id.clone())
    }

    /// A fact with its source; none if the pack does not have it.
    pub(super) fn fact(&self, pack: &Pack, id: &str) -> Option<FactView> {
        let texts = pack.texts.get(self.language());
        pack.evidence.view(id, self.language(), texts)
    }

    /// A language's name in that language.
    pub(super) fn language_name(&self, session: &Session, tag: &str) -> String {
        let own = session.library.shell.get(tag).and_then(|texts| texts.get("language-name", None, &[]));
        own.unwrap_or_else(|| tag.to_owned())
    }
}

/// Key of an option's texts.
fn option_key(room: &Room, way: Way, option: &Choice) -> String {
    format!("{}--{}--{}", room.id, way.name(), option.id)
}
