//! How the editor is laid out: the picture, a panel beside it that never covers it, a bar of what can be done under it. It
//! fills in the tabs' frames; what is in them is said in files of their own.

use bevy::math::Vec2;
use bevy_egui::egui::{self, Color32, RichText, Sense, Ui};
use set::spec::RoomSpec;
use story::page::Way;

use super::eye::Eye;
use super::graph::chart;
use super::handles::{self, Inks, Scene};
use super::state::{Ask, Editor, Tab};
use super::target::Target;
use super::views::View;
use super::{dialogs, keys, tabs, widgets};
use crate::pages::theme::{self, Theme};

/// Width of the panel beside the picture, as a share of the window; of one that needs more room; and in points at least
/// and at most.
const WIDTH: (f32, f32, f32, f32) = (0.33, 0.58, 400.0, 1100.0);
/// How high the list of problems is, points.
const PROBLEMS: f32 = 150.0;
/// What is drawn of the colour of a warning and of an error, sRGB.
const WARNING: [u8; 3] = [255, 190, 92];
const ERROR: [u8; 3] = [255, 146, 120];
/// The ground of what is chosen in a list, sRGB.
const CHOSEN: [u8; 3] = [92, 66, 34];
/// The camera's way over the picture, sRGB.
const WAY: [u8; 3] = [150, 205, 255];

/// What is seen in the picture at this moment.
pub struct Seen<'a> {
    /// The camera.
    pub eye: Eye,
    /// The room as it is built; none as long as it is not.
    pub spec: Option<&'a RoomSpec>,
    /// The camera's way through the room, metres.
    pub way: Vec<bevy::math::Vec3>,
}

/// Colours of an error and of a warning.
#[must_use]
pub fn inks() -> [Color32; 2] {
    [theme::color(ERROR), theme::color(WARNING)]
}

/// Applies the editor's own sizes: smaller than those of the pages, for hands on a desk.
pub fn style(ctx: &egui::Context) {
    theme::apply(ctx, &theme::NORMAL, 1.0);
    ctx.all_styles_mut(|style| {
        use egui::{FontId, TextStyle};
        for (kind, points) in
            [(TextStyle::Body, 14.0), (TextStyle::Button, 14.0), (TextStyle::Heading, 19.0), (TextStyle::Small, 12.5)]
        {
            style.text_styles.insert(kind, FontId::proportional(points));
        }
        style.visuals.selection.bg_fill = theme::color(CHOSEN);
        style.visuals.selection.stroke = egui::Stroke::new(2.0, theme::color(theme::NORMAL.mark));
        style.spacing.item_spacing = egui::vec2(6.0, 5.0);
        style.spacing.button_padding = egui::vec2(8.0, 4.0);
        style.spacing.interact_size.y = 26.0;
        style.spacing.indent = 14.0;
        // What is unfolded is there at once, so that it can be scrolled to; and nothing moves by itself.
        style.animation_time = 0.0;
    });
}

/// Lays the editor out and does what is asked for; the share of the window that is covered at the right and at the bottom.
pub fn show(ui: &mut Ui, editor: &mut Editor, seen: &Seen<'_>) -> Vec2 {
    let theme = theme::NORMAL;
    keys::finish(ui.ctx());
    widgets::name_search(ui.ctx(), editor.words.say("editor--search"));
    let whole = ui.max_rect();
    let frame = egui::Frame::new().fill(theme::color(theme.paper)).inner_margin(10.0);
    let of_share = |share: f32| (whole.width() * share).clamp(WIDTH.2, WIDTH.3).min(whole.width() * 0.7);
    let (narrow, wide) = (of_share(WIDTH.0), of_share(WIDTH.1));
    let width = if editor.tab.is_wide() { wide } else { narrow };
    let right = egui::Panel::right("panel").exact_size(width).resizable(false).frame(frame);
    let right = right.show(ui, |ui| beside(ui, editor, &theme, width - narrow)).response.rect;
    let frame = egui::Frame::new().fill(theme::color(theme.paper)).inner_margin(8.0);
    let bar = egui::Panel::bottom("bar").resizable(false).frame(frame);
    let bar = bar.show(ui, |ui| under(ui, editor, &theme)).response.rect;
    let free = egui::Rect::from_min_max(whole.min, egui::pos2(right.left(), bar.top()));
    if editor.story.is_open {
        chart::show(ui, free, editor, &theme);
    } else {
        picture(ui, free, editor, seen, &theme);
    }
    keys::listen(ui.ctx(), editor, &seen.eye);
    dialogs::show(ui.ctx(), editor);
    Vec2::new(right.width() / whole.width(), bar.height() / whole.height())
}

