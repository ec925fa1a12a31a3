//! The members of a bracket (items, fields, entries) with the spaces, commas and comments around them: puts one in and
//! takes one out as a person would, who keeps to the layout of the neighbours.

use story::locate::lex::{Kind, Lexer};
use story::locate::tree::{Body, Node};

use super::splice;

/// How much deeper the inside of a bracket is indented.
const INDENT: &str = "    ";

/// A bracket and where its members stand.
pub(super) struct Members<'t> {
    text: &'t str,
    /// The byte after the opening bracket.
    open: usize,
    /// The closing bracket.
    close: usize,
    /// Each member's first byte, and the byte after its last.
    spans: Vec<(usize, usize)>,
    newline: &'static str,
}

/// A member that was taken out.
pub(super) struct Taken {
    /// As it was written.
    item: String,
    /// Its lines with its comments, if it stood on lines of its own.
    lines: Option<String>,
}

impl<'t> Members<'t> {
    /// The members of a node; none if it has no brackets.
    pub(super) fn of(text: &'t str, node: &Node<'_>) -> Option<Self> {
        let spans = match &node.body {
            Body::Word(..) => return None,
            Body::Fields(fields) => fields.iter().map(|field| (field.start, field.value.end)).collect(),
            Body::Items(items) | Body::List(items) => items.iter().map(|item| (item.start, item.end)).collect(),
            Body::Map(entries) => entries.iter().map(|(key, value)| (key.start, value.end)).collect(),
        };
        let inside = text.get(node.start..node.end)?;
        let open = node.start + inside.find(['(', '[', '{'])? + 1;
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        Some(Self { text, open, close: node.end.checked_sub(1)?, spans, newline })
    }

    pub(super) fn len(&self) -> usize {
        self.spans.len()
    }

    fn span(&self, index: usize) -> (usize, usize) {
        self.spans.get(index).copied().unwrap_or((self.close, self.close))
    }

    fn slice(&self, from: usize, to: usize) -> &'t str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// Where the line of a byte begins.
    fn line(&self, byte: usize) -> usize {
        self.slice(0, byte).rfind('\n').map_or(0, |at| at + 1)
    }

    /// The byte after the end of the line of a byte.
    fn line_end(&self, byte: usize) -> usize {
        self.text.get(byte..).and_then(|rest| rest.find('\n')).map_or(self.text.len(), |at| byte + at + 1)
    }

