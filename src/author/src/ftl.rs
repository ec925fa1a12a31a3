//! Reads and changes one text of an FTL file and leaves every other byte of it as it is. It fills nothing in and judges
//! no words.

use crate::reading::Texts;
use crate::ron::{Refused, splice};

/// Attributes in the order in which they are written.
const ORDER: &[&str] = &["about", "in", "out", "clock", "means", "means-out", "after", "closed", "text", "next", "who"];

/// Where a message stands.
struct Message<'t> {
    key: &'t str,
    /// Its first byte.
    start: usize,
    /// The byte after its last line that is not empty.
    end: usize,
    /// Its own text, and those of its attributes.
    parts: Vec<Part<'t>>,
}

/// A message's own text, or an attribute.
struct Part<'t> {
    attribute: Option<&'t str>,
    /// The first byte of its first line.
    start: usize,
    /// The byte after its equals sign.
    equals: usize,
    /// The byte after its last line that is not empty, without the end of that line.
    end: usize,
}

/// How many bytes of a line are the name it begins with.
fn name(line: &str) -> usize {
    let letter = line.starts_with(|c: char| c.is_ascii_alphabetic());
    let length = line.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')).count();
    if letter { length } else { 0 }
}

/// A name and an equals sign at the start of this: the name, and how many bytes both have.
fn head(line: &str) -> Option<(&str, usize)> {
    let (key, rest) = line.split_at_checked(name(line))?;
    let spaces = rest.len() - rest.trim_start_matches(' ').len();
    (!key.is_empty() && rest.trim_start_matches(' ').starts_with('=')).then_some((key, key.len() + spaces + 1))
}

fn messages(text: &str) -> Vec<Message<'_>> {
    let mut found: Vec<Message<'_>> = Vec::new();
    let mut inside = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let bare = line.trim_end_matches(['\n', '\r']);
        let end = start + bare.len();
        let indented = bare.starts_with(' ');
        if !indented && !bare.is_empty() {
            inside = false;
            if let Some((key, length)) = head(bare) {
                inside = true;
                let part = Part { attribute: None, start, equals: start + length, end };
                found.push(Message { key, start, end: at, parts: vec![part] });
            }
            continue;
        }
        let Some(message) = found.last_mut().filter(|_| inside && !bare.trim().is_empty()) else { continue };
        message.end = at;
        let inner = bare.trim_start_matches(' ');
        match inner.strip_prefix('.').and_then(head) {
            Some((attribute, length)) => {
                let equals = start + (bare.len() - inner.len()) + 1 + length;
                message.parts.push(Part { attribute: Some(attribute), start, equals, end });
            }
            None => {
                if let Some(part) = message.parts.last_mut() {
                    part.end = end;
                }
            }
        }
    }
    found
}

/// All texts of a file by key and attribute, as they are written, without indentation.
pub(crate) fn texts(text: &str) -> Texts {
    let all = messages(text);
    let parts = all.iter().flat_map(|message| message.parts.iter().map(move |part| (message.key, part)));
    let words = |part: &Part<'_>| plain(text.get(part.equals..part.end).unwrap_or_default());
    parts.map(|(key, part)| ((key.to_owned(), part.attribute.map(str::to_owned)), words(part))).collect()
}

/// A text as it is written, without indentation. None if it is not there, or is empty.
pub(crate) fn get(text: &str, key: &str, attribute: Option<&str>) -> Option<String> {
    let all = messages(text);
    let message = all.iter().find(|message| message.key == key)?;
    let part = message.parts.iter().find(|part| part.attribute == attribute)?;
    Some(plain(text.get(part.equals..part.end)?)).filter(|text| !text.is_empty())
}

/// Where the words of a text stand: the byte after the equals sign, and the one after the last.
fn span(text: &str, key: &str, attribute: Option<&str>) -> Option<(usize, usize)> {
    let all = messages(text);
    let part = all.iter().find(|message| message.key == key)?.parts.iter().find(|part| part.attribute == attribute)?;
    Some((part.equals, part.end))
}

/// The words of a text as they are spelt, with their indentation.
pub(crate) fn spelling<'t>(text: &'t str, key: &str, attribute: Option<&str>) -> Option<&'t str> {
    let (from, to) = span(text, key, attribute)?;
    text.get(from..to)
}

/// Spells a text like this, if it says the same.
pub(crate) fn respelt(text: &str, key: &str, attribute: Option<&str>, spelt: &str) -> String {
    let same = get(text, key, attribute).is_some_and(|words| words == plain(spelt));
    match span(text, key, attribute).filter(|_| same) {
        Some((from, to)) => splice(text, from, to, spelt),
        None => text.to_owned(),
    }
}

