//! `studio texts` as it is called: a translation goes out, comes back, and is outdated when its source changes.

use std::fs;
use std::path::PathBuf;
use std::process::Output;

use crate::common::{Levels, said, studio};

impl Levels {
    fn texts(&self, args: &[&str]) -> Output {
        let dir = self.0.to_string_lossy();
        studio(&[&["texts"], args, &[&*dir]].concat())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

fn goes_out_and_comes_back(format: &str) {
    let levels = Levels::new(&format!("texts-{}", format), 2);
    let file = levels.path(&format!("out.{format}"));
    let name = file.to_string_lossy().into_owned();
    let output = levels.texts(&["export", "--lang", "de", "--format", format, "--out", &name]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");

    // A translator fills in one text.
    let text = fs::read_to_string(&file).expect("it is there");
    let filled = match format {
        "po" => text.replace(
            "msgid \"It has no story.\"\nmsgstr \"\"",
            "msgid \"It has no story.\"\nmsgstr \"Ohne Geschichte.\"",
        ),
        _ => text.replace("It has no story.,,", "It has no story.,Ohne Geschichte.,"),
    };
    assert_ne!(filled, text, "{text}");
    fs::write(&file, filled).expect("it can be written");
    let output = levels.texts(&["import", "--lang", "de", &name]);
    assert!(said(&output).contains("generated: 1 texts taken"), "{output:?}");
    let german = levels.path("generated/text/de.ftl");
    let taken = fs::read_to_string(&german).expect("it is there");
    assert_eq!(taken, "pack =\n    .about = Ohne Geschichte.\n");

    // What translators note beside a text is still there after the next one has come.
    fs::write(&german, format!("# Must stay short.\n{}", taken.replace("Ohne", "Keine"))).expect("it can be written");
    levels.texts(&["import", "--lang", "de", &name]);
    let again = fs::read_to_string(&german).expect("it is there");
    assert_eq!(again, format!("# Must stay short.\n{taken}"));

    let output = levels.texts(&["status"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("generated, de: 1 of ") && !said(&output).contains("outdated"), "{}", said(&output));
    let source = levels.path("generated/text/en.ftl");
    let changed = fs::read_to_string(&source).expect("it is there").replace("It has no story.", "It has one.");
    fs::write(&source, changed).expect("it can be written");
    let output = levels.texts(&["status"]);
    assert!(said(&output).contains("  outdated: pack.about\n"), "{}", said(&output));
    let checked = said(&studio(&["check", "--today", "2026-11-22", &levels.0.to_string_lossy()]));
    assert!(
        checked
            .contains("generated/text/de.ftl:3:5: warning: translated from a wording in en.ftl that has been changed"),
        "{checked}"
    );
    assert!(checked.contains("since: `pack.about`\n"), "{checked}");
    levels.texts(&["accept", "--lang", "de"]);
    assert!(!said(&levels.texts(&["status"])).contains("outdated"));
}

#[test]
fn a_catalogue_goes_out_and_comes_back() {
    goes_out_and_comes_back("po");
}

#[test]
fn a_table_goes_out_and_comes_back() {
    goes_out_and_comes_back("csv");
}

#[test]
fn the_pseudo_language_is_complete() {
    let levels = Levels::new("texts-pseudo", 2);
    let output = levels.texts(&["pseudo"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let status = said(&levels.texts(&["status"]));
    assert!(!status.contains("missing") && !status.contains("orphaned"), "{status}");
}
