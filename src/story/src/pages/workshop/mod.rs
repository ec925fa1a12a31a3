//! The pages of a workshop: where it is prepared, what everybody sees, and what only the facilitator sees. They change
//! nothing.

mod audience;
mod closing;
mod compare;
mod fit;
mod presenter;
mod reading;
mod record;
mod room_left;
mod vote;

pub(super) use audience::{audience, outside};
pub(super) use closing::thanks;
pub(super) use presenter::presenter;
pub(super) use reading::read;
pub(super) use record::export;

use std::sync::Arc;

use super::parts::{action, blank, list, paragraphs};
use super::words::Words;
use crate::command::{Command, Teach};
use crate::journey::Journey;
use crate::model::{Pack, Room, Workshop, WorkshopAt};
use crate::page::{Action, Block, Page, PageKind, Role, Way};
use crate::session::Session;
use crate::session::workshop::{Beside, Lesson, Screen, Vote};
use crate::workshop::{plan_key, prompt_key, step_key};

/// The way into a workshop, from the title.
pub(super) fn offer(session: &Session, words: &Words<'_>) -> Option<Action> {
    let there = !session.is_kiosk();
    there.then(|| action("workshop", words.ui("workshop--open"), Command::Workshop, Role::Aside))
}

/// Where a plan is chosen. A group may be looking already: what is for the facilitator alone, their own window says.
pub(super) fn setup(session: &Session, words: &Words<'_>) -> Page {
    let mut page = blank(PageKind::Workshop, words.ui("workshop"), words);
    page.blocks = paragraphs(&words.ui("workshop--choose"));
    page.actions.push(action("presenter", words.ui("presenter"), Command::OpenPresenter, Role::Onward));
    if let Some(pack) = session.whole_pack() {
        page.eyebrow = words.of_pack(&pack, "pack", None).unwrap_or_default();
        page.actions.extend(plans(&pack, words));
    }
    page.actions.push(finish(words, "workshop--leave"));
    page
}

/// What the facilitator reads while it is being prepared.
fn preparation(session: &Session, words: &Words<'_>) -> Page {
    let mut page = blank(PageKind::Presenter, words.ui("workshop"), words);
    page.blocks = paragraphs(&words.ui("workshop--about"));
    page.blocks.extend(words.guide("guide--place").map(|text| paragraphs(&text)).unwrap_or_default());
    page.blocks.extend(words.guide("guide--heading-before").map(Block::Heading));
    page.blocks.extend(words.guide("guide--before").map(|text| list(&text)));
    let Some(pack) = session.whole_pack() else { return page };
    page.eyebrow = words.of_pack(&pack, "pack", None).unwrap_or_default();
    for plan in &pack.workshops {
        let key = plan_key(&plan.id);
        let text = |attribute| words.of_pack(&pack, &key, Some(attribute)).unwrap_or_default();
        page.blocks.push(Block::Heading(plan_name(&pack, plan, words)));
        page.blocks.extend(paragraphs(&text("about")));
        page.blocks.push(list(&text("aims")));
    }
    page.blocks.push(Block::Heading(words.ui("workshop--free")));
    page.blocks.extend(paragraphs(&words.ui("workshop--free-about")));
    page.actions.extend(plans(&pack, words));
    page.actions.push(finish(words, "workshop--leave"));
    page
}

/// The ways to begin: with each plan, and without one.
fn plans(pack: &Pack, words: &Words<'_>) -> Vec<Action> {
    let free = Command::Teach(Teach::Begin(None));
    let free = action("plan-free", words.ui("workshop--begin-free"), free, Role::Option);
    pack.workshops.iter().map(|plan| begin(pack, plan, words)).chain([free]).collect()
}

fn begin(pack: &Pack, plan: &Workshop, words: &Words<'_>) -> Action {
    let name = plan_name(pack, plan, words);
    let minutes = plan.minutes.to_string();
    let label = words.ui_with("workshop--begin", &[("plan", &name), ("minutes", &minutes)]);
    let command = Command::Teach(Teach::Begin(Some(plan.id.clone())));
    action(&format!("plan-{}", plan.id), label, command, Role::Option)
}

