//! The private ride, laid aside while a workshop goes on and taken up again after it. It is what is stored all the while.

use std::sync::Arc;

use super::Workshop;
use crate::command::Event;
use crate::journey::Journey;
use crate::model::Pack;
use crate::session::{Session, View};
use crate::settings::Settings;

/// The private ride and what belongs to it, laid aside.
#[derive(Debug)]
pub(super) struct Private {
    pub(super) pack: Option<Arc<Pack>>,
    pub(super) journey: Option<Journey>,
    pub(super) settings: Settings,
    answers: Vec<String>,
    ended: bool,
    overlooked: usize,
}

impl Session {
    /// What is stored while a workshop goes on: the private ride and the private settings.
    pub(in crate::session) fn private(&self) -> (Option<&Journey>, &Settings, bool) {
        match &self.workshop {
            Some(workshop) => (workshop.private.journey.as_ref(), &workshop.private.settings, workshop.private.ended),
            None => (self.journey.as_ref(), &self.settings, self.ended),
        }
    }
}

/// Lays the private ride aside and shows where a workshop is prepared.
pub(in crate::session) fn open(session: &mut Session) -> Vec<Event> {
    if session.workshop.is_some() {
        return Vec::new();
    }
    let private = Private {
        pack: session.pack.clone(),
        journey: session.journey.take(),
        settings: session.settings.clone(),
        answers: std::mem::take(&mut session.answers),
        ended: std::mem::take(&mut session.ended),
        overlooked: session.overlooked,
    };
    session.workshop = Some(Box::new(Workshop { private, lesson: None }));
    session.stack = vec![View::Setup];
    vec![Event::Redress]
}

/// Takes the private ride up again as it was laid aside.
pub(super) fn finish(session: &mut Session) -> Vec<Event> {
    let Some(workshop) = session.workshop.take() else { return Vec::new() };
    let Workshop { private, lesson } = *workshop;
    let mut events = Vec::new();
    if lesson.is_some_and(|lesson| lesson.frozen) {
        events.push(Event::Freeze(false));
    }
    events.extend(restored(session, &private.settings));
    session.pack = private.pack;
    session.journey = private.journey;
    session.answers = private.answers;
    session.ended = private.ended;
    session.overlooked = private.overlooked;
    session.stack = vec![View::Title];
    events.push(Event::Redress);
    events
}

/// Takes settings up again; what differs is told.
pub(in crate::session) fn restored(session: &mut Session, settings: &Settings) -> Vec<Event> {
    let changed = settings.changes_from(&session.settings);
    session.settings = settings.clone();
    changed.into_iter().map(|(id, value)| Event::Setting(id, value)).collect()
}
