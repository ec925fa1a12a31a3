//! Hands files of the story to the person: into their documents natively, as a download in the browser. It does not know
//! what stands in them.

use bevy::prelude::*;
use story::command::{Event, Export};
use story::session::Session;

use crate::narrative::{self, Remark, Story, Told};

/// Hands over what the story exports and says where it is.
pub fn plugin(app: &mut App) {
    app.add_systems(Update, hand.in_set(crate::Order::Mention).before(narrative::mention));
}

fn hand(mut told: MessageReader<Told>, story: Res<Story>, mut remark: ResMut<Remark>) {
    for Told(event) in told.read() {
        if let Event::Export(export) = event {
            remark.0 = Some(saved(&story.0, export));
        }
    }
}

/// Hands a file over; what there is to say about that.
pub(crate) fn saved(session: &Session, export: &Export) -> String {
    let (key, what) = match backend::save(export) {
        Ok(place) => ("window--saved", place),
        Err(message) => ("window--not-saved", message),
    };
    session.say(key, &[("what", &what)])
}

#[cfg(not(target_family = "wasm"))]
mod backend {
    use std::fs;
    use std::path::{Path, PathBuf};

    use story::command::Export;

    /// Saves a file where people keep documents; returns its path.
    pub(super) fn save(export: &Export) -> Result<String, String> {
        let folder = dirs::document_dir().or_else(dirs::download_dir).or_else(dirs::home_dir);
        let folder = folder.ok_or("this system names no folder for documents")?;
        into(&folder, export).map(|path| path.display().to_string())
    }

    /// Saves a file in a folder under a name that is still free: no report is ever overwritten.
    fn into(folder: &Path, export: &Export) -> Result<PathBuf, String> {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let name = Path::new(&export.name);
        let part = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        let (stem, extension) = (part(name.file_stem()), part(name.extension()));
        let numbered = (2..).map(|number| format!("{stem}-{number}.{extension}"));
        let mut names = std::iter::once(format!("{stem}.{extension}")).chain(numbered);
        let path = names.find_map(|name| Some(folder.join(name)).filter(|path| !path.exists()));
        let path = path.ok_or("no name is free")?;
        fs::write(&path, &export.text).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(path)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_second_report_of_the_day_stands_beside_the_first() {
            let folder = std::env::temp_dir().join(format!("exports-{}", std::process::id()));
            let export = |text: &str| Export { name: "../day.csv".into(), media: "text/csv", text: text.into() };
            let paths = ["a", "b", "c"].map(|text| into(&folder, &export(text)).unwrap());
            assert_eq!(paths, ["day.csv", "day-2.csv", "day-3.csv"].map(|name| folder.join(name)));
            assert_eq!(fs::read_to_string(&paths[1]).unwrap(), "b");
            fs::remove_dir_all(folder).unwrap();
        }
    }
}

#[cfg(target_family = "wasm")]
mod backend {
    use story::command::Export;
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_name = saveFile)]
        fn save_file(name: &str, media: &str, text: &str);
    }

    /// Has a file downloaded by the window in which it was asked for; returns its name.
    /// A browser says itself what becomes of a download.
    #[expect(clippy::unnecessary_wraps, reason = "natively it may fail")]
    pub(super) fn save(export: &Export) -> Result<String, String> {
        if !crate::presenter::save(export) {
            save_file(&export.name, export.media, &export.text);
        }
        Ok(export.name.clone())
    }
}
