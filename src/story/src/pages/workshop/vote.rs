//! A show of hands on the pages: the bars and what is closed for everybody, the fields and what the count comes to for the
//! facilitator. Every option has the same number on both, so that it can be called out.

use super::super::words::Words;
use super::{Here, room_left, teach};
use crate::command::Teach;
use crate::model::{Choice, Room};
use crate::page::{Action, BarView, Block, FieldKind, FieldView, Page, Role, Way};
use crate::session::workshop::{Decision, Route, Stop, VOTE_FIELD, Vote, vote::MOST_HANDS, vote::Result};

/// The options here that are open, or those that are not: index, option.
fn those<'a>(here: &Here<'a>, open: bool) -> Vec<(usize, &'a Choice)> {
    let those = here.journey.options().enumerate().filter(|(_, (_, is_open))| *is_open == open);
    those.map(|(index, (option, _))| (index, option)).collect()
}

/// An option of this room with its number.
fn name(here: &Here<'_>, (index, _): (usize, &Choice), words: &Words<'_>) -> String {
    numbered(here, "workshop--option", index, words)
}

/// An option of this room in a text that says its number, too.
fn numbered(here: &Here<'_>, key: &str, index: usize, words: &Words<'_>) -> String {
    let name = here.room().and_then(|(room, _, way)| named_in(here, room, way, (key, index), words));
    name.unwrap_or_default()
}

/// An option of a room with its number.
fn name_in(here: &Here<'_>, room: &Room, way: Way, index: usize, words: &Words<'_>) -> Option<String> {
    named_in(here, room, way, ("workshop--option", index), words)
}

fn named_in(here: &Here<'_>, room: &Room, way: Way, (key, index): (&str, usize), words: &Words<'_>) -> Option<String> {
    let name = words.option_name(here.pack, room, way, room.options(way).get(index)?);
    Some(words.ui_with(key, &[("n", &(index + 1).to_string()), ("option", &name)]))
}

/// What hands chose where the facilitator is, and what came next; a group that takes the other way wants to know.
pub(super) fn standing(here: &Here<'_>, words: &Words<'_>) -> Option<Block> {
    let stop = if here.lesson.arrived { Stop::of(here.journey) } else { Stop::of_last(here.journey.steps()) };
    Some(Block::Paragraph(told(here, stop?, words)?))
}

/// What hands chose, and what came next, for every choice that they were counted for.
pub(super) fn standings(here: &Here<'_>, words: &Words<'_>) -> Option<Block> {
    let mut stops: Vec<Stop> = Vec::new();
    for decision in here.lesson.routes().flat_map(|route| &route.decisions) {
        if decision.vote.is_some() && !stops.contains(&decision.stop) {
            stops.push(decision.stop);
        }
    }
    let line = |stop: Stop| {
        let (number, name) = ((stop.room + 1).to_string(), words.room_name(here.pack, stop.room));
        let told = told(here, stop, words)?;
        let args = [("n", &*number), ("way", &*words.way(stop.way)), ("room", &*name), ("option", &*told)];
        Some(words.ui_with("workshop--line", &args))
    };
    let lines: Vec<String> = stops.into_iter().filter_map(line).collect();
    (!lines.is_empty()).then_some(Block::List(lines))
}

/// What hands chose at a stop, on the route that is ridden or else on the last one before it, and what came next.
fn told(here: &Here<'_>, stop: Stop, words: &Words<'_>) -> Option<String> {
    let mut routes = std::iter::once(&here.lesson.route).chain(here.lesson.earlier.iter().rev());
    let counted = |route: &Route| {
        let decision = route.decision(stop)?;
        Some((decision.option, decision.vote.clone()?))
    };
    let (option, vote) = routes.find_map(counted)?;
    let room = here.pack.rooms.get(stop.room)?;
    let name = |option: usize| name_in(here, room, stop.way, option, words);
    let (chosen, hands) = (name(option)?, vote.hands(option).unwrap_or(0).to_string());
    let others = || vote.counts().filter(|(other, hands)| *other != option && *hands > 0);
    let Some(second) = others().map(|(_, hands)| hands).max() else {
        return Some(words.ui_with("workshop--chosen", &[("option", &chosen), ("hands", &hands)]));
    };
    let next: Vec<String> =
        others().filter(|(_, hands)| *hands == second).filter_map(|(other, _)| name(other)).collect();
    let (next, second) = (words.list(&next), second.to_string());
    let args = [("option", &*chosen), ("hands", &*hands), ("next", &*next), ("second", &*second)];
    Some(words.ui_with("workshop--chosen-next", &args))
}

