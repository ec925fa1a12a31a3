//! Finds the bracket that its writer probably did not close, by how the lines are indented. It mends nothing.

use super::lex::{Kind, Lexer};

/// The bracket that is probably not closed when one of an outer level is left over: the last one in whose place, by the
/// look of the lines, something further out is closed.
pub(super) fn left_open(text: &str) -> Option<usize> {
    let lines = Lines::of(text);
    let mut open: Vec<usize> = Vec::new();
    for token in Lexer::new(text) {
        match token.kind {
            Kind::Open(_) => open.push(token.start),
            Kind::Close(_) => {
                let opened = open.pop()?;
                let (column, is_first) = lines.indent(token.start);
                if is_first && column < lines.indent(opened).0 {
                    return Some(opened);
                }
            }
            _ => {}
        }
    }
    None
}

/// Where each line begins, and what stands first in it, bytes. Looked up, never counted again: a line may be as long as a
/// file.
struct Lines(Vec<(usize, usize)>);

impl Lines {
    fn of(text: &str) -> Self {
        let mut next = 0;
        let line = |line: &str| {
            let start = next;
            next += line.len();
            (start, next - line.trim_start().len())
        };
        Self(text.split_inclusive('\n').map(line).collect())
    }

    /// How far the line of a byte is indented before that byte, bytes, and whether nothing else stands before it.
    fn indent(&self, at: usize) -> (usize, bool) {
        let line = self.0.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        let (start, first) = self.0.get(line).copied().unwrap_or_default();
        (at.min(first).saturating_sub(start), at <= first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_indented_up_to_what_stands_first() {
        let text = "a(\n  b: [\n\n    c ]\n)";
        let at = |sign: &str| Lines::of(text).indent(text.find(sign).expect("it is there"));
        assert_eq!(
            [at("a"), at("("), at("b"), at("["), at("c"), at("]"), at(")")],
            [(0, true), (0, false), (2, true), (2, false), (4, true), (4, false), (0, true)]
        );
    }
}
