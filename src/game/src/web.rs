//! The browser's entry: fetches the levels, starts the story, and either the picture with the page over it, or the
//! page alone where there is no WebGL2 or the text edition was asked for. It decides nothing about the story.

pub mod arrive;

use std::cell::RefCell;
use std::rc::Rc;

use bevy::asset::AssetMetaCheck;
use bevy::prelude::*;
use story::command::Event;
use story::journey::Journey;
use story::session::Session;
use wasm_bindgen::prelude::*;

use crate::camera::{Covered, Move, Rig};
use crate::narrative::{self, Asked, SAVE, Shown, Story, Told, Touched, saved};
use crate::pages::{dom, problems_dom};
use crate::presenter::{self, Presence};
use crate::stage::Stage;
use crate::textures::Textures;
use crate::{Wishes, camera, encoding, export, files, keeper, logic_plugin, store, view_plugin};

/// Starts the game in the page. `picture` is false for the text edition.
///
/// # Errors
/// A message for the page, if the levels cannot be fetched or the page lacks its elements.
pub async fn start(picture: bool) -> Result<(), JsValue> {
    let files = files::fetch(files::BUNDLE).await?;
    let wishes = Wishes { languages: languages(), reduced_motion: reduced_motion() };
    let mut session = crate::begin(&files, options(), &wishes, saved().as_deref());
    session.set_chooses_files();
    if has_editor() {
        session.set_has_editor();
    }
    if keeper::is_there() {
        session.set_ours_only();
    }
    // Running never returns: what is not needed any more has to go first.
    drop(files);
    dom::listen()?;
    if let Err(error) = presenter::listen(session.may_take_up()) {
        warn!("there can be no facilitator's window: {error:?}");
    }
    if picture {
        app(session).run();
    } else {
        text_edition(session)?;
    }
    Ok(())
}

/// The options of the page's address, also those that cannot be understood.
fn options() -> Vec<(String, String)> {
    let search = web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    let Ok(params) = web_sys::UrlSearchParams::new_with_str(&search) else { return Vec::new() };
    let pairs = js_sys::Array::from(&params);
    let pair = |pair: JsValue| {
        let pair: js_sys::Array = pair.dyn_into().ok()?;
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    };
    story::session::launch::of_address(pairs.iter().filter_map(pair))
}

/// The language this copy of the page was made for, if any, then those the browser is set to, the best first.
fn languages() -> Vec<String> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let root = window.document().and_then(|document| document.document_element());
    let made_for = root.and_then(|root| root.get_attribute("data-language"));
    made_for.into_iter().chain(window.navigator().languages().iter().filter_map(|tag| tag.as_string())).collect()
}

/// Whether the room editor lies beside this copy of the page.
fn has_editor() -> bool {
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    root.is_some_and(|root| root.has_attribute("data-editor"))
}

/// Whether the system asks for less motion.
fn reduced_motion() -> bool {
    web_sys::window()
        .and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok().flatten())
        .is_some_and(|query| query.matches())
}

/// Everything of Bevy that draws on the page's canvas, and whether keys and wheel are kept from the browser there.
pub(crate) fn on_canvas(keeps_keys: bool) -> bevy::app::PluginGroupBuilder {
    let window = Window {
        canvas: Some("#picture".into()),
        fit_canvas_to_parent: true,
        prevent_default_event_handling: keeps_keys,
        ..default()
    };
    let windows = WindowPlugin { primary_window: Some(window), ..default() };
    DefaultPlugins.set(windows).set(AssetPlugin { meta_check: AssetMetaCheck::Never, ..default() })
}

fn app(session: Session) -> App {
    let mut app = App::new();
    // Tab, reload and zoom stay the browser's.
    app.add_plugins(on_canvas(false));
    app.insert_resource(Story(session));
    app.add_plugins((logic_plugin, view_plugin, encoding::plugin));
    app.add_plugins((crate::input::plugin, crate::pace::plugin, crate::sound::plugin));
    app.add_systems(Startup, |mut commands: Commands| {
        camera::spawn(&mut commands, None);
    });
    app.add_systems(Update, arrive::hand_over.in_set(crate::Order::Load).before(crate::live::take_in));
    app.add_systems(
        Update,
        (listen.in_set(crate::Order::Listen), (show, tell_keeper, give_up).chain().in_set(crate::Order::Show)),
    );
    app
}

fn listen(mut asked: MessageWriter<Asked>, mut touched: MessageWriter<Touched>, mut presence: ResMut<Presence>) {
    asked.write_batch(dom::take_commands().into_iter().map(Asked));
    if dom::take_touched() {
        touched.write(Touched);
    }
    presence.set_if_neq(presenter::presence());
}

/// Tells whoever keeps the journey for the page where it stands.
fn tell_keeper(mut told: MessageReader<Told>, shown: Res<Shown>, story: Res<Story>) {
    if told.read().any(|Told(event)| *event == Event::Page) {
        tell(&story.0, &shown);
    }
}

/// Tells it, if that is for a course to know.
fn tell(session: &Session, shown: &Shown) {
    if session.rides_for_a_course() {
        keeper::tell(&shown.page, session.journey().is_some_and(Journey::is_over));
    }
}

