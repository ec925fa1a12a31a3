//! Tests of the routes of a group: the other way of a choice, two routes compared, every room at any time.

use super::workshop::{fill, open_ids, presenter, send_one, teach, workshop, workshop_of};
use super::*;
use crate::command::Teach;
use crate::model::{Condition, Pack};
use crate::page::Column;

fn columns(page: &Page) -> Vec<Column> {
    let found = page.blocks.iter().find_map(|block| match block {
        Block::Columns(columns) => Some(columns.clone()),
        _ => None,
    });
    found.unwrap_or_default()
}

#[test]
fn the_other_way_of_a_choice_takes_three_inputs_and_the_first_route_is_kept() {
    let mut session = workshop(None);
    teach(&mut session, Teach::Decide("stay".into()));
    for _ in 0..5 {
        teach(&mut session, Teach::On);
    }
    let reached = session.journey().expect("it runs").steps().len();
    teach(&mut session, Teach::OtherWay(0));
    assert_eq!(session.journey().and_then(Journey::room), Some((0, Way::In)));
    teach(&mut session, Teach::Decide("go".into()));
    teach(&mut session, Teach::Compare);
    let page = session.page();
    assert_eq!(page.room, None);
    let columns = columns(&page);
    assert_eq!(columns.len(), 2);
    let text = parts(&mut session).join("\n");
    assert!(text.contains("Stay in one") && text.contains("Go in one"), "{text}");
    let lesson = session.lesson().expect("it runs");
    assert_eq!((lesson.earlier.len(), lesson.earlier[0].reached()), (1, reached));
    assert_eq!(lesson.earlier[0].decisions[0].option, 0);
    teach(&mut session, Teach::Compare);
    assert!(columns_are_gone(&session));
}

fn columns_are_gone(session: &Session) -> bool {
    columns(&session.page()).is_empty()
}

#[test]
fn another_way_that_was_not_meant_leaves_no_route() {
    let mut session = workshop(None);
    teach(&mut session, Teach::Decide("stay".into()));
    teach(&mut session, Teach::On);
    teach(&mut session, Teach::Decide("go".into()));
    teach(&mut session, Teach::OtherWay(0));
    // The second choice is the first of the list now.
    teach(&mut session, Teach::OtherWay(0));
    assert_eq!(session.journey().and_then(Journey::room), Some((1, Way::In)));
    teach(&mut session, Teach::Decide("stay".into()));
    let lesson = session.lesson().expect("it runs");
    let options: Vec<Vec<usize>> =
        lesson.routes().map(|route| route.decisions.iter().map(|one| one.option).collect()).collect();
    assert_eq!(options, [[0, 1], [0, 0]]);
}

#[test]
fn a_ride_to_the_end_can_be_compared_with_its_ending() {
    let mut session = workshop(None);
    teach(&mut session, Teach::Decide("stay".into()));
    for _ in 0..7 {
        teach(&mut session, Teach::On);
    }
    let events = teach(&mut session, Teach::On);
    assert!(events.contains(&Event::Leave), "{events:?}");
    assert_eq!(
        (session.page().title.as_str(), session.page().eyebrow.as_str()),
        ("Company", "An ending, and not the end")
    );
    assert!(session.handle(Command::Teach(Teach::On)).is_empty(), "there is nothing behind the door");
    teach(&mut session, Teach::OtherWay(0));
    teach(&mut session, Teach::Decide("go".into()));
    teach(&mut session, Teach::Compare);
    let parts = parts(&mut session);
    assert_eq!(parts.join("\n").matches("It comes to this ending:").count(), 2);
}

/// What everybody reads of two routes, part by part.
fn parts(session: &mut Session) -> Vec<String> {
    let mut parts = vec![plain::page(&session.page())];
    while let Some(on) = presenter(session).actions.into_iter().find(|action| action.id == "workshop-part-on") {
        assert_eq!(on.role, Role::Onward, "a lecturer's remote control turns the parts first");
        send_one(session, on.command);
        parts.push(plain::page(&session.page()));
    }
    parts
}

