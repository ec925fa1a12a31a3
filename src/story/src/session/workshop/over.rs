//! What lies over a lesson for everybody: places to turn to, pages to read, the set from outside. It makes no pages.

use super::{beside, step};
use crate::command::Event;
use crate::page::Reading;
use crate::session::act::open;
use crate::session::{Session, View, outside};

/// Everybody sees where to get support, over whatever is shown.
pub(in crate::session) fn support(session: &mut Session) -> Vec<Event> {
    step::to_first_part(session);
    open(session, View::Support)
}

/// Everybody reads a page.
pub(in crate::session) fn read(session: &mut Session, reading: Reading) -> Vec<Event> {
    let events = step::uncover(session);
    step::read(session, reading);
    events
}

/// The page of the set from outside, from wherever the lesson is: of the rooms of the ride. A picture that stood still goes on: it would stay where it
/// is.
pub(in crate::session) fn leave_track(session: &mut Session) -> Vec<Event> {
    let mut events = beside::end(session);
    events.extend(step::uncover(session));
    events.extend(step::hold(session, false));
    events.extend(outside::leave_track(session));
    events
}
