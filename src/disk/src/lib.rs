//! Level files on disk: reads a folder or a zip, and says when something in them has changed. It understands none of them
//! and writes nothing.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use story::problem::{Problem, Severity};
use story::source::archive::MOST_PACKED;
use story::source::own::{self, MOST_BYTES, MOST_FILES, Own};
use story::source::{Files, MAX_FILE_BYTES, is_level_file};

/// Folders within folders that are read; deeper ones are nobody's.
const DEEPEST: usize = 4;
/// Editors save in several steps (write beside, rename over): this long nothing must happen before a change is told.
const QUIET: Duration = Duration::from_millis(25);

/// All level files under a folder of levels; what cannot be read is left out and reported when it is missed.
#[must_use]
pub fn read(folder: &Path) -> Files {
    gather(folder).0
}

/// All level files under a folder of levels.
///
/// # Errors
/// If a folder or a file cannot be read; the first of them is named.
pub fn read_whole(folder: &Path) -> io::Result<Files> {
    let (files, unread) = gather(folder);
    unread.map_or(Ok(files), Err)
}

/// What can be read under a folder, and the first thing that cannot.
fn gather(folder: &Path) -> (Files, Option<io::Error>) {
    let (mut files, mut unread) = (Files::default(), None);
    walk(folder, &mut |path, name| match name.and_then(|name| Ok((name, beginning(path, MAX_FILE_BYTES)?))) {
        Ok((name, bytes)) => files.insert(name, bytes),
        Err(error) => {
            unread.get_or_insert_with(|| io::Error::new(error.kind(), format!("{}: {error}", path.display())));
        }
    });
    (files, unread)
}

/// The packs in a folder or a zip that somebody names.
///
/// # Errors
/// Why they are refused, each reason with its place.
pub fn read_own(path: &Path) -> Result<Own, Vec<Problem>> {
    let name = path.file_name().unwrap_or(OsStr::new("pack")).to_string_lossy().into_owned();
    if path.is_dir() {
        let (mut files, mut left) = (Vec::new(), MOST_BYTES);
        walk(path, &mut |path, name| {
            // One more than may be there is enough to be refused.
            if files.len() <= MOST_FILES
                && left > 0
                && let Ok(name) = name
                && let Ok(bytes) = beginning(path, MAX_FILE_BYTES)
            {
                left = left.saturating_sub(bytes.len());
                files.push((name, bytes));
            }
        });
        // A folder that is itself a pack lends it its name.
        let is_pack = files.iter().any(|(file, _)| file == "pack.ron");
        let within = |(file, bytes)| (if is_pack { format!("{name}/{file}") } else { file }, bytes);
        return own::gather(&name, files.into_iter().map(within).collect());
    }
    match beginning(path, MOST_PACKED) {
        Ok(bytes) => own::unpack(&name, &bytes),
        Err(error) => Err(vec![Problem {
            file: name,
            line: 1,
            column: 1,
            severity: Severity::Error,
            message: format!("this cannot be opened: {error}"),
            hint: "Drop a folder or a zip.".to_owned(),
        }]),
    }
}

/// A single level file.
///
/// # Errors
/// A message with its name, if it cannot be read or is too large to be one.
pub fn read_file(path: &Path) -> Result<Vec<u8>, String> {
    match beginning(path, MAX_FILE_BYTES) {
        Ok(bytes) if bytes.len() > MAX_FILE_BYTES => Err(format!("{}: larger than 1 MB", path.display())),
        Ok(bytes) => Ok(bytes),
        Err(error) => Err(format!("{}: {error}", path.display())),
    }
}

/// What is called with a path and, if it is a level file, its name (with `/`), or why a folder cannot be read.
type Visit<'a> = &'a mut dyn FnMut(&Path, io::Result<String>);

/// Visits every level file under a folder, in order.
fn walk(folder: &Path, visit: Visit<'_>) {
    walk_into(folder, "", 0, visit);
}

fn walk_into(folder: &Path, prefix: &str, depth: usize, visit: Visit<'_>) {
    let mut entries: Vec<_> = match fs::read_dir(folder).and_then(Iterator::collect) {
        Ok(entries) => entries,
        Err(error) => return visit(folder, Err(error)),
    };
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if path.is_dir() {
            if depth < DEEPEST {
                walk_into(&path, &format!("{name}/"), depth + 1, visit);
            }
        } else if is_level_file(&name) {
            visit(&path, Ok(name));
        }
    }
}

