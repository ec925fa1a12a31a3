//! RON as a tree of values with their places, and what is wrong with its brackets, commas and quotes. It goes on after
//! an error as well as it can; it knows no types.

use super::MAX_NESTING;
use super::left_open::left_open;
use super::lex::{CURLY_QUOTES, Kind, Lexer, Token};

/// What to do about `0,5`.
pub const DECIMAL_COMMA: &str = "Write decimals with a point: `0.5`, not `0,5`.";
/// More errors of one file are not worth reading.
const MOST_FAULTS: usize = 20;

/// A value.
#[derive(Debug)]
pub struct Node<'a> {
    /// Its first byte.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// The name before its brackets.
    pub name: Option<&'a str>,
    /// What it is.
    pub body: Body<'a>,
}

/// What a value is.
#[derive(Debug)]
pub enum Body<'a> {
    /// A name, number, text or character.
    Word(Kind, &'a str),
    /// `(a: 1, b: 2)`.
    Fields(Vec<Field<'a>>),
    /// `(1, 2)`.
    Items(Vec<Node<'a>>),
    /// `[1, 2]`.
    List(Vec<Node<'a>>),
    /// `{ "a": 1 }`.
    Map(Vec<(Node<'a>, Node<'a>)>),
}

/// A field.
#[derive(Debug)]
pub struct Field<'a> {
    /// Its name.
    pub name: &'a str,
    /// The name's first byte.
    pub start: usize,
    /// Its value.
    pub value: Node<'a>,
}

impl<'a> Node<'a> {
    /// What a text in quotes says, if this is one; escapes are left as they are.
    pub fn string(&self) -> Option<&'a str> {
        let Body::Word(Kind::Text, text) = self.body else { return None };
        Some(text.trim_start_matches(['b', 'r']).trim_matches('#').trim_start_matches('"').trim_end_matches('"'))
    }

    /// The value within `Some( )`, or this one.
    pub fn within_some(&self) -> &Self {
        match (&self.body, self.name) {
            (Body::Items(items), Some("Some")) => items.first().unwrap_or(self),
            _ => self,
        }
    }
}

/// Something wrong with brackets, commas or quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The byte it is at.
    pub at: usize,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// A text as a tree.
#[derive(Debug)]
pub struct Parsed<'a> {
    /// The value, as far as it can be made out.
    pub root: Option<Node<'a>>,
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// Whether brackets do not match, so that what follows the first fault cannot be trusted.
    pub torn: bool,
}

/// Makes a tree of a text.
pub fn parse(text: &str) -> Parsed<'_> {
    let mut parser = Parser {
        text,
        tokens: Lexer::new(text).peekable(),
        ahead: None,
        faults: Vec::new(),
        torn: false,
        long_text: None,
        quiet: false,
        unmatched: None,
    };
    let root = parser.value(0);
    if root.is_none() && parser.faults.is_empty() {
        parser.fault(0, "the file is empty", "Copy a file that works and change it.");
    }
    if let Some(token) = parser.peek() {
        parser.torn = true;
        parser.fault(
            token.start,
            "something stands after the end of the value",
            "Is there a closing bracket too many before this place?",
        );
    }
    let mut faults = parser.faults;
    if let Some((opened, unmatched)) = parser.unmatched {
        // What follows a bracket that is not closed is read as if it stood within it: none of it is worth telling.
        faults.retain(|fault| fault.at < opened);
        faults.push(unmatched);
    }
    Parsed { root, faults, torn: parser.torn }
}

struct Parser<'a> {
    text: &'a str,
    tokens: std::iter::Peekable<Lexer<'a>>,
    ahead: Option<Token>,
    faults: Vec<Fault>,
    torn: bool,
    /// The first text that goes on over the end of its line: what is wrong after it probably comes from it.
    long_text: Option<usize>,
    quiet: bool,
    /// The first bracket that is closed by no other or by a wrong one, and what is said of it.
    unmatched: Option<(usize, Fault)>,
}

