//! Texts that are read, changed, added and taken out, and what stays as it was.

use super::*;

const FTL: &str = "# All of it.

pack = A pack
    .about =
        One line.

        Another.

## A room

a = Room
    .in = Dark.
    .out = Light.
a--cup = Cup
    .means = It is his.
a--in = A moment
# Said softly.
a--in--go = Go
    .after = He went.
a--out = { $household ->
        [mother] Two
       *[both] Three
    }

b = Other
";

fn put(key: &str, attribute: Option<&str>, words: &str) -> String {
    set(FTL, key, attribute, words).expect("they can be written")
}

#[test]
fn texts_are_read_as_people_see_them() {
    assert_eq!(get(FTL, "pack", Some("about")).as_deref(), Some("One line.\n\nAnother."));
    assert_eq!(get(FTL, "a--out", None).as_deref(), Some("{ $household ->\n    [mother] Two\n   *[both] Three\n}"));
    assert_eq!((get(FTL, "a", Some("clock")), get(FTL, "none", None)), (None, None));
    assert_eq!(at(FTL, FTL.find("It is").expect("there")), Some(("a--cup".into(), Some("means".into()))));
}

#[test]
fn what_is_set_back_is_as_it_was() {
    for ((key, attribute), _) in texts(FTL) {
        let was = get(FTL, &key, attribute.as_deref()).expect("it has words");
        assert_eq!(put(&key, attribute.as_deref(), &was), FTL);
        let other = put(&key, attribute.as_deref(), "One.\n\nTwo.");
        assert_eq!(get(&other, &key, attribute.as_deref()).as_deref(), Some("One.\n\nTwo."));
        assert_eq!(
            get(&set(&other, &key, attribute.as_deref(), &was).expect("set"), &key, attribute.as_deref()),
            Some(was)
        );
    }
}

#[test]
fn new_texts_stand_where_they_belong() {
    assert!(put("a--pen", None, "Pen").contains("It is his.\na--pen = Pen\na--in"));
    assert!(put("a--in--stay", None, "Stay").contains("He went.\na--in--stay = Stay\na--out"));
    assert!(put("a--out--stay", None, "Stay").contains("    }\na--out--stay = Stay\n\nb"));
    assert!(put("a--said--x", None, "X").contains("a--said--x = X\n"));
    assert!(put("a--cup", Some("means-out"), "Gone.").contains("It is his.\n    .means-out = Gone.\na--in"));
    assert!(put("a", Some("clock"), "Noon").contains("Light.\n    .clock = Noon\na--cup"));
    assert!(put("c", None, "C").ends_with("b = Other\n\nc = C\n"));
}

#[test]
fn what_is_taken_out_takes_its_comment_with_it() {
    assert!(!put("a--in--go", Some("after"), "").contains(".after"));
    let gone = remove(FTL, "a--in--go", false);
    assert!(gone.contains("A moment\na--out") && !gone.contains("softly"));
    assert!(remove(FTL, "a", true).contains("## A room\n\nb = Other\n"));
    assert!(remove(FTL, "b", false).ends_with("    }\n") && remove("a = 1\n", "a", false).is_empty());
    let added = put("c", None, "C");
    assert_eq!(remove(&added, "c", false), FTL);
}

#[test]
fn a_key_is_renamed_with_all_below_it() {
    let after = rename(FTL, "a", "attic");
    assert_eq!(texts(&after).keys().filter(|(key, _)| key.starts_with("attic")).count(), texts(FTL).len() - 3);
    assert_eq!(rename(&after, "attic", "a"), FTL);
    assert!(rename_attribute(FTL, "a", "in", "inside").contains("\n    .inside = Dark."));
}

#[test]
fn lines_that_mean_something_else_are_refused() {
    assert_eq!(set(FTL, "b", None, "One\n.two = 2"), Err(Refused::Line('.')));
    assert!(set(FTL, "b", None, "{ $age ->\n [1] x\n *[other] y\n}").is_ok());
}
