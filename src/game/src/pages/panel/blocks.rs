//! What pages are made of, as egui widgets. They lay out no page.

use bevy_egui::egui;
use story::command::Command;
use story::model::Outcome;
use story::page::{
    Action, Bar, BarView, Block, Column, FactView, FieldView, Page, PageKind, Role, RouteView, SettingView,
};

use super::super::route::{self, Shape};
use super::super::theme::{self, Theme};
use super::super::{controls, keys};

/// From one line of a text to the next, beside the size of its letters.
const LEADING: f32 = 1.45;

/// Least width of one of several columns, points.
const COLUMN_WIDTH: f32 = 260.0;

/// Between two columns, points.
const COLUMN_GAP: f32 = 28.0;

/// Lays a block out and returns the command of the control in it that was used.
pub(super) fn block_ui(ui: &mut egui::Ui, page: &Page, block: &Block, theme: &Theme) -> Option<Command> {
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
        Block::Field(view) => return field_ui(ui, view),
        Block::Bars(bars) => bars.iter().for_each(|bar| count_ui(ui, bar, theme)),
        Block::Columns(columns) => return columns_ui(ui, page, columns, theme),
        Block::Fold(view) => return fold_ui(ui, page, view, theme),
        Block::Actions(actions) => return buttons_ui(ui, page, actions, theme),
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
    length_ui(ui, bar.share, theme);
    ui.label(egui::RichText::new(&bar.number).small().color(theme::color(theme.soft)));
}

/// A bar so many thousandths of the width long, on a line that is there without it.
fn length_ui(ui: &mut egui::Ui, share: u16, theme: &Theme) {
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(egui::vec2(width, 10.0), egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, egui::Stroke::new(1.0, theme::color(theme.line)));
    let length = egui::vec2(width * f32::from(share) / 1000.0, rect.height());
    ui.painter().rect_filled(egui::Rect::from_min_size(rect.min, length), 2.0, theme::color(theme.mark));
}

/// A field; what is typed is sent at once.
fn field_ui(ui: &mut egui::Ui, view: &FieldView) -> Option<Command> {
    let mut typed = view.value.clone();
    let letters = controls::most_letters(view);
    let response = ui.horizontal_wrapped(|ui| {
        let label = ui.label(&view.label);
        #[expect(clippy::cast_precision_loss, reason = "a few digits")]
        let width = ui.text_style_height(&egui::TextStyle::Body) * (0.5 + letters as f32);
        let field = egui::TextEdit::singleline(&mut typed).id_salt(&view.id).char_limit(letters).desired_width(width);
        ui.add(field.margin(ui.spacing().button_padding)).labelled_by(label.id)
    });
    if is_fresh(ui.ctx()) {
        response.inner.request_focus();
    }
    response.inner.changed().then(|| controls::fill(view, &typed))
}

/// Whether the field that is drawn now is the first of a form that has just come: hands are typed in without looking for it.
fn is_fresh(ctx: &egui::Context) -> bool {
    let (id, now) = (egui::Id::new("form"), ctx.cumulative_pass_nr());
    let before = ctx.data_mut(|data| std::mem::replace(data.get_temp_mut_or(id, 0), now));
    before + 1 < now
}

/// A line of a count: what was counted and its number, and a bar under both.
fn count_ui(ui: &mut egui::Ui, view: &BarView, theme: &Theme) {
    egui::Sides::new().shrink_left().wrap().show(
        ui,
        |ui| ui.label(&view.label),
        |ui| ui.label(egui::RichText::new(&view.number).strong()),
    );
    length_ui(ui, view.share, theme);
}

/// Side by side where each has the width of a narrow page, else one under the other.
fn columns_ui(ui: &mut egui::Ui, page: &Page, columns: &[Column], theme: &Theme) -> Option<Command> {
    let column = |ui: &mut egui::Ui, column: &Column| {
        ui.label(egui::RichText::new(&column.title).strong().color(theme::color(theme.mark)));
        column.blocks.iter().fold(None, |wish, block| block_ui(ui, page, block, theme).or(wish))
    };
    #[expect(clippy::cast_precision_loss, reason = "few columns")]
    let wide = ui.available_width() >= COLUMN_WIDTH * columns.len() as f32;
    if !wide {
        return columns.iter().fold(None, |wish, view| column(ui, view).or(wish));
    }
    let gap = std::mem::replace(&mut ui.spacing_mut().item_spacing.x, COLUMN_GAP);
    let wish = ui.columns(columns.len(), |places| {
        places.iter_mut().zip(columns).fold(None, |wish, (ui, view)| {
            ui.spacing_mut().item_spacing.x = gap;
            // Columns are justified by themselves, and that pulls words apart.
            ui.with_layout(egui::Layout::top_down(egui::Align::Min), |ui| column(ui, view)).inner.or(wish)
        })
    });
    ui.spacing_mut().item_spacing.x = gap;
    wish
}

/// Folded away under its title.
fn fold_ui(ui: &mut egui::Ui, page: &Page, view: &Column, theme: &Theme) -> Option<Command> {
    let title = egui::RichText::new(&view.title).strong().color(theme::color(theme.mark));
    let body =
        |ui: &mut egui::Ui| view.blocks.iter().fold(None, |wish, block| block_ui(ui, page, block, theme).or(wish));
    egui::CollapsingHeader::new(title).id_salt(&view.title).show(ui, body).body_returned.flatten()
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

/// A button as wide as there is room; why it cannot be pressed now stands under it.
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
    let width = egui::vec2(ui.available_width(), 0.0);
    let button = egui::Button::new(label).wrap().stroke(frame(action, theme)).min_size(width);
    ui.add(button).clicked().then(|| action.command.clone())
}

fn frame(action: &Action, theme: &Theme) -> egui::Stroke {
    egui::Stroke::new(1.0, theme::color(if action.role == Role::Onward { theme.mark } else { theme.line }))
}

/// Labels of so many letters fit side by side.
const SHORT: usize = 48;

/// Buttons one under the other, or side by side if all are short and open.
pub(super) fn buttons_ui(ui: &mut egui::Ui, page: &Page, actions: &[Action], theme: &Theme) -> Option<Command> {
    let beside = page.kind == PageKind::Presenter || page.large;
    let short = |action: &Action| action.closed.is_none() && action.label.chars().count() <= SHORT;
    if beside && actions.iter().all(short) {
        return row_ui(ui, actions, theme);
    }
    actions.iter().fold(None, |wish, action| button_ui(ui, page, action, theme).or(wish))
}

/// Buttons side by side, each as wide as its words.
pub(super) fn row_ui(ui: &mut egui::Ui, actions: &[Action], theme: &Theme) -> Option<Command> {
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        for action in actions {
            let button = egui::Button::new(&action.label).wrap_mode(egui::TextWrapMode::Extend);
            let button = button.stroke(frame(action, theme));
            if ui.add_enabled(action.closed.is_none(), button).clicked() {
                wish = Some(action.command.clone());
            }
        }
    });
    wish
}