#[test]
fn long_routes_come_in_parts_that_together_say_what_the_facilitator_reads_at_once() {
    let mut session = workshop(None);
    teach(&mut session, Teach::Decide("stay".into()));
    for _ in 0..8 {
        teach(&mut session, Teach::On);
    }
    teach(&mut session, Teach::OtherWay(0));
    teach(&mut session, Teach::Decide("go".into()));
    teach(&mut session, Teach::Compare);
    let first = session.page().eyebrow;
    assert!(first.starts_with("Part 1 of "), "{first}");
    let words = |blocks: &[Block]| {
        let columns =
            blocks.iter().filter_map(|block| if let Block::Columns(columns) = block { Some(columns) } else { None });
        let inside = columns.flatten().flat_map(|column| column.blocks.clone());
        inside
            .flat_map(|block| if let Block::List(lines) = block { lines } else { vec![format!("{block:?}")] })
            .collect::<Vec<_>>()
    };
    let mut whole = words(&presenter(&session).blocks);
    // How it comes out, everybody reads in words.
    whole.retain(|text| !text.contains("Model("));
    let mut seen = Vec::new();
    for part in 0.. {
        seen.extend(words(&session.page().blocks).into_iter().filter(|text| !text.contains("Model(")));
        if session.handle(Command::Teach(Teach::Part(part + 1))).is_empty() {
            break;
        }
    }
    whole.sort_unstable();
    seen.sort_unstable();
    assert_eq!(seen, whole);
    let parts = first.trim_start_matches("Part 1 of ");
    assert_eq!(session.page().eyebrow, format!("Part {parts} of {parts}"));
    teach(&mut session, Teach::Compare);
    teach(&mut session, Teach::Compare);
    assert_eq!(session.page().eyebrow, first, "shown again it begins at its beginning");
}

#[test]
fn what_opened_by_a_choice_stood_before_that_choice() {
    let mut pack = testing::pack();
    let condition = Condition::Chose(0, Way::In, 1);
    pack.rooms[2].going_in[1].when = condition;
    let mut session = workshop_of(pack, None);
    teach(&mut session, Teach::Decide("stay".into()));
    teach(&mut session, Teach::OtherWay(0));
    teach(&mut session, Teach::Decide("go".into()));
    let told = |session: &Session| {
        columns(&presenter(session)).iter().map(|column| format!("{:?}", column.blocks)).collect::<Vec<_>>()
    };
    teach(&mut session, Teach::Compare);
    assert!(!told(&session)[0].contains("is closed"), "{:?}", told(&session));
    teach(&mut session, Teach::Compare);
    teach(&mut session, Teach::To("four".into(), Way::In));
    teach(&mut session, Teach::Compare);
    let [one, two] = [0, 1].map(|side| told(&session)[side].clone());
    let place = |text: &str, words: &str| text.find(words).unwrap_or_else(|| panic!("{words} is not in {text}"));
    assert!(place(&one, "Stay in one") < place(&one, "“Go in three” is closed"));
    assert!(place(&two, "Go in one") < place(&two, "“Go in three” is open"));
}

#[test]
fn every_room_is_open_both_ways_and_decisions_stay() {
    let mut session = workshop(None);
    teach(&mut session, Teach::Decide("go".into()));
    for (room, way) in [("four", Way::Out), ("two", Way::In), ("one", Way::Out), ("three", Way::Out), ("one", Way::In)]
    {
        teach(&mut session, Teach::To(room.into(), way));
        let page = session.page();
        assert_eq!((page.room.as_deref(), page.way), (Some(room), Some(way)));
        let first = session.journey().expect("it runs").steps().first().map(|step| step.option);
        assert!(room == "one" && way == Way::In || first == Some(1), "the decision is kept");
    }
    assert!(plain::page(&presenter(&session)).contains("The group chose here: Go in one"));
    teach(&mut session, Teach::On);
    assert_eq!(session.journey().expect("it runs").steps()[0].option, 1);
}

