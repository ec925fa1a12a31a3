//! The words of the program in the language the editor is used in. It holds none itself.

use author::schema::Unit;
use story::source::{EDITOR, Files};
use story::text::Catalogue;

/// The language that is asked for what another lacks.
const FIRST: &str = "en";
/// Where the words of the pages are.
const TEXT: &str = "text/";

/// Words of the program.
#[derive(Debug)]
pub struct Words {
    catalogues: Vec<Catalogue>,
    /// The language, as a BCP 47 tag.
    pub language: String,
}

impl Words {
    /// The words among these files in a language, if there are any; else in English.
    #[must_use]
    pub fn new(files: &Files, language: &str) -> Self {
        let read = |(folder, language): (&str, &str)| {
            let name = format!("{folder}{language}.ftl");
            let source = files.get(&name).and_then(|bytes| std::str::from_utf8(bytes).ok())?;
            Some(Catalogue::parse(&name, language, source).0)
        };
        let all = [(EDITOR, language), (TEXT, language), (EDITOR, FIRST), (TEXT, FIRST)];
        let catalogues: Vec<Catalogue> = all.into_iter().filter_map(read).collect();
        let language = catalogues.first().map_or(FIRST, Catalogue::language).to_owned();
        Self { catalogues, language }
    }

    fn find(&self, key: &str, args: &[(&str, &str)]) -> Option<String> {
        self.catalogues.iter().find_map(|words| words.get(key, None, args))
    }

    /// A text; its key if there is none.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// A text with arguments.
    #[must_use]
    pub fn say_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.find(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// A text that need not be there.
    #[must_use]
    pub fn maybe(&self, key: &str) -> String {
        self.find(key, &[]).unwrap_or_default()
    }

    /// What stands behind a number of this unit.
    #[must_use]
    pub fn unit(&self, unit: Unit) -> String {
        match unit {
            Unit::Metres => " m".to_owned(),
            Unit::Degrees => "°".to_owned(),
            Unit::None | Unit::Points | Unit::Months | Unit::Years | Unit::Pieces | Unit::Stops => String::new(),
        }
    }
}
