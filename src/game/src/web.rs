//! The browser's entry: fetches the levels, starts the story, and either the picture with the page over it, or the
//! page alone where there is no WebGL2 or the text edition was asked for. It decides nothing about the story.

use std::cell::RefCell;
use std::rc::Rc;

use bevy::asset::AssetMetaCheck;
use bevy::prelude::*;
use story::command::Event;
use story::session::Session;
use wasm_bindgen::prelude::*;

use crate::camera::{Covered, Move, Rig};
use crate::narrative::{Asked, Shown, Story, Told, saved};
use crate::pages::dom;
use crate::stage::Stage;
use crate::{Wishes, camera, encoding, files, logic_plugin, store, view_plugin};

/// Starts the game in the page. `picture` is false for the text edition.
///
/// # Errors
/// A message for the page, if the levels cannot be fetched or the page lacks its elements.
#[wasm_bindgen]
pub async fn start(picture: bool) -> Result<(), JsValue> {
    let files = files::fetch().await?;
    let wishes = Wishes { languages: languages(), reduced_motion: reduced_motion() };
    let session = crate::begin(&files, options(), &wishes, saved().as_deref());
    // Running never returns: what is not needed any more has to go first.
    drop(files);
    dom::listen()?;
    if picture {
        app(session).run();
    } else {
        text_edition(session)?;
    }
    Ok(())
}

/// The options of the page's address.
fn options() -> Vec<(String, String)> {
    let search = web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    let Ok(params) = web_sys::UrlSearchParams::new_with_str(&search) else { return Vec::new() };
    story::session::KEYS.iter().filter_map(|name| Some(((*name).to_owned(), params.get(name)?))).collect()
}

/// Languages the browser is set to, the best first.
fn languages() -> Vec<String> {
    let wished = web_sys::window().map(|window| window.navigator().languages()).unwrap_or_default();
    wished.iter().filter_map(|tag| tag.as_string()).collect()
}

/// Whether the system asks for less motion.
fn reduced_motion() -> bool {
    web_sys::window()
        .and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok().flatten())
        .is_some_and(|query| query.matches())
}

fn app(session: Session) -> App {
    let mut app = App::new();
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin {
                primary_window: Some(Window {
                    canvas: Some("#picture".into()),
                    fit_canvas_to_parent: true,
                    // Tab, reload and zoom stay the browser's.
                    prevent_default_event_handling: false,
                    ..default()
                }),
                ..default()
            })
            .set(AssetPlugin { meta_check: AssetMetaCheck::Never, ..default() }),
    );
    app.insert_resource(Story(session));
    app.add_plugins((logic_plugin, view_plugin, encoding::plugin));
    app.add_plugins((crate::input::plugin, crate::pace::plugin, crate::sound::plugin));
    app.add_systems(Startup, |mut commands: Commands| {
        camera::spawn(&mut commands, None);
    });
    app.add_systems(Update, (listen.in_set(crate::Order::Listen), show.in_set(crate::Order::Show)));
    app
}

fn listen(mut asked: MessageWriter<Asked>) {
    for command in dom::take_commands() {
        asked.write(Asked(command));
    }
}

/// Shows the page when it changed, and tells the style sheet whether the camera rides.
fn show(
    mut told: MessageReader<Told>,
    shown: Res<Shown>,
    rig: Res<Rig>,
    mut covered: ResMut<Covered>,
    stage: Res<Stage>,
    mut standing: Local<bool>,
    mut riding: Local<Option<bool>>,
    mut waiting: Local<bool>,
    mut size: Local<(f64, f64)>,
) {
    let mut changed = false;
    for Told(event) in told.read() {
        changed |= matches!(event, Event::Page | Event::Setting(..));
    }
    if changed {
        settings(&shown);
        if let Err(error) = dom::show(&shown.page) {
            error!("the page could not be shown: {error:?}");
        }
    }
    let now = dom::window_size();
    if changed || now != *size {
        *size = now;
        let (right, bottom) = dom::covered();
        covered.0 = Vec2::new(right, bottom);
    }
    if stage.is_ready(rig.room) && !*standing {
        *standing = true;
        dom::mark_body("data-rooms", "standing");
    }
    // While it waits for a room to be built, the page of that room can be read already.
    let rides = matches!(rig.doing, Move::Riding { .. } | Move::Entering { .. });
    if *riding != Some(rides) {
        *riding = Some(rides);
        dom::mark_body("data-riding", if rides { "true" } else { "false" });
    }
    let waits = stage.is_planned() && !stage.is_ready(rig.toward()) && !(rig.outside && rig.doing == Move::Still);
    if *waiting != waits {
        *waiting = waits;
        dom::mark_body("data-waiting", if waits { "true" } else { "false" });
    }
}

fn settings(shown: &Shown) {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "100 to 200")]
    let percent = (shown.text * 100.0).round() as u32;
    dom::mark_root("data-text", &percent.to_string());
    dom::mark_root("data-contrast", if shown.high_contrast { "high" } else { "normal" });
    dom::mark_root("data-motion", shown.motion.name());
}

/// The same pages without a picture: every command is handled as it comes.
fn text_edition(session: Session) -> Result<(), JsValue> {
    let session = Rc::new(RefCell::new(session));
    dom::mark_body("data-riding", "false");
    let shared = session.clone();
    dom::on_command(move || {
        let mut session = shared.borrow_mut();
        for command in dom::take_commands() {
            if session.handle(command).contains(&Event::Save)
                && let Err(message) = store::write("journey", &session.save())
            {
                warn!("{message}");
            }
        }
        if let Err(error) = dom::show(&session.page()) {
            error!("the page could not be shown: {error:?}");
        }
    });
    let page = session.borrow().page();
    dom::show(&page)
}
