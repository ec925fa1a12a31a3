//! A lesson by ids, as the facilitator's window keeps it in its memory, and how a window with the picture that is loaded again
//! takes it up from there. It is stored nowhere.

mod beside;
mod route;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use beside::KeptBeside;
use route::{Hands, KeptCount, KeptRoute, hands, refused, room_of, vote};

use super::{Clock, Lesson, Screen, Vote, begin_with, put_back, step, with_lesson};
use crate::command::Event;
use crate::journey::Journey;
use crate::model::{Pack, Room};
use crate::page::{Reading, Way};
use crate::save::{Restored, SavedJourney, SavedWay};
use crate::session::{Notice, Session, View, asked, outside};

/// Longer text than this is no lesson of ours and is not even parsed, bytes.
const MOST: usize = 1 << 18;

/// The set from outside among the pages that lie over a lesson.
const OUTSIDE: &str = "outside";
/// Its end among them.
const CLOSING: &str = "closing";

/// A lesson by ids.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Handover {
    /// All settings: id, value.
    settings: Vec<(String, String)>,
    plan: Option<String>,
    step: Option<String>,
    /// The rooms of the ride, which may be some of the pack's only.
    rooms: Vec<String>,
    ride: SavedJourney,
    screen: KeptScreen,
    part: usize,
    /// Pages that lie over it: readings by their names, or the set from outside.
    over: Vec<String>,
    overlooked: usize,
    frozen: bool,
    clock: Clock,
    vote: Option<Hands>,
    /// What was typed into the vote and is no number: option, letters.
    #[serde(default)]
    refused: Vec<(String, String)>,
    /// What was counted where nothing was decided by it.
    #[serde(default)]
    counted: Vec<KeptCount>,
    #[serde(default)]
    reminded: bool,
    earlier: Vec<KeptRoute>,
    route: KeptRoute,
    undecided: bool,
    arrived: bool,
    picture: Option<(String, SavedWay)>,
    /// The room that is shown beside the ride.
    #[serde(default)]
    beside: Option<KeptBeside>,
    strayed: bool,
    country: Option<String>,
    reported: bool,
    /// Seconds that rooms were shown.
    shown: Vec<(String, SavedWay, f32)>,
}

#[derive(Serialize, Deserialize)]
enum KeptScreen {
    Room,
    Thing(String),
    Asked,
    Vote,
    After,
    Words,
    Compare,
    Ending,
}

impl Session {
    /// The lesson that runs, as text for the facilitator's window to keep in its memory; none if none runs.
    #[must_use]
    pub fn lesson_to_keep(&self) -> Option<String> {
        let (lesson, journey) = (self.lesson()?, self.ride()?);
        ron::to_string(&Handover::of(self, lesson, journey)?).ok()
    }

    /// Whether a lesson that a facilitator's window has kept may go on here: nobody has done anything yet, or no lesson runs.
    #[must_use]
    pub fn may_take_up(&self) -> bool {
        !self.is_kiosk() && (self.untouched || self.lesson().is_none())
    }
}

/// Takes up a lesson that a facilitator's window has kept: at the same place, with what was counted, decided and timed, as far as
/// the levels still have it. Says so where that cannot be.
pub(super) fn take_up(session: &mut Session, kept: &str) -> Vec<Event> {
    session.notices.clear();
    let read = (kept.len() <= MOST).then(|| ron::from_str::<Handover>(kept).ok()).flatten();
    let Some(kept) = read else {
        session.notices.push(Notice::new("notice--lesson-garbled"));
        return Vec::new();
    };
    let Some(whole) = session.library.packs.iter().find(|pack| pack.id == kept.ride.pack).cloned() else {
        session.notices.push(Notice::new("notice--lesson-pack").with("pack", &kept.ride.pack));
        return Vec::new();
    };
    session.untouched = false;
    kept.go_on(session, whole)
}

