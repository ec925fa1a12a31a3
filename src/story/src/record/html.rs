//! The report to print: one page of HTML with its own small style. Everything that comes from elsewhere is escaped.

use std::fmt::Write as _;

use super::{Choice, Decided, Record, Route, Tried};
use crate::markup::escaped;
use crate::page::Way;

/// The words of the printed report, in the language of the session.
#[derive(Debug, Clone, Default)]
pub(crate) struct Labels {
    pub(crate) language: String,
    pub(crate) title: String,
    pub(crate) about: String,
    pub(crate) date: String,
    pub(crate) plan: String,
    pub(crate) free: String,
    pub(crate) rooms: String,
    pub(crate) minutes: String,
    /// Less than one minute.
    pub(crate) under_one: String,
    pub(crate) room: String,
    pub(crate) way: String,
    /// In, out.
    pub(crate) ways: [String; 2],
    pub(crate) route: String,
    pub(crate) choice: String,
    pub(crate) hands: String,
    /// Who decided.
    pub(crate) by: String,
    pub(crate) by_hands: String,
    pub(crate) by_facilitator: String,
    pub(crate) by_itself: String,
    pub(crate) tie: String,
    /// It was decided, and hands were counted, on a route before.
    pub(crate) earlier: String,
    pub(crate) met: String,
    /// Support in a room that the ride went through by itself.
    pub(crate) met_by_itself: String,
    pub(crate) model: String,
    pub(crate) meters: [String; 4],
    pub(crate) months: String,
    pub(crate) ending: String,
    pub(crate) none: String,
}

const STYLE: &str = "body{font:12pt/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1c1a17}\
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:1.5rem}table{border-collapse:collapse;width:100%}\
th,td{border-bottom:1px solid #999;padding:.25rem .5rem;text-align:start;vertical-align:top}tr,li{break-inside:avoid}\
h2{break-after:avoid}@page{margin:18mm}@media print{body{margin:0;max-width:none}}";

/// The report as a page of HTML.
pub(crate) fn html(record: &Record, words: &Labels) -> String {
    let mut body = String::new();
    element(&mut body, "h1", &words.title);
    element(&mut body, "p", &words.about);
    let plan = record.plan.as_ref().map_or(&words.free, |plan| &plan.title);
    let mut lines = vec![record.pack.title.clone(), format!("{}: {plan}", words.plan)];
    lines.extend(record.date.as_ref().map(|date| format!("{}: {date}", words.date)));
    list(&mut body, &lines);
    element(&mut body, "h2", &words.rooms);
    rooms(&mut body, record, words);
    for (index, route) in record.routes.iter().enumerate() {
        element(&mut body, "h2", &format!("{} {}", words.route, index + 1));
        self::route(&mut body, route, words);
    }
    let (language, title) = (escaped(&words.language), escaped(&words.title));
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n\
         <body>\n{body}</body>\n</html>\n"
    )
}

fn rooms(body: &mut String, record: &Record, words: &Labels) {
    if record.rooms.is_empty() {
        return element(body, "p", &words.none);
    }
    head(body, &[&words.room, &words.way, &words.minutes]);
    for time in &record.rooms {
        let minutes = if time.seconds < 60 { words.under_one.clone() } else { time.minutes().to_string() };
        row(body, &[&time.room.title, way(time.way, words), &minutes]);
    }
    body.push_str("</tbody></table>\n");
}

fn route(body: &mut String, route: &Route, words: &Labels) {
    if route.choices.is_empty() {
        element(body, "p", &words.none);
    } else {
        head(body, &[&words.room, &words.way, &words.choice, &words.by, &words.hands]);
        for choice in &route.choices {
            let (way, by) = (way(choice.way, words), decided(choice.decided, words));
            row(body, &[&choice.room.title, way, &choice.option.title, by, &hands(choice)]);
        }
        body.push_str("</tbody></table>\n");
    }
    let met = |tried: &Tried| {
        let label = if tried.by_itself { &words.met_by_itself } else { &words.met };
        format!("{label}: {}", tried.line)
    };
    let mut lines: Vec<String> = route.tried.iter().map(met).collect();
    let meters = words.meters.iter().zip(route.meters).map(|(name, value)| format!("{name} {value}"));
    let months = format!("{} {}", words.months, route.months);
    lines.push(format!("{}: {} · {months}", words.model, meters.collect::<Vec<_>>().join(" · ")));
    lines.extend(route.ending.as_ref().map(|ending| format!("{}: {}", words.ending, ending.title)));
    list(body, &lines);
}

fn hands(choice: &Choice) -> String {
    let counts = choice.hands.iter().map(|count| format!("{}: {}", count.option.title, count.hands));
    counts.collect::<Vec<_>>().join(" · ")
}

fn decided(decided: Decided, words: &Labels) -> &str {
    match decided {
        Decided::Hands => &words.by_hands,
        Decided::Tie => &words.tie,
        Decided::Facilitator => &words.by_facilitator,
        Decided::Earlier => &words.earlier,
        Decided::ByItself => &words.by_itself,
    }
}

fn way(way: Way, words: &Labels) -> &str {
    let [way_in, way_out] = &words.ways;
    if way == Way::In { way_in } else { way_out }
}

fn element(body: &mut String, tag: &str, text: &str) {
    // Writing to a string cannot fail.
    let _written = writeln!(body, "<{tag}>{}</{tag}>", escaped(text));
}

fn list(body: &mut String, lines: &[String]) {
    body.push_str("<ul>\n");
    for line in lines {
        element(body, "li", line);
    }
    body.push_str("</ul>\n");
}

fn head(body: &mut String, cells: &[&str]) {
    body.push_str("<table><thead><tr>");
    for cell in cells {
        element(body, "th", cell);
    }
    body.push_str("</tr></thead><tbody>\n");
}

fn row(body: &mut String, cells: &[&str]) {
    body.push_str("<tr>");
    for cell in cells {
        element(body, "td", cell);
    }
    body.push_str("</tr>\n");
}
