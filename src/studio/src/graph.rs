//! `studio graph`: the story of a pack as an SVG drawing. What stands in it and where, `story::graph` decides.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use clap::Args;
use story::graph;
use story::model::Pack;
use story::source::Loaded;

use crate::levels;
use crate::say;

/// Draw the story as SVG: rooms, choices, what opens them, endings, and how often random players pass.
#[derive(Debug, Args)]
pub(crate) struct GraphArgs {
    /// Id of the pack; the one that is played first if none is given. One with errors is drawn too.
    #[arg(long)]
    pack: Option<String>,
    /// Journeys of random players to count.
    #[arg(long, default_value_t = 2000)]
    runs: u64,
    /// Seed of the players; the same seed plays the same journeys.
    #[arg(long, default_value_t = 18)]
    seed: u64,
    /// Language of the words.
    #[arg(long, default_value = "en")]
    lang: String,
    /// The file to write; standard output if none is given.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Folder of the levels.
    #[arg(default_value = "levels")]
    dir: PathBuf,
}

/// Draws, and writes the drawing.
///
/// # Errors
/// If the levels cannot be read, the language or the pack is not there, or the file cannot be written.
pub(crate) fn run(args: &GraphArgs) -> anyhow::Result<ExitCode> {
    let loaded = story::source::load(&levels::read(&args.dir)?, &levels::vocabulary());
    let Some(pack) = pack(&loaded, args.pack.as_deref()) else { return Ok(ExitCode::FAILURE) };
    let library = Arc::new(loaded.library);
    levels::ensure_language(&library, &args.lang)?;
    let svg = graph::svg(&graph::of(&library, &pack, &args.lang, args.runs, args.seed));
    match &args.out {
        Some(file) => std::fs::write(file, svg).with_context(|| file.display().to_string())?,
        None => say::text(svg),
    }
    Ok(ExitCode::SUCCESS)
}

/// The pack, even if it has errors: a drawing helps to find them.
fn pack(loaded: &Loaded, wanted: Option<&str>) -> Option<Arc<Pack>> {
    let wanted = wanted.unwrap_or(&loaded.library.start);
    let draft = loaded.drafts.iter().find(|pack| pack.id == wanted);
    if let Some(draft) = draft {
        eprintln!("the pack \"{wanted}\" has errors and cannot be played; `studio check` names them");
        return Some(Arc::clone(draft));
    }
    levels::pack(&loaded.library, Some(wanted)).cloned()
}
