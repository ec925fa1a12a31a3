//! A language that nobody speaks: accents on every letter, about 40 % longer, in brackets. What it shows without accents
//! is not translated; what it cuts off has no room. Variables and selectors stay as they are.

use fluent_syntax::ast::{Entry as Node, Expression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::{Entry, ftl, written};

/// How many letters are added for each that is there.
const LONGER: f32 = 0.4;

/// The texts in the pseudo-language.
#[must_use]
pub fn pseudo(entries: &[Entry]) -> Vec<Entry> {
    entries.iter().map(|entry| Entry { id: entry.id.clone(), text: in_brackets(&entry.text) }).collect()
}

/// One text. What cannot be read as a pattern stays as it is.
fn in_brackets(text: &str) -> String {
    let source = ftl(&[Entry { id: "x".to_owned(), text: text.to_owned() }]);
    let Ok(resource) = parser::parse(source.as_str()) else { return text.to_owned() };
    let Some(Node::Message(message)) = resource.body.into_iter().next() else { return text.to_owned() };
    let Some(pattern) = message.value else { return text.to_owned() };
    let mut kept = Vec::new();
    collect(&pattern, &mut kept);
    let changed: Vec<String> = kept.iter().map(|words| accented(words)).collect();
    let mut words = changed.iter();
    let pattern = replace(pattern, &mut words);
    format!("⟦{}⟧", written(pattern))
}

/// All words of a pattern, in order.
fn collect<'a>(pattern: &Pattern<&'a str>, kept: &mut Vec<&'a str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => kept.push(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| collect(&variant.value, kept));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// The pattern with other words, taken in the same order.
fn replace<'a>(pattern: Pattern<&'a str>, words: &mut std::slice::Iter<'a, String>) -> Pattern<&'a str> {
    let element = |element: PatternElement<&'a str>| match element {
        PatternElement::TextElement { value } => {
            PatternElement::TextElement { value: words.next().map_or(value, String::as_str) }
        }
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let variants = variants.into_iter().map(|mut variant| {
                variant.value = replace(variant.value, words);
                variant
            });
            PatternElement::Placeable { expression: Expression::Select { selector, variants: variants.collect() } }
        }
        other => other,
    };
    Pattern { elements: pattern.elements.into_iter().map(element).collect() }
}

/// Accents, and every second or third letter twice.
fn accented(words: &str) -> String {
    let mut owed = 0.0;
    let mut text = String::new();
    for c in words.chars() {
        let changed = accent(c);
        text.push(changed);
        if c.is_ascii_alphabetic() {
            owed += LONGER;
            if owed >= 1.0 {
                owed -= 1.0;
                text.push(changed);
            }
        }
    }
    text
}

fn accent(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "áƀçđéƒğĥíĵķľɱñóþɋřšťúṽŵẋýžÁßÇĐÉƑĞĤÍĴĶĽṀÑÓÞɊŘŠŤÚṼŴẊÝŽ";
    PLAIN.chars().position(|plain| plain == c).and_then(|place| ACCENTED.chars().nth(place)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> String {
        pseudo(&[Entry { id: "x".into(), text: text.into() }])[0].text.clone()
    }

    #[test]
    fn words_get_accents_and_length_and_variables_stay() {
        let text = of("Room { $n } of { $total }");
        assert!(text.starts_with('⟦') && text.ends_with('⟧'), "{text}");
        assert!(text.contains("{ $n }") && text.contains("{ $total }"), "{text}");
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        let (before, after) = (letters("abcdefghijklmnopqrst"), letters(&of("abcdefghijklmnopqrst")));
        assert_eq!((before, after), (20, 28));
    }

    #[test]
    fn every_variant_is_changed() {
        let text = of("{ $n ->\n    [one] day\n   *[other] days\n}");
        assert!(!text.contains("day") && text.contains("[one]") && text.contains("*[other]"), "{text}");
    }
}
