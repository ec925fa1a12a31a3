//! `studio check`: reads every pack of a folder and prints every problem with its place and a hint. It changes no file.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;
use story::check::{content, stale_help};
use story::model::Pack;
use story::problem::{Problem, sorted};
use story::source::{Library, load};
use story::text::Unit;

use crate::say::say;
use crate::{letters, levels, texts};

/// Check every pack: all problems with file, line and column; exit status 1 if there is an error.
#[derive(Args)]
pub(crate) struct Check {
    /// The folder of all levels.
    #[arg(default_value = "levels")]
    dir: PathBuf,
    /// The day on which help entries are looked at, as in 2026-11-22; today if it is not given.
    #[arg(long)]
    today: Option<String>,
}

impl Check {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let files = levels::read(&self.dir)?;
        let mut loaded = load(&files, &levels::vocabulary());
        let today = self.today.clone().unwrap_or_else(today);
        loaded.problems.extend(stale_help(&files, &today));
        loaded.problems.extend(content(&files, &loaded.library));
        loaded.problems.extend(letters::missing(&files)?);
        // With errors, what is wrong comes first; translations are looked at when there are none.
        if !loaded.problems.iter().any(Problem::is_error) {
            loaded.problems.extend(texts::outdated(&self.dir, &loaded.library)?);
        }
        loaded.problems = sorted(loaded.problems);
        for problem in &loaded.problems {
            say!("{}", within(&self.dir, problem.clone()));
        }
        let errors = loaded.problems.iter().filter(|problem| problem.is_error()).count();
        let warnings = loaded.problems.len() - errors;
        if errors > 0 {
            say!("{}, {}", count(errors, "error"), count(warnings, "warning"));
            return Ok(ExitCode::FAILURE);
        }
        say!("{}", summary(&loaded.library, warnings));
        Ok(ExitCode::SUCCESS)
    }
}

/// A problem with the name of its file as it is found from here.
fn within(dir: &Path, problem: Problem) -> Problem {
    Problem { file: dir.join(&problem.file).display().to_string(), ..problem }
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

fn summary(library: &Library, warnings: usize) -> String {
    let packs = &library.packs;
    let sum = |number: &dyn Fn(&Pack) -> usize| packs.iter().map(|pack| number(pack)).sum::<usize>();
    let options = |pack: &Pack| pack.rooms.iter().map(|room| room.going_in.len() + room.coming_out.len()).sum();
    let words = |pack: &Pack| pack.texts.values().map(|texts| texts.count(Unit::Words)).sum::<usize>();
    [
        count(packs.len(), "pack"),
        count(sum(&|pack| pack.rooms.len()), "room"),
        count(sum(&|pack| pack.rooms.iter().map(|room| room.things.len()).sum()), "thing"),
        count(sum(&options), "option"),
        count(sum(&|pack| pack.endings.len()), "ending"),
        count(sum(&|pack| pack.evidence.len()), "fact"),
        count(sum(&|pack| pack.languages.len()), "language"),
        count(sum(&words), "word"),
        count(warnings, "warning"),
    ]
    .join(", ")
}

/// Today's date in UTC.
pub(crate) fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    date(seconds / 86_400)
}

/// The date so many days after 1970-01-01. Years are counted from March, so that the leap day comes last.
fn date(days: u64) -> String {
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_become_dates() {
        for (days, expected) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (20_779, "2026-11-22"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(date(days), expected);
        }
    }

    #[test]
    fn sums_up_what_can_be_played() {
        let loaded = load(&story::generate::pack(3), &levels::vocabulary());
        let summary = summary(&loaded.library, 0);
        let expected = "1 pack, 3 rooms, 6 things, 13 options, 3 endings, 1 fact, 1 language, ";
        assert!(summary.starts_with(expected) && summary.ends_with(" words, 0 warnings"), "{summary}");
    }
}
