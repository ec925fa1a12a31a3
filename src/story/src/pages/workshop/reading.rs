//! Pages to read and places to turn to as everybody sees them in a lesson: in parts, for nobody can scroll on a wall. What
//! stands on them the pages themselves say.

use super::super::support;
use super::super::words::Words;
use super::super::{parts::paragraphs, readings};
use super::fit::{self, lines};
use super::{Here, teach};
use crate::command::Teach;
use crate::model::WorkshopAt;
use crate::page::{Action, Block, FactView, Page, PageKind, Reading, Role};
use crate::raw::RawHelpEntry;
use crate::session::{Session, View};

/// Lines of projector-size text that fit under the title.
const LINES: usize = 8;
/// Letters that fit into a line where the picture is as narrow as 4:3. Those as wide as high count twice.
const LETTERS: usize = 48;
/// Lines that a drawing of the ride takes.
const DRAWING: usize = 5;
/// Lines that a bar takes, with its number.
const BAR: usize = 2;

/// A block with the heading it stands under.
struct Piece {
    under: Option<String>,
    block: Block,
}

/// The page to read that lies over the lesson, as everybody sees it.
pub(in super::super) fn read(session: &Session, words: &Words<'_>) -> Page {
    parted(session, words).unwrap_or_else(|| readings::page(session, words, Reading::Debrief))
}

/// It in the part that is shown; none for what does not come in parts.
fn parted(session: &Session, words: &Words<'_>) -> Option<Page> {
    let page = whole(session, words)?;
    let mut parts = parts(&page);
    last_word(&page, &mut parts, words);
    let (place, total) = (session.lesson()?.part.min(parts.len().saturating_sub(1)), parts.len());
    let mut shown = Page { actions: Vec::new(), blocks: Vec::new(), ..page };
    if total > 1 {
        let (number, total) = ((place + 1).to_string(), total.to_string());
        shown.eyebrow = words.ui_with("workshop--part", &[("n", &number), ("total", &total)]);
    }
    if place < total {
        shown.blocks = together(parts.swap_remove(place));
    }
    Some(shown)
}

/// Which part of it everybody sees, from 0, and how many there are.
pub(super) fn part(session: &Session, words: &Words<'_>) -> Option<(usize, usize)> {
    let total = parts(&whole(session, words)?).len();
    Some((session.lesson()?.part.min(total.saturating_sub(1)), total))
}

/// Whether a page to read lies over the lesson that is not itself the step of its plan.
pub(super) fn is_over(session: &Session, here: &Here<'_>) -> bool {
    let at = here.lesson.plan_step().map(|step| step.at);
    match session.view() {
        View::Reading(reading) => at != Some(WorkshopAt::Read(reading)),
        View::Support => true,
        _ => false,
    }
}

/// While everybody sees places to turn to: of which country.
pub(super) fn countries(session: &Session, words: &Words<'_>) -> Vec<Block> {
    if session.view() != View::Support {
        return Vec::new();
    }
    let shown = country(session, words);
    let action = |(index, (country, _)): (usize, (&str, _))| {
        let label = match shown == Some(country) {
            true => words.ui_with("workshop--country-shown", &[("country", country)]),
            false => country.to_owned(),
        };
        teach(&format!("country-{}", index + 1), label, Teach::Country(country.to_owned()), Role::Aside)
    };
    let all = support::by_country(session, words);
    let here: Vec<_> =
        all.iter().filter(|(country, _)| shown == Some(country)).flat_map(|(_, here)| here.iter().copied()).collect();
    let actions: Vec<Action> = all.into_iter().enumerate().map(action).collect();
    let mut blocks = vec![Block::Heading(words.ui("workshop--country")), Block::Actions(actions)];
    let today = session.today.as_deref();
    let checked = |entry: &RawHelpEntry| format!("{}: {}", entry.name, support::checked(entry, today, words));
    if !here.is_empty() {
        blocks.push(Block::List(here.into_iter().map(checked).collect()));
    }
    blocks
}

/// The country that was chosen; without a choice the only one with places that speak the language.
fn country<'a>(session: &'a Session, words: &Words<'_>) -> Option<&'a str> {
    let help = &session.library.help;
    let chosen = session.lesson().and_then(|lesson| lesson.country.as_ref());
    if let Some(entry) = help.iter().find(|entry| Some(&entry.country) == chosen) {
        return Some(&entry.country);
    }
    let mut own = help.iter().filter(|entry| entry.language == words.language()).map(|entry| entry.country.as_str());
    let first = own.next()?;
    own.all(|other| other == first).then_some(first)
}

fn whole(session: &Session, words: &Words<'_>) -> Option<Page> {
    match session.view() {
        // It is answered, and short.
        View::Reading(Reading::Debrief) => None,
        View::Reading(reading) => Some(readings::page(session, words, reading)),
        View::Support => Some(places(session, words)),
        _ => None,
    }
}

/// Places to turn to in one country; what kind of page it is, while none is chosen.
fn places(session: &Session, words: &Words<'_>) -> Page {
    let mut page = support::support(session, words);
    page.blocks = match country(session, words) {
        None => paragraphs(&words.ui("support--about")),
        Some(country) => in_country(session, country, words),
    };
    page
}

