//! `studio guide`: the guide for who leads a group, as one HTML file to print. What stands in it, `story::guide` decides.

mod html;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use clap::Args;
use story::guide::{self, Extent};
use story::source::Library;

use crate::{check, levels, say};

/// Write the guide for who leads a group through a pack: one HTML file to print on A4 or Letter.
#[derive(Debug, Args)]
pub(crate) struct GuideArgs {
    /// Id of the pack; the one that is played first if none is given.
    #[arg(long)]
    pack: Option<String>,
    /// Only what a lesson by this plan of the pack needs, as in 45-minutes; everything if none is given.
    #[arg(long)]
    plan: Option<String>,
    /// Only places to turn to in this country, as help.ron calls it; may be given again. Without it a guide has all of them,
    /// and a lesson those told in its language.
    #[arg(long = "region")]
    regions: Vec<String>,
    /// Language of the words.
    #[arg(long, default_value = "en")]
    lang: String,
    /// The day on which help entries are looked at, as in 2026-11-22; today if it is not given.
    #[arg(long)]
    today: Option<String>,
    /// The file to write; standard output if none is given.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Folder of the levels.
    #[arg(default_value = "levels")]
    pub(crate) dir: PathBuf,
}

/// Writes the guide.
///
/// # Errors
/// If the language, the plan or a country is not there, or the file cannot be written.
pub(crate) fn run(args: &GuideArgs, library: Library) -> anyhow::Result<ExitCode> {
    let Some(pack) = levels::pack(&library, args.pack.as_deref()).cloned() else { return Ok(ExitCode::FAILURE) };
    levels::ensure_language(&library, &args.lang)?;
    let plans: Vec<&str> = pack.workshops.iter().map(|plan| plan.id.as_str()).collect();
    if let Some(plan) = &args.plan {
        anyhow::ensure!(
            plans.contains(&plan.as_str()),
            "the pack \"{}\" has no plan \"{plan}\"; it has: {}",
            pack.id,
            plans.join(", ")
        );
    }
    let countries: BTreeSet<&str> = library.help.iter().map(|entry| entry.country.as_str()).collect();
    for region in &args.regions {
        let is_there = countries.iter().any(|country| country.to_lowercase() == region.to_lowercase());
        let known = || countries.iter().copied().collect::<Vec<_>>().join(", ");
        anyhow::ensure!(is_there, "help.ron has no places to turn to in \"{region}\"; it has: {}", known());
    }
    let today = args.today.clone().unwrap_or_else(check::today);
    let extent = Extent { plan: args.plan.as_deref(), regions: &args.regions };
    let guide = guide::of(&Arc::new(library), &pack, &args.lang, extent, &today);
    let html = html::page(&guide);
    match &args.out {
        Some(file) => std::fs::write(file, html).with_context(|| file.display().to_string())?,
        None => say::text(html),
    }
    Ok(ExitCode::SUCCESS)
}
