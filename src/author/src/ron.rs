//! Changes one value of a RON text and leaves every other byte of it as it is: comments, spaces, numbers as somebody
//! spelt them. What is new is written as its neighbours are. It does not know whether a value makes sense.

mod member;
mod spot;

use story::locate::tree::{self, Body, Node};

use crate::path::{Path, Step};
use crate::schema::{self, Type};
use crate::value::Value;
use member::Members;

/// Why a text cannot be changed like this.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The file cannot be read, so that nobody can say where in it something stands.
    #[error("{0} cannot be read; mend it first, or undo")]
    Broken(String),
    /// There is no such file.
    #[error("there is no file {0}")]
    NoFile(String),
    /// There is no such value.
    #[error("there is no {0}")]
    NotThere(String),
    /// A text that FTL would read as something else.
    #[error("a line of a text cannot begin with {0}")]
    Line(char),
    /// Something else has this id already, or it is none.
    #[error("{0} cannot be an id here")]
    Id(String),
}

type Result<T> = std::result::Result<T, Refused>;

/// The tree of a text that can be read.
pub(crate) fn tree(text: &str) -> Result<Node<'_>> {
    let parsed = tree::parse(text);
    let broken = parsed.torn || !parsed.faults.is_empty();
    parsed.root.filter(|_| !broken).ok_or_else(|| Refused::Broken(String::new()))
}

/// The node at the end of a way.
pub(crate) fn find<'n, 'a>(root: &'n Node<'a>, path: &[Step]) -> Option<&'n Node<'a>> {
    path.iter().try_fold(root.within_some(), |node, step| child(node, step)).map(Node::within_some)
}

fn child<'n, 'a>(node: &'n Node<'a>, step: &Step) -> Option<&'n Node<'a>> {
    match (&node.within_some().body, step) {
        (Body::Fields(fields), Step::Field(name)) => {
            fields.iter().find(|field| field.name == name).map(|field| &field.value)
        }
        (Body::Items(items) | Body::List(items), Step::Item(index)) => items.get(*index),
        (Body::Map(entries), Step::Key(key)) => {
            entries.iter().find(|(name, _)| name.string() == Some(key)).map(|(_, value)| value)
        }
        _ => None,
    }
}

/// The value at the end of a way, if it is written there.
pub(crate) fn get(text: &str, path: &Path) -> Option<Value> {
    find(&tree(text).ok()?, &path.0).map(Value::of)
}

/// A value as it is spelt, if it is written.
pub(crate) fn spelling(text: &str, path: &Path) -> Option<String> {
    let root = tree(text).ok()?;
    let node = find(&root, &path.0)?;
    text.get(node.start..node.end).map(str::to_owned)
}

/// The way to the value that a byte of a text belongs to.
pub(crate) fn path_at(text: &str, byte: usize) -> Path {
    let Some(root) = tree::parse(text).root else { return Path::default() };
    spot::path_at(&root, byte)
}

/// Writes a value where another one stands, or a field where it belongs.
///
/// # Errors
/// If the text cannot be read, or there is nothing to which the value could belong.
pub(crate) fn set(text: &str, whole: Type, path: &Path, value: &Value) -> Result<String> {
    let root = tree(text)?;
    let Some(node) = find(&root, &path.0) else { return add_field(text, whole, path, value) };
    if Value::of(node).same(value) {
        return Ok(text.to_owned());
    }
    let parts = |count: usize| (0..count).map(|index| path.item(index));
    match (&node.body, value) {
        (Body::Items(old), Value::Tuple(new)) if node.name.is_none() && old.len() == new.len() && !old.is_empty() => {
            each(text, whole, parts(new.len()), new)
        }
        (Body::Items(old), Value::Call(name, new)) if node.name == Some(name) && old.len() == new.len() => {
            each(text, whole, parts(new.len()), new)
        }
        (Body::List(old), Value::List(new)) => {
            let old: Vec<Value> = old.iter().map(Value::of).collect();
            set_list(text, whole, path, &old, new)
        }
        (Body::Fields(old), Value::Fields(new)) => {
            let gone = old.iter().map(|field| field.name).filter(|name| value.get(name).is_none());
            let mut text_now = text.to_owned();
            for name in gone {
                text_now = remove(&text_now, &path.field(name))?;
            }
            let paths = new.iter().map(|(name, _)| path.field(name));
            let values: Vec<Value> = new.iter().map(|(_, value)| value.clone()).collect();
            each(&text_now, whole, paths, &values)
        }
        _ => Ok(splice(text, node.start, node.end, &spelt(text, node, value))),
    }
}

/// A value as it is written in place of a node: without a point, if the number there has none and needs none.
fn spelt(text: &str, node: &Node<'_>, value: &Value) -> String {
    let was = text.get(node.start..node.end).unwrap_or_default();
    let plain = was.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    match value {
        Value::Number(_) if plain => value.to_string().trim_end_matches(".0").to_owned(),
        _ => value.to_string(),
    }
}

fn each(text: &str, whole: Type, paths: impl Iterator<Item = Path>, values: &[Value]) -> Result<String> {
    paths.zip(values).try_fold(text.to_owned(), |text, (path, value)| set(&text, whole, &path, value))
}

