//! Random players: they look at things, choose and report what there is that nobody can reach, and how often each
//! ending comes. They use no clock and no threads; whoever runs them splits the runs and merges the tallies, with the same result.

mod apart;
mod player;
mod report;
mod seen;

use std::ops::Range;
use std::sync::Arc;

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

pub use apart::{Apart, Texts};
pub use player::Player;
pub use report::Report;
use seen::{Seen, count, mark, or};

use crate::effect::Happening;
use crate::journey::{Journey, Place};
use crate::model::{Pack, SaidOf};
use crate::page::Way;
use crate::save::{self, SavedJourney};
use crate::settings::{IDS, Settings};

/// A journey with more choices than this is a dead end; long tracks are given eight for each room.
pub const STEPS_AT_MOST: usize = 400;
/// So many dead ends are described; all are counted.
const DESCRIBED: usize = 10;

/// A journey that could not go on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DeadEnd {
    /// Number of the run; with the seed it plays the same journey again.
    pub run: u64,
    /// Id of the room.
    pub room: String,
    /// The direction of the ride.
    pub way: Way,
    /// Whether it had too many choices, rather than no open one.
    pub endless: bool,
}

/// What players have reached so far; tallies of parts add up to the tally of the whole, in any order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    runs: u64,
    rooms: Vec<Seen>,
    /// How often each came.
    endings: Vec<u64>,
    fits: Vec<Vec<bool>>,
    dead_ends: u64,
    described: Vec<DeadEnd>,
    /// The first run in which at most one cause came to weigh.
    one_sided: Option<u64>,
    max_save_chars: usize,
    shortened_saves: u64,
}

/// Plays journeys and reports, on this thread. `observe` is shown every journey at its end.
pub fn run(pack: &Arc<Pack>, player: Player, runs: u64, seed: u64, observe: &mut dyn FnMut(u64, &Journey)) -> Report {
    play(pack, player, seed, 0..runs, observe).report()
}

/// Plays a range of runs. What a run does depends on the player, the seed and its number alone.
pub fn play(
    pack: &Arc<Pack>,
    player: Player,
    seed: u64,
    runs: Range<u64>,
    observe: &mut dyn FnMut(u64, &Journey),
) -> Tally {
    let mut tally = Tally::new(pack);
    let changed = longest_settings();
    for run in runs {
        let mut draw = ChaCha8Rng::seed_from_u64(seed);
        draw.set_stream(run);
        let journey = tally.ride(pack, run, player, &mut draw);
        tally.note_causes(run, &journey);
        tally.weigh(&save::write(Some(SavedJourney::of(&journey)), changed.clone(), false));
        tally.runs += 1;
        observe(run, &journey);
    }
    tally
}

/// Every setting changed, to the longest value there is.
fn longest_settings() -> Vec<(String, String)> {
    let language = ["zh-Hant-TW".to_owned()];
    let longest = |id: &str| Settings::values(id, &language).into_iter().max_by_key(String::len).unwrap_or_default();
    IDS.iter().map(|id| ((*id).to_owned(), longest(id))).collect()
}

impl Tally {
    /// A tally of no runs.
    #[must_use]
    pub fn new(pack: &Pack) -> Self {
        Self {
            runs: 0,
            rooms: pack.rooms.iter().map(Seen::nothing).collect(),
            endings: vec![0; pack.endings.len()],
            fits: pack.supports.iter().map(|support| vec![false; support.fits.len()]).collect(),
            dead_ends: 0,
            described: Vec::new(),
            one_sided: None,
            max_save_chars: 0,
            shortened_saves: 0,
        }
    }

    /// Adds what other players of the same pack reached.
    pub fn merge(&mut self, other: &Self) {
        self.runs += other.runs;
        self.dead_ends += other.dead_ends;
        self.shortened_saves += other.shortened_saves;
        self.max_save_chars = self.max_save_chars.max(other.max_save_chars);
        for (mine, theirs) in self.endings.iter_mut().zip(&other.endings) {
            *mine += theirs;
        }
        for (mine, theirs) in self.fits.iter_mut().zip(&other.fits) {
            or(mine, theirs);
        }
        for (mine, theirs) in self.rooms.iter_mut().zip(&other.rooms) {
            mine.merge(theirs);
        }
        self.described.extend(other.described.iter().cloned());
        self.described.sort();
        self.described.truncate(DESCRIBED);
        self.one_sided = self.one_sided.into_iter().chain(other.one_sided).min();
    }

    /// The numbers.
    #[must_use]
    pub fn report(&self) -> Report {
        let sum = |part: fn(&Seen) -> usize| self.rooms.iter().map(part).sum();
        Report {
            runs: self.runs,
            seconds: 0.0,
            rooms_seen: sum(|room| usize::from(room.entered)),
            rooms_total: self.rooms.len(),
            things_seen: sum(|room| count(&room.things)),
            things_total: sum(|room| room.things.len()),
            said_seen: sum(|room| count(&room.said)),
            said_total: sum(|room| room.said.len()),
            options_seen: sum(|room| count(&room.going_in) + count(&room.coming_out)),
            options_total: sum(|room| room.going_in.len() + room.coming_out.len()),
            endings_seen: self.endings.iter().filter(|times| **times > 0).count(),
            endings_total: self.endings.len(),
            dead_ends: self.dead_ends,
            max_save_chars: self.max_save_chars,
        }
    }

