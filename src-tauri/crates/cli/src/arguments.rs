//! What can be typed: verbs, flags and their help, in the person's language.
//!
//! Help texts come from Fluent (`cli-<verb>` and `cli-<verb>-<argument>`), so that `--help` is as bilingual as the
//! window; a test walks them all.

#[cfg(test)]
mod hostile;
mod table;

use chrono::{Local, NaiveDate};
use clap::error::ErrorKind;
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use directories::ProjectDirs;
use ordner_binder::{Corner, Filter, ItemState, Profile, Reader, Trust, VariantOf};
use ordner_locale::{LanguageTag, Locales, PartialDay};
use ordner_packs::Way;
use std::ffi::OsString;
use std::path::PathBuf;

use crate::secrets::Secrets;

pub use table::{
    AgreedFields, AppointmentFields, ConsentFields, DeadlineFields, Due, GivenFields, GoalFields,
    HoursAction, HoursVerb, Kinds, Look, NoteFields, OneOf, OwnAction, OwnVerb, Packing, PersonFields,
    StepFields, TypedKinds, WorkedFields,
};

/// A command as it was meant.
pub struct Command {
    /// Machine-readable output.
    pub json: bool,
    /// Language of messages.
    pub ui_lang: LanguageTag,
    /// The day everything is reckoned from.
    pub today: NaiveDate,
    /// Where what opens a binder comes from.
    pub secrets: Secrets,
    /// Where the last seen state of each binder is remembered; `None` on a machine without a home folder.
    pub memory: Option<PathBuf>,
    /// Go on with an older state of a binder.
    pub accept_older: bool,
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
    #[arg(long, global = true, value_name = "F", conflicts_with = "passphrase_file")]
    identity_file: Option<PathBuf>,
    #[arg(long, global = true, value_name = "F")]
    memory_file: Option<PathBuf>,
    #[arg(long, global = true)]
    accept_older: bool,
    #[command(subcommand)]
    verb: Verb,
}

/// The verbs of the program.
#[derive(Subcommand)]
pub enum Verb {
    New(New),
    Add(Add),
    Edit(Edit),
    Pages(Pages),
    Letter(Letter),
    Triage(Triage),
    List(List),
    Search(Search),
    Show(Show),
    Item(Item),
    Status(Status),
    Path(Path),
    Kinds(Kinds),
    Word(Word),
    Contact(Contact),
    Person(OwnVerb<PersonFields>),
    Appointment(OwnVerb<AppointmentFields>),
    Packing(Packing),
    Note(OwnVerb<NoteFields>),
    Agreed(OwnVerb<AgreedFields>),
    Asked(Look),
    Goal(OwnVerb<GoalFields>),
    Step(OwnVerb<StepFields>),
    Accept(OneOf),
    Limit(OwnVerb<DeadlineFields>),
    Due(Due),
    FirstView(Look),
    Consent(OwnVerb<ConsentFields>),
    Withdraw(OneOf),
    Given(OwnVerb<GivenFields>),
    Hours(HoursVerb),
    Worked(OwnVerb<WorkedFields>),
    Deadline(Deadline),
    Who(Who),
    Number(NumberVerb),
    Variant(VariantVerb),
    Print(Print),
    Sheets(Sheets),
    Fill(Fill),
    Verify(Verify),
    Passwd(Passwd),
    Recover(Recover),
    RenewCode(RenewCode),
    Shares(Shares),
    Access(Access),
    NewKeys(NewKeys),
    Passphrase(Passphrase),
    Backup(Backup),
    Practice(Practice),
    Restore(Restore),
    Merge(Merge),
    Handover(Handover),
    Receive(Receive),
    Shelf(Shelf),
    Repair(Repair),
    Export(Export),
    Trash(Trash),
    Undo(Undo),
    History(History),
    Erase(Erase),
    Demo(Demo),
    Packs(Packs),
}

#[derive(Args)]
pub struct New {
    pub binder: PathBuf,
    #[arg(long, value_name = "TEXT")]
    pub name: Option<String>,
    #[arg(long, default_value = Profile::DEFAULT_PACK)]
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
    #[command(flatten)]
    pub card: CardFields,
}