/// The panel beside the picture. Its head stays where it is when the panel is wider by so many points.
fn beside(ui: &mut Ui, editor: &mut Editor, theme: &Theme, wider: f32) {
    let mut next = editor.tab;
    let head = |ui: &mut Ui| {
        let room = rooms(ui, editor);
        ui.horizontal_wrapped(|ui| {
            for tab in Tab::ALL {
                let text = RichText::new(editor.words.say(tab.word()));
                let text = if tab == editor.tab { text.strong().color(theme::color(theme.mark)) } else { text };
                if ui.selectable_label(tab == editor.tab, text).clicked() {
                    next = tab;
                }
            }
        });
        room
    };
    let mut place = ui.available_rect_before_wrap();
    place.min.x += wider;
    let room = ui.scope_builder(egui::UiBuilder::new().max_rect(place), head).inner;
    ui.separator();
    let before = editor.tab;
    let id = ("tab", editor.tab.word(), editor.gaze.room);
    egui::ScrollArea::both().id_salt(id).auto_shrink([false, false]).show(ui, |ui| tabs::show(ui, editor));
    // Only now, so that a field that was left by this hands over what was written into it.
    if next != before {
        editor.tab = next;
    }
    if let Some(room) = room {
        editor.go_to(room);
    }
}

/// Which room is edited, and the way to those beside it; the room that is wished instead.
fn rooms(ui: &mut Ui, editor: &Editor) -> Option<usize> {
    let offers = editor.desk.room_offers();
    let (here, count) = (editor.gaze.room, offers.len());
    let mut next = None;
    ui.horizontal(|ui| {
        if widgets::sign(ui, "◀", &editor.words.say("editor--room-before")) && here > 0 {
            next = Some(here - 1);
        }
        let current = offers.get(here).map_or("", |offer| offer.id.as_str()).to_owned();
        let label = editor.words.say("editor--room");
        if let Some(id) = widgets::choose(ui, egui::Id::new("rooms"), &label, &current, &offers)
            && let Some(room) = offers.iter().position(|offer| offer.id == id)
        {
            next = Some(room);
        }
        if widgets::sign(ui, "▶", &editor.words.say("editor--room-after")) && here + 1 < count {
            next = Some(here + 1);
        }
    });
    next
}

/// The bar under the picture, and the list of problems over it when it is open.
fn under(ui: &mut Ui, editor: &mut Editor, theme: &Theme) {
    if editor.lists_problems {
        problems(ui, editor);
        ui.separator();
    }
    // Over the buttons, and there even when nothing is said: no button goes away from under the pointer.
    let said = if editor.notice.is_empty() { " " } else { &editor.notice };
    ui.label(RichText::new(said).color(theme::color(theme.mark)));
    ui.horizontal_wrapped(|ui| {
        for (number, view) in [(1, View::Entry), (2, View::Middle), (4, View::Outside), (5, View::Above)] {
            let on = editor.gaze.view == view && !editor.story.is_open;
            let label = format!("{number} {}", editor.words.say(view.word()));
            if ui.selectable_label(on, label).clicked() {
                editor.look_from(view);
            }
            if number == 2 {
                let close = matches!(editor.gaze.view, View::Close(_)) && !editor.story.is_open;
                let thing = if let Some(Target::Thing(thing)) = editor.chosen { thing } else { 0 };
                let there = editor.raw().is_some_and(|raw| thing < raw.things.len());
                let label = format!("3 {}", editor.words.say(View::Close(0).word()));
                if ui.add_enabled(there, egui::Button::selectable(close, label)).clicked() {
                    editor.look_from(View::Close(thing));
                }
            }
        }
        let label = format!("6 {}", editor.words.say("editor--view-story"));
        if ui.selectable_label(editor.story.is_open, label).clicked() {
            editor.open_story();
        }
        ui.separator();
        for (way, key) in [(Way::In, "editor--way-in"), (Way::Out, "editor--way-out")] {
            if ui.selectable_label(editor.gaze.way == way, editor.words.say(key)).clicked() {
                editor.turn_to(way);
            }
        }
    });
    ui.horizontal_wrapped(|ui| {
        for (back, key, step) in
            [(true, "editor--undo", editor.desk.can_undo()), (false, "editor--redo", editor.desk.can_redo())]
        {
            let response = ui.add_enabled(step.is_some(), egui::Button::new(editor.words.say(key)));
            let response = response.on_hover_text(step.unwrap_or_default());
            if response.clicked() {
                editor.step(back);
            }
        }
        let save = if editor.desk.is_changed() { "editor--save-changes" } else { "editor--save" };
        if ui.add_enabled(editor.desk.is_changed(), egui::Button::new(editor.words.say(save))).clicked() {
            editor.asks.push(Ask::Save);
        }
        #[cfg(target_family = "wasm")]
        {
            if ui.button(editor.words.say("editor--bundle")).clicked() {
                editor.asks.push(Ask::Bundle);
            }
            if ui.button(editor.words.say("editor--upload")).clicked() {
                editor.asks.push(Ask::Upload);
            }
            if ui.button(editor.words.say("editor--upload-folder")).clicked() {
                editor.asks.push(Ask::UploadFolder);
            }
        }
        if ui.button(editor.words.say("editor--play")).clicked() {
            editor.asks.push(Ask::Play);
        }
        let (errors, warnings) = editor.desk.counts();
        let text = match (errors, warnings) {
            (0, 0) => RichText::new(editor.words.say("editor--no-problems")),
            _ => {
                let (e, w) = (errors.to_string(), warnings.to_string());
                let text = editor.words.say_with("editor--problems", &[("errors", &e), ("warnings", &w)]);
                RichText::new(text).color(inks()[usize::from(errors == 0)])
            }
        };
        if ui.selectable_label(editor.lists_problems, text).clicked() {
            editor.lists_problems = !editor.lists_problems;
        }
        if ui.selectable_label(editor.explains, editor.words.say("editor--keys")).clicked() {
            editor.explains = !editor.explains;
        }
    });
}

