//! Splits an FTL file into its entries before it is parsed, so that an error in one entry never reaches another and no
//! entry can be deeper than it is long. An entry begins on a line that is not indented; it does not parse entries.

use crate::locate::Position;

/// One entry with its continuation lines.
pub(super) struct Chunk<'a> {
    /// Its text.
    pub(super) text: &'a str,
    /// Where it begins.
    pub(super) at: Position,
    /// The message's key, if it is a message.
    pub(super) id: Option<&'a str>,
}

/// All entries of a file.
pub(super) fn chunks(source: &str) -> impl Iterator<Item = Chunk<'_>> {
    let mut starts: Vec<(usize, usize)> = vec![(0, 1)];
    let mut offset = 0;
    for (number, line) in source.split_inclusive('\n').enumerate() {
        if begins(line) && offset > 0 {
            starts.push((offset, number + 1));
        }
        offset += line.len();
    }
    let ends: Vec<usize> = starts.iter().skip(1).map(|(start, _)| *start).chain([source.len()]).collect();
    starts.into_iter().zip(ends).map(|((start, line), end)| {
        let text = source.get(start..end).unwrap_or_default();
        Chunk { text, at: Position { line, column: 1 }, id: id(text) }
    })
}

/// Whether a line begins an entry or a comment.
fn begins(line: &str) -> bool {
    line.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'-' || byte == b'#')
}

fn id(text: &str) -> Option<&str> {
    let length = text.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')).count();
    let id = text.get(..length)?;
    id.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(id)
}

impl<'a> Chunk<'a> {
    /// The place in the file of a byte of this entry.
    pub(super) fn position(&self, byte: usize) -> Position {
        let within = Position::of(self.text, byte);
        Position { line: self.at.line + within.line - 1, column: within.column }
    }

    /// Lines that begin an attribute: its name and where its point stands.
    pub(super) fn attributes(&self) -> Vec<(&'a str, Position)> {
        let lines = self.text.lines().enumerate().skip(1);
        lines
            .filter_map(|(number, line)| {
                let rest = line.trim_start_matches(' ').strip_prefix('.')?;
                let name = id(rest)?;
                let column = line.len() - rest.len();
                Some((name, Position { line: self.at.line + number, column }))
            })
            .collect()
    }
}
