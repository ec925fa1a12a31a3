//! Conditions of the model in words, for people who want to see the rule. Traces have no words of their own: they are
//! named by what leaves them.

use super::parts::duration;
use super::words::Words;
use crate::model::{Condition, Effect, Fit, Outcome, Pack, Room};
use crate::page::Way;

/// Key of an outcome as a cell of the table.
pub(super) fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Helps => "rule--helps",
        Outcome::HelpsALittle => "rule--helps-a-little",
        Outcome::DoesNotFitYet => "rule--does-not-fit-yet",
        Outcome::Harms => "rule--harms",
    }
}

/// For whom, and after what, a row holds.
pub(super) fn when(pack: &Pack, fit: &Fit, words: &Words<'_>) -> String {
    let weighs: Vec<String> = fit.causes.iter().map(|(cause, least)| weighs(pack, *cause, *least, words)).collect();
    let before = match &fit.before {
        Condition::Always => None,
        before => Some(condition(pack, before, words)),
    };
    match (weighs.is_empty(), before) {
        (true, None) => words.ui("rule--always"),
        (true, Some(before)) => before,
        (false, None) => any(&weighs, words),
        (false, Some(before)) => words.ui_with("rule--and", &[("first", &any(&weighs, words)), ("second", &before)]),
    }
}

/// A condition, in words.
pub(super) fn condition(pack: &Pack, condition: &Condition, words: &Words<'_>) -> String {
    said(pack, &reduced(pack, condition), words)
}

/// What a condition comes to in this pack: a ride through some rooms only knows nothing of what belongs to the others.
pub(super) fn reduced(pack: &Pack, condition: &Condition) -> Condition {
    let never = || Condition::Not(Box::new(Condition::Always));
    let each = |others: &[Condition]| -> Vec<Condition> { others.iter().map(|other| reduced(pack, other)).collect() };
    let one = |others: &mut Vec<Condition>| if others.len() == 1 { others.pop() } else { None };
    match condition {
        Condition::Not(other) => match reduced(pack, other) {
            other if other == never() => Condition::Always,
            other => Condition::Not(Box::new(other)),
        },
        Condition::All(others) => {
            let mut others = each(others);
            others.retain(|other| *other != Condition::Always);
            match others.contains(&never()) {
                true => never(),
                false if others.is_empty() => Condition::Always,
                false => one(&mut others).unwrap_or(Condition::All(others)),
            }
        }
        Condition::Any(others) => {
            let mut others = each(others);
            others.retain(|other| *other != never());
            match others.contains(&Condition::Always) {
                true => Condition::Always,
                false if others.is_empty() => never(),
                false => one(&mut others).unwrap_or(Condition::Any(others)),
            }
        }
        Condition::Trace(trace) if !is_left(pack, *trace) => never(),
        other => other.clone(),
    }
}

/// Whether anything leaves a trace.
fn is_left(pack: &Pack, trace: usize) -> bool {
    let leaves = |effects: &[Effect]| effects.contains(&Effect::Leave(trace));
    let in_room = |room: &Room| {
        let options = room.going_in.iter().chain(&room.coming_out).map(|option| &option.effects);
        options.chain(room.things.iter().map(|thing| &thing.effects)).any(|effects| leaves(effects))
    };
    pack.rooms.iter().any(in_room)
        || pack.supports.iter().flat_map(|support| &support.fits).any(|fit| leaves(&fit.effects))
        || pack.endings.iter().any(|ending| leaves(&ending.effects))
}