/// What may be said of a document when it is filed and changed later.
#[derive(Args)]
pub struct CardFields {
    #[arg(long)]
    pub title: Option<String>,
    #[arg(long, value_name = "ID")]
    pub kind: Option<String>,
    #[arg(long)]
    pub person: Option<String>,
    #[arg(long, value_name = "CONTACT")]
    pub office: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    pub reference: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub issued: Option<PartialDay>,
    #[arg(long, value_name = "DATE")]
    pub valid_until: Option<PartialDay>,
    #[arg(long, value_name = "PLACE")]
    pub original: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

#[derive(Args)]
pub struct Edit {
    pub binder: PathBuf,
    pub id: String,
    #[arg(long)]
    pub register: Option<String>,
    #[command(flatten)]
    pub card: CardFields,
    #[arg(long, value_name = "WHO")]
    pub lent_to: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub lent_since: Option<NaiveDate>,
    #[arg(long)]
    pub private: Option<TypedPrivacy>,
    #[arg(long, value_name = "FIELD")]
    pub clear: Vec<Clearable>,
}

#[derive(Args)]
pub struct Letter {
    pub binder: PathBuf,
    pub id: String,
    #[arg(long, value_name = "WAY")]
    pub delivered: Option<TypedWay>,
    #[arg(long, value_name = "DATE")]
    pub envelope: Option<NaiveDate>,
    #[arg(long, value_name = "DATE")]
    pub arrived: Option<NaiveDate>,
    #[arg(long, value_name = "RULE")]
    pub rule: Option<String>,
    #[arg(long, value_name = "PERIOD")]
    pub period: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub done: Option<NaiveDate>,
    #[arg(long, value_name = "ID")]
    pub envelope_photo: Option<String>,
    #[arg(long, value_name = "FIELD", conflicts_with = "none")]
    pub clear: Vec<ClearableOfLetter>,
    #[arg(long, conflicts_with_all = ["delivered", "envelope", "arrived", "rule", "period", "done", "envelope_photo"])]
    pub none: bool,
}

#[derive(Args)]
pub struct Triage {
    #[arg(value_name = "SIGN")]
    pub sign: Vec<String>,
    #[arg(long, default_value = Profile::DEFAULT_PACK)]
    pub pack: String,
}

/// What may be empty of a letter.
#[derive(Clone, Copy, ValueEnum)]
pub enum ClearableOfLetter {
    Delivered,
    Envelope,
    Arrived,
    Rule,
    Period,
    Done,
    EnvelopePhoto,
}

/// Whether a paper is kept from others, as it is typed.
#[derive(Clone, Copy, ValueEnum)]
pub enum TypedPrivacy {
    Yes,
    No,
    /// As its kind and its register say.
    AsUsual,
}

/// What may be empty on a card.
#[derive(Clone, Copy, ValueEnum)]
pub enum Clearable {
    Kind,
    Person,
    Office,
    Reference,
    Issued,
    ValidUntil,
    Original,
    Lent,
    Note,
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
    #[arg(long, value_name = "WHAT")]
    pub only: Option<TypedFilter>,
    #[arg(long)]
    pub person: Option<String>,
    #[arg(long)]
    pub office: Option<String>,
}

/// What a search can be narrowed to, as it is typed.
#[derive(Clone, Copy, ValueEnum)]
pub enum TypedFilter {
    Due,
    Expired,
    Missing,
}

impl From<TypedFilter> for Filter {
    fn from(typed: TypedFilter) -> Self {
        match typed {
            TypedFilter::Due => Self::Due,
            TypedFilter::Expired => Self::Expired,
            TypedFilter::Missing => Self::Missing,
        }
    }
}

#[derive(Args)]
pub struct Pages {
    pub binder: PathBuf,
    pub id: String,
    #[command(subcommand)]
    pub action: PagesAction,
}

/// What to do with the pages of a paper, which are counted from 1.
#[derive(Subcommand)]
pub enum PagesAction {
    Turn {
        page: usize,
        to: TypedTurn,
    },
    Cut {
        page: usize,
        #[arg(num_args = 4, required = true, value_name = "X,Y")]
        corners: Vec<TypedCorner>,
    },
    Clean {
        page: usize,
    },
    Plain {
        page: usize,
    },
    Move {
        page: usize,
        to: usize,
    },
    Combine {
        #[arg(required = true, value_name = "ID")]
        other: Vec<String>,
    },
    Apart {
        page: usize,
    },
}

/// A turn as it is typed.
#[derive(Clone, Copy, ValueEnum)]
pub enum TypedTurn {
    None,
    Right,
    Half,
    Left,
}

/// A place on a photo in percent, as `12.5,8`.
#[derive(Clone, Copy)]
pub struct TypedCorner(pub Corner);

impl std::str::FromStr for TypedCorner {
    type Err = String;