/// The key and the attribute of the text a byte belongs to.
pub(crate) fn at(text: &str, byte: usize) -> Option<(String, Option<String>)> {
    let all = messages(text);
    let message = all.iter().find(|message| (message.start..message.end.max(message.start + 1)).contains(&byte))?;
    let part = message.parts.iter().rfind(|part| part.start <= byte)?;
    Some((message.key.to_owned(), part.attribute.map(str::to_owned)))
}

/// The words of a pattern without the indentation that its lines have in common.
fn plain(pattern: &str) -> String {
    let mut lines = pattern.lines();
    let first = lines.next().unwrap_or_default().trim();
    let rest: Vec<&str> = lines.collect();
    let indent = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let common = rest.iter().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0);
    let rest = rest.iter().map(|line| line.get(common..).unwrap_or_default().trim_end());
    std::iter::once(first).chain(rest).collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned()
}

/// Words behind an equals sign, as a person writes them: on the same line, or under it, indented.
fn spelt(words: &str, by: usize, newline: &str) -> String {
    if !words.contains('\n') {
        return format!(" {words}");
    }
    let line = |line: &str| match line.trim_end() {
        "" => newline.to_owned(),
        line => format!("{newline}{}{line}", " ".repeat(by)),
    };
    words.lines().map(line).collect()
}