impl<'a> Parser<'a> {
    fn fault(&mut self, at: usize, message: impl Into<String>, hint: &str) {
        if let (Some(at), false) = (self.long_text, self.quiet) {
            (self.quiet, self.torn) = (true, true);
            let message = "this text goes on over the end of its line, and what follows it makes no sense".to_owned();
            let hint = "Is its closing quote missing?".to_owned();
            self.faults.push(Fault { at, message, hint });
        }
        if self.faults.len() < MOST_FAULTS && !self.quiet {
            self.faults.push(Fault { at, message: message.into(), hint: hint.to_owned() });
        }
    }

    /// A bracket that does not match: only the first one is told, and nothing that follows it.
    fn unmatched(&mut self, opened: usize, at: usize, message: String, hint: &str) {
        self.torn = true;
        if self.long_text.is_some() {
            self.fault(at, message, hint);
        } else if self.unmatched.is_none() {
            self.unmatched = Some((opened, Fault { at, message, hint: hint.to_owned() }));
        }
    }

    /// The next token that means something; bad ones are reported and passed over.
    fn peek(&mut self) -> Option<Token> {
        if self.ahead.is_none() {
            while let Some(token) = self.tokens.next() {
                let Kind::Bad(message) = token.kind else {
                    self.ahead = Some(token);
                    break;
                };
                if message == CURLY_QUOTES {
                    let hint = "Replace both by `\"`. Word processors curl quotes by themselves; a plain text editor does not.";
                    self.fault(token.start, message, hint);
                    self.ahead = Some(Token { kind: Kind::Text, ..token });
                    break;
                }
                self.torn |= token.end == self.text.len();
                self.fault(token.start, message, "");
            }
        }
        self.ahead
    }

    fn next(&mut self) -> Option<Token> {
        let token = self.peek();
        self.ahead = None;
        token
    }

