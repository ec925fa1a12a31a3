//! Other words: they take the place of the ordinary ones on the page, and the history keeps what was said then.

use super::*;
use crate::model::{Condition, Said, SaidOf};
use crate::page::Way;

/// A session with a pack whose second room is seen, and asks, otherwise after the first option of the first one.
fn session() -> Session {
    let mut pack = testing::pack();
    let said = |id: &str, of, when| Said { id: id.into(), way: Way::In, of, when };
    let chosen = || Condition::Chose(0, Way::In, 0);
    // What is seen no longer holds once the choice of the room itself is made.
    let seen = Condition::All(vec![chosen(), Condition::Not(Box::new(Condition::Chose(1, Way::In, 0)))]);
    pack.rooms[1].said = vec![said("seen", SaidOf::Seen, seen), said("asked", SaidOf::Question, chosen())];
    let texts = "two = Two\n    .in = A bed.\ntwo--in = What now?\ntwo--said--seen = A bed, and somebody in it.\n\
        two--said--asked = Who is it?\n";
    pack.texts = Arc::new([("en".to_owned(), testing::catalogue(texts))].into());
    let mut session =
        Session::new(testing::library_of(vec![Arc::new(pack)]), Settings::default(), None, Launch::default());
    send(&mut session, &[Command::Open, Command::Begin, Command::Onward]);
    session
}

fn shows(session: &Session, words: &str) -> bool {
    plain::page(&session.page()).contains(words)
}

#[test]
fn other_words_are_on_the_page_where_something_has_gone_before() {
    for (option, seen, asked) in [("stay", "A bed, and somebody in it.", "Who is it?"), ("go", "A bed.", "What now?")] {
        let mut session = session();
        send(&mut session, &[Command::Choose(option.into()), Command::Onward]);
        assert!(shows(&session, seen), "{:?}", session.page());
        send(&mut session, &[Command::Onward]);
        assert!(shows(&session, asked), "{:?}", session.page());
    }
}

#[test]
fn the_history_keeps_what_was_said_before_the_choice_was_made() {
    let mut session = session();
    let stay = || Command::Choose("stay".into());
    send(&mut session, &[stay(), Command::Onward, Command::Onward, stay(), Command::History]);
    assert!(shows(&session, "A bed, and somebody in it.") && shows(&session, "Who is it?"), "{:?}", session.page());
    assert!(!shows(&session, "A bed.\n") && !shows(&session, "What now?"));
}
