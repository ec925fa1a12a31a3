//! Brings the level files in: from the folder `levels` natively, as one file on the web. It reads nothing in them.

#[cfg(target_family = "wasm")]
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

#[cfg(not(target_family = "wasm"))]
pub use disk::read;

/// The file all levels are in on the web: one object, contents by name.
#[cfg(target_family = "wasm")]
pub const BUNDLE: &str = "levels/levels.json";
/// The same of files that only those need who write.
#[cfg(all(target_family = "wasm", feature = "editor"))]
pub const FOR_WRITERS: &str = "levels/writers.json";

/// Fetches all level files of a bundle in one request, however many there are.
///
/// # Errors
/// A message naming the file, if it could not be fetched or is not what `studio web` makes.
#[cfg(target_family = "wasm")]
pub async fn fetch(bundle: &str) -> Result<Files, String> {
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;
    let failed = |what: &str| format!("{bundle}: {what}");
    let response = answer(bundle).await?;
    let object = JsFuture::from(response.json().map_err(|_| failed("it has no body"))?).await;
    let object: js_sys::Object = object.and_then(JsCast::dyn_into).map_err(|_| failed("it broke off"))?;
    Ok(of(&object))
}

/// Files from an object of contents by name.
#[cfg(target_family = "wasm")]
pub fn of(object: &js_sys::Object) -> Files {
    use wasm_bindgen::JsCast;
    let mut files = Files::default();
    for entry in js_sys::Object::entries(object).iter() {
        let entry: js_sys::Array = entry.unchecked_into();
        if let (Some(name), Some(text)) = (entry.get(0).as_string(), entry.get(1).as_string()) {
            files.insert(name, text);
        }
    }
    files
}

/// Files from a list of pairs of names and bytes.
#[cfg(target_family = "wasm")]
pub fn pairs(list: &js_sys::Array) -> Vec<(String, Vec<u8>)> {
    use wasm_bindgen::{JsCast, JsValue};
    let pair = |entry: JsValue| {
        let entry: js_sys::Array = entry.dyn_into().ok()?;
        Some((entry.get(0).as_string()?, entry.get(1).dyn_into::<js_sys::Uint8Array>().ok()?.to_vec()))
    };
    list.iter().filter_map(pair).collect()
}

/// Fetches a file as it is.
///
/// # Errors
/// A message naming the file, if it could not be fetched.
#[cfg(all(target_family = "wasm", feature = "editor"))]
pub async fn fetch_bytes(name: &str) -> Result<Vec<u8>, String> {
    let failed = |what: &str| format!("{name}: {what}");
    let body = answer(name).await?.array_buffer().map_err(|_| failed("it has no body"))?;
    let body = wasm_bindgen_futures::JsFuture::from(body).await.map_err(|_| failed("it broke off"))?;
    Ok(js_sys::Uint8Array::new(&body).to_vec())
}

/// What the server answers, if it has the file.
#[cfg(target_family = "wasm")]
async fn answer(name: &str) -> Result<web_sys::Response, String> {
    use wasm_bindgen::JsCast;
    let window = web_sys::window().ok_or("there is no window")?;
    let failed = |what: &str| format!("{name}: {what}");
    let response = wasm_bindgen_futures::JsFuture::from(window.fetch_with_str(name)).await;
    let response: web_sys::Response =
        response.and_then(JsCast::dyn_into).map_err(|_| failed("the server did not answer"))?;
    if !response.ok() {
        return Err(failed(&format!("the server answered {}", response.status())));
    }
    Ok(response)
}
