//! Small parts that pages are put together from. They know no session.

use super::words::Words;
use crate::command::Command;
use crate::page::{Action, Block, Page, PageKind, Role};

/// A page without body and actions.
pub(super) fn blank(kind: PageKind, title: String, words: &Words<'_>) -> Page {
    Page {
        kind,
        room: None,
        way: None,
        language: words.language().to_owned(),
        eyebrow: String::new(),
        title,
        blocks: Vec::new(),
        actions: Vec::new(),
        anywhere: Vec::new(),
        notice: String::new(),
        large: false,
    }
}

/// A page without body that one only goes back from.
pub(super) fn with_way_back(kind: PageKind, title: String, words: &Words<'_>) -> Page {
    let back = action("back", words.ui("back"), Command::Back, Role::Onward);
    Page { actions: vec![back], ..blank(kind, title, words) }
}

/// An open action.
pub(super) fn action(id: &str, label: String, command: Command, role: Role) -> Action {
    Action { id: id.to_owned(), label, command, role, closed: None }
}

/// The paragraphs of a text; blank lines part them, other line breaks are spaces.
pub(super) fn paragraphs(text: &str) -> Vec<Block> {
    lines(text).map(Block::Paragraph).collect()
}

/// The items of a text whose lines are items.
pub(super) fn list(text: &str) -> Block {
    Block::List(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

fn lines(text: &str) -> impl Iterator<Item = String> {
    text.split("\n\n").map(|part| part.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|part| !part.is_empty())
}

/// A number of months in words: years and months.
pub(super) fn duration(months: u32, words: &Words<'_>) -> String {
    let (years, rest) = (months / 12, months % 12);
    let count = |key: &str, n: u32| words.ui_with(key, &[("n", &n.to_string())]);
    match (years, rest) {
        (0, rest) => count("duration--months", rest),
        (years, 0) => count("duration--years", years),
        (years, rest) => words.ui_with(
            "duration--both",
            &[("years", &count("duration--years", years)), ("months", &count("duration--months", rest))],
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_parted_by_blank_lines() {
        let expected: Vec<Block> = ["One two.", "Three."].map(|text| Block::Paragraph(text.into())).into();
        assert_eq!(paragraphs("One\ntwo.\n\n\n Three. "), expected);
        assert_eq!(paragraphs(" \n\n "), vec![]);
        assert_eq!(list(" a\n\nb c\n"), Block::List(vec!["a".into(), "b c".into()]));
    }
}
