//! The pages to read once a journey has ended: offered then and not before, and true to the journey.

use super::outside::ended;
use super::*;
use crate::page::Reading;

fn read(session: &mut Session, reading: Reading) -> String {
    send(session, &[Command::Read(reading)]);
    is_sound(&session.page());
    plain::page(&session.page())
}

#[test]
fn they_are_offered_only_after_a_journey_and_lead_back() {
    let mut session = begun();
    for reading in Reading::ALL {
        assert_eq!(session.handle(Command::Read(reading)), [], "{reading:?} in the first room");
    }
    let mut session = ended();
    for reading in Reading::ALL {
        send(&mut session, &[Command::Read(reading), Command::Back]);
        assert_eq!(session.page().kind, PageKind::Ending);
    }
    send(&mut session, &[Command::Title, Command::Read(Reading::Model), Command::Back]);
    assert_eq!(session.page().kind, PageKind::Title);
}

#[test]
fn the_table_of_what_fits_is_shown_in_words_for_what_was_met() {
    let text = read(&mut ended(), Reading::Model);
    for said in [
        "~ When it helps: trust +8, contact +8, shame −6, energy +5.",
        "~ When it does harm: trust −20, shame +10, 3 months pass.",
        "## Talking\n\n",
        "- “Home” weighs 2 or more: it helps (this is what happened)",
        "- trust is 20 or less: it does not fit yet",
        "- in every other case: it helps a little",
    ] {
        assert!(text.contains(said), "{said:?} is not in:\n{text}");
    }
    assert!(!text.contains("## Force"), "nobody tried it in this journey:\n{text}");
}

#[test]
fn the_route_says_room_by_room_what_led_here_and_what_led_on() {
    let text = read(&mut ended(), Reading::Route);
    for said in [
        "## What led here\n\n- Room 1, Room one: Stay in one. Met here: Home\n- Room 2, ",
        "## What led on\n\n- Room 4, Room four: Talk out four. Met here: Talking: it helps\n",
    ] {
        assert!(text.contains(said), "{said:?} is not in:\n{text}");
    }
}

#[test]
fn the_questions_come_one_after_the_other_and_no_answer_is_saved() {
    let mut session = ended();
    let before = session.save();
    let text = read(&mut session, Reading::Debrief);
    assert!(text.contains("1. Talking\n2. Something else\n3. Pass this question over\n"), "{text}");
    assert_eq!(session.handle(Command::Answer("force".into())), [], "only what is asked can be answered");
    send(&mut session, &[Command::Answer("talk".into()), Command::Answer("pass".into())]);
    assert!(plain::page(&session.page()).contains("Thank you."));
    assert_eq!(session.save(), before);
    send(&mut session, &[Command::Back, Command::Begin]);
    assert_eq!(session.answers, Vec::<String>::new());
}

#[test]
fn numbers_and_words_are_shown_with_who_says_so() {
    let mut session = ended();
    let text = read(&mut session, Reading::Numbers);
    let (few, many) = (text.find("There are few."), text.find("There are many."));
    assert!(text.contains("## How many people") && few.zip(many).is_some_and(|(few, many)| few < many), "{text}");
    let text = read(&mut ended(), Reading::Glossary);
    assert!(text.contains("## A word\n\nWhat it means.\n\nWho uses it: those who say it\n"), "{text}");
}
