//! `studio graph` as it is called: also a pack with errors is drawn, with what nobody can reach and why.

use std::fs;

use crate::common::{Levels, said, studio};

fn changed(levels: &Levels, file: &str, change: impl Fn(&str) -> String) {
    let file = levels.0.join(file);
    let before = fs::read_to_string(&file).expect("it is there");
    let after = change(&before);
    assert_ne!(before, after, "{} is changed", file.display());
    fs::write(&file, after).expect("it can be written");
}

#[test]
fn a_pack_that_can_be_played_has_nothing_red() {
    let levels = Levels::new("graph-good", 3);
    let output = studio(&["graph", "--runs", "500", &levels.0.to_string_lossy()]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let svg = said(&output);
    assert!(svg.starts_with("<svg xmlns=") && svg.ends_with("</svg>\n"));
    assert_eq!(svg.matches("role=\"group\"").count(), 6 + 13 + 3, "a card for each room and way, option and ending");
    assert!(!svg.contains("never\""), "{svg}");
}

#[test]
fn an_option_that_never_opens_and_an_ending_nobody_reaches_are_red_though_the_pack_has_errors() {
    let levels = Levels::new("graph-broken", 3);
    changed(&levels, "generated/rooms/r2.ron", |room| {
        room.replacen("(id: \"b\", when: AtLeast(Energy, 70)", "(id: \"b\", when: Not(Always)", 1)
    });
    changed(&levels, "generated/pack.ron", |pack| {
        pack.replacen("endings: [", "endings: [(id: \"nobody\", when: Not(Always), at: Door, evidence: [\"G.1\"]),", 1)
    });
    changed(&levels, "generated/text/en.ftl", |texts| {
        format!("{texts}\nending--nobody = Nobody\n    .text = Words.\n    .next = Words.\n")
    });
    let file = levels.0.join("story.svg");
    let output = studio(&["graph", "--out", &file.to_string_lossy(), &levels.0.to_string_lossy()]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("studio check"), "{output:?}");
    let svg = fs::read_to_string(&file).expect("it is written");
    assert!(svg.contains("never: nothing in any") && svg.contains("class=\"node out never\" id=\"e1\""), "{svg}");
}

#[test]
fn a_language_or_a_pack_that_is_not_there_is_named() {
    let levels = Levels::new("graph-missing", 2);
    let dir = levels.0.to_string_lossy();
    for (args, words) in [(["--lang", "xx"], "there are: en"), (["--pack", "xx"], "there is no playable pack \"xx\"")] {
        let output = studio(&["graph", args[0], args[1], &dir]);
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&output.stderr).contains(words), "{output:?}");
    }
}
