//! Words not to use in a language, and the words of an easy one, as `words/<language>.ron` lists them. It looks at no text.

use serde::Deserialize;

/// `levels/words/<language>.ron`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Words")]
pub struct RawWords {
    /// Words that are not used.
    #[serde(default)]
    pub avoid: Vec<RawAvoid>,
    /// Texts that show such a word as a word, to say who uses it and what it does.
    #[serde(default)]
    pub allow: Vec<RawAllow>,
    /// What is asked of sentences and words, if this is an easy language.
    #[serde(default)]
    pub easy: Option<RawEasy>,
}

/// What is asked of an easy language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Easy")]
pub struct RawEasy {
    /// Words a sentence has at most on average, in texts that belong together.
    pub mean: usize,
    /// Words a sentence has at most.
    pub longest: usize,
    /// The words it is written in.
    pub words: Vec<RawEasyWords>,
}

/// Words that an easy language may use for one reason.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "EasyWords")]
pub struct RawEasyWords {
    /// What they are, or why they are here.
    pub what: String,
    /// The words, parted by spaces.
    pub words: String,
}

/// Words that are not used for one reason.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Avoid")]
pub struct RawAvoid {
    /// The words, in small letters, each form that is meant. Where words are parted by spaces, whole words only.
    pub words: Vec<String>,
    /// Why.
    pub because: String,
    /// What to write instead.
    pub instead: String,
}

/// A text that may show a word.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Allow")]
pub struct RawAllow {
    /// Its file and key: "no-reason/glossary--neet.who", "shell/note--body", "no-reason/fact--EXP-9".
    pub text: String,
    /// The words it may show.
    pub words: Vec<String>,
    /// Why.
    pub because: String,
}
