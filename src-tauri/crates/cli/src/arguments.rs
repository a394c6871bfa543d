//! What can be typed: verbs, flags and their help, in the person's language.
//!
//! Help texts come from Fluent (`cli-<verb>` and `cli-<verb>-<argument>`), so that `--help` is as bilingual as the
//! window; a test walks them all.

use chrono::{Local, NaiveDate};
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use ordner_binder::{ItemState, Trust};
use ordner_locale::{LanguageTag, Locales};
use std::path::PathBuf;

use crate::secrets::Secrets;

/// A command as it was meant.
pub struct Command {
    /// Machine-readable output.
    pub json: bool,
    /// Language of messages.
    pub ui_lang: LanguageTag,
    /// The day everything is reckoned from.
    pub today: NaiveDate,
    /// Where the passphrase comes from.
    pub secrets: Secrets,
    /// What to do.
    pub verb: Verb,
}

#[derive(Parser)]
#[command(name = "ordner", version, disable_help_subcommand = true)]
struct Typed {
    #[arg(long, global = true)]
    json: bool,
    #[arg(long, global = true, value_name = "TAG")]
    ui_lang: Option<LanguageTag>,
    #[arg(long, global = true, value_name = "DATE")]
    today: Option<NaiveDate>,
    #[arg(long, global = true, value_name = "F")]
    passphrase_file: Option<PathBuf>,
    #[command(subcommand)]
    verb: Verb,
}

/// The verbs of the program.
#[derive(Subcommand)]
pub enum Verb {
    New(New),
    Add(Add),
    List(List),
    Search(Search),
    Show(Show),
    Item(Item),
    Contact(Contact),
    Print(Print),
    Verify(Verify),
    Passwd(Passwd),
    Recover(Recover),
    RenewCode(RenewCode),
    Backup(Backup),
    Restore(Restore),
    Export(Export),
    Demo(Demo),
    Packs(Packs),
}

#[derive(Args)]
pub struct New {
    pub binder: PathBuf,
    #[arg(long, value_name = "TEXT")]
    pub name: Option<String>,
    #[arg(long, default_value = "dresden")]
    pub pack: String,
    #[arg(long, value_delimiter = ',', default_value = "de,en")]
    pub lang: Vec<LanguageTag>,
    #[arg(long, value_name = "F")]
    pub recovery_out: Option<PathBuf>,
    #[arg(long, value_name = "PLACE")]
    pub from: Option<PathBuf>,
    #[command(flatten)]
    pub trust: TypedTrust,
}

#[derive(Args)]
pub struct Add {
    pub binder: PathBuf,
    #[arg(required = true)]
    pub file: Vec<PathBuf>,
    #[arg(long)]
    pub register: String,
    #[arg(long)]
    pub title: Option<String>,
    #[arg(long, value_name = "ID")]
    pub kind: Option<String>,
    #[arg(long)]
    pub person: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub issued: Option<NaiveDate>,
    #[arg(long, value_name = "DATE")]
    pub valid_until: Option<NaiveDate>,
    #[arg(long, value_name = "PLACE")]
    pub original: Option<String>,
}

#[derive(Args)]
pub struct List {
    pub binder: PathBuf,
    #[arg(long)]
    pub register: Option<String>,
}

#[derive(Args)]
pub struct Search {
    pub binder: PathBuf,
    pub query: String,
}

#[derive(Args)]
pub struct Show {
    pub binder: PathBuf,
    pub id: String,
    #[arg(long, value_name = "F")]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct Item {
    pub binder: PathBuf,
    #[arg(value_name = "CHECKLIST/ITEM")]
    pub item: String,
    pub state: TypedState,
    #[arg(long, value_name = "ID")]
    pub document: Option<String>,
}

/// The states of an item as they are typed.
#[derive(Clone, Copy, ValueEnum)]
pub enum TypedState {
    Open,
    InWork,
    HandedIn,
    Done,
    #[value(name = "n-a")]
    NotApplicable,
}

impl From<TypedState> for ItemState {
    fn from(typed: TypedState) -> Self {
        match typed {
            TypedState::Open => Self::Open,
            TypedState::InWork => Self::InWork,
            TypedState::HandedIn => Self::HandedIn,
            TypedState::Done => Self::Done,
            TypedState::NotApplicable => Self::NotApplicable,
        }
    }
}

#[derive(Args)]
pub struct Contact {
    pub binder: PathBuf,
    #[command(subcommand)]
    pub action: ContactAction,
}

