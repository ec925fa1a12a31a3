//! The page natively, with egui: a plain function from a page to the command that was asked for, and the system that
//! calls it. It decides nothing.

mod blocks;

use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, egui};
use story::command::Command;
use story::page::{Page, PageKind};

use super::theme::{self, Theme};
use super::{keys, letters, problems_panel};
use crate::camera::Covered;
use crate::narrative::{Asked, Shown};
use crate::sound::Captions;
use blocks::{block_ui, buttons_ui, row_ui};

/// Width of the sheet on a wide window, points at text size 1.
const WIDTH: f32 = 432.0;

/// The same where there is no picture beside it.
const COLUMN: f32 = 640.0;

/// Empty space round a page, points.
const MARGIN: f32 = 20.0;

/// So many lines of projector-size text would fill the height of the window.
const LARGE: f32 = 21.0;

/// Letters and height of what stands small under a large page, points: as in the browser.
const SMALL: (f32, f32) = (14.0, 30.0);

/// There, where pages are read without the picture: they fill the window.
#[derive(Resource, Debug, Clone, Copy)]
pub struct TextEdition;

/// Draws the page beside the picture and listens for keys.
pub fn plugin(app: &mut App) {
    app.init_resource::<Captions>().add_plugins(EguiPlugin::default()).add_systems(EguiPrimaryContextPass, draw);
}

fn draw(
    mut contexts: EguiContexts,
    shown: Res<Shown>,
    captions: Res<Captions>,
    mut covered: ResMut<Covered>,
    mut asked: MessageWriter<Asked>,
    window: Single<&Window, With<PrimaryWindow>>,
    text_edition: Option<Res<TextEdition>>,
    mut begun: Local<bool>,
) -> Result {
    let ctx = contexts.ctx_mut()?;
    if !std::mem::replace(&mut *begun, true) {
        letters::add(ctx);
    }
    let theme = if shown.high_contrast { theme::HIGH } else { theme::NORMAL };
    theme::apply(ctx, &theme, text_size(&shown.page, shown.text, window.height()));
    let mut wish = key(ctx, |key| keys::with_picture(&shown.page, shown.presenter.as_ref(), key));
    let mut root = egui::Ui::new(
        ctx.clone(),
        "root".into(),
        egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect()),
    );
    let frame = egui::Frame::new().fill(theme::color(theme.paper)).inner_margin(MARGIN);
    let (on_page, share) = if text_edition.is_some() {
        (alone_ui(&mut root, frame, &shown, &theme), Vec2::ZERO)
    } else {
        beside_ui(&mut root, frame, &shown, &theme, window.size())
    };
    covered.0 = share;
    caption_ui(ctx, captions.line(), covered.0, &theme);
    wish = on_page.or(wish);
    if let Some(problems) = shown.problems.as_ref().filter(|_| shown.page.kind != PageKind::Left) {
        let free = egui::vec2(window.width() * (1.0 - covered.0.x), window.height() * (1.0 - covered.0.y));
        wish = problems_panel::draw(ctx, problems, free, &theme).or(wish);
    }
    if let Some(command) = wish {
        asked.write(Asked(command));
    }
    Ok(())
}

/// The page beside the picture or under it, and the share of the window that it covers.
fn beside_ui(
    root: &mut egui::Ui,
    frame: egui::Frame,
    shown: &Shown,
    theme: &Theme,
    window: Vec2,
) -> (Option<Command>, Vec2) {
    let beside = window.x > window.y && !shown.page.large;
    let panel = if beside {
        egui::Panel::right("page").exact_size((WIDTH * shown.text).min(window.x * 0.48))
    } else if shown.page.large {
        egui::Panel::bottom("large").exact_size(large_height(root.ctx(), &shown.page, window.y))
    } else {
        egui::Panel::bottom("page").exact_size(window.y * 0.55)
    };
    let response = panel.resizable(false).frame(frame).show(root, |ui| page_ui(ui, &shown.page, theme));
    let rect = response.response.rect;
    let share = if beside {
        Vec2::new((rect.width() / window.x).clamp(0.0, 0.5), 0.0)
    } else {
        Vec2::new(0.0, (rect.height() / window.y).clamp(0.0, 0.62))
    };
    (response.inner, share)
}

/// The page alone: a column in the middle of the window.
fn alone_ui(root: &mut egui::Ui, frame: egui::Frame, shown: &Shown, theme: &Theme) -> Option<Command> {
    let filled = egui::CentralPanel::default().frame(frame).show(root, |ui| {
        let all = ui.available_rect_before_wrap();
        let side = ((all.width() - COLUMN * shown.text) / 2.0).max(0.0);
        let column = egui::UiBuilder::new().max_rect(all.shrink2(egui::vec2(side, 0.0)));
        ui.scope_builder(column, |ui| page_ui(ui, &shown.page, theme)).inner
    });
    filled.inner
}

/// Size of a page's text (1 is 16 points) in a window so many points high, if so much is asked for.
#[must_use]
pub fn text_size(page: &Page, asked: f32, height: f32) -> f32 {
    if page.large { asked.max(height / LARGE / 16.0) } else { asked }
}

