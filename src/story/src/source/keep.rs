//! What goes on while a file is broken: the last version of it that was good. It reads nothing and finds no problems.

use std::sync::Arc;

use super::{HELP, Library, Loaded};
use crate::model::Pack;

impl Loaded {
    /// Keeps what was good before in the place of what cannot be used now: packs with errors, the list of packs, the
    /// program's words, the places to turn to. A pack that is not listed any more goes.
    #[must_use]
    pub fn keeping(mut self, last: &Library) -> Self {
        let is_broken = |name: &str| self.problems.iter().any(|problem| problem.is_error() && problem.file == name);
        for (language, words) in &last.shell {
            let file = format!("text/{language}.ftl");
            if is_broken(&file) {
                self.library.shell.insert(language.clone(), Arc::clone(words));
            }
        }
        if is_broken(HELP) {
            self.library.help.clone_from(&last.help);
        }
        let Some(listed) = &self.listed else {
            self.library.packs.clone_from(&last.packs);
            self.library.own.clone_from(&last.own);
            self.library.start.clone_from(&last.start);
            return self;
        };
        let now = std::mem::take(&mut self.library.packs);
        let there = |packs: &[Arc<Pack>], id: &str| packs.iter().find(|pack| pack.id == id).cloned();
        let found = listed.iter().filter_map(|id| there(&now, id).or_else(|| there(&last.packs, id)));
        self.library.packs = found.collect();
        let stayed = |id: &&String| there(&now, id).is_none() && there(&self.library.packs, id).is_some();
        let stayed: Vec<String> = last.own.iter().filter(stayed).cloned().collect();
        self.library.own.extend(stayed);
        self
    }
}