    fn from_str(typed: &str) -> Result<Self, Self::Err> {
        let part = |typed: &str| -> Option<u16> {
            let (whole, hundredths) = typed.split_once('.').unwrap_or((typed, "0"));
            let is_number =
                |digits: &str| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
            if !is_number(whole) || !is_number(hundredths) || whole.len() > 3 || hundredths.len() > 2 {
                return None;
            }
            let part = whole.parse::<u16>().ok()? * 100 + format!("{hundredths:0<2}").parse::<u16>().ok()?;
            (part <= 10_000).then_some(part)
        };
        let both = typed.split_once(',').and_then(|(x, y)| Some(Corner { x: part(x)?, y: part(y)? }));
        both.map(Self).ok_or_else(|| "12.5,8".to_owned())
    }
}

#[derive(Args)]
pub struct Show {
    pub binder: PathBuf,
    pub id: String,
    #[arg(long, value_name = "F")]
    pub out: PathBuf,
    #[arg(long, default_value_t = 1, value_name = "N")]
    pub page: usize,
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
pub struct Status {
    pub binder: PathBuf,
    pub id: Option<String>,
    #[arg(long, conflicts_with = "id")]
    pub forget: bool,
}

#[derive(Args)]
pub struct Path {
    pub id: Option<String>,
    #[arg(long)]
    pub binder: Option<PathBuf>,
    #[arg(long, conflicts_with = "binder")]
    pub pack: Option<String>,
}

#[derive(Args)]
pub struct Word {
    pub word: Option<String>,
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

/// Instead of a rule: all of them.
pub const LIST: &str = "list";

#[derive(Args)]
pub struct Deadline {
    #[arg(value_name = "RULE|2w|1m|14d|1y|list")]
    pub rule: String,
    #[arg(long, value_name = "DATE")]
    pub from: Option<NaiveDate>,
    #[arg(long, value_name = "2w|1m|14d")]
    pub period: Option<String>,
    #[arg(long)]
    pub delivered: Option<TypedWay>,
    #[arg(long, value_name = "REGION")]
    pub holidays: Option<String>,
    #[arg(long, default_value = Profile::DEFAULT_PACK)]
    pub pack: String,
    #[arg(long, value_name = "F")]
    pub ics: Option<PathBuf>,
}

/// How a letter came, as it is typed.
#[derive(Clone, Copy, ValueEnum)]
pub enum TypedWay {
    Post,
    Yellow,
    Deposited,
    Hand,
    Registered,
    Facility,
    Electronic,
    Download,
    Public,
}

impl From<TypedWay> for Way {
    fn from(typed: TypedWay) -> Self {
        match typed {
            TypedWay::Post => Self::Post,
            TypedWay::Yellow => Self::Yellow,
            TypedWay::Deposited => Self::Deposited,
            TypedWay::Hand => Self::Hand,
            TypedWay::Registered => Self::Registered,
            TypedWay::Facility => Self::Facility,
            TypedWay::Electronic => Self::Electronic,
            TypedWay::Download => Self::Download,
            TypedWay::Public => Self::Public,
        }
    }
}

#[derive(Args)]
pub struct Who {
    pub topic: Option<String>,
    #[arg(long, value_name = "ID")]
    pub status: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub birth: Option<NaiveDate>,
    #[arg(long, value_name = "DATE")]
    pub since: Option<NaiveDate>,
    #[arg(long, value_name = "N")]
    pub hours: Option<u32>,
    #[arg(long, default_value = Profile::DEFAULT_PACK)]
    pub pack: String,
    #[arg(long, value_name = "PLACE")]
    pub from: Option<PathBuf>,
}

#[derive(Args)]
pub struct NumberVerb {
    pub binder: PathBuf,
    #[command(subcommand)]
    pub action: NumberAction,
}

/// What to do with numbers.
#[derive(Subcommand)]
pub enum NumberAction {
    Add {
        kind: String,
        value: String,
        #[command(flatten)]
        fields: NumberFields,
    },
    List,
    Kinds,
    Edit {
        id: String,
        #[arg(long)]
        value: Option<String>,
        #[command(flatten)]
        fields: NumberFields,
    },
    Remove {
        id: String,
    },
}

/// Whose it is and where it stands.
#[derive(Args)]
pub struct NumberFields {
    #[arg(long)]
    pub person: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub paper: Option<String>,
    #[arg(long, value_name = "ID")]
    pub document: Option<String>,
}

#[derive(Args)]
pub struct VariantVerb {
    pub binder: PathBuf,
    #[command(subcommand)]
    pub action: VariantAction,
}

/// What to do with spellings.
#[derive(Subcommand)]
pub enum VariantAction {
    Add {
        of: TypedVariant,
        value: String,
        #[command(flatten)]
        fields: NumberFields,
    },
    List,
    Edit {
        id: String,
        #[arg(long)]
        value: Option<String>,
        #[command(flatten)]
        fields: NumberFields,
    },
    Remove {
        id: String,
    },
}

/// What is written differently, as it is typed.
#[derive(Clone, Copy, ValueEnum)]
pub enum TypedVariant {
    Name,
    BirthDate,
}

impl From<TypedVariant> for VariantOf {
    fn from(typed: TypedVariant) -> Self {
        match typed {
            TypedVariant::Name => Self::Name,
            TypedVariant::BirthDate => Self::BirthDate,
        }
    }
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
    #[arg(long = "for", value_name = "WHO", default_value = "me")]
    pub reader: TypedReader,
    #[arg(long)]
    pub private: bool,
    #[arg(long)]
    pub large: bool,
    #[arg(long, value_name = "X,Y", default_value = "0,0", value_parser = offset, allow_hyphen_values = true)]
    pub offset: (f32, f32),
    #[arg(long, value_name = "ID")]
    pub status: Option<String>,
    #[arg(long, value_name = "ID", conflicts_with = "blank")]
    pub about: Option<String>,
    #[arg(long)]
    pub twice: bool,
    #[arg(long)]
    pub squares: bool,
    #[arg(long, conflicts_with = "blank", value_name = "ID")]
    pub letter: Option<String>,
    #[arg(long, conflicts_with = "blank")]
    pub with_documents: bool,
    #[arg(long, value_delimiter = ',', value_name = "ID", requires = "with_documents")]
    pub documents: Vec<String>,
    #[arg(long, value_name = "ID[+ID]", requires = "with_documents")]
    pub card: Vec<String>,
    #[arg(long, value_name = "F", requires = "with_documents")]
    pub document_password_file: Option<PathBuf>,
    #[arg(long, value_name = "N", requires = "with_documents")]
    pub dpi: Option<u16>,
    #[arg(long, requires = "with_documents")]
    pub grey: bool,
    #[arg(long, conflicts_with_all = ["blank", "with_documents"])]
    pub changed: bool,
    #[arg(long, value_name = "DATE", conflicts_with_all = ["blank", "with_documents", "changed"])]
    pub changed_since: Option<NaiveDate>,
    #[arg(long, conflicts_with_all = ["blank", "out", "changed", "changed_since"])]
    pub list: bool,
    #[arg(long, value_name = "F.pdf", required_unless_present = "list")]
    pub out: Option<PathBuf>,
}

/// Who gets a print, as it is typed.
#[derive(Clone, Copy, ValueEnum)]
pub enum TypedReader {
    Me,
    Office,
    Helper,
}

impl From<TypedReader> for Reader {
    fn from(typed: TypedReader) -> Self {
        match typed {
            TypedReader::Me => Self::Me,
            TypedReader::Office => Self::Office,
            TypedReader::Helper => Self::Helper,
        }
    }
}

/// Millimetres to the right and down, as in `2,-1.5`; no printer shifts by more than a few.
fn offset(typed: &str) -> Result<(f32, f32), String> {
    let part = |text: &str| text.trim().parse::<f32>().ok().filter(|length| length.abs() <= 50.0);
    match typed.split_once(',').map(|(x, y)| (part(x), part(y))) {
        Some((Some(x), Some(y))) => Ok((x, y)),
        _ => Err("2,-1".to_owned()),
    }
}

#[derive(Args)]
pub struct Sheets {
    #[arg(long, default_value = Profile::DEFAULT_PACK)]
    pub pack: String,
}

#[derive(Args)]
pub struct Fill {
    pub binder: PathBuf,
    pub slot: Option<String>,
    #[arg(requires = "slot")]
    pub text: Option<String>,
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
    #[arg(long, value_name = "F", required_unless_present = "auto", conflicts_with = "auto")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    pub auto: Option<PathBuf>,
    #[arg(long, value_name = "F")]
    pub recovery_file: Option<PathBuf>,
}

#[derive(Args)]
pub struct Practice {
    #[arg(value_name = "F")]
    pub backup: PathBuf,
    #[arg(long, value_name = "F")]
    pub recovery_file: Option<PathBuf>,
}

#[derive(Args)]
pub struct Repair {
    pub binder: PathBuf,
    #[arg(long, value_name = "COPY")]
    pub to: PathBuf,
    #[arg(long, value_name = "F")]
    pub recovery_file: Option<PathBuf>,
}

#[derive(Args)]
pub struct Erase {
    pub binder: PathBuf,
    #[arg(long)]
    pub yes: bool,
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
    #[arg(long, value_name = "F")]
    pub recovery_file: Option<PathBuf>,
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
    /// Given twice: the files of two shares.
    #[arg(long, value_name = "F", conflicts_with = "recovery_file")]
    pub share_file: Vec<PathBuf>,
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
pub struct Trash {
    pub binder: PathBuf,
    #[command(subcommand)]
    pub action: TrashAction,
}

/// What to do with the trash.
#[derive(Subcommand)]
pub enum TrashAction {
    List,
    Put { id: String },
    Restore { id: String },
}

#[derive(Args)]
pub struct Undo {
    pub binder: PathBuf,
}

#[derive(Args)]
pub struct History {
    pub binder: PathBuf,
    pub id: String,
}

#[derive(Args)]
pub struct Shares {
    pub binder: PathBuf,
    #[arg(long, value_name = "F.pdf")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "F")]
    pub shares_out: Option<PathBuf>,
}

#[derive(Args)]
pub struct Access {
    pub binder: PathBuf,
    #[command(subcommand)]
    pub action: AccessAction,
}

/// What to do with other people's keys.
#[derive(Subcommand)]
pub enum AccessAction {
    Add {
        /// `age1…`
        key: String,
        #[arg(long)]
        name: String,
    },
    List,
    Remove {
        name: String,
    },
}

#[derive(Args)]
pub struct Merge {
    pub binder: PathBuf,
    pub other: PathBuf,
    #[arg(long)]
    pub look: bool,
    #[arg(long, value_name = "F")]
    pub other_passphrase_file: Option<PathBuf>,
    #[arg(long, value_name = "F", conflicts_with = "other_passphrase_file")]
    pub other_recovery_file: Option<PathBuf>,
}

#[derive(Args)]
pub struct Handover {
    pub binder: PathBuf,
    #[arg(long, value_name = "ID")]
    pub select: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub matter: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub receiver: Option<String>,
    #[arg(long = "for", value_name = "TEXT")]
    pub purpose: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub until: Option<NaiveDate>,
    #[arg(long, value_name = "F", required_unless_present_any = ["to", "open"], conflicts_with = "to")]
    pub to_passphrase_file: Option<PathBuf>,
    /// `age1…`
    #[arg(long, value_name = "KEY")]
    pub to: Option<String>,
    #[arg(long, value_name = "F", required_unless_present = "open")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "F.pdf")]
    pub pages: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["select", "out"])]
    pub open: bool,
}

#[derive(Args)]
pub struct Receive {
    pub bundle: PathBuf,
    #[arg(long, value_name = "N", requires = "out")]
    pub show: Option<usize>,
    #[arg(long, value_name = "F", requires = "show")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "F.pdf")]
    pub pages: Option<PathBuf>,
    #[arg(long, value_name = "F.pdf")]
    pub slip: Option<PathBuf>,
    #[arg(long, value_delimiter = ',', default_value = "de,en")]
    pub lang: Vec<LanguageTag>,
}

#[derive(Args)]
pub struct Shelf {
    #[command(subcommand)]
    pub action: ShelfAction,
}

/// What to do with a shelf.
#[derive(Subcommand)]
pub enum ShelfAction {
    Due {
        #[arg(required = true)]
        folder: Vec<PathBuf>,
        #[arg(long, value_name = "F")]
        key: PathBuf,
        #[arg(long, value_name = "F.csv")]
        csv: Option<PathBuf>,
        #[arg(long, value_name = "F.pdf")]
        out: Option<PathBuf>,
    },
}

#[derive(Args)]
pub struct NewKeys {
    pub binder: PathBuf,
    #[arg(long, value_name = "F")]
    pub new_passphrase_file: Option<PathBuf>,
    #[arg(long, value_name = "F")]
    pub recovery_out: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub keep: Vec<String>,
    #[arg(long, conflicts_with = "keep")]
    pub keep_nobody: bool,
}

#[derive(Args)]
pub struct Passphrase {
    #[arg(long, value_name = "TAG")]
    pub lang: Option<LanguageTag>,
    #[arg(long, default_value_t = ordner_binder::passphrase::USUAL_WORDS as u8, value_parser = clap::value_parser!(u8).range(4..=12))]
    pub words: u8,
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
    /// Reads what was typed: the name of the program, and words that need not be text, as names of files.
    ///
    /// # Errors
    /// Wrong usage, or a wish for help; either exits with its own code.
    pub fn read(locales: &Locales, words: impl Iterator<Item = OsString>) -> Result<Self, clap::Error> {
        let words: Vec<OsString> = words.collect();
        let ui_lang = wanted_language(words.iter().filter_map(|word| word.to_str()), locales);
        Self::understand(&mut command(locales, &ui_lang), ui_lang, words)
    }