    /// Saves at the end of a journey that did not hold all of it, because it would not have fitted.
    #[must_use]
    pub fn shortened_saves(&self) -> u64 {
        self.shortened_saves
    }

    /// How often each ending came, by id, in the order of the pack. One that leads back comes besides another.
    #[must_use]
    pub fn endings<'a>(&self, pack: &'a Pack) -> Vec<(&'a str, u64)> {
        pack.endings.iter().map(|ending| ending.id.as_str()).zip(self.endings.iter().copied()).collect()
    }

    /// How many rows of the table of what fits came about, and how many there are.
    #[must_use]
    pub fn rows(&self) -> (usize, usize) {
        (self.fits.iter().map(|fits| count(fits)).sum(), self.fits.iter().map(Vec::len).sum())
    }

    /// The first run in which at most one cause came to weigh, in a pack that has several: a story with one reason.
    #[must_use]
    pub fn one_sided(&self) -> Option<u64> {
        self.one_sided
    }

    /// The first dead ends, by run.
    #[must_use]
    pub fn dead_ends(&self) -> &[DeadEnd] {
        &self.described
    }

    /// Names of all that nobody reached: "room letter", "thing letter/envelope", "words letter/told", "option
    /// letter/in/keep", "ending taken".
    #[must_use]
    pub fn unseen(&self, pack: &Pack) -> Vec<String> {
        let mut names = Vec::new();
        for (room, seen) in pack.rooms.iter().zip(&self.rooms) {
            if !seen.entered {
                names.push(format!("room {}", room.id));
            }
            let things = room.things.iter().zip(&seen.things).filter(|(_, seen)| !**seen);
            names.extend(things.map(|(thing, _)| format!("thing {}/{}", room.id, thing.id)));
            let said = room.said.iter().zip(&seen.said).filter(|(_, seen)| !**seen);
            names.extend(said.map(|(said, _)| format!("words {}/{}", room.id, said.id)));
            for (way, seen) in [(Way::In, &seen.going_in), (Way::Out, &seen.coming_out)] {
                let options = room.options(way).iter().zip(seen).filter(|(_, seen)| !**seen);
                names.extend(options.map(|(option, _)| format!("option {}/{}/{}", room.id, way.name(), option.id)));
            }
        }
        let endings = pack.endings.iter().zip(&self.endings).filter(|(_, times)| **times == 0);
        names.extend(endings.map(|(ending, _)| format!("ending {}", ending.id)));
        names
    }

    /// Names of the ways supports can turn out that never came about: "support peer-press/in-print". A maker should know
    /// of them; they are no fault, for a fit may be a fallback.
    #[must_use]
    pub fn unseen_fits(&self, pack: &Pack) -> Vec<String> {
        let supports = pack.supports.iter().zip(&self.fits);
        let fits = supports.flat_map(|(support, seen)| support.fits.iter().zip(seen).map(move |fit| (support, fit)));
        let unseen = fits.filter(|(_, (_, seen))| !**seen);
        unseen.map(|(support, (fit, _))| format!("support {}/{}", support.id, fit.id)).collect()
    }

    fn weigh(&mut self, save: &str) {
        self.max_save_chars = self.max_save_chars.max(save.chars().count());
        self.shortened_saves += u64::from(!save::is_whole(save));
    }

    /// One journey.
    fn ride(&mut self, pack: &Arc<Pack>, run: u64, player: Player, draw: &mut ChaCha8Rng) -> Journey {
        let persona = draw.random_range(0..pack.personas.len().max(1));
        let mut journey = Journey::of(Arc::clone(pack), persona, run);
        let most = STEPS_AT_MOST.max(pack.rooms.len().saturating_mul(8));
        loop {
            let (room, way) = match journey.place() {
                Place::Room { room, way } => (room, way),
                Place::Ending { ending, back_to } => {
                    if let Some(times) = self.endings.get_mut(ending) {
                        *times += 1;
                    }
                    if back_to.is_none() {
                        return journey;
                    }
                    journey.go_back();
                    continue;
                }
            };
            let Some(seen) = self.rooms.get_mut(room) else { return journey };
            seen.entered = true;
            seen.listen(&journey, SaidOf::Seen);
            seen.look_around(&mut journey, player, draw);
            seen.listen(&journey, SaidOf::Question);
            let option = player.chooses(&journey, run, draw).filter(|_| journey.steps().len() < most);
            let Some(option) = option.filter(|option| journey.choose(*option).is_ok()) else {
                let endless = journey.steps().len() >= most;
                let id = pack.rooms.get(room).map(|room| room.id.clone()).unwrap_or_default();
                self.stuck(DeadEnd { run, room: id, way, endless });
                return journey;
            };
            let chosen = if way == Way::In { &mut seen.going_in } else { &mut seen.coming_out };
            mark(chosen, option);
            self.note_fits(&journey);
        }
    }

    fn note_causes(&mut self, run: u64, journey: &Journey) {
        let causes = journey.pack().causes.len();
        let weigh = (0..causes).filter(|cause| journey.state().cause(*cause) > 0).count();
        if causes > 1 && weigh < 2 {
            self.one_sided = Some(self.one_sided.map_or(run, |first| first.min(run)));
        }
    }

    fn note_fits(&mut self, journey: &Journey) {
        for happening in journey.steps().last().into_iter().flat_map(|step| &step.happenings) {
            if let Happening::Support { support, fit, .. } = *happening
                && let Some(seen) = self.fits.get_mut(support)
            {
                mark(seen, fit);
            }
        }
    }

    fn stuck(&mut self, dead_end: DeadEnd) {
        self.dead_ends += 1;
        if self.described.len() < DESCRIBED {
            self.described.push(dead_end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Condition, Effect, Said};
    use crate::testing;

    fn quiet(_: u64, _: &Journey) {}

    #[test]
    fn random_players_reach_everything_that_can_be_reached() {
        let pack = Arc::new(testing::pack());
        let mut over = 0;
        let report = run(&pack, Player::Uniform, 3000, 1, &mut |_, journey| over += u64::from(journey.is_over()));
        assert!(report.is_full(), "{report:?}");
        assert_eq!((report.runs, over), (3000, 3000));
        assert_eq!((report.rooms_total, report.endings_total), (4, 3));
        assert!(report.max_save_chars > 200 && report.max_save_chars <= save::MOST_CHARS);
    }

    #[test]
    fn parts_add_up_to_the_whole_in_any_order() {
        let pack = Arc::new(testing::pack());
        let whole = play(&pack, Player::Uniform, 7, 0..300, &mut quiet);
        let mut parts = play(&pack, Player::Uniform, 7, 120..300, &mut quiet);
        parts.merge(&play(&pack, Player::Uniform, 7, 0..120, &mut quiet));
        assert_eq!((parts.shortened_saves(), &parts), (0, &whole));
    }

    #[test]
    fn what_nobody_can_reach_is_named() {
        let mut pack = testing::pack();
        let never = Condition::Not(Box::new(Condition::Always));
        pack.rooms[1].things[0].when = never.clone();
        pack.rooms[2].going_in[1].when = never.clone();
        let said = |id: &str, when| Said { id: id.into(), way: Way::Out, of: SaidOf::Seen, when };
        pack.rooms[2].said = vec![said("always", Condition::Always), said("later", Condition::Always)];
        pack.endings[1].when = never;
        let pack = Arc::new(pack);
        let tally = play(&pack, Player::Uniform, 1, 0..500, &mut quiet);
        assert_eq!(tally.unseen(&pack), ["thing two/bed", "words three/later", "option three/in/go", "ending company"]);
        assert!(!tally.report().is_full());
        assert_eq!(tally.unseen_fits(&pack), Vec::<String>::new());
    }

    #[test]
    fn a_choice_without_an_open_option_is_a_dead_end() {
        let mut pack = testing::pack();
        for option in &mut pack.rooms[2].going_in {
            option.when = Condition::Trace(0);
        }
        let tally = play(&Arc::new(pack), Player::Uniform, 1, 0..100, &mut quiet);
        let report = tally.report();
        assert!(report.dead_ends > 0 && !report.is_full());
        assert_eq!(tally.dead_ends().len(), usize::try_from(report.dead_ends).expect("few").min(DESCRIBED));
        assert!(tally.dead_ends().iter().all(|end| end.room == "three" && end.way == Way::In && !end.endless));
    }

    #[test]
    fn an_ending_that_leads_back_does_so_once_even_if_nothing_clears_it() {
        let mut pack = testing::pack();
        pack.endings[0].effects.clear();
        for option in &mut pack.rooms[1].coming_out {
            option.effects.push(Effect::Leave(2));
        }
        let report = run(&Arc::new(pack), Player::Uniform, 50, 1, &mut quiet);
        assert_eq!(report.dead_ends, 0);
    }

    #[test]
    fn every_kind_of_player_comes_to_an_end_and_endings_are_counted() {
        let pack = Arc::new(testing::pack());
        for (name, player) in Player::ALL {
            let tally = play(&pack, player, 1, 0..200, &mut quiet);
            let ends: u64 = tally.endings(&pack).iter().filter(|(id, _)| *id != "taken").map(|(_, times)| times).sum();
            assert_eq!((tally.report().dead_ends, ends), (0, 200), "{name}");
        }
        assert_eq!(play(&pack, Player::Uniform, 1, 0..3000, &mut quiet).rows(), (4, 4));
    }
}
