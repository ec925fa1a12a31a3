//! `studio facts`: the facts of a pack with what each says, to be searched by a word. It judges none.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use story::coverage::Coverage;
use story::model::Pack;
use story::source::Library;

use crate::say;

/// List the facts of a pack: id, what it says, where it comes from, and where it is shown.
#[derive(Debug, Args)]
pub(crate) struct Facts {
    /// Only facts that say this, or whose id or source holds it.
    word: Option<String>,
    /// Id of the pack; the one that is played first if none is given.
    #[arg(long)]
    pack: Option<String>,
    /// Language of what is said; the pack's first one if none is given.
    #[arg(long)]
    lang: Option<String>,
    /// Folder of the levels.
    #[arg(long, default_value = "levels")]
    pub(crate) dir: PathBuf,
}

/// Searches and prints.
pub(crate) fn run(args: &Facts, library: &Library) -> ExitCode {
    let Some(pack) = crate::levels::pack(library, args.pack.as_deref()) else { return ExitCode::FAILURE };
    let first = pack.languages.first().map_or("en", String::as_str);
    say::text(list(pack, args.lang.as_deref().unwrap_or(first), args.word.as_deref().unwrap_or_default()));
    ExitCode::SUCCESS
}

fn list(pack: &Pack, language: &str, word: &str) -> String {
    let texts = pack.texts.get(language);
    let sought = word.to_lowercase();
    let mut found = Vec::new();
    for used in Coverage::of(pack).facts {
        let Some(fact) = pack.evidence.view(&used.id, language, texts) else { continue };
        if ![&used.id, &fact.text, &fact.source].iter().any(|said| said.to_lowercase().contains(&sought)) {
            continue;
        }
        let places = if used.places.is_empty() { "nowhere".to_owned() } else { used.places.join(" · ") };
        found.push(format!("{}  {}\n    from: {}\n    shown: {places}\n", used.id, fact.text, fact.source));
    }
    if found.is_empty() {
        return format!("no fact of \"{}\" says \"{word}\"\n", pack.id);
    }
    found.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_found_by_what_they_say() {
        let loaded = story::source::load(&story::generate::pack(2), &story::generate::vocabulary());
        let pack = &loaded.library.packs[0];
        let all = list(pack, "en", "");
        assert!(all.starts_with("G.1  ") && all.contains("\n    from: ") && all.contains("thing r1/a"), "{all}");
        let said = pack.evidence.view("G.1", "en", pack.texts.get("en")).unwrap().text.to_uppercase();
        assert_eq!(list(pack, "en", &said), all, "capitals make no difference");
        assert_eq!(list(pack, "en", "piano"), "no fact of \"generated\" says \"piano\"\n");
    }
}