#[test]
fn what_came_of_a_choice_is_there_again_after_looking_elsewhere() {
    let mut session = workshop(None);
    teach(&mut session, Teach::Decide("go".into()));
    teach(&mut session, Teach::OtherWay(0));
    teach(&mut session, Teach::Decide("stay".into()));
    for shown in [Command::Outside, Command::Support] {
        send_one(&mut session, shown);
        teach(&mut session, Teach::LookUp);
        assert_eq!(session.page().title, "Stay in one");
    }
    teach(&mut session, Teach::Compare);
    teach(&mut session, Teach::Compare);
    assert_eq!(session.page().title, "Stay in one");
    // The room behind is not there yet: nothing of it can be looked at, asked or chosen.
    let ids = open_ids(&presenter(&session));
    for never in ["workshop-thing-bed", "workshop-ask", "workshop-vote", "workshop-decide-stay"] {
        assert!(!ids.iter().any(|id| id == never), "{ids:?}");
    }
    teach(&mut session, Teach::On);
    assert_eq!(session.page().title, "Room two");
}

#[test]
fn the_set_from_outside_and_pages_to_read_are_always_there() {
    let mut session = workshop(None);
    assert_eq!(send_one(&mut session, Command::Outside), [Event::Overlook(0), Event::Page, Event::Presenter]);
    assert_eq!((session.page().kind, session.page().title.as_str()), (PageKind::Workshop, "Room one"));
    send_one(&mut session, Command::Overlook("two".into()));
    assert_eq!(session.page().title, "Room two");
    let events = send_one(&mut session, Command::Read(crate::page::Reading::Glossary));
    assert_eq!(events, [Event::Board, Event::Page, Event::Presenter]);
    assert!(session.page().large);
    let events = teach(&mut session, Teach::To("two".into(), Way::In));
    assert!(events.contains(&Event::Ride { from: Some(1), to: 2, way: Way::In }), "{events:?}");
    for always in [Command::Support, Command::Leave] {
        assert!(session.page().anywhere.iter().any(|action| action.command == always));
        assert!(presenter(&session).anywhere.iter().any(|action| action.command == always));
    }
}

/// A whole ride with the first option of the first room, and one with the second, side by side.
fn two_routes(pack: Pack) -> Session {
    let mut session = workshop_of(pack, None);
    teach(&mut session, Teach::Decide("stay".into()));
    for _ in 0..8 {
        teach(&mut session, Teach::On);
    }
    teach(&mut session, Teach::OtherWay(0));
    teach(&mut session, Teach::Decide("go".into()));
    teach(&mut session, Teach::Compare);
    session
}

#[test]
fn figures_of_the_model_stood_on_the_wall_like_a_mark() {
    let mut pack = testing::pack();
    pack.rooms[0].going_in[1].effects.push(crate::model::Effect::Months(9));
    let mut session = two_routes(pack);
    let own = plain::page(&presenter(&session));
    let wall = parts(&mut session).join("\n");
    assert!(own.contains("Now, each out of 100") && own.contains("went by on this ride"), "{own}");
    assert!(!wall.contains("out of 100") && !wall.contains("shame 2") && !wall.contains("went by"), "{wall}");
    let sides = ["the person has less energy, less shame.", "the person has more energy, more shame."];
    for said in sides.into_iter().chain(["More time goes by on this route.", "Less time goes by on this route."]) {
        assert!(wall.contains(said) && !own.contains(said), "{said} is not on {wall}");
    }
}

#[test]
fn two_routes_that_come_out_alike_are_said_to_be_so_and_what_their_ending_is() {
    let mut pack = testing::pack();
    pack.rooms[0].going_in[1].effects = pack.rooms[0].going_in[0].effects.clone();
    pack.rooms[2].going_in[1].when = Condition::Chose(0, Way::In, 1);
    let mut session = two_routes(pack);
    let wall = parts(&mut session).join("\n");
    assert_eq!(wall.matches("It is worth talking about why.").count(), 1, "{wall}");
    assert_eq!(wall.matches("It comes to this ending: Company\n\nSomeone is there.").count(), 2, "{wall}");
}