fn finish(words: &Words<'_>, key: &str) -> Action {
    teach("finish", words.ui(key), Teach::Finish, Role::Aside)
}

/// Something the facilitator can do.
fn teach(id: &str, label: String, command: Teach, role: Role) -> Action {
    action(&format!("workshop-{id}"), label, Command::Teach(command), role)
}

fn plan_name(pack: &Pack, plan: &Workshop, words: &Words<'_>) -> String {
    words.of_pack(pack, &plan_key(&plan.id), None).unwrap_or_else(|| plan.id.clone())
}

/// Where a lesson stands, with what its pages need of it.
struct Here<'a> {
    lesson: &'a Lesson,
    journey: &'a Journey,
    pack: &'a Arc<Pack>,
    /// Whether `journey` stands in a room that is shown beside the ride.
    is_beside: bool,
}

impl<'a> Here<'a> {
    /// Where the ride stands, whatever is shown beside it.
    fn of(session: &'a Session) -> Option<Self> {
        let (lesson, journey) = (session.lesson()?, session.ride()?);
        Some(Self { lesson, journey, pack: journey.pack(), is_beside: false })
    }

    /// What everybody sees: where the ride stands, or a room beside it.
    fn shown(session: &'a Session) -> Option<Self> {
        let ride = Self::of(session)?;
        let Some(Beside { journey, .. }) = &ride.lesson.beside else { return Some(ride) };
        Some(Self { journey, pack: journey.pack(), is_beside: true, ..ride })
    }

    /// The room that the picture shows, its index, and the way.
    fn room(&self) -> Option<(&'a Room, usize, Way)> {
        let (index, way) = if self.is_beside { self.journey.room()? } else { self.lesson.picture? };
        Some((self.pack.rooms.get(index)?, index, way))
    }

    /// The vote that is open here; that of the ride waits while a room is shown beside it.
    fn vote(&self) -> Option<&'a Vote> {
        self.lesson.vote.as_ref().filter(|_| !self.is_beside)
    }

    /// A text of the step of the plan; its title without an attribute.
    fn step_text(&self, attribute: Option<&str>, words: &Words<'_>) -> Option<String> {
        let (plan, step) = (self.lesson.plan()?, self.lesson.plan_step()?);
        words.of_pack(self.pack, &step_key(&plan.id, &step.id), attribute)
    }

    /// Whether the step of the plan is there to compare two routes.
    fn is_compare_step(&self) -> bool {
        self.lesson.plan_step().is_some_and(|step| step.at == WorkshopAt::Compare)
    }

    /// Whether the step of the plan is what everybody is at.
    fn keeps_to_plan(&self) -> bool {
        self.lesson.plan_step().is_some() && !self.lesson.strayed
    }

    /// Whether the picture is in the room that the step of the plan is about.
    fn is_at_step(&self) -> bool {
        let at = self.lesson.plan_step().map(|step| step.at);
        !self.is_beside && self.lesson.picture.is_some_and(|(room, way)| at == Some(WorkshopAt::Room(room, way)))
    }

    /// What the group is asked here: by the step of the plan, else by the room.
    fn question(&self, words: &Words<'_>) -> Option<String> {
        let own = || self.step_text(Some("ask"), words);
        match self.lesson.screen {
            Screen::Words | Screen::Compare => own(),
            _ => own().filter(|_| self.is_at_step()).or_else(|| self.prompt(None, words)),
        }
    }

    /// The question of the room, or what the facilitator reads with it.
    fn prompt(&self, attribute: Option<&str>, words: &Words<'_>) -> Option<String> {
        let (room, _, way) = self.room()?;
        words.of_pack(self.pack, &prompt_key(&room.id, way), attribute)
    }
}
