//! Takes levels that were changed into a workshop: the lesson stays at its step and in its room, with what was decided, as far
//! as that is still there; the private ride is as it would be without the lesson. It reads no files.

use std::sync::Arc;

use super::private::finish;
use super::route::{room_again, thing_again};
use super::{Lesson, Screen, Stop, Vote, beside, step};
use crate::command::Event;
use crate::journey::Journey;
use crate::model::Pack;
use crate::save::Restored;
use crate::session::reload::{ridden_again, speak_one_of, stand};
use crate::session::{Session, View};

/// Finds the ride, or the private ride and the lesson, again among the packs there are now; `former` is the pack with the
/// rooms of the launch as it was.
pub(in crate::session) fn reload(session: &mut Session, former: Option<&Arc<Pack>>) -> Vec<Event> {
    let Some(mut workshop) = session.workshop.take() else { return session.stand_again(former) };
    let shown = (session.pack.take(), session.journey.take(), std::mem::take(&mut session.stack));
    let private = &mut workshop.private;
    speak_one_of(&session.languages, &mut private.settings);
    (session.pack, session.journey, session.stack) = (private.pack.take(), private.journey.take(), vec![View::Title]);
    // Nobody sees it now.
    let _unseen = session.stand_again(former);
    (private.pack, private.journey) = (session.pack.take(), session.journey.take());
    (session.pack, session.journey, session.stack) = shown;
    let lesson = workshop.lesson.take();
    session.workshop = Some(workshop);
    match (lesson, session.journey.take()) {
        (Some(lesson), Some(journey)) => go_on(session, lesson, journey, former),
        _ => {
            let now = session.pack.as_ref().and_then(|pack| session.now(pack, former));
            session.pack = now.or_else(|| session.first_pack());
            Vec::new()
        }
    }
}

/// A lesson through the pack as it is now. It ends where the pack has gone.
fn go_on(session: &mut Session, mut lesson: Lesson, old: Journey, former: Option<&Arc<Pack>>) -> Vec<Event> {
    let Some(whole) = session.library.packs.iter().find(|pack| pack.id == lesson.whole.id).cloned() else {
        let id = lesson.whole.id.clone();
        put_back(session, lesson, old);
        let events = finish(session);
        session.say_gone(&id);
        return events;
    };
    if Arc::ptr_eq(&whole, &lesson.whole) {
        put_back(session, lesson, old);
        return Vec::new();
    }
    let was_planned = lesson.plan.is_some();
    let held = lesson.frozen;
    let beside = beside::lay_aside(&mut lesson);
    plan_again(&mut lesson, &whole);
    let pack = match lesson.plan() {
        Some(plan) => plan.pack.clone().unwrap_or(whole),
        None if was_planned => whole,
        None => session.now(old.pack(), former).unwrap_or(whole),
    };
    let Restored { journey, changed } = ridden_again(&old, &pack);
    let moved = changed || stand(&old) != stand(&journey);
    if moved || was_planned && lesson.plan.is_none() {
        session.say_changed();
    }
    let picture = lesson.picture;
    screen_again(&mut lesson, &old, &journey, moved);
    let appears = lesson.picture.filter(|place| moved || beside.is_some() || Some(*place) != picture);
    let room = beside.as_ref().and_then(|(id, way)| beside::room_beside(&lesson.whole, &journey, id, *way));
    let is_lost = lesson.screen == Screen::Room;
    put_back(session, lesson, journey);
    if is_lost {
        let rest = step::rest(session);
        super::with_lesson(session, |lesson| lesson.screen = rest);
    }
    let mut events = match room {
        Some(room) => beside::appear(session, room),
        None => appears.map(|place| session.appear_at(place)).unwrap_or_default(),
    };
    let frozen = session.is_frozen();
    events.extend((held != frozen).then_some(Event::Freeze(frozen)));
    events
}

pub(super) fn put_back(session: &mut Session, lesson: Lesson, journey: Journey) {
    session.pack = Some(Arc::clone(journey.pack()));
    session.journey = Some(journey);
    if let Some(workshop) = &mut session.workshop {
        workshop.lesson = Some(lesson);
    }
}

/// The same plan and step; where the plan has gone, it is taught freely from there.
fn plan_again(lesson: &mut Lesson, whole: &Arc<Pack>) {
    let plan = lesson.plan().map(|plan| plan.id.clone());
    let step = lesson.plan_step().map(|step| step.id.clone());
    lesson.whole = Arc::clone(whole);
    lesson.plan = plan.and_then(|id| whole.workshops.iter().position(|plan| plan.id == id));
    let steps = lesson.plan().map(|plan| plan.steps.as_slice()).unwrap_or_default();
    let last = steps.len().saturating_sub(1);
    let place = steps.iter().position(|other| Some(&other.id) == step.as_ref());
    lesson.step = place.unwrap_or(lesson.step.min(last));
}

fn counted_again((stop, vote): &(Stop, Vote), old: &Pack, new: &Pack) -> Option<(Stop, Vote)> {
    let (was, room, is) = room_again(old, new, stop.room)?;
    Some((Stop { room, ..*stop }, vote.through(was.options(stop.way), is.options(stop.way))))
}

/// What is shown, and all that is kept by the places of rooms, things and options.
fn screen_again(lesson: &mut Lesson, old: &Journey, now: &Journey, moved: bool) {
    let (was, is) = (old.pack(), now.pack());
    lesson.route = lesson.route.through(was, is);
    lesson.earlier = lesson.earlier.iter().map(|route| route.through(was, is)).collect();
    let again = |room: usize| room_again(was, is, room).map(|(_, place, _)| place);
    let whole = Arc::clone(&lesson.whole);
    lesson.shown.retain(|((id, _), _)| whole.rooms.iter().any(|room| room.id == *id));
    lesson.counted = lesson.counted.iter().filter_map(|count| counted_again(count, was, is)).collect();
    let here = old.room().and_then(|(room, way)| Some((room_again(was, is, room)?, way)));
    let here = here.filter(|_| !moved);
    lesson.vote =
        lesson.vote.take().zip(here).map(|(vote, ((was, _, is), way))| vote.through(was.options(way), is.options(way)));
    lesson.screen = match lesson.screen {
        screen @ (Screen::Words | Screen::Compare) => screen,
        Screen::Thing(thing) => {
            let thing = here.and_then(|((was, _, is), _)| thing_again(was, is, thing));
            thing.filter(|thing| now.things().contains(thing)).map_or(Screen::Room, Screen::Thing)
        }
        Screen::Vote if lesson.vote.is_none() => Screen::Room,
        screen if !moved => screen,
        _ => Screen::Room,
    };
    lesson.arrived |= moved;
    let picture = lesson.picture.and_then(|(room, way)| Some((again(room)?, way)));
    let last = now.steps().last().map(|step| (step.room, step.way));
    lesson.picture = if moved { now.room().or(picture).or(last) } else { picture.or(now.room()) };
}
