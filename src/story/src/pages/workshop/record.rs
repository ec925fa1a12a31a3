//! The report of a workshop: what stands in it is gathered here, with the names that people know. [`crate::record`] writes it.

use super::super::words::Words;
use super::compare::ridden;
use super::{Here, plan_name};
use crate::command::{Export, Format};
use crate::effect::Happening;
use crate::journey::{Journey, Step};
use crate::model::{Meter, Outcome, Pack, Support};
use crate::page::Way;
use crate::record::{Choice, Decided, Hands, Labels, Named, Record, RoomTime, Route, Tried, csv, html, json};
use crate::session::Session;
use crate::session::workshop::{self, Decision, Stop, vote::Result};

/// The report as a file.
pub(in super::super) fn export(session: &Session, words: &Words<'_>, format: Format) -> Export {
    let date = session.today.as_deref().map(|date| format!("-{date}")).unwrap_or_default();
    let name = format!("workshop{date}.{}", format.extension());
    let record = Here::of(session).map(|here| record(session, &here, words)).unwrap_or_default();
    let text = match format {
        Format::Html => html(&record, &labels(words)),
        Format::Json => json(&record),
        Format::Csv => csv(&record),
    };
    Export { name, media: format.media(), text }
}

fn record(session: &Session, here: &Here<'_>, words: &Words<'_>) -> Record {
    let pack = here.pack;
    let plan = here.lesson.plan().map(|plan| named(&plan.id, plan_name(pack, plan, words)));
    let all = here.lesson.whole();
    let rooms = here.lesson.shown.iter().filter_map(|((id, way), seconds)| {
        let room = all.rooms.iter().position(|room| room.id == *id)?;
        Some(RoomTime { room: room_named(all, room, words)?, way: *way, seconds: whole(*seconds) })
    });
    Record {
        date: session.today.clone(),
        pack: named(&pack.id, words.of_pack(pack, "pack", None).unwrap_or_else(|| pack.id.clone())),
        plan,
        rooms: rooms.collect(),
        routes: (0..=here.lesson.earlier.len()).filter_map(|place| route(here, place, words)).collect(),
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seconds of a lesson")]
fn whole(seconds: f32) -> u32 {
    seconds.round() as u32
}

fn named(id: &str, title: String) -> Named {
    Named { id: id.to_owned(), title }
}

fn room_named(pack: &Pack, room: usize, words: &Words<'_>) -> Option<Named> {
    Some(named(&pack.rooms.get(room)?.id, words.room_name(pack, room)))
}

/// The route at a place among all of them.
fn route(here: &Here<'_>, place: usize, words: &Words<'_>) -> Option<Route> {
    let route = here.lesson.routes().nth(place)?;
    let journey = ridden(here, route, route.reached());
    let pack = here.pack;
    let ending = journey.at_ending().filter(|_| journey.is_over()).and_then(|ending| pack.endings.get(ending));
    // Another way begins as a copy: what was decided before it stays decided, and nobody raised a hand again.
    let is_copied = |decision: &Decision| here.lesson.routes().take(place).any(|one| one.decisions.contains(decision));
    let by = |decision: &Decision| if is_copied(decision) { Decided::Earlier } else { decided(decision) };
    let (mut choices, mut tried, mut taken) = (Vec::new(), Vec::new(), Vec::new());
    for (index, step) in journey.steps().iter().enumerate() {
        let Some(stop) = journey.steps().get(..=index).and_then(Stop::of_last) else { continue };
        let decision = route.decision(stop).filter(|decision| decision.option == step.option);
        taken.extend(decision);
        let passed = Decision { stop, option: step.option, vote: None };
        let decided = decision.map_or(Decided::ByItself, by);
        choices.extend(choice(pack, decision.unwrap_or(&passed), decided, words));
        tried.extend(self::tried(&journey, step, decided == Decided::ByItself, words));
    }
    // What was decided and is closed on this ride by now was decided all the same.
    let closed = route.decisions.iter().filter(|decision| !taken.contains(decision) && !is_copied(decision));
    choices.extend(closed.filter_map(|decision| choice(pack, decision, by(decision), words)));
    Some(Route {
        choices,
        tried,
        meters: [Meter::Energy, Meter::Shame, Meter::Trust, Meter::Contact].map(|meter| journey.state().meter(meter)),
        months: journey.state().months,
        ending: ending.map(|ending| {
            let title = words.of_pack(pack, &format!("ending--{}", ending.id), None);
            named(&ending.id, title.unwrap_or_else(|| ending.id.clone()))
        }),
    })
}

/// Who decided where it was decided on this route: hands, where they are for what was taken.
fn decided(decision: &Decision) -> Decided {
    match decision.vote.as_ref().map(workshop::Vote::result) {
        Some(Result::Tie(_)) => Decided::Tie,
        Some(Result::Winner(option)) if option == decision.option => Decided::Hands,
        _ => Decided::Facilitator,
    }
}

fn choice(pack: &Pack, decision: &Decision, decided: Decided, words: &Words<'_>) -> Option<Choice> {
    let room = pack.rooms.get(decision.stop.room)?;
    let way = decision.stop.way;
    let option = |index: usize| {
        let option = room.options(way).get(index)?;
        Some(named(&option.id, words.option_name(pack, room, way, option)))
    };
    let counts = decision.vote.iter().filter(|_| decided != Decided::Earlier).flat_map(workshop::Vote::counts);
    Some(Choice {
        room: room_named(pack, decision.stop.room, words)?,
        way,
        option: option(decision.option)?,
        hands: counts.filter_map(|(index, hands)| Some(Hands { option: option(index)?, hands })).collect(),
        decided,
    })
}

fn tried(journey: &Journey, step: &Step, by_itself: bool, words: &Words<'_>) -> Vec<Tried> {
    let pack = journey.pack();
    let tried = step.happenings.iter().filter_map(|happening| match *happening {
        Happening::Support { support, outcome, .. } => Some((pack.supports.get(support)?, outcome)),
        _ => None,
    });
    let line = |(support, outcome): (&Support, Outcome)| Tried {
        support: named(&support.id, words.support_name(pack, support)),
        line: super::super::after::outcome_line(pack, support, outcome, words),
        outcome,
        by_itself,
    };
    tried.map(line).collect()
}

/// The words of the printed report.
fn labels(words: &Words<'_>) -> Labels {
    let ui = |key: &str| words.ui(key);
    Labels {
        language: words.language().to_owned(),
        title: ui("report"),
        about: ui("report--about"),
        date: ui("report--date"),
        plan: ui("report--plan"),
        free: ui("workshop--free"),
        rooms: ui("report--rooms"),
        minutes: ui("report--minutes"),
        under_one: ui("report--under-one"),
        room: ui("report--room"),
        way: ui("report--way"),
        ways: [words.way(Way::In), words.way(Way::Out)],
        route: ui("report--route"),
        choice: ui("report--choice"),
        hands: ui("report--hands"),
        by: ui("report--by"),
        by_hands: ui("report--by-hands"),
        by_facilitator: ui("report--by-facilitator"),
        by_itself: ui("report--by-itself"),
        tie: ui("report--tie"),
        earlier: ui("report--earlier"),
        met: ui("report--met"),
        met_by_itself: ui("report--met-by-itself"),
        model: ui("model"),
        meters: [Meter::Energy, Meter::Shame, Meter::Trust, Meter::Contact].map(|meter| words.meter(meter)),
        months: ui("report--months"),
        ending: ui("ending"),
        none: ui("report--none"),
    }
}
