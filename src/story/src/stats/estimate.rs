//! How long a journey takes, estimated at once from what a pack says, for whoever is about to ride. It plays nothing;
//! [`super::journey`] does, and is what this is measured by.

use super::{Counter, RIDE, speed};
use crate::model::{Choice, Condition, Effect, Pack, Room};
use crate::page::Way;

/// About how many minutes a journey through a pack takes, for somebody who reads in this language and looks at half of the
/// things; in the pack's first language if it has no other.
#[must_use]
pub fn minutes(pack: &Pack, language: &str) -> u32 {
    let first = pack.languages.first().map_or(language, String::as_str);
    let language = if pack.texts.contains_key(language) { language } else { first };
    let counter = Counter::new(pack, language);
    let rooms = pack.rooms.iter().flat_map(|room| [Way::In, Way::Out].map(|way| visit(&counter, pack, room, way)));
    let read = rooms.sum::<f64>() + ending(&counter, pack);
    let rides = pack.rooms.iter().map(|_| 2.0 * RIDE / 60.0).sum::<f64>();
    rounded(read / speed(language) + rides)
}

/// As people say it: to the minute where it is short, to five minutes where it is long.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "minutes, from 1 to some hundred")]
fn rounded(minutes: f64) -> u32 {
    let step = if minutes < 20.0 { 1.0 } else { 5.0 };
    ((minutes / step).round() * step).clamp(1.0, 100_000.0) as u32
}

/// How often what has this condition is met.
fn share(when: &Condition) -> f64 {
    if *when == Condition::Always { 1.0 } else { 0.5 }
}

/// What is read in a room on one way: name, what is seen, the things by name and half of them closely, the question, all
/// options, and what comes of one.
fn visit(counter: &Counter<'_>, pack: &Pack, room: &Room, way: Way) -> f64 {
    let count = |key: &str, attribute: Option<&str>| number(counter.count(key, attribute));
    let things = room.things.iter().map(|thing| {
        let key = format!("{}--{}", room.id, thing.id);
        share(&thing.when) * (count(&key, None) + 0.5 * number(counter.meant(&key, way)))
    });
    let key = format!("{}--{}", room.id, way.name());
    let option = |choice: &Choice| {
        let key = format!("{key}--{}", choice.id);
        let closed = 0.5 * count(&key, Some("closed"));
        let after = count(&key, Some("after")) + tried(counter, pack, &choice.effects);
        (count(&key, None) + closed, share(&choice.when) * after, share(&choice.when))
    };
    let options: Vec<(f64, f64, f64)> = room.options(way).iter().map(option).collect();
    let labels: f64 = options.iter().map(|(label, _, _)| label).sum();
    let after: f64 = options.iter().map(|(_, after, _)| after).sum();
    let open: f64 = options.iter().map(|(_, _, share)| share).sum();
    let said = count(&room.id, Some(way.name()));
    count(&room.id, None) + said + things.sum::<f64>() + count(&key, None) + labels + after / open.max(1.0)
}

/// What is read about the ways of support that these effects try, in one of the ways each can turn out.
fn tried(counter: &Counter<'_>, pack: &Pack, effects: &[Effect]) -> f64 {
    let supports = effects.iter().filter_map(|effect| match effect {
        Effect::Support(support) => pack.supports.get(*support),
        _ => None,
    });
    let told = supports.map(|support| {
        let key = format!("support--{}", support.id);
        let fits = support.fits.iter().map(|fit| number(counter.count(&key, Some(&fit.id))));
        number(counter.count(&key, None)) + mean(fits)
    });
    told.sum()
}

/// What is read at one of the endings.
fn ending(counter: &Counter<'_>, pack: &Pack) -> f64 {
    let of = |id: &str| {
        let key = format!("ending--{id}");
        [None, Some("text"), Some("next")].map(|attribute| number(counter.count(&key, attribute))).iter().sum::<f64>()
    };
    mean(pack.endings.iter().map(|ending| of(&ending.id)))
}

#[expect(clippy::cast_precision_loss, reason = "words of a few texts")]
fn number(words: usize) -> f64 {
    words as f64
}

fn mean(numbers: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = numbers.fold((0.0, 0.0), |(sum, count), number| (sum + number, count + 1.0));
    if count > 0.0 { sum / count } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_said_as_people_say_them() {
        for (minutes, said) in [(0.2, 1), (8.6, 9), (19.4, 19), (34.0, 35), (58.0, 60)] {
            assert_eq!(rounded(minutes), said, "{minutes}");
        }
    }
}
