//! What is documented: facts with their sources. Facts that disagree are shown together, each once.

use super::parts::{action, paragraphs, with_way_back};
use super::words::Words;
use crate::command::Command;
use crate::effect::Happening;
use crate::journey::{Journey, Step};
use crate::model::Pack;
use crate::page::{Action, Block, Page, PageKind, Role};
use crate::session::{Session, View};

/// The page of facts about what lies under it.
pub(super) fn facts(session: &Session, words: &Words<'_>) -> Page {
    let mut page = with_way_back(PageKind::Fact, words.ui("facts"), words);
    page.blocks = paragraphs(&words.ui("facts--about"));
    let Some(journey) = session.journey() else { return page };
    let under = session.under(View::Facts);
    let last = journey.steps().last().filter(|_| under == View::After).map(|step| (step.room, step.way));
    if let Some((room, way)) = last.or(journey.room()) {
        page.eyebrow = words.eyebrow(journey.pack(), room, way);
        page.room = journey.pack().rooms.get(room).map(|room| room.id.clone());
        page.way = Some(way);
    }
    page.blocks.extend(blocks(journey.pack(), &ids(journey, under), &mut Vec::new(), words));
    page
}

/// The action that opens the facts about the current view; none if nothing is documented about it.
pub(super) fn offer(session: &Session, words: &Words<'_>) -> Option<Action> {
    let journey = session.journey()?;
    let found = blocks(journey.pack(), &ids(journey, session.view()), &mut Vec::new(), words);
    let number = found.iter().filter(|block| matches!(block, Block::Fact(_))).count();
    let label = || words.ui_with("facts--open", &[("n", &number.to_string())]);
    (number > 0).then(|| action("facts", label(), Command::Facts, Role::Aside))
}

/// Facts with those that disagree beside them. Ids that are not in the pack's evidence are left out, and so are those
/// that are `shown` already; the others are added to them.
pub(super) fn blocks(pack: &Pack, ids: &[String], shown: &mut Vec<String>, words: &Words<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for id in ids {
        let Some(fact) = words.fact(pack, id).filter(|_| !shown.contains(id)) else { continue };
        shown.push(id.clone());
        let others: Vec<_> = fact.disagrees_with.iter().filter_map(|other| words.fact(pack, other)).collect();
        let others: Vec<_> = others.into_iter().filter(|other| !shown.contains(&other.id)).collect();
        if !others.is_empty() {
            blocks.push(Block::Paragraph(words.ui("facts--differ")));
        }
        shown.extend(others.iter().map(|other| other.id.clone()));
        blocks.push(Block::Fact(fact));
        blocks.extend(others.into_iter().map(Block::Fact));
    }
    blocks
}

/// Ids of what is documented about a view, each once, in order.
pub(super) fn ids(journey: &Journey, view: View) -> Vec<String> {
    let room = journey.room().and_then(|(room, _)| journey.pack().rooms.get(room));
    let things = room.map(|room| room.things.as_slice()).unwrap_or_default();
    let found: Vec<&String> = match view {
        View::Thing(thing) => things.get(thing).into_iter().flat_map(|thing| &thing.evidence).collect(),
        View::Room => {
            let here = journey.things().into_iter().filter_map(|thing| things.get(thing));
            here.flat_map(|thing| &thing.evidence).collect()
        }
        View::After => journey.steps().last().map(|step| of_step(journey.pack(), step)).unwrap_or_default(),
        View::Ending => {
            let ending = journey.at_ending().and_then(|ending| journey.pack().endings.get(ending));
            ending.into_iter().flat_map(|ending| &ending.evidence).collect()
        }
        _ => Vec::new(),
    };
    let mut ids: Vec<String> = Vec::new();
    for id in found {
        if !ids.contains(id) {
            ids.push(id.clone());
        }
    }
    ids
}

/// What is documented about a choice: the option, the supports it tried, the causes it gave weight to.
fn of_step<'a>(pack: &'a Pack, step: &Step) -> Vec<&'a String> {
    let option = pack.rooms.get(step.room).and_then(|room| room.options(step.way).get(step.option));
    let mut ids: Vec<&String> = option.into_iter().flat_map(|option| &option.evidence).collect();
    for happening in &step.happenings {
        match *happening {
            Happening::Support { support, fit, .. } => {
                let Some(path) = pack.supports.get(support) else { continue };
                ids.extend(path.fits.get(fit).into_iter().flat_map(|fit| &fit.evidence));
                ids.extend(&path.evidence);
            }
            Happening::Cause(cause, _) => {
                ids.extend(pack.causes.get(cause).into_iter().flat_map(|cause| &cause.evidence));
            }
            _ => {}
        }
    }
    ids
}
