//! Every command there is, as one enum: keyboard, mouse, touch, DOM buttons, egui widgets and random players send the
//! same ones, and [`crate::session::Session::handle`] alone acts on them. It knows no device.

mod teach;

pub use teach::{Format, TEACH_KEYS, Teach};

use crate::page::{Reading, Way};

/// Something a person asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// From the title to the content note.
    Open,
    /// From the title to the content note, for the short journey.
    OpenShort,
    /// Begin a new journey, from the content note.
    Begin,
    /// Take up the saved journey.
    Resume,
    /// Go on: from what was read to the choice, from what came of it to the next room.
    Onward,
    /// Look at a thing of this room.
    Look(String),
    /// Choose an option of this room.
    Choose(String),
    /// Back to where one was (from a thing, facts, changes, settings, history, support).
    Back,
    /// What is documented about what is shown.
    Facts,
    /// What changed in the model with what is shown.
    Changes,
    /// Open the settings.
    Settings,
    /// Change a setting: id, value.
    Set(String, String),
    /// Open the history.
    History,
    /// Go back to before an earlier choice: its index in the journey.
    Rewind(usize),
    /// Where to get support.
    Support,
    /// Leave quickly: a neutral page, nothing of the story visible.
    Leave,
    /// Come back from having left.
    Return,
    /// Play another pack.
    Pack(String),
    /// How to open a pack of one's own.
    Own,
    /// Fold what is wrong with the level files away, or open it again. Not offered by the page, but while there is something.
    FoldProblems,
    /// To the title; the journey is kept.
    Title,
    /// Answer the question after a journey that is asked now.
    Answer(String),
    /// Read a page about the journey that has ended.
    Read(Reading),
    /// See the set from outside.
    Outside,
    /// Look at this room from outside.
    Overlook(String),
    /// From the title into a workshop: the page where a plan is chosen.
    Workshop,
    /// Something the facilitator of a workshop asks for.
    Teach(Teach),
    /// A field of the page gets a value: its id, what was typed.
    Fill(String, String),
    /// Open the facilitator's window.
    OpenPresenter,
    /// A kiosk: somebody is here.
    Wake,
}

/// What happened, for the view to draw. The story does not wait for the view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The page changed. **Mandatory**: every view shows the new page.
    Page,
    /// The camera rides from one room (place on the track, from 1) to another.
    Ride {
        /// Where it comes from; none when it appears there (resume, rewind, start).
        from: Option<usize>,
        /// Where it goes.
        to: usize,
        /// The direction of the ride on arrival.
        way: Way,
    },
    /// The camera moves close to a thing of this room (index in the room's things).
    Approach(usize),
    /// The camera goes back to its place in the room.
    StepBack,
    /// The first pull of the way out begins, in the last room.
    Turn,
    /// The camera leaves through the door of the first room: the journey has ended.
    Leave,
    /// The camera leaves the track and looks at a room (index) from outside, or moves along to it.
    Overlook(usize),
    /// The camera goes back from outside to where it was on the track.
    Board,
    /// What the rooms show has changed (state, traces): rebuild those that are not being looked at.
    Redress,
    /// The journey should be saved.
    Save,
    /// A setting changed: id, value. **Mandatory**: the view applies motion, text size and volumes.
    Setting(String, String),
    /// The person left quickly: picture and sound go.
    Hide,
    /// The person came back.
    Show,
    /// The facilitator's page changed, came or went. **Mandatory** where it is shown.
    Presenter,
    /// The facilitator's window is asked for.
    OpenPresenter,
    /// The picture stands still (camera, idle movement, television, sound), or goes on.
    Freeze(bool),
    /// A file is to be handed to the person: downloaded, or saved where they say.
    Export(Export),
    /// A kiosk begins anew: the camera is before the door again. Nothing is to be removed, for a kiosk has stored nothing.
    /// **Mandatory**.
    Wipe,
}

/// A file that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// Its name ("workshop-2026-11-22.csv").
    pub name: String,
    /// Its media type ("text/csv").
    pub media: &'static str,
    /// What stands in it, UTF-8.
    pub text: String,
}
