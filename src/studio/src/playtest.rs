//! `studio playtest`: plays a pack with random players on all cores and reports what nobody reached. The players
//! themselves are in `story::playtest`.

use std::num::NonZero;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use crate::say::{self, say};
use clap::Args;
use story::model::Pack;
use story::playtest::{Apart, DeadEnd, Player, Report, Tally, play};
use story::source::Library;

/// An ending that comes less often than this is too rare, percent.
const RARE: f64 = 0.5;
/// So many pairs of journeys are compared.
const PAIRS: u64 = 300;
/// So many journeys show how often an ending comes.
const ENOUGH: u64 = 10_000;

/// Play a pack with random players and report coverage.
#[derive(Debug, Args)]
pub(crate) struct Playtest {
    /// Journeys to play.
    #[arg(long, default_value_t = 10_000)]
    pub(crate) runs: u64,
    /// Who plays: uniform (any open option), weighted (rather what is not always open), greedy (what does most good at
    /// once), contrary (the least), stubborn (always the same place of the list). Only the first is asked to reach all.
    #[arg(long, value_parser = player, default_value = "uniform")]
    pub(crate) player: Player,
    /// Seed of the players; the same seed plays the same journeys.
    #[arg(long, default_value_t = 18)]
    pub(crate) seed: u64,
    /// Print one JSON object instead of a table.
    #[arg(long)]
    pub(crate) json: bool,
    /// Play the short journey of the pack. What only its other rooms lead to is then not reached, and is no error.
    #[arg(long)]
    pub(crate) short: bool,
    /// Id of the pack; the one that is played first if none is given.
    #[arg(long)]
    pub(crate) pack: Option<String>,
    /// Folder of the levels.
    #[arg(default_value = "levels")]
    pub(crate) dir: std::path::PathBuf,
}

/// The kind of player of this name.
fn player(name: &str) -> Result<Player, String> {
    let found = Player::ALL.iter().find(|(known, _)| *known == name);
    let names = Player::ALL.map(|(known, _)| known).join(", ");
    found.map(|(_, player)| *player).ok_or_else(|| format!("there are: {names}"))
}

