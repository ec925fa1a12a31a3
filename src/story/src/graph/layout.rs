//! Where everything of a drawing stands: cards with their lines of text, the streams of players between them, and the links
//! of what opens what. It writes nothing. Places and sizes are pixels of the drawing, from its upper left.

use super::lines::wrap;
use super::{Graph, Link, Node, RoomNode, Spot};

/// Width of a card, pixels.
const CARD: f32 = 300.0;
/// Between two columns of cards, pixels.
const GAP: f32 = 120.0;
/// Around the drawing, pixels.
const MARGIN: f32 = 40.0;
/// Within a card, pixels.
const PAD: f32 = 12.0;
/// Between the options of a choice, pixels.
const BETWEEN: f32 = 12.0;
/// Between the way in and the way out, pixels.
const CHANNEL: f32 = 110.0;
/// Below the lines of an option, for the bar that shows its share, pixels.
const BAR: f32 = 12.0;
/// A stream of all players, and of next to none, pixels.
const STREAM: (f32, f32) = (16.0, 1.5);

/// How a line of text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// What the drawing is called.
    Title,
    /// Over a row of cards.
    Heading,
    /// What a card is called.
    Name,
    /// When an option is open.
    Plain,
    /// What it does, and how many pass.
    Soft,
    /// Why nobody gets there.
    Never,
}

impl Style {
    /// Size of its type, pixels.
    #[must_use]
    pub fn size(self) -> f32 {
        match self {
            Self::Title => 30.0,
            Self::Heading => 20.0,
            Self::Name => 16.0,
            Self::Plain | Self::Never => 14.0,
            Self::Soft => 13.0,
        }
    }

    fn leading(self) -> f32 {
        self.size() * 1.35
    }

    /// Factor by which its letters are wider than ordinary ones.
    pub(super) fn breadth(self) -> f32 {
        match self {
            Self::Title | Self::Heading | Self::Name | Self::Never => 1.08,
            Self::Plain | Self::Soft => 1.0,
        }
    }
}

/// A line of text, with the place of its base.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its left end.
    pub x: f32,
    /// The base of its letters.
    pub y: f32,
    /// How it looks.
    pub style: Style,
    /// Its words.
    pub text: String,
}

/// What a card is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A room, by its place on the track, from 0.
    Room(usize),
    /// An option or an ending.
    Node(Spot),
}

/// A card.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// What it is.
    pub kind: Kind,
    /// Its left edge.
    pub x: f32,
    /// Its upper edge.
    pub y: f32,
    /// Its height.
    pub height: f32,
    /// What stands in it.
    pub lines: Vec<Line>,
    /// How many of the players pass, 0 to 1.
    pub share: f32,
    /// Whether nobody gets there.
    pub is_never: bool,
    /// The way it belongs to, as in lists of two.
    pub side: usize,
    /// The shortest name it has: the number of a room, the sign of an option.
    pub sign: String,
    /// What it is called.
    pub name: String,
    /// What stands in it, each text whole.
    pub texts: Vec<String>,
}

impl Card {
    /// Its width.
    pub const WIDTH: f32 = CARD;

    fn left(&self) -> (f32, f32) {
        (self.x, self.y + self.height / 2.0)
    }

    fn right(&self) -> (f32, f32) {
        (self.x + CARD, self.y + self.height / 2.0)
    }

    fn moved(&mut self, x: f32, y: f32) {
        for line in &mut self.lines {
            line.x += x;
            line.y += y;
        }
        self.x += x;
        self.y += y;
    }
}

/// A curve from one place to another, with how far it leaves each sideways.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Curve {
    /// Where it begins.
    pub from: (f32, f32),
    /// Where it ends.
    pub to: (f32, f32),
    /// How far sideways of its ends its two handles are.
    pub bend: (f32, f32),
}

/// A stream of players.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stream {
    /// Where it runs.
    pub curve: Curve,
    /// How thick it is.
    pub width: f32,
    /// The way it belongs to, as in lists of two.
    pub side: usize,
}

/// A drawing with all its places.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// What stands beside the cards: title, explanation, headings.
    pub lines: Vec<Line>,
    /// The cards.
    pub cards: Vec<Card>,
    /// How many pass where.
    pub streams: Vec<Stream>,
    /// What opens what.
    pub links: Vec<(Link, Curve)>,
}

