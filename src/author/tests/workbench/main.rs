//! The workbench with the packs of this folder: what it leaves as it is, what it changes, what it offers.

mod common;
mod format;
mod forms;
mod names;
mod parts;
mod random;
mod round_trips;
