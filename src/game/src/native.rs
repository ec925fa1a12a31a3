//! The native program: its command line, its window, and the page beside the picture.

use std::num::NonZeroU8;
use std::path::PathBuf;

use bevy::app::AppExit;
use bevy::prelude::*;
use clap::Parser;

use crate::narrative::{Story, Trouble, saved};
use crate::stills::{self, Film, Stills};
use crate::{Wishes, camera, files, input, logic_plugin, pace, pages, view_plugin};

/// My Small Home: a ride through eighteen rooms and back.
#[derive(Parser, Debug)]
#[command(version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    what: Option<What>,
    /// Language of the words.
    #[arg(long)]
    lang: Option<String>,
    /// Seed of the journey.
    #[arg(long)]
    seed: Option<String>,
    /// Room to start in, by id or place; with ":out" on the way out.
    #[arg(long)]
    start: Option<String>,
    /// full, gentle or cuts.
    #[arg(long)]
    motion: Option<String>,
    /// Size of text: 100, 125, 150 or 200.
    #[arg(long)]
    text: Option<String>,
    /// Level pack to play.
    #[arg(long)]
    pack: Option<String>,
    /// Whose story the first ride is, by id, where a pack has several people.
    #[arg(long)]
    persona: Option<String>,
    /// full or short: whether the first ride is the pack's short one.
    #[arg(long)]
    length: Option<String>,
}

#[derive(clap::Subcommand, Debug)]
enum What {
    /// Render rooms to pictures, without a window.
    Stills(Stills),
    /// Film the ride in and the pull back, frame by frame, without a window.
    Film(Film),
}

/// Runs the program as its command line says.
#[must_use]
pub fn run() -> AppExit {
    let cli = Cli::parse();
    match &cli.what {
        Some(What::Stills(options)) => written(stills::render(options)),
        Some(What::Film(options)) => written(stills::film(options)),
        None => play(&cli),
    }
}

/// Says how many pictures were written, or why none were.
fn written(paths: Result<Vec<PathBuf>, String>) -> AppExit {
    match paths {
        Ok(paths) => {
            info!("{} pictures", paths.len());
            AppExit::Success
        }
        Err(message) => {
            eprintln!("{message}");
            AppExit::Error(NonZeroU8::MIN)
        }
    }
}

fn play(cli: &Cli) -> AppExit {
    let options = [
        ("lang", &cli.lang),
        ("seed", &cli.seed),
        ("start", &cli.start),
        ("motion", &cli.motion),
        ("text", &cli.text),
        ("pack", &cli.pack),
        ("persona", &cli.persona),
        ("length", &cli.length),
    ];
    let options = options.iter().filter_map(|(name, value)| Some(((*name).to_owned(), (*value).clone()?)));
    let files = files::read(&files::root().join("levels"));
    let wishes = Wishes { languages: sys_locale::get_locales().collect(), reduced_motion: false };
    let session = crate::begin(&files, options.collect(), &wishes, saved().as_deref());
    let mut app = App::new();
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin {
                primary_window: Some(Window {
                    title: "My Small Home".into(),
                    name: Some("my-small-home".into()),
                    ..default()
                }),
                ..default()
            })
            .set(crate::asset_plugin()),
    );
    app.insert_resource(Story(session));
    app.init_resource::<Trouble>();
    app.add_plugins((
        logic_plugin,
        view_plugin,
        input::plugin,
        pace::plugin,
        crate::sound::plugin,
        pages::panel::plugin,
    ));
    app.add_systems(Startup, |mut commands: Commands| {
        camera::spawn(&mut commands, None);
    });
    app.run()
}