impl Handover {
    fn of(session: &Session, lesson: &Lesson, journey: &Journey) -> Option<Self> {
        let pack = journey.pack();
        let here = journey.room().and_then(|(room, way)| Some((pack.rooms.get(room)?, way)));
        let vote = |vote: &Vote| here.map(|(room, way)| hands(vote, room.options(way)));
        let refused = |vote: &Vote| here.map(|(room, way)| refused(vote, room.options(way)));
        let place = |(room, way): (usize, Way)| Some((pack.rooms.get(room)?.id.clone(), way.into()));
        let settings = crate::settings::IDS.into_iter();
        Some(Self {
            settings: settings.filter_map(|id| Some((id.to_owned(), session.settings.value(id)?))).collect(),
            plan: lesson.plan().map(|plan| plan.id.clone()),
            step: lesson.plan_step().map(|step| step.id.clone()),
            rooms: pack.rooms.iter().map(|room| room.id.clone()).collect(),
            ride: SavedJourney::of(journey),
            screen: KeptScreen::of(lesson.screen, room_of_ride(session.journey()?))?,
            part: lesson.part,
            over: session.stack.iter().filter_map(over).collect(),
            overlooked: session.overlooked,
            frozen: lesson.frozen,
            clock: lesson.clock,
            vote: lesson.vote.as_ref().and_then(vote),
            refused: lesson.vote.as_ref().and_then(refused).unwrap_or_default(),
            counted: lesson.counted.iter().filter_map(|count| KeptCount::of(count, pack)).collect(),
            reminded: lesson.reminded,
            earlier: lesson.earlier.iter().map(|route| KeptRoute::of(route, pack)).collect(),
            route: KeptRoute::of(&lesson.route, pack),
            undecided: lesson.undecided,
            arrived: lesson.arrived,
            picture: lesson.picture.and_then(place),
            beside: lesson.beside.as_ref().and_then(KeptBeside::of),
            strayed: lesson.strayed,
            country: lesson.country.clone(),
            reported: lesson.reported,
            shown: lesson.shown.iter().map(|((room, way), time)| (room.clone(), (*way).into(), *time)).collect(),
        })
    }

    fn go_on(self, session: &mut Session, whole: Arc<Pack>) -> Vec<Event> {
        let mut events = super::open(session);
        session.pending.clear();
        for (id, value) in &self.settings {
            let other = session.settings.value(id).as_ref() != Some(value);
            if other && session.settings.set(id, value, &session.languages) {
                events.push(Event::Setting(id.clone(), value.clone()));
            }
        }
        let plan = self.plan.as_ref().and_then(|id| whole.workshops.iter().position(|plan| plan.id == *id));
        let pack = match plan.and_then(|plan| whole.workshops.get(plan)) {
            Some(plan) => plan.pack.clone().unwrap_or_else(|| Arc::clone(&whole)),
            None => session.with_these_rooms(&whole, &self.rooms),
        };
        let Restored { journey, changed } = self.ride.restore_through(Arc::clone(&pack));
        let lesson = self.lesson(whole, plan, &journey);
        if changed || plan.is_none() && self.plan.is_some() {
            session.say_changed();
        }
        put_back(session, lesson, journey);
        events.push(Event::Redress);
        events.extend(self.appear(session));
        events
    }

    fn lesson(&self, whole: Arc<Pack>, plan: Option<usize>, journey: &Journey) -> Lesson {
        let pack = journey.pack();
        let here = journey.room().and_then(|(room, way)| Some((pack.rooms.get(room)?, way)));
        let place = |room: &str, way: SavedWay| Some((room_of(pack, room)?, way.into()));
        let mut lesson = begin_with(whole, plan);
        let steps = lesson.plan().map(|plan| plan.steps.as_slice()).unwrap_or_default();
        lesson.step = steps.iter().position(|step| Some(&step.id) == self.step.as_ref()).unwrap_or(0);
        lesson.beside = self.beside.as_ref().and_then(|kept| kept.through(&lesson.whole, journey));
        let gone = self.beside.as_ref().filter(|_| lesson.beside.is_none());
        let (screen, frozen, strayed) = gone.map_or((&self.screen, self.frozen, self.strayed), KeptBeside::without);
        let seen = lesson.beside.as_ref().map_or(journey, |beside| &beside.journey);
        lesson.screen = screen.shown(room_of_ride(seen), seen);
        lesson.vote = self.vote.as_ref().zip(here).map(|(hands, (room, way))| {
            let mut vote = vote(hands, room.options(way));
            for (id, typed) in &self.refused {
                room.options(way)
                    .iter()
                    .position(|option| option.id == *id)
                    .into_iter()
                    .for_each(|option| vote.refuse(option, typed));
            }
            vote
        });
        lesson.counted = self.counted.iter().filter_map(|count| count.through(pack)).collect();
        (lesson.reminded, lesson.part) = (self.reminded, self.part);
        if lesson.screen == Screen::Vote && lesson.vote.is_none() {
            lesson.screen = Screen::Room;
        }
        (lesson.frozen, lesson.clock) = (frozen, self.clock.checked());
        lesson.earlier = self.earlier.iter().map(|route| route.through(pack)).collect();
        lesson.earlier.truncate(super::MOST_ROUTES);
        lesson.route = self.route.through(pack);
        (lesson.undecided, lesson.arrived) = (self.undecided, self.arrived);
        let picture = self.picture.as_ref().and_then(|(room, way)| place(room, *way));
        lesson.picture = picture.or(journey.room());
        let strays = lesson.plan.is_some() || lesson.beside.is_some();
        (lesson.strayed, lesson.reported) = (strayed && strays, self.reported);
        lesson.country = self.country.clone();
        let shown = self.shown.iter().filter(|(.., time)| time.is_finite());
        let shown = shown.filter(|(room, ..)| room_of(&lesson.whole, room).is_some());
        lesson.shown = shown.map(|(room, way, time)| ((room.clone(), (*way).into()), time.max(0.0))).collect();
        lesson
    }

