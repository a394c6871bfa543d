//! The project's chores, so that two commands do everything: `cargo xtask run` and `cargo xtask test`.
//!
//! Standard library only: it builds in a second on a machine where nothing is installed yet, and then installs what
//! the others need. Deliberately not here: anything the product itself does.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "chores talk to the person at the terminal")]

mod faults;
mod fuzz;
mod manual;
mod package;
mod parts;
mod pictures;
#[cfg(test)]
mod reasons;
mod release;
mod reproducible;
mod run;
mod second_opinion;
mod steps;
mod system;
mod test;

use std::process::ExitCode;

const USAGE: &str = "cargo xtask run      install what is missing, build, start the window
                     (without a display: make the sample binder and print it)
cargo xtask test     everything the project checks, in about ten minutes when warm
cargo xtask test --full
                     the same, and what is too slow for every day
cargo xtask sample   make the sample papers anew
cargo xtask bench    measure against other programs, side by side
cargo xtask pictures make the pictures of pages and window for the READMEs
cargo xtask package  make the Debian package and the folder for a stick
cargo xtask package --try
                     use that package in an empty Debian, and look what is left (root)
cargo xtask fuzz [SECONDS [DOOR]]
                     look for bytes that break a parser, 180 seconds for each door
cargo xtask faults [WORDS]
                     put faults into the vault, one at a time, and see that a test notices each
cargo xtask reproducible
                     build the core twice and compare the bytes";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["run"] => run::run(),
        ["test"] => test::test(test::Extent::Quick),
        ["test", "--full"] => test::test(test::Extent::Full),
        ["sample"] => steps::cargo(&["run", "--release", "-p", "ordner-sample"]),
        ["bench"] => run::bench(),
        ["pictures"] => pictures::pictures(),
        ["package"] => package::package(),
        ["package", "--try"] => package::try_package(),
        ["fuzz"] => fuzz::fuzz("180", None),
        ["fuzz", seconds] => fuzz::fuzz(seconds, None),
        ["fuzz", seconds, door] => fuzz::fuzz(seconds, Some(door)),
        ["faults"] => faults::faults(None),
        ["faults", words] => faults::faults(Some(words)),
        ["reproducible"] => reproducible::reproducible(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("\n{reason}");
            ExitCode::FAILURE
        }
    }
}
