//! Watches the level files natively, and what somebody drops onto the window: reads and loads them on another thread and
//! sends them to the story. It changes no file.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use bevy::prelude::*;
use bevy::window::FileDragAndDrop;
use disk::Watch;
use story::source::Loaded;
use story::source::own::Shelf;

use crate::live::Arrived;
use crate::narrative::Story;
use crate::vocabulary::vocabulary;

/// Where levels are read from.
#[derive(Resource, Debug, Clone)]
pub struct Places {
    /// The folder of our levels.
    pub levels: PathBuf,
    /// Folders and zips that somebody named.
    pub own: Vec<PathBuf>,
}

impl Places {
    /// The levels of this checkout or beside this program; `named` is another folder of levels, or a pack of one's own.
    #[must_use]
    pub fn of(named: Option<&Path>) -> Self {
        let levels = crate::files::root().join("levels");
        match named {
            Some(named) if named.join("index.ron").is_file() => Self { levels: named.to_owned(), own: Vec::new() },
            Some(named) => Self { levels, own: vec![named.to_owned()] },
            None => Self { levels, own: Vec::new() },
        }
    }

    /// What lies there now.
    #[must_use]
    pub fn read(&self) -> Shelf {
        let mut shelf = Shelf::new(disk::read(&self.levels));
        for own in &self.own {
            shelf.put(disk::read_own(own));
        }
        shelf
    }

    fn all(&self) -> Vec<PathBuf> {
        std::iter::once(&self.levels).chain(&self.own).cloned().collect()
    }
}

/// What the thread that reads is told.
enum News {
    /// Files have changed.
    Changed,
    /// Somebody has brought something.
    Brought(PathBuf),
}

/// The thread that reads.
#[derive(Resource)]
struct Reader {
    news: Sender<News>,
    loaded: Mutex<Receiver<Loaded>>,
}

/// Watches, where there are [`Places`].
pub fn plugin(app: &mut App) {
    let begin = begin.run_if(resource_added::<Places>);
    app.add_systems(Update, (begin, bring, hand_over).chain().in_set(crate::Order::Load).before(crate::live::take_in));
}

fn begin(mut commands: Commands, places: Option<Res<Places>>) -> Result {
    let Some(places) = places.map(|places| places.clone()) else { return Ok(()) };
    let (news, heard) = mpsc::channel();
    let (send, loaded) = mpsc::channel();
    let changes = news.clone();
    thread::Builder::new().name("levels".into()).spawn(move || read(places, &heard, &changes, &send))?;
    commands.insert_resource(Reader { news, loaded: Mutex::new(loaded) });
    Ok(())
}

/// Reads and loads whenever there are news, until the program ends.
fn read(mut places: Places, heard: &Receiver<News>, news: &Sender<News>, send: &Sender<Loaded>) {
    let changes = news.clone();
    // Whoever listened has gone with the program.
    let mut watch = Watch::new(&places.all(), move || changes.send(News::Changed).unwrap_or_default());
    if let Err(error) = &watch {
        warn!("{}: changes of level files will not be noticed: {error}", places.levels.display());
    }
    while let Ok(first) = heard.recv() {
        for news in std::iter::once(first).chain(heard.try_iter()) {
            if let News::Brought(path) = news {
                if let Ok(watch) = &mut watch
                    && let Err(error) = watch.add(&path)
                {
                    warn!("{}: {error}", path.display());
                }
                places.own.retain(|own| *own != path);
                places.own.push(path);
            }
        }
        if send.send(places.read().load(&vocabulary())).is_err() {
            return;
        }
    }
}

/// Takes what is dropped onto the window; none are brought to a kiosk.
fn bring(mut dropped: MessageReader<FileDragAndDrop>, reader: Option<Res<Reader>>, story: Res<Story>) {
    for event in dropped.read() {
        if let (FileDragAndDrop::DroppedFile { path_buf, .. }, Some(reader)) = (event, &reader)
            && story.0.takes_packs()
        {
            reader.news.send(News::Brought(path_buf.clone())).unwrap_or_default();
        }
    }
}

fn hand_over(reader: Option<Res<Reader>>, mut arrived: MessageWriter<Arrived>) {
    let Some(loaded) = reader.as_ref().and_then(|reader| reader.loaded.lock().ok()) else { return };
    arrived.write_batch(loaded.try_iter().map(Arrived::new));
}
