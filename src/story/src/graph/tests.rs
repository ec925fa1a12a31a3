use std::collections::BTreeSet;

use super::layout::{Card, Kind, drawing};
use super::lines::measure;
use super::*;
use crate::model::{Condition, Effect};
use crate::testing;

fn graph_of(pack: Pack) -> Graph {
    of(&testing::library(), &Arc::new(pack), "en", 300, 1)
}

#[test]
fn an_option_nobody_can_open_and_an_ending_nobody_reaches_say_why() {
    let mut pack = testing::pack();
    pack.rooms[2].going_in[1].when = Condition::Not(Box::new(Condition::Always));
    // Possible by its condition alone, but it would take more contact than anybody ever has.
    pack.endings[1].when = Condition::All(vec![Condition::Chose(0, Way::In, 0), Condition::Chose(0, Way::In, 1)]);
    let graph = graph_of(pack);
    let option = &graph.rooms[2].options(Way::In)[1];
    assert_eq!((option.share, option.never.as_deref()), (0.0, Some("× never: nothing in any journey can lead to it")));
    let ending = &graph.endings[1];
    assert_eq!(ending.never.as_deref(), Some("× nobody got here in 300 journeys"));
    assert!(graph.rooms[0].options(Way::In).iter().all(|option| option.never.is_none()));
    let svg = svg(&graph);
    assert_eq!(svg.matches("class=\"node in never\"").count(), 1);
    assert!(svg.contains("class=\"node out never\" id=\"e2\""));
}

#[test]
fn what_an_option_leaves_is_linked_to_what_it_opens_and_never_backwards() {
    let mut pack = testing::pack();
    pack.rooms[0].going_in[0].effects = vec![Effect::Leave(0)];
    pack.rooms[3].coming_out[0].when = Condition::Trace(0);
    pack.rooms[0].going_in[1].when = Condition::Trace(0);
    let graph = graph_of(pack);
    let link = Link { from: Spot::Option(0, 0, 0), to: Spot::Option(3, 1, 0) };
    assert!(graph.links.contains(&link), "{:?}", graph.links);
    assert!(!graph.links.iter().any(|link| link.to == Spot::Option(0, 0, 1)), "no choice opens another beside it");
    let opens = graph.rooms[0].options(Way::In)[0].does.iter().find(|does| does.contains("4←a"));
    assert!(opens.is_some(), "{:?}", graph.rooms[0].options(Way::In)[0].does);
}

#[test]
fn shares_are_those_of_the_players_and_add_up_in_each_choice() {
    let graph = graph_of(testing::pack());
    for (room, options) in graph.rooms.iter().map(|room| (&room.title, room.options(Way::In))) {
        let sum: f32 = options.iter().map(|option| option.share).sum();
        assert!((sum - 1.0).abs() < 1e-4, "{room}: {sum}");
    }
}

#[test]
fn no_two_cards_overlap_and_no_line_leaves_its_card() {
    let mut pack = testing::pack();
    pack.rooms.extend(testing::pack().rooms);
    let drawing = drawing(&graph_of(pack));
    for (index, one) in drawing.cards.iter().enumerate() {
        assert!(one.x >= 0.0 && one.x + Card::WIDTH <= drawing.width && one.y + one.height <= drawing.height);
        for other in &drawing.cards[index + 1..] {
            let apart = one.x + Card::WIDTH <= other.x
                || other.x + Card::WIDTH <= one.x
                || one.y + one.height <= other.y
                || other.y + other.height <= one.y;
            assert!(apart, "{} and {}", one.name, other.name);
        }
        for line in &one.lines {
            let width = measure(&line.text, line.style.size() * line.style.breadth());
            let inside = line.x >= one.x && line.x + width <= one.x + Card::WIDTH && line.y <= one.y + one.height;
            assert!(inside, "{} in {}", line.text, one.name);
        }
        let places: BTreeSet<i32> = one.lines.iter().map(|line| line.y as i32).collect();
        assert_eq!(places.len(), one.lines.len(), "two lines of {} on one another", one.name);
    }
}

#[test]
fn hostile_names_stay_words() {
    let mut graph = graph_of(testing::pack());
    let hostile = "</title><script>alert(\"1\")</script>&'\u{0}";
    graph.title = hostile.into();
    graph.rooms[0].options[0][0].label = hostile.into();
    graph.language = "en\" onload=\"alert(1)".into();
    let svg = svg(&graph);
    assert!(!svg.contains("<script") && !svg.contains("\" onload") && !svg.contains('\u{0}'));
    assert!(svg.contains("&lt;script&gt;"));
}

#[test]
fn players_who_play_in_parts_come_out_as_those_who_play_at_once() {
    let pack = Arc::new(testing::pack());
    let mut traffic = Traffic::none(&pack);
    for runs in [1, 0, 40, 9] {
        traffic.more(&pack, runs, 7);
    }
    assert_eq!(traffic, Traffic::of(&pack, 50, 7));
}

#[test]
fn before_anybody_has_played_no_number_is_said_and_only_the_impossible_is_never() {
    let mut pack = testing::pack();
    pack.rooms[2].going_in[1].when = Condition::Not(Box::new(Condition::Always));
    let pack = Arc::new(pack);
    let graph = with(&testing::library(), &pack, "en", &Traffic::none(&pack));
    let options = || graph.rooms.iter().flat_map(|room| room.options.iter().flatten());
    assert_eq!(options().filter(|option| option.never.is_some()).count(), 1);
    assert!(options().all(|option| option.passed == "… of 100 players" && option.share == 0.0));
    assert!(graph.about.contains("of … random players"), "{}", graph.about);
}

#[test]
fn every_card_is_found_under_its_middle_and_reached_by_arrows_from_any_other() {
    let drawing = drawing(&graph_of(testing::pack()));
    let all = [Toward::Left, Toward::Right, Toward::Up, Toward::Down];
    for (index, card) in drawing.cards.iter().enumerate() {
        assert_eq!(drawing.at((card.x + Card::WIDTH / 2.0, card.y + card.height / 2.0)), Some(index));
        let (mut reached, mut queue) = (BTreeSet::from([index]), vec![index]);
        while let Some(here) = queue.pop() {
            queue.extend(
                all.map(|toward| drawing.beside(here, toward)).into_iter().filter(|next| reached.insert(*next)),
            );
        }
        assert_eq!(reached.len(), drawing.cards.len(), "from {}", card.name);
    }
    let first = drawing.cards.iter().position(|card| card.kind == Kind::Room(0)).unwrap();
    let next = drawing.beside(first, Toward::Right);
    assert_eq!(drawing.cards[next].kind, Kind::Room(1), "rooms are level");
    assert_eq!(drawing.beside(next, Toward::Left), first);
    assert_eq!(drawing.at((-5.0, -5.0)), None);
}
