//! Two routes side by side: what is open on one of them only, the choices that differ and what came of them, in the order of
//! the ride, then what differs for the person where both have come. It says which is which and never which is better. Numbers
//! of the model are for the facilitator: on a wall they read like a mark. There it comes in parts that fit a projector's
//! picture, where nobody can scroll.

use std::collections::BTreeMap;

use super::super::changes;
use super::super::words::Words;
use super::Here;
use super::audience::outcomes;
use super::fit::{self, lines};
use super::vote::first_sentence;
use crate::journey::{Journey, Step};
use crate::model::Meter;
use crate::page::{Block, Column, Way};
use crate::session::workshop::{Decision, Route, Stop, route::ride_as_far};

/// Lines of projector-size text that fit under the heading of a column.
const LINES: usize = 9;
/// Letters that fit into a line of a column where the picture is as narrow as 4:3. Those as wide as high count twice.
pub(super) const LETTERS: usize = 25;

/// So many letters fewer where a line begins farther in.
const INDENT: usize = 3;

/// What stands side by side: of the first route and of the other.
type Row = [Vec<Block>; 2];

/// Meters that are apart by less than this come out alike.
const METER_APART: i32 = 5;
/// Rides that are apart by fewer months than this take as long.
const MONTHS_APART: u32 = 3;

/// Who reads it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    Everybody,
    Facilitator,
}

/// What there is to compare.
struct Compared {
    /// In the order of the ride, how it comes out last.
    rows: Vec<Row>,
    /// That little or nothing differs, said once.
    alike: Option<Block>,
}

/// The two routes that were ridden last, or that there is one so far: all of it, for whoever can scroll.
pub(super) fn whole(here: &Here<'_>, words: &Words<'_>) -> Vec<Block> {
    let Some(Compared { rows, alike }) = compared(here, Reader::Facilitator, words) else {
        return vec![Block::Paragraph(words.ui("workshop--one-route"))];
    };
    [about(words), columns(rows, words)].into_iter().chain(alike).collect()
}

/// A part of it (from 0), and how many there are; `above` is what stands over it on the first.
pub(super) fn part(here: &Here<'_>, above: &[&str], part: usize, words: &Words<'_>) -> (Vec<Block>, usize) {
    let Some(Compared { rows, alike }) = compared(here, Reader::Everybody, words) else {
        return (vec![Block::Paragraph(words.ui("workshop--one-route-seen"))], 1);
    };
    // A line of the whole width holds what two of the columns do.
    let high: usize = above.iter().map(|text| lines(text, 2 * LETTERS)).sum();
    let free = LINES.saturating_sub(high.saturating_sub(1)).max(1);
    let wide = |block: &Block| if let Block::Paragraph(text) = block { lines(text, 2 * LETTERS) } else { 0 };
    let alike_high = alike.as_ref().map_or(0, wide);
    let all_high = |rows: &[Row]| rows.iter().map(height).sum::<usize>();
    if rows.is_empty() {
        return (alike.into_iter().collect(), 1);
    }
    if all_high(&rows) + wide(&about(words)) + alike_high <= free {
        return ([about(words), columns(rows, words)].into_iter().chain(alike).collect(), 1);
    }
    let pieces = fit::parts(rows, (free, LINES), |_, row| height(row));
    let left = if pieces.len() == 1 { free } else { LINES };
    let fits = pieces.last().is_some_and(|rows| all_high(rows) + alike_high <= left);
    let mut parts: Vec<Vec<Block>> = pieces.into_iter().map(|rows| vec![columns(rows, words)]).collect();
    match (parts.last_mut().filter(|_| fits), alike) {
        (Some(last), Some(alike)) => last.push(alike),
        (None, Some(alike)) => parts.push(vec![alike]),
        (_, None) => {}
    }
    let count = parts.len();
    (parts.into_iter().nth(part.min(count - 1)).unwrap_or_default(), count)
}

fn about(words: &Words<'_>) -> Block {
    Block::Paragraph(words.ui("workshop--compared-about"))
}

fn columns(rows: Vec<Row>, words: &Words<'_>) -> Block {
    let mut sides: [Vec<Block>; 2] = Default::default();
    for row in rows {
        for (side, blocks) in sides.iter_mut().zip(row) {
            for block in blocks {
                match (side.last_mut(), block) {
                    (Some(Block::List(lines)), Block::List(more)) => lines.extend(more),
                    (_, block) => side.push(block),
                }
            }
        }
    }
    let titles = ["workshop--first-route", "workshop--other-route"].map(|key| words.ui(key));
    Block::Columns(titles.into_iter().zip(sides).map(|(title, blocks)| Column { title, blocks }).collect())
}

