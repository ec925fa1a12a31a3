//! Whose ride it is: the first is that of the person the pack was written for, later ones are others', and a save keeps it.

use super::*;
use crate::model::Persona;
use crate::page::Reading;

/// A session with a pack that has two personas, whose first room tells them apart.
fn two(save: Option<&str>, launch: &[(&str, &str)]) -> Session {
    let mut pack = testing::pack();
    let persona = |id: &str, age, household: &str, weighs| Persona {
        id: id.into(),
        age,
        household: household.into(),
        months: if age > 30 { 120 } else { 0 },
        weighs,
        evidence: vec!["T.1".into()],
    };
    pack.personas = vec![persona("young", 22, "both", vec![]), persona("older", 41, "mother", vec![(0, 2)])];
    let texts = "persona--young = He is { $age }.\npersona--older = He is { $age }, at home with his mother.\none = One\n    \
        .in = { $household ->\n        [mother] Two bowls.\n       *[both] Three bowls.\n    }\n";
    pack.texts = Arc::new([("en".to_owned(), testing::catalogue(texts))].into());
    let launch = Launch::parse(launch.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))).0;
    Session::new(testing::library_of(vec![Arc::new(pack)]), Settings::default(), save, launch)
}

fn whose(session: &Session) -> (usize, bool) {
    let page = plain::page(&session.page());
    (session.journey().map_or(9, Journey::persona), page.contains("Two bowls."))
}

#[test]
fn the_first_ride_is_his_and_the_next_anothers() {
    let mut session = two(None, &[]);
    send(&mut session, &[Command::Open, Command::Begin]);
    assert_eq!(whose(&session), (0, false));
    for _ in 0..8 {
        ride_on(&mut session);
    }
    send(&mut session, &[Command::Read(Reading::Route)]);
    assert!(plain::page(&session.page()).contains("He is 22."));
    send(&mut session, &[Command::Back, Command::Begin]);
    assert_eq!(whose(&session), (1, true));
    assert_eq!(session.journey().map(|journey| journey.state().cause(0)), Some(2), "what weighs on him from the start");
    for _ in 0..4 {
        ride_on(&mut session);
    }
    let months = session.journey().map(|journey| journey.state().months);
    assert_eq!(months, Some(124), "he is older because he has stayed longer in the last room");
    send(&mut session, &[Command::History]);
    assert!(plain::page(&session.page()).contains("He is 41, at home with his mother."));
}

#[test]
fn a_save_keeps_whose_ride_it_is_and_an_old_save_is_his() {
    let mut session = two(None, &[("persona", "older")]);
    send(&mut session, &[Command::Open, Command::Begin]);
    assert_eq!(whose(&session), (1, true));
    let save = session.save();
    let mut again = two(Some(&save), &[]);
    send(&mut again, &[Command::Resume]);
    assert_eq!(whose(&again), (1, true));
    assert_eq!(again.save(), save);
    let old = two(Some(&save.replace("persona:Some(\"older\"),", "")), &[]);
    assert_eq!(old.journey().map(Journey::persona), Some(0));
    let gone = two(Some(&save.replace("\"older\"", "\"oldest\"")), &[]);
    assert!(gone.journey().map(Journey::persona) == Some(0) && gone.set_aside().is_some(), "and it is said");
}

#[test]
fn who_is_asked_for_and_is_not_there_is_said() {
    let mut session = two(None, &[("persona", "nobody")]);
    send(&mut session, &[Command::Open, Command::Begin]);
    assert!(whose(&session) == (0, false) && session.page().notice.contains("nobody"), "{}", session.page().notice);
}
