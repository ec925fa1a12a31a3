//! Words as they may stand in HTML and XML. It knows no element and makes none.

/// Words in which nothing is markup, between tags as well as between quotes of either kind. What XML cannot hold, such as
/// control characters, is left out; line breaks and tabs stay.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' => escaped.push(letter),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn no_element_attribute_or_entity_comes_out_of_hostile_words() {
        assert_eq!(escaped("</title><script>x()</script>"), "&lt;/title&gt;&lt;script&gt;x()&lt;/script&gt;");
        assert_eq!(escaped("\" onload=\"x"), "&quot; onload=&quot;x");
        assert_eq!(escaped("' onload='x"), "&#39; onload=&#39;x");
        assert_eq!(escaped("&lt;b&#62; ]]>"), "&amp;lt;b&amp;#62; ]]&gt;");
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out_and_all_other_words_stay() {
        assert_eq!(escaped("a\u{0}b\u{1b}[31mc\u{85}d\u{fffe}\u{ffff}\re"), "ab[31mcde");
        assert_eq!(escaped("ひとつ\n\tふたつ · “three” — 4 ≠ 5 🙂"), "ひとつ\n\tふたつ · “three” — 4 ≠ 5 🙂");
    }
}
