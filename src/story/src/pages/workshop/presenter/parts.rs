//! Parts of the facilitator's page: what is wrong with level files that are being written, what comes next, the choices so far with their other ways, the set from
//! outside and pages to read, every room, and the report.

use super::super::super::problems::{self, Told};
use super::super::super::words::Words;
use super::super::super::{outside, readings};
use super::super::audience::{compared_part, screen};
use super::super::{Here, compare, reading, teach, vote};
use super::{Screen, Way, WorkshopAt, put_first};
use crate::command::{Command, Format, Teach};
use crate::model::{Pack, Room};
use crate::page::{Action, Block, Column, Reading, Role};
use crate::session::workshop::Decision;
use crate::session::{Session, View};
use crate::workshop::step_key;

/// What is wrong with level files that are being written: here, and not over the picture that everybody sees.
pub(super) fn problems(session: &Session, words: &Words<'_>) -> Vec<Block> {
    let Some(problems) = problems::problems(session, words) else { return Vec::new() };
    let line = |told: &Told| [told.place.as_str(), &told.message, &told.remedy].join(" ").trim().to_owned();
    let mut blocks = vec![Block::Heading(problems.title), Block::Paragraph(problems.about)];
    blocks.push(Block::List(problems.told.iter().map(line).collect()));
    blocks.extend(Some(problems.more).filter(|more| !more.is_empty()).map(Block::Paragraph));
    blocks
}

/// The ways from one part to the next of what comes in parts: two routes, or a page to read.
pub(super) fn turn_parts(session: &Session, here: &Here<'_>, actions: &mut Vec<Action>, words: &Words<'_>) {
    let shown = match session.view() {
        View::Teach if screen(here) == Screen::Compare => Some(compared_part(here, words)),
        View::Reading(_) | View::Support => reading::part(session, words),
        _ => None,
    };
    let Some((part, parts)) = shown else { return };
    let turn = |id: &str, key: &str, to: usize, role: Role| {
        let (number, total) = ((to + 1).to_string(), parts.to_string());
        teach(id, words.ui_with(key, &[("n", &number), ("total", &total)]), Teach::Part(to), role)
    };
    if let Some(before) = part.checked_sub(1) {
        actions.insert(0, turn("part-back", "workshop--part-back", before, Role::Aside));
    }
    if part + 1 < parts {
        put_first(actions, turn("part-on", "workshop--part-on", part + 1, Role::Onward));
    }
}

fn group(heading: String, actions: Vec<Action>) -> Vec<Block> {
    if actions.is_empty() { Vec::new() } else { vec![Block::Heading(heading), Block::Actions(actions)] }
}

/// The step that comes next, where it is and how long it takes.
pub(super) fn next(here: &Here<'_>, words: &Words<'_>) -> Vec<Block> {
    let Some(plan) = here.lesson.plan() else { return Vec::new() };
    let mut blocks = vec![Block::Heading(words.ui("workshop--next"))];
    let Some(step) = plan.steps.get(here.lesson.step + 1) else {
        blocks.push(Block::Paragraph(words.ui("workshop--last")));
        return blocks;
    };
    let title = words.of_pack(here.pack, &step_key(&plan.id, &step.id), None).unwrap_or_else(|| step.id.clone());
    let minutes = step.minutes.to_string();
    let said = match step.at {
        WorkshopAt::Room(room, way) => {
            let (number, name) = ((room + 1).to_string(), words.room_name(here.pack, room));
            let way = words.way(way);
            let args = [("step", &*title), ("minutes", &*minutes), ("n", &*number), ("room", &*name), ("way", &*way)];
            words.ui_with("workshop--next-room", &args)
        }
        _ => words.ui_with("workshop--next-step", &[("step", &title), ("minutes", &minutes)]),
    };
    blocks.push(Block::Paragraph(said));
    blocks
}

/// What the group decided so far, each with the way to take the other option.
pub(super) fn choices(here: &Here<'_>, words: &Words<'_>) -> Vec<Block> {
    let mut actions = Vec::new();
    for (index, decision) in here.lesson.route.decisions.iter().enumerate() {
        let Some(label) = other_way(here, decision, words) else { continue };
        actions.push(teach(&format!("other-{index}"), label, Teach::OtherWay(index), Role::Aside));
    }
    let mut blocks = group(words.ui("workshop--choices"), actions);
    if !blocks.is_empty() {
        blocks.splice(1..1, vote::standings(here, words));
    }
    blocks
}

/// The same, folded away under its heading.
pub(super) fn fold(blocks: Vec<Block>) -> Vec<Block> {
    let mut blocks = blocks.into_iter();
    let Some(Block::Heading(title)) = blocks.next() else { return Vec::new() };
    vec![folded(title, blocks.collect())]
}