    fn slice(&self, token: Token) -> &'a str {
        self.text.get(token.start..token.end).unwrap_or_default()
    }

    fn value(&mut self, depth: usize) -> Option<Node<'a>> {
        let token = self.peek()?;
        match token.kind {
            Kind::Open(open) => Some(self.group(open, None, token.start, depth)),
            Kind::Name | Kind::Number | Kind::Text | Kind::Char => {
                self.next();
                let word = self.slice(token);
                if token.kind == Kind::Text && word.contains('\n') {
                    self.long_text = self.long_text.or(Some(token.start));
                }
                if let (Kind::Name, Some(Token { kind: Kind::Open(b'('), .. })) = (token.kind, self.peek()) {
                    return Some(self.group(b'(', Some(word), token.start, depth));
                }
                let body = Body::Word(token.kind, word);
                Some(Node { start: token.start, end: token.end, name: None, body })
            }
            Kind::Close(_) => None,
            Kind::Comma | Kind::Colon | Kind::Bad(_) => {
                self.next();
                let sign = self.slice(token);
                self.fault(token.start, format!("a value is missing before this `{sign}`"), "");
                None
            }
        }
    }

    /// A bracket and what is in it. The bracket is the next token.
    fn group(&mut self, open: u8, name: Option<&'a str>, start: usize, depth: usize) -> Node<'a> {
        let opened = self.next().map_or(start, |token| token.start);
        let mut body = match open {
            b'(' => self.round(),
            b'[' => Body::List(Vec::new()),
            _ => Body::Map(Vec::new()),
        };
        if depth >= MAX_NESTING {
            self.torn = true;
            self.fault(opened, format!("brackets are nested deeper than {MAX_NESTING}"), "Write it flatter.");
            while self.next().is_some() {}
            return Node { start, end: self.text.len(), name, body };
        }
        let end = self.fill(&mut body, open, opened, depth + 1);
        Node { start, end, name, body }
    }

    /// Whether `( )` holds fields or items.
    fn round(&mut self) -> Body<'a> {
        let is_field = self.peek().is_some_and(|token| token.kind == Kind::Name)
            && self.tokens.peek().is_some_and(|token| token.kind == Kind::Colon);
        if is_field { Body::Fields(Vec::new()) } else { Body::Items(Vec::new()) }
    }

    /// Fills a bracket up to its end; returns the byte after it.
    fn fill(&mut self, body: &mut Body<'a>, open: u8, opened: usize, depth: usize) -> usize {
        let mut separated = true;
        loop {
            let Some(token) = self.peek() else {
                if !self.torn {
                    self.never_closed(open, opened);
                }
                return self.text.len();
            };
            match token.kind {
                Kind::Close(close) => {
                    self.next();
                    if close != closing(open) {
                        self.mismatch(token, close, open, opened);
                    }
                    return token.end;
                }
                Kind::Comma if !separated => {
                    self.next();
                    separated = true;
                    continue;
                }
                _ if !separated => {
                    self.fault(token.start, "a comma is missing before this", "Values are separated by commas.");
                }
                _ => {}
            }
            separated = !self.member(body, depth);
        }
    }

    fn mismatch(&mut self, token: Token, close: u8, open: u8, opened: usize) {
        self.torn = true;
        // Only the first one is told: to find the line of each of very many would take long.
        if self.quiet || self.unmatched.is_some() && self.long_text.is_none() {
            return;
        }
        let line = super::Position::of(self.text, opened).line;
        let (close, open, right) = (char::from(close), char::from(open), char::from(closing(open)));
        let message = format!("`{close}` stands where the `{open}` of line {line} should be closed with `{right}`");
        self.unmatched(opened, token.start, message, "A bracket is missing or too many between the two.");
    }

    fn never_closed(&mut self, open: u8, opened: usize) {
        if let Some(at) = left_open(self.text) {
            let sign = self.text.get(at..=at).unwrap_or_default();
            let hint = "Going by how the lines are indented, its closing bracket is missing.";
            self.unmatched(at, at, format!("this `{sign}` is never closed"), hint);
        } else {
            let hint = "The file ends before its closing bracket; was it cut off?";
            self.unmatched(opened, opened, format!("this `{}` is never closed", char::from(open)), hint);
        }
    }

    /// One field, item or entry. Whether there was one.
    fn member(&mut self, body: &mut Body<'a>, depth: usize) -> bool {
        match body {
            Body::Items(items) | Body::List(items) => match self.value(depth) {
                Some(value) => {
                    items.push(value);
                    self.stray_colon();
                    true
                }
                None => false,
            },
            Body::Map(entries) => {
                let Some(key) = self.value(depth) else { return false };
                match self.after_colon(depth) {
                    Some(value) => entries.push((key, value)),
                    None => return false,
                }
                true
            }
            Body::Fields(fields) => {
                let Some(name) = self.peek() else { return false };
                if name.kind != Kind::Name {
                    let hint = self.decimal_comma(name).unwrap_or("Fields are written `name: value`.");
                    self.fault(name.start, "the name of a field is missing before this", hint);
                    self.pass_over(depth);
                    return true;
                }
                self.next();
                let word = self.slice(name);
                match self.after_colon(depth) {
                    Some(value) => fields.push(Field { name: word, start: name.start, value }),
                    None => return false,
                }
                true
            }
            Body::Word(..) => false,
        }
    }

    /// What to say of a number that stands directly after a comma and another number.
    fn decimal_comma(&self, token: Token) -> Option<&'static str> {
        let before = self.text.get(..token.start)?.strip_suffix(',')?;
        let is_one = token.kind == Kind::Number && before.ends_with(|c: char| c.is_ascii_digit());
        is_one.then_some(DECIMAL_COMMA)
    }

    /// Passes over what stands before the next comma or the bracket's end, without a further word.
    fn pass_over(&mut self, depth: usize) {
        let said = self.faults.len();
        while let Some(token) = self.peek() {
            match token.kind {
                Kind::Comma | Kind::Close(_) => break,
                Kind::Open(open) => drop(self.group(open, None, token.start, depth)),
                _ => drop(self.next()),
            }
        }
        self.faults.truncate(said);
    }

    fn stray_colon(&mut self) {
        if let Some(Token { kind: Kind::Colon, start, .. }) = self.peek() {
            self.next();
            self.fault(start, "there is a `:` where values stand without names", "");
        }
    }

    fn after_colon(&mut self, depth: usize) -> Option<Node<'a>> {
        match self.peek() {
            Some(Token { kind: Kind::Colon, .. }) => {
                self.next();
            }
            Some(token) => self.fault(token.start, "a `:` is missing before this", "Fields are written `name: value`."),
            None => return None,
        }
        self.value(depth)
    }
}

fn closing(open: u8) -> u8 {
    match open {
        b'(' => b')',
        b'[' => b']',
        _ => b'}',
    }
}