/// Lays a story out.
#[must_use]
pub fn drawing(graph: &Graph) -> Drawing {
    let columns = graph.rooms.len() + 1;
    let width = column(columns) + GAP / 2.0 + MARGIN;
    let mut head = text(&graph.title, Style::Title, width - 2.0 * MARGIN, MARGIN, MARGIN);
    let below = bottom(&head, MARGIN);
    head.extend(text(&graph.about, Style::Plain, (width - 2.0 * MARGIN).min(1100.0), MARGIN, below + 10.0));
    let mut page = Page { cards: Vec::new(), lines: head, streams: Vec::new() };
    let top = bottom(&page.lines, MARGIN) + 36.0;
    let end_of_in = page.band(graph, 0, top);
    let start = page.start(graph);
    let end_of_out = page.band(graph, 1, end_of_in + CHANNEL);
    let end = page.endings(graph, start, end_of_in + CHANNEL, end_of_out);
    page.streams(graph);
    let links = graph.links.iter().filter_map(|link| Some((*link, page.link(*link)?))).collect();
    Drawing { width, height: end + MARGIN, lines: page.lines, cards: page.cards, streams: page.streams, links }
}

/// Left edge of a column; the first has the start and the endings.
#[expect(clippy::cast_precision_loss, reason = "a track has thousands of rooms at most")]
fn column(index: usize) -> f32 {
    MARGIN + index as f32 * (CARD + GAP)
}

struct Page {
    cards: Vec<Card>,
    lines: Vec<Line>,
    streams: Vec<Stream>,
}

impl Page {
    /// All rooms on one way, with their options below them; returns where they end.
    fn band(&mut self, graph: &Graph, side: usize, top: f32) -> f32 {
        self.lines.extend(text(&graph.ways[side], Style::Heading, 4.0 * CARD, column(1), top));
        let top = top + 2.0 * Style::Heading.leading();
        let rooms = graph.rooms.iter().enumerate();
        let heads: Vec<Card> = rooms.map(|(index, room)| room_card(room, index, side)).collect();
        let tallest = heads.iter().map(|card| card.height).fold(0.0, f32::max);
        let mut end = top + tallest;
        for (index, (mut head, room)) in heads.into_iter().zip(&graph.rooms).enumerate() {
            head.height = tallest;
            head.moved(column(index + 1), top);
            self.cards.push(head);
            let mut y = top + tallest + BETWEEN;
            for (place, option) in room.options[side].iter().enumerate() {
                let mut card = node_card(option, Spot::Option(index, side, place), side);
                card.moved(column(index + 1), y);
                y += card.height + BETWEEN;
                self.cards.push(card);
            }
            end = end.max(y);
        }
        end
    }

    /// Says where the ride begins, and lets all players in; returns where the words end.
    fn start(&mut self, graph: &Graph) -> f32 {
        let Some(entry) = self.room(0, 0).map(Card::left) else { return 0.0 };
        let lines = text(&graph.start, Style::Name, CARD, column(0), entry.1 - Style::Name.size() * 0.65);
        let end = bottom(&lines, entry.1);
        self.lines.extend(lines);
        self.streams.push(stream(curve((column(0) + CARD, entry.1), entry, (0.3, -0.3)), 1.0, 0));
        end
    }

    /// The endings, beside the way out; higher up where they are more than fit there. Returns where all ends.
    fn endings(&mut self, graph: &Graph, least: f32, top: f32, end: f32) -> f32 {
        let endings = graph.endings.iter().enumerate();
        let cards: Vec<Card> = endings.map(|(index, ending)| node_card(ending, Spot::Ending(index), 1)).collect();
        let head = 2.0 * Style::Heading.leading();
        let height = head + cards.iter().map(|card| card.height + BETWEEN).sum::<f32>();
        let top = top.min((end - height).max(least + 2.0 * BETWEEN));
        self.lines.extend(text(&graph.ends, Style::Heading, CARD, column(0), top));
        let mut y = top + head;
        for mut card in cards {
            card.moved(column(0), y);
            y += card.height + BETWEEN;
            self.cards.push(card);
        }
        y.max(end)
    }

    fn node(&self, spot: Spot) -> Option<&Card> {
        self.cards.iter().find(|card| card.kind == Kind::Node(spot))
    }

    /// The card of a room on a way.
    fn room(&self, room: usize, side: usize) -> Option<&Card> {
        self.cards.iter().find(|card| card.kind == Kind::Room(room) && card.side == side)
    }

