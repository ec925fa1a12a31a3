//! Words and facts of the pack for unit tests.

use std::collections::BTreeMap;

use crate::evidence::{Evidence, Taken};
use crate::raw::{RawEvidence, RawFact, RawSource};
use crate::text::Catalogue;

/// The texts of the pack.
pub(super) const PACK: &str = include_str!("pack.ftl");

/// A catalogue from FTL without mistakes.
pub(crate) fn catalogue(ftl: &str) -> Catalogue {
    let (texts, problems) = Catalogue::parse("test.ftl", "en", ftl);
    assert!(problems.is_empty(), "{problems:?}");
    texts
}

/// The product's own words, as shipped.
pub(crate) fn shell() -> Catalogue {
    catalogue(include_str!("../../../../levels/text/en.ftl"))
}

/// Three facts; the first two disagree.
pub(crate) fn evidence() -> Evidence {
    let fact = |text: &str, other: Option<&str>| RawFact {
        source: "T".into(),
        text: text.into(),
        year: None,
        who: Some("an office".into()),
        ages: None,
        disagrees_with: other.into_iter().map(Into::into).collect(),
        unused: None,
        measures: other.map(|_| "people".into()),
        value: other.map(|_| text.len() as u64),
        up_to: None,
    };
    let raw = RawEvidence {
        accounts: vec![],
        from: vec![],
        sources: BTreeMap::from([("T".into(), RawSource { name: "A test".into(), year: "2019".into() })]),
        facts: BTreeMap::from([
            ("T.1".into(), fact("There are many.", Some("T.2"))),
            ("T.2".into(), fact("There are few.", Some("T.1"))),
            ("T.3".into(), fact("Someone said so.", None)),
        ]),
    };
    Evidence::new(raw, Taken::default())
}
