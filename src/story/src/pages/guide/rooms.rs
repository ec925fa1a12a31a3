//! The part of the guide on the rooms: each on both ways as a card, and what is documented about it. A fact is printed where
//! it first belongs; later places name it.

use super::super::facts;
use super::super::parts::duration;
use super::super::rule;
use super::super::words::Words;
use super::{place, room_title};
use crate::effect::LEAST_MONTHS_IN;
use crate::evidence::ids_in;
use crate::guide::{Card, OptionLine, Piece};
use crate::model::{Choice, Condition, Effect, Pack, Room};
use crate::page::{Block, Way};

/// All rooms.
pub(super) fn rooms(pack: &Pack, printed: &mut Printed, words: &Words<'_>) -> Vec<Piece> {
    let mut pieces = vec![Piece::Paragraph(words.ui("guide--rooms-about"))];
    for (index, room) in pack.rooms.iter().enumerate() {
        let number = (index + 1).to_string();
        let name = words.room_name(pack, index);
        pieces.push(Piece::Heading(words.ui_with("outside--row", &[("n", &number), ("room", &name)])));
        pieces.extend([Way::In, Way::Out].map(|way| Piece::Card(card(pack, index, room, way, words))));
        let mut ids: Vec<String> = [Way::In, Way::Out].iter().flat_map(|way| cited(pack, room, *way, words)).collect();
        ids.extend(of_room(room).cloned());
        pieces.extend(printed.documented(pack, &ids, &in_room(index, words), words));
    }
    pieces
}

/// "room 3".
fn in_room(index: usize, words: &Words<'_>) -> String {
    words.ui_with("guide--in-room", &[("n", &(index + 1).to_string())])
}

/// A room (its index in this pack, too) on one way, as a lesson stops there: with what is said of the things the group looks
/// at, and with what happens after each option instead of what that does in the model. Rooms have no numbers; steps have.
pub(super) fn stop(pack: &Pack, index: usize, room: &Room, way: Way, look: &[usize], words: &Words<'_>) -> Card {
    let mut card = card(pack, index, room, way, words);
    card.title = place(pack, index, way, words);
    let things = look.iter().filter_map(|thing| room.things.get(*thing));
    let told = |thing| (words.thing_name(pack, room, thing), words.thing_means(pack, room, thing, way));
    card.looks = things.map(told).collect();
    for (line, option) in card.options.iter_mut().zip(room.options(way)) {
        let key = format!("{}--{}--{}", room.id, way.name(), option.id);
        (line.when, line.does) = (None, None);
        line.after = words.of_pack(pack, &key, Some("after"));
    }
    card
}

/// A room (its index in this pack, too) on one way.
fn card(pack: &Pack, index: usize, room: &Room, way: Way, words: &Words<'_>) -> Card {
    let text = |key: &str, attribute| words.of_pack(pack, key, attribute);
    let question = text(&format!("{}--{}", room.id, way.name()), None).unwrap_or_default();
    let labelled = |label: &str, text: Option<String>| text.map(|text| (words.ui(label), text));
    let options = room.options(way).iter();
    Card {
        title: room_title(pack, index, way, words),
        seen: text(&room.id, Some(way.name())).unwrap_or_default(),
        looks: Vec::new(),
        prompt: labelled("guide--prompt", prompt(pack, room, way, None, words)),
        notes: labelled("guide--notes", prompt(pack, room, way, Some("notes"), words)),
        question,
        options: options.map(|option| self::option(pack, room, way, option, words)).collect(),
    }
}

/// What the group is asked in a room, or an attribute of it.
pub(super) fn prompt(pack: &Pack, room: &Room, way: Way, attribute: Option<&str>, words: &Words<'_>) -> Option<String> {
    words.of_pack(pack, &format!("{}--{}--prompt", room.id, way.name()), attribute)
}

