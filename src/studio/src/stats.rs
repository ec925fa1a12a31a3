//! `studio stats`: how much there is to read and about how long it takes, by language, per room and for a journey. The
//! counting is in `story::stats`, with the reading speeds and where they come from.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use crate::say::{self, say};
use clap::Args;
use story::model::Pack;
use story::source::Library;
use story::stats::{self, JourneyStats, RoomStats};
use story::text::Unit;

/// Count words and estimate minutes by language, per room and for a journey.
#[derive(Debug, Args)]
pub(crate) struct Stats {
    /// Id of the pack; the one that is played first if none is given.
    #[arg(long)]
    pack: Option<String>,
    /// Journeys of random players to read along with.
    #[arg(long, default_value_t = 100)]
    runs: u32,
    /// Seed of the players; the same seed reads the same journeys.
    #[arg(long, default_value_t = 18)]
    seed: u64,
    /// Folder of the levels.
    #[arg(default_value = "levels")]
    pub(crate) dir: PathBuf,
}

/// Counts and prints.
pub(crate) fn run(args: &Stats, library: Library) -> ExitCode {
    let Some(pack) = crate::levels::pack(&library, args.pack.as_deref()).cloned() else { return ExitCode::FAILURE };
    let library = Arc::new(library);
    for language in &pack.languages {
        let rooms: Vec<RoomStats> = pack.rooms.iter().map(|room| stats::room(&pack, room, language)).collect();
        say::text(table(&pack, language, &rooms));
        let full = stats::journey(&library, &pack.id, language, false, args.runs, args.seed);
        say!("{}", line("a journey", language, &full));
        if pack.short.is_some() {
            let short = stats::journey(&library, &pack.id, language, true, args.runs, args.seed);
            say!("{}", line("a short journey", language, &short));
        }
    }
    ExitCode::SUCCESS
}

fn table(pack: &Pack, language: &str, rooms: &[RoomStats]) -> String {
    let unit = name(Unit::of(language));
    let words = pack.texts.get(language).map_or(0, |texts| texts.count(Unit::of(language)));
    let mut text = format!("{language}: {words} {unit} in all, {:.0} {unit} a minute\n", stats::speed(language));
    text.push_str(&format!("  {:<20} {:>7} {:>7} {:>7}\n", "room", "all", "in", "out"));
    for room in rooms {
        text.push_str(&format!("  {:<20} {:>7} {:>7} {:>7}\n", room.id, room.all, room.way_in, room.way_out));
    }
    text
}

fn name(unit: Unit) -> &'static str {
    match unit {
        Unit::Words => "words",
        Unit::Characters => "characters",
    }
}

fn line(what: &str, language: &str, stats: &JourneyStats) -> String {
    format!(
        "  {what} reads {:.0} {} on average ({} to {}), about {:.0} minutes; with everything opened {:.0}, {:.0} minutes",
        stats.mean,
        name(Unit::of(language)),
        stats.least,
        stats.most,
        stats.minutes(language),
        stats.opened,
        stats.minutes_opened(language)
    )
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use story::source::load;

    use super::*;

    #[test]
    fn the_minutes_told_before_a_ride_are_those_of_rides_that_were_ridden() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../levels");
        let library = load(&crate::levels::read(&folder).unwrap(), &crate::levels::vocabulary()).library;
        let library = Arc::new(library);
        for pack in &library.packs {
            for language in &pack.languages {
                for (short, pack) in [(false, Some(pack)), (true, pack.short.as_ref())] {
                    let Some(pack) = pack else { continue };
                    let ridden = stats::journey(&library, &pack.id, language, short, 3, 1).minutes(language);
                    let told = f64::from(stats::minutes(pack, language));
                    assert!((told / ridden - 1.0).abs() < 0.2, "{} {language}: {told} of {ridden}", pack.id);
                }
            }
        }
    }

    #[test]
    fn a_line_says_how_much_and_how_long() {
        let stats = JourneyStats { journeys: 3, mean: 2600.0, opened: 5200.0, least: 2000, most: 3000, rides: 30.0 };
        assert_eq!(
            line("a journey", "en", &stats),
            "  a journey reads 2600 words on average (2000 to 3000), about 12 minutes; with everything opened 5200, 22 minutes"
        );
        assert!(line("a journey", "ja", &stats).contains("2600 characters"));
    }
}
