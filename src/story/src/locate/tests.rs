//! Places of values in good and broken files.

use proptest::prelude::*;

use super::*;

const ROOM: &str = r##"// a room
Room(
    id: "desk", /* note ( */
    leave: Some((1.4, 1.2)),
    kinds: ["a)", r#"b"("#, "ü"], more: 1,
    when: Any([Not(Trace("x")), AtLeast(Energy, -5)]),
    facts: { "JT.1": (text: "t") },
)"##;

fn place(steps: &[Step]) -> (usize, usize) {
    let at = Located::new(ROOM).position(steps);
    (at.line, at.column)
}

#[test]
fn finds_fields_items_keys_and_what_is_in_some() {
    let field = Step::Field;
    assert_eq!(place(&[]), (2, 1));
    assert_eq!(place(&[field("id")]), (3, 9));
    assert_eq!(place(&[field("leave"), Step::Item(1)]), (4, 23));
    assert_eq!(place(&[field("kinds"), Step::Item(1)]), (5, 19));
    assert_eq!(place(&[field("more")]), (5, 41));
    assert_eq!(place(&[field("when"), Step::Item(0), Step::Item(0), Step::Item(0), Step::Item(0)]), (6, 26));
    assert_eq!(place(&[field("when"), Step::Item(0), Step::Item(1), Step::Item(1)]), (6, 49));
    assert_eq!(place(&[field("facts"), Step::Key("JT.1".into())]), (7, 14));
    assert_eq!(place(&[field("facts"), Step::Key("JT.1".into()), field("text")]), (7, 29));
}

#[test]
fn a_way_that_ends_gives_the_last_place() {
    assert_eq!(place(&[Step::Field("id"), Step::Field("no")]), (3, 9));
    assert_eq!(place(&[Step::Field("no")]), (2, 1));
    assert_eq!(Located::new("").position(&[Step::Item(3)]), Position::START);
}

fn faults(text: &str) -> Vec<String> {
    let parsed = tree::parse(text);
    parsed.faults.iter().map(|fault| format!("{} {}", fault.at, fault.message)).collect()
}

#[test]
fn a_good_file_has_no_faults() {
    assert_eq!(faults(ROOM), Vec::<String>::new());
    assert_eq!(faults("#![enable(implicit_some)]\n(a: -1.5e-3, b: 'c', d: (), e: [], f: {},)"), Vec::<String>::new());
}

#[test]
fn goes_on_after_small_faults() {
    assert_eq!(
        faults("(a: 1 b: 2, c 3, : 4, 5: 6)"),
        [
            "6 a comma is missing before this",
            "14 a `:` is missing before this",
            "17 the name of a field is missing before this",
            "22 the name of a field is missing before this",
        ]
    );
    assert_eq!(faults("[1, , 2]"), ["4 a value is missing before this `,`"]);
    assert_eq!(faults("[1, ;2]"), ["4 this character has no meaning here"]);
}

#[test]
fn says_which_bracket_does_not_match() {
    assert_eq!(faults("(a: [1, 2)"), ["9 `)` stands where the `[` of line 1 should be closed with `]`"]);
    assert_eq!(faults("(a: [1, 2]"), ["0 this `(` is never closed"]);
    assert_eq!(faults("(a: 1))"), ["6 something stands after the end of the value"]);
    assert_eq!(faults("(a: \"x)"), ["4 this text has no closing quote"]);
    let long = "this text goes on over the end of its line, and what follows it makes no sense";
    assert_eq!(faults("(a: 1, b: \"x,\n c: \"y\", d: \"z\")"), [format!("10 {long}")]);
    assert_eq!(faults("(a: \"x\ny\")"), Vec::<String>::new());
    assert_eq!(faults("(a: 1) /* x"), ["7 this comment has no end"]);
    assert_eq!(faults(""), ["0 the file is empty"]);
}

#[test]
fn depth_is_bounded() {
    let deep = "[".repeat(1_000_000);
    assert_eq!(lex::deeper_than(&deep, MAX_NESTING), Some(MAX_NESTING));
    assert_eq!(faults(&deep), ["64 brackets are nested deeper than 64"]);
    let fits = format!("{}{}", "[".repeat(64), "]".repeat(64));
    assert_eq!((lex::deeper_than(&fits, MAX_NESTING), faults(&fits).len()), (None, 0));
}

proptest! {
    #[test]
    fn nothing_makes_it_panic(text in "[a-c(){}\\[\\]:,\"'#r/*.0-9ü \n\\\\-]{0,200}", steps in prop::collection::vec(0usize..3, 0..4)) {
        let steps: Vec<Step> = steps.into_iter().map(Step::Item).collect();
        let at = Located::new(&text).position(&steps);
        prop_assert!(at.line <= text.lines().count().max(1));
    }
}
