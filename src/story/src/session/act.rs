//! What each command does to a session. It is called only with commands the current page offers.

use std::sync::Arc;

use super::{Notice, Session, View, kiosk, outside, workshop};
use crate::command::{Command, Event};
use crate::journey::{Journey, Place};
use crate::model::Pack;
use crate::page::Way;
use crate::persona;

/// Acts; the events are in the order in which the view should follow them, the page last.
pub(super) fn act(session: &mut Session, command: Command) -> Vec<Event> {
    if matches!(command, Command::Onward | Command::Look(_) | Command::Choose(_) | Command::Rewind(_)) {
        session.notices.clear();
    }
    let mut events = match command {
        Command::Open => open_note(session, false),
        Command::OpenShort => open_note(session, true),
        Command::Begin => begin(session),
        Command::Resume => resume(session),
        Command::Onward => onward(session),
        Command::Look(id) => look(session, &id),
        Command::Choose(id) => choose(session, &id),
        Command::Back => back(session),
        Command::Facts => open(session, View::Facts),
        Command::Changes => open(session, View::Changes),
        Command::Settings => open(session, View::Settings),
        Command::Set(id, value) => set(session, id, value),
        Command::History => open(session, View::History),
        Command::Rewind(step) => rewind(session, step),
        Command::Leave => {
            open(session, View::Left);
            vec![Event::Hide]
        }
        Command::Return => {
            session.stack.retain(|view| *view != View::Left);
            vec![Event::Show]
        }
        Command::Pack(id) => choose_pack(session, &id),
        Command::Own => open(session, View::Own),
        Command::FoldProblems => {
            session.folded = !session.folded;
            Vec::new()
        }
        Command::Title => go(session, View::Title),
        Command::Answer(id) => {
            session.answers.push(id);
            Vec::new()
        }
        Command::Read(reading) if session.workshop.is_some() => workshop::read(session, reading),
        Command::Outside if session.workshop.is_some() => workshop::leave_track(session),
        Command::Support if session.workshop.is_some() => workshop::support(session),
        Command::Support => open(session, View::Support),
        Command::Read(reading) => open(session, View::Reading(reading)),
        Command::Outside => outside::leave_track(session),
        Command::Overlook(id) => outside::overlook(session, &id),
        Command::OpenPresenter => vec![Event::OpenPresenter],
        Command::Workshop => workshop::open(session),
        Command::Teach(command) => workshop::act(session, command),
        Command::Fill(field, typed) => workshop::fill(session, &field, &typed),
        Command::Wake => kiosk::wake(session),
    };
    if session.workshop.is_none() {
        session.ended |= session.journey.as_ref().is_some_and(Journey::is_over);
    }
    events.push(Event::Page);
    events
}

/// Shows a page in place of all that lie over one another now.
fn go(session: &mut Session, view: View) -> Vec<Event> {
    session.stack = vec![view];
    Vec::new()
}

fn open_note(session: &mut Session, short: bool) -> Vec<Event> {
    session.wants_short = short;
    go(session, View::Note)
}

/// Shows a page over the current one; if it lies there already, goes back to it.
pub(super) fn open(session: &mut Session, view: View) -> Vec<Event> {
    match session.stack.iter().position(|other| *other == view) {
        Some(place) => session.stack.truncate(place + 1),
        None => session.stack.push(view),
    }
    Vec::new()
}

fn back(session: &mut Session) -> Vec<Event> {
    let left = session.view();
    if session.stack.len() > 1 {
        session.stack.pop();
    } else if left == View::Note {
        return go(session, View::Title);
    }
    match left {
        View::Thing(_) => vec![Event::StepBack],
        View::Outside => vec![Event::Board],
        _ => Vec::new(),
    }
}

fn begin(session: &mut Session) -> Vec<Event> {
    let Some(pack) = session.of_length(session.wants_short) else { return Vec::new() };
    session.keep_before(&pack);
    session.pack = Some(Arc::clone(&pack));
    let seed = seed(session.first_seed, session.begun);
    session.begun = session.begun.wrapping_add(1);
    session.notices.clear();
    session.answers.clear();
    let persona = persona(session, &pack, seed);
    let mut journey = Journey::of(Arc::clone(&pack), persona, seed);
    if let Some((id, way)) = session.start.take()
        && !pack.rooms.iter().position(|room| room.id == id).is_some_and(|room| journey.ride_to(room, way))
    {
        session.notices.push(Notice::launch("start", &id));
        journey = Journey::of(pack, persona, seed);
    }
    session.journey = Some(journey);
    let mut events = vec![Event::Redress];
    events.extend(appear(session));
    events.push(Event::Save);
    events
}

