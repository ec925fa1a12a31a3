//! Brings the level files in: from the folder `levels` natively, as one file on the web. It reads nothing in them.

use story::source::Files;

/// Where levels and assets lie natively: `MY_SMALL_HOME_ROOT`, or the nearest folder above the program, the working
/// directory or the checkout that holds `levels/index.ron`.
#[cfg(not(target_family = "wasm"))]
#[must_use]
pub fn root() -> std::path::PathBuf {
    use std::path::PathBuf;
    let mut starts: Vec<PathBuf> = Vec::new();
    starts.extend(std::env::var_os("MY_SMALL_HOME_ROOT").map(PathBuf::from));
    starts.extend(std::env::current_exe().ok());
    starts.extend(std::env::current_dir().ok());
    starts.push(PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    starts
        .iter()
        .flat_map(|start| start.ancestors())
        .find(|folder| folder.join("levels/index.ron").is_file())
        .map_or_else(|| PathBuf::from("."), PathBuf::from)
}

/// All level files under a folder; what cannot be read is left out and reported when it is missed.
#[cfg(not(target_family = "wasm"))]
#[must_use]
pub fn read(folder: &std::path::Path) -> Files {
    let mut files = Files::default();
    read_into(folder, "", 0, &mut files);
    files
}

/// Packs have two levels of folders; deeper ones are nobody's.
#[cfg(not(target_family = "wasm"))]
const DEEPEST: usize = 4;

#[cfg(not(target_family = "wasm"))]
fn read_into(folder: &std::path::Path, prefix: &str, depth: usize, files: &mut Files) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut entries: Vec<_> = entries.filter_map(Result::ok).collect();
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            if depth < DEEPEST {
                read_into(&entry.path(), &format!("{name}/"), depth + 1, files);
            }
        } else if story::source::is_level_file(&name)
            && let Ok(bytes) = read_limited(&entry.path())
        {
            files.insert(name, bytes);
        }
    }
}

/// At most one byte more than a level file may have: enough to be refused by name.
#[cfg(not(target_family = "wasm"))]
fn read_limited(path: &std::path::Path) -> std::io::Result<Vec<u8>> {
    use std::io::Read;
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(story::source::MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The file all levels are in on the web: one object, contents by name.
#[cfg(target_family = "wasm")]
const BUNDLE: &str = "levels/levels.json";

/// Fetches all level files in one request, however many rooms there are.
///
/// # Errors
/// A message naming the file, if it could not be fetched or is not what `studio web` makes.
#[cfg(target_family = "wasm")]
pub async fn fetch() -> Result<Files, String> {
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;
    let window = web_sys::window().ok_or("there is no window")?;
    let failed = |what: &str| format!("{BUNDLE}: {what}");
    let response = JsFuture::from(window.fetch_with_str(BUNDLE)).await;
    let response: web_sys::Response =
        response.and_then(JsCast::dyn_into).map_err(|_| failed("the server did not answer"))?;
    if !response.ok() {
        return Err(failed(&format!("the server answered {}", response.status())));
    }
    let object = JsFuture::from(response.json().map_err(|_| failed("it has no body"))?).await;
    let object: js_sys::Object = object.and_then(JsCast::dyn_into).map_err(|_| failed("it broke off"))?;
    let mut files = Files::default();
    for entry in js_sys::Object::entries(&object).iter() {
        let entry: js_sys::Array = entry.unchecked_into();
        if let (Some(name), Some(text)) = (entry.get(0).as_string(), entry.get(1).as_string()) {
            files.insert(name, text);
        }
    }
    Ok(files)
}