/// At the step that compares two routes, where hands were counted in the first room if they were (stay, go).
fn at_two_routes(hands: Option<(&str, &str)>) -> Session {
    let mut session = workshop(Some("lesson"));
    teach(&mut session, Teach::On);
    if let Some((stay, go)) = hands {
        teach(&mut session, Teach::Vote);
        fill(&mut session, "stay", stay);
        fill(&mut session, "go", go);
        teach(&mut session, Teach::Decide("go".into()));
    }
    for _ in 0..5 {
        teach(&mut session, Teach::On);
    }
    assert!(presenter(&session).title.ends_with("Step two-ways"));
    session
}

fn lit(session: &Session) -> (String, String) {
    let lit = presenter(session).actions.into_iter().find(|action| action.role == Role::Onward);
    lit.map(|action| (action.id, action.label)).expect("there is a way on")
}

#[test]
fn the_step_of_two_routes_led_past_the_second_route() {
    let mut session = at_two_routes(Some(("8", "12")));
    let second = ("workshop-second".to_owned(), "Take the group’s second choice: Stay in one".to_owned());
    assert_eq!(lit(&session), second);
    teach(&mut session, Teach::SecondChoice(0, "stay".into()));
    assert_eq!(session.page().title, "Stay in one", "everybody sees what comes of it");
    let both = ("workshop-again".to_owned(), "Show both routes side by side".to_owned());
    assert_eq!(lit(&session), both);
    assert!(!open_ids(&presenter(&session)).contains(&"workshop-compare".to_owned()), "one button shows them");
    teach(&mut session, Teach::Again);
    assert_eq!(columns(&session.page()).len(), 2);
    let _all = parts(&mut session);
    assert_eq!(lit(&session).0, "workshop-on");
}

#[test]
fn the_second_route_was_that_of_the_last_vote_even_where_it_came_out_alike() {
    let lit_after_two_votes = |pack: Pack| {
        let mut session = workshop_of(pack, Some("lesson"));
        for (steps, second, chosen) in [(1, "stay", "go"), (3, "talk", "wait")] {
            for _ in 0..steps {
                teach(&mut session, Teach::On);
            }
            teach(&mut session, Teach::Vote);
            fill(&mut session, second, "8");
            fill(&mut session, chosen, "12");
            teach(&mut session, Teach::Decide(chosen.into()));
        }
        for _ in 0..2 {
            teach(&mut session, Teach::On);
        }
        lit(&session).1
    };
    // What there is energy for later depends on the first vote.
    assert_eq!(lit_after_two_votes(testing::pack()), "Take the group’s second choice: Stay in one");
    let mut alike = testing::pack();
    for room in &mut alike.rooms {
        room.going_in.iter_mut().chain(&mut room.coming_out).for_each(|option| option.when = Condition::Always);
    }
    assert_eq!(lit_after_two_votes(alike), "Take the group’s second choice: Talk out one");
}

#[test]
fn without_a_second_choice_the_other_way_of_the_last_vote_leads_on() {
    let session = at_two_routes(Some(("", "12")));
    assert_eq!(lit(&session).1, "The other way of “Go in one” (room 1, Room one, on the way in)");
    assert_eq!(lit(&at_two_routes(None)).0, "workshop-on", "nobody voted");
}

#[test]
fn the_other_ways_of_choices_pushed_the_facts_away() {
    let folds = |session: &Session| {
        let page = presenter(session);
        let fold = |block: &Block| if let Block::Fold(fold) = block { Some(fold.title.clone()) } else { None };
        page.all_blocks().filter_map(fold).any(|title| title == "What the group chose")
    };
    let mut session = at_two_routes(Some(("8", "12")));
    assert!(!folds(&session), "they are needed here");
    teach(&mut session, Teach::Back);
    assert!(folds(&session) && open_ids(&presenter(&session)).contains(&"workshop-other-0".to_owned()));
}