/// The option with the second most hands; none if nobody raised one for another than was chosen.
pub(super) fn second(decision: &Decision) -> Option<usize> {
    let others = || {
        let counts = decision.vote.iter().flat_map(Vote::counts);
        counts.filter(|(option, hands)| *option != decision.option && *hands > 0)
    };
    let most = others().map(|(_, hands)| hands).max()?;
    others().find(|(_, hands)| *hands == most).map(|(option, _)| option)
}

/// Why an option is closed.
fn why(here: &Here<'_>, option: &Choice, words: &Words<'_>) -> String {
    let key = here.room().map(|(room, _, way)| format!("{}--{}--{}", room.id, way.name(), option.id));
    let why = key.and_then(|key| words.of_pack(here.pack, &key, Some("closed")));
    why.unwrap_or_else(|| words.ui("choice--closed"))
}

/// What everybody sees of a vote under its question: a bar for each open option, then the closed ones.
pub(super) fn show(here: &Here<'_>, page: &mut Page, words: &Words<'_>) {
    let vote = here.lesson.vote.clone().unwrap_or_default();
    let bar = |(index, option): (usize, &Choice)| BarView {
        label: name(here, (index, option), words),
        number: vote.hands(index).unwrap_or(0).to_string(),
        share: share(vote.hands(index).unwrap_or(0), vote.most()),
    };
    page.blocks.push(Block::Bars(those(here, true).into_iter().map(bar).collect()));
    let closed = closed_lines(here, words);
    if !closed.is_empty() || room_left::left(page).is_none() {
        // Options and reasons need its place, and where the group is, it has seen.
        page.eyebrow.clear();
    }
    list(page, &closed);
}

/// A line the shortest way, longer, and whole.
type Line = [String; 3];

/// A line for each closed option: that it is closed, with the first sentence of its reason, and with all of it.
fn closed_lines(here: &Here<'_>, words: &Words<'_>) -> Vec<Line> {
    let line = |(index, option): (usize, &Choice)| {
        let (name, why) = (name(here, (index, option), words), why(here, option, words));
        let with = |why: &str| words.ui_with("workshop--closed-why", &[("option", &name), ("why", why)]);
        [words.ui_with("workshop--closed", &[("option", &name)]), with(first_sentence(&why)), with(&why)]
    };
    those(here, false).into_iter().map(line).collect()
}

/// A text as far as its first full stop.
pub(super) fn first_sentence(text: &str) -> &str {
    let ends = |(place, letter): (usize, char)| {
        let end = place + letter.len_utf8();
        let rest = text.get(end..).unwrap_or_default();
        (letter == '。' || letter == '.' && rest.starts_with(char::is_whitespace)).then_some(end)
    };
    text.char_indices().find_map(ends).and_then(|end| text.get(..end)).unwrap_or(text)
}

/// Adds lines to a page: all the shortest way, then each as long as there is room for it.
fn list(page: &mut Page, lines: &[Line]) {
    if lines.is_empty() {
        return;
    }
    let place = page.blocks.len();
    let mut shown: Vec<String> = lines.iter().map(|[short, ..]| short.clone()).collect();
    page.blocks.push(Block::List(shown.clone()));
    for length in 1..3 {
        for (index, line) in lines.iter().enumerate() {
            let shorter = std::mem::replace(&mut shown[index], line[length].clone());
            page.blocks[place] = Block::List(shown.clone());
            if room_left::left(page).is_none() {
                shown[index] = shorter;
            }
        }
    }
    page.blocks[place] = Block::List(shown);
}

fn share(hands: u32, most: u32) -> u16 {
    let thousandths = hands.saturating_mul(1000).checked_div(most).unwrap_or(0);
    u16::try_from(thousandths).unwrap_or(1000)
}