/// The places of a country: first of each what one writes down. When it was checked, the facilitator reads.
fn in_country(session: &Session, country: &str, words: &Words<'_>) -> Vec<Block> {
    let all = support::by_country(session, words).into_iter().filter(|(other, _)| *other == country);
    let shown =
        |entry: &RawHelpEntry| Block::List(vec![format!("{}: {}", entry.name, entry.contact), entry.about.clone()]);
    std::iter::once(Block::Heading(country.to_owned())).chain(all.flat_map(|(_, here)| here).map(shown)).collect()
}

/// That places change, under the last of them; left out where a part of its own would be needed for it.
fn last_word(page: &Page, parts: &mut [Vec<Piece>], words: &Words<'_>) {
    let Some(last) = parts.last_mut().filter(|_| page.kind == PageKind::Support) else { return };
    let Some(under) = last.last().and_then(|piece| piece.under.clone()) else { return };
    let piece = Piece { under: Some(under), block: Block::Paragraph(words.ui("workshop--places-change")) };
    if part_height(last) + height(&piece.block) <= room(page) {
        last.push(piece);
    }
}

/// Lines that there are under the title of a page.
fn room(page: &Page) -> usize {
    LINES.saturating_sub(lines(&page.title, LETTERS).saturating_sub(1))
}

fn parts(page: &Page) -> Vec<Vec<Piece>> {
    let free = room(page);
    fit::parts(pieces(&page.blocks, free), (free, free), with_heading)
}

/// Lines that a piece takes after the one before it in its part, with its heading if that is new.
fn with_heading(before: Option<&Piece>, piece: &Piece) -> usize {
    let heading = piece.under.as_deref().filter(|heading| before.and_then(|one| one.under.as_deref()) != Some(heading));
    height(&piece.block) + heading.map_or(0, |heading| lines(heading, LETTERS))
}

/// Lines that a part takes.
fn part_height(part: &[Piece]) -> usize {
    let before = std::iter::once(None).chain(part.iter().map(Some));
    before.zip(part).map(|(before, piece)| with_heading(before, piece)).sum()
}

/// A part's blocks; what goes on from the part before has its heading again.
fn together(part: Vec<Piece>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut under = None;
    for piece in part {
        if piece.under.is_some() && piece.under != under {
            blocks.extend(piece.under.clone().map(Block::Heading));
        }
        under = piece.under;
        blocks.push(piece.block);
    }
    blocks
}

fn pieces(blocks: &[Block], free: usize) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut under: Option<String> = None;
    for (index, block) in blocks.iter().enumerate() {
        match (block, blocks.get(index + 1)) {
            // A heading over another one, or over nothing, stands for itself.
            (Block::Heading(_), Some(Block::Heading(_)) | None) => {
                under = None;
                pieces.push(Piece { under: None, block: block.clone() });
            }
            (Block::Heading(heading), _) => under = Some(heading.clone()),
            _ => {
                let most = free.saturating_sub(under.as_deref().map_or(0, |heading| lines(heading, LETTERS))).max(1);
                pieces.extend(broken(block, most).into_iter().map(|block| Piece { under: under.clone(), block }));
            }
        }
    }
    pieces
}

/// A block in as many as it takes so that each fits.
fn broken(block: &Block, most: usize) -> Vec<Block> {
    if height(block) <= most {
        return vec![block.clone()];
    }
    let texts = |text: &str, letters, most| fit::sentences(text, letters, most).into_iter();
    match block {
        Block::Paragraph(text) => texts(text, LETTERS, most).map(Block::Paragraph).collect(),
        Block::Model(text) => texts(text, LETTERS, most).map(Block::Model).collect(),
        Block::List(items) => {
            let items = items.iter().flat_map(|item| texts(item, LETTERS - 2, most)).collect();
            let parts = fit::parts(items, (most, most), |_, item| lines(item, LETTERS - 2));
            parts.into_iter().map(Block::List).collect()
        }
        Block::Fact(fact) => {
            let most = most.saturating_sub(height(block) - lines(&fact.text, LETTERS - 2)).max(2);
            let part = |(index, text)| {
                let bars = if index == 0 { fact.bars.clone() } else { Vec::new() };
                Block::Fact(FactView { text, bars, ..fact.clone() })
            };
            texts(&fact.text, LETTERS - 2, most).enumerate().map(part).collect()
        }
        _ => vec![block.clone()],
    }
}

/// Lines that a block takes.
fn height(block: &Block) -> usize {
    match block {
        Block::Heading(text) | Block::Paragraph(text) | Block::Model(text) => lines(text, LETTERS),
        Block::List(items) => items.iter().map(|item| lines(item, LETTERS - 2)).sum(),
        Block::Fact(fact) => {
            let others = usize::from(!fact.disagrees_with.is_empty());
            lines(&fact.text, LETTERS - 2) + lines(&fact.source, LETTERS + 4) + fact.bars.len() * BAR + others
        }
        Block::Route(_) => DRAWING,
        _ => 1,
    }
}
