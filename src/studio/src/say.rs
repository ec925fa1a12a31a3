//! What the program says on standard output. When nobody reads on (`studio stats | head`), it goes on in silence, so that
//! its work is done and its status is right.

use std::fmt::{Arguments, Display};
use std::io::{ErrorKind, Write, stdout};

/// Says a line, as `println!` would.
macro_rules! say {
    ($($words:tt)*) => { $crate::say::line(format_args!($($words)*)) };
}
pub(crate) use say;

/// Says a line.
pub(crate) fn line(words: Arguments<'_>) {
    text(format_args!("{words}\n"));
}

/// Says a text that has its line ends.
pub(crate) fn text(words: impl Display) {
    if let Err(error) = write!(stdout().lock(), "{words}")
        && error.kind() != ErrorKind::BrokenPipe
    {
        eprintln!("the result cannot be written: {error}");
    }
}
