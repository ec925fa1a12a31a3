//! How the length of a text is counted in its language. It knows no reading speed.

/// How a language is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// By words between spaces.
    Words,
    /// By characters, without spaces.
    Characters,
}

impl Unit {
    /// How a language (BCP 47 tag) is counted.
    #[must_use]
    pub fn of(language: &str) -> Self {
        let primary = language.split('-').next().unwrap_or(language);
        if matches!(primary, "ja" | "zh" | "th") { Self::Characters } else { Self::Words }
    }

    /// How many there are in a text.
    #[must_use]
    pub fn count(self, text: &str) -> usize {
        match self {
            Self::Words => text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count(),
            Self::Characters => text.chars().filter(|c| !c.is_whitespace()).count(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_by_language() {
        assert_eq!(Unit::of("en-x-easy").count("It is — very — quiet, here."), 5);
        assert_eq!(Unit::of("ja").count("部屋は 静かです。"), 8);
    }
}
