//! Files that somebody else changes while they are written here: what is new there, what both have changed, and taking it
//! in. Where "there" is, and how it is read, is not known here.

use std::collections::{BTreeMap, BTreeSet};

use crate::edit::Edit;
use crate::ron::Refused;
use crate::workbench::Workbench;

/// What files say elsewhere: names and texts; none where there is no such file.
pub type There = Vec<(String, Option<String>)>;

impl Workbench {
    /// The files to be saved that somebody else has changed since they were opened or saved here: to write them would lose
    /// what is there. `there` reads a file where it would be written. A file that is gone there is nobody's loss.
    ///
    /// # Errors
    /// The first of `there`.
    pub fn changed_elsewhere<E>(
        &self,
        mut there: impl FnMut(&str) -> Result<Option<String>, E>,
    ) -> Result<Vec<String>, E> {
        let mut found = Vec::new();
        for file in self.saved.keys() {
            if self.is_others(file, there(file)?.as_deref()) {
                found.push(file.clone());
            }
        }
        Ok(found)
    }

    /// Whether a file to be saved is neither as it was opened or saved nor as it is now.
    fn is_others(&self, file: &str, there: Option<&str>) -> bool {
        let was = self.saved.get(file).map(Option::as_deref);
        there.is_some() && there != self.text(file) && was.is_some_and(|was| was != there)
    }

    /// What of this pack is other there than here, if these are all its files there: what is not changed here, and can be
    /// taken in; and the names of files that are changed here, too.
    #[must_use]
    pub fn compared(&self, there: &BTreeMap<String, String>) -> (There, Vec<String>) {
        let own = self.files().map(|(file, _)| file);
        let files: BTreeSet<&str> = own.chain(there.keys().map(String::as_str)).collect();
        let (mut news, mut both) = (Vec::new(), Vec::new());
        for file in files {
            let now = there.get(file).map(String::as_str);
            if self.is_others(file, now) {
                both.push(file.to_owned());
            } else if !self.is_changed(file) && now != self.text(file) {
                news.push((file.to_owned(), now.map(str::to_owned)));
            }
        }
        (news, both)
    }

    /// Takes in what files say there, as a step that can be taken back. They count as saved like this; what was changed in
    /// them here comes again with the step back, and is then to be saved.
    ///
    /// # Errors
    /// If one of them is no file of this pack; nothing is changed then.
    pub fn take_in(&mut self, there: There) -> Result<(), Refused> {
        let files: Vec<String> = there.iter().map(|(file, _)| file.clone()).collect();
        self.apply(&Edit::All(there.into_iter().map(|(file, text)| Edit::File(file, text)).collect()))?;
        for file in files {
            self.saved.remove(&file);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use story::generate;

    use super::*;
    use crate::path::Place;
    use crate::value::Value;

    fn opened() -> (Workbench, BTreeMap<String, String>, Vec<String>) {
        let workbench = Workbench::open(generate::pack(3), "generated", generate::vocabulary()).expect("it opens");
        let there = workbench.files().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
        let rooms = workbench.rooms().into_iter().map(|(_, file)| file).collect();
        (workbench, there, rooms)
    }

    fn clock(file: &str, at: &str) -> Edit {
        Edit::Set(Place::file(file).field("clock"), Value::text(at))
    }

    fn elsewhere(workbench: &Workbench, there: &BTreeMap<String, String>) -> Vec<String> {
        let read = |file: &str| Ok::<_, Infallible>(there.get(file).cloned());
        workbench.changed_elsewhere(read).unwrap_or_else(|never| match never {})
    }

    #[test]
    fn what_somebody_else_wrote_is_seen_before_it_is_written_over() {
        let (mut workbench, mut there, rooms) = opened();
        workbench.apply(&clock(&rooms[0], "05:55")).expect("it can be set");
        assert!(elsewhere(&workbench, &there).is_empty(), "nobody else has been there");
        there.insert(rooms[1].clone(), "// another room\n".to_owned());
        assert!(elsewhere(&workbench, &there).is_empty(), "that one is not going to be written");
        let mine = workbench.text(&rooms[0]).expect("a text").to_owned();
        there.insert(rooms[0].clone(), mine.clone());
        assert!(elsewhere(&workbench, &there).is_empty(), "both have written the same");
        there.insert(rooms[0].clone(), format!("// mine\n{mine}"));
        assert_eq!(elsewhere(&workbench, &there), [rooms[0].clone()]);
        there.remove(&rooms[0]);
        assert!(elsewhere(&workbench, &there).is_empty(), "it is gone, and nothing is lost");
    }

    #[test]
    fn what_is_new_there_is_told_apart_from_what_both_have_changed() {
        let (mut workbench, mut there, rooms) = opened();
        assert_eq!(workbench.compared(&there), (Vec::new(), Vec::new()));
        workbench.apply(&clock(&rooms[0], "05:55")).expect("it can be set");
        for room in &rooms[..2] {
            there.entry(room.clone()).and_modify(|text| text.insert_str(0, "// by hand\n"));
        }
        there.remove(&rooms[2]);
        there.insert("generated/rooms/attic.ron".to_owned(), "Room()".to_owned());
        let (news, both) = workbench.compared(&there);
        let told = |name: &str| (name.to_owned(), there.get(name).cloned());
        let mut wanted = vec![told(&rooms[1]), told(&rooms[2]), told("generated/rooms/attic.ron")];
        wanted.sort();
        assert_eq!((news, both), (wanted, vec![rooms[0].clone()]));
    }

    #[test]
    fn what_is_taken_in_is_as_saved_and_a_step_back_brings_ones_own_again() {
        let (mut workbench, there, rooms) = opened();
        workbench.apply(&clock(&rooms[0], "05:55")).expect("it can be set");
        let mine = workbench.text(&rooms[0]).expect("a text").to_owned();
        let theirs = format!("// by hand\n{}", there[&rooms[0]]);
        let news = vec![(rooms[0].clone(), Some(theirs.clone()))];
        workbench.take_in(news.clone()).expect("a file of the pack");
        assert_eq!((workbench.text(&rooms[0]), workbench.changed().count()), (Some(theirs.as_str()), 0));
        workbench.undo();
        assert_eq!((workbench.text(&rooms[0]), workbench.changed().count()), (Some(mine.as_str()), 1));
        let there = news.into_iter().filter_map(|(file, text)| Some((file, text?))).collect();
        assert!(elsewhere(&workbench, &there).is_empty(), "what is there has been seen");
        assert!(workbench.take_in(vec![("other/pack.ron".to_owned(), None)]).is_err());
    }
}