    /// What the picture does, and what lies over the lesson.
    fn appear(&self, session: &mut Session) -> Vec<Event> {
        session.stack = vec![View::Teach];
        session.overlooked = self.overlooked;
        let lost = !matches!(self.screen, KeptScreen::Room);
        if lost && session.lesson().is_some_and(|lesson| lesson.screen == Screen::Room) {
            let rest = step::rest(session);
            with_lesson(session, |lesson| lesson.screen = rest);
        }
        let beside = session.beside().and_then(Journey::room);
        let place = beside.or(session.lesson().and_then(|lesson| lesson.picture));
        let mut events = place.map(|place| session.appear_at(place)).unwrap_or_default();
        if let Some(Screen::Thing(thing)) = session.lesson().map(|lesson| lesson.screen) {
            events.push(Event::Approach(thing));
        }
        for name in &self.over {
            if let Some(reading) = Reading::ALL.into_iter().find(|reading| reading.name() == name) {
                step::read(session, reading);
                with_lesson(session, |lesson| lesson.part = self.part);
            } else if name == CLOSING {
                session.stack.push(View::Closing);
            } else if name == OUTSIDE {
                let _first = outside::leave_track(session);
                session.overlooked = self.overlooked;
                events.push(Event::Overlook(session.overlooked()));
            }
        }
        if session.is_frozen() {
            events.push(Event::Freeze(true));
        }
        events
    }
}

impl Session {
    /// A pack with the rooms of a lesson: the whole one, or as if these rooms had been asked for at launch.
    fn with_these_rooms(&mut self, whole: &Arc<Pack>, rooms: &[String]) -> Arc<Pack> {
        if rooms.len() >= whole.rooms.len() {
            return Arc::clone(whole);
        }
        self.only = asked::with_rooms(whole, rooms.iter().filter_map(|room| room_of(whole, room)).collect());
        self.only.clone().unwrap_or_else(|| Arc::clone(whole))
    }
}

/// The room where a ride stands; none at an ending.
fn room_of_ride(journey: &Journey) -> Option<&Room> {
    journey.room().and_then(|(room, _)| journey.pack().rooms.get(room))
}

/// The name of a page that lies over a lesson; none for those that are not kept (settings, support, having left).
fn over(view: &View) -> Option<String> {
    match view {
        View::Reading(reading) => Some(reading.name().to_owned()),
        View::Outside => Some(OUTSIDE.to_owned()),
        View::Closing => Some(CLOSING.to_owned()),
        _ => None,
    }
}

impl KeptScreen {
    /// None for a thing that is not in the room.
    fn of(screen: Screen, here: Option<&Room>) -> Option<Self> {
        Some(match screen {
            Screen::Room => Self::Room,
            Screen::Thing(thing) => Self::Thing(here.and_then(|room| room.things.get(thing))?.id.clone()),
            Screen::Asked => Self::Asked,
            Screen::Vote => Self::Vote,
            Screen::After => Self::After,
            Screen::Words => Self::Words,
            Screen::Compare => Self::Compare,
            Screen::Ending => Self::Ending,
        })
    }

    fn shown(&self, here: Option<&Room>, journey: &Journey) -> Screen {
        match self {
            Self::Room => Screen::Room,
            Self::Thing(id) => {
                let thing = here.and_then(|room| room.things.iter().position(|thing| thing.id == *id));
                thing.filter(|thing| journey.things().contains(thing)).map_or(Screen::Room, Screen::Thing)
            }
            Self::Asked => Screen::Asked,
            Self::Vote => Screen::Vote,
            Self::After => Screen::After,
            Self::Words => Screen::Words,
            Self::Compare => Screen::Compare,
            Self::Ending => Screen::Ending,
        }
    }
}
