//! Journeys to where pictures are taken: to a room, to a room with little or much lying about, to the end and outside.
//! All of them are made of choices that anybody who plays can make.

use crate::Wishes;
use story::command::{Command, Event};
use story::dressing::dressing;
use story::journey::Journey;
use story::page::{Role, Way};
use story::session::Session;
use story::source::Files;

/// A journey that is longer than this many pages never ends.
pub(super) const MOST_PAGES: usize = 4000;

/// How much lies about in the rooms: what becomes of a journey in which every choice is made for this.
#[derive(clap::ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disarray {
    /// Of the open options always the one after which least lies about.
    Little,
    /// Always the one in the middle.
    Middle,
    /// Always the one after which most lies about.
    Much,
}

impl Disarray {
    /// The option to choose, of those that are open.
    fn pick(self, journey: &Journey) -> Option<usize> {
        let mut open: Vec<(usize, usize)> = journey
            .options()
            .enumerate()
            .filter(|(_, (_, open))| *open)
            .filter_map(|(option, _)| {
                let mut after = journey.clone();
                after.choose(option).ok()?;
                Some((lying_about(&after), option))
            })
            .collect();
        open.sort_unstable();
        let place = match self {
            Self::Little => 0,
            Self::Middle => open.len() / 2,
            Self::Much => open.len().saturating_sub(1),
        };
        open.get(place).map(|(_, option)| *option)
    }
}

/// How many loose things lie in all rooms, on both ways, if nothing changes any more.
fn lying_about(journey: &Journey) -> usize {
    let rooms = 0..journey.pack().rooms.len();
    let each = rooms.flat_map(|room| [Way::In, Way::Out].map(|way| dressing(journey, room, way).disarray));
    each.flatten().sum()
}

/// How the options of a journey are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choosing {
    /// For so much disarray.
    For(Disarray),
    /// The last open one, always.
    Last,
}

impl Choosing {
    fn pick(self, journey: &Journey) -> Option<usize> {
        match self {
            Self::For(disarray) => disarray.pick(journey),
            Self::Last => {
                let open = journey.options().enumerate().filter(|(_, (_, open))| *open);
                open.last().map(|(option, _)| option)
            }
        }
    }

    /// Goes one page on, as one who plays does; what happened, or nothing at the end.
    pub(super) fn go_on(self, session: &mut Session) -> Vec<Event> {
        let page = session.page();
        let onward = page.actions.iter().find(|action| action.role == Role::Onward && action.closed.is_none());
        if let Some(action) = onward {
            return session.handle(action.command.clone());
        }
        let Some(journey) = session.journey() else { return Vec::new() };
        let Some((room, way)) = journey.room() else { return Vec::new() };
        let picked = self.pick(journey).and_then(|option| journey.pack().rooms.get(room)?.options(way).get(option));
        let Some(id) = picked.map(|option| option.id.clone()) else { return Vec::new() };
        session.handle(Command::Choose(id))
    }
}

/// A session whose journey stands in a room, and what puts the camera there. Without disarray to choose for, the first
/// open option is taken everywhere.
///
/// # Errors
/// A message, if the journey never comes there.
pub(super) fn to_room(
    files: &Files,
    mut launch: Vec<(String, String)>,
    (room, way): (usize, Way),
    disarray: Option<Disarray>,
) -> Result<(Session, Vec<Event>), String> {
    let Some(disarray) = disarray else {
        let id = crate::begin(files, launch.clone(), &Wishes::default(), None)
            .pack()
            .map(|pack| pack.rooms[room].id.clone());
        launch.extend(id.map(|id| ("start".to_owned(), format!("{id}:{}", way.name()))));
        let mut session = crate::begin(files, launch, &Wishes::default(), None);
        session.handle(Command::Open);
        let events = session.handle(Command::Begin);
        return Ok((session, events));
    };
    let mut session = begun(files, launch);
    for _ in 0..MOST_PAGES {
        if session.journey().and_then(Journey::room) == Some((room, way)) {
            return Ok((session, vec![Event::Redress, Event::Ride { from: None, to: room + 1, way }]));
        }
        if Choosing::For(disarray).go_on(&mut session).is_empty() {
            break;
        }
    }
    Err(format!("this journey never comes to room {} on the way {}", room + 1, way.name()))
}

/// A journey ridden to its end, and what happens when the set is then seen from outside, at this room.
///
/// # Errors
/// A message, if the journey never ends.
pub(super) fn outside(
    files: &Files,
    launch: Vec<(String, String)>,
    room: &str,
    disarray: Option<Disarray>,
) -> Result<(Session, Vec<Event>), String> {
    let mut session = begun(files, launch);
    let choosing = disarray.map_or(Choosing::Last, Choosing::For);
    for _ in 0..MOST_PAGES {
        if session.page().actions.iter().any(|action| action.command == Command::Outside) {
            let mut events = session.handle(Command::Outside);
            events.extend(session.handle(Command::Overlook(room.to_owned())));
            return Ok((session, events));
        }
        if choosing.go_on(&mut session).is_empty() {
            break;
        }
    }
    Err("the journey never ended".into())
}

/// A session at the beginning of its journey.
pub(super) fn begun(files: &Files, launch: Vec<(String, String)>) -> Session {
    let mut session = crate::begin(files, launch, &Wishes::default(), None);
    session.handle(Command::Open);
    session.handle(Command::Begin);
    session
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files;

    #[test]
    fn choices_for_more_disarray_leave_more_lying_about_in_every_late_room() {
        let files = files::read(&files::root().join("levels"));
        let [little, middle, much] = [Disarray::Little, Disarray::Middle, Disarray::Much].map(|disarray| {
            (11..17)
                .map(|room| {
                    let (session, _) = to_room(&files, Vec::new(), (room, Way::In), Some(disarray)).unwrap();
                    let lying: usize = crate::dressing(&session, room, Way::In).unwrap().disarray.iter().sum();
                    lying
                })
                .collect::<Vec<_>>()
        });
        for room in 0..little.len() {
            assert!(little[room] <= middle[room] && middle[room] <= much[room], "{little:?} {middle:?} {much:?}");
            assert!(little[room] < much[room], "{little:?} {much:?}");
        }
    }
}
