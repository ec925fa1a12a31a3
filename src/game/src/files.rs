//! Brings the level files in: from the folder `levels` natively, by fetching on the web. It reads nothing in them but
//! the names of further files.

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

/// Fetches the index, then what each file names, until nothing new is named.
///
/// # Errors
/// A message naming the file that could not be fetched, if it is the index; others are reported when they are missed.
#[cfg(target_family = "wasm")]
pub async fn fetch() -> Result<Files, String> {
    let mut files = Files::default();
    let index = fetch_one("index.ron").await?;
    files.insert("index.ron".to_owned(), index);
    let mut tried = std::collections::BTreeSet::from(["index.ron".to_owned()]);
    loop {
        let wanted: Vec<String> =
            story::source::wanted(&files).into_iter().filter(|name| tried.insert(name.clone())).collect();
        if wanted.is_empty() {
            return Ok(files);
        }
        // All at once: one round trip for the packs, one for their rooms and texts.
        let fetched = wanted.iter().map(|name| fetch_one(name));
        for (name, bytes) in wanted.iter().zip(futures::future::join_all(fetched).await) {
            if let Ok(bytes) = bytes {
                files.insert(name.clone(), bytes);
            }
        }
    }
}

#[cfg(target_family = "wasm")]
async fn fetch_one(name: &str) -> Result<Vec<u8>, String> {
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;
    let window = web_sys::window().ok_or("there is no window")?;
    let failed = |what: &str| format!("levels/{name}: {what}");
    let response = JsFuture::from(window.fetch_with_str(&format!("levels/{name}"))).await;
    let response: web_sys::Response =
        response.and_then(JsCast::dyn_into).map_err(|_| failed("the server did not answer"))?;
    if !response.ok() {
        return Err(failed(&format!("the server answered {}", response.status())));
    }
    let buffer = response.array_buffer().map_err(|_| failed("it has no body"))?;
    let buffer = JsFuture::from(buffer).await.map_err(|_| failed("it broke off"))?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}
