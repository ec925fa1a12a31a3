//! Which page a session shows. What lies over a page (a thing, facts, settings) is gone back from to what lies under.

use crate::page::Reading;

/// A page of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    /// The title.
    Title,
    /// The content note.
    Note,
    /// The room one is in.
    Room,
    /// A thing of the room (index), over the room.
    Thing(usize),
    /// The choice of the room, over the room.
    Choice,
    /// What came of the last choice.
    After,
    /// The ending.
    Ending,
    /// The set from outside.
    Outside,
    /// What is documented about what lies under it.
    Facts,
    /// What changed in the model with what lies under it.
    Changes,
    /// A page about the journey that has ended.
    Reading(Reading),
    /// How to open a pack of one's own.
    Own,
    /// The settings.
    Settings,
    /// The history.
    History,
    /// Where to get support.
    Support,
    /// The neutral page of having left quickly.
    Left,
    /// Where a workshop is prepared.
    Setup,
    /// A lesson.
    Teach,
    /// The end of a lesson, before anything of it is gone.
    Closing,
    /// A kiosk that waits for somebody.
    Attract,
    /// A kiosk that asks whether somebody is still there.
    StillThere,
}
