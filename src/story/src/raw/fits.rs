//! The table of what fits as an author writes it: cause × path × what has gone before. It decides nothing itself.

use serde::Deserialize;

use super::{RawCondition, RawEffect, RawOutcome};

/// `levels/<pack>/fits.ron`: how every support turns out for whom, as one table.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Fits")]
pub struct RawFits {
    /// What an empty cell means: a support of which no row holds turns out like this. Text: attribute `otherwise` of
    /// `support--<support>`.
    pub default: RawOutcome,
    /// The rows; of those of one support the first that holds decides.
    pub rows: Vec<RawFitRow>,
}

/// One row of the table.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Row")]
pub struct RawFitRow {
    /// Id of the support.
    pub path: String,
    /// Its id within the support. Text: attribute `<id>` of `support--<path>`.
    pub id: String,
    /// Causes of which one weighs at least so much; none if it is the same whatever weighs.
    #[serde(default)]
    pub causes: Vec<(String, u32)>,
    /// What has gone before.
    #[serde(default)]
    pub before: RawCondition,
    /// What it does.
    pub outcome: RawOutcome,
    /// Effects beside those of the outcome itself.
    #[serde(default)]
    pub effects: Vec<RawEffect>,
    /// Evidence ids for this outcome.
    pub evidence: Vec<String>,
}

impl RawFitRow {
    /// Whether the row holds in every case.
    #[must_use]
    pub fn always(&self) -> bool {
        self.causes.is_empty() && matches!(self.before, RawCondition::Always)
    }
}