/// What to do with contacts.
#[derive(Subcommand)]
pub enum ContactAction {
    Add(ContactFields),
    List {
        #[arg(long)]
        register: Option<String>,
    },
    Edit {
        id: String,
        #[command(flatten)]
        fields: ContactFields,
    },
    Remove {
        id: String,
    },
    Note {
        id: String,
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        #[arg(long)]
        phone: Option<String>,
    },
}

#[derive(Args)]
pub struct ContactFields {
    #[arg(long)]
    pub register: Option<String>,
    #[arg(long)]
    pub name: Option<String>,
    #[arg(long)]
    pub role: Option<String>,
    #[arg(long)]
    pub phone: Option<String>,
    #[arg(long)]
    pub address: Option<String>,
    #[arg(long)]
    pub email: Option<String>,
}

#[derive(Args)]
pub struct Print {
    #[arg(required_unless_present = "blank")]
    pub binder: Option<PathBuf>,
    #[arg(long)]
    pub blank: bool,
    #[arg(long, requires = "blank")]
    pub pack: Option<String>,
    #[arg(long, requires = "blank", value_name = "PLACE")]
    pub from: Option<PathBuf>,
    #[arg(long, value_delimiter = ',', value_name = "SHEETS")]
    pub sheets: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    pub lang: Vec<LanguageTag>,
    #[arg(long, value_name = "F.pdf")]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct Verify {
    /// A binder's folder, or the file of a backup.
    pub binder: PathBuf,
    #[arg(long, value_name = "F")]
    pub recovery_file: Option<PathBuf>,
}

#[derive(Args)]
pub struct Backup {
    pub binder: PathBuf,
    #[arg(long, value_name = "F")]
    pub out: PathBuf,
    #[arg(long, value_name = "F")]
    pub recovery_file: Option<PathBuf>,
}

#[derive(Args)]
pub struct Restore {
    #[arg(value_name = "F")]
    pub backup: PathBuf,
    pub binder: PathBuf,
    #[arg(long, value_name = "F")]
    pub recovery_file: Option<PathBuf>,
}

#[derive(Args)]
pub struct Export {
    pub binder: PathBuf,
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct Passwd {
    pub binder: PathBuf,
    #[arg(long, value_name = "F")]
    pub new_passphrase_file: Option<PathBuf>,
}

#[derive(Args)]
pub struct Recover {
    pub binder: PathBuf,
    #[arg(long, value_name = "F")]
    pub recovery_file: Option<PathBuf>,
    #[arg(long, value_name = "F")]
    pub new_passphrase_file: Option<PathBuf>,
}

#[derive(Args)]
pub struct RenewCode {
    pub binder: PathBuf,
    #[arg(long, value_name = "F")]
    pub recovery_out: Option<PathBuf>,
}

#[derive(Args)]
pub struct Demo {
    pub binder: PathBuf,
}

#[derive(Args)]
pub struct Packs {
    #[command(subcommand)]
    pub action: PacksAction,
}

/// What to do with packs.
#[derive(Subcommand)]
pub enum PacksAction {
    Check {
        place: PathBuf,
    },
    New {
        folder: PathBuf,
        #[arg(long, value_name = "TEXT")]
        name: String,
        #[arg(long, default_value = "sn", value_name = "REGION")]
        inherits: String,
    },
    Csv {
        folder: PathBuf,
        #[arg(long, value_name = "F.csv")]
        out: PathBuf,
    },
    Apply {
        folder: PathBuf,
        table: PathBuf,
    },
    Key {
        #[arg(long, value_name = "F")]
        out: PathBuf,
    },
    Sign {
        folder: PathBuf,
        #[arg(long, value_name = "F")]
        key: PathBuf,
        #[arg(long, value_name = "TEXT")]
        comment: Option<String>,
        #[arg(long, value_name = "F")]
        out: PathBuf,
    },
    Import {
        binder: PathBuf,
        place: PathBuf,
        #[command(flatten)]
        trust: TypedTrust,
    },
    Choose {
        binder: PathBuf,
        region: String,
    },
    Changes {
        binder: PathBuf,
        #[arg(long)]
        register: Option<String>,
    },
}

/// What the person says about who made a pack.
#[derive(Args)]
pub struct TypedTrust {
    #[arg(long, value_name = "WORDS")]
    pub trust_signer: Option<String>,
    #[arg(long, conflicts_with = "trust_signer")]
    pub unsigned: bool,
}

impl TypedTrust {
    /// As the core takes it.
    pub fn meant(&self) -> Trust<'_> {
        match (&self.trust_signer, self.unsigned) {
            (Some(words), _) => Trust::Words(words),
            (None, true) => Trust::Unsigned,
            (None, false) => Trust::Known,
        }
    }
}

