//! Finds the line and column of any value of a RON file by the way to it, whatever else is wrong with the file. It
//! checks no types.

mod left_open;
pub mod lex;
pub mod tree;

use crate::report::Step;
use tree::{Body, Node};

/// Brackets within brackets; deeper files are refused.
pub const MAX_NESTING: usize = 64;

/// A place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// Where every text begins.
    pub const START: Self = Self { line: 1, column: 1 };

    /// The place of a byte in a text; the text's end if it has fewer bytes.
    #[must_use]
    pub fn of(text: &str, byte: usize) -> Self {
        let before = text.as_bytes().get(..byte).unwrap_or(text.as_bytes());
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        // Continuation bytes are no characters of their own.
        let column = before.get(start..).unwrap_or_default().iter().filter(|byte| **byte & 0xC0 != 0x80).count() + 1;
        Self { line, column }
    }
}

/// The places of one file's values.
pub(crate) struct Located<'a> {
    text: &'a str,
    root: Option<Node<'a>>,
    lines: Vec<usize>,
}

impl<'a> Located<'a> {
    /// Searches a file. Of a broken file, what comes before the break is found.
    pub(crate) fn new(text: &'a str) -> Self {
        let starts = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { text, root: tree::parse(text).root, lines: std::iter::once(0).chain(starts).collect() }
    }

    /// The place of a value; if the way to it does not exist, that of the last value on the way.
    pub(crate) fn position(&self, steps: &[Step]) -> Position {
        let Some(root) = &self.root else { return Position::START };
        let mut node = root;
        for (index, step) in steps.iter().enumerate() {
            if let (Step::Key(key), true) = (step, index + 1 == steps.len())
                && let Body::Map(entries) = &node.body
                && let Some((name, _)) = entries.iter().find(|(name, _)| name.string() == Some(key))
            {
                return self.place(name.start);
            }
            let Some(next) = child(node, step) else { break };
            node = next;
        }
        self.place(node.start)
    }

    fn place(&self, byte: usize) -> Position {
        let line = self.lines.partition_point(|start| *start <= byte).saturating_sub(1);
        let start = self.lines.get(line).copied().unwrap_or(0);
        let column = self.text.get(start..byte).unwrap_or_default().chars().count() + 1;
        Position { line: line + 1, column }
    }
}

fn child<'n, 'a>(node: &'n Node<'a>, step: &Step) -> Option<&'n Node<'a>> {
    let node = node.within_some();
    match (&node.body, step) {
        (Body::Fields(fields), Step::Field(name)) => {
            fields.iter().find(|field| field.name == *name).map(|field| &field.value)
        }
        (Body::Items(items) | Body::List(items), Step::Item(index)) => items.get(*index),
        (Body::Map(entries), Step::Key(key)) => {
            entries.iter().find(|(name, _)| name.string() == Some(key)).map(|(_, value)| value)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
