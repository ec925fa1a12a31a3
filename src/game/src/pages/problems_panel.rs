//! What is wrong with the level files, natively as a panel over the picture. It finds nothing; it shows what the story
//! says.

use bevy_egui::egui;
use story::command::Command;
use story::pages::Problems;

use super::theme::{self, Theme};

/// Share of the free picture's width and height that it takes at most.
const SHARE: egui::Vec2 = egui::vec2(0.9, 0.7);
/// It is no wider than this, points at text size 1.
const WIDEST: f32 = 560.0;

/// Draws the panel into the corner of the picture, of which `free` is left over by the page.
pub(super) fn draw(ctx: &egui::Context, problems: &Problems, free: egui::Vec2, theme: &Theme) -> Option<Command> {
    let area = egui::Area::new("problems".into()).fixed_pos(ctx.viewport_rect().min + egui::vec2(16.0, 16.0));
    let most = free * SHARE - egui::vec2(32.0, 32.0);
    let drawn = area.show(ctx, |ui| {
        ui.set_max_width(most.x.min(WIDEST));
        let stroke = egui::Stroke::new(2.0, theme::color(theme.mark));
        egui::Frame::new().fill(theme::color(theme.paper)).stroke(stroke).inner_margin(14.0).show(ui, |ui| {
            egui::ScrollArea::vertical()
                .max_height(most.y.max(120.0))
                .show(ui, |ui| problems_ui(ui, problems, theme))
                .inner
        })
    });
    drawn.inner.inner
}

/// The panel's words and what folds it away.
pub fn problems_ui(ui: &mut egui::Ui, problems: &Problems, theme: &Theme) -> Option<Command> {
    ui.label(egui::RichText::new(&problems.title).strong().color(theme::color(theme.mark)));
    let folds = ui.button(&problems.fold).clicked();
    if !problems.folded {
        ui.label(&problems.about);
        for told in &problems.told {
            ui.add_space(4.0);
            ui.label(egui::RichText::new(&told.place).small().color(theme::color(theme.soft)));
            ui.label(&told.message);
            if !told.remedy.is_empty() {
                ui.label(egui::RichText::new(&told.remedy).color(theme::color(theme.soft)));
            }
        }
        if !problems.more.is_empty() {
            ui.add_space(4.0);
            ui.label(&problems.more);
        }
    }
    folds.then_some(Command::FoldProblems)
}
