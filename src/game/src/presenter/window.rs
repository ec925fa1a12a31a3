//! The facilitator's page in a window of its own, drawn as the first one is. It opens when asked for, and closing it
//! changes nothing of the workshop.

use bevy::camera::RenderTarget;
use bevy::camera::visibility::RenderLayers;
use bevy::ecs::schedule::ScheduleLabel;
use bevy::prelude::*;
use bevy::window::{WindowClosed, WindowCreated, WindowRef, WindowResolution};
use bevy_egui::{EguiContext, EguiSchedule, egui};
use story::command::Event;

use super::Presence;
use crate::narrative::{Asked, Shown, Told};
use crate::pages::{keys, letters, panel, theme};

/// Nothing of the picture is on this layer.
const EMPTY_LAYER: usize = 30;
/// Size of the window as it opens, points.
const SIZE: (u32, u32) = (1180, 820);

/// When the page of this window is drawn.
#[derive(ScheduleLabel, Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct PresenterPass;

/// The facilitator's window.
#[derive(Component)]
struct PresenterWindow;

/// What draws into the facilitator's window.
#[derive(Component)]
pub struct PresenterCamera;

/// Opens, draws and closes the window.
pub fn plugin(app: &mut App) {
    app.init_schedule(PresenterPass)
        .add_systems(Update, (open, bring_camera, entitle, close, attend).chain().in_set(crate::Order::Show))
        .add_systems(PresenterPass, draw);
}

/// One window is enough: asked for again, it comes to the front.
fn open(
    mut told: MessageReader<Told>,
    shown: Res<Shown>,
    mut windows: Query<&mut Window, With<PresenterWindow>>,
    mut commands: Commands,
) {
    let asked = told.read().filter(|Told(event)| *event == Event::OpenPresenter).count() > 0;
    let Some(page) = shown.presenter.as_ref().filter(|_| asked) else { return };
    match windows.iter_mut().next() {
        Some(mut window) => window.focused = true,
        None => {
            let (width, height) = SIZE;
            let window = Window {
                title: page.title.clone(),
                name: Some("my-small-home-presenter".into()),
                resolution: WindowResolution::new(width, height),
                ..default()
            };
            commands.spawn((window, PresenterWindow));
        }
    }
}

/// The camera comes when the window is there: only then can assistive technology be told of its page.
fn bring_camera(
    mut created: MessageReader<WindowCreated>,
    windows: Query<(), With<PresenterWindow>>,
    mut commands: Commands,
) {
    for WindowCreated { window } in created.read() {
        if windows.contains(*window) {
            commands.spawn((
                PresenterCamera,
                Camera2d,
                Camera { clear_color: ClearColorConfig::Custom(Color::BLACK), ..default() },
                Msaa::Off,
                RenderTarget::Window(WindowRef::Entity(*window)),
                RenderLayers::layer(EMPTY_LAYER),
                EguiSchedule::new(PresenterPass),
            ));
        }
    }
}

/// The window is called like its page, for whoever chooses among windows.
fn entitle(shown: Res<Shown>, mut windows: Query<&mut Window, With<PresenterWindow>>) {
    let Some(page) = &shown.presenter else { return };
    for mut window in windows.iter_mut().filter(|window| window.title != page.title) {
        window.title.clone_from(&page.title);
    }
}

/// The window goes with the workshop, and its camera with the window.
fn close(
    mut closed: MessageReader<WindowClosed>,
    shown: Res<Shown>,
    windows: Query<Entity, With<PresenterWindow>>,
    cameras: Query<Entity, With<PresenterCamera>>,
    mut commands: Commands,
) {
    let gone = closed.read().count() > 0 && windows.is_empty();
    let over = shown.presenter.is_none();
    if gone || over {
        cameras.iter().for_each(|camera| commands.entity(camera).despawn());
    }
    if over {
        windows.iter().for_each(|window| commands.entity(window).despawn());
    }
}

/// Says whether the window is there.
fn attend(windows: Query<(), With<PresenterWindow>>, mut presence: ResMut<Presence>) {
    let open = !windows.is_empty();
    presence.set_if_neq(Presence { open, blocked: false });
}

fn draw(
    mut context: Single<&mut EguiContext, With<PresenterCamera>>,
    shown: Res<Shown>,
    mut asked: MessageWriter<Asked>,
    mut lettered: Local<Option<egui::Context>>,
) {
    let Some(page) = &shown.presenter else { return };
    let ctx = context.get_mut();
    if lettered.as_ref() != Some(&*ctx) {
        letters::add(ctx);
        *lettered = Some(ctx.clone());
    }
    let theme = if shown.high_contrast { theme::HIGH } else { theme::NORMAL };
    theme::apply(ctx, &theme, shown.text);
    let key = panel::key(ctx, |key| keys::command(page, key));
    let mut root = egui::Ui::new(
        ctx.clone(),
        "presenter".into(),
        egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect()),
    );
    let frame = egui::Frame::new().fill(theme::color(theme.paper)).inner_margin(20.0);
    let response = egui::CentralPanel::default().frame(frame).show(&mut root, |ui| panel::page_ui(ui, page, &theme));
    if let Some(command) = response.inner.or(key) {
        asked.write(Asked(command));
    }
}
