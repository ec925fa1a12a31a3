//! Writes a laid-out story as SVG: for light and dark, for paper, and in words for who does not see it. It decides no place.

use std::fmt::Write as _;

use super::layout::{Card, Curve, Drawing, Kind, Line, Style, drawing};
use super::{Graph, Spot};
use crate::markup::escaped;

/// Millimetres of paper for a pixel, so that a print is as large as the drawing's letters want to be.
const MILLIMETRES: f32 = 0.2;

const STYLE: &str = include_str!("style.css");

/// The drawing as an SVG file of its own.
#[must_use]
pub fn svg(graph: &Graph) -> String {
    let drawing = drawing(graph);
    let mut out = Out(String::new());
    let (width, height) = (drawing.width.ceil(), drawing.height.ceil());
    out.put(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         lang=\"{}\" role=\"graphics-document\" aria-labelledby=\"title about\">\n<title id=\"title\">{}</title>\n\
         <desc id=\"about\">{}</desc>\n<style>\n@page {{ size: {}mm {}mm; margin: 0 }}\n{STYLE}{}</style>\n\
         <rect class=\"paper\" width=\"{width}\" height=\"{height}\"/>\n",
        escaped(&graph.language),
        escaped(&graph.title),
        escaped(&graph.about),
        (width * MILLIMETRES).ceil(),
        (height * MILLIMETRES).ceil() + 1.0,
        hover(graph),
    ));
    out.curves(&drawing);
    out.lines(&drawing.lines);
    drawing.cards.iter().for_each(|card| out.card(card));
    out.0.push_str("</svg>\n");
    out.0
}

struct Out(String);

impl Out {
    fn put(&mut self, words: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _written = self.0.write_fmt(words);
    }

    /// Streams and links lie below everything that is read.
    fn curves(&mut self, drawing: &Drawing) {
        self.0.push_str("<g aria-hidden=\"true\">\n");
        for stream in &drawing.streams {
            let (way, width) = (way(stream.side), stream.width);
            self.put(format_args!(
                "<path class=\"stream {way}\" stroke-width=\"{width:.1}\" d=\"{}\"/>\n",
                path(&stream.curve)
            ));
        }
        for (link, curve) in &drawing.links {
            let (from, to) = (id(link.from), id(link.to));
            self.put(format_args!("<path class=\"link from-{from} to-{to}\" d=\"{}\"/>\n", path(curve)));
        }
        self.0.push_str("</g>\n");
    }

    fn lines(&mut self, lines: &[Line]) {
        for line in lines {
            let class = class(line.style);
            self.put(format_args!(
                "<text class=\"{class}\" x=\"{:.1}\" y=\"{:.1}\">{}</text>\n",
                line.x,
                line.y,
                escaped(&line.text)
            ));
        }
    }

    fn card(&mut self, card: &Card) {
        let (kind, id) = match card.kind {
            Kind::Room(_) => ("room", String::new()),
            Kind::Node(spot) => ("node", format!(" id=\"{}\"", id(spot))),
        };
        let never = if card.is_never { " never" } else { "" };
        self.put(format_args!(
            "<g class=\"{kind} {}{never}\"{id} role=\"group\">\n<title>{}</title>\n\
             <rect class=\"card\" x=\"{:.1}\" y=\"{:.1}\" width=\"{}\" height=\"{:.1}\" rx=\"6\"/>\n",
            way(card.side),
            escaped(&card.name),
            card.x,
            card.y,
            Card::WIDTH,
            card.height,
        ));
        if matches!(card.kind, Kind::Node(_)) {
            self.put(format_args!(
                "<rect class=\"bar\" x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"5\"/>\n",
                card.x + 1.0,
                card.y + card.height - 6.0,
                (Card::WIDTH - 2.0) * card.share,
            ));
        }
        self.lines(&card.lines);
        self.0.push_str("</g>\n");
    }
}

fn way(side: usize) -> &'static str {
    if side == 0 { "in" } else { "out" }
}

fn class(style: Style) -> &'static str {
    match style {
        Style::Title => "title",
        Style::Heading => "heading",
        Style::Name => "name",
        Style::Plain => "plain",
        Style::Soft => "soft",
        Style::Never => "why",
    }
}

fn id(spot: Spot) -> String {
    match spot {
        Spot::Option(room, side, option) => format!("r{}-{}-{option}", room + 1, way(side)),
        Spot::Ending(ending) => format!("e{}", ending + 1),
    }
}

fn path(curve: &Curve) -> String {
    let ((x, y), (to_x, to_y)) = (curve.from, curve.to);
    let (first, second) = (x + curve.bend.0, to_x + curve.bend.1);
    format!("M{x:.1} {y:.1}C{first:.1} {y:.1} {second:.1} {to_y:.1} {to_x:.1} {to_y:.1}")
}

/// What lies under the pointer shows its links.
fn hover(graph: &Graph) -> String {
    let mut spots: Vec<Spot> = graph.links.iter().flat_map(|link| [link.from, link.to]).collect();
    spots.sort_unstable();
    spots.dedup();
    let rule = |spot: &Spot| {
        let id = id(*spot);
        format!("svg:has(#{id}:hover) :is(.from-{id}, .to-{id}) {{ opacity: 1; stroke-width: 3 }}\n")
    };
    spots.iter().map(rule).collect()
}
