//! The report for programs: ids and numbers. Words are in it only as titles beside the ids.

use serde_json::{Value, json};

use super::{Choice, Decided, Record, RoomTime, Route, Tried};
use crate::model::Outcome;

/// The report as JSON, indented.
pub(crate) fn json(record: &Record) -> String {
    let room = |time: &RoomTime| {
        json!({
            "room": time.room.id,
            "room_title": time.room.title,
            "way": time.way.name(),
            "minutes": time.minutes(),
            "seconds": time.seconds,
        })
    };
    let value = json!({
        "format": 1,
        "date": record.date,
        "pack": record.pack.id,
        "pack_title": record.pack.title,
        "plan": record.plan.as_ref().map(|plan| &plan.id),
        "plan_title": record.plan.as_ref().map(|plan| &plan.title),
        "rooms": record.rooms.iter().map(room).collect::<Vec<Value>>(),
        "routes": record.routes.iter().map(route).collect::<Vec<Value>>(),
    });
    format!("{value:#}\n")
}

fn route(route: &Route) -> Value {
    let [energy, shame, trust, contact] = route.meters;
    let (passed, chosen): (Vec<&Choice>, Vec<&Choice>) =
        route.choices.iter().partition(|choice| choice.decided == Decided::ByItself);
    json!({
        "choices": chosen.into_iter().map(choice).collect::<Vec<Value>>(),
        "passed": passed.into_iter().map(taken).collect::<Vec<Value>>(),
        "supports": route.tried.iter().map(tried).collect::<Vec<Value>>(),
        "model": { "energy": energy, "shame": shame, "trust": trust, "contact": contact, "months": route.months },
        "ending": route.ending.as_ref().map(|ending| &ending.id),
        "ending_title": route.ending.as_ref().map(|ending| &ending.title),
    })
}

fn tried(tried: &Tried) -> Value {
    json!({
        "support": tried.support.id,
        "support_title": tried.support.title,
        "outcome": outcome(tried.outcome),
        "by_itself": tried.by_itself,
    })
}

/// What was chosen in a room, and who decided.
fn taken(choice: &Choice) -> Value {
    json!({
        "room": choice.room.id,
        "room_title": choice.room.title,
        "way": choice.way.name(),
        "option": choice.option.id,
        "option_title": choice.option.title,
        "decided_by": choice.decided.name(),
    })
}

fn choice(choice: &Choice) -> Value {
    let hands = choice
        .hands
        .iter()
        .map(|count| json!({ "option": count.option.id, "option_title": count.option.title, "hands": count.hands }));
    let mut value = taken(choice);
    value["votes"] = hands.collect();
    value["tie"] = (choice.decided == Decided::Tie).into();
    value
}

fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Helps => "helps",
        Outcome::HelpsALittle => "helps-a-little",
        Outcome::DoesNotFitYet => "does-not-fit-yet",
        Outcome::Harms => "harms",
    }
}