/// What is heard, as a line under the middle of the picture that the sheet leaves free.
fn caption_ui(ctx: &egui::Context, line: &str, covered: Vec2, theme: &Theme) {
    if line.is_empty() {
        return;
    }
    let screen = ctx.viewport_rect();
    let free = egui::vec2(screen.width() * (1.0 - covered.x), screen.height() * (1.0 - covered.y));
    let middle = egui::pos2(screen.left() + free.x / 2.0, screen.top() + free.y - 18.0);
    let area = egui::Area::new("caption".into()).fixed_pos(middle).pivot(egui::Align2::CENTER_BOTTOM);
    area.interactable(false).show(ctx, |ui| {
        ui.set_max_width(free.x * 0.9);
        let frame = egui::Frame::new().fill(theme::color(theme.paper)).inner_margin(8.0);
        frame.show(ui, |ui| ui.label(line));
    });
}

/// The keys of [`keys`], unless somebody types.
pub(crate) fn key(ctx: &egui::Context, means: impl Fn(&str) -> Option<Command>) -> Option<Command> {
    if ctx.text_edit_focused() {
        return None;
    }
    let pressed: Vec<egui::Key> = ctx.input(|input| {
        input
            .events
            .iter()
            .filter_map(|event| match event {
                egui::Event::Key { key, pressed: true, modifiers, .. } if modifiers.is_none() => Some(*key),
                _ => None,
            })
            .collect()
    });
    pressed.into_iter().find_map(|key| {
        let name = match key {
            egui::Key::ArrowUp => "ArrowUp",
            egui::Key::ArrowDown => "ArrowDown",
            egui::Key::ArrowLeft => "ArrowLeft",
            egui::Key::ArrowRight => "ArrowRight",
            egui::Key::Escape => "Escape",
            egui::Key::PageDown => "PageDown",
            egui::Key::PageUp => "PageUp",
            other => other.symbol_or_name(),
        };
        means(name)
    })
}

/// Where the height of what a large page says is kept.
fn large_id(page: &Page) -> egui::Id {
    egui::Id::new(("large", page.kind, &page.title))
}

/// A large page takes as much of the picture as it has to say, and all of it where there is much to choose from or to read.
fn large_height(ctx: &egui::Context, page: &Page, window: f32) -> f32 {
    let much = matches!(page.kind, PageKind::Workshop | PageKind::Reading(_) | PageKind::Support);
    let said = ctx.data(|data| data.get_temp::<f32>(large_id(page))).unwrap_or(window * 0.3);
    said.min(window * if much { 1.0 } else { 0.62 })
}

/// Lays a page out and returns the command of the control that was used.
pub fn page_ui(ui: &mut egui::Ui, page: &Page, theme: &Theme) -> Option<Command> {
    let mut wish = None;
    egui::Panel::bottom("anywhere").show_separator_line(!page.large).show(ui, |ui| {
        if page.large {
            // Not for the back of the room. Buttons have the letters of the body, whatever is said for theirs.
            ui.style_mut().override_font_id = Some(egui::FontId::proportional(SMALL.0));
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 5.0);
            ui.spacing_mut().button_padding = egui::vec2(10.0, 2.0);
            ui.spacing_mut().interact_size.y = SMALL.1;
        }
        wish = row_ui(ui, &page.anywhere, theme);
    });
    // What a facilitator does most stays in reach, however long the page is.
    let steps = page.kind == PageKind::Presenter;
    if steps {
        egui::Panel::bottom("steps").show(ui, |ui| {
            wish = row_ui(ui, &page.actions, theme).or(wish.take());
        });
    }
    // A new page begins at its top: the scroll position belongs to the page, not to the panel.
    let id = (page.kind.name(), page.room.as_deref(), page.way.map(story::page::Way::name), page.title.as_str());
    let top = ui.max_rect();
    let scrolled = egui::ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).show(ui, |ui| {
        wish = body_ui(ui, page, theme).or(wish.take());
        if !steps {
            ui.add_space(8.0);
            wish = buttons_ui(ui, page, &page.actions, theme).or(wish.take());
        }
    });
    if page.large {
        let around = top.height() - scrolled.inner_rect.height() + 2.0 * MARGIN;
        ui.data_mut(|data| data.insert_temp(large_id(page), scrolled.content_size.y + around));
    }
    wish
}

fn body_ui(ui: &mut egui::Ui, page: &Page, theme: &Theme) -> Option<Command> {
    let mut wish = None;
    if !page.eyebrow.is_empty() {
        ui.label(egui::RichText::new(&page.eyebrow).small().color(theme::color(theme.soft)));
    }
    ui.heading(&page.title);
    if !page.notice.is_empty() {
        egui::Frame::new().stroke(egui::Stroke::new(2.0, theme::color(theme.mark))).inner_margin(8.0).show(ui, |ui| {
            ui.label(&page.notice);
        });
    }
    for block in &page.blocks {
        wish = block_ui(ui, page, block, theme).or(wish);
    }
    wish
}
