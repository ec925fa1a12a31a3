//! A kiosk, for a museum or a waiting room: it waits for somebody, asks after a while without input whether they are still
//! there, and then begins anew for the next person. Nothing of anybody stays.

use std::sync::Arc;

use super::launch::IDLE_DEFAULT;
use super::reload::speak_one_of;
use super::{Notice, Session, View, workshop};
use crate::command::Event;
use crate::model::Pack;
use crate::page::Way;
use crate::settings::Settings;

/// Seconds for which it asks.
const ASKS_SECONDS: f32 = 20.0;

/// A kiosk.
#[derive(Debug)]
pub(crate) struct Kiosk {
    /// Seconds without input after which it asks.
    limit: f32,
    /// Seconds since the last input.
    idle: f32,
    /// The seconds left that the page says.
    said: Option<u32>,
    fresh: Fresh,
}

/// With what it begins for everybody.
#[derive(Debug)]
struct Fresh {
    settings: Settings,
    pack: Option<Arc<Pack>>,
    start: Option<(String, Way)>,
    wants_short: bool,
    persona: Option<String>,
}

impl Session {
    /// Whole seconds that are left before a kiosk begins anew; none where it does not ask.
    pub(crate) fn seconds_left(&self) -> Option<u32> {
        let kiosk = self.kiosk.as_ref().filter(|_| self.view() == View::StillThere)?;
        let left = (kiosk.limit + ASKS_SECONDS - kiosk.idle).clamp(0.0, ASKS_SECONDS).ceil();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 20")]
        Some(left as u32)
    }
}

/// Makes a session that of a kiosk, which waits.
pub(super) fn launch(session: &mut Session, idle: Option<u16>) {
    // Nobody but whoever sets it up is to read that there is no such person.
    let personas = session.pack.as_ref().map(|pack| pack.personas.as_slice()).unwrap_or_default();
    let nobody = session.wanted_persona.take_if(|id| personas.iter().all(|persona| persona.id != *id));
    session.notices.extend(nobody.map(|id| Notice::launch("persona", &id)));
    let fresh = Fresh {
        settings: session.settings.clone(),
        pack: session.pack.clone(),
        start: session.start.clone(),
        wants_short: session.wants_short,
        persona: session.wanted_persona.clone(),
    };
    let limit = f32::from(idle.unwrap_or(IDLE_DEFAULT));
    session.kiosk = Some(Box::new(Kiosk { limit, idle: 0.0, said: None, fresh }));
    session.stack = vec![View::Attract];
}

/// Notes that somebody is there, without changing what is shown.
pub(super) fn busy(session: &mut Session) {
    if let Some(kiosk) = &mut session.kiosk {
        kiosk.idle = 0.0;
    }
}

/// Somebody has touched something.
pub(super) fn touched(session: &mut Session) -> Vec<Event> {
    busy(session);
    if matches!(session.view(), View::Attract | View::StillThere) {
        wake(session);
        return vec![Event::Page];
    }
    Vec::new()
}

/// Goes on from waiting to the title, from asking to where one was.
pub(super) fn wake(session: &mut Session) -> Vec<Event> {
    busy(session);
    match session.view() {
        View::Attract => {
            session.stack = vec![View::Title];
            // Whoever has set it up could read them while it waited; they say nothing to a visitor.
            session.notices.clear();
        }
        View::StillThere => session.stack.retain(|view| *view != View::StillThere),
        _ => {}
    }
    Vec::new()
}

/// Lets time pass.
pub(super) fn tick(session: &mut Session, seconds: f32) -> Vec<Event> {
    if session.view() == View::Attract {
        return Vec::new();
    }
    let Some(kiosk) = &mut session.kiosk else { return Vec::new() };
    kiosk.idle += seconds;
    let (asks, over) = (kiosk.idle >= kiosk.limit, kiosk.idle >= kiosk.limit + ASKS_SECONDS);
    if over {
        return wipe(session);
    }
    // Whoever left quickly is shown nothing of the story, and no question.
    if !asks || session.is_away() {
        return Vec::new();
    }
    if session.view() != View::StillThere {
        session.stack.push(View::StillThere);
    }
    let left = session.seconds_left();
    let said = session.kiosk.as_mut().map(|kiosk| std::mem::replace(&mut kiosk.said, left));
    if said == Some(left) { Vec::new() } else { vec![Event::Page] }
}

/// Takes in levels that have changed: what it begins with is as it is now.
pub(super) fn reload(session: &mut Session, former: Option<&Arc<Pack>>) {
    let Some(mut kiosk) = session.kiosk.take() else { return };
    let now = kiosk.fresh.pack.as_ref().and_then(|pack| session.now(pack, former));
    kiosk.fresh.pack = now.or_else(|| session.first_pack());
    speak_one_of(&session.languages, &mut kiosk.fresh.settings);
    session.kiosk = Some(kiosk);
}

/// Begins anew for the next person.
fn wipe(session: &mut Session) -> Vec<Event> {
    let away = session.is_away();
    let Some(kiosk) = &mut session.kiosk else { return Vec::new() };
    (kiosk.idle, kiosk.said) = (0.0, None);
    let settings = kiosk.fresh.settings.clone();
    session.pack = kiosk.fresh.pack.clone();
    session.start = kiosk.fresh.start.clone();
    session.wants_short = kiosk.fresh.wants_short;
    session.wanted_persona = kiosk.fresh.persona.clone();
    (session.journey, session.kept) = (None, None);
    session.answers.clear();
    session.notices.clear();
    (session.ended, session.begun, session.overlooked) = (false, 0, 0);
    session.stack = vec![View::Attract];
    let mut events = vec![Event::Wipe];
    events.extend(workshop::restored(session, &settings));
    if away {
        events.push(Event::Show);
    }
    events.push(Event::Redress);
    events.push(Event::Page);
    events
}
