//! A workshop: a facilitator leads a group through a pack, by a plan or freely. The private ride lies aside meanwhile and
//! is there again afterwards, as it was; nothing of a workshop is stored. It makes no pages.

mod beside;
mod clock;
mod count;
mod handover;
mod over;
mod private;
mod reload;
pub(crate) mod route;
mod step;
pub(crate) mod vote;

use std::sync::Arc;

pub(crate) use beside::Beside;
pub(crate) use clock::Clock;
pub(super) use clock::passing;
pub(crate) use count::VOTE_FIELD;
pub(super) use count::fill;
pub(super) use over::{leave_track, read, support};
use private::{Private, finish};
pub(super) use private::{open, restored};
use reload::put_back;
pub(super) use reload::reload;
pub(crate) use route::{Decision, Route, Stop};
pub(crate) use step::before;
pub(crate) use vote::Vote;

use super::{Notice, Session, View};
use crate::command::{Event, Teach};
use crate::journey::Journey;
use crate::model::{self, Pack, WorkshopStep};
use crate::page::Way;

/// Routes that are kept to be compared and reported; the oldest go first.
const MOST_ROUTES: usize = 12;

/// A workshop that is prepared or runs.
#[derive(Debug)]
pub(crate) struct Workshop {
    private: Private,
    /// The lesson; none while it is being prepared.
    pub(crate) lesson: Option<Lesson>,
}

/// What everybody sees, beside pages that lie over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Screen {
    /// The room.
    Room,
    /// A thing of it (index).
    Thing(usize),
    /// What the group is asked.
    Asked,
    /// The vote that is open.
    Vote,
    /// What came of the group's choice.
    After,
    /// The words of a step.
    Words,
    /// Two routes.
    Compare,
    /// The ending of the ride.
    Ending,
}

/// A lesson that runs.
#[derive(Debug)]
pub(crate) struct Lesson {
    /// The pack with its plans; the ride may be through some of its rooms only.
    whole: Arc<Pack>,
    /// Index of the plan; none for teaching freely.
    plan: Option<usize>,
    /// Index of the step of the plan.
    pub(crate) step: usize,
    pub(crate) screen: Screen,
    /// The part, from 0, that everybody sees of what comes in parts: two routes, or a page to read.
    pub(crate) part: usize,
    pub(crate) frozen: bool,
    pub(crate) clock: Clock,
    /// What has been counted in the vote that is open.
    pub(crate) vote: Option<Vote>,
    /// What was counted at stops where nothing was decided by it; it is there again when their vote is opened again.
    counted: Vec<(Stop, Vote)>,
    /// Whether the facilitator was just told that hands are counted and nothing is decided.
    pub(crate) reminded: bool,
    /// The routes that were taken before, in order.
    pub(crate) earlier: Vec<Route>,
    /// The route that is being ridden.
    pub(crate) route: Route,
    /// Whether that is another way of which nothing has been decided yet.
    pub(crate) undecided: bool,
    /// Whether the picture is where the ride stands; it is not, while everybody sees what came of a choice.
    pub(crate) arrived: bool,
    /// Room and way that the picture shows.
    pub(crate) picture: Option<(usize, Way)>,
    /// The room that is shown beside the ride, if one is.
    pub(crate) beside: Option<Beside>,
    /// Whether the group has gone elsewhere than the step of the plan says, or to a room beside the ride.
    pub(crate) strayed: bool,
    /// The country of which everybody sees places to turn to; none while nobody has chosen one.
    pub(crate) country: Option<String>,
    /// Whether a report was taken since the last decision.
    pub(crate) reported: bool,
    /// Seconds that each room (id) was shown on each way, in the order in which they were first shown.
    pub(crate) shown: Vec<((String, Way), f32)>,
}

impl Lesson {
    /// The whole story, with all of its rooms.
    pub(crate) fn whole(&self) -> &Arc<Pack> {
        &self.whole
    }

    /// The plan; none when it is taught freely.
    pub(crate) fn plan(&self) -> Option<&model::Workshop> {
        self.whole.workshops.get(self.plan?)
    }

    /// The step of the plan.
    pub(crate) fn plan_step(&self) -> Option<&WorkshopStep> {
        self.plan()?.steps.get(self.step)
    }

    /// All routes, the one that is being ridden last.
    pub(crate) fn routes(&self) -> impl Iterator<Item = &Route> {
        self.earlier.iter().chain([&self.route])
    }

    /// For how many tens of seconds rooms have been shown.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not negative; a day has 8,640")]
    fn tens_shown(&self) -> u32 {
        (self.shown.iter().map(|(_, seconds)| seconds).sum::<f32>() / 10.0) as u32
    }

    /// Keeps the route as it is and goes on with a copy.
    fn part(&mut self) {
        self.earlier.push(self.route.clone());
        let over = self.earlier.len().saturating_sub(MOST_ROUTES);
        self.earlier.drain(..over);
    }
}

impl Session {
    /// The workshop, if this is one.
    pub(crate) fn workshop(&self) -> Option<&Workshop> {
        self.workshop.as_deref()
    }

