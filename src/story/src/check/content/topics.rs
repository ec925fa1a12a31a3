//! What people will meet in a journey: whether the pack says so, in each language. Whether it says all of it, a person
//! judges.

use crate::problem::Severity;
use crate::report::Report;
use crate::text::{Catalogue, TOPICS};

const HINT: &str = "Add the line `    .topics =` under `pack = …` and below it, indented, one line for each thing that may come close to somebody. People read them before the first room.";

/// Reports a file of texts that does not say it.
pub(super) fn check(texts: &Catalogue, file: &str, report: &mut Report) {
    if !texts.has("pack", Some(TOPICS)) {
        let message = "nothing says what one meets in this journey: the text `pack.topics` is missing".to_owned();
        report.placed(file, texts.position("pack", None), Severity::Warning, message, HINT.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn said(ftl: &str) -> Vec<String> {
        let mut report = Report::default();
        check(&testing::catalogue(ftl), "p/text/en.ftl", &mut report);
        testing::placed(report)
    }

    #[test]
    fn a_pack_that_does_not_say_what_one_meets_in_it_is_named() {
        assert_eq!(said("pack = P\n    .topics = loneliness\n"), Vec::<String>::new());
        let missing = "2: nothing says what one meets in this journey: the text `pack.topics` is missing";
        assert_eq!(said("\npack = P\n    .about = A.\n"), [missing]);
    }
}
