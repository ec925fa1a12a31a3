//! Tests of what stays of a workshop: the report, if one is asked for, and the private ride as it was; and of how one begins.

use super::workshop::{fill, finish, send_one, teach, workshop, workshop_of};
use super::*;
use crate::command::{Format, Teach};

#[test]
fn free_teaching_can_begin_in_a_room() {
    let mut session = with(None, &[("mode", "workshop"), ("start", "three:out")]);
    teach(&mut session, Teach::Begin(None));
    assert_eq!((session.page().room.as_deref(), session.page().way), (Some("three"), Some(Way::Out)));
}

#[test]
fn the_private_ride_is_there_again_as_it_was() {
    let mut session = begun();
    ride_on(&mut session);
    send(&mut session, &[Command::Settings, Command::Set("text".into(), "125".into()), Command::Title]);
    let (save, journey) = (session.save(), session.journey().cloned());
    send_one(&mut session, Command::Workshop);
    assert_eq!(session.save(), save);
    teach(&mut session, Teach::Begin(Some("few".into())));
    assert_eq!(session.pack().expect("there is one").rooms.len(), 3);
    teach(&mut session, Teach::On);
    teach(&mut session, Teach::Decide("go".into()));
    send_one(&mut session, Command::Settings);
    let events = send_one(&mut session, Command::Set("text".into(), "200".into()));
    assert!(!events.contains(&Event::Save), "nothing of a workshop is stored");
    assert_eq!(session.save(), save);
    let events = finish(&mut session);
    assert!(events.contains(&Event::Setting("text".into(), "125".into())), "{events:?}");
    assert_eq!((session.save(), session.journey().cloned()), (save, journey));
    assert_eq!((session.page().kind, session.presenter()), (PageKind::Title, None));
}

#[test]
fn where_a_lesson_stands_is_not_for_a_course_to_know() {
    let mut session = begun();
    assert!(session.rides_for_a_course());
    send(&mut session, &[Command::Settings, Command::Title]);
    send_one(&mut session, Command::Workshop);
    teach(&mut session, Teach::Begin(Some("few".into())));
    assert!(!session.rides_for_a_course());
    finish(&mut session);
    assert!(session.rides_for_a_course());
}

#[test]
fn a_workshop_begins_at_launch() {
    let session = with(None, &[("mode", "workshop")]);
    assert_eq!(session.page().kind, PageKind::Workshop);
    let mut session = with(None, &[("plan", "lesson")]);
    assert_eq!(session.page().title, "Everybody: arrive?");
    assert!(session.tick(0.0).contains(&Event::Freeze(true)), "what began is told at the first tick");
    assert_eq!(session.tick(0.0), []);
    let session = with(None, &[("plan", "none")]);
    assert!(session.page().notice.contains("plan") && session.page().kind == PageKind::Workshop);
}