/// The form of the vote that is open, and what it comes to.
pub(super) fn form(here: &Here<'_>, vote: &Vote, words: &Words<'_>) -> Vec<Block> {
    let field = |(index, option): (usize, &Choice)| {
        Block::Field(FieldView {
            id: format!("{VOTE_FIELD}{}", option.id),
            label: name(here, (index, option), words),
            value: vote.shown(index),
            kind: FieldKind::Number { most: MOST_HANDS },
        })
    };
    let mut blocks: Vec<Block> = standing(here, words).into_iter().collect();
    blocks.extend(those(here, true).into_iter().map(field));
    if vote.is_refused() {
        blocks.push(Block::Paragraph(words.ui_with("workshop--hands-only", &[("most", &MOST_HANDS.to_string())])));
    }
    let (said, offered) = match vote.result() {
        Result::Nobody => ("workshop--no-hands", Vec::new()),
        Result::Winner(winner) => ("workshop--winner", vec![winner]),
        Result::Tie(tied) => ("workshop--tie", tied),
    };
    blocks.push(Block::Paragraph(words.ui(said)));
    // Deciding is the way on then, and stands right after the last field. In a tie none of them is before the others.
    let role = if offered.len() == 1 { Role::Onward } else { Role::Option };
    let offered = those(here, true).into_iter().filter(|(index, _)| offered.contains(index));
    let offered = offered.map(|option| Action { role, ..decide(here, option, words) });
    blocks.push(Block::Actions(offered.collect()));
    blocks.push(Block::Actions(options(here, words).into_iter().filter(|option| option.closed.is_some()).collect()));
    blocks.retain(|block| *block != Block::Actions(Vec::new()));
    blocks
}

/// Every option: the open ones to be decided for, then the closed ones with their reason.
pub(super) fn options(here: &Here<'_>, words: &Words<'_>) -> Vec<Action> {
    let option = |(index, (option, is_open)): (usize, (&Choice, bool))| {
        if is_open {
            return decide(here, (index, option), words);
        }
        let (id, name) = (format!("closed-{}", option.id), name(here, (index, option), words));
        let action = teach(&id, name, Teach::Decide(option.id.clone()), Role::Option);
        Action { closed: Some(why(here, option, words)), ..action }
    };
    let mut options: Vec<Action> = here.journey.options().enumerate().map(option).collect();
    options.sort_by_key(|option| option.closed.is_some());
    options
}

fn decide(here: &Here<'_>, (index, option): (usize, &Choice), words: &Words<'_>) -> Action {
    let label = numbered(here, "workshop--decide", index, words);
    teach(&format!("decide-{}", option.id), label, Teach::Decide(option.id.clone()), Role::Option)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::PageKind;

    #[test]
    fn a_reason_that_does_not_fit_under_the_bars_is_left_to_the_facilitator() {
        let page = |title: usize| {
            let bar = || BarView { label: "1. Stay".into(), number: "3".into(), share: 1000 };
            let mut page = Page {
                kind: PageKind::Workshop,
                room: None,
                way: None,
                language: "en".into(),
                eyebrow: "Room 2 of 5".into(),
                title: "x".repeat(title),
                blocks: vec![Block::Bars(vec![bar(), bar(), bar()])],
                actions: Vec::new(),
                anywhere: Vec::new(),
                notice: String::new(),
                large: true,
            };
            let line = ["4. Go (closed)", "4. Go (closed): Too early.", &format!("4. Go (closed): {}", "y".repeat(80))];
            list(&mut page, &[line.map(str::to_owned)]);
            match page.blocks.pop() {
                Some(Block::List(lines)) => lines.join(" ").len(),
                other => panic!("{other:?}"),
            }
        };
        let lengths = [14, 26, 96];
        assert_eq!([150, 120, 70].map(page), lengths, "the longer the question, the shorter the reason");
        assert_eq!(first_sentence("Too early. He is afraid."), "Too early.");
        assert_eq!(first_sentence("まだ早い。こわい。"), "まだ早い。");
        assert_eq!(first_sentence("At 7.30 nobody is there"), "At 7.30 nobody is there");
    }
}
