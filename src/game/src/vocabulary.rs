//! What the set can build, as the checker of levels needs to know it. It builds nothing.

use story::vocabulary::{PropFacts, Vocabulary};

/// The kinds of props, the poses and the sounds there are.
#[must_use]
pub fn vocabulary() -> Vocabulary {
    let props = set::props::kinds().iter().map(|kind| {
        let facts = PropFacts { size: kind.size, wall: kind.wall, scatter: kind.scatter, variations: kind.variations };
        (kind.name.to_owned(), facts)
    });
    Vocabulary {
        props: props.collect(),
        poses: set::figure::POSES.iter().map(|(name, size)| ((*name).to_owned(), *size)).collect(),
        sounds: set::sound::names().map(str::to_owned).collect(),
    }
}
