//! Remembers how values and words were spelt before they were changed, so that what is set back is as it was, to the
//! last byte. It changes nothing by itself.

use std::collections::BTreeMap;

use crate::path::Place;

/// What was changed: a value, or words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Spot {
    /// A value of a RON file.
    Value(Place),
    /// A text: file, key, attribute.
    Words(String, String, Option<String>),
}

impl Spot {
    fn file(&self) -> &str {
        match self {
            Self::Value(place) => &place.file,
            Self::Words(file, ..) => file,
        }
    }
}

/// How things were spelt before they were changed for the first time; none if they were not there.
#[derive(Debug, Default)]
pub(crate) struct Spellings(BTreeMap<Spot, Option<String>>);

impl Spellings {
    /// Notes how something is spelt, unless it has been changed before.
    pub(crate) fn note(&mut self, spot: Spot, spelt: Option<&str>) {
        self.0.entry(spot).or_insert_with(|| spelt.map(str::to_owned));
    }

    /// How something was spelt; none if it has not been changed.
    pub(crate) fn of(&self, spot: &Spot) -> Option<Option<&str>> {
        self.0.get(spot).map(Option::as_deref)
    }

    /// Forgets everything.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// Forgets a file, when places in it are no longer those they were.
    pub(crate) fn forget(&mut self, file: &str) {
        self.0.retain(|spot, _| spot.file() != file);
    }
}
