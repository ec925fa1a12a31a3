//! The story in the ECS: commands go in, events come out, the page is kept for whoever draws it. It knows no device,
//! no camera and no renderer.

use std::collections::BTreeMap;

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use story::command::{Command, Event};
use story::page::Page;
use story::pages::Problems;
use story::session::Session;
pub use story::settings::Motion;

use crate::presenter::{self, Presence};
use crate::store;

/// Key of the save in the store.
pub(crate) const SAVE: &str = "journey";

/// The running story.
#[derive(Resource)]
pub struct Story(pub Session);

/// A command that was asked for, by whatever device.
#[derive(Message, Debug, Clone)]
pub struct Asked(pub Command);

/// Somebody has touched something: a key, a pointer, a screen.
#[derive(Message, Debug, Clone, Copy)]
pub struct Touched;

/// An event of the story.
#[derive(Message, Debug, Clone)]
pub struct Told(pub Event);

/// What the page shows now, and how.
#[derive(Resource, Debug, Clone)]
pub struct Shown {
    /// The page.
    pub page: Page,
    /// The page of whoever leads a workshop.
    pub presenter: Option<Page>,
    /// Size of text, 1 to 2.
    pub text: f32,
    /// Whether the theme of high contrast is on.
    pub high_contrast: bool,
    /// How the camera moves.
    pub motion: Motion,
    /// What is wrong with the level files while they are written.
    pub problems: Option<Problems>,
}

/// There, while a session is only tried out: nothing of it is stored.
#[derive(Resource, Debug, Clone, Copy)]
pub struct TriedOut;

/// What went wrong outside the story, by what it happened to; said on the page, once each.
#[derive(Resource, Debug, Default)]
pub struct Trouble(BTreeMap<String, String>);

impl Trouble {
    /// Reports trouble with something; the same thing is reported once.
    pub fn report(&mut self, what: &str, message: &str) {
        self.say(what, message, format!("{what}: {message}"));
    }

    /// The same, in words of the story's language; the message is for the log.
    pub fn say(&mut self, what: &str, message: &str, words: String) {
        if !self.0.contains_key(what) {
            warn!("{what}: {message}");
            self.0.insert(what.to_owned(), words);
        }
    }

    fn lines(&self) -> impl Iterator<Item = String> {
        self.0.values().cloned()
    }
}

/// What the program itself has to say, in words of the story's language, until something else is asked for.
#[derive(Resource, Debug, Default)]
pub struct Remark(pub Option<String>);

/// Handles commands and keeps the page.
pub fn plugin(app: &mut App) {
    app.add_message::<Asked>()
        .add_message::<Touched>()
        .add_message::<Told>()
        .init_resource::<Trouble>()
        .init_resource::<Remark>()
        .init_resource::<Presence>()
        .add_systems(PreStartup, begin)
        .add_systems(
            Update,
            ((pass, handle, attend).chain().in_set(crate::Order::Story), mention.in_set(crate::Order::Mention)),
        );
}

fn begin(mut commands: Commands, story: Res<Story>, mut told: MessageWriter<Told>, mut trouble: ResMut<Trouble>) {
    if let Some(aside) = story.0.set_aside() {
        match store::set_aside(SAVE, &aside) {
            Ok(key) => info!("a save that could not be read is kept as {key}"),
            Err(message) => trouble.report("save", &message),
        }
    }
    commands.insert_resource(shown(&story.0, Presence::default()));
    told.write(Told(Event::Page));
}

/// Reads the save that is kept, if any.
#[must_use]
pub fn saved() -> Option<String> {
    store::read(SAVE)
}

/// What is shown of a session now.
pub(crate) fn shown(session: &Session, presence: Presence) -> Shown {
    let settings = session.settings();
    let page = session.page();
    Shown {
        page: if presence.open { presenter::without_offer(page) } else { page },
        presenter: session.presenter(),
        text: f32::from(settings.text_percent) / 100.0,
        high_contrast: settings.high_contrast,
        motion: settings.motion,
        problems: session.problems(),
    }
}

/// What follows from an event of the story within the ECS.
#[derive(SystemParam)]
pub(crate) struct Ledger<'w> {
    told: MessageWriter<'w, Told>,
    shown: ResMut<'w, Shown>,
    trouble: ResMut<'w, Trouble>,
    presence: Res<'w, Presence>,
    tried_out: Option<Res<'w, TriedOut>>,
}

impl Ledger<'_> {
    /// Saves, renews the pages, and tells everybody else.
    fn enter(&mut self, session: &Session, events: Vec<Event>) {
        for event in events {
            match event {
                Event::Save if self.tried_out.is_none() => {
                    if let Err(message) = store::write(SAVE, &session.save()) {
                        self.trouble.report("save", &message);
                    }
                }
                Event::Page | Event::Presenter | Event::Setting(..) => *self.shown = shown(session, *self.presence),
                _ => {}
            }
            self.told.write(Told(event));
        }
    }
}

/// Time passes for clocks, and for a kiosk that nobody touches.
fn pass(mut story: ResMut<Story>, time: Res<Time<Real>>, mut touched: MessageReader<Touched>, mut ledger: Ledger) {
    let mut events = if touched.read().count() > 0 { story.0.touched() } else { Vec::new() };
    events.extend(story.0.tick(time.delta_secs()));
    ledger.enter(&story.0, events);
}

pub(crate) fn handle(
    mut story: ResMut<Story>,
    mut asked: MessageReader<Asked>,
    mut remark: ResMut<Remark>,
    mut ledger: Ledger,
) {
    for Asked(command) in asked.read() {
        remark.0 = None;
        let events = story.0.handle(command.clone());
        ledger.enter(&story.0, events);
    }
}

/// The facilitator's window has come or gone.
fn attend(story: Res<Story>, mut remark: ResMut<Remark>, mut ledger: Ledger) {
    if ledger.presence.is_changed() && !ledger.presence.is_added() {
        remark.0 = ledger.presence.blocked.then(|| story.0.say("window--blocked", &[]));
        ledger.enter(&story.0, vec![Event::Page, Event::Presenter]);
    }
}

/// Says trouble and remarks beside the story's own notice, on the facilitator's page if that is seen.
pub(crate) fn mention(
    trouble: Res<Trouble>,
    remark: Res<Remark>,
    presence: Res<Presence>,
    mut shown: ResMut<Shown>,
    mut told: MessageWriter<Told>,
) {
    let words = trouble.lines().chain(remark.0.clone()).collect::<Vec<_>>().join("\n");
    if add_notice(shown.bypass_change_detection(), *presence, &words) {
        shown.set_changed();
        told.write(Told(if presence.open { Event::Presenter } else { Event::Page }));
    }
}

/// Puts words under a page's own notice; false if there are none, or they stand there already.
pub(crate) fn add_notice(shown: &mut Shown, presence: Presence, words: &str) -> bool {
    let Shown { page, presenter, .. } = shown;
    let page = presenter.as_mut().filter(|_| presence.open).unwrap_or(page);
    if words.is_empty() || page.notice.contains(words) {
        return false;
    }
    if !page.notice.is_empty() {
        page.notice.push('\n');
    }
    page.notice.push_str(words);
    true
}
