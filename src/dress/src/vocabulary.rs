//! What the set can build, as the checker of levels needs to know it. It builds nothing.

use story::vocabulary::{PropFacts, Vocabulary};

/// What the person does in each pose, in a few words; in the order of [`set::figure::POSES`].
const DOES: [(&str, &str); set::figure::POSES.len()] = [
    ("01-in", "lies awake on the back, one knee up"),
    ("01-out", "stands by a door, a hand towards the handle"),
    ("02-in", "kneels at a low table and eats, head low"),
    ("02-out", "kneels upright at a low table, hands open on it, looks across"),
    ("03-in", "sits on the floor, arms round drawn-up knees"),
    ("03-out", "sits cross-legged, at ease, leaning forward a little"),
    ("04-in", "bends far over a low desk and writes"),
    ("04-out", "kneels upright at a low desk, a book in both hands"),
    ("05-in", "kneels and reads a letter, head bowed"),
    ("05-out", "sits leaning back on both hands, legs out, looks up"),
    ("06-in", "kneels formally, hands on the thighs, looks up"),
    ("06-out", "on one knee, lifts a cardboard box"),
    ("07-in", "sits with knees up, both hands over the ears"),
    ("07-out", "sits cross-legged, head turned, listens to somebody"),
    ("08-in", "sits slumped, a slip of paper in a hanging hand"),
    ("08-out", "sits upright and reads a slip in both hands"),
    ("09-in", "crouches turned away, hood up, pulls at a cap"),
    ("09-out", "kneels, a hand held out low to a small dog"),
    ("10-in", "sits beside a door, knees up, an ear towards it"),
    ("10-out", "kneels and reads a small note in both hands"),
    ("11-in", "sits with a round back, plays with a controller"),
    ("11-out", "sits, a controller in one hand, explains with the other"),
    ("12-in", "sits bent over a board and draws"),
    ("12-out", "sits and holds up a sheet at arm's length"),
    ("13-in", "sits cross-legged, eats from a cup of noodles"),
    ("13-out", "sits turned to a visitor, the cup set down"),
    ("14-in", "sits sideways, arms round the knees, face turned away"),
    ("14-out", "on the knees, an arm stretched out to draw a curtain"),
    ("15-in", "crouches, listens, a palm flat on the wall"),
    ("15-out", "sits cross-legged with an open book"),
    ("16-in", "sits hunched, chin on the knees"),
    ("16-out", "sits with a telephone at the ear"),
    ("17-in", "lies curled up on one side, asleep"),
    ("17-out", "lies up on one elbow over an open book"),
    ("18-in", "sits as tight as can be, forehead on the knees"),
    ("18-out", "sits tight, head lifted a little, eyes open"),
];

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
        poses_do: DOES.iter().map(|(name, does)| ((*name).to_owned(), (*does).to_owned())).collect(),
        sounds: set::sound::names().map(str::to_owned).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pose_has_a_few_words() {
        let vocabulary = vocabulary();
        assert!(vocabulary.poses.keys().eq(vocabulary.poses_do.keys()));
        assert!(vocabulary.poses_do.values().all(|does| (2..=12).contains(&does.split(' ').count())));
    }
}