/// What there is to compare; none while there is one route.
fn compared(here: &Here<'_>, reader: Reader, words: &Words<'_>) -> Option<Compared> {
    let one = here.lesson.earlier.last()?;
    let two = &here.lesson.route;
    let far = one.reached().max(two.reached());
    let [(one, open), (two, other_open)] = [one, two].map(|route| ridden_past(here, route, far));
    let mut differ = opened(here, &open, &other_open, words);
    let opens = !differ.is_empty();
    let choices = chosen(&one, &two, words);
    let forks = choices.len();
    differ.extend(choices);
    // What is open somewhere comes of what was chosen before: it stands after it.
    differ.sort_by_key(|(place, _)| *place);
    let [stand, other] = [&one, &two].map(|journey| stands(journey, words));
    let apart = [apart(&one, &two, words), apart(&two, &one, words)];
    let ends_alike = one.at_ending() == two.at_ending();
    let alike = match (forks, reader) {
        (0, _) if !opens => Some("workshop--same"),
        (1, _) if !opens && stand == other && ends_alike => Some("workshop--nothing-more"),
        (_, Reader::Everybody) if apart[0].is_empty() && ends_alike => Some("workshop--alike"),
        _ => None,
    };
    let mut rows: Vec<Row> = differ.into_iter().map(|(_, row)| row).collect();
    let [left, right] = if reader == Reader::Facilitator { [stand, other] } else { apart };
    let most = left.len().max(right.len());
    let side = |blocks: &[Block], place: usize| blocks.get(place).cloned().into_iter().collect::<Vec<_>>();
    rows.extend((0..most).map(|place| [side(&left, place), side(&right, place)]));
    let ends = [&one, &two].map(|journey| ends(journey, words));
    rows.extend(Some(ends).filter(|sides| sides.iter().any(|side| !side.is_empty())));
    Some(Compared { rows, alike: alike.map(|key| Block::Paragraph(words.ui(key))) })
}

/// The choices that are not the same on both rides, with what came of them.
fn chosen(one: &Journey, two: &Journey, words: &Words<'_>) -> Vec<(Place, Row)> {
    let mut differ: BTreeMap<Place, [Vec<String>; 2]> = BTreeMap::new();
    for (side, (journey, other)) in [(one, two), (two, one)].into_iter().enumerate() {
        for (place, step) in journey.steps().iter().enumerate().filter(|(_, step)| !is_same(step, other)) {
            let told = std::iter::once(line(journey, step, words)).chain(outcomes(journey, step, words));
            let Some(Stop { room, way, before }) = journey.steps().get(..=place).and_then(Stop::of_last) else {
                continue;
            };
            differ.entry(order(before, way, room)).or_default()[side].extend(told);
        }
    }
    let list = |lines: Vec<String>| if lines.is_empty() { Vec::new() } else { vec![Block::List(lines)] };
    differ.into_iter().map(|(place, sides)| (place, sides.map(list))).collect()
}

/// The ride that comes of a route, as far as the farther of the two has come.
pub(super) fn ridden(here: &Here<'_>, route: &Route, choices: usize) -> Journey {
    ride_as_far((here.pack, here.journey.persona(), here.journey.seed()), route, choices, |_| {})
}

/// A place of a ride, in the order of the ride: how often it was there before, the way, the room along it.
type Place = (usize, Way, usize);

/// Which options are open at the places of a ride.
type Open = BTreeMap<Place, Vec<bool>>;

/// The ride, with the options that are open at each place it comes to.
fn ridden_past(here: &Here<'_>, route: &Route, choices: usize) -> (Journey, Open) {
    let mut open = Open::new();
    let who = (here.pack, here.journey.persona(), here.journey.seed());
    let journey = ride_as_far(who, route, choices, |journey| {
        if let Some(Stop { room, way, before }) = Stop::of(journey) {
            open.insert(order(before, way, room), journey.options().map(|(_, open)| open).collect());
        }
    });
    (journey, open)
}

/// What is open on one of two rides only, where both come.
fn opened(here: &Here<'_>, one: &Open, two: &Open, words: &Words<'_>) -> Vec<(Place, Row)> {
    let mut rows = Vec::new();
    for (place, open) in one {
        let Some(other) = two.get(place) else { continue };
        let &(_, way, along) = place;
        let index = if way == Way::In { along } else { usize::MAX - along };
        let Some(room) = here.pack.rooms.get(index) else { continue };
        let differing = room.options(way).iter().zip(open.iter().zip(other)).filter(|(_, (one, two))| one != two);
        for (option, (one, two)) in differing {
            let (number, name) = ((index + 1).to_string(), words.room_name(here.pack, index));
            let option = words.option_name(here.pack, room, way, option);
            let args = [("n", &*number), ("way", &*words.way(way)), ("room", &*name), ("option", &*option)];
            let key = |open: bool| if open { "workshop--only-open" } else { "workshop--only-closed" };
            let row = [*one, *two].map(|open| vec![Block::List(vec![words.ui_with(key(open), &args)])]);
            rows.push((*place, row));
        }
    }
    rows
}

