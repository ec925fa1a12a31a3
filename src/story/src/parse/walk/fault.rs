//! Why a value does not fit, in words for people who have never programmed.

use std::fmt::{self, Display};

use serde::de::{self, Expected, Unexpected};

use crate::nearest::nearest;

/// Why a value does not fit.
#[derive(Debug)]
pub(super) struct Misfit {
    /// The byte it is at, if that is not where the value begins.
    pub(super) at: Option<usize>,
    pub(super) message: String,
    pub(super) hint: String,
    /// The field that is missing, if that is what is wrong.
    pub(super) missing: Option<&'static str>,
    /// What it comes from.
    pub(super) cause: Cause,
}

/// What a misfit comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    /// The value itself; nothing has been said about it yet.
    Itself,
    /// A part that is passed over, without which the value cannot be.
    Part,
    /// Something was noted just now; the reading stops and begins again.
    Noted,
}

impl Misfit {
    pub(super) fn new(message: String) -> Self {
        Self { at: None, message, hint: String::new(), missing: None, cause: Cause::Itself }
    }

    pub(super) fn with_hint(self, hint: String) -> Self {
        Self { hint, ..self }
    }

    pub(super) fn of(cause: Cause) -> Self {
        Self { cause, ..Self::new(String::new()) }
    }

    /// A name of an enum that it does not have.
    pub(super) fn unknown_name(word: &str, known: &[&str]) -> Self {
        Self::new(format!("there is no `{word}` here")).with_hint(suggestion(word, known))
    }
}

/// "Did you mean …" and everything there is.
pub(super) fn suggestion(word: &str, known: &[&str]) -> String {
    let near = nearest(word, known.iter().copied()).map(|near| format!("Did you mean `{near}`? "));
    list(&format!("{}There are: ", near.unwrap_or_default()), known)
}

pub(super) fn list(before: &str, known: &[&str]) -> String {
    format!("{before}{}.", known.join(", "))
}

impl Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Misfit {}

impl de::Error for Misfit {
    fn custom<T: Display>(message: T) -> Self {
        Self::new(message.to_string())
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(format!("{} does not fit here; expected is {expected}", shown(found)))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let whole = matches!(found, Unexpected::Signed(_) | Unexpected::Unsigned(_));
        let hint = match (whole, expected.to_string().as_str()) {
            (true, "u8" | "u16" | "u32" | "u64") => "Write a whole number that is not negative and not huge.",
            (true, _) => "Write a smaller whole number.",
            _ => "",
        };
        Self::new(format!("{} is out of range here", shown(found))).with_hint(hint.to_owned())
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        let expected = expected.to_string();
        let wanted = expected.rsplit_once("with ").map_or(expected.as_str(), |(_, wanted)| wanted);
        let values = wanted.replace("elements", "values").replace("element", "value");
        Self::new(format!("there should be {values} in these brackets, not {length}"))
    }

    fn missing_field(field: &'static str) -> Self {
        let missing = Some(field);
        Self { missing, ..Self::new(format!("the field `{field}` is missing")) }
            .with_hint(format!("Add `{field}: …,` within these brackets."))
    }
}

fn shown(found: Unexpected<'_>) -> String {
    match found {
        Unexpected::Signed(number) => number.to_string(),
        Unexpected::Unsigned(number) => number.to_string(),
        Unexpected::Float(number) => number.to_string(),
        Unexpected::Str(text) => format!("\"{text}\""),
        Unexpected::Unit => "this".to_owned(),
        other => other.to_string(),
    }
}
