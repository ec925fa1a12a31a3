//! What everybody in the room sees: the picture with a title and a short line, or a question, the bars of a vote, two routes.
//! What is to be read and known about it, the facilitator has.

use super::super::parts::{blank, paragraphs};
use super::super::words::Words;
use super::super::{after, title};
use super::{Here, compare, vote};
use crate::effect::Happening;
use crate::journey::{Journey, Step};
use crate::model::SaidOf;
use crate::page::{Block, Page, PageKind, Way};
use crate::session::Session;
use crate::session::workshop::Screen;

/// The page everybody sees.
pub(in super::super) fn audience(session: &Session, words: &Words<'_>) -> Page {
    let Some(here) = Here::shown(session) else { return title::title(session, words) };
    match screen(&here) {
        Screen::Room => room(&here, words),
        Screen::Thing(thing) => self::thing(&here, thing, words),
        Screen::Asked => asked(&here, words),
        Screen::Vote => counted(&here, words),
        Screen::After => came(&here, words),
        Screen::Words => spoken(&here, words),
        Screen::Compare => compared(&here, words),
        Screen::Ending => ending(&here, words),
    }
}

/// That the picture stands still, where there is one.
fn notice(here: &Here<'_>, words: &Words<'_>) -> String {
    let said = here.lesson.frozen && here.lesson.screen != Screen::Words;
    if said { words.ui("workshop--frozen") } else { String::new() }
}

/// The screen; where the ride has ended there is no room to show.
pub(super) fn screen(here: &Here<'_>) -> Screen {
    let ended = here.journey.room().is_none();
    match here.lesson.screen {
        Screen::Room | Screen::Thing(_) | Screen::Vote if ended => Screen::Ending,
        screen => screen,
    }
}

fn blank_here(here: &Here<'_>, title: &str, words: &Words<'_>) -> Page {
    // The first paragraph is the heading; what follows stands under it.
    let (heading, rest) = title.trim().split_once("\n\n").unwrap_or((title.trim(), ""));
    let heading = heading.split_whitespace().collect::<Vec<_>>().join(" ");
    let heading = if heading.is_empty() { words.ui("workshop") } else { heading };
    let mut page = Page { notice: notice(here, words), ..blank(PageKind::Workshop, heading, words) };
    page.blocks = paragraphs(rest);
    if let Some((room, index, way)) = here.room() {
        page.room = Some(room.id.clone());
        page.way = Some(way);
        page.eyebrow = words.eyebrow(here.pack, index, way);
    }
    page
}

fn room(here: &Here<'_>, words: &Words<'_>) -> Page {
    let name = here.room().map(|(_, index, _)| words.room_name(here.pack, index));
    blank_here(here, &name.unwrap_or_default(), words)
}

fn thing(here: &Here<'_>, thing: usize, words: &Words<'_>) -> Page {
    let name =
        here.room().and_then(|(room, ..)| room.things.get(thing).map(|thing| words.thing_name(here.pack, room, thing)));
    blank_here(here, &name.unwrap_or_default(), words)
}

/// The question that is talked about, alone: what can be chosen comes with the vote.
fn asked(here: &Here<'_>, words: &Words<'_>) -> Page {
    blank_here(here, &here.question(words).unwrap_or_default(), words)
}

fn counted(here: &Here<'_>, words: &Words<'_>) -> Page {
    let question =
        here.room().map(|(room, _, way)| words.said(here.pack, room, SaidOf::Question, way, here.journey.state()));
    let mut page = blank_here(here, &question.unwrap_or_default(), words);
    vote::show(here, &mut page, words);
    page
}

/// What the group chose, and the first that is said of what came of it.
fn came(here: &Here<'_>, words: &Words<'_>) -> Page {
    let Some(step) = here.journey.steps().last() else { return room(here, words) };
    let mut page = blank_here(here, &words.option_label(here.pack, step), words);
    page.blocks.extend(paragraphs(&words.option_after(here.pack, step)).into_iter().take(1));
    page.blocks.extend(outcomes(here.journey, step, words).into_iter().map(Block::Paragraph));
    page
}

/// How each support that was tried with a choice turned out, a line each.
pub(super) fn outcomes(journey: &Journey, step: &Step, words: &Words<'_>) -> Vec<String> {
    let pack = journey.pack();
    let tried = step.happenings.iter().filter_map(|happening| match *happening {
        Happening::Support { support, outcome, .. } => Some((pack.supports.get(support)?, outcome)),
        _ => None,
    });
    tried.map(|(support, outcome)| after::outcome_line(pack, support, outcome, words)).collect()
}

/// A step without a room: what is asked, else what it is called.
fn spoken(here: &Here<'_>, words: &Words<'_>) -> Page {
    let text = here.question(words).or_else(|| here.step_text(None, words)).unwrap_or_default();
    Page { room: None, way: None, eyebrow: String::new(), ..blank_here(here, &text, words) }
}

fn compared(here: &Here<'_>, words: &Words<'_>) -> Page {
    let (plain, asked) = (words.ui("workshop--compared"), compared_title(here, words));
    let (blocks, parts) = compare::part(here, &[&asked], here.lesson.part, words);
    let place = here.lesson.part.min(parts - 1);
    let title = if place == 0 { &asked } else { &plain };
    let mut page = Page { room: None, way: None, eyebrow: String::new(), ..blank_here(here, title, words) };
    if parts > 1 {
        let (number, total) = ((place + 1).to_string(), parts.to_string());
        page.eyebrow = words.ui_with("workshop--part", &[("n", &number), ("total", &total)]);
    }
    page.blocks.extend(blocks);
    page
}

fn compared_title(here: &Here<'_>, words: &Words<'_>) -> String {
    let asked = here.step_text(Some("ask"), words).filter(|_| here.is_compare_step());
    asked.unwrap_or_else(|| words.ui("workshop--compared"))
}

/// Which part of the comparison everybody sees, from 0, and how many there are.
pub(super) fn compared_part(here: &Here<'_>, words: &Words<'_>) -> (usize, usize) {
    let (_, parts) = compare::part(here, &[&compared_title(here, words)], 0, words);
    (here.lesson.part.min(parts - 1), parts)
}

fn ending(here: &Here<'_>, words: &Words<'_>) -> Page {
    let ending = here.journey.at_ending().and_then(|ending| here.pack.endings.get(ending));
    let Some(ending) = ending else { return room(here, words) };
    let key = format!("ending--{}", ending.id);
    let name = words.of_pack(here.pack, &key, None).unwrap_or_else(|| ending.id.clone());
    let mut page = Page { room: None, way: None, ..blank_here(here, &name, words) };
    page.eyebrow = words.ui("ending");
    let text = words.of_pack(here.pack, &key, Some("text")).unwrap_or_default();
    page.blocks.extend(paragraphs(&text).into_iter().take(1));
    page
}

/// The set from outside, at the room that is looked at.
pub(in super::super) fn outside(session: &Session, words: &Words<'_>) -> Page {
    let Some(here) = Here::of(session) else { return title::title(session, words) };
    let room = session.overlooked();
    let mut page = blank(PageKind::Workshop, words.room_name(here.pack, room), words);
    page.room = here.pack.rooms.get(room).map(|room| room.id.clone());
    page.way = Some(here.lesson.picture.map_or(Way::In, |(_, way)| way));
    let (number, total) = ((room + 1).to_string(), here.pack.rooms.len().to_string());
    let clock = words.clock(here.pack, room);
    page.eyebrow = words.ui_with("outside--eyebrow", &[("n", &number), ("total", &total), ("clock", &clock)]);
    page
}
