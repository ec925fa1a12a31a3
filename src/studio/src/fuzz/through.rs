//! Takes a case through all that a stranger's pack goes through: unpacked, loaded, checked, played, taken in while
//! another is played, dressed and built. It lights nothing.

use std::sync::Arc;

use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use set::figure::{Figure, FigureSource};
use set::room::{self, MOST_TRIANGLES};
use story::command::Command;
use story::dressing::dressing;
use story::journey::Journey;
use story::model::Pack;
use story::page::Way;
use story::session::{Launch, Session};
use story::settings::Settings;
use story::source::own::{self, Shelf};

use super::spoil::{Base, Case};

/// Things done in a session of a case.
const ACTIONS: usize = 60;
/// Rooms of a case that are built.
const BUILT: usize = 3;

/// How far a case came.
#[derive(Default)]
pub(super) struct Seen {
    /// Whether its pack could be played.
    pub(super) played: bool,
    /// Rooms that were built.
    pub(super) rooms: u64,
}

struct Nobody;

impl FigureSource for Nobody {
    fn figure(&self, _: &str) -> Option<&Figure> {
        None
    }
}

/// Takes a case through.
///
/// # Errors
/// What is not as it should be, if nothing panicked.
pub(super) fn take(base: &Base, case: &Case, random: &mut ChaCha8Rng) -> Result<Seen, String> {
    let vocabulary = crate::levels::vocabulary();
    let mut shelf = Shelf::new(base.shipped.clone());
    shelf.put(match case {
        Case::Zip(bytes) => own::unpack("case.zip", bytes),
        Case::Folder(files) => own::gather("case", files.clone()),
    });
    let mut seen = Seen::default();
    let loaded = shelf.load(&vocabulary);
    let brought = loaded.library.packs.iter().find(|pack| loaded.library.own.contains(&pack.id)).cloned();
    if loaded.library.packs.is_empty() {
        return Err("our own pack has gone, too".to_owned());
    }
    let first = Shelf::new(base.shipped.clone()).load(&vocabulary);
    let mut session = Session::new(Arc::new(first.library), Settings::default(), None, Launch::default());
    play(&mut session, random);
    session.reload(loaded);
    if let Some(pack) = &brought {
        session.handle(Command::Pack(pack.id.clone()));
        session.handle(Command::Open);
        session.handle(Command::Begin);
    }
    play(&mut session, random);
    if let Some(pack) = brought {
        seen.played = true;
        build(&pack, session.journey(), random, &mut seen)?;
    }
    Ok(seen)
}

/// Does what a page offers, at random.
fn play(session: &mut Session, random: &mut ChaCha8Rng) {
    for _ in 0..ACTIONS {
        let page = session.page();
        let _ = (session.problems(), session.save());
        let offered: Vec<&Command> =
            page.actions.iter().chain(&page.anywhere).filter(|a| a.closed.is_none()).map(|a| &a.command).collect();
        let Some(first) = offered.first() else { return };
        let any = random.random_range(0..offered.len());
        let command = if random.random_bool(0.6) { (*first).clone() } else { offered[any].clone() };
        session.handle(command);
    }
}

/// Dresses and builds some rooms as they are at some moment.
fn build(pack: &Arc<Pack>, journey: Option<&Journey>, random: &mut ChaCha8Rng, seen: &mut Seen) -> Result<(), String> {
    let fresh = Journey::new(Arc::clone(pack), 1);
    let journey = journey.filter(|journey| journey.pack().id == pack.id).unwrap_or(&fresh);
    let pack = journey.pack();
    for _ in 0..BUILT {
        let place = random.random_range(0..pack.rooms.len().max(1));
        let Some(room) = pack.rooms.get(place) else { continue };
        for way in [Way::In, Way::Out] {
            let spec = dress::spec(room, &dressing(journey, place, way), place);
            let built = room::build(&spec, &Nobody);
            seen.rooms += 1;
            if built.triangles() > MOST_TRIANGLES {
                return Err(format!("room {} has {} triangles", room.id, built.triangles()));
            }
            let bad = built.room.positions.iter().chain(&built.room.normals).find(|at| !at.is_finite());
            if let Some(bad) = bad {
                return Err(format!("room {} has a place that is none: {bad}", room.id));
            }
        }
    }
    Ok(())
}
