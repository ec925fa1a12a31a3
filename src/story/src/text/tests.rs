//! What a catalogue reads, refuses and locates.

use proptest::prelude::*;

use super::*;

fn read(source: &str) -> Catalogue {
    let (catalogue, problems) = Catalogue::parse("en.ftl", "en", source);
    assert_eq!(problems, []);
    catalogue
}

fn problems(source: &str) -> Vec<String> {
    Catalogue::parse("en.ftl", "en", source)
        .1
        .iter()
        .map(|p| format!("{}:{} {}", p.line, p.column, p.message))
        .collect()
}

#[test]
fn gives_texts_attributes_and_paragraphs() {
    let texts = read("a = One\n    .after = Two\n\n    Three\n# note\nb =\n    .only = Four\n");
    assert_eq!(texts.get("a", None, &[]).as_deref(), Some("One"));
    assert_eq!(texts.get("a", Some("after"), &[]).as_deref(), Some("Two\n\nThree"));
    assert_eq!(texts.get("b", None, &[]), None);
    assert!(texts.has("b", Some("only")) && !texts.has("b", None) && !texts.has("c", None));
    assert_eq!(texts.keys().collect::<Vec<_>>(), [("a", None), ("a", Some("after")), ("b", Some("only"))]);
    assert_eq!(texts.count(Unit::Words), 4);
}

#[test]
fn fills_in_numbers_and_words_without_marks() {
    let texts = read("months = { $n ->\n    [one] one month\n   *[other] { $n } months\n}\nsay = “{ $word }”\n");
    assert_eq!(texts.get("months", None, &[("n", "1")]).as_deref(), Some("one month"));
    assert_eq!(texts.get("months", None, &[("n", "12")]).as_deref(), Some("12 months"));
    assert_eq!(texts.get("say", None, &[("word", "007")]).as_deref(), Some("“007”"));
}

#[test]
fn an_error_in_one_text_leaves_the_others() {
    let source = "a = One\nb { Two\n    x\nc = Three\nd = { $\ne = Five\n";
    assert_eq!(problems(source).len(), 2);
    let (texts, found) = Catalogue::parse("en.ftl", "en", source);
    assert_eq!(texts.keys().map(|(key, _)| key).collect::<Vec<_>>(), ["a", "c", "e"]);
    assert_eq!(found.iter().map(|problem| problem.line).collect::<Vec<_>>(), [2, 5]);
}

#[test]
fn two_of_the_same_are_reported_where_the_second_stands() {
    assert_eq!(problems("a = 1\nb = 2\na = 3\n"), ["3:1 there are two texts `a`"]);
    assert_eq!(problems("a = 1\n    .x = 2\n    .x = 3\n"), ["2:5 `a` has two attributes `.x`"]);
}

#[test]
fn knows_where_texts_stand() {
    let texts = read("\na = 1\n    .x = 2\n    more\n    .y = 3\n");
    let place = |attribute| {
        let at = texts.position("a", attribute);
        (at.line, at.column)
    };
    assert_eq!((place(None), place(Some("x")), place(Some("y"))), ((2, 1), (3, 5), (5, 5)));
}

#[test]
fn reports_what_is_not_there() {
    let texts = read("a = { b } { $x }\nc = { c }\n");
    let names = |variables| texts.dangling(variables).into_iter().map(|(at, what)| (at.line, what)).collect::<Vec<_>>();
    assert_eq!(names(None), [(1, "b".to_owned()), (2, "itself".to_owned())]);
    assert!(names(Some(&[])).contains(&(1, "$x".to_owned())));
    assert!(!names(Some(&["x"])).contains(&(1, "$x".to_owned())));
}

#[test]
fn knows_which_cases_are_told_apart() {
    let texts = read(
        "a = { $home ->\n    [mother] Two\n   *[both] Three\n    }\n    .x = { $n ->\n        [one] { $home ->\n            [x] X\n           *[other] Y\n        }\n       *[other] Z\n    }\n",
    );
    let cases: Vec<String> = texts.selected("home").map(|(at, case)| format!("{} {case}", at.line)).collect();
    assert_eq!(cases, ["1 mother", "1 both", "1 x"]);
}

#[test]
fn deep_nesting_is_refused_before_it_is_parsed() {
    let deep = format!("a = {}\nb = 1\n", "{".repeat(10_000));
    assert_eq!(problems(&deep), ["1:1 this text has 10000 brackets; 64 are the most"]);
    let calls = format!("a = {{ {} }}\n", "F(\"}\", ".repeat(2_000));
    assert_eq!(problems(&calls).len(), 1);
    let long = format!("a = {}\n", "x".repeat(20_000));
    assert_eq!(problems(&long), ["1:1 this text has 20005 bytes; 20000 are the most"]);
}

#[test]
fn a_bad_language_is_a_problem() {
    assert_eq!(Catalogue::parse("x/!!.ftl", "!!", "a = 1\n").1.len(), 1);
}

proptest! {
    #[test]
    fn nothing_makes_it_panic(source in "[a-c=.{}\\[\\]*#\" \n$-]{0,200}") {
        let (texts, _) = Catalogue::parse("en.ftl", "en", &source);
        for (key, attribute) in texts.keys() {
            prop_assert!(texts.get(key, attribute, &[("a", "1")]).is_some());
        }
        texts.dangling(None);
    }
}
