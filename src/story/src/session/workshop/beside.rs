//! A room of the story that the ride of a lesson does not come through, shown beside that ride for as long as the facilitator
//! wants. The ride, its routes, votes and counts wait as they are, and nothing is chosen in such a room.

use std::sync::Arc;

use super::{Lesson, Screen, step, with_lesson};
use crate::command::{Event, Teach};
use crate::journey::Journey;
use crate::model::{Pack, WorkshopAt};
use crate::page::Way;
use crate::session::Session;

/// A room that is shown beside the ride, and what the lesson is like again after it.
#[derive(Debug)]
pub(crate) struct Beside {
    /// A ride that stands in that room and has no steps: the person is as the lesson's ride has left him.
    pub(crate) journey: Journey,
    /// What everybody saw before.
    pub(super) screen: Screen,
    /// Whether the picture stood still before.
    pub(super) frozen: bool,
    /// Whether the group had gone elsewhere than the plan says before.
    pub(super) strayed: bool,
}

/// Acts on what goes to such a room, or from one back to the ride as it was left; none for everything else.
pub(super) fn act(session: &mut Session, command: &Teach) -> Option<Vec<Event>> {
    match command {
        Teach::To(id, way) => show(session, id, *way),
        Teach::Again if is_left_at_step(session) => Some(end(session)),
        _ => None,
    }
}

/// Whether a command is about the ride, so that a room beside it goes first.
pub(super) fn is_left_by(command: &Teach) -> bool {
    match command {
        Teach::On
        | Teach::Back
        | Teach::To(..)
        | Teach::Again
        | Teach::Vote
        | Teach::Decide(_)
        | Teach::OtherWay(_)
        | Teach::SecondChoice(..)
        | Teach::Compare => true,
        Teach::Begin(_)
        | Teach::Close
        | Teach::Finish
        | Teach::Freeze
        | Teach::Ask
        | Teach::Look(_)
        | Teach::LookUp
        | Teach::Part(_)
        | Teach::Country(_)
        | Teach::Clock
        | Teach::Export(_)
        | Teach::TakeUp(_) => false,
    }
}

/// Shows a room (id) beside the ride, and nothing over it. None if the ride comes through it, or the story has no such room.
fn show(session: &mut Session, id: &str, way: Way) -> Option<Vec<Event>> {
    let journey = room_beside(&session.lesson()?.whole, session.ride()?, id, way)?;
    let mut events = step::uncover(session);
    events.extend(appear(session, journey));
    Some(events)
}

/// Shows the room where a ride stands that is none of the lesson's own, under whatever lies over the lesson.
pub(super) fn appear(session: &mut Session, journey: Journey) -> Vec<Event> {
    let Some((room, way)) = journey.room() else { return Vec::new() };
    let held = session.is_frozen();
    with_lesson(session, |lesson| {
        // From one such room to another, the ride waits on.
        lay_aside(lesson);
        let Lesson { screen, frozen, strayed, .. } = *lesson;
        lesson.beside = Some(Beside { journey, screen, frozen, strayed });
        (lesson.screen, lesson.frozen, lesson.strayed) = (Screen::Room, false, true);
        lesson.reminded = false;
    });
    let events = [Event::Redress, Event::Ride { from: None, to: room + 1, way }];
    events.into_iter().chain(held.then_some(Event::Freeze(false))).collect()
}

/// A room (id) of the whole story, as this ride has left the person. None if the ride comes through it, or there is no such
/// room.
pub(super) fn room_beside(whole: &Arc<Pack>, ride: &Journey, id: &str, way: Way) -> Option<Journey> {
    let place = |pack: &Pack| pack.rooms.iter().position(|room| room.id == id);
    let room = place(whole).filter(|_| place(ride.pack()).is_none())?;
    ride.beside(Arc::clone(whole), room, way)
}

/// Back to the ride, as it was left; nothing happens where no room is shown beside it.
pub(super) fn end(session: &mut Session) -> Vec<Event> {
    if session.lesson().is_none_or(|lesson| lesson.beside.is_none()) {
        return Vec::new();
    }
    let mut events = step::uncover(session);
    let held = session.is_frozen();
    with_lesson(session, |lesson| _ = lay_aside(lesson));
    events.push(Event::Redress);
    events.extend(session.lesson().and_then(|lesson| lesson.picture).into_iter().flat_map(|at| session.appear_at(at)));
    let frozen = session.is_frozen();
    events.extend((held != frozen).then_some(Event::Freeze(frozen)));
    events
}

/// Makes the lesson what it was before a room was shown beside its ride; returns that room (id) and the way.
pub(super) fn lay_aside(lesson: &mut Lesson) -> Option<(String, Way)> {
    let Beside { journey, screen, frozen, strayed } = lesson.beside.take()?;
    (lesson.screen, lesson.frozen, lesson.strayed, lesson.reminded) = (screen, frozen, strayed, false);
    let (room, way) = journey.room()?;
    Some((journey.pack().rooms.get(room)?.id.clone(), way))
}

/// Whether a room is shown beside a ride that was left at the step of the plan, or where there is no plan. A step that is a page
/// over the picture is entered anew.
fn is_left_at_step(session: &Session) -> bool {
    let Some(lesson) = session.lesson() else { return false };
    let over = |at| matches!(at, WorkshopAt::Outside | WorkshopAt::Read(_));
    lesson.beside.as_ref().is_some_and(|beside| !beside.strayed) && lesson.plan_step().is_none_or(|step| !over(step.at))
}
