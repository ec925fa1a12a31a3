//! What every command asks of level files: to be read, which pack is meant, what the set can build. It understands none of
//! them.

use std::sync::Arc;

pub(crate) use disk::read_whole as read;
pub(crate) use dress::vocabulary::vocabulary;
use story::model::Pack;
use story::source::Library;

/// The pack of this id, or the one that is played first; if it is not there, says so.
pub(crate) fn pack<'a>(library: &'a Library, wanted: Option<&str>) -> Option<&'a Arc<Pack>> {
    let wanted = wanted.unwrap_or(&library.start);
    let found = library.packs.iter().find(|pack| pack.id == wanted);
    if found.is_none() {
        eprintln!("there is no playable pack \"{wanted}\"; `studio check` says what is wrong");
    }
    found
}

/// That the program has words in this language.
///
/// # Errors
/// If it has none; it names those there are.
pub(crate) fn ensure_language(library: &Library, language: &str) -> anyhow::Result<()> {
    let known: Vec<&str> = library.shell.keys().map(String::as_str).collect();
    anyhow::ensure!(known.contains(&language), "there are no words in \"{language}\"; there are: {}", known.join(", "));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_packs_use_what_the_set_can_build() {
        let loaded = story::source::load(&story::generate::pack(18), &vocabulary());
        assert_eq!(loaded.problems, []);
    }
}
