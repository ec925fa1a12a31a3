//! A value of a level file apart from how it is spelt: read from the tree of a file, written as a person would on one
//! line. It knows no types; [`crate::schema`] does.

use std::fmt;

use story::locate::lex::Kind;
use story::locate::tree::{Body, Node};

use crate::path::{Path, Step};

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A whole number, written without a point.
    Whole(i64),
    /// A number, written with a point and at most four decimals.
    Number(f64),
    /// A text in quotes.
    Text(String),
    /// A name: `true`, `Shoji`, `Always`.
    Name(String),
    /// `(1.0, 2.0)`.
    Tuple(Vec<Value>),
    /// `["a", "b"]`.
    List(Vec<Value>),
    /// `Add(Trust, -4)`.
    Call(String, Vec<Value>),
    /// `(id: "a", at: (0.0, 0.0, 0.5))`.
    Fields(Vec<(String, Value)>),
    /// `{ "JT.1": (…) }`.
    Map(Vec<(String, Value)>),
    /// What is none of these, as it is spelt.
    Spelt(String),
}

impl Value {
    /// A text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// A name.
    #[must_use]
    pub fn name(name: &str) -> Self {
        Self::Name(name.to_owned())
    }

    /// `true` or `false`.
    #[must_use]
    pub fn flag(flag: bool) -> Self {
        Self::Name(flag.to_string())
    }

    /// Numbers in round brackets: a place, a size.
    #[must_use]
    pub fn numbers(numbers: &[f64]) -> Self {
        Self::Tuple(numbers.iter().map(|number| Self::Number(*number)).collect())
    }

    /// Texts in square brackets.
    #[must_use]
    pub fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self::List(texts.into_iter().map(Self::text).collect())
    }

    /// The number this is.
    #[must_use]
    pub fn as_number(&self) -> Option<f64> {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "numbers of levels are small")]
            Self::Whole(whole) => Some(*whole as f64),
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The text this is.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The name this is.
    #[must_use]
    pub fn as_name(&self) -> Option<&str> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    /// What is in its brackets, without names.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match self {
            Self::Tuple(items) | Self::List(items) | Self::Call(_, items) => items,
            _ => &[],
        }
    }

    /// One of its fields, or of its entries.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Fields(fields) | Self::Map(fields) => {
                fields.iter().find(|(own, _)| own == name).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// What is at the end of a way that begins here.
    #[must_use]
    pub fn at(&self, path: &Path) -> Option<&Self> {
        path.0.iter().try_fold(self, |here, step| match step {
            Step::Field(name) | Step::Key(name) => here.get(name),
            Step::Item(index) => here.items().get(*index),
        })
    }

    /// Whether both mean the same, however their numbers are spelt.
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        let all = |one: &[Self], two: &[Self]| one.len() == two.len() && one.iter().zip(two).all(|(a, b)| a.same(b));
        match (self, other) {
            (Self::Tuple(one), Self::Tuple(two)) | (Self::List(one), Self::List(two)) => all(one, two),
            (Self::Call(name, one), Self::Call(another, two)) => name == another && all(one, two),
            (Self::Fields(one), Self::Fields(two)) | (Self::Map(one), Self::Map(two)) => {
                let has = |(name, value): &(String, Self)| other.get(name).is_some_and(|other| other.same(value));
                one.len() == two.len() && one.iter().all(has)
            }
            _ => match (self.as_number(), other.as_number()) {
                (Some(one), Some(two)) => number(one) == number(two),
                _ => self == other,
            },
        }
    }

    /// The value of a node of a file's tree.
    #[must_use]
    pub fn of(node: &Node<'_>) -> Self {
        let node = node.within_some();
        let all = |nodes: &[Node<'_>]| nodes.iter().map(Self::of).collect::<Vec<_>>();
        match (&node.body, node.name) {
            (Body::Word(kind, word), _) => word_of(*kind, word, node),
            (Body::Items(items), Some(name)) => Self::Call(name.to_owned(), all(items)),
            (Body::Items(items), None) => Self::Tuple(all(items)),
            (Body::List(items), _) => Self::List(all(items)),
            (Body::Fields(fields), _) => {
                Self::Fields(fields.iter().map(|field| (field.name.to_owned(), Self::of(&field.value))).collect())
            }
            (Body::Map(entries), _) => {
                let entry = |(key, value): &(Node<'_>, Node<'_>)| (unquoted(key), Self::of(value));
                Self::Map(entries.iter().map(entry).collect())
            }
        }
    }
}

