//! Counts hands in a lesson: opens the vote of a room, notes what is typed, decides, and keeps what was counted until something
//! is decided by it. It makes no pages.

use super::step;
use super::{Decision, Lesson, Screen, Stop, with_lesson};
use crate::command::{Event, Teach};
use crate::journey::Journey;
use crate::session::Session;

impl Lesson {
    /// Whether hands are counted in the vote that is open, and nothing is decided by them.
    pub(crate) fn is_counted(&self) -> bool {
        self.vote.as_ref().is_some_and(|vote| vote.most() > 0)
    }

    /// Keeps what is counted in the vote that is open, for when that of the same stop is opened again.
    fn keep_count(&mut self, stop: Option<Stop>) {
        let Some((stop, vote)) = stop.zip(self.vote.clone()) else { return };
        self.counted.retain(|(there, _)| *there != stop);
        if vote.most() > 0 {
            self.counted.push((stop, vote));
        }
    }
}

/// Whether a command is held back once because it would leave behind hands that are counted and not decided by; the next one
/// of the kind is not.
pub(super) fn holds(session: &mut Session, command: &Teach) -> bool {
    let leaves = matches!(
        command,
        Teach::On | Teach::Back | Teach::To(..) | Teach::Again | Teach::OtherWay(_) | Teach::SecondChoice(..)
    );
    let stop = session.journey.as_ref().and_then(Stop::of);
    let mut holds = false;
    with_lesson(session, |lesson| {
        holds = leaves && lesson.is_counted() && !lesson.reminded;
        lesson.reminded = holds;
        if leaves && !holds {
            lesson.keep_count(stop);
        }
    });
    holds
}

fn open_options(journey: &Journey) -> Vec<usize> {
    journey.options().enumerate().filter(|(_, (_, open))| *open).map(|(option, _)| option).collect()
}

/// Opens a vote, with what was counted here before; shows one that is open and that something else covers; puts away one that
/// everybody sees.
pub(super) fn vote(session: &mut Session) -> Vec<Event> {
    let away = session.is_vote_seen();
    let events = step::uncover(session);
    let stop = session.journey.as_ref().and_then(Stop::of);
    let open = session.journey.as_ref().map(open_options).unwrap_or_default();
    with_lesson(session, |lesson| {
        if away {
            lesson.keep_count(stop);
            lesson.vote = None;
        } else if lesson.vote.is_none() {
            let counted = lesson.counted.iter().find(|(there, _)| Some(*there) == stop);
            lesson.vote = Some(counted.map(|(_, vote)| vote.among(&open)).unwrap_or_default());
        }
        lesson.screen = if away { Screen::Room } else { Screen::Vote };
    });
    events
}

/// Notes what was typed into a field of the open vote, which everybody sees again then. A browser tells of a field that is
/// left once more: that changes nothing.
pub(in crate::session) fn fill(session: &mut Session, field: &str, typed: &str) -> Vec<Event> {
    let Some(option) = field.strip_prefix(VOTE_FIELD).and_then(|id| option(session, id)) else { return Vec::new() };
    let vote = session.lesson().and_then(|lesson| lesson.vote.as_ref());
    if vote.is_none_or(|vote| vote.shown(option) == typed) {
        return Vec::new();
    }
    let events = step::uncover(session);
    with_lesson(session, |lesson| {
        (lesson.screen, lesson.reminded) = (Screen::Vote, false);
        if let Some(vote) = &mut lesson.vote {
            // What is not taken the vote keeps, to be shown as it was typed.
            let _taken = vote.note(option, typed);
        }
    });
    events
}

/// What ids of the fields of a vote begin with; the option's id follows.
pub(crate) const VOTE_FIELD: &str = "vote-";

fn option(session: &Session, id: &str) -> Option<usize> {
    session.journey.as_ref()?.options().position(|(option, _)| option.id == id)
}

/// The group takes an option, by the hands that were counted if the vote is open.
pub(super) fn decide(session: &mut Session, id: &str) -> Vec<Event> {
    let mut events = step::uncover(session);
    let Some(option) = option(session, id) else { return events };
    let Some(journey) = &mut session.journey else { return events };
    let Some(stop) = Stop::of(journey) else { return events };
    let open = open_options(journey);
    if journey.choose(option).is_err() {
        return events;
    }
    let after = journey.clone();
    with_lesson(session, |lesson| {
        if lesson.route.decision(stop).is_some_and(|other| other.option != option) {
            lesson.part();
        }
        (lesson.undecided, lesson.reported) = (false, false);
        lesson.counted.retain(|(there, _)| *there != stop);
        let vote = lesson.vote.take().filter(|vote| vote.most() > 0).map(|vote| vote.ended(open.into_iter()));
        lesson.route.decide(Decision { stop, option, vote });
        lesson.route.reach(&after);
        (lesson.screen, lesson.arrived) = (Screen::After, false);
    });
    events.push(Event::Redress);
    events
}
