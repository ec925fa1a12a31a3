//! Checks that a pose is one there is, and else says what the person does in each. It knows no figure.

use crate::report::{At, Report};
use crate::vocabulary::Vocabulary;

/// Reports a pose that there is not.
pub(super) fn check(name: &str, vocabulary: &Vocabulary, at: &At<'_>, report: &mut Report) {
    if vocabulary.poses.contains_key(name) {
        return;
    }
    let said = vocabulary.poses.keys().map(|pose| match vocabulary.poses_do.get(pose) {
        Some(does) => format!("{pose} ({does})"),
        None => pose.clone(),
    });
    let list = said.collect::<Vec<_>>().join(", ");
    let near = report.nearest(name, vocabulary.poses.keys().map(String::as_str));
    let near = near.map(|near| format!("Did you mean \"{near}\"? ")).unwrap_or_default();
    let shown: String = name.chars().take(60).collect();
    report.error(at, format!("there is no pose \"{shown}\""), format!("{near}There are: {list}."));
}
