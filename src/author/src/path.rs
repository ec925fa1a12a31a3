//! The way to a value of a level file, as in `furniture[3].at[0]`. It knows no file's text.

use std::fmt;
use std::str::FromStr;

/// One step into a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Into a field: `.at`.
    Field(String),
    /// Into an item of a list, a tuple or a condition's brackets: `[3]`.
    Item(usize),
    /// Into an entry of a map: `{JT.1}`.
    Key(String),
}

/// The way to a value; empty for the whole file.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(pub Vec<Step>);

/// A value of a level file: which file, and the way to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Name of the file, relative to the folder of all levels ("no-reason/rooms/05-letter.ron").
    pub file: String,
    /// The way to the value.
    pub path: Path,
}

/// A text that is no way to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a way to a value, as in furniture[3].at")]
pub struct NotAPath;

impl Path {
    /// The way to a field of this value.
    #[must_use]
    pub fn field(&self, name: &str) -> Self {
        self.and(Step::Field(name.to_owned()))
    }

    /// The way to an item of this value.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        self.and(Step::Item(index))
    }

    /// The way to an entry of this map.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        self.and(Step::Key(key.to_owned()))
    }

    /// One step further.
    #[must_use]
    pub fn and(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// The value this one is in, and the step from there; none for the whole file.
    #[must_use]
    pub fn split_last(&self) -> Option<(Self, &Step)> {
        self.0.split_last().map(|(last, before)| (Self(before.to_vec()), last))
    }

    /// Whether this is the way to `other` or to something that it is in.
    #[must_use]
    pub fn leads_to(&self, other: &Self) -> bool {
        other.0.starts_with(&self.0)
    }
}

impl Place {
    /// A value of a file; `path` as in `furniture[3].at`.
    ///
    /// # Errors
    /// If `path` is not one.
    pub fn parse(file: &str, path: &str) -> Result<Self, NotAPath> {
        Ok(Self { file: file.to_owned(), path: path.parse()? })
    }

    /// The whole of a file.
    #[must_use]
    pub fn file(file: &str) -> Self {
        Self { file: file.to_owned(), path: Path::default() }
    }

    /// A field of this value.
    #[must_use]
    pub fn field(&self, name: &str) -> Self {
        Self { file: self.file.clone(), path: self.path.field(name) }
    }

    /// An item of this value.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        Self { file: self.file.clone(), path: self.path.item(index) }
    }

    /// An entry of this map.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        Self { file: self.file.clone(), path: self.path.key(key) }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.0.iter().enumerate() {
            match step {
                Step::Field(name) if index == 0 => write!(f, "{name}")?,
                Step::Field(name) => write!(f, ".{name}")?,
                Step::Item(item) => write!(f, "[{item}]")?,
                Step::Key(key) => write!(f, "{{{key}}}")?,
            }
        }
        Ok(())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.path)
    }
}

impl FromStr for Path {
    type Err = NotAPath;

    fn from_str(text: &str) -> Result<Self, NotAPath> {
        let mut steps = Vec::new();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let close = match first {
                '[' => Some(']'),
                '{' => Some('}'),
                _ => None,
            };
            if let Some(close) = close {
                let (inside, after) = rest.get(1..).and_then(|rest| rest.split_once(close)).ok_or(NotAPath)?;
                steps.push(match close {
                    ']' => Step::Item(inside.parse().map_err(|_| NotAPath)?),
                    _ => Step::Key(inside.to_owned()),
                });
                rest = after;
                continue;
            }
            if !steps.is_empty() || first == '.' {
                rest = rest.strip_prefix('.').filter(|_| !steps.is_empty()).ok_or(NotAPath)?;
            }
            let end = rest.find(['.', '[', '{']).unwrap_or(rest.len());
            let (name, after) = rest.split_at_checked(end).ok_or(NotAPath)?;
            if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
                return Err(NotAPath);
            }
            steps.push(Step::Field(name.to_owned()));
            rest = after;
        }
        Ok(Self(steps))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_is_read_as_it_is_shown() {
        for text in ["", "id", "furniture[3].at[0]", "facts{JT.1}.text", "light.way_in.sky", "[2][0]"] {
            assert_eq!(text.parse::<Path>().map(|path| path.to_string()), Ok(text.to_owned()));
        }
        for text in [".id", "a.", "a[", "a[x]", "a b", "a..b", "a{b"] {
            assert_eq!(text.parse::<Path>(), Err(NotAPath), "{text}");
        }
    }
}
