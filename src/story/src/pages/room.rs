//! The pages inside a room: the room, a thing seen close, the choice. What came of the choice is in `after`.

use super::facts;
use super::parts::{action, blank, paragraphs};
use super::title;
use super::words::Words;
use crate::command::Command;
use crate::journey::Journey;
use crate::model::{Room, SaidOf};
use crate::page::{Action, Page, PageKind, Role, Way};
use crate::session::Session;

/// Where a journey stands, with what pages need of it.
struct Here<'a> {
    journey: &'a Journey,
    room: &'a Room,
    index: usize,
    way: Way,
}

fn here(session: &Session) -> Option<Here<'_>> {
    let journey = session.journey()?;
    let (index, way) = journey.room()?;
    Some(Here { journey, room: journey.pack().rooms.get(index)?, index, way })
}

impl Here<'_> {
    fn page(&self, kind: PageKind, title: String, words: &Words<'_>) -> Page {
        let mut page = blank(kind, title, words);
        page.room = Some(self.room.id.clone());
        page.way = Some(self.way);
        page.eyebrow = words.eyebrow(self.journey.pack(), self.index, self.way);
        page
    }

    fn said(&self, words: &Words<'_>, of: SaidOf) -> String {
        words.said(self.journey.pack(), self.room, of, self.way, self.journey.state())
    }

    fn text(&self, words: &Words<'_>, key: &str, attribute: Option<&str>) -> Option<String> {
        words.of_pack(self.journey.pack(), key, attribute)
    }
}

/// The room: what is seen, the things in it, and the way on.
pub(super) fn room(session: &Session, words: &Words<'_>) -> Page {
    let Some(here) = here(session) else { return title::title(session, words) };
    let mut page = here.page(PageKind::Room, words.room_name(here.journey.pack(), here.index), words);
    page.blocks = paragraphs(&here.said(words, SaidOf::Seen));
    page.actions = here.journey.things().into_iter().filter_map(|thing| thing_action(&here, words, thing)).collect();
    page.actions.push(action("go-on", words.ui("room--choice"), Command::Onward, Role::Onward));
    page.actions.extend(facts::offer(session, words));
    page
}

fn thing_action(here: &Here<'_>, words: &Words<'_>, index: usize) -> Option<Action> {
    let thing = here.room.things.get(index)?;
    let name = words.thing_name(here.journey.pack(), here.room, thing);
    let looked = here.journey.state().has_looked(here.index, here.way, index);
    let label = if looked { words.ui_with("room--looked", &[("thing", &name)]) } else { name };
    Some(action(&format!("thing-{}", thing.id), label, Command::Look(thing.id.clone()), Role::Thing))
}

/// A thing: what it means to him.
pub(super) fn thing(session: &Session, words: &Words<'_>, index: usize) -> Page {
    let found = here(session).and_then(|here| here.room.things.get(index).map(|thing| (here, thing)));
    let Some((here, thing)) = found else { return room(session, words) };
    let mut page = here.page(PageKind::Thing, words.thing_name(here.journey.pack(), here.room, thing), words);
    page.blocks = paragraphs(&words.thing_means(here.journey.pack(), here.room, thing, here.way));
    page.actions = vec![action("back", words.ui("thing--back"), Command::Back, Role::Onward)];
    page.actions.extend(facts::offer(session, words));
    page
}

/// The choice: every option, the closed ones with their reason.
pub(super) fn choice(session: &Session, words: &Words<'_>) -> Page {
    let Some(here) = here(session) else { return title::title(session, words) };
    let key = format!("{}--{}", here.room.id, here.way.name());
    let mut page = here.page(PageKind::Choice, here.said(words, SaidOf::Question), words);
    for (option, open) in here.journey.options() {
        let key = format!("{key}--{}", option.id);
        let label = here.text(words, &key, None).unwrap_or_else(|| option.id.clone());
        let closed = || here.text(words, &key, Some("closed")).unwrap_or_else(|| words.ui("choice--closed"));
        page.actions.push(Action {
            closed: (!open).then(closed),
            ..action(&format!("option-{}", option.id), label, Command::Choose(option.id.clone()), Role::Option)
        });
    }
    page.actions.push(action("back", words.ui("choice--back"), Command::Back, Role::Aside));
    page
}
