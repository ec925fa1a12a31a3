//! How a lesson goes on, back and elsewhere: the steps of its plan or the rooms of the track, and what the picture does
//! meanwhile. What the group decided stays decided.

use std::sync::Arc;

use super::route::ride_to;
use super::{Screen, Stop, with_lesson};
use crate::command::Event;
use crate::journey::{Journey, Place};
use crate::model::WorkshopAt;
use crate::page::{Reading, Way};
use crate::session::{Session, View, outside};

/// The next step of the plan; without one, the next room.
pub(super) fn on(session: &mut Session) -> Vec<Event> {
    let Some(lesson) = session.lesson() else { return Vec::new() };
    match lesson.plan().map(|plan| plan.steps.len()) {
        Some(steps) if lesson.step + 1 < steps => enter(session, lesson.step + 1),
        Some(_) => Vec::new(),
        None => ride_on(session),
    }
}

/// The step before; without a plan, the room before.
pub(super) fn back(session: &mut Session) -> Vec<Event> {
    let Some(lesson) = session.lesson() else { return Vec::new() };
    if lesson.plan().is_some() {
        return lesson.step.checked_sub(1).map(|step| enter(session, step)).unwrap_or_default();
    }
    let Some((room, way)) = before(session) else { return Vec::new() };
    go(session, room, way)
}

/// The room before the one that is shown, on the track; where a choice has just been made, its own room.
pub(crate) fn before(session: &Session) -> Option<(usize, Way)> {
    let lesson = session.lesson()?;
    let journey = session.ride()?;
    if !lesson.arrived || journey.room().is_none() {
        return lesson.picture;
    }
    let last = journey.pack().rooms.len().saturating_sub(1);
    match journey.room()? {
        (room, Way::In) => Some((room.checked_sub(1)?, Way::In)),
        (room, Way::Out) if room == last => Some((room, Way::In)),
        (room, Way::Out) => Some((room + 1, Way::Out)),
    }
}

/// To a room of the ride, wherever one is; the plan stays at its step.
pub(super) fn to(session: &mut Session, id: &str, way: Way) -> Vec<Event> {
    let room = session.pack().and_then(|pack| pack.rooms.iter().position(|room| room.id == id));
    room.map(|room| go(session, room, way)).unwrap_or_default()
}

fn go(session: &mut Session, room: usize, way: Way) -> Vec<Event> {
    let mut events = uncover(session);
    events.extend(hold(session, false));
    events.extend(move_to(session, Stop::first(room, way)));
    note_strayed(session);
    events
}

/// Notes whether the picture is elsewhere than the step of the plan says.
pub(super) fn note_strayed(session: &mut Session) {
    with_lesson(session, |lesson| {
        let at = lesson.plan_step().map(|step| step.at);
        let there = lesson.picture.map(|(room, way)| WorkshopAt::Room(room, way));
        lesson.strayed = at.is_some() && at != there;
    });
}

/// Without a plan: past the choice of this room, as it was decided or by what fits, and into the next room.
fn ride_on(session: &mut Session) -> Vec<Event> {
    let mut events = uncover(session);
    events.extend(hold(session, false));
    let Some(lesson) = session.lesson() else { return events };
    let (arrived, route) = (lesson.arrived, lesson.route.clone());
    let Some(journey) = &mut session.journey else { return events };
    if arrived {
        if journey.go_back().is_none() && !route.pass(journey) {
            return events;
        }
        events.push(Event::Redress);
    }
    events.extend(arrive(session));
    events
}

/// Enters a step of the plan; without a plan nothing happens.
pub(super) fn enter(session: &mut Session, step: usize) -> Vec<Event> {
    with_lesson(session, |lesson| {
        if lesson.plan().is_some_and(|plan| step < plan.steps.len()) {
            lesson.clock.next_step();
        }
    });
    show_step(session, step)
}

/// Back to the step of the plan where one is; its time goes on.
pub(super) fn again(session: &mut Session) -> Vec<Event> {
    let step = session.lesson().map(|lesson| lesson.step);
    step.map(|step| show_step(session, step)).unwrap_or_default()
}

fn show_step(session: &mut Session, step: usize) -> Vec<Event> {
    let found = session.lesson().and_then(|lesson| lesson.plan()?.steps.get(step));
    let Some(at) = found.map(|step| step.at) else { return Vec::new() };
    with_lesson(session, |lesson| {
        (lesson.step, lesson.part, lesson.strayed) = (step, 0, false);
        lesson.vote = None;
    });
    let mut events = uncover(session);
    if !matches!(at, WorkshopAt::Room(..)) {
        // It appears before it is held.
        events.extend(behind_words(session));
    }
    events.extend(hold(session, matches!(at, WorkshopAt::Talk | WorkshopAt::Pause)));
    let rest = rest(session);
    let mut shows = |screen| with_lesson(session, |lesson| lesson.screen = screen);
    match at {
        WorkshopAt::Talk | WorkshopAt::Pause => shows(Screen::Words),
        WorkshopAt::Compare => shows(Screen::Compare),
        WorkshopAt::Room(room, way) => events.extend(move_to(session, Stop::first(room, way))),
        WorkshopAt::Outside => {
            shows(rest);
            events.extend(outside::leave_track(session));
        }
        WorkshopAt::Read(reading) => {
            shows(rest);
            read(session, reading);
        }
    }
    events
}