#[test]
fn the_report_has_what_was_chosen_and_nothing_of_anybody() {
    let mut session = workshop(Some("lesson"));
    session.set_today("2026-11-22");
    teach(&mut session, Teach::On);
    teach(&mut session, Teach::Vote);
    fill(&mut session, "stay", "7");
    fill(&mut session, "go", "7");
    teach(&mut session, Teach::Decide("go".into()));
    for _ in 0..3 {
        session.tick(60.0);
    }
    let export = |session: &mut Session, format| match teach(session, Teach::Export(format)).remove(0) {
        Event::Export(export) => export,
        other => panic!("{other:?}"),
    };
    let json = export(&mut session, Format::Json);
    assert_eq!((json.name.as_str(), json.media), ("workshop-2026-11-22.json", "application/json"));
    expect_test::expect![[r#"
        {
          "date": "2026-11-22",
          "format": 1,
          "pack": "small",
          "pack_title": "A small house",
          "plan": "lesson",
          "plan_title": "The lesson",
          "rooms": [
            {
              "minutes": 3,
              "room": "one",
              "room_title": "Room one",
              "seconds": 180,
              "way": "in"
            }
          ],
          "routes": [
            {
              "choices": [
                {
                  "decided_by": "facilitator-after-tie",
                  "option": "go",
                  "option_title": "Go in one",
                  "room": "one",
                  "room_title": "Room one",
                  "tie": true,
                  "votes": [
                    {
                      "hands": 7,
                      "option": "stay",
                      "option_title": "Stay in one"
                    },
                    {
                      "hands": 7,
                      "option": "go",
                      "option_title": "Go in one"
                    }
                  ],
                  "way": "in"
                }
              ],
              "ending": null,
              "ending_title": null,
              "model": {
                "contact": 40,
                "energy": 60,
                "months": 3,
                "shame": 40,
                "trust": 40
              },
              "passed": [],
              "supports": []
            }
          ]
        }
    "#]]
    .assert_eq(&json.text);
    let csv = export(&mut session, Format::Csv);
    assert_eq!(csv.name, "workshop-2026-11-22.csv");
    assert!(
        csv.text
            .contains("2026-11-22,small,lesson,choice,1,one,Room one,in,go,Go in one,7,yes,facilitator-after-tie,\r\n"),
        "{}",
        csv.text
    );
    let html = export(&mut session, Format::Html);
    assert!(html.text.contains("<td>Go in one</td>") && html.text.contains("a tie; the facilitator decided"));
}

fn exported(session: &mut Session, format: Format) -> String {
    match teach(session, Teach::Export(format)).remove(0) {
        Event::Export(export) => export.text,
        other => panic!("{other:?}"),
    }
}

#[test]
fn hands_are_counted_once_where_they_were_raised_and_an_empty_field_is_none() {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::On);
    teach(&mut session, Teach::Vote);
    fill(&mut session, "go", "7");
    teach(&mut session, Teach::Decide("go".into()));
    for _ in 0..3 {
        teach(&mut session, Teach::On);
    }
    teach(&mut session, Teach::Vote);
    fill(&mut session, "talk", "3");
    teach(&mut session, Teach::Decide("talk".into()));
    let other = session.lesson().expect("it runs").route.decisions.len() - 1;
    teach(&mut session, Teach::OtherWay(other));
    teach(&mut session, Teach::Decide("wait".into()));
    let csv = exported(&mut session, Format::Csv);
    let choices: Vec<&str> =
        csv.lines().filter(|line| line.contains(",choice,") || line.starts_with("small,lesson,choice")).collect();
    assert_eq!(
        choices,
        [
            "small,lesson,choice,1,one,Room one,in,stay,Stay in one,0,no,hands,",
            "small,lesson,choice,1,one,Room one,in,go,Go in one,7,yes,hands,",
            "small,lesson,choice,1,one,Room one,out,talk,Talk out one,3,yes,hands,",
            "small,lesson,choice,1,one,Room one,out,wait,Wait out one,0,no,hands,",
            "small,lesson,choice,2,one,Room one,in,go,Go in one,,yes,earlier-route,",
            "small,lesson,choice,2,one,Room one,out,wait,Wait out one,,yes,facilitator,",
        ]
    );
    let html = exported(&mut session, Format::Html);
    assert_eq!(html.matches("Go in one: 7").count(), 1, "{html}");
    assert!(html.contains("Stay in one: 0") && html.contains("as on a route before"), "{html}");
}

#[test]
fn what_came_by_itself_was_reported_as_what_the_group_chose() {
    let mut pack = testing::pack();
    // In a room that the plan rides through, a support is tried by what fits first.
    pack.rooms[1].going_in[0].effects.push(crate::model::Effect::Support(0));
    let mut session = workshop_of(pack, Some("lesson"));
    teach(&mut session, Teach::On);
    teach(&mut session, Teach::Decide("go".into()));
    for _ in 0..2 {
        teach(&mut session, Teach::On);
    }
    teach(&mut session, Teach::Vote);
    fill(&mut session, "stay", "4");
    teach(&mut session, Teach::Decide("stay".into()));
    let json: serde_json::Value = serde_json::from_str(&exported(&mut session, Format::Json)).expect("it is JSON");
    let route = &json["routes"][0];
    let told = |list: &str| -> Vec<String> {
        let choices = route[list].as_array().into_iter().flatten();
        choices.map(|one| format!("{} {}", one["room"], one["decided_by"]).replace('"', "")).collect()
    };
    assert_eq!(told("choices"), ["one facilitator", "three hands"]);
    assert_eq!(told("passed"), ["two by-itself"]);
    assert_eq!(
        (&route["supports"][0]["support_title"], &route["supports"][0]["by_itself"]),
        (&"Talking".into(), &true.into())
    );
    let csv = exported(&mut session, Format::Csv);
    assert!(csv.contains("small,lesson,passed,1,two,Room two,in,stay,Stay in two,,yes,by-itself,\r\n"), "{csv}");
    assert!(csv.contains("go,Go in one,,yes,facilitator,"), "{csv}");
    let html = exported(&mut session, Format::Html);
    for told in ["nobody: the ride went on by itself", "the group, by hands", "the facilitator</td>"] {
        assert_eq!(html.matches(told).count(), 1, "{told}: {html}");
    }
    assert!(html.contains("went through by itself: Talking: it helps"), "{html}");
    assert!(!html.contains("Support that was tried"), "{html}");
}

#[test]
fn half_a_minute_is_not_none() {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::On);
    session.tick(30.0);
    assert!(exported(&mut session, Format::Html).contains("<td>under 1</td>"));
    let csv = exported(&mut session, Format::Csv);
    assert!(csv.starts_with("\u{feff}pack,plan,record,"), "no day is known, so there is no column for it: {csv}");
    assert!(csv.contains("small,lesson,room,,one,Room one,in,,,,,,0.5\r\n"), "{csv}");
}