fn option(pack: &Pack, room: &Room, way: Way, option: &Choice, words: &Words<'_>) -> OptionLine {
    let when = rule::reduced(pack, &option.when);
    let is_conditional = when != Condition::Always;
    let when = || rule::condition(pack, &when, words);
    let key = format!("{}--{}--{}", room.id, way.name(), option.id);
    let why = words.of_pack(pack, &key, Some("closed")).filter(|_| is_conditional);
    OptionLine {
        name: words.option_name(pack, room, way, option),
        when: is_conditional.then(|| words.ui_with("graph--when", &[("when", &when())])),
        closed: why.map(|why| words.ui_with("guide--closed", &[("why", &why)])),
        after: None,
        does: Some(words.ui_with("guide--does", &[("list", &words.list(&does(pack, way, option, words)))])),
    }
}

/// What an option does in the model, in words. Traces have none of their own: what asks for them names the option.
fn does(pack: &Pack, way: Way, option: &Choice, words: &Words<'_>) -> Vec<String> {
    let mut parts = Vec::new();
    let mut months = 0;
    for effect in &option.effects {
        match effect {
            Effect::Add(meter, by) => parts.push(words.change(*meter, *by)),
            Effect::Cause(cause, _) => {
                let name = pack.causes.get(*cause).map(|cause| words.cause_name(pack, cause)).unwrap_or_default();
                parts.push(words.ui_with("guide--weighs", &[("cause", &name)]));
            }
            Effect::Months(more) => months += more,
            Effect::Support(support) => {
                let support = pack.supports.get(*support);
                let name = support.map(|support| words.support_name(pack, support)).unwrap_or_default();
                parts.push(words.ui_with("guide--tries", &[("support", &name)]));
            }
            Effect::Leave(_) | Effect::Clear(_) => {}
        }
    }
    if way == Way::In {
        months = months.max(LEAST_MONTHS_IN);
    }
    if months > 0 {
        parts.push(words.ui_with("rule--time", &[("months", &duration(months, words))]));
    }
    parts
}

/// Ids of the facts that the notes on a room name.
pub(super) fn cited(pack: &Pack, room: &Room, way: Way, words: &Words<'_>) -> Vec<String> {
    let notes = prompt(pack, room, way, Some("notes"), words).unwrap_or_default();
    ids_in(&notes).map(|(_, id)| id.to_owned()).collect()
}

/// Ids of what is documented about a room: its things and its options on both ways.
fn of_room(room: &Room) -> impl Iterator<Item = &String> {
    let things = room.things.iter().flat_map(|thing| &thing.evidence);
    things.chain(room.going_in.iter().chain(&room.coming_out).flat_map(|option| &option.evidence))
}

/// Facts that are printed already, each with where.
#[derive(Default)]
pub(super) struct Printed {
    ids: Vec<String>,
    /// As many as there are ids.
    places: Vec<String>,
}

impl Printed {
    /// Facts that were not printed before, in full; the others by their ids and where they are. Each is named once.
    pub(super) fn documented(&mut self, pack: &Pack, ids: &[String], place: &str, words: &Words<'_>) -> Vec<Piece> {
        let mut once: Vec<String> = Vec::new();
        for id in ids.iter().filter(|id| pack.evidence.has(id)) {
            if !once.contains(id) {
                once.push(id.clone());
            }
        }
        let before: Vec<String> = once.iter().filter_map(|id| self.reference(id, words)).collect();
        let mut pieces = pieces(facts::blocks(pack, &once, &mut self.ids, words));
        self.places.resize(self.ids.len(), place.to_owned());
        if !pieces.is_empty() {
            pieces.insert(0, Piece::Subheading(words.ui("facts")));
        }
        if !before.is_empty() {
            pieces.push(Piece::Paragraph(words.ui_with("guide--facts-before", &[("list", &words.list(&before))])));
        }
        pieces
    }

    /// A fact's id and where it is printed; none if it is not.
    pub(super) fn reference(&self, id: &str, words: &Words<'_>) -> Option<String> {
        let at = self.ids.iter().position(|other| other == id)?;
        Some(words.ui_with("guide--fact-at", &[("id", id), ("place", self.places.get(at)?)]))
    }
}

/// Blocks of a page as pieces.
fn pieces(blocks: Vec<Block>) -> Vec<Piece> {
    let piece = |block| match block {
        Block::Fact(fact) => Some(Piece::Fact(fact)),
        Block::Paragraph(words) => Some(Piece::Paragraph(words)),
        _ => None,
    };
    blocks.into_iter().filter_map(piece).collect()
}
