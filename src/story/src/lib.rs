//! The story of My Small Home as pure values: the level format and its checker, the state machine, the pages, replays
//! and random players. It knows no engine, reads and writes no file, asks no clock and starts no thread.

pub mod begin;
pub mod check;
pub mod command;
pub mod condition;
pub mod coverage;
pub mod dressing;
pub mod effect;
pub mod evidence;
pub mod generate;
pub mod graph;
pub mod guide;
pub mod journey;
pub mod locate;
pub mod markup;
pub mod model;
mod nearest;
pub mod page;
pub mod pages;
pub mod parse;
pub mod persona;
pub mod plain;
pub mod playtest;
pub mod problem;
pub mod raw;
mod record;
pub mod redress;
mod report;
pub mod resolve;
pub mod said;
pub mod save;
pub mod session;
pub mod settings;
pub mod short;
pub mod source;
pub mod state;
mod stated;
pub mod stats;
pub mod text;
pub mod texts;
pub mod vocabulary;
pub mod workshop;

#[cfg(test)]
mod testing;
