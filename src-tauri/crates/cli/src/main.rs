//! `ordner`: the core without a window, for scripts, for rescue, for volunteers who print fifty sets.
//!
//! Results go to standard output, messages for people to standard error in their language, and the exit code tells
//! which: 0 done, 1 refused with a reason and a next step, 2 wrong usage, 141 done but nobody read on. One verb, one file. The clock and the
//! system's randomness enter the program here and nowhere below. Deliberately not here: any rule of the domain.
#![forbid(unsafe_code)]

#[macro_use]
mod output;
mod arguments;
mod bilingual;
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
            note!("ordner: {error}");
            return ExitCode::FAILURE;
        }
    };
    let command = match Command::read(&content.locales, std::env::args_os()) {
        Ok(command) => command,
        Err(usage) => usage.exit(),
    };
    let speech = Speech::new(&content.locales, command.ui_lang.clone());
    match run(command, &content, &speech).and_then(|()| output::finish()) {
        Ok(()) if output::nobody_reads() => ExitCode::from(output::NOBODY_READS),
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            speech.refuse(&refusal);
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command, content: &Content, speech: &Speech<'_>) -> Result<(), Refusal> {
    let edge = verbs::Edge {
        content,
        speech,
        json: command.json,
        today: command.today,
        secrets: command.secrets,
        memory: command.memory,
        accept_older: command.accept_older,
    };
    match command.verb {
        Verb::New(verb) => verbs::new::run(&edge, verb),
        Verb::Add(verb) => verbs::add::run(&edge, verb),
        Verb::Edit(verb) => verbs::edit::run(&edge, verb),
        Verb::Pages(verb) => verbs::pages::run(&edge, verb),
        Verb::Letter(verb) => verbs::letter::run(&edge, verb),
        Verb::Triage(verb) => verbs::triage::run(&edge, verb),
        Verb::List(verb) => verbs::list::run(&edge, verb),
        Verb::Search(verb) => verbs::search::run(&edge, verb),
        Verb::Show(verb) => verbs::show::run(&edge, verb),
        Verb::Item(verb) => verbs::item::run(&edge, verb),
        Verb::Status(verb) => verbs::status::run(&edge, verb),
        Verb::Path(verb) => verbs::path::run(&edge, verb),
        Verb::Kinds(verb) => verbs::kinds::run(&edge, &verb),
        Verb::Word(verb) => verbs::word::run(&edge, verb),
        Verb::Contact(verb) => verbs::contact::run(&edge, verb),
        Verb::Person(verb) => verbs::own::run(&edge, verb, verbs::person::line),
        Verb::Appointment(verb) => verbs::own::run(&edge, verb, verbs::appointment::line),
        Verb::Packing(verb) => verbs::appointment::packing(&edge, verb),
        Verb::Note(verb) => verbs::own::run(&edge, verb, verbs::note::line),
        Verb::Agreed(verb) => verbs::own::run(&edge, verb, verbs::note::agreed),
        Verb::Asked(verb) => verbs::note::asked(&edge, verb),
        Verb::Goal(verb) => verbs::own::run(&edge, verb, verbs::goal::line),
        Verb::Step(verb) => verbs::own::run(&edge, verb, verbs::goal::step),
        Verb::Accept(verb) => verbs::goal::accept(&edge, verb),
        Verb::Limit(verb) => verbs::own::run(&edge, verb, verbs::due::limit),
        Verb::Due(verb) => verbs::due::run(&edge, verb),
        Verb::FirstView(verb) => verbs::first_view::run(&edge, verb),
        Verb::Consent(verb) => verbs::own::run(&edge, verb, verbs::consent::line),
        Verb::Withdraw(verb) => verbs::consent::withdraw(&edge, verb),
        Verb::Given(verb) => verbs::own::run(&edge, verb, verbs::consent::given),
        Verb::Hours(verb) => verbs::hours::run(&edge, verb),
        Verb::Worked(verb) => verbs::own::run(&edge, verb, verbs::hours::worked),
        Verb::Deadline(verb) => verbs::deadline::run(&edge, verb),
        Verb::Who(verb) => verbs::who::run(&edge, verb),
        Verb::Number(verb) => verbs::number::run(&edge, verb),
        Verb::Variant(verb) => verbs::variant::run(&edge, verb),
        Verb::Print(verb) => verbs::print::run(&edge, verb),
        Verb::Sheets(verb) => verbs::sheets::run(&edge, verb),
        Verb::Fill(verb) => verbs::fill::run(&edge, verb),
        Verb::Verify(verb) => verbs::verify::run(&edge, verb),
        Verb::Passwd(verb) => verbs::passwd::run(&edge, verb),
        Verb::Recover(verb) => verbs::recover::run(&edge, verb),
        Verb::RenewCode(verb) => verbs::renew_code::run(&edge, verb),
        Verb::Shares(verb) => verbs::shares::run(&edge, verb),
        Verb::Access(verb) => verbs::access::run(&edge, verb),
        Verb::NewKeys(verb) => verbs::new_keys::run(&edge, verb),
        Verb::Passphrase(verb) => verbs::passphrase::run(&edge, verb),
        Verb::Backup(verb) => verbs::backup::run(&edge, verb),
        Verb::Practice(verb) => verbs::practice::run(&edge, verb),
        Verb::Repair(verb) => verbs::repair::run(&edge, verb),
        Verb::Erase(verb) => verbs::erase::run(&edge, verb),
        Verb::Restore(verb) => verbs::restore::run(&edge, verb),
        Verb::Merge(verb) => verbs::merge::run(&edge, verb),
        Verb::Handover(verb) => verbs::handover::run(&edge, verb),
        Verb::Receive(verb) => verbs::receive::run(&edge, verb),
        Verb::Shelf(verb) => verbs::shelf::run(&edge, verb),
        Verb::Export(verb) => verbs::export::run(&edge, verb),
        Verb::Trash(verb) => verbs::trash::run(&edge, verb),
        Verb::Undo(verb) => verbs::undo::run(&edge, verb),
        Verb::History(verb) => verbs::history::run(&edge, verb),
        Verb::Demo(verb) => verbs::demo::run(&edge, verb),
        Verb::Packs(verb) => verbs::packs::run(&edge, verb),
    }
}
