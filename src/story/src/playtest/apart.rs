//! How much two journeys differ in what they read on the way out. It counts texts, not words, and does not ask whether
//! the difference matters.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Player, play};
use crate::effect::Happening;
use crate::journey::{Journey, Step};
use crate::model::{Pack, Room, SaidOf};
use crate::page::Way;
use crate::text;

/// How far apart journeys are, two and two: of the texts that one of the two meets on the way out, the share that the
/// other does not meet, 0 to 1. (It is taken both ways and weighed by how many each meets: texts met once, divided by
/// the texts of both.)
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Apart {
    /// Pairs compared.
    pub pairs: u64,
    /// Mean share of the texts that tell something; see [`Texts::told`].
    pub mean: f64,
    /// That of the two that are most alike.
    pub least: f64,
    /// That of the two that differ most.
    pub most: f64,
    /// Mean share of all texts, names and labels among them.
    pub with_labels: f64,
}

/// Texts that a journey meets on the way out, each once, by key and attribute ("letter--said--one-picture"), whatever the
/// words are for this person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    /// What tells something: what is seen, what a thing means that was looked at, the question, why an option is closed,
    /// what came of the one chosen, how ways of support turned out, and the endings.
    pub told: BTreeSet<String>,
    /// What only names something: the room, the things that were looked at, and every option of the choice.
    pub labels: BTreeSet<String>,
}

impl Apart {
    /// Compares so many pairs: the journeys of one player with those of another, who draws from another seed.
    #[must_use]
    pub fn of(pack: &Arc<Pack>, players: (Player, Player), pairs: u64, seed: u64) -> Self {
        let met = |player, seed| {
            let mut met = Vec::new();
            play(pack, player, seed, 0..pairs, &mut |_, journey| met.push(Texts::of(journey)));
            met
        };
        let (one, other) = (met(players.0, seed), met(players.1, seed.wrapping_add(1)));
        let pairs_of_texts = || one.iter().zip(&other);
        let told: Vec<f64> = pairs_of_texts().map(|(one, other)| share(&one.told, &other.told)).collect();
        let all: Vec<f64> = pairs_of_texts().map(|(one, other)| share(&one.all(), &other.all())).collect();
        let least = told.iter().copied().reduce(f64::min).unwrap_or_default();
        let most = told.iter().copied().reduce(f64::max).unwrap_or_default();
        Self { pairs, mean: mean(&told), least, most, with_labels: mean(&all) }
    }
}

impl Texts {
    /// Those of a journey.
    #[must_use]
    pub fn of(journey: &Journey) -> Self {
        let pack = journey.pack();
        let mut met = Self::default();
        for step in journey.steps().iter().filter(|step| step.way == Way::Out) {
            if let Some(room) = pack.rooms.get(step.room) {
                met.stop(pack, room, step);
            }
        }
        for (index, ending) in pack.endings.iter().enumerate() {
            if journey.at_ending() == Some(index) || journey.state().has_returned(index) {
                let key = format!("ending--{}", ending.id);
                met.told.extend(["text", "next"].map(|attribute| text::name(&key, Some(attribute))));
                met.labels.insert(key);
            }
        }
        met
    }

    /// What is met in a room and with its choice.
    fn stop(&mut self, pack: &Pack, room: &Room, step: &Step) {
        self.labels.insert(room.id.clone());
        for of in [SaidOf::Seen, SaidOf::Question] {
            let (key, attribute) = room.key_of(of, step.way, &step.before);
            self.told.insert(text::name(&key, attribute));
        }
        for thing in step.looks.iter().filter_map(|look| room.things.get(*look)) {
            let key = format!("{}--{}", room.id, thing.id);
            self.told.insert(text::name(&key, Some("means-out")));
            self.labels.insert(key);
        }
        for (index, option) in room.options(step.way).iter().enumerate() {
            let key = format!("{}--{}--{}", room.id, step.way.name(), option.id);
            let is_open = option.when.holds(&step.before, step.way);
            let more = if index == step.option { Some("after") } else { (!is_open).then_some("closed") };
            self.told.extend(more.map(|more| text::name(&key, Some(more))));
            self.labels.insert(key);
        }
        for happening in &step.happenings {
            let Happening::Support { support, fit, .. } = *happening else { continue };
            let found = pack.supports.get(support).and_then(|support| Some((support, support.fits.get(fit)?)));
            self.told
                .extend(found.map(|(support, fit)| text::name(&format!("support--{}", support.id), Some(&fit.id))));
        }
    }

    fn all(&self) -> BTreeSet<String> {
        self.told.union(&self.labels).cloned().collect()
    }
}

/// Of the texts of two journeys, the share that the other does not meet.
fn share(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    let both = one.len() + other.len();
    if both == 0 { 0.0 } else { count(one.symmetric_difference(other).count()) / count(both) }
}

fn mean(shares: &[f64]) -> f64 {
    shares.iter().sum::<f64>() / count(shares.len().max(1))
}

#[expect(clippy::cast_precision_loss, reason = "texts and pairs are counted in thousands")]
fn count(of: usize) -> f64 {
    of as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Condition, Said};
    use crate::testing;

    fn set(texts: &[&str]) -> BTreeSet<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn the_share_is_of_the_texts_of_one_that_the_other_does_not_meet() {
        let close = |share: f64, expected: f64| (share - expected).abs() < 1e-9;
        assert!(close(share(&set(&["a", "b"]), &set(&["a", "c"])), 0.5));
        assert!(close(share(&set(&["a", "b", "c"]), &set(&["a"])), 0.5));
        assert!(close(share(&set(&["a"]), &set(&["a"])), 0.0) && close(share(&set(&["a"]), &set(&["b"])), 1.0));
        assert!(close(share(&set(&[]), &set(&[])), 0.0));
    }

    #[test]
    fn texts_are_those_of_the_way_out_with_what_came_of_it() {
        let texts = Texts::of(&testing::ridden(true));
        for told in ["one.out", "one--out", "two--out--force.after", "support--force.taken", "ending--taken.text"] {
            assert!(texts.told.contains(told), "{told}: {:?}", texts.told);
        }
        assert!(texts.labels.contains("one--out--wait") && texts.labels.contains("two"));
        assert!(!texts.told.iter().any(|key| key.contains("--in")), "{:?}", texts.told);
    }

    #[test]
    fn other_words_set_journeys_apart() {
        let plain = Apart::of(&testing::shared(), (Player::Uniform, Player::Uniform), 40, 1);
        let mut pack = testing::pack();
        for room in &mut pack.rooms {
            let when = Condition::Chose(0, Way::In, 1);
            room.said = vec![Said { id: "gone".into(), way: Way::Out, of: SaidOf::Seen, when }];
        }
        let varied = Apart::of(&Arc::new(pack), (Player::Uniform, Player::Uniform), 40, 1);
        assert_eq!((plain.pairs, varied.pairs), (40, 40));
        assert!(
            varied.mean > plain.mean && plain.least <= plain.mean && plain.mean <= plain.most,
            "{varied:?} {plain:?}"
        );
        assert!(plain.with_labels < plain.mean && varied.most <= 1.0, "{plain:?}");
    }
}
