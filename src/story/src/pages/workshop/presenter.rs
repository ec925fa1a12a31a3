//! What only the facilitator sees: what is asked and what to listen for, what is seen, the things, the options with their
//! reasons, what is documented, what comes next, and everything that can be done. It says nothing of people in the room.

mod documented;
mod parts;

use super::super::after;
use super::super::parts::{blank, list, paragraphs};
use super::super::words::Words;
use super::audience::screen;
use super::{Here, closing, compare, preparation, reading, teach, vote};
use crate::command::Teach;
use crate::model::{SaidOf, WorkshopAt};
use crate::page::{Action, Block, Column, Page, PageKind, Role, Way};
use crate::session::Session;
use crate::session::View;
use crate::session::workshop::{Decision, Screen, Stop, before};
pub(super) use parts::report;

/// The page of the facilitator.
pub(in super::super) fn presenter(session: &Session, words: &Words<'_>) -> Page {
    let Some((here, ride)) = Here::shown(session).zip(Here::of(session)) else {
        return preparation(session, words);
    };
    if session.view() == View::Closing {
        return closing::closing(session, words);
    }
    let mut page = blank(PageKind::Presenter, title(&here, words), words);
    if let Some((room, index, way)) = here.room() {
        page.room = Some(room.id.clone());
        page.way = Some(way);
        page.eyebrow = words.eyebrow(here.pack, index, way);
    }
    page.blocks.push(Block::Model(clock(&here, words)));
    if here.lesson.frozen {
        page.blocks.push(Block::Paragraph(words.ui("workshop--frozen")));
    }
    if here.is_beside {
        page.blocks.push(Block::Paragraph(words.ui("workshop--beside")));
    }
    page.blocks.extend(parts::problems(session, words));
    page.blocks.extend(reading::countries(session, words));
    // Hands are counted at once: where they are typed in comes first.
    let mut now = if here.vote().is_some() { choice(&here, words) } else { Vec::new() };
    now.extend(asked(&here, words));
    now.extend(shown(&here, words));
    let mut beside = parts::next(&ride, words);
    beside.extend(to_do(&here, words));
    let choices = parts::choices(&ride, words);
    let [opened, folded] = if compares(&here) { [choices, Vec::new()] } else { [Vec::new(), parts::fold(choices)] };
    beside.extend(opened);
    beside.extend(documented::documented(&here, words));
    beside.extend(parts::look_back(session, words));
    beside.extend(folded);
    beside.extend(parts::rooms(&ride, words));
    beside.push(parts::folded(words.ui("workshop--report"), report(words)));
    page.blocks.extend(side_by_side(now, beside));
    page.actions = actions(session, (&here, &ride), words);
    if here.lesson.reminded && here.lesson.is_counted() {
        page.notice = words.ui("workshop--undecided");
    }
    page
}

/// What is read and counted now beside what comes next and what can be done; one after the other where they cannot be two
/// columns.
fn side_by_side(now: Vec<Block>, beside: Vec<Block>) -> Vec<Block> {
    let has_columns = |blocks: &[Block]| blocks.iter().any(|block| matches!(block, Block::Columns(_)));
    match (now.as_slice(), beside.as_slice()) {
        ([Block::Heading(one), left @ ..], [Block::Heading(other), right @ ..]) if !has_columns(left) => {
            let column = |title: &String, blocks: &[Block]| Column { title: title.clone(), blocks: blocks.to_vec() };
            vec![Block::Columns(vec![column(one, left), column(other, right)])]
        }
        _ => now.into_iter().chain(beside).collect(),
    }
}

fn title(here: &Here<'_>, words: &Words<'_>) -> String {
    let room = here.room().map(|(_, index, _)| words.room_name(here.pack, index)).unwrap_or_default();
    if here.lesson.strayed && here.lesson.plan().is_some() {
        return words.ui_with("workshop--off-plan", &[("room", &room)]);
    }
    let Some((plan, step)) = here.lesson.plan().zip(here.step_text(None, words)) else { return room };
    let args =
        [("n", &*(here.lesson.step + 1).to_string()), ("total", &*plan.steps.len().to_string()), ("step", &*step)];
    words.ui_with("workshop--step", &args)
}