/// Shows the picture of a step that is in no room: its own, else where the ride stands. The ride stays where it is, so that
/// nothing is decided by it.
fn behind_words(session: &mut Session) -> Vec<Event> {
    let Some((lesson, journey)) = session.lesson().zip(session.ride()) else { return Vec::new() };
    let last = journey.steps().last().map(|step| (step.room, step.way));
    let ride = journey.room().filter(|_| lesson.arrived).or(last);
    let Some(wanted) = lesson.plan_step().and_then(|step| step.picture).or(ride) else { return Vec::new() };
    if lesson.picture == Some(wanted) {
        return Vec::new();
    }
    with_lesson(session, |lesson| lesson.picture = Some(wanted));
    session.appear_at(wanted)
}

/// What comes in parts begins at its beginning.
pub(super) fn to_first_part(session: &mut Session) {
    with_lesson(session, |lesson| lesson.part = 0);
}

/// Shows a page to read, over what is shown.
pub(super) fn read(session: &mut Session, reading: Reading) {
    to_first_part(session);
    session.stack.push(View::Reading(reading));
}

/// Rides on to a stop, or appears there if it lies behind; what was decided before it is kept.
pub(super) fn move_to(session: &mut Session, stop: Stop) -> Vec<Event> {
    let Some(route) = session.lesson().map(|lesson| lesson.route.clone()) else { return Vec::new() };
    let Some(journey) = &session.journey else { return Vec::new() };
    let mut ahead = journey.clone();
    let there = |journey: &Journey| Stop::of(journey) == Some(stop);
    let moved = if route.ride_until(&mut ahead, there) {
        Some(ahead)
    } else {
        let pack = Arc::clone(journey.pack());
        ride_to(&pack, journey.persona(), journey.seed(), &route, stop)
    };
    let Some(moved) = moved else { return Vec::new() };
    session.journey = Some(moved);
    let mut events = vec![Event::Redress];
    events.extend(arrive(session));
    events
}

/// Brings the picture to where the ride stands.
fn arrive(session: &mut Session) -> Vec<Event> {
    let Some(journey) = session.journey.clone() else { return Vec::new() };
    let from = session.lesson().and_then(|lesson| lesson.picture);
    with_lesson(session, |lesson| {
        (lesson.vote, lesson.arrived) = (None, true);
        lesson.route.reach(&journey);
    });
    match journey.place() {
        Place::Room { room, way } => {
            with_lesson(session, |lesson| {
                lesson.screen = Screen::Room;
                lesson.picture = Some((room, way));
            });
            ride(from, (room, way), journey.pack().rooms.len())
        }
        Place::Ending { back_to, .. } => {
            with_lesson(session, |lesson| lesson.screen = Screen::Ending);
            let left = back_to.is_none() && from == Some((0, Way::Out));
            left.then_some(Event::Leave).into_iter().collect()
        }
    }
}

/// What the camera does between two rooms: it rides to a neighbour, is pulled back at the turn, appears anywhere else.
fn ride(from: Option<(usize, Way)>, to: (usize, Way), rooms: usize) -> Vec<Event> {
    let (room, way) = to;
    let appear = Event::Ride { from: None, to: room + 1, way };
    match from {
        Some(from) if from == to => Vec::new(),
        Some((there, Way::In)) if there == room && way == Way::Out && room + 1 == rooms => vec![Event::Turn],
        Some((there, was)) if was == way && there.abs_diff(room) == 1 && (there < room) == (way == Way::In) => {
            vec![Event::Ride { from: Some(there + 1), to: room + 1, way }]
        }
        _ => vec![appear],
    }
}

/// Takes away what lies over the lesson: pages, the set from outside, a thing seen close.
pub(super) fn uncover(session: &mut Session) -> Vec<Event> {
    let outside = session.stack.contains(&View::Outside);
    if session.stack.len() > 1 {
        // It was that of a page to read; two routes begin at their beginning.
        to_first_part(session);
    }
    session.stack = vec![View::Teach];
    let mut events = if outside { vec![Event::Board] } else { Vec::new() };
    events.extend(step_back(session));
    events
}

/// What is shown where nothing lies over the lesson: a room beside the ride, else the words of a step, else the vote that is
/// open, else what the ride has come to.
pub(super) fn rest(session: &Session) -> Screen {
    let Some((lesson, journey)) = session.lesson().zip(session.ride()) else { return Screen::Room };
    if lesson.beside.is_some() {
        return Screen::Room;
    }
    let step = lesson.plan_step().filter(|_| !lesson.strayed);
    let words = step.is_some_and(|step| {
        let talks = matches!(step.at, WorkshopAt::Talk | WorkshopAt::Pause);
        // Where the picture is not that of the ride, there is nothing of a room to look at or to choose.
        step.picture.is_some() || lesson.frozen && talks
    });
    match (words, lesson.arrived, journey.room()) {
        (true, ..) => Screen::Words,
        (_, false, _) => Screen::After,
        (_, _, None) => Screen::Ending,
        (_, _, Some(_)) if lesson.vote.is_some() => Screen::Vote,
        (_, _, Some(_)) => Screen::Room,
    }
}

fn step_back(session: &mut Session) -> Option<Event> {
    let close = session.lesson().is_some_and(|lesson| matches!(lesson.screen, Screen::Thing(_)));
    if close {
        let rest = rest(session);
        with_lesson(session, |lesson| lesson.screen = rest);
    }
    close.then_some(Event::StepBack)
}

/// Lets the picture stand still, or go on; said only if that is new.
pub(super) fn hold(session: &mut Session, frozen: bool) -> Option<Event> {
    let was = session.lesson()?.frozen;
    with_lesson(session, |lesson| lesson.frozen = frozen);
    (was != frozen).then_some(Event::Freeze(frozen))
}
