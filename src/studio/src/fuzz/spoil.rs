//! Draws cases: a good pack with a few things changed in it, as a folder or as a zip. It takes none of them anywhere.

use std::io::{Cursor, Write};

use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use story::source::{Files, MAX_FILE_BYTES};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Files by name.
type Named = Vec<(String, Vec<u8>)>;

/// What cases are made from.
pub(super) struct Base {
    /// Our levels as they are, without languages that only cost time here.
    pub(super) shipped: Files,
    /// The good packs, each the files of one folder, and how often each is drawn.
    packs: Vec<(String, Named, u32)>,
}

/// A case.
pub(super) enum Case {
    /// A zip.
    Zip(Vec<u8>),
    /// The files of a folder.
    Folder(Named),
}

impl Base {
    /// What there is in a folder of levels, and packs of any length.
    pub(super) fn of(levels: &Files) -> Self {
        let mut packs: Vec<(String, Named, u32)> = Vec::new();
        for rooms in [2, 4, 7] {
            packs.push(("generated".into(), within(&story::generate::pack(rooms), "generated"), 6));
        }
        let names = levels.iter().filter_map(|(name, _)| name.strip_suffix("/pack.ron"));
        for name in names {
            packs.push((name.to_owned(), within(levels, name), 1));
        }
        // A small pack of ours and the program's words are enough beside the one that is spoiled.
        let mut shipped = story::generate::pack(2);
        for (name, bytes) in levels.iter().filter(|(name, _)| name.starts_with("text/en.")) {
            shipped.insert(name, bytes);
        }
        Self { shipped, packs }
    }
}

fn within(files: &Files, folder: &str) -> Named {
    let prefix = format!("{folder}/");
    let own = files.iter().filter(|(name, _)| name.starts_with(&prefix));
    own.map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect()
}

impl Case {
    /// Draws one.
    pub(super) fn draw(base: &Base, random: &mut ChaCha8Rng) -> Self {
        let all: u32 = base.packs.iter().map(|(.., share)| share).sum();
        let mut left = random.random_range(0..all.max(1));
        let drawn = base.packs.iter().find(|(.., share)| {
            let here = left < *share;
            left = left.saturating_sub(*share);
            here
        });
        let mut files = drawn.map(|(_, files, _)| files.clone()).unwrap_or_default();
        let changes = random.random_range(1..=6);
        for _ in 0..changes {
            spoil_files(&mut files, random);
        }
        if random.random_range(0..4) > 0 {
            return Self::Folder(files);
        }
        let mut zip = zipped(&files, random);
        if random.random_bool(0.8) {
            for _ in 0..random.random_range(1..=8) {
                spoil_bytes(&mut zip, random);
            }
        }
        Self::Zip(zip)
    }
}

fn zipped(files: &Named, random: &mut ChaCha8Rng) -> Vec<u8> {
    let method = if random.random_bool(0.7) { CompressionMethod::Deflated } else { CompressionMethod::Stored };
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        // A name the writer refuses is left out.
        if writer.start_file(name.as_str(), SimpleFileOptions::default().compression_method(method)).is_ok() {
            let _ = writer.write_all(bytes);
        }
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}

/// Changes something about the files, or in one of them.
fn spoil_files(files: &mut Named, random: &mut ChaCha8Rng) {
    if files.is_empty() {
        return;
    }
    let place = random.random_range(0..files.len());
    match random.random_range(0..40) {
        0 => {
            files.remove(place);
        }
        1 => {
            let other = random.random_range(0..files.len());
            files[place].1 = files[other].1.clone();
        }
        2 => {
            let names =
                ["../pack.ron", "a/b/c/d/e/f/g.ron", "levels/pack.ron", "pack.ron", "\u{202e}.ron", "x/pack.ron"];
            let name = names[random.random_range(0..names.len())].to_owned();
            let bytes = files[place].1.clone();
            files.push((name, bytes));
        }
        _ => spoil(&mut files[place].1, random),
    }
}

/// Changes something in a file of text.
fn spoil(bytes: &mut Vec<u8>, random: &mut ChaCha8Rng) {
    // A file far beyond what is read is refused by its length alone, and to spoil it further costs more than it shows.
    let readable = if bytes.len() > 4 * MAX_FILE_BYTES { None } else { std::str::from_utf8(bytes).ok() };
    let Some(text) = readable else { return spoil_bytes(bytes, random) };
    let spoiled = match random.random_range(0..12) {
        0 => return spoil_bytes(bytes, random),
        1 => swap_words(text, random),
        2 => nest(text, random),
        3 => repeat_line(text, random),
        4 => repeat_item(text, random),
        5 => lengthen(text, random),
        _ => change_number(text, random),
    };
    *bytes = spoiled.into_bytes();
}