/// Minutes and seconds.
fn time(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

fn clock(here: &Here<'_>, words: &Words<'_>) -> String {
    let clock = &here.lesson.clock;
    let (whole, step) = (time(clock.seconds()), time(clock.step_seconds()));
    let Some((plan, now)) = here.lesson.plan().zip(here.lesson.plan_step()) else {
        return words.ui_with("workshop--time-free", &[("whole", &whole)]);
    };
    let args = [
        ("step", &*step),
        ("minutes", &*now.minutes.to_string()),
        ("whole", &*whole),
        ("total", &*plan.minutes.to_string()),
    ];
    words.ui_with("workshop--time", &args)
}

/// What the group is asked, and what to listen for.
fn asked(here: &Here<'_>, words: &Words<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(question) = here.question(words) {
        blocks.push(Block::Heading(words.ui("workshop--question")));
        blocks.extend(paragraphs(&question));
    }
    let notes: Vec<Block> = notes(here, words).iter().flat_map(|text| paragraphs(text)).collect();
    if !notes.is_empty() {
        blocks.push(Block::Heading(words.ui("workshop--notes")));
        blocks.extend(notes);
    }
    blocks.extend(read_aloud(here, words));
    blocks
}

/// What the facilitator reads with the question: of the step, and of the room.
fn notes(here: &Here<'_>, words: &Words<'_>) -> Vec<String> {
    let step = here.step_text(Some("notes"), words).filter(|_| here.keeps_to_plan());
    let room = here.prompt(Some("notes"), words).filter(|_| is_in_room(here));
    step.into_iter().chain(room).collect()
}

/// What is read aloud where a plan begins with words, and how to close where it ends with them.
fn read_aloud(here: &Here<'_>, words: &Words<'_>) -> Vec<Block> {
    let Some(plan) = here.lesson.plan().filter(|_| here.keeps_to_plan()) else { return Vec::new() };
    let talks =
        |step: usize| step == here.lesson.step && plan.steps.get(step).is_some_and(|step| step.at == WorkshopAt::Talk);
    let part = |heading: Option<String>, blocks: Option<Vec<Block>>| {
        let both = heading.zip(blocks).map(|(heading, blocks)| std::iter::once(Block::Heading(heading)).chain(blocks));
        both.into_iter().flatten()
    };
    let guide = |key: &str| words.guide(&format!("guide--{key}"));
    let items = |text: String| vec![list(&text)];
    let mut blocks = Vec::new();
    if talks(0) {
        blocks.extend(part(guide("heading-opening-words"), guide("opening-words").map(|text| paragraphs(&text))));
        blocks.extend(part(Some(words.ui("workshop--topics")), words.topics(here.pack).map(items)));
        blocks.extend(part(guide("heading-ground-rules"), guide("ground-rules").map(items)));
    }
    if talks(plan.steps.len().saturating_sub(1)) {
        blocks.extend(part(guide("heading-after"), guide("after").map(items)));
    }
    blocks
}

/// Whether the group is in a room, and not at words of the plan.
fn is_in_room(here: &Here<'_>) -> bool {
    !matches!(screen(here), Screen::Words | Screen::Compare | Screen::Ending)
}

/// What belongs to what is shown: the room, what came of it, the ending, or two routes.
fn shown(here: &Here<'_>, words: &Words<'_>) -> Vec<Block> {
    match screen(here) {
        Screen::Words => Vec::new(),
        Screen::Compare => compare::whole(here, words),
        Screen::After => came(here, words),
        Screen::Ending => ended(here, words),
        Screen::Thing(_) | Screen::Room | Screen::Asked | Screen::Vote => in_room(here, words),
    }
}

fn in_room(here: &Here<'_>, words: &Words<'_>) -> Vec<Block> {
    let Some((room, _, way)) = here.room() else { return Vec::new() };
    let said = |of| words.said(here.pack, room, of, way, here.journey.state());
    let mut blocks = vec![Block::Heading(words.ui("workshop--seen"))];
    blocks.extend(paragraphs(&said(SaidOf::Seen)));
    let near = match here.lesson.screen {
        Screen::Thing(thing) => room.things.get(thing),
        _ => None,
    };
    if let Some(thing) = near {
        blocks.push(Block::Heading(words.thing_name(here.pack, room, thing)));
        blocks.extend(paragraphs(&words.thing_means(here.pack, room, thing, way)));
    }
    blocks
}

/// What can be done in a room: its options, if they are not in the form of a vote, then its things.
fn to_do(here: &Here<'_>, words: &Words<'_>) -> Vec<Block> {
    if !can_look(here) {
        return Vec::new();
    }
    let chooses = can_vote(here) && here.vote().is_none();
    let mut blocks = if chooses { choice(here, words) } else { Vec::new() };
    blocks.push(Block::Heading(words.ui("workshop--things")));
    blocks.push(Block::Actions(things(here, words)));
    blocks
}

