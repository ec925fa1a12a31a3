//! The program `studio`. What it does stands in the library of this package.

use std::process::ExitCode;

fn main() -> ExitCode {
    studio::main()
}
