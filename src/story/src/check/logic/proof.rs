//! Shows that some option of a choice is always open, or finds an example in which all are closed, by trying every
//! combination of what the conditions ask about.

use std::collections::{BTreeMap, BTreeSet};

use super::guess::{Guess, Perhaps, Range, slot};
use super::ride::Seen;
use crate::model::{Choice, Condition, Meter, Pack};
use crate::page::Way;

/// More combinations than this are not tried.
const MOST_COMBINATIONS: usize = 10_000;

/// Something a condition asks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Question {
    Meter(Meter),
    Months,
    Cause(usize),
    Trace(usize),
    Tried(usize),
    Helped(usize),
    Looked(usize, usize),
    /// Which option was chosen in a room on the way in.
    ChosenIn(usize),
    ChosenOut(usize, usize),
}

/// What came out.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// There is always an open option.
    Open,
    /// All are closed, for example like this.
    Closed(String),
    /// There are too many combinations.
    TooMany,
}

/// Whether an option of this choice is always open. `patience` is how many questions may still be answered for the
/// whole pack.
pub(super) fn some_option_is_open(
    pack: &Pack,
    seen: &Seen,
    guess: &Guess,
    here: (usize, Way),
    options: &[Choice],
    patience: &mut usize,
) -> Verdict {
    let mut cuts: BTreeMap<Question, BTreeSet<i64>> = BTreeMap::new();
    for option in options {
        ask(&option.when, &mut cuts);
    }
    let answers: Vec<(Question, Vec<Range>)> =
        cuts.into_iter().map(|(question, cuts)| (question, answers(question, &cuts, here, seen, guess))).collect();
    let combinations = answers.iter().fold(1usize, |product, (_, answers)| product.saturating_mul(answers.len()));
    let parts: usize = options.iter().map(|option| parts(&option.when)).sum();
    let work = combinations.saturating_mul(parts);
    if combinations > MOST_COMBINATIONS || work > *patience {
        return Verdict::TooMany;
    }
    *patience -= work;
    for number in 0..combinations {
        let mut rest = number;
        let mut world = BTreeMap::new();
        for (question, answers) in &answers {
            let answer = answers.get(rest % answers.len()).copied().unwrap_or(Range::exactly(0));
            rest /= answers.len();
            world.insert(*question, answer);
        }
        if !options.iter().any(|option| holds(&option.when, &world, here.1)) {
            return Verdict::Closed(words(pack, &world));
        }
    }
    Verdict::Open
}

/// How many questions a condition asks.
fn parts(condition: &Condition) -> usize {
    1 + match condition {
        Condition::Not(other) => parts(other),
        Condition::All(others) | Condition::Any(others) => others.iter().map(parts).sum(),
        _ => 0,
    }
}

/// What a condition asks about, and from which number on it holds (1 for what is so or not); none for one that does not hold
/// from a number on.
pub(super) fn holds_from(condition: &Condition) -> Option<(Question, i64)> {
    Some(match *condition {
        Condition::AtLeast(meter, least) => (Question::Meter(meter), i64::from(least)),
        Condition::Cause(cause, least) => (Question::Cause(cause), i64::from(least)),
        Condition::Months(least) => (Question::Months, i64::from(least)),
        Condition::Trace(trace) => (Question::Trace(trace), 1),
        Condition::Tried(support) => (Question::Tried(support), 1),
        Condition::Helped(support) => (Question::Helped(support), 1),
        Condition::Looked(room, thing) => (Question::Looked(room, thing), 1),
        Condition::Chose(room, Way::Out, option) => (Question::ChosenOut(room, option), 1),
        Condition::Always
        | Condition::Not(_)
        | Condition::All(_)
        | Condition::Any(_)
        | Condition::AtMost(..)
        | Condition::Chose(_, Way::In, _)
        | Condition::Way(_) => return None,
    })
}

/// What a condition asks about, and at which numbers its answer changes.
fn ask(condition: &Condition, cuts: &mut BTreeMap<Question, BTreeSet<i64>>) {
    let asked = match *condition {
        Condition::Not(ref other) => return ask(other, cuts),
        Condition::All(ref others) | Condition::Any(ref others) => {
            return others.iter().for_each(|other| ask(other, cuts));
        }
        Condition::AtMost(meter, most) => Some((Question::Meter(meter), i64::from(most) + 1)),
        Condition::Chose(room, Way::In, option) => {
            Some((Question::ChosenIn(room), i64::try_from(option).unwrap_or(i64::MAX)))
        }
        ref other => holds_from(other),
    };
    if let Some((question, cut)) = asked {
        cuts.entry(question).or_default().insert(cut);
    }
}

