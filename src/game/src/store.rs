//! Where saves and settings are kept: one file a key natively; on the web the browser's local storage, or whatever keeps
//! them for the page (`keeper`). It does not know what they hold, and removes nothing: a kiosk, which
//! forgets everybody, stores nothing.

/// Reads what is kept under a key; none if there is nothing, or nothing can be read.
#[must_use]
pub fn read(key: &str) -> Option<String> {
    backend::read(key)
}

/// Keeps a text under a key.
///
/// # Errors
/// A message for the player, if storage is full, forbidden or absent.
pub fn write(key: &str, text: &str) -> Result<(), String> {
    backend::write(key, text)
}

/// Keeps a text that could not be read aside, under a key that is still free, so that nothing is overwritten.
///
/// # Errors
/// As [`write()`].
pub fn set_aside(key: &str, text: &str) -> Result<String, String> {
    let free = (1..).map(|n| format!("{key}-aside-{n}")).find(|aside| match read(aside) {
        None => true,
        Some(kept) => kept == text,
    });
    let aside = free.unwrap_or_else(|| format!("{key}-aside"));
    write(&aside, text)?;
    Ok(aside)
}

#[cfg(not(target_family = "wasm"))]
mod backend {
    use std::path::PathBuf;
    use std::{env, fs};

    /// `MY_SMALL_HOME_DATA`, or the place this system keeps the data of programs.
    fn folder() -> Option<PathBuf> {
        let of = |name: &str| env::var_os(name).map(PathBuf::from);
        of("MY_SMALL_HOME_DATA").or_else(|| {
            let base = if cfg!(windows) {
                of("APPDATA")
            } else if cfg!(target_os = "macos") {
                of("HOME").map(|home| home.join("Library/Application Support"))
            } else {
                of("XDG_DATA_HOME").or_else(|| of("HOME").map(|home| home.join(".local/share")))
            };
            base.map(|base| base.join("my-small-home"))
        })
    }

    pub(super) fn read(key: &str) -> Option<String> {
        fs::read_to_string(folder()?.join(key)).ok()
    }

    pub(super) fn write(key: &str, text: &str) -> Result<(), String> {
        let folder = folder().ok_or("this system names no folder for the data of programs")?;
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        // Written beside and renamed, so that a power cut leaves the old save or the new one, never half of it.
        let (target, half) = (folder.join(key), folder.join(format!("{key}.new")));
        fs::write(&half, text)
            .and_then(|()| fs::rename(&half, &target))
            .map_err(|error| format!("{}: {error}", target.display()))
    }
}

#[cfg(target_family = "wasm")]
mod backend {
    use crate::keeper;

    /// What is ours of the origin's storage.
    const OURS: &str = "my-small-home/";

    fn storage() -> Option<web_sys::Storage> {
        web_sys::window()?.local_storage().ok().flatten()
    }

    pub(super) fn read(key: &str) -> Option<String> {
        if keeper::is_there() {
            return keeper::kept(key);
        }
        storage()?.get_item(&format!("{OURS}{key}")).ok().flatten()
    }

    pub(super) fn write(key: &str, text: &str) -> Result<(), String> {
        if keeper::is_there() {
            return if keeper::keep(key, text) {
                Ok(())
            } else {
                Err("the page that holds this one keeps nothing".into())
            };
        }
        let storage = storage().ok_or("this browser keeps nothing for this page")?;
        storage
            .set_item(&format!("{OURS}{key}"), text)
            .map_err(|_| "the browser's storage for this page is full".to_owned())
    }
}