    /// The spaces a member's line begins with, if nothing else stands before it on that line.
    fn indent(&self, index: usize) -> Option<&'t str> {
        let (start, _) = self.span(index);
        let line = self.line(start);
        let before = self.slice(line, start);
        (line > self.open.saturating_sub(1) && before.trim().is_empty()).then_some(before)
    }

    /// The byte after the comma that follows a member; none if there is no comma.
    fn comma(&self, index: usize) -> Option<usize> {
        let (_, end) = self.span(index);
        let token = Lexer::new(self.text.get(end..).unwrap_or_default()).next()?;
        (token.kind == Kind::Comma).then_some(end + token.end)
    }

    /// Whether nothing but a comment follows on the line of this byte.
    fn ends_line(&self, byte: usize) -> bool {
        let rest = self.slice(byte, self.line_end(byte)).trim();
        (rest.is_empty() || rest.starts_with("//")) && self.line_end(byte) <= self.close
    }

    /// Whether a member has its lines for itself.
    fn has_lines(&self, index: usize) -> bool {
        let (_, end) = self.span(index);
        self.indent(index).is_some() && self.ends_line(self.comma(index).unwrap_or(end))
    }

    /// The text with a new member before the one that has this place now.
    pub(super) fn insert(&self, index: usize, item: &str) -> String {
        match index.checked_sub(1) {
            None if self.spans.is_empty() => self.fill(item),
            None if self.has_lines(0) => {
                let indent = self.indent(0).unwrap_or_default();
                let line = format!("{indent}{item},{}", self.newline);
                let top = self.above(0).unwrap_or_else(|| self.line(self.span(0).0));
                splice(self.text, top, top, &line)
            }
            None => {
                let (start, _) = self.span(0);
                splice(self.text, start, start, &format!("{item}, "))
            }
            Some(before) => self.insert_after(before, item),
        }
    }

    fn insert_after(&self, before: usize, item: &str) -> String {
        let (_, end) = self.span(before);
        let comma = self.comma(before);
        if self.has_lines(before) {
            let indent = self.indent(before).unwrap_or_default();
            let at = self.line_end(comma.unwrap_or(end));
            let line = format!("{indent}{item}{}{}", if comma.is_some() { "," } else { "" }, self.newline);
            let text = splice(self.text, at, at, &line);
            return if comma.is_some() { text } else { splice(&text, end, end, ",") };
        }
        match comma {
            Some(comma) => splice(self.text, comma, comma, &format!(" {item},")),
            None => splice(self.text, end, end, &format!(", {item}")),
        }
    }

    /// Puts the first member into an empty bracket: on a line of its own, if it is long or a comment stands there.
    fn fill(&self, item: &str) -> String {
        let inside = self.slice(self.open, self.close);
        let bare = inside.trim().is_empty();
        if bare && !item.starts_with('(') && !item.contains(": (") {
            return splice(self.text, self.open, self.close, item);
        }
        let line = self.line(self.open);
        let start = self.slice(line, self.open);
        let outer = start.get(..start.len() - start.trim_start().len()).unwrap_or_default();
        let kept = if bare { "" } else { inside.trim_end_matches([' ', '\t', '\n', '\r']) };
        let newline = self.newline;
        splice(self.text, self.open, self.close, &format!("{kept}{newline}{outer}{INDENT}{item},{newline}{outer}"))
    }

    /// Where the comments above a member begin, if it has lines of its own and comments above them.
    fn above(&self, index: usize) -> Option<usize> {
        let mut top = None;
        let mut line = self.line(self.span(index).0);
        while line > self.open {
            let before = self.line(line - 1);
            if before < self.open || !self.slice(before, line).trim().starts_with("//") {
                break;
            }
            (top, line) = (Some(before), before);
        }
        top
    }

    /// Whether the comment above a member is about this one alone: what follows has its own, or stands apart.
    fn owns_comment(&self, index: usize) -> bool {
        let next = index + 1;
        if next == self.len() {
            return true;
        }
        let (_, end) = self.span(index);
        let between = self.slice(self.line_end(self.comma(index).unwrap_or(end)), self.span(next).0);
        between.contains("//") || between.contains('\n')
    }

    /// Takes a member out: the text without it, and what it was.
    pub(super) fn take(&self, index: usize) -> (String, Taken) {
        let (start, end) = self.span(index);
        let item = self.slice(start, end).to_owned();
        if self.has_lines(index) {
            return self.take_lines(index, item);
        }
        let spaces = |from: usize| {
            self.slice(from, self.close).len() - self.slice(from, self.close).trim_start_matches(' ').len()
        };
        let (from, to) = match (self.comma(index), index.checked_sub(1)) {
            (Some(comma), _) if !self.ends_line(comma) && comma + spaces(comma) < self.close => {
                (start, comma + spaces(comma))
            }
            (Some(comma), Some(before)) => (self.comma(before).unwrap_or(start), comma),
            (None, Some(before)) => (self.span(before).1, end),
            (comma, None) => (start, comma.unwrap_or(end)),
        };
        (splice(self.text, from, to, ""), Taken { item, lines: None })
    }

    fn take_lines(&self, index: usize, item: String) -> (String, Taken) {
        let (start, end) = self.span(index);
        let comma = self.comma(index);
        let to = self.line_end(comma.unwrap_or(end));
        let from = self.above(index).filter(|_| self.owns_comment(index)).unwrap_or_else(|| self.line(start));
        let mut lines = self.slice(from, to).to_owned();
        if comma.is_none() {
            lines.insert(end - from, ',');
        }
        let blank = |line: &str| line.trim().is_empty();
        let above = self.line(from.saturating_sub(1));
        let below = self.slice(to, self.line_end(to));
        // One empty line is enough between what was apart before.
        let twice = from > self.open && above >= self.open && blank(self.slice(above, from)) && !below.is_empty();
        let closes = self.slice(to, self.close).trim().is_empty();
        let first = if twice && (blank(below) || closes) { above } else { from };
        let mut text = splice(self.text, first, to, "");
        if let (None, Some(before)) = (comma, index.checked_sub(1))
            && let Some(comma) = self.comma(before)
        {
            text = splice(&text, comma - 1, comma, "");
        }
        (text, Taken { item, lines: Some(lines) })
    }

    /// The text with a member that was taken out elsewhere, before the one that has this place now.
    pub(super) fn put(&self, index: usize, taken: &Taken) -> String {
        let neighbour = index.saturating_sub(1);
        match &taken.lines {
            Some(lines) if neighbour < self.len() && self.has_lines(neighbour) => self.put_lines(index, lines),
            _ => self.insert(index, &taken.item),
        }
    }

    fn put_lines(&self, index: usize, lines: &str) -> String {
        let Some(before) = index.checked_sub(1) else {
            let top = self.above(0).unwrap_or_else(|| self.line(self.span(0).0));
            return splice(self.text, top, top, lines);
        };
        let (_, end) = self.span(before);
        let comma = self.comma(before);
        let at = self.line_end(comma.unwrap_or(end));
        let text = splice(self.text, at, at, lines);
        if comma.is_some() { text } else { splice(&text, end, end, ",") }
    }
}