    /// The lesson that runs, if one does.
    pub(crate) fn lesson(&self) -> Option<&Lesson> {
        self.workshop.as_ref()?.lesson.as_ref()
    }

    /// Where the picture is while a lesson shows a room beside its ride.
    pub(super) fn beside(&self) -> Option<&Journey> {
        self.lesson()?.beside.as_ref().map(|beside| &beside.journey)
    }

    /// Whether everybody sees the vote that is open.
    pub(crate) fn is_vote_seen(&self) -> bool {
        self.stack.len() == 1 && self.lesson().is_some_and(|lesson| lesson.screen == Screen::Vote)
    }
}

/// Starts with the plan that was asked for at launch.
pub(super) fn launch(session: &mut Session, plan: Option<&str>) {
    let _shown = open(session);
    let Some(id) = plan else { return };
    if session.whole_pack().is_some_and(|pack| pack.workshops.iter().any(|plan| plan.id == id)) {
        session.pending = begin(session, Some(id));
    } else {
        session.notices.push(Notice::launch("plan", id));
    }
}

/// Acts on what a facilitator asks for.
pub(super) fn act(session: &mut Session, command: Teach) -> Vec<Event> {
    if matches!(command, Teach::On | Teach::Back | Teach::Again | Teach::To(..)) {
        session.notices.clear();
    }
    if let Some(events) = beside::act(session, &command) {
        return events;
    }
    if count::holds(session, &command) {
        return Vec::new();
    }
    let mut events = if beside::is_left_by(&command) { beside::end(session) } else { Vec::new() };
    events.extend(act_on_ride(session, command));
    events
}

fn act_on_ride(session: &mut Session, command: Teach) -> Vec<Event> {
    match command {
        Teach::Begin(plan) => begin(session, plan.as_deref()),
        Teach::Close => super::act::open(session, View::Closing),
        Teach::Finish => finish(session),
        Teach::On => step::on(session),
        Teach::Back => step::back(session),
        Teach::To(id, way) => step::to(session, &id, way),
        Teach::Again => step::again(session),
        Teach::Freeze => freeze(session),
        Teach::Ask => show(session, Screen::Asked),
        Teach::Look(id) => look(session, &id),
        Teach::LookUp => step::uncover(session),
        Teach::Vote => count::vote(session),
        Teach::Decide(id) => count::decide(session, &id),
        Teach::OtherWay(index) => other_way(session, index),
        Teach::SecondChoice(index, id) => {
            let mut events = other_way(session, index);
            events.extend(count::decide(session, &id));
            events
        }
        Teach::Compare => show(session, Screen::Compare),
        Teach::Part(part) => {
            with_lesson(session, |lesson| lesson.part = part);
            Vec::new()
        }
        Teach::Country(country) => {
            with_lesson(session, |lesson| (lesson.country, lesson.part) = (Some(country), 0));
            Vec::new()
        }
        Teach::Clock => {
            with_lesson(session, |lesson| lesson.clock.runs = !lesson.clock.runs);
            Vec::new()
        }
        Teach::TakeUp(kept) => handover::take_up(session, &kept),
        Teach::Export(format) => {
            with_lesson(session, |lesson| lesson.reported = true);
            vec![Event::Export(crate::pages::export(session, format))]
        }
    }
}

/// Lets time pass: the clock goes on, and the room that is shown has been shown longer. The facilitator's page is told every
/// second that the clock counts, and now and then without it, so that what its window keeps of the lesson is never old.
pub(super) fn tick(session: &mut Session, seconds: f32) -> Option<Event> {
    if session.is_away() {
        return None;
    }
    let pack = session.pack().cloned();
    let beside = session.beside().and_then(Journey::room);
    let lesson = session.workshop.as_mut()?.lesson.as_mut()?;
    let tens = lesson.tens_shown();
    let words = matches!(lesson.screen, Screen::Words | Screen::Compare);
    let place = beside.or(lesson.picture).filter(|_| !words && session.stack.len() == 1);
    let room = pack.as_ref().zip(place).and_then(|(pack, (room, way))| Some((&pack.rooms.get(room)?.id, way)));
    if let Some((room, way)) = room {
        match lesson.shown.iter_mut().find(|((id, other), _)| id == room && *other == way) {
            Some((_, time)) => *time += seconds,
            None => lesson.shown.push(((room.clone(), way), seconds)),
        }
    }
    let counted = lesson.clock.tick(seconds);
    (counted || lesson.tens_shown() != tens).then_some(Event::Presenter)
}

/// The events of a workshop: nothing is stored, the facilitator's page may always have changed, and a camera that rides has
/// no need to be brought back first.
pub(super) fn told(mut events: Vec<Event>) -> Vec<Event> {
    let rides = events.iter().any(|event| matches!(event, Event::Ride { .. } | Event::Turn));
    events.retain(|event| match event {
        Event::Save => false,
        Event::Board | Event::StepBack => !rides,
        _ => true,
    });
    let mut redressed = false;
    events.retain(|event| *event != Event::Redress || !std::mem::replace(&mut redressed, true));
    events.push(Event::Presenter);
    events
}

