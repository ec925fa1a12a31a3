//! The page natively, with egui: a plain function from a page to the command that was asked for, and the system that
//! calls it. It decides nothing.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, egui};
use story::command::Command;
use story::model::Outcome;
use story::page::{Action, Bar, Block, FactView, Page, Role, RouteView, SettingView};

use super::route::{self, Shape};
use super::theme::{self, Theme};
use super::{keys, letters};
use crate::camera::Covered;
use crate::narrative::{Asked, Shown};
use crate::sound::Captions;

/// Width of the sheet on a wide window, points at text size 1.
const WIDTH: f32 = 432.0;

/// From one line of a text to the next, beside the size of its letters.
const LEADING: f32 = 1.45;

/// Draws the page beside the picture and listens for keys.
pub fn plugin(app: &mut App) {
    app.add_plugins(EguiPlugin::default()).add_systems(EguiPrimaryContextPass, draw);
}

fn draw(
    mut contexts: EguiContexts,
    shown: Res<Shown>,
    captions: Res<Captions>,
    mut covered: ResMut<Covered>,
    mut asked: MessageWriter<Asked>,
    window: Single<&Window, With<PrimaryWindow>>,
    mut begun: Local<bool>,
) -> Result {
    let ctx = contexts.ctx_mut()?;
    if !std::mem::replace(&mut *begun, true) {
        letters::add(ctx);
    }
    let theme = if shown.high_contrast { theme::HIGH } else { theme::NORMAL };
    theme::apply(ctx, &theme, shown.text);
    let mut wish = key(ctx, &shown.page);
    let mut root = egui::Ui::new(
        ctx.clone(),
        "root".into(),
        egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect()),
    );
    let wide = window.width() > window.height();
    let frame = egui::Frame::new().fill(theme::color(theme.paper)).inner_margin(20.0);
    let response = if wide {
        let width = (WIDTH * shown.text).min(window.width() * 0.48);
        egui::Panel::right("page")
            .exact_size(width)
            .resizable(false)
            .frame(frame)
            .show(&mut root, |ui| page_ui(ui, &shown.page, &theme))
    } else {
        let height = window.height() * 0.55;
        egui::Panel::bottom("page")
            .exact_size(height)
            .resizable(false)
            .frame(frame)
            .show(&mut root, |ui| page_ui(ui, &shown.page, &theme))
    };
    let rect = response.response.rect;
    covered.0 = if wide {
        Vec2::new((rect.width() / window.width()).clamp(0.0, 0.5), 0.0)
    } else {
        Vec2::new(0.0, (rect.height() / window.height()).clamp(0.0, 0.62))
    };
    caption_ui(ctx, captions.line(), covered.0, &theme);
    wish = response.inner.or(wish);
    if let Some(command) = wish {
        asked.write(Asked(command));
    }
    Ok(())
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

/// The keys of [`keys`], unless a widget uses them.
fn key(ctx: &egui::Context, page: &Page) -> Option<Command> {
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
            other => other.symbol_or_name(),
        };
        keys::command(page, name)
    })
}

/// Lays a page out and returns the command of the control that was used.
pub fn page_ui(ui: &mut egui::Ui, page: &Page, theme: &Theme) -> Option<Command> {
    let mut wish = None;
    egui::Panel::bottom("anywhere").show_separator_line(true).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            for action in &page.anywhere {
                wish = button_ui(ui, page, action, theme).or(wish.take());
            }
        });
    });
    // A new page begins at its top: the scroll position belongs to the page, not to the panel.
    let id = (page.kind.name(), page.room.as_deref(), page.way.map(story::page::Way::name), page.title.as_str());
    egui::ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).show(ui, |ui| {
        wish = body_ui(ui, page, theme).or(wish.take());
    });
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
        wish = block_ui(ui, block, theme).or(wish);
    }
    ui.add_space(8.0);
    for action in &page.actions {
        wish = button_ui(ui, page, action, theme).or(wish);
    }
    wish
}

fn block_ui(ui: &mut egui::Ui, block: &Block, theme: &Theme) -> Option<Command> {
    match block {
        Block::Heading(text) => {
            ui.add_space(6.0);
            ui.label(egui::RichText::new(text).strong().color(theme::color(theme.mark)));
        }
        Block::Paragraph(text) => {
            ui.label(spaced(ui, text));
        }
        Block::Model(text) => {
            ui.label(spaced(ui, text).color(theme::color(theme.soft)));
        }
        Block::List(lines) => {
            for line in lines {
                ui.label(spaced(ui, &format!("• {line}")));
            }
        }
        Block::Fact(fact) => fact_ui(ui, fact, theme),
        Block::Route(view) => route_ui(ui, view, theme),
        Block::Setting(view) => return setting_ui(ui, view, theme),
    }
    None
}

/// Text of several lines, with air between them.
fn spaced(ui: &egui::Ui, text: &str) -> egui::RichText {
    let size = egui::TextStyle::Body.resolve(ui.style()).size;
    egui::RichText::new(text).line_height(Some(size * LEADING))
}