/// Changes a list item by item, so that what stays keeps its comments.
fn set_list(text: &str, whole: Type, path: &Path, old: &[Value], new: &[Value]) -> Result<String> {
    if old.len() == new.len() {
        return each(text, whole, (0..new.len()).map(|index| path.item(index)), new);
    }
    let same = |pair: &(&Value, &Value)| pair.0.same(pair.1);
    let before = old.iter().zip(new).take_while(same).count();
    let most = old.len().min(new.len()) - before;
    let after = old.iter().rev().zip(new.iter().rev()).take(most).take_while(same).count();
    let mut text = text.to_owned();
    for index in (before..old.len() - after).rev() {
        text = remove(&text, &path.item(index))?;
    }
    for (index, value) in new.iter().enumerate().take(new.len() - after).skip(before) {
        text = insert(&text, path, index, &value.to_string())?;
    }
    Ok(text)
}

/// Writes a field that is not there yet, in the order of the format. Parts on the way that are missing come with it.
fn add_field(text: &str, whole: Type, path: &Path, value: &Value) -> Result<String> {
    let missing = || Refused::NotThere(path.to_string());
    let (parent, last) = path.split_last().ok_or_else(missing)?;
    let name = match last {
        Step::Field(name) => name,
        Step::Key(key) => return add_entry(text, &parent, key, value),
        Step::Item(_) => return Err(missing()),
    };
    let root = tree(text)?;
    let Some(node) = find(&root, &parent.0) else {
        return add_field(text, whole, &parent, &Value::Fields(vec![(name.clone(), value.clone())]));
    };
    let Some(Type::Part(part)) = schema::along(whole, &parent) else { return Err(missing()) };
    let (order, _) = part.field(name).ok_or_else(missing)?;
    let members = Members::of(text, node).ok_or_else(missing)?;
    let earlier = |field: &str| part.field(field).is_some_and(|(place, _)| place < order);
    let index = match &node.body {
        Body::Fields(fields) => fields.iter().rposition(|field| earlier(field.name)).map_or(0, |before| before + 1),
        _ => 0,
    };
    Ok(members.insert(index, &format!("{name}: {value}")))
}

fn add_entry(text: &str, parent: &Path, key: &str, value: &Value) -> Result<String> {
    let missing = || Refused::NotThere(parent.to_string());
    let root = tree(text)?;
    let node = find(&root, &parent.0).ok_or_else(missing)?;
    let members = Members::of(text, node).filter(|_| matches!(node.body, Body::Map(_))).ok_or_else(missing)?;
    Ok(members.insert(members.len(), &format!("{}: {value}", Value::text(key))))
}

/// Puts an item into a list, before the one that has this place now.
///
/// # Errors
/// If the text cannot be read, or there is no such list or place.
pub(crate) fn insert(text: &str, list: &Path, index: usize, item: &str) -> Result<String> {
    let missing = || Refused::NotThere(list.to_string());
    let root = tree(text)?;
    let node = find(&root, &list.0).filter(|node| matches!(node.body, Body::List(_))).ok_or_else(missing)?;
    let members = Members::of(text, node).filter(|members| index <= members.len()).ok_or_else(missing)?;
    Ok(members.insert(index, item))
}

/// Takes out an item, a field or an entry, and the comment that stands above it alone.
///
/// # Errors
/// If the text cannot be read, or there is no such thing.
pub(crate) fn remove(text: &str, path: &Path) -> Result<String> {
    take(text, path).map(|(text, _)| text)
}

/// Takes an item out; gives what is left, and the item as it was written, with its comment.
fn take(text: &str, path: &Path) -> Result<(String, member::Taken)> {
    let missing = || Refused::NotThere(path.to_string());
    let (parent, last) = path.split_last().ok_or_else(missing)?;
    let root = tree(text)?;
    let node = find(&root, &parent.0).ok_or_else(missing)?;
    let index = match (&node.body, last) {
        (Body::List(items), Step::Item(index)) => Some(*index).filter(|index| *index < items.len()),
        (Body::Fields(fields), Step::Field(name)) => fields.iter().position(|field| field.name == name),
        (Body::Map(entries), Step::Key(key)) => entries.iter().position(|(name, _)| name.string() == Some(key)),
        _ => None,
    };
    let members = Members::of(text, node).ok_or_else(missing)?;
    Ok(members.take(index.ok_or_else(missing)?))
}

/// Moves an item of a list to another place; `to` is its place afterwards.
///
/// # Errors
/// If the text cannot be read, or there is no such list or place.
pub(crate) fn shift(text: &str, list: &Path, from: usize, to: usize) -> Result<String> {
    if from == to {
        return tree(text).map(|_| text.to_owned());
    }
    let missing = || Refused::NotThere(list.item(to).to_string());
    let (text, taken) = take(text, &list.item(from))?;
    let root = tree(&text)?;
    let node = find(&root, &list.0).ok_or_else(missing)?;
    let members = Members::of(&text, node).filter(|members| to <= members.len()).ok_or_else(missing)?;
    Ok(members.put(to, &taken))
}

/// A text with other words between two of its bytes.
pub(crate) fn splice(text: &str, from: usize, to: usize, words: &str) -> String {
    let before = text.get(..from).unwrap_or_default();
    let after = text.get(to..).unwrap_or_default();
    [before, words, after].concat()
}

#[cfg(test)]
mod tests;