fn said(pack: &Pack, condition: &Condition, words: &Words<'_>) -> String {
    let all = |others: &[Condition]| -> Vec<String> { others.iter().map(|other| said(pack, other, words)).collect() };
    let meter = |key: &str, meter, n: i32| words.ui_with(key, &[("meter", &words.meter(meter)), ("n", &n.to_string())]);
    match condition {
        Condition::Always => words.ui("rule--always"),
        Condition::Not(other) if **other == Condition::Always => words.ui("rule--never"),
        Condition::Not(other) => words.ui_with("rule--not", &[("what", &said(pack, other, words))]),
        Condition::All(others) => all(others)
            .into_iter()
            .reduce(|first, second| words.ui_with("rule--and", &[("first", &first), ("second", &second)]))
            .unwrap_or_else(|| words.ui("rule--always")),
        Condition::Any(others) => any(&all(others), words),
        Condition::AtLeast(which, n) => meter("rule--at-least", *which, *n),
        Condition::AtMost(which, n) => meter("rule--at-most", *which, *n),
        Condition::Cause(cause, least) => weighs(pack, *cause, *least, words),
        Condition::Trace(trace) => left_by(pack, *trace, words),
        Condition::Chose(room, way, option) => {
            words.ui_with("rule--chose", &[("option", &chosen(pack, *room, *way, *option, words))])
        }
        Condition::Looked(room, thing) => {
            let place = pack.rooms.get(*room).and_then(|room| Some((room, room.things.get(*thing)?)));
            let name = place.map(|(room, thing)| words.thing_name(pack, room, thing)).unwrap_or_default();
            words.ui_with("rule--looked", &[("thing", &name)])
        }
        Condition::Tried(support) => words.ui_with("rule--tried", &[("support", &name(pack, *support, words))]),
        Condition::Helped(support) => words.ui_with("rule--helped", &[("support", &name(pack, *support, words))]),
        Condition::Months(months) => words.ui_with("rule--months", &[("months", &duration(*months, words))]),
        Condition::Way(way) => words.way(*way),
    }
}

fn any(said: &[String], words: &Words<'_>) -> String {
    match said {
        [one] => one.clone(),
        several => words.ui_with("rule--any", &[("list", &several.join(&words.ui("rule--or")))]),
    }
}

fn weighs(pack: &Pack, cause: usize, least: u32, words: &Words<'_>) -> String {
    let name = pack.causes.get(cause).map(|cause| words.cause_name(pack, cause)).unwrap_or_default();
    let key = if least > 1 { "rule--weighs-more" } else { "rule--weighs" };
    words.ui_with(key, &[("cause", &name), ("n", &least.to_string())])
}

fn name(pack: &Pack, support: usize, words: &Words<'_>) -> String {
    pack.supports.get(support).map(|support| words.support_name(pack, support)).unwrap_or_default()
}

/// An option, in its own words.
fn chosen(pack: &Pack, room: usize, way: Way, option: usize, words: &Words<'_>) -> String {
    let found = pack.rooms.get(room).and_then(|room| Some((room, room.options(way).get(option)?)));
    found.map(|(room, option)| words.option_name(pack, room, way, option)).unwrap_or_default()
}

/// What leaves a trace: options, things looked at, ways of support, endings that lead back.
fn left_by(pack: &Pack, trace: usize, words: &Words<'_>) -> String {
    let leaves = |effects: &[Effect]| effects.contains(&Effect::Leave(trace));
    let mut by = Vec::new();
    for room in &pack.rooms {
        for way in [Way::In, Way::Out] {
            let options = room.options(way).iter().filter(|option| leaves(&option.effects));
            by.extend(options.map(|option| {
                words.ui_with("rule--chose", &[("option", &words.option_name(pack, room, way, option))])
            }));
        }
        let things = room.things.iter().filter(|thing| leaves(&thing.effects));
        by.extend(
            things.map(|thing| words.ui_with("rule--looked", &[("thing", &words.thing_name(pack, room, thing))])),
        );
    }
    let supports = pack.supports.iter().filter(|support| support.fits.iter().any(|fit| leaves(&fit.effects)));
    by.extend(supports.map(|support| words.ui_with("rule--came", &[("support", &words.support_name(pack, support))])));
    let endings = pack.endings.iter().filter(|ending| leaves(&ending.effects));
    by.extend(endings.map(|ending| {
        let name = words.of_pack(pack, &format!("ending--{}", ending.id), None).unwrap_or_else(|| ending.id.clone());
        words.ui_with("rule--ended", &[("ending", &name)])
    }));
    any(&by, words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn what_cannot_come_about_in_a_pack_is_left_out_of_its_conditions() {
        let pack = testing::pack();
        let (nobody_leaves, looked) = (Condition::Trace(7), Condition::Looked(0, 0));
        let never = Condition::Not(Box::new(Condition::Always));
        let both = || vec![nobody_leaves.clone(), looked.clone()];
        assert_eq!(reduced(&pack, &Condition::Any(both())), looked);
        assert_eq!(reduced(&pack, &Condition::All(both())), never);
        assert_eq!(reduced(&pack, &Condition::Not(Box::new(nobody_leaves.clone()))), Condition::Always);
        assert_eq!(reduced(&pack, &Condition::Trace(0)), Condition::Trace(0));
    }
}
