//! How much there is to read, and how long that takes: per room, and over whole journeys of random players who read the
//! very pages. It has no clock; minutes are estimates from reading speeds that are named here.

mod estimate;

use std::collections::BTreeSet;
use std::sync::Arc;

pub use estimate::minutes;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::command::Command;
use crate::model::{Pack, Room};
use crate::page::{Block, Page, PageKind, Role, Way};
use crate::persona::Arguments;
use crate::said;
use crate::session::{Launch, Session};
use crate::settings::Settings;
use crate::source::Library;
use crate::text::{Catalogue, Unit};

/// Words a minute, reading English fiction silently: the mean over 190 studies (M. Brysbaert, "How many words do we
/// read per minute?", Journal of Memory and Language 109, 2019).
const ENGLISH: f64 = 260.0;
/// Words a minute in easy English. The same study finds readers of a second language slower and gives no one number;
/// this one is ours, on the slow side.
const EASY: f64 = 150.0;
/// Characters a minute, reading Japanese silently. Ours: the middle of the 400 to 600 that are commonly given.
const JAPANESE: f64 = 500.0;
/// A ride from room to room, seconds; ours, about what the camera takes.
const RIDE: f64 = 4.0;
/// A journey with more pages than this is stuck.
const MOST_PAGES: usize = 20_000;

/// Words (or characters) a minute in a language.
#[must_use]
pub fn speed(language: &str) -> f64 {
    match Unit::of(language) {
        Unit::Characters => JAPANESE,
        Unit::Words if language.split('-').any(|part| part == "easy") => EASY,
        Unit::Words => ENGLISH,
    }
}

/// How much there is to read in a room, whatever is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomStats {
    /// Its id.
    pub id: String,
    /// All of its texts together.
    pub all: usize,
    /// What it says on the way in, whatever has gone before: descriptions, things, questions, options and what comes of
    /// each.
    pub way_in: usize,
    /// The same on the way out.
    pub way_out: usize,
}

/// How much one journey reads, on average.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct JourneyStats {
    /// Journeys counted.
    pub journeys: u32,
    /// Words or characters on all pages of a journey, mean; what a page only opens does not count.
    pub mean: f64,
    /// The same with all that is documented and all of the model opened wherever it can be, mean.
    pub opened: f64,
    /// Of the shortest.
    pub least: usize,
    /// Of the longest.
    pub most: usize,
    /// Rides from room to room, mean.
    pub rides: f64,
}

impl JourneyStats {
    /// Minutes of reading and riding, estimated.
    #[must_use]
    pub fn minutes(&self, language: &str) -> f64 {
        self.minutes_of(self.mean, language)
    }

    /// The same with everything opened.
    #[must_use]
    pub fn minutes_opened(&self, language: &str) -> f64 {
        self.minutes_of(self.opened, language)
    }

    fn minutes_of(&self, read: f64, language: &str) -> f64 {
        read / speed(language) + self.rides * RIDE / 60.0
    }
}

/// Counts the texts of a pack in a language, as whoever it was written for reads them.
struct Counter<'a> {
    unit: Unit,
    texts: Option<&'a Catalogue>,
    person: Arguments,
}

impl<'a> Counter<'a> {
    fn new(pack: &'a Pack, language: &str) -> Self {
        let person = pack.personas.first().map(Arguments::of).unwrap_or_default();
        Self { unit: Unit::of(language), texts: pack.texts.get(language), person }
    }

    fn count(&self, key: &str, attribute: Option<&str>) -> usize {
        let text = self.texts.and_then(|texts| texts.get(key, attribute, &self.person.pairs()));
        text.map_or(0, |text| self.unit.count(&text))
    }

    /// What is read about a thing on this way.
    fn meant(&self, key: &str, way: Way) -> usize {
        match (way, self.count(key, Some("means-out"))) {
            (Way::Out, out) if out > 0 => out,
            _ => self.count(key, Some("means")),
        }
    }
}

