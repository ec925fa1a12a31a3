//! `studio coverage`: where every documented fact is used, and in which rooms every cause and every way of support is
//! met. It judges no story; what is used nowhere without a reason is an error.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::say;
use clap::Args;
use story::coverage::{Coverage, Met};
use story::source::Library;

/// Show where every fact, cause and way of support is used; exit status 1 if one is used nowhere without a reason.
#[derive(Debug, Args)]
pub(crate) struct CoverageArgs {
    /// Id of the pack; the one that is played first if none is given.
    #[arg(long)]
    pack: Option<String>,
    /// Folder of the levels.
    #[arg(default_value = "levels")]
    pub(crate) dir: PathBuf,
}

/// Prints the tables and answers 0 if everything is used or says why not.
pub(crate) fn run(args: &CoverageArgs, library: &Library) -> ExitCode {
    let Some(pack) = crate::levels::pack(library, args.pack.as_deref()) else { return ExitCode::FAILURE };
    let coverage = Coverage::of(pack);
    say::text(table(&coverage));
    let missing = coverage.unexplained();
    for line in &missing {
        eprintln!("{line}");
    }
    if missing.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn table(coverage: &Coverage) -> String {
    let used = coverage.facts.iter().filter(|fact| !fact.places.is_empty());
    let mut text = format!("facts: {} of {} are used\n", used.clone().count(), coverage.facts.len());
    for fact in used {
        text.push_str(&format!("  {:<8} {}\n", fact.id, fact.places.join(" · ")));
    }
    let unused: Vec<_> = coverage.facts.iter().filter(|fact| fact.places.is_empty()).collect();
    if !unused.is_empty() {
        text.push_str("facts that are used nowhere\n");
    }
    for fact in unused {
        text.push_str(&format!("  {:<8} {}\n", fact.id, fact.reason.as_deref().unwrap_or("(no reason is given)")));
    }
    for (title, list) in [("causes", &coverage.causes), ("ways of support", &coverage.supports)] {
        text.push_str(&met(title, list));
    }
    text
}

fn met(title: &str, list: &[Met]) -> String {
    let there = list.iter().filter(|met| !met.rooms.is_empty()).count();
    let mut text = format!("{title}: {there} of {} are met\n", list.len());
    for met in list {
        let rooms = if met.rooms.is_empty() { "(in no room)".to_owned() } else { met.rooms.join(" · ") };
        text.push_str(&format!("  {:<20} {rooms}\n", met.id));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_every_use_and_every_gap() {
        let loaded = story::source::load(&story::generate::pack(2), &story::generate::vocabulary());
        let text = table(&Coverage::of(&loaded.library.packs[0]));
        expect_test::expect![[r#"
            facts: 1 of 1 are used
              G.1      cause c · support s · fit s/fits · fit s/other · thing r1/a · thing r1/b · thing r2/a · thing r2/b
            causes: 1 of 1 are met
              c                    r1/in · r2/in
            ways of support: 1 of 1 are met
              s                    r1/out · r2/out
        "#]]
        .assert_eq(&text);
    }
}