    fn understand(
        command: &mut clap::Command,
        ui_lang: LanguageTag,
        words: Vec<OsString>,
    ) -> Result<Self, clap::Error> {
        let matches = command.try_get_matches_from_mut(words)?;
        let typed = Typed::from_arg_matches(&matches)?;
        if let Verb::Deadline(Deadline { rule, from: None, .. }) = &typed.verb
            && rule != LIST
        {
            return Err(command.error(
                ErrorKind::MissingRequiredArgument,
                "the following required arguments were not provided:\n  --from <DATE>",
            ));
        }
        Ok(Self {
            json: typed.json,
            ui_lang,
            today: typed.today.unwrap_or_else(|| Local::now().date_naive()),
            secrets: Secrets { passphrase_file: typed.passphrase_file, identity_file: typed.identity_file },
            memory: typed.memory_file.or_else(memory_of_this_machine),
            accept_older: typed.accept_older,
            verb: typed.verb,
        })
    }
}

fn memory_of_this_machine() -> Option<PathBuf> {
    Some(ProjectDirs::from("", "", "mein-ordner")?.data_local_dir().join("seen.json"))
}

/// The language of help and messages: `--ui-lang`, else that of the system, else English.
///
/// Looked up before parsing, because the help itself is in it.
fn wanted_language<'w>(arguments: impl Iterator<Item = &'w str>, locales: &Locales) -> LanguageTag {
    let arguments: Vec<&str> = arguments.collect();
    let asked =
        arguments.iter().enumerate().find_map(|(index, argument)| match argument.strip_prefix("--ui-lang") {
            Some("") => arguments.get(index + 1).map(|&tag| tag.to_owned()),
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

/// Arguments that every verb takes.
const EVERYWHERE: [&str; 9] = [
    "json",
    "ui-lang",
    "today",
    "passphrase-file",
    "identity-file",
    "memory-file",
    "accept-older",
    "help",
    "version",
];

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
        let everywhere = EVERYWHERE.contains(&name.as_str());
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
        let wanted = |line: &str| wanted_language(line.split(' '), &locales).to_string();
        assert_eq!(wanted("ordner --ui-lang de list b"), "de");
        assert_eq!(wanted("ordner --ui-lang=de list b"), "de");
    }
}