/// Where there is one route, the way to a second one: of what had the second most hands in the votes so far, what parts the
/// routes most, the last of those that part them alike; else the other way of the last vote.
pub(super) fn second_choice(here: &Here<'_>, words: &Words<'_>) -> Option<Action> {
    if !here.lesson.earlier.is_empty() {
        return None;
    }
    let voted = || here.lesson.route.decisions.iter().enumerate().filter(|(_, one)| one.vote.is_some());
    let seconds = voted().filter_map(|(index, decision)| Some((index, decision.stop, vote::second(decision)?)));
    let most = seconds.max_by_key(|(_, stop, option)| compare::parted_by(here, *stop, *option));
    let second = most.and_then(|(index, stop, option)| {
        let room = here.pack.rooms.get(stop.room)?;
        let option = room.options(stop.way).get(option)?;
        let name = words.option_name(here.pack, room, stop.way, option);
        let label = words.ui_with("workshop--second-choice", &[("option", &name)]);
        Some(teach("second", label, Teach::SecondChoice(index, option.id.clone()), Role::Onward))
    });
    let other = || {
        let (index, decision) = voted().next_back()?;
        let label = other_way(here, decision, words)?;
        Some(teach("second", label, Teach::OtherWay(index), Role::Onward))
    };
    second.or_else(other)
}

/// What the other way of a decision is called.
fn other_way(here: &Here<'_>, decision: &Decision, words: &Words<'_>) -> Option<String> {
    let (place, way) = (decision.stop.room, decision.stop.way);
    let room = here.pack.rooms.get(place)?;
    let option = words.option_name(here.pack, room, way, room.options(way).get(decision.option)?);
    let (number, name) = ((place + 1).to_string(), words.room_name(here.pack, place));
    let args = [("n", &*number), ("way", &*words.way(way)), ("room", &*name), ("option", &*option)];
    Some(words.ui_with("workshop--other-way", &args))
}

/// The set from outside and the pages to read; where one is shown, how to move on it.
pub(super) fn look_back(session: &Session, words: &Words<'_>) -> Vec<Block> {
    let mut actions: Vec<Action> = outside::offer(session, words).into_iter().collect();
    if session.view() == View::Outside
        && let Some(journey) = session.journey()
    {
        let beside = outside::beside(journey, session.overlooked(), words);
        actions.extend(beside.into_iter().map(|action| Action { role: Role::Aside, ..action }));
    }
    let there = Reading::ALL.into_iter().filter(|reading| session.pack().is_some_and(|pack| pack.has(*reading)));
    actions.extend(there.map(|reading| readings::way(reading, words)));
    actions.retain(|action| action.command != Command::Read(Reading::Debrief));
    group(words.ui("workshop--look-back"), actions)
}

/// Every room of the story, both ways: first those of the ride, then those that are shown beside it, if there are any.
pub(super) fn rooms(ride: &Here<'_>, words: &Words<'_>) -> Vec<Block> {
    let fold = |way: Way, key: &str, about: Option<&str>, rooms: Vec<Action>| {
        let mut rooms = rooms;
        if way == Way::Out {
            rooms.reverse();
        }
        let about = about.map(|key| Block::Paragraph(words.ui(key)));
        folded(words.ui(key), about.into_iter().chain([Block::Actions(rooms)]).collect())
    };
    let list = |pack: &Pack, way, listed: &dyn Fn(&Room) -> bool| -> Vec<Action> {
        let rooms = pack.rooms.iter().enumerate().filter(|(_, room)| listed(room));
        rooms.map(|(index, room)| to_room(pack, (index, room), way, words)).collect()
    };
    let is_beside = |room: &Room| ride.pack.rooms.iter().all(|other| other.id != room.id);
    let mut blocks: Vec<Block> = [(Way::In, "workshop--rooms-in"), (Way::Out, "workshop--rooms-out")]
        .map(|(way, key)| fold(way, key, None, list(ride.pack, way, &|_| true)))
        .into();
    let whole = ride.lesson.whole();
    if whole.rooms.iter().any(is_beside) {
        let others = [(Way::In, "workshop--others-in"), (Way::Out, "workshop--others-out")];
        let about = Some("workshop--others-about");
        blocks.extend(others.map(|(way, key)| fold(way, key, about, list(whole, way, &is_beside))));
    }
    blocks
}

fn to_room(pack: &Pack, (index, room): (usize, &Room), way: Way, words: &Words<'_>) -> Action {
    let (number, name) = ((index + 1).to_string(), words.room_name(pack, index));
    let label = words.ui_with("outside--row", &[("n", &number), ("room", &name)]);
    let id = format!("room-{}-{}", room.id, way.name());
    teach(&id, label, Teach::To(room.id.clone(), way), Role::Aside)
}

/// What is needed seldom.
pub(super) fn folded(title: String, blocks: Vec<Block>) -> Block {
    Block::Fold(Column { title, blocks })
}

/// The report, in every form.
pub(in super::super) fn report(words: &Words<'_>) -> Vec<Block> {
    let key = |format: Format| match format {
        Format::Html => "workshop--report-html",
        Format::Json => "workshop--report-json",
        Format::Csv => "workshop--report-csv",
    };
    let action = |format: Format| {
        let id = format!("report-{}", format.extension());
        teach(&id, words.ui(key(format)), Teach::Export(format), Role::Aside)
    };
    let about = Block::Paragraph(words.ui("workshop--report-about"));
    vec![about, Block::Actions(Format::ALL.map(action).into())]
}
