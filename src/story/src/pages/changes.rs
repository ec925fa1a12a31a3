//! What changed in the model with a choice, and how the person stands at an ending: ours, said apart from the story and
//! from what is documented. It changes nothing and says nothing of what is to come.

use super::parts::{action, duration, with_way_back};
use super::words::Words;
use crate::command::Command;
use crate::effect::{Happening, meter_changes, months_passed};
use crate::journey::{Journey, Step};
use crate::model::{Meter, Pack};
use crate::page::{Action, Block, Page, PageKind, Role};
use crate::session::{Session, View};
use crate::state::State;

/// The page of what changed, about what lies under it.
pub(super) fn changes(session: &Session, words: &Words<'_>) -> Page {
    let mut page = with_way_back(PageKind::Changes, words.ui("model"), words);
    let Some(journey) = session.journey() else { return page };
    let under = session.under(View::Changes);
    match journey.steps().last().filter(|_| under == View::After) {
        Some(step) => {
            page.room = journey.pack().rooms.get(step.room).map(|room| room.id.clone());
            page.way = Some(step.way);
            page.eyebrow = words.eyebrow(journey.pack(), step.room, step.way);
            page.blocks = of_step(journey, step, words);
        }
        None => page.blocks = vec![whole(journey, words), standing(journey.state(), words)],
    }
    page
}

/// The way to the page.
pub(super) fn offer(words: &Words<'_>) -> Action {
    action("changes", words.ui("model--open"), Command::Changes, Role::Aside)
}

/// The months that passed with a choice, as one line; none if no month did.
pub(super) fn passed(step: &Step, words: &Words<'_>) -> Option<Block> {
    let passed = months_passed(&step.happenings);
    let args = [("months", &*duration(passed, words)), ("total", &*duration(step.after.months, words))];
    (passed > 0).then(|| Block::Model(words.ui_with("model--months", &args)))
}

/// The months of the whole ride, as one line.
pub(super) fn whole(journey: &Journey, words: &Words<'_>) -> Block {
    let months = duration(journey.state().months, words);
    Block::Model(words.ui_with("ending--months", &[("months", &months)]))
}

fn of_step(journey: &Journey, step: &Step, words: &Words<'_>) -> Vec<Block> {
    let mut blocks: Vec<Block> = passed(step, words).into_iter().collect();
    let changes = meter_changes(&step.happenings);
    let changed: Vec<String> = changes.iter().map(|(meter, by)| words.change(*meter, *by)).collect();
    let said = match changed.is_empty() {
        true => words.ui("model--no-change"),
        false => words.ui_with("model--changes", &[("list", &words.list(&changed))]),
    };
    blocks.push(Block::Model(said));
    blocks.push(standing(&step.after, words));
    let causes = causes(journey.pack(), step, words);
    if !causes.is_empty() {
        blocks.push(Block::Model(words.ui_with("model--causes", &[("list", &words.list(&causes))])));
    }
    blocks
}

/// How the person stands, as one line.
pub(super) fn standing(state: &State, words: &Words<'_>) -> Block {
    let values = [Meter::Energy, Meter::Shame, Meter::Trust, Meter::Contact]
        .map(|meter| format!("{} {}", words.meter(meter), state.meter(meter)));
    Block::Model(words.ui_with("model--now", &[("list", &words.list(&values))]))
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