/// What a room says in a language.
#[must_use]
pub fn room(pack: &Pack, room: &Room, language: &str) -> RoomStats {
    let counter = Counter::new(pack, language);
    let count = |key: &str, attribute: Option<&str>| counter.count(key, attribute);
    let name = count(&room.id, None);
    let keys: Vec<String> = room.things.iter().map(|thing| format!("{}--{}", room.id, thing.id)).collect();
    let things: usize = keys.iter().map(|key| count(key, None)).sum();
    let means = |way: Way| -> usize { keys.iter().map(|key| counter.meant(key, way)).sum() };
    let choice = |way: Way| -> usize {
        let key = format!("{}--{}", room.id, way.name());
        let option = |id: &str| {
            let key = format!("{key}--{id}");
            count(&key, None) + count(&key, Some("after")) + count(&key, Some("closed"))
        };
        count(&key, None) + room.options(way).iter().map(|choice| option(&choice.id)).sum::<usize>()
    };
    let said = |way: Way| -> usize {
        let said = room.said.iter().filter(|said| said.way == way);
        said.map(|said| count(&said::key(&room.id, &said.id), None)).sum()
    };
    let on = |way: Way| name + count(&room.id, Some(way.name())) + said(way) + things + means(way) + choice(way);
    let (way_in, way_out) = (on(Way::In), on(Way::Out));
    let same = keys.iter().filter(|key| count(key, Some("means-out")) == 0);
    let same: usize = same.map(|key| count(key, Some("means"))).sum();
    RoomStats { id: room.id.clone(), all: way_in + way_out - name - things - same, way_in, way_out }
}

/// What random players read who look at about half of the things and choose any open option, in rides of everybody it may
/// be.
#[must_use]
pub fn journey(
    library: &Arc<Library>,
    pack: &str,
    language: &str,
    short: bool,
    journeys: u32,
    seed: u64,
) -> JourneyStats {
    let personas = library.packs.iter().find(|other| other.id == pack).map(|pack| pack.personas.as_slice());
    let mut personas = personas.unwrap_or_default().iter().map(|persona| persona.id.clone()).cycle();
    let mut stats = JourneyStats { least: usize::MAX, ..JourneyStats::default() };
    let (mut sum, mut opened, mut rides) = (0, 0, 0);
    for run in 0..journeys {
        let mut player = ChaCha8Rng::seed_from_u64(seed);
        player.set_stream(u64::from(run));
        let settings = Settings { language: language.to_owned(), ..Settings::default() };
        let launch = Launch {
            pack: Some(pack.to_owned()),
            seed: Some(u64::from(run)),
            persona: personas.next(),
            short,
            ..Launch::default()
        };
        let session = Session::new(Arc::clone(library), settings, None, launch);
        let Ridden { read, beside, rides: ridden } = ride(session, short, Unit::of(language), &mut player);
        stats.journeys += 1;
        stats.least = stats.least.min(read);
        stats.most = stats.most.max(read);
        sum += read;
        opened += read + beside;
        rides += ridden;
    }
    stats.mean = mean(sum, journeys);
    stats.opened = mean(opened, journeys);
    stats.rides = mean(rides, journeys);
    stats.least = stats.least.min(stats.most);
    stats
}

#[expect(clippy::cast_precision_loss, reason = "words of some thousand journeys")]
fn mean(sum: usize, of: u32) -> f64 {
    if of == 0 { 0.0 } else { sum as f64 / f64::from(of) }
}

/// What one journey came to.
#[derive(Default)]
struct Ridden {
    /// What was read on its pages.
    read: usize,
    /// What could have been opened from them besides.
    beside: usize,
    /// How often the camera rode on.
    rides: usize,
}

