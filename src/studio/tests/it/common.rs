//! What tests of the command line share: a folder of generated levels, and the program as it is called. It asks nothing.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

/// A folder with a generated pack, taken away again at the end.
pub(crate) struct Levels(pub(crate) PathBuf);

impl Levels {
    /// A pack of so many rooms, in a folder of this name.
    pub(crate) fn new(name: &str, rooms: u32) -> Self {
        let folder = std::env::temp_dir().join(format!("my-small-home-{name}-{}", std::process::id()));
        let made = studio(&["bench-pack", &rooms.to_string(), &folder.to_string_lossy()]);
        assert!(made.status.success(), "{made:?}");
        Self(folder)
    }
}

impl Drop for Levels {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub(crate) fn studio(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_studio")).args(args).output().expect("it can be started")
}

pub(crate) fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}
