//! The room editor's entry in the browser: its page loads it alone, gives it files and takes files from it.

use std::cell::RefCell;

use bevy::prelude::*;
use js_sys::Array;
use story::problem::Problem;
use story::source::own::{self, Own};
use wasm_bindgen::prelude::*;

use super::{Editor, Workplace};
use crate::narrative::Story;
use crate::pages::{dom, letters};
use crate::web::on_canvas;
use crate::{camera, files, logic_plugin, view_plugin};

/// What was handed over and not looked at yet.
#[derive(Default)]
struct Taken {
    /// Single files of the pack.
    files: Vec<(String, Vec<u8>)>,
    /// Packs, or why they were refused.
    packs: Vec<Result<Own, Vec<Problem>>>,
    /// Whether this is all of it.
    all: bool,
}

thread_local! {
    static TAKEN: RefCell<Taken> = RefCell::default();
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = editorUnsaved)]
    fn tell_unsaved(unsaved: bool);
    #[wasm_bindgen(js_name = editorDownload)]
    fn download(name: &str, bytes: &[u8]);
    #[wasm_bindgen(js_name = editorUpload)]
    fn choose_files(folder: bool);
    #[wasm_bindgen(js_name = editorReady)]
    fn tell_ready();
}

/// Starts the editor in the page, in a language.
///
/// # Errors
/// A message for the page, if the levels cannot be fetched or there is none that can be opened.
pub async fn edit(language: String) -> Result<(), JsValue> {
    let mut levels = files::fetch(files::BUNDLE).await?;
    for (name, text) in files::fetch(files::FOR_WRITERS).await?.iter() {
        levels.insert(name, text);
    }
    letters::fetch().await;
    let search = web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    let params = web_sys::UrlSearchParams::new_with_str(&search)?;
    let asked = |name: &str| params.get(name);
    let editor = Editor::open(levels, asked("pack").as_deref(), asked("room").as_deref(), &language);
    let editor = editor.map_err(|why| {
        // Told apart from what went wrong on the way: this is for whoever wrote the address.
        let error = js_sys::Error::new(&why);
        error.set_name("Refused");
        error
    })?;
    app(editor).run();
    Ok(())
}

/// Takes a file of a pack that somebody chose or dropped.
pub fn take_file(name: String, bytes: Vec<u8>) {
    TAKEN.with_borrow_mut(|taken| taken.files.push((name, bytes)));
}

/// Takes a zip with a whole pack.
pub fn take_zip(name: &str, bytes: &[u8]) {
    let own = own::unpack(name, bytes);
    TAKEN.with_borrow_mut(|taken| taken.packs.push(own));
}

/// Takes a folder with a whole pack: pairs of names and bytes.
pub fn take_folder(name: &str, files: &Array) {
    let own = own::gather(name, files::pairs(files));
    TAKEN.with_borrow_mut(|taken| taken.packs.push(own));
}

/// Says that this was all of it.
pub fn files_taken() {
    TAKEN.with_borrow_mut(|taken| taken.all = true);
}

fn app(editor: Editor) -> App {
    let mut app = App::new();
    app.add_plugins(on_canvas(true));
    app.insert_resource(Story(super::session(&editor))).insert_resource(Workplace::new(editor));
    app.add_plugins((logic_plugin, view_plugin, super::plugin));
    app.add_systems(Startup, |mut commands: Commands| {
        camera::spawn(&mut commands, None);
        tell_ready();
    });
    app
}

/// Takes files in, and tells the page what it has to know.
pub(super) fn listen(mut place: ResMut<Workplace>, mut told: Local<Option<bool>>, stage: Res<crate::stage::Stage>) {
    let taken = TAKEN.with_borrow_mut(|taken| taken.all.then(|| std::mem::take(taken)));
    if let Some(taken) = taken {
        for own in taken.packs {
            place.editor.bring(own, None);
        }
        if !taken.files.is_empty() {
            place.editor.take_in(&taken.files);
        }
    }
    dom::mark_body("data-asks", place.editor.asking());
    dom::mark_body("data-pack", place.editor.desk.pack_id());
    let unsaved = place.editor.desk.is_changed();
    if *told != Some(unsaved) {
        *told = Some(unsaved);
        tell_unsaved(unsaved);
    }
    let standing = stage.is_settled() && place.shows == Some(place.editor.version);
    dom::mark_body("data-rooms", if standing { "standing" } else { "building" });
}

/// Files out of the browser and into it.
pub(super) mod backend {
    use super::super::files::{Unsaved, saved};
    use super::super::state::Editor;
    use super::{choose_files, download};

    /// Downloads what has changed: a single file by itself. Several would be several downloads, of which a browser keeps all
    /// but the first back, so that they go as the whole pack, and so does one that is gone. What is to be said of it.
    pub(in super::super) fn save(editor: &Editor) -> Result<String, Unsaved> {
        if let Some((name, text)) = editor.desk.bench.only_change() {
            download(name.rsplit('/').next().unwrap_or(name), text.as_bytes());
            return Ok(editor.words.say_with("editor--downloaded", &[("files", name)]));
        }
        if editor.desk.is_changed() { whole(editor) } else { Ok(saved(editor, 0)) }
    }

    /// Downloads the whole pack in one file; what is to be said of it.
    pub(in super::super) fn whole(editor: &Editor) -> Result<String, Unsaved> {
        let bytes = editor.desk.bench.zip().map_err(|error| Unsaved::Failed(error.to_string()))?;
        let name = format!("{}.zip", editor.desk.pack_id());
        download(&name, &bytes);
        Ok(editor.words.say_with("editor--saved-as", &[("name", &name)]))
    }

    /// Has the page ask for files, or for a folder.
    pub(in super::super) fn upload(folder: bool) {
        choose_files(folder);
    }
}
