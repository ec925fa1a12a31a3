//! The story in the ECS: commands go in, events come out, the page is kept for whoever draws it. It knows no device,
//! no camera and no renderer.

use std::collections::BTreeMap;

use bevy::prelude::*;
use story::command::{Command, Event};
use story::page::Page;
use story::session::Session;
pub use story::settings::Motion;

use crate::store;

/// Key of the save in the store.
const SAVE: &str = "journey";

/// The running story.
#[derive(Resource)]
pub struct Story(pub Session);

/// A command that was asked for, by whatever device.
#[derive(Message, Debug, Clone)]
pub struct Asked(pub Command);

/// An event of the story.
#[derive(Message, Debug, Clone)]
pub struct Told(pub Event);

/// What the page shows now, and how.
#[derive(Resource, Debug, Clone)]
pub struct Shown {
    /// The page.
    pub page: Page,
    /// Size of text, 1 to 2.
    pub text: f32,
    /// Whether the theme of high contrast is on.
    pub high_contrast: bool,
    /// How the camera moves.
    pub motion: Motion,
}

/// What went wrong outside the story, by what it happened to; said on the page, once each.
#[derive(Resource, Debug, Default)]
pub struct Trouble(BTreeMap<String, String>);

impl Trouble {
    /// Reports trouble with something; the same thing is reported once.
    pub fn report(&mut self, what: &str, message: &str) {
        if !self.0.contains_key(what) {
            warn!("{what}: {message}");
            self.0.insert(what.to_owned(), message.to_owned());
        }
    }

    fn words(&self) -> String {
        self.0.iter().map(|(what, message)| format!("{what}: {message}")).collect::<Vec<_>>().join("\n")
    }
}

/// Handles commands and keeps the page.
pub fn plugin(app: &mut App) {
    app.add_message::<Asked>()
        .add_message::<Told>()
        .init_resource::<Trouble>()
        .add_systems(PreStartup, begin)
        .add_systems(Update, (handle.in_set(crate::Order::Story), mention.in_set(crate::Order::Show)));
}

fn begin(mut commands: Commands, story: Res<Story>, mut told: MessageWriter<Told>, mut trouble: ResMut<Trouble>) {
    if let Some(aside) = story.0.set_aside() {
        match store::set_aside(SAVE, &aside) {
            Ok(key) => info!("a save that could not be read is kept as {key}"),
            Err(message) => trouble.report("save", &message),
        }
    }
    commands.insert_resource(shown(&story.0));
    told.write(Told(Event::Page));
}

/// Reads the save that is kept, if any.
#[must_use]
pub fn saved() -> Option<String> {
    store::read(SAVE)
}

fn shown(session: &Session) -> Shown {
    let settings = session.settings();
    Shown {
        page: session.page(),
        text: f32::from(settings.text_percent) / 100.0,
        high_contrast: settings.high_contrast,
        motion: settings.motion,
    }
}

fn handle(
    mut story: ResMut<Story>,
    mut asked: MessageReader<Asked>,
    mut told: MessageWriter<Told>,
    mut page: ResMut<Shown>,
    mut trouble: ResMut<Trouble>,
) {
    for Asked(command) in asked.read() {
        for event in story.0.handle(command.clone()) {
            if event == Event::Save
                && let Err(message) = store::write(SAVE, &story.0.save())
            {
                trouble.report("save", &message);
            }
            if matches!(event, Event::Page | Event::Setting(..)) {
                *page = shown(&story.0);
            }
            told.write(Told(event));
        }
    }
}

/// Says trouble on the page that is shown, beside the story's own notice.
fn mention(trouble: Res<Trouble>, mut page: ResMut<Shown>, mut told: MessageWriter<Told>) {
    let words = trouble.words();
    if !words.is_empty() && !page.page.notice.contains(&words) {
        if !page.page.notice.is_empty() {
            page.page.notice.push('\n');
        }
        page.page.notice.push_str(&words);
        told.write(Told(Event::Page));
    }
}
