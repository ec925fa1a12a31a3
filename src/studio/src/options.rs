//! `studio options`: the table of launch options, as the documentation shows it.

use std::process::ExitCode;

use clap::Args;
use story::session::launch;

use crate::say;

/// Print the launch options, the same in the page's address and on the command line, as a table in Markdown.
#[derive(Args)]
pub(crate) struct Options;

impl Options {
    pub(crate) fn run(&self) -> ExitCode {
        say::text(launch::table());
        ExitCode::SUCCESS
    }
}
