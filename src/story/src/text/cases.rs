//! Which cases a text tells apart, and by which variable. It fills nothing in.

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// The case that is there for all others.
const OTHER: &str = "other";

/// Variable and case of every selection in the messages of a resource; those called `other` are left out, and so are
/// numbers.
pub(super) fn of(resource: &FluentResource) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
            cases(pattern, &mut found);
        }
    }
    found
}

/// Nesting ends: a message holds a bounded number of brackets.
fn cases(pattern: &Pattern<&str>, found: &mut Vec<(String, String)>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else {
            continue;
        };
        for variant in variants {
            if let (InlineExpression::VariableReference { id }, VariantKey::Identifier { name }) =
                (selector, &variant.key)
                && *name != OTHER
            {
                found.push((id.name.to_owned(), (*name).to_owned()));
            }
            cases(&variant.value, found);
        }
    }
}
