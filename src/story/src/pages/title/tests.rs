//! What stands before the first room is true of the pack that is ridden through.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::command::Command;
use crate::model::Pack;
use crate::page::Block;
use crate::session::{Launch, Session};
use crate::settings::Settings;
use crate::source::Library;
use crate::testing;

/// The note before a ride through the pack of the tests, with these texts more, as somebody else's if it is `own`.
fn note(more: &str, own: bool, short: bool) -> Vec<Block> {
    let mut pack = testing::pack();
    pack.short = Some(Arc::new(crate::short::of(&pack, &[0, 3])));
    let texts = include_str!("../../testing/pack.ftl").replacen(".about", &format!("{more}.about"), 1);
    pack.texts = Arc::new([("en".to_owned(), testing::catalogue(&texts))].into());
    let mut library: Library = library(pack);
    library.own = if own { BTreeSet::from(["small".to_owned()]) } else { BTreeSet::new() };
    let mut session = Session::new(Arc::new(library), Settings::default(), None, Launch::default());
    session.handle(if short { Command::OpenShort } else { Command::Open });
    session.page().blocks
}

fn library(pack: Pack) -> Library {
    Arc::into_inner(testing::library_of(vec![Arc::new(pack)])).expect("nobody else has it")
}

fn says(blocks: &[Block], what: &str) -> bool {
    blocks.iter().any(|block| matches!(block, Block::Paragraph(text) if text.contains(what)))
}

#[test]
fn the_note_before_a_ride_lists_what_its_pack_touches_and_nothing_of_another() {
    let blocks = note(".topics =\n        a fall\n        a dog\n    ", false, false);
    assert!(blocks.contains(&Block::List(vec!["a fall".into(), "a dog".into()])), "{blocks:?}");
    assert!(says(&blocks, "you will meet:") && !says(&blocks, "has not listed"));
    let untold = note("", false, false);
    assert!(!untold.iter().any(|block| matches!(block, Block::List(_))), "{untold:?}");
    assert!(says(&untold, "has not listed") && !says(&untold, "you will meet:"), "{untold:?}");
}

#[test]
fn the_note_before_a_ride_counts_the_rooms_and_minutes_of_its_pack() {
    let blocks = note("", false, false);
    assert!(says(&blocks, "through all 4 rooms takes about 1 minute."), "{blocks:?}");
    assert!(!says(&blocks, "short ride"));
    let short = note("", false, true);
    assert!(says(&short, "through all 4 rooms") && says(&short, "passes through 2 of the rooms"), "{short:?}");
}

#[test]
fn nobody_vouches_for_a_pack_that_somebody_brought() {
    let (ours, own) = (note("", false, false), note("", true, false));
    assert!(says(&ours, "violence") && !says(&ours, "not ours"));
    assert!(says(&own, "not ours") && !says(&own, "violence"), "{own:?}");
}
