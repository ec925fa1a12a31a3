//! What is wrong with the level files that are being written, over the picture, or for the facilitator of a lesson: where, what,
//! and what to do. The words of the checker are English; those round them are in the session's language.

use super::words::Words;
use crate::problem::Problem;
use crate::session::Session;
use crate::source::{HELP, INDEX, SHELL};

/// Problems that are told; of the others their number.
const TOLD: usize = 8;

/// What is wrong, to be shown over the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems {
    /// Language of the words round the checker's, as a BCP 47 tag.
    pub language: String,
    /// How many there are.
    pub title: String,
    /// What goes on meanwhile.
    pub about: String,
    /// The first of them.
    pub told: Vec<Told>,
    /// How many more there are; empty if there are none.
    pub more: String,
    /// What folds the panel away or opens it again.
    pub fold: String,
    /// Whether it is folded away.
    pub folded: bool,
}

/// A problem in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// File, line and column.
    pub place: String,
    /// What is wrong, in English.
    pub message: String,
    /// What to do, in English; empty if the message says it.
    pub remedy: String,
}

/// The problems there are; none if there are none.
pub(super) fn problems(session: &Session, words: &Words<'_>) -> Option<Problems> {
    let (all, folded) = (&session.problems, session.folded);
    if all.is_empty() {
        return None;
    }
    let more = all.len().saturating_sub(TOLD);
    let more = if more == 0 { String::new() } else { words.ui_with("mending--more", &[("n", &more.to_string())]) };
    Some(Problems {
        language: words.language().to_owned(),
        title: words.ui_with("mending", &[("n", &all.len().to_string())]),
        about: words.ui(if goes_on(session) { "mending--about" } else { "mending--about-none" }),
        told: all.iter().take(TOLD).map(|problem| told(problem, words)).collect(),
        more,
        fold: words.ui(if folded { "mending--unfold" } else { "mending--fold" }),
        folded,
    })
}

/// Whether something of what is broken goes on as it was before.
fn goes_on(session: &Session) -> bool {
    let is_playable = |folder: &str| session.library.packs.iter().any(|pack| pack.id == folder);
    let is_of_program = |file: &str| [INDEX, HELP].contains(&file) || file.starts_with(SHELL);
    let mut files = session.problems.iter().map(|problem| problem.file.as_str());
    files.any(|file| is_of_program(file) || file.split('/').next().is_some_and(is_playable))
}

fn told(problem: &Problem, words: &Words<'_>) -> Told {
    let (line, column) = (problem.line.to_string(), problem.column.to_string());
    let place = [("file", problem.file.as_str()), ("line", &line), ("column", &column)];
    Told {
        place: words.ui_with("mending--place", &place),
        message: problem.message.clone(),
        remedy: problem.hint.clone(),
    }
}