/// All problems, each leading to where it is.
fn problems(ui: &mut Ui, editor: &mut Editor) {
    let found = editor.desk.listed();
    egui::ScrollArea::vertical().id_salt("problems").max_height(PROBLEMS).auto_shrink([false, true]).show(ui, |ui| {
        if found.is_empty() {
            ui.label(editor.words.say("editor--no-problems"));
        }
        for (index, problem) in found.iter().enumerate() {
            let ink = inks()[usize::from(!problem.is_error)];
            let words = format!("{}:{}  {}", problem.file, problem.line, problem.words);
            if widgets::problem(ui, &words, ink).clicked() {
                tabs::jump(editor, index);
            }
        }
    });
}

/// The picture: what is chosen, dragged and warned of is drawn over it.
fn picture(ui: &mut Ui, free: egui::Rect, editor: &mut Editor, seen: &Seen<'_>, theme: &Theme) {
    let response = ui.interact(free, keys::picture(), Sense::click_and_drag());
    widgets::name(&response, &editor.words.say("editor--canvas"));
    if response.clicked() || response.drag_started() {
        response.request_focus();
    }
    let (Some(raw), Some(spec)) = (editor.raw().cloned(), seen.spec) else { return };
    let vocabulary = editor.vocabulary.clone();
    let scene = Scene {
        raw: &raw,
        spec,
        vocabulary: &vocabulary,
        eye: &seen.eye,
        from_above: !editor.gaze.view.is_on_track(),
        on_grid: ui.input(|input| input.modifiers.command || input.modifiers.alt),
    };
    let extents = scene.extents(&editor.targets());
    let pointer = ui.input(|input| input.pointer.hover_pos()).filter(|at| free.contains(*at));
    let pointer = pointer.map(|at| Vec2::new(at.x, at.y));
    hands(ui, &response, editor, &scene, &extents, pointer);
    let painter = ui.painter_at(free);
    let inks = Inks {
        chosen: theme::color(theme.mark),
        hovered: theme::color(theme.ink),
        wrong: inks()[0],
        way: theme::color(WAY),
        paper: theme::color(theme.paper),
    };
    draw(&painter, editor, &scene, &extents, seen, pointer, &inks);
    if response.has_focus() {
        let stroke = egui::Stroke::new(1.0, inks.chosen.gamma_multiply(0.6));
        painter.rect_stroke(free.shrink(1.0), 0.0, stroke, egui::StrokeKind::Inside);
    }
}