/// On how many options two rides differ, being open on one of them only: the one so far, and the same with another option
/// taken at a stop.
pub(super) fn parted_by(here: &Here<'_>, stop: Stop, option: usize) -> usize {
    let one = &here.lesson.route;
    let mut two = one.clone();
    two.decide(Decision { stop, option, vote: None });
    let [one, two] = [one, &two].map(|route| ridden_past(here, route, one.reached()).1);
    let differ =
        |(open, other): (&Vec<bool>, &Vec<bool>)| open.iter().zip(other).filter(|(one, two)| one != two).count();
    one.iter().filter_map(|(place, open)| Some(differ((open, two.get(place)?)))).sum()
}

fn is_same(step: &Step, other: &Journey) -> bool {
    let there = |one: &&Step| (one.room, one.way) == (step.room, step.way);
    other.steps().iter().any(|one| there(&one) && one.option == step.option && one.happenings == step.happenings)
}

fn order(before: usize, way: Way, room: usize) -> Place {
    (before, way, if way == Way::In { room } else { usize::MAX - room })
}

fn line(journey: &Journey, step: &Step, words: &Words<'_>) -> String {
    let (number, name) = ((step.room + 1).to_string(), words.room_name(journey.pack(), step.room));
    let option = words.option_label(journey.pack(), step);
    let args = [("n", &*number), ("way", &*words.way(step.way)), ("room", &*name), ("option", &*option)];
    words.ui_with("workshop--line", &args)
}

/// How the person stands at the end of a ride, in numbers of the model.
fn stands(journey: &Journey, words: &Words<'_>) -> Vec<Block> {
    vec![changes::whole(journey, words), changes::standing(journey.state(), words)]
}

/// What is clearly more or less for the person at the end of a ride than at the end of another, in words.
fn apart(journey: &Journey, other: &Journey, words: &Words<'_>) -> Vec<Block> {
    let (state, than) = (journey.state(), other.state());
    let meters = [Meter::Energy, Meter::Shame, Meter::Trust, Meter::Contact].into_iter().filter_map(|meter| {
        let by = state.meter(meter) - than.meter(meter);
        let key = if by > 0 { "workshop--more" } else { "workshop--less" };
        (by.abs() >= METER_APART).then(|| words.ui_with(key, &[("meter", &words.meter(meter))]))
    });
    let meters: Vec<String> = meters.collect();
    let person = (!meters.is_empty()).then(|| words.ui_with("workshop--apart", &[("list", &words.list(&meters))]));
    let key = if state.months > than.months { "workshop--more-time" } else { "workshop--less-time" };
    let time = (state.months.abs_diff(than.months) >= MONTHS_APART).then(|| words.ui(key));
    person.into_iter().chain(time).map(Block::Model).collect()
}

/// The ending a ride has come to, with the first sentence that is told of it.
fn ends(journey: &Journey, words: &Words<'_>) -> Vec<Block> {
    let ending = journey.at_ending().filter(|_| journey.is_over());
    let Some(ending) = ending.and_then(|ending| journey.pack().endings.get(ending)) else { return Vec::new() };
    let key = format!("ending--{}", ending.id);
    let name = words.of_pack(journey.pack(), &key, None).unwrap_or_else(|| ending.id.clone());
    let told = words.of_pack(journey.pack(), &key, Some("text")).unwrap_or_default();
    let told = first_sentence(told.trim()).to_owned();
    let name = words.ui_with("workshop--ends", &[("ending", &name)]);
    [name, told].into_iter().filter(|text| !text.is_empty()).map(Block::Paragraph).collect()
}

/// Lines that a row takes, in the column that takes more.
fn height(row: &Row) -> usize {
    let of = |block: &Block| match block {
        Block::List(items) => items.iter().map(|item| lines(item, LETTERS - INDENT)).sum(),
        Block::Model(text) => lines(text, LETTERS - INDENT),
        Block::Paragraph(text) => lines(text, LETTERS),
        _ => 0,
    };
    row.iter().map(|blocks| blocks.iter().map(of).sum()).max().unwrap_or(0)
}
