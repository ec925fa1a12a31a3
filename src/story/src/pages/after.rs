//! What came of a choice: the story's words, the support that was tried with what is documented about it, and, kept
//! apart from both, what changed in the model.

use super::facts;
use super::parts::{action, blank, duration, paragraphs};
use super::title;
use super::words::Words;
use crate::command::Command;
use crate::effect::{Happening, meter_changes, months_passed};
use crate::journey::{Journey, Place, Step};
use crate::model::{Meter, Outcome, Pack};
use crate::page::{Block, Page, PageKind, Role, Way};
use crate::session::Session;
use crate::state::State;

/// What came of the last choice.
pub(super) fn after(session: &Session, words: &Words<'_>) -> Page {
    let made = session.journey().and_then(|journey| journey.steps().last().map(|step| (journey, step)));
    let Some((journey, step)) = made else { return title::title(session, words) };
    let pack = journey.pack();
    let mut page = blank(PageKind::After, words.option_label(pack, step), words);
    page.room = pack.rooms.get(step.room).map(|room| room.id.clone());
    page.way = Some(step.way);
    page.eyebrow = words.eyebrow(pack, step.room, step.way);
    page.blocks = paragraphs(&words.option_after(pack, step));
    let mut shown = Vec::new();
    page.blocks.extend(supports(pack, step, &mut shown, words));
    page.blocks.extend(documented(pack, step, &mut shown, words));
    page.blocks.extend(model(journey, step, words));
    page.actions.push(action("go-on", on_label(journey, words), Command::Onward, Role::Onward));
    page.actions.extend(facts::offer(session, words));
    let last = journey.steps().len().saturating_sub(1);
    page.actions.push(action("rewind", words.ui("after--rewind"), Command::Rewind(last), Role::Aside));
    page
}

/// Each support that was tried: its name, how it turned out, in words and with what is documented.
fn supports(pack: &Pack, step: &Step, shown: &mut Vec<String>, words: &Words<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for happening in &step.happenings {
        let Happening::Support { support, fit, outcome } = *happening else { continue };
        let Some(path) = pack.supports.get(support) else { continue };
        let Some(fit) = path.fits.get(fit) else { continue };
        let key = format!("support--{}", path.id);
        let name = words.support_name(pack, path);
        blocks.push(Block::Heading(words.ui_with(outcome_key(outcome), &[("support", &name)])));
        blocks.extend(paragraphs(&words.of_pack(pack, &key, Some(&fit.id)).unwrap_or_default()));
        blocks.extend(facts::blocks(pack, &fit.evidence, shown, words));
    }
    blocks
}

/// Key of the line that says how a way of support turned out.
pub(super) fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Helps => "outcome--helps",
        Outcome::HelpsALittle => "outcome--helps-a-little",
        Outcome::DoesNotFitYet => "outcome--does-not-fit-yet",
        Outcome::Harms => "outcome--harms",
    }
}

fn documented(pack: &Pack, step: &Step, shown: &mut Vec<String>, words: &Words<'_>) -> Vec<Block> {
    let option = pack.rooms.get(step.room).and_then(|room| room.options(step.way).get(step.option));
    let facts = option.map(|option| facts::blocks(pack, &option.evidence, shown, words)).unwrap_or_default();
    if facts.is_empty() {
        return facts;
    }
    std::iter::once(Block::Heading(words.ui("facts"))).chain(facts).collect()
}

/// What changed in the model, said to be ours.
fn model(journey: &Journey, step: &Step, words: &Words<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(words.ui("model"))];
    let passed = months_passed(&step.happenings);
    if passed > 0 {
        let args = [("months", &*duration(passed, words)), ("total", &*duration(step.after.months, words))];
        blocks.push(Block::Model(words.ui_with("model--months", &args)));
    }
    let changes = meter_changes(&step.happenings);
    let changed: Vec<String> = changes.iter().map(|(meter, by)| words.change(*meter, *by)).collect();
    let said = match changed.is_empty() {
        true => words.ui("model--no-change"),
        false => words.ui_with("model--changes", &[("list", &words.list(&changed))]),
    };
    blocks.push(Block::Model(said));
    blocks.push(Block::Model(standing(&step.after, words)));
    let causes = causes(journey.pack(), step, words);
    if !causes.is_empty() {
        blocks.push(Block::Model(words.ui_with("model--causes", &[("list", &words.list(&causes))])));
    }
    blocks
}

/// How the person stands, as one line of the model.
pub(super) fn standing(state: &State, words: &Words<'_>) -> String {
    let values = [Meter::Energy, Meter::Shame, Meter::Trust, Meter::Contact]
        .map(|meter| format!("{} {}", words.meter(meter), state.meter(meter)));
    words.ui_with("model--now", &[("list", &words.list(&values))])
}

fn causes(pack: &Pack, step: &Step, words: &Words<'_>) -> Vec<String> {
    let mut seen = Vec::new();
    for happening in &step.happenings {
        if let Happening::Cause(cause, _) = happening
            && !seen.contains(cause)
        {
            seen.push(*cause);
        }
    }
    let found = seen.into_iter().filter_map(|cause| pack.causes.get(cause));
    found
        .map(|cause| {
            let name = words.cause_name(pack, cause);
            if cause.contested { words.ui_with("model--contested", &[("cause", &name)]) } else { name }
        })
        .collect()
}

fn on_label(journey: &Journey, words: &Words<'_>) -> String {
    match (journey.place(), journey.steps().last().map(|step| step.way)) {
        (Place::Room { way: Way::Out, .. }, Some(Way::In)) => words.ui("after--turn"),
        (Place::Room { room, way }, _) => {
            let name = words.room_name(journey.pack(), room);
            let key = if way == Way::In { "after--on-in" } else { "after--on-out" };
            words.ui_with(key, &[("n", &(room + 1).to_string()), ("room", &name)])
        }
        (Place::Ending { back_to: Some(_), .. }, _) => words.ui("after--taken"),
        (Place::Ending { .. }, _) => words.ui("after--door"),
    }
}