/// Plays, prints and answers 0 if everything was reached, no journey got stuck, none was told with one cause alone and no ending is
/// too rare, else 1.
#[must_use]
pub(crate) fn run(args: &Playtest, library: &Library) -> ExitCode {
    let Some(pack) = crate::levels::pack(library, args.pack.as_deref()) else { return ExitCode::FAILURE };
    let short = pack.short.as_ref().filter(|_| args.short);
    if args.short && short.is_none() {
        eprintln!("the pack \"{}\" has no short journey", pack.id);
        return ExitCode::FAILURE;
    }
    let pack = short.unwrap_or(pack);
    let begun = Instant::now();
    let tally = on_all_cores(pack, args.player, args.runs, args.seed);
    let report = Report { seconds: begun.elapsed().as_secs_f64(), ..tally.report() };
    let is_asked_for_all = !args.short && args.player == Player::Uniform;
    let rare = if is_asked_for_all { rare(&tally, pack, report.runs) } else { Vec::new() };
    if args.json {
        match serde_json::to_string(&report) {
            Ok(json) => say!("{json}"),
            Err(error) => eprintln!("the report cannot be written as JSON: {error}"),
        }
    } else {
        say::text(table(&report));
    }
    if !args.json {
        say::text(endings(&tally, pack, report.runs, &rare));
        let (seen, total) = tally.rows();
        say!("rows of what fits {seen} of {total}");
        for name in tally.unseen_fits(pack) {
            say!("never came about: {name}");
        }
    }
    if !args.json {
        say::text(apart(pack, args.seed));
    }
    for line in complaints(&tally, pack, args) {
        eprintln!("{line}");
    }
    for (id, share) in &rare {
        eprintln!("the ending {id} comes in {share:.2} % of the journeys; {RARE} % is the least");
    }
    let told_whole = tally.one_sided().is_none();
    let is_good =
        told_whole && if is_asked_for_all { report.is_full() && rare.is_empty() } else { report.is_passable() };
    if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn on_all_cores(pack: &Arc<Pack>, player: Player, runs: u64, seed: u64) -> Tally {
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    on_threads(pack, player, runs, seed, u64::try_from(cores).unwrap_or(1))
}

/// Splits the runs over threads; the tally does not depend on how many.
fn on_threads(pack: &Arc<Pack>, player: Player, runs: u64, seed: u64, threads: u64) -> Tally {
    let share = runs.div_ceil(threads.max(1)).max(1);
    let mut whole = Tally::new(pack);
    std::thread::scope(|scope| {
        let starts = (0..threads).map(|thread| thread.saturating_mul(share)).take_while(|start| *start < runs);
        let players: Vec<_> = starts
            .map(|start| {
                scope.spawn(move || {
                    play(pack, player, seed, start..runs.min(start.saturating_add(share)), &mut |_, _| {})
                })
            })
            .collect();
        for player in players {
            match player.join() {
                Ok(tally) => whole.merge(&tally),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    whole
}

fn table(report: &Report) -> String {
    let seen = |name: &str, seen: usize, total: usize| format!("{name:<9} {seen:>5} of {total}\n");
    let mut lines = format!("{} journeys in {:.1} s\n", report.runs, report.seconds);
    lines.push_str(&seen("rooms", report.rooms_seen, report.rooms_total));
    lines.push_str(&seen("things", report.things_seen, report.things_total));
    lines.push_str(&seen("words", report.said_seen, report.said_total));
    lines.push_str(&seen("options", report.options_seen, report.options_total));
    lines.push_str(&seen("endings", report.endings_seen, report.endings_total));
    lines.push_str(&format!(
        "dead ends {:>5}\nlongest save {} of {} characters\n",
        report.dead_ends,
        report.max_save_chars,
        story::save::MOST_CHARS
    ));
    lines
}

/// How much of what is read on the way out differs between two journeys.
fn apart(pack: &Arc<Pack>, seed: u64) -> String {
    let players =
        [("at random", (Player::Uniform, Player::Uniform)), ("to opposite ends", (Player::Greedy, Player::Contrary))];
    let line = |(name, players)| {
        let Apart { pairs, mean, least, most, with_labels } = Apart::of(pack, players, PAIRS, seed);
        let [mean, least, most, all] = [mean, least, most, with_labels].map(|share| 100.0 * share);
        format!(
            "two journeys {name} differ in {mean:.1} % of their texts on the way out ({least:.1} to {most:.1} in {pairs} \
             pairs); {all:.1} % with names and labels\n"
        )
    };
    players.map(line).concat()
}

/// Endings that come too seldom, with their shares in percent; none if too few journeys were played to tell.
fn rare<'a>(tally: &Tally, pack: &'a Pack, runs: u64) -> Vec<(&'a str, f64)> {
    let shares = tally.endings(pack).into_iter().map(|(id, times)| (id, share(times, runs)));
    shares.filter(|(_, share)| runs >= ENOUGH && *share < RARE).collect()
}

/// Percent of the journeys.
#[expect(clippy::cast_precision_loss, reason = "journeys are counted in millions")]
fn share(times: u64, runs: u64) -> f64 {
    100.0 * times as f64 / runs.max(1) as f64
}

/// How often each ending came. An ending that leads back comes besides another, so the shares can be more than 100 %.
fn endings(tally: &Tally, pack: &Pack, runs: u64, rare: &[(&str, f64)]) -> String {
    let mut text = String::new();
    for (id, times) in tally.endings(pack) {
        let share = share(times, runs);
        let rare = if rare.iter().any(|(other, _)| *other == id) { "  (too rare)" } else { "" };
        text.push_str(&format!("ending {id:<24} {share:>6.2} %{rare}\n"));
    }
    text
}

/// What a maker has to look at, one line each.
fn complaints(tally: &Tally, pack: &Pack, args: &Playtest) -> Vec<String> {
    let seed = args.seed;
    let unseen = tally.unseen(pack).into_iter().map(|name| format!("nobody reached {name}"));
    let stuck = tally.dead_ends().iter().map(|DeadEnd { run, room, way, endless }| {
        let what = if *endless { "does not come to an end; it was last in" } else { "finds no open option in" };
        format!("run {run} of seed {seed} {what} {room}, on the way {}", way.name())
    });
    let shortened = tally.shortened_saves();
    let saves = (shortened > 0).then(|| {
        format!("{shortened} saves could not hold their whole journey: shorter ids, or fewer rooms, would help")
    });
    let one_sided = tally.one_sided().map(|run| {
        format!("in run {run} of seed {seed} at most one cause comes to weigh; every story has two at least")
    });
    unseen.chain(stuck).chain(saves).chain(one_sided).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Report {
        Report {
            runs: 7,
            seconds: 0.25,
            rooms_seen: 18,
            rooms_total: 18,
            things_seen: 41,
            things_total: 42,
            said_seen: 9,
            said_total: 10,
            options_seen: 100,
            options_total: 100,
            endings_seen: 7,
            endings_total: 7,
            dead_ends: 0,
            max_save_chars: 2500,
        }
    }

    #[test]
    fn a_player_is_known_by_name() {
        assert_eq!(player("contrary"), Ok(Player::Contrary));
        assert_eq!(player("kind"), Err("there are: uniform, weighted, greedy, stubborn, contrary".to_owned()));
    }

    #[test]
    fn an_ending_that_hardly_ever_comes_is_too_rare_once_enough_were_played() {
        let files = story::generate::pack(3);
        let library = story::source::load(&files, &story::generate::vocabulary()).library;
        let pack = &library.packs[0];
        let tally = on_threads(pack, Player::Uniform, 50, 1, 1);
        let never = tally.endings(pack).iter().filter(|(_, times)| *times == 0).count();
        assert_eq!(rare(&tally, pack, 50), [], "too few were played");
        assert!(rare(&tally, pack, ENOUGH).len() > never, "fifty of ten thousand at most, and shared among endings");
    }

    #[test]
    fn how_much_two_journeys_differ_is_said_of_two_kinds_of_pairs() {
        let library = story::source::load(&story::generate::pack(3), &story::generate::vocabulary()).library;
        let said = apart(&library.packs[0], 1);
        let begins: Vec<&str> =
            said.lines().filter_map(|line| line.split_once(" % of their texts")).map(|(one, _)| one).collect();
        assert!(begins.len() == 2 && begins[0].starts_with("two journeys at random differ in "), "{said}");
        assert_eq!(said, apart(&library.packs[0], 1), "the same seed compares the same journeys");
    }

    /// A learning platform takes 4,096 characters (SCORM 1.2, `suspend_data`) and cuts off what is longer.
    #[test]
    fn every_ride_through_every_journey_fits_what_a_learning_platform_keeps() {
        let levels = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../levels");
        let files = crate::levels::read(&levels).expect("the levels are there");
        let library = story::source::load(&files, &crate::levels::vocabulary()).library;
        let shorts = library.packs.iter().filter_map(|pack| pack.short.as_ref());
        for pack in library.packs.iter().chain(shorts) {
            for (name, player) in Player::ALL {
                let tally = on_all_cores(pack, player, 200, 1);
                let longest = tally.report().max_save_chars;
                assert!(longest <= 4096, "{}: {longest} characters by a {name} player", pack.id);
                assert_eq!(tally.shortened_saves(), 0, "{}: not whole by a {name} player", pack.id);
            }
        }
        assert!(library.packs.len() >= 3);
    }

    #[test]
    fn the_table_says_what_was_seen_of_how_much() {
        expect_test::expect![[r#"
            7 journeys in 0.2 s
            rooms        18 of 18
            things       41 of 42
            words         9 of 10
            options     100 of 100
            endings       7 of 7
            dead ends     0
            longest save 2500 of 4096 characters
        "#]]
        .assert_eq(&table(&report()));
    }

    #[test]
    fn the_json_has_exactly_the_fields_that_are_promised() {
        let json = serde_json::to_string(&report()).expect("a report can be written");
        let expected = concat!(
            r#"{"runs":7,"seconds":0.25,"rooms_seen":18,"rooms_total":18,"things_seen":41,"things_total":42,"#,
            r#""said_seen":9,"said_total":10,"options_seen":100,"options_total":100,"endings_seen":7,"endings_total":7,"dead_ends":0,"#,
            r#""max_save_chars":2500}"#
        );
        assert_eq!(json, expected);
    }
}
