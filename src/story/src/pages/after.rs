//! What came of a choice: the story's words, the support that was tried, and one line of the model. What is documented
//! and what changed in the model lie on pages of their own, opened from here.

use super::parts::{action, blank, paragraphs};
use super::title;
use super::words::Words;
use super::{changes, facts};
use crate::command::Command;
use crate::effect::Happening;
use crate::journey::{Journey, Place, Step};
use crate::model::{Outcome, Pack, Support};
use crate::page::{Block, Page, PageKind, Role, Way};
use crate::session::Session;

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
    page.blocks.extend(supports(pack, step, words));
    page.blocks.extend(changes::passed(step, words));
    page.actions.push(action("go-on", on_label(journey, words), Command::Onward, Role::Onward));
    page.actions.extend(facts::offer(session, words));
    page.actions.push(changes::offer(words));
    let last = journey.steps().len().saturating_sub(1);
    page.actions.push(action("rewind", words.ui("after--rewind"), Command::Rewind(last), Role::Aside));
    page
}

/// Each support that was tried: its name, how it turned out, and in words.
pub(super) fn supports(pack: &Pack, step: &Step, words: &Words<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for happening in &step.happenings {
        let Happening::Support { support, fit, outcome } = *happening else { continue };
        let Some(path) = pack.supports.get(support) else { continue };
        let Some(fit) = path.fits.get(fit) else { continue };
        let key = format!("support--{}", path.id);
        blocks.push(Block::Heading(outcome_line(pack, path, outcome, words)));
        blocks.extend(paragraphs(&words.of_pack(pack, &key, Some(&fit.id)).unwrap_or_default()));
    }
    blocks
}

/// "A visit: it helps a little".
pub(super) fn outcome_line(pack: &Pack, support: &Support, outcome: Outcome, words: &Words<'_>) -> String {
    words.ui_with(outcome_key(outcome), &[("support", &words.support_name(pack, support))])
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