/// Flips, cuts, doubles or makes up bytes.
fn spoil_bytes(bytes: &mut Vec<u8>, random: &mut ChaCha8Rng) {
    if bytes.is_empty() {
        return bytes.push(random.random());
    }
    let at = random.random_range(0..bytes.len());
    let end = (at + random.random_range(1..=64)).min(bytes.len());
    match random.random_range(0..6) {
        0 => bytes[at] ^= 1 << random.random_range(0..8),
        1 => bytes[at] = random.random(),
        2 => bytes.truncate(at),
        3 => {
            bytes.drain(at..end);
        }
        4 => {
            let part = bytes[at..end].to_vec();
            bytes.splice(at..at, part);
        }
        _ => {
            let huge = [0xFF, 0xFF, 0xFF, 0x7F];
            bytes.splice(at..end.min(at + 4), huge);
        }
    }
}

/// Where words of these characters stand.
fn words(text: &str, of: fn(char) -> bool) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut begun = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (of(c), begun) {
            (true, None) => begun = Some(at),
            (false, Some(start)) => {
                found.push((start, at));
                begun = None;
            }
            _ => {}
        }
    }
    found
}

fn pick<T: Copy>(from: &[T], random: &mut ChaCha8Rng) -> Option<T> {
    (!from.is_empty()).then(|| from[random.random_range(0..from.len())])
}

fn replaced(text: &str, (start, end): (usize, usize), by: &str) -> String {
    format!("{}{by}{}", &text[..start], &text[end..])
}

fn swap_words(text: &str, random: &mut ChaCha8Rng) -> String {
    let words = words(text, |c| c.is_alphanumeric() || c == '-' || c == '_');
    match (pick(&words, random), pick(&words, random)) {
        (Some(one), Some(other)) => replaced(text, one, &text[other.0..other.1]),
        _ => text.to_owned(),
    }
}

/// Most changes are small, so that what is changed is still played.
fn change_number(text: &str, random: &mut ChaCha8Rng) -> String {
    let digits = words(text, |c| c.is_ascii_digit() || c == '.');
    let Some(place) = pick(&digits, random) else { return text.to_owned() };
    let extremes = [
        "0",
        "1",
        "-1",
        "1e38",
        "-1e38",
        "inf",
        "-inf",
        "NaN",
        "0.0",
        "1e-30",
        "99999999999999999999",
        "4294967295",
        "2147483648",
        "100",
        "1000",
        "0.3",
        "20.0",
        "-360.0",
        "18446744073709551615",
    ];
    let old = text[place.0..place.1].parse::<f64>().unwrap_or(1.0);
    let new = match random.random_range(0..3) {
        0 => pick(&extremes, random).unwrap_or("0").to_owned(),
        1 => format!("{:.4}", old * random.random_range(0.2..4.0)),
        _ => format!("{:.0}", (old * random.random_range(0.5..3.0)).round()),
    };
    replaced(text, place, &new)
}

/// Puts a condition, or brackets, deep into one another.
fn nest(text: &str, random: &mut ChaCha8Rng) -> String {
    let depth = random.random_range(1..200);
    let (open, close) =
        pick(&[("Not(", ")"), ("All([", "])"), ("[", "]"), ("(", ")"), ("{", "}")], random).unwrap_or(("(", ")"));
    let deep = format!("{}Always{}", open.repeat(depth), close.repeat(depth));
    let at: Vec<(usize, usize)> =
        text.match_indices("when: ").map(|(at, found)| (at + found.len(), at + found.len())).collect();
    let all = words(text, char::is_alphanumeric);
    let place = if at.is_empty() { pick(&all, random) } else { pick(&at, random) };
    place.map_or_else(|| deep.clone(), |place| replaced(text, place, &format!("{deep}, ")))
}

fn repeat_line(text: &str, random: &mut ChaCha8Rng) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    if let Some(place) = pick(&(0..lines.len()).collect::<Vec<_>>(), random) {
        let times = pick(&[1, 2, 10, 100, 3000], random).unwrap_or(1);
        let line = lines[place];
        let times = times.min(1 + MAX_FILE_BYTES / line.len().max(1));
        lines.splice(place..place, std::iter::repeat_n(line, times));
    }
    lines.join("\n")
}

/// Repeats a bracket with what stands in it: furniture, lamps, options, effects.
fn repeat_item(text: &str, random: &mut ChaCha8Rng) -> String {
    let opens: Vec<usize> = text.match_indices('(').map(|(at, _)| at).collect();
    let Some(start) = pick(&opens, random) else { return text.to_owned() };
    let mut depth = 0_usize;
    for (at, c) in text[start..].char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            let item = &text[start..=start + at];
            let times = pick(&[1, 3, 20, 300, 1900], random).unwrap_or(1).min(1 + 400_000 / item.len().max(1));
            return replaced(text, (start, start), &format!("{item}, ").repeat(times));
        }
    }
    text.to_owned()
}

fn lengthen(text: &str, random: &mut ChaCha8Rng) -> String {
    let words = words(text, char::is_alphabetic);
    let Some(place) = pick(&words, random) else { return text.to_owned() };
    let long = pick(&["x", "あ", "{ $age }", "{ 1 }", "\u{202e}", "<b>", "\0", "-"], random).unwrap_or("x");
    replaced(text, place, &long.repeat(pick(&[1, 50, 5000, 300_000], random).unwrap_or(1)))
}
