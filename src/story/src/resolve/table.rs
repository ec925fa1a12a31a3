//! Puts the rows of `fits.ron` under their supports, in their order, and fills the empty cells with its default. A row
//! of a support that is not there is reported.

use super::refs::References;
use crate::model::{Condition, Fit, Origin, Support};
use crate::raw::{RawFitRow, RawFits};
use crate::report::At;
use crate::source::OTHERWISE;

/// Fills the supports that have no fits of their own.
pub(super) fn fill(refs: &mut References<'_>, table: &RawFits, at: &At<'_>, supports: &mut [Support]) {
    let rows = at.field("rows");
    for (index, row) in table.rows.iter().enumerate() {
        let at = rows.item(index);
        let fit = fit(refs, row, index, &at);
        let support = refs.support(&row.path, &at.field("path")).and_then(|support| supports.get_mut(support));
        if let Some(support) = support {
            support.fits.push(fit);
        }
    }
    for support in supports.iter_mut().filter(|support| support.fits.last().is_none_or(is_partial)) {
        support.fits.push(Fit {
            id: OTHERWISE.to_owned(),
            causes: Vec::new(),
            before: Condition::Always,
            when: Condition::Always,
            origin: Origin::Default,
            outcome: table.default,
            effects: Vec::new(),
            evidence: support.evidence.clone(),
        });
    }
}

/// Whether a row leaves cases to the default.
fn is_partial(fit: &Fit) -> bool {
    matches!(fit.origin, Origin::Row(_)) && fit.when != Condition::Always
}

fn fit(refs: &mut References<'_>, raw: &RawFitRow, row: usize, at: &At<'_>) -> Fit {
    let causes = refs.weights(&raw.causes, &at.field("causes"));
    let before = refs.condition(&raw.before, &at.field("before"));
    Fit {
        id: raw.id.clone(),
        when: both(&causes, &before),
        causes,
        before,
        origin: Origin::Row(row),
        outcome: raw.outcome,
        effects: refs.effects(&raw.effects, &at.field("effects")),
        evidence: refs.evidence(&raw.evidence, &at.field("evidence")),
    }
}

/// One of the causes weighs enough, and what has gone before holds.
fn both(causes: &[(usize, u32)], before: &Condition) -> Condition {
    let mut weighs: Vec<Condition> = causes.iter().map(|(cause, least)| Condition::Cause(*cause, *least)).collect();
    let weighs = match weighs.len() {
        0 => return before.clone(),
        1 => weighs.remove(0),
        _ => Condition::Any(weighs),
    };
    if *before == Condition::Always { weighs } else { Condition::All(vec![weighs, before.clone()]) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_holds_where_one_of_its_causes_weighs_and_what_went_before_holds() {
        let (home, school) = (Condition::Cause(0, 4), Condition::Cause(2, 1));
        let before = Condition::Trace(3);
        assert_eq!(both(&[], &before), before);
        assert_eq!(both(&[(0, 4)], &Condition::Always), home);
        let one_of = Condition::Any(vec![home, school]);
        assert_eq!(both(&[(0, 4), (2, 1)], &before), Condition::All(vec![one_of, before]));
    }
}