fn fact_ui(ui: &mut egui::Ui, fact: &FactView, theme: &Theme) {
    let frame = egui::Frame::new().inner_margin(egui::Margin { left: 12, ..egui::Margin::ZERO });
    let response = frame.show(ui, |ui| {
        for bar in &fact.bars {
            bar_ui(ui, bar, theme);
        }
        ui.label(spaced(ui, &fact.text));
        ui.label(egui::RichText::new(&fact.source).small().color(theme::color(theme.soft)));
    });
    let rect = response.response.rect;
    ui.painter().vline(rect.left() + 2.0, rect.y_range(), egui::Stroke::new(3.0, theme::color(theme.mark)));
}

/// The ride as a picture; the lists after it say the same.
fn route_ui(ui: &mut egui::Ui, view: &RouteView, theme: &Theme) {
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(egui::vec2(width, width * route::HIGH + 4.0), egui::Sense::hover());
    let at = |[x, y]: [f32; 2]| rect.min + egui::vec2(x, y) * width;
    let [line, ink, ground] = [theme.line, theme.mark, theme.paper].map(theme::color);
    let painter = ui.painter();
    for shape in route::shapes(view) {
        match shape {
            Shape::Room([x, y, w, h]) => {
                let room = egui::Rect::from_min_size(at([x, y]), egui::vec2(w, h) * width);
                painter.rect_stroke(room, 0.0, egui::Stroke::new(1.0, line), egui::StrokeKind::Inside);
            }
            Shape::Line(from, to) => {
                painter.line_segment([at(from), at(to)], egui::Stroke::new(1.5, ink));
            }
            Shape::Mark(place, radius, outcome) => mark_ui(painter, at(place), radius * width, outcome, [ink, ground]),
        }
    }
}

/// A choice on the ride, as full as what was tried there helped.
fn mark_ui(painter: &egui::Painter, at: egui::Pos2, radius: f32, outcome: Option<Outcome>, colors: [egui::Color32; 2]) {
    let [ink, ground] = colors;
    let stroke = egui::Stroke::new(1.5, ink);
    match outcome {
        None => _ = painter.circle_filled(at, radius / 2.0, ink),
        Some(Outcome::Helps) => _ = painter.circle_filled(at, radius, ink),
        Some(Outcome::HelpsALittle) => {
            painter.circle(at, radius, ground, stroke);
            painter.circle_filled(at, radius / 2.0, ink);
        }
        Some(Outcome::DoesNotFitYet) => _ = painter.circle(at, radius, ground, stroke),
        Some(Outcome::Harms) => {
            let arm = egui::vec2(radius, radius);
            painter.line_segment([at - arm, at + arm], stroke);
            painter.line_segment([at + egui::vec2(radius, -radius), at + egui::vec2(-radius, radius)], stroke);
        }
    }
}

/// A number as a bar beside others; its figures stand under it.
fn bar_ui(ui: &mut egui::Ui, bar: &Bar, theme: &Theme) {
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(egui::vec2(width, 10.0), egui::Sense::hover());
    let length = egui::vec2(width * f32::from(bar.share) / 1000.0, rect.height());
    ui.painter().rect_filled(egui::Rect::from_min_size(rect.min, length), 2.0, theme::color(theme.mark));
    ui.label(egui::RichText::new(&bar.number).small().color(theme::color(theme.soft)));
}

fn setting_ui(ui: &mut egui::Ui, view: &SettingView, theme: &Theme) -> Option<Command> {
    let mut wish = None;
    ui.label(egui::RichText::new(&view.label).strong());
    ui.horizontal_wrapped(|ui| {
        for (value, label) in &view.choices {
            let on = *value == view.value;
            let text = if on { format!("✔ {label}") } else { label.clone() };
            let stroke =
                egui::Stroke::new(if on { 2.0 } else { 1.0 }, theme::color(if on { theme.mark } else { theme.line }));
            if ui.add(egui::Button::new(text).stroke(stroke)).clicked() {
                wish = Some(Command::Set(view.id.clone(), value.clone()));
            }
        }
    });
    wish
}

fn button_ui(ui: &mut egui::Ui, page: &Page, action: &Action, theme: &Theme) -> Option<Command> {
    let number = keys::numbered(page).position(|other| other.id == action.id).filter(|place| *place < 9);
    let label = number.map_or_else(|| action.label.clone(), |place| format!("{}  {}", place + 1, action.label));
    if let Some(reason) = &action.closed {
        ui.add_enabled_ui(false, |ui| {
            ui.add(egui::Button::new(egui::RichText::new(label).strikethrough()).wrap());
        });
        ui.label(egui::RichText::new(reason).small().color(theme::color(theme.soft)));
        return None;
    }
    let strong = matches!(action.role, Role::Onward);
    let stroke = egui::Stroke::new(1.0, theme::color(if strong { theme.mark } else { theme.line }));
    let width = if action.role == Role::Anywhere { 0.0 } else { ui.available_width() };
    let button = egui::Button::new(label).wrap().stroke(stroke).min_size(egui::vec2(width, 0.0));
    ui.add(button).clicked().then(|| action.command.clone())
}
