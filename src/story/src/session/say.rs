//! Words that no page carries: what a window of the program has to say about itself. It makes no page.

use super::Session;
use crate::pages;

impl Session {
    /// A text of the program with arguments, in the language of the settings; its key if it is missing everywhere.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        pages::ui_with(self, key, args)
    }
}