/// Whether the group is at the step that compares two routes.
fn compares(here: &Here<'_>) -> bool {
    here.is_compare_step() && here.keeps_to_plan()
}

/// The choice of the room: the form of the vote that is open, or every option.
fn choice(here: &Here<'_>, words: &Words<'_>) -> Vec<Block> {
    let Some((room, _, way)) = here.room() else { return Vec::new() };
    let question = words.said(here.pack, room, SaidOf::Question, way, here.journey.state());
    let mut blocks = vec![Block::Heading(question)];
    match here.vote() {
        Some(vote) => blocks.extend(vote::form(here, vote, words)),
        None => {
            blocks.extend(decided(here, words));
            blocks.extend(vote::standing(here, words));
            blocks.push(Block::Actions(vote::options(here, words)));
        }
    }
    blocks
}

/// The things to look at; first those that the plan asks for.
fn things(here: &Here<'_>, words: &Words<'_>) -> Vec<Action> {
    let Some((room, index, way)) = here.room() else { return Vec::new() };
    let planned = here.lesson.plan_step().filter(|_| here.is_at_step()).map(|step| step.look.as_slice());
    let planned = planned.unwrap_or_default();
    let mut there = here.journey.things();
    there.sort_by_key(|thing| planned.iter().position(|other| other == thing).unwrap_or(usize::MAX));
    let mut actions = Vec::new();
    for thing in there {
        let Some(found) = room.things.get(thing) else { continue };
        let name = words.thing_name(here.pack, room, found);
        let looked = here.journey.state().has_looked(index, way, thing);
        let label = match (looked, planned.contains(&thing)) {
            (true, _) => words.ui_with("room--looked", &[("thing", &name)]),
            (false, true) => words.ui_with("workshop--planned", &[("thing", &name)]),
            (false, false) => name,
        };
        actions.push(teach(&format!("thing-{}", found.id), label, Teach::Look(found.id.clone()), Role::Thing));
    }
    if matches!(here.lesson.screen, Screen::Thing(_)) {
        let key = if here.vote().is_some() { "workshop--revote" } else { "thing--back" };
        actions.push(teach("look-up", words.ui(key), Teach::LookUp, Role::Aside));
    }
    actions
}

/// What was decided here before, if it was and holds: on another route it may be closed.
fn decided(here: &Here<'_>, words: &Words<'_>) -> Option<Block> {
    let decision: &Decision = here.lesson.route.decision(Stop::of(here.journey)?)?;
    here.journey.options().nth(decision.option).filter(|(_, open)| *open)?;
    let (room, _, way) = here.room()?;
    let option = room.options(way).get(decision.option)?;
    let name = words.option_name(here.pack, room, way, option);
    Some(Block::Paragraph(words.ui_with("workshop--decided", &[("option", &name)])))
}

fn came(here: &Here<'_>, words: &Words<'_>) -> Vec<Block> {
    let Some(step) = here.journey.steps().last() else { return Vec::new() };
    let mut blocks = vec![Block::Heading(words.option_label(here.pack, step))];
    blocks.extend(paragraphs(&words.option_after(here.pack, step)));
    blocks.extend(after::supports(here.pack, step, words));
    blocks.extend(vote::standing(here, words));
    blocks
}

fn ended(here: &Here<'_>, words: &Words<'_>) -> Vec<Block> {
    let ending = here.journey.at_ending().and_then(|ending| here.pack.endings.get(ending));
    let Some(key) = ending.map(|ending| format!("ending--{}", ending.id)) else { return Vec::new() };
    let text = |attribute| words.of_pack(here.pack, &key, attribute).unwrap_or_default();
    let mut blocks = vec![Block::Heading(text(None))];
    blocks.extend(paragraphs(&text(Some("text"))));
    blocks.push(Block::Heading(words.ui("ending--next")));
    blocks.extend(paragraphs(&text(Some("next"))));
    blocks
}

