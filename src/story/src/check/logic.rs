//! Rides through a pack with everything that may be true at once, to find what can never happen: options that never
//! open, endings nobody reaches, choices that can be closed altogether. It takes too much for possible rather than too
//! little, so what it reports is so; what it does not report, random players still have to show.

mod act;
mod assume;
mod contradiction;
mod guess;
mod proof;
mod ride;
mod said;
mod tell;

use std::collections::BTreeSet;

use crate::model::Pack;
use crate::page::Way;
use crate::report::Report;

/// Questions answered in all proofs of a pack.
const PATIENCE: usize = 20_000_000;

/// Checks a pack. `files` are those of its rooms.
pub(super) fn pack(pack: &Pack, pack_file: &str, files: &[String], report: &mut Report) {
    let seen = ride::ride(pack);
    let mut patience = PATIENCE;
    contradiction::pack(pack, pack_file, files, report);
    tell::pack(pack, &seen, pack_file, report);
    for (index, room) in pack.rooms.iter().enumerate() {
        let Some(file) = files.get(index) else { continue };
        tell::room(pack, index, room, &seen, file, &mut patience, report);
    }
}

/// What nothing in any journey can lead to.
#[derive(Debug, Default)]
pub(crate) struct Never {
    /// Options that never open: room, way, option.
    pub(crate) options: BTreeSet<(usize, Way, usize)>,
    /// Endings that never come.
    pub(crate) endings: BTreeSet<usize>,
}

/// What can never happen in a pack.
pub(crate) fn never(pack: &Pack) -> Never {
    let seen = ride::ride(pack);
    let mut never = Never::default();
    for (room, place) in pack.rooms.iter().enumerate() {
        for way in [Way::In, Way::Out] {
            let open = |option: usize| seen.stop(room, way).and_then(|stop| stop.open.get(option)) == Some(&true);
            let options = 0..place.options(way).len();
            never.options.extend(options.filter(|option| !open(*option)).map(|option| (room, way, option)));
        }
    }
    never.endings.extend((0..pack.endings.len()).filter(|ending| seen.endings.get(*ending) != Some(&true)));
    never
}

/// Choices of a pack whose options can all be closed at once, as sentences: what random players would get stuck in.
pub(super) fn stuck(pack: &Pack) -> Vec<String> {
    let seen = ride::ride(pack);
    let mut patience = PATIENCE;
    tell::stuck(pack, &seen, &mut patience)
}

#[cfg(test)]
mod tests;