/// Refuses words that would be read as something else.
fn check(words: &str) -> Result<(), Refused> {
    let mut depth = 0usize;
    for line in words.lines() {
        let first = line.trim_start().chars().next();
        if let Some(first) = first.filter(|first| depth == 0 && matches!(first, '.' | '*' | '[' | '}')) {
            return Err(Refused::Line(first));
        }
        for c in line.chars() {
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
    }
    Ok(())
}

/// Which of the parts of a message one is, in the order in which they are written.
pub(crate) fn order(attribute: Option<&str>) -> usize {
    attribute.map_or(0, |name| 1 + ORDER.iter().position(|other| *other == name).unwrap_or(ORDER.len()))
}

/// Writes a text, takes it out if there are no words, or adds it where its neighbours stand.
///
/// # Errors
/// If a line of the words begins with a character that means something in FTL.
pub(crate) fn set(text: &str, key: &str, attribute: Option<&str>, words: &str) -> Result<String, Refused> {
    let words = words.trim_matches(['\n', '\r', ' ']);
    check(words)?;
    if get(text, key, attribute).as_deref() == Some(words) {
        return Ok(text.to_owned());
    }
    let newline = newline(text);
    let all = messages(text);
    let Some(message) = all.iter().find(|message| message.key == key) else {
        return Ok(if words.is_empty() { text.to_owned() } else { add_message(text, &all, key, attribute, words) });
    };
    if words.is_empty() {
        return Ok(clear(text, &all, message, attribute));
    }
    let spelt = spelt(words, if attribute.is_some() { 8 } else { 4 }, newline);
    if let Some(part) = message.parts.iter().find(|part| part.attribute == attribute) {
        return Ok(splice(text, part.equals, part.end, &spelt));
    }
    let before = message.parts.iter().rfind(|part| order(part.attribute) <= order(attribute));
    let at = before.map_or(message.end, |part| part.end);
    let line = format!("{newline}    .{} ={spelt}", attribute.unwrap_or_default());
    Ok(splice(text, at, at, &line))
}

fn newline(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

fn add_message(text: &str, all: &[Message<'_>], key: &str, attribute: Option<&str>, words: &str) -> String {
    let newline = newline(text);
    let new = match attribute {
        None => format!("{key} ={}{newline}", spelt(words, 4, newline)),
        Some(name) => format!("{key} ={newline}    .{name} ={}{newline}", spelt(words, 8, newline)),
    };
    let Some(place) = neighbour(all, key) else {
        let gap = if text.is_empty() || text.ends_with("\n\n") {
            ""
        } else if text.ends_with('\n') {
            newline
        } else {
            "\n\n"
        };
        return format!("{text}{gap}{new}");
    };
    let Some(before) = all.get(place) else { return format!("{text}{new}") };
    // Messages of a kind that stand apart go on doing so.
    let apart = place.checked_sub(1).and_then(|other| all.get(other)).is_some_and(|other| {
        near(other.key, before.key) > 0 && other.key != stem(before.key) && is_empty(text.get(other.end..before.start))
    });
    let ends = if text.get(..before.end).is_some_and(|text| text.ends_with('\n')) { "" } else { newline };
    let gap = if apart { newline } else { "" };
    splice(text, before.end, before.end, &format!("{ends}{gap}{new}"))
}

fn is_empty(between: Option<&str>) -> bool {
    between.is_some_and(|between| !between.is_empty() && between.trim().is_empty())
}

/// A key without its last part: `kitchen--in` of `kitchen--in--ring`.
fn stem(key: &str) -> &str {
    key.rsplit_once("--").map_or("", |(stem, _)| stem)
}

/// How many parts two keys have in common at their start.
fn near(one: &str, two: &str) -> usize {
    one.split("--").zip(two.split("--")).take_while(|(one, two)| one == two).count()
}

/// The message after which one of this key belongs: the last of its kind, else what it belongs to, else what is nearest.
fn neighbour(all: &[Message<'_>], key: &str) -> Option<usize> {
    let choice = |key: &str| key.ends_with("--in") || key.ends_with("--out");
    let parts = |key: &str| key.split("--").count();
    let kin = |other: &str| {
        !stem(key).is_empty() && stem(other) == stem(key) && parts(other) == parts(key) && choice(other) == choice(key)
    };
    let last_kin = all.iter().rposition(|message| kin(message.key));
    let parent = || all.iter().position(|message| message.key == stem(key));
    let nearest = || {
        let best = all.iter().map(|message| near(message.key, key)).max().filter(|near| *near > 0)?;
        all.iter().rposition(|message| near(message.key, key) == best)
    };
    last_kin.or_else(parent).or_else(nearest)
}

/// Takes a text out; the whole message, if nothing else is in it.
fn clear(text: &str, all: &[Message<'_>], message: &Message<'_>, attribute: Option<&str>) -> String {
    let Some(part) = message.parts.iter().find(|part| part.attribute == attribute) else { return text.to_owned() };
    let written = |part: &&Part<'_>| !plain(text.get(part.equals..part.end).unwrap_or_default()).is_empty();
    let others = message.parts.iter().filter(written).filter(|part| part.attribute != attribute).count();
    if others == 0 {
        return remove_message(text, all, message.key);
    }
    match attribute {
        None => splice(text, part.equals, part.end, ""),
        Some(_) => splice(text, part.start.saturating_sub(1), part.end, ""),
    }
}

fn remove_message(text: &str, all: &[Message<'_>], key: &str) -> String {
    let Some(message) = all.iter().find(|message| message.key == key) else { return text.to_owned() };
    let mut start = message.start;
    // The comment directly above is the message's own.
    while let Some(line) = text.get(..start).and_then(|before| before.split_inclusive('\n').next_back()) {
        if !line.starts_with("# ") && line.trim_end() != "#" {
            break;
        }
        start -= line.len();
    }
    let blank = |text: &str| text.starts_with('\n') || text.starts_with("\r\n");
    let after = text.get(message.end..).unwrap_or_default();
    let gap = text
        .get(..start)
        .is_some_and(|before| before.is_empty() || before.ends_with("\n\n") || before.ends_with("\n\r\n"));
    if after.is_empty() && gap {
        // Nothing follows from which an empty line would keep the one before apart.
        let before = text.get(..start).map_or(0, |before| before.trim_end_matches(['\n', '\r']).len());
        start = start.min(if before == 0 { 0 } else { before + newline(text).len() });
    }
    let end = match blank(after) && gap {
        true => message.end + after.find('\n').map_or(0, |at| at + 1),
        false => message.end,
    };
    splice(text, start, end, "")
}

/// Takes out a message and, if `below`, all whose keys go on from its own.
pub(crate) fn remove(text: &str, key: &str, below: bool) -> String {
    let all = messages(text);
    let under = format!("{key}--");
    let gone =
        all.iter().map(|message| message.key).filter(|other| *other == key || below && other.starts_with(&under));
    let gone: Vec<String> = gone.map(str::to_owned).collect();
    gone.iter().fold(text.to_owned(), |text, key| remove_message(&text, &messages(&text), key))
}

/// Gives a message another key, and with it all whose keys go on from its own.
pub(crate) fn rename(text: &str, key: &str, to: &str) -> String {
    let under = format!("{key}--");
    let mut text = text.to_owned();
    let found: Vec<usize> = messages(&text)
        .iter()
        .filter(|message| message.key == key || message.key.starts_with(&under))
        .map(|message| message.start)
        .collect();
    for start in found.into_iter().rev() {
        text = splice(&text, start, start + key.len(), to);
    }
    text
}

/// Gives an attribute of a message another name.
pub(crate) fn rename_attribute(text: &str, key: &str, attribute: &str, to: &str) -> String {
    let found = messages(text).iter().find(|message| message.key == key).and_then(|message| {
        let part = message.parts.iter().find(|part| part.attribute == Some(attribute))?;
        text.get(part.start..part.equals)?.find('.').map(|dot| part.start + dot + 1)
    });
    found.map_or_else(|| text.to_owned(), |at| splice(text, at, at + attribute.len(), to))
}

#[cfg(test)]
mod tests;
