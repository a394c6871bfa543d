//! `ordner`: the core without a window, for scripts, for rescue, for volunteers who print fifty sets.
//!
//! Results go to standard output, messages for people to standard error in their language, and the exit code tells
//! which: 0 done, 1 refused with a reason and a next step, 2 wrong usage. One verb, one file. The clock and the
//! system's randomness enter the program here and nowhere below. Deliberately not here: any rule of the domain.
#![forbid(unsafe_code)]
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the command line is the one part that speaks"
)]

mod arguments;
mod output;
mod secrets;
mod speech;
mod verbs;

use std::process::ExitCode;

use arguments::{Command, Verb};
use ordner_binder::Content;
use speech::{Refusal, Speech};

fn main() -> ExitCode {
    let content = match Content::embedded() {
        Ok(content) => content,
        // Without language files there are no words; this cannot happen in a tested build.
        Err(error) => {
            eprintln!("ordner: {error}");
            return ExitCode::FAILURE;
        }
    };
    let command = match Command::read(&content.locales) {
        Ok(command) => command,
        Err(usage) => usage.exit(),
    };
    let speech = Speech::new(&content.locales, command.ui_lang.clone());
    match run(command, &content, &speech) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            speech.refuse(&refusal);
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command, content: &Content, speech: &Speech<'_>) -> Result<(), Refusal> {
    let edge =
        verbs::Edge { content, speech, json: command.json, today: command.today, secrets: command.secrets };
    match command.verb {
        Verb::New(verb) => verbs::new::run(&edge, verb),
        Verb::Add(verb) => verbs::add::run(&edge, verb),
        Verb::List(verb) => verbs::list::run(&edge, verb),
        Verb::Search(verb) => verbs::search::run(&edge, verb),
        Verb::Show(verb) => verbs::show::run(&edge, verb),
        Verb::Item(verb) => verbs::item::run(&edge, verb),
        Verb::Contact(verb) => verbs::contact::run(&edge, verb),
        Verb::Print(verb) => verbs::print::run(&edge, verb),
        Verb::Verify(verb) => verbs::verify::run(&edge, verb),
        Verb::Passwd(verb) => verbs::passwd::run(&edge, verb),
        Verb::Recover(verb) => verbs::recover::run(&edge, verb),
        Verb::RenewCode(verb) => verbs::renew_code::run(&edge, verb),
        Verb::Backup(verb) => verbs::backup::run(&edge, verb),
        Verb::Restore(verb) => verbs::restore::run(&edge, verb),
        Verb::Export(verb) => verbs::export::run(&edge, verb),
        Verb::Demo(verb) => verbs::demo::run(&edge, verb),
        Verb::Packs(verb) => verbs::packs::run(&edge, verb),
    }
}
