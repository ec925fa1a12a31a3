//! Draws a part of the story: far off each card says its sign, nearer its name, near all there is to read. No colour says
//! anything alone: what nobody reaches has a broken edge and a ×, what opens what a broken line, the ways their headings.

use bevy_egui::egui::epaint::CubicBezierShape;
use bevy_egui::egui::text::{LayoutJob, TextWrapping};
use bevy_egui::egui::{Align2, Color32, FontId, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};
use story::graph::Link;
use story::graph::layout::{Card, Curve, Drawing, Kind, Line, Style};

use super::Sight;
use crate::pages::theme::{self, Theme};

/// From this size on all is written, and names are, points of the screen for a pixel of the drawing.
const READ: f32 = 0.62;
const NAMED: f32 = 0.24;
/// Dashes of links, and of what nobody reaches: line and gap, points.
const LINK: (f32, f32) = (6.0, 5.0);
const NEVER: (f32, f32) = (9.0, 5.0);
/// How wide the longest sign is, in parts of the size of its type: "18→b".
const LONGEST: f32 = 2.7;
/// The lowest and the highest type a sign far off is written in, points.
const SIGN: (f32, f32) = (7.0, 14.0);

/// Colours, as in the drawing that is written for dark windows.
pub(super) struct Inks {
    ink: Color32,
    soft: Color32,
    card: Color32,
    room: Color32,
    edge: Color32,
    ways: [Color32; 2],
    link: Color32,
    never: Color32,
    pub(super) mark: Color32,
}

impl Inks {
    pub(super) fn new(theme: &Theme) -> Self {
        let color = theme::color;
        Self {
            ink: color(theme.ink),
            soft: color(theme.soft),
            card: color([39, 36, 32]),
            room: color([66, 59, 50]),
            edge: color([116, 107, 97]),
            ways: [color([79, 122, 151]), color([150, 112, 63])],
            link: color([191, 163, 234]),
            never: color([255, 154, 144]),
            mark: color(theme.mark),
        }
    }

    fn of(&self, style: Style) -> Color32 {
        match style {
            Style::Soft => self.soft,
            Style::Never => self.never,
            _ => self.ink,
        }
    }
}

/// The place of a card in the drawing.
pub(super) fn whole(card: &Card) -> Rect {
    Rect::from_min_size(pos2(card.x, card.y), vec2(Card::WIDTH, card.height))
}

/// A part of the drawing on its way to the screen.
pub(super) struct Paint {
    pub(super) painter: Painter,
    pub(super) window: Rect,
    pub(super) sight: Sight,
    pub(super) inks: Inks,
}

