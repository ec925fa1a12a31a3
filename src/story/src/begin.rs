//! Begins a pack of one's own: the files of an example under a new name, and that name in the list of packs, with every
//! comment kept. It reads and writes no disk, and judges no story.

use crate::locate::tree::{self, Body, Field, Node};
use crate::source::{Files, ID_HINT, INDEX, is_id};

/// Why a pack cannot be begun, with what to do instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BeginError {
    /// The name cannot be an id.
    #[error("\"{0}\" cannot be the name of a pack. {ID_HINT}")]
    Name(String),
    /// There is something of this name.
    #[error("there is a folder \"{0}\" among the levels already. Choose another name, or take that folder away")]
    Taken(String),
    /// The list of packs has no list.
    #[error("index.ron has no list `packs: [ ]` to add the name to. `studio check` says what is wrong with it")]
    Index,
    /// The list of packs names it already.
    #[error("index.ron lists a pack \"{0}\" already. Choose another name, or take it out of that list")]
    Listed(String),
    /// The example has no `pack.ron` with an id.
    #[error("the example has no pack.ron with an `id`. Name a folder that holds a whole pack")]
    Example,
}

/// The level files with a new pack in them: the files of `example`, whose names are relative to its folder, under `name`.
///
/// # Errors
/// If the name cannot be one, is taken, or there is nothing to begin from.
pub fn begin(levels: &Files, example: &Files, name: &str) -> Result<Files, BeginError> {
    if !is_id(name) {
        return Err(BeginError::Name(name.to_owned()));
    }
    let folder = format!("{name}/");
    if levels.iter().any(|(file, _)| file.starts_with(&folder)) {
        return Err(BeginError::Taken(name.to_owned()));
    }
    let mut begun = levels.clone();
    let index = text(levels, INDEX).ok_or(BeginError::Index)?;
    begun.insert(INDEX, listed(index, name)?);
    let pack = text(example, PACK).and_then(|pack| named(pack, name)).ok_or(BeginError::Example)?;
    for (file, bytes) in example.iter().filter(|(file, _)| *file != PACK) {
        begun.insert(format!("{folder}{file}"), bytes);
    }
    begun.insert(format!("{folder}{PACK}"), pack);
    Ok(begun)
}

const PACK: &str = "pack.ron";

fn text<'a>(files: &'a Files, name: &str) -> Option<&'a str> {
    std::str::from_utf8(files.get(name)?).ok()
}

fn field<'n, 'a>(root: Option<&'n Node<'a>>, name: &str) -> Option<&'n Node<'a>> {
    let Body::Fields(fields) = &root?.body else { return None };
    fields.iter().find(|Field { name: other, .. }| *other == name).map(|field| &field.value)
}

/// The list of packs with one more at its end.
fn listed(index: &str, name: &str) -> Result<String, BeginError> {
    let tree = tree::parse(index);
    let list = field(tree.root.as_ref(), "packs").ok_or(BeginError::Index)?;
    let Body::List(packs) = &list.body else { return Err(BeginError::Index) };
    if packs.iter().any(|pack| pack.string() == Some(name)) {
        return Err(BeginError::Listed(name.to_owned()));
    }
    let (at, added) = match packs.last() {
        Some(last) => (last.end, format!(", \"{name}\"")),
        None => (list.start + 1, format!("\"{name}\"")),
    };
    let mut index = index.to_owned();
    index.insert_str(at, &added);
    Ok(index)
}

/// A `pack.ron` with another id.
fn named(pack: &str, name: &str) -> Option<String> {
    let tree = tree::parse(pack);
    let id = field(tree.root.as_ref(), "id")?;
    let mut pack = pack.to_owned();
    pack.replace_range(id.start..id.end, &format!("\"{name}\""));
    Some(pack)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Files {
        let mut files = Files::default();
        files.insert("pack.ron", "// Mine.\nPack(format: 1, /* the folder */ id: \"old\", causes: [(id: \"old\")])\n");
        files.insert("text/en.ftl", "pack = Old\n");
        files
    }

    fn levels(index: &str) -> Files {
        let mut files = Files::default();
        files.insert("index.ron", index);
        files.insert("text/en.ftl", "title = x\n");
        files
    }

    fn index(before: &str) -> Result<String, BeginError> {
        let begun = begin(&levels(before), &example(), "my-club")?;
        Ok(text(&begun, INDEX).expect("it is there").to_owned())
    }

    #[test]
    fn the_example_stands_under_its_new_name_and_comments_stay() {
        let begun =
            begin(&levels("Index(start: \"a\", packs: [\"a\"])"), &example(), "my-club").expect("it can be begun");
        assert_eq!(
            text(&begun, "my-club/pack.ron"),
            Some("// Mine.\nPack(format: 1, /* the folder */ id: \"my-club\", causes: [(id: \"old\")])\n")
        );
        assert_eq!(text(&begun, "my-club/text/en.ftl"), Some("pack = Old\n"));
    }

    #[test]
    fn the_list_of_packs_grows_by_one_and_keeps_its_comments() {
        for (before, after) in [
            (
                "// All.\nIndex(packs: [\"a\"], start: \"a\")\n",
                "// All.\nIndex(packs: [\"a\", \"my-club\"], start: \"a\")\n",
            ),
            ("Index(packs: [\n    \"a\", // first\n])", "Index(packs: [\n    \"a\", \"my-club\", // first\n])"),
            ("Index(packs: [])", "Index(packs: [\"my-club\"])"),
        ] {
            assert_eq!(index(before).as_deref(), Ok(after));
        }
    }

    #[test]
    fn what_cannot_be_begun_says_why() {
        for (before, error) in [
            ("Index(packs: [\"my-club\"])", BeginError::Listed("my-club".into())),
            ("Index(packs: 3)", BeginError::Index),
            ("", BeginError::Index),
        ] {
            assert_eq!(index(before), Err(error), "{before}");
        }
        let good = levels("Index(packs: [])");
        for (name, error) in [
            ("../club", BeginError::Name("../club".into())),
            ("My Club", BeginError::Name("My Club".into())),
            ("text", BeginError::Taken("text".into())),
        ] {
            assert_eq!(begin(&good, &example(), name), Err(error));
        }
        assert_eq!(begin(&good, &Files::default(), "club"), Err(BeginError::Example));
    }
}
