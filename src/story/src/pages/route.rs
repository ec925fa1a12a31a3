//! What led here and what led on: the journey as two lists, each line a room and what was chosen there, with the facts about
//! the causes and the ways of support that were met. It weighs nothing and says nothing that was not chosen.

use super::facts;
use super::history::LISTED_AT_MOST;
use super::parts::{paragraphs, with_way_back};
use super::words::Words;
use crate::effect::Happening;
use crate::journey::{Journey, Step};
use crate::page::{Block, Page, PageKind, Way};
use crate::session::Session;

/// The route of the journey.
pub(super) fn route(session: &Session, words: &Words<'_>) -> Page {
    let mut page = with_way_back(PageKind::Route, words.ui("route"), words);
    page.blocks = paragraphs(&words.ui("route--about"));
    let Some(journey) = session.journey() else { return page };
    page.blocks.extend(words.persona(journey).map(Block::Paragraph));
    let mut shown = Vec::new();
    for (way, key) in [(Way::In, "route--in"), (Way::Out, "route--out")] {
        let steps: Vec<&Step> = journey.steps().iter().filter(|step| step.way == way).take(LISTED_AT_MOST).collect();
        page.blocks.push(Block::Heading(words.ui(key)));
        page.blocks.push(Block::List(steps.iter().map(|step| line(journey, step, words)).collect()));
        page.blocks.extend(facts::blocks(journey.pack(), &documented(journey, &steps), &mut shown, words));
    }
    page
}

/// A room, what was chosen there, and what came to weigh or was tried.
fn line(journey: &Journey, step: &Step, words: &Words<'_>) -> String {
    let pack = journey.pack();
    let mut met = Vec::new();
    for happening in &step.happenings {
        let name = match *happening {
            Happening::Cause(cause, _) => pack.causes.get(cause).map(|cause| words.cause_name(pack, cause)),
            Happening::Support { support, outcome, .. } => pack.supports.get(support).map(|support| {
                let name = words.support_name(pack, support);
                words.ui_with(super::after::outcome_key(outcome), &[("support", &name)])
            }),
            _ => None,
        };
        met.extend(name.filter(|name| !met.contains(name)));
    }
    let (number, room, option) =
        ((step.room + 1).to_string(), words.room_name(pack, step.room), words.option_label(pack, step));
    let args = [("n", &*number), ("room", &*room), ("option", &*option)];
    let line = words.ui_with("route--line", &args);
    match met.is_empty() {
        true => line,
        false => words.ui_with("route--met", &[("line", &line), ("list", &words.list(&met))]),
    }
}

/// The first fact about each cause and each way of support that these steps met.
fn documented(journey: &Journey, steps: &[&Step]) -> Vec<String> {
    let pack = journey.pack();
    let happenings = steps.iter().flat_map(|step| &step.happenings);
    let first = happenings.filter_map(|happening| match *happening {
        Happening::Cause(cause, _) => pack.causes.get(cause)?.evidence.first(),
        Happening::Support { support, fit, .. } => pack.supports.get(support)?.fits.get(fit)?.evidence.first(),
        _ => None,
    });
    first.cloned().collect()
}