    fn streams(&mut self, graph: &Graph) {
        let mut streams = std::mem::take(&mut self.streams);
        let last = graph.rooms.len().saturating_sub(1);
        for (index, room) in graph.rooms.iter().enumerate() {
            for (side, options) in room.options.iter().enumerate() {
                for (place, option) in options.iter().enumerate().filter(|(_, option)| option.share > 0.0) {
                    let Some(card) = self.node(Spot::Option(index, side, place)) else { continue };
                    let curve = match side {
                        0 if index < last => {
                            self.room(index + 1, 0).map(|next| curve(card.right(), next.left(), (0.5, -0.5)))
                        }
                        0 => self.room(index, 1).map(|next| curve(card.right(), next.right(), (1.0, 1.0))),
                        _ if index > 0 => {
                            self.room(index - 1, 1).map(|next| curve(card.left(), next.right(), (-0.5, 0.5)))
                        }
                        _ => Some(curve(card.left(), self.junction(), (-0.4, 0.0))),
                    };
                    streams.extend(curve.map(|curve| stream(curve, option.share, side)));
                }
            }
        }
        for (index, ending) in graph.endings.iter().enumerate().filter(|(_, ending)| ending.share > 0.0) {
            let Some(card) = self.node(Spot::Ending(index)) else { continue };
            streams.push(stream(curve(self.junction(), card.right(), (0.0, 0.4)), ending.share, 1));
        }
        self.streams = streams;
    }

    /// Where the way out ends, between the first room and the endings.
    fn junction(&self) -> (f32, f32) {
        let (_, y) = self.room(0, 1).map(Card::left).unwrap_or_default();
        (column(0) + CARD + GAP * 0.5, y)
    }

    fn link(&self, link: Link) -> Option<Curve> {
        let (from, to) = (self.node(link.from)?, self.node(link.to)?);
        // On the way in one leaves to the right; on the way out to the left. What is to be opened is reached where one comes in.
        let forward = from.side == 0;
        let start = if forward { from.right() } else { from.left() };
        let end = if to.side == 0 { to.left() } else { to.right() };
        Some(curve(start, end, (if forward { 0.7 } else { -0.7 }, if to.side == 0 { -0.7 } else { 0.7 })))
    }
}

fn curve(from: (f32, f32), to: (f32, f32), bend: (f32, f32)) -> Curve {
    Curve { from, to, bend: (bend.0 * GAP, bend.1 * GAP) }
}

fn stream(curve: Curve, share: f32, side: usize) -> Stream {
    Stream { curve, width: STREAM.1 + (STREAM.0 - STREAM.1) * share, side }
}

fn room_card(room: &RoomNode, index: usize, side: usize) -> Card {
    let parts = [(&room.title, Style::Name), (&room.questions[side], Style::Soft)];
    card(Kind::Room(index), &parts, 1.0, side, ((index + 1).to_string(), &room.title))
}

fn node_card(node: &Node, spot: Spot, side: usize) -> Card {
    let label = format!("{}  {}", node.sign, node.label);
    let mut parts = vec![(&label, Style::Name)];
    parts.extend(node.when.iter().map(|when| (when, Style::Plain)));
    parts.extend(node.does.iter().map(|does| (does, Style::Soft)));
    match &node.never {
        Some(why) => parts.push((why, Style::Never)),
        None => parts.push((&node.passed, Style::Soft)),
    }
    let mut card = card(Kind::Node(spot), &parts, node.share, side, (node.sign.clone(), &label));
    card.height += BAR;
    card.is_never = node.never.is_some();
    card
}

fn card(kind: Kind, parts: &[(&String, Style)], share: f32, side: usize, (sign, name): (String, &str)) -> Card {
    let mut lines = Vec::new();
    let mut y = PAD;
    for (words, style) in parts {
        let more = text(words, *style, CARD - 2.0 * PAD, PAD, y);
        y = bottom(&more, y) + 4.0;
        lines.extend(more);
    }
    let (name, texts) = (name.to_owned(), parts.iter().map(|(words, _)| (*words).clone()).collect());
    Card { kind, x: 0.0, y: 0.0, height: y + PAD, lines, share, is_never: false, side, sign, name, texts }
}

/// The lines of a text from this place down.
fn text(words: &str, style: Style, most: f32, x: f32, top: f32) -> Vec<Line> {
    let lines = wrap(words, style.size() * style.breadth(), most);
    let mut y = top + style.size();
    let mut placed = Vec::new();
    for text in lines {
        placed.push(Line { x, y, style, text });
        y += style.leading();
    }
    placed
}

/// The lower edge of lines; `otherwise` if there are none.
fn bottom(lines: &[Line], otherwise: f32) -> f32 {
    lines.iter().map(|line| line.y + line.style.size() * 0.35).fold(otherwise, f32::max)
}
