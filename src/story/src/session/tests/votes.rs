//! Tests of votes: what of them everybody sees and for how long, what a field takes, and what is remembered.

use super::workshop::{fill, presenter, send_one, teach, workshop};
use super::*;
use crate::command::Teach;
use crate::page::{BarView, FieldView};

/// The bars that everybody sees.
pub(super) fn bars(session: &Session) -> Vec<BarView> {
    let page = session.page();
    let found = page.blocks.into_iter().find_map(|block| if let Block::Bars(bars) = block { Some(bars) } else { None });
    found.unwrap_or_default()
}

/// The list that everybody reads.
fn list(session: &Session) -> Vec<String> {
    let page = session.page();
    let found = page.blocks.into_iter().find_map(|block| if let Block::List(list) = block { Some(list) } else { None });
    found.unwrap_or_default()
}

fn fields(session: &Session) -> Vec<FieldView> {
    let field = |block: &Block| if let Block::Field(field) = block { Some(field.clone()) } else { None };
    presenter(session).all_blocks().filter_map(field).collect()
}

fn told(session: &Session) -> String {
    plain::page(&presenter(session))
}

/// In the fourth room, where one option is closed.
fn tired() -> Session {
    let mut session = workshop(None);
    for _ in 0..3 {
        teach(&mut session, Teach::On);
    }
    session
}

#[test]
fn a_vote_is_on_the_wall_again_after_a_thing_was_looked_at() {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::On);
    teach(&mut session, Teach::Vote);
    let label = |session: &Session, id: &str| {
        let page = presenter(session);
        let inside =
            page.all_blocks().filter_map(|block| if let Block::Actions(all) = block { Some(all) } else { None });
        let found =
            page.actions.iter().chain(inside.flatten()).find(|action| action.id == id).map(|one| one.label.clone());
        found.unwrap_or_default()
    };
    assert_eq!(label(&session, "workshop-vote"), "Put the vote away");
    teach(&mut session, Teach::Look("bed".into()));
    assert_eq!((bars(&session).len(), label(&session, "workshop-vote")), (0, "Back to the vote".to_owned()));
    assert_eq!(label(&session, "workshop-look-up"), "Back to the vote");
    teach(&mut session, Teach::LookUp);
    assert_eq!((bars(&session).len(), label(&session, "workshop-vote")), (2, "Put the vote away".to_owned()));
    for cover in [Command::Teach(Teach::Ask), Command::Outside, Command::Support] {
        send_one(&mut session, cover);
        assert_eq!((bars(&session).len(), label(&session, "workshop-vote").as_str()), (0, "Back to the vote"));
        teach(&mut session, Teach::Vote);
        assert_eq!((bars(&session).len(), label(&session, "workshop-vote").as_str()), (2, "Put the vote away"));
    }
    teach(&mut session, Teach::Vote);
    assert_eq!((bars(&session).len(), label(&session, "workshop-vote")), (0, "Open the vote".to_owned()));
}

#[test]
fn what_is_typed_into_an_open_vote_brings_it_back_on_the_wall() {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::On);
    teach(&mut session, Teach::Vote);
    let covers = [Command::Teach(Teach::Look("bed".into())), Command::Teach(Teach::Ask), Command::Support];
    for (cover, typed) in covers.into_iter().zip(["7", "8", "9"]) {
        send_one(&mut session, cover);
        assert!(bars(&session).is_empty());
        let events = send_one(&mut session, Command::Fill("vote-go".into(), typed.into()));
        assert!(events.ends_with(&[Event::Page, Event::Presenter]), "{events:?}");
        assert_eq!(bars(&session)[1].number, typed);
    }
    teach(&mut session, Teach::Look("bed".into()));
    fill(&mut session, "go", "9");
    assert!(bars(&session).is_empty(), "nothing was typed");
}