/// Chooses, drags, looks round and draws near with the pointer.
fn hands(
    ui: &Ui,
    response: &egui::Response,
    editor: &mut Editor,
    scene: &Scene<'_>,
    extents: &[(Target, super::target::Extent)],
    pointer: Option<Vec2>,
) {
    let scroll = ui.input(|input| input.smooth_scroll_delta.y);
    if response.hovered() && scroll != 0.0 {
        editor.gaze.draw_out((scroll * 0.003).exp());
    }
    let Some(pointer) = pointer.or_else(|| response.interact_pointer_pos().map(|at| Vec2::new(at.x, at.y))) else {
        return;
    };
    let grip = editor.chosen.and_then(|chosen| Some((chosen, scene.grip_at(chosen, pointer)?)));
    if let Some((_, grip)) = grip.filter(|_| response.hovered()) {
        ui.ctx().set_cursor_icon(handles::cursor(grip));
    }
    if response.drag_started() {
        let origin = ui.input(|input| input.pointer.press_origin()).map_or(pointer, |at| Vec2::new(at.x, at.y));
        let grip = editor.chosen.and_then(|chosen| Some((chosen, scene.grip_at(chosen, origin)?)));
        let under = scene.eye.under(origin, extents);
        // What is chosen is dragged by any place of it; a drag from elsewhere moves the picture.
        let taken = grip.or_else(|| {
            let target = editor.chosen.filter(|chosen| under.contains(chosen));
            target.map(|target| (target, handles::Grip::Body))
        });
        editor.drag = taken.and_then(|(target, grip)| scene.take(target, grip, origin));
    }
    if let Some(drag) = &mut editor.drag {
        drag.follow(scene, pointer);
    } else if response.dragged() {
        let moved = response.drag_delta();
        editor.gaze.push(Vec2::new(moved.x, moved.y), scene.eye);
    }
    if response.drag_stopped()
        && let Some(drag) = editor.drag.take().filter(handles::Drag::has_moved)
    {
        editor.put(drag.target, &drag.now, false);
    }
    if response.clicked() {
        let under = scene.eye.under(pointer, extents);
        editor.choose_under(&under);
    }
}

fn draw(
    painter: &egui::Painter,
    editor: &Editor,
    scene: &Scene<'_>,
    extents: &[(Target, super::target::Extent)],
    seen: &Seen<'_>,
    pointer: Option<Vec2>,
    inks: &Inks,
) {
    if !editor.gaze.view.is_on_track() {
        handles::camera_way(painter, scene.eye, &seen.way, editor.desk.track_half_width(), inks);
    }
    let over = pointer.and_then(|pointer| scene.eye.under(pointer, extents).first().copied());
    for (target, extent) in extents {
        let is_chosen = Some(*target) == editor.chosen;
        let is_wrong = editor.desk.is_wrong(editor.gaze.room, *target);
        let ink = match (is_chosen, is_wrong) {
            (_, true) => inks.wrong,
            (true, false) => inks.chosen,
            _ => inks.hovered,
        };
        let is_over = over == Some(*target);
        if matches!(target, Target::Thing(_) | Target::Lamp(_)) {
            let width = if is_chosen { 2.5 } else { 1.5 };
            let ink = if is_chosen || is_over || is_wrong { ink } else { ink.gamma_multiply(0.65) };
            handles::spot(painter, scene.eye, extent, *target, egui::Stroke::new(width, ink), inks.paper);
        } else if is_chosen || is_over || is_wrong {
            let stroke = egui::Stroke::new(if is_chosen { 2.0 } else { 1.0 }, ink);
            handles::outline(painter, scene.eye, extent, stroke);
        }
        if is_over && !is_chosen && editor.drag.is_none() {
            handles::beside(painter, scene.eye, extent, &editor.name_of(*target), inks);
        }
    }
    let chosen = editor.chosen.and_then(|chosen| extents.iter().find(|(target, _)| *target == chosen));
    if let Some((target, extent)) = chosen {
        let placement = editor.drag.map(|drag| drag.now).or_else(|| target.placement(scene.raw));
        let hovered = pointer.and_then(|pointer| scene.grip_at(*target, pointer));
        if let Some(drag) = &editor.drag {
            handles::ghost(painter, scene, drag, inks.chosen);
        } else {
            handles::grips(painter, scene, *target, inks, hovered);
        }
        if let Some(placement) = placement {
            let words = format!("{}   {}", editor.name_of(*target), handles::numbers(&placement));
            handles::beside(painter, scene.eye, extent, &words, inks);
        }
    }
}
