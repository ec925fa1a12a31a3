//! The command line as it is called. One binary, so that what the tests share is compiled once.

mod check;
mod common;
mod graph;
mod new;
mod texts;
