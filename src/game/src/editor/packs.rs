//! Whole packs that somebody brings into the editor, as a folder or a zip: refused with their reasons, or opened in the
//! place of the one that is edited, which is never left unsaved without a question. It reads and writes no level file.

use std::collections::BTreeSet;
use std::path::PathBuf;

use story::page::Way;
use story::problem::Problem;
use story::source::own::{self, Own};
use story::source::{self, Files};

use super::desk::{Desk, said};
use super::graph::StoryView;
use super::state::Editor;
use super::views::Gaze;

/// So many reasons are told.
const MOST_REASONS: usize = 12;

/// Where a pack is saved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Home {
    /// Among the levels; in the browser, in what is downloaded.
    #[default]
    Levels,
    /// In a folder of its own.
    Folder(PathBuf),
    /// As a whole, in a zip of this name.
    Zip(PathBuf),
}

/// Packs that somebody has brought along.
#[derive(Debug, Clone)]
pub struct Brought {
    /// The packs and their files.
    pub own: Own,
    /// The one to be opened; none as long as nobody has said which.
    pub pack: Option<String>,
    /// What it was read from, natively.
    pub from: Option<PathBuf>,
}

impl Editor {
    /// Takes packs that somebody brings along, or says why not. A pack is opened at once if it is clear which, and nothing
    /// of the other is lost by it.
    pub fn bring(&mut self, brought: Result<Own, Vec<Problem>>, from: Option<PathBuf>) {
        self.refused.clear();
        match brought {
            Ok(own) => {
                let pack = if let [pack] = own.packs.as_slice() { Some(pack.clone()) } else { None };
                self.brought = Some(Brought { own, pack, from });
                self.open_brought();
            }
            Err(problems) => self.refuse(&problems),
        }
    }

    /// Opens what was brought along, if it is clear which pack that is and nothing is unsaved.
    pub fn open_brought(&mut self) {
        if self.desk.is_changed() {
            return;
        }
        self.exchange();
    }

    /// Opens the pack that was brought along in the place of the one that is edited, saved or not.
    pub fn exchange(&mut self) {
        let Some(id) = self.brought.as_ref().and_then(|brought| brought.pack.clone()) else { return };
        let Some(brought) = self.brought.take() else { return };
        let files = beside(&self.shipped, &brought.own);
        let too_much = own::too_much(&files, &id);
        if !too_much.is_empty() {
            self.refuse(&too_much);
            return;
        }
        let packs: BTreeSet<String> = brought.own.packs.iter().cloned().collect();
        match Desk::open_beside(files.clone(), &id, &packs, &self.vocabulary, &self.words) {
            Ok(desk) => self.begin(desk, brought),
            Err(why) => {
                let own = |problem: &Problem| problem.is_error() && problem.file.starts_with(&format!("{id}/"));
                let found = source::load_beside(&files, &packs, &self.vocabulary).problems;
                let found: Vec<Problem> = found.into_iter().filter(own).collect();
                self.refuse(&found);
                self.refused.insert(0, why);
            }
        }
    }

    /// Begins with another pack, in its first room, or in the one that was looked at if it is the same pack.
    fn begin(&mut self, desk: Desk, brought: Brought) {
        let same = desk.pack_id() == self.desk.pack_id();
        let room = self.desk.room_id(self.gaze.room).filter(|_| same).and_then(|id| desk.room_of(id)).unwrap_or(0);
        let way = if same { self.gaze.way } else { Way::In };
        self.desk = desk;
        self.home = home(self.desk.pack_id(), brought.from);
        self.gaze = Gaze::at(room, way);
        (self.chosen, self.drag, self.reveal) = (None, None, None);
        self.story = StoryView::begun(self.story.is_open);
        (self.persona, self.stands_by_hand) = (0, false);
        self.renew_stand();
        self.notice = self.words.say_with("editor--opened", &[("id", self.desk.pack_id())]);
        self.forget_room();
        self.refresh();
    }

    fn refuse(&mut self, problems: &[Problem]) {
        let line = |problem: &Problem| format!("{}:{}  {}", problem.file, problem.line, said(problem));
        self.refused = problems.iter().take(MOST_REASONS).map(line).collect();
        if problems.len() > MOST_REASONS {
            let more = (problems.len() - MOST_REASONS).to_string();
            self.refused.push(self.words.say_with("editor--more-reasons", &[("n", &more)]));
        }
        if self.refused.is_empty() {
            self.refused.push(self.words.say("editor--story-none"));
        }
    }

    /// What somebody is asked or told over the picture, in a word for the page around it.
    #[must_use]
    pub fn asking(&self) -> &'static str {
        match &self.brought {
            _ if !self.elsewhere.is_empty() => "elsewhere",
            Some(brought) if brought.pack.is_none() => "which-pack",
            Some(_) => "unsaved",
            None if !self.refused.is_empty() => "refused",
            None if self.leaves => "leaving",
            None => "nothing",
        }
    }

    /// Closes whatever is asked or told over the picture, and leaves everything as it is; whether there was anything.
    pub fn dismiss(&mut self) -> bool {
        let told = self.leaves || self.brought.is_some() || !self.refused.is_empty() || !self.elsewhere.is_empty();
        (self.leaves, self.brought) = (false, None);
        self.refused.clear();
        self.elsewhere.clear();
        told
    }

    /// Notes that everything has been saved as it is now.
    pub fn mark_saved(&mut self) {
        self.desk.mark_saved();
        if self.home == Home::Levels && self.shipped.get(&self.desk.bench.pack_file()).is_some() {
            self.shipped = self.desk.files().clone();
        }
    }
}

/// Our levels with what was brought along in the place of packs of the same id.
fn beside(shipped: &Files, own: &Own) -> Files {
    let folder = |name: &str| name.split('/').next().unwrap_or_default().to_owned();
    let mut files = Files::default();
    let ours = shipped.iter().filter(|(name, _)| *name == source::INDEX || !own.packs.contains(&folder(name)));
    for (name, bytes) in ours.chain(own.files.iter()) {
        files.insert(name, bytes);
    }
    files
}

/// Where a pack is saved that was read from here: in its own folder, or as another zip beside the one that was brought.
fn home(pack: &str, from: Option<PathBuf>) -> Home {
    let Some(from) = from else { return Home::Levels };
    let within = [from.clone(), from.join(pack), from.join("levels").join(pack)];
    if let Some(folder) = within.into_iter().find(|folder| folder.join("pack.ron").is_file()) {
        return Home::Folder(folder);
    }
    let stem = from.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let name = |n: u32| {
        from.with_file_name(if n == 1 { format!("{stem}-edited.zip") } else { format!("{stem}-edited-{n}.zip") })
    };
    Home::Zip((1..).map(name).find(|name| !name.exists()).unwrap_or(from))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_folder_is_saved_in_itself_and_a_zip_never_over_another_file() {
        let folder = std::env::temp_dir().join(format!("my-small-home-home-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("mine")).unwrap();
        fs::write(folder.join("mine/pack.ron"), "Pack()").unwrap();
        fs::write(folder.join("mine-edited.zip"), "somebody's").unwrap();
        assert_eq!(home("mine", Some(folder.join("mine"))), Home::Folder(folder.join("mine")));
        assert_eq!(home("mine", Some(folder.clone())), Home::Folder(folder.join("mine")));
        assert_eq!(home("mine", Some(folder.join("mine.zip"))), Home::Zip(folder.join("mine-edited-2.zip")));
        assert_eq!(home("mine", None), Home::Levels);
        fs::remove_dir_all(folder).unwrap();
    }
}
