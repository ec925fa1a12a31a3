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
