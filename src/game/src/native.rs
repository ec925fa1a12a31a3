//! The native program: its command line, its window, and the page beside the picture.

use std::num::NonZeroU8;
use std::path::{Path, PathBuf};

use bevy::app::AppExit;
use bevy::prelude::*;
use bevy::window::ExitCondition;
use clap::{Arg, ArgMatches, CommandFactory, FromArgMatches, Parser};
use story::session::launch::{KEYS, Launch, Mode, OPTIONS};

use crate::narrative::{Story, Trouble, saved};
use crate::stills::{self, Film, Stills};
use crate::vocabulary::vocabulary;
use crate::watch::{self, Places};
use crate::{Wishes, camera, fullscreen, input, logic_plugin, pace, pages, presenter, view_plugin};

/// My Small Home: a ride through eighteen rooms and back.
#[derive(Parser, Debug)]
#[command(name = "my-small-home", version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    what: Option<What>,
    /// A folder of levels to play instead of ours, or a pack of one's own: its folder or a zip.
    #[arg(long)]
    levels: Option<PathBuf>,
}

/// The command line, with the launch options of the story.
fn command() -> clap::Command {
    OPTIONS.iter().fold(Cli::command(), |command, option| {
        let values = Arg::new(option.key).long(option.key).value_name("VALUE");
        command.arg(values.help(format!("{} One of: {}", option.meaning, option.values)))
    })
}

/// The launch options that were given.
fn given(matches: &ArgMatches) -> Vec<(String, String)> {
    let value = |key: &str| matches.get_one::<String>(key).cloned();
    KEYS.iter().filter_map(|key| Some(((*key).to_owned(), value(key)?))).collect()
}

#[derive(clap::Subcommand, Debug)]
enum What {
    /// Render rooms to pictures, without a window.
    Stills(Stills),
    /// Edit a room of a pack.
    Edit(crate::editor::files::Edit),
    /// Film the ride in and the pull back, frame by frame, without a window.
    Film(Film),
}

/// Runs the program as its command line says.
#[must_use]
pub fn run() -> AppExit {
    let matches = command().get_matches();
    match Cli::from_arg_matches(&matches) {
        Ok(Cli { what: Some(What::Stills(options)), .. }) => written(stills::render(&options)),
        Ok(Cli { what: Some(What::Film(options)), .. }) => written(stills::film(&options)),
        Ok(Cli { what: Some(What::Edit(options)), .. }) => edit(&options),
        Ok(Cli { what: None, levels }) => play(levels.as_deref(), given(&matches)),
        Err(error) => error.exit(),
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

fn edit(options: &crate::editor::files::Edit) -> AppExit {
    let languages: Vec<String> = sys_locale::get_locales().collect();
    match options.open(&languages) {
        Ok(editor) => {
            let mut app = App::new();
            app.add_plugins(window("My Small Home", "my-small-home-editor", false));
            app.add_plugins((logic_plugin, view_plugin));
            app.insert_resource(Story(crate::editor::session(&editor)));
            app.insert_resource(crate::editor::Workplace::new(editor)).add_plugins(crate::editor::plugin);
            app.add_systems(Startup, |mut commands: Commands| {
                camera::spawn(&mut commands, None);
            });
            app.run()
        }
        Err(message) => written(Err(message)),
    }
}

/// Everything of Bevy that a window needs, and whether it closes when that is asked for.
fn window(title: &str, name: &str, closes: bool) -> bevy::app::PluginGroupBuilder {
    let window = Window { title: title.into(), name: Some(name.into()), ..default() };
    let windows = WindowPlugin {
        primary_window: Some(window),
        close_when_requested: closes,
        // A facilitator's window alone is no workshop.
        exit_condition: ExitCondition::OnPrimaryClosed,
        ..default()
    };
    DefaultPlugins.set(windows).set(crate::asset_plugin())
}

/// Whether the pages are to be read without the picture.
fn reads_without_picture(options: &[(String, String)]) -> bool {
    Launch::parse(options.iter().cloned()).0.mode() == Mode::Text
}

fn play(levels: Option<&Path>, options: Vec<(String, String)>) -> AppExit {
    let is_text = reads_without_picture(&options);
    let places = Places::of(levels);
    let wishes = Wishes { languages: sys_locale::get_locales().collect(), reduced_motion: false };
    let loaded = places.read().load(&vocabulary());
    let session = crate::begin_with(loaded, options, &wishes, saved().as_deref());
    let mut app = App::new();
    app.add_plugins(window("My Small Home", "my-small-home", true));
    app.insert_resource(Story(session));
    app.insert_resource(places);
    app.init_resource::<Trouble>();
    app.add_plugins((
        logic_plugin,
        input::plugin,
        pages::panel::plugin,
        presenter::plugin,
        fullscreen::plugin,
        watch::plugin,
    ));
    if is_text {
        app.insert_resource(pages::panel::TextEdition);
    } else {
        app.add_plugins((view_plugin, pace::plugin, crate::sound::plugin));
    }
    app.add_systems(Startup, |mut commands: Commands| {
        camera::spawn(&mut commands, None);
    });
    app.run()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_launch_option_of_the_story_is_one_of_the_command_line() {
        command().debug_assert();
        let line = KEYS.iter().flat_map(|key| [format!("--{key}"), format!("<{key}>")]);
        let matches = command().get_matches_from(std::iter::once("my-small-home".to_owned()).chain(line));
        let expected: Vec<_> = KEYS.iter().map(|key| ((*key).to_owned(), format!("<{key}>"))).collect();
        assert_eq!(given(&matches), expected);
    }

    #[test]
    fn mode_text_is_read_without_the_picture_and_no_other_mode_is() {
        let reads = |mode: &str| {
            let matches = command().get_matches_from(["my-small-home", "--mode", mode]);
            reads_without_picture(&given(&matches))
        };
        assert!(reads("text"));
        assert!(["play", "workshop", "kiosk", "nothing"].into_iter().all(|mode| !reads(mode)));
    }

    #[test]
    fn the_readme_shows_the_launch_options_there_are() {
        let readme = include_str!("../../../README.md");
        let after = readme.split_once("<!-- launch options").and_then(|(_, rest)| rest.split_once("-->\n"));
        let table = after.and_then(|(_, rest)| rest.split_once("<!-- end of launch options -->"));
        assert_eq!(
            table.map(|(table, _)| table),
            Some(story::session::launch::table().as_str()),
            "put this into README.md"
        );
    }
}