/// What the facilitator does most.
fn actions(session: &Session, (here, ride): (&Here<'_>, &Here<'_>), words: &Words<'_>) -> Vec<Action> {
    let lesson = here.lesson;
    let mut actions = Vec::new();
    // While everybody reads a page, neither key nor button moves the plan by mistake.
    let reads = reading::is_over(session, here);
    actions.extend(on(ride, words).filter(|_| !reads));
    if session.view() != View::Teach {
        let role = if reads { Role::Onward } else { Role::Aside };
        actions.push(teach("uncover", words.ui("workshop--uncover"), Teach::LookUp, role));
    }
    actions.extend(back(session, ride, words).filter(|_| !reads));
    if here.question(words).is_some() && is_in_room(here) && (lesson.arrived || here.is_beside) {
        let key = if lesson.screen == Screen::Asked { "workshop--unask" } else { "workshop--ask" };
        actions.push(teach("ask", words.ui(key), Teach::Ask, Role::Aside));
    }
    if can_vote(here) {
        let key = match (&lesson.vote, session.is_vote_seen()) {
            (None, _) => "workshop--vote",
            (Some(_), true) => "workshop--unvote",
            (Some(_), false) => "workshop--revote",
        };
        let planned = lesson.plan_step().is_some_and(|step| step.vote) && here.is_at_step();
        let planned =
            planned && lesson.vote.is_none() && decided(here, words).is_none() && session.view() == View::Teach;
        let role = if planned { Role::Onward } else { Role::Aside };
        let action = teach("vote", words.ui(key), Teach::Vote, role);
        if planned {
            put_first(&mut actions, action);
        } else {
            actions.push(action);
        }
    }
    // Whoever has taken another way for the step of two routes comes back to it by showing them.
    let strays = lesson.strayed && !here.is_beside;
    let shows = strays && here.is_compare_step() && !lesson.earlier.is_empty() && !lesson.undecided;
    if (!lesson.earlier.is_empty() || lesson.screen == Screen::Compare) && !shows && !here.is_beside {
        let key = if lesson.screen == Screen::Compare { "workshop--uncompare" } else { "workshop--compare" };
        actions.push(teach("compare", words.ui(key), Teach::Compare, Role::Aside));
    }
    if compares(here) && session.view() == View::Teach {
        // It rides what might come of every vote: only where it is shown.
        parts::second_choice(here, words).into_iter().for_each(|second| put_first(&mut actions, second));
    }
    if lesson.strayed {
        let number = (lesson.step + 1).to_string();
        let label = match (shows, lesson.plan()) {
            (true, _) => words.ui("workshop--compare"),
            (false, Some(_)) => words.ui_with("workshop--again", &[("n", &number)]),
            (false, None) => words.ui("workshop--back-to-ride"),
        };
        put_first(&mut actions, teach("again", label, Teach::Again, Role::Onward));
    }
    if lesson.is_counted() && can_vote(here) && session.view() == View::Teach {
        // The way on is to decide, under the fields.
        actions.iter_mut().for_each(|action| action.role = Role::Aside);
    }
    parts::turn_parts(session, here, &mut actions, words);
    let frozen = if lesson.frozen { "workshop--unfreeze" } else { "workshop--freeze" };
    actions.push(teach("freeze", words.ui(frozen), Teach::Freeze, Role::Aside));
    let runs = if lesson.clock.runs { "workshop--pause" } else { "workshop--start" };
    actions.push(teach("clock", words.ui(runs), Teach::Clock, Role::Aside));
    actions.push(teach("close", words.ui("workshop--close"), Teach::Close, Role::Aside));
    actions
}

/// Makes an action the first way on, as the plan or what is shown has it first.
fn put_first(actions: &mut Vec<Action>, action: Action) {
    actions.iter_mut().for_each(|action| action.role = Role::Aside);
    actions.insert(0, action);
}

/// Whether the group chooses here: in the room of the ride.
fn can_vote(here: &Here<'_>) -> bool {
    can_look(here) && !here.is_beside
}

/// Whether there is a room to look at things in.
fn can_look(here: &Here<'_>) -> bool {
    matches!(screen(here), Screen::Room | Screen::Thing(_) | Screen::Asked | Screen::Vote)
        && here.journey.room().is_some()
}

/// On: the next step of the plan, or without one the next room; none at the end.
fn on(here: &Here<'_>, words: &Words<'_>) -> Option<Action> {
    let key = match here.lesson.plan() {
        Some(plan) if here.lesson.step + 1 >= plan.steps.len() => return None,
        Some(_) => "workshop--on",
        None if here.lesson.arrived && here.journey.is_over() => return None,
        None => "workshop--on-free",
    };
    Some(teach("on", words.ui(key), Teach::On, Role::Onward))
}

fn back(session: &Session, here: &Here<'_>, words: &Words<'_>) -> Option<Action> {
    let (there, key) = match here.lesson.plan() {
        Some(_) => (here.lesson.step > 0, "workshop--back"),
        None => (before(session).is_some(), "workshop--back-free"),
    };
    there.then(|| teach("back", words.ui(key), Teach::Back, Role::Aside))
}