fn with_lesson(session: &mut Session, act: impl FnOnce(&mut Lesson)) {
    if let Some(lesson) = session.workshop.as_mut().and_then(|workshop| workshop.lesson.as_mut()) {
        act(lesson);
    }
}

fn begin(session: &mut Session, plan: Option<&str>) -> Vec<Event> {
    let Some(whole) = session.whole_pack() else { return Vec::new() };
    let plan = plan.and_then(|id| whole.workshops.iter().position(|plan| plan.id == id));
    let pack = match plan.and_then(|plan| whole.workshops.get(plan)) {
        Some(plan) => plan.pack.clone().unwrap_or_else(|| Arc::clone(&whole)),
        None => session.of_length(false).unwrap_or_else(|| Arc::clone(&whole)),
    };
    let wanted = session.wanted_persona.clone();
    let persona = wanted.as_ref().map_or(Some(0), |id| pack.personas.iter().position(|persona| persona.id == *id));
    if persona.is_none() {
        session.notices.extend(wanted.map(|id| Notice::launch("persona", &id)));
    }
    let persona = persona.unwrap_or(0);
    if plan.is_some() {
        session.plan_leaves_out();
    }
    session.journey = Some(Journey::of(Arc::clone(&pack), persona, session.first_seed));
    session.pack = Some(pack);
    session.stack = vec![View::Teach];
    let lesson = begin_with(whole, plan);
    if let Some(workshop) = &mut session.workshop {
        workshop.lesson = Some(lesson);
    }
    let mut events = vec![Event::Redress, Event::Ride { from: None, to: 1, way: Way::In }];
    match session.start.clone().filter(|_| plan.is_none()) {
        Some((room, way)) => events.extend(step::to(session, &room, way)),
        None => events.extend(step::enter(session, 0)),
    }
    events
}

/// A lesson before its first step.
fn begin_with(whole: Arc<Pack>, plan: Option<usize>) -> Lesson {
    Lesson {
        whole,
        plan,
        step: 0,
        screen: Screen::Room,
        part: 0,
        frozen: false,
        clock: Clock::default(),
        vote: None,
        counted: Vec::new(),
        reminded: false,
        earlier: Vec::new(),
        route: Route::default(),
        undecided: false,
        arrived: true,
        picture: Some((0, Way::In)),
        beside: None,
        strayed: false,
        country: None,
        reported: false,
        shown: Vec::new(),
    }
}

fn freeze(session: &mut Session) -> Vec<Event> {
    let frozen = !session.lesson().is_some_and(|lesson| lesson.frozen);
    step::hold(session, frozen).into_iter().collect()
}

/// Shows something over the room, or the room again if it is shown already.
fn show(session: &mut Session, screen: Screen) -> Vec<Event> {
    let events = step::uncover(session);
    let rest = step::rest(session);
    with_lesson(session, |lesson| {
        (lesson.screen, lesson.part) = (if lesson.screen == screen { rest } else { screen }, 0);
    });
    events
}

fn look(session: &mut Session, id: &str) -> Vec<Event> {
    let mut events = step::uncover(session);
    let is_beside = session.beside().is_some();
    let Some(journey) = seen(session) else { return events };
    let pack = Arc::clone(journey.pack());
    let Some((room, way)) = journey.room() else { return events };
    let things = pack.rooms.get(room).map(|room| room.things.as_slice()).unwrap_or_default();
    let Some(thing) = things.iter().position(|thing| thing.id == id) else { return events };
    events.push(Event::Approach(thing));
    if journey.look(thing) == Ok(true) {
        events.push(Event::Redress);
    }
    with_lesson(session, |lesson| {
        if !is_beside {
            lesson.route.look(room, way, thing);
        }
        lesson.screen = Screen::Thing(thing);
    });
    events
}

/// The ride, or the one that stands in the room that is shown beside it.
fn seen(session: &mut Session) -> Option<&mut Journey> {
    let lesson = session.workshop.as_mut().and_then(|workshop| workshop.lesson.as_mut());
    match lesson.and_then(|lesson| lesson.beside.as_mut()) {
        Some(beside) => Some(&mut beside.journey),
        None => session.journey.as_mut(),
    }
}

fn other_way(session: &mut Session, index: usize) -> Vec<Event> {
    let Some(stop) = session.lesson().and_then(|lesson| lesson.route.decisions.get(index)).map(|one| one.stop) else {
        return Vec::new();
    };
    with_lesson(session, |lesson| {
        if std::mem::replace(&mut lesson.undecided, true) {
            // Nothing was decided on the way that was begun last: it was not meant.
            lesson.route = lesson.earlier.pop().unwrap_or_default();
        }
        lesson.part();
        lesson.counted.clear();
        lesson.route.decisions.retain(|decision| decision.stop != stop);
    });
    let mut events = step::uncover(session);
    events.extend(step::move_to(session, stop));
    step::note_strayed(session);
    events
}