/// At most one byte more than there may be: enough to be refused by name.
fn beginning(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Watches folders and files as long as it lives.
pub struct Watch(RecommendedWatcher);

impl Watch {
    /// Calls `changed`, on another thread, whenever level files or zips in these places have changed and it has been
    /// quiet for a moment.
    ///
    /// # Errors
    /// If the system cannot watch them.
    pub fn new(places: &[PathBuf], changed: impl Fn() + Send + 'static) -> notify::Result<Self> {
        let (tell, told) = mpsc::channel();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| matters(&event)) {
                // Nobody listens any more once the watch is gone.
                tell.send(()).unwrap_or_default();
            }
        })?;
        for place in places {
            watch(&mut watcher, place)?;
        }
        let gather = move || {
            while told.recv().is_ok() {
                while told.recv_timeout(QUIET).is_ok() {}
                changed();
            }
        };
        thread::Builder::new().name("watch".into()).spawn(gather).map_err(notify::Error::io)?;
        Ok(Self(watcher))
    }

    /// Watches another place, too.
    ///
    /// # Errors
    /// If the system cannot watch it.
    pub fn add(&mut self, place: &Path) -> notify::Result<()> {
        watch(&mut self.0, place)
    }
}

/// Whether something happened to a level file, a zip or a folder. That one was read is told by some systems, too, and
/// is nothing: whoever is told reads them all.
fn matters(event: &Event) -> bool {
    let is_read = matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write));
    let is_zip = |path: &Path| path.extension().is_none_or(|end| end.eq_ignore_ascii_case("zip"));
    !is_read && event.paths.iter().any(|path| is_level_file(&path.to_string_lossy()) || is_zip(path))
}

/// Of a file its folder is watched: editors put a new file in the place of the old one.
fn watch(watcher: &mut RecommendedWatcher, place: &Path) -> notify::Result<()> {
    let (folder, mode) = match place.parent().filter(|_| !place.is_dir()) {
        Some(folder) => (folder, RecursiveMode::NonRecursive),
        None => (place, RecursiveMode::Recursive),
    };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    watcher.watch(folder, mode)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("my-small-home-disk-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("pack/rooms")).unwrap();
        folder
    }

    #[test]
    fn a_file_saved_by_renaming_another_over_it_is_noticed_once() {
        let folder = folder("watch");
        let file = folder.join("pack/rooms/a.ron");
        fs::write(&file, "one").unwrap();
        let (send, changes) = mpsc::channel();
        let _watch = Watch::new(std::slice::from_ref(&folder), move || send.send(()).unwrap_or_default()).unwrap();
        fs::write(folder.join("pack/rooms/.a.swp"), "two").unwrap();
        fs::rename(folder.join("pack/rooms/.a.swp"), &file).unwrap();
        changes.recv_timeout(Duration::from_secs(5)).expect("it is told");
        assert!(changes.recv_timeout(Duration::from_millis(400)).is_err(), "once");
        fs::write(folder.join("notes.md"), "no level").unwrap();
        assert!(changes.recv_timeout(Duration::from_millis(400)).is_err(), "what is no level file is not");
        assert_eq!(read(&folder).len(), 1);
        assert!(changes.recv_timeout(Duration::from_millis(400)).is_err(), "nor is that the files were read");
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_folder_is_read_and_what_is_too_large_is_cut() {
        let folder = folder("cut");
        fs::write(folder.join("index.ron"), "()").unwrap();
        fs::write(folder.join("README.md"), "no level").unwrap();
        fs::write(folder.join("pack/rooms/a.ron"), vec![b' '; MAX_FILE_BYTES + 1000]).unwrap();
        let files = read_whole(&folder).unwrap();
        let sizes: Vec<(&str, usize)> = files.iter().map(|(name, bytes)| (name, bytes.len())).collect();
        assert_eq!(sizes, [("index.ron", 2), ("pack/rooms/a.ron", MAX_FILE_BYTES + 1)]);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_cannot_be_read_is_named_or_left_out() {
        let error = read_whole(Path::new("no/such/folder")).unwrap_err();
        assert!(error.to_string().starts_with("no/such/folder: "), "{error}");
        assert!(read(Path::new("no/such/folder")).is_empty());
    }

    #[test]
    fn a_folder_of_ones_own_is_a_pack_of_its_name() {
        let folder = folder("own");
        let pack = folder.join("pack");
        fs::write(pack.join("pack.ron"), "Pack()").unwrap();
        fs::write(pack.join("rooms/a.ron"), vec![b' '; MAX_FILE_BYTES + 9]).unwrap();
        assert_eq!(read_own(&pack).unwrap_err()[0].message, "this file is larger than 1 MB");
        fs::write(pack.join("rooms/a.ron"), "Room()").unwrap();
        for place in [&pack, &folder] {
            assert_eq!(read_own(place).unwrap().packs, ["pack"]);
        }
        assert!(read_own(&folder.join("nothing.zip")).unwrap_err()[0].message.starts_with("this cannot be opened"));
        fs::remove_dir_all(folder).unwrap();
    }
}