fn unquoted(node: &Node<'_>) -> String {
    let Body::Word(Kind::Text, spelt) = node.body else { return String::new() };
    let inside = node.string().unwrap_or_default();
    if spelt.starts_with('"') { unescaped(inside) } else { inside.to_owned() }
}

fn word_of(kind: Kind, word: &str, node: &Node<'_>) -> Value {
    let spelt = || Value::Spelt(word.to_owned());
    match kind {
        Kind::Text => Value::Text(unquoted(node)),
        Kind::Name => Value::Name(word.to_owned()),
        Kind::Number => {
            let digits = word.replace('_', "");
            let pointed = digits.contains(['.', 'e', 'E']);
            let number = || digits.parse().ok().filter(|_| pointed).map(Value::Number);
            digits.parse().ok().map(Value::Whole).or_else(number).unwrap_or_else(spelt)
        }
        _ => spelt(),
    }
}

/// A text without its escapes.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            plain.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => plain.push('\n'),
            Some('t') => plain.push('\t'),
            Some('r') => plain.push('\r'),
            Some('0') => plain.push('\0'),
            Some('u') => {
                let code: String = chars.by_ref().take_while(|c| *c != '}').filter(|c| *c != '{').collect();
                plain.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
            }
            Some(other) => plain.push(other),
            None => {}
        }
    }
    plain
}

fn escaped(text: &str) -> String {
    let mut spelt = String::with_capacity(text.len() + 2);
    for c in text.chars() {
        match c {
            '"' | '\\' => spelt.extend(['\\', c]),
            '\n' => spelt.push_str("\\n"),
            '\t' => spelt.push_str("\\t"),
            c if c.is_control() => spelt.push_str(&format!("\\u{{{:x}}}", u32::from(c))),
            c => spelt.push(c),
        }
    }
    spelt
}

/// A number with a point, and with at most four decimals. What is no number becomes 0.
pub(crate) fn number(number: f64) -> String {
    if !number.is_finite() {
        return "0.0".to_owned();
    }
    let long = format!("{number:.4}");
    let short = long.trim_end_matches('0');
    let short = if short.ends_with('.') { format!("{short}0") } else { short.to_owned() };
    if short == "-0.0" { "0.0".to_owned() } else { short }
}

impl fmt::Display for Value {
    /// As it is written on one line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |items: &[Self]| items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        match self {
            Self::Whole(whole) => write!(f, "{whole}"),
            Self::Number(value) => f.write_str(&number(*value)),
            Self::Text(text) => write!(f, "\"{}\"", escaped(text)),
            Self::Name(word) | Self::Spelt(word) => f.write_str(word),
            Self::Tuple(items) => write!(f, "({})", list(items)),
            Self::List(items) => write!(f, "[{}]", list(items)),
            Self::Call(name, items) => write!(f, "{name}({})", list(items)),
            Self::Fields(fields) => {
                let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name}: {value}")).collect();
                write!(f, "({})", fields.join(", "))
            }
            Self::Map(entries) if entries.is_empty() => f.write_str("{}"),
            Self::Map(entries) => {
                let entry = |(key, value): &(String, Self)| format!("\"{}\": {value}", escaped(key));
                write!(f, "{{ {} }}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use story::locate::tree;

    use super::*;

    #[test]
    fn a_value_is_read_as_it_is_written() {
        for text in [
            r#"(kind: "tea-cup", at: (0.48, 0.335, 0.58), when: All([Way(Out), Not(Trace("x"))]))"#,
            r#"{ "JT.1": (text: "“a” \"b\"\\"), "B": () }"#,
            "[Add(Trust, -4), Months(2)]",
            "[]",
            "{}",
        ] {
            let root = tree::parse(text).root.expect("a value");
            assert_eq!(Value::of(&root).to_string(), text);
        }
    }

    #[test]
    fn numbers_are_short() {
        for (value, written) in
            [(0.0, "0.0"), (-0.000_01, "0.0"), (f64::from(0.1_f32), "0.1"), (-90.0, "-90.0"), (0.0007, "0.0007")]
        {
            assert_eq!(number(value), written);
        }
        assert!(Value::Whole(14).same(&Value::Number(14.0)));
    }
}
