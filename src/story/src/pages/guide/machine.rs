//! The page of the guide to have beside the machine: two screens, keys, a show of hands, and what to do after a mistake. The
//! keys are those the windows know; what a key does is called as the button for it is.

use super::super::words::Words;
use super::items;
use crate::command::{TEACH_KEYS, Teach};
use crate::guide::{Cell, Part, Piece, Table};

/// The part.
pub(super) fn part(words: &Words<'_>) -> Part {
    let mut pieces = Vec::new();
    for key in ["screens", "keys", "hands", "mistakes"] {
        pieces.push(Piece::Heading(words.ui(&format!("guide--heading-{key}"))));
        pieces.push(match key {
            "keys" => Piece::Table(keys(words)),
            _ => Piece::List(items(&words.ui(&format!("guide--{key}")))),
        });
    }
    Part { id: "machine", title: words.ui("guide--part-machine"), pieces }
}

/// Each wish with its keys.
fn keys(words: &Words<'_>) -> Table {
    let mut rows: Vec<(&Teach, Vec<String>)> = Vec::new();
    for (key, wish) in &TEACH_KEYS {
        match rows.iter_mut().find(|(known, _)| *known == wish) {
            Some((_, keys)) => keys.push(name(key, words)),
            None => rows.push((wish, vec![name(key, words)])),
        }
    }
    let row = |(wish, keys): (&Teach, Vec<String>)| {
        let does = done_by(wish).iter().map(|key| words.ui(key)).collect::<Vec<_>>().join(" / ");
        vec![Cell { name: words.list(&keys), words: Vec::new() }, Cell { name: String::new(), words: vec![does] }]
    };
    let head = ["guide--column-key", "guide--column-meaning"].map(|key| words.ui(key));
    Table { caption: words.ui("guide--heading-keys"), head: head.into(), rows: rows.into_iter().map(row).collect() }
}

/// What is written on a key that the browser calls so.
fn name(key: &str, words: &Words<'_>) -> String {
    match key {
        "Escape" => words.ui("guide--key-escape"),
        "PageDown" => words.ui("guide--key-page-down"),
        "PageUp" => words.ui("guide--key-page-up"),
        letter => letter.to_uppercase(),
    }
}

/// The buttons that do the same as a key, when it does one thing and then takes it back.
fn done_by(wish: &Teach) -> &'static [&'static str] {
    match wish {
        Teach::LookUp => &["workshop--uncover"],
        Teach::On => &["workshop--on"],
        Teach::Back => &["workshop--back"],
        Teach::Freeze => &["workshop--freeze", "workshop--unfreeze"],
        Teach::Ask => &["workshop--ask", "workshop--unask"],
        Teach::Vote => &["workshop--vote", "workshop--unvote"],
        Teach::Clock => &["workshop--start", "workshop--pause"],
        _ => &[],
    }
}
