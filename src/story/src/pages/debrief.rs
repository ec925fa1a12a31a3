//! Two questions after the journey: first what helped, then how it felt. Both can be passed over, and no answer is kept.

use super::parts::{action, blank, paragraphs};
use super::words::Words;
use crate::command::Command;
use crate::page::{Action, Page, PageKind, Reading, Role};
use crate::session::Session;

/// Answers to the second question.
const FELT: [&str; 5] = ["felt--near", "felt--heavy", "felt--calm", "felt--hopeful", "felt--other"];
/// The answer that passes a question over.
const PASS: &str = "pass";

/// The question that is asked now, or the last word.
pub(super) fn debrief(session: &Session, words: &Words<'_>) -> Page {
    let (key, answers) = match session.answers.len() {
        0 => ("debrief--helped", helped(session, words)),
        1 => ("debrief--felt", FELT.map(|id| answer(id, words.ui(id))).into()),
        _ => ("debrief--thanks", Vec::new()),
    };
    let mut page = blank(PageKind::Reading(Reading::Debrief), words.ui("debrief"), words);
    page.blocks = paragraphs(&words.ui(key));
    if !answers.is_empty() {
        page.actions = answers;
        page.actions.push(answer(PASS, words.ui("debrief--pass")));
    }
    page.actions.push(action("back", words.ui("back"), Command::Back, Role::Onward));
    page.actions.push(action("debrief-support", words.ui("ending--support"), Command::Support, Role::Aside));
    page
}

/// What helped in this journey, and the answer that it was something else.
fn helped(session: &Session, words: &Words<'_>) -> Vec<Action> {
    let mut answers = Vec::new();
    if let Some(journey) = session.ride() {
        let pack = journey.pack();
        let supports = pack.supports.iter().enumerate();
        let helped = supports.filter(|(index, _)| journey.state().trial(*index).is_some_and(|trial| trial.helped));
        answers.extend(helped.map(|(_, support)| answer(&support.id, words.support_name(pack, support))));
    }
    answers.push(answer("helped--other", words.ui("helped--other")));
    answers
}

fn answer(id: &str, label: String) -> Action {
    action(&format!("answer-{id}"), label, Command::Answer(id.to_owned()), Role::Option)
}