impl Command {
    /// Reads what was typed.
    ///
    /// # Errors
    /// Wrong usage, or a wish for help; either exits with its own code.
    pub fn read(locales: &Locales) -> Result<Self, clap::Error> {
        let ui_lang = wanted_language(std::env::args(), locales);
        let matches = command(locales, &ui_lang).try_get_matches()?;
        let typed = Typed::from_arg_matches(&matches)?;
        Ok(Self {
            json: typed.json,
            ui_lang,
            today: typed.today.unwrap_or_else(|| Local::now().date_naive()),
            secrets: Secrets { passphrase_file: typed.passphrase_file },
            verb: typed.verb,
        })
    }
}

/// The language of help and messages: `--ui-lang`, else that of the system, else English.
///
/// Looked up before parsing, because the help itself is in it.
fn wanted_language(arguments: impl Iterator<Item = String>, locales: &Locales) -> LanguageTag {
    let arguments: Vec<String> = arguments.collect();
    let asked =
        arguments.iter().enumerate().find_map(|(index, argument)| match argument.strip_prefix("--ui-lang") {
            Some("") => arguments.get(index + 1).cloned(),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned),
            None => None,
        });
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .and_then(|value| value.split(['_', '.', '@']).next().map(str::to_owned));
    [asked, system, Some(LanguageTag::ENGLISH.to_owned())]
        .into_iter()
        .flatten()
        .filter_map(|text| text.parse().ok())
        .find(|tag| locales.language(tag).is_ok())
        .unwrap_or_else(|| locales.languages()[0].tag.clone())
}

/// The whole command with its help in `language`.
fn command(locales: &Locales, language: &LanguageTag) -> clap::Command {
    // clap adds its help flag late; built first, it can be described like the rest.
    let mut command = Typed::command();
    command.build();
    describe(command, "cli", locales, language)
}

fn describe(command: clap::Command, id: &str, locales: &Locales, language: &LanguageTag) -> clap::Command {
    let text = |id: &str| locales.text(language, id);
    let arguments: Vec<String> =
        command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    let verbs: Vec<String> = command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    let template = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}", text("cli-heading-usage"));
    let mut command =
        command.about(text(id)).help_template(template).subcommand_help_heading(text("cli-heading-verbs"));
    for argument in arguments {
        let name = argument.replace('_', "-");
        let everywhere =
            ["json", "ui-lang", "today", "passphrase-file", "help", "version"].contains(&name.as_str());
        let help = if everywhere { text(&format!("cli-{name}")) } else { text(&format!("{id}-{name}")) };
        let heading = if everywhere { "cli-heading-everywhere" } else { "cli-heading-arguments" };
        command = command.mut_arg(argument, |argument| argument.help(help).help_heading(text(heading)));
    }
    for verb in verbs {
        let id = format!("{id}-{verb}");
        command = command.mut_subcommand(verb, |verb| describe(verb, &id, locales, language));
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_is_well_formed() {
        let locales = Locales::embedded().expect("shipped languages");
        command(&locales, &"de".parse().expect("tag")).debug_assert();
    }

    #[test]
    fn every_verb_and_argument_has_help_in_german_and_english() {
        fn walk(command: &clap::Command, found: &mut Vec<String>) {
            found.extend(command.get_about().map(ToString::to_string));
            let arguments = command.get_arguments().filter(|argument| argument.get_id() != "version");
            found.extend(arguments.filter_map(|argument| argument.get_help().map(ToString::to_string)));
            command.get_subcommands().for_each(|verb| walk(verb, found));
        }
        let locales = Locales::embedded().expect("shipped languages");
        for tag in ["de", "en"] {
            let mut texts = Vec::new();
            walk(&command(&locales, &tag.parse().expect("tag")), &mut texts);
            let missing: Vec<_> = texts.iter().filter(|text| text.starts_with("cli-")).collect();
            assert!(missing.is_empty(), "{tag}: {missing:?}");
            assert!(texts.len() > 40, "the walk must see all verbs, saw {}", texts.len());
        }
    }

    #[test]
    fn the_language_can_be_asked_for_in_both_spellings() {
        let locales = Locales::embedded().expect("shipped languages");
        let words = |line: &str| line.split(' ').map(str::to_owned).collect::<Vec<_>>().into_iter();
        assert_eq!(wanted_language(words("ordner --ui-lang de list b"), &locales).to_string(), "de");
        assert_eq!(wanted_language(words("ordner --ui-lang=de list b"), &locales).to_string(), "de");
    }
}
