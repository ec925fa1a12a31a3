//! The command line for people who make and teach with My Small Home. Each command is a file of its own; this one only
//! chooses among them. It is a library, because cargo names the libraries of those alone (`libraries`).

#![warn(clippy::print_stdout)]

mod bench_pack;
mod check;
mod coverage;
mod facts;
mod fuzz;
mod graph;
mod guide;
mod kinds;
mod letters;
mod levels;
mod libraries;
mod new;
mod options;
mod package;
mod playtest;
mod say;
mod scratch;
mod serve;
mod stats;
mod texts;
mod tree;
mod web;

use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Makes, checks and serves levels of My Small Home.
#[derive(Parser)]
#[command(name = "studio", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Check(check::Check),
    Coverage(coverage::CoverageArgs),
    Facts(facts::Facts),
    Fuzz(fuzz::Fuzz),
    Graph(graph::GraphArgs),
    Guide(guide::GuideArgs),
    Kinds(kinds::Kinds),
    New(new::New),
    Options(options::Options),
    Package(package::Package),
    Playtest(playtest::Playtest),
    Serve(serve::Serve),
    Stats(stats::Stats),
    Texts(texts::Texts),
    Web(web::Web),
    BenchPack(bench_pack::BenchPack),
}

/// Does what the program was called for.
#[must_use]
pub fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Check(check) => check.run(),
        Command::Coverage(args) => Ok(coverage::run(&args, &load(&args.dir)?)),
        Command::Facts(args) => Ok(facts::run(&args, &load(&args.dir)?)),
        Command::Fuzz(fuzz) => fuzz.run(),
        Command::Graph(args) => graph::run(&args),
        Command::Guide(args) => guide::run(&args, load(&args.dir)?),
        Command::Kinds(kinds) => Ok(kinds.run()),
        Command::New(new) => new.run().map(|()| ExitCode::SUCCESS),
        Command::Options(options) => Ok(options.run()),
        Command::Package(package) => package.run().map(|()| ExitCode::SUCCESS),
        Command::Playtest(args) => Ok(playtest::run(&args, &load(&args.dir)?)),
        Command::Serve(serve) => serve.run().map(|()| ExitCode::SUCCESS),
        Command::Stats(args) => Ok(stats::run(&args, load(&args.dir)?)),
        Command::Texts(texts) => texts.run(),
        Command::Web(web) => web.run().map(|()| ExitCode::SUCCESS),
        Command::BenchPack(pack) => pack.run().map(|()| ExitCode::SUCCESS),
    }
}

/// The packs of a folder that can be played; for what is wrong with the others there is `studio check`.
fn load(dir: &Path) -> anyhow::Result<story::source::Library> {
    Ok(story::source::load(&levels::read(dir)?, &levels::vocabulary()).library)
}
