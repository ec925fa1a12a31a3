//! How the model works: what is ours and what is documented in it, and the table of what fits for the ways of support
//! that were met, one line a row. It says conditions in the words of the pages and decides nothing.

use super::facts;
use super::parts::{duration, list, paragraphs, with_way_back};
use super::rule;
use super::words::Words;
use crate::effect::{Happening, outcome_effect};
use crate::journey::Journey;
use crate::model::{Fit, Outcome, Support};
use crate::page::{Block, Page, PageKind, Reading};
use crate::session::Session;

/// The page on the model.
pub(super) fn model(session: &Session, words: &Words<'_>) -> Page {
    let mut page = with_way_back(PageKind::Reading(Reading::Model), words.ui("rule"), words);
    page.blocks.push(Block::Heading(words.ui("rule--documented")));
    page.blocks.push(list(&words.ui("rule--documented-about")));
    page.blocks.push(Block::Heading(words.ui("rule--ours")));
    page.blocks.push(list(&words.ui("rule--ours-about")));
    let outcomes = [Outcome::Helps, Outcome::HelpsALittle, Outcome::DoesNotFitYet, Outcome::Harms];
    page.blocks.extend(outcomes.map(|outcome| Block::Model(by_itself(outcome, words))));
    let Some(journey) = session.journey() else { return page };
    let met = met(journey);
    let about = if met.is_empty() { "rule--table-empty" } else { "rule--table-about" };
    page.blocks.push(Block::Heading(words.ui("rule--table")));
    page.blocks.extend(paragraphs(&words.ui(about)));
    let mut shown = Vec::new();
    for (index, support) in met {
        page.blocks.extend(rows(journey, index, support, words));
        page.blocks.extend(facts::blocks(journey.pack(), &support.evidence, &mut shown, words));
    }
    page
}

/// What an outcome does by itself, in one line.
fn by_itself(outcome: Outcome, words: &Words<'_>) -> String {
    let effect = outcome_effect(outcome);
    let mut parts: Vec<String> = effect.meters.iter().map(|(meter, by)| words.change(*meter, *by)).collect();
    if effect.months > 0 {
        parts.push(words.ui_with("rule--time", &[("months", &duration(effect.months, words))]));
    }
    words.ui_with(
        "rule--by-itself",
        &[("outcome", &words.ui(rule::outcome_key(outcome))), ("list", &words.list(&parts))],
    )
}

/// The supports that were tried, in the order of the pack.
fn met(journey: &Journey) -> Vec<(usize, &Support)> {
    let supports = journey.pack().supports.iter().enumerate();
    supports.filter(|(index, _)| journey.state().trial(*index).is_some()).collect()
}

fn rows(journey: &Journey, index: usize, support: &Support, words: &Words<'_>) -> [Block; 2] {
    let decided = decided(journey, index);
    let line = |(place, fit): (usize, &Fit)| {
        let when = rule::when(journey.pack(), fit, words);
        let args = [("when", &*when), ("outcome", &*words.ui(rule::outcome_key(fit.outcome)))];
        let line = words.ui_with("rule--row", &args);
        if decided.contains(&place) { words.ui_with("rule--row-here", &[("row", &line)]) } else { line }
    };
    let lines = support.fits.iter().enumerate().map(line).collect();
    [Block::Heading(words.support_name(journey.pack(), support)), Block::List(lines)]
}

/// Which rows of a support decided in this journey.
fn decided(journey: &Journey, wanted: usize) -> Vec<usize> {
    let told = journey.steps().iter().flat_map(|step| &step.happenings);
    told.filter_map(|happening| match *happening {
        Happening::Support { support, fit, .. } if support == wanted => Some(fit),
        _ => None,
    })
    .collect()
}
