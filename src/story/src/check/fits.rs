//! Checks the table of what fits as it was written: every row has evidence and is of a support that has no fits
//! elsewhere. Whether a row can come about, the ride through everything possible finds out.

use std::collections::BTreeSet;

use super::facts::stated;
use crate::report::{At, Report};
use crate::source::Gathered;

/// Rows of a table.
const MOST_ROWS: usize = 5000;

/// Checks the table of a pack, if it has one.
pub(super) fn pack(gathered: &Gathered, report: &mut Report) {
    let Some(table) = &gathered.fits else { return };
    let file = At::file(&gathered.fits_file);
    let rows = file.field("rows");
    if table.rows.len() > MOST_ROWS {
        report.error(&rows, format!("{} rows are too many", table.rows.len()), format!("{MOST_ROWS} are the most."));
    }
    let mut always = BTreeSet::new();
    for (index, row) in table.rows.iter().enumerate().take(MOST_ROWS) {
        let at = rows.item(index);
        stated(&row.evidence, &format!("the fit \"{}\" of \"{}\"", row.id, row.path), &at, report);
        if always.contains(row.path.as_str()) {
            let message = format!("a row of \"{}\" above this one holds in every case", row.path);
            report.error(&at, message, "Move this row up, or give that one `causes` or `before`.");
        }
        if row.always() {
            always.insert(row.path.as_str());
        }
    }
    let pack = At::file(&gathered.file);
    let supports = pack.field("supports");
    for (index, support) in gathered.raw.supports.iter().enumerate().filter(|(_, support)| !support.fits.is_empty()) {
        if let Some((row, _)) = gathered.rows(support).next() {
            let message = format!("\"{}\" has fits here and in {}", support.id, gathered.fits_file);
            let hint = format!("Keep them in one place; the first row there is number {}.", row + 1);
            report.error(&supports.item(index).field("fits"), message, hint);
        }
    }
}