/// One journey from the content note to its end.
fn ride(mut session: Session, short: bool, unit: Unit, player: &mut ChaCha8Rng) -> Ridden {
    session.handle(if short { Command::OpenShort } else { Command::Open });
    session.handle(Command::Begin);
    let mut ridden = Ridden::default();
    let mut opened = BTreeSet::new();
    for _ in 0..MOST_PAGES {
        let page = session.page();
        ridden.read += reads(&page, unit);
        ridden.beside += beside(&mut session, unit, &mut opened);
        let things: Vec<Command> = commands(&page, Role::Thing).filter(|_| player.random_bool(0.5)).collect();
        for thing in things {
            session.handle(thing);
            ridden.read += reads(&session.page(), unit);
            ridden.beside += beside(&mut session, unit, &mut opened);
            session.handle(Command::Back);
        }
        ridden.rides += usize::from(page.kind == PageKind::After);
        let options: Vec<Command> = commands(&page, Role::Option).collect();
        let onward = commands(&page, Role::Onward).find(|command| *command == Command::Onward);
        let next = match options.len() {
            0 => onward,
            many => options.get(player.random_range(0..many)).cloned(),
        };
        let Some(next) = next else { break };
        session.handle(next);
    }
    ridden
}

/// What can be opened from this page: what is documented, and the model. What was opened before is not read again.
fn beside(session: &mut Session, unit: Unit, opened: &mut BTreeSet<String>) -> usize {
    let mut read = 0;
    for command in [Command::Facts, Command::Changes] {
        if session.handle(command).is_empty() {
            continue;
        }
        let page = session.page();
        let texts = page.blocks.iter().flat_map(texts).map(str::to_owned);
        read += texts.filter(|text| opened.insert(text.clone())).map(|text| unit.count(&text)).sum::<usize>();
        session.handle(Command::Back);
    }
    read
}

/// What can be done on a page in this role.
fn commands(page: &Page, role: Role) -> impl Iterator<Item = Command> {
    let open = page.actions.iter().filter(move |action| action.role == role && action.closed.is_none());
    open.map(|action| action.command.clone()).collect::<Vec<_>>().into_iter()
}

/// What is read on a page: title, body, and what can be chosen; not what stands on every page, and not a title that is the
/// label one has just pressed.
fn reads(page: &Page, unit: Unit) -> usize {
    let choices = page.actions.iter().filter(|action| matches!(action.role, Role::Option | Role::Thing));
    let choices = choices.map(|action| unit.count(&action.label) + unit.count(action.closed.as_deref().unwrap_or("")));
    let body = page.blocks.iter().flat_map(texts).map(|text| unit.count(text));
    let title = if matches!(page.kind, PageKind::Thing | PageKind::After) { 0 } else { unit.count(&page.title) };
    title + body.sum::<usize>() + choices.sum::<usize>()
}

/// The texts of a block that are read.
fn texts(block: &Block) -> Vec<&str> {
    match block {
        Block::Heading(text) | Block::Paragraph(text) | Block::Model(text) => vec![text],
        Block::Fact(fact) => vec![&fact.text, &fact.source],
        Block::List(lines) => lines.iter().map(String::as_str).collect(),
        // Rides never meet what belongs to a workshop.
        Block::Setting(_)
        | Block::Route(_)
        | Block::Field(_)
        | Block::Bars(_)
        | Block::Columns(_)
        | Block::Fold(_)
        | Block::Actions(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn easy_words_are_read_more_slowly() {
        assert!(speed("en") > speed("en-x-easy"));
    }

    #[test]
    fn a_room_counts_each_text_once() {
        let pack = testing::pack();
        let stats = room(&pack, &pack.rooms[1], "en");
        assert!(stats.all > stats.way_in.max(stats.way_out) && stats.all < stats.way_in + stats.way_out, "{stats:?}");
        assert_eq!(room(&pack, &pack.rooms[1], "de").all, 0);
    }

    #[test]
    fn a_journey_reads_its_pages_and_ends() {
        let stats = journey(&testing::library(), "small", "en", false, 20, 1);
        assert_eq!(stats, journey(&testing::library(), "small", "en", false, 20, 1), "the same seed reads the same");
        assert!(stats.least > 150 && stats.least < stats.most, "{stats:?}");
        assert!(stats.opened > stats.mean + 100.0, "what is not opened does not count: {stats:?}");
        assert!(stats.rides >= 8.0 && stats.minutes("en") > 0.5, "{stats:?}");
    }
}