#[wasm_bindgen]
extern "C" {
    /// Says on the page that no room can be shown, with ways to go on.
    #[wasm_bindgen(js_name = pictureFailed)]
    fn picture_failed();
}

/// Without the pictures that all rooms share there is no room: the page says so, once.
fn give_up(textures: Res<Textures>, mut said: Local<bool>) {
    if textures.failed && !*said {
        *said = true;
        picture_failed();
    }
}

/// Shows the page when it changed, and tells the style sheet whether the camera rides.
fn show(
    mut told: MessageReader<Told>,
    (shown, story): (Res<Shown>, Res<Story>),
    rig: Res<Rig>,
    mut covered: ResMut<Covered>,
    (stage, textures): (Res<Stage>, Res<Textures>),
    mut standing: Local<bool>,
    mut riding: Local<Option<bool>>,
    mut waiting: Local<bool>,
    mut size: Local<(f64, f64)>,
) {
    let (mut changed, mut changed_there) = (false, false);
    for Told(event) in told.read() {
        let set = matches!(event, Event::Setting(..));
        changed |= set || *event == Event::Page;
        changed_there |= set || *event == Event::Presenter;
    }
    if changed {
        show_page(&shown);
    }
    if changed || changed_there {
        show_presenter(&shown, &story.0);
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
    let waits = stage.is_planned()
        && !textures.failed
        && !stage.is_ready(rig.toward())
        && !(rig.outside && rig.doing == Move::Still);
    if *waiting != waits {
        *waiting = waits;
        dom::mark_body("data-waiting", if waits { "true" } else { "false" });
    }
}

fn show_page(shown: &Shown) {
    dom::mark_root("data-text", &percent(shown).to_string());
    dom::mark_root("data-contrast", if shown.high_contrast { "high" } else { "normal" });
    dom::mark_root("data-motion", shown.motion.name());
    dom::mark_body("data-workshop", if shown.presenter.is_some() { "true" } else { "false" });
    if let Err(error) = dom::show(&shown.page, shown.presenter.as_ref()) {
        error!("the page could not be shown: {error:?}");
    }
    if let Err(error) = problems_dom::show(shown.problems.as_ref()) {
        error!("problems could not be shown: {error:?}");
    }
    presenter::speak(&shown.page.language);
}

fn show_presenter(shown: &Shown, session: &Session) {
    let look = presenter::Look { text: percent(shown), high_contrast: shown.high_contrast };
    presenter::show(shown.presenter.as_ref(), &look, session);
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "100 to 200")]
fn percent(shown: &Shown) -> u32 {
    (shown.text * 100.0).round() as u32
}

/// The same pages without a picture: every command is handled as it comes, and a timer lets time pass.
fn text_edition(session: Session) -> Result<(), JsValue> {
    let edition = Rc::new(RefCell::new(TextEdition { session, remark: None, presence: Presence::default() }));
    dom::mark_body("data-riding", "false");
    edition.borrow().show();
    let shared = edition.clone();
    dom::on_command(move || {
        let Ok(mut edition) = shared.try_borrow_mut() else { return };
        for command in dom::take_commands() {
            edition.remark = None;
            let events = edition.session.handle(command);
            edition.follow(events);
        }
    });
    let shared = edition.clone();
    arrive::on_arrival(move |loaded| {
        let Ok(mut edition) = shared.try_borrow_mut() else { return };
        let events = edition.session.reload(loaded);
        edition.follow(events);
    });
    let mut then = js_sys::Date::now();
    dom::every_second(move || {
        let Ok(mut edition) = edition.try_borrow_mut() else { return };
        let now = js_sys::Date::now();
        let seconds = ((now - then) / 1000.0) as f32;
        then = now;
        edition.pass(seconds.max(0.0));
    })
}

/// A session whose pages are shown without a picture.
struct TextEdition {
    session: Session,
    remark: Option<String>,
    presence: Presence,
}

impl TextEdition {
    fn pass(&mut self, seconds: f32) {
        let mut events = if dom::take_touched() { self.session.touched() } else { Vec::new() };
        events.extend(self.session.tick(seconds));
        let presence = presenter::presence();
        if presence != self.presence {
            self.presence = presence;
            self.remark = presence.blocked.then(|| self.session.say("window--blocked", &[]));
            events.push(Event::Page);
        }
        self.follow(events);
    }

    fn follow(&mut self, events: Vec<Event>) {
        for event in &events {
            match event {
                Event::Save => self.keep(store::write(SAVE, &self.session.save())),
                Event::Export(export) => self.remark = Some(export::saved(&self.session, export)),
                _ => {}
            }
        }
        if !events.is_empty() {
            self.show();
        }
    }

    fn keep(&mut self, kept: Result<(), String>) {
        if let Err(message) = kept {
            self.remark = Some(message);
        }
    }

    fn show(&self) {
        let mut shown = narrative::shown(&self.session, self.presence);
        narrative::add_notice(&mut shown, self.presence, self.remark.as_deref().unwrap_or_default());
        show_page(&shown);
        show_presenter(&shown, &self.session);
        tell(&self.session, &shown);
    }
}