#[test]
fn what_is_closed_is_on_the_wall_and_in_the_form_with_its_reason() {
    let mut session = tired();
    teach(&mut session, Teach::Vote);
    assert_eq!(bars(&session).iter().map(|bar| bar.label.as_str()).collect::<Vec<_>>(), ["1. Stay in four"]);
    assert_eq!(list(&session), ["2. Go in four (closed): Too tired for four."]);
    assert!(told(&session).contains("> --2. Go in four-- (Too tired for four.)"), "{}", told(&session));
}

#[test]
fn everybody_and_the_facilitator_call_an_option_by_the_same_number() {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::On);
    assert!(told(&session).contains("> Choose 2: Go in one"), "{}", told(&session));
    teach(&mut session, Teach::Vote);
    let wall: Vec<String> = bars(&session).into_iter().map(|bar| bar.label).collect();
    assert_eq!(wall, ["1. Stay in one", "2. Go in one"]);
    assert_eq!(fields(&session).into_iter().map(|field| field.label).collect::<Vec<_>>(), wall);
}

#[test]
fn options_stood_under_a_question_that_they_do_not_answer() {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::On);
    teach(&mut session, Teach::Ask);
    assert_eq!((session.page().title.as_str(), session.page().blocks), ("What do you see in one?", vec![]));
    teach(&mut session, Teach::Vote);
    let shown: Vec<_> = bars(&session).into_iter().map(|bar| (bar.label, bar.number, bar.share)).collect();
    let empty = |label: &str| (label.to_owned(), "0".to_owned(), 0);
    assert_eq!(shown, [empty("1. Stay in one"), empty("2. Go in one")], "before anybody counts they can be read");
    teach(&mut session, Teach::Ask);
    assert_eq!(session.page().blocks, [], "an open vote changes nothing of that");
}

#[test]
fn what_is_no_number_of_hands_is_not_counted_and_the_facilitator_is_told() {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::On);
    teach(&mut session, Teach::Vote);
    let said = "Only whole numbers from 0 to 999.";
    assert!(!told(&session).contains(said));
    for typed in ["-5", "abc", "9999", "2n"] {
        fill(&mut session, "go", "7");
        fill(&mut session, "go", typed);
        assert_eq!((fields(&session)[1].value.as_str(), bars(&session)[1].number.as_str()), (typed, "0"));
        assert!(told(&session).contains(said), "{typed}");
    }
    fill(&mut session, "go", "１２");
    assert_eq!((fields(&session)[1].value.as_str(), bars(&session)[1].number.as_str()), ("12", "12"));
    assert!(!told(&session).contains(said));
}

#[test]
fn the_second_choice_is_remembered_wherever_it_is_wanted() {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::On);
    teach(&mut session, Teach::Vote);
    fill(&mut session, "stay", "9");
    fill(&mut session, "go", "14");
    teach(&mut session, Teach::Decide("go".into()));
    let said = "Chosen: 2. Go in one (14). Next: 1. Stay in one (9).";
    assert!(told(&session).contains(said), "{}", told(&session));
    for _ in 0..5 {
        teach(&mut session, Teach::On);
    }
    assert_eq!(session.lesson().and_then(|lesson| Some(lesson.plan_step()?.id.as_str())), Some("two-ways"));
    assert!(told(&session).contains(&format!("Room 1, on the way in, Room one: {said}")), "{}", told(&session));
    teach(&mut session, Teach::OtherWay(0));
    assert!(told(&session).contains(&format!("\n{said}\n")), "{}", told(&session));
    teach(&mut session, Teach::Decide("stay".into()));
    assert!(told(&session).contains(said), "{}", told(&session));
}

#[test]
fn with_one_route_the_wall_says_nothing_that_is_meant_for_the_facilitator() {
    let mut session = workshop(Some("lesson"));
    for _ in 0..6 {
        teach(&mut session, Teach::On);
    }
    let wall = plain::page(&session.page());
    assert!(wall.contains("So far there is one route.") && !wall.contains("The other way of any choice"), "{wall}");
    assert!(told(&session).contains("The other way of any choice makes a second one."));
}

