//! How much of what everybody sees fits on one screen: an estimate on the safe side, for a picture as narrow as 4:3, in
//! tenths of a letter's height. Nobody can scroll there. It leaves nothing out itself.

use super::compare::LETTERS;
use super::fit::lines;
use crate::page::{Block, Page};

/// What there is for the words of a page, where letters are a twentieth of the picture's height.
const SCREEN: usize = 176;
/// Letters in a line of the whole width, which holds what two columns do.
const WIDE: usize = 2 * LETTERS;
/// Letters in a line of the title.
const TITLE: usize = 40;
/// What keeps two parts from each other.
const GAP: usize = 3;
/// A bar with what keeps it from the next, without its label.
const BAR: usize = 9;
/// The frame round a notice.
const FRAME: usize = 16;

/// What is left of the screen; none if that is too little for what is there already.
pub(super) fn left(page: &Page) -> Option<usize> {
    let small = |text: &str| if text.is_empty() { 0 } else { 13 + GAP };
    let notice = if page.notice.is_empty() { 0 } else { line(&page.notice, WIDE) + FRAME };
    let blocks: usize = page.blocks.iter().map(block).sum();
    SCREEN.checked_sub(small(&page.eyebrow) + line(&page.title, TITLE) + notice + blocks)
}

fn block(block: &Block) -> usize {
    match block {
        Block::Bars(bars) => bars.iter().map(|bar| line(&bar.label, WIDE) + BAR - GAP).sum(),
        Block::List(items) => items.iter().map(|item| line(item, WIDE)).sum(),
        Block::Paragraph(text) => line(text, WIDE),
        _ => 0,
    }
}

/// What a text takes: lines with wide letters stand farther apart.
fn line(text: &str, letters: usize) -> usize {
    let high = if text.chars().any(|letter| letter >= '\u{2e80}') { 18 } else { 16 };
    lines(text, letters) * high + GAP
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{BarView, PageKind};

    fn page(title: &str, bars: usize) -> Page {
        let bar = || BarView { label: "1. Ask his son how one does it".into(), number: "8".into(), share: 0 };
        Page {
            kind: PageKind::Workshop,
            room: None,
            way: None,
            language: "en".into(),
            eyebrow: "Room 2 of 5".into(),
            title: title.into(),
            blocks: vec![Block::Bars((0..bars).map(|_| bar()).collect())],
            actions: vec![],
            anywhere: vec![],
            notice: String::new(),
            large: true,
        }
    }

    #[test]
    fn four_bars_fit_under_three_lines_and_not_under_four() {
        assert!(left(&page(&"x".repeat(3 * TITLE), 4)).is_some());
        assert_eq!(left(&page(&"x".repeat(3 * TITLE + 1), 4)), None);
        assert_eq!(left(&page(&"字".repeat(2 * TITLE), 4)), None, "wide letters take twice the room");
    }
}