/// Whose ride it is that begins: who was asked for at launch; else the person the pack was written for, until a ride
/// through it has ended, and then one of the others.
fn persona(session: &mut Session, pack: &Pack, seed: u64) -> usize {
    if let Some(id) = session.wanted_persona.take() {
        if let Some(persona) = pack.personas.iter().position(|persona| persona.id == id) {
            return persona;
        }
        session.notices.push(Notice::launch("persona", &id));
    }
    let before = session.journey.as_ref().filter(|journey| session.ended && journey.pack().id == pack.id);
    before.map_or(0, |journey| persona::drawn(pack.personas.len(), seed, journey.persona()))
}

/// The seed of the nth journey of a session: the first is the one that was asked for, the others follow from it.
fn seed(first: u64, nth: u64) -> u64 {
    if nth == 0 {
        return first;
    }
    let mut mixed = first.wrapping_add(nth.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

fn resume(session: &mut Session) -> Vec<Event> {
    session.pack = session.journey.as_ref().map(|journey| Arc::clone(journey.pack()));
    session.wants_short = session.pack.as_ref().is_some_and(|pack| pack.is_short);
    session.notices.clear();
    let mut events = vec![Event::Redress];
    events.extend(appear(session));
    events
}

/// Shows the room or ending where the journey stands, without a ride.
fn appear(session: &mut Session) -> Vec<Event> {
    let Some(journey) = &session.journey else { return go(session, View::Title) };
    let last = journey.steps().last().map(|step| (step.room, step.way));
    let ride = |(room, way): (usize, Way)| Event::Ride { from: None, to: room + 1, way };
    match journey.place() {
        Place::Room { room, way } => {
            go(session, View::Room);
            vec![ride((room, way))]
        }
        Place::Ending { .. } => {
            go(session, View::Ending);
            last.map(ride).into_iter().collect()
        }
    }
}

fn onward(session: &mut Session) -> Vec<Event> {
    match session.view() {
        View::Room => open(session, View::Choice),
        View::After => ride_on(session),
        View::Ending => lead_back(session),
        _ => Vec::new(),
    }
}

/// From what came of a choice to where the journey stands since.
fn ride_on(session: &mut Session) -> Vec<Event> {
    let Some(journey) = &session.journey else { return Vec::new() };
    let Some((from, was)) = journey.steps().last().map(|step| (step.room, step.way)) else { return Vec::new() };
    match journey.place() {
        Place::Room { room, way } => {
            go(session, View::Room);
            if was == way { vec![Event::Ride { from: Some(from + 1), to: room + 1, way }] } else { vec![Event::Turn] }
        }
        Place::Ending { back_to, .. } => {
            go(session, View::Ending);
            if back_to.is_none() && from == 0 { vec![Event::Leave] } else { Vec::new() }
        }
    }
}

/// From an ending that leads back to its room, once more on the way out.
fn lead_back(session: &mut Session) -> Vec<Event> {
    let Some(journey) = &mut session.journey else { return Vec::new() };
    let from = journey.steps().last().map(|step| step.room + 1);
    let Some(room) = journey.go_back() else { return Vec::new() };
    go(session, View::Room);
    vec![Event::Redress, Event::Ride { from, to: room + 1, way: Way::Out }, Event::Save]
}

fn look(session: &mut Session, id: &str) -> Vec<Event> {
    let Some(journey) = &mut session.journey else { return Vec::new() };
    let pack = Arc::clone(journey.pack());
    let things = journey.room().and_then(|(room, _)| pack.rooms.get(room)).map(|room| room.things.as_slice());
    let Some(thing) = things.unwrap_or_default().iter().position(|thing| thing.id == id) else { return Vec::new() };
    let mut events = vec![Event::Approach(thing)];
    if journey.look(thing) == Ok(true) {
        events.push(Event::Redress);
    }
    events.push(Event::Save);
    open(session, View::Thing(thing));
    events
}

fn choose(session: &mut Session, id: &str) -> Vec<Event> {
    let Some(journey) = &mut session.journey else { return Vec::new() };
    let Some(option) = journey.options().position(|(option, _)| option.id == id) else { return Vec::new() };
    if journey.choose(option).is_err() {
        return Vec::new();
    }
    go(session, View::After);
    vec![Event::Redress, Event::Save]
}

fn rewind(session: &mut Session, step: usize) -> Vec<Event> {
    let rewound = session.journey.as_mut().is_some_and(|journey| journey.rewind(step));
    if !rewound {
        return Vec::new();
    }
    let mut events = vec![Event::Redress];
    events.extend(appear(session));
    open(session, View::Choice);
    events.push(Event::Save);
    events
}

fn set(session: &mut Session, id: String, value: String) -> Vec<Event> {
    if session.settings.set(&id, &value, &session.languages) {
        vec![Event::Setting(id, value), Event::Save]
    } else {
        Vec::new()
    }
}

fn choose_pack(session: &mut Session, id: &str) -> Vec<Event> {
    let Some(pack) = session.library.packs.iter().find(|pack| pack.id == id) else { return Vec::new() };
    session.pack = Some(Arc::clone(pack));
    session.start = None;
    if session.view() == View::Own {
        open_note(session, false);
    }
    vec![Event::Redress]
}
