//! The words of the drawing of a story: what opens each option, what it does, what it opens elsewhere, and why nobody gets
//! to it. Where things stand in the drawing, [`crate::graph`] decides.

use std::collections::BTreeSet;

use super::rule;
use super::words::Words;
use crate::check::{Never, never};
use crate::graph::{Graph, Link, Node, RoomNode, Spot, Traffic, side};
use crate::model::{Choice, Condition, Effect, Ending, Pack, Room};
use crate::page::Way;
use crate::session::Session;

/// Stands for a number that nobody has counted yet.
const UNCOUNTED: &str = "…";

const WAYS: [Way; 2] = [Way::In, Way::Out];

/// The story of a pack, in the language of the session.
pub(crate) fn graph(session: &Session, pack: &Pack, traffic: &Traffic) -> Graph {
    let chart = Chart { pack, words: Words::new(session), traffic, never: never(pack), links: links(pack) };
    let words = &chart.words;
    let title = words.of_pack(pack, "pack", None).unwrap_or_else(|| pack.id.clone());
    let runs = if traffic.runs() == 0 { UNCOUNTED.to_owned() } else { traffic.runs().to_string() };
    Graph {
        language: words.language().to_owned(),
        title: words.ui_with("graph--title", &[("pack", &title)]),
        about: words.ui_with("graph--about", &[("runs", &runs)]).split_whitespace().collect::<Vec<_>>().join(" "),
        start: words.ui("graph--start"),
        ways: WAYS.map(|way| words.ui(if way == Way::In { "graph--in" } else { "graph--out" })),
        ends: words.ui("graph--endings"),
        rooms: pack.rooms.iter().enumerate().map(|(index, room)| chart.room(index, room)).collect(),
        endings: pack.endings.iter().enumerate().map(|(index, ending)| chart.ending(index, ending)).collect(),
        links: chart.links.iter().copied().collect(),
    }
}

struct Chart<'a> {
    pack: &'a Pack,
    words: Words<'a>,
    traffic: &'a Traffic,
    never: Never,
    links: BTreeSet<Link>,
}

impl Chart<'_> {
    fn room(&self, index: usize, room: &Room) -> RoomNode {
        let (number, name, clock) =
            ((index + 1).to_string(), self.words.room_name(self.pack, index), self.words.clock(self.pack, index));
        let question =
            |way: Way| self.words.of_pack(self.pack, &format!("{}--{}", room.id, way.name()), None).unwrap_or_default();
        let options = |way: Way| {
            let options = room.options(way).iter().enumerate();
            options.map(|(place, option)| self.option(index, room, way, place, option)).collect()
        };
        RoomNode {
            title: self.words.ui_with("graph--room", &[("n", &number), ("room", &name), ("clock", &clock)]),
            questions: WAYS.map(question),
            options: WAYS.map(options),
        }
    }

    fn option(&self, index: usize, room: &Room, way: Way, place: usize, option: &Choice) -> Node {
        let spot = Spot::Option(index, side(way), place);
        let mut does = Vec::new();
        does.extend(self.named("graph--weighs", &option.effects, |effect| match effect {
            Effect::Cause(cause, _) => {
                self.pack.causes.get(*cause).map(|cause| self.words.cause_name(self.pack, cause))
            }
            _ => None,
        }));
        does.extend(self.named("graph--tries", &option.effects, |effect| match effect {
            Effect::Support(support) => {
                self.pack.supports.get(*support).map(|support| self.words.support_name(self.pack, support))
            }
            _ => None,
        }));
        let opens: Vec<String> = self.links.iter().filter(|link| link.from == spot).map(|link| sign(link.to)).collect();
        if !opens.is_empty() {
            does.push(self.words.ui_with("graph--opens", &[("list", &self.words.list(&opens))]));
        }
        let times = self.traffic.option(index, way, place);
        Node {
            sign: sign(spot),
            label: self.words.option_name(self.pack, room, way, option),
            when: self.when("graph--when", &option.when),
            does,
            passed: self.passed(times),
            share: self.traffic.share(times),
            never: self.why(self.never.options.contains(&(index, way, place)), times),
        }
    }

    fn ending(&self, index: usize, ending: &Ending) -> Node {
        let name = self.words.of_pack(self.pack, &format!("ending--{}", ending.id), None);
        let back = ending.back_to.map(|room| {
            let (number, room) = ((room + 1).to_string(), self.words.room_name(self.pack, room));
            self.words.ui_with("graph--back-to", &[("n", &number), ("room", &room)])
        });
        let times = self.traffic.ending(index);
        Node {
            sign: sign(Spot::Ending(index)),
            label: name.unwrap_or_else(|| ending.id.clone()),
            when: self.when("graph--comes", &ending.when),
            does: back.into_iter().collect(),
            passed: self.passed(times),
            share: self.traffic.share(times),
            never: self.why(self.never.endings.contains(&index), times),
        }
    }

    fn when(&self, key: &str, condition: &Condition) -> Option<String> {
        let said = || rule::condition(self.pack, condition, &self.words);
        (*condition != Condition::Always).then(|| self.words.ui_with(key, &[("when", &said())]))
    }

    /// A line that names what some of the effects are about, each once; none if none of them is.
    fn named(&self, key: &str, effects: &[Effect], name: impl Fn(&Effect) -> Option<String>) -> Option<String> {
        let mut names: Vec<String> = Vec::new();
        for found in effects.iter().filter_map(name) {
            if !names.contains(&found) {
                names.push(found);
            }
        }
        (!names.is_empty()).then(|| self.words.ui_with(key, &[("list", &self.words.list(&names))]))
    }

    fn passed(&self, times: u64) -> String {
        let share = f64::from(self.traffic.share(times)) * 100.0;
        let share = match share {
            _ if self.traffic.runs() == 0 => UNCOUNTED.to_owned(),
            share if share > 0.0 && share < 10.0 => format!("{share:.1}"),
            share => format!("{share:.0}"),
        };
        self.words.ui_with("graph--passed", &[("share", &share)])
    }

    fn why(&self, is_impossible: bool, times: u64) -> Option<String> {
        let runs = self.traffic.runs().to_string();
        match (is_impossible, times) {
            (true, _) => Some(self.words.ui("graph--never")),
            (false, 0) if self.traffic.runs() > 0 => Some(self.words.ui_with("graph--nobody", &[("runs", &runs)])),
            _ => None,
        }
    }
}

