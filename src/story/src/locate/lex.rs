//! Cuts RON into tokens: brackets, words, texts. Nothing makes it fail: what is no token becomes a bad one.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `(`, `[` or `{`.
    Open(u8),
    /// `)`, `]` or `}`.
    Close(u8),
    /// `,`.
    Comma,
    /// `:`.
    Colon,
    /// A name.
    Name,
    /// A number.
    Number,
    /// A text in quotes; the token's text has its quotes.
    Text,
    /// A character in quotes.
    Char,
    /// Nothing RON knows, or a text or comment without an end.
    Bad(&'static str),
}

/// What is said of a text in other quotes than straight ones; its token reaches to where it probably ends.
pub const CURLY_QUOTES: &str = "texts stand in straight quotes, `\"`, and these are curly ones";
/// Quotes that word processors write.
const CURLY: [char; 8] = ['“', '”', '„', '‟', '«', '»', '‘', '’'];

/// A token of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Its first byte.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
}

/// The tokens of a text, without spaces, comments and attributes.
pub struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    /// Begins at the start of a text.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Skips spaces and comments; the error is a comment without an end.
    fn skip(&mut self) -> Result<(), Token> {
        loop {
            let rest = self.rest();
            let trimmed = rest
                .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200e}' | '\u{200f}'));
            self.at += rest.len() - trimmed.len();
            if trimmed.starts_with("//") {
                self.at += trimmed.find('\n').unwrap_or(trimmed.len());
            } else if trimmed.starts_with("#!") {
                self.at += trimmed.find(']').map_or(trimmed.len(), |end| end + 1);
            } else if trimmed.starts_with("/*") {
                let start = self.at;
                let Some(length) = comment(trimmed) else {
                    self.at = self.text.len();
                    return Err(Token { kind: Kind::Bad("this comment has no end"), start, end: self.at });
                };
                self.at += length;
            } else {
                return Ok(());
            }
        }
    }

    fn token(&mut self) -> Option<Token> {
        if let Err(bad) = self.skip() {
            return Some(bad);
        }
        let start = self.at;
        let rest = self.rest();
        let first = rest.chars().next()?;
        let (kind, length) = match first {
            '(' | '[' | '{' => (Kind::Open(first as u8), 1),
            ')' | ']' | '}' => (Kind::Close(first as u8), 1),
            ',' => (Kind::Comma, 1),
            ':' => (Kind::Colon, 1),
            '"' => quoted(rest, 1),
            '\'' => character(rest),
            '0'..='9' | '+' | '-' | '.' => (Kind::Number, number(rest)),
            'r' | 'b' if raw(rest).is_some() => raw(rest).unwrap_or((Kind::Name, 1)),
            _ if CURLY.contains(&first) => (Kind::Bad(CURLY_QUOTES), curly(rest)),
            _ if first.is_alphabetic() || first == '_' => (Kind::Name, name(rest)),
            _ => (Kind::Bad("this character has no meaning here"), first.len_utf8()),
        };
        self.at += length.max(1);
        Some(Token { kind, start, end: self.at })
    }
}

impl Iterator for Lexer<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        self.token()
    }
}

/// Length of a comment in `/* */`, which may hold others.
fn comment(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (0, 0usize);
    while at < bytes.len() {
        match bytes.get(at..at + 2) {
            Some(b"/*") => (at, depth) = (at + 2, depth + 1),
            Some(b"*/") => (at, depth) = (at + 2, depth - 1),
            _ => at += 1,
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// A text in plain quotes that begin before `from`.
fn quoted(text: &str, from: usize) -> (Kind, usize) {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(from) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return (Kind::Text, at + 1),
            _ => {}
        }
    }
    (Kind::Bad("this text has no closing quote"), text.len())
}

/// Length of a text in curly quotes: to the next quote, or to the end of the line.
fn curly(text: &str) -> usize {
    let ends = |(_, c): &(usize, char)| *c == '\n' || *c == '"' || CURLY.contains(c);
    match text.char_indices().skip(1).find(ends) {
        Some((at, '\n')) => at,
        Some((at, quote)) => at + quote.len_utf8(),
        None => text.len(),
    }
}

fn character(text: &str) -> (Kind, usize) {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1).take(12) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '\'' => return (Kind::Char, at + 1),
            '\n' => break,
            _ => {}
        }
    }
    (Kind::Bad("texts stand in double quotes"), 1)
}

/// Raw and byte texts (`r"…"`, `r#"…"#`, `b"…"`) and raw names (`r#name`).
fn raw(text: &str) -> Option<(Kind, usize)> {
    let after = text.strip_prefix("br").or_else(|| text.strip_prefix('r')).or_else(|| text.strip_prefix('b'))?;
    let prefix = text.len() - after.len();
    let hashes = after.bytes().take_while(|byte| *byte == b'#').count();
    let is_raw = text.get(..prefix).is_some_and(|prefix| prefix.contains('r'));
    match after.as_bytes().get(hashes) {
        Some(b'"') if is_raw => {
            let body = prefix + hashes + 1;
            let end = format!("\"{}", "#".repeat(hashes));
            let found = text.get(body..).and_then(|rest| rest.find(&end));
            Some(match found {
                Some(at) => (Kind::Text, body + at + end.len()),
                None => (Kind::Bad("this text has no closing quote"), text.len()),
            })
        }
        Some(b'"') if hashes == 0 => Some(quoted(text, prefix + 1)),
        Some(byte) if is_raw && hashes == 1 && (byte.is_ascii_alphabetic() || *byte == b'_') => {
            let from = prefix + 1;
            Some((Kind::Name, from + name(text.get(from..).unwrap_or_default())))
        }
        _ => None,
    }
}

fn name(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len())
}

fn number(text: &str) -> usize {
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let sign = matches!(c, '+' | '-') && (at == 0 || matches!(before, 'e' | 'E'));
        if !sign && !c.is_ascii_alphanumeric() && c != '.' && c != '_' {
            return at;
        }
        before = c;
    }
    text.len()
}

/// The byte of the first bracket that is nested deeper than this; none if the text is shallower.
pub fn deeper_than(text: &str, most: usize) -> Option<usize> {
    let mut depth = 0usize;
    for token in Lexer::new(text) {
        match token.kind {
            Kind::Open(_) => depth += 1,
            Kind::Close(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > most {
            return Some(token.start);
        }
    }
    None
}