/// Ids of what is lit: in the bar, and in the body.
fn lit(session: &Session) -> [Vec<String>; 2] {
    let page = presenter(session);
    let lit = |actions: &[Action]| {
        let onward = actions.iter().filter(|action| action.role == Role::Onward);
        onward.map(|action| action.id.clone()).collect::<Vec<_>>()
    };
    let body =
        page.all_blocks().filter_map(|block| if let Block::Actions(all) = block { Some(lit(all)) } else { None });
    [lit(&page.actions), body.flatten().collect()]
}

#[test]
fn the_key_after_the_last_number_led_to_a_closed_option() {
    let mut session = tired();
    teach(&mut session, Teach::Vote);
    fill(&mut session, "stay", "7");
    let text = told(&session);
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} is not in {text}"));
    assert!(place(": [7]") < place("> Choose") && place("> Choose") < place("> --2. Go in four--"), "{text}");
    teach(&mut session, Teach::Vote);
    let text = told(&session);
    assert!(text.find("> Choose") < text.find("> --2. Go in four--"), "{text}");
}

#[test]
fn the_next_step_was_lit_while_counted_hands_waited_for_a_decision() {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::On);
    teach(&mut session, Teach::Vote);
    assert_eq!(lit(&session), [vec!["workshop-on".to_owned()], vec![]], "nobody has counted");
    fill(&mut session, "go", "3");
    assert_eq!(lit(&session), [vec![], vec!["workshop-decide-go".to_owned()]]);
    fill(&mut session, "stay", "3");
    assert_eq!(lit(&session), [Vec::<String>::new(), vec![]], "a tie is the facilitator's");
    teach(&mut session, Teach::Decide("stay".into()));
    assert_eq!(lit(&session), [vec!["workshop-on".to_owned()], vec![]]);
}

#[test]
fn one_press_left_counted_hands_behind_without_a_word() {
    let leaving = [Teach::On, Teach::Back, Teach::To("two".into(), Way::In)];
    for command in leaving {
        let mut session = workshop(Some("lesson"));
        teach(&mut session, Teach::On);
        teach(&mut session, Teach::Vote);
        fill(&mut session, "stay", "4");
        fill(&mut session, "go", "9");
        let (wall, said) = (session.page(), "nothing has been chosen yet");
        assert!(!told(&session).contains(said));
        assert_eq!(teach(&mut session, command.clone()), [Event::Page, Event::Presenter]);
        assert!(session.page() == wall && told(&session).contains(said), "{}", told(&session));
        let mut fresh = with(None, &[]);
        teach(&mut fresh, Teach::TakeUp(session.lesson_to_keep().expect("it runs")));
        assert!(told(&fresh).contains(said));
        fill(&mut session, "go", "8");
        assert!(!told(&session).contains(said), "the count goes on");
        teach(&mut session, command.clone());
        teach(&mut session, command);
        assert!(session.page() != wall && !told(&session).contains(said) && fields(&session).is_empty());
    }
}

#[test]
fn counted_hands_were_gone_when_the_group_came_back() {
    let mut session = workshop(Some("lesson"));
    let numbers = |session: &Session| fields(session).into_iter().map(|field| field.value).collect::<Vec<_>>();
    teach(&mut session, Teach::On);
    teach(&mut session, Teach::Vote);
    fill(&mut session, "stay", "4");
    fill(&mut session, "go", "9");
    for _ in 0..2 {
        teach(&mut session, Teach::On);
    }
    let mut fresh = with(None, &[]);
    teach(&mut fresh, Teach::TakeUp(session.lesson_to_keep().expect("it runs")));
    for session in [&mut session, &mut fresh] {
        teach(session, Teach::Back);
        teach(session, Teach::Vote);
        assert_eq!(numbers(session), ["4", "9"]);
        teach(session, Teach::Vote);
        teach(session, Teach::Vote);
        assert_eq!(numbers(session), ["4", "9"], "put away, they are kept too");
        teach(session, Teach::Decide("go".into()));
        teach(session, Teach::To("one".into(), Way::In));
        teach(session, Teach::Vote);
        assert_eq!(numbers(session), ["", ""], "it was decided by them");
    }
}