/// The answers that may be true: ranges within which no condition changes.
fn answers(question: Question, cuts: &BTreeSet<i64>, here: (usize, Way), seen: &Seen, guess: &Guess) -> Vec<Range> {
    let yes_no = |perhaps: Perhaps| {
        let answers = [(perhaps.no, 0), (perhaps.yes, 1)];
        answers.into_iter().filter(|(may, _)| *may).map(|(_, answer)| Range::exactly(answer)).collect()
    };
    let perhaps = |list: &[Perhaps], index: usize| yes_no(list.get(index).copied().unwrap_or(Perhaps::NO));
    let since = |may: bool| yes_no(Perhaps { yes: may, no: true });
    match question {
        Question::Meter(meter) => guess.meters.get(slot(meter)).map_or_else(Vec::new, |range| cut(*range, cuts)),
        Question::Months => cut(guess.months, cuts),
        Question::Cause(cause) => guess.causes.get(cause).map_or_else(Vec::new, |range| cut(*range, cuts)),
        Question::Trace(trace) => perhaps(&guess.traces, trace),
        Question::Tried(support) => perhaps(&guess.tried, support),
        Question::Helped(support) => perhaps(&guess.helped, support),
        Question::Looked(room, thing) => since(seen.past.looked.contains(&(room, thing))),
        Question::ChosenOut(room, option) => since(seen.past.chosen.contains(&(room, Way::Out, option))),
        Question::ChosenIn(room) => {
            let options = seen.past.chosen.range((room, Way::In, 0)..(room, Way::Out, 0));
            let chosen = options.filter_map(|(_, _, option)| i64::try_from(*option).ok()).map(Range::exactly);
            let passed = here.1 == Way::Out || room < here.0;
            if passed { chosen.collect() } else { vec![Range::exactly(-1)] }
        }
    }
}

fn cut(range: Range, cuts: &BTreeSet<i64>) -> Vec<Range> {
    let mut low = range.low;
    let mut parts = Vec::new();
    for cut in cuts.iter().filter(|cut| **cut > range.low && **cut <= range.high) {
        parts.push(Range { low, high: cut - 1 });
        low = *cut;
    }
    parts.push(Range { low, high: range.high });
    parts
}

fn holds(condition: &Condition, world: &BTreeMap<Question, Range>, way: Way) -> bool {
    let answer = |question| world.get(&question).map_or(0, |range| range.low);
    match *condition {
        Condition::Always => true,
        Condition::Not(ref other) => !holds(other, world, way),
        Condition::All(ref others) => others.iter().all(|other| holds(other, world, way)),
        Condition::Any(ref others) => others.iter().any(|other| holds(other, world, way)),
        Condition::AtMost(meter, most) => answer(Question::Meter(meter)) <= i64::from(most),
        Condition::Chose(room, Way::In, option) => i64::try_from(option) == Ok(answer(Question::ChosenIn(room))),
        Condition::Way(wanted) => wanted == way,
        ref other => holds_from(other).is_some_and(|(question, from)| answer(question) >= from),
    }
}

/// An example in words.
fn words(pack: &Pack, world: &BTreeMap<Question, Range>) -> String {
    let parts: Vec<String> = world.iter().map(|(question, answer)| part(pack, *question, *answer)).collect();
    if parts.is_empty() { "always".to_owned() } else { parts.join(", ") }
}

fn part(pack: &Pack, question: Question, answer: Range) -> String {
    let Range { low, high } = answer;
    let span = |name: &str| match (low == high, high >= super::guess::MANY) {
        (true, _) => format!("{name} {low}"),
        (false, true) => format!("{name} {low} or more"),
        (false, false) => format!("{name} {low} to {high}"),
    };
    let not = if low == 0 { "not " } else { "" };
    let room = |room: usize| pack.rooms.get(room);
    let room_id = |index: usize| room(index).map_or("", |room| room.id.as_str());
    let support = |index: usize| pack.supports.get(index).map_or("", |support| support.id.as_str());
    match question {
        Question::Meter(meter) => span(match meter {
            Meter::Energy => "energy",
            Meter::Shame => "shame",
            Meter::Trust => "trust",
            Meter::Contact => "contact",
        }),
        Question::Months => span("months"),
        Question::Cause(cause) => {
            span(&format!("cause {}", pack.causes.get(cause).map_or("", |cause| cause.id.as_str())))
        }
        Question::Trace(trace) => format!("trace {} {not}left", pack.traces.get(trace).map_or("", String::as_str)),
        Question::Tried(index) => format!("support {} {not}tried", support(index)),
        Question::Helped(index) => format!("support {} has {not}helped", support(index)),
        Question::Looked(index, thing) => {
            let thing = room(index).and_then(|room| room.things.get(thing)).map_or("", |thing| thing.id.as_str());
            format!("{thing} of {} {not}looked at", room_id(index))
        }
        Question::ChosenIn(index) => {
            let option = usize::try_from(low).ok().and_then(|option| room(index)?.going_in.get(option));
            option.map_or_else(
                || format!("nothing chosen yet in {}", room_id(index)),
                |option| format!("{} chosen in {}", option.id, room_id(index)),
            )
        }
        Question::ChosenOut(index, option) => {
            let option =
                room(index).and_then(|room| room.coming_out.get(option)).map_or("", |option| option.id.as_str());
            format!("{option} {not}chosen in {}", room_id(index))
        }
    }
}