impl Paint {
    fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        self.sight.see(self.window, pos2(x, y))
    }

    pub(super) fn drawing(&self, drawing: &Drawing, chosen: Option<usize>, over: Option<usize>) {
        let zoom = self.sight.zoom;
        for stream in &drawing.streams {
            let color = self.inks.ways[stream.side.min(1)].gamma_multiply(0.75);
            self.painter.extend(self.curve(&stream.curve, Stroke::new((stream.width * zoom).max(0.8), color)));
        }
        let is_of = |link: &Link, card: Option<usize>| {
            let kind = card.and_then(|card| drawing.cards.get(card)).map(|card| card.kind);
            kind == Some(Kind::Node(link.from)) || kind == Some(Kind::Node(link.to))
        };
        for (link, curve) in &drawing.links {
            let strong = is_of(link, chosen) || is_of(link, over);
            // Far off the lines of all of them would hide what they lead to.
            if strong || zoom > NAMED {
                let color = if strong { self.inks.link } else { self.inks.link.gamma_multiply(0.4) };
                self.dashed(curve, Stroke::new(if strong { 2.5 } else { 1.2 }, color));
            }
        }
        for line in &drawing.lines {
            let least = match line.style {
                Style::Title => 13.0,
                Style::Heading => 11.0,
                _ => 0.0,
            };
            self.line(line, least);
        }
        for (index, card) in drawing.cards.iter().enumerate() {
            self.card(card, chosen == Some(index), over == Some(index));
        }
    }

    /// A curve, if any of it is seen.
    fn bezier(&self, curve: &Curve, stroke: Stroke) -> Option<CubicBezierShape> {
        let ((x, y), (to_x, to_y)) = (curve.from, curve.to);
        let points = [(x, y), (x + curve.bend.0, y), (to_x + curve.bend.1, to_y), (to_x, to_y)];
        let points = points.map(|point| self.at(point));
        let seen = Rect::from_points(&points).expand(stroke.width).intersects(self.window);
        seen.then(|| CubicBezierShape::from_points_stroke(points, false, Color32::TRANSPARENT, stroke))
    }

    fn curve(&self, curve: &Curve, stroke: Stroke) -> Option<Shape> {
        self.bezier(curve, stroke).map(Shape::CubicBezier)
    }

    fn dashed(&self, curve: &Curve, stroke: Stroke) {
        if let Some(bezier) = self.bezier(curve, stroke) {
            self.painter.extend(Shape::dashed_line(&bezier.flatten(Some(0.5)), stroke, LINK.0, LINK.1));
        }
    }

    /// A line of text where it stands; nothing if it is too small to be read, unless it has to be at least so large.
    fn line(&self, line: &Line, least: f32) {
        let size = line.style.size() * self.sight.zoom;
        if size < 8.0 && least == 0.0 {
            return;
        }
        // Sizes in steps: each of them takes letters of its own.
        let size = ((size * 2.0).floor() / 2.0).max(least);
        let at = self.at((line.x, line.y)) - vec2(0.0, size * 0.93);
        let tall = Rect::from_min_size(at, vec2(self.window.width() * 2.0, size * 1.5));
        if tall.intersects(self.window) {
            self.painter.text(at, Align2::LEFT_TOP, &line.text, FontId::proportional(size), self.inks.of(line.style));
        }
    }

    fn card(&self, card: &Card, is_chosen: bool, is_over: bool) {
        let zoom = self.sight.zoom;
        let place = whole(card);
        let rect = Rect::from_min_max(self.sight.see(self.window, place.min), self.sight.see(self.window, place.max));
        if !rect.expand(4.0).intersects(self.window) {
            return;
        }
        let is_room = matches!(card.kind, Kind::Room(_));
        let (fill, round) = (if is_room { self.inks.room } else { self.inks.card }, 6.0 * zoom.min(1.0));
        self.painter.rect_filled(rect, round, fill);
        if card.is_never {
            let around = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
            let stroke = Stroke::new((3.0 * zoom).clamp(1.5, 3.0), self.inks.never);
            let long = if zoom > NAMED { NEVER } else { (3.0, 2.0) };
            self.painter.extend(Shape::dashed_line(&around, stroke, long.0, long.1));
        } else {
            let stroke = Stroke::new((1.2 * zoom).max(0.6), self.inks.edge);
            self.painter.rect_stroke(rect, round, stroke, StrokeKind::Inside);
        }
        if !is_room {
            let low = rect.bottom() - 6.0 * zoom;
            let bar =
                Rect::from_min_size(pos2(rect.left() + 1.0, low), vec2((rect.width() - 2.0) * card.share, 5.0 * zoom));
            self.painter.rect_filled(bar, 0.0, self.inks.ways[card.side.min(1)]);
        }
        if zoom >= READ {
            card.lines.iter().for_each(|line| self.line(line, 0.0));
        } else {
            self.short(card, rect);
        }
        if is_chosen || is_over {
            let (width, ink) = if is_chosen { (3.0, self.inks.mark) } else { (1.5, self.inks.ink) };
            self.painter.rect_stroke(rect.expand(1.0), round, Stroke::new(width, ink), StrokeKind::Outside);
        }
    }

    /// What a card says from far off: its name as far as there is room, or its sign.
    fn short(&self, card: &Card, rect: Rect) {
        let never = if card.is_never { "× " } else { "" };
        let ink = if card.is_never { self.inks.never } else { self.inks.ink };
        if self.sight.zoom >= NAMED {
            let size = 11.0;
            let mut job =
                LayoutJob::simple(format!("{never}{}", card.name), FontId::proportional(size), ink, rect.width() - 6.0);
            let rows = (((rect.height() - 4.0) / (size * 1.25)) as usize).max(1);
            job.wrap = TextWrapping { max_width: rect.width() - 6.0, max_rows: rows, ..TextWrapping::default() };
            let galley = self.painter.layout_job(job);
            self.painter.with_clip_rect(rect.intersect(self.window)).galley(rect.min + vec2(3.0, 2.0), galley, ink);
            return;
        }
        let words = format!("{}{}", never.trim_end(), card.sign);
        // All as large as the longest one may be.
        let size = (rect.width() / LONGEST).min(rect.height() * 0.95).min(SIGN.1);
        if size >= SIGN.0 {
            self.painter.text(rect.center(), Align2::CENTER_CENTER, words, FontId::proportional(size.floor()), ink);
        }
    }
}
