//! What led here and what led on: the journey as two lists, each line a room and what was chosen there, with the facts about
//! the causes and the ways of support that were met. It weighs nothing and says nothing that was not chosen.

use super::facts;
use super::history::LISTED_AT_MOST;
use super::parts::{paragraphs, with_way_back};
use super::words::Words;
use crate::effect::Happening;
use crate::journey::{Journey, Step};
use crate::page::{Block, Page, PageKind, Reading, RouteView, Stop, Way};
use crate::session::Session;

/// The route of the journey.
pub(super) fn route(session: &Session, words: &Words<'_>) -> Page {
    let mut page = with_way_back(PageKind::Reading(Reading::Route), words.ui("route"), words);
    page.blocks = paragraphs(&words.ui("route--about"));
    let Some(journey) = session.ride() else { return page };
    page.blocks.extend(words.persona(journey).map(Block::Paragraph));
    page.blocks.push(Block::Route(drawing(journey)));
    page.blocks.push(Block::Paragraph(words.ui("route--drawing")));
    let mut shown = Vec::new();
    for (way, key) in [(Way::In, "route--in"), (Way::Out, "route--out")] {
        let steps: Vec<&Step> = journey.steps().iter().filter(|step| step.way == way).take(LISTED_AT_MOST).collect();
        page.blocks.push(Block::Heading(words.ui(key)));
        page.blocks.push(Block::List(steps.iter().map(|step| line(journey, step, words)).collect()));
        page.blocks.extend(facts::blocks(journey.pack(), &documented(journey, &steps), &mut shown, words));
    }
    page
}

/// The rooms that were ridden through and what was chosen in them, those nearest to the turn if there are very many.
fn drawing(journey: &Journey) -> RouteView {
    let rooms = &journey.pack().rooms;
    let first = rooms.len().saturating_sub(LISTED_AT_MOST);
    let highest = rooms.iter().map(|room| room.dress.size.1).fold(f32::MIN_POSITIVE, f32::max);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 1000")]
    let heights = rooms[first..].iter().map(|room| (room.dress.size.1 / highest * 1000.0) as u16).collect();
    let outcome = |step: &Step| {
        step.happenings.iter().rev().find_map(|happening| match happening {
            Happening::Support { outcome, .. } => Some(*outcome),
            _ => None,
        })
    };
    let shown = journey.steps().iter().filter(|step| step.room >= first);
    let stops = shown.map(|step| Stop { room: step.room - first, way: step.way, outcome: outcome(step) }).collect();
    RouteView { heights, stops }
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