/// "4→b", the second option of the fourth room on the way in; "◇2", the second ending.
fn sign(spot: Spot) -> String {
    match spot {
        Spot::Option(room, side, option) => {
            let letter = u8::try_from(option).ok().and_then(|option| b'a'.checked_add(option)).map_or('?', char::from);
            format!("{}{}{letter}", room + 1, if side == 0 { '→' } else { '←' })
        }
        Spot::Ending(ending) => format!("◇{}", ending + 1),
    }
}

/// What each option opens in other rooms and among the endings.
fn links(pack: &Pack) -> BTreeSet<Link> {
    let mut links = BTreeSet::new();
    let all = || {
        let rooms = pack.rooms.iter().enumerate().flat_map(|(index, room)| WAYS.map(|way| (index, room, way)));
        rooms.flat_map(|(index, room, way)| {
            let options = room.options(way).iter().enumerate();
            options.map(move |(place, option)| (Spot::Option(index, side(way), place), option))
        })
    };
    let endings = pack.endings.iter().enumerate().map(|(index, ending)| (Spot::Ending(index), &ending.when));
    let gates = all().map(|(spot, option)| (spot, &option.when)).chain(endings);
    for (to, when) in gates {
        let mut asked = Asked::default();
        asked.add(when, true);
        if asked.is_nothing() {
            continue;
        }
        for (from, option) in all().filter(|(from, _)| *from != to && !is_after(*from, to)) {
            if asked.is_met(pack, from, option) {
                links.insert(Link { from, to });
            }
        }
    }
    links
}

/// Whether a choice comes only after another one on the track, or beside it.
fn is_after(from: Spot, to: Spot) -> bool {
    let place = |spot: Spot| match spot {
        Spot::Option(room, 0, _) => (0, i64::try_from(room).unwrap_or(i64::MAX)),
        Spot::Option(room, _, _) => (1, -i64::try_from(room).unwrap_or(i64::MAX)),
        Spot::Ending(_) => (2, 0),
    };
    place(from) >= place(to)
}

/// What a condition asks for that an option can bring about.
#[derive(Default)]
struct Asked {
    traces: Vec<usize>,
    supports: Vec<usize>,
    chosen: Vec<Spot>,
}

impl Asked {
    fn add(&mut self, condition: &Condition, wanted: bool) {
        match condition {
            Condition::Not(other) => self.add(other, !wanted),
            Condition::All(others) | Condition::Any(others) => others.iter().for_each(|other| self.add(other, wanted)),
            _ if !wanted => {}
            Condition::Trace(trace) => self.traces.push(*trace),
            Condition::Tried(support) | Condition::Helped(support) => self.supports.push(*support),
            Condition::Chose(room, way, option) => self.chosen.push(Spot::Option(*room, side(*way), *option)),
            _ => {}
        }
    }

    fn is_nothing(&self) -> bool {
        self.traces.is_empty() && self.supports.is_empty() && self.chosen.is_empty()
    }

    fn is_met(&self, pack: &Pack, spot: Spot, option: &Choice) -> bool {
        let by = |effect: &Effect| match effect {
            Effect::Leave(trace) => self.traces.contains(trace),
            Effect::Support(support) => self.supports.contains(support),
            _ => false,
        };
        let through = |effect: &Effect| match effect {
            Effect::Support(support) => {
                let fits = pack.supports.get(*support).map(|support| support.fits.as_slice()).unwrap_or_default();
                fits.iter().flat_map(|fit| &fit.effects).any(by)
            }
            _ => false,
        };
        self.chosen.contains(&spot) || option.effects.iter().any(|effect| by(effect) || through(effect))
    }
}
